"""Decisions whose ground was changed after they were made."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from declannot.domain.change import Change
from declannot.domain.span import Decision


def stale_decisions(decisions: Iterable[Decision], changed_ids: Collection[str]) -> list[Change]:
    """Return the changes that mark decisions as stale; what was decided stays as it is.

    Args:
        decisions: of gold layers.
        changed_ids: ids of the spans and relations that were changed or deleted since.
    """
    changed = frozenset(changed_ids)
    return [
        Change(decision, replace(decision, stale=True))
        for decision in decisions
        if not decision.stale and not changed.isdisjoint(decision.sources)
    ]

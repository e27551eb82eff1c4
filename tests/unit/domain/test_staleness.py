"""A decision is marked as stale where one of its sources was changed, and only then."""

from __future__ import annotations

from dataclasses import replace

from declannot.domain.change import Change
from declannot.domain.operations.staleness import stale_decisions
from declannot.domain.span import Decision


def _decision(id_: str, *sources: str, stale: bool = False) -> Decision:
    return Decision(
        id=id_,
        layer_id="gold",
        difference="label",
        sources=sources,
        result=("g1",),
        choice="a",
        stale=stale,
    )


def test_only_decisions_about_what_was_changed_become_stale() -> None:
    one, other, old = _decision("1", "a", "b"), _decision("2", "c"), _decision("3", "a", stale=True)
    changes = stale_decisions([one, other, old], ["a", "x"])
    assert changes == [Change(one, replace(one, stale=True))]
    assert stale_decisions([one, other, old], []) == []

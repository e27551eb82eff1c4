"""What many changes of one layer mean for the gold of its document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from declannot.domain.change import Change, Step
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.gold import with_edited_decisions, with_stale

if TYPE_CHECKING:
    from declannot.store.queries import Reading


def with_gold(
    source: Reading,
    document_id: str,
    annotator_id: str | None,
    changes: Sequence[Change],
    stamp: Stamp,
) -> Sequence[Change]:
    """Return changes in a document that has gold, with what follows for its decisions.

    Args:
        annotator_id: whose layer they are of; None for gold itself.
    """
    gold = source.content(document_id, None)
    whole = Step("bulk", message("Change labels"), tuple(changes), document_id)
    if annotator_id is None:
        return with_edited_decisions(gold, whole, stamp).changes
    return with_stale(whole, gold).changes

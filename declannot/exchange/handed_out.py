"""Which documents an annotator works on elsewhere: nothing is changed in their layers here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from declannot.domain.message import Message, message

if TYPE_CHECKING:
    from declannot.store.queries import Reading


class HandedOut(NamedTuple):
    """Documents that are handed out to an annotator; None for none, empty for all."""

    documents: frozenset[str] | None

    def reason(self, document_id: str) -> Message | None:
        """Return why a document is passed over, or None where it is not handed out."""
        if self.documents is None or (self.documents and document_id not in self.documents):
            return None
        return message("The document is handed out to this annotator")


def handed_out(source: Reading, annotator_id: str | None) -> HandedOut:
    """Return what was handed out to an annotator by the newest plan; to gold, nothing."""
    if annotator_id is None or not any(
        each.kind == "task" and each.direction == "out" and each.annotator_id == annotator_id
        for each in source.exchanges()
    ):
        return HandedOut(None)
    plans = source.plans()
    assigned = source.assignments(plans[-1].id) if plans else []
    return HandedOut(
        frozenset(each.document_id for each in assigned if each.annotator_id == annotator_id)
    )

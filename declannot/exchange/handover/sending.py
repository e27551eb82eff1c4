"""When an annotator's work was last sent, and how much has changed since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from declannot.domain.document import Status
from declannot.exchange.handover.layers import local_documents
from declannot.exchange.handover.three_way import LayerState
from declannot.exchange.handover.versions import (
    LAYER_PART,
    NOTES,
    STATUS,
    changed_parts,
    layer_hashes,
)
from declannot.formats.package import WORK

if TYPE_CHECKING:
    from declannot.store.queries import Reading


@dataclass(frozen=True, slots=True)
class SentState:
    """The last sending of an annotator's work.

    Attributes:
        at: ISO 8601 time in UTC; empty where nothing was ever sent.
        changes_since: spans and relations that are not as they were sent, and layers that were
            finished, reopened or remarked on since. What was undone does not count.
    """

    at: str
    changes_since: int


def sent_state(source: Reading, annotator_id: str) -> SentState:
    """Return when work was last sent from here and what has changed since.

    Only layers with a step since the sending are looked at.
    """
    installation = source.info.installation
    times = [
        each.at
        for each in source.exchanges()
        if each.kind == WORK and each.direction == "out" and each.annotator_id == annotator_id
    ]
    sent = source.sent_revisions(installation, annotator_id)
    touched = [
        document_id
        for document_id, (_, revision) in source.layer_revisions(annotator_id).items()
        if sent.get(document_id) != revision
    ]
    count = sum(
        _changes(local.state(annotator_id)) for local in local_documents(source, touched).values()
    )
    return SentState(max(times, default=""), count)


def _changes(state: LayerState) -> int:
    parts = state.parts()
    layer = parts.pop(LAYER_PART, None)
    changed = changed_parts(parts, state.known)
    changed.pop(LAYER_PART, None)
    old = state.known.versions.get(LAYER_PART)
    count = len(changed)
    if layer is not None and state.layer is not None:
        now = layer_hashes(state.layer)
        then = old.hashes if old is not None and not old.is_deleted else ("", "", "")
        finished = str(Status.DONE)
        count += (now[STATUS] == finished) != (then[STATUS] == finished)
        count += now[NOTES] != then[NOTES]
    return count

"""One record against what the project holds of it: the changes that take it in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from declannot.domain.change import Change
from declannot.domain.document import Document, DocumentText
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.operations.documents import TITLE_LENGTH_LIMIT, checked_title
from declannot.exchange.document_records import document_of
from declannot.exchange.layer_arrival import LayerArrival
from declannot.exchange.sources import Incoming
from declannot.exchange.taking import Taking
from declannot.formats.record import CorpusDocument

if TYPE_CHECKING:
    from declannot.store.records import DocumentRecord


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a record does to the project: nothing where there are no changes."""

    document_id: str
    is_new: bool
    changes: list[Change]


class Arriving:
    """Turns records into changes."""

    def __init__(self, taking: Taking) -> None:
        self._taking = taking

    def arrival(self, incoming: Incoming, there: DocumentRecord | None) -> Arrival:
        """Return the changes for a record.

        Args:
            there: the document it was matched with, with its layers, or None.

        Raises:
            UserError: it contradicts what is there, or names what the schema does not know.
        """
        record = incoming.document
        changes: list[Change] = []
        if there is None:
            document = self._document(record, incoming)
            changes += [
                Change(None, document),
                Change(None, DocumentText(document.id, record.text)),
            ]
        else:
            document = there.document
        layers = {} if there is None else {each.layer.annotator_id: each for each in there.layers}
        for layer in record.layers:
            annotator_id = self._taking.owner_of(layer, incoming.where)
            changes += self._taking.new_people()
            page = LayerArrival(
                self._taking,
                document,
                layer,
                annotator_id,
                layers.get(annotator_id),
                textual=incoming.source.format.textual,
            )
            changes += page.changes(incoming)
        return Arrival(document.id, there is None, changes)

    def _document(self, record: CorpusDocument, incoming: Incoming) -> Document:
        title = record.title.strip() or incoming.source.path.stem
        return document_of(
            record,
            document_id=record.id or new_id(),
            title=checked_title(title) if len(title) <= TITLE_LENGTH_LIMIT else self._cut(title),
            created=self._taking.now if record.created is None else record.created,
        )

    def _cut(self, title: str) -> str:
        self._taking.report.warnings.append(
            message(
                "The title “{title}…” was cut to {limit} characters",
                title=title[:40],
                limit=TITLE_LENGTH_LIMIT,
            )
        )
        return checked_title(title[:TITLE_LENGTH_LIMIT])

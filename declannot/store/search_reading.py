"""What a search reads of a project: documents as light rows, texts and spans in bulk."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple, cast

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, select

from declannot.domain.document import Status
from declannot.domain.errors import DamagedProject
from declannot.store.cells import words_from_text
from declannot.store.journal import read_head
from declannot.store.read_transaction import ReadsProject
from declannot.store.statements import KEYS_AT_ONCE, fetch, fetch_texts, select_where, table

_HEADS = ("id", "title", "sha256", "length", "language", "date", "tags")
_ALL_HEADS = select_where("document", _HEADS, order=("title", "id"))
_LAYERS = select_where("layer", ("id", "document_id", "annotator_id", "status", "labels"))
_SPAN = ("id", "label_id", "start", "end", "fragments", "attributes", "note")


class DocumentHead(NamedTuple):
    """What a search knows of a document; ``tags`` as they lie in the file."""

    id: str
    title: str
    sha256: str
    length: int
    language: str
    date: str
    tags: str

    @property
    def tag_words(self) -> tuple[str, ...]:
        """The tags of the document."""
        return words_from_text(self.tags)


class LayerHead(NamedTuple):
    """A layer, with the JSON of its spans by label id."""

    id: str
    document_id: str
    annotator_id: str | None
    status: Status
    labels: str


class SpanRow(NamedTuple):
    """A span as it lies in the file: pieces and attributes as JSON."""

    layer_id: str
    id: str
    label_id: str
    start: int
    end: int
    fragments: str | None
    attributes: str
    note: str


class SearchReading(ReadsProject):
    """The read methods of a search; part of what a project and a worker's view share."""

    def journal_position(self) -> int:
        """Return the number of the newest step done."""
        with self._reading() as connection:
            return read_head(connection).position

    def document_heads(self) -> list[DocumentHead]:
        """Return all documents by title, then id."""
        with self._reading() as connection:
            return [DocumentHead(*row) for row in fetch(connection, _ALL_HEADS)]

    def layer_heads(self) -> list[LayerHead]:
        """Return all layers, in no order."""
        known = {str(status): status for status in Status}
        with self._reading() as connection:
            rows = fetch(connection, _LAYERS)
        return [LayerHead(row[0], row[1], row[2], known[row[3]], row[4]) for row in rows]

    def checked_texts(self, documents: Sequence[DocumentHead]) -> dict[str, str]:
        """Return the texts of documents by id, each compared with its SHA-256.

        Documents that were deleted meanwhile are passed over.

        Raises:
            DamagedProject: a text is not what was stored.
        """
        with self._reading() as connection:
            stored = dict(fetch_texts(connection, [each.id for each in documents]))
        texts: dict[str, str] = {}
        for each in documents:
            text = stored.pop(each.id, None)
            if text is None:
                continue
            if hashlib.sha256(text).hexdigest() != each.sha256:
                raise DamagedProject(
                    "The text of “{title}” is not the one that was stored: its SHA-256 differs",
                    where=str(self.path),
                    remedy="Restore a backup of the project.",
                    title=each.title,
                )
            texts[each.id] = text.decode()
        return texts

    def span_rows(
        self,
        layer_ids: Sequence[str],
        *,
        labels: Collection[str] = (),
        doubt: bool | None = None,
        with_note: bool = False,
        with_attributes: bool = False,
        made_since: str = "",
        made_until: str = "",
        origin: str = "",
    ) -> list[SpanRow]:
        """Return spans of layers, in no order.

        Args:
            labels: only of these label ids; empty means all.
            doubt: only with, or without, the flag.
            with_note: only those that have a note.
            with_attributes: only those that have a value of an attribute.
            made_since, made_until: only those made then, ISO 8601 or a part of it, both included.
            origin: only those whose origin begins so.
        """
        made = made_since, made_until
        statement = _span_statement(labels, doubt, with_note, with_attributes, made, origin)
        rows: list[SpanRow] = []
        with self._reading() as connection:
            for start in range(0, len(layer_ids), KEYS_AT_ONCE):
                part = list(layer_ids[start : start + KEYS_AT_ONCE])
                cursor = connection.execute(statement, {"layers": part}).cursor
                assert cursor is not None
                rows += map(SpanRow._make, cast(Iterable[Any], cursor.fetchall()))
        return rows


def _span_statement(
    labels: Collection[str],
    doubt: bool | None,
    with_note: bool,
    with_attributes: bool,
    made: tuple[str, str],
    origin: str,
) -> Select[Any]:
    source = table("span", "layer_id", *_SPAN, "doubt", "origin", "created")
    span = source.c
    wanted: list[ColumnElement[bool]] = [span.layer_id.in_(bindparam("layers", expanding=True))]
    if labels:
        wanted.append(span.label_id.in_(sorted(labels)))
    if doubt is not None:
        wanted.append(span.doubt == doubt)
    if with_note:
        wanted.append(span.note != "")
    if with_attributes:
        wanted.append(span.attributes != "{}")
    since, until = made
    if since or until:
        wanted += [span.created != "", span.created >= since]
    if until:
        wanted.append(func.substr(span.created, 1, len(until)) <= until)
    if origin:
        wanted.append(span.origin.startswith(origin, autoescape=True))
    return select(span.layer_id, *(span[name] for name in _SPAN)).where(and_(*wanted))

"""What the store tells about documents and steps, beyond the domain's own classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from declannot.domain.change import Change
from declannot.domain.document import Document, Layer, Status
from declannot.domain.history import HistoryEntry
from declannot.domain.span import Decision, Relation, Span
from declannot.domain.text import StatementText

Direction = Literal["do", "undo", "redo"]


@dataclass(frozen=True, slots=True)
class Applied:
    """A step that was committed.

    Attributes:
        entry: the step in the history.
        changes: in the direction they happened; empty where ``coarse``.
        direction: whether it was done, undone or done again.
        documents: ids of the documents touched.
        coarse: whether it is too large to be told change by change; then the documents named
            are to be read anew.
    """

    entry: HistoryEntry
    changes: tuple[Change, ...]
    direction: Direction
    documents: tuple[str, ...]
    coarse: bool


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """How far one layer of a document has come.

    Attributes:
        read_share: share of the characters that are not blank that was read, 0 to 1.
        changed: ISO 8601 time of the layer's last change, or empty.
    """

    status: Status
    spans: int
    read_share: float
    changed: str


@dataclass(frozen=True, slots=True)
class LayerRecord:
    """A layer with what lies in it; spans are in document order."""

    layer: Layer
    spans: list[Span]
    relations: list[Relation]
    decisions: list[Decision]


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A document with its text and layers, as an export needs them."""

    document: Document
    text: StatementText
    layers: list[LayerRecord]

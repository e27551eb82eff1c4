"""Documents, their texts, annotators and layers."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

GOLD = "gold"
"""The reserved name of the adjudicated layer; no annotator may bear it."""


class Status(StrEnum):
    """How far the work on a document in one layer has come."""

    NEW = "new"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What is known about a statement, without its text.

    Attributes:
        id: permanent random id.
        title: shown to people; need not be unique.
        sha256: hex SHA-256 of the text in UTF-8.
        length: length of the text in code points.
        bom: whether the file began with a byte order mark (never part of the text).
        language: BCP 47 tag such as ``en``; empty where unknown.
        date: ISO 8601 date or part of one, or empty.
        issuers: who "we" are.
        source, licence: free text.
        group: name shared by translations and by statements of one series.
        original_name, original_sha256: the file the text came from.
        version_of: id of the document this one corrects, or None.
        tags: free words, in the order they were given.
        practice: whether it is an adjudicated document for newcomers to practise on.
        created: ISO 8601 time in UTC.
    """

    id: str
    title: str
    sha256: str
    length: int
    bom: bool = False
    language: str = ""
    date: str = ""
    issuers: tuple[str, ...] = ()
    source: str = ""
    licence: str = ""
    group: str = ""
    original_name: str = ""
    original_sha256: str = ""
    version_of: str | None = None
    tags: tuple[str, ...] = ()
    practice: bool = False
    created: str = ""


@dataclass(frozen=True, slots=True)
class DocumentText:
    """The unchanging text of a document, apart from it so that lists stay light."""

    document_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person who annotates; the id is the identity, the name may change."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One annotator's work on one document, or its gold.

    Attributes:
        annotator_id: None for gold.
        status: how far the work is.
        read: ranges of code points read to the end; ordered, not touching.
        notes: remarks on the document as a whole.
        seconds: honest time on task.
        first_sent: the layer as it was first sent, whole and by ids, as JSON (see
            ``exchange/first_sent.py``), or empty while it has not been sent.
    """

    id: str
    document_id: str
    annotator_id: str | None
    status: Status = Status.NEW
    read: tuple[tuple[int, int], ...] = ()
    notes: str = ""
    seconds: int = 0
    first_sent: str = ""

    @property
    def is_gold(self) -> bool:
        """Whether this is the adjudicated layer."""
        return self.annotator_id is None


def folded_name(name: str) -> str:
    """Return ``name`` as it is compared for uniqueness: NFC, case folded, trimmed."""
    return unicodedata.normalize("NFC", name.strip()).casefold()

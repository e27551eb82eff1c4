"""The neutral record every format reads into and writes from: the native corpus record.

It speaks names where the project speaks ids: labels, attributes, relation types and annotators
are what people call them. Offsets are code points unless a file says otherwise. The fields stand
in the order in which the native format writes them; those without which a record means nothing
are required, all others may be missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from declannot.domain.span import AttributeValue, Range

RECORD_VERSION = 1
MAX_TEXT_BYTES = 64 * 1024 * 1024
"""The longest text that is taken in, in bytes of UTF-8; the window is measured up to 10 MB."""


class CorpusSpan(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    """A label on a stretch of text.

    Attributes:
        id: permanent id; empty where the file gives none.
        start, end: edges of the whole span, end exclusive.
        text: what it covers, pieces joined by one blank; None where the file does not say.
        fragments: None, or the pieces of a discontinuous span, ordered and not touching.
        attributes: by name, in schema order.
        by: name of the annotator who made it.
        created, changed: ISO 8601 times in UTC; None where the file does not say.
    """

    id: str = ""
    start: int
    end: int
    label: str
    text: str | None = None
    fragments: list[Range] | None = None
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    note: str = ""
    doubt: bool = False
    origin: str | None = None
    by: str | None = None
    created: str | None = None
    changed: str | None = None

    @property
    def ranges(self) -> list[Range]:
        """The pieces of text the span covers, in order."""
        return self.fragments or [(self.start, self.end)]

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Sort key: start, longest first, label, id."""
        return (self.start, -self.end, self.label, self.id)


class CorpusRelation(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    """A typed arrow from one span of the layer to another, by their ids."""

    id: str = ""
    type: str
    from_id: str = field(name="from")
    to_id: str = field(name="to")
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    origin: str | None = None
    by: str | None = None
    created: str | None = None

    @property
    def order(self) -> tuple[str, str, str, str]:
        """Sort key: type, from, to, id."""
        return (self.type, self.from_id, self.to_id, self.id)


class CorpusDecision(Struct, kw_only=True, forbid_unknown_fields=True):
    """What a reviewer decided about one difference; stands in the gold layer."""

    id: str = ""
    difference: str = field(name="class")
    sources: list[str] = field(default_factory=list)
    result: list[str] = field(default_factory=list)
    choice: str
    reason: str = ""
    comment: str = ""
    by: str | None = None
    at: str | None = None
    stale: bool = False


class FirstSent(Struct, kw_only=True, forbid_unknown_fields=True):
    """A layer as its annotator first sent it; spans and relations only where they differ."""

    at: str
    sha256: str
    spans: list[CorpusSpan] | None = None
    relations: list[CorpusRelation] | None = None


class CorpusLayer(Struct, kw_only=True, forbid_unknown_fields=True):
    """One annotator's work on the document, or its gold (``annotator`` is ``gold``)."""

    annotator: str | None = None
    annotator_id: str | None = None
    status: str | None = None
    first_sent: FirstSent | None = None
    spans: list[CorpusSpan] = field(default_factory=list)
    relations: list[CorpusRelation] = field(default_factory=list)
    read: list[Range] = field(default_factory=list)
    notes: str = ""
    decisions: list[CorpusDecision] = field(default_factory=list)


class OriginalFile(Struct, kw_only=True, forbid_unknown_fields=True):
    """The file the text came from, and the SHA-256 of its bytes."""

    name: str = ""
    sha256: str = ""


class CorpusMetadata(Struct, kw_only=True, forbid_unknown_fields=True):
    """What is known about a statement beyond its title and language."""

    date: str = ""
    issuers: list[str] = field(default_factory=list)
    source: str = ""
    licence: str = ""
    group: str = ""
    original: OriginalFile | None = field(default_factory=OriginalFile)


class CorpusDocument(Struct, kw_only=True, forbid_unknown_fields=True):
    """A statement with everything that is said about it: one line of the native format."""

    declannot: int = RECORD_VERSION
    id: str = ""
    title: str = ""
    text: str
    sha256: str = ""
    bom: bool = False
    language: str = ""
    metadata: CorpusMetadata = field(default_factory=CorpusMetadata)
    tags: list[str] = field(default_factory=list)
    version_of: str | None = None
    created: str | None = None
    layers: list[CorpusLayer] = field(default_factory=list)

    def spans(self) -> Iterator[CorpusSpan]:
        """Yield the spans of all layers, in the order of the record."""
        for layer in self.layers:
            yield from layer.spans


def quoted(text: str, ranges: list[Range]) -> str:
    """Return the text under ``ranges``, pieces joined by one blank as the record does."""
    if len(ranges) == 1:
        start, end = ranges[0]
        return text[start:end]
    return " ".join(text[start:end] for start, end in ranges)

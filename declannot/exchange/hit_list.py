"""Hits of a search, kept compactly, put in order, and shown row by row.

A hundred thousand hits are a few arrays; the words around a hit are read when its row is shown.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from declannot.domain.span import Range
from declannot.exchange.progress import Cancel, Cancelled
from declannot.store.span_rows import uncollected

if TYPE_CHECKING:
    from declannot.store.search_reading import DocumentHead, SearchReading

CONTEXT = 80
"""Code points of context on each side of a hit, unless another number is asked for."""
_TEXTS_KEPT = 64
_SORTED_BY = 48
"""Code points of context that decide on the order."""
_AT_ONCE = 500


class FoundSpan(NamedTuple):
    """A span that is a hit; ``fragments`` is None where it is in one piece."""

    id: str
    layer_id: str
    annotator_id: str | None
    label_id: str
    fragments: tuple[Range, ...] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The hits in one document, in order.

    Attributes:
        document: where they are.
        starts, ends: their edges in code points; of a discontinuous span the outer ones.
        spans: the spans that are the hits, or None where places in the text are.
    """

    document: DocumentHead
    starts: array[int]
    ends: array[int]
    spans: tuple[FoundSpan, ...] | None = None

    def __len__(self) -> int:
        return len(self.starts)


class Hit(NamedTuple):
    """One hit; ``span`` is None for a place in the text."""

    document: DocumentHead
    start: int
    end: int
    span: FoundSpan | None


class Row(NamedTuple):
    """Key word in context: what stands before a hit, the hit, and what stands behind it.

    Line breaks and runs of blanks are one blank each.
    """

    left: str
    hit: str
    right: str


class SortKey(StrEnum):
    """What hits are put in order by."""

    PLACE = "place"
    LEFT = "left"
    HIT = "hit"
    RIGHT = "right"
    DOCUMENT = "document"
    LABEL = "label"
    ANNOTATOR = "annotator"
    LENGTH = "length"


class HitList:
    """All hits of a search, in document order, by number from 0.

    Attributes:
        documents: the documents with hits, in order.
        is_capped: whether the search ended at its limit, with more to be found.
    """

    def __init__(self) -> None:
        self.documents: list[DocumentHead] = []
        self.is_capped = False
        self._document = array("l")
        self.starts = array("q")
        self.ends = array("q")
        self._spans: list[FoundSpan] = []

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> Hit:
        return Hit(
            self.documents[self._document[number]],
            self.starts[number],
            self.ends[number],
            self._spans[number] if self._spans else None,
        )

    @property
    def has_spans(self) -> bool:
        """Whether the hits are spans."""
        return bool(self._spans)

    def extend(self, found: Iterable[Found]) -> None:
        """Take in hits as a search yields them."""
        with uncollected():  # the collector would look at all hits again and again
            for each in found:
                place = len(self.documents)
                self.documents.append(each.document)
                self._document.extend([place] * len(each))
                self.starts.extend(each.starts)
                self.ends.extend(each.ends)
                self._spans += each.spans or ()

    def document_of(self, number: int) -> DocumentHead:
        """Return the document of a hit."""
        return self.documents[self._document[number]]

    def span_of(self, number: int) -> FoundSpan | None:
        """Return the span that is a hit, or None where it is a place in the text."""
        return self._spans[number] if self._spans else None

    def by_document(self, numbers: Iterable[int]) -> dict[int, list[int]]:
        """Return hits by the place of their document in ``documents``, in order."""
        groups: dict[int, list[int]] = {}
        for number in sorted(numbers):
            groups.setdefault(self._document[number], []).append(number)
        return groups


class RowReader:
    """Reads the rows that are shown; keeps the texts of a few documents.

    Args:
        source: the project, or a worker's view of it.
        hits: the hits; may grow meanwhile.
        context: code points on each side.
    """

    def __init__(self, source: SearchReading, hits: HitList, *, context: int = CONTEXT) -> None:
        self._source = source
        self._hits = hits
        self._context = context
        self._texts: OrderedDict[str, str] = OrderedDict()

    def row(self, number: int) -> Row:
        """Return the row of a hit; an empty one where the document is gone.

        Raises:
            DamagedProject: the text is not what was stored.
        """
        return self.rows((number,))[0]

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """Return the rows of several hits, such as those on the screen, in one reading.

        Raises:
            DamagedProject: a text is not what was stored.
        """
        hits = self._hits
        missing = {
            document.id: document
            for document in map(hits.document_of, numbers)
            if document.id not in self._texts
        }
        if missing:
            texts = self._source.checked_texts(list(missing.values()))
            for document_id in missing:
                self._texts[document_id] = texts.get(document_id, "")
        found = []
        for number in numbers:
            document_id = hits.document_of(number).id
            self._texts.move_to_end(document_id)
            text = self._texts[document_id]
            found.append(row_of(text, hits.starts[number], hits.ends[number], self._context))
        while len(self._texts) > _TEXTS_KEPT:
            self._texts.popitem(last=False)
        return found


def row_of(text: str, start: int, end: int, context: int = CONTEXT) -> Row:
    """Return a hit with the words around it, blanks and line breaks made one blank each."""
    left = " ".join(text[max(0, start - 2 * context) : start].split())
    right = " ".join(text[end : end + 2 * context].split())
    if start and text[start - 1].isspace():
        left += " "
    if text[end : end + 1].isspace():
        right = " " + right
    return Row(left[-context:], " ".join(text[start:end].split()), right[:context])


def sorted_numbers(
    hits: HitList,
    by: SortKey,
    source: SearchReading,
    *,
    descending: bool = False,
    names: dict[str, str] | None = None,
    cancelled: Cancel | None = None,
) -> array[int]:
    """Return the numbers of all hits in another order; equals keep document order.

    Args:
        hits: the hits.
        by: what decides. The left context counts from the hit backwards, word by word.
        source: where texts are read for contexts.
        descending: the other way round.
        names: names of labels and annotators by id, for orders by these.
        cancelled: asked now and then.

    Raises:
        Cancelled: it was stopped.
        DamagedProject: a text is not what was stored.
    """
    numbers = range(len(hits))
    known = names or {}
    keys: Sequence[Any]  # all of one kind
    if by is SortKey.PLACE:
        return array("l", reversed(numbers) if descending else numbers)
    if by is SortKey.DOCUMENT:
        folded = [each.title.casefold() for each in hits.documents]
        keys = [folded[place] for place in hits._document]
    elif by is SortKey.LENGTH:
        keys = [end - start for start, end in zip(hits.starts, hits.ends, strict=True)]
    elif by is SortKey.LABEL:
        keys = [known.get(each.label_id, each.label_id).casefold() for each in hits._spans]
    elif by is SortKey.ANNOTATOR:
        keys = [
            (each.annotator_id is None, known.get(each.annotator_id or "", "").casefold())
            for each in hits._spans
        ]
    else:
        keys = _context_keys(hits, by, source, cancelled)
    if len(keys) < len(hits):
        return array("l", numbers)
    return array("l", sorted(numbers, key=keys.__getitem__, reverse=descending))


def _context_keys(
    hits: HitList, by: SortKey, source: SearchReading, cancelled: Cancel | None
) -> list[str]:
    """Return what hits are compared by, reading the texts again, many at a time."""
    keys: list[str] = []
    starts, ends, places = hits.starts, hits.ends, hits._document
    number, count = 0, len(hits)
    for first in range(0, len(hits.documents), _AT_ONCE):
        if cancelled is not None and cancelled():
            raise Cancelled
        part = hits.documents[first : first + _AT_ONCE]
        texts = source.checked_texts(part)
        for place, document in enumerate(part, first):
            text = texts.get(document.id, "")
            while number < count and places[number] == place:
                keys.append(_context_key(text, starts[number], ends[number], by))
                number += 1
    return keys


def _context_key(text: str, start: int, end: int, by: SortKey) -> str:
    if by is SortKey.HIT:
        return " ".join(text[start : min(end, start + 4 * _SORTED_BY)].split()).casefold()
    if by is SortKey.RIGHT:
        return " ".join(text[end : end + _SORTED_BY].split()).casefold()
    backwards = text[max(0, start - _SORTED_BY) : start].split()
    backwards.reverse()
    return " ".join(backwards).casefold()


def ranges_of(hits: HitList, numbers: Iterable[int]) -> list[Range]:
    """Return the ranges of hits."""
    return [(hits.starts[number], hits.ends[number]) for number in numbers]

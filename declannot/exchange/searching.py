"""Searching a corpus: hits in texts or spans, in document order, while they are being found."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import compress
from typing import TYPE_CHECKING

from declannot.domain.corpus_matching import CorpusMatcher, check_filters
from declannot.domain.corpus_query import CorpusQuery, DocumentFilter, SpanFilter, Target
from declannot.domain.document import Status
from declannot.domain.errors import UserError
from declannot.domain.span import Range
from declannot.domain.word_count import parts_words, word_count
from declannot.domain.words import at_token_edges
from declannot.exchange.hit_list import Found, FoundSpan
from declannot.exchange.progress import Cancel, Progress, step
from declannot.store.cells import attributes_from_text, ranges_from_text, to_json
from declannot.store.search_reading import DocumentHead, LayerHead, SpanRow
from declannot.store.span_rows import uncollected

if TYPE_CHECKING:
    from declannot.store.queries import Reading
    from declannot.store.search import WordIndex

HIT_LIMIT = 200_000
"""Hits after which a search ends, and says so."""
_SLICES = (8, 32, 128)
"""Documents of the first slices: the first hits shall be there at once."""
_SLICE_DOCUMENTS = 400
_SLICE_CHARACTERS = 4_000_000


class Search:
    """One search.

    Attributes:
        total: documents that the filters admit.
        searched: how many of them were searched so far, or passed over for good reason.
        hits: how many hits were yielded.
        is_capped: whether there are more hits than the limit.
    """

    def __init__(
        self,
        source: Reading,
        query: CorpusQuery,
        *,
        index: WordIndex | None = None,
        limit: int = HIT_LIMIT,
    ) -> None:
        """Read a query; nothing is searched before ``run``.

        Args:
            source: the project, or better a worker's view of it.
            query: what is looked for.
            index: narrows the documents whose texts are read; without one all are.
            limit: most hits.

        Raises:
            UserError: the query cannot be read, or is empty.
        """
        check_filters(query)
        self._source = source
        self._query = query
        self._index = index
        self._limit = limit
        self._matcher = CorpusMatcher(query)
        self._wanted = _WantedSpans(query.spans)
        if self._matcher.is_empty and query.target is Target.TEXT:
            raise UserError(
                "There is nothing to look for", remedy="Type a word, or a phrase in quotes."
            )
        self.total = self.searched = self.hits = 0
        self.is_capped = False

    def run(
        self, progress: Progress | None = None, cancelled: Cancel | None = None
    ) -> Iterator[Found]:
        """Yield the hits of each document that has any, by title, then id.

        Raises:
            Cancelled: it was stopped.
            UserError: a regular expression takes too long on a text.
            DamagedProject: a text is not what was stored.
        """
        layers = self._layers()
        documents = self._documents(layers)
        self.total = len(documents)
        wanted = self._candidates(documents, layers)
        self.searched = self.total - len(wanted)
        for part in _slices(wanted):
            step(progress, cancelled, self.searched, self.total)
            with uncollected():  # the collector would look at all these rows again and again
                texts = self._source.checked_texts(part) if self._reads_texts else {}
                spans = self._spans(part, layers)
            for document in part:
                found = self._in_document(document, texts.get(document.id), spans, layers)
                self.searched += 1
                if found is None:
                    continue
                self.hits += len(found)
                yield found
                if self.is_capped:
                    return
                if cancelled is not None and cancelled():
                    step(None, cancelled, 0, 0)
        step(progress, None, self.total, self.total)

    @property
    def _reads_texts(self) -> bool:
        spans = self._query.target is Target.SPANS and self._query.spans.asks_for_words
        return spans or not self._matcher.is_empty

    # Which documents

    def _layers(self) -> Mapping[str, list[LayerHead]]:
        """Return the layers that count, by document, where any are needed."""
        query = self._query
        by_document: dict[str, list[LayerHead]] = defaultdict(list)
        if (
            query.target is Target.TEXT
            and not query.within
            and not query.outside
            and not query.documents.statuses
        ):
            return by_document
        for layer in self._source.layer_heads():
            if query.layers is None or layer.annotator_id in query.layers:
                by_document[layer.document_id].append(layer)
        return by_document

    def _documents(self, layers: Mapping[str, list[LayerHead]]) -> list[DocumentHead]:
        wanted = self._query.documents
        earlier = set() if wanted.ids is not None else self._source.earlier_document_ids()
        documents = [each for each in self._source.document_heads() if each.id not in earlier]
        if wanted == DocumentFilter():
            return documents
        admits = _Admission(wanted)
        return [
            each
            for each in documents
            if admits.document(each) and admits.work(layers.get(each.id, ()))
        ]

    def _candidates(
        self, documents: list[DocumentHead], layers: Mapping[str, list[LayerHead]]
    ) -> list[DocumentHead]:
        """Return the documents that can have hits."""
        query = self._query
        wanted = documents
        if query.target is Target.SPANS:
            labels = list(map(to_json, query.spans.labels))
            wanted = [each for each in wanted if _may_have(layers.get(each.id, ()), labels)]
        if self._index is not None and self._matcher.node is not None:
            hashes = self._index.candidates(self._matcher.node, whole_word=query.whole_word)
            if hashes is not None:
                known = self._index.hashes
                wanted = [
                    each for each in wanted if each.sha256 in hashes or each.sha256 not in known
                ]
        return wanted

    # In one document

    def _spans(
        self, part: Sequence[DocumentHead], layers: Mapping[str, list[LayerHead]]
    ) -> Mapping[str, list[SpanRow]]:
        """Return the spans that are looked for, or that hits must be in or out of, by layer."""
        query = self._query
        if query.target is Target.TEXT:
            labels: Collection[str] = query.within | query.outside
            if not labels:
                return {}
            wanted = SpanFilter(labels=frozenset(labels))
        else:
            wanted = query.spans
        ids = [layer.id for each in part for layer in layers.get(each.id, ())]
        rows = self._source.span_rows(
            ids,
            labels=wanted.labels,
            doubt=wanted.doubt,
            with_note=bool(wanted.note),
            with_attributes=bool(wanted.attributes),
            made_since=wanted.made_since,
            made_until=wanted.made_until,
            origin=wanted.origin,
        )
        by_layer: dict[str, list[SpanRow]] = defaultdict(list)
        for row in rows:
            by_layer[row.layer_id].append(row)
        return by_layer

    def _in_document(
        self,
        document: DocumentHead,
        text: str | None,
        spans: Mapping[str, list[SpanRow]],
        layers: Mapping[str, list[LayerHead]],
    ) -> Found | None:
        if text is None and self._reads_texts:
            return None
        here = layers.get(document.id, ())
        room = self._limit - self.hits
        if self._query.target is Target.SPANS:
            if self._query.spans.asks_for_words and not parts_words(document.language):
                return None
            found = self._span_hits(text or "", [(each, spans.get(each.id, ())) for each in here])
            self._note_cap(len(found), room)
            kept = found[:room]
            if not kept:
                return None
            return Found(
                document,
                array("q", [row.start for row, _ in kept]),
                array("q", [row.end for row, _ in kept]),
                tuple([_found_span(row, layer) for row, layer in kept]),
            )
        places = self._text_hits(
            text or "", [row for each in here for row in spans.get(each.id, ())], room + 1
        )
        if self._query.tokens:
            language = document.language
            places = [each for each in places if at_token_edges(text or "", each, language)]
        self._note_cap(len(places), room)
        places = places[:room]
        if not places:
            return None
        return Found(
            document,
            array("q", [start for start, _ in places]),
            array("q", [end for _, end in places]),
        )

    def _note_cap(self, found: int, room: int) -> None:
        if found > room:
            self.is_capped = True

    def _text_hits(self, text: str, rows: Sequence[SpanRow], limit: int) -> list[Range]:
        query = self._query
        if not query.within and not query.outside:
            return self._matcher.places(text, limit=limit)
        places = self._matcher.places(text, limit=len(text) + 1)
        if not places:
            return []
        around = [piece for row in rows if row.label_id in query.within for piece in _pieces(row)]
        apart = [piece for row in rows if row.label_id in query.outside for piece in _pieces(row)]
        return [
            place
            for place in places
            if (not query.within or _is_covered(place, around)) and not _is_touched(place, apart)
        ]

    def _span_hits(
        self, text: str, layers: Sequence[tuple[LayerHead, Sequence[SpanRow]]]
    ) -> list[tuple[SpanRow, LayerHead]]:
        wanted = self._wanted
        found = [
            (row, layer)
            for layer, rows in layers
            for row in rows
            if not wanted.asks or wanted.admits(row, text)
        ]
        if found and not self._matcher.is_empty:
            holds = self._matcher.fulfilled_by([_covered(text, row) for row, _layer in found])
            found = list(compress(found, holds))
        if len(found) > 1:
            found.sort(key=lambda pair: (pair[0].start, -pair[0].end, pair[0].label_id, pair[0].id))
        return found


class _Admission:
    """Which documents a filter admits."""

    def __init__(self, wanted: DocumentFilter) -> None:
        self._wanted = wanted
        self._languages = tuple(each.lower() for each in wanted.languages)

    def document(self, document: DocumentHead) -> bool:
        wanted = self._wanted
        return (
            (wanted.ids is None or document.id in wanted.ids)
            and (not wanted.tags or not wanted.tags.isdisjoint(document.tag_words))
            and (not self._languages or self._speaks(document.language.lower()))
            and self._is_in_time(document.date)
        )

    def work(self, layers: Sequence[LayerHead]) -> bool:
        statuses = self._wanted.statuses
        if not statuses:
            return True
        return any(layer.status in statuses for layer in layers) or (
            not layers and Status.NEW in statuses
        )

    def _speaks(self, language: str) -> bool:
        return any(
            language == each or (each and language.startswith(each + "-"))
            for each in self._languages
        )

    def _is_in_time(self, date: str) -> bool:
        since, until = self._wanted.since, self._wanted.until
        if not since and not until:
            return True
        return (
            bool(date) and date >= since[: len(date)] and (not until or date[: len(until)] <= until)
        )


class _WantedSpans:
    """Which spans a filter admits, beyond what the store looks at.

    Attributes:
        asks: whether it asks for anything that the store does not look at.
    """

    def __init__(self, wanted: SpanFilter) -> None:
        self._wanted = wanted
        self._note = wanted.note.casefold() if wanted.note != "*" else ""
        self.asks = bool(wanted.asks_for_length or self._note or wanted.attributes)

    def admits(self, row: SpanRow, text: str) -> bool:
        wanted = self._wanted
        if wanted.asks_for_length:
            pieces = _pieces(row)
            length = (
                word_count(text, pieces)
                if wanted.asks_for_words
                else sum(end - start for start, end in pieces)
            )
            if length < wanted.shortest or (wanted.longest is not None and length > wanted.longest):
                return False
        if self._note and self._note not in row.note.casefold():
            return False
        if wanted.attributes:
            values = attributes_from_text(row.attributes)
            for key, value in wanted.attributes.items():
                held = values.get(key)
                if held is None or not (
                    value is None or held == value or (isinstance(held, list) and value in held)
                ):
                    return False
        return True


def _may_have(layers: Sequence[LayerHead], labels: Collection[str]) -> bool:
    """Whether spans of some labels, given as JSON, may lie in some layers; none given are all.

    A label of which there are none is not named among the labels of a layer.
    """
    return any(
        not labels or any(label in layer.labels for label in labels)
        for layer in layers
        if layer.labels != "{}"
    )


def _found_span(row: SpanRow, layer: LayerHead) -> FoundSpan:
    fragments = None if row.fragments is None else ranges_from_text(row.fragments)
    return FoundSpan(row.id, layer.id, layer.annotator_id, row.label_id, fragments)


def _pieces(row: SpanRow) -> tuple[Range, ...]:
    return ((row.start, row.end),) if row.fragments is None else ranges_from_text(row.fragments)


def _covered(text: str, row: SpanRow) -> str:
    if row.fragments is None:
        return text[row.start : row.end]
    return " ".join(text[start:end] for start, end in _pieces(row))


def _is_covered(place: Range, ranges: Sequence[Range]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in ranges)


def _is_touched(place: Range, ranges: Sequence[Range]) -> bool:
    return any(start < place[1] and place[0] < end for start, end in ranges)


def _slices(documents: Sequence[DocumentHead]) -> Iterator[list[DocumentHead]]:
    """Yield documents in slices that grow, so that the first hits come soon."""
    part: list[DocumentHead] = []
    characters, number = 0, 0
    for document in documents:
        most = _SLICES[number] if number < len(_SLICES) else _SLICE_DOCUMENTS
        if part and (len(part) >= most or characters + document.length > _SLICE_CHARACTERS):
            yield part
            part, characters, number = [], 0, number + 1
        part.append(document)
        characters += document.length
    if part:
        yield part

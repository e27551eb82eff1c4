"""The findings of a whole project, kept up to date while people work.

A worker reads the project once (``read_consistency``); afterwards every edit looks at the spans it
touched (``Consistency.take``), at those wordings of its owner that came or went, and at the text
around. What is kept in memory is, for each span, its wording's number, label and edges, and for
each wording of an annotator where it stands. An annotator is compared with himself, gold with
gold; how far people agree is the matter of the review.
"""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from declannot.domain.findings import (
    Finding,
    SchemaFit,
    find_among,
    find_at_edges,
    find_in_relations,
    torn_spans,
)
from declannot.domain.guidance import Guidance
from declannot.domain.plain_span import PlainSpan, SpanColumns
from declannot.domain.schema import Schema
from declannot.domain.span import Range, Relation, Span, joined_ranges, overlap
from declannot.domain.text import StatementText
from declannot.domain.wording import wording_at
from declannot.domain.wording_findings import contradiction, find_against_guidance, untagged
from declannot.exchange.layer_look import LayerLook, Place, Spans
from declannot.exchange.loose_wordings import Candidates, FoldedText, widened
from declannot.exchange.wording_numbers import LONGEST_KEPT, WordingNumbers
from declannot.exchange.wording_places import LABELS, Owner, WordingPlaces

TAGGED_AT_LEAST = 2
"""Tagged once, a wording says nothing of its other places."""
_TEXTS_KEPT = 4
"""Folded texts that are kept, for the statements people go back and forth between."""


class Found(NamedTuple):
    """A finding and whose it is."""

    document_id: str
    annotator_id: str | None
    finding: Finding


class Sighting(NamedTuple):
    """A wording that was looked for and stands in a text, tagged or not."""

    document_id: str
    owner: Owner
    words: str
    place: Place


class Sought(NamedTuple):
    """What is to be looked for in texts: by owner, and in which documents for whom."""

    wordings: dict[Owner, list[str]]
    documents: dict[str, list[str | None]]


class Consistency:
    """Findings of a project, by layer and by wording.

    Attributes:
        spans: how many spans were looked at.
    """

    def __init__(self, schema: Schema, guideline: str = "") -> None:
        self.schema = schema
        self.guidance = Guidance(schema, guideline)
        self.spans = 0
        self._fit = SchemaFit(schema)
        self._quiet: set[tuple[int, str, str]] = set()
        self._numbers = WordingNumbers(self.guidance)
        self._looks: dict[tuple[str, str | None], LayerLook] = {}
        self._by_number: dict[int, LayerLook] = {}
        self._next = 0
        self._label_ids = [label.id for label in schema.labels][:LABELS]
        self._label_number = {key: number for number, key in enumerate(self._label_ids)}
        self._family = [label.family for label in schema.labels][:LABELS]
        self._labels_of: dict[str, frozenset[int]] = {
            family: frozenset(n for n, each in enumerate(self._family) if each == family)
            for family in dict.fromkeys(self._family)
        }
        self._places: dict[Owner, WordingPlaces] = defaultdict(WordingPlaces)
        self._by_label: dict[str | None, tuple[list[Owner], list[WordingPlaces]]] = {}
        self._candidates: dict[Owner, Candidates] = defaultdict(Candidates)
        self._loose: dict[tuple[Owner, str], set[int]] = defaultdict(set)
        self._unsought: dict[Owner, set[str]] = defaultdict(set)
        self._judged: dict[tuple[Owner, int], list[Found]] = {}
        self._texts_read = False
        self._folded: OrderedDict[str, tuple[str, FoldedText]] = OrderedDict()

    @property
    def layers(self) -> int:
        """How many layers were looked at."""
        return len(self._looks)

    @property
    def wanting(self) -> bool:
        """Whether wordings became ones to look for in all texts since those were read."""
        return any(self._unsought.values())

    def findings(self) -> Iterator[Found]:
        """Yield everything found: what is about places, then what is about wordings."""
        for look in self._looks.values():
            for finding in look.findings():
                yield Found(look.document_id, look.annotator_id, finding)
        for judged in self._judged.values():
            yield from judged

    def take(
        self,
        document_id: str,
        annotator_id: str | None,
        text: StatementText | str,
        spans: Collection[Span] | SpanColumns,
        relations: Iterable[Relation] = (),
        *,
        language: str = "",
        is_done: bool = False,
        changed: Collection[str] | None = None,
    ) -> None:
        """Look at a layer, for the first time or anew.

        Args:
            text: of the document.
            spans, relations: all of the layer.
            language: of the text, as far as it is known.
            is_done: whether the layer is marked as done: then all of the text was looked through.
            changed: ids of the spans that came, went or changed since the layer was looked at, so
                that only these are; None looks at all.
        """
        plain = text if isinstance(text, str) else text.text
        look = self._looks.get((document_id, annotator_id))
        if look is None:
            look, changed = self._new_look(document_id, annotator_id), None
        if changed is None:
            fresh = spans if isinstance(spans, SpanColumns) else SpanColumns.of(spans)
            gone: Sequence[int] = range(len(look.labels))
        else:
            assert not isinstance(spans, SpanColumns)
            fresh = SpanColumns.of(each for each in spans if each.id in changed)
            gone = look.numbers_of(changed)
        reach = look.reach
        parts = list(look.ranges(gone))
        before = look.take_out(gone)
        kept, labels, forms = self._look_at(look, plain, fresh, language)
        look.put_in(kept, labels, forms)
        look.reach = len(plain) if is_done else max(look.ends, default=0)
        columns = kept if len(kept) == len(look.labels) else look.columns(self._label_ids)
        look.among = list(find_among(self.schema, columns))
        look.related = self._look_at_relations(columns, relations)
        touched = self._exchange(look, before, Spans(forms, labels))
        self._keep_long(look, plain, kept, labels, forms)
        if not self._texts_read:
            return
        folded = self._fold(document_id, plain)
        parts += zip(kept.starts, kept.ends, labels, strict=True)
        if changed is None:
            touched |= self._look_for_loose(look, plain, folded)
        else:
            touched |= self._look_around(look, plain, folded, parts, reach)
        self._consider_all(touched, look, plain, folded)
        for owner, number in touched:
            self._judge(owner, number)

    def forget(self, document_id: str, but: Collection[str | None] = ()) -> None:
        """Leave out a document that is gone, or those of its layers that are.

        Args:
            but: the annotators whose layers are still there.
        """
        for key in [key for key in self._looks if key[0] == document_id and key[1] not in but]:
            look = self._looks.pop(key)
            touched = self._exchange(look, look.take_out(range(len(look.labels))), Spans([], []))
            touched |= self._drop_loose(look)
            self._consider_all(touched)
            del self._by_number[look.number]
            for owner, number in touched:
                self._judge(owner, number)

    # Reading it all

    def choose_candidates(self) -> None:
        """Choose what to look for in texts, once all spans were taken."""
        for owner, places in self._places.items():
            for number in places.repeated(TAGGED_AT_LEAST):
                self._consider(owner, number)

    def read_text(self, document_id: str, plain: str, annotators: Iterable[str | None]) -> None:
        """Look for wordings that stand untagged in a text, for every layer on it."""
        text = FoldedText(plain)
        for annotator_id in annotators:
            look = self._looks.get((document_id, annotator_id))
            if look is not None:
                self._look_for_loose(look, plain, text)

    def judge_all(self) -> None:
        """Say what there is to say of wordings, once all texts were read."""
        self._texts_read = True
        for owner, places in self._places.items():
            for number in list(places.at_odds):
                self._judge(owner, number)
        for owner, words in list(self._loose):
            self._judge(owner, self._number(words))

    # Looking for more wordings

    def sought(self) -> Sought:
        """Return what is now to be looked for in texts; it counts as looked for from here on."""
        wordings = {owner: sorted(every) for owner, every in self._unsought.items() if every}
        self._unsought.clear()
        documents: dict[str, list[str | None]] = defaultdict(list)
        wanted = {owner.annotator_id for owner in wordings}
        for document_id, annotator_id in self._looks:
            if annotator_id in wanted:
                documents[document_id].append(annotator_id)
        return Sought(wordings, documents)

    def take_sightings(self, sightings: Iterable[Sighting]) -> None:
        """Take in where wordings that were looked for stand; what is tagged meanwhile is not."""
        touched = set()
        for document_id, owner, words, place in sightings:
            look = self._looks.get((document_id, owner.annotator_id))
            if look is None or words not in self._candidates[owner] or place.end > look.reach:
                continue
            known = look.loose.get((owner.family, words), [])
            labels = self._labels_of[owner.family]
            if place not in known and not look.is_tagged(labels, place.start, place.end):
                look.loose[(owner.family, words)] = [*known, place]
                self._loose[(owner, words)].add(look.number)
                touched.add((owner, self._number(words)))
        for owner, number in touched:
            self._judge(owner, number)

    # Inside: layers

    def _new_look(self, document_id: str, annotator_id: str | None) -> LayerLook:
        self._next += 1
        look = LayerLook(self._next, document_id, annotator_id)
        self._looks[(document_id, annotator_id)] = self._by_number[look.number] = look
        return look

    def _look_at(
        self, look: LayerLook, plain: str, columns: SpanColumns, language: str
    ) -> tuple[SpanColumns, list[int], list[int]]:
        """Look at spans each by itself; return the sound ones, their labels and forms."""
        known = self._label_number
        torn = set(torn_spans(plain, columns))
        if not known.keys() >= set(columns.label_ids):
            torn |= {n for n, each in enumerate(columns.label_ids) if each not in known}
        columns = columns.without(torn)
        found = find_at_edges(plain, self.schema, columns, language)
        found += self._fit.findings(columns)
        forms = self._numbers.forms(plain, columns)
        found += self._against_guidance(plain, columns, forms)
        for finding in found:
            look.own.setdefault(finding.subject, []).append(finding)
        return columns, [known[each] for each in columns.label_ids], forms

    def _against_guidance(
        self, plain: str, columns: SpanColumns, forms: Sequence[int]
    ) -> Iterator[Finding]:
        """Yield what schema and guideline say against spans; what they do not is remembered."""
        wording_of, spoken, quiet = self._numbers.wording_of, self._numbers.spoken_of, self._quiet
        for place in [place for place, form in enumerate(forms) if wording_of[form] in spoken]:
            number = wording_of[forms[place]]
            alike = (number, columns.label_ids[place], columns.said[place])
            if alike[1] not in spoken[number] or alike in quiet:
                continue
            span = columns.span(place)
            words = self._numbers.words(number) or wording_at(plain, span.ranges)
            found = list(find_against_guidance(plain, self.schema, self.guidance, span, words))
            if not found and not self.guidance.depends_on_place(span.label_id, words):
                quiet.add(alike)
            yield from found

    def _look_at_relations(
        self, columns: SpanColumns, relations: Iterable[Relation]
    ) -> list[Finding]:
        every = list(relations)
        if not every:
            return []
        by_id = {each: number for number, each in enumerate(columns.ids)}

        def span_of(span_id: str) -> PlainSpan | None:
            number = by_id.get(span_id)
            return None if number is None else columns.span(number)

        found = find_in_relations(self.schema, every, span_of)
        return [each for each in found if not each.damage]

    def _fold(self, document_id: str, plain: str) -> FoldedText:
        """Return the text folded; of some documents that was kept."""
        known = self._folded.pop(document_id, None)
        if known is None or known[0] is not plain:
            known = (plain, FoldedText(plain))
        self._folded[document_id] = known
        if len(self._folded) > _TEXTS_KEPT:
            self._folded.popitem(last=False)
        return known[1]

    # Inside: wordings and where they stand

    def _exchange(self, look: LayerLook, gone: Spans, come: Spans) -> set[tuple[Owner, int]]:
        """Put wordings of a layer in place of others; return those that may be told otherwise."""
        first, wording_of = look.number * LABELS, self._numbers.wording_of
        owners, places = self._tables(look.annotator_id)
        for form, label in zip(gone.forms, gone.labels, strict=True):
            places[label].remove(wording_of[form], first + label)
        for form, label in zip(come.forms, come.labels, strict=True):
            places[label].add(wording_of[form], first + label)
        self.spans += len(come.forms) - len(gone.forms)
        if not self._texts_read:
            return set()
        before = Counter(zip(gone.forms, gone.labels, strict=True))
        after = Counter(zip(come.forms, come.labels, strict=True))
        return {
            (owners[label], wording_of[form])
            for form, label in before.keys() | after.keys()
            if before[form, label] != after[form, label]
        }

    def _tables(self, annotator_id: str | None) -> tuple[list[Owner], list[WordingPlaces]]:
        """Return by label number to whom a span counts, and where the wordings of that are."""
        known = self._by_label.get(annotator_id)
        if known is None:
            owners = [Owner(annotator_id, family) for family in self._family]
            known = (owners, [self._places[owner] for owner in owners])
            self._by_label[annotator_id] = known
        return known

    def _keep_long(
        self,
        look: LayerLook,
        plain: str,
        columns: SpanColumns,
        labels: Sequence[int],
        forms: Sequence[int],
    ) -> None:
        """Keep long wordings that are at odds as they are, to tell of them."""
        wordings = [self._numbers.wording_of[form] for form in forms]
        for family, members in self._labels_of.items():
            at_odds = self._places[Owner(look.annotator_id, family)].at_odds
            long = {n for n in at_odds.intersection(wordings) if not self._numbers.words(n)}
            if long:
                for place, number in enumerate(wordings):
                    if number in long and labels[place] in members:
                        self._numbers.keep(forms[place], plain, columns.span(place).ranges)

    def _number(self, words: str) -> int:
        number = self._numbers.number(words)
        assert number is not None  # it is looked for because spans have it
        return number

    # Inside: wordings that stand untagged

    def _consider(self, owner: Owner, number: int) -> bool:
        """Make a wording one to look for, or no longer; return whether it just became one."""
        words, candidates = self._numbers.words(number), self._candidates[owner]
        counts = self._places[owner].counts(number)
        wanted = (
            counts.total() >= TAGGED_AT_LEAST
            and 0 < len(words) <= LONGEST_KEPT
            and any(map(str.isalnum, words))
        )
        if wanted:
            label = self.schema.labels[_most(counts)]
            wanted = not label.retired and not self.guidance.forbids(label.id, words)
        if wanted == (words in candidates):
            return False
        if wanted:
            candidates.add(words)
        else:
            candidates.remove(words)
        return wanted

    def _consider_all(
        self,
        touched: Iterable[tuple[Owner, int]],
        look: LayerLook | None = None,
        plain: str = "",
        text: FoldedText | None = None,
    ) -> None:
        """Look for wordings that were tagged often enough just now, and no longer for others."""
        for owner, number in touched:
            words = self._numbers.words(number)
            if self._consider(owner, number):
                self._unsought[owner].add(words)
                if look is not None and text is not None:
                    labels = self._labels_of[owner.family]
                    free = [
                        (words, (start, end))
                        for start, end in text.occurrences(words, (0, look.reach))
                        if not look.is_tagged(labels, start, end)
                    ]
                    self._note_loose(look, owner, plain, free)
            elif words not in self._candidates[owner]:
                self._unsought[owner].discard(words)
                for each in self._loose.pop((owner, words), ()):
                    del self._by_number[each].loose[(owner.family, words)]

    def _look_for_loose(
        self, look: LayerLook, plain: str, text: FoldedText
    ) -> set[tuple[Owner, int]]:
        """Look for untagged wordings in all of a text."""
        touched = self._drop_loose(look)
        window = (0, len(plain))
        for family, labels in self._labels_of.items():
            owner = Owner(look.annotator_id, family)
            candidates = self._candidates.get(owner)
            if candidates:
                tagged = look.tagged(labels, window)
                found = candidates.places(text, tagged, window, look.reach)
                touched |= self._note_loose(look, owner, plain, found)
        return touched

    def _look_around(
        self,
        look: LayerLook,
        plain: str,
        text: FoldedText,
        parts: Iterable[tuple[int, int, int]],
        reach: int,
    ) -> set[tuple[Owner, int]]:
        """Look for untagged wordings where spans came or went, or where the reach moved.

        Args:
            parts: start, end and label number of spans that came or went.
            reach: up to where the text was looked through before.
        """
        touched = set()
        moved = [(min(reach, look.reach), max(reach, look.reach))] if reach != look.reach else []
        every = list(parts)
        for family, labels in self._labels_of.items():
            owner = Owner(look.annotator_id, family)
            changed = [(start, end) for start, end, label in every if label in labels] + moved
            for part in joined_ranges(changed):
                touched |= self._drop_loose(look, family, part)
                candidates = self._candidates.get(owner)
                if not candidates:
                    continue
                window = widened(text.low, part, candidates.longest)
                tagged = look.tagged(labels, window)
                found = candidates.places(text, tagged, window, look.reach)
                touched |= self._note_loose(
                    look, owner, plain, (each for each in found if overlap(each[1], part))
                )
        return touched

    def _note_loose(
        self, look: LayerLook, owner: Owner, plain: str, found: Iterable[tuple[str, Range]]
    ) -> set[tuple[Owner, int]]:
        touched = set()
        for words, (start, end) in found:
            place = Place(start, end, " ".join(plain[start:end].split()))
            look.loose.setdefault((owner.family, words), []).append(place)
            self._loose[(owner, words)].add(look.number)
            touched.add((owner, self._number(words)))
        return touched

    def _drop_loose(
        self, look: LayerLook, family: str | None = None, part: Range | None = None
    ) -> set[tuple[Owner, int]]:
        """Forget what stands untagged in a layer, or just what is of a family and in a part."""
        touched = set()
        for key, places in list(look.loose.items()):
            if family is not None and key[0] != family:
                continue
            left = [each for each in places if part and not overlap((each.start, each.end), part)]
            if len(left) == len(places):
                continue
            owner = Owner(look.annotator_id, key[0])
            touched.add((owner, self._number(key[1])))
            if left:
                look.loose[key] = left
            else:
                del look.loose[key]
                self._loose[(owner, key[1])].discard(look.number)
        return touched

    # Inside: what there is to say of a wording

    def _judge(self, owner: Owner, number: int) -> None:
        """Say anew what there is to say of a wording."""
        counts = self._places[owner].counts(number)
        words = self._numbers.words(number)
        found: list[Found] = []
        if len(counts) > 1:
            found += self._contradictions(owner, number, counts)
        if looks := self._loose.get((owner, words)):
            found += self._untagged(owner, words, counts, looks)
        if found:
            self._judged[(owner, number)] = found
        else:
            self._judged.pop((owner, number), None)

    def _contradictions(self, owner: Owner, number: int, counts: Counter[int]) -> Iterator[Found]:
        main = _most(counts)
        named = {self._label_ids[label]: count for label, count in counts.items()}
        at_odds = {
            label
            for label in counts
            if label != main
            and not self.guidance.may_share(self._label_ids[label], self._label_ids[main])
        }
        second = next((label for label in sorted(at_odds) if counts[label] == counts[main]), None)
        if second is not None:
            at_odds.add(main)  # as many of either: none is the odd one out
        refs = self._places[owner].refs(number)
        words = self._numbers.words(number)
        for ref in dict.fromkeys(each for each in refs if each % LABELS in at_odds):
            look, label = self._by_number[ref // LABELS], ref % LABELS
            instead = main if label != main else second
            assert instead is not None
            ids: list[str] = []
            for place in look.with_wording(number, label, self._numbers.wording_of):
                ids = ids or look.ids
                shown = self._numbers.shown(look.forms[place])
                span = PlainSpan(
                    ids[place],
                    self._label_ids[label],
                    look.starts[place],
                    look.ends[place],
                    None,
                    {},
                )
                finding = contradiction(
                    self.schema, span, words, shown, self._label_ids[instead], named
                )
                yield Found(look.document_id, look.annotator_id, finding)

    def _untagged(
        self, owner: Owner, words: str, counts: Counter[int], numbers: set[int]
    ) -> list[Found]:
        looks = [self._by_number[number] for number in sorted(numbers)]
        places = [(look, place) for look in looks for place in look.loose[(owner.family, words)]]
        tagged = counts.total()
        if tagged < TAGGED_AT_LEAST or len(places) > tagged:
            return []
        label_id = self._label_ids[_most(counts)]
        return [
            Found(
                look.document_id,
                look.annotator_id,
                untagged(self.schema, words, shown, label_id, (start, end), tagged, len(places)),
            )
            for look, (start, end, shown) in places
        ]


def _most(counts: Counter[int]) -> int:
    """Return the label that is most frequent, of several the first in the schema."""
    return min(counts, key=lambda label: (-counts[label], label))

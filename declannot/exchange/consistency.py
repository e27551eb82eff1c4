"""The findings of a whole project, kept up to date while people work.

A worker reads the project once (``read_consistency``); afterwards every edit looks at the spans it
touched (``Consistency.take``), at those wordings of its owner that came or went, and at the text
around. What is kept in memory is, for each span, its wording's number, label and edges, and for
each wording of an annotator where it stands. An annotator is compared with himself, gold with
gold; how far people agree is the matter of the review.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
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
from declannot.domain.span import Range, Relation, Span
from declannot.domain.text import StatementText
from declannot.domain.wording import wording_at
from declannot.domain.wording_findings import contradiction, find_against_guidance, untagged
from declannot.exchange.layer_look import LayerLook, Spans
from declannot.exchange.loose_wordings import FoldedText
from declannot.exchange.untagged_wordings import (
    TAGGED_AT_LEAST,
    Sighting,
    Sought,
    Touched,
    UntaggedWordings,
)
from declannot.exchange.wording_places import LABELS, Owner
from declannot.exchange.wordings_in_use import WordingsInUse, most, none

_TEXTS_KEPT = 4
"""Folded texts that are kept, for the statements people go back and forth between."""


class Found(NamedTuple):
    """A finding and whose it is."""

    document_id: str
    annotator_id: str | None
    finding: Finding


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
        self._looks: dict[tuple[str, str | None], LayerLook] = {}
        self._by_number: dict[int, LayerLook] = {}
        self._next = 0
        self._wordings = WordingsInUse(schema, self.guidance)
        self._untagged = UntaggedWordings(self._wordings, self._by_number)
        self._judged: dict[tuple[Owner, int], list[Found]] = {}
        self._is_read = False
        self._folded: OrderedDict[str, tuple[str, FoldedText]] = OrderedDict()

    @property
    def layers(self) -> int:
        """How many layers were looked at."""
        return len(self._looks)

    @property
    def wanting(self) -> bool:
        """Whether wordings became ones to look for in all texts since those were read."""
        return self._untagged.wanting

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
        is_whole = changed is None
        gone: Sequence[int] = range(len(look.labels))
        if changed is not None:
            gone = look.numbers_of(changed)
        if isinstance(spans, SpanColumns):
            fresh = spans
        elif changed is None:
            fresh = SpanColumns.of(spans)
        else:
            fresh = SpanColumns.of([each for each in spans if each.id in changed])
        parts = [] if is_whole else list(look.ranges(gone))
        around, reach = _spread(look, parts), look.reach
        before = look.take_out(gone)
        kept, come = self._look_at(look, plain, fresh, language)
        look.put_in(kept, come, self._wordings.label_ids)
        look.reach = len(plain) if is_done else max(look.ends, default=0)
        if is_whole:
            look.among = list(find_among(self.schema, kept))
        else:
            parts += zip(kept.starts, kept.ends, come.labels, strict=True)
            if part := _spread(look, parts, around):
                self._look_among(look, part)
        look.related = self._look_at_relations(look, relations)
        self.spans += len(kept) - len(gone)
        if not self._is_read:
            self._wordings.add(look, come)
            self._wordings.keep_long(look, plain, kept, come)
            return
        touched = self._wordings.exchange(look, before, come)
        self._wordings.keep_long(look, plain, kept, come)
        folded = self._fold(document_id, plain)
        if is_whole:
            touched |= self._untagged.look_through(look, plain, folded)
        else:
            touched |= self._untagged.look_around(look, plain, folded, parts, reach)
        self._untagged.follow(touched, look, plain, folded)
        self._judge_all(touched | self._untagged.settle())

    def forget(self, document_id: str, but: Collection[str | None] = ()) -> None:
        """Leave out a document that is gone, or those of its layers that are.

        Args:
            but: the annotators whose layers are still there.
        """
        for key in [key for key in self._looks if key[0] == document_id and key[1] not in but]:
            look = self._looks.pop(key)
            before = look.take_out(range(len(look.labels)))
            self.spans -= len(before.labels)
            touched = self._wordings.exchange(look, before, none()) | self._untagged.drop(look)
            self._untagged.follow(touched)
            del self._by_number[look.number]
            self._judge_all(touched | self._untagged.settle())

    # Reading it all

    def choose_candidates(self) -> None:
        """Choose what to look for in texts, once all spans were taken."""
        self._untagged.choose()

    def read_text(self, document_id: str, plain: str, annotators: Iterable[str | None]) -> None:
        """Look for wordings that stand untagged in a text, for every layer on it."""
        text = FoldedText(plain)
        for annotator_id in annotators:
            look = self._looks.get((document_id, annotator_id))
            if look is not None:
                self._untagged.look_through(look, plain, text)

    def judge_all(self) -> None:
        """Say what there is to say of wordings, once all texts were read."""
        self._is_read = True
        self._untagged.settle()
        at_odds = {
            (owner, number)
            for owner, places in self._wordings.places.items()
            for number in places.at_odds
        }
        self._judge_all(at_odds | self._untagged.everywhere())

    # Looking for more wordings

    def sought(self) -> Sought:
        """Return what is now to be looked for in texts; it counts as looked for from here on."""
        return self._untagged.sought(self._looks)

    def take_sightings(self, sightings: Iterable[Sighting]) -> None:
        """Take in where wordings that were looked for stand; what is tagged meanwhile is not."""
        touched: Touched = set()
        for each in sightings:
            look = self._looks.get((each.document_id, each.owner.annotator_id))
            if look is not None:
                touched |= self._untagged.take(look, each)
        self._judge_all(touched | self._untagged.settle())

    # Inside: layers

    def _new_look(self, document_id: str, annotator_id: str | None) -> LayerLook:
        self._next += 1
        look = LayerLook(self._next, document_id, annotator_id)
        self._looks[(document_id, annotator_id)] = self._by_number[look.number] = look
        return look

    def _look_at(
        self, look: LayerLook, plain: str, columns: SpanColumns, language: str
    ) -> tuple[SpanColumns, Spans]:
        """Look at spans each by itself; return the sound ones, with their forms and labels."""
        known = self._wordings.label_number
        torn = set(torn_spans(plain, columns))
        if not known.keys() >= set(columns.label_ids):
            torn |= {n for n, each in enumerate(columns.label_ids) if each not in known}
        columns = columns.without(torn)
        forms = self._wordings.numbers.forms(plain, columns)
        found = find_at_edges(plain, self.schema, columns, language)
        found += self._fit.findings(columns)
        found += self._against_guidance(plain, columns, forms)
        for finding in found:
            look.own.setdefault(finding.subject, []).append(finding)
        return columns, Spans(forms, [known[each] for each in columns.label_ids])

    def _against_guidance(
        self, plain: str, columns: SpanColumns, forms: Sequence[int]
    ) -> Iterator[Finding]:
        """Yield what schema and guideline say against spans; what they do not is remembered."""
        numbers, quiet = self._wordings.numbers, self._quiet
        spoken_of, label_ids = numbers.spoken_of, columns.label_ids
        for place in [
            place
            for place, form in enumerate(forms)
            if form in spoken_of and label_ids[place] in spoken_of[form]
        ]:
            alike = (forms[place], label_ids[place], columns.said[place])
            if alike in quiet:
                continue
            span = columns.span(place)
            words = numbers.words(numbers.wording_of[forms[place]]) or wording_at(
                plain, span.ranges
            )
            found = list(find_against_guidance(plain, self.schema, self.guidance, span, words))
            depends = span.fragments or self.guidance.depends_on_place(span.label_id, words)
            if not found and not depends:
                quiet.add(alike)
            yield from found

    def _look_among(self, look: LayerLook, part: Range) -> None:
        """Look anew how spans lie to each other in a part of the text."""
        first, last = part
        left = [each for each in look.among if each.end <= first or each.start >= last]
        columns = look.columns(self._wordings.label_ids, part)
        look.among = [*left, *find_among(self.schema, columns)]

    def _look_at_relations(self, look: LayerLook, relations: Iterable[Relation]) -> list[Finding]:
        every = list(relations)
        if not every:
            return []
        columns = look.columns(self._wordings.label_ids)
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

    # Inside: what there is to say of wordings

    def _judge_all(self, touched: Touched) -> None:
        for owner, number in touched:
            self._judge(owner, number)

    def _judge(self, owner: Owner, number: int) -> None:
        """Say anew what there is to say of a wording."""
        counts = self._wordings.counts(owner, number)
        found: list[Found] = []
        if len(counts) > 1:
            found += self._contradictions(owner, number, counts)
        found += self._left_untagged(owner, number, counts)
        if found:
            self._judged[(owner, number)] = found
        else:
            self._judged.pop((owner, number), None)

    def _contradictions(
        self, owner: Owner, number: int, counts: Mapping[int, int]
    ) -> Iterator[Found]:
        """Yield the spans whose label is not the one that most spans of the wording have."""
        label_ids, main = self._wordings.label_ids, most(counts)
        named = {label_ids[label]: count for label, count in counts.items()}
        at_odds = {
            label
            for label in counts
            if label != main and not self.guidance.may_share(label_ids[label], label_ids[main])
        }
        second = next((label for label in sorted(at_odds) if counts[label] == counts[main]), None)
        if second is not None:
            at_odds.add(main)  # as many of either: none is the odd one out
        refs = self._wordings.places[owner].refs(number)
        looks = dict.fromkeys(ref // LABELS for ref in refs if ref % LABELS in at_odds)
        numbers = self._wordings.numbers
        words = numbers.words(number)
        for look in map(self._by_number.__getitem__, looks):
            for span, form, label in look.with_wording(number, numbers.wording_of, label_ids):
                instead = main if label != main else second
                if label not in at_odds or instead is None:
                    continue
                finding = contradiction(
                    self.schema, span, words, numbers.shown(form), label_ids[instead], named
                )
                yield Found(look.document_id, look.annotator_id, finding)

    def _left_untagged(
        self, owner: Owner, number: int, counts: Mapping[int, int]
    ) -> Iterator[Found]:
        """Yield where the wording stands untagged, unless it does more often than not."""
        words = self._wordings.numbers.words(number)
        places, tagged = self._untagged.places(owner, words), sum(counts.values())
        if tagged < TAGGED_AT_LEAST or len(places) > tagged:
            return
        label_id = self._wordings.label_ids[most(counts)]
        for look, (start, end, shown) in places:
            finding = untagged(
                self.schema, words, shown, label_id, (start, end), tagged, len(places)
            )
            yield Found(look.document_id, look.annotator_id, finding)


def _spread(
    look: LayerLook, spans: Sequence[tuple[int, int, int]], before: Range | None = None
) -> Range | None:
    """Return from where to where groups of spans reach that others touch; None for none."""
    edges = [each[:2] for each in spans] + ([before] if before else [])
    if not edges:
        return None
    return look.group_around((min(a for a, _ in edges), max(b for _, b in edges)))

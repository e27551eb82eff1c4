"""The findings of a whole project, kept up to date while people work.

A worker reads the project once (``read_consistency``); afterwards every edit looks at one layer
anew (``Consistency.take``), and at those wordings of its owner that came or went. What is kept in
memory is, for each span, its wording, label and edges, and for each wording of an annotator where
it stands. An annotator is compared with himself, gold with gold; how far people agree is the
matter of the review.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from declannot.domain.findings import Finding, find_in_layer
from declannot.domain.guidance import Guidance
from declannot.domain.plain_span import PlainSpan
from declannot.domain.schema import Schema
from declannot.domain.span import Relation, Span
from declannot.domain.text import StatementText
from declannot.domain.wording import folded, wording_at
from declannot.domain.wording_findings import contradiction, find_against_guidance, untagged
from declannot.exchange.loose_wordings import Candidates

TAGGED_AT_LEAST = 2
"""Tagged once, a wording says nothing of its other places."""
LONGEST_WORDING = 80
"""Characters up to which a wording is kept as it is; of longer ones a hash is."""

Key = str | int
"""A wording, or the hash of a long one."""
_Ref = int
"""A layer's number and a label's, packed: layer × ``_LABELS`` + label."""
_LABELS = 4096


class Owner(NamedTuple):
    """Whose spans of which family are compared with each other; None for gold."""

    annotator_id: str | None
    family: str


class Found(NamedTuple):
    """A finding and whose it is."""

    document_id: str
    annotator_id: str | None
    finding: Finding


@dataclass(slots=True)
class _LayerLook:
    """What is known of one layer."""

    number: int
    document_id: str
    annotator_id: str | None
    keys: list[Key] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    starts: array[int] = field(default_factory=lambda: array("I"))
    ends: array[int] = field(default_factory=lambda: array("I"))
    ids: str = ""
    places: list[Finding] = field(default_factory=list)
    loose: dict[tuple[str, str], list[tuple[int, int]]] = field(default_factory=dict)


class Consistency:
    """Findings of a project, by layer and by wording.

    Attributes:
        spans: how many spans were looked at.
        layers: how many layers.
        wanting: whether a wording became one to look for in all texts since they were read.
    """

    def __init__(self, schema: Schema, guideline: str = "") -> None:
        self.schema = schema
        self.guidance = Guidance(schema, guideline)
        self.spans = 0
        self.wanting = False
        self._looks: dict[tuple[str, str | None], _LayerLook] = {}
        self._by_number: dict[int, _LayerLook] = {}
        self._next = 0
        self._clean: set[object] = set()
        self._entries: dict[Owner, dict[Key, _Ref | list[_Ref]]] = defaultdict(dict)
        self._label_ids = [label.id for label in schema.labels][:_LABELS]
        self._label_number = {key: number for number, key in enumerate(self._label_ids)}
        self._family = [label.family for label in schema.labels][:_LABELS]
        self._candidates: dict[str | None, Candidates] = {}
        self._loose: dict[tuple[Owner, str], set[int]] = defaultdict(set)
        self._judged: dict[tuple[Owner, Key], list[Found]] = {}
        self._texts_read = False

    @property
    def layers(self) -> int:
        """How many layers were looked at."""
        return len(self._looks)

    def findings(self) -> Iterator[Found]:
        """Yield everything found: what is about places, then what is about wordings."""
        for look in self._looks.values():
            for finding in look.places:
                yield Found(look.document_id, look.annotator_id, finding)
        for judged in self._judged.values():
            yield from judged

    def take(
        self,
        document_id: str,
        annotator_id: str | None,
        text: StatementText,
        spans: Collection[Span] | Collection[PlainSpan],
        relations: Iterable[Relation] = (),
        *,
        language: str = "",
        is_done: bool = False,
        low: str | None = None,
    ) -> None:
        """Look at a layer, for the first time or anew.

        Args:
            text: of the document.
            spans, relations: all of the layer.
            language: of the text, as far as it is known.
            is_done: whether the layer is marked as done: then all of the text was looked through.
            low: the text folded, where it is at hand.
        """
        before = self._looks.get((document_id, annotator_id))
        low = folded(text.text) if low is None else low
        look = self._look(document_id, annotator_id, before)
        places = find_in_layer(
            text, self.schema, spans, relations, language=language, clean=self._clean
        )
        self._note_spans(look, text, low, spans, places)
        look.places = [each for each in places if not each.damage]
        changed = self._exchange(before, look)
        if self._texts_read:
            for owner, key in changed:
                self._consider(owner, key)
            self._look_for_loose(look, low, is_done=is_done)
            for owner, words in {*self._loose_of(before), *self._loose_of(look)}:
                changed.add((owner, words))
            for owner, key in changed:
                self._judge(owner, key)

    def forget(self, document_id: str) -> None:
        """Leave out a document that is gone."""
        for known in [key for key in self._looks if key[0] == document_id]:
            look = self._looks.pop(known)
            changed = self._exchange(look, None)
            changed |= {*self._loose_of(look)}
            self._drop_loose(look)
            del self._by_number[look.number]
            for owner, key in changed:
                self._judge(owner, key)

    # Reading it all

    def choose_candidates(self) -> None:
        """Choose what to look for in texts, once all spans were taken."""
        for owner, entries in self._entries.items():
            for key, refs in entries.items():
                if isinstance(refs, list) and len(refs) >= TAGGED_AT_LEAST:
                    self._consider(owner, key)
        self.wanting = False

    def read_text(self, document_id: str, low: str, done: Mapping[str | None, bool]) -> None:
        """Look for wordings that stand untagged in a text, for every layer on it.

        Args:
            low: the text folded.
            done: the annotators with a layer on it, with whether theirs is done.
        """
        for annotator_id, is_done in done.items():
            look = self._looks.get((document_id, annotator_id))
            if look is not None:
                self._look_for_loose(look, low, is_done=is_done)

    def judge_all(self) -> None:
        """Say what there is to say of wordings, once all texts were read."""
        self._texts_read = True
        self._judged.clear()
        for owner, entries in self._entries.items():
            for key, refs in entries.items():
                if isinstance(refs, list):
                    self._judge(owner, key)

    # Inside: layers

    def _look(
        self, document_id: str, annotator_id: str | None, before: _LayerLook | None
    ) -> _LayerLook:
        if before is None:
            self._next += 1
        look = _LayerLook(before.number if before else self._next, document_id, annotator_id)
        self._looks[(document_id, annotator_id)] = look
        self._by_number[look.number] = look
        return look

    def _note_spans(
        self,
        look: _LayerLook,
        text: StatementText,
        low: str,
        spans: Collection[Span] | Collection[PlainSpan],
        places: list[Finding],
    ) -> None:
        """Note wordings, labels and edges, and find what speaks against schema and guideline."""
        torn = {each.subject for each in places if each.damage}
        numbers = self._label_number
        kept: list[Span | PlainSpan] = [
            span for span in spans if span.label_id in numbers and span.id not in torn
        ]
        words = [
            " ".join(low[span.start : span.end].split())
            if span.fragments is None
            else wording_at(low, span.fragments)
            for span in kept
        ]
        look.keys = [each if len(each) <= LONGEST_WORDING else hash(each) for each in words]
        look.labels = [numbers[span.label_id] for span in kept]
        look.starts = array("I", [span.start for span in kept])
        look.ends = array("I", [span.end for span in kept])
        look.ids = "\n".join([span.id for span in kept])
        places += find_against_guidance(text.text, low, self.schema, self.guidance, kept, words)

    def _exchange(
        self, before: _LayerLook | None, after: _LayerLook | None
    ) -> set[tuple[Owner, Key]]:
        """Put the wordings of a layer in place of those it had; return those that changed."""
        look = after or before
        assert look is not None
        if before is None and after is not None:
            self.spans += len(after.keys)
            return self._add(after, zip(after.keys, after.labels, strict=True))
        old = Counter(zip(before.keys, before.labels, strict=True) if before else ())
        new = Counter(zip(after.keys, after.labels, strict=True) if after else ())
        self.spans += new.total() - old.total()
        changed = set()
        for (key, label), count in (old - new).items():
            owner = Owner(look.annotator_id, self._family[label])
            changed.add((owner, key))
            self._take_away(owner, key, look.number * _LABELS + label, count)
        return changed | self._add(look, (new - old).elements())

    def _add(self, look: _LayerLook, pairs: Iterable[tuple[Key, int]]) -> set[tuple[Owner, Key]]:
        families, first = self._family, look.number * _LABELS
        refs = [first + number for number in range(len(families))]
        owners = {each: Owner(look.annotator_id, each) for each in set(families)}
        tables = [self._entries[owners[each]] for each in families]
        changed: set[tuple[Owner, Key]] = set()
        for key, label in pairs:
            table, ref = tables[label], refs[label]
            known = table.get(key)
            if known is None:
                table[key] = ref
            elif isinstance(known, list):
                known.append(ref)
            else:
                table[key] = [known, ref]
            if self._texts_read:
                changed.add((owners[families[label]], key))
        return changed

    def _take_away(self, owner: Owner, key: Key, ref: _Ref, count: int) -> None:
        table = self._entries[owner]
        known = table[key]
        if not isinstance(known, list):
            del table[key]
            return
        for _ in range(count):
            known.remove(ref)
        if not known:
            del table[key]

    # Inside: wordings

    def _refs(self, owner: Owner, key: Key) -> list[_Ref]:
        known = self._entries[owner].get(key)
        return known if isinstance(known, list) else [] if known is None else [known]

    def _counts(self, owner: Owner, key: Key) -> Counter[int]:
        return Counter([ref % _LABELS for ref in self._refs(owner, key)])

    def _consider(self, owner: Owner, key: Key) -> None:
        """Make a wording one to look for, or no longer."""
        if not isinstance(key, str):
            return
        known = self._candidates.setdefault(owner.annotator_id, Candidates())
        refs = self._refs(owner, key)
        wanted = len(refs) >= TAGGED_AT_LEAST and any(each.isalnum() for each in key)
        if wanted:
            label_id = self._label_ids[_most(self._counts(owner, key))]
            label = self.schema.label_by_id[label_id]
            wanted = not label.retired and not self.guidance.forbids(label_id, key)
        if wanted and known.add(owner.family, key):
            self.wanting = True
        elif not wanted:
            known.remove(owner.family, key)

    def _look_for_loose(self, look: _LayerLook, low: str, *, is_done: bool) -> None:
        self._drop_loose(look)
        candidates = self._candidates.get(look.annotator_id)
        if candidates is None or not look.keys:
            return
        end = len(low) if is_done else max(look.ends)
        tagged: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for start, stop, label in sorted(zip(look.starts, look.ends, look.labels, strict=True)):
            tagged[self._family[label]].append((start, stop))
        look.loose = candidates.places(low, end, tagged)
        for family, words in look.loose:
            self._loose[(Owner(look.annotator_id, family), words)].add(look.number)

    def _drop_loose(self, look: _LayerLook) -> None:
        for owner, words in self._loose_of(look):
            self._loose[(owner, words)].discard(look.number)

    def _loose_of(self, look: _LayerLook | None) -> list[tuple[Owner, str]]:
        if look is None:
            return []
        return [(Owner(look.annotator_id, family), words) for family, words in look.loose]

    def _judge(self, owner: Owner, key: Key) -> None:
        """Say anew what there is to say of a wording."""
        counts = self._counts(owner, key)
        found: list[Found] = []
        if len(counts) > 1:
            found += self._contradictions(owner, key, counts)
        if isinstance(key, str) and (numbers := self._loose.get((owner, key))):
            found += self._untagged(owner, key, counts, numbers)
        if found:
            self._judged[(owner, key)] = found
        else:
            self._judged.pop((owner, key), None)

    def _contradictions(self, owner: Owner, key: Key, counts: Counter[int]) -> Iterator[Found]:
        main = _most(counts)
        named = {self._label_ids[label]: count for label, count in counts.items()}
        at_odds = {
            label
            for label in counts
            if label != main
            and not self.guidance.may_share(self._label_ids[label], self._label_ids[main])
        }
        second = next((label for label in at_odds if counts[label] == counts[main]), None)
        if second is not None:
            at_odds.add(main)  # as many of either: none is the odd one out
        refs = [ref for ref in dict.fromkeys(self._refs(owner, key)) if ref % _LABELS in at_odds]
        for ref in refs:
            look, label = self._by_number[ref // _LABELS], ref % _LABELS
            instead = main if label != main else second
            assert instead is not None
            for span in _spans_with(look, key, label, self._label_ids[label]):
                words = key if isinstance(key, str) else ""
                finding = contradiction(self.schema, span, words, self._label_ids[instead], named)
                yield Found(look.document_id, look.annotator_id, finding)

    def _untagged(
        self, owner: Owner, words: str, counts: Counter[int], numbers: set[int]
    ) -> list[Found]:
        looks = [self._by_number[number] for number in sorted(numbers)]
        places = [
            (look, where) for look in looks for where in look.loose.get((owner.family, words), ())
        ]
        tagged = counts.total()
        if tagged < TAGGED_AT_LEAST or len(places) > tagged:
            return []
        label_id = self._label_ids[_most(counts)]
        return [
            Found(
                look.document_id,
                look.annotator_id,
                untagged(self.schema, words, label_id, where, tagged, len(places)),
            )
            for look, where in places
        ]


def _most(counts: Counter[int]) -> int:
    """Return the label that is most frequent, of several the first in the schema."""
    return min(counts, key=lambda label: (-counts[label], label))


def _spans_with(look: _LayerLook, key: Key, label: int, label_id: str) -> Iterator[PlainSpan]:
    ids: Sequence[str] = ()
    for place, each in enumerate(look.keys):
        if each == key and look.labels[place] == label:
            ids = ids or look.ids.split("\n")
            start, end = look.starts[place], look.ends[place]
            yield PlainSpan("", ids[place], label_id, start, end, None, {})

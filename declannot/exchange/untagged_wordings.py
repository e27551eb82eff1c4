"""Where wordings that are tagged elsewhere stand untagged, kept up to date edit by edit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from declannot.domain.span import Range, joined_ranges, overlap
from declannot.exchange.layer_look import LayerLook, Place
from declannot.exchange.loose_wordings import Candidates, FoldedText, outdone, widened
from declannot.exchange.wording_numbers import LONGEST_KEPT
from declannot.exchange.wording_places import Owner
from declannot.exchange.wordings_in_use import WordingsInUse, most

TAGGED_AT_LEAST = 2
"""Tagged once, a wording says nothing of its other places."""

_FEW = 8
"""Wordings up to which one after the other is looked for."""

Touched = set[tuple[Owner, int]]
"""Wordings, by owner and number, of which there may be something else to say now."""


class Sighting(NamedTuple):
    """A wording that was looked for and stands in a text, tagged or not."""

    document_id: str
    owner: Owner
    words: str
    place: Place


class Sought(NamedTuple):
    """What is to be looked for in texts: by owner, and in which documents for whom."""

    wordings: Mapping[Owner, list[str]]
    documents: Mapping[str, list[str | None]]


class UntaggedWordings:
    """Wordings of each owner that are looked for, and where they were found.

    A wording is looked for where enough spans have it, no rule forbids to tag it, and it is no
    longer than names are. Where it lies within a longer one, or across it, only the longer one is
    said to stand there: to tag both would make spans that nobody wants.
    """

    def __init__(self, wordings: WordingsInUse, looks: Mapping[int, LayerLook]) -> None:
        self._wordings, self._looks = wordings, looks
        self._candidates: dict[Owner, Candidates] = defaultdict(Candidates)
        self._layers: dict[tuple[Owner, str], set[int]] = defaultdict(set)
        self._unsought: dict[Owner, set[str]] = defaultdict(set)
        self._unsettled: set[int] = set()

    @property
    def wanting(self) -> bool:
        """Whether wordings became ones to look for that were not looked for in all texts."""
        return any(self._unsought.values())

    def everywhere(self) -> Touched:
        """Return all wordings that stand untagged somewhere."""
        return {(owner, self._wordings.number(words)) for owner, words in self._layers}

    def places(self, owner: Owner, words: str) -> list[tuple[LayerLook, Place]]:
        """Return where a wording stands untagged and no longer one does, as last settled."""
        family = owner.family
        looks = [self._looks[number] for number in sorted(self._layers.get((owner, words), ()))]
        return [
            (look, place)
            for look in looks
            for place in look.loose[(family, words)]
            if (family, place.start, place.end) not in look.outdone
        ]

    def settle(self) -> Touched:
        """Let the longest win in the layers where wordings came or went.

        Returns:
            Others of which there is something else to say now.
        """
        touched: Touched = set()
        for look in filter(None, map(self._looks.get, self._unsettled)):
            before, look.outdone = look.outdone, _outdone_in(look)
            changed = before ^ look.outdone
            for (family, words), places in look.loose.items():
                if any((family, start, end) in changed for start, end, _ in places):
                    owner = Owner(look.annotator_id, family)
                    touched.add((owner, self._wordings.number(words)))
        self._unsettled.clear()
        return touched

    def choose(self) -> None:
        """Choose what to look for, once all spans were taken."""
        for owner, places in self._wordings.places.items():
            for number in places.repeated(TAGGED_AT_LEAST):
                self._consider(owner, number)

    def look_through(self, look: LayerLook, plain: str, text: FoldedText) -> Touched:
        """Look for untagged wordings in all of a text."""
        touched = self.drop(look)
        window = (0, look.reach)
        for family, labels in self._wordings.labels_of.items():
            owner = Owner(look.annotator_id, family)
            candidates = self._candidates.get(owner)
            if candidates:
                found = candidates.places(text, look.free(labels, window))
                touched |= self._note(look, owner, plain, found)
        return touched

    def look_around(
        self,
        look: LayerLook,
        plain: str,
        text: FoldedText,
        spans: Iterable[tuple[int, int, int]],
        reach: int,
    ) -> Touched:
        """Look for untagged wordings where spans came or went, or where the reach moved.

        Args:
            spans: start, end and label number of those that came or went.
            reach: up to where the text was looked through before.
        """
        touched: Touched = set()
        moved = [(min(reach, look.reach), max(reach, look.reach))] if reach != look.reach else []
        every = list(spans)
        for family, labels in self._wordings.labels_of.items():
            owner = Owner(look.annotator_id, family)
            changed = [(start, end) for start, end, label in every if label in labels] + moved
            for part in joined_ranges(changed):
                touched |= self.drop(look, family, part)
                candidates = self._candidates.get(owner)
                if not candidates:
                    continue
                start, end = widened(text.low, part, candidates.longest)
                free = look.free(labels, (start, min(end, look.reach)))
                found = candidates.places(text, free)
                near = (each for each in found if overlap(each[1], part))
                touched |= self._note(look, owner, plain, near)
        return touched

    def follow(
        self,
        touched: Touched,
        look: LayerLook | None = None,
        plain: str = "",
        text: FoldedText | None = None,
    ) -> None:
        """Look for wordings that were tagged often enough just now, and for others no longer.

        Args:
            touched: wordings that came or went.
            look, plain, text: the layer in which they did, looked through at once; the other
                texts are for ``sought``.
        """
        fresh: dict[Owner, list[str]] = defaultdict(list)
        for owner, number in touched:
            words = self._wordings.numbers.words(number)
            if self._consider(owner, number):
                self._unsought[owner].add(words)
                fresh[owner].append(words)
            elif words not in self._candidates[owner]:
                self._unsought[owner].discard(words)
                for each in self._layers.pop((owner, words), ()):
                    del self._looks[each].loose[(owner.family, words)]
                    self._unsettled.add(each)
        if look is not None and text is not None:
            for owner, every in fresh.items():
                self._note(look, owner, plain, self._look_for(every, owner, look, text))

    def _look_for(
        self, every: Sequence[str], owner: Owner, look: LayerLook, text: FoldedText
    ) -> Iterator[tuple[str, Range]]:
        """Yield where wordings stand untagged in a text."""
        labels, window = self._wordings.labels_of[owner.family], (0, look.reach)
        if len(every) > _FEW:
            candidates = Candidates()
            for words in every:
                candidates.add(words)
            yield from candidates.places(text, look.free(labels, window))
            return
        for words in every:
            for where in text.occurrences(words, window):
                if not look.is_tagged(labels, *where):
                    yield words, where

    def drop(
        self, look: LayerLook, family: str | None = None, part: Range | None = None
    ) -> Touched:
        """Forget what stands untagged in a layer, or just what is of a family and in a part."""
        touched: Touched = set()
        for key, places in list(look.loose.items()):
            if family is not None and key[0] != family:
                continue
            left = [each for each in places if part and not overlap((each.start, each.end), part)]
            if len(left) == len(places):
                continue
            owner = Owner(look.annotator_id, key[0])
            touched.add((owner, self._wordings.number(key[1])))
            self._unsettled.add(look.number)
            if left:
                look.loose[key] = left
            else:
                del look.loose[key]
                self._layers[(owner, key[1])].discard(look.number)
        return touched

    def sought(self, layers: Iterable[tuple[str, str | None]]) -> Sought:
        """Return what is now to be looked for in texts; it counts as looked for from here on.

        Args:
            layers: document and annotator of each.
        """
        wordings = {owner: sorted(every) for owner, every in self._unsought.items() if every}
        self._unsought.clear()
        wanted = {owner.annotator_id for owner in wordings}
        documents: dict[str, list[str | None]] = defaultdict(list)
        for document_id, annotator_id in layers:
            if annotator_id in wanted:
                documents[document_id].append(annotator_id)
        return Sought(wordings, documents)

    def take(self, look: LayerLook, sighting: Sighting) -> Touched:
        """Take in where a wording stands; what is tagged meanwhile, or not looked for, is not."""
        _, owner, words, place = sighting
        if words not in self._candidates[owner] or place.end > look.reach:
            return set()
        known = look.loose.get((owner.family, words), [])
        labels = self._wordings.labels_of[owner.family]
        if place in known or look.is_tagged(labels, place.start, place.end):
            return set()
        look.loose[(owner.family, words)] = [*known, place]
        self._unsettled.add(look.number)
        self._layers[(owner, words)].add(look.number)
        return {(owner, self._wordings.number(words))}

    def _consider(self, owner: Owner, number: int) -> bool:
        """Make a wording one to look for, or no longer; return whether it just became one."""
        wordings = self._wordings
        words, candidates = wordings.numbers.words(number), self._candidates[owner]
        counts = wordings.counts(owner, number)
        wanted = (
            sum(counts.values()) >= TAGGED_AT_LEAST
            and len(words) <= LONGEST_KEPT
            and any(map(str.isalnum, words))
        )
        if wanted:
            label = wordings.schema.labels[most(counts)]
            wanted = not label.retired and not wordings.guidance.forbids(label.id, words)
        if wanted == (words in candidates):
            return False
        if wanted:
            candidates.add(words)
        else:
            candidates.remove(words)
        return wanted

    def _note(
        self, look: LayerLook, owner: Owner, plain: str, found: Iterable[tuple[str, Range]]
    ) -> Touched:
        touched: Touched = set()
        for words, (start, end) in found:
            place = Place(start, end, " ".join(plain[start:end].split()))
            look.loose.setdefault((owner.family, words), []).append(place)
            self._unsettled.add(look.number)
            self._layers[(owner, words)].add(look.number)
            touched.add((owner, self._wordings.number(words)))
        return touched


def _outdone_in(look: LayerLook) -> set[tuple[str, int, int]]:
    """Return family, start and end of the places in a layer that longer wordings take in."""
    ranges: dict[str, list[Range]] = defaultdict(list)
    for (family, _), places in look.loose.items():
        ranges[family] += [(start, end) for start, end, _ in places]
    return {(family, *each) for family, every in ranges.items() for each in outdone(every)}

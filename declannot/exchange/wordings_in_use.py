"""The wordings of all spans of a project, and where each of them stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from declannot.domain.guidance import Guidance
from declannot.domain.plain_span import SpanColumns
from declannot.domain.schema import Schema
from declannot.exchange.layer_look import LayerLook, Spans
from declannot.exchange.wording_numbers import WordingNumbers
from declannot.exchange.wording_places import LABELS, Owner, WordingPlaces


class WordingsInUse:
    """Wordings by number, for each owner.

    Attributes:
        schema, guidance: what they are judged by.
        numbers: of wordings and of their forms.
        label_ids: of all labels, by their numbers.
        label_number: by id.
        labels_of: the numbers of the labels of each family.
        places: where wordings stand, by owner.
    """

    def __init__(self, schema: Schema, guidance: Guidance) -> None:
        self.schema, self.guidance = schema, guidance
        self.numbers = WordingNumbers(guidance)
        labels = schema.labels[:LABELS]
        self.label_ids = [label.id for label in labels]
        self.label_number = {label.id: number for number, label in enumerate(labels)}
        self._family = [label.family for label in labels]
        self.labels_of: dict[str, frozenset[int]] = {
            family: frozenset(n for n, each in enumerate(self._family) if each == family)
            for family in dict.fromkeys(self._family)
        }
        self.places: dict[Owner, WordingPlaces] = defaultdict(WordingPlaces)
        self._tables: dict[str | None, tuple[list[Owner], list[WordingPlaces]]] = {}

    def exchange(self, look: LayerLook, gone: Spans, come: Spans) -> set[tuple[Owner, int]]:
        """Put wordings of a layer in place of others; return those that stand otherwise now."""
        first, wording_of = look.number * LABELS, self.numbers.wording_of
        owners, places = self._by_label(look.annotator_id)
        for form, label in zip(gone.forms, gone.labels, strict=True):
            places[label].remove(wording_of[form], first + label)
        for form, label in zip(come.forms, come.labels, strict=True):
            places[label].add(wording_of[form], first + label)
        before = Counter(zip(gone.forms, gone.labels, strict=True))
        after = Counter(zip(come.forms, come.labels, strict=True))
        return {
            (owners[label], wording_of[form])
            for form, label in before.keys() | after.keys()
            if before[form, label] != after[form, label]
        }

    def add(self, look: LayerLook, come: Spans) -> None:
        """Take in the wordings of a layer that had none."""
        first = look.number * LABELS
        _, places = self._by_label(look.annotator_id)
        add = [each.add for each in places]
        wordings = map(self.numbers.wording_of.__getitem__, come.forms)
        for number, label in zip(wordings, come.labels, strict=True):
            add[label](number, first + label)

    def keep_long(self, look: LayerLook, plain: str, columns: SpanColumns, spans: Spans) -> None:
        """Keep long wordings that just got several labels as they are, to tell of them."""
        numbers = self.numbers
        for family, members in self.labels_of.items():
            newly = self.places[Owner(look.annotator_id, family)].newly_at_odds
            long = {number for number in newly if not numbers.words(number)}
            newly.clear()
            if not long:
                continue
            for place, form in enumerate(spans.forms):
                if numbers.wording_of[form] in long and spans.labels[place] in members:
                    numbers.keep(form, plain, columns.span(place).ranges)

    def counts(self, owner: Owner, number: int) -> dict[int, int]:
        """Return how many spans of a wording each label has, by its number."""
        return self.places[owner].counts(number)

    def number(self, words: str) -> int:
        """Return the number of a wording that spans have, or had."""
        number = self.numbers.number(words)
        assert number is not None
        return number

    def _by_label(self, annotator_id: str | None) -> tuple[list[Owner], list[WordingPlaces]]:
        """Return by label number to whom a span counts, and where the wordings of that stand."""
        known = self._tables.get(annotator_id)
        if known is None:
            owners = [Owner(annotator_id, family) for family in self._family]
            known = (owners, [self.places[owner] for owner in owners])
            self._tables[annotator_id] = known
        return known


def most(counts: Mapping[int, int]) -> int:
    """Return the label that is most frequent, of several the first in the schema."""
    if len(counts) == 1:
        return next(iter(counts))
    return min(counts, key=lambda label: (-counts[label], label))


def none() -> Spans:
    """Return no spans."""
    empty: Sequence[int] = ()
    return Spans(empty, empty)

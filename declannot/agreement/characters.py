"""Characters as units: how often two annotators are both inside a span of a label.

Each character of the compared documents is one unit. That is reproducible, but long spans weigh
more than short ones, and where spans of one label lie in each other the depth is lost.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from declannot.agreement.coefficient import Coefficient
from declannot.agreement.coefficients import cohen_kappa
from declannot.agreement.marks import Key, Range, UnfitInput, ranges_of
from declannot.domain.message import message

OVERLAPS = message(
    "One kappa over all labels needs one label a character, and spans of one annotator overlap here"
)
NOTHING = message("No character lies in a span")


@dataclass(frozen=True, slots=True)
class CharacterKappa(Mapping[str, Coefficient]):
    """Cohen's kappa on characters; a mapping from each label to its coefficient.

    Attributes:
        per_label: for each label: inside a span of it, or not.
        overall: all labels and *no span* as categories; undefined where spans of one annotator
            overlap.
    """

    per_label: Mapping[str, Coefficient]
    overall: Coefficient

    @property
    def value(self) -> float | None:
        """Kappa over all labels, where it is defined."""
        return self.overall.value

    @property
    def reason(self) -> str | None:
        """Why there is no kappa over all labels."""
        return self.overall.reason

    def __getitem__(self, label: str) -> Coefficient:
        return self.per_label[label]

    def __iter__(self) -> Iterator[str]:
        return iter(self.per_label)

    def __len__(self) -> int:
        return len(self.per_label)


class CharacterCounts:
    """Collects, document by document, how characters are covered."""

    def __init__(self) -> None:
        self._total = 0
        self._tables: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        self._pairs: Counter[tuple[str | None, str | None]] = Counter()
        self._overlap = False

    def add(self, keys_a: Sequence[Key], keys_b: Sequence[Key], length: int) -> None:
        """Take in one document.

        Args:
            keys_a, keys_b: spans of both annotators.
            length: of the text in code points.

        Raises:
            UnfitInput: a span ends behind the text.
        """
        for side, keys in (("A", keys_a), ("B", keys_b)):
            if keys and (end := max(key[1] for key in keys)) > length:
                raise UnfitInput(
                    "A span of {side} ends at {end}, behind the end of the text at {length}",
                    remedy="Compare spans of one text, with its length in code points.",
                    side=side,
                    end=end,
                    length=length,
                )
        self._total += length
        covered_a, covered_b = _covered(keys_a), _covered(keys_b)
        for label in covered_a.keys() | covered_b.keys():
            one, other = covered_a.get(label, []), covered_b.get(label, [])
            table = self._tables[label]
            table[0] += _common(one, other)
            table[1] += sum(end - start for start, end in one)
            table[2] += sum(end - start for start, end in other)
        self._add_pairs(covered_a, covered_b)

    def kappa(self) -> CharacterKappa:
        """Return kappa per label and over all."""
        per_label = {}
        for label in sorted(self._tables, key=str):
            both, a, b = self._tables[label]
            neither = self._total - a - b + both
            per_label[label] = cohen_kappa([[both, a - both], [b - both, neither]])
        return CharacterKappa(per_label, self._overall())

    def _add_pairs(
        self, covered_a: Mapping[str, list[Range]], covered_b: Mapping[str, list[Range]]
    ) -> None:
        if self._overlap:
            return
        one, other = _flat(covered_a), _flat(covered_b)
        if one is None or other is None:
            self._overlap = True
            return
        place = 0
        for start, end, label in one:
            while place < len(other) and other[place][1] <= start:
                place += 1
            at = place
            while at < len(other) and other[at][0] < end:
                common = min(end, other[at][1]) - max(start, other[at][0])
                self._pairs[label, other[at][2]] += common
                at += 1

    def _overall(self) -> Coefficient:
        if not self._tables:
            return Coefficient(value=None, why=NOTHING)
        if self._overlap:
            return Coefficient(value=None, why=OVERLAPS)
        labels = sorted(self._tables, key=str)
        place = {label: number for number, label in enumerate(labels)}
        size = len(labels)
        table = [[0] * (size + 1) for _ in range(size + 1)]
        for (a, b), common in self._pairs.items():
            table[place[str(a)]][place[str(b)]] = common
        for label, number in place.items():
            _, a_total, b_total = self._tables[label]
            table[number][size] = a_total - sum(table[number][:size])
            table[size][number] = b_total - sum(row[number] for row in table[:size])
        table[size][size] = self._total - sum(map(sum, table))
        return cohen_kappa(table)


def _covered(keys: Sequence[Key]) -> dict[str, list[Range]]:
    """Return the stretches each label covers, in order and apart."""
    ranges: defaultdict[str, list[Range]] = defaultdict(list)
    for key in keys:
        ranges[key[2]].extend(ranges_of(key))
    return {label: _joined(each) for label, each in ranges.items()}


def _joined(ranges: list[Range]) -> list[Range]:
    if len(ranges) == 1:
        return ranges
    result: list[Range] = []
    for start, end in sorted(ranges):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def _common(one: Sequence[Range], other: Sequence[Range]) -> int:
    """Return how many characters lie in both."""
    total = i = j = 0
    while i < len(one) and j < len(other):
        total += max(0, min(one[i][1], other[j][1]) - max(one[i][0], other[j][0]))
        if one[i][1] < other[j][1]:
            i += 1
        else:
            j += 1
    return total


def _flat(covered: Mapping[str, list[Range]]) -> list[tuple[int, int, str]] | None:
    """Return the stretches of all labels in order, or None where two labels overlap."""
    stretches = sorted(
        (start, end, label) for label, ranges in covered.items() for start, end in ranges
    )
    for before, after in zip(stretches, stretches[1:], strict=False):
        if after[0] < before[1]:
            return None
    return stretches

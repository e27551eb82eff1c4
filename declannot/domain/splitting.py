"""Splits of documents into parts: drawn from a seed, alike in labels as far as can be.

Documents are drawn by iterative stratification (Sechidis, Tsoumakas & Vlahavas 2011, *On the
Stratification of Multi-Label Data*, ECML PKDD): the rarest label that is left is dealt out first,
each time to the part that lacks most of it. Spans are counted instead of examples, documents of
one group are dealt as one, and a part takes no more documents than its share, so that sizes are
kept as well. A label that enough documents have comes into every part. Of several such draws the
best counts, and documents are swapped between parts where that makes labels more even.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

PARTS = ("train", "dev", "test")
_DRAWS_BUDGET = 20_000
_MOST_DRAWS = 16
_SWAPS_PER_UNIT = 40
_MOST_SWAPS = 8_000


@dataclass(frozen=True, slots=True)
class Stratum:
    """A document to be dealt.

    Attributes:
        id: of the document.
        text_key: what stands for its text; the order of these is all the draw depends on, so that
            titles, and ids where texts differ, do not matter.
        labels: spans by label.
        ties: names of what it must stay together with, such as its group.
    """

    id: str
    text_key: str
    labels: Mapping[str, int]
    ties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Split:
    """Documents in parts.

    Attributes:
        part_of: the part by id of the document.
        wished, reached: documents per part, as the shares want them and as they came out.
        labels: spans per part and label.
        absent: per part, the labels that the documents have and the part has not, in the order
            of their names; parts without a share have none.
        units: how many groups and documents in no group there were.
    """

    part_of: Mapping[str, str]
    wished: Mapping[str, float]
    reached: Mapping[str, int]
    labels: Mapping[str, Mapping[str, int]]
    absent: Mapping[str, tuple[str, ...]]
    units: int


@dataclass(slots=True)
class _Unit:
    """Documents that stay together."""

    ids: list[str] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)

    @property
    def size(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a draw is to reach: shares in percent, documents per part, parts with a share."""

    shares: tuple[int, ...]
    quotas: list[int]
    parts: tuple[int, ...]
    totals: Counter[str]


def draw_split(documents: Iterable[Stratum], shares: Sequence[int], seed: int) -> Split:
    """Deal documents into train, dev and test.

    The same documents, shares and seed give the same parts, whatever their titles and order.
    No part with a share is left empty where there are documents or groups enough.

    Args:
        shares: percent per part; they make 100.
        seed: of the draw.
    """
    strata = sorted(documents, key=lambda each: (each.text_key, each.id))
    units = _units(strata)
    totals: Counter[str] = Counter()
    for unit in units:
        totals.update(unit.labels)
    want = _Wanted(
        tuple(shares),
        quotas_of(len(strata), shares, len(units)),
        tuple(part for part, share in enumerate(shares) if share),
        totals,
    )
    source = random.Random(seed)
    draws = max(1, min(_MOST_DRAWS, _DRAWS_BUDGET // max(1, len(units))))
    drawn = [_Balance(units, _deal(units, want, source), want) for _ in range(draws)]
    best = min(drawn, key=_Balance.cost)
    best.improve(min(_MOST_SWAPS, _SWAPS_PER_UNIT * len(units)), source)
    return _split(strata, units, best.dealt, shares)


def quotas_of(count: int, shares: Sequence[int], units: int) -> list[int]:
    """Return how many documents each part should get, whole numbers by largest remainder.

    Args:
        count: documents in all.
        units: groups and single documents; where they suffice no part with a share gets none.
    """
    exact = [count * share / 100 for share in shares]
    quotas = [int(each) for each in exact]
    left_over = [each - quota for each, quota in zip(exact, quotas, strict=True)]
    parts = range(len(shares))
    by_remainder = sorted(parts, key=lambda part: (-left_over[part], -shares[part]))
    for part in by_remainder[: count - sum(quotas)]:
        quotas[part] += 1
    wanted = [part for part, share in enumerate(shares) if share]
    if units >= len(wanted):
        for part in wanted:
            if quotas[part] == 0:
                quotas[max(range(len(quotas)), key=quotas.__getitem__)] -= 1
                quotas[part] = 1
    return quotas


def _units(strata: Sequence[Stratum]) -> list[_Unit]:
    """Tie documents together that share a name or a text, in the order of the first of each."""
    head: dict[str, str] = {}

    def root(name: str) -> str:
        while head.setdefault(name, name) != name:
            head[name] = name = head[head[name]]
        return name

    for each in strata:
        for tie in (*each.ties, f"text {each.text_key}"):
            one, other = root(f"document {each.id}"), root(f"tie {tie}")
            if one != other:
                head[other] = one
    units: defaultdict[str, _Unit] = defaultdict(_Unit)
    for each in strata:
        unit = units[root(f"document {each.id}")]
        unit.ids.append(each.id)
        unit.labels.update(each.labels)
    return list(units.values())


def _deal(units: Sequence[_Unit], want: _Wanted, source: random.Random) -> list[int]:
    """Return the part of each unit, by one pass of iterative stratification."""
    dealing = _Dealing(units, want)
    order = list(range(len(units)))
    source.shuffle(order)
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number in order:
        for label in units[number].labels:
            holders[label].append(number)
    totals = want.totals
    # Big groups first: what is left for last must fit into what is left of the parts.
    for number in sorted(order, key=lambda each: -units[each].size):
        if units[number].size > 1:
            own = units[number].labels
            dealing.give(number, min(own, key=lambda each: (totals[each], each), default=None))
    for rarest in sorted(totals, key=lambda each: (len(holders[each]), totals[each], each)):
        left = [number for number in holders[rarest] if dealing.dealt[number] < 0]
        while left:
            number = left.pop(0)
            dealing.give(number, rarest, holders_left=len(left) + 1)
    for number in order:
        if dealing.dealt[number] < 0:
            dealing.give(number, None)
    return dealing.dealt


class _Dealing:
    """Units being dealt.

    Attributes:
        dealt: the part of each unit; -1 before.
    """

    def __init__(self, units: Sequence[_Unit], want: _Wanted) -> None:
        self._units = units
        self._want = want
        self._room = list(want.quotas)
        self._left = len(units)
        self._lacking = {
            label: [count * share / 100 for share in want.shares]
            for label, count in want.totals.items()
        }
        self._has: defaultdict[str | None, set[int]] = defaultdict(set)
        self.dealt = [-1] * len(units)

    def give(self, number: int, label: str | None, *, holders_left: int = 0) -> None:
        """Deal a unit to the part that lacks most of a label, or that has most room.

        As soon as there are only as many units left as there are empty parts, each of these gets
        one; likewise units with the label and parts without it, as far as there is room.

        Args:
            holders_left: units with the label that are not dealt yet, this one too.
        """
        unit, room = self._units[number], self._room
        parts: Sequence[int] = self._want.parts
        empty = [part for part in parts if part not in self._has[None]]
        without = [part for part in parts if part not in self._has[label]]
        if empty and self._left <= len(empty):
            parts = empty
        elif without and 0 < holders_left <= len(without):
            parts = [part for part in without if room[part] >= unit.size] or parts
        fitting = [part for part in parts if room[part] >= unit.size]
        if not fitting:
            most = max(room[part] for part in parts)
            fitting = [part for part in parts if room[part] == most]
        wish = room if label is None else self._lacking[label]
        part = max(fitting, key=lambda each: (wish[each], room[each], -each))
        self.dealt[number] = part
        room[part] -= unit.size
        self._left -= 1
        self._has[None].add(part)
        for name, count in unit.labels.items():
            self._lacking[name][part] -= count
            self._has[name].add(part)


class _Balance:
    """How far units in parts are from what is wished; units can be swapped."""

    def __init__(self, units: Sequence[_Unit], dealt: list[int], want: _Wanted) -> None:
        self._units = units
        self._want = want
        self.dealt = dealt
        self._sizes = [0] * len(want.shares)
        self._counts = [Counter[str]() for _ in want.shares]
        for unit, part in zip(units, dealt, strict=True):
            self._sizes[part] += unit.size
            self._counts[part].update(unit.labels)

    def cost(self) -> tuple[float, ...]:
        """Return empty parts, documents too many or too few, labels absent, and imbalance."""
        want = self._want
        sizes = self._sizes
        empty = sum(not sizes[part] for part in want.parts)
        off = sum(abs(size - quota) for size, quota in zip(sizes, want.quotas, strict=True))
        return (empty, off, *self._labels_off(want.parts, sorted(want.totals)))

    def improve(self, tries: int, source: random.Random) -> None:
        """Swap units of one size between parts wherever that makes labels more even."""
        count = len(self._units)
        for _ in range(tries):
            a, b = source.randrange(count), source.randrange(count)
            parts = (self.dealt[a], self.dealt[b])
            one, other = self._units[a], self._units[b]
            if parts[0] == parts[1] or one.size != other.size:
                continue
            labels = sorted({*one.labels, *other.labels})
            before = self._labels_off(parts, labels)
            self._swap(a, b)
            if self._labels_off(parts, labels) >= before:
                self._swap(a, b)

    def _swap(self, a: int, b: int) -> None:
        for number, other in ((a, self.dealt[b]), (b, self.dealt[a])):
            self._counts[self.dealt[number]].subtract(self._units[number].labels)
            self._counts[other].update(self._units[number].labels)
        self.dealt[a], self.dealt[b] = self.dealt[b], self.dealt[a]

    def _labels_off(self, parts: Iterable[int], labels: Iterable[str]) -> tuple[int, float]:
        absent, off = 0, 0.0
        for label in labels:
            total = self._want.totals[label]
            for part in parts:
                share = self._want.shares[part]
                count = self._counts[part][label]
                absent += not count
                wish = total * share / 100
                off += (count - wish) ** 2 / wish if share else 0.0
        return absent, off


def _split(
    strata: Sequence[Stratum], units: Sequence[_Unit], dealt: Sequence[int], shares: Sequence[int]
) -> Split:
    names = PARTS[: len(shares)]
    part_of = {
        id_: names[part] for unit, part in zip(units, dealt, strict=True) for id_ in unit.ids
    }
    labels: dict[str, Counter[str]] = {name: Counter() for name in names}
    for each in strata:
        labels[part_of[each.id]].update(each.labels)
    every = sorted({label for counts in labels.values() for label in counts})
    reached = Counter(part_of.values())
    return Split(
        part_of,
        {name: len(strata) * share / 100 for name, share in zip(names, shares, strict=True)},
        {name: reached[name] for name in names},
        labels,
        {
            name: tuple(label for label in every if share and not labels[name][label])
            for name, share in zip(names, shares, strict=True)
        },
        len(units),
    )

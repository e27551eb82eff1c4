"""Splits of documents into parts: drawn from a seed, alike in labels as far as can be.

Documents are drawn by iterative stratification (Sechidis, Tsoumakas & Vlahavas 2011, *On the
Stratification of Multi-Label Data*, ECML PKDD): the rarest label that is left is dealt out first,
each time to the part that lacks most of it. Spans are counted instead of examples, documents of
one group are dealt as one, and a part takes no more documents than its share, so that sizes are
kept as well. Of several such draws the one with the best balance counts.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

PARTS = ("train", "dev", "test")
_DRAWS_BUDGET = 20_000
_MOST_DRAWS = 32


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
    quotas = quotas_of(len(strata), shares, len(units))
    draws = max(1, min(_MOST_DRAWS, _DRAWS_BUDGET // max(1, len(units))))
    source = random.Random(seed)
    best: tuple[tuple[float, ...], list[int]] | None = None
    for _ in range(draws):
        dealt = _deal(units, quotas, source)
        cost = _cost(units, dealt, shares, quotas)
        if best is None or cost < best[0]:
            best = cost, dealt
    assert best is not None
    return _split(strata, units, best[1], shares)


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


def _deal(units: Sequence[_Unit], quotas: Sequence[int], source: random.Random) -> list[int]:
    """Return the part of each unit, by one pass of iterative stratification."""
    order = list(range(len(units)))
    source.shuffle(order)
    total = sum(quotas)
    shares = [quota / total if total else 0.0 for quota in quotas]
    room = list(quotas)
    totals: Counter[str] = Counter()
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number in order:
        totals.update(units[number].labels)
        for label in units[number].labels:
            holders[label].append(number)
    lacking = {label: [share * count for share in shares] for label, count in totals.items()}
    dealt = [-1] * len(units)

    def give(number: int, label: str | None) -> None:
        unit = units[number]
        fitting = [part for part, left in enumerate(room) if left >= unit.size]
        if not fitting:
            fitting = [part for part, left in enumerate(room) if left == max(room)]
        wish = lacking[label] if label is not None else room
        part = max(fitting, key=lambda each: (wish[each], room[each], -each))
        dealt[number] = part
        room[part] -= unit.size
        for name, count in unit.labels.items():
            lacking[name][part] -= count

    # Big groups first: what is left for last must fit into what is left of the parts.
    for number in order:
        if units[number].size > 1:
            own = units[number].labels
            give(number, min(own, key=lambda each: (totals[each], each), default=None))
    rarest_first = sorted(totals, key=lambda each: (len(holders[each]), totals[each], each))
    for rarest in rarest_first:
        for number in sorted(holders[rarest], key=lambda each: -units[each].labels[rarest]):
            if dealt[number] < 0:
                give(number, rarest)
    for number in order:
        if dealt[number] < 0:
            give(number, None)
    return dealt


def _cost(
    units: Sequence[_Unit], dealt: Sequence[int], shares: Sequence[int], quotas: Sequence[int]
) -> tuple[float, ...]:
    """Return how far a draw is from what was wished: empty parts, sizes, absences, balance."""
    sizes, counts = [0] * len(shares), [Counter[str]() for _ in shares]
    for unit, part in zip(units, dealt, strict=True):
        sizes[part] += unit.size
        counts[part].update(unit.labels)
    wanted = [part for part, share in enumerate(shares) if share]
    empty = sum(not sizes[part] for part in wanted)
    off = sum(abs(size - quota) for size, quota in zip(sizes, quotas, strict=True))
    totals: Counter[str] = Counter()
    for each in counts:
        totals.update(each)
    absent = sum(not counts[part][label] for part in wanted for label in totals)
    balance = 0.0
    for label in sorted(totals):
        for part in wanted:
            wish = totals[label] * shares[part] / 100
            balance += (counts[part][label] - wish) ** 2 / wish
    return (empty, off, absent, balance)


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

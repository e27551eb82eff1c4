"""How documents are dealt into train, dev and test."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declannot.domain.splitting import PARTS, Stratum, draw_split


def _documents(count: int, seed: int = 0) -> list[Stratum]:
    draw = random.Random(seed)
    return [
        Stratum(
            id=f"d{number}",
            text_key=f"{draw.random()}",
            labels={f"L{each}": draw.randint(1, 9) for each in range(6) if draw.random() < 0.5},
        )
        for number in range(count)
    ]


def test_shares_are_kept_to_the_document() -> None:
    split = draw_split(_documents(100), (80, 10, 10), 1)
    assert split.reached == {"train": 80, "dev": 10, "test": 10}
    assert split.wished == {"train": 80.0, "dev": 10.0, "test": 10.0}
    assert len(split.part_of) == 100


def test_labels_are_balanced_better_than_by_a_plain_draw() -> None:
    documents = _documents(100)
    split = draw_split(documents, (80, 10, 10), 1)
    labels = [f"L{number}" for number in range(6)]

    def off(counts: Counter[str], totals: Counter[str]) -> float:
        return max(abs(counts[label] / totals[label] - 0.1) for label in labels)

    totals: Counter[str] = Counter()
    for each in documents:
        totals.update(each.labels)
    plain = []
    for seed in range(20):
        shuffled = sorted(documents, key=lambda each: each.id)
        random.Random(seed).shuffle(shuffled)
        dev: Counter[str] = Counter()
        for each in shuffled[80:90]:
            dev.update(each.labels)
        plain.append(off(dev, totals))
    ours = off(Counter(split.labels["dev"]), totals)
    assert ours < min(plain)
    assert ours < 0.03
    assert not any(split.absent.values())


def test_a_rare_label_comes_into_every_part_where_there_are_documents_enough() -> None:
    common = [Stratum(f"c{number}", f"c{number}", {"COMMON": 5}) for number in range(27)]
    rare = [Stratum(f"r{number}", f"r{number}", {"COMMON": 5, "RARE": 1}) for number in range(3)]
    for seed in range(10):
        split = draw_split(common + rare, (80, 10, 10), seed)
        assert [split.labels[part]["RARE"] for part in PARTS] == [1, 1, 1]


def test_a_label_of_one_document_is_named_as_absent_elsewhere() -> None:
    documents = [Stratum(f"d{number}", f"d{number}", {"A": 1}) for number in range(10)]
    documents.append(Stratum("x", "x", {"A": 1, "ONCE": 4}))
    split = draw_split(documents, (80, 10, 10), 3)
    assert split.part_of["x"] == "train"
    assert split.absent == {"train": (), "dev": ("ONCE",), "test": ("ONCE",)}


@given(st.data())
def test_nothing_but_texts_groups_shares_and_seed_counts(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 30))
    groups = data.draw(st.lists(st.integers(0, 5), min_size=count, max_size=count))
    documents = [
        Stratum(each.id, each.text_key, each.labels, (f"g{group}",) if group else ())
        for each, group in zip(
            _documents(count, data.draw(st.integers(0, 99))), groups, strict=True
        )
    ]
    shares = data.draw(st.sampled_from([(80, 10, 10), (70, 30, 0), (34, 33, 33), (100, 0, 0)]))
    seed = data.draw(st.integers(0, 9))
    split = draw_split(documents, shares, seed)
    assert set(split.part_of) == {each.id for each in documents}
    again = draw_split(data.draw(st.permutations(documents)), shares, seed)
    assert again.part_of == split.part_of
    for number in range(1, 6):
        sides = {split.part_of[each.id] for each in documents if each.ties == (f"g{number}",)}
        assert len(sides) <= 1
    wanted = [part for part, share in zip(PARTS, shares, strict=True) if share]
    if split.units >= len(wanted):
        assert all(split.reached[part] for part in wanted)
    assert not any(split.reached[part] for part in PARTS if part not in wanted)


def test_other_ids_of_the_same_texts_get_the_same_parts() -> None:
    documents = _documents(30)
    renamed = [Stratum(f"x{each.id}", each.text_key, each.labels) for each in documents]
    one, other = (draw_split(each, (80, 10, 10), 5) for each in (documents, renamed))
    assert {f"x{key}": part for key, part in one.part_of.items()} == other.part_of


def test_equal_texts_stay_together() -> None:
    documents = [Stratum(f"d{number}", f"t{number // 2}", {"A": 1}) for number in range(20)]
    split = draw_split(documents, (50, 25, 25), 0)
    assert all(split.part_of[f"d{n}"] == split.part_of[f"d{n + 1}"] for n in range(0, 20, 2))


@pytest.mark.parametrize("count", [3, 4, 5, 7])
def test_few_documents_leave_no_part_empty(count: int) -> None:
    split = draw_split(_documents(count), (80, 10, 10), 0)
    assert min(split.reached.values()) == 1


def test_another_seed_deals_otherwise() -> None:
    documents = _documents(40)
    splits = [draw_split(documents, (80, 10, 10), seed) for seed in range(9)]
    drawn = {tuple(sorted(each.part_of.items())) for each in splits}
    assert len(drawn) > 5

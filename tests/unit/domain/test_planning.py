"""The draw of a plan: balanced, shared as wished, the same again from its seed."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declannot.domain.document import Annotator, Document
from declannot.domain.errors import UserError
from declannot.domain.operations.planning import draw_shares


def _documents(lengths: list[int], **changes: bool) -> list[Document]:
    return [
        Document(id=f"d{place}", title=f"T{place}", sha256=f"{place:064}", length=length, **changes)
        for place, length in enumerate(lengths)
    ]


PEOPLE = [Annotator(f"id-{name}", name) for name in ("Ana", "Bea", "Çiğdem")]


@given(
    lengths=st.lists(st.integers(1, 5000), min_size=1, max_size=40),
    people=st.integers(2, 3),
    overlap=st.floats(0, 1),
    seed=st.integers(0, 99),
)
def test_every_document_is_given_out_and_the_share_is_done_by_two(
    lengths: list[int], people: int, overlap: float, seed: int
) -> None:
    documents, annotators = _documents(lengths), PEOPLE[:people]
    shares = draw_shares(documents, annotators, overlap, seed)
    assert shares.keys() == {each.id for each in documents}
    takers = Counter(len(each) for each in shares.values())
    twice = max(round(len(documents) * overlap), overlap > 0)
    assert takers[2] == twice
    assert takers[1] == len(documents) - twice
    assert all(len(set(each)) == len(each) for each in shares.values())
    load = Counter({each.id: 0 for each in annotators})
    for document in documents:
        for taker in shares[document.id]:
            load[taker] += document.length
    assert max(load.values()) - min(load.values()) <= 2 * max(lengths)
    shuffled = random.Random(1).sample(documents, len(documents))
    assert draw_shares(shuffled, annotators[::-1], overlap, seed) == shares


def test_another_seed_gives_another_draw() -> None:
    documents = _documents([100] * 30)
    draws = [draw_shares(documents, PEOPLE, 0.2, seed) for seed in range(5)]
    assert len({str(each) for each in draws}) == 5


def test_practice_is_not_given_out() -> None:
    documents = [*_documents([5, 5]), *_documents([5, 5, 5], practice=True)[2:]]
    assert draw_shares(documents, PEOPLE, 0, 0).keys() == {"d0", "d1"}


@pytest.mark.parametrize(
    ("lengths", "people", "overlap", "sentence"),
    [
        ([], 2, 0.2, "no documents"),
        ([5], 0, 0.0, "needs annotators"),
        ([5], 1, 0.2, "nobody to share"),
        ([5], 2, 1.2, "between 0 and 100"),
    ],
)
def test_what_cannot_be_drawn_is_refused(
    lengths: list[int], people: int, overlap: float, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        draw_shares(_documents(lengths), PEOPLE[:people], overlap, 0)

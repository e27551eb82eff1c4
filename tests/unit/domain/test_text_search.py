"""Finding words: as people mean them, and never for ever."""

from __future__ import annotations

import pytest

from declannot.domain.errors import UserError
from declannot.domain.text_search import Query, find_all

TEXT = "Ukraine’s people. 😀 Ukraine's\nfriends – Ukraine-wide; UKRAINE"


def found(query: Query) -> list[str]:
    return [TEXT[start:end] for start, end in find_all(TEXT, query)]


def test_apostrophes_dashes_and_line_ends_are_alike() -> None:
    assert found(Query("ukraine's")) == ["Ukraine’s", "Ukraine's"]
    assert found(Query("friends - ukraine–wide")) == ["friends – Ukraine-wide"]
    assert found(Query("ukraine’s friends")) == ["Ukraine's\nfriends"]


def test_offsets_are_code_points() -> None:
    start, end = find_all(TEXT, Query("friends"))[0]
    assert TEXT[start:end] == "friends"


def test_case_and_whole_words() -> None:
    assert found(Query("UKRAINE", case=True)) == ["UKRAINE"]
    assert found(Query("Ukrain", whole_word=True)) == []
    assert len(found(Query("Ukraine", whole_word=True))) == 4


def test_a_regular_expression_is_one_and_words_are_none() -> None:
    assert found(Query(r"\w+ly|p\w+", regex=True)) == ["people"]
    assert find_all("a.c abc", Query("a.c")) == [(0, 3)]


def test_an_expression_that_matches_nothing_finds_nothing() -> None:
    assert find_all("abc", Query("x*", regex=True)) == []
    assert find_all("abc", Query("")) == []


def test_an_unreadable_expression_is_refused_with_the_reason() -> None:
    with pytest.raises(UserError, match="cannot be read"):
        find_all("abc", Query("(", regex=True))


def test_an_expression_that_would_take_for_ever_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("declannot.domain.text_search.TIME_LIMIT_S", 0.05)
    with pytest.raises(UserError, match="too long"):
        find_all("a" * 5000 + "b", Query(r"(a|aa|a?a)+$", regex=True))

"""The language of corpus search, and where a query is fulfilled in a text."""

from __future__ import annotations

import pytest

from declannot.domain.corpus_matching import CorpusMatcher, check_filters
from declannot.domain.corpus_query import CorpusQuery, DocumentFilter, SpanFilter
from declannot.domain.errors import UserError
from declannot.domain.query_language import Both, Either, Near, Term, Without, parse

TEXT = (
    "We condemn Russia’s war.\n\nThe United\nNations supports Côte d'Ivoire, and the états; "
    "recommitted, commitments (committed). 联合国安全理事会通过决议。 UNITED NATIONS"
)


def found(words: str, **how: bool) -> list[str]:
    matcher = CorpusMatcher(CorpusQuery(words=words, **how))  # type: ignore[arg-type]
    return [TEXT[start:end] for start, end in matcher.places(TEXT, limit=100)]


def test_operators_bind_not_before_and_before_or() -> None:
    a, b, c = Term("a"), Term("b"), Term("c")
    assert parse("a b OR c") == Either((Both((a, b)), c))
    assert parse("a AND b NOT c") == Both((a, Without(b, c)))
    assert parse("a (b OR c)") == Both((a, Either((b, c))))
    assert parse('"a  b"* or') == Both((Term("a  b", prefix=True), Term("or")))
    assert parse("„a b“ «c»") == Both((Term("a b"), c))
    assert parse("NEAR(a b, 3)") == Near((a, b), 3)
    assert parse("NEAR a") == Both((Term("NEAR"), a))


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("", "nothing to look for"),
        ("a OR", "ends after “OR” at character 3"),
        ("AND a", "missing before “AND” at character 1"),
        ("a (b", "opened at character 3 is not closed"),
        ("a b) c", "closes at character 4"),
        ('ab "c', "quotation mark at character 4 is not closed"),
        ('a ""', "character 3 hold nothing"),
        ("a*b", "star at character 2"),
        ("NEAR(a)", "character 1 needs two words"),
        ("NEAR(a b, x)", "after the comma, at character 11"),
        ("(" * 60 + "a" + ")" * 60, "too many parentheses"),
        ("a " * 300, "more than 200 words"),
    ],
)
def test_a_query_that_cannot_be_read_is_refused_with_its_place(query: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        parse(query)


def test_quotes_dashes_blanks_and_capitals_are_alike() -> None:
    assert found("russia's") == ["Russia’s"]
    assert found('"united nations"') == ["United\nNations", "UNITED NATIONS"]
    assert found('"United Nations"', case=True) == ["United\nNations"]
    assert found("d’ivoire") == ["d'Ivoire"]


def test_accents_can_be_left_out_but_are_told_apart_unless_asked() -> None:
    assert found("cote") == []
    assert found("cote", diacritics=False) == ["Côte"]
    assert found("etat", diacritics=False) == ["état"]
    assert CorpusMatcher(CorpusQuery(words="état")).places("l’e\u0301tat", limit=9) == [(2, 7)]
    points = "שָׁלוֹם"
    loose = CorpusMatcher(CorpusQuery(words="שלום", diacritics=False))
    assert loose.places(points, limit=9)[0][0] == 0


def test_words_parts_of_words_and_beginnings() -> None:
    assert found("commit") == ["commit", "commit", "commit"]
    assert found("commit", whole_word=True) == []
    assert found("commit*") == ["commitments", "committed"]
    assert found("commitments", whole_word=True) == ["commitments"]


def test_whole_words_of_a_script_without_blanks_are_found() -> None:
    assert found("联合国", whole_word=True) == ["联合国"]
    assert found("安全理事会") == ["安全理事会"]


def test_boolean_queries_hold_for_the_whole_text() -> None:
    assert found("war zebra") == []
    assert found("war OR zebra") == ["war"]
    assert found("war NOT nations") == []
    assert found("war NOT zebra") == ["war"]
    assert found("russia war") == ["Russia", "war"]


def test_near_finds_terms_with_few_words_between() -> None:
    assert found("NEAR(condemn war, 2)") == ["condemn Russia’s war"]
    assert found("NEAR(war condemn, 2)") == ["condemn Russia’s war"]
    assert found("NEAR(condemn war, 0)") == []
    assert found("NEAR(russia nations, 1)") == []


def test_a_phrase_may_hold_what_else_would_be_an_operator() -> None:
    matcher = CorpusMatcher(CorpusQuery(words="(committed)", phrase=True))
    assert [TEXT[start:end] for start, end in matcher.places(TEXT, limit=9)] == ["(committed)"]


def test_filters_that_exclude_everything_are_refused() -> None:
    with pytest.raises(UserError, match="longest length"):
        check_filters(CorpusQuery(spans=SpanFilter(shortest=9, longest=2)))
    with pytest.raises(UserError, match="last date"):
        check_filters(CorpusQuery(documents=DocumentFilter(since="2022-05-01", until="2022-04")))

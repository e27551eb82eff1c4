"""Sentences by language, and one sentence of a long text without the rest."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.domain.segment import sentence_at, sentences
from declannot.domain.text import StatementText
from tests.thoroughness import examples


def split(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "We want peace. and prosperity.|We agree."),
        ("en", "Mr. Smith of the U.S. Government spoke.|He likes the U.S.|We agree."),
        ("en", "See No. 5.|He said no.|No. 5 stays."),
        ("en", "See Art. 5 of Res. 1325.|Done."),
        ("en", '"Really?" he asked.|“Yes.”|They left...|Then came J. Biden.'),
        ("en", "It was (so they say.)|Now!"),
        ("en", "They met at 5 p.m. in Paris.|They left at 6 p.m.|The end"),
        ("en", "1. The Parties agree.|2. They act; 3. they stop."),
        ("en", "a. One.|Two."),
        ("fr", "M. Macron a parlé.|L’art. 5 dit, p. ex., oui.|Fin !|« Oui. »|Non ?"),
        ("es", "¿Cómo?|¡Hola!|EE. UU. apoya.|El Sr. López, p. ej. el núm. 5."),
        ("ru", "В 2022 г. Москва и т.д.|Мы пришли.|«Да!»|Нет."),
        ("ar", "نعم؟|لا.|قال د. محمد."),
        ("zh", "中国。|日本！|「好。」|完"),
    ],
)
def test_sentences(language: str, expected: str) -> None:
    parts = expected.split("|")
    assert split(" ".join(parts), language) == parts


def test_chinese_sentences_need_no_blank() -> None:
    assert split("中国。日本！「好。」完", "zh") == ["中国。", "日本！", "「好。」", "完"]


def test_paragraphs_end_sentences_and_blanks_are_left_out() -> None:
    assert split("  Canada,\r\n\r\nMexico. \n\n \t\n", "en") == ["Canada,", "Mexico."]


pieces = st.lists(
    st.sampled_from(
        ["We agree. ", "U.S. ", "The ", "so. and ", "No. 5 ", "\n", " ", "Why? ", "“Yes.” ", "A. "]
        + ["中。国", "2. ", "... ", "end", "\r\n", "(", ")", "»", "!"]
    ),
    max_size=12,
).map("".join)


@settings(max_examples=examples(300))
@given(pieces, st.sampled_from(["", "en", "fr", "zh"]))
def test_the_sentence_at_an_offset_is_the_one_of_the_whole_text(text: str, language: str) -> None:
    statement = StatementText(text)
    whole = sentences(text, language)
    for start, end in whole:
        for offset in range(start, end):
            assert sentence_at(statement, offset, language) == (start, end)


@settings(max_examples=examples(200))
@given(pieces)
def test_sentences_hold_all_ink_once_and_in_order(text: str) -> None:
    whole = sentences(text, "en")
    ink = [offset for start, end in whole for offset in range(start, end)]
    assert ink == sorted(set(ink))
    assert all(text[o].isspace() for o in set(range(len(text))) - set(ink))
    assert all(not text[s].isspace() and not text[e - 1].isspace() for s, e in whole)


def test_a_sentence_in_a_paragraph_of_a_million_characters() -> None:
    sentence = "The Parties agree with the U.S. President. "
    statement = StatementText(sentence * 25_000)
    start = len(sentence) * 12_345
    assert sentence_at(statement, start + 30, "en") == (start, start + len(sentence) - 1)


def test_empty_paragraphs_have_an_empty_sentence() -> None:
    assert sentence_at(StatementText("a\n\nb"), 2, "en") == (2, 2)
    assert sentence_at(StatementText(""), 0, "en") == (0, 0)

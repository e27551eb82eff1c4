"""Tokens, words and grapheme clusters, in the languages of the samples and at random."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.domain.segment import (
    TOKENIZER,
    grapheme_ceil,
    grapheme_floor,
    graphemes,
    next_boundary,
    tokens,
    word_at,
    words,
)
from declannot.domain.text import StatementText
from declannot.domain.words import tokens_from
from tests.thoroughness import examples

LEFT_OUT = ("Cc", "Cf", "Mn", "Mc", "Me", "Sk")
LANGUAGES = ["", "en", "en-GB", "fr", "es", "ru", "ar", "zh", "ja", "he"]
random_texts = st.lists(
    st.sampled_from(
        list("aZé1 .,'’-–(“»:/_%$\n\r\t")
        + ["Mr", "U.S", "No", "ж", "م", "中", "カ", "ह", "\u094d"]
        + ["ि", "\u0301", "\u200d", "👩", "🏽", "🇫", "\u00ad", "\u200f", "\u2028", "가", "ᄀ", "א"]
        + ["\u200b", "\ufeff", "ก"]
    ),
    max_size=40,
).map("".join)


def split(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in tokens(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Russia’s war", "Russia|’s|war"),
        ("en", "CANADA'S U.S.’s", "CANADA|'S|U.S.|’s"),
        ("en", "Leaders’ Summit", "Leaders|’|Summit"),
        ("en", "we don’t, it’ll", "we|don’t|,|it’ll"),
        ("en", "the U.S. and U.N. of the U.S.A.", "the|U.S.|and|U.N.|of|the|U.S.A."),
        ("en", "COVID-19, rules-based; 2021-22", "COVID-19|,|rules-based|;|2021-22"),
        ("en", "pre- and post-war", "pre|-|and|post-war"),
        ("en", "1,000.50 or $5.5, 50% at 10:30", "1,000.50|or|$|5.5|,|50|%|at|10|:|30"),
        ("en", "Mr. Smith said no. See No. 5.", "Mr.|Smith|said|no|.|See|No.|5|."),
        ("en", "J. Biden, Ph.D., 5 p.m.", "J.|Biden|,|Ph.D.|,|5|p.m."),
        ("en", "peace.and peace. and", "peace|.|and|peace|.|and"),
        ("en", "wait... what—(a/b)", "wait|...|what|—|(|a|/|b|)"),
        ("en", "https://un.org/a?b=1, x@y.org.", "https://un.org/a?b=1|,|x@y.org|."),
        ("fr", "L’État d'aujourd’hui qu’il", "L’|État|d'|aujourd’hui|qu’|il"),
        ("fr", "M. Macron, art. 5, p. ex.", "M.|Macron|,|art.|5|,|p.|ex."),
        ("fr", "États-Unis « oui\u202f» 1\u00a0000", "États-Unis|«|oui|»|1|000"),
        ("en", "l’État d’Ivoire", "l’État|d’Ivoire"),
        ("es", "¿Cómo? ¡Hola! EE. UU. y EE.UU.", "¿|Cómo|?|¡|Hola|!|EE.|UU.|y|EE.UU."),
        ("es", "p. ej. el núm. 5 del Sr. López", "p.|ej.|el|núm.|5|del|Sr.|López"),
        ("ru", "г. Москва, т.д. США — «да»", "г.|Москва|,|т.д.|США|—|«|да|»"),
        ("ar", "مصر، العربية؟ د. محمد ٣٫٥", "مصر|،|العربية|؟|د.|محمد|٣٫٥"),
        ("zh", "中国COVID-19于2021年。", "中|国|COVID-19|于|2021|年|。"),
        ("ja", "カタカナとABC", "カ|タ|カ|ナ|と|ABC"),
        ("", "조선 민주", "조선|민주"),
        ("he", 'צה"ל', 'צה"ל'),
        ("en", "👩‍👩‍👧🇫🇷🇪🇸 e\u0301a x\u0301.", "👩‍👩‍👧|🇫🇷|🇪🇸|e\u0301a|x\u0301|."),
        ("en", "gov\u00adern \u200fab\u200f \u200b \ufeff", "gov\u00adern|ab"),
        ("en", "", ""),
        ("en", " \t\r\n\u2028\u00a0", ""),
    ],
)
def test_tokens(language: str, text: str, expected: str) -> None:
    assert split(text, language) == (expected.split("|") if expected else [])


def test_words_are_the_tokens_with_a_letter_or_digit() -> None:
    text = "“No!” – 5 % of U.S. aid, 中。"
    assert [text[start:end] for start, end in words(text, "en")] == "No 5 of U.S. aid 中".split()


def test_the_tokeniser_names_itself_with_its_versions() -> None:
    assert TOKENIZER.startswith("declannot-words/1 (regex 20")


@settings(max_examples=examples(300))
@given(random_texts, st.sampled_from(LANGUAGES))
def test_tokens_cover_everything_but_blanks_in_order(text: str, language: str) -> None:
    covered, last = "", 0
    for start, end in tokens(text, language):
        assert last <= start < end
        assert not any(character.isspace() for character in text[start:end])
        covered += text[last:start]
        last = end
    left_out = covered + text[last:]
    # A mark may stand on a blank: it is left out with it.
    assert all(each.isspace() or unicodedata.category(each) in LEFT_OUT for each in left_out)


@settings(max_examples=examples(300))
@given(random_texts, st.sampled_from(LANGUAGES))
def test_tokens_never_split_a_grapheme(text: str, language: str) -> None:
    edges = {0} | {end for _, end in graphemes(text)}
    for start, end in tokens(text, language):
        assert start in edges and end in edges


@settings(max_examples=examples(300))
@given(random_texts)
def test_local_grapheme_edges_are_those_of_the_whole_text(text: str) -> None:
    edges = sorted({0, len(text)} | {end for _, end in graphemes(text)})
    for offset in range(len(text) + 1):
        assert grapheme_floor(text, offset) == max(edge for edge in edges if edge <= offset)
        assert grapheme_ceil(text, offset) == min(edge for edge in edges if edge >= offset)


@settings(max_examples=examples(300))
@given(random_texts, st.sampled_from(LANGUAGES))
def test_tokens_found_one_after_the_other_are_those_of_the_whole_text(
    text: str, language: str
) -> None:
    assert list(tokens_from(text, 0, language)) == tokens(text, language)


@settings(max_examples=examples(300))
@given(random_texts, st.sampled_from(LANGUAGES))
def test_the_word_at_an_offset_is_the_one_of_the_whole_text(text: str, language: str) -> None:
    statement = StatementText(text)
    whole = words(text, language)
    for offset in range(len(text)):
        expected = next((each for each in whole if each[0] <= offset < each[1]), None)
        assert word_at(statement, offset, language) == expected


def test_long_texts_without_blanks_are_searched_near_the_offset_only() -> None:
    chinese = StatementText("中华人民共和国。" * 50_000)
    assert word_at(chinese, 200_001, "zh") == (200_001, 200_002)
    assert next_boundary(chinese, 200_001, "word", "zh") == 200_002
    marks = "a" + "\u0301" * 5_000 + "b"
    assert grapheme_floor(marks, 3_000) == 0
    assert grapheme_ceil(marks, 3_000) == 5_001

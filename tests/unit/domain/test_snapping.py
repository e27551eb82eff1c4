"""From a rough selection to what was meant, and the ladder of larger and smaller units."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.domain.segment import SnapLevel, expand, graphemes, shrink, snap, word_at
from declannot.domain.text import StatementText
from tests.thoroughness import examples

TEXT = (
    "We condemn Russia’s unprovoked invasion (“the war”), in the U.S. and Europe; “Unite for "
    "Justice” is a States (OAS) text, rules-based. Canada,\n\nMexico and the United States share. "
    "Leaders’ Summit, 50% of $5, COVID-19. l’État et 👩‍👩‍👧 e\u0301te\u0301."
)


def snapped(
    selection: str, level: SnapLevel = SnapLevel.WORD, language: str = "en", text: str = TEXT
) -> str:
    start = text.index(selection)
    begin, end = snap(StatementText(text), (start, start + len(selection)), level, language)
    return text[begin:end]


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ("emn Russ", "condemn Russia"),
        (" Russia’s ", "Russia"),
        ("Russia’", "Russia"),
        ("Russia’s unpro", "Russia’s unprovoked"),
        ("’s", "’s"),
        ("“the war”)", "the war"),
        ("(“the war”),", "the war"),
        ("invasion (“the war”),", "invasion (“the war”)"),
        ("in the U.S. ", "in the U.S."),
        ("U.S", "U.S."),
        (".S", "U.S."),
        ("Europe; ", "Europe"),
        ("; ", ";"),
        ("“Unite for Justice”", "Unite for Justice"),
        ("“Unite for Justice” is", "“Unite for Justice” is"),
        ("tates (OAS) ", "States (OAS)"),
        (" (OAS", "OAS"),
        ("-", "rules-based"),
        ("rules-based. ", "rules-based"),
        ("anada,\n\nMexico and the United States share", TEXT[TEXT.index("Canada") : -79]),
        ("Canada,\n\n", "Canada"),
        ("Leaders’ ", "Leaders"),
        ("eaders’ Summ", "Leaders’ Summit"),
        (" 50%", "50%"),
        ("$5, ", "$5"),
        ("19.", "COVID-19"),
        ("\n\n", "\n\n"),
        (" ", " "),
        ("\u0301te", "e\u0301te\u0301"),
        ("👩‍👩", "👩‍👩‍👧"),
    ],
)
def test_words(selection: str, expected: str) -> None:
    if selection.startswith("anada"):
        expected = "Canada,\n\nMexico and the United States share"
    assert snapped(selection) == expected


def test_elided_articles_are_apart_in_french_only() -> None:
    assert snapped("État", language="fr") == "État"
    assert snapped("État", language="en") == "l’État"


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ("nprov", "We condemn Russia’s unprovoked invasion"),
        ("the war", "the war"),
        ("the U.S.", "in the U.S. and Europe"),
        ("Unite", "Unite for Justice"),
        ("States", "is a States"),
        ("rules", "rules-based"),
        ("Canad", "Canada"),
        ("in the U.S. and Europe; “Un", "in the U.S. and Europe; “Unite for Justice"),
    ],
)
def test_phrases_run_from_punctuation_to_punctuation(selection: str, expected: str) -> None:
    assert snapped(selection, SnapLevel.PHRASE) == expected


def test_sentences_and_characters() -> None:
    whole = "Mexico and the United States share."
    assert snapped("United", SnapLevel.SENTENCE) == whole
    assert snapped("share. Lead", SnapLevel.SENTENCE).startswith(whole + " Leaders’ Summit")
    assert snapped("nited ", SnapLevel.CHARACTER) == "nited "
    assert snapped("\u0301te", SnapLevel.CHARACTER) == "e\u0301te\u0301"


@pytest.mark.parametrize("language", ["zh", "ja", "zh-Hant"])
def test_chinese_and_japanese_are_not_snapped_to_words(language: str) -> None:
    text = "中华人民共和国，COVID-19 于。"
    assert snapped("人民", language=language, text=text) == "人民"
    assert snapped("国，", language=language, text=text) == "国，"
    assert snapped("VID", language=language, text=text) == "VID"
    assert snapped("人民", SnapLevel.PHRASE, language, text) == "中华人民共和国"


def test_growing_and_shrinking_go_the_same_way() -> None:
    statement = StatementText(TEXT)
    origin = TEXT.index("provoked")
    chain = [(origin, origin + 1)]
    while (larger := expand(statement, chain[-1], "en")) != chain[-1]:
        chain.append(larger)
    texts = [TEXT[start:end] for start, end in chain]
    assert texts[1] == "unprovoked"
    assert texts[2] == "We condemn Russia’s unprovoked invasion"
    assert texts[3].startswith("We condemn") and texts[3].endswith("rules-based.")
    assert texts[4].endswith("rules-based. Canada,")
    assert texts[5] == TEXT and len(texts) == 6
    back = [chain[-1]]
    while (smaller := shrink(statement, back[-1], origin, "en")) != back[-1]:
        back.append(smaller)
    assert back == chain[::-1]


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("We agree.", 0, "We"),
        ("We agree.", 4, "agree"),
        ("We agree.", 8, "agree"),
        ("We agree.", 9, "."),
        ("We  agree", 3, " "),
        ("Russia’s war", 7, "’s"),
        ("", 0, ""),
    ],
)
def test_a_caret_grows_into_the_word_it_touches(text: str, offset: int, expected: str) -> None:
    start, end = expand(StatementText(text), (offset, offset), "en")
    assert text[start:end] == expected


random_texts = st.lists(
    st.sampled_from(
        list("aB1 .,;'’-(“”)\n\r%")
        + ["’s", "U.S.", "中", "。", "\u0301", "\u200d", "👩", "🇫", "é", "ж"]
    ),
    min_size=1,
    max_size=30,
).map("".join)


@settings(max_examples=examples(500))
@given(
    random_texts,
    st.data(),
    st.sampled_from(list(SnapLevel)),
    st.sampled_from(["", "en", "fr", "zh"]),
)
def test_a_snapped_range_is_proper_whatever_is_selected(
    text: str, data: st.DataObject, level: SnapLevel, language: str
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    statement = StatementText(text)
    begin, stop = snap(statement, (start, end), level, language)
    edges = {0} | {edge for _, edge in graphemes(text)}
    assert 0 <= begin < stop <= len(text)
    assert begin in edges and stop in edges
    if text[start:end].strip() and level is not SnapLevel.CHARACTER and language != "zh":
        first = next(piece for piece in graphemes(text) if piece[0] == begin)
        assert text[begin : first[1]].strip()
    assert snap(statement, (begin, stop), level, language) == (begin, stop)
    larger = expand(statement, (begin, stop), language)
    assert larger[0] <= begin and stop <= larger[1]
    smaller = shrink(statement, (begin, stop), start, language)
    assert begin <= smaller[0] < smaller[1] <= stop


@settings(max_examples=examples(200))
@given(random_texts, st.data())
def test_a_selection_within_a_word_becomes_that_word(text: str, data: st.DataObject) -> None:
    statement = StatementText(text)
    offset = data.draw(st.integers(0, len(text) - 1))
    word = word_at(statement, offset, "en")
    if word is not None and text[word[0] : word[1]] not in ("’s", "'s"):
        assert snap(statement, (offset, offset + 1), SnapLevel.WORD, "en") == word


SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


def test_the_spans_of_two_annotators_are_what_sloppy_selections_snap_to() -> None:
    data = (SAMPLES / "la_joint_statement_2022.txt").read_bytes()
    statement = StatementText(data.decode())
    seed = json.loads((SAMPLES / "seed_two_annotators.json").read_text(encoding="utf-8"))
    spans = [
        (span["start"], span["end"])
        for annotator in ("A", "B")
        for span in seed["annotators"][annotator]
    ]
    assert len(spans) == 227
    for start, end in spans:
        exact = (start, end)
        assert snap(statement, exact, SnapLevel.WORD, "en") == exact
        # A mouse ends a little within the words, or takes a blank too many.
        for rough in ((start + 1, end), (start, end - 1), (start + 1, end - 1)):
            if rough[0] < rough[1] and not statement.text[rough[1] - 1].isspace():
                assert snap(statement, rough, SnapLevel.WORD, "en") == exact
        if statement.text[end : end + 1] in (" ", ",", "."):
            assert snap(statement, (start, end + 1), SnapLevel.WORD, "en") == exact

"""Where a caret stops, forwards and backwards."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.domain.segment import (
    Unit,
    graphemes,
    next_boundary,
    previous_boundary,
    sentences,
    tokens,
)
from declannot.domain.text import StatementText
from tests.thoroughness import examples

UNITS: list[Unit] = ["grapheme", "word", "sentence", "paragraph"]


def forwards(text: str, unit: Unit, language: str = "en") -> list[int]:
    statement, stops, offset = StatementText(text), [0], 0
    while offset < len(text):
        offset = next_boundary(statement, offset, unit, language)
        assert offset > stops[-1]
        stops.append(offset)
    return stops


def backwards(text: str, unit: Unit, language: str = "en") -> list[int]:
    statement, stops, offset = StatementText(text), [len(text)], len(text)
    while offset > 0:
        offset = previous_boundary(statement, offset, unit, language)
        assert offset < stops[-1]
        stops.append(offset)
    return stops[::-1]


def test_stops_of_every_unit() -> None:
    text = "The U.S., e\u0301. We go.\n\n  Then 👩‍👩‍👧!"
    assert forwards(text, "word") == [0, 4, 8, 10, 12, 14, 17, 19, 24, 29, 34, 35]
    assert forwards(text, "sentence") == [0, 14, 24, 35]
    assert forwards(text, "paragraph") == [0, 24, 35]
    assert forwards(text, "grapheme")[-3:] == [29, 34, 35]


def test_a_caret_in_the_middle_goes_to_the_nearest_stop() -> None:
    statement = StatementText("The Parties agree. They act.")
    assert previous_boundary(statement, 8, "word", "en") == 4
    assert previous_boundary(statement, 4, "word", "en") == 0
    assert next_boundary(statement, 5, "sentence", "en") == 19
    assert previous_boundary(statement, 19, "sentence", "en") == 0
    assert previous_boundary(statement, 21, "sentence", "en") == 19


def test_beyond_the_ends_a_caret_stays() -> None:
    statement = StatementText("a b")
    for unit in UNITS:
        assert next_boundary(statement, 3, unit, "en") == 3
        assert previous_boundary(statement, 0, unit, "en") == 0
        assert next_boundary(StatementText(""), 0, unit, "en") == 0


texts = st.text(
    alphabet=st.sampled_from(
        list("aB1 .,’-\n\r") + ["\u0301", "👩", "\u200d", "中", "。", "\u200b"]
    ),
    max_size=30,
)


@settings(max_examples=examples(300))
@given(texts)
@pytest.mark.parametrize("unit", UNITS)
def test_stops_are_those_of_the_whole_text_in_both_directions(unit: Unit, text: str) -> None:
    whole = {
        "grapheme": lambda: [start for start, _ in graphemes(text)],
        "word": lambda: [start for start, _ in tokens(text, "en")],
        "sentence": lambda: [start for start, _ in sentences(text, "en")],
        "paragraph": lambda: [
            next(o for o in range(start, end) if not text[o].isspace())
            for start, end in StatementText(text).paragraphs
            if text[start:end].strip()
        ],
    }[unit]()
    expected = sorted({0, len(text), *whole})
    assert forwards(text, unit) == expected
    assert backwards(text, unit) == expected

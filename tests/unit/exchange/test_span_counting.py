"""What is counted of many layers at once is what counting character by character comes to."""

from __future__ import annotations

import sys
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.domain.schema import Family, Label, Schema
from declannot.domain.span import Range, joined_ranges
from declannot.exchange import span_counting
from declannot.exchange.span_counting import SpanTally
from declannot.store.cells import ranges_to_text
from declannot.store.statistics_reading import LayerSpans
from tests.thoroughness import examples

SCHEMA = Schema(
    name="small",
    families=(Family("act"), Family("entity")),
    labels=tuple(
        Label(id=each, name=each.upper(), family="act" if each == "pledge" else "entity")
        for each in ("pledge", "actor", "place")
    ),
)
FAMILIES = {"pledge": "act", "actor": "entity", "place": "entity", "gone": ""}
LENGTH = 24

_pieces = st.lists(
    st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 9)), min_size=1, max_size=3
).map(lambda found: joined_ranges((at, min(LENGTH, at + size)) for at, size in found))
_layer = st.lists(st.tuples(st.sampled_from(sorted(FAMILIES)), _pieces), min_size=1, max_size=12)
_text = st.text("ab \n\t\x1c\u00a0\u3000é😀\u200b", min_size=LENGTH, max_size=LENGTH)


def stored(number: int, spans: list[tuple[str, tuple[Range, ...]]]) -> LayerSpans:
    """Return spans as the store hands them over."""
    places = [
        ranges_to_text(pieces) if len(pieces) > 1 else f"{pieces[0][0]},{pieces[0][1]}"
        for _label, pieces in spans
    ]
    return LayerSpans(f"layer {number}", [label for label, _ in spans], ";".join(places), [], [])


@given(st.lists(st.tuples(_layer, st.none() | _text), max_size=4))
@settings(max_examples=examples(100), deadline=None)
def test_all_is_counted_as_if_character_by_character(
    given_layers: list[tuple[list[tuple[str, tuple[Range, ...]]], str | None]],
) -> None:
    tally, expected = SpanTally(), SpanTally()
    layers, texts = [], {}
    for number, (spans, text) in enumerate(given_layers):
        layers.append(stored(number, spans))
        if text is not None:
            texts[layers[-1].layer_id] = text
        count_slowly(expected, layers[-1].layer_id, spans, text)
    tally.add(SCHEMA, layers, texts)
    assert tally.covered_label == expected.covered_label
    assert tally.covered_family == expected.covered_family
    assert tally.covered_layer == expected.covered_layer
    assert (tally.characters, tally.words) == (expected.characters, expected.words)
    assert tally.without_words == expected.without_words


def count_slowly(
    tally: SpanTally, layer_id: str, spans: list[tuple[str, tuple[Range, ...]]], text: str | None
) -> None:
    covered: dict[tuple[str, str], set[int]] = {}
    for label, pieces in spans:
        places = {place for start, end in pieces for place in range(start, end)}
        for key in (("label", label), ("family", FAMILIES[label]), ("layer", layer_id)):
            covered.setdefault(key, set()).update(places)
        tally.characters[label][len(places)] += 1
        if text is None:
            tally.without_words += 1
        else:
            tally.words[label][sum(len(text[start:end].split()) for start, end in pieces)] += 1
    tallies: dict[str, Counter[str]] = {
        "label": tally.covered_label,
        "family": tally.covered_family,
        "layer": tally.covered_layer,
    }
    for (kind, name), places in covered.items():
        tallies[kind][name] += len(places)


def test_the_last_blank_is_known() -> None:
    blank = [code for code in range(sys.maxunicode + 1) if chr(code).isspace()]
    assert blank[-1] == span_counting._LAST_BLANK

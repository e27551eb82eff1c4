"""Findings of one layer, against comparing every span with every other."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declannot.domain.findings import find_in_layer
from declannot.domain.schema import (
    AttributeType,
    Family,
    Label,
    RelationType,
    Rule,
    Schema,
    SpanRules,
)
from declannot.domain.span import Relation, Span, crosses
from declannot.domain.text import StatementText

SCHEMA = Schema(
    name="s",
    families=(Family("f"),),
    labels=(
        Label(id="a", name="ACTOR", family="f"),
        Label(id="c", name="CALL", family="f"),
    ),
    attributes=(
        AttributeType(id="t", name="type", values=("state",), default="state", applies_to=("a",)),
    ),
    relations=(RelationType(id="by", name="by", from_labels=("c",), to_labels=("a",)),),
)
TEXT = StatementText("We urge the U.S. (now), e\u0301t 👩‍👩‍👧.  We thank “them”.")


def span(key: str, start: int, end: int, label: str = "a", **more: object) -> Span:
    return Span(id=key, layer_id="l", label_id=label, start=start, end=end, **more)  # type: ignore[arg-type]


def codes(*spans: Span, relations: tuple[Relation, ...] = ()) -> list[tuple[str, str]]:
    return [(f.code, f.subject) for f in find_in_layer(TEXT, SCHEMA, spans, relations)]


def part(words: str) -> tuple[int, int]:
    start = TEXT.text.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the U.S.", []),
        ("U.S. (now)", []),
        ("“them”", ["EDGE_PUNCTUATION"]),
        ("(now)", ["EDGE_PUNCTUATION"]),
        ("urge ", ["EDGE_BLANK"]),
        (" urge", ["EDGE_BLANK"]),
        ("now),", ["EDGE_PUNCTUATION"]),
        (".", []),
        ("e\u0301t", []),
        ("\u0301t", ["GRAPHEME"]),
        ("👩‍👩‍👧", []),
        ("👩‍👩", ["GRAPHEME"]),
    ],
)
def test_edges(words: str, expected: list[str]) -> None:
    assert codes(span("x", *part(words))) == [(code, "x") for code in expected]


def test_spans_outside_the_text_and_torn_pieces_are_damage() -> None:
    spans = [
        span("past", 0, 999),
        span("empty", 3, 3),
        span("torn", 0, 7, fragments=((0, 2), (2, 7))),
        span("whole", 0, 7, fragments=((0, 2), (3, 7))),
    ]
    found = find_in_layer(TEXT, SCHEMA, spans)
    assert {(f.code, f.subject) for f in found} == {
        ("OFFSET", "past"),
        ("OFFSET", "empty"),
        ("OFFSET", "torn"),
    }
    assert all(finding.damage for finding in found)


def test_labels_and_attributes_that_the_schema_does_not_know() -> None:
    spans = [
        span("unknown", 0, 2, "zzz"),
        span("fine", 3, 7, attributes={"t": "state"}),
        span("value", 8, 11, attributes={"t": "planet"}),
        span("foreign", 12, 16, "c", attributes={"t": "state"}),
    ]
    assert codes(*spans) == [
        ("LABEL", "unknown"),
        ("ATTRIBUTE", "value"),
        ("ATTRIBUTE", "foreign"),
    ]


def test_relations_with_missing_or_forbidden_ends() -> None:
    spans = [span("actor", 0, 2), span("call", 3, 7, "c")]

    def relation(key: str, source: str, target: str, kind: str = "by") -> Relation:
        return Relation(id=key, layer_id="l", type_id=kind, from_id=source, to_id=target)

    relations = (
        relation("fine", "call", "actor"),
        relation("backwards", "actor", "call"),
        relation("self", "call", "call"),
        relation("gone", "call", "nobody"),
        relation("nowhere", "nobody", "nobody"),
        relation("strange", "call", "actor", "zzz"),
    )
    found = codes(*spans, relations=relations)
    assert sorted(found) == [
        ("RELATION", key) for key in ("backwards", "gone", "nowhere", "self", "strange")
    ]


def test_what_the_rules_allow_is_not_found() -> None:
    rules = SpanRules(
        crossing_overlap=Rule.ALLOW,
        same_label_nesting=Rule.ALLOW,
        identical_range_two_labels=Rule.ALLOW,
        edge_whitespace=Rule.ALLOW,
    )
    spans = [span("1", 0, 7), span("2", 3, 11), span("3", 3, 7), span("4", 3, 7, "c")]
    spans.append(span("5", 2, 7))
    assert codes(*spans)
    assert find_in_layer(TEXT, replace(SCHEMA, rules=rules), spans) == []


LONG = StatementText("word " * 20)
layers = st.lists(
    st.tuples(st.integers(0, 18), st.integers(1, 6), st.sampled_from("ac")), max_size=12
).map(
    lambda rows: [
        span(f"{number:02}", 5 * start, min(5 * (start + length), 100) - 1, label)
        for number, (start, length, label) in enumerate(rows)
    ]
)


@given(layers)
def test_the_sweep_finds_what_comparing_all_pairs_finds(spans: list[Span]) -> None:
    found = find_in_layer(LONG, SCHEMA, spans)
    ordered = sorted(spans, key=lambda each: each.order)
    expected = set()
    for place, each in enumerate(ordered):
        before = ordered[:place]
        same_range = [o for o in before if (o.start, o.end) == (each.start, each.end)]
        if any(o.label_id == each.label_id for o in same_range):
            expected.add(("DUPLICATE", each.id))
        elif same_range:
            expected.add(("IDENTICAL_RANGE", each.id))
        if any(crosses((o.start, o.end), (each.start, each.end)) for o in before):
            expected.add(("CROSSING", each.id))
        if any(
            o.label_id == each.label_id
            and o.start <= each.start
            and each.end <= o.end
            and o not in same_range
            for o in before
        ):
            expected.add(("SAME_LABEL_NESTING", each.id))
    assert {(f.code, f.subject) for f in found} == expected
    assert len(found) == len(expected)

"""Merging two sides part by part: what is a conflict, what is not, what adds up."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any

import pytest

from declannot.domain.document import Layer, Status
from declannot.domain.span import Relation, Span
from declannot.exchange.handover.three_way import (
    Choice,
    Clash,
    ConflictKind,
    LayerState,
    merge_layers,
)
from declannot.exchange.handover.versions import (
    LAYER_PART,
    Knowledge,
    committed,
    from_json,
    from_package,
    to_json,
)
from tests.unit.exchange.three_way_parts import span_of


def _state(name: str, *parts: Span | Relation, notes: str = "", **layer: Any) -> LayerState:
    own = Layer(id="l", document_id="d", annotator_id="a", notes=notes, **layer)
    spans = {each.id: each for each in parts if isinstance(each, Span)}
    relations = {each.id: each for each in parts if isinstance(each, Relation)}
    return LayerState(own, spans, relations)


def _sent(state: LayerState, name: str, revision: int) -> LayerState:
    """Send a state: from now on it is common knowledge where it was sent from."""
    parts = state.parts()
    seconds = state.layer.seconds if state.layer else 0
    state.known = committed(parts, seconds, state.known, name, revision)
    return copy.deepcopy(state)


def _two(*parts: Span | Relation, **layer: Any) -> tuple[LayerState, LayerState]:
    """Return two laptops that are equal and know it."""
    x = _state("x", *parts, **layer)
    y, _, _ = merge_layers(LayerState(None), _sent(x, "x", 1), lambda _clash: None)
    return x, y


def _merged(
    ours: LayerState, theirs: LayerState, choice: Choice | None = None
) -> tuple[LayerState, list[Clash]]:
    merged, clashes, _ = merge_layers(ours, theirs, lambda _clash: choice)
    return merged, clashes


S = span_of("s", "l", start=10, end=20)


def test_a_note_here_and_other_edges_there_are_no_conflict() -> None:
    x, y = _two(S)
    x.spans["s"] = replace(S, note="unsure", changed="t5")
    y.spans["s"] = replace(S, end=25, changed="t7")
    for one, other in ((x, y), (y, x)):
        merged, clashes = _merged(copy.deepcopy(one), _sent(copy.deepcopy(other), "o", 9))
        assert not clashes
        assert merged.spans["s"] == replace(S, note="unsure", end=25, changed="t7")


def test_a_label_here_and_an_attribute_of_the_old_label_there_are_a_conflict() -> None:
    x, y = _two(S)
    x.spans["s"] = replace(S, label_id="other")
    y.spans["s"] = replace(S, attributes={"a": 1})
    _, (clash,) = _merged(x, _sent(y, "y", 9))
    assert clash.kind is ConflictKind.CHANGED
    merged, _ = _merged(x, _sent(y, "y", 9), Choice.THEIRS)
    assert merged.spans["s"] == replace(S, attributes={"a": 1})


@pytest.mark.parametrize("choice", Choice)
def test_a_decision_is_taken_over_by_the_other_side_without_a_question(choice: Choice) -> None:
    x, y = _two(S)
    x.spans["s"], y.spans["s"] = replace(S, end=30), replace(S, end=40)
    from_y = _sent(y, "y", 9)
    merged, clashes = _merged(x, from_y, choice)
    assert len(clashes) == 1
    ends = sorted(span.end for span in merged.spans.values())
    assert ends == {Choice.OURS: [30], Choice.THEIRS: [40], Choice.BOTH: [30, 40]}[choice]
    y, clashes = _merged(y, _sent(merged, "x", 10))
    assert not clashes
    assert y.spans == merged.spans


def test_both_sides_keep_both_and_get_the_same_two_spans() -> None:
    x, y = _two(S)
    x.spans["s"], y.spans["s"] = replace(S, end=30), replace(S, end=40)
    from_x, from_y = _sent(x, "x", 9), _sent(y, "y", 9)
    x, _ = _merged(x, from_y, Choice.BOTH)
    y, _ = _merged(y, from_x, Choice.BOTH)
    assert x.spans == y.spans
    x, clashes = _merged(x, _sent(y, "y", 12))
    assert not clashes


def test_two_contrary_decisions_are_a_conflict_again() -> None:
    x, y = _two(S)
    x.spans["s"], y.spans["s"] = replace(S, end=30), replace(S, end=40)
    from_x, from_y = _sent(x, "x", 9), _sent(y, "y", 9)
    x, _ = _merged(x, from_y, Choice.OURS)
    y, _ = _merged(y, from_x, Choice.OURS)
    _, clashes = _merged(x, _sent(y, "y", 12))
    assert [clash.key for clash in clashes] == ["s"]


def test_what_was_undone_before_it_was_sent_never_happened() -> None:
    x, y = _two(S)
    x.spans["s"] = replace(S, end=30)
    x.spans["s"] = S
    y.spans["s"] = replace(S, end=40)
    x, clashes = _merged(x, _sent(y, "y", 9))
    assert not clashes
    assert x.spans["s"].end == 40


def test_what_was_undone_after_it_was_sent_is_taken_back_there_too() -> None:
    x, y = _two()
    x.spans["s"] = S
    y, _ = _merged(y, _sent(x, "x", 2))
    assert "s" in y.spans
    del x.spans["s"]
    after = _sent(x, "x", 3)
    y, clashes = _merged(y, after)
    assert "s" not in y.spans
    x.spans["s"] = S
    y, more = _merged(y, _sent(x, "x", 4))
    assert y.spans == {"s": S}
    y, again = _merged(y, after)
    assert y.spans == {"s": S}
    assert not [*clashes, *more, *again]


def test_a_relation_to_a_span_deleted_there_is_a_conflict() -> None:
    other = span_of("t", "l", start=30, end=40)
    x, y = _two(S, other)
    x.relations["r"] = Relation(id="r", layer_id="l", type_id="by", from_id="s", to_id="t")
    del y.spans["t"]
    from_y = _sent(y, "y", 9)
    kept, clashes = _merged(copy.deepcopy(x), from_y, Choice.OURS)
    assert [(clash.key, clash.kind) for clash in clashes] == [("t", ConflictKind.DELETED_THERE)]
    assert kept.relations.keys() == {"r"}
    gone, _ = _merged(x, from_y, Choice.THEIRS)
    assert not gone.relations
    assert gone.spans.keys() == {"s"}


def test_reading_adds_up_and_the_further_status_counts() -> None:
    x, y = _two(status=Status.NEW)
    assert x.layer is not None
    assert y.layer is not None
    x.layer = replace(x.layer, read=((0, 5),), status=Status.STARTED)
    y.layer = replace(y.layer, read=((3, 9),), status=Status.DONE)
    merged, clashes = _merged(x, _sent(y, "y", 9))
    assert not clashes
    assert merged.layer is not None
    assert (merged.layer.read, merged.layer.status) == (((0, 9),), Status.DONE)


def test_time_on_task_adds_up_whatever_the_order() -> None:
    x, y = _two(seconds=10)
    assert x.layer is not None
    assert y.layer is not None
    x.layer, y.layer = replace(x.layer, seconds=15), replace(y.layer, seconds=12)
    from_x, from_y = _sent(x, "x", 9), _sent(y, "y", 9)
    for _ in range(2):
        x, y = _merged(x, from_y)[0], _merged(y, from_x)[0]
    assert x.layer is not None
    assert y.layer is not None
    assert x.layer.seconds == y.layer.seconds == 17


@pytest.mark.parametrize("choice", Choice)
def test_notes_written_on_both_sides_are_a_conflict(choice: Choice) -> None:
    x, y = _two()
    assert x.layer is not None
    assert y.layer is not None
    x.layer, y.layer = replace(x.layer, notes="ours"), replace(y.layer, notes="theirs")
    merged, (clash,) = _merged(x, _sent(y, "y", 9), choice)
    assert (clash.key, clash.kind) == (LAYER_PART, ConflictKind.NOTES)
    assert merged.layer is not None
    wanted = {Choice.OURS: "ours", Choice.THEIRS: "theirs", Choice.BOTH: "ours\n\ntheirs"}
    assert merged.layer.notes == wanted[choice]
    y, clashes = _merged(y, _sent(merged, "x", 12))
    assert not clashes


def test_equal_changes_are_no_conflict() -> None:
    x, y = _two(S)
    x.spans["s"] = y.spans["s"] = replace(S, end=30)
    x, clashes = _merged(x, _sent(y, "y", 9))
    assert not clashes
    assert x.spans["s"].end == 30


def test_knowledge_that_does_not_fit_its_parts_is_refused() -> None:
    state = _sent(_state("x", S), "x", 1)
    text = to_json(state.known, with_hashes=False)
    parts = state.parts()
    assert from_package(text, parts) == state.known
    without = {key: each for key, each in parts.items() if key != "s"}
    for wrong in (
        (text, without),
        (text, {**parts, "t": replace(S, id="t")}),
        (text.replace('"x":1', '"x":0'), parts),
        (text.replace("0,1", "7,1"), parts),
        (text.replace("0,1", "0"), parts),
        ("[]", parts),
    ):
        with pytest.raises(ValueError, match="."):
            from_package(*wrong)
    assert Knowledge() == from_json(to_json(Knowledge()))

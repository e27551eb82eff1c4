"""Which spans relations may join, and how it is said where they may not."""

from __future__ import annotations

from declannot.domain.operations.relations import reason_against, types_at, types_between
from declannot.domain.schema import Label, RelationType, Schema
from declannot.domain.span import Span

SCHEMA = Schema(
    name="ends",
    labels=tuple(
        Label(id=each, name=each.upper(), family="f") for each in ("act", "actor", "place")
    ),
    relations=(
        RelationType(id="by", name="by", from_labels=("act",), to_labels=("actor",)),
        RelationType(id="target", name="target", from_labels=("act",), to_labels=("actor",)),
    ),
)
OPEN = Schema(name="open", labels=SCHEMA.labels, relations=(RelationType(id="any", name="any"),))


def span(label: str, key: str = "") -> Span:
    return Span(id=key or label, layer_id="l", label_id=label, start=0, end=1)


def test_types_lead_one_way_and_come_in_the_order_of_the_schema() -> None:
    act, actor = span("act"), span("actor")
    assert [each.id for each in types_between(SCHEMA, act, actor)] == ["by", "target"]
    assert types_between(SCHEMA, actor, act) == []
    assert types_between(OPEN, act, act) == []
    assert [each.id for each in types_between(OPEN, act, span("act", "other"))] == ["any"]


def test_types_at_a_label_tell_beginnings_from_ends() -> None:
    assert len(types_at(SCHEMA, "act", leaving=True)) == 2
    assert types_at(SCHEMA, "act", leaving=False) == []
    assert len(types_at(SCHEMA, "actor", leaving=False)) == 2
    assert len(types_at(OPEN, "place", leaving=True)) == 1


def test_the_reason_names_what_could_be_joined() -> None:
    act, place = span("act"), span("place")
    assert str(reason_against(SCHEMA, act, place)) == (
        "No relation joins ACT and PLACE; ACT can be joined to ACTOR"
    )
    assert str(reason_against(SCHEMA, place, act)) == "The schema has no relation for PLACE"
    assert "not to itself" in str(reason_against(SCHEMA, act, act))

"""Schemas that cannot be used are refused; every fault is found with its place."""

from dataclasses import replace

import pytest

from declannot.domain.errors import UserError
from declannot.domain.schema import (
    AttributeKind,
    AttributeType,
    Colour,
    Example,
    Family,
    Label,
    RelationType,
    Schema,
)
from declannot.domain.schema_check import check_schema, free_key, schema_faults

CALL = Label(id="call", name="CALL", family="act", key="c")
PRAISE = Label(id="praise", name="PRAISE", family="act", key="p")
SCHEMA = Schema(name="s", families=(Family("act"),), labels=(CALL, PRAISE))


def with_label(**changes: object) -> Schema:
    return replace(SCHEMA, labels=(CALL, replace(PRAISE, **changes)))  # type: ignore[arg-type]


def with_attribute(**values: object) -> Schema:
    return replace(SCHEMA, attributes=(AttributeType(id="k", name="kind", **values),))  # type: ignore[arg-type]


def test_a_sound_schema_passes() -> None:
    check_schema(SCHEMA)
    check_schema(with_label(key="ж"))
    check_schema(with_label(key="c", retired=True))
    check_schema(with_attribute(kind=AttributeKind.NUMBER, default=3))


@pytest.mark.parametrize(
    ("schema", "path"),
    [
        (with_label(key="c"), ("labels", 1, "key")),
        (with_label(key="C"), ("labels", 1, "key")),
        (with_label(key="٣"), ("labels", 1, "key")),
        (with_label(key="."), ("labels", 1, "key")),
        (with_label(key="\u0301"), ("labels", 1, "key")),
        (with_label(colour=Colour("#123456", "red")), ("labels", 1, "colour", "dark")),
        (with_label(name="NO BLANK"), ("labels", 1, "name")),
        (with_label(name="BELL\x07"), ("labels", 1, "name")),
        (with_label(name="call"), ("labels", 1, "name")),
        (with_label(id="call"), ("labels", 1, "id")),
        (with_label(family="deed"), ("labels", 1, "family")),
        (with_label(positive=(Example(" "),)), ("labels", 1, "positive", 0)),
        (
            with_label(positive=(Example("x", {"k": 1}),)),
            ("labels", 1, "positive", 0, "attributes"),
        ),
        (with_attribute(), ("attributes", 0)),
        (with_attribute(values=("a", "a")), ("attributes", 0, "values")),
        (with_attribute(values=("a",), default="b"), ("attributes", 0, "default")),
        (with_attribute(values=("a",), default=["a"]), ("attributes", 0, "default")),
        (with_attribute(kind=AttributeKind.BOOLEAN, default="no"), ("attributes", 0, "default")),
        (with_attribute(kind=AttributeKind.NUMBER, default=True), ("attributes", 0, "default")),
        (with_attribute(values=("a",), applies_to=("deed",)), ("attributes", 0, "applies_to")),
        (
            replace(SCHEMA, relations=(RelationType(id="r", name="to", to_labels=("deed",)),)),
            ("relations", 0, "to"),
        ),
        (replace(SCHEMA, families=(Family("act"), Family("act"))), ("families", "act", "id")),
        (replace(SCHEMA, name=" "), ("name",)),
    ],
)
def test_faults_name_their_place(schema: Schema, path: tuple[str | int, ...]) -> None:
    faults = list(schema_faults(schema))
    assert path in [fault.path for fault in faults]
    with pytest.raises(UserError) as caught:
        check_schema(schema)
    assert str(caught.value.remedy)


def test_two_attributes_may_share_a_name_on_different_labels_only() -> None:
    def kinds(*labels: str) -> Schema:
        return replace(
            SCHEMA,
            attributes=tuple(
                AttributeType(id=f"k{n}", name="kind", values=("a",), applies_to=(label,))
                for n, label in enumerate(labels)
            ),
        )

    check_schema(kinds("call", "praise"))
    with pytest.raises(UserError, match="Two attributes of the label CALL are called “kind”"):
        check_schema(kinds("call", "call"))


def test_all_faults_are_found_not_only_the_first() -> None:
    schema = replace(with_label(key="c", family="deed"), name="")
    assert [fault.path for fault in schema_faults(schema)] == [
        ("name",),
        ("labels", 1, "family"),
        ("labels", 1, "key"),
    ]


@pytest.mark.parametrize(
    ("name", "key"),
    [("ACTOR", "a"), ("CALL", "a"), ("PC", ""), ("2ND_PACT", "n"), ("Éclat", "é"), ("ПАКТ", "п")],
)
def test_the_first_free_letter_of_a_name_can_be_its_key(name: str, key: str) -> None:
    assert free_key(SCHEMA, name) == key


def test_the_key_of_a_retired_label_is_free() -> None:
    assert free_key(with_label(retired=True), "PEACE") == "p"

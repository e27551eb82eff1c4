"""What an import adds to the schema, where the files bring definitions along."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from declannot.domain.schema import (
    AttributeKind,
    AttributeType,
    Colour,
    Family,
    FamilyStyle,
    Label,
    RelationType,
    Schema,
)
from declannot.domain.schema_check import check_schema
from declannot.exchange import sources
from declannot.exchange.importing import ImportChoices, run_import
from declannot.formats.format import Format
from declannot.formats.registry import format_named
from declannot.store.project import Project

PROPOSAL = Schema(
    name="proposal",
    families=(Family("place", style=FamilyStyle.UNDERLINE, titles={"en": "Places"}),),
    labels=(
        Label(id="1", name="STATE", family="place", key="c", titles={"en": "A state"}),
        Label(id="2", name="TOWN", family="place", key="q", colour=Colour("#112233", "#445566")),
        Label(id="3", name="SEA", family="place"),
        Label(id="4", name="ACTOR", family="place", colour=Colour("#000000", "#000000")),
    ),
    attributes=(
        AttributeType(id="1", name="size", values=("big", "small"), applies_to=("1", "2", "3")),
        AttributeType(id="2", name="count", kind=AttributeKind.TEXT, applies_to=("1",)),
    ),
    relations=(
        RelationType(id="1", name="in", from_labels=("2", "3"), to_labels=("1",), help="Where."),
        RelationType(id="2", name="by", from_labels=("3",), to_labels=("3",)),
    ),
)
TEXT = "Canada has Ottawa. Mexico has a town."

Lines = Callable[..., Path]


@pytest.fixture
def proposing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """Let native files bring a schema along; the paths that were asked about."""
    asked: list[Path] = []

    def proposes(path: Path) -> Schema:
        asked.append(path)
        return PROPOSAL

    made: Format = replace(format_named("jsonl"), proposes=proposes)
    monkeypatch.setattr(sources, "detect", lambda path: (made, "as a test has it"))
    yield asked


def _file(lines: Lines) -> Path:
    spans = [
        {"id": "a", "start": 0, "end": 6, "label": "STATE", "attributes": {"size": "big"}},
        {"id": "b", "start": 11, "end": 17, "label": "TOWN", "attributes": {"size": "tiny"}},
        {"id": "c", "start": 19, "end": 25, "label": "ACTOR"},
        {"id": "d", "start": 32, "end": 36, "label": "THING", "attributes": {"size": "odd"}},
    ]
    relations = [
        {"type": "in", "from": "b", "to": "a"},
        {"type": "by", "from": "b", "to": "c"},
        {"type": "near", "from": "b", "to": "c"},
    ]
    layer = {"annotator": "Ana", "spans": spans, "relations": relations}
    return lines({"id": "d1", "title": "One", "text": TEXT, "layers": [layer]})


def test_unknown_names_are_added_as_the_files_define_them(
    project: Project, lines: Lines, proposing: list[Path]
) -> None:
    before = project.schema
    path = _file(lines)
    report = run_import(project, [path], ImportChoices(unknown="add"))
    assert not (report.labels_unknown or report.attributes_unknown or report.relations_unknown)
    schema = project.schema
    check_schema(schema)
    assert proposing == [path]
    state, town, thing = (schema.label_by_name[name] for name in ("STATE", "TOWN", "THING"))
    assert (state.title("en"), state.key) == ("A state", "")  # c is the key of COMMITMENT
    assert (town.colour, town.key) == (Colour("#112233", "#445566"), "q")
    assert state.family == town.family == "place"
    assert schema.family_by_id["place"] == PROPOSAL.families[0]
    assert thing.family == before.families[0].id
    assert "SEA" not in schema.label_by_name  # no span is one
    assert schema.label_by_name["ACTOR"] == before.label_by_name["ACTOR"]
    size = schema.attribute_named(state.id, "size")
    assert size is not None
    assert size == schema.attribute_named(town.id, "size")
    assert size.values == ("big", "small", "tiny")
    assert size.applies_to == (state.id, town.id)
    bare = schema.attribute_named(thing.id, "size")
    assert bare is not None
    assert bare.kind is AttributeKind.TEXT
    within = schema.relation_by_name["in"]
    assert (within.from_labels, within.to_labels) == ((town.id,), (state.id,))
    assert within.help == "Where."
    assert schema.relation_by_name["near"].from_labels == ()
    assert schema.relation_by_name["by"] == before.relation_by_name["by"]


def test_a_mapped_label_is_defined_as_the_one_it_was(
    project: Project, lines: Lines, proposing: list[Path]
) -> None:
    choices = ImportChoices(unknown="add", mapping={"TOWN": "CITY", "STATE": "ACTOR"})
    run_import(project, [_file(lines)], choices)
    schema = project.schema
    check_schema(schema)
    city, actor = schema.label_by_name["CITY"], schema.label_by_name["ACTOR"]
    assert city.colour == Colour("#112233", "#445566")
    within = schema.relation_by_name["in"]
    assert (within.from_labels, within.to_labels) == ((city.id,), (actor.id,))


def test_without_adding_nothing_is_proposed(
    project: Project, lines: Lines, proposing: list[Path]
) -> None:
    before = project.schema
    run_import(project, [_file(lines)], ImportChoices(unknown="ignore"))
    assert project.schema == before
    assert not proposing

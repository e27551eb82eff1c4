"""The first look shows what the opened project shows, or nothing."""

from __future__ import annotations

import sqlite3
import struct
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.document import Annotator
from declannot.domain.message import message
from declannot.domain.operations.layers import mark_read
from declannot.domain.operations.relations import add_relation
from declannot.domain.operations.spans import set_attribute, set_ranges
from declannot.domain.schema import Colour, Example, FamilyStyle, LineStyle, Rule, Schema, SpanRules
from declannot.store.glance import glance
from declannot.store.schema_json import schema_from_json, schema_to_json

if TYPE_CHECKING:
    from tests.unit.store.conftest import World


def _fill(world: World) -> None:
    first, second = world.tag(0, 6, "l-commit"), world.tag(9, 15)
    wishes = (
        lambda: add_relation(
            world.content, world.schema, "r-target", first.id, second.id, world.stamp()
        ),
        lambda: set_attribute(
            world.content, world.schema, first.id, "t-many", ["a", "b"], world.stamp()
        ),
        lambda: set_ranges(
            world.content, world.schema, first.id, [(0, 6), (16, 19)], world.stamp()
        ),
        lambda: mark_read(world.content, (0, 7)),
    )
    for wish in wishes:
        step = wish()
        assert step is not None
        world.project.apply(step)


def test_a_glance_shows_what_the_project_shows(world: World) -> None:
    _fill(world)
    seen = glance(world.path, world.document.id)
    assert seen is not None
    content = world.content
    assert seen.schema == world.project.schema
    assert seen.annotator == world.annotator
    assert seen.title == "Test"
    assert seen.content.document == content.document
    assert seen.content.text.text == content.text.text
    assert seen.content.layer == content.layer
    assert seen.content.spans == content.spans
    assert seen.content.relations == content.relations
    assert seen.content.stored


def test_a_glance_chooses_document_and_annotator(world: World) -> None:
    world.add_document("A first one", "Other text.")
    for name in ("Bea", "Cem"):
        someone = Annotator(name.lower(), name)
        world.project.apply(Step("add", message("Add"), (Change(None, someone),)))
    first = glance(world.path, None)
    assert first is not None
    assert first.content.document.title == "A first one"
    assert first.annotator is None
    assert not first.content.stored
    missing = glance(world.path, "no such document", "no such person", user_name="BEA")
    assert missing is not None
    assert missing.annotator == Annotator("bea", "Bea")
    chosen = glance(world.path, world.document.id, world.annotator.id)
    assert chosen is not None
    assert chosen.annotator == world.annotator


def test_there_is_no_glance_at_what_is_unusual(world: World, tmp_path: Path) -> None:
    assert glance(tmp_path / "missing.declannot", None) is None
    assert glance(tmp_path, None) is None
    empty = tmp_path / "empty.declannot"
    empty.touch()
    assert glance(empty, None) is None
    with sqlite3.connect(world.path, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert glance(world.path, None) is None  # locked: no waiting
        other.execute("ROLLBACK")
    other.close()
    assert glance(world.path, None) is not None
    journal = world.path.with_name(world.path.name + "-journal")
    journal.write_bytes(b"x")
    assert glance(world.path, None) is None
    journal.unlink()
    world.project.close()
    data = world.path.read_bytes()
    for offset, value in ((60, struct.pack(">I", 99)), (0, b"none"), (4096 * 3, b"\xff" * 4096)):
        damaged = tmp_path / f"damaged{offset}.declannot"
        damaged.write_bytes(data[:offset] + value + data[offset + len(value) :])
        if offset < 100:
            assert glance(damaged, None) is None
        else:
            glance(damaged, None)  # whatever it sees, it does not fail


def test_there_is_no_glance_at_a_text_that_was_changed(world: World) -> None:
    world.project.close()
    with sqlite3.connect(world.path) as connection:
        connection.execute("UPDATE document_text SET text = text || '.'")
    connection.close()
    assert glance(world.path, world.document.id) is None


def test_there_is_no_glance_at_a_file_with_a_trigger(world: World) -> None:
    world.project.close()
    with sqlite3.connect(world.path) as connection:
        connection.execute("CREATE VIEW v AS SELECT 1")
    connection.close()
    assert glance(world.path, None) is None


def test_a_schema_comes_back_from_json_as_it_was(world: World) -> None:
    schema = world.schema
    label = replace(
        schema.labels[0],
        colour=Colour("#112233", "#445566"),
        underline=LineStyle.WAVE,
        titles={"en": "Commitment", "fr": "Engagement"},
        positive=(Example("We commit", {"t-force": "strong"}),),
        negative=(Example("They said", why="reported"),),
        formerly=("PLEDGE",),
        retired=True,
    )
    full = replace(
        schema,
        labels=(label, *schema.labels[1:]),
        families=(replace(schema.families[0], style=FamilyStyle.UNDERLINE), *schema.families[1:]),
        rules=SpanRules(nesting=Rule.REFUSE, notes={"nesting": "why"}),
        document_fields=("date",),
        extensions=({"name": "X", "values": [1, {"y": None}]},),
    )
    assert schema_from_json(schema_to_json(full)) == full
    assert schema_from_json('{"name":"old"}') == Schema(name="old")
    with pytest.raises((TypeError, ValueError, KeyError)):
        schema_from_json('{"name":"x","unknown_field":1}')

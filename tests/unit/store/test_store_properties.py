"""Whatever is done, undo takes it back to the letter, and the counts are those of the rows."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from declannot.domain.change import Change, Step
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.operations.documents import delete_documents, rename_document
from declannot.domain.operations.layers import mark_read
from declannot.domain.operations.relations import add_relation
from declannot.domain.operations.spans import (
    add_span,
    relabel_spans,
    remove_spans,
    set_attribute,
    set_note,
    set_ranges,
)
from declannot.store.project import Project
from tests.thoroughness import examples

if TYPE_CHECKING:
    from tests.unit.store.conftest import World

ACTIONS = ("add", "relabel", "remove", "edges", "attribute", "note", "relate", "read", "rename")

actions = st.lists(
    st.tuples(
        st.sampled_from((*ACTIONS, "undo", "redo", "delete", "import")),
        st.integers(0, 10_000),
        st.integers(1, 40),
    ),
    min_size=1,
    max_size=14,
)


def _wish(world: World, action: str, number: int, size: int) -> Step | None:
    """Return the step of a random action on the project as it is now."""
    documents = world.project.documents()
    if not documents:
        return None
    document = documents[number % len(documents)]
    content = world.project.content(document.id, world.annotator.id)
    length, stamp, schema = content.text.length, world.stamp(), world.schema
    start = number % (length - 1)
    end = min(length, start + size)
    spans = sorted(content.spans)
    chosen = spans[number % len(spans)] if spans else ""
    label = schema.labels[number % 3].id
    if action == "add":
        return add_span(content, schema, label, [(start, end)], stamp)
    if action == "read":
        return mark_read(content, (start, end))
    if action == "rename":
        return rename_document(document, f"Title {number}")
    if action == "delete":
        text = world.project.text(document.id).text
        layers = world.project.layers(document.id)
        contents = [world.project.content(document.id, each.annotator_id) for each in layers]
        return delete_documents([(document, text, contents)])
    if not spans:
        return None
    wishes: dict[str, Callable[[], Step | None]] = {
        "relabel": lambda: relabel_spans(content, schema, spans, label, stamp),
        "remove": lambda: remove_spans(content, schema, [chosen]),
        "edges": lambda: set_ranges(content, schema, chosen, [(start, end)], stamp),
        "attribute": lambda: set_attribute(
            content, schema, chosen, "t-force", "strong" if number % 2 else None, stamp
        ),
        "note": lambda: set_note(content, chosen, f"note {number}", stamp),
        "relate": lambda: add_relation(content, schema, "r-target", chosen, spans[0], stamp),
    }
    return wishes[action]()


def _check_counts(world: World) -> None:
    spans: dict[str, Counter[str]] = {}
    for layer_id, label in world.query("SELECT layer_id, label_id FROM span"):
        spans.setdefault(layer_id, Counter())[label] += 1
    for layer_id, count, labels, share in world.query(
        "SELECT id, spans, labels, read_share FROM layer"
    ):
        assert json.loads(labels) == dict(spans.get(layer_id, {}))
        assert count == sum(spans.get(layer_id, Counter()).values())
        assert 0 <= share <= 1
    assert world.query("PRAGMA foreign_key_check") == []


@settings(
    max_examples=examples(25),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(actions)
def test_undo_takes_back_any_steps_and_redo_does_them_again(
    world: World,
    make_document: Callable[..., tuple[object, list[Change]]],
    chosen: list[tuple[str, int, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "work.declannot"
        world.project.save_copy(path)
        with Project.open(path) as project:
            _run(replace(world, path=path, project=project), make_document, chosen)


def _run(
    world: World,
    make_document: Callable[..., tuple[object, list[Change]]],
    chosen: list[tuple[str, int, int]],
) -> None:
    project = world.project
    states = [world.dump()]
    place = 0
    for action, number, size in chosen:
        if action == "undo":
            if place:
                project.undo()
                place -= 1
        elif action == "redo":
            if place < len(states) - 1:
                project.redo()
                place += 1
        elif action == "import":
            with project.bulk("import", message("Import")) as bulk:
                bulk.add(make_document("New", "Some words.", world.annotator.id, [(0, 4)])[1])
            del states[place + 1 :]
            states.append(world.dump())
            place += 1
        else:
            try:
                step = _wish(world, action, number, size)
            except UserError:
                step = None
            if step is not None:
                project.apply(step)
                del states[place + 1 :]
                states.append(world.dump())
                place += 1
        assert world.dump() == states[place]
        _check_counts(world)
    while place:
        project.undo()
        place -= 1
        assert world.dump() == states[place]
    while place < len(states) - 1:
        project.redo()
        place += 1
        assert world.dump() == states[place]
    _check_counts(world)

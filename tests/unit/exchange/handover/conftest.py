"""A trainer with a project, annotators with theirs, and ways to work in them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.content import LayerContent
from declannot.domain.document import Document
from declannot.domain.moment import Stamp
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.layers import set_notes, set_status
from declannot.domain.operations.spans import (
    add_span,
    relabel_span,
    remove_spans,
    set_doubt,
    set_note,
    set_ranges,
)
from declannot.domain.span import Span
from declannot.exchange.choices import ExportChoices
from declannot.exchange.exporting import run_export
from declannot.exchange.handover.merging import MergePreview, run_merge
from declannot.exchange.handover.task_file import make_task
from declannot.exchange.handover.work_file import make_work
from declannot.exchange.starting import new_project
from declannot.store.project import Project

AT = "2026-11-23T10:00:00Z"
TEXTS = {
    "One": "Canada and Mexico support Ukraine. We commit to act.",
    "Two": "We call on all parties to stop. 👍 Canada thanks Mexico.",
    "Three": "Nobody commits to anything here, and nobody regrets it.",
}


class Desk:
    """Somebody's project and where their files lie."""

    def __init__(self, folder: Path, project: Project, who: str = "") -> None:
        self.folder = folder
        self.project = project
        self.who = who
        self._count = 0

    def document(self, title: str = "One") -> Document:
        """Return a document by its title."""
        return next(each for each in self.project.documents() if each.title == title)

    def content(self, title: str = "One", who: str | None = None) -> LayerContent:
        """Return a layer, read anew."""
        name = who or self.who
        (annotator,) = (each for each in self.project.annotators() if each.name == name)
        return self.project.content(self.document(title).id, annotator.id)

    def do(self, step: Any) -> None:
        """Apply a step."""
        assert step is not None
        self.project.apply(step)

    def tag(self, start: int, end: int, label: str = "ACTOR", title: str = "One") -> Span:
        """Add a span and return it."""
        content = self.content(title)
        label_id = self.project.schema.label_by_name[label].id
        stamp = Stamp(content.layer.annotator_id or "", AT)
        step = add_span(content, self.project.schema, label_id, [(start, end)], stamp)
        self.do(step)
        assert step is not None
        span = step.changes[-1].after
        assert isinstance(span, Span)
        return span

    def move(self, span: Span, start: int, end: int, at: str = AT) -> None:
        """Give a span other edges."""
        content = self.content()
        stamp = Stamp("", at)
        self.do(set_ranges(content, self.project.schema, span.id, [(start, end)], stamp))

    def relabel(self, span: Span, label: str) -> None:
        """Give a span another label."""
        label_id = self.project.schema.label_by_name[label].id
        content = self.content()
        self.do(relabel_span(content, self.project.schema, span.id, label_id, Stamp("", AT)))

    def note(self, span: Span, text: str) -> None:
        """Write a note on a span."""
        self.do(set_note(self.content(), span.id, text, Stamp("", AT)))

    def doubt(self, span: Span) -> None:
        """Flag a span."""
        self.do(set_doubt(self.content(), span.id, True, Stamp("", AT)))

    def remove(self, span: Span, title: str = "One") -> None:
        """Remove a span."""
        self.do(remove_spans(self.content(title), self.project.schema, [span.id]))

    def say(self, text: str, title: str = "One") -> None:
        """Remark on a document."""
        self.do(set_notes(self.content(title), text))

    def finish(self, title: str = "One", status: Any = None) -> None:
        """Mark a document as done."""
        from declannot.domain.document import Status

        self.do(set_status(self.content(title), status or Status.DONE))

    def send(self, name: str = "") -> Path:
        """Write the work file."""
        self._count += 1
        out = self.folder / (name or f"work{self._count}.declannot-work")
        who = next((each for each in self.project.annotators() if each.name == self.who), None)
        return make_work(self.project, out, annotator=who).out

    def task(self, who: str, **more: Any) -> Path:
        """Write a task file."""
        self._count += 1
        return make_task(
            self.project, self.folder / f"{self._count}.declannot-task", who, **more
        ).out

    def merge(self, *paths: Path, **more: Any) -> MergePreview:
        """Merge files."""
        return run_merge(self.project, list(paths), **more)

    def export(self) -> bytes:
        """Return the native export."""
        out = self.folder / "export.jsonl"
        run_export(self.project, out, ExportChoices(format="jsonl", force=True))
        return out.read_bytes()

    def records(self) -> dict[str, Any]:
        """Return the native records by title."""
        lines = map(json.loads, self.export().decode().splitlines())
        return {each["title"]: each for each in lines}

    def file(self) -> bytes:
        """Return the bytes of the project."""
        return self.project.path.read_bytes()


Desks = Callable[..., Desk]


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """Make desks with empty projects; they are closed in the end."""
    made: list[Desk] = []

    def make(name: str, who: str = "") -> Desk:
        folder = tmp_path / name
        folder.mkdir()
        desk = Desk(folder, new_project(folder / "project.declannot", title=name), who)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.project.close()


@pytest.fixture
def trainer(desks: Desks) -> Desk:
    """The trainer, with three documents."""
    desk = desks("trainer")
    documents = [(new_document(title, text, at=AT), text) for title, text in TEXTS.items()]
    desk.project.apply(add_documents(documents))
    return desk


@pytest.fixture
def laptops(trainer: Desk, desks: Desks) -> tuple[Desk, Desk, Desk]:
    """The trainer, and two laptops of one annotator, A, with the same task."""
    task = trainer.task("A")
    both = desks("laptop 1", "A"), desks("laptop 2", "A")
    for each in both:
        each.merge(task)
    return trainer, *both


def practice(desk: Desk, title: str) -> None:
    """Make a document one for practice."""
    from declannot.domain.operations.documents import set_properties

    document = desk.document(title)
    desk.do(set_properties(document, replace(document, practice=True)))

"""A small project to work on, and ways to look at its file from outside."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator, Document, DocumentText, Layer
from declannot.domain.identity import new_id
from declannot.domain.moment import Stamp
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.project import add_annotator
from declannot.domain.operations.spans import add_span
from declannot.domain.schema import (
    AttributeKind,
    AttributeType,
    Family,
    Label,
    RelationType,
    Schema,
)
from declannot.domain.span import Range, Relation, Span
from declannot.store.project import Project

NOW = "2026-11-23T20:39:52Z"
TEXT = "Canada,\n\nMexico and the United States reaffirm “their” relationship. 🇨🇦 Ends.\n"

SCHEMA = Schema(
    name="Test",
    families=(Family("act"), Family("entity")),
    labels=(
        Label(id="l-commit", name="COMMITMENT", family="act", key="c"),
        Label(id="l-call", name="CALL", family="act", key="l"),
        Label(id="l-actor", name="ACTOR", family="entity", key="a"),
    ),
    attributes=(
        AttributeType(id="t-force", name="force", values=("strong", "weak"), default="weak"),
        AttributeType(id="t-many", name="topics", kind=AttributeKind.TEXT, multiple=True),
        AttributeType(id="t-sure", name="sure", kind=AttributeKind.BOOLEAN),
    ),
    relations=(RelationType(id="r-target", name="target"),),
)


@dataclass
class World:
    """An open project with one annotator and one document."""

    path: Path
    project: Project
    annotator: Annotator
    document: Document
    text: str = TEXT
    now: str = NOW

    @property
    def content(self) -> LayerContent:
        """The annotator's layer, read anew."""
        return self.project.content(self.document.id, self.annotator.id)

    def stamp(self) -> Stamp:
        """Return who works here."""
        return Stamp(self.annotator.id, NOW)

    def tag(self, start: int, end: int, label: str = "l-actor") -> Span:
        """Add a span and return it."""
        step = add_span(self.content, SCHEMA, label, [(start, end)], self.stamp())
        assert step is not None
        self.project.apply(step, by=self.annotator.id)
        return next(
            change.after
            for change in step.changes
            if isinstance(change.after, Span) and change.after.label_id == label
        )

    def add_document(self, title: str, text: str, **properties: object) -> Document:
        """Add a document and return it."""
        document = new_document(title, text, at=NOW, **properties)
        self.project.apply(add_documents([(document, text)]))
        return document

    @property
    def schema(self) -> Schema:
        """The schema the project was made with."""
        return SCHEMA

    def query(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return rows of the project's file through a connection of our own."""
        return query(self.path, sql, *values)

    def dump(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return every row of the file that users made."""
        return dump(self.path)

    def reopen(self) -> Project:
        """Close the project and open it again, as another run would."""
        self.project.close()
        self.project = Project.open(self.path)
        return self.project


@pytest.fixture
def make_document() -> Callable[..., tuple[Document, list[Change]]]:
    """The function ``document_changes``."""
    return document_changes


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A project with the annotator Ann and the document “Statement”."""
    path = tmp_path / "work.declannot"
    project = Project.create(path, schema=SCHEMA, guideline="Tag acts.", title="Test")
    annotator, step = add_annotator("Ann", [])
    project.apply(step)
    document = new_document("Statement", TEXT, at=NOW)
    project.apply(add_documents([(document, TEXT)]))
    made = World(path, project, annotator, document)
    yield made
    made.project.close()


def query(path: Path, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    """Return rows of a project's file through a connection of our own."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.close()


def dump(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return what users made in a project: every row but the journal's, without revisions."""
    tables = {
        "project": "id, title, installation",
        "annotator": "*",
        "document": "*",
        "document_text": "*",
        "layer": "id, document_id, annotator_id, status, read, notes, seconds, first_sent, spans, "
        "labels, read_characters, read_share",
        "span": 'layer_id, id, label_id, start, "end", fragments, attributes, note, doubt, '
        'origin, "by", created, changed',
        "relation": 'layer_id, id, type_id, from_id, to_id, attributes, origin, "by", created',
        "decision": "layer_id, id, difference, choice, reason, stale",
        "schema_version": "number, schema, guideline",
    }
    return {
        name: sorted(query(path, f"SELECT {columns} FROM {name}"), key=repr)
        for name, columns in tables.items()
    }


def document_changes(
    title: str, text: str, annotator_id: str | None, places: list[Range]
) -> tuple[Document, list[Change]]:
    """Return a document with a layer of spans, each related to the first, as changes."""
    document = new_document(title, text, at=NOW)
    layer = Layer(id=new_id(), document_id=document.id, annotator_id=annotator_id)
    spans = [
        Span(
            id=new_id(),
            layer_id=layer.id,
            label_id="l-call",
            start=start,
            end=end,
            attributes={"t-force": "strong"},
            origin="import:jsonl",
            created=NOW,
            changed=NOW,
        )
        for start, end in places
    ]
    relations = [
        Relation(
            id=new_id(),
            layer_id=layer.id,
            type_id="r-target",
            from_id=spans[0].id,
            to_id=span.id,
            created=NOW,
        )
        for span in spans[1:]
    ]
    items = [document, DocumentText(document.id, text), layer, *spans, *relations]
    return document, [Change(None, item) for item in items]

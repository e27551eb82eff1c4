"""A statement with the panels round it, on a real project."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from declannot.app.notices import Notice
from declannot.app.panels.documents_panel import DocumentsPanel
from declannot.app.panels.inspector import Inspector
from declannot.app.panels.label_palette import LabelPalette
from declannot.app.panels.spans_table import SpansTable
from declannot.app.statement.hand import Hand
from declannot.app.statement.view import StatementView
from declannot.app.theme import LIGHT
from declannot.app.workspace import Workspace
from declannot.domain.operations import documents, relations, spans
from declannot.domain.span import Span, covered_text
from declannot.formats.schema_yaml import read_schema
from declannot.resources import read_bytes
from declannot.store.project import Project

STATEMENT = (
    "Canada, Mexico and the United States pledge to condemn the attack on Ukraine’s cities.\n\n"
    "We call on Russia to withdraw.\n\nThe Charter of United Nations stands."
)


class Surroundings:
    """The statement in the middle and its panels, with shortcuts for tests."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        self.workspace, self.window = workspace, window
        self.view = StatementView(workspace.selection)
        self.view.set_schema(workspace.schema)
        self.hand = Hand(workspace, self.view)
        self.documents = DocumentsPanel(workspace)
        self.palette = LabelPalette(workspace, self.hand)
        self.inspector = Inspector(workspace, self.hand)
        self.table = SpansTable(workspace, self.hand)
        self.said: list[Notice] = []
        self.text = STATEMENT
        workspace.noticed.connect(self.said.append)
        workspace.document_changed.connect(
            lambda: self.view.set_statement(workspace.content, workspace.language)
        )
        workspace.changes_applied.connect(lambda each: self.view.spans_changed(each.changes))
        self.documents.open_requested.connect(workspace.open_document)
        row = QHBoxLayout(window)
        row.addWidget(self.documents)
        row.addWidget(self.view, 1)
        column = QVBoxLayout()
        row.addLayout(column)
        for panel in (self.palette, self.inspector, self.table):
            panel.setFixedWidth(320)
            column.addWidget(panel)
        for each in (self.documents, self.palette, self.inspector, self.table):
            each.set_theme(LIGHT)

    @property
    def path(self) -> Path:
        assert self.workspace.project is not None
        return self.workspace.project.path

    def settle(self) -> None:
        """Let the panels catch up with the statement."""
        QTest.qWait(1)
        QTest.qWait(1)

    def tag(self, covered: str, label: str, **attributes: object) -> Span:
        """Tag a stretch of the statement without any key, and return its span."""
        workspace, start = self.workspace, self.text.index(covered)
        assert workspace.content is not None
        schema = workspace.schema
        label_id = schema.label_by_name[label].id
        kinds = {kind.name: kind.id for kind in schema.attributes_of(label_id)}
        values = {kinds[name]: value for name, value in attributes.items()}
        ranges = ((start, start + len(covered)),)
        step = spans.add_span(
            workspace.content,
            schema,
            label_id,
            ranges,
            workspace.stamp(),
            attributes=values,  # type: ignore[arg-type]
        )
        assert workspace.run(step)
        return self.span(covered, label)

    def relate(self, source: Span, kind: str, target: Span) -> None:
        """Join two spans."""
        workspace = self.workspace
        assert workspace.content is not None
        type_id = workspace.schema.relation_by_name[kind].id
        step = relations.add_relation(
            workspace.content, workspace.schema, type_id, source.id, target.id, workspace.stamp()
        )
        assert workspace.run(step)

    def span(self, covered: str, label: str) -> Span:
        """Return the span of a label on a stretch of text, as it is now."""
        assert self.workspace.content is not None
        label_id = self.workspace.schema.label_by_name[label].id
        return next(
            span
            for span in self.workspace.content.spans.values()
            if span.label_id == label_id and covered_text(self.text, span) == covered
        )

    def select(self, span: Span) -> None:
        """Select a span and let the panels follow."""
        self.workspace.selection.set_span(span.id, span.start)
        self.settle()

    def in_file(self, query: str) -> list[tuple[object, ...]]:
        """Ask the project's file through a connection of its own."""
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as connection:
            return connection.execute(query).fetchall()

    def click_row(self, view: QWidget, row: int, modifiers: object = Qt.NoModifier) -> None:
        """Click into the middle of a row of a list or table."""
        index = view.model().index(row, 0)  # type: ignore[attr-defined]
        place = view.visualRect(index).center()  # type: ignore[attr-defined]
        port = view.viewport()  # type: ignore[attr-defined]
        QTest.mouseClick(port, Qt.LeftButton, modifiers, place)
        self.settle()


@pytest.fixture
def around(tmp_path: Path, qtbot: QtBot) -> Iterator[Surroundings]:
    """Three documents, the first one open, with all panels shown."""
    path = tmp_path / "panels.declannot"
    schema = read_schema(read_bytes("schemas/default_schema.yaml"))
    with Project.create(path, schema=schema) as project:
        made = [
            documents.new_document(title, text, at="2026-11-23T12:00:00Z", language="en")
            for title, text in (
                ("Alpha statement", STATEMENT),
                ("Beta statement", "Another one."),
                ("بيان صحفي", "نص قصير"),
            )
        ]
        texts = (STATEMENT, "Another one.", "نص قصير")
        project.apply(documents.add_documents(list(zip(made, texts, strict=True))))
    workspace = Workspace()
    workspace.open_project(path)
    window = QWidget()
    window.resize(1366, 720)
    around = Surroundings(workspace, window)
    workspace.open_document(made[0].id)
    with qtbot.waitExposed(window):
        window.show()
    around.view.setFocus()
    around.settle()
    yield around
    around.settle()
    workspace.close_project()
    around.settle()
    window.close()
    window.deleteLater()

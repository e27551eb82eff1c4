"""A statement on the screen with a hand on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from declannot.app.notices import Kind, Notice
from declannot.app.statement.hand import Hand
from declannot.app.statement.view import StatementView
from declannot.app.workspace import Workspace
from declannot.domain.operations import documents
from declannot.formats.schema_yaml import read_schema
from declannot.resources import read_bytes
from declannot.store.project import Project

TEXT = (
    "Canada, Mexico and the United States pledge to condemn the attack on Ukraine’s cities. "
    "We call on Russia to withdraw. Canada,\n\nMexico and the United States are committed to "
    "peace.\n\nThe Charter of United Nations stands."
)
Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Alt = Qt.KeyboardModifier.AltModifier


class Desk:
    """A statement on the screen with a hand on it, and what was said."""

    def __init__(self, workspace: Workspace, view: StatementView, hand: Hand) -> None:
        self.workspace, self.view, self.hand = workspace, view, hand
        self.text = TEXT
        self.said: list[Notice] = []
        workspace.noticed.connect(self.said.append)

    @property
    def last(self) -> str:
        return str(self.said[-1].message)

    @property
    def refused(self) -> bool:
        return self.said[-1].kind is Kind.REFUSED

    def place(self, offset: int) -> QPoint:
        """Return a point on the character at ``offset``."""
        here, after = self.view.caret_rect(offset), self.view.caret_rect(offset + 1)
        return QPoint(round((here.x() + after.x()) / 2), round(here.center().y()))

    def middle(self, covered: str) -> QPoint:
        return self.place(TEXT.index(covered) + len(covered) // 2)

    def click(self, covered: str, modifiers: Qt.KeyboardModifier = Qt.NoModifier) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.LeftButton, modifiers, self.middle(covered))

    def double_click(self, covered: str) -> None:
        point = self.middle(covered)
        QTest.mouseClick(self.view.viewport(), Qt.LeftButton, Qt.NoModifier, point)
        QTest.mouseDClick(self.view.viewport(), Qt.LeftButton, Qt.NoModifier, point)

    def drag(self, start: int, end: int, modifiers: Qt.KeyboardModifier = Qt.NoModifier) -> None:
        port = self.view.viewport()
        QTest.mousePress(port, Qt.LeftButton, modifiers, self.place(start))
        middle = (self.place(start) + self.place(end)) / 2
        for point in (middle, self.place(end)):
            self.move(point, modifiers)
        QTest.mouseRelease(port, Qt.LeftButton, modifiers, self.place(end))

    def move(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        port = self.view.viewport()
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            QPointF(port.mapToGlobal(point)),
            Qt.NoButton,
            Qt.LeftButton,
            modifiers,
        )
        QGuiApplication.sendEvent(port, event)

    def press(self, *keys: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.view, key, modifiers)

    def select(self, covered: str) -> None:
        start = TEXT.index(covered)
        self.workspace.selection.set_range(start, start + len(covered))

    def spans(self) -> list[tuple[str, str]]:
        """Return label and text of all spans as another reader of the file sees them."""
        workspace = self.workspace
        assert workspace.project is not None
        assert workspace.document is not None
        with workspace.project.reader() as reader:
            content = reader.content(workspace.document.id, workspace.annotator.id)
        names = workspace.schema.label_by_id
        return [
            (names[span.label_id].name, "|".join(TEXT[start:end] for start, end in span.ranges))
            for span in content.index
        ]

    @property
    def target(self) -> str:
        """The selected text, in brackets where a span is the target."""
        span = self.workspace.selected_span
        if span is not None:
            return f"[{TEXT[span.start : span.end]}]"
        return "|".join(TEXT[start:end] for start, end in self.workspace.selection.ranges)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "hand.declannot"
    schema = read_schema(read_bytes("schemas/default_schema.yaml"))
    with Project.create(path, schema=schema) as project:
        document = documents.new_document("One", TEXT, at="2026-11-23T12:00:00Z", language="en")
        other = documents.new_document("Two", "Another.", at="2026-11-23T12:00:00Z")
        project.apply(documents.add_documents([(document, TEXT), (other, "Another.")]))
    workspace = Workspace()
    workspace.open_project(path)
    view = StatementView(workspace.selection)
    qtbot.addWidget(view)
    view.set_schema(workspace.schema)
    hand = Hand(workspace, view)
    workspace.document_changed.connect(
        lambda: view.set_statement(workspace.content, workspace.language)
    )
    workspace.changes_applied.connect(lambda applied: view.spans_changed(applied.changes))
    workspace.open_document(document.id)
    view.resize(900, 700)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    desk = Desk(workspace, view, hand)
    yield desk
    workspace.close_project()

"""What a screen reader is given: the text, the caret, the selection, all at true places."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from declannot.app.selection import Selection
from declannot.app.statement.accessible import spoken_text
from declannot.app.statement.view import StatementView
from declannot.domain.content import LayerContent
from declannot.domain.document import Document
from declannot.domain.text import StatementText

TEXT = "Canada 😀\r\nMexico\u2029and\u00a0the\ufeff rest\rof שלום\x00."


@pytest.fixture
def active() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def shown(qtbot: QtBot, text: str) -> tuple[StatementView, Selection]:
    selection = Selection()
    view = StatementView(selection)
    qtbot.addWidget(view)
    statement = StatementText(text)
    document = Document(id="d", title="", sha256="", length=statement.length)
    view.set_statement(LayerContent.untouched(document, statement, "a"), "en")
    return view, selection


def test_the_text_is_given_position_by_position(qtbot: QtBot, active: None) -> None:
    view, _ = shown(qtbot, TEXT)
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    units = len(TEXT.encode("utf-16-le")) // 2
    assert text.characterCount() == units
    spoken = text.text(0, units)
    for word in ("Canada", "Mexico", "rest", "שלום"):
        start = view.content.text.to_utf16(TEXT.index(word))
        assert spoken.encode("utf-16-le")[2 * start :].decode("utf-16-le").startswith(word)


def test_caret_and_selection_are_told_in_units_of_qt(qtbot: QtBot, active: None) -> None:
    view, selection = shown(qtbot, TEXT)
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    start = TEXT.index("Mexico")
    selection.set_range(start, start + 6)
    assert text.cursorPosition() == start + 7
    assert text.selectionCount() == 1
    selection.set_caret(2)
    assert (text.cursorPosition(), text.selectionCount()) == (2, 0)


def test_another_statement_is_another_text(qtbot: QtBot, active: None) -> None:
    view, _ = shown(qtbot, TEXT)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.textInterface().characterCount() > 20
    other = StatementText("Short")
    document = Document(id="e", title="", sha256="", length=5)
    view.set_statement(LayerContent.untouched(document, other, "a"), "en")
    assert interface.textInterface().characterCount() == 5
    view.announce("Added COMMITMENT")


def test_views_come_and_go(qtbot: QtBot, active: None) -> None:
    for _ in range(20):
        view, selection = shown(qtbot, TEXT)
        assert QAccessible.queryAccessibleInterface(view).textInterface() is not None
        selection.set_caret(3)
        view.close()
        view.deleteLater()


def test_spoken_text_keeps_every_offset() -> None:
    spoken = spoken_text(TEXT)
    assert len(spoken) == len(TEXT)
    assert "\r" not in spoken and "\x00" not in spoken
    assert spoken.index("Mexico") == TEXT.index("Mexico")

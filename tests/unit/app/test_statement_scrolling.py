"""Nothing jumps: what one looks at stays where it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from declannot.app.selection import Selection
from declannot.app.statement.metrics import TagDensity
from declannot.app.statement.view import StatementView
from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Document
from declannot.domain.schema import Family, FamilyStyle, Label, Schema
from declannot.domain.span import Span
from declannot.domain.text import StatementText

LABELS = tuple(Label(id=f"l{n}", name=f"L{n}", family="act", key="abcdef"[n]) for n in range(6))
SCHEMA = Schema(name="t", labels=LABELS, families=(Family(id="act", style=FamilyStyle.FILL),))
# Paragraphs that are higher or lower than their estimate, so that measuring them matters.
TEXT = "\n\n".join(
    ("i" * 40 + " ") * (number % 7 + 1) + ("WWWW MMMM " * (number % 11)) for number in range(400)
)


@pytest.fixture
def view(qtbot: QtBot) -> StatementView:
    shown = StatementView(Selection())
    shown.set_schema(SCHEMA)
    shown.resize(600, 500)
    statement = StatementText(TEXT)
    document = Document(id="d", title="", sha256="", length=statement.length)
    shown.set_statement(LayerContent.untouched(document, statement, "a"), "en")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def add_spans(view: StatementView, start: int, end: int, count: int) -> None:
    """Stack acts on one range, so that its lines grow."""
    content = view.content
    assert content is not None
    for number in range(count):
        label = f"l{number % 6}"
        span = Span(
            id=f"s{len(content.spans)}",
            layer_id=content.layer.id,
            label_id=label,
            start=start,
            end=end,
        )
        change = Change(None, span)
        content.apply([change])
        view.spans_changed([change])


def turn(view: StatementView, notches: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    event = QWheelEvent(
        QPointF(200, 200),
        view.viewport().mapToGlobal(QPointF(200, 200)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    QApplication.processEvents()


def middle_line(view: StatementView) -> tuple[int, float]:
    offset = view.offset_at(QPointF(200, 250))
    return offset, view.caret_rect(offset).top()


@pytest.mark.parametrize("where", [-900, 900])
def test_spans_added_above_and_below_move_nothing(view: StatementView, where: int) -> None:
    view.scroll_to(len(TEXT) // 2)
    QApplication.processEvents()
    offset, top = middle_line(view)
    add_spans(view, offset + where, offset + where + 30, 5)
    QApplication.processEvents()
    assert view.caret_rect(offset).top() == top


def test_the_line_under_the_pointer_stays_when_it_grows(view: StatementView, qtbot: QtBot) -> None:
    view.scroll_to(len(TEXT) // 2)
    offset, top = middle_line(view)
    qtbot.mouseMove(view.viewport(), view.caret_rect(offset).center().toPoint())
    add_spans(view, offset, offset + 5, 6)
    QApplication.processEvents()
    assert abs(view.caret_rect(offset).center().y() - top) < 20
    rects = view.span_rects(view.content.spans["s5"])
    assert rects and view.caret_rect(offset).top() == top


def test_scrolling_up_into_unseen_text_moves_by_the_way_of_the_wheel(view: StatementView) -> None:
    view.scroll_to(len(TEXT) // 2)
    QApplication.processEvents()
    step = None
    for _ in range(60):
        offset = view.offset_at(QPointF(200, 60))
        before = view.caret_rect(offset).top()
        turn(view, 1)
        moved = view.caret_rect(offset).top() - before
        step = step or moved
        assert moved == step > 0


def test_the_end_can_be_reached_and_the_start_again(view: StatementView) -> None:
    view.ensure_visible(len(TEXT))
    caret = view.caret_rect(len(TEXT))
    assert caret.top() >= 0 and caret.bottom() <= 500
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    QApplication.processEvents()
    assert 300 < view.caret_rect(len(TEXT)).bottom() <= 500
    view.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert view.first_visible_offset() == 0
    assert 0 < view.caret_rect(0).top() < 60


@pytest.mark.parametrize(
    "change",
    [
        lambda view: view.resize(820, 500),
        lambda view: view.set_zoom(150),
        lambda view: view.set_measure(50),
        lambda view: view.set_density(TagDensity.NAME),
        lambda view: view.set_font("", 16),
    ],
)
def test_the_text_stays_in_place_when_it_is_wrapped_anew(
    view: StatementView, change: Callable[[StatementView], None]
) -> None:
    view.restore_position(TEXT.index("WWWW", len(TEXT) // 2))
    QApplication.processEvents()
    first = view.first_visible_offset()
    change(view)
    QApplication.processEvents()
    assert abs(view.caret_rect(first).top()) < 90


def test_a_place_is_given_back(view: StatementView) -> None:
    for offset in (0, 5000, len(TEXT) // 2, len(TEXT) - 3000):
        view.restore_position(offset)
        QApplication.processEvents()
        found = view.first_visible_offset()
        assert view.line_range(offset)[0] == found
        view.restore_position(found)
        assert view.first_visible_offset() == found


@pytest.mark.parametrize("offset", [0, 40, 3000, 20_000, len(TEXT) - 1, len(TEXT)])
def test_every_offset_can_be_brought_into_view(view: StatementView, offset: int) -> None:
    view.ensure_visible(offset)
    caret = view.caret_rect(offset)
    assert caret.top() >= 0 and caret.bottom() <= 500


def test_what_is_seen_already_does_not_move(view: StatementView) -> None:
    view.scroll_to(20_000)
    offset, top = middle_line(view)
    view.ensure_visible(offset)
    assert view.caret_rect(offset).top() == top


def test_control_and_the_wheel_zoom(view: StatementView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.zoom_changed) as caught:
        turn(view, 1, Qt.KeyboardModifier.ControlModifier)
    assert caught.args == [110]
    turn(view, -1, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 100
    view.set_zoom(9)
    assert view.zoom == 50


def test_a_page_down_and_up_comes_back(view: StatementView) -> None:
    start = view.offset_at(QPointF(200, 100))
    x = view.caret_rect(start).x()
    below = view.offset_on_page(start, 1, x)
    assert below > start + 300
    assert view.offset_on_page(below, -1, x) == pytest.approx(start, abs=120)
    assert view.offset_on_page(len(TEXT), 1, x) == len(TEXT)
    assert view.offset_on_page(0, -1, x) == 0


def test_lines_up_and_down_keep_the_column(view: StatementView) -> None:
    offset = 120
    x = view.caret_rect(offset).x()
    below = view.offset_on_line(offset, 1, x)
    assert below > offset
    assert view.offset_on_line(below, -1, x) == offset
    assert view.offset_on_line(3, -1, x) == 0
    assert view.offset_on_line(len(TEXT), 1, x) == len(TEXT)


def test_the_first_frame_is_told_once(view: StatementView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.first_painted):
        view.set_statement(view.content, "en")
    told: list[None] = []
    view.first_painted.connect(lambda: told.append(None))
    view.viewport().update()
    QTest.qWait(1)
    assert told == []


def test_a_short_statement_stays_while_its_first_line_grows(
    view: StatementView, qtbot: QtBot
) -> None:
    statement = StatementText("A short statement of a single line.")
    document = Document(id="short", title="", sha256="", length=statement.length)
    view.set_statement(LayerContent.untouched(document, statement, "a"), "en")
    view.repaint()
    before = view.caret_rect(10)
    for start in range(4):
        add_spans(view, start, 30, 1)
    view.repaint()
    qtbot.wait(1)
    assert view.caret_rect(10) == before


def test_the_scroll_bar_has_a_handle_only_where_there_is_more(view: StatementView) -> None:
    assert view.verticalScrollBar().isEnabled()
    statement = StatementText("Short.")
    document = Document(id="short", title="", sha256="", length=statement.length)
    view.set_statement(LayerContent.untouched(document, statement, "a"), "en")
    assert not view.verticalScrollBar().isEnabled()

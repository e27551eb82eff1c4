"""How the statement is shown: size, width of lines, calm colours, kept and shown in the menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from declannot.app.panels.label_chooser import LabelChooser

Start = Callable[..., Any]


def test_ctrl_and_wheel_change_the_size_and_it_is_kept(start: Start) -> None:
    run = start()
    viewport = run.window.view.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        viewport.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    assert run.window.status.zoom.text() == "110 %"
    assert run.window.settings.values.zoom == 110
    run.window.status.zoom.click()
    assert run.window.view.zoom == 100


def test_toggles_are_kept_and_shown(start: Start) -> None:
    run = start()
    run.do("calm")
    run.do("margin_numbers")
    run.do("narrower")
    run.do("snap_sentence")
    run.close()
    again = start()
    actions, values = again.window.actions_by_id, again.window.settings.values
    assert actions["calm"].isChecked()
    assert not actions["margin_numbers"].isChecked()
    assert actions["snap_sentence"].isChecked()
    assert values.measure == 75
    assert again.window.hand.snap_level == "sentence"


def test_without_label_keys_letters_do_nothing_and_enter_lists_the_labels(start: Start) -> None:
    run = start()
    run.do("label_keys")
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    assert run.in_file("SELECT count(*) FROM span") == [(0,)]
    run.key(Qt.Key.Key_Return)
    chooser = run.dialog(LabelChooser)
    run.qtbot.keyClicks(chooser.filter, "instit")
    run.qtbot.keyClick(chooser.filter, Qt.Key.Key_Return)
    assert run.in_file("SELECT label_id FROM span") == [("institution",)]


def test_the_rule_of_a_label_is_shown_while_its_key_is_held(start: Start) -> None:
    run = start()
    run.window.hand.rule_wanted.emit("condemnation")
    card = run.window.spans._card
    assert card.isVisible()
    assert "blame" in card._rule.text()
    run.window.hand.rule_wanted.emit("")
    assert not card.isVisible()


def test_only_an_editable_field_keeps_its_own_copy(start: Start) -> None:
    run = start()
    run.select("Mexico")
    run.do("copy")
    assert QApplication.clipboard().text() == "Mexico"
    run.do("find")
    field = run.window.page.find_bar.field
    field.setText("other words")
    field.selectAll()
    run.do("copy")
    assert QApplication.clipboard().text() == "other words"

"""Datasets by keys and clicks: frozen, listed, exported, renamed and removed."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QInputDialog,
    QLineEdit,
    QSpinBox,
    QTreeWidget,
    QWidget,
)

from declannot.__main__ import main
from declannot.app.datasets.freeze_dialog import FreezeDialog
from tests.e2e.freezing import Key, List, Start, part, statements_in, tab_to, toggle, type_number


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Twelve statements in a project."""
    return statements_in(tmp_path)


def _cells(tree: QTreeWidget) -> list[list[str]]:
    return [
        [tree.topLevelItem(row).text(column) for column in range(tree.columnCount())]
        for row in range(tree.topLevelItemCount())
    ]


def test_an_empty_list_says_what_datasets_are_for(start: Start, corpus: Path) -> None:
    listed = List(start(corpus))
    assert listed.dialog.nothing.isVisible()
    assert not listed.dialog.table.isVisible()
    listed.qtbot.waitUntil(lambda: QApplication.focusWidget() is listed.dialog.freeze)
    for button in (listed.dialog.export, listed.dialog.rename, listed.dialog.remove):
        assert not button.isEnabled()
    listed.close()


def test_a_dataset_is_frozen_by_keys_and_stands_in_the_file(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    listed.freeze("Paper 1")
    assert [(row[0], row[2], row[3], row[4]) for row in listed.rows] == [
        ("Paper 1", "12", "12", "–")
    ]
    (stored,) = run.in_file("SELECT name, documents, spans, sha256 FROM dataset")
    assert stored[:3] == ("Paper 1", 12, 12)
    assert listed.rows[0][5] == stored[3][:12]
    assert stored[3] in listed.dialog.facts.text()
    listed.close()


def test_a_name_that_is_taken_is_refused_and_can_be_mended(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    listed.freeze("One")
    dialog = listed.freezing()
    QTest.keyClicks(dialog.name, "ONE")
    QTest.keyClick(dialog, Key.Key_Return)
    assert "already" in dialog.form.problem.text()
    assert dialog.name.hasFocus()
    QTest.keyClicks(dialog.name, "Two")
    QTest.keyClick(dialog, Key.Key_Return)
    run.qtbot.waitUntil(lambda: len(listed.rows) == 2)
    assert [row[0] for row in listed.rows] == ["One", "Two"]
    listed.close()


def test_the_preview_shows_sizes_balance_and_what_is_absent(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    form, balance = dialog.form, dialog.balance
    assert _cells(balance.sizes) == [["all", "12", "", "12"]]
    assert [(row[0], row[4]) for row in _cells(balance.labels)] == [
        ("CALL", "4"),
        ("COMMITMENT", "4"),
        ("SUPPORT", "4"),
    ]
    part(listed, dialog)
    assert [row[:2] for row in _cells(balance.sizes)] == [
        ["training", "10"],
        ["development", "1"],
        ["test", "1"],
        ["all", "12"],
    ]
    assert form.parts.text() == "Documents: train 10, dev 1, test 1."
    assert [row[0] for row in _cells(balance.labels)] == ["CALL", "COMMITMENT", "SUPPORT"]
    assert "Labels with no span in dev" in balance.notes.text()
    type_number(form.train, "50")
    type_number(form.dev, "25")
    listed.wait(dialog)
    assert [row[1] for row in _cells(balance.sizes)] == ["6", "3", "3", "12"]
    assert balance.notes.text() == form.problem.text() == ""
    tab_to(dialog, Key.Key_D)
    form.status.setFocus()
    QTest.keyClick(form.status, Key.Key_Down)
    listed.wait(dialog)
    assert _cells(balance.sizes)[-1] == ["all", "11", "", "11"]
    assert form.documents_count.text() == "11 of 12 go in"
    QTest.keyClick(dialog, Key.Key_Escape)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    assert run.in_file("SELECT count(*) FROM dataset") == [(0,)]
    listed.close()


def test_what_is_chosen_by_keys_is_frozen_and_by_the_command_too(
    start: Start, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    form = dialog.form
    assert not form.copy.isEnabled()
    assert dialog.command.text() == ""
    QTest.keyClicks(dialog.name, "By keys")
    tab_to(dialog, Key.Key_D)
    toggle(form.documents, "summit")
    toggle(form.documents, "Text 03")
    form.search.setFocus()
    QTest.keyClicks(form.search, "commit")
    QTest.keyClick(form.search, Key.Key_Return)
    tab_to(dialog, Key.Key_S)
    for thing in ("CALL", "strength"):
        toggle(form.spans, thing)
    part(listed, dialog)
    type_number(form.seed, "7")
    listed.wait(dialog)
    assert _cells(dialog.balance.sizes)[-1][1] == "5"
    assert form.documents_count.text() == "5 of 12 go in"
    run.qtbot.mouseClick(form.copy, Qt.MouseButton.LeftButton)
    line = QGuiApplication.clipboard().text()
    assert line == dialog.command.text()
    for words in ("--tag summit", "--search commit", "--status all", "--seed 7", "--label SUPPORT"):
        assert words in line
    dialog.name.setFocus()
    QTest.keyClick(dialog, Key.Key_Return)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    assert listed.rows[0][:1] + listed.rows[0][2:3] == ["By keys", "5"]
    listed.close()
    run.close()
    command = shlex.split(line)
    assert command[:3] == ["declannot", "dataset", "freeze"]
    command[4] = "-by command"
    words = [*command[1:3], *command[5:], "--data-dir", str(tmp_path / "d")]
    assert main([*words, "--", *command[3:5]]) == 0
    frozen = run.in_file("SELECT name, id, facts FROM dataset ORDER BY name", corpus)
    assert [row[0] for row in frozen] == ["-by command", "By keys"]
    one, two = ({**json.loads(row[2]), "by": ""} for row in frozen)  # the window knows who it was
    assert one == two
    held = [
        run.in_file(
            "SELECT number, record, part, notes FROM dataset_document "
            f"WHERE dataset_id = '{row[1]}' ORDER BY number",
            corpus,
        )
        for row in frozen
    ]
    assert held[0] == held[1]
    assert len(held[0]) == 5


def test_nothing_ticked_or_found_is_said_and_cannot_be_frozen(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    form = dialog.form
    QTest.keyClicks(dialog.name, "None")
    ok = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.isEnabled()
    tab_to(dialog, Key.Key_D)
    form.search.setFocus()
    QTest.keyClicks(form.search, "nowhere")
    listed.wait(dialog)
    assert "found in none of these documents" in form.problem.text()
    assert not ok.isEnabled()
    assert form.documents_count.text() == "0 of 12 go in"
    form.search.clear()
    run.press(dialog, "None")
    listed.wait(dialog)
    assert form.problem.text().startswith("No document is ticked")
    assert not ok.isEnabled()
    assert not form.copy.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    listed.close()


def test_groups_are_noted_only_when_confirmed_and_can_be_undone(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    part(listed, dialog)
    tree = dialog.groups.tree
    assert tree.topLevelItemCount() == 1
    heading = tree.topLevelItem(0)
    assert heading.text(0) == "nearly equal texts: Text 00"
    assert [heading.child(row).text(0) for row in range(2)] == ["Text 00", "Text 01"]
    grouped = "SELECT count(*) FROM document WHERE \"group\" != ''"
    assert run.in_file(grouped) == [(0,)]
    run.press(dialog, "Put in groups")
    listed.wait(dialog)
    assert run.in_file(grouped) == [(2,)]
    assert tree.topLevelItemCount() == 0
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Grouped")
    QTest.keyClick(dialog, Key.Key_Return)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    assert "not done" in listed.dialog.problem.text()
    rows = "SELECT count(DISTINCT part) FROM dataset_document WHERE number < 2"
    assert run.in_file(rows) == [(1,)]
    listed.close()
    run.do("undo")
    assert run.in_file(grouped) == [(0,)]
    assert run.in_file("SELECT count(*) FROM dataset") == [(1,)]


def test_rename_and_remove_ask_first(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    listed.freeze("One")
    run.press(listed.dialog, "Rename…")
    asked: QInputDialog = run.dialog(QInputDialog)
    asked.findChild(QLineEdit).selectAll()
    QTest.keyClicks(asked.findChild(QLineEdit), "Two")
    QTest.keyClick(asked, Key.Key_Return)
    run.qtbot.waitUntil(lambda: listed.rows[0][0] == "Two")
    assert run.in_file("SELECT name FROM dataset") == [("Two",)]
    run.press(listed.dialog, "Remove…")
    box = run.box()
    assert "undo does not bring it back" in box.informativeText()
    QTest.keyClick(box, Key.Key_Escape)
    assert run.in_file("SELECT count(*) FROM dataset") == [(1,)]
    run.press(listed.dialog, "Remove…")
    run.press(run.box(), "Remove")
    run.qtbot.waitUntil(lambda: listed.rows == [])
    assert run.in_file("SELECT count(*) FROM frozen_record") == [(0,)]
    assert listed.dialog.nothing.isVisible()
    listed.close()


def test_every_field_has_a_name_and_is_reached_by_tab(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    part(listed, dialog)
    kinds = (QTreeWidget, QComboBox, QLineEdit, QSpinBox, QAbstractButton)
    wanted: set[QWidget] = {
        each
        for kind in kinds
        for each in dialog.findChildren(kind)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(each.parentWidget(), QSpinBox)
    }
    reached: set[QWidget] = set()
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Key.Key_Tab)
    assert wanted - reached == set()
    for each in wanted:
        named = each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())
        assert named, each
    QTest.keyClick(dialog, Key.Key_Escape)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    listed.close()

"""A small or strongly enlarged screen: nothing covers anything else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from declannot.app.corpus.edit_many import EditMany
from declannot.app.handover.questions_dialog import QuestionsDialog
from declannot.app.workspace_bar import WorkspaceButton

Start = Callable[..., Any]


def resized(start: Start, width: int, height: int) -> Any:
    run = start()
    run.qtbot.waitUntil(lambda: run.window.panels.filled)
    run.window.resize(width, height)
    run.qtbot.wait(1)
    run.do("reset_layout")
    run.qtbot.wait(1)
    return run


@pytest.mark.parametrize(("width", "height"), [(683, 384), (910, 512), (1024, 700), (1366, 768)])
def test_docks_never_cover_each_other(start: Start, width: int, height: int) -> None:
    run = resized(start, width, height)
    docks = run.window.docks
    shown = [each for each in docks.values() if not each.visibleRegion().isEmpty()]
    assert docks["labels"] in shown
    assert docks["inspector"] in shown
    for first in shown:
        for second in shown:
            if first is not second:
                assert not first.geometry().intersects(second.geometry())


def test_the_table_of_spans_gets_its_own_place_where_there_is_room(start: Start) -> None:
    run = resized(start, 683, 384)
    window, docks = run.window, run.window.docks
    assert docks["spans"] in window.tabifiedDockWidgets(docks["inspector"])
    window.resize(1366, 768)
    run.qtbot.wait(1)
    run.do("reset_layout")
    assert window.tabifiedDockWidgets(docks["inspector"]) == []
    assert docks["relations"] in window.tabifiedDockWidgets(docks["spans"])


def test_the_first_hint_leaves_the_statement_its_room(start: Start) -> None:
    run = resized(start, 683, 384)
    hint = run.window.page.hint
    shown = hint.findChild(QLabel, "bannerText")
    assert shown.text() != hint.text
    assert "press" in shown.text()
    assert run.window.view.height() > 100
    run.window.resize(1366, 768)
    run.qtbot.wait(1)
    assert shown.text() == hint.text


def test_labels_that_come_later_get_their_place(start: Start) -> None:
    run = resized(start, 1366, 768)
    path = run.path
    run.workspace.close_project()
    run.qtbot.wait(1)
    run.workspace.open_project(path)
    run.qtbot.wait(1)
    view = run.window.panels.palette.view
    last = view.model().index(view.model().rowCount() - 1, 0)
    assert view.viewport().rect().contains(view.visualRect(last))


def test_a_notice_is_read_whole_where_there_is_little_room(start: Start) -> None:
    run = resized(start, 683, 384)
    status = run.window.status
    run.select("Canada")
    run.key(Qt.Key.Key_Y)
    assert status.notice.text() == "No label has the key Y"
    metrics = status.notice.fontMetrics()
    run.qtbot.waitUntil(
        lambda: status.notice.width() >= metrics.horizontalAdvance(status.notice.text())
    )


def test_docks_of_a_larger_window_share_their_place_on_a_small_screen(start: Start) -> None:
    run = resized(start, 1366, 900)
    window, docks = run.window, run.window.docks
    assert window.tabifiedDockWidgets(docks["inspector"]) == []
    window.setMinimumSize(200, 200)  # a screen that is too small makes the window so
    window.resize(683, 384)
    run.qtbot.waitUntil(lambda: docks["spans"] in window.tabifiedDockWidgets(docks["inspector"]))
    run.qtbot.wait(1)
    shown = [each for each in docks.values() if not each.visibleRegion().isEmpty()]
    for number, first in enumerate(shown):
        for second in shown[number + 1 :]:
            assert not first.geometry().intersects(second.geometry())


def test_the_guideline_shares_its_place_with_the_documents_on_a_small_screen(start: Start) -> None:
    run = resized(start, 683, 384)
    window, dock = run.window, run.window.guideline.dock
    run.do("guideline")
    run.qtbot.waitUntil(lambda: not dock.visibleRegion().isEmpty())
    assert window.docks["documents"] in window.tabifiedDockWidgets(dock)
    assert dock.geometry().bottom() < window.statusBar().geometry().top()
    assert window.height() == 384


def test_the_buttons_of_the_workspaces_are_as_wide_as_the_longest_name(start: Start) -> None:
    run = resized(start, 1366, 768)
    run.window.actions_by_id["workspace_annotate"].setText("Annotieren und lesen")
    buttons = run.window.workspaces.bar.findChildren(WorkspaceButton)
    run.qtbot.waitUntil(lambda: buttons[0].width() == buttons[0].sizeHint().width() > 100)
    run.qtbot.waitUntil(lambda: len({each.width() for each in buttons}) == 1)


def test_dialogs_with_many_fields_scroll_on_a_small_screen(start: Start) -> None:
    run = start()
    documents = run.workspace.project.documents()
    for dialog in (EditMany(documents, {}, run.window), QuestionsDialog(run.window)):
        dialog.show()
        run.qtbot.waitUntil(dialog.isVisible)
        assert dialog.minimumSizeHint().height() <= 384 - 56
        dialog.close()


def test_the_status_bar_keeps_to_its_width(start: Start) -> None:
    run = resized(start, 683, 384)
    status = run.window.status
    run.window.setMinimumSize(200, 200)
    run.window.resize(420, 384)
    run.workspace.selection.set_range(1000, 1120)
    run.qtbot.waitUntil(lambda: "120 characters" in status.position.text())
    status.show_documents(1000, 1000)
    run.qtbot.wait(1)
    for each in status.findChildren(QLabel):
        if each.isVisible():
            assert each.geometry().right() <= status.width()
    assert status.zoom.isVisible()
    assert status.zoom.geometry().right() <= status.width()

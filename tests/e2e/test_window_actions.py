"""Every entry of the menus works, has one key of its own, and stands in the list of keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QKeySequence

from declannot.app.action_table import all_actions
from declannot.app.dialogs.handbook import Handbook
from declannot.app.dialogs.reading import About, TextViewer
from declannot.app.keys.keys_list import KeysList

Start = Callable[..., Any]


def test_no_entry_is_dead_and_every_action_has_a_menu(start: Start) -> None:
    run = start()
    actions = run.window.actions_by_id
    assert actions.unbound == set()
    shown = set()
    for top in run.window.menuBar().actions():
        for action in top.menu().actions():
            shown.add(action.objectName())
            if action.menu() is not None:
                shown |= {each.objectName() for each in action.menu().actions()}
    assert {each.id for each in all_actions()} <= shown


def test_no_key_means_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for each in all_actions() for key in each.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    hand = {QKeySequence(key).toString() for each in all_actions() for key in each.hand_keys}
    assert hand & set(keys) == set()
    assert "" not in keys


def test_tooltips_name_the_key_and_menus_have_no_two_equal_mnemonics(start: Start) -> None:
    run = start()
    for each in all_actions():
        action = run.window.actions_by_id[each.id]
        for key in each.keys[:1]:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in (
                action.toolTip()
            )
    for top in run.window.menuBar().actions():
        texts = [each.text().partition("\t")[0] for each in top.menu().actions()]
        letters = Counter(
            text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")
        )
        assert [letter for letter, count in letters.items() if count > 1] == [], texts


def test_undo_and_redo_name_the_step(start: Start) -> None:
    run = start()
    edit = run.window.menuBar().actions()[1].menu()
    undo, redo = run.window.actions_by_id["undo"], run.window.actions_by_id["redo"]
    edit.aboutToShow.emit()
    assert not undo.isEnabled()
    run.select("Canada")
    run.window.hand.apply_label(run.workspace.schema.label_by_name["ACTOR"].id)
    edit.aboutToShow.emit()
    assert undo.text() == "&Undo: Add ACTOR"
    assert undo.isEnabled()
    run.do("undo")
    edit.aboutToShow.emit()
    assert redo.text() == "&Redo: Add ACTOR"
    edit.aboutToHide.emit()
    assert undo.isEnabled()


def test_the_list_of_keys_is_made_from_the_real_actions(start: Start) -> None:
    run = start()
    run.do("keys")
    dialog = run.dialog(KeysList)
    for key in ("Ctrl+Z", "F6", "Ctrl+Enter", "Ctrl+U"):
        assert key in dialog.text
    assert "Labels\tA\tActor" in dialog.text
    dialog.form.filter.setText("undo")
    assert dialog.form.keys.model().rowCount() == 1
    dialog.close()


def test_schema_handbook_and_about_open_as_plain_text(start: Start) -> None:
    run = start()
    run.do("schema")
    viewer = run.dialog(TextViewer)
    assert "COMMITMENT" in viewer.form.text.toPlainText()
    viewer.close()
    run.do("handbook")
    handbook = run.dialog(Handbook)
    assert handbook.form.pages.count() >= 2
    handbook.close()
    run.do("about")
    about = run.dialog(About)
    assert "MIT" in about.form.notices.toPlainText()
    about.close()


def test_a_check_of_a_sound_project_says_so(start: Start) -> None:
    run = start()
    run.do("check_project")
    run.qtbot.waitUntil(lambda: bool(run.said))
    run.qtbot.waitUntil(lambda: "sound" in run.said[-1])


def test_passes_are_chosen_by_key_and_shown(start: Start) -> None:
    run = start()
    run.do("pass_second")
    assert run.window.hand.family == run.workspace.schema.families[1].id
    assert "Only" in run.window.status.mode.text()
    assert run.window.actions_by_id["pass_second"].isChecked()
    run.do("pass_all")
    assert run.window.status.mode.text() == ""


def test_theme_changes_at_once_and_layout_is_reset(start: Start) -> None:
    run = start()
    run.do("theme_dark")
    assert run.session.appearance.theme.is_dark
    assert run.window.actions_by_id["theme_dark"].isChecked()
    dock = run.window.docks["spans"]
    dock.toggleViewAction().trigger()
    assert not dock.isVisible()
    run.do("reset_layout")
    assert dock.isVisible()
    run.do("theme_light")
    assert not run.session.appearance.theme.is_dark


def test_the_handbook_names_every_key_of_the_window(root: Path) -> None:
    page = (root / "docs" / "handbook" / "keys.md").read_text(encoding="utf-8")
    missing = [
        f"{key} ({each.id})"
        for each in all_actions()
        for key in (*each.keys, *each.hand_keys)
        if f"`{key.replace('Del', 'Delete')}`" not in page
    ]
    assert missing == []

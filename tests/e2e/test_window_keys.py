"""Actions get other keys: by pressing them, with a warning, for menus, tooltips and the hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QToolButton,
    QWidget,
)

from declannot.app.action_table import all_actions
from declannot.app.keys.capture import CaptureField
from declannot.app.keys.key_set import HAND_ACTIONS, portable, usual_keys
from declannot.app.keys.keys_list import KeysList
from declannot.app.rule_card import RuleCard
from declannot.app.settings_dialog.dialog import SettingsDialog
from declannot.domain.operations.documents import new_document
from declannot.paths import DataFolder
from tests.e2e.running import Running
from tests.e2e.test_window_settings import put_away

Start = Callable[..., Any]
Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL_SHIFT = Mod.ControlModifier | Mod.ShiftModifier


def opened(run: Running, action_id: str) -> Any:
    run.do("change_keys")
    dialog = run.dialog(SettingsDialog)
    dialog.keys.show_action(action_id)
    return dialog


def press(dialog: Any, key: Qt.Key, modifiers: Any = Mod.NoModifier) -> None:
    """Press a key in the field that takes it."""
    QTest.keyClick(dialog.keys.form.capture, key, modifiers)


def leave(run: Running, dialog: Any) -> None:
    """Close the settings; the keyboard is in the statement again."""
    put_away(dialog)
    run.window.activateWindow()
    run.qtbot.waitUntil(run.window.isActiveWindow)
    run.window.view.setFocus()


def keys_of(run: Running, action_id: str) -> tuple[str, ...]:
    found: tuple[str, ...] = run.window.actions_by_id.keys(action_id)
    return found


def said(dialog: Any) -> str:
    text: str = dialog.keys.form.said.text()
    return text


def test_a_pressed_key_is_given_and_everything_follows(start: Start, data_folder: Path) -> None:
    run = start()
    dialog = opened(run, "calm")
    press(dialog, Key.Key_F12)
    action = run.window.actions_by_id["calm"]
    assert keys_of(run, "calm") == ("F12",)
    assert "F12" in action.toolTip()
    leave(run, dialog)
    QTest.keyClick(run.window.view, Key.Key_F12)
    assert run.session.settings.values.calm
    assert "F12\tCalm colours" in "\n".join(
        f"{row.keys}\t{row.text}" for row in run.window.help.key_rows()
    )
    run.close()
    kept = json.loads(DataFolder(data_folder).settings_file.read_text(encoding="utf-8"))
    assert kept["keys"] == {"calm": ["F12"]}
    again = start()
    assert keys_of(again, "calm") == ("F12",)
    QTest.keyClick(again.window.view, Key.Key_F12)
    assert not again.session.settings.values.calm


def test_an_action_has_several_keys_and_loses_one(start: Start) -> None:
    run = start()
    dialog = opened(run, "find")
    press(dialog, Key.Key_F12)
    assert keys_of(run, "find") == ("Ctrl+F", "F12")
    chip = next(
        each
        for each in dialog.keys.form.editing.findChildren(QToolButton)
        if "Ctrl+F" in each.text()
    )
    run.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert keys_of(run, "find") == ("F12",)
    leave(run, dialog)
    QTest.keyClick(run.window.view, Key.Key_F, Mod.ControlModifier)
    assert run.window.page.find_bar.isHidden()
    QTest.keyClick(run.window.view, Key.Key_F12)
    assert not run.window.page.find_bar.isHidden()


def test_a_key_of_another_action_is_taken_only_when_that_is_wished(start: Start) -> None:
    run = start()
    dialog = opened(run, "calm")
    press(dialog, Key.Key_F, Mod.ControlModifier)
    assert said(dialog) == "Ctrl+F is the key of “Find”."
    assert (keys_of(run, "calm"), keys_of(run, "find")) == ((), ("Ctrl+F",))
    run.press(dialog.keys, "Take it all the same")
    assert (keys_of(run, "calm"), keys_of(run, "find")) == (("Ctrl+F",), ())
    # Find does not get it back while Calm has it.
    dialog.keys.show_action("find")
    run.press(dialog.keys, "Its usual keys")
    assert "Calm colours" in said(dialog)
    dialog.keys.show_action("calm")
    run.press(dialog.keys, "Its usual keys")
    dialog.keys.show_action("find")
    run.press(dialog.keys, "Its usual keys")
    assert run.session.settings.values.keys == {}
    put_away(dialog)


def test_keys_that_are_needed_elsewhere_are_refused(start: Start) -> None:
    run = start()
    dialog = opened(run, "calm")
    for action, key, why in (
        ("calm", Key.Key_Q, "for typing"),
        ("calm", Key.Key_Left, "move the caret"),
        ("calm", Key.Key_Return, "always mean"),
        ("next_span", Key.Key_Escape, "always mean"),
        ("next_span", Key.Key_3, "attributes"),
        ("next_span", Key.Key_BracketLeft, "attributes and edges"),
    ):
        dialog.keys.show_action(action)
        before = keys_of(run, action)
        press(dialog, key)
        assert why in said(dialog), (action, key)
        assert not dialog.keys.form.take_button.isVisible()
        assert keys_of(run, action) == before
    put_away(dialog)


def test_what_loses_by_a_key_is_named_first(start: Start) -> None:
    run = start()
    dialog = opened(run, "calm")
    for action, key, modifiers, why in (
        ("next_span", Key.Key_C, Mod.NoModifier, "the key of the label COMMITMENT"),
        ("calm", Key.Key_X, Mod.ControlModifier, "Fields for text use Ctrl+X"),
        ("calm", Key.Key_Left, Mod.AltModifier, "sentence by sentence"),
    ):
        dialog.keys.show_action(action)
        before = keys_of(run, action)
        press(dialog, key, modifiers)
        assert why in said(dialog)
        assert keys_of(run, action) == before
        run.press(dialog.keys, "Take it all the same")
        assert len(keys_of(run, action)) == len(before) + 1
    put_away(dialog)


def test_the_keys_of_the_hand_can_be_others(start: Start) -> None:
    run = start()
    for word in ("Canada", "Mexico"):
        run.select(word)
        run.window.hand.apply_label(run.workspace.schema.label_by_name["ACTOR"].id)
    run.workspace.selection.set_caret(0)
    dialog = opened(run, "next_span")
    press(dialog, Key.Key_N)
    dialog.keys.take_away("Space")
    put_away(dialog)
    run.window.view.setFocus()
    run.key(Key.Key_Space)
    assert run.workspace.selected_span is None
    run.key(Key.Key_N)
    assert run.workspace.selected_span.start == 0
    run.key(Key.Key_N)
    assert run.workspace.selected_span.start > 0
    # The menu shows the new key.
    assert run.window.actions_by_id["next_span"].text().endswith("\tN")


def test_backspace_and_enter_of_the_row_mean_what_they_did(start: Start) -> None:
    run = start()
    run.select("Canada")
    run.window.hand.apply_label(run.workspace.schema.label_by_name["ACTOR"].id)
    run.key(Key.Key_Backspace)
    assert run.in_file("select count(*) from span") == [(0,)]
    for key in (Key.Key_Return, Key.Key_Enter):
        before = run.workspace.selection.caret
        run.key(key, Mod.ControlModifier)
        assert run.workspace.selection.caret > before


def test_a_key_set_goes_out_and_comes_in(start: Start, tmp_path: Path) -> None:
    run = start()
    dialog = opened(run, "calm")
    press(dialog, Key.Key_F12)
    file = tmp_path / "keys.json"
    dialog.keys.export_to(file)
    run.press(dialog.keys, "All usual keys")
    box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    run.press(box, "Usual keys")
    assert keys_of(run, "calm") == ()
    dialog.keys.import_from(file)
    assert keys_of(run, "calm") == ("F12",)
    content = json.loads(file.read_text(encoding="utf-8"))
    content["keys"]["of_the_future"] = ["F10"]
    file.write_text(json.dumps(content), encoding="utf-8")
    dialog.keys.import_from(file)
    assert "1 action(s) in it are not known here" in said(dialog)
    put_away(dialog)


BAD_FILES = (
    (b"\xff\xfe no", "no file of keys"),
    (b"[1, 2]", "no file of keys"),
    (b"[" * 100_000, "no file of keys"),
    (b'{"format": "declannot-keys", "version": 9, "keys": {}}', "another version"),
    (b'{"format": "declannot-keys", "version": 1, "keys": {"calm": "F12"}}', "no list"),
    (b'{"format": "declannot-keys", "version": 1, "keys": {"calm": ["Bogus"]}}', "no key"),
    (b'{"format": "declannot-keys", "version": 1, "keys": {"calm": [7]}}', "no key"),
    (b'{"format": "declannot-keys", "version": 1, "keys": {"calm": ["Ctrl+F"]}}', "“find”"),
)


def test_a_bad_file_changes_nothing_and_says_why(start: Start, tmp_path: Path) -> None:
    run = start()
    dialog = opened(run, "calm")
    press(dialog, Key.Key_F12)
    file = tmp_path / "keys.json"
    for content, why in BAD_FILES:
        file.write_bytes(content)
        dialog.keys.import_from(file)
        assert why in said(dialog), content[:40]
        assert keys_of(run, "calm") == ("F12",)
    put_away(dialog)


def test_the_list_is_filtered_and_tab_leaves_the_field(start: Start) -> None:
    run = start()
    dialog = opened(run, "calm")
    form = dialog.keys.form
    run.qtbot.keyClicks(dialog.form.filter, "undo ctrl+z")
    assert form.table.model().rowCount() == 1
    form.capture.setFocus()
    press(dialog, Key.Key_Tab)
    assert dialog.focusWidget() is not form.capture
    assert keys_of(run, "undo") == ("Ctrl+Z",)
    put_away(dialog)


def test_the_list_of_keys_shows_what_was_changed(start: Start) -> None:
    run = start()
    run.session.settings.put(keys={"undo": ("F12",)})
    run.do("keys")
    listed = run.dialog(KeysList)
    assert "F12\tUndo" in listed.text
    assert "Ctrl+Z" not in listed.text.replace("Ctrl+Shift+Z", "")
    listed.close()


def test_hand_actions_are_those_the_keyboard_obeys(start: Start) -> None:
    run = start()
    assert set(run.window.hand.keyboard._commands) == HAND_ACTIONS
    by_id = {each.id: each for each in all_actions()}
    for name in HAND_ACTIONS:
        assert by_id[name].hand_keys and not by_id[name].keys
    every = [portable(key) for each in all_actions() for key in usual_keys(each)]
    assert "" not in every


def test_the_list_is_saved_by_section_as_a_page_and_as_pdf(start: Start, tmp_path: Path) -> None:
    run = start()
    run.session.settings.put(keys={"undo": ("F12",)})
    run.do("keys")
    listed = run.dialog(KeysList)
    page, paper = tmp_path / "keys.html", tmp_path / "keys.pdf"
    listed.save_to(page)
    html = page.read_text(encoding="utf-8")
    for words in ("<h2>Labels</h2>", "<h2>Edit</h2>", "<h2>Review</h2>", "<kbd>F12</kbd>"):
        assert words in html
    assert html.index("<h2>Labels</h2>") < html.index("Commitment") < html.index("<h2>Edit</h2>")
    assert "<kbd>Ctrl+Z</kbd>" not in html
    listed.save_to(paper)
    assert paper.read_bytes().startswith(b"%PDF-")
    assert paper.stat().st_size > 5_000
    listed.save_to(tmp_path / "nowhere" / "keys.html")
    assert "Not written" in listed.form.said.text()
    listed.close()


def test_change_keys_leads_from_the_list_to_the_settings(start: Start) -> None:
    run = start()
    run.do("keys")
    run.press(run.dialog(KeysList), "Change keys…")
    dialog = run.dialog(SettingsDialog)
    assert dialog.keys.isVisible()
    put_away(dialog)


def test_buttons_name_the_key_that_does_the_same(start: Start) -> None:
    run = start()
    bar, status, header = run.window.page.find_bar, run.window.status, run.window.page.header
    assert bar.next.toolTip() == "The next place (F3)"
    assert status.zoom.toolTip() == "Text at 100 % (Ctrl+0)"
    run.session.settings.put(
        keys={"find_next": ("F12",), "zoom_reset": (), "document_properties": ("F10",)}
    )
    assert bar.next.toolTip() == "The next place (F12)"
    assert status.zoom.toolTip() == "Text at 100 %"
    header.show_document(new_document("Bare", "Bare.", at="2026-11-23T12:00:00Z"))
    assert header.about.accessibleName().endswith("are not given yet (F10)")


def test_a_held_label_key_shows_its_rule_and_tags_once(start: Start) -> None:
    run = start()
    run.select("Canada")
    view = run.window.view

    def key(kind: QEvent.Type, *, again: bool) -> None:
        event = QKeyEvent(kind, Key.Key_A, Mod.NoModifier, "a", again)
        QApplication.sendEvent(view, event)

    key(QEvent.Type.KeyPress, again=False)
    card = run.window.findChild(RuleCard)
    assert not card.isVisible()
    for _ in range(3):
        key(QEvent.Type.KeyRelease, again=True)
        key(QEvent.Type.KeyPress, again=True)
    assert card.isVisible()
    told = " ".join(each.text() for each in card.findChildren(QLabel))
    assert "Actor" in told and "Not:" in told
    assert run.in_file("select count(*) from span") == [(1,)]
    key(QEvent.Type.KeyRelease, again=False)
    assert not card.isVisible()


def test_a_pass_hides_the_other_family_from_the_mouse_and_from_walking(start: Start) -> None:
    run = start()
    run.select("Canada")
    run.key(Key.Key_A)
    run.select("pledge to further")
    run.key(Key.Key_C)
    run.workspace.selection.set_caret(0)
    run.window.activateWindow()
    run.qtbot.waitUntil(run.window.isActiveWindow)
    QTest.keyClick(run.window.view, Key.Key_F6)
    assert "Only Acts" in run.window.status.mode.text()
    run.qtbot.mouseClick(
        run.window.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=run.window.view.caret_rect(2).center().toPoint(),
    )
    assert run.workspace.selected_span is None
    run.key(Key.Key_Space)
    act = run.workspace.schema.label_by_name["COMMITMENT"].id
    assert run.workspace.selected_span.label_id == act
    run.workspace.selection.set_caret(0)
    QTest.keyClick(run.window.view, Key.Key_F7)
    run.key(Key.Key_Space)
    actor = run.workspace.schema.label_by_name["ACTOR"].id
    assert run.workspace.selected_span.label_id == actor
    QTest.keyClick(run.window.view, Key.Key_F8)
    assert run.window.status.mode.text() == ""


def test_the_words_that_ask_for_a_key_are_not_cut(qtbot: Any) -> None:
    """Those of Spanish are twice as long as Qt's own."""
    row = QWidget()
    qtbot.addWidget(row)
    capture = CaptureField(row)
    words = capture.findChild(QLineEdit)
    assert words is not None
    words.setPlaceholderText("Presione el atajo de teclado que quiera")
    beside = QHBoxLayout(row)
    beside.addWidget(capture)
    beside.addWidget(QLabel("Name " * 20))
    row.resize(300, 60)
    row.show()
    qtbot.waitUntil(row.isVisible)
    needed = words.fontMetrics().horizontalAdvance(words.placeholderText())
    assert words.contentsRect().width() > needed
    row.close()

"""Settings apply at once, are kept, are found by words, and go back to what they were at first."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QMessageBox

from declannot.app.main import make_application
from declannot.app.settings_dialog.declared import setting_pages
from declannot.app.settings_dialog.dialog import SettingsDialog
from declannot.app.translation import Translation
from declannot.paths import DataFolder
from tests.e2e.running import Running

Start = Callable[..., Any]
Key = Qt.Key


def opened(run: Running, name: str = "") -> Any:
    run.window.settings_dialog.open(name)
    return run.dialog(SettingsDialog)


def choose(run: Running, dialog: Any, name: str, value: str) -> None:
    """Choose a value by the keyboard."""
    box = dialog.controls[name].box
    box.setFocus()
    while box.findData(value) > box.currentIndex():
        run.qtbot.keyClick(box, Key.Key_Down)
    while box.findData(value) < box.currentIndex():
        run.qtbot.keyClick(box, Key.Key_Up)


def put_away(dialog: Any) -> None:
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def test_a_choice_works_at_once_and_is_kept(start: Start, data_folder: Path) -> None:
    run = start()
    dialog = opened(run, "theme")
    choose(run, dialog, "theme", "dark")
    assert run.session.appearance.theme.is_dark
    assert run.window.actions_by_id["theme_dark"].isChecked()
    choose(run, dialog, "theme", "light")
    dialog.controls["measure"].box.setValue(60)
    dialog.controls["line_height"].box.setValue(150)
    dialog.controls["zoom"].box.setValue(130)
    assert run.window.view.zoom == 130
    put_away(dialog)
    run.close()
    kept = json.loads(DataFolder(data_folder).settings_file.read_text(encoding="utf-8"))
    assert (kept["measure"], kept["line_height"], kept["zoom"]) == (60, 150, 130)


def test_settings_that_were_just_closed_open_again(start: Start) -> None:
    run = start()
    first = opened(run)
    run.qtbot.keyClick(first, Key.Key_Escape)
    run.do("change_keys")  # before the first one is gone
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    dialog = run.dialog(SettingsDialog)
    assert dialog.keys.isVisible()
    run.do("settings")
    assert run.dialog(SettingsDialog) is dialog
    put_away(dialog)


def test_lines_grow_by_the_line_height_and_text_stays(start: Start) -> None:
    run = start()
    view, at = run.window.view, 400
    before = view.caret_rect(at).height(), view.caret_rect(at).y()
    dialog = opened(run, "line_height")
    dialog.controls["line_height"].box.setValue(180)
    after = view.caret_rect(at).height(), view.caret_rect(at).y()
    assert after[0] == before[0]  # no larger letters
    assert after[1] > before[1] * 1.5
    put_away(dialog)


def test_a_change_elsewhere_is_followed_and_all_goes_back(start: Start) -> None:
    run = start()
    dialog = opened(run)
    run.do("calm")
    run.window.view.zoom_in()
    assert dialog.controls["calm"].box.isChecked()
    assert dialog.controls["zoom"].box.value() == run.session.settings.values.zoom > 100
    run.press(dialog, "Usual settings")
    box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    run.press(box, "Usual settings")
    values = run.session.settings.values
    assert (values.calm, values.zoom) == (False, 100)
    assert not dialog.controls["calm"].box.isChecked()
    assert run.window.view.zoom == 100
    put_away(dialog)


def test_settings_are_found_by_words_over_all_pages(start: Start) -> None:
    run = start()
    dialog = opened(run)

    def seen() -> set[str]:
        return {name for name, each in dialog.controls.items() if each.widget.isVisible()}

    assert seen() == {"theme", "language", "animations"}
    run.qtbot.keyClicks(dialog.form.filter, "sentences")
    assert seen() == {"snap"}
    dialog.form.filter.clear()
    run.qtbot.keyClicks(dialog.form.filter, "xyzzy")
    assert (seen(), dialog.form.said.text()) == (set(), "Nothing fits.")
    dialog.form.filter.clear()
    assert seen() == {"theme", "language", "animations"}
    run.qtbot.keyClick(dialog.form.pages, Key.Key_Down)
    assert "font" in seen()
    put_away(dialog)


def test_every_setting_of_the_list_is_named_and_has_a_control(start: Start) -> None:
    run = start()
    dialog = opened(run)
    rows = [row for page in setting_pages() for row in page.rows]
    for row in rows:
        control = dialog.controls[row.name]
        assert control.focus.accessibleName() == row.text
        if row.name != "armed":
            assert hasattr(run.session.settings.values, row.name)
    put_away(dialog)


def test_a_label_is_armed_in_the_settings(start: Start) -> None:
    run = start()
    dialog = opened(run, "armed")
    label = run.workspace.schema.label_by_name["ACTOR"].id
    choose(run, dialog, "armed", label)
    assert run.window.hand.sticky == label
    put_away(dialog)


def test_animations_off_lets_nothing_glide_or_blink(start: Start) -> None:
    run = start()
    flash = QApplication.cursorFlashTime()
    assert run.window.isAnimated()
    dialog = opened(run, "animations")
    run.qtbot.keyClick(dialog.controls["animations"].box, Key.Key_Space)
    assert (run.window.isAnimated(), QApplication.cursorFlashTime()) == (False, 0)
    run.qtbot.keyClick(dialog.controls["animations"].box, Key.Key_Space)
    assert (run.window.isAnimated(), QApplication.cursorFlashTime()) == (True, flash)
    put_away(dialog)


# Fonts


def test_another_font_is_used_at_once(start: Start) -> None:
    run = start()
    family = next(each for each in QFontDatabase.families() if "Serif" not in each)
    dialog = opened(run, "font")
    run.session.settings.put(font=family)
    assert run.window.view._page.metrics.font.family() == family
    assert dialog.controls["font"].preview.font().family() == family
    put_away(dialog)


def test_a_font_that_is_missing_is_told_and_the_usual_one_used(
    start: Start, data_folder: Path
) -> None:
    data_folder.mkdir(parents=True)
    DataFolder(data_folder).settings_file.write_text('{"font": "Garamond of Nowhere"}')
    run = start()
    assert run.window.view._page.metrics.font.family() == "Noto Serif"
    run.qtbot.waitUntil(lambda: any("Garamond of Nowhere" in each for each in run.said))
    dialog = opened(run, "font")
    assert "Garamond of Nowhere is not installed here" in dialog.controls["font"].missing.text()
    assert dialog.controls["font"].box.currentData() == ""
    put_away(dialog)
    # It is kept, for the machine on which it is installed.
    assert run.session.settings.values.font == "Garamond of Nowhere"


# Languages


def test_another_language_offers_a_restart(start: Start) -> None:
    run = start()
    dialog = opened(run, "language")
    assert not dialog.form.restart_button.isVisible()
    choose(run, dialog, "language", "fr")
    assert dialog.form.restart_button.isVisible()
    assert "after a restart" in dialog.form.said.text()
    wanted = []
    run.window.settings_dialog.restart_wanted.connect(lambda: wanted.append(True))
    run.press(dialog, "Restart declannot")
    assert wanted == [True]
    assert not run.window.isVisible()


def test_qt_speaks_the_language_chosen(start: Start, data_folder: Path) -> None:
    data_folder.mkdir(parents=True)
    DataFolder(data_folder).settings_file.write_text('{"language": "fr"}')
    run = start()
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().toString(1234.5, "f", 1).endswith(",5")
    run.close()
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("content", [None, b"", b"no translation" * 40])
def test_a_damaged_translation_is_told_and_english_spoken(
    qtbot: Any, tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "declannot_fr.qm").write_bytes(content)
    app = make_application()
    translation = Translation(app, "fr", own=tmp_path)
    try:
        assert translation.fault is not None
        assert "English is spoken" in str(translation.fault)
        assert "declannot_fr.qm" in str(translation.fault)
        assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
        assert QLocale().language() == QLocale.Language.English
    finally:
        translation.remove()


def test_a_damaged_translation_of_qt_leaves_ours(qtbot: Any, tmp_path: Path) -> None:
    (tmp_path / "qtbase_es.qm").write_bytes(b"damaged")
    translation = Translation(make_application(), "es", qt=tmp_path)
    try:
        assert "some dialogs stay English" in str(translation.fault)
        assert QLocale().language() == QLocale.Language.Spanish
    finally:
        translation.remove()


def test_the_window_says_that_a_translation_is_damaged(
    start: Start, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from declannot.app import translation

    monkeypatch.setattr(
        translation.resources, "path", _without(translation.resources.path, tmp_path)
    )
    data_folder.mkdir(parents=True)
    DataFolder(data_folder).settings_file.write_text('{"language": "es"}')
    run = start()
    run.qtbot.waitUntil(lambda: any("English is spoken" in each for each in run.said))


def _without(path: Callable[[str], Path], empty: Path) -> Callable[[str], Path]:
    return lambda name: empty if name == "i18n" else path(name)

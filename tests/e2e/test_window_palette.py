"""The command palette: everything by a few letters, on what was selected before it opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from declannot.app.action_table import all_actions
from declannot.app.palette.entry import Kind
from declannot.app.palette.palette import Palette
from declannot.app.settings_dialog.declared import Control, setting_pages
from declannot.domain.operations.documents import add_documents, new_document
from tests.e2e.running import Running

Start = Callable[..., Any]
Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


def opened(run: Running) -> Palette:
    run.do("command_palette")
    palette: Palette = run.dialog(Palette)
    return palette


def typed(run: Running, palette: Palette, text: str) -> list[str]:
    run.qtbot.keyClicks(palette.filter, text)
    return shown(palette)


def shown(palette: Palette) -> list[str]:
    return [palette.model.entry(row).text for row in range(palette.model.rowCount())]


def taken(run: Running, palette: Palette) -> None:
    run.qtbot.keyClick(palette.filter, Key.Key_Return)
    QApplication.processEvents()
    QApplication.processEvents()


def test_every_action_of_the_menus_is_there_with_its_key_and_place(start: Start) -> None:
    run = start()
    palette = opened(run)
    entries = {
        each.id: each
        for row in range(palette.model.rowCount())
        if (each := palette.model.entry(row)).kind is Kind.ACTION
    }
    hidden = {"send_back", "instructions", "answers", "read_feedback"}  # of tasks
    missing = {each.id for each in all_actions()} - set(entries) - hidden
    assert missing == set()
    assert (entries["find"].key, entries["find"].where) == ("Ctrl+F", "Edit")
    assert entries["theme_dark"].where == "View › Theme"
    assert entries["calm"].checked is False
    palette.close()


def test_a_label_is_applied_to_what_was_selected(start: Start) -> None:
    run = start()
    run.select("Canada")
    palette = opened(run)
    assert typed(run, palette, "#acto") == ["Actor"]
    taken(run, palette)
    assert run.in_file("select start, end from span") == [(0, 6)]
    assert run.window.focusWidget() is run.window.view


def test_without_a_selection_a_label_is_armed(start: Start) -> None:
    run = start()
    palette = opened(run)
    typed(run, palette, "#actor")
    taken(run, palette)
    assert run.window.hand.label_name(run.window.hand.sticky) == "ACTOR"


def test_initials_find_an_action_and_enter_does_it(start: Start) -> None:
    run = start()
    palette = opened(run)
    assert typed(run, palette, ">cc")[0] == "Calm colours"
    taken(run, palette)
    assert run.session.settings.values.calm
    # What was used last comes first when nothing is typed, and its state is told.
    palette = opened(run)
    assert shown(palette)[0] == "Calm colours"
    assert palette.model.entry(0).checked
    palette.close()


def test_the_name_of_its_menu_helps_to_find_an_action(start: Start) -> None:
    run = start()
    palette = opened(run)
    for words, name in (("document properties", "Properties"), ("quit file", "Quit")):
        palette.filter.clear()
        assert typed(run, palette, words)[0] == name
    palette.close()


def test_a_document_is_opened_by_its_title(start: Start) -> None:
    run = start()
    appeal = new_document("Quito appeal", "We appeal.", at="2026-11-23T12:00:00Z")
    run.workspace.run(add_documents([(appeal, "We appeal.")]))
    palette = opened(run)
    assert typed(run, palette, "@qui") == ["Quito appeal"]
    taken(run, palette)
    assert run.workspace.document.title == "Quito appeal"


def test_what_makes_no_sense_now_says_why_and_does_nothing(start: Start) -> None:
    run = start()
    palette = opened(run)
    typed(run, palette, "mark as doubt")
    entry = palette.model.entry(0)
    assert (entry.id, entry.hindrance) == ("doubt", "No span is selected")
    run.qtbot.keyClick(palette.filter, Key.Key_Return)
    assert palette.isVisible()
    spoken = palette.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "No span is selected" in spoken
    palette.close()


def test_esc_gives_the_keyboard_back_to_where_it_was(start: Start) -> None:
    run = start()
    run.do("find")
    field = run.window.page.find_bar.field
    assert field.hasFocus()
    palette = opened(run)
    typed(run, palette, "zzzz")
    assert palette.count.text() == "Nothing fits"
    run.qtbot.keyClick(palette.filter, Key.Key_Escape)
    QApplication.processEvents()
    assert run.window.focusWidget() is field


def test_a_click_takes_an_entry_and_arrows_go_round(start: Start) -> None:
    run = start()
    palette = opened(run)
    names = typed(run, palette, "theme")
    run.qtbot.keyClick(palette.filter, Key.Key_Up)
    assert palette.view.currentIndex().row() == len(names) - 1
    run.qtbot.keyClick(palette.filter, Key.Key_Down)
    palette.filter.clear()
    assert typed(run, palette, ">dark")[0] == "Theme: Dark"
    place = palette.view.visualRect(palette.model.index(0)).center()
    run.qtbot.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    run.qtbot.waitUntil(lambda: run.session.appearance.theme.is_dark)
    run.do("theme_light")


def test_a_choice_of_a_menu_is_found_by_what_is_chosen_and_how(start: Start) -> None:
    run = start()
    palette = opened(run)
    for words in ("theme dark", "dark theme", "theme: dark", "dar the"):
        palette.filter.clear()
        found = typed(run, palette, words)
        assert found[0] == "Theme: Dark", words
        assert found.count("Theme: Dark") == 1  # the setting and the menu's action are one entry
    taken(run, palette)
    assert run.session.settings.values.theme == "dark"
    assert run.session.appearance.theme.is_dark
    assert run.window.actions_by_id["theme_dark"].isChecked()


def test_every_kind_of_choice_is_done_at_once(start: Start) -> None:
    run = start()
    for words, entry, name, value in (
        ("tags names", "Tags over spans: Names", "tags", "name"),
        ("sentences mouse", "Selection by mouse: Sentences", "snap", "sentence"),
        ("relations all", "Relations: All", "arcs", "all"),
        ("text size 150", "Text size: 150 %", "zoom", 150),
        ("longest 70", "Longest line: 70 characters", "measure", 70),
        ("animations off", "Animations: off", "animations", False),
        ("off label keys", "Label keys: off", "label_keys", False),
        ("calm on", "Calm colours: on", "calm", True),
        ("pause 120", "Pause after: 120 seconds", "idle_seconds", 120),
    ):
        palette = opened(run)
        assert typed(run, palette, words)[0] == entry
        taken(run, palette)
        assert getattr(run.session.settings.values, name) == value
        palette = opened(run)
        assert (shown(palette)[0], palette.model.entry(0).checked) == (entry, True)
        palette.close()


def test_a_choice_once_made_is_followed_everywhere(start: Start) -> None:
    run = start()
    palette = opened(run)
    typed(run, palette, "text size 150")
    taken(run, palette)
    assert run.window.view.zoom == 150
    palette = opened(run)
    # What is said of a setting finds the setting, and not everything it can be as well.
    found = typed(run, palette, "armed selection mouse")
    assert "Armed label" in found and "Armed label: Actor" not in found
    palette.filter.clear()
    typed(run, palette, "armed actor")
    taken(run, palette)
    assert run.window.hand.label_name(run.window.hand.sticky) == "ACTOR"
    palette = opened(run)
    assert typed(run, palette, "armed none")[0] == "Armed label: None"
    taken(run, palette)
    assert run.window.hand.sticky is None


def test_another_language_is_chosen_and_the_restart_offered(start: Start) -> None:
    from declannot.app.settings_dialog.dialog import SettingsDialog

    run = start()
    palette = opened(run)
    assert typed(run, palette, "francais")[0] == "Language: Français"
    taken(run, palette)
    assert run.session.settings.values.language == "fr"
    dialog = run.dialog(SettingsDialog)
    assert dialog.form.restart_button.isVisible()
    dialog.close()


def test_every_choice_of_the_settings_is_offered_once(start: Start) -> None:
    """Whatever the dialog lets one choose among is in the palette, fonts apart."""
    run = start()
    palette = opened(run)
    texts = shown(palette)
    palette.close()
    for row in (row for page in setting_pages() for row in page.rows):
        values = [each for each in texts if each.startswith(f"{row.text}: ")]
        assert len(values) == len(set(values))
        group = run.window.actions_by_id.of_group(row.name)
        if group:  # chosen in a menu, and named by that
            chosen = {run.window.actions_by_id.plain_text(each) for each in group}
            assert chosen <= {each.partition(": ")[2] for each in texts}
        else:
            assert bool(values) is (row.control is not Control.FONT), row.name


def test_the_palette_shows_a_setting_in_the_dialog(start: Start) -> None:
    from declannot.app.settings_dialog.dialog import SettingsDialog

    run = start()
    palette = opened(run)
    assert typed(run, palette, ">line height")[0] == "Line height"
    taken(run, palette)
    dialog = run.dialog(SettingsDialog)
    assert dialog.controls["line_height"].widget.isVisible()
    dialog.close()

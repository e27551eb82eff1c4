"""Undo, copy, find, and how the program works."""

from __future__ import annotations

from declannot.app.action_table.action import (
    PROJECT,
    QT_TR_NOOP,
    READ,
    WRITE,
    Action,
    MenuTable,
    Needs,
)


class EditMenu(MenuTable):
    """Undo, copy, find, and how the program works."""

    TITLE = QT_TR_NOOP("&Edit")
    ORDER = (
        "undo redo - copy copy_with_labels select_all - "
        "find find_next find_previous find_everywhere - "
        "command_palette settings change_keys"
    )
    ACTIONS = (
        Action("undo", QT_TR_NOOP("&Undo"),
               QT_TR_NOOP("Take back the newest step, also one of an earlier day"), ("Ctrl+Z",),
               needs=WRITE),
        Action("redo", QT_TR_NOOP("&Redo"), QT_TR_NOOP("Do again what was taken back"),
               ("Ctrl+Shift+Z", "Ctrl+Y"), needs=WRITE),
        Action("copy", QT_TR_NOOP("&Copy"),
               QT_TR_NOOP("Copy the selected text or the text of the selected span"),
               ("Ctrl+C",), needs=READ | Needs.TARGET),
        Action("copy_with_labels", QT_TR_NOOP("Copy with &labels"),
               QT_TR_NOOP("Copy the text with a list of the spans in it"), ("Ctrl+Shift+C",),
               needs=READ | Needs.TARGET),
        Action("select_all", QT_TR_NOOP("Select &all"), QT_TR_NOOP("Select the whole statement"),
               hand_keys=("Ctrl+A",), needs=READ),
        Action("find", QT_TR_NOOP("&Find…"), QT_TR_NOOP("Find words in this statement"),
               ("Ctrl+F",), needs=PROJECT),
        Action("find_next", QT_TR_NOOP("Find &next"), QT_TR_NOOP("Go to the next place found"),
               ("F3", "Ctrl+G"), needs=READ),
        Action("find_previous", QT_TR_NOOP("Find &previous"),
               QT_TR_NOOP("Go to the place found before"), ("Shift+F3", "Ctrl+Shift+G"),
               needs=READ),
        Action("find_everywhere", QT_TR_NOOP("Find in all &documents…"),
               QT_TR_NOOP("Search all documents for what the find bar or the selection holds"),
               ("Ctrl+Shift+F",), needs=Needs.PROJECT | Needs.OWN),
        Action("command_palette", QT_TR_NOOP("Co&mmand palette…"),
               QT_TR_NOOP("Find any action, label, document or setting by a few letters"),
               ("Ctrl+K",)),
        Action("settings", QT_TR_NOOP("&Settings…"),
               QT_TR_NOOP("Theme, font, language and how the program works"), ("Ctrl+,",)),
        Action("change_keys", QT_TR_NOOP("Change &keys…"),
               QT_TR_NOOP("Give actions other keys, or more of them")),
    )  # fmt: skip

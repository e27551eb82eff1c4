"""Handbook, keys and what the program is."""

from __future__ import annotations

from declannot.app.action_table.action import QT_TR_NOOP, Action, MenuTable


class HelpMenu(MenuTable):
    """Handbook, keys and what the program is."""

    TITLE = QT_TR_NOOP("&Help")
    ORDER = "handbook keys - about"
    ACTIONS = (
        Action("handbook", QT_TR_NOOP("&Handbook"), QT_TR_NOOP("How to work with declannot"),
               ("F1",)),
        Action("keys", QT_TR_NOOP("&Keys"), QT_TR_NOOP("Every key, to read or to print"),
               ("Ctrl+F1",)),
        Action("about", QT_TR_NOOP("&About declannot"),
               QT_TR_NOOP("Version, licence and what it is made with")),
    )  # fmt: skip

"""Everything one can do in the window, by menu; labels and their keys come from the schema."""

from __future__ import annotations

from declannot.app.action_table.action import CONTEXT, Action, MenuTable, Needs
from declannot.app.action_table.corpus_menu import CorpusMenu
from declannot.app.action_table.document_menu import DocumentMenu
from declannot.app.action_table.edit_menu import EditMenu
from declannot.app.action_table.file_menu import FileMenu
from declannot.app.action_table.hand_over_menu import HandOverMenu
from declannot.app.action_table.help_menu import HelpMenu
from declannot.app.action_table.project_menu import ProjectMenu
from declannot.app.action_table.review_menu import ReviewMenu
from declannot.app.action_table.spans_menu import SpansMenu
from declannot.app.action_table.view_menu import ViewMenu

__all__ = [
    "CONTEXT",
    "MENUS",
    "Action",
    "CorpusMenu",
    "MenuTable",
    "Needs",
    "ReviewMenu",
    "all_actions",
]

MENUS: tuple[type[MenuTable], ...] = (
    FileMenu,
    EditMenu,
    ViewMenu,
    DocumentMenu,
    SpansMenu,
    ReviewMenu,
    CorpusMenu,
    ProjectMenu,
    HandOverMenu,
    HelpMenu,
)
"""The menus in the order of the menu bar."""


def all_actions() -> tuple[Action, ...]:
    """Return every action, in the order of the menus."""
    return tuple(each for menu in MENUS for each in menu.ACTIONS)

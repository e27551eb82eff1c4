"""The registry of actions: what the table says, as QActions that do it.

Menus, context menus and the list of keys are all made from here, so none of them can say
something the others do not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from declannot.app.action_table import MENUS, Action, MenuTable, Needs, all_actions, contexts
from declannot.app.notices import Kind
from declannot.app.workspace import Workspace
from declannot.domain.message import message

_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the list of keys."""

    section: str
    keys: str
    text: str


class Actions(QObject):
    """Every action of the window by its id."""

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self.table = {each.id: each for each in all_actions()}
        self._contexts = contexts()
        self._made: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._bound: set[str] = set()
        for each in self.table.values():
            self._make(each)

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def bind(self, action_id: str, do: Callable[[], object]) -> None:
        """Say what an action does."""
        self._bound.add(action_id)
        self._made[action_id].triggered.connect(
            lambda _checked=False: self._allows(action_id) and do()
        )

    @property
    def unbound(self) -> set[str]:
        """Ids of actions that do nothing; a window must leave none."""
        return set(self.table) - self._bound

    def bind_toggle(self, action_id: str, do: Callable[[bool], object]) -> None:
        """Say what a toggle does; it is given whether it is on now."""
        self._bound.add(action_id)
        self._made[action_id].triggered.connect(
            lambda checked=False: self._allows(action_id) and do(checked)
        )

    def bind_group(self, group: str, do: Callable[[str], object]) -> None:
        """Say what choosing within a group does; it is given the value."""
        for each in self.of_group(group):
            self._bound.add(each.id)
            self._made[each.id].triggered.connect(lambda _on=False, value=each.value: do(value))

    def of_group(self, group: str) -> list[Action]:
        """Return the actions of a group."""
        return [each for each in self.table.values() if each.group == group]

    def choose(self, group: str, value: str) -> None:
        """Show which of a group is in force, without doing anything."""
        for each in self.of_group(group):
            self._made[each.id].setChecked(each.value == value)

    def check(self, action_id: str, on: bool) -> None:
        """Show whether a toggle is on, without doing anything."""
        self._made[action_id].setChecked(on)

    def is_possible(self, action_id: str) -> bool:
        """Return whether an action would make sense at this moment."""
        return not self.table[action_id].needs & ~self._present()

    def show_possible(self) -> None:
        """Grey what makes no sense now, and hide what is not for this kind of project.

        Called when a menu is about to be seen.
        """
        present = self._present()
        for action_id, each in self.table.items():
            lacking = each.needs & ~present
            self._made[action_id].setEnabled(not lacking)
            if each.needs & _ROLES_OF_PROJECTS:
                self._made[action_id].setVisible(not lacking & _ROLES_OF_PROJECTS)

    def allow_all(self) -> None:
        """Let every key be heard again, so that what cannot be done is refused aloud."""
        for action_id, action in self._made.items():
            action.setEnabled(True)
            if self.table[action_id].needs & _ROLES_OF_PROJECTS:
                action.setVisible(True)

    def key_rows(self) -> list[KeyRow]:
        """Return every action that has a key, for the printable list."""
        rows = []
        for section, actions in self.sections():
            for each in actions:
                keys = ", ".join(native_keys((*each.keys, *each.hand_keys)))
                if keys:
                    rows.append(KeyRow(section, keys, self.plain_text(each)))
        return rows

    def sections(self) -> list[tuple[str, tuple[Action, ...]]]:
        """Return the menus' titles, translated and without mnemonic, with their actions."""
        return [(menu_title(each).replace("&", ""), each.ACTIONS) for each in MENUS]

    def text(self, each: Action) -> str:
        """Return what the menu shows for an action, in the language of the window."""
        return QCoreApplication.translate(self._contexts[each.id], each.text)

    def tip(self, each: Action) -> str:
        """Return the sentence that says what an action does, in the language of the window."""
        return QCoreApplication.translate(self._contexts[each.id], each.tip)

    def plain_text(self, each: Action) -> str:
        """Return what the menu shows, without mnemonic and dots."""
        return self.text(each).replace("&", "").rstrip("…")

    def _make(self, each: Action) -> None:
        action = QAction(self._window)
        action.setObjectName(each.id)
        text = self.text(each)
        shown = native_keys(each.hand_keys)
        action.setText(f"{text}\t{shown[0]}" if shown and not each.keys else text)
        tip = self.tip(each)
        keys = native_keys((*each.keys, *each.hand_keys))
        action.setToolTip(f"{tip} ({keys[0]})" if keys else tip)
        action.setStatusTip(tip)
        action.setShortcuts([QKeySequence(key) for key in each.keys])
        action.setMenuRole(_ROLES.get(each.id, QAction.MenuRole.NoRole))
        if each.group:
            group = self._groups.setdefault(each.group, QActionGroup(self))
            action.setCheckable(True)
            group.addAction(action)
        elif each.toggle:
            action.setCheckable(True)
        self._window.addAction(action)
        self._made[each.id] = action

    def _allows(self, action_id: str) -> bool:
        """Refuse aloud what is not for this kind of project."""
        lacking = self.table[action_id].needs & ~self._present()
        if Needs.OWN in lacking:
            said = message("This project is a task: your trainer does that in the whole project")
        elif Needs.TASK in lacking:
            said = message("This is for projects that came by a task file")
        elif Needs.HAND in lacking:
            said = message("This works while gold is edited: press Enter in the statement first")
        else:
            return True
        self._workspace.notice(said, Kind.REFUSED)
        return False

    def _present(self) -> Needs:
        workspace = self._workspace
        present = Needs.TASK if workspace.is_task else Needs.OWN
        present |= Needs.REVIEW if workspace.shows_gold else Needs.HAND
        if workspace.edits_gold:
            present |= Needs.HAND
        if workspace.project is not None:
            present |= Needs.PROJECT
            if not workspace.read_only:
                present |= Needs.WRITABLE
        if workspace.content is not None:
            present |= Needs.DOCUMENT
            if workspace.selection.ranges:
                present |= Needs.TARGET | Needs.RANGE
            if workspace.selected_span is not None:
                present |= Needs.TARGET | Needs.SPAN
        return present


_ROLES_OF_PROJECTS = Needs.OWN | Needs.TASK
_ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


def menu_title(menu: type[MenuTable]) -> str:
    """Return the title of a menu in the language of the window, with its mnemonic."""
    return QCoreApplication.translate(menu.__name__, menu.TITLE)


def native_keys(keys: tuple[str, ...]) -> list[str]:
    """Return key sequences as this system writes them."""
    return [QKeySequence(key).toString(_NATIVE) for key in keys]

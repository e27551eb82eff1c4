"""The registry of actions: what the table says, as QActions that do it.

Menus, context menus and the list of keys are all made from here, so none of them can say
something the others do not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from declannot.app.action_table import CONTEXT, MENUS, Action, MenuTable, Needs, all_actions
from declannot.app.keys.key_names import native_keys, quoted_name
from declannot.app.keys.key_set import KeySet, hand_keys, window_keys
from declannot.app.notices import Kind
from declannot.app.workspace import Workspace
from declannot.domain.message import Message, message


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the list of keys."""

    section: str
    keys: str
    text: str


class Actions(QObject):
    """Every action of the window by its id.

    Attributes:
        keys_changed: some action has other keys now.
        table: what the table says of each action, by its id.
    """

    keys_changed = Signal()

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self.table = {each.id: each for each in all_actions()}
        self._made: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._in_force: dict[str, str] = {}
        self._bound: set[str] = set()
        self._chosen: KeySet = {}
        for each in self.table.values():
            self._make(each)

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    # Keys

    @property
    def chosen_keys(self) -> KeySet:
        """The keys that are not the usual ones."""
        return self._chosen

    def use_keys(self, chosen: KeySet) -> None:
        """Give actions these keys, and all others their usual ones."""
        touched = {*self._chosen, *chosen} & set(self.table)
        self._chosen = chosen
        for action_id in touched:
            self._show_keys(self.table[action_id])
        if touched:
            self.keys_changed.emit()

    def keys(self, action_id: str) -> tuple[str, ...]:
        """Return every key of an action in portable form, that of the statement last."""
        each = self.table[action_id]
        return (*window_keys(each, self._chosen), *hand_keys(each, self._chosen))

    def hand_keys(self, action_id: str) -> tuple[str, ...]:
        """Return the keys of an action that the statement obeys, in portable form."""
        return hand_keys(self.table[action_id], self._chosen)

    def key_text(self, action_id: str) -> str:
        """Return the first key of an action as this system writes it, or nothing."""
        return next(iter(native_keys(self.keys(action_id))), "")

    def key_or_name(self, action_id: str) -> str:
        """Return what a sentence says to press: the key of an action, or its name in quotes."""
        return self.key_text(action_id) or quoted_name(self.text(self.table[action_id]))

    def tip_with_key(self, action_id: str, tip: str) -> str:
        """Return a tooltip that names the key of an action, as far as it has one."""
        key = self.key_text(action_id)
        return f"{tip} ({key})" if key else tip

    def name_key(self, widget: QWidget, action_id: str, tip: str) -> None:
        """Let a widget's tooltip name the key of the action it does the same as."""
        widget.setToolTip(self.tip_with_key(action_id, tip))
        self.keys_changed.connect(lambda: widget.setToolTip(self.tip_with_key(action_id, tip)))

    # What actions do

    def bind(self, action_id: str, do: Callable[[], object], *, asks_itself: bool = False) -> None:
        """Say what an action does.

        Args:
            asks_itself: it asks ``allows`` where it must, since it may make sense all the same.
        """
        self._bound.add(action_id)
        self._made[action_id].triggered.connect(
            lambda _checked=False: (asks_itself or self.allows(action_id)) and do()
        )

    @property
    def unbound(self) -> set[str]:
        """Ids of actions that do nothing; a window must leave none."""
        return set(self.table) - self._bound

    def bind_toggle(self, action_id: str, do: Callable[[bool], object]) -> None:
        """Say what a toggle does; it is given whether it is on now."""

        def toggle(checked: bool = False) -> None:
            if self.allows(action_id):
                do(checked)
            else:
                self.check(action_id, not checked)

        self._bound.add(action_id)
        self._made[action_id].triggered.connect(toggle)

    def bind_group(self, group: str, do: Callable[[str], object]) -> None:
        """Say what choosing within a group does; it is given the value."""

        def choose(action: Action) -> None:
            if not self._is_unseen(action.needs & ~self._present()) or self.allows(action.id):
                do(action.value)
            else:
                self.choose(group, self._in_force.get(group, ""))

        for each in self.of_group(group):
            self._bound.add(each.id)
            self._made[each.id].triggered.connect(lambda _on=False, each=each: choose(each))

    def of_group(self, group: str) -> list[Action]:
        """Return the actions of a group."""
        return [each for each in self.table.values() if each.group == group]

    def choose(self, group: str, value: str) -> None:
        """Show which of a group is in force, without doing anything."""
        self._in_force[group] = value
        for each in self.of_group(group):
            self._made[each.id].setChecked(each.value == value)

    def check(self, action_id: str, on: bool) -> None:
        """Show whether a toggle is on, without doing anything."""
        self._made[action_id].setChecked(on)

    def is_possible(self, action_id: str) -> bool:
        """Return whether an action would make sense at this moment."""
        return not self.table[action_id].needs & ~self._present()

    def hindrance(self, action_id: str) -> Message | None:
        """Return why an action would make no sense at this moment, or None."""
        return self._hindered_by(action_id)

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
                keys = ", ".join(dict.fromkeys(native_keys(self.keys(each.id))))
                if keys:
                    rows.append(KeyRow(section, keys, self.plain_text(each)))
        return rows

    def sections(self) -> list[tuple[str, tuple[Action, ...]]]:
        """Return the menus' titles, translated and without mnemonic, with their actions."""
        return [(menu_title(each).replace("&", ""), each.ACTIONS) for each in MENUS]

    def text(self, each: Action) -> str:
        """Return what the menu shows for an action, in the language of the window."""
        return QCoreApplication.translate(CONTEXT, each.text)

    def tip(self, each: Action) -> str:
        """Return the sentence that says what an action does, in the language of the window."""
        return QCoreApplication.translate(CONTEXT, each.tip)

    def plain_text(self, each: Action) -> str:
        """Return what the menu shows, without mnemonic and dots."""
        return self.text(each).replace("&", "").rstrip("…")

    def _make(self, each: Action) -> None:
        action = QAction(self._window)
        action.setObjectName(each.id)
        action.setStatusTip(self.tip(each))
        action.setMenuRole(_ROLES.get(each.id, QAction.MenuRole.NoRole))
        if each.group:
            group = self._groups.setdefault(each.group, QActionGroup(self))
            action.setCheckable(True)
            group.addAction(action)
        elif each.toggle:
            action.setCheckable(True)
        self._window.addAction(action)
        self._made[each.id] = action
        self._show_keys(each)

    def _show_keys(self, each: Action) -> None:
        """Let an action have its keys, and its text and tooltip name them."""
        action, keys = self._made[each.id], window_keys(each, self._chosen)
        shown = native_keys(hand_keys(each, self._chosen))
        text = self.text(each)
        action.setText(f"{text}\t{shown[0]}" if shown and not keys else text)
        action.setToolTip(self.tip_with_key(each.id, self.tip(each)))
        action.setShortcuts([QKeySequence(key) for key in _with_both_enters(keys)])

    def allows(self, action_id: str) -> bool:
        """Refuse aloud what is not for this kind of project, or would be done unseen."""
        lacking = self.table[action_id].needs & ~self._present()
        said = next((said for need, said in _OTHER_PROJECT if need in lacking), None)
        if self._is_unseen(lacking):
            said = self._where_it_works(lacking)
        if said is not None:
            self._workspace.notice(said, Kind.REFUSED)
        return said is None

    def _hindered_by(self, action_id: str) -> Message | None:
        lacking = self.table[action_id].needs & ~self._present()
        return self._where_it_works(lacking) if self._is_unseen(lacking) else _hindrance(lacking)

    def _is_unseen(self, lacking: Needs) -> bool:
        """Whether something would make sense if what it is about were on the screen."""
        is_elsewhere = self._workspace.statement_hidden and lacking & _ON_THE_SCREEN
        return bool(is_elsewhere) and not lacking & _ROLES_OF_PROJECTS

    def _where_it_works(self, lacking: Needs) -> Message:
        if Needs.STATEMENT not in lacking:
            return message("No document is selected: select some in Corpus, Documents")
        where = "workspace_review" if self._workspace.shows_gold else "workspace_annotate"
        key = self.key_text(where)
        if not key:
            return message("This works in the statement, which is not on the screen")
        return message("This works in the statement: {key} shows it", key=key)

    def _present(self) -> Needs:
        workspace = self._workspace
        present = Needs.TASK if workspace.is_task else Needs.OWN
        present |= Needs.REVIEW if workspace.shows_gold else Needs.HAND
        if workspace.edits_gold:
            present |= Needs.HAND
        if not workspace.statement_hidden:
            present |= Needs.STATEMENT
        if workspace.documents_meant():
            present |= Needs.DOCUMENTS
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
_ON_THE_SCREEN = Needs.STATEMENT | Needs.DOCUMENTS
_OTHER_PROJECT = (
    (Needs.OWN, message("This project is a task: your trainer does that in the whole project")),
    (Needs.TASK, message("This is for projects that came by a task file")),
    (Needs.HAND, message("This works while gold is edited: press Enter in the statement first")),
)
_HINDRANCES = (
    (Needs.PROJECT, message("No project is open")),
    *_OTHER_PROJECT[:2],
    (Needs.WRITABLE, message("The project is open for reading only")),
    (Needs.DOCUMENT | Needs.DOCUMENTS, message("No document is open")),
    (Needs.REVIEW, message("This is for the Review workspace")),
    *_OTHER_PROJECT[2:],
    (Needs.SPAN, message("No span is selected")),
    (Needs.RANGE, message("No text is selected")),
    (Needs.TARGET, message("Nothing is selected")),
)
_ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


def menu_title(menu: type[MenuTable]) -> str:
    """Return the title of a menu in the language of the window, with its mnemonic."""
    return QCoreApplication.translate(CONTEXT, menu.TITLE)


def _hindrance(lacking: Needs) -> Message | None:
    if not lacking:
        return None
    found = (said for need, said in _HINDRANCES if need & lacking)
    return next(found, message("This makes no sense now"))


def _with_both_enters(keys: tuple[str, ...]) -> list[str]:
    """Return keys with both keys that keyboards call Enter."""
    each = (key for key in keys for key in (key, key.replace("Enter", "Return")))
    return list(dict.fromkeys(each))

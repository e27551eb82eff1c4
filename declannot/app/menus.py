"""The menu bar and the context menu, made from the actions, the schema and the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from declannot.app.action_table import MENUS, CorpusMenu, ReviewMenu
from declannot.app.actions import menu_title
from declannot.app.messages import text_of
from declannot.app.titles import title_of
from declannot.domain.document import Status

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

_CONTEXT = "labels - copy copy_with_labels - "
_CONTEXT += "adjust_edges doubt relate remove_span label_everywhere - "
_CONTEXT += "expand outer_span inner_span - mark_read"


class Menus(QObject):
    """Builds the menus once and brings them up to date when they are about to be seen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_by_id
        bar = window.menuBar()
        self._recent = QMenu(self.tr("Open &recent"), window)
        self._labels = QMenu(self.tr("L&abel"), window)
        self._sticky = QMenu(self.tr("Arme&d label"), window)
        self._sticky.setToolTipsVisible(True)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._labels.aboutToShow.connect(self._fill_labels)
        self._sticky.aboutToShow.connect(self._fill_sticky)
        self._submenus = {
            "recent": self._recent,
            "labels": self._labels,
            "sticky": self._sticky,
            "theme": self._group(self.tr("&Theme"), "theme"),
            "tags": self._group(self.tr("T&ags over spans"), "tags"),
            "arcs": self._group(self.tr("R&elations"), "arcs"),
            "snap": self._group(self.tr("S&election by mouse"), "snap"),
            "docks": self._docks(),
        }
        self._not_for_tasks: list[QMenu] = []
        for each in MENUS:
            menu = bar.addMenu(menu_title(each))
            self._fill(menu, each.ORDER)
            if each in (ReviewMenu, CorpusMenu):
                self._not_for_tasks.append(menu)
        self._context = QMenu(window)
        self._fill(self._context, _CONTEXT)

        window.workspace.project_changed.connect(self._show_menus)

    def _show_menus(self) -> None:
        """A task is annotated and no more: there is no review of it, and no corpus."""
        for menu in self._not_for_tasks:
            menu.menuAction().setVisible(not self._window.workspace.is_task)

    def open_context(self, place: QPoint) -> None:
        """Open the context menu of the statement at a place on the screen."""
        self._context.popup(place)

    def _fill(self, menu: QMenu, names: str) -> None:
        for name in names.split():
            if name == "-":
                menu.addSeparator()
            elif name in self._submenus:
                menu.addMenu(self._submenus[name])
            else:
                menu.addAction(self._actions[name])
        menu.aboutToShow.connect(self.bring_up_to_date)
        menu.aboutToHide.connect(self._actions.allow_all)

    def _group(self, title: str, group: str) -> QMenu:
        menu = QMenu(title, self._window)
        for each in self._actions.of_group(group):
            menu.addAction(self._actions[each.id])
        return menu

    @property
    def choices(self) -> list[QMenu]:
        """Menus that choose one of several, under the name of what is chosen."""
        return [self._submenus[name] for name in ("theme", "tags", "arcs", "snap")]

    def _docks(self) -> QMenu:
        menu = QMenu(self.tr("&Docks"), self._window)
        menu.aboutToShow.connect(lambda: self._fill_docks(menu))
        self._fill_docks(menu)
        return menu

    def _fill_docks(self, menu: QMenu) -> None:
        menu.clear()
        for dock in self._window.workspaces.docks():
            menu.addAction(dock.toggleViewAction())

    # What depends on the moment

    @property
    def filled_later(self) -> list[QMenu]:
        """Menus that hold nothing until they are about to be seen."""
        return [self._recent, self._labels, self._sticky]

    def bring_up_to_date(self) -> None:
        """Name and grey everything as it is now; ``allow_all`` follows once that was seen."""
        self._actions.show_possible()
        self._name_undo()
        self._name_status()
        self._name_passes()
        workspace = self._window.workspace
        may_label = bool(workspace.schema.labels) and not workspace.read_only
        self._labels.setEnabled(may_label and self._actions.is_possible("choose_label"))
        self._sticky.setEnabled(may_label and not workspace.statement_hidden)
        self._recent.setEnabled(bool(self._window.settings.values.recent))

    def _name_undo(self) -> None:
        workspace = self._window.workspace
        undo, redo = self._actions["undo"], self._actions["redo"]
        undo_name = redo_name = None
        if workspace.unsaved:
            undo_name = workspace.unsaved[-1].name
        elif workspace.project is not None:
            history = workspace.project.history
            undo_name = history.to_undo.name if history.to_undo else None
            redo_name = history.to_redo.name if history.to_redo else None
        for action, name, named, plain in (
            (undo, undo_name, self.tr("&Undo: {step}"), self.tr("&Undo")),
            (redo, redo_name, self.tr("&Redo: {step}"), self.tr("&Redo")),
        ):
            text = named.format(step=_escaped(text_of(name))) if name is not None else plain
            action.setText(text)
            action.setEnabled(name is not None and not workspace.read_only)

    def _name_status(self) -> None:
        content, is_hidden = self._window.workspace.content, self._window.workspace.statement_hidden
        done = content is not None and content.layer.status is Status.DONE and not is_hidden
        self._actions["mark_done"].setText(self.tr("&Reopen") if done else self.tr("Mark as &done"))
        document = self._window.workspace.document
        self._actions["practice"].setText(
            self.tr("Use for &real work")
            if document is not None and document.practice
            else self.tr("Use for p&ractice")
        )
        span = self._window.workspace.selected_span
        self._actions["doubt"].setText(
            self.tr("No longer do&ubtful") if span and span.doubt else self.tr("Mark as do&ubtful")
        )

    def _name_passes(self) -> None:
        families = self._window.workspace.schema.families
        for index, name in enumerate(("pass_first", "pass_second")):
            action = self._actions[name]
            action.setVisible(index < len(families))
            if index < len(families):
                title = title_of(families[index])
                action.setText(self.tr("Only: {family}").format(family=_escaped(title)))

    def _fill_recent(self) -> None:
        menu = self._recent
        menu.clear()
        for path in self._window.settings.values.recent:
            action = menu.addAction(_escaped(_short(path)))
            action.setStatusTip(path)
            action.triggered.connect(
                lambda _on=False, path=path: self._window.projects.open(Path(path))
            )

    def _fill_labels(self) -> None:
        menu = self._labels
        menu.clear()
        for label in self._window.workspace.schema.labels:
            if not label.retired:
                action = self._label_action(menu, title_of(label), label.key)
                action.setStatusTip(" ".join(label.definition.split()))
                action.triggered.connect(
                    lambda _on=False, id_=label.id: self._window.hand.apply_label(id_)
                )

    def _fill_sticky(self) -> None:
        menu = self._sticky
        menu.clear()
        present = self._window.hand.sticky
        none = menu.addAction(self.tr("&None"))
        none.setCheckable(True)
        none.setChecked(present is None)
        none.triggered.connect(lambda: self._window.hand.set_sticky(None))
        for label in self._window.workspace.schema.labels:
            if not label.retired:
                action = self._label_action(menu, title_of(label), "")
                action.setCheckable(True)
                action.setChecked(label.id == present)
                action.triggered.connect(
                    lambda _on=False, id_=label.id: self._window.hand.set_sticky(id_)
                )

    def _label_action(self, menu: QMenu, title: str, key: str) -> QAction:
        text = _escaped(title)
        return menu.addAction(f"{text}\t{key.upper()}" if key else text)


def _escaped(text: str) -> str:
    """Return a text for a menu, where & would make a mnemonic and a tab a key."""
    return text.replace("&", "&&").replace("\t", " ")


def _short(path: str) -> str:
    home = str(Path.home())
    return "~" + path[len(home) :] if path.startswith(home + "/") else path

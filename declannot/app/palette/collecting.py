"""What the palette offers: read from the real menus, the schema, the project and the settings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from declannot.app.keys.key_names import native_keys
from declannot.app.label_styles import label_style
from declannot.app.messages import text_of
from declannot.app.palette.entry import Entry, Kind
from declannot.app.punctuation import with_colon
from declannot.app.titles import window_language

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

_PATH = " › "


class Collecting(QObject):
    """Collects the entries as they are at this moment."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def entries(self) -> list[Entry]:
        """Return everything the palette offers, in the order of the menus."""
        window = self._window
        window.menus.bring_up_to_date()
        try:
            actions = list(self._actions())
        finally:
            window.actions_by_id.allow_all()
        return [
            *actions,
            *self._settings(),
            *self._projects(),
            *self._labels(),
            *self._documents(),
        ]

    # Actions

    def _actions(self) -> Iterator[Entry]:
        own = self._window.menus.filled_later
        for top in self._window.menuBar().actions():
            menu = top.menu()
            if isinstance(menu, QMenu) and top.isVisible():
                yield from self._of_menu(menu, _plain(menu.title()), own)

    def _of_menu(self, menu: QMenu, path: str, left_out: list[QMenu]) -> Iterator[Entry]:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                if inner not in left_out:
                    yield from self._of_menu(inner, path + _PATH + _plain(inner.title()), left_out)
            elif not action.isSeparator() and action.isVisible() and action.text():
                yield self._of_action(action, menu, path)

    def _of_action(self, action: QAction, menu: QMenu, path: str) -> Entry:
        actions, action_id = self._window.actions_by_id, action.objectName()
        known = action_id in actions.table
        hindrance = ""
        if not action.isEnabled():
            said = actions.hindrance(action_id) if known else None
            hindrance = text_of(said) if said is not None else self._nothing_to(action_id)
        return Entry(
            Kind.ACTION,
            action_id or action.text(),
            self._name(action, menu),
            action.trigger,
            where=path,
            key=actions.key_text(action_id) if known else "",
            hindrance=hindrance,
            also=f"{path} {action.statusTip()}" if known else path,
            checked=action.isChecked() if action.isCheckable() else None,
        )

    def _name(self, action: QAction, menu: QMenu) -> str:
        """Return what an action is called outside its menu: what is chosen, and which choice."""
        name = _plain(action.text())
        if menu in self._window.menus.choices:
            return with_colon(_plain(menu.title()), name)
        return name

    def _nothing_to(self, action_id: str) -> str:
        if action_id == "undo":
            return self.tr("There is nothing to undo")
        if action_id == "redo":
            return self.tr("There is nothing to do again")
        return self.tr("This makes no sense now")

    # Settings and projects

    def _settings(self) -> Iterator[Entry]:
        from declannot.app.palette.setting_entries import SettingEntries

        entries = SettingEntries(self._window)
        yield from entries.all(self.tr("Settings") + _PATH)
        entries.deleteLater()

    def _projects(self) -> Iterator[Entry]:
        present = self._window.workspace.project
        for each in self._window.settings.values.recent:
            path = Path(each)
            if present is not None and path == present.path.resolve():
                continue
            yield Entry(
                Kind.PROJECT,
                each,
                path.stem,
                partial(self._window.projects.open, path),
                where=self.tr("Recent project"),
                also=each,
            )

    # Labels and documents

    def _labels(self) -> Iterator[Entry]:
        window = self._window
        workspace, hand = window.workspace, window.hand
        schema, language = workspace.schema, window_language()
        selection = workspace.selection
        applies = bool(selection.ranges) or workspace.selected_span is not None
        said = window.actions_by_id.hindrance("choose_label" if applies else "mark_read")
        hindrance = text_of(said) if said is not None else ""
        for label in schema.labels:
            if label.retired:
                continue
            title = label.title(language)
            yield Entry(
                Kind.LABEL,
                label.id,
                title,
                partial(hand.apply_label if applies else hand.set_sticky, label.id),
                where=self.tr("Apply to the selection") if applies else self.tr("Arm this label"),
                key=native_keys((label.key,))[0] if label.key else "",
                hindrance=hindrance,
                also="" if label.name.casefold() == title.casefold() else label.name,
                style=label_style(schema, label, window.appearance.theme),
            )

    def _documents(self) -> Iterator[Entry]:
        workspace = self._window.workspace
        if workspace.project is None:
            return
        present = workspace.document.id if workspace.document is not None else None
        shown = self.tr("Shown now")
        for document in workspace.project.present_documents():
            yield Entry(
                Kind.DOCUMENT,
                document.id,
                document.title,
                partial(workspace.open_document, document.id),
                where=shown if document.id == present else document.date,
            )


def _plain(text: str) -> str:
    """Return a menu's text without key, mnemonic and dots."""
    text = text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
    return text.rstrip("…")

"""The page of the settings on which actions get other keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QMessageBox,
    QToolButton,
    QWidget,
)

from declannot.app.action_table import Action
from declannot.app.actions import Actions
from declannot.app.banner import announce
from declannot.app.forms.ui_keys_page import Ui_KeysPageForm
from declannot.app.keys import key_set
from declannot.app.keys.conflicts import Conflict, conflict
from declannot.app.keys.key_names import native_key, native_keys
from declannot.app.keys.model import KEYS, NAME, KeysModel, KeysProxy
from declannot.app.messages import ask, error_text, text_of
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.punctuation import with_colon
from declannot.app.settings import Settings
from declannot.app.workspace import Workspace
from declannot.domain.errors import UserError


class KeysPage(QWidget):
    """A table of actions; below it the keys of the chosen one.

    Attributes:
        list_wanted: the printable list of keys should be shown.
    """

    list_wanted = Signal()

    def __init__(
        self, actions: Actions, settings: Settings, workspace: Workspace, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions, self._settings, self._workspace = actions, settings, workspace
        self._wanted = ""
        self._conflict: Conflict | None = None
        self.form = Ui_KeysPageForm()
        self.form.setupUi(self)
        self.model = KeysModel(actions, self)
        self._proxy = KeysProxy(self)
        self._proxy.setSourceModel(self.model)
        self._chips: list[QToolButton] = []
        self._editing = FlowLayout(self.form.editing)
        files = FlowLayout(self.form.files)
        for button in (
            self.form.export_button,
            self.form.import_button,
            self.form.list_button,
            self.form.all_usual_button,
        ):
            files.addWidget(button)
        self._set_up_table()
        self._connect()
        self._choose(self._proxy.index(0, 0))

    def _set_up_table(self) -> None:
        table = self.form.table
        table.setModel(self._proxy)
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (0, KEYS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.setCurrentIndex(self._proxy.index(0, 0))

    def _connect(self) -> None:
        form = self.form
        form.capture.setAccessibleName(self.tr("New key: press it"))
        form.table.selectionModel().currentRowChanged.connect(self._choose)
        form.table.activated.connect(lambda _index: form.capture.setFocus())
        form.capture.keySequenceChanged.connect(lambda _keys: self._captured())
        form.take_button.clicked.connect(self._take)
        form.usual_button.clicked.connect(self._make_usual)
        form.all_usual_button.clicked.connect(self._ask_all_usual)
        form.export_button.clicked.connect(self._choose_export)
        form.import_button.clicked.connect(self._choose_import)
        form.list_button.clicked.connect(self.list_wanted)
        self._actions.keys_changed.connect(self._show_action)

    # Which action

    @property
    def action(self) -> Action | None:
        """The chosen action, or None where the filter shows none."""
        index = self.form.table.currentIndex()
        return self.model.action(self._proxy.mapToSource(index).row()) if index.isValid() else None

    def show_action(self, action_id: str) -> None:
        """Choose an action."""
        index = self._proxy.mapFromSource(self.model.index(self.model.row_of(action_id), 0))
        self.form.table.setCurrentIndex(index)
        self.form.table.scrollTo(index)

    def look_for(self, text: str) -> None:
        """Show the actions that hold what is typed."""
        self._proxy.look_for(text)
        if not self.form.table.currentIndex().isValid() and self._proxy.rowCount():
            self.form.table.setCurrentIndex(self._proxy.index(0, 0))
        self._choose(self.form.table.currentIndex())

    def _choose(self, _index: QModelIndex) -> None:
        self._forget()
        self._show_action()

    def _show_action(self) -> None:
        form, action = self.form, self.action
        for chip in self._chips:
            chip.setParent(None)
            chip.deleteLater()
        self._chips.clear()
        for each in (form.capture, form.wanted, form.title):
            each.setEnabled(action is not None)
        if action is None:
            form.title.setText(self.tr("No action fits."))
            form.usual_button.setEnabled(False)
            return
        form.title.setText(self._about(action))
        before: QWidget = form.table
        for key in key_set.own_keys(action, self._actions.chosen_keys):
            chip = self._chip(key)
            self._chips.append(chip)
            QWidget.setTabOrder(before, chip)
            before = chip
        QWidget.setTabOrder(before, form.capture)
        self._lay_out_keys()
        form.usual_button.setEnabled(action.id in self._actions.chosen_keys)
        form.all_usual_button.setEnabled(bool(self._actions.chosen_keys))

    def _lay_out_keys(self) -> None:
        form = self.form
        while self._editing.count():
            self._editing.takeAt(0)
        for each in (*self._chips, form.wanted, form.capture, form.usual_button):
            self._editing.addWidget(each)
            each.show()

    def _about(self, action: Action) -> str:
        name, tip = self._actions.plain_text(action), self._actions.tip(action)
        if action.id in key_set.HAND_ACTIONS:
            where = self.tr("Works while the statement has the keyboard.")
        elif action.hand_keys:
            fixed = ", ".join(native_keys(action.hand_keys))
            where = self.tr("{keys} in the statement stays; others work everywhere.").format(
                keys=fixed
            )
        else:
            where = self.tr("Works in the whole window.")
        return with_colon(name, f"{tip}. {where}")

    def _chip(self, key: str) -> QToolButton:
        shown = native_key(key)
        chip = QToolButton(self.form.editing)
        chip.setText(f"{shown}  ✕")
        chip.setProperty("role", "chip")
        name = self.tr("Take away {key}").format(key=shown)
        chip.setToolTip(name)
        chip.setAccessibleName(name)
        chip.clicked.connect(lambda: self.take_away(key))
        return chip

    # Changing its keys

    def give(self, key: str) -> None:
        """Give the chosen action a key, or say what stands against it."""
        action = self.action
        if action is None or not key:
            return
        if key in map(key_set.portable, self._actions.keys(action.id)):
            self._say(self.tr("It has this key already."))
            return
        found = conflict(key, action, self._actions, self._workspace.schema)
        if found is None:
            self._put(key, action)
            return
        self._wanted, self._conflict = key, found
        self._say(text_of(found.said) + ".", bad=True)
        self.form.take_button.setVisible(not found.refused)

    def take_away(self, key: str) -> None:
        """Take a key from the chosen action."""
        action = self.action
        if action is None:
            return
        kept = [each for each in self._own(action) if each != key]
        self._keep(key_set.with_keys(self._actions.chosen_keys, action, kept))
        self._say(self.tr("{key} is free now.").format(key=native_key(key)))
        self.form.capture.setFocus()

    def _captured(self) -> None:
        if self.form.capture.keySequence().isEmpty():
            return
        self._forget()
        self.give(self.form.capture.take())

    def _take(self) -> None:
        action, key, found = self.action, self._wanted, self._conflict
        self._forget()
        if action is None or found is None:
            return
        if found.loses:
            loser = self._actions.table[found.loses]
            kept = [each for each in self._own(loser) if key_set.portable(each) != key]
            self._keep(key_set.with_keys(self._actions.chosen_keys, loser, kept))
        self._put(key, action)
        self.form.capture.setFocus()

    def _put(self, key: str, action: Action) -> None:
        wanted = [*self._own(action), key]
        self._keep(key_set.with_keys(self._actions.chosen_keys, action, wanted))
        name = self._actions.plain_text(action)
        self._say(self.tr("{key}: {action}").format(key=native_key(key), action=name))

    def _own(self, action: Action) -> tuple[str, ...]:
        return key_set.own_keys(action, self._actions.chosen_keys)

    def _keep(self, chosen: key_set.KeySet) -> None:
        self._settings.put(keys=dict(chosen))

    def _make_usual(self) -> None:
        """Give the chosen action its usual keys, as far as nobody else has them now."""
        action = self.action
        if action is None:
            return
        usual = key_set.with_keys(self._actions.chosen_keys, action, key_set.usual_keys(action))
        taken = [
            each.id
            for each in self._actions.table.values()
            if each.id != action.id
            and {key_set.portable(key) for key in key_set.own_keys(each, usual)}
            & {key_set.portable(key) for key in key_set.usual_keys(action)}
        ]
        if taken:
            other = self._actions.plain_text(self._actions.table[taken[0]])
            self._say(self.tr("“{action}” has one of them now.").format(action=other), bad=True)
            return
        self._keep(usual)
        self._say(self.tr("It has its usual keys again."))

    def _ask_all_usual(self) -> None:
        ask(
            self.window(),
            self.tr("All usual keys"),
            self.tr("Give every action its usual keys again?"),
            self.tr("Keys of your own are forgotten. Export them first to keep them in a file."),
            [
                (self.tr("&Usual keys"), QMessageBox.ButtonRole.AcceptRole, lambda: self._keep({})),
                (self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole, None),
            ],
        )

    # Files

    def _choose_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export keys"), "declannot-keys.json", self.tr("Keys (*.json)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the keys that are not the usual ones to a file."""
        try:
            path.write_bytes(key_set.written(self._actions.chosen_keys))
        except OSError as error:
            self._say(self.tr("Not written: {why}").format(why=error.strerror), bad=True)
        else:
            self._say(self.tr("Written to {file}.").format(file=path.name))

    def _choose_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import keys"), "", self.tr("Keys (*.json)")
        )
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Take the keys of a file in place of those in force, or none of them."""
        try:
            with path.open("rb") as file:
                data = file.read(key_set.LARGEST_BYTES + 1)
            chosen, unknown = key_set.read(data, self._actions.table)
        except OSError as error:
            self._say(self.tr("Not read: {why}").format(why=error.strerror), bad=True)
            return
        except UserError as error:
            self._say(error_text(error), bad=True)
            return
        self._keep(chosen)
        said = self.tr("%n action(s) have the keys of the file.", "", len(chosen))
        if unknown:
            left = self.tr("%n action(s) in it are not known here.", "", len(unknown))
            said = f"{said} {left}"
        self._say(said)

    # Saying

    def _forget(self) -> None:
        self._wanted, self._conflict = "", None
        self.form.take_button.hide()
        self.form.said.clear()

    def _say(self, text: str, *, bad: bool = False) -> None:
        said = self.form.said
        said.setText(text)
        said.setProperty("role", "bad" if bad else "muted")
        said.style().unpolish(said)
        said.style().polish(said)
        announce(self.form.capture, text)

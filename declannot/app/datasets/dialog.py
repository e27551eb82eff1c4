"""The datasets of a project: what they are, and what one can do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from declannot.app.counts import documents
from declannot.app.datasets.columns import make_table, row_of
from declannot.app.dialogs.fields import show_problem
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.handover.columns import fit_columns
from declannot.app.messages import ask, error_text, text_of
from declannot.app.moments import moment_text
from declannot.app.panels.buttons import quiet_button
from declannot.app.punctuation import with_colon
from declannot.domain.dataset import Dataset
from declannot.domain.errors import DeclannotError
from declannot.exchange.dataset_facts import facts_of
from declannot.exchange.freezing import Frozen, remove_dataset, rename_dataset

if TYPE_CHECKING:
    from declannot.app.settings import Settings
    from declannot.app.workspace import Workspace

_SIZE = (760, 420)
_HASH_SHOWN = 12


class DatasetsDialog(QDialog):
    """Lists datasets; freezes, exports, renames and removes them.

    Attributes:
        table: a row a dataset, oldest first.
        nothing: the sentence that stands where there is none.
        facts: what is known of the one chosen.
        problem: why something could not be done.
        place_wanted: carries the id of a document and the edges of a span to show in the text.
    """

    place_wanted = Signal(str, int, int)

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Datasets"))
        self.resize(*_SIZE)
        assert workspace.project is not None
        self._workspace, self._project, self._settings = workspace, workspace.project, settings
        self._datasets: list[Dataset] = []
        self.table = QTreeWidget(self)
        self.nothing, self.facts, self.problem = QLabel(self), QLabel(self), QLabel(self)
        tip = self.tr("Keep the corpus, or a part of it, as it is now")
        self.freeze = quiet_button(self.tr("&Freeze…"), tip, self)
        tip = self.tr("Write the dataset in a format, with card and checksums")
        self.export = quiet_button(self.tr("&Export…"), tip, self)
        tip = self.tr("Give the dataset another name")
        self.rename = quiet_button(self.tr("Re&name…"), tip, self)
        tip = self.tr("Remove the dataset for good")
        self.remove = quiet_button(self.tr("&Remove…"), tip, self)
        self._lay_out()
        self._connect()
        fit_to_screen(self)
        self.refresh()

    def _lay_out(self) -> None:
        make_table(
            self.table,
            [
                self.tr("Name"),
                self.tr("Frozen"),
                self.tr("Documents"),
                self.tr("Spans"),
                self.tr("Parts"),
                self.tr("SHA-256"),
            ],
            self.tr("Datasets"),
        )
        self.nothing.setText(
            self.tr(
                "There is no dataset yet. “Freeze” keeps the corpus as it is now under a name, "
                "so that it can be exported again byte for byte, whatever is edited later."
            )
        )
        for label in (self.nothing, self.facts, self.problem):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty("role", "muted")
        self.nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.facts.setAccessibleName(self.tr("What is known of the dataset"))
        self.facts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        row = QHBoxLayout()
        for button in (self.freeze, self.export, self.rename, self.remove):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.facts)
        column.addWidget(self.problem)
        column.addLayout(row)

    def _connect(self) -> None:
        self.table.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.table.itemActivated.connect(lambda *_: self.open_export())
        self.freeze.clicked.connect(self.open_freeze)
        self.export.clicked.connect(self.open_export)
        self.rename.clicked.connect(self.ask_name)
        self.remove.clicked.connect(self.ask_remove)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, and no other one.

        In the list it opens the export, whose default button Qt would press at once.
        """
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focus := self.focusWidget(), QPushButton):
            focus.click()

    # Showing

    def refresh(self, chosen: str = "") -> None:
        """Read the datasets anew.

        Args:
            chosen: id of the one to choose; the newest where there is none of it.
        """
        self._say("")
        try:
            self._datasets = self._project.datasets()
        except DeclannotError as error:
            self._datasets = []
            self._say(error_text(error))
        self.table.clear()
        for each in self._datasets:
            self.table.addTopLevelItem(self._row(each))
        fit_columns(self.table)
        self.table.setVisible(bool(self._datasets))
        self.nothing.setVisible(not self._datasets)
        ids = [each.id for each in self._datasets]
        if ids:
            place = ids.index(chosen) if chosen in ids else len(ids) - 1
            self.table.setCurrentIndex(self.table.model().index(place, 0))
        self._show_chosen()
        (self.table if self._datasets else self.freeze).setFocus()

    def _row(self, dataset: Dataset) -> QTreeWidgetItem:
        parts = ", ".join(f"{name} {count}" for name, count in dataset.parts.items())
        return row_of(
            (
                dataset.name,
                moment_text(dataset.created),
                dataset.documents,
                dataset.spans,
                parts or "–",
                dataset.sha256[:_HASH_SHOWN],
            )
        )

    @property
    def chosen(self) -> Dataset | None:
        """The dataset that is chosen."""
        row = self.table.currentIndex().row()
        return self._datasets[row] if 0 <= row < len(self._datasets) else None

    def _show_chosen(self) -> None:
        dataset = self.chosen
        may_write = not self._workspace.read_only
        self.freeze.setEnabled(may_write)
        self.export.setEnabled(dataset is not None)
        for button in (self.rename, self.remove):
            button.setEnabled(dataset is not None and may_write)
        self.facts.setVisible(dataset is not None)
        if dataset is None:
            return
        facts = facts_of(dataset)
        lines = [
            self.tr("Layers: {layers}. Schema version {version}. Left out: {left}.")
            .replace("{layers}", ", ".join(facts.layers) or "–")
            .replace("{version}", str(dataset.schema.version))
            .replace("{left}", documents(len(facts.left_out))),
            with_colon("SHA-256", dataset.sha256),
        ]
        if facts.split:
            split = self.tr("Split {split}, seed {seed}.").replace("{split}", facts.split)
            lines[0] += " " + split.replace("{seed}", str(facts.seed))
        self.facts.setText("\n".join(lines))

    def _say(self, text: str) -> None:
        show_problem(self.problem, text)

    # Doing

    def open_freeze(self) -> None:
        """Open the dialog that freezes a dataset."""
        from declannot.app.datasets.freeze_dialog import FreezeDialog

        dialog = FreezeDialog(self._workspace, self)
        dialog.frozen.connect(self._frozen)
        dialog.open()

    def _frozen(self, made: Frozen) -> None:
        self.refresh(made.dataset.id)
        said = "\n".join(text_of(each) for each in made.warnings)
        show_problem(self.problem, said, role="warning")

    def open_export(self) -> None:
        """Open the export assistant on the dataset that is chosen."""
        from declannot.app.exporting.dialog import ExportDialog

        if self.chosen is not None:
            dialog = ExportDialog(self._workspace, self._settings, self, self.chosen)
            dialog.place_wanted.connect(self._go_to)
            dialog.open()

    def _go_to(self, document_id: str, start: int, end: int) -> None:
        """Close, so that a place in the text can be seen."""
        self.reject()
        self.place_wanted.emit(document_id, start, end)

    def ask_name(self) -> None:
        """Ask for another name and give it."""
        dataset = self.chosen
        if dataset is None:
            return
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename a dataset"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(dataset.name)
        dialog.textValueSelected.connect(lambda name: self._rename(dataset, name))
        dialog.open()

    def _rename(self, dataset: Dataset, name: str) -> None:
        if name == dataset.name:
            return
        try:
            rename_dataset(self._project, dataset, name)
        except DeclannotError as error:
            self._say(error_text(error))
        else:
            self.refresh(dataset.id)

    def ask_remove(self) -> None:
        """Ask whether a dataset is to be removed, and remove it."""
        dataset = self.chosen
        if dataset is None:
            return
        ask(
            self,
            self.tr("Remove a dataset"),
            self.tr("Remove “{name}” for good?").replace("{name}", dataset.name),
            self.tr(
                "It cannot be exported again then, and undo does not bring it back. Documents and "
                "files exported from it stay."
            ),
            [
                (self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole, None),
                (
                    self.tr("&Remove"),
                    QMessageBox.ButtonRole.DestructiveRole,
                    lambda: self._remove(dataset),
                ),
            ],
            QMessageBox.Icon.Warning,
        )

    def _remove(self, dataset: Dataset) -> None:
        try:
            remove_dataset(self._project, dataset.id)
        except DeclannotError as error:
            self._say(error_text(error))
        else:
            self.refresh()

"""Freezing a dataset: what goes in, how it is parted, and what that comes to, seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QWidget

from declannot.app.datasets.balance import Balance
from declannot.app.datasets.suggested_groups import SuggestedGroups
from declannot.app.exporting.contents import Contents
from declannot.app.forms.ui_export import Ui_ExportForm
from declannot.app.handover.worker_dialog import Standard, WorkerDialog
from declannot.app.panels.later import Later
from declannot.app.tasks import Cancelled as Asked
from declannot.app.tasks import Progress, Task
from declannot.domain.dataset import checked_dataset_name
from declannot.domain.errors import DeclannotError
from declannot.exchange.choices import ExportChoices
from declannot.exchange.command_line import freeze_command, quoted_command
from declannot.exchange.freezing import FreezePreview, Frozen, freeze, preview_freeze
from declannot.exchange.progress import Cancelled

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Project

_SIDES_PX = [440, 560]
_REST_MS = 120


class FreezeDialog(WorkerDialog):
    """Chooses what a dataset holds and shows sizes, balance and labels that are absent.

    It is the export assistant's form without formats: the same tabs choose what goes in.

    Attributes:
        frozen: carries the dataset that was made.
        form: the form; contents: its tabs of documents, spans and split.
        name: what the dataset is to be called; command: what does the same.
        balance: what the choices come to; groups: what is suggested to stay together.
    """

    frozen = Signal(object)
    _counted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        assert workspace.project is not None
        self._workspace = workspace
        self._project: Project = workspace.project
        self._look_task: Task | None = None
        self._again = self._surveyed = False
        self._seen: FreezePreview | None = None
        self.form = Ui_ExportForm()
        self.form.setupUi(self)
        document = workspace.document
        self.contents = Contents(
            self.form, self._project, document.id if document is not None else None
        )
        self.balance = Balance(self)
        self.groups = SuggestedGroups(workspace, self)
        self.command = QLineEdit(self)
        self._dress()
        self.use(self.form, scrolls=False)
        self._rest = Later(self.look, self, _REST_MS)
        self.contents.suit(None)
        self._connect()
        self._show_groups()
        self.look()
        self.groups.look()

    @property
    def name(self) -> QLineEdit:
        """What the dataset is to be called."""
        return self.form.target

    # Building

    def _dress(self) -> None:
        """Make the form of the export that of freezing: no formats, a name for the place."""
        form = self.form
        self.setWindowTitle(self.tr("Freeze a dataset"))
        form.tabs.removeTab(form.tabs.indexOf(form.format_tab))
        form.tabs.setCurrentIndex(0)
        beside = QScrollArea(self)
        beside.setWidget(self.balance)
        beside.setWidgetResizable(True)
        beside.setFrameShape(QFrame.Shape.NoFrame)
        beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.columns.replaceWidget(1, beside).hide()
        form.columns.setStretchFactor(0, 2)
        form.columns.setStretchFactor(1, 3)
        form.columns.setSizes(_SIDES_PX)
        form.split_words.setText(
            self.tr(
                "Documents are parted, never spans; labels are spread evenly. The same seed deals "
                "the same way."
            )
        )
        form.split_column.insertWidget(form.split_column.count() - 1, self.groups, 1)
        form.pages.setCurrentWidget(form.choosing)
        self._dress_name()
        form.copy.setToolTip(self.tr("Copy the command that freezes the same"))
        form.buttons.button(Standard.Ok).setText(self.tr("F&reeze"))

    def _dress_name(self) -> None:
        """Put the name where the export has the place, and the command below it."""
        form = self.form
        form.target_label.setText(self.tr("Na&me"))
        form.browse.hide()
        self.name.setPlaceholderText(self.tr("such as 1.0, or Paper 2026"))
        self.name.setAccessibleName(self.tr("Name of the dataset"))
        self.command.setReadOnly(True)
        self.command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.command.setAccessibleName(self.tr("The command that does the same"))
        label = QLabel(self.tr("The same by command:"), self)
        label.setProperty("role", "muted")
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.command, 1)
        form.choosing_column.insertLayout(form.choosing_column.indexOf(form.target_row) + 1, row)
        self.setTabOrder(self.name, self.command)

    def _connect(self) -> None:
        form = self.form
        self.contents.changed.connect(self._change)
        self.groups.grouped.connect(self._rest.call)
        self._counted.connect(self.contents.show_survey, Qt.ConnectionType.QueuedConnection)
        form.split.toggled.connect(self._show_groups)
        form.tabs.currentChanged.connect(self._enter_tab)
        self.name.textChanged.connect(self._show_command)
        form.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.command.text()))
        self.name.setFocus()

    # Choosing

    def choices(self) -> ExportChoices:
        """Return what is chosen."""
        return ExportChoices(format="jsonl", **self.contents.choices(None))

    def may_go_on(self) -> bool:
        """There must be a name and something to freeze."""
        return bool(self.name.text().strip()) and self._seen is not None

    def _change(self) -> None:
        self._show_command()
        self._rest.call()

    def _show_groups(self) -> None:
        self.groups.setVisible(self.form.split.isChecked())

    def _show_command(self) -> None:
        name = self.name.text().strip()
        there = bool(name) and not self.contents.problem()
        words = freeze_command(self._project.path.absolute(), name, self.choices())
        self.command.setText(quoted_command(words) if there else "")
        self.command.setCursorPosition(0)
        self.form.copy.setEnabled(there)
        self.refresh_ok()

    def _enter_tab(self, number: int) -> None:
        """Put the keyboard into a tab, unless somebody walks along the tabs."""
        if not self.form.tabs.tabBar().hasFocus():
            self.contents.fields[number].setFocus()

    # Looking

    @property
    def at_rest(self) -> bool:
        """Whether all that was chosen is shown and nothing is under way."""
        looking = self._look_task is not None or self._rest.is_due or self.groups.busy
        return not self.busy and not looking

    def look(self) -> None:
        """Show what the choices come to."""
        if self.busy:
            return
        if self._look_task is not None:
            self._again = True
            self._look_task.cancel()
            return
        if missing := self.contents.problem():
            self._show(None)
            self.say_problem(missing)
            return
        project, choices = self._project, self.choices()

        def work(_progress: Progress, cancelled: Asked) -> FreezePreview:
            with project.reader() as source:
                if not self._surveyed:
                    self._counted.emit(source.attribute_counts())
                    self._surveyed = True
                return preview_freeze(source, choices, cancelled=cancelled)

        self._look_task = Task(work, self)
        self._look_task.succeeded.connect(self._looked)
        self._look_task.failed.connect(self._not_looked)
        self._look_task.start()

    def _looked(self, seen: FreezePreview) -> None:
        self._look_task = None
        if self._again:
            self._again = False
            self.look()
        else:
            self._show(seen)
            self.say_problem("")

    def _not_looked(self, error: BaseException) -> None:
        self._look_task = None
        if self._again:
            self._again = False
            self.look()
        elif isinstance(error, DeclannotError):
            self._show(None)
            self.say_error(error)
        elif not isinstance(error, Cancelled):
            raise error

    def _show(self, seen: FreezePreview | None) -> None:
        self._seen = seen
        self.contents.show_going(seen.document_ids if seen is not None else ())
        split = seen.split if seen is not None else None
        self.contents.show_parts(split.reached if split is not None else {})
        self.balance.show_preview(seen)
        self._show_command()

    # Freezing

    def accept(self) -> None:
        """Freeze what is chosen in a worker."""
        if self.busy or not self.may_go_on():
            return
        try:
            name = checked_dataset_name(self.name.text(), self._project.datasets())
        except DeclannotError as error:
            self.say_error(error)
            self.name.setFocus()
            self.name.selectAll()
            return
        self._stop_looking()
        project, choices = self._project, self.choices()
        by = self._workspace.annotator.id if self._workspace.annotator_stored else ""

        def work(progress: Progress, cancelled: Asked) -> Frozen:
            return freeze(project, name, choices, by=by, progress=progress, cancelled=cancelled)

        self._enable(on=False)
        self.begin(work, self._done)

    def stopped(self) -> None:
        """Let choices be made again, after freezing failed or was stopped."""
        self._enable(on=True)

    def _enable(self, *, on: bool) -> None:
        self.form.choosing.setEnabled(on)
        self.form.copy.setEnabled(on)

    def _done(self, made: Frozen) -> None:
        self.frozen.emit(made)
        super().accept()

    def reject(self) -> None:
        """Stop what is being frozen; close if nothing is."""
        self._stop_looking()
        super().reject()

    def _stop_looking(self) -> None:
        self._rest.forget()
        self._again = False
        self.groups.stop()
        if self._look_task is not None:
            self._look_task.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the words to be found look at once, not freeze."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.focusWidget() is self.form.search:
            self._rest.forget()
            self.look()
        else:
            super().keyPressEvent(event)

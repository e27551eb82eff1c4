"""Taking the corpus out: format, choices, and what will be lost before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QWidget,
)

from declannot.app.dialogs.fields import indent_numbers, show_problem
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.exporting.format_list import FormatList
from declannot.app.exporting.looks import Looks, Place
from declannot.app.exporting.options import OptionRows
from declannot.app.exporting.origins import CorpusOrigin, DatasetOrigin, Origin
from declannot.app.exporting.remembered import recall, remember
from declannot.app.exporting.result import Result
from declannot.app.forms.ui_export import Ui_ExportForm
from declannot.app.messages import ask, error_text
from declannot.app.panels.later import Later
from declannot.app.punctuation import with_colon
from declannot.app.settings import Settings
from declannot.app.tasks import Cancelled as Asked
from declannot.app.tasks import Progress, Task, Work
from declannot.domain.dataset import Dataset
from declannot.domain.errors import DeclannotError
from declannot.exchange.choices import ExportChoices
from declannot.exchange.command_line import quoted_command
from declannot.exchange.progress import Cancelled
from declannot.exchange.report import ExportReport
from declannot.formats import registry
from declannot.formats.format import Format

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Project

_REST_MS = 150
_LEAST_LIST_PX = 130
"""Height of the list of formats on the smallest screens, where what is below it scrolls."""
Standard = QDialogButtonBox.StandardButton


class ExportDialog(QDialog):
    """Chooses, previews and writes an export of the project, or of a dataset, in a worker.

    Attributes:
        place_wanted: carries the id of a document and the edges of a span to show in the text;
            the dialog has closed and comes back as it was.
    """

    place_wanted = Signal(str, int, int)
    _begun = Signal(int, object)
    _counted = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        parent: QWidget,
        dataset: Dataset | None = None,
    ) -> None:
        """Offer the choices.

        Args:
            dataset: the one to export; None for the project as it is now.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        assert workspace.project is not None
        self._project: Project = workspace.project
        self._settings = settings
        self._task: Task | None = None
        self._turn = 0
        self._writing = self._closing = self._again = self._target_typed = False
        self._surveyed = False
        self._refused = ""
        self._written: ExportChoices | None = None
        self._origin: Origin = CorpusOrigin(self._project)
        if dataset is not None:
            self._origin = DatasetOrigin(self._project, dataset)
        self._before = recall(settings, self._origin.key)
        self.form = Ui_ExportForm()
        self.form.setupUi(self)
        indent_numbers(self)
        document = workspace.document
        formats = [each for each in registry.formats() if each.exports]
        self.formats = FormatList(self.form.formats, self.form.format_words, formats)
        self.options = OptionRows(self.form.options, self.form.options_form)
        self.contents = self._origin.contents(
            self.form, document.id if document is not None else None
        )
        self.looks = Looks(self.form, self._origin)
        self.result_page = Result(self.form)
        self._rest = Later(self.look, self, _REST_MS)
        self._dress()
        self.contents.recall(self._before)
        self._connect()
        self.formats.choose(self._before.format or settings.values.export_format)

    def _dress(self) -> None:
        form = self.form
        self.setWindowTitle(self._origin.title)
        fit_to_screen(self, scrolls=False)
        form.formats.setMinimumHeight(_LEAST_LIST_PX)
        form.columns.setStretchFactor(0, 2)
        form.columns.setStretchFactor(1, 3)
        form.columns.setSizes([400, 600])
        form.looks.setSizes([300, 240])
        form.buttons.button(Standard.Ok).setText(self.tr("E&xport"))
        form.pages.setCurrentWidget(form.choosing)
        form.tabs.setCurrentIndex(0)
        show_problem(form.problem, "")
        form.progress.hide()
        form.formats.setFocus()

    def _connect(self) -> None:
        form = self.form
        self.formats.changed.connect(self._show_format)
        self.options.changed.connect(self._change_option)
        self.contents.changed.connect(self._change)
        form.split.toggled.connect(self._suggest_target)
        self.looks.place_wanted.connect(self._go_to)
        form.tabs.currentChanged.connect(self._enter_tab)
        form.browse.clicked.connect(self._browse)
        form.target.textEdited.connect(self._note_target)
        form.target.textChanged.connect(self._show_target)
        form.copy.clicked.connect(self._copy)
        form.again.clicked.connect(self._choose_again)
        queued = Qt.ConnectionType.QueuedConnection
        self._begun.connect(self._show_begun, queued)
        self._counted.connect(self.contents.show_survey, queued)

    @property
    def chosen(self) -> Format:
        """The format chosen."""
        return self.formats.chosen

    @property
    def target(self) -> Path:
        """The file or folder to write."""
        return Path(self.form.target.text().strip()).expanduser().absolute()

    def choices(self, *, force: bool = False) -> ExportChoices:
        """Return what stands in the fields.

        Args:
            force: whether what is there may be replaced.
        """
        options = dict(self.options.values)
        options.pop("ending", None)  # OUT tells it
        narrowing = self.contents.choices(self.chosen)
        return self._origin.choices(self.chosen, narrowing, options, force)

    @property
    def command(self) -> str:
        """The command that does what is chosen, as one line."""
        return quoted_command(self._origin.command(self.target, self.choices()))

    # Looking

    @property
    def at_rest(self) -> bool:
        """Whether everything chosen is shown and nothing is being counted or written."""
        return self._task is None and not self._rest.is_due

    def look(self) -> None:
        """Show how the export begins and what it loses."""
        if self._writing:
            return
        if self._task is not None:  # the present look is of no use any more
            self._again = True
            self._task.cancel()
            return
        self._refused = self.contents.problem()
        if self._refused:
            self.looks.clear()
            self.contents.show_going(())
            self._show_target()
            return
        self._show_target()
        self.looks.wait()
        self._turn += 1
        self._start(self._looking(self._turn), self._show_report)

    def _looking(self, turn: int) -> Work:
        """Return the work of one look; it tells how files begin as soon as it knows."""
        project, origin = self._project, self._origin
        target, choices = self.target, self.choices()

        def work(progress: Progress, cancelled: Asked) -> ExportReport:
            if not self._surveyed:
                with project.reader() as source:
                    self._counted.emit(origin.survey(source, cancelled))
                self._surveyed = True
            return origin.preview(
                target,
                choices,
                progress=progress,
                cancelled=cancelled,
                begun=lambda beginnings: self._begun.emit(turn, beginnings),
            )

        return work

    def _start(self, work: Work, then: Any) -> None:
        self._task = Task(work, self)
        self._task.progressed.connect(self._show_progress)
        self._task.succeeded.connect(then)
        self._task.failed.connect(self._failed)
        self._task.start()

    def _show_begun(self, turn: int, beginnings: Any) -> None:
        if turn == self._turn and self._task is not None and not self._again:
            self.looks.show_beginnings(beginnings)

    def _show_report(self, report: ExportReport) -> None:
        if self._ended():
            return
        self.looks.show_report(report)
        self.contents.show_report(report)
        self._show_target()

    # Writing

    def accept(self) -> None:
        """Write the export in a worker, having asked where something would be replaced."""
        if self._writing or not self._may_write():
            return
        if self.target.exists():
            ask(
                self,
                self.tr("Replace?"),
                self.tr("{place} is there already.").replace("{place}", str(self.target)),
                self.tr("The new export takes its place when it is written and proved."),
                [
                    (self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole, None),
                    (
                        self.tr("&Replace"),
                        QMessageBox.ButtonRole.AcceptRole,
                        lambda: self._write(force=True),
                    ),
                ],
            )
        else:
            self._write(force=False)

    def _write(self, *, force: bool) -> None:
        self._rest.forget()
        self._again = False
        if self._task is not None:  # a look is on its way: write when it has ended
            task = self._task
            task.cancel()
            self._writing = True
            task.ended.connect(lambda: QTimer.singleShot(0, self, lambda: self._write(force=force)))
            return
        origin, target, choices = self._origin, self.target, self.choices(force=force)
        self._writing, self._written = True, choices
        self._show_work(on=True)
        show_problem(self.form.problem, "")
        self._start(
            lambda progress, cancelled: origin.write(
                target, choices, progress=progress, cancelled=cancelled
            ),
            self._finish,
        )

    def reject(self) -> None:
        """Stop what is being written; close if nothing is."""
        self._rest.forget()
        self._again = False
        if self._task is not None:
            self._closing = not self._writing
            self._task.cancel()
        else:
            super().reject()

    def _finish(self, report: ExportReport) -> None:
        self._task, self._writing = None, False
        self._show_work(on=False)
        self._remember()
        assert self._written is not None
        words = self._origin.command(report.out, self._written)
        self.result_page.show_report(report, quoted_command(words))
        self.form.copy.hide()
        self.form.buttons.setStandardButtons(Standard.Close)

    def _choose_again(self) -> None:
        """Go back to the choices from the page of what was written."""
        form = self.form
        form.buttons.setStandardButtons(Standard.Cancel | Standard.Ok)
        form.buttons.button(Standard.Ok).setText(self.tr("E&xport"))
        form.copy.show()
        form.pages.setCurrentWidget(form.choosing)
        form.formats.setFocus()
        self.look()

    def _failed(self, error: BaseException) -> None:
        was_writing = self._writing and self.form.progress.isVisible()
        if was_writing:
            self._writing = False
            self._show_work(on=False)
        if self._ended():
            return
        if isinstance(error, Cancelled):
            self._show_target()
            if was_writing:
                show_problem(self.form.problem, self.tr("Stopped; nothing was written."))
        elif isinstance(error, DeclannotError):
            if not was_writing:
                self._refused = error_text(error)
                self.looks.clear()
                self.contents.show_going(())
            self._show_target()
            show_problem(self.form.problem, error_text(error))
        else:
            super().reject()
            raise error

    def _ended(self) -> bool:
        """Take note that work has ended; return whether its result is not wanted any more."""
        self._task = None
        if self._closing:
            super().reject()
            return True
        if self._again:
            self._again = False
            self.look()
            return True
        return self._writing

    # Showing

    def _enter_tab(self, number: int) -> None:
        """Put the keyboard into a tab, unless somebody walks along the tabs."""
        form = self.form
        if not form.tabs.tabBar().hasFocus():
            (form.formats, *self.contents.fields)[number].setFocus()

    def _show_format(self) -> None:
        name = self.chosen.name
        before = {**self._origin.options, **self._before.options.get(name, {})}
        self.options.show_format(self.chosen, before)
        self.contents.suit(self.chosen)
        self._suggest_target()
        self._change()

    def _change_option(self) -> None:
        self._before.options[self.chosen.name] = self.options.values
        ending = self.options.values.get("ending")
        if ending is not None and self.form.target.text().strip():
            self.form.target.setText(str(self.target.with_suffix(ending)))
        self._change()

    def _change(self) -> None:
        self._rest.call()

    def _suggest_target(self) -> None:
        if not self._target_typed:
            self.form.target.setText(str(self._usual_target()))

    def _usual_target(self) -> Path:
        chosen = self.chosen
        before = self._before.targets.get(chosen.name, "")
        folder = Path(self._settings.values.last_folder or Path.home())
        if before and Path(before).parent.is_dir():
            folder = Path(before).parent
            may_differ = bool(self.contents.split or self._before.split)
            if self.contents.fixed or not may_differ:
                return Path(before)
        stem = self._origin.stem
        if chosen.folder or self.contents.split:
            return folder / f"{stem}-{chosen.name}"
        return folder / (stem + self.options.values.get("ending", chosen.extensions[0]))

    def _note_target(self) -> None:
        self._target_typed = True

    def _show_target(self) -> None:
        """Say what is wrong with the place, or that something would be replaced."""
        problem, role = self._refused, "bad"
        if not problem and self.form.target.text().strip():
            try:
                self._origin.check(self.target, self.choices(force=True))
            except DeclannotError as error:
                problem = error_text(error)
            except OSError as error:
                problem = with_colon(self.target, error.strerror)
            else:
                if self.target.exists():
                    role = "warning"
                    problem = self.tr("There is something of that name; Export asks first.")
        show_problem(self.form.problem, problem, role=role)
        self.form.buttons.button(Standard.Ok).setEnabled(self._may_write())
        self.form.copy.setEnabled(bool(self.form.target.text()) and not self.contents.problem())

    def _may_write(self) -> bool:
        """Whether nothing is known that speaks against writing."""
        if self._writing or self._refused or not self.form.target.text().strip():
            return False
        try:
            self._origin.check(self.target, self.choices(force=True))
        except (DeclannotError, OSError):
            return False
        return True

    def _browse(self) -> None:
        if self.chosen.folder or self.contents.split:
            name = QFileDialog.getExistingDirectory(
                self, self.tr("Export into a new folder in"), str(self.target.parent)
            )
            name = str(Path(name) / self.target.name) if name else ""
        else:
            name, _kind = QFileDialog.getSaveFileName(
                self,
                self.tr("Export to"),
                str(self.target),
                options=QFileDialog.Option.DontConfirmOverwrite,
            )
        if name:
            self._target_typed = True
            self.form.target.setText(name)

    def _show_progress(self, done: int, total: int) -> None:
        if self._writing:
            self.form.progress.setRange(0, total)
            self.form.progress.setValue(done)
        elif not self._again:
            self.looks.wait(done, total)

    def _show_work(self, *, on: bool) -> None:
        form = self.form
        form.progress.setRange(0, 0)
        form.progress.setVisible(on)
        form.choosing.setEnabled(not on)
        form.copy.setEnabled(not on)
        button = form.buttons.button(Standard.Ok)
        if button is not None:
            button.setEnabled(not on)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the words to be found look at once, not write."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.focusWidget() is self.form.search:
            self._rest.forget()
            self.look()
        else:
            super().keyPressEvent(event)

    # Leaving

    def _remember(self) -> None:
        before = self._before
        before.format = self.chosen.name
        before.options[before.format] = self.options.values
        before.targets[before.format] = str(self.target)
        self.contents.note(before)
        remember(self._settings, self._origin.key, before)
        self._settings.put(export_format=before.format, last_folder=str(self.target.parent))

    def _go_to(self, place: Place) -> None:
        """Close and show a place in the text; what was chosen is kept for the next time."""
        if self._writing:
            return
        self._remember()
        self.reject()
        self.place_wanted.emit(*place)

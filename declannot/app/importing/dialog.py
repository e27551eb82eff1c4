"""What an import would add, name by name, before anything is added."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from declannot.app import counts
from declannot.app.commands.transfer import local_paths
from declannot.app.dialogs.choose_encoding import ChooseEncoding
from declannot.app.dialogs.fields import show_problem
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.forms.ui_import import Ui_ImportForm
from declannot.app.importing import words
from declannot.app.importing.deciding import Deciding
from declannot.app.importing.files_table import FilesTable
from declannot.app.importing.names_table import Key, NamesTable, suggestions
from declannot.app.importing.reading_choices import ReadingChoices
from declannot.app.importing.result_page import ResultPage
from declannot.app.messages import error_text
from declannot.app.panels.later import Later
from declannot.app.tasks import Task, Work
from declannot.app.theme import Theme
from declannot.domain.errors import DeclannotError
from declannot.exchange.choices import ImportChoices
from declannot.exchange.decisions import Decision, Deed, Kind
from declannot.exchange.importing import EncodingNeeded, preview_import, run_import
from declannot.exchange.names_found import Fate, NameFound
from declannot.exchange.progress import Cancelled
from declannot.exchange.report import ImportReport

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Project

_REST_MS = 250
_TURNS = 3
"""Labels, then attributes, then values."""
Standard = QDialogButtonBox.StandardButton


class ImportDialog(QDialog):
    """Shows files, names and what comes of them; adds it in a worker, as one step.

    Decisions are obeyed on the screen at once; what they add up to is counted anew in a worker.

    Attributes:
        imported: carries the ImportReport of what was added.
        report: what the files would bring, or None before that is known.
    """

    imported = Signal(object)

    def __init__(
        self, workspace: Workspace, paths: list[Path], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        assert workspace.project is not None
        self._project: Project = workspace.project
        self._annotator = workspace.annotator.name
        self._paths = paths
        self._task: Task | None = None
        self._file_problem = False
        self._adding = self._again = self._closing = self._page_chosen = False
        self._fresh = self._asks_encoding = True
        self._deciding = Deciding()
        self._formats: dict[Path, str] = {}
        self.report: ImportReport | None = None
        self.form = Ui_ImportForm()
        self.form.setupUi(self)
        self.files = FilesTable(self.form.files, theme)
        self.names = NamesTable(self.form.names, theme)
        self.reading = ReadingChoices(self.form)
        self.result_page = ResultPage(self.form, theme)
        self._rest = Later(self.look, self, _REST_MS)
        self._dress()
        self._connect()
        self.look()

    def _dress(self) -> None:
        form = self.form
        form.buttons.button(Standard.Ok).setText(self.tr("&Import"))
        form.pages.setCurrentWidget(form.files_page)
        form.leave_out.hide()
        form.pause.hide()
        show_problem(form.problem, "")
        self.files.show_names(self._paths)
        self.setAcceptDrops(True)
        self._show_pages([])
        for page in (form.files_page, form.names_page, form.result_page):
            page.layout().activate()  # so that hidden fields take no room on a small screen
        fit_to_screen(self)

    def _connect(self) -> None:
        form = self.form
        form.pages.tabBarClicked.connect(self._choose_page)
        self.files.changed.connect(self._changed)
        self.files.problem_shown.connect(self._show_file_problem)
        form.pages.currentChanged.connect(lambda _index: self._show_file_problem(""))
        self.reading.changed.connect(self._changed)
        self.reading.format_chosen.connect(self._take_format)
        form.files.selectionModel().selectionChanged.connect(self._show_format)
        form.leave_out.clicked.connect(self._leave_bad_out)
        self.names.decided.connect(self._decide)
        form.take_suggestions.clicked.connect(self._take_suggestions)
        form.add_all.clicked.connect(lambda: self._decide_all(Deed.ADD))
        form.ignore_all.clicked.connect(lambda: self._decide_all(Deed.IGNORE))
        form.forget.clicked.connect(self._forget)
        form.pause.clicked.connect(self._pause)

    # What is chosen

    def choices(self) -> ImportChoices:
        """Return what stands in the fields and tables."""
        reading: dict[str, Any] = self.reading.values()
        return ImportChoices(
            annotator=self._annotator or None,
            decisions=self._deciding.decisions(self.report),
            remember=True,
            left_out=frozenset(self.files.left_out),
            formats=dict(self._formats),
            sparing=True,
            **reading,
        )

    def _rows(self) -> list[NameFound]:
        """Return the names as they stand by what is decided now."""
        return self._deciding.rows(self.report)

    # Looking

    def look(self) -> None:
        """Read the files in a worker and show what they would bring."""
        if self._task is not None:
            self._again = True
            self._task.cancel()
            return
        project, choices, paths = self._project, self.choices(), self._paths
        ask = self._asks_encoding
        self._set_busy(self.tr("Reading…"), adding=False)
        self._start(
            lambda progress, cancelled: preview_import(
                project,
                paths,
                choices,
                progress=progress,
                cancelled=cancelled,
                collect=True,
                ask=ask,
            ),
            self._show_report,
        )

    def accept(self) -> None:
        """Add what was shown, in a worker."""
        if self._adding or not self._may_import():
            return
        if self._task is not None:  # what is counted anew is not waited for
            self._again = False
            self._task.cancel()
            self._task.ended.connect(lambda: QTimer.singleShot(0, self, self.accept))
            return
        self._rest.forget()
        project, choices, paths = self._project, self.choices(), self._paths
        self._adding = True
        self._set_busy(self.tr("Importing…"), adding=True)
        self._start(
            lambda progress, cancelled: run_import(
                project, paths, choices, progress=progress, cancelled=cancelled
            ),
            self._finish,
        )

    def reject(self) -> None:
        """Stop what is being done; close if nothing is, or only something was looked at."""
        self._rest.forget()
        if self._task is None:
            super().reject()
            return
        self._again = False
        self._closing = not self._adding
        self._task.cancel()
        self.form.pause.hide()
        self.form.result.setText(self.tr("Stopping…"))

    def _start(self, work: Work, then: Callable[[Any], object]) -> None:
        self._task = Task(work, self)
        self._task.progressed.connect(self._show_progress)
        self._task.succeeded.connect(then)
        self._task.failed.connect(self._failed)
        self._task.start()

    def _changed(self) -> None:
        """What is to be read is another thing now: look again after a moment."""
        self._fresh = False
        self._refresh()
        self._rest.call()

    # Showing

    def _show_report(self, report: ImportReport) -> None:
        self._task = None
        if self._closing:  # it was read to the end before it heard that nobody wants it
            super().reject()
            return
        if self._look_again():
            return
        first, before = self.report is None, self._deciding.decisions(self.report)
        self.report = report
        self._fresh = True
        self._set_idle()
        self.files.show_report(report)
        self.reading.show_for(self.files.formats)
        self.result_page.show_report(report)
        self.form.result.setText(words.summary(report))
        if self._deciding.decisions(report) != before:
            self._changed()  # what is remembered has come in: count with it
        self._refresh()
        if first:
            self._show_first_page()

    def _refresh(self) -> None:
        """Show names by what is decided now, and whether one can go on."""
        form, rows = self.form, self._show_names()
        undecided = [row for row in rows if row.fate is Fate.UNDECIDED]
        form.names_text.setText(words.undecided_text(rows))
        form.take_suggestions.setEnabled(any(row.suggestion for row in undecided))
        several = any(row.kind is not Kind.ANNOTATOR for row in undecided)
        form.add_all.setEnabled(several)
        form.ignore_all.setEnabled(several)
        form.forget.setEnabled(any(row.decision is not None for row in rows))
        form.leave_out.setVisible(bool(self.files.bad))
        self._show_pages(rows)
        form.buttons.button(Standard.Ok).setEnabled(self._may_import())

    def _show_names(self) -> list[NameFound]:
        """Show names by what is decided now, and return them."""
        rows = self._rows()
        if self.report is not None and self.report.standing is not None:
            people = [each.name for each in self._project.annotators()]
            self.names.show_rows(rows, self.report.standing.schema, people)
        return rows

    def _may_import(self) -> bool:
        report = self.report
        if report is None or self._adding or self.files.bad or not self.files.count:
            return False
        if any(row.fate is Fate.UNDECIDED for row in self._rows()):
            return False
        return words.adds(report) or not self._fresh

    def _show_pages(self, rows: list[NameFound]) -> None:
        """Write on the tabs what is to be done behind them."""
        form = self.form
        bad, left = len(self.files.bad), sum(row.fate is Fate.UNDECIDED for row in rows)
        count = self.files.count or len(self._paths)
        files = self.tr("&Files ({count})").format(count=counts.number(count))
        if self.files.left_out:
            whole = counts.number(self.files.count + len(self.files.left_out))
            files = self.tr("&Files ({count} of {all})").format(
                count=counts.number(self.files.count), all=whole
            )
        if bad:
            files = self.tr("&Files ({count}, {bad} bad)").format(
                count=counts.number(count), bad=bad
            )
        names = self.tr("&Names ({count})").format(count=len(rows))
        if left:
            names = self.tr("&Names ({count}, {left} to decide)").format(count=len(rows), left=left)
        pages = form.pages
        pages.setTabText(pages.indexOf(form.files_page), files)
        pages.setTabText(pages.indexOf(form.names_page), names)
        pages.setTabVisible(pages.indexOf(form.names_page), bool(rows))
        pages.setTabEnabled(pages.indexOf(form.result_page), self.report is not None)

    def _show_first_page(self) -> None:
        """Go where something is to be done, or to what comes of it."""
        form = self.form
        if self._page_chosen:
            return
        if self.files.bad:
            form.pages.setCurrentWidget(form.files_page)
            self.files.choose_first_bad()
            form.leave_out.setFocus()
        elif any(row.fate is Fate.UNDECIDED for row in self._rows()):
            form.pages.setCurrentWidget(form.names_page)
            self.names.choose_first_undecided()
            form.names.setFocus()
        else:
            form.pages.setCurrentWidget(form.result_page)
            form.buttons.button(Standard.Ok).setFocus()

    def _show_file_problem(self, text: str) -> None:
        """Say in full what is wrong with the file one is at; other errors stay."""
        if not self._adding and (text or self._file_problem):
            show_problem(self.form.problem, text)
            self._file_problem = bool(text)

    def _choose_page(self, _index: int) -> None:
        self._page_chosen = True

    # Deciding

    def _decide(self, key: Key, decision: Decision | None) -> None:
        """Take a decision over and count anew what they all add up to."""
        self._deciding.take({key: decision})
        self._changed()

    def _take_suggestions(self) -> None:
        self._decide_in_turn(lambda: suggestions(self._rows()))

    def _decide_all(self, deed: Deed) -> None:
        self._decide_in_turn(lambda: self.names.for_undecided(deed))

    def _decide_in_turn(self, found: Callable[[], Mapping[Key, Decision]]) -> None:
        """Decide about labels, then about the attributes and values that have a place only now."""
        for _turn in range(_TURNS):
            made = found()
            if not made:
                break
            self._deciding.take(made)
            self._show_names()
        self._changed()
        self.form.names.setFocus()

    def _forget(self) -> None:
        self._deciding.forget(self.report)
        self._changed()
        self.form.names.setFocus()

    def _leave_bad_out(self) -> None:
        self.files.leave_out(self.files.bad)
        self._page_chosen = False
        self._show_first_page()

    def _take_format(self, name: str | None) -> None:
        for path in self.files.chosen():
            if name is None:
                self._formats.pop(path, None)
            else:
                self._formats[path] = name
        self._changed()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take further files, as long as nothing is being added."""
        if not self._adding and local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped too."""
        new = [each for each in local_paths(event.mimeData()) if each not in self._paths]
        if new and not self._adding:
            event.acceptProposedAction()
            self._paths = [*self._paths, *new]
            self._page_chosen = False
            self._changed()

    def _show_format(self) -> None:
        """Show the format that was chosen for the files that are selected."""
        named = {self._formats.get(path) for path in self.files.chosen()}
        self.reading.show_format(named.pop() if len(named) == 1 else None)

    # While something is done

    def _show_progress(self, done: int, total: int) -> None:
        self.form.progress.setRange(0, total)
        self.form.progress.setValue(done)

    def _pause(self) -> None:
        task = self._task
        if task is None:
            return
        if task.paused:
            task.go_on()
            self.form.pause.setText(self.tr("&Pause"))
            self.form.result.setText(self.tr("Importing…"))
        else:
            task.pause()
            self.form.pause.setText(self.tr("&Go on"))
            self.form.result.setText(
                self.tr("Paused. Nothing is in the project yet; stopping leaves it as it was.")
            )

    def _set_busy(self, text: str, *, adding: bool) -> None:
        form = self.form
        show_problem(form.problem, "")
        form.result.setText(text)
        form.progress.setRange(0, 0)
        form.progress.show()
        form.pause.setText(self.tr("&Pause"))
        form.pause.setVisible(adding)
        form.pages.setEnabled(not adding)
        stop = self.tr("&Stop") if adding else self.tr("Cancel")
        form.buttons.button(Standard.Cancel).setText(stop)
        form.buttons.button(Standard.Ok).setEnabled(self._may_import())
        if adding:
            form.pause.setFocus()

    def _set_idle(self) -> None:
        form = self.form
        form.progress.hide()
        form.pause.hide()
        form.pages.setEnabled(True)
        form.buttons.button(Standard.Cancel).setText(self.tr("Cancel"))

    # Ending

    def _finish(self, report: ImportReport) -> None:
        self._task = None
        self.report = report
        self.imported.emit(report)
        super().accept()

    def _failed(self, error: BaseException) -> None:
        self._task = None
        was_adding, self._adding = self._adding, False
        self._set_idle()
        if self._closing:
            super().reject()
        elif self._look_again():
            return
        elif isinstance(error, EncodingNeeded):
            self._ask_encoding(error)
        elif isinstance(error, Cancelled):
            if was_adding:
                self.form.result.setText(
                    self.tr("Stopped; nothing was added. What was decided here stays.")
                )
            self._refresh()
        elif isinstance(error, DeclannotError):
            self.form.result.setText("")
            show_problem(self.form.problem, error_text(error))
            self._refresh()
        else:
            super().reject()
            raise error

    def _look_again(self) -> bool:
        if not self._again or self._closing:
            return False
        self._again = False
        self.look()
        return True

    def _ask_encoding(self, error: EncodingNeeded) -> None:
        question = ChooseEncoding(error.path.name, error.candidates, self)
        question.accepted.connect(lambda: self._take_encoding(question.encoding))
        question.rejected.connect(self._go_on_without)
        question.open()

    def _go_on_without(self) -> None:
        """Show the files whose encoding nobody knows among the bad ones."""
        self._asks_encoding = False
        self.look()

    def _take_encoding(self, encoding: str) -> None:
        self.reading.use_encoding(encoding)
        self.look()

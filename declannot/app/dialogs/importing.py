"""What an import would add, before anything is added."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from declannot.app.dialogs.choose_encoding import ChooseEncoding
from declannot.app.dialogs.fields import show_problem
from declannot.app.forms.ui_import_preview import Ui_ImportForm
from declannot.app.messages import error_text, text_of
from declannot.app.tasks import Task
from declannot.domain.errors import DeclannotError
from declannot.exchange.choices import ImportChoices
from declannot.exchange.importing import EncodingNeeded, preview_import, run_import
from declannot.exchange.progress import Cancelled
from declannot.exchange.report import ImportReport
from declannot.formats import registry
from declannot.formats.extras import lacking

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.formats.format import Format

_DETAILS_SHOWN = 200


class ImportDialog(QDialog):
    """Shows how files are read and what they would add; adds it in a worker.

    Attributes:
        imported: carries the ImportReport of what was added.
    """

    imported = Signal(object)

    def __init__(
        self, workspace: Workspace, paths: list[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._paths = paths
        self._task: Task | None = None
        self._adding = False
        self._again = False
        self._encoding: str | None = None
        self.report: ImportReport | None = None
        self.form = Ui_ImportForm()
        self.form.setupUi(self)
        self._set_up()
        self.look()

    def _set_up(self) -> None:
        form = self.form
        self._files = QStandardItemModel(self)
        form.files.setModel(self._files)
        form.files.setMaximumHeight(150)
        form.format.addItem(self.tr("Detect it"), None)
        for each in registry.formats():
            if each.imports:
                self._add_format(each)
        form.annotator.setText(self._workspace.annotator.name)
        self._list_files([(path, "") for path in self._paths])
        form.unknown.hide()
        show_problem(form.problem, "")
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Import"))
        form.format.currentIndexChanged.connect(self.look)
        form.annotator.editingFinished.connect(self.look)
        for each in (form.unknown_add, form.unknown_ignore, form.unknown_refuse):
            each.clicked.connect(self.look)

    def _add_format(self, each: Format) -> None:
        """Offer a format; one whose library is not there is shown with the reason."""
        box, title, missing = self.form.format, text_of(_as_message(each.title)), lacking(each)
        if missing is None:
            box.addItem(title, each.name)
            return
        box.addItem(f"{title} – {text_of(missing)}", each.name)
        model = box.model()
        assert isinstance(model, QStandardItemModel)
        model.item(box.count() - 1).setEnabled(False)

    # Looking

    def look(self) -> None:
        """Read the files in a worker and show what they would add."""
        if self._task is not None:
            self._again = True
            self._task.cancel()
            return
        project, choices, paths = self._workspace.project, self._choices(), self._paths
        assert project is not None
        self._set_busy(self.tr("Reading…"))
        # Unknown labels are to be shown, not to be stumbled over.
        self._start(
            lambda progress, cancelled: preview_import(
                project, paths, choices, progress=progress, cancelled=cancelled
            ),
            self._show_report,
        )

    def accept(self) -> None:
        """Add what was shown, in a worker."""
        project, choices, paths = self._workspace.project, self._choices(), self._paths
        if self._task is not None or self.report is None or project is None:
            return
        self._adding = True
        self._set_busy(self.tr("Importing…"))
        self._start(
            lambda progress, cancelled: run_import(
                project, paths, choices, progress=progress, cancelled=cancelled
            ),
            self._finish,
        )

    def reject(self) -> None:
        """Stop what is being done; close if nothing is."""
        if self._task is not None:
            self._again = False
            self._closing = not self._adding
            self._task.cancel()
            self.form.result.setText(self.tr("Stopping…"))
        else:
            super().reject()

    _closing = False

    def _start(self, work: Any, then: Any) -> None:
        self._task = Task(work, self)
        self._task.progressed.connect(self._show_progress)
        self._task.succeeded.connect(then)
        self._task.failed.connect(self._failed)
        self._task.start()

    def _choices(self) -> ImportChoices:
        form = self.form
        unknown: Literal["refuse", "add", "ignore"] = "refuse"
        if form.unknown_add.isChecked():
            unknown = "add"
        elif form.unknown_ignore.isChecked():
            unknown = "ignore"
        return ImportChoices(
            format=form.format.currentData(),
            annotator=form.annotator.text().strip() or None,
            encoding=self._encoding,
            unknown=unknown,
        )

    # Showing

    def _show_report(self, report: ImportReport) -> None:
        self._task = None
        if self._look_again():
            return
        self.report = report
        form = self.form
        self._set_idle()
        self._list_files([(path, text_of(why)) for path, _name, why in report.formats])
        form.result.setText(self._summary(report))
        unknown = {
            **report.labels_unknown,
            **report.attributes_unknown,
            **report.relations_unknown,
        }
        form.unknown.setVisible(bool(unknown))
        names = ", ".join(f"{name} ({count})" for name, count in sorted(unknown.items())[:12])
        form.unknown_text.setText(self.tr("The schema does not know: {names}").format(names=names))
        form.details.setPlainText("\n".join(self._details(report)))
        adds = report.documents_new or report.spans_new or report.relations_new
        refused = bool(unknown) and form.unknown_refuse.isChecked()
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(
            bool(adds) and not refused
        )

    def _list_files(self, files: list[tuple[Path, str]]) -> None:
        self._files.clear()
        self._files.setHorizontalHeaderLabels([self.tr("File"), self.tr("Read as")])
        for path, read_as in files:
            self._files.appendRow([QStandardItem(path.name), QStandardItem(read_as)])
        self.form.files.resizeColumnToContents(0)

    def _summary(self, report: ImportReport) -> str:
        tr = self.tr
        counted = (
            (report.documents_new, tr("1 new document"), tr("{count} new documents")),
            (
                report.documents_matched,
                tr("1 document here already"),
                tr("{count} documents here already"),
            ),
            (report.spans_new, tr("1 new span"), tr("{count} new spans")),
            (report.spans_present, tr("1 span here already"), tr("{count} spans here already")),
            (report.relations_new, tr("1 new relation"), tr("{count} new relations")),
        )
        parts = [
            one if count == 1 else many.format(count=count) for count, one, many in counted if count
        ]
        if not (report.documents_new or report.spans_new or report.relations_new):
            parts.insert(0, tr("Nothing new"))
        if report.annotators_new:
            names = ", ".join(report.annotators_new)
            parts.append(self.tr("new annotators: {names}").format(names=names))
        if report.schema_adopted:
            parts.append(self.tr("the schema beside the corpus"))
        return " · ".join(parts)

    def _details(self, report: ImportReport) -> list[str]:
        lines = [text_of(each) for each in report.warnings]
        lines += [f"{code}: {count}" for code, count in report.losses.items()]
        if lines:
            lines.append("")
        return [*lines[:_DETAILS_SHOWN], *report.first_lines]

    def _show_progress(self, done: int, total: int) -> None:
        self.form.progress.setRange(0, total)
        self.form.progress.setValue(done)

    def _set_busy(self, text: str) -> None:
        form = self.form
        show_problem(form.problem, "")
        form.result.setText(text)
        form.progress.setRange(0, 0)
        form.progress.show()
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)

    def _set_idle(self) -> None:
        self.form.progress.hide()

    # Ending

    def _finish(self, report: ImportReport) -> None:
        self._task = None
        self.report = report
        self.imported.emit(report)
        super().accept()

    def _failed(self, error: BaseException) -> None:
        self._task = None
        self._adding = False
        self._set_idle()
        if self._closing:
            super().reject()
        elif self._look_again():
            return
        elif isinstance(error, EncodingNeeded):
            self._ask_encoding(error)
        elif isinstance(error, Cancelled):
            self.form.result.setText(self.tr("Stopped; nothing was added."))
        elif isinstance(error, DeclannotError):
            self.form.result.setText("")
            show_problem(self.form.problem, error_text(error))
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
        question.rejected.connect(lambda: show_problem(self.form.problem, error_text(error)))
        question.open()

    def _take_encoding(self, encoding: str) -> None:
        self._encoding = encoding
        self.look()


def _as_message(title: Any) -> Any:
    from declannot.domain.message import Message

    return title if isinstance(title, Message) else Message(str(title))

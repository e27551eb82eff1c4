"""Sending the work back: what is not done is counted, then one file is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QSizePolicy, QWidget

from declannot.app.dialogs.fitting import size_to_contents
from declannot.app.forms.ui_send_back import Ui_SendBackForm
from declannot.app.handover.file_names import fit_name, free_name, lasting_folder
from declannot.app.handover.worker_dialog import Standard, WorkerDialog
from declannot.app.handover.written_files import open_folder
from declannot.app.settings import Settings
from declannot.domain.document import Document, Status
from declannot.paths import WORK_SUFFIX

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.exchange.handover.work_file import WorkReport
    from declannot.store.project import Project


class SendBackDialog(WorkerDialog):
    """Counts what is not done, writes the work file, and says where it is.

    Attributes:
        sent: carries the WorkReport of the file that was written.
        document_wanted: carries the id of a document to go on with instead.
    """

    sent = Signal(object)
    document_wanted = Signal(str)

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._written: Path | None = None
        self.form = Ui_SendBackForm()
        self.form.setupUi(self)
        self.use(self.form)
        project = workspace.project
        assert project is not None
        self._unfinished = _unfinished(project, workspace.annotator.id)
        self._fill(len(project.present_documents()))
        self.form.file.setText(str(self._usual_file(project)))
        self._connect()
        self.form.buttons.button(Standard.Ok).setFocus()

    def _fill(self, total: int) -> None:
        form = self.form
        form.done.hide()
        form.buttons.button(Standard.Ok).setText(self.tr("Send back"))
        count = len(self._unfinished)
        if not total:
            said = self.tr("There are no documents in this task.")
        elif not count:
            said = self.tr("All {total} documents are done.").format(total=total)
            said = self.tr("The document is done.") if total == 1 else said
        else:
            said = self.tr("Documents done: {done} of {total}.").format(
                done=total - count, total=total
            )
        form.summary.setText(said)
        form.unfinished.setVisible(bool(count))
        if count:  # the list takes the room that else is left empty
            form.rest.changeSize(0, 0)
        for document, status in self._unfinished:
            state = self.tr("started") if status is Status.STARTED else self.tr("new")
            item = QListWidgetItem(f"{document.title}  ({state})")
            item.setData(Qt.ItemDataRole.UserRole, document.id)
            form.open_documents.addItem(item)
        form.open_documents.setCurrentRow(0)

    def _connect(self) -> None:
        form = self.form
        form.browse.clicked.connect(self._browse)
        form.go.clicked.connect(self._go)
        form.open_documents.itemActivated.connect(self._go)
        form.file.textChanged.connect(self.refresh_ok)
        form.copy_path.clicked.connect(self._copy_path)
        form.show_folder.clicked.connect(self._show_folder)

    @property
    def target(self) -> Path:
        """The file to write."""
        path = Path(self.form.file.text().strip()).expanduser()
        return path if path.suffix == WORK_SUFFIX else path.with_name(path.name + WORK_SUFFIX)

    def may_go_on(self) -> bool:
        """A file must be named, and nothing was written yet."""
        return bool(self.form.file.text().strip()) and self._written is None

    def accept(self) -> None:
        """Write the work file in a worker."""
        from declannot.exchange.handover.work_file import make_work

        project = self._workspace.project
        if project is None or self.busy or not self.may_go_on():
            return
        target = self.target
        self.begin(
            lambda progress, cancelled: make_work(
                project, target, progress=progress, cancelled=cancelled
            ),
            self._finish,
        )

    def _finish(self, report: WorkReport) -> None:
        form, target = self.form, report.out
        self._written = target
        self._settings.put(last_folder=str(target.absolute().parent))
        for each in (form.unfinished, form.file_label, form.file, form.browse):
            each.hide()
        form.buttons.button(Standard.Ok).hide()
        policy = QSizePolicy.Policy
        form.rest.changeSize(0, 0, policy.Minimum, policy.Expanding)
        form.written.setText(str(target))
        form.summary.setText(self._said(report))
        form.done.show()
        size_to_contents(self)
        form.copy_path.setDefault(True)
        form.copy_path.setFocus()
        self.sent.emit(report)

    def _said(self, report: WorkReport) -> str:
        said = self.tr("Documents in the file: {layers}, done: {done}, spans: {spans}.")
        parts = [said.format(layers=report.layers, done=report.done, spans=report.spans)]
        if report.questions == 1:
            parts.append(self.tr("One doubt or note goes along as a question."))
        elif report.questions:
            asked = self.tr("{count} doubts and notes go along as questions.")
            parts.append(asked.format(count=report.questions))
        return " ".join(parts)

    def _usual_file(self, project: Project) -> Path:
        """Return a name that says whose work on what this is, and that is not taken."""
        day = QDateTime.currentDateTime().date().toString(Qt.DateFormat.ISODate)
        title = project.info.title or project.path.stem
        name = fit_name(title, self._workspace.annotator.name, day)
        return free_name(lasting_folder(self._settings.values.last_folder), name, WORK_SUFFIX)

    def _browse(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Write the work file"),
            str(self.target),
            self.tr("Work files (*.declannot-work)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.form.file.setText(name)

    def _go(self) -> None:
        item = self.form.open_documents.currentItem()
        if item is not None and not self.busy:
            self.document_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
            self.reject()

    def _copy_path(self) -> None:
        if self._written is not None:
            QGuiApplication.clipboard().setText(str(self._written))

    def _show_folder(self) -> None:
        if self._written is not None:
            open_folder(self._written.parent, self)


def _unfinished(project: Project, annotator_id: str) -> list[tuple[Document, Status]]:
    """Return the documents that are not done, in the order of the list."""
    summaries = project.summaries(annotator_id)
    states = (
        (each, summaries[each.id].status if each.id in summaries else Status.NEW)
        for each in project.present_documents()
    )
    return [(each, status) for each, status in states if status is not Status.DONE]

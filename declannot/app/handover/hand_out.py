"""Handing out: a task file for each annotator of the plan, or for one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from declannot.app.forms.ui_hand_out import Ui_HandOutForm
from declannot.app.handover.document_choice import DocumentChoice
from declannot.app.handover.file_names import fit_name, free_name, lasting_folder
from declannot.app.handover.worker_dialog import Standard, WorkerDialog
from declannot.app.handover.written_files import WrittenFiles
from declannot.app.settings import Settings
from declannot.app.tasks import Cancelled, Progress
from declannot.domain.document import Document
from declannot.exchange.handover.planning import plan_summary
from declannot.exchange.handover.task_file import TaskReport, make_task
from declannot.exchange.selection import no_documents
from declannot.paths import TASK_SUFFIX

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Project


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be written.

    Attributes:
        names: for whom.
        documents: which, or None for those of the plan.
    """

    names: tuple[str, ...]
    documents: tuple[Document, ...] | None
    instructions: str
    folder: Path


class HandOutDialog(WorkerDialog):
    """Writes task files in a worker and lists them.

    Attributes:
        handed_out: carries the reports of the files that were written.
    """

    handed_out = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        selected: Sequence[str],
        parent: QWidget,
    ) -> None:
        """Open on the project of a workspace.

        Args:
            selected: ids of the documents chosen in the list.
        """
        super().__init__(parent)
        project = workspace.project
        assert project is not None
        self._project, self._settings = project, settings
        self._written = False
        self._documents = project.present_documents()
        self._plan = plan_summary(project)
        self.form = Ui_HandOutForm()
        self.form.setupUi(self)
        self.use(self.form)
        self.files = WrittenFiles(self.form.files, self.form.copy_paths, self.form.show_folder)
        self._choice = DocumentChoice(self.form.which, self._documents, selected)
        self._fill()
        self._connect()
        self._show_who()
        if not self._documents:
            self.say_error(no_documents())

    def _fill(self) -> None:
        form, plan = self.form, self._plan
        form.done.hide()
        form.buttons.button(Standard.Ok).setText(self.tr("Hand out"))
        for each in self._project.annotators():
            form.name.addItem(each.name)
        form.name.setCurrentText("")
        form.folder.setText(str(lasting_folder(self._settings.values.last_folder)))
        if plan is None:
            form.everyone.setEnabled(False)
            form.one.setChecked(True)
            form.plan_text.setText(self.tr("There is no plan yet (Hand-over, Plan)."))
            return
        names = ", ".join(f"{each.annotator.name} ({len(each.documents)})" for each in plan.shares)
        form.plan_text.setText(names)
        if plan.left_out:
            left = self.tr("{names}; documents in nobody's share: {count}")
            form.plan_text.setText(left.format(names=names, count=plan.left_out))

    def _connect(self) -> None:
        form = self.form
        form.everyone.toggled.connect(self._show_who)
        form.name.editTextChanged.connect(self.refresh_ok)
        form.folder.textChanged.connect(self.refresh_ok)
        form.browse.clicked.connect(self._browse)

    # Choosing

    @property
    def people(self) -> tuple[str, ...]:
        """Names of those for whom a file is to be written."""
        if self.form.everyone.isChecked() and self._plan is not None:
            return tuple(each.annotator.name for each in self._plan.shares)
        name = " ".join(self.form.name.currentText().split())
        return (name,) if name else ()

    def may_go_on(self) -> bool:
        """There is something to hand out, somebody and a folder are named, nothing was written."""
        named = bool(self.people) and bool(self.form.folder.text().strip())
        return named and bool(self._documents) and not self._written

    def _show_who(self) -> None:
        self.form.person.setEnabled(self.form.one.isChecked())
        if self.form.one.isChecked():
            self.form.name.setFocus()
        self.refresh_ok()

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Write the task files into"), self.form.folder.text()
        )
        if name:
            self.form.folder.setText(name)

    # Writing

    def accept(self) -> None:
        """Write the task files in a worker."""
        if self.busy or not self.may_go_on():
            return
        project, form = self._project, self.form
        chosen = set(self._choice.ids)
        documents = tuple(each for each in self._documents if each.id in chosen)
        wish = _Wish(
            self.people,
            None if form.everyone.isChecked() else documents,
            form.instructions.toPlainText().strip(),
            Path(form.folder.text().strip()).expanduser(),
        )
        self.begin(
            lambda progress, cancelled: _write(project, wish, progress, cancelled), self._finish
        )

    def _finish(self, reports: list[TaskReport]) -> None:
        form = self.form
        self._written = True
        self._settings.put(last_folder=str(reports[0].out.absolute().parent))
        done_with: tuple[QWidget, ...] = (
            form.who_heading,
            form.everyone,
            form.plan_text,
            form.one,
            form.person,
            form.instructions_heading,
            form.instructions,
            form.folder_label,
            form.folder,
            form.browse,
        )
        for each in done_with:
            each.hide()
        form.buttons.button(Standard.Ok).hide()
        self.files.show_files([(self._for_whom(each), each.out) for each in reports])
        form.done.show()
        form.copy_paths.setFocus()
        self.handed_out.emit(reports)

    def _for_whom(self, report: TaskReport) -> str:
        count = report.documents + report.practice
        said = self.tr("{name}, 1 document") if count == 1 else self.tr("{name}, {count} documents")
        return said.format(name=report.annotator.name, count=count)


def _write(
    project: Project, wish: _Wish, progress: Progress, cancelled: Cancelled
) -> list[TaskReport]:
    """Write one file after the other; where one fails, none is left."""
    reports: list[TaskReport] = []
    try:
        for name in wish.names:
            stem = fit_name(project.info.title or project.path.stem, name)
            report = make_task(
                project,
                free_name(wish.folder, stem, TASK_SUFFIX),
                name,
                documents=wish.documents,
                instructions=wish.instructions,
                progress=progress,
                cancelled=cancelled,
            )
            reports.append(report)
    except BaseException:
        for each in reports:
            each.out.unlink(missing_ok=True)
        raise
    return reports

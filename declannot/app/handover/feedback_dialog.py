"""Writing feedback: for each annotator ticked, a file for the program and a page beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget

from declannot.app.forms.ui_feedback import Ui_FeedbackForm
from declannot.app.handover.file_names import fit_name, free_name, lasting_folder
from declannot.app.handover.worker_dialog import Standard, WorkerDialog
from declannot.app.handover.written_files import WrittenFiles
from declannot.app.messages import error_text
from declannot.app.settings import Settings
from declannot.app.tasks import Cancelled, Progress
from declannot.domain.document import Annotator
from declannot.domain.errors import UserError
from declannot.exchange.feedback import write_feedback
from declannot.paths import FEEDBACK_SUFFIX

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Project

_PERSON = Qt.ItemDataRole.UserRole


@dataclass(slots=True)
class _Outcome:
    """What was written, and for whom nothing could be, with the reason."""

    files: list[tuple[str, Path]] = field(default_factory=list)
    refused: list[UserError] = field(default_factory=list)


class FeedbackDialog(WorkerDialog):
    """Writes feedback in a worker and lists the files."""

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        project = workspace.project
        assert project is not None
        self._project, self._settings = project, settings
        self._written = False
        self.form = Ui_FeedbackForm()
        self.form.setupUi(self)
        self.use(self.form)
        form = self.form
        self.files = WrittenFiles(form.files, form.copy_paths, form.show_folder)
        form.done.hide()
        form.buttons.button(Standard.Ok).setText(self.tr("Write feedback"))
        form.folder.setText(str(lasting_folder(settings.values.last_folder)))
        worked = [each for each in project.annotators() if project.layer_revisions(each.id)]
        for each in worked:
            item = QListWidgetItem(each.name)
            item.setData(_PERSON, each)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            form.annotators.addItem(item)
        if not form.annotators.count():
            form.about.setText(self.tr("Nobody has worked on a document of this project yet."))
        form.annotators.setCurrentRow(0)
        form.annotators.itemChanged.connect(self.refresh_ok)
        form.folder.textChanged.connect(self.refresh_ok)
        form.browse.clicked.connect(self._browse)
        form.annotators.setFocus()
        self.refresh_ok()

    @property
    def chosen(self) -> list[Annotator]:
        """Who is ticked."""
        items = (self.form.annotators.item(row) for row in range(self.form.annotators.count()))
        ticked = Qt.CheckState.Checked
        return [each.data(_PERSON) for each in items if each.checkState() == ticked]

    def may_go_on(self) -> bool:
        """Somebody and a folder must be named, and nothing was written yet."""
        named = bool(self.form.folder.text().strip())
        return named and bool(self.chosen) and not self._written

    def accept(self) -> None:
        """Write the feedback in a worker."""
        if self.busy or not self.may_go_on():
            return
        project, people = self._project, self.chosen
        folder = Path(self.form.folder.text().strip()).expanduser()
        self.begin(
            lambda progress, cancelled: _write(project, people, folder, progress, cancelled),
            self._finish,
        )

    def _finish(self, outcome: _Outcome) -> None:
        form = self.form
        self.say_problem("\n".join(error_text(each) for each in outcome.refused))
        if not outcome.files:
            return
        self._written = True
        self._settings.put(last_folder=str(outcome.files[0][1].absolute().parent))
        done_with: tuple[QWidget, ...] = (form.who_heading, form.annotators, form.about)
        for each in (*done_with, form.folder_label, form.folder, form.browse):
            each.hide()
        form.buttons.button(Standard.Ok).hide()
        self.files.show_files(outcome.files)
        form.done.show()
        form.copy_paths.setFocus()

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Write the feedback into"), self.form.folder.text()
        )
        if name:
            self.form.folder.setText(name)


def _write(
    project: Project,
    people: list[Annotator],
    folder: Path,
    progress: Progress,
    cancelled: Cancelled,
) -> _Outcome:
    """Write for each in turn; one of whom there is nothing to say stops nobody else's."""
    outcome = _Outcome()
    for each in people:
        name = fit_name(project.info.title or project.path.stem, each.name)
        out = free_name(folder, name, FEEDBACK_SUFFIX)
        try:
            written = write_feedback(project, out, each, progress=progress, cancelled=cancelled)
        except UserError as error:
            outcome.refused.append(error)
        else:
            outcome.files += [(each.name, written.package), (each.name, written.page)]
    return outcome

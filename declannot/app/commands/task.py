"""What an annotator does with a task: open it, read what came with it, send the work back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from declannot.app.moments import moment_text
from declannot.app.notices import Kind
from declannot.app.panels.later import Later
from declannot.app.tasks import Cancelled, Progress, Task
from declannot.domain.document import Status
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.handover.task_projects import Received
    from declannot.app.main_window import MainWindow
    from declannot.exchange.handover.report import MergePreview
    from declannot.exchange.handover.sending import SentState
    from declannot.exchange.handover.work_file import WorkReport
    from declannot.store.project import Project

_REST_MS = 400
"""How long nothing changes before it is counted how much has changed since the last sending."""


class TaskCommands(QObject):
    """The annotator's part of the Hand-over menu, and when the work was sent last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._settings = window.settings
        actions = window.actions_by_id
        actions.bind("send_back", self.send_back)
        actions.bind("instructions", self.instructions)
        actions.bind("answers", self.answers)
        self._task: Task | None = None
        self._counting = Later(self.count, self, _REST_MS)
        self._workspace.project_changed.connect(self._project_changed)
        self._workspace.changes_applied.connect(lambda _applied: self._counting.call())

    # Opening

    def open(self, package: Path) -> None:
        """Open a task file in its annotator's project, which is made where there is none."""
        self._window.projects.unless_unsaved(lambda: self._open(package))

    def _open(self, package: Path) -> None:
        from declannot.app.dialogs.working import Working
        from declannot.app.handover.task_projects import receive_task

        folder, known = self._window.data_folder.tasks, self._settings.values.recent
        opened = self._workspace.project
        working = Working(
            self.tr("Opening the task…"),
            lambda progress, cancelled: receive_task(
                package, folder, known, opened, progress=progress, cancelled=cancelled
            ),
            self._window,
        )
        working.succeeded.connect(lambda received: self._received(package, received))
        working.start()

    def _received(self, package: Path, received: Received) -> None:
        workspace, window = self._workspace, self._window
        present = workspace.project
        if present is not None and present.path.resolve() == received.project.resolve():
            window.handover.take_in_merge(received.report)
        else:
            window.projects.open(received.project)
        if workspace.project is None or not workspace.is_task:
            return
        self._settings.put(last_folder=str(package.resolve().parent))
        self._go_on()
        window.show_hint()
        self._say_received(received)
        self._show_instructions_once()

    def _go_on(self) -> None:
        """Show the first document that is not done, unless one was left in the middle of."""
        content = self._workspace.content
        if content is None or content.layer.status is Status.DONE:
            self._window.documents.go_to_open()

    def _say_received(self, received: Received) -> None:
        report = received.report
        if report is None:
            said = message("The task is open; its project lies in {place}", place=received.project)
        elif not report.changed:
            said = message("This task file was taken in before; go on where you were")
        else:
            said = message("The task file brought: {news}", news=self._news(report))
        self._workspace.notice(said, Kind.HINT)

    def _news(self, report: MergePreview) -> str:
        documents = sum(each.outcome == "new" for each in report.documents)
        counted = (
            (documents, self.tr("new documents: {count}")),
            (report.answers_new, self.tr("new answers: {count}")),
        )
        parts = [word.format(count=count) for count, word in counted if count]
        if report.schema_adopted is not None:
            said = self.tr("version {number} of the schema")
            parts.append(said.format(number=report.schema_adopted))
        return ", ".join(parts) or self.tr("other instructions")

    # What came with it

    def instructions(self) -> None:
        """Show what the trainer wrote for this task."""
        from declannot.app.dialogs.reading import TextViewer

        task, project = self._workspace.task, self._workspace.project
        if task is None or project is None:
            return
        if not task.instructions.strip():
            self._workspace.notice(message("This task came without instructions"), Kind.HINT)
            return
        about = self.tr(
            "For {name}, {project}. They stay in Hand-over, Instructions; how to annotate stands "
            "in Project, Guideline."
        )
        TextViewer(
            self.tr("Instructions"),
            task.instructions,
            self._window,
            about=about.format(name=task.annotator, project=project.info.title),
        ).open()

    def _show_instructions_once(self) -> None:
        task, project = self._workspace.task, self._workspace.project
        if task is None or project is None or not task.instructions.strip():
            return
        mark = f"{project.info.id} {task.received}"
        read = self._settings.values.instructions_read
        if mark not in read:
            self._settings.put(instructions_read=(*read, mark)[-_REMEMBERED:])
            self.instructions()

    def answers(self) -> None:
        """List what the trainer answered."""
        self._window.handover.list_questions(self._workspace.annotator.id)

    # Sending back

    def send_back(self) -> None:
        """Open the dialog that writes the work file."""
        from declannot.app.handover.send_back import SendBackDialog

        if not self._window.handover.may_work():
            return
        self._window.panels.keep()
        dialog = SendBackDialog(self._workspace, self._settings, self._window)
        dialog.sent.connect(self._sent)
        dialog.document_wanted.connect(self._workspace.open_document)
        dialog.open()

    def _sent(self, report: WorkReport) -> None:
        self._workspace.reload_document()  # what was sent first stands on the layers now
        self.count()
        self._workspace.notice(message("Wrote {place}", place=report.out))

    def count(self) -> None:
        """Count in a worker what has changed since the last sending, then show it."""
        project, who = self._workspace.project, self._workspace.annotator.id
        if project is None or not self._workspace.is_task:
            return
        if self._task is not None:
            self._counting.call()
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> SentState:
            from declannot.exchange.handover.sending import sent_state

            with project.reader() as view:
                return sent_state(view, who)

        task = Task(work)  # not the window's: nobody needs to wait for it on closing
        task.succeeded.connect(lambda state: self._show_sent(project, state))
        task.failed.connect(self._complain)
        task.ended.connect(self._counted)
        self._task = task
        task.start()

    def _show_sent(self, project: Project, state: SentState) -> None:
        if project is not self._workspace.project:
            return
        if not state.at:
            self._window.status.show_sent(self.tr("not sent yet"))
            return
        if not state.changes_since:
            said = self.tr("sent {time}")
        elif state.changes_since == 1:
            said = self.tr("sent {time}, 1 change since")
        else:
            said = self.tr("sent {time}, {count} changes since")
        time = moment_text(state.at, "")
        self._window.status.show_sent(said.format(time=time, count=state.changes_since))

    def _counted(self) -> None:
        self._task = None

    def _complain(self, error: object) -> None:
        """A count that cannot be made is said; the work itself is safe."""
        if isinstance(error, DeclannotError):
            self._workspace.refuse(error)
        elif isinstance(error, BaseException):
            raise error

    def _project_changed(self) -> None:
        self._counting.forget()
        self._window.status.show_sent("")
        if self._workspace.is_task:
            self._counting.call()


_REMEMBERED = 50

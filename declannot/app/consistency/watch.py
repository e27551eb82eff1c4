"""Keeps the findings of the open project up to date: read by a worker once, then edit by edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from declannot.app.tasks import Cancelled, Progress, Task
from declannot.domain.change import AcceptedFinding
from declannot.domain.document import Document, Layer, Status
from declannot.domain.errors import DeclannotError
from declannot.domain.operations.mending import Accepted
from declannot.domain.span import Relation, Span
from declannot.exchange.consistency import Consistency
from declannot.exchange.consistency_reading import look_anew, read_consistency
from declannot.exchange.progress import Cancelled as Stopped

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Applied, Project

DOCUMENTS_AT_ONCE = 20
"""Documents that one step may touch and that are still looked at anew within the step."""


class Watch(QObject):
    """Follows a project from when it is first asked to.

    Attributes:
        began: the project is being read.
        progressed: carries done and total.
        changed: other findings, or other acceptances.
        failed: carries the exception.
        result: what was found, or None.
        accepted: what was accepted for good.
        is_outdated: whether the project must be read anew.
    """

    began = Signal()
    progressed = Signal(int, int)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._task: Task | None = None
        self._missed: set[str] = set()
        self.result: Consistency | None = None
        self.accepted = Accepted(())
        self.is_outdated = True
        workspace.project_changed.connect(self._forget)
        workspace.schema_changed.connect(self._forget)
        workspace.changes_applied.connect(self._follow)

    @property
    def is_running(self) -> bool:
        """Whether the project is being read."""
        return self._task is not None

    def start(self) -> None:
        """Read the project in a worker; one that runs already is given up."""
        project = self._workspace.project
        if project is None:
            return
        self.cancel()
        self._missed.clear()
        self.is_outdated = False

        def work(progress: Progress, cancelled: Cancelled) -> Consistency:
            with project.reader() as view:
                return read_consistency(view, progress, cancelled)

        task = self._task = Task(work, self)
        task.progressed.connect(self.progressed)
        task.succeeded.connect(lambda result: self._take(task, result))
        task.failed.connect(lambda error: self._fail(task, error))
        self.began.emit()
        task.start()

    def cancel(self) -> None:
        """Stop reading."""
        if self._task is not None:
            self._task.cancel()
            self._task, self.is_outdated = None, True

    def _take(self, task: Task, result: Consistency) -> None:
        if task is not self._task:
            return
        self._task, self.result = None, result
        for document_id in self._missed:
            self._look_anew(document_id)
        self._missed.clear()
        self._read_accepted()
        self.changed.emit()

    def _fail(self, task: Task, error: BaseException) -> None:
        if task is self._task:
            self._task, self.is_outdated = None, True
        elif isinstance(error, Stopped):
            return  # given up for another one
        self.failed.emit(error)

    def _forget(self) -> None:
        self.cancel()
        self.result, self.is_outdated = None, True
        self.changed.emit()

    def _follow(self, applied: Applied) -> None:
        entities = [change.entity for change in applied.changes]
        if any(isinstance(each, AcceptedFinding) for each in entities) or applied.coarse:
            self._read_accepted()
        if self._task is not None:
            self._missed |= set(applied.documents)
        if self.result is None:
            return
        corrected = any(isinstance(each, Document) and each.version_of for each in entities)
        if corrected or len(applied.documents) > DOCUMENTS_AT_ONCE:
            self.is_outdated = True
        elif self._task is None:
            self._look(applied)
        self.changed.emit()

    def _look(self, applied: Applied) -> None:
        """Look at what a step touched: the layer on the screen as it is shown, others as stored."""
        content, result = self._workspace.content, self.result
        assert result is not None
        layers = {
            each.layer_id if isinstance(each, Span | Relation) else each.id
            for change in applied.changes
            if isinstance(each := change.entity, Span | Relation | Layer)
        }
        for document_id in applied.documents:
            is_shown = content is not None and document_id == content.document.id
            if content is not None and is_shown and layers == {content.layer.id}:
                result.take(
                    document_id,
                    content.layer.annotator_id,
                    content.text,
                    list(content.spans.values()),
                    content.relations.values(),
                    language=content.document.language,
                    is_done=content.layer.status is Status.DONE,
                )
            elif layers or applied.coarse or not self._knows(document_id):
                self._look_anew(document_id)
        self.is_outdated = self.is_outdated or result.wanting

    def _look_anew(self, document_id: str) -> None:
        project = self._workspace.project
        if project is None or self.result is None:
            return
        try:
            look_anew(self.result, project, document_id)
        except DeclannotError as error:
            self.failed.emit(error)

    def _knows(self, document_id: str) -> bool:
        return self._workspace.project is not None and self._workspace.knows(document_id)

    def _read_accepted(self) -> None:
        project: Project | None = self._workspace.project
        self.accepted = Accepted(project.accepted_findings() if project else ())

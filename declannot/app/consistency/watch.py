"""Keeps the findings of the open project: read by a worker once, then edit by edit.

An edit costs nothing here: what it touched is noted, and looked at when somebody looks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from declannot.app.tasks import Cancelled, Progress, Task
from declannot.domain.change import AcceptedFinding, Change
from declannot.domain.document import Document, Layer, Status
from declannot.domain.errors import DeclannotError
from declannot.domain.operations.mending import Accepted
from declannot.domain.span import Relation, Span
from declannot.exchange.consistency import Consistency
from declannot.exchange.consistency_reading import look_anew, read_consistency, seek
from declannot.exchange.progress import Cancelled as Stopped
from declannot.exchange.untagged_wordings import Sighting

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Applied, Project

AT_ONCE = 20
"""Documents that are looked at anew before the window answers again."""
TOO_MANY = 200
"""Documents touched from which the whole project is read anew."""

ACCEPTING = frozenset(("accept_findings", "take_back_findings"))
"""Steps that change nothing but what was accepted."""

_EVERY_LAYER = ""


class Watch(QObject):
    """Follows a project from when it is first asked to.

    Attributes:
        began: the project is being read.
        progressed: carries done and total.
        changed: there are other findings or acceptances, or something was touched.
        failed: carries the exception, ``Cancelled`` where it was stopped.
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
        self._project: Project | None = None
        self._task: Task | None = None
        self._seeking: Task | None = None
        self._touched: dict[str, set[str]] = {}
        self._spans: dict[str, set[str]] = {}
        self._gave_up = False
        self.result: Consistency | None = None
        self.accepted = Accepted(())
        self.is_outdated = True
        workspace.project_changed.connect(self._take_project)
        workspace.schema_changed.connect(self._forget)
        workspace.changes_applied.connect(self._follow)
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.lastWindowClosed.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """Whether the project is being read."""
        return self._task is not None

    @property
    def is_seeking(self) -> bool:
        """Whether texts are looked through for wordings that became ones to look for."""
        return self._seeking is not None

    @property
    def starts_by_itself(self) -> bool:
        """Whether the project is due to be read anew, and that should be done unasked."""
        return self.is_outdated and not (self._gave_up or self.is_running)

    def start(self) -> None:
        """Read the project in a worker; a reading that goes on is given up.

        What was found before stays until then.
        """
        project = self._workspace.project
        if project is None:
            return
        self._give_up_task()
        self._project = project
        self._forget_touched()
        self._gave_up = self.is_outdated = False

        def work(progress: Progress, cancelled: Cancelled) -> Consistency:
            with project.reader() as view:
                return read_consistency(view, progress, cancelled)

        task = self._task = Task(work)  # not the window's: nobody needs to wait for it on closing
        task.progressed.connect(lambda done, total: self._report(task, done, total))
        task.succeeded.connect(lambda result: self._take(task, result))
        task.failed.connect(lambda error: self._fail(task, error))
        self.began.emit()
        task.start()

    def cancel(self) -> None:
        """Stop reading; what was found before stays."""
        self._give_up_seeking()
        if self._task is not None:
            self._give_up_task()
            self._gave_up = True
            self.failed.emit(Stopped())

    def catch_up(self, documents: int = AT_ONCE) -> bool:
        """Look at what was touched since; return whether all of it was looked at.

        Args:
            documents: how many are looked at before it returns.
        """
        if self.result is None or self._task is not None:
            return True
        if len(self._touched) > TOO_MANY:
            self._forget_touched()
            self.is_outdated = True
        for document_id in list(self._touched)[:documents]:
            self._look(document_id, self._touched.pop(document_id))
        self._seek()
        return not self._touched

    # Inside

    def _seek(self) -> None:
        """Look in all texts for what just became something to look for, in a worker."""
        project, result = self._workspace.project, self.result
        if project is None or result is None or not result.wanting or self._seeking is not None:
            return
        sought = result.sought()

        def work(progress: Progress, cancelled: Cancelled) -> list[Sighting]:
            with project.reader() as view:
                return seek(sought, view, progress, cancelled)

        def take(sightings: list[Sighting]) -> None:
            if task is self._seeking and self.result is result:
                self._seeking = None
                result.take_sightings(sightings)
                self.changed.emit()

        def fail(error: BaseException) -> None:
            if task is self._seeking:
                self._seeking, self.is_outdated = None, True
            if not isinstance(error, Stopped | DeclannotError):
                raise error

        task = self._seeking = Task(work)
        task.succeeded.connect(take)
        task.failed.connect(fail)
        task.start()

    def _give_up_seeking(self) -> None:
        if self._seeking is not None:
            self._seeking.cancel()
            self._seeking, self.is_outdated = None, True

    def _forget_touched(self) -> None:
        self._touched.clear()
        self._spans.clear()

    def _give_up_task(self) -> None:
        self._give_up_seeking()
        if self._task is not None:
            self._task.cancel()
            self._task, self.is_outdated = None, True

    def _report(self, task: Task, done: int, total: int) -> None:
        if task is self._task:
            self.progressed.emit(done, total)

    def _take(self, task: Task, result: Consistency) -> None:
        if task is self._task:
            self._task, self.result = None, result
            self._read_accepted()
            self.changed.emit()

    def _fail(self, task: Task, error: BaseException) -> None:
        if task is self._task:
            self._task, self.is_outdated, self._gave_up = None, True, True
            self.failed.emit(error)
        elif not isinstance(error, Stopped | DeclannotError):
            raise error  # given up, but a bug all the same

    def _take_project(self) -> None:
        """Forget another project; one in which somebody else works now stays as it is."""
        if self._workspace.project is not self._project:
            self._forget()
        else:
            self.changed.emit()

    def _forget(self) -> None:
        self._give_up_task()
        self._forget_touched()
        self.result, self.is_outdated, self._gave_up = None, True, False
        self.accepted = Accepted(())
        self.changed.emit()

    def _follow(self, applied: Applied) -> None:
        if self.result is None and self._task is None:
            return
        if applied.entry.kind in ACCEPTING:
            self._read_accepted()
            self.changed.emit()
            return
        entities = [change.entity for change in applied.changes]
        if applied.coarse or any(isinstance(each, AcceptedFinding) for each in entities):
            self._read_accepted()
        if any(isinstance(each, Document) and each.version_of for each in entities):
            self.is_outdated = True
        spans = {each.id for each in entities if isinstance(each, Span)}
        for document_id in applied.documents:
            layers = {_EVERY_LAYER} if applied.coarse else _layers_of(applied.changes)
            if layers:
                self._touched.setdefault(document_id, set()).update(layers)
                self._spans.setdefault(document_id, set()).update(spans)
        self.changed.emit()

    def _look(self, document_id: str, layers: set[str]) -> None:
        """Look at a document: at the layer on the screen as it is shown, at others as stored."""
        changed = self._spans.pop(document_id, set())
        content, result, project = self._workspace.content, self.result, self._workspace.project
        assert result is not None
        shown = content is not None and document_id == content.document.id
        if content is not None and shown and layers == {content.layer.id}:
            result.take(
                document_id,
                content.layer.annotator_id,
                content.text,
                list(content.spans.values()),
                content.relations.values(),
                language=content.document.language,
                is_done=content.layer.status is Status.DONE,
                changed=changed,
            )
        elif project is not None:
            try:
                look_anew(result, project, document_id)
            except DeclannotError as error:
                self.failed.emit(error)

    def _read_accepted(self) -> None:
        project = self._workspace.project
        self.accepted = Accepted(project.accepted_findings() if project else ())


def _layers_of(changes: tuple[Change, ...]) -> set[str]:
    """Return the layers that changes touch, as far as it matters here."""
    layers: set[str] = set()
    for change in changes:
        entity = change.entity
        if isinstance(entity, Span | Relation):
            layers.add(entity.layer_id)
        elif isinstance(entity, Layer):
            layers.add(entity.id)
        elif isinstance(entity, Document) and _matters(change):
            layers.add(_EVERY_LAYER)
    return layers


def _matters(change: Change) -> bool:
    """Whether a document came, went, or is in another language now."""
    before, after = change.before, change.after
    if not isinstance(before, Document) or not isinstance(after, Document):
        return True
    return before.language != after.language

"""The open project, the document on the screen, and the one door for every change.

Menus, keys, panels and tests all call ``run`` with a Step. The file is written first; only
then do history, content and views move. Where the write fails, the change stays on the screen
as unsaved and is written at the next chance.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from declannot.app.consequences import Consequences
from declannot.app.earlier import refuse_earlier
from declannot.app.handover.task_reading import read_task
from declannot.app.notices import Kind, Notice
from declannot.app.retracing import Retracing
from declannot.app.selection import Selection
from declannot.app.unsaved import as_if_applied
from declannot.app.working_annotator import WorkingAnnotator
from declannot.domain.change import Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator, Document
from declannot.domain.errors import DeclannotError, EnvironmentFault, UserError
from declannot.domain.message import Message, message
from declannot.domain.moment import Stamp
from declannot.domain.schema import Schema
from declannot.domain.span import Decision, Span
from declannot.domain.text import StatementText

if TYPE_CHECKING:
    from declannot.exchange.handover.task_project import TaskInfo
    from declannot.store.glance import Glance
    from declannot.store.project import Applied, Project

EMPTY_SCHEMA = Schema(name="")


class Workspace(QObject):
    """What is open, and the door through which it changes.

    Attributes:
        project_changed: another project was opened, or none is any more.
        document_changed: another document is shown, or none.
        schema_changed: another schema version is in force.
        changes_applied: carries the ``Applied`` of each committed step; content is current.
        unsaved_changed: a change could not be written, or has been written since.
        closing: document or project are about to be others.
        noticed: carries a ``Notice``.
        place_wanted: carries an offset that should be brought into view.
        selection: the one target of the hand.
        task: whose task the project is, or None for any other project.
        shows_gold: whether the gold layer is on the screen, and not the annotator's.
        shows_earlier: whether the document on the screen was corrected since, and is kept.
        statement_hidden: whether something else stands where the statement does, as the corpus.
        selected_rows: returns the documents selected in a table that stands there.
        edits_gold: whether the hand works on it; otherwise it is decided about.
        show_layer: brings one to where gold (True) or an annotator's layer is worked on, and
            returns whether that was elsewhere.
        place_of_decision: returns the offset of what a decision is about, or None.
    """

    project_changed = Signal()
    document_changed = Signal()
    schema_changed = Signal()
    changes_applied = Signal(object)
    unsaved_changed = Signal()
    noticed = Signal(object)
    closing = Signal()
    place_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self._who = WorkingAnnotator()
        self.document: Document | None = None
        self.content: LayerContent | None = None
        self.schema = EMPTY_SCHEMA
        self.selection = Selection(self)
        self.unsaved: list[Step] = []
        self.fault: DeclannotError | None = None
        self.is_visible: Callable[[int], bool] = lambda _offset: True
        self.finish_opening: Callable[[], None] | None = None
        self.task: TaskInfo | None = None
        self._glanced_task = False
        self.shows_gold = self.statement_hidden = self.edits_gold = self.shows_earlier = False
        self.selected_rows: Callable[[], list[Document]] = list
        self.show_layer: Callable[[bool], bool] = lambda _gold: False
        self.place_of_decision: Callable[[Decision], int | None] = lambda _decision: None
        self._retracing = Retracing(self)
        self._consequences = Consequences(self)

    # What is open

    @property
    def annotator(self) -> Annotator:
        """Who works here."""
        return self._who.person

    @property
    def annotator_stored(self) -> bool:
        """Whether the project has the annotator; else their first step brings them along."""
        return self._who.is_stored

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: no project, or one opened for reading."""
        return self.project is None or self.project.read_only

    @property
    def is_task(self) -> bool:
        """Whether the project is a task for one annotator: no review, no schema editing."""
        return self.task is not None or self._glanced_task

    @property
    def text(self) -> StatementText | None:
        """The text of the document on the screen, or None."""
        return self.content.text if self.content else None

    @property
    def language(self) -> str:
        """The language of the document on the screen, as far as it is known."""
        return self.document.language if self.document else ""

    def documents_meant(self) -> list[Document]:
        """Return what commands for documents are about: those one sees chosen.

        That is the document on the screen, or the rows selected in a table that stands in its
        place.
        """
        if self.statement_hidden:
            return self.selected_rows()
        return [] if self.document is None else [self.document]

    @property
    def selected_span(self) -> Span | None:
        """The selected span, or None."""
        if self.content is None or self.selection.span_id is None:
            return None
        return self.content.spans.get(self.selection.span_id)

    def stamp(self) -> Stamp:
        """Return who works here, at this moment."""
        return Stamp.now(self.annotator.id)

    def show_glance(self, glance: Glance) -> None:
        """Show a first look at a project before it is opened, so that no one waits for it."""
        self.schema = glance.schema
        self._glanced_task = glance.is_task
        if glance.annotator is not None:
            self._who.become(glance.annotator, stored=True)
        self._show(glance.content)

    def open_project(
        self, path: Path, *, read_only: bool = False, annotator_id: str | None = None
    ) -> None:
        """Close the open project and open another.

        Raises:
            DeclannotError: it cannot be opened; then the present one stays open.
        """
        from declannot.store.project import Project  # imported late: it takes 0.3 s

        if self.project is not None and path.resolve() == self.project.path.resolve():
            return
        self.adopt(Project.open(path, read_only=read_only), annotator_id)

    def adopt(self, project: Project, annotator_id: str | None = None) -> None:
        """Make an opened project the one that is worked on; the one before is closed."""
        self._close_quietly()
        self.project = project
        self.schema = project.schema
        self._read_task()
        self._who.choose(project, self.task.annotator_id if self.task else annotator_id)
        self.schema_changed.emit()
        self.project_changed.emit()
        shown = self.document
        if shown is not None and self.knows(shown.id):
            self._refresh_content()
        else:
            self._show(None)

    def close_project(self) -> None:
        """Close the open project; nothing is shown any more."""
        self._close_quietly()
        self.schema = EMPTY_SCHEMA
        self._show(None)
        self.schema_changed.emit()
        self.project_changed.emit()

    def open_document(self, document_id: str) -> bool:
        """Show a document; return whether it could be shown."""
        if self.document is not None and self.document.id == document_id:
            return True
        try:
            self.ensure_open()
            project = self._writable_or_reading()
            if self.unsaved:
                self.retry()
            if self.unsaved:
                raise UserError(
                    "A change of this document is not saved yet",
                    remedy="Retry, or save it elsewhere, before you open another document.",
                )
            content = project.content(document_id, self._layer_owner)
        except DeclannotError as error:
            self.refuse(error)
            return False
        self._show(content)
        return True

    def set_annotator(self, annotator: Annotator, *, stored: bool = True) -> None:
        """Let somebody else work here."""
        self._who.become(annotator, stored=stored)
        self.project_changed.emit()
        self._refresh_content()

    def show_gold(self, shown: bool) -> None:
        """Show the gold layer of documents, or the annotator's own again."""
        if shown != self.shows_gold:
            self.shows_gold = shown
            self._refresh_content()

    @property
    def _layer_owner(self) -> str | None:
        return None if self.shows_gold else self.annotator.id

    def reload_document(self) -> None:
        """Read the shown document again, after many things changed at once."""
        self._refresh_content()

    # Changing it

    def run(self, step: Step | None) -> bool:
        """Write a step and show it; return whether anything changed on the screen.

        A step that is None has nothing to do. Where the file cannot be written, the change is
        shown all the same, as unsaved.
        """
        if step is None:
            return False
        try:
            self.ensure_open()
            if self.read_only:
                raise EnvironmentFault(
                    "The project is open for reading only",
                    remedy="Save a copy to work on, from the File menu.",
                )
            if self.shows_earlier:
                refuse_earlier(step, self.document)
        except DeclannotError as error:
            self.refuse(error)
            return False
        self._retracing.forget()
        step = self._who.introduced(self._consequences.of(step))
        self.unsaved.append(step)
        self.take_in(step)
        return self._write_pending(fresh=step)

    def retry(self, *, quietly: bool = False) -> bool:
        """Try again to write what is unsaved; return whether all of it is saved now.

        Args:
            quietly: say nothing where it fails again.
        """
        if self.unsaved:
            self._write_pending(fresh=None, quietly=quietly)
        return not self.unsaved

    def save_elsewhere(self, path: Path) -> None:
        """Copy the project to ``path`` with the unsaved changes, and go on there.

        Raises:
            DeclannotError: the copy cannot be made; the changes stay unsaved on the screen.
        """
        from declannot.store.project import Project

        project = self._writable_or_reading()
        project.save_copy(path)
        copy = Project.open(path)
        try:
            for step in self.unsaved:
                copy.apply(step, by=self.annotator.id)
        except DeclannotError:
            copy.close()
            raise
        self.unsaved.clear()
        self.fault = None
        self.adopt(copy, self.annotator.id)
        self.unsaved_changed.emit()

    def undo(self) -> None:
        """Take back the newest step; go there and name it first if it is out of sight."""
        self._retracing.undo()

    def redo(self) -> None:
        """Do the step again that was undone last."""
        self._retracing.redo()

    def applied_elsewhere(self, applied: Applied) -> None:
        """Take in what a worker committed, such as an import."""
        self.announce(applied)

    # Saying things

    def notice(self, text: Message, kind: Kind = Kind.DONE) -> None:
        """Say something in the status bar and to a screen reader."""
        self.noticed.emit(Notice(text, kind))

    def refuse(self, error: DeclannotError) -> None:
        """Say why a wish was not fulfilled."""
        kind = Kind.FAULT if isinstance(error, EnvironmentFault) else Kind.REFUSED
        remedy = error.remedy if error.remedy.template else None
        self.noticed.emit(Notice(error.what, kind, remedy, error.where))

    # Inside

    def _show(self, content: LayerContent | None) -> None:
        self.closing.emit()
        self.content = content
        self.document = content.document if content else None
        self.selection.set_caret(0)
        self._retracing.forget()
        self.document_changed.emit()

    def _refresh_content(self) -> None:
        if self.project is None or self.document is None:
            return
        target = self.selection
        caret, anchor, span_id = target.caret, target.anchor, target.span_id
        try:
            content = self.project.content(self.document.id, self._layer_owner)
        except DeclannotError as error:
            self.refuse(error)
            self._show(None)
            return
        self.content, self.document = content, content.document
        if span_id is not None and span_id not in content.spans:
            self.selection.set_caret(caret)
        elif span_id is None:
            self.selection.set_range(anchor, caret)
        self.document_changed.emit()

    def ensure_open(self) -> None:
        """Finish opening the project, where only a first look at it is shown yet."""
        if self.project is None and self.finish_opening is not None:
            self.finish_opening()

    def _writable_or_reading(self) -> Project:
        if self.project is None:
            raise UserError("No project is open", remedy="Open one from the File menu.")
        return self.project

    def _read_task(self) -> None:
        assert self.project is not None
        self.task, self._glanced_task = read_task(self.project), False

    def _write_pending(self, fresh: Step | None, *, quietly: bool = False) -> bool:
        """Write what waits, oldest first.

        Args:
            fresh: the step that is not on the screen yet; the others were shown as unsaved.
            quietly: say nothing where writing fails.

        Returns:
            Whether ``fresh`` is on the screen now, saved or not.
        """
        project = self.project
        assert project is not None
        had_fault = self.fault is not None
        while self.unsaved:
            step = self.unsaved[0]
            try:
                applied = project.apply(step, by=self.annotator.id)
            except EnvironmentFault as error:
                self.fault = error
                if fresh is not None:
                    self.show_unsaved(fresh)
                if not quietly:
                    self.unsaved_changed.emit()
                    self.refuse(error)
                return True
            except DeclannotError as error:
                self._give_up(error)
                return False
            self.unsaved.pop(0)
            if step is fresh:
                self.announce(applied, taken_in=True)
        self.fault = None
        if had_fault:
            self.unsaved_changed.emit()
            self.notice(message("Everything is saved"))
        return True

    def show_unsaved(self, step: Step) -> None:
        """Let the views show a change that is not in the file."""
        applied = as_if_applied(step)
        self._note_annotator(applied)
        self.changes_applied.emit(applied)

    def _give_up(self, error: DeclannotError) -> None:
        """The file refuses the change for good: show again what the file holds."""
        assert self.project is not None
        self.unsaved.clear()
        self.fault = None
        self._who.look_up(self.project)
        self.refuse(error)
        self._refresh_content()
        self.unsaved_changed.emit()

    def take_in(self, step: Step) -> None:
        """Bring the content in memory up to a step."""
        if self.content is not None:
            self.content.apply(step.changes)
            self.document = self.content.document

    def announce(self, applied: Applied, *, taken_in: bool = False) -> None:
        """Tell the views of a commit; ``taken_in`` where the content is up to it already."""
        self._consequences.follow(applied)
        if not taken_in and not applied.coarse and self.content is not None:
            self.content.apply(applied.changes)
            self.document = self.content.document
        self._note_annotator(applied)
        assert self.project is not None
        if applied.coarse:
            self._read_task()  # another task file may have come
        if self.project.schema is not self.schema:
            self.schema = self.project.schema
            self.schema_changed.emit()
        self.changes_applied.emit(applied)
        shown = self.document
        if shown is not None and self._is_gone(shown, applied):
            self._show(None)
        elif applied.coarse and shown is not None and shown.id in applied.documents:
            self._refresh_content()

    def knows(self, document_id: str) -> bool:
        """Whether the project holds a document."""
        assert self.project is not None
        try:
            self.project.document(document_id)
        except UserError:
            return False
        return True

    def _is_gone(self, shown: Document, applied: Applied) -> bool:
        for change in applied.changes:
            if isinstance(change.entity, Document) and change.entity.id == shown.id:
                return change.after is None
        if applied.coarse and shown.id in applied.documents:
            return not self.knows(shown.id)
        return False

    def _note_annotator(self, applied: Applied) -> None:
        """Follow what a step says of the annotator; their layer is shown where they are another."""
        assert self.project is not None
        if self._who.follow(applied, self.project):
            self._refresh_content()

    def _close_quietly(self) -> None:
        self.closing.emit()
        self.task, self._glanced_task = None, False
        if self.project is not None:
            self.project.close()
        self.project = None
        self._consequences.forget()
        self.unsaved.clear()
        self.fault = None

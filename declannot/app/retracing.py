"""Undo and redo, where one can see them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from declannot.app.notices import Kind
from declannot.domain.change import Change
from declannot.domain.document import Layer
from declannot.domain.errors import DeclannotError
from declannot.domain.history import HistoryEntry
from declannot.domain.message import Message, Spoken, message
from declannot.domain.span import Decision, Relation, Span

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Applied

_SHOWN_IN_THE_CORPUS = ("mend_", "accept_findings", "take_back_findings")
"""How kinds of steps begin that are made from the list of findings, and seen there."""

_Entity = TypeVar("_Entity", Layer, Decision)


class Retracing:
    """Takes steps of a workspace back and does them again.

    If the step to undo lies elsewhere or in an earlier run, the first call goes there and says
    what it is; the second takes it back.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._announced: int | None = None

    def forget(self) -> None:
        """Forget which step was announced; the next undo looks anew."""
        self._announced = None

    def undo(self) -> None:
        """Take back the newest step; go there and name it first if it is out of sight."""
        self._workspace.ensure_open()
        if self._workspace.unsaved:
            step = self._workspace.unsaved.pop()
            self._workspace.take_in(step.inverse())
            self._workspace.show_unsaved(step.inverse())
            self._select_changed(step.inverse().changes)
            self._workspace.notice(message("Undone: {step}", step=step.name))
            if not self._workspace.unsaved:
                self._workspace.fault = None
            self._workspace.unsaved_changed.emit()
            return
        entry = self._workspace.project.history.to_undo if self._workspace.project else None
        if self._workspace.project is None or entry is None:
            self._workspace.notice(message("There is nothing to undo"), Kind.HINT)
            return
        if self._announced != entry.group and self._go_to_step(entry):
            self._announced = entry.group
            return
        self._announced = None
        self._move(self._workspace.project.undo, "Undone: {step}", entry.name)

    def redo(self) -> None:
        """Do the step again that was undone last."""
        self._workspace.ensure_open()
        entry = self._workspace.project.history.to_redo if self._workspace.project else None
        if self._workspace.project is None or entry is None or self._workspace.unsaved:
            self._workspace.notice(message("There is nothing to redo"), Kind.HINT)
            return
        self._announced = None
        if not self._is_in_sight(entry):
            self._show_layer(entry, self._workspace.project.changes_of(entry.group))
            if entry.document_id is not None and self._workspace.knows(entry.document_id):
                self._workspace.open_document(entry.document_id)
        self._move(self._workspace.project.redo, "Done again: {step}", entry.name)

    def _move(self, move: Callable[[], Applied], sentence: Spoken, name: Message) -> None:
        try:
            applied = move()
        except DeclannotError as error:
            self._workspace.refuse(error)
            return
        self._workspace.announce(applied)
        self._select_changed(applied.changes)
        self._workspace.notice(message(sentence, step=name))

    def _go_to_step(self, entry: HistoryEntry) -> bool:
        """Go to the step that undo would take back; return whether it was out of sight."""
        assert self._workspace.project is not None
        if self._is_in_sight(entry) and not entry.earlier_run:
            return False
        changes = self._workspace.project.changes_of(entry.group)
        elsewhere = self._show_layer(entry, changes)
        if entry.document_id is not None and (
            self._workspace.document is None or self._workspace.document.id != entry.document_id
        ):
            elsewhere = self._workspace.open_document(entry.document_id)
        place = self._place(changes) if entry.document_id is not None else None
        if place is not None and not self._workspace.is_visible(place):
            elsewhere = True
            self._workspace.place_wanted.emit(place)
        if elsewhere or entry.earlier_run:
            self._workspace.notice(
                message("Undo would take back: {step}", step=entry.name), Kind.HINT
            )
            return True
        return False

    def _is_in_sight(self, entry: HistoryEntry) -> bool:
        """Whether the corpus, while it hides the statement, shows what a step did."""
        return self._workspace.statement_hidden and entry.kind.startswith(_SHOWN_IN_THE_CORPUS)

    def _show_layer(self, entry: HistoryEntry, changes: Sequence[Change]) -> bool:
        """Go to where the layer of a step is worked on; return whether that was elsewhere."""
        project, document_id = self._workspace.project, entry.document_id
        layers = {each.layer_id for change in changes if (each := _in_layer(change)) is not None}
        if project is None or document_id is None or not layers:
            return False
        if not self._workspace.knows(document_id):
            return False
        gold = {layer.id for layer in project.layers(document_id) if layer.is_gold}
        gold |= {each.id for each in _entities(changes, Layer) if each.is_gold}
        return self._workspace.show_layer(not gold.isdisjoint(layers))

    def _place(self, changes: Sequence[Change]) -> int | None:
        for change in changes:
            if isinstance(change.entity, Span):
                return change.entity.start
        for decision in _entities(changes, Decision):
            place = self._workspace.place_of_decision(decision)
            if place is not None:
                return place
        return None

    def _select_changed(self, changes: Sequence[Change]) -> None:
        if self._workspace.content is None:
            return
        for change in changes:
            entity = change.entity
            if isinstance(entity, Relation):
                entity = self._workspace.content.spans.get(entity.from_id, entity)
            if not isinstance(entity, Span) or entity.layer_id != self._workspace.content.layer.id:
                continue
            if entity.id in self._workspace.content.spans:
                self._workspace.selection.set_span(entity.id, entity.start)
            else:
                self._workspace.selection.set_range(entity.start, entity.end)
            self._workspace.place_wanted.emit(entity.start)
            return
        if self._workspace.selection.span_id is not None and self._workspace.selected_span is None:
            self._workspace.selection.set_caret(self._workspace.selection.caret)


def _in_layer(change: Change) -> Span | Relation | Decision | None:
    return change.entity if isinstance(change.entity, Span | Relation | Decision) else None


def _entities(changes: Sequence[Change], kind: type[_Entity]) -> list[_Entity]:
    return [change.entity for change in changes if isinstance(change.entity, kind)]

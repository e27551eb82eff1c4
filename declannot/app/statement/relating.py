"""Joining spans by relations: marking a source, going to a target, choosing the type."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Signal

from declannot.app.statement.walking import Walking
from declannot.domain.message import Message, message
from declannot.domain.operations import relations
from declannot.domain.schema import RelationType
from declannot.domain.span import Relation, Span

Key = Qt.Key
Modifier = Qt.KeyboardModifier


@dataclass(frozen=True, slots=True)
class Joining:
    """Two spans that are to be joined, and what the schema permits between them.

    Attributes:
        source, target: the spans as they were chosen.
        kinds: the types that may lead from source to target; turned: those that may only lead
            from target to source, offered where there are no others.
        place: where in the viewport the target was dropped on, or None.
    """

    source: Span
    target: Span
    kinds: tuple[RelationType, ...]
    turned: tuple[RelationType, ...]
    place: QPointF | None = None


class Relating(Walking):
    """Commands on relations; walking knows what a relation may lead to.

    Attributes:
        relation_type_wanted: carries a ``Joining`` for which a type has to be chosen.
        source_id: id of the span that is marked as the source, or None.
        relation_id: id of the relation that is chosen itself, or None.
    """

    relation_type_wanted = Signal(object)

    source_id: str | None = None
    relation_id: str | None = None
    _choosing = False

    # From a source to a target, by keyboard

    @property
    def source(self) -> Span | None:
        """The span marked as the source of a relation, or None."""
        if self.content is None or self.source_id is None:
            return None
        return self.content.spans.get(self.source_id)

    def relate(self) -> None:
        """Mark the selected span as the source, or join the source to it."""
        source, span = self.source, self.workspace.selected_span
        if source is not None:
            self.finish_relation()
        elif span is None:
            self.refuse(message("No span is selected"))
        elif self.may_relate(span):
            self._begin(span)

    def finish_relation(self) -> None:
        """Join the marked source to the selected span, if the schema permits it."""
        source, target = self.source, self.workspace.selected_span
        if source is None:
            self.leave_relating()
        elif target is None or target.id == source.id:
            self.refuse(
                message(
                    "Go to the span it should lead to: {next}, {outer}, {inner} or a click",
                    next=self.key_or_name("next_span"),
                    outer=self.key_or_name("outer_span"),
                    inner=self.key_or_name("inner_span"),
                )
            )
        else:
            self.join(source, target)

    def leave_relating(self, *, said: bool = False) -> None:
        """Take the mark of the source away."""
        if self.source_id is None:
            return
        self.source_id = None
        self.view.arcs.source_id = None
        self.view.viewport().update()
        self.state_changed.emit()
        if said:
            self.say(message("No relation was added"))

    def may_relate(self, span: Span) -> bool:
        """Return whether relations can begin or end at a span; if not, the reason is said."""
        if self.workspace.read_only:
            self.refuse(message("The project is open for reading only"))
            return False
        if any(self._types(span, leaving) for leaving in (True, False)):
            return True
        self.refuse(
            message("The schema has no relation for {label}", label=self.label_name(span.label_id))
        )
        return False

    def may_join(self, source: Span, target: Span) -> bool:
        """Whether some relation may join two spans, this way or the other."""
        schema = self.workspace.schema
        return bool(
            relations.types_between(schema, source, target)
            or relations.types_between(schema, target, source)
        )

    def may_walk_to(self, span: Span) -> bool:
        """Whether walking stops at a span: with a source marked only at what it may lead to."""
        source = self.source
        if source is None or span.id == source.id:
            return super().may_walk_to(span)
        return super().may_walk_to(span) and self.may_join(source, span)

    def nothing_further(self) -> Message:
        """Return what is said where walking finds nothing."""
        if self.source is None:
            return super().nothing_further()
        return message("No further span that the relation may lead to")

    def press_relation_key(self, key: Key, modifiers: Modifier) -> bool:
        """Obey a key that means something else while a source is marked or a relation chosen."""
        if self.source_id is not None:
            return self._press_while_relating(key, modifiers)
        relation = self.relation
        if relation is None:
            return False
        if key in (Key.Key_Delete, Key.Key_Backspace):
            self.remove_relation(relation.id)
        elif key in (Key.Key_Return, Key.Key_Enter) and modifiers in (
            Modifier.NoModifier,
            Modifier.ShiftModifier,
        ):
            self.go_to_end(relation, target=modifiers == Modifier.NoModifier)
        elif key == Key.Key_Escape:
            self.let_relation_go()
        else:
            return False
        return True

    def _press_while_relating(self, key: Key, modifiers: Modifier) -> bool:
        if key == Key.Key_Escape:
            self.leave_relating(said=True)
        elif key in (Key.Key_Return, Key.Key_Enter) and not modifiers:
            if self.selection.ranges:
                return False  # a range can be tagged to become the target
            self.finish_relation()
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.refuse_while_relating()
        else:
            return False
        return True

    def refuse_while_relating(self) -> None:
        """Say what the keys mean while a source is marked."""
        self.refuse(message("A relation is being drawn: Enter takes the target, Esc leaves"))

    def _begin(self, span: Span) -> None:
        self.source_id = span.id
        self.view.arcs.source_id = span.id
        self.view.viewport().update()
        self.state_changed.emit()
        name, text = self.label_name(span.label_id), self.excerpt(span)
        if self._types(span, True):
            self.say(
                message(
                    "Relation from {label} “{text}”: {next} goes to spans it may lead to, Enter "
                    "takes one, Esc leaves",
                    label=name,
                    text=text,
                    next=self.key_or_name("next_span"),
                )
            )
        else:
            self.say(
                message(
                    "Relations only lead to {label}: choose the span that “{text}” belongs to, "
                    "and the relation is turned",
                    label=name,
                    text=text,
                )
            )

    def _types(self, span: Span, leaving: bool) -> list[RelationType]:
        return relations.types_at(self.workspace.schema, span.label_id, leaving=leaving)

    # Joining

    def join(self, source: Span, target: Span, place: QPointF | None = None) -> None:
        """Join two spans: at once where one type is permitted, else by a choice.

        Where only the other way round is permitted, that is said and offered.
        """
        schema = self.workspace.schema
        kinds = tuple(relations.types_between(schema, source, target))
        turned = () if kinds else tuple(relations.types_between(schema, target, source))
        if len(kinds) == 1:
            self.add_between(kinds[0].id, source.id, target.id)
        elif kinds or turned:
            if turned:
                self.say(
                    message(
                        "Only from {target} to {source}: Enter turns it, Esc leaves",
                        source=self.label_name(source.label_id),
                        target=self.label_name(target.label_id),
                    )
                )
            self.relation_type_wanted.emit(Joining(source, target, kinds, turned, place))
        else:
            self.refuse(relations.reason_against(schema, source, target))

    def add_between(self, type_id: str, from_id: str, to_id: str) -> None:
        """Add a relation between two spans and select the one it begins at."""
        content = self.content
        if content is None:
            return
        schema, stamp = self.workspace.schema, self.workspace.stamp()
        name = schema.relation_by_id[type_id].name
        done = self.run(
            lambda: relations.add_relation(content, schema, type_id, from_id, to_id, stamp)
        )
        present = any(
            (each.type_id, each.from_id, each.to_id) == (type_id, from_id, to_id)
            for each in content.relations_of(from_id)
        )
        if not present:
            return  # refused, and said so
        self.leave_relating()
        source, target = content.spans[from_id], content.spans[to_id]
        self.selection.set_span(source.id, source.start)
        self.view.ensure_visible(source.start)
        if done:
            self.say(
                message(
                    "Added {relation}: {source} → {target}",
                    relation=name,
                    source=self.excerpt(source),
                    target=self.excerpt(target),
                )
            )
        else:
            self.say(message("The relation {relation} is there already", relation=name))

    def add_relation(self, type_id: str, to_id: str) -> None:
        """Add a relation from the selected span to another."""
        span = self.workspace.selected_span
        if span is not None:
            self.add_between(type_id, span.id, to_id)

    def remove_relation(self, relation_id: str) -> None:
        """Remove a relation."""
        content, schema = self.content, self.workspace.schema
        relation = content.relations.get(relation_id) if content is not None else None
        if content is None or relation is None:
            return
        kind = schema.relation_by_id.get(relation.type_id)
        if self.run(lambda: relations.remove_relation(content, schema, relation_id)):
            name = kind.name if kind else relation.type_id
            self.say(message("Removed relation {relation}", relation=name))

    # A relation chosen itself

    @property
    def relation(self) -> Relation | None:
        """The relation that is chosen itself, or None."""
        if self.content is None or self.relation_id is None:
            return None
        return self.content.relations.get(self.relation_id)

    def choose_relation(self, relation: Relation) -> None:
        """Choose a relation by its arc: say what it joins, and wait for Enter or Del."""
        content = self.content
        source = content.spans.get(relation.from_id) if content is not None else None
        target = content.spans.get(relation.to_id) if content is not None else None
        if source is None or target is None:
            return
        self._choosing = True
        self.selection.set_caret(self.selection.caret)
        self._choosing = False
        self.relation_id = self.view.arcs.chosen = relation.id
        self.view.viewport().update()
        self.state_changed.emit()
        kind = self.workspace.schema.relation_by_id.get(relation.type_id)
        self.say(
            message(
                "{relation}: {source} → {target}. Enter goes to the target, Del removes it",
                relation=kind.name if kind else relation.type_id,
                source=self.excerpt(source),
                target=self.excerpt(target),
            )
        )

    def let_relation_go(self) -> None:
        """Choose no relation any more."""
        if self.relation_id is not None and not self._choosing:
            self.relation_id = self.view.arcs.chosen = None
            self.view.viewport().update()
            self.state_changed.emit()

    def go_to_end(self, relation: Relation, *, target: bool) -> None:
        """Select the span a relation leads to, or the one it begins at."""
        content = self.content
        end = relation.to_id if target else relation.from_id
        if content is not None and end in content.spans:
            self.select_span(content.spans[end])

    def forget_relations_gone(self) -> None:
        """Let go of what an undo or another change took away."""
        if self.source_id is not None and self.source is None:
            self.leave_relating()
        if self.relation_id is not None and self.relation is None:
            self.let_relation_go()

"""Joining the selected span to another: first the type of relation, then the other span."""

from __future__ import annotations

import heapq

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from declannot.app.panels.popup import Choice, ChooserPopup, folded
from declannot.app.panels.span_choices import nothing_left, span_choices
from declannot.app.relation_words import relation_title
from declannot.app.theme import Theme
from declannot.domain.content import LayerContent
from declannot.domain.operations.relations import permitted
from declannot.domain.schema import RelationType, Schema
from declannot.domain.span import Span

_NEAREST = 200
"""Spans offered at first; typing looks through all."""


class RelationChooser(ChooserPopup):
    """The permitted types of relation, then the permitted spans, the nearest first.

    Attributes:
        chosen: carries the type's id and the id of the span it should lead to.
    """

    chosen = Signal(str, str)

    def __init__(
        self, content: LayerContent, schema: Schema, span: Span, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._content, self._schema, self._span = content, schema, span
        self._kind: RelationType | None = None
        kinds = permitted_types(schema, span)
        if len(kinds) == 1:
            self._offer_spans(kinds[0])
        else:
            self.offer([self._type_choice(kind) for kind in kinds], self.tr("Which relation?"))

    def take(self, choice: Choice, *, shifted: bool) -> bool:
        if self._kind is None:
            self._offer_spans(self._schema.relation_by_id[choice.id])
            return False
        self.chosen.emit(self._kind.id, choice.id)
        return True

    def _filter(self, text: str) -> None:
        if self._kind is not None:
            self._show_spans(self._kind, text)
        else:
            super()._filter(text)

    def _offer_spans(self, kind: RelationType) -> None:
        self._kind = kind
        self.filter.clear()
        self._show_spans(kind, "")
        self.filter.setFocus()

    def _show_spans(self, kind: RelationType, text: str) -> None:
        present = {
            each.to_id
            for each in self._content.relations_of(self._span.id)
            if each.type_id == kind.id and each.from_id == self._span.id
        }
        spans = [
            each
            for each in self._content.spans.values()
            if permitted(kind, self._span, each) and each.id not in present
        ]
        if not text:
            nearest = heapq.nsmallest(_NEAREST, spans, key=self._distance)
        else:
            nearest = sorted(spans, key=self._distance)
        choices = span_choices(nearest, self._content, self._schema, self._theme)
        title = relation_title(kind) + "…"
        if len(spans) > _NEAREST and not text:
            title += "  " + nothing_left(_NEAREST)
        self.title.setText(title)
        self.title.setVisible(True)
        self.view.setAccessibleName(title)
        self.model.show_all(choices, text)
        self._settle()

    def _distance(self, other: Span) -> tuple[int, int]:
        """Return how far a span lies from the one it would be joined to; those within first."""
        span = self._span
        apart = max(other.start - span.end, span.start - other.end, 0)
        return apart, abs(other.start - span.start)

    def _type_choice(self, kind: RelationType) -> Choice:
        names = [
            label.name
            for label_id in kind.to_labels
            if (label := self._schema.label_by_id.get(label_id)) is not None
        ]
        to = ", ".join(names)
        title = relation_title(kind)
        return Choice(
            kind.id, title, to, searched=folded(title, kind.name, kind.help), tip=kind.help
        )


def permitted_types(schema: Schema, span: Span) -> list[RelationType]:
    """Return the types of relation that may begin at a span."""
    return [
        kind
        for kind in schema.relations
        if not kind.from_labels or span.label_id in kind.from_labels
    ]

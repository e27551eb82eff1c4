"""Which relations a statement shows as arcs, and what is drawn while one is made."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF

from declannot.app.statement.arc_painting import ShownArcs
from declannot.app.statement.arcs import Arc, ArcLayout, arc_at
from declannot.app.statement.page import Page
from declannot.domain.content import LayerContent
from declannot.domain.schema import Schema
from declannot.domain.span import Span


class ArcMode(StrEnum):
    """Whose relations are drawn."""

    NONE = "none"
    SELECTED = "selected"
    ALL = "all"


class ArcView:
    """The arcs over one statement; the view asks for them whenever it paints.

    Attributes:
        mode: whose relations are drawn.
        chosen, hovered: id of the relation that was clicked, and of that under the pointer.
        source_id: the span marked as the source of a relation.
        rubber: from where to where a line follows the pointer, or None.
        targets: ids of the spans that line may lead to; over_id: the one under the pointer.
    """

    def __init__(self) -> None:
        self.mode = ArcMode.SELECTED
        self.chosen: str | None = None
        self.hovered: str | None = None
        self.source_id: str | None = None
        self.rubber: tuple[QPointF, QPointF] | None = None
        self.targets: frozenset[str] = frozenset()
        self.over_id: str | None = None
        self._last: list[Arc] = []
        self._own = ""
        self._any_loud = False
        self._schema: Schema | None = None
        self._names: dict[str, str] = {}
        self._kinds: dict[str, int] = {}

    def forget(self) -> None:
        """Another statement is shown, or none."""
        self.chosen = self.hovered = self.source_id = self.rubber = self.over_id = None
        self.targets = frozenset()
        self._last = []

    def shown(self, page: Page, schema: Schema, selected: Span | None) -> ShownArcs | None:
        """Return the arcs to paint now, or None; costs as much as is on the screen."""
        content = page.content
        self._last = []
        self._own, self._any_loud = selected.id if selected is not None else "", False
        if content is None or not content.relations:
            return None
        relation = content.relations.get(self.chosen or "")
        wanted = {selected.id} if selected is not None and self.mode is not ArcMode.NONE else set()
        if relation is not None:
            wanted.add(relation.from_id)
        if self.mode is not ArcMode.ALL and not wanted:
            return None
        self._know(schema)
        layout = ArcLayout(page)
        arcs = layout.arcs(content, None if self.mode is ArcMode.ALL else wanted)
        own = self._own
        if self.mode is not ArcMode.ALL:
            arcs = [
                arc
                for arc in arcs
                if own in (arc.relation.from_id, arc.relation.to_id)
                or arc.relation.id == self.chosen
            ]
        self._last = arcs
        loud = {
            arc.relation.id
            for arc in arcs
            if own in (arc.relation.from_id, arc.relation.to_id)
            or arc.relation.id in (self.chosen, self.hovered)
        }
        self._any_loud = bool(loud)
        return ShownArcs(
            arcs,
            frozenset(loud),
            self.chosen or self.hovered,
            self._names,
            self._kinds,
            layout.tags,
        )

    def follow_selection(self, content: LayerContent, span_id: str | None) -> bool:
        """Return whether another selected span changes arcs anywhere on the screen."""
        if (span_id or "") == self._own:
            return False
        return self._any_loud or any(True for _ in content.ties(span_id or ""))

    def at(self, point: QPointF) -> Arc | None:
        """Return the arc under a point of what was painted last, or None."""
        return arc_at(self._last, point)

    def outlined(self, page: Page) -> tuple[Span, ...]:
        """Return the spans outlined for a relation: source, permitted targets, or its ends."""
        content = page.content
        if content is None:
            return ()
        ids = set(self.targets)
        for relation_id in (self.chosen, self.hovered):
            relation = content.relations.get(relation_id or "")
            if relation is not None:
                ids |= {relation.from_id, relation.to_id}
        if self.source_id is not None:
            ids.add(self.source_id)
        if len(ids) > 2:
            ids &= _seen(page)
        return tuple(content.spans[each] for each in ids if each in content.spans)

    def _know(self, schema: Schema) -> None:
        if schema is not self._schema:
            from declannot.app.relation_words import relation_title  # late: needed here alone

            self._schema = schema
            self._names = {kind.id: relation_title(kind) for kind in schema.relations}
            self._kinds = {kind.id: number for number, kind in enumerate(schema.relations)}


def _seen(page: Page) -> set[str]:
    return {
        piece.span.id
        for _, _, block in page.visible()
        for line in block.lines
        for piece in line.marks.pieces
    }

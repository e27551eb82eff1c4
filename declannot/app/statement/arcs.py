"""Relations as arcs between the tags of spans: where they run, from what is on the screen alone.

An arc keeps to the rows of tags between the lines of text and crosses a line only in the gap
before its span, so no line moves for it and no word is struck out. An end that is out of view
gets a stub that points to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from declannot.app.statement.lanes import tag_rectangle
from declannot.app.statement.page import Page
from declannot.domain.content import LayerContent
from declannot.domain.span import Relation, Span

REACH_PX = 4.0
"""How far from an arc a pointer still hits it."""

_MOST = 400
"""Arcs drawn at once; more on one screen would be a grey surface, and cost as much."""

_LOOP = 5.0
_TRUNK = 5.0
_STEP = 3.0


class Anchor(NamedTuple):
    """The tag of a span in the viewport, or where it would be.

    Attributes:
        box: the tag; line: number of its line on the screen, from above.
        mirrored: whether its paragraph runs right to left.
    """

    box: QRectF
    line: int
    mirrored: bool

    @property
    def middle(self) -> float:
        """The height an arc begins at."""
        return self.box.center().y()

    @property
    def lead(self) -> float:
        """The side at which reading reaches the tag first."""
        return self.box.right() if self.mirrored else self.box.left()


@dataclass(slots=True)
class Arc:
    """A relation on the screen.

    Attributes:
        relation: what it stands for; of a stub for several the first.
        points: corners of its way, in the viewport; the last one is the tip of the arrow.
        upwards: of a stub, whether its other end lies above; None where both ends are seen.
        leaves: whether the end that is seen is the one it begins at.
        count: how many relations a stub stands for.
    """

    relation: Relation
    points: list[QPointF]
    upwards: bool | None = None
    leaves: bool = True
    count: int = 1

    def distance(self, point: QPointF) -> float:
        """Return how far a point lies from the arc; it runs level and upright only."""
        best = 1e9
        for one, two in zip(self.points, self.points[1:], strict=False):
            left, right = sorted((one.x(), two.x()))
            top, bottom = sorted((one.y(), two.y()))
            aside = max(left - point.x(), point.x() - right, 0.0)
            above = max(top - point.y(), point.y() - bottom, 0.0)
            best = min(best, aside + above)
        return best

    @property
    def bounds(self) -> QRectF:
        """The rectangle the arc lies in."""
        xs, ys = [each.x() for each in self.points], [each.y() for each in self.points]
        return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))


@dataclass(slots=True)
class _Taken:
    """Stretches of parallel ways that are in use, by where they run."""

    by_place: dict[float, list[tuple[float, float]]] = field(default_factory=dict)

    def free(self, wishes: Iterable[float], low: float, high: float) -> float:
        """Return the first wish at which nothing runs between ``low`` and ``high``, and take it.

        Where all are in use the first one is shared.
        """
        first: float | None = None
        for wish in wishes:
            first = wish if first is None else first
            near = (
                stretch
                for place in self.by_place
                if abs(place - wish) < _STEP - 0.5
                for stretch in self.by_place[place]
            )
            if all(high < start or end < low for start, end in near):
                self.by_place.setdefault(wish, []).append((low, high))
                return wish
        assert first is not None
        return first


class ArcLayout:
    """Finds the arcs of what is on the screen.

    Args:
        page: the statement as it stands in the viewport.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self.anchors: dict[str, Anchor] = {}
        self.tags: list[QRectF] = []
        self.rows: list[tuple[float, float]] = []
        self._tracks: dict[int, _Taken] = {}
        self._trunks = _Taken()
        self._find_anchors()

    def arcs(self, content: LayerContent, span_ids: Iterable[str] | None) -> list[Arc]:
        """Return the arcs that begin or end at some spans; None for all that are seen."""
        found: dict[str, Relation] = {}
        for span_id in self.anchors if span_ids is None else span_ids:
            for relation in content.ties(span_id):
                if relation.from_id in self.anchors or relation.to_id in self.anchors:
                    found[relation.id] = relation
        whole: list[Relation] = []
        stubs: dict[tuple[str, str, bool, bool], Arc] = {}
        for relation in found.values():
            if relation.from_id in self.anchors and relation.to_id in self.anchors:
                whole.append(relation)
            else:
                self._add_stub(stubs, relation, content)
        whole.sort(key=self._length)
        arcs = [self._arc(each) for each in whole[:_MOST]]
        for (_, span_id, _, _), stub in list(stubs.items())[:_MOST]:
            self._lay_stub(stub, self.anchors[span_id])
            arcs.append(stub)
        return arcs

    # What is on the screen

    def _find_anchors(self) -> None:
        page, number = self._page, 0
        for _, top, block in page.visible():
            for line in block.lines:
                low, high = top + line.top, top + line.text_top
                if high <= 0 or low >= page.viewport_height:
                    continue
                number += 1
                self.rows.append((low, high))
                for tag in line.marks.tags:
                    box = tag_rectangle(tag, line, page.metrics).translated(page.left, top)
                    self.tags.append(box)
                    self.anchors[tag.span.id] = Anchor(box, number, block.right_to_left)
                height = min(page.metrics.row, line.text_top - line.top)
                for piece in line.marks.pieces:
                    span = piece.span
                    if span.id in self.anchors or not line.start <= span.start < line.end:
                        continue
                    x = page.left + (piece.right if block.right_to_left else piece.left)
                    box = QRectF(x - 1, high - height, 2, height)
                    self.anchors[span.id] = Anchor(box, number, block.right_to_left)

    def _length(self, relation: Relation) -> tuple[int, float, str]:
        """Put short arcs before long ones, so that they run nearest to their spans."""
        source, target = self.anchors[relation.from_id], self.anchors[relation.to_id]
        aside = abs(source.box.left() - target.box.left())
        return abs(source.line - target.line), aside, relation.id

    # Whole arcs

    def _arc(self, relation: Relation) -> Arc:
        source, target = self.anchors[relation.from_id], self.anchors[relation.to_id]
        if source.line != target.line:
            return Arc(relation, self._across(source, target))
        forwards = source.box.left() <= target.box.left()
        begin = source.box.right() if forwards else source.box.left()
        end = target.box.left() if forwards else target.box.right()
        if (end - begin if forwards else begin - end) < 10:
            return Arc(relation, self._loop(source, target))
        low, high = sorted((begin, end))
        if abs(source.middle - target.middle) < 1:
            y = self._track(target, low, high)
            return Arc(relation, [QPointF(begin, y), QPointF(end, y)])
        bend = end - 9 if forwards else end + 9
        return Arc(
            relation,
            [
                QPointF(begin, source.middle),
                QPointF(bend, source.middle),
                QPointF(bend, target.middle),
                QPointF(end, target.middle),
            ],
        )

    def _loop(self, source: Anchor, target: Anchor) -> list[QPointF]:
        """Go round above two tags that stand side by side."""
        one, two = source.box, target.box
        top = min(one.top(), two.top()) - _LOOP
        x1, x2 = one.center().x(), two.center().x()
        if abs(x1 - x2) < 7:
            x1, x2 = one.left() + 2, two.right() - 2
        return [QPointF(x1, one.top()), QPointF(x1, top), QPointF(x2, top), QPointF(x2, two.top())]

    def _across(self, source: Anchor, target: Anchor) -> list[QPointF]:
        """Leave at the near side of a tag, go up or down, and along the row of the other one."""
        y_low, y_high = sorted((source.middle, target.middle))
        trunk = self._trunk(source, y_low, y_high)
        side = target.box.left() if trunk < target.box.center().x() else target.box.right()
        if abs(trunk - side) < 9 or target.box.left() <= trunk <= target.box.right():
            trunk = target.box.right() + 11 if source.mirrored else target.box.left() - 11
            side = target.box.right() if source.mirrored else target.box.left()
        y = self._track(target, *sorted((trunk, side)))
        return [
            QPointF(source.lead, source.middle),
            QPointF(trunk, source.middle),
            QPointF(trunk, y),
            QPointF(side, y),
        ]

    def _trunk(self, anchor: Anchor, low: float, high: float) -> float:
        """Return where an arc may run up or down beside a tag."""
        away = 1 if anchor.mirrored else -1
        wishes = [max(3.0, anchor.lead + away * (_TRUNK + _STEP * each)) for each in range(5)]
        return self._trunks.free(wishes, low, high)

    def _track(self, anchor: Anchor, low: float, high: float) -> float:
        """Return at which height of its row an arc may run to a tag."""
        room = max(1, int((anchor.box.height() / 2 - 1.5) / _STEP))
        offsets = [0.0] + [sign * _STEP * each for each in range(1, room + 1) for sign in (-1, 1)]
        taken = self._tracks.setdefault(anchor.line, _Taken())
        return taken.free((anchor.middle + each for each in offsets), low + 1, high - 1)

    # Stubs

    def _add_stub(
        self,
        stubs: dict[tuple[str, str, bool, bool], Arc],
        relation: Relation,
        content: LayerContent,
    ) -> None:
        """Count a relation among those of its kind that lead the same way out of view."""
        leaves = relation.from_id in self.anchors
        here, there = (
            (relation.from_id, relation.to_id) if leaves else (relation.to_id, relation.from_id)
        )
        other, span = content.spans.get(there), content.spans.get(here)
        if other is None or span is None:
            return
        upwards = _before(other, span)
        key = (relation.type_id, here, leaves, upwards)
        found = stubs.get(key)
        if found is None:
            stubs[key] = Arc(relation, [], upwards, leaves)
        else:
            found.count += 1
            found.relation = min(found.relation, relation, key=lambda each: each.id)

    def _lay_stub(self, stub: Arc, anchor: Anchor) -> None:
        length = 0.8 * self._page.metrics.pitch
        end = anchor.middle - length if stub.upwards else anchor.middle + length
        low, high = sorted((anchor.middle, end))
        trunk = self._trunk(anchor, low, high)
        if not stub.leaves:  # room for the tip beside the tag
            trunk += 4 if anchor.mirrored else -4
        points = [
            QPointF(anchor.lead, anchor.middle),
            QPointF(trunk, anchor.middle),
            QPointF(trunk, end),
        ]
        stub.points = points if stub.leaves else points[::-1]


def _before(one: Span, other: Span) -> bool:
    return one.order < other.order


def arc_at(arcs: Iterable[Arc], point: QPointF) -> Arc | None:
    """Return the arc nearest to a point, if one is near enough."""
    near = [(arc.distance(point), number, arc) for number, arc in enumerate(arcs)]
    best = min(near, default=None)
    return best[2] if best is not None and best[0] <= REACH_PX else None


def label_places(arc: Arc, width: float, height: float) -> Iterator[QRectF]:
    """Yield where the name of an arc could stand: on its level parts, else beside its tip."""
    levels = [
        (abs(two.x() - one.x()), one, two)
        for one, two in zip(arc.points, arc.points[1:], strict=False)
        if abs(one.y() - two.y()) < 0.5
    ]
    for long, one, two in sorted(levels, key=lambda each: -each[0]):
        spare = long - width - 16
        left = min(one.x(), two.x()) + 8
        if spare >= 0:
            for share in (0.5, 0.3, 0.7, 0.1, 0.9):
                yield QRectF(left + share * spare, one.y() - height / 2, width, height)
    bounds = arc.bounds
    rows = dict.fromkeys((arc.points[-1].y(), arc.points[0].y()))
    for y in rows:
        if arc.upwards is not None and abs(y - arc.points[0 if arc.leaves else -1].y()) > 0.5:
            continue  # the far end of a stub lies in the text
        for left in (bounds.right() + 4, bounds.left() - width - 4, bounds.right() + 22):
            yield QRectF(left, y - height / 2, width, height)

"""What labelling many places would do, one row a place, each of which can be left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from declannot.app.corpus.concordance_model import heading_side
from declannot.app.messages import text_of
from declannot.app.models.index import Index
from declannot.app.panels.plain_tips import plain_tip
from declannot.domain.errors import DeclannotError
from declannot.domain.message import Message
from declannot.domain.operations.bulk_spans import Effect
from declannot.exchange.bulk_labelling import Planned
from declannot.exchange.hit_list import HitList, Row, RowReader

if TYPE_CHECKING:
    from declannot.store.project import Project

_ROOT = QModelIndex()
_ROWS_AT_ONCE = 32


class Part(IntEnum):
    """The columns of the preview."""

    TICK = 0
    EFFECT = 1
    LEFT = 2
    HIT = 3
    RIGHT = 4
    DOCUMENT = 5


class Plan(Protocol):
    """What would be done to many places; see ``LabelPlan`` for what the parts mean."""

    @property
    def planned(self) -> Sequence[Planned]:
        """What becomes of each place."""

    @property
    def counts(self) -> Counter[Effect]:
        """How many places are added, changed, removed and passed over."""

    @property
    def reasons(self) -> Sequence[tuple[Message, int]]:
        """Why places are passed over, with how many."""

    @property
    def changes(self) -> int:
        """How many places are not passed over."""


class PreviewModel(QAbstractTableModel):
    """Rows of a plan.

    Attributes:
        vetoes_changed: other places are left out now.
        vetoed: numbers of the hits that are left out.
    """

    vetoes_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.plan: Plan | None = None
        self.vetoed: set[int] = set()
        self._hits = HitList()
        self._reader: RowReader | None = None
        self._rows: dict[int, Row] = {}
        self._count = 0
        self._leaves_all_out = False

    def show(self, project: Project, plan: Plan, hits: HitList) -> None:
        """Show another plan; nothing is left out of it."""
        self.beginResetModel()
        self.plan, self._hits = plan, hits
        self.vetoed = set()
        self._count, self._leaves_all_out = len(plan.planned), False
        self._reader = RowReader(project, hits)
        self._rows.clear()
        self.endResetModel()
        self.vetoes_changed.emit()

    def grow(self) -> None:
        """Show what was planned since, at the end; it is left out where everything is."""
        if self.plan is None:
            return
        first, count = self._count, len(self.plan.planned)
        if count > first:
            self.beginInsertRows(_ROOT, first, count - 1)
            self._count = count
            if self._leaves_all_out:
                self.vetoed |= _to_be_done(self.plan.planned[first:count])
            self.endInsertRows()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.plan, self.vetoed, self._reader, self._count = None, set(), None, 0
        self.endResetModel()
        self.vetoes_changed.emit()

    def planned(self, row: int) -> Planned:
        """Return what becomes of the place of a row."""
        assert self.plan is not None
        return self.plan.planned[row]

    def is_ticked(self, row: int) -> bool:
        """Whether something is done in the place of a row."""
        planned = self.planned(row)
        return planned.effect is not Effect.SKIP and planned.number not in self.vetoed

    def left_to_do(self) -> int:
        """Return how many places are neither passed over nor left out."""
        return self.plan.changes - len(self.vetoed) if self.plan is not None else 0

    def toggle(self, row: int) -> bool:
        """Leave a place out, or take it in again; return whether that makes sense."""
        planned = self.planned(row)
        if planned.effect is Effect.SKIP:
            return False
        self.vetoed ^= {planned.number}
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Part) - 1))
        self.vetoes_changed.emit()
        return True

    def toggle_all(self) -> None:
        """Leave every place out, or take all in again."""
        if self.plan is None:
            return
        self._leaves_all_out = not self.vetoed
        shown = self.plan.planned[: self._count]
        self.vetoed = _to_be_done(shown) if self._leaves_all_out else set()
        self.dataChanged.emit(
            self.index(0, 0), self.index(max(self.rowCount() - 1, 0), len(Part) - 1)
        )
        self.vetoes_changed.emit()

    def context(self, row: int) -> Row:
        """Return the words of a row; those below are read with it."""
        number = self.planned(row).number
        known = self._rows.get(number)
        if known is not None or self._reader is None or self.plan is None:
            return known or Row("", "", "")
        end = min(row + _ROWS_AT_ONCE, self._count)
        numbers = [each.number for each in self.plan.planned[row:end]]
        try:
            rows = self._reader.rows(numbers)
        except DeclannotError:  # said where the plan was made
            rows = [Row("", "", "")] * len(numbers)
        self._rows.update(zip(numbers, rows, strict=True))
        return self._rows[number]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Part)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, part = index.row(), Part(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, part)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.text(row, part)) or None
            case Qt.ItemDataRole.CheckStateRole if part is Part.TICK:
                ticked = self.is_ticked(row)
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.context(row)
                said = f"{words.left}«{words.hit}»{words.right}"
                return ", ".join((self.what(row), said, self.text(row, Part.DOCUMENT)))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return heading_side(section, Part.TICK, Part.LEFT)
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            "☑",
            self.tr("What happens"),
            self.tr("Before"),
            self.tr("Place"),
            self.tr("After"),
            self.tr("Document"),
        )[section]

    def text(self, row: int, part: Part) -> str:
        """Return what stands in a cell."""
        match part:
            case Part.TICK:
                return ""
            case Part.EFFECT:
                return self.what(row)
            case Part.DOCUMENT:
                return self._hits.document_of(self.planned(row).number).title
        words = self.context(row)
        return (words.left, words.hit, words.right)[part - Part.LEFT]

    def what(self, row: int) -> str:
        """Return what becomes of a place, in words."""
        planned = self.planned(row)
        if planned.number in self.vetoed:
            return self.tr("left out")
        match planned.effect:
            case Effect.ADD:
                return self.tr("added")
            case Effect.CHANGE:
                return self.tr("changed")
            case Effect.REMOVE:
                return self.tr("removed")
        return self._skipped(planned.reason)

    def effects(self) -> list[str]:
        """Return what can stand in the column of what happens, as far as it is foreseen."""
        reasons = (
            [self._skipped(reason) for reason, _count in self.plan.reasons] if self.plan else []
        )
        return [*reasons, self.tr("added"), self.tr("changed"), self.tr("removed")]

    def _skipped(self, reason: Message | None) -> str:
        said = text_of(reason) if reason is not None else ""
        return self.tr("skipped: {reason}").format(reason=said)


def _to_be_done(planned: Iterable[Planned]) -> set[int]:
    """Return the numbers of the hits that are not passed over."""
    return {each.number for each in planned if each.effect is not Effect.SKIP}

"""The order of hits: by each column and by the words before and after, put so in a worker."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from declannot.app.corpus.concordance_model import SORTS, Column, ConcordanceModel
from declannot.app.tasks import Cancelled, Progress, Task
from declannot.domain.errors import DeclannotError
from declannot.exchange.hit_list import HitList, SortKey, sorted_numbers
from declannot.exchange.progress import Cancelled as Stopped

if TYPE_CHECKING:
    from declannot.app.corpus.concordance_view import ConcordanceTable
    from declannot.app.workspace import Workspace

Then = Callable[[], object]


class Sorting(QObject):
    """Keeps the order that is wished for, through further searches.

    Attributes:
        menu: the orders, for the keyboard; headings do the same.
        column: what hits are in order by, or None for the order of documents.
    """

    def __init__(
        self, workspace: Workspace, model: ConcordanceModel, table: ConcordanceTable
    ) -> None:
        super().__init__(table)
        self._workspace = workspace
        self._model = model
        self._table = table
        self._task: Task | None = None
        self.column: Column | None = None
        self.descending = False
        self.menu = QMenu(table)
        self._group = QActionGroup(self)
        self._add(self.tr("As in the documents"), None)
        for column in Column:
            if column is not Column.TICK:
                self._add(model.column_name(column), column)
        self.menu.addSeparator()
        self._down = self.menu.addAction(self.tr("Descending"))
        self._down.setCheckable(True)
        self._down.triggered.connect(self._turn)
        table.sort_wanted.connect(self._clicked)
        self._show()

    @property
    def is_still(self) -> bool:
        """Whether no order is being made."""
        return self._task is None

    def choose(self, column: Column | None, *, descending: bool = False) -> None:
        """Put hits in another order."""
        self.column, self.descending = column, descending
        self._show()
        self.apply()

    def apply(self, then: Then = lambda: None) -> None:
        """Put all hits in the order wished for, then call ``then``."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        project, hits, column = self._workspace.project, self._model.hits, self.column
        if column is None or project is None or not len(hits):
            if len(self._model.order) == len(hits):
                numbers = range(len(hits))
                self._model.put_in_order(
                    array("l", reversed(numbers) if self.descending else numbers)
                )
            then()
            return
        names, descending = dict(self._model.names), self.descending

        def work(_progress: Progress, cancelled: Cancelled) -> array[int]:
            if column is Column.DATE:
                return _by_date(hits, descending)
            key = SORTS.get(column, SortKey.PLACE)
            with project.reader() as view:
                return sorted_numbers(
                    hits, key, view, descending=descending, names=names, cancelled=cancelled
                )

        task = self._task = Task(work)
        task.succeeded.connect(lambda order: self._take(task, hits, order, then))
        task.failed.connect(self._fail)
        task.start()

    def _take(self, task: Task, hits: HitList, order: array[int], then: Then) -> None:
        if task is not self._task:
            return
        self._task = None
        if hits is self._model.hits and len(order) == len(self._model.order):
            self._model.put_in_order(order)
            current = self._table.currentIndex()
            if current.isValid():
                self._table.scrollTo(current)
        then()

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, DeclannotError):
            self._workspace.refuse(error)
        elif not isinstance(error, Stopped):
            raise error

    def _clicked(self, column: Column) -> None:
        """Put hits in order by a heading: upwards, downwards, then as in the documents."""
        if column is not self.column:
            self.choose(column)
        elif not self.descending:
            self.choose(column, descending=True)
        else:
            self.choose(None)

    def _turn(self, on: bool) -> None:
        self.choose(self.column, descending=on)

    def _add(self, text: str, column: Column | None) -> None:
        action = self.menu.addAction(text)
        action.setCheckable(True)
        action.setData(-1 if column is None else int(column))
        action.triggered.connect(lambda _on=False: self.choose(column, descending=self.descending))
        self._group.addAction(action)

    def _show(self) -> None:
        wanted = -1 if self.column is None else int(self.column)
        for action in self._group.actions():
            action.setChecked(action.data() == wanted)
        self._down.setChecked(self.descending)
        self._table.show_sorted(self.column, descending=self.descending)


def _by_date(hits: HitList, descending: bool) -> array[int]:
    """Return the numbers of hits by the dates of their documents; without one comes last."""
    known = {each.id: each.date for each in hits.documents}
    dates = [known[hits.document_of(number).id] for number in range(len(hits))]
    with_date = [number for number, date in enumerate(dates) if date]
    with_date.sort(key=dates.__getitem__, reverse=descending)
    return array("l", [*with_date, *(number for number, date in enumerate(dates) if not date)])

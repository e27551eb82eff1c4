"""What does not fit into the columns of the current row, in full below its table."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QTableView, QTreeView, QVBoxLayout, QWidget

from declannot.app.panels.later import Later
from declannot.app.panels.plain_tips import plain
from declannot.app.punctuation import with_colon


class RowInFull(QLabel):
    """A line below a table that says whatever the current row had to cut short.

    It makes room for what it says and does not give it back, so that nothing jumps while one goes
    from row to row.
    """

    def __init__(
        self,
        view: QTableView | QTreeView,
        parent: QWidget,
        *,
        columns: Collection[int] | None = None,
    ) -> None:
        """Follow a table that has its model.

        Args:
            columns: those that are told; all where None.
        """
        super().__init__(parent)
        plain(self)
        self.setWordWrap(True)
        self.setProperty("role", "muted")
        self.setAccessibleName(self.tr("The current row in full"))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(self.fontMetrics().lineSpacing())
        self._view, self._columns = view, columns
        self._soon = Later(self._show, self)
        model = view.model()
        for signal in (model.modelReset, model.dataChanged, model.rowsInserted):
            signal.connect(self._soon.call)
        view.selectionModel().currentChanged.connect(self._soon.call)
        view.viewport().installEventFilter(self)
        self._soon.call()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again once columns have another width."""
        if event.type() == QEvent.Type.Resize:
            self._soon.call()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _show(self) -> None:
        self.setText("\n".join(self._cut()))
        self._make_room()

    def _cut(self) -> list[str]:
        """Return what the current row has to cut short, each with the heading of its column."""
        index, model = self._view.currentIndex(), self._view.model()
        if not index.isValid():
            return []
        found = []
        columns = range(model.columnCount()) if self._columns is None else self._columns
        for column in columns:
            cell = index.siblingAtColumn(column)
            text = str(cell.data() or "").strip()
            wanted = self._view.sizeHintForIndex(cell).width()
            if text and wanted > self._view.visualRect(cell).width():
                heading = model.headerData(column, Qt.Orientation.Horizontal)
                found.append(with_colon(heading, text) if heading else text)
        return found

    def _make_room(self) -> None:
        wanted = self.heightForWidth(self.width()) if self.text() else 0
        if wanted > self.minimumHeight():
            self.setMinimumHeight(wanted)


def put_below(view: QTableView | QTreeView, *, columns: Collection[int] | None = None) -> RowInFull:
    """Say below a table what it cuts short, in the column of widgets it stands in.

    Args:
        columns: those that are told; all where None.
    """
    parent = view.parentWidget()
    column = parent.layout() if parent is not None else None
    assert parent is not None and isinstance(column, QVBoxLayout)
    told = RowInFull(view, parent, columns=columns)
    column.insertWidget(column.indexOf(view) + 1, told)
    return told

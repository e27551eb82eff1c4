"""The findings that are wanted, the one in full one is at, and what can be done about them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from declannot.app.consistency.detail import AROUND, FindingDetail
from declannot.app.consistency.mending import Mending
from declannot.app.consistency.model import FindingsModel, Key, Row
from declannot.app.consistency.table import FindingsTable
from declannot.app.consistency.words import kind_name, mend_name, with_key
from declannot.app.corpus.places import open_place
from declannot.app.messages import text_of
from declannot.app.moments import moment_text
from declannot.app.notices import Kind
from declannot.app.panels.buttons import quiet_button
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.later import Later
from declannot.app.punctuation import with_colon
from declannot.app.theme import Theme
from declannot.domain.change import AcceptedFinding
from declannot.domain.mend import Mend
from declannot.domain.message import counted

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

_LEAST_LINES = 16
"""Lines of text up to which the table has all the room."""


class FindingsArea(QWidget):
    """The table, what is selected in it, and the buttons for that.

    Attributes:
        selected_changed: other rows are selected, and shown.
        outdated: a finding turned out to be none any more.
        model, table, detail: its parts.
    """

    selected_changed = Signal()
    outdated = Signal()

    def __init__(self, window: MainWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._workspace = window, window.workspace
        self._theme: Theme = window.appearance.theme
        self._kept: tuple[list[Key], int] = ([], 0)
        self.model = FindingsModel(self)
        self.table = FindingsTable(self.model, self)
        self.table.setAccessibleName(self.tr("Findings"))
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.detail = FindingDetail(self)
        self._mending = Mending(window, self)
        self._selected_soon = Later(self.show_selected, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addWidget(self._buttons())
        self._connect()
        self._take_look()

    def selected(self) -> list[Row]:
        """Return the rows that are selected, from top to bottom."""
        return self.table.selected()

    def open_row(self, number: int) -> None:
        """Show the place of a finding in its statement; Esc there comes back."""
        document_id, annotator_id, finding = self.model.rows[number].found
        start, end = max(finding.start, 0), max(finding.end, 0)
        subject = finding.subject or None
        shown = open_place(self._window, document_id, start, end, subject, annotator_id)
        if shown and annotator_id == self._workspace.annotator.id:
            self._workspace.notice(finding.message, Kind.HINT)

    def select_alike(self) -> None:
        """Select every row of the same kind and, if it is about a wording, of that wording."""
        index = self.table.currentIndex()
        if index.isValid():
            numbers = self.model.alike(self.model.rows[index.row()])
            self._select(numbers, index.row())
            said = counted(
                len(numbers), "{count} finding selected", "{count} findings selected, all alike"
            )
            self._workspace.notice(said)

    def _buttons(self) -> QWidget:
        """Return the row of buttons: those that stay where they are first, mends behind them."""
        bar = QWidget(self)
        flow = FlowLayout(bar, 6)
        tip = self.tr("Open its place in the statement; Esc there comes back")
        self.open = quiet_button(self.tr("Open"), with_key(tip, "Enter"), self)
        self.accept = quiet_button("", "", self)
        tip = self.tr("Select every finding of this kind and wording")
        self.alike = quiet_button(self.tr("Select alike"), with_key(tip, "S"), self)
        self.mends = {way: quiet_button(mend_name(way), "", self) for way in Mend}
        for way, button in self.mends.items():
            button.clicked.connect(partial(self._mend, way))
        tip = self.tr("Let that annotator work here, to mend this")
        self.work_as = quiet_button("", tip, self)
        for each in (self.open, self.alike, self.accept, *self.mends.values(), self.work_as):
            flow.addWidget(each)
        return bar

    def _connect(self) -> None:
        table, mending = self.table, self._mending
        self._workspace.schema_changed.connect(self._take_look)
        self._window.appearance.changed.connect(self._take_theme)
        self.model.modelAboutToBeReset.connect(self._keep)
        self.model.modelReset.connect(self._select_kept)
        table.opened.connect(self.open_row)
        table.mend_wanted.connect(mending.mend_first)
        table.remove_wanted.connect(mending.remove)
        table.accept_wanted.connect(mending.accept)
        table.alike_wanted.connect(self.select_alike)
        table.menu_wanted.connect(self._show_menu)
        table.selectionModel().selectionChanged.connect(lambda *_: self._selected_soon.call())
        self.open.clicked.connect(lambda: self.open_row(table.currentIndex().row()))
        self.work_as.clicked.connect(mending.work_as)
        self.accept.clicked.connect(mending.accept)
        self.alike.clicked.connect(self.select_alike)

    def _take_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._take_look()

    def _take_look(self) -> None:
        self.table.delegate.set_look(self._workspace.schema, self._theme)
        self.table.viewport().update()
        self._selected_soon.call()

    def _mend(self, way: Mend) -> None:
        """Mend as a button says; the keyboard goes back to the findings."""
        self.table.setFocus()
        self._mending.mend(way)

    def _show_menu(self, _index: QModelIndex, place: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._mending.fill_menu(menu)
        menu.popup(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the table where there is little."""
        super().resizeEvent(event)
        self.detail.setVisible(self.height() > _LEAST_LINES * self.fontMetrics().height())

    # Showing

    def show_selected(self) -> None:
        """Show the finding one is at in full, and offer what can be done to those selected."""
        self._selected_soon.forget()
        rows, number = self.selected(), self.table.currentIndex().row()
        if len(rows) == 1 and 0 <= number < len(self.model.rows):
            row = rows[0]
            self.detail.show_finding(
                row.said,
                self._about(row),
                self.model.context(row, AROUND),
                self.table.delegate.style(row),
                self._theme,
            )
        elif rows:
            kinds = sorted({kind_name(row.found.finding.code) for row in rows})
            said = self.tr("%n finding(s) selected", "", len(rows))
            self.detail.show_words(with_colon(said, ", ".join(kinds)), self._theme)
        else:
            self.detail.show_words("", self._theme)
        self._show_possible(rows)
        self.selected_changed.emit()

    def _about(self, row: Row) -> str:
        parts = [self.model.title(row), self.model.person(row.whose)]
        if (accepted := row.accepted) is not None:
            parts.append(self._acceptance(accepted))
        return " · ".join(filter(None, parts))

    def _acceptance(self, accepted: AcceptedFinding) -> str:
        said = self.tr("accepted by {name}, {time}: {reason}")
        return said.format(
            name=self.model.person(accepted.by) or "?",
            time=moment_text(accepted.at),
            reason=accepted.reason,
        )

    def _show_possible(self, rows: list[Row]) -> None:
        mending = self._mending
        ways, hindrance = mending.possible(rows), mending.hindrance(rows)
        why = text_of(hindrance) if hindrance is not None else ""
        for way, button in self.mends.items():
            button.setVisible(way in ways)
            if way in ways:
                button.setEnabled(hindrance is None)
                button.setText(mending.name(rows, way).replace("&", "&&"))
                button.setToolTip(why or mending.tip(rows, way))
        other = mending.other_person(rows)
        self.work_as.setVisible(other is not None and bool(ways))
        if other is not None:
            name = other.name.replace("&", "&&")
            self.work_as.setText(self.tr("Work as {name}").format(name=name))
        taken = any(row.accepted for row in rows)
        read_only = self._workspace.read_only
        self.accept.setText(self.tr("Take back") if taken else self.tr("Accept…"))
        tip = (
            self.tr("Let it be told again") if taken else self.tr("Accept for good, with a reason")
        )
        locked = self.tr("The project is open for reading only")
        self.accept.setToolTip(locked if read_only else with_key(tip, "A"))
        self.accept.setEnabled(bool(rows) and not read_only)
        self.open.setEnabled(bool(rows))
        self.alike.setEnabled(bool(rows))

    # The selection

    def _keep(self) -> None:
        """Note what is selected, to select it again in other rows."""
        numbers = self.table.selected_numbers()
        rows = self.model.rows
        present = self.table.currentIndex().row()
        keys = [rows[number].key for number in numbers if number < len(rows)]
        self._kept = (keys, min(numbers, default=max(present, 0)))

    def _select_kept(self) -> None:
        """Select what was selected; where it is gone, what stands in its place now."""
        keys, number = self._kept
        if not self.model.rows:
            return
        numbers = self.model.numbers(keys) or [min(number, len(self.model.rows) - 1)]
        self._select(numbers, numbers[0])

    def _select(self, numbers: Iterable[int], present: int) -> None:
        selection, last = QItemSelection(), self.model.columnCount() - 1
        for first, end in _runs(numbers):
            selection.select(self.model.index(first, 0), self.model.index(end, last))
        flags = QItemSelectionModel.SelectionFlag
        model = self.table.selectionModel()
        model.setCurrentIndex(self.model.index(present, 0), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect)


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of numbers in order."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs

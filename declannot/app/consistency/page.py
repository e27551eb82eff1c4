"""The page Consistency: findings by kind, each with its place and what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from declannot.app.consistency.mending import Mending
from declannot.app.consistency.model import (
    ANNOTATOR,
    DOCUMENT,
    KIND,
    MATTER,
    PLACE,
    FindingsModel,
    Row,
    Wanted,
)
from declannot.app.consistency.watch import Watch
from declannot.app.consistency.words import KINDS, kind_name, mend_name
from declannot.app.corpus.pages import PageBody
from declannot.app.corpus.places import open_place
from declannot.app.messages import error_text
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.later import Later
from declannot.domain.errors import DeclannotError
from declannot.domain.mend import Mend
from declannot.exchange.progress import Cancelled

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

_REST_MS = 150
_WIDTHS = {KIND: 170, PLACE: 330, DOCUMENT: 160, ANNOTATOR: 90}
_KEYS = {Mend.REMOVE: "Delete"}
_MEND_KEY, _ACCEPT_KEY, _ALIKE_KEY = "M", "A", "S"


class FindingsTable(QTableView):
    """The table; Enter or a double click opens a place.

    Attributes:
        opened: carries the row.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, never a search in the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class ConsistencyPage(PageBody):
    """Shows what a watch finds, and mends or accepts what is selected.

    Attributes:
        watch, model, table: what is found, its rows, and the table of them.
        summary: the line that says how many there are.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self.watch = Watch(window.workspace, self)
        self.model = FindingsModel()
        self._mending = Mending(window, self)
        self._refresh_soon = Later(self._refresh, self, _REST_MS)
        self._build()
        self._connect()

    def enter(self) -> None:
        """Look the project through where that is due, and take the keyboard."""
        if self.watch.is_outdated and not self.watch.is_running:
            self.watch.start()
        else:
            self._refresh()
        self.table.setFocus()

    def leave(self) -> None:
        """Nothing: reading goes on while one works elsewhere."""

    def selected(self) -> list[Row]:
        """Return the rows that are selected, from top to bottom."""
        numbers = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[number] for number in numbers]

    def open_row(self, number: int) -> None:
        """Show the place of a finding in its statement; Esc there comes back."""
        found = self.model.rows[number].found
        finding = found.finding
        open_place(
            self._window,
            found.document_id,
            max(finding.start, 0),
            max(finding.end, 0),
            finding.subject or None,
            found.annotator_id,
        )

    def select_alike(self) -> None:
        """Select every row of the same kind and, if it is about a wording, of that wording."""
        index = self.table.currentIndex()
        if not index.isValid():
            return
        this = self.model.rows[index.row()].found
        selection = self.table.selectionModel()
        flag = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number, row in enumerate(self.model.rows):
            other = row.found
            if (other.finding.code, other.finding.wording, other.annotator_id) == (
                this.finding.code,
                this.finding.wording,
                this.annotator_id,
            ):
                selection.select(self.model.index(number, 0), flag)

    # Building

    def _build(self) -> None:
        self.kind = self._box(self.tr("Kind of finding"))
        self.people = self._box(self.tr("Annotator"))
        self.documents = self._box(self.tr("Documents"))
        self.documents.addItem(self.tr("All documents"), False)
        self.documents.addItem(self.tr("Open document"), True)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Filter"))
        self.words.setAccessibleName(self.tr("Filter findings by what they say, or by title"))
        self.words.setClearButtonEnabled(True)
        self.show_accepted = QCheckBox(self.tr("Accepted ones"), self)
        self.show_accepted.setToolTip(self.tr("Show the findings that were accepted for good"))
        self.again = self._button(self.tr("Check again"), self.tr("Read the whole project anew"))
        head = QWidget(self)
        flow = FlowLayout(head, 6)
        for each in (
            self.kind, self.people, self.documents, self.words, self.show_accepted, self.again,
        ):  # fmt: skip
            flow.addWidget(each)
        self.table = FindingsTable(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Findings"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(MATTER, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.table.sortByColumn(KIND, Qt.SortOrder.AscendingOrder)
        self.empty = QLabel(self)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Checking"))
        self.progress.setTextVisible(False)
        self.cancel = self._button(self.tr("Cancel"), self.tr("Stop checking"))
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty("role", "muted")
        self._show_progress(False)
        lines = QVBoxLayout(self)
        lines.addWidget(head)
        lines.addWidget(self._stack, 1)
        lines.addWidget(self._buttons())
        foot = QHBoxLayout()
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.progress)
        foot.addWidget(self.cancel)
        lines.addLayout(foot)

    def _buttons(self) -> QWidget:
        bar = QWidget(self)
        flow = FlowLayout(bar, 6)
        self.mends: dict[Mend, QPushButton] = {}
        for way in Mend:
            button = self._button(mend_name(way), "")
            button.clicked.connect(lambda _on=False, way=way: self._mending.mend(way))
            self.mends[way] = button
            flow.addWidget(button)
        self.alike = self._button(
            self.tr("Select ali&ke"),
            self.tr("Select every finding of this kind and wording ({key})").format(key=_ALIKE_KEY),
        )
        self.accept = self._button(
            self.tr("A&ccept…"),
            self.tr("Accept for good, with a reason ({key})").format(key=_ACCEPT_KEY),
        )
        self.take_back = self._button(
            self.tr("Take &back"), self.tr("Let the accepted findings be told again")
        )
        for each in (self.alike, self.accept, self.take_back):
            flow.addWidget(each)
        return bar

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        return button

    def _connect(self) -> None:
        watch = self.watch
        watch.began.connect(lambda: self._show_progress(True))
        watch.progressed.connect(self._show_done)
        watch.changed.connect(self._changed)
        watch.failed.connect(self._fail)
        self.again.clicked.connect(watch.start)
        self.cancel.clicked.connect(watch.cancel)
        for box in (self.kind, self.people, self.documents):
            box.activated.connect(lambda _number: self._refresh())
        self.words.textChanged.connect(lambda _text: self._refresh_soon.call())
        self.show_accepted.toggled.connect(lambda _on: self._refresh())
        self._workspace.document_changed.connect(self._changed)
        self.table.opened.connect(self.open_row)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_possible())
        self.alike.clicked.connect(self.select_alike)
        self.accept.clicked.connect(self._mending.accept)
        self.take_back.clicked.connect(self._mending.take_back)
        for key, do in (
            (_MEND_KEY, self._mending.mend_first),
            (_KEYS[Mend.REMOVE], lambda: self._mending.mend(Mend.REMOVE)),
            (_ACCEPT_KEY, self._mending.accept),
            (_ALIKE_KEY, self.select_alike),
        ):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)

    # Showing

    def _changed(self) -> None:
        if self.isVisible():
            self._show_progress(self.watch.is_running)
            self._refresh_soon.call()

    def _wanted(self) -> Wanted:
        document = self._workspace.document
        only = self.documents.currentData() and document is not None
        return Wanted(
            code=self.kind.currentData() or "",
            document_id=document.id if only and document is not None else "",
            whose=self.people.currentData() or "",
            words=self.words.text().strip(),
            accepted=self.show_accepted.isChecked(),
        )

    def _refresh(self) -> None:
        """Show what is found now; the present row stays where it can."""
        self._refresh_soon.forget()
        result, before = self.watch.result, self.table.currentIndex().row()
        found = list(result.findings()) if result is not None else []
        self.model.show_findings(
            self._workspace.project, found, self.watch.accepted, self._wanted()
        )
        self._show_kinds()
        self._show_people()
        self._show_summary()
        rows = self.model.rowCount()
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        if rows:
            self.table.selectRow(min(max(before, 0), rows - 1))
        self._show_possible()

    def _show_kinds(self) -> None:
        chosen = self.kind.currentData()
        counts = self.model.counts
        self.kind.clear()
        every = self.tr("All kinds ({count})").format(count=counts.total())
        self.kind.addItem(every, "")
        for code in KINDS:
            if counts[code] or code == chosen:
                self.kind.addItem(f"{kind_name(code)} ({counts[code]})", code)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))

    def _show_people(self) -> None:
        chosen = self.people.currentData()
        self.people.clear()
        self.people.addItem(self.tr("Everybody"), "")
        for each in sorted(self.model.people, key=self.model.person):
            self.people.addItem(self.model.person(each), each)
        self.people.setCurrentIndex(max(self.people.findData(chosen), 0))

    def _show_summary(self) -> None:
        result, rows = self.watch.result, self.model.rowCount()
        if result is None:
            self.summary.clear()
            self.empty.setText(
                self.tr("The project is being looked through…")
                if self.watch.is_running
                else self.tr("The project was not looked through yet: choose “Check again”.")
            )
            return
        checked = self.tr("%n span(s) checked", "", result.spans)
        self.summary.setText(f"{self.tr('%n finding(s)', '', rows)} · {checked}")
        if self.show_accepted.isChecked():
            self.empty.setText(self.tr("Nothing was accepted."))
        elif self.kind.currentData() or self.words.text() or self.people.currentData():
            self.empty.setText(self.tr("No finding is of this kind."))
        else:
            self.empty.setText(self.tr("Nothing to look at: {checked}.").format(checked=checked))

    def _show_possible(self) -> None:
        """Offer the mends of what is selected."""
        rows = self.selected()
        ways = self._mending.possible(rows)
        mine = self._mending.is_mine(rows)
        for way, button in self.mends.items():
            button.setVisible(way in ways)
            button.setEnabled(mine)
            button.setToolTip(self._mending.tip(rows, way, mine=mine))
        shows_accepted = self.show_accepted.isChecked()
        writable = bool(rows) and not self._workspace.read_only
        self.alike.setVisible(bool(rows))
        self.accept.setVisible(not shows_accepted)
        self.accept.setEnabled(writable)
        self.take_back.setVisible(shows_accepted)
        self.take_back.setEnabled(writable)

    def _show_progress(self, shown: bool) -> None:
        self.progress.setVisible(shown)
        self.cancel.setVisible(shown)
        self.again.setEnabled(not shown)
        if shown:
            self.progress.setRange(0, 0)
            self._show_summary()

    def _show_done(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _fail(self, error: BaseException) -> None:
        self._show_progress(False)
        if isinstance(error, Cancelled):
            self._show_summary()
            return
        if not isinstance(error, DeclannotError):
            raise error
        self.empty.setText(error_text(error))
        self._stack.setCurrentWidget(self.empty)

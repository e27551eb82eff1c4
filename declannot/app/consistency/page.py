"""The page Consistency: findings by kind, each with its place and what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from declannot.app import counts
from declannot.app.consistency.area import FindingsArea
from declannot.app.consistency.filters import FindingFilters
from declannot.app.consistency.model import Wanted
from declannot.app.corpus.pages import PageBody
from declannot.app.messages import error_text
from declannot.app.panels.buttons import quiet_button
from declannot.app.panels.later import Later
from declannot.domain.document import Annotator, Document
from declannot.domain.errors import DeclannotError
from declannot.domain.message import counted
from declannot.exchange.progress import Cancelled

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.store.project import Applied

_REST_MS = 60


class ConsistencyPage(PageBody):
    """Shows what a watch finds, as far as it is wanted.

    Attributes:
        watch, filters, area: what is found, what of it is wanted, and what is done with it.
        model, table: of the area.
        summary: the line that says how many there are.
        empty: what stands instead of the table where there is nothing to show.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self.watch = window.corpus.watch
        self.area = FindingsArea(window, self)
        self.model, self.table = self.area.model, self.area.table
        self._inside = self._told_due = self._focus_due = False
        self._names_due = True
        self._fault = ""
        self._refresh_soon = Later(self._refresh, self, _REST_MS)
        self._build()
        self._connect()

    # Coming and going

    def enter(self) -> None:
        """Look the project through where that is due, and take the keyboard."""
        self._inside = True
        if self.watch.is_outdated and not self.watch.is_running:
            self.watch.start()
        self._refresh()
        self._focus_due = not self.model.rowCount()
        (self.filters.kind if self._focus_due else self.table).setFocus()

    def leave(self) -> None:
        """Reading goes on while one works elsewhere; findings are brought up to date later."""
        self._inside = False

    # Building

    def _build(self) -> None:
        self.filters = FindingFilters(self)
        tip = self.tr("Read the whole project anew")
        self.again = quiet_button(self.tr("Check again"), tip, self)
        self.filters.add(self.again)
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty("role", "count")
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("How far the check is"))
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        tip = self.tr("Stop checking; what was found before stays")
        self.cancel = quiet_button(self.tr("Stop"), tip, self)
        middle = QHBoxLayout()
        middle.setSpacing(6)
        for each in (self.progress, self.cancel):
            policy = each.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            each.setSizePolicy(policy)
        middle.addWidget(self.summary, 1)
        middle.addWidget(self.progress)
        middle.addWidget(self.cancel)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(self.area)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addLayout(middle)
        column.addWidget(self._stack, 1)
        self._show_progress(False)

    def _empty_state(self) -> QWidget:
        whole = QWidget(self)
        self.empty = QLabel(whole)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setMargin(24)
        self.empty.setProperty("role", "muted")
        self.show_all = quiet_button(self.tr("Show all findings"), "", self)
        column = QVBoxLayout(whole)
        column.addStretch(1)
        column.addWidget(self.empty)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return whole

    def _connect(self) -> None:
        watch, workspace = self.watch, self._workspace
        watch.began.connect(self._begin)
        watch.progressed.connect(self._show_done)
        watch.changed.connect(self._changed)
        watch.failed.connect(self._fail)
        workspace.project_changed.connect(self._take_project)
        workspace.changes_applied.connect(self._follow)
        workspace.document_changed.connect(self._changed)
        self.again.clicked.connect(watch.start)
        self.cancel.clicked.connect(watch.cancel)
        self.show_all.clicked.connect(self.filters.clear)
        self.filters.changed.connect(self._narrow)
        self.filters.down.connect(self.table.setFocus)
        self.table.left.connect(self.filters.words.setFocus)
        self.area.selected_changed.connect(self._show_summary)
        self.area.outdated.connect(self._changed)

    # Following what happens

    def _take_project(self) -> None:
        self._names_due = True
        self._fault = ""
        self._changed()

    def _follow(self, applied: Applied) -> None:
        named = (Document, Annotator)
        if applied.coarse or any(isinstance(each.entity, named) for each in applied.changes):
            self._names_due = True
            self._changed()

    def _changed(self) -> None:
        if self._inside:
            self._refresh_soon.call()

    # Showing

    def _refresh(self) -> None:
        """Show what is found now."""
        self._refresh_soon.forget()
        if not self._inside:
            return
        if not self.watch.catch_up():
            self._refresh_soon.call()
        if self.watch.starts_by_itself:
            self.watch.start()
        if self._names_due:
            self.model.name(self._workspace.project)
            self._names_due = False
        result = self.watch.result
        found = result.findings() if result is not None else ()
        self.model.take(found, self.watch.accepted, self._wanted())
        self._show_progress(self.watch.is_running)
        self._show_rows()

    def _narrow(self) -> None:
        self.model.narrow(self._wanted())
        self._show_rows()

    def _wanted(self) -> Wanted:
        document = self._workspace.document
        return self.filters.wanted(document.id if document is not None else "")

    def _show_rows(self) -> None:
        people = {each: self.model.person(each) for each in self.model.people}
        self.filters.offer(self.model.counts, people, self.model.accepted)
        self._show_summary()
        had_keyboard = self.area.isAncestorOf(self.focusWidget() or self)
        self._stack.setCurrentIndex(1 if self.model.rows else 0)
        if not self.model.rows:
            if had_keyboard:
                self.filters.kind.setFocus()
                self._focus_due = True
            self.empty.setText(self._why_empty())
            self.show_all.setVisible(self._is_narrowed)
        elif self._focus_due and self._waits_for_findings():
            self._focus_due = False
            self.table.setFocus()
        self.area.show_selected()

    @property
    def _is_narrowed(self) -> bool:
        return self.watch.result is not None and self.filters.in_use and not self._fault

    def _waits_for_findings(self) -> bool:
        """Whether nobody has taken the keyboard elsewhere since the page came on the screen."""
        focused = self._window.focusWidget()
        return self.filters.kind.hasFocus() or focused is None or not self.isAncestorOf(focused)

    def _why_empty(self) -> str:
        result = self.watch.result
        if self._fault:
            return self._fault
        if result is None:
            if self.watch.is_running:
                return self.tr("The project is being looked through…")
            return self.tr("The check was stopped: choose “Check again” to look at the project.")
        if self._is_narrowed:
            if self.filters.documents.currentData() and self._workspace.document is None:
                return self.tr("No document is open in Annotate.")
            return self.tr("No finding is like this.")
        if self.filters.accepted.isChecked():
            return self.tr("Nothing was accepted for good yet.")
        if not result.spans:
            return self.tr(
                "Nothing is tagged yet: tag statements in Annotate. What does not fit together in "
                "spans and wordings is then listed here, each with its place and its mend."
            )
        return self.tr(
            "All is consistent: %n span(s) checked, nothing to look at.", "", result.spans
        )

    def _show_summary(self) -> None:
        result = self.watch.result
        shown, of_all = len(self.model.rows), self.model.told
        if self.filters.accepted.isChecked():
            of_all = self.model.accepted
        if result is None:
            self.summary.clear()
            return
        parts = [self.tr("%n finding(s)", "", shown)]
        if shown != of_all:
            parts[0] = self.tr("%n finding(s) of {count}", "", shown).format(count=of_all)
        if (chosen := len(self.area.selected())) > 1:
            parts.append(self.tr("%n selected", "", chosen))
        parts.append(self.tr("%n span(s) checked", "", result.spans))
        if self.watch.is_outdated and not self.watch.is_running:
            parts.append(self.tr("something has changed since: check again"))
        self.summary.setText(" · ".join(parts))

    # The check

    def _begin(self) -> None:
        self._fault, self._told_due = "", True
        self.progress.setRange(0, 0)
        self._show_progress(True)
        if not self.model.rows:
            self.empty.setText(self._why_empty())
            self.show_all.setVisible(False)

    def _show_progress(self, shown: bool) -> None:
        self.progress.setVisible(shown)
        self.cancel.setVisible(shown)
        self.again.setEnabled(not shown)
        if not shown and self._told_due and self.watch.result is not None and self._inside:
            self._told_due = False
            self._workspace.notice(
                counted(
                    self.model.told,
                    "{count} finding in {spans}",
                    "{count} findings in {spans}",
                    spans=counts.spans(self.watch.result.spans),
                )
            )

    def _show_done(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _fail(self, error: BaseException) -> None:
        self._show_progress(False)
        if isinstance(error, Cancelled):
            self._told_due = False
        elif isinstance(error, DeclannotError):
            self._fault = error_text(error)
            self._workspace.refuse(error)
        else:
            raise error
        self._changed()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 160)

"""The Agreement view: asks, computes in a worker, shows the page and the spans behind a figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QHideEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from declannot.app.agreement.asking import Person, Question, first_question, people
from declannot.app.agreement.header import AgreementHeader
from declannot.app.agreement.lines import Behind
from declannot.app.agreement.page import AgreementPage
from declannot.app.agreement.reading import Answer, answer
from declannot.app.agreement.spans_behind import SpansBehind
from declannot.app.messages import error_text
from declannot.app.notices import Kind
from declannot.app.panels.later import Later
from declannot.app.statement.styles import Styles
from declannot.app.tasks import Task
from declannot.app.theme import Theme
from declannot.app.workspace import Workspace
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message
from declannot.exchange.progress import Cancelled

_REST_MS = 400
"""After a change the figures wait so long for another one before they are computed anew."""


class AgreementView(QWidget):
    """One page about one pair of annotators, kept up to date while it is on the screen.

    Attributes:
        place_wanted: carries the ``SpanPair`` whose place in its document should be shown.
        review_wanted: carries the ``Behind`` whose differences should be reviewed.
        save_wanted: carries ``html``, ``pdf``, ``csv`` or ``json``.
        shown: an answer is on the screen.
        answer: what is on the screen, or None.
    """

    place_wanted = Signal(object)
    review_wanted = Signal(object)
    save_wanted = Signal(str)
    shown = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._question: Question | None = None
        self._task: Task | None = None
        self._ending: set[Task] = set()
        self._is_behind = True
        self._opener: QWidget | None = None
        self._wants_focus = False
        self.answer: Answer | None = None
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._build()
        self._rest = Later(self.refresh, self, _REST_MS)
        self._connect()
        self.set_theme(theme)

    def _build(self) -> None:
        self.header = AgreementHeader(self)
        self.page = AgreementPage(self)
        self.empty = QLabel(self)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self.empty.setContentsMargins(40, 20, 40, 60)
        self.list = SpansBehind(self)
        self.list.hide()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.page)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self._stack)
        self._parts.addWidget(self.list)
        self._parts.setStretchFactor(0, 1)
        self.list.setMinimumHeight(120)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._parts, 1)

    def _connect(self) -> None:
        workspace, header, page = self._workspace, self.header, self.page
        workspace.project_changed.connect(self._project_changed)
        workspace.schema_changed.connect(self._schema_changed)
        workspace.changes_applied.connect(self._changed)
        header.connect_switches()
        header.asked.connect(self.ask)
        header.cancelled.connect(self._cancel)
        header.recompute.connect(self.refresh)
        header.save_wanted.connect(self.save_wanted)
        page.wanted.connect(self._show_behind)
        page.copied.connect(self._copy)
        page.pair_wanted.connect(self._ask_pair)
        self.list.opened.connect(self.place_wanted)
        self.list.review_wanted.connect(self.review_wanted)
        self.list.closed.connect(self._close_list)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.header.set_theme(theme)
        self.page.set_styles(Styles(self._workspace.schema, theme))

    def give_focus(self) -> None:
        """Put the keyboard on the first figure, or on the choice above it."""
        if self._stack.currentWidget() is self.page:
            self.page.cards[0].value.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._wants_focus = True

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being computed, and nothing is about to be."""
        return self._task is None and not self._rest.is_due

    # Asking

    def ask(self, question: Question) -> None:
        """Compare others, or on another state."""
        if question != self._question:
            self._question = question
            self._close_list()
            self.refresh()

    def _ask_pair(self, a_id: str | None, b_id: str | None) -> None:
        before = self._question
        by_id = {each.id: each for each in self._people()}
        if before is not None and a_id in by_id and b_id in by_id:
            self.ask(Question(by_id[a_id], by_id[b_id], before.as_sent, before.finished))

    def refresh(self) -> None:
        """Compute what is asked for, if the page is on the screen; else when it is shown."""
        self._stop()
        if not self.isVisible():
            self._is_behind = True
            return
        self._is_behind = False
        those = self._people()
        self._question = first_question(those, self._question)
        self.header.show_question(those, self._question)
        project = self._workspace.project
        if project is None or self._question is None:
            self.answer = None
            self._close_list()
            self.header.show_resting("")
            self._show_empty(self._why_not(those))
            return
        self._start(project.reader, self._question, [each.id for each in those])

    def _start(
        self, reader: Callable[[], Any], question: Question, everybody: list[str | None]
    ) -> None:
        schema = self._workspace.schema
        self._task = Task(
            lambda progress, cancelled: answer(
                reader, schema, question, everybody, progress, cancelled
            )
        )
        self._task.progressed.connect(self.header.show_progress)
        self._task.succeeded.connect(self._show)
        self._task.failed.connect(self._fail)
        self.header.save.setEnabled(False)
        self.header.show_working(old_figures=self.answer is not None)
        if self.answer is None:
            self._show_empty("")
        self._task.start()

    def _people(self) -> list[Person]:
        project = self._workspace.project
        if project is None:
            return []
        try:
            return people(project)
        except DeclannotError as error:
            self._workspace.refuse(error)
            return []

    def _why_not(self, those: list[Person]) -> str:
        if self._workspace.project is None:
            return self.tr("No project is open.")
        if not those:
            return self.tr(
                "Nobody has tagged anything yet.\n"
                "Agreement compares two annotators: hand out tasks and merge what comes back."
            )
        return self.tr(
            "Only {name} has work in this project.\n"
            "Agreement compares two: merge the work file of a second annotator."
        ).format(name=those[0].name)

    # Following the project

    def _project_changed(self) -> None:
        self._question = self.answer = None
        self._close_list()
        self.refresh()

    def _schema_changed(self) -> None:
        self.set_theme(self._theme)

    def _changed(self, _applied: object) -> None:
        self._stop()
        self._is_behind = True
        if self.isVisible():
            if self.answer is not None:
                self.header.show_working(old_figures=True)
            self._rest.call()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._task is not None or self._rest.is_due:
            self._stop()
            self._is_behind = True

    def _stop(self) -> None:
        """Let the present computation end without being heard."""
        self._rest.forget()
        if self._task is not None:
            task, self._task = self._task, None
            for signal in (task.progressed, task.succeeded, task.failed):
                signal.disconnect()
            task.cancel()
            # Kept until its thread is done with it: it must not be taken down over there.
            self._ending.add(task)
            task.ended.connect(lambda: self._ending.discard(task))

    def _cancel(self) -> None:
        self._stop()
        old = self.answer is not None
        text = self.tr("Stopped; these figures are from before the last change") if old else ""
        self.header.show_resting(text, again=True)
        if not old:
            self._show_empty(self.tr("The computation was stopped."))

    # Showing

    def _show(self, found: Answer) -> None:
        self._task = None
        self.answer = found
        self.header.show_resting(found.state)
        self.header.save.setEnabled(found.is_complete)
        if found.nothing:
            self._close_list()
            self._show_empty(found.nothing)
        else:
            self.page.show_findings(found.findings)
            self._stack.setCurrentWidget(self.page)
            if self._wants_focus:
                self._wants_focus = False
                self.give_focus()
            if self.list.isVisible():
                self._fill_list(self.list.behind)
        self.shown.emit()

    def _fail(self, error: BaseException) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            return
        self.header.show_resting("", again=True)
        if not isinstance(error, DeclannotError):
            raise error
        self.answer = None
        self._show_empty(error_text(error))

    def _show_empty(self, text: str) -> None:
        self.empty.setText(text)
        self.header.save.setEnabled(False)
        self._stack.setCurrentWidget(self.empty)

    # The spans behind a figure

    def _show_behind(self, behind: Behind) -> None:
        if self.answer is None:
            return
        focused = QGuiApplication.focusObject()
        self._opener = focused if isinstance(focused, QWidget) else None
        first = self.list.isHidden()
        self._fill_list(behind)
        self.list.show()
        if first:
            height = self._parts.height()
            self._parts.setSizes([height * 3 // 5, height * 2 // 5])
            if self._opener is not None:
                opener = self._opener
                QTimer.singleShot(0, self, lambda: self.page.reveal(opener))
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_list(self, behind: Behind) -> None:
        assert self.answer is not None
        findings = self.answer.findings
        self.list.show_pairs(self.answer.pairs(behind), behind, findings.name_a, findings.name_b)

    def _close_list(self) -> None:
        if self.list.isHidden():
            return
        self.list.hide()
        if self._opener is not None and self._opener.isVisible():
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)

    # Copying

    def _copy(self, sentence: str) -> None:
        if not sentence:
            self._workspace.notice(message("Choose a figure first"), Kind.REFUSED)
            return
        QGuiApplication.clipboard().setText(sentence)
        self._workspace.notice(message("Copied: {sentence}", sentence=sentence))
        event = QAccessibleAnnouncementEvent(self, self.tr("Copied"))
        QAccessible.updateAccessibility(event)

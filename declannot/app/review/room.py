"""The review workspace put together: lanes in the statement, panels in their docks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QDockWidget, QTabWidget

from declannot.app.banner import announce
from declannot.app.punctuation import with_colon
from declannot.app.review.absence import AbsencePage
from declannot.app.review.deciding import Deciding
from declannot.app.review.difference_panel import DifferencePanel
from declannot.app.review.documents import ReviewDocuments
from declannot.app.review.lane_marks import LaneMarking
from declannot.app.review.lane_painting import LanePainter
from declannot.app.review.live_agreement import LiveAgreement
from declannot.app.review.queue_panel import QueuePanel
from declannot.app.review.review_hand import ReviewHand
from declannot.app.review.session import ReviewSession
from declannot.app.review.strip import ReviewStrip
from declannot.app.review.wording import (
    kind_word,
    labels_word,
    lane_word,
    outcome_word,
    quote,
)
from declannot.app.statement.lanes import Marking
from declannot.app.theme import Theme
from declannot.domain.review import ReviewItem
from declannot.domain.span import Range

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_LEFT_WIDTH, _RIGHT_WIDTH, _NARROW_LEFT, _NARROW_RIGHT = 236, 336, 140, 230
_DIFFERENCE_SHARE, _DIFFERENCE_SHARE_SMALL, _AGREEMENT_HEIGHT = 0.52, 0.63, 138
_ROOM_FOR_ALL = 780
"""Height from which difference, queue and agreement stand one below the other."""
_INSPECTOR = "inspector"
_NEAR_EDGE_PX = 40

SHARED_DOCKS = ("labels", _INSPECTOR, "guideline")


class ReviewRoom(QObject):
    """Made when the workspace is first shown.

    Attributes:
        session, deciding: what is compared, and what decides it.
        difference, queue, documents: the panels; strip: the line under the title.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        view = window.view
        self.session = ReviewSession(window.workspace, self)
        self.session.names_shown = window.settings.values.review_names
        self.deciding = Deciding(self.session, window.actions_by_id.key_or_name)
        self.marking = LaneMarking(self.session.lanes)
        self.difference = DifferencePanel(self.session, self.deciding, window.settings)
        self.queue = QueuePanel(self.session, self.deciding)
        self.documents = ReviewDocuments(self.session)
        self.agreement = LiveAgreement(self.session)
        self.hand = ReviewHand(
            self.session,
            self.deciding,
            view,
            window.hand,
            self.difference.choose_reason,
            self.difference.focus_comment,
            window.review.same_wording,
        )
        self.queue.view.hand = self.hand
        names = window.actions_by_id["show_names"]
        self.strip = ReviewStrip(self.session, names, window.page)
        self.absence = AbsencePage(self.session, _take_in(window), window.page)
        self._document_id = ""
        self._inspector_was_hidden = self._hint_was_shown = False
        window.page.add_strip(self.strip)
        self._make_docks()
        self._connect()
        self.show_theme(window.appearance.theme)

    def _make_docks(self) -> None:
        window = self._window
        for name in SHARED_DOCKS:
            window.docks[name].hide()
        self._fill("review_documents", self.documents)
        difference = self._fill("difference", self.difference)
        queue = self._fill("queue", self.queue)
        agreement = self._fill("live_agreement", self.agreement)
        window.splitDockWidget(difference, queue, Qt.Orientation.Vertical)
        window.splitDockWidget(queue, agreement, Qt.Orientation.Vertical)
        window.setTabPosition(_RIGHT, QTabWidget.TabPosition.North)
        window.tabifyDockWidget(difference, window.docks[_INSPECTOR])
        window.docks[_INSPECTOR].hide()

    def _fill(
        self, name: str, panel: DifferencePanel | QueuePanel | ReviewDocuments | LiveAgreement
    ) -> QDockWidget:
        dock = self._window.docks[name]
        placeholder = dock.titleBarWidget()
        dock.setTitleBarWidget(panel.header)
        placeholder.deleteLater()
        dock.setWidget(panel)
        dock.show()
        panel.left.connect(self._window.view.setFocus)
        return dock

    def _connect(self) -> None:
        window, session = self._window, self.session
        window.appearance.changed.connect(self.show_theme)
        session.lanes_changed.connect(self._show_ranges)
        session.rebuilt.connect(self._show_anew)
        session.current_changed.connect(self._follow_current)
        session.editing_changed.connect(self._show_editing)
        window.workspace.place_of_decision = session.place_of
        self.strip.people_chosen.connect(session.choose_people)
        self.documents.open_requested.connect(window.workspace.open_document)

    def first_sizes(self) -> None:
        """Give the docks the widths and heights of a fresh start."""
        window, docks = self._window, self._window.docks
        wide = window.width() >= 900
        window.resizeDocks(
            [docks["review_documents"], docks["difference"]],
            [_LEFT_WIDTH, _RIGHT_WIDTH] if wide else [_NARROW_LEFT, _NARROW_RIGHT],
            Qt.Orientation.Horizontal,
        )
        room = max(window.height() - window.menuBar().height() - window.statusBar().height(), 3)
        if room < _ROOM_FOR_ALL:
            window.tabifyDockWidget(docks["queue"], docks["live_agreement"])
            docks["queue"].raise_()
            first = round(room * _DIFFERENCE_SHARE_SMALL)
            pair = [docks["difference"], docks["queue"]]
            window.resizeDocks(pair, [first, room - first], Qt.Orientation.Vertical)
            return
        first = round(room * _DIFFERENCE_SHARE)
        last = min(_AGREEMENT_HEIGHT, room // 5)
        window.resizeDocks(
            [docks["difference"], docks["queue"], docks["live_agreement"]],
            [first, max(room - first - last, 1), last],
            Qt.Orientation.Vertical,
        )

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for panel in (self.difference, self.queue, self.documents, self.agreement):
            panel.set_theme(theme)

    # Coming and going

    def enter(self) -> None:
        """Show lanes in the statement, and let digits decide."""
        view = self._window.view
        view.hand = self.hand
        self._document_id = ""
        self._hint_was_shown = self._window.page.hint.isVisible()
        self._window.page.hint.hide()  # it is about label keys
        self.session.enter()
        self._window.panels.count_by(self.documents.model)
        view.setFocus()

    def leave(self) -> None:
        """Give the statement back to the annotator."""
        window = self._window
        self.difference.keep()
        window.view.hand = window.hand
        window.workspace.edits_gold = False
        window.panels.count_by()
        self.strip.hide()
        window.page.show_instead(None)
        window.view.set_marking(Marking())
        window.page.hint.setVisible(self._hint_was_shown)
        self.session.leave()

    # Following the session

    def _show_ranges(self, ranges: list[Range]) -> None:
        self._window.view.show_ranges(ranges)

    def _show_anew(self) -> None:
        """Show another document or pair; the difference to decide comes into view."""
        session, page, view = self.session, self._window.page, self._window.view
        if not session.active:
            return
        there = session.review is not None
        self.strip.setVisible(there)
        has_documents = self._window.workspace.document is not None
        self.absence.refresh()
        page.show_instead(None if there or not has_documents else self.absence)
        view.set_marking(self.marking, LanePainter)
        document = self._window.workspace.document
        document_id = document.id if document is not None else ""
        if document_id != self._document_id:
            self._document_id = document_id
            QTimer.singleShot(0, self, self._follow_current)

    def _follow_current(self) -> None:
        item, view = self.session.current, self._window.view
        if item is None or view.content is None or not self.session.active:
            return
        if not self.session.editing:
            self._window.workspace.selection.set_caret(item.start)
        self._announce(item)
        top, bottom = view.caret_rect(item.start).top(), view.caret_rect(item.end).bottom()
        if top < _NEAR_EDGE_PX or bottom > view.viewport().height() - _NEAR_EDGE_PX:
            view.scroll_to(item.start)  # with what follows in sight, as one reads on

    def _announce(self, item: ReviewItem) -> None:
        """Let a screen reader say what is to be decided."""
        if not QAccessible.isActive():
            return
        session, workspace = self.session, self._window.workspace
        schema, text = workspace.schema, workspace.text
        readings = []
        for lane in (0, 1):
            side, other = session.side(item, lane), session.side(item, 1 - lane)
            words = "".join(each.text for each in quote(text.text, side, other)) if text else ""
            name, labels = lane_word(lane, session), labels_word(side, other, schema)
            readings.append(with_colon(name, f"{labels} {words}"))
        said = ". ".join((kind_word(item, session), *readings, outcome_word(item, session)))
        announce(self._window.view, said)

    def _show_editing(self) -> None:
        editing = self.session.editing
        self._window.workspace.edits_gold = editing
        inspector = self._window.docks[_INSPECTOR]
        if editing:
            self._inspector_was_hidden = inspector.isHidden()
            inspector.show()
            inspector.raise_()
        elif self._inspector_was_hidden:
            inspector.hide()
        self._window.view.viewport().update()
        if editing:
            self._window.view.setFocus()


def _take_in(window: MainWindow) -> QAction | None:
    """Return the action that takes in work files, where there is one."""
    actions = window.actions_by_id
    return actions["take_in"] if "take_in" in actions.table else None

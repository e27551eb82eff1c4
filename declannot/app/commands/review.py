"""What the Review menu does; nothing of the review is imported before it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from declannot.app.notices import Kind
from declannot.app.settings import Place
from declannot.app.workspaces import ANNOTATE, REVIEW, STATEMENT, Entry
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.app.review.room import ReviewRoom

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class ReviewCommands(QObject):
    """Adds the review workspace to the window and binds its actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._room: ReviewRoom | None = None
        self._resume = Place()
        self.entry = Entry(
            REVIEW,
            docks=["labels", "inspector"],
            tab_order=(
                "difference",
                "inspector",
                "queue",
                "live_agreement",
                "review_documents",
            ),
            build=self._build,
            enter=self._enter,
            leave=self._leave,
            first_sizes=self._first_sizes,
        )
        window.workspaces.add(self.entry)
        self._add_docks()
        window.workspace.show_layer = self._show_layer
        self._bind()

    def _add_docks(self) -> None:
        """Add the docks, empty until the workspace is first shown."""
        window = self._window
        for name, title, area in (
            ("review_documents", self.tr("Documents"), _LEFT),
            ("difference", self.tr("Difference"), _RIGHT),
            ("queue", self.tr("Queue"), _RIGHT),
            ("live_agreement", self.tr("Agreement"), _RIGHT),
        ):
            dock = QDockWidget(title, window)
            dock.setObjectName(name)
            dock.setAllowedAreas(_LEFT | _RIGHT)
            dock.setTitleBarWidget(QWidget(dock))
            window.workspaces.add_dock(REVIEW, name, dock, area)

    @property
    def room(self) -> ReviewRoom:
        """The workspace put together; made at the first wish."""
        if self._room is None:
            from declannot.app.review.room import ReviewRoom

            self._room = ReviewRoom(self._window)
        return self._room

    @property
    def is_shown(self) -> bool:
        """Whether the review is the workspace on the screen."""
        return self._window.workspaces.current == REVIEW

    # Places

    def noted(self, place: Place) -> Place:
        """Return a place with where one is in the review."""
        if self._room is None or not self.is_shown:
            return replace(place, workspace=self._window.workspaces.current)
        session = self._room.session
        current, pair = session.current, session.pair
        return replace(
            place,
            workspace=REVIEW,
            difference=current.key if current is not None else "",
            compared=" ".join(pair.ids) if pair is not None else "",
        )

    def go_to(self, place: Place) -> None:
        """Show the workspace one was in, with the difference one was at."""
        self._resume = place
        wanted = place.workspace if place.workspace in self._window.workspaces.available else ""
        if self._room is not None:
            self._take_up()
        self._window.workspaces.show(wanted or ANNOTATE)

    def keep(self) -> None:
        """Keep what is being written, before the window closes."""
        if self._room is not None:
            self._room.difference.keep()

    # The menu

    def same_wording(self) -> None:
        """Offer to decide everything of this wording the same way."""
        self._in_review(self._offer_same_way)

    def toggle_done(self) -> None:
        """Mark gold of the document as done, or open it again."""
        self._in_review(lambda room: room.deciding.toggle_done())

    def show_reasons(self) -> None:
        """Show how often each reason was given, label by label, beside the guideline."""
        from declannot.app.dialogs.working import Working
        from declannot.app.review.reasons_reading import page_of_reasons

        project = self._window.workspace.project
        if project is None:
            return
        working = Working(
            self.tr("Counting reasons…"),
            lambda progress, cancelled: page_of_reasons(project, progress, cancelled),
            self._window,
        )
        working.succeeded.connect(self._show_reasons_page)
        working.start()

    def _show_reasons_page(self, page: str) -> None:
        title = self.tr("Reasons by label")
        self._window.feedback.show_page(title, page)

    def _bind(self) -> None:
        bind = self._window.actions_by_id.bind
        wishes: dict[str, Callable[[ReviewRoom], object]] = {
            "decide_upper": lambda room: room.deciding.decide_lane(0),
            "decide_lower": lambda room: room.deciding.decide_lane(1),
            "decide_both": lambda room: room.deciding.decide_both(),
            "decide_neither": lambda room: room.deciding.decide_neither(),
            "edit_gold": lambda room: room.deciding.edit(),
            "decide_longer": lambda room: room.deciding.decide_extent("longer"),
            "decide_shorter": lambda room: room.deciding.decide_extent("shorter"),
            "decide_union": lambda room: room.deciding.decide_extent("union"),
            "next_difference": lambda room: room.deciding.skip(),
            "previous_difference": lambda room: room.deciding.back(),
            "reopen_decision": lambda room: room.deciding.reopen(),
            "confirm_decision": lambda room: room.deciding.confirm(),
            "comment_decision": lambda room: room.difference.focus_comment(),
            "take_agreed": lambda room: room.deciding.take_agreed(),
            "same_wording": self._offer_same_way,
            "decide_by_strategy": self._offer_strategies,
            "audit": self._audit,
        }
        for action_id, wish in wishes.items():
            bind(action_id, partial(self._in_review, wish))
        bind("reasons_by_label", self.show_reasons)
        self._window.actions_by_id.bind_toggle("show_names", self._show_names)
        self._window.actions_by_id.check("show_names", self._window.settings.values.review_names)

    def _in_review(self, wish: Callable[[ReviewRoom], object]) -> None:
        if self.is_shown:
            wish(self.room)
        else:
            key = self._window.actions_by_id.key_or_name("workspace_review")
            said = message("This is for the review: {key} shows it", key=key)
            self._window.workspace.notice(said, Kind.REFUSED)

    def _offer_same_way(self, room: ReviewRoom) -> None:
        from declannot.app.review.bulk_dialogs import SameWayDialog, nothing_alike

        item = room.session.current
        if not nothing_alike(room.session) and item is not None:
            SameWayDialog(room.session, item, self._window).open()

    def _offer_strategies(self, room: ReviewRoom) -> None:
        from declannot.app.review.bulk_dialogs import StrategyDialog

        if room.session.review is None:
            room.deciding.skip()  # which says that there is nothing to review
        else:
            StrategyDialog(room.session, self._window).open()

    def _audit(self, room: ReviewRoom) -> None:
        from declannot.app.review.audit_dialog import AuditDialog

        if room.session.review is None:
            room.deciding.skip()
        else:
            AuditDialog(room.session, self._window).show()

    def _show_names(self, shown: bool) -> None:
        self._window.settings.put(review_names=shown)
        if self._room is not None:
            self._room.session.show_names(shown)

    # The workspace

    def _build(self) -> None:
        self._window.complete()
        assert self.room is not None
        self._take_up()

    def _enter(self) -> None:
        self.room.enter()

    def _leave(self) -> None:
        self.room.leave()

    def _first_sizes(self) -> None:
        self.room.first_sizes()

    def _take_up(self) -> None:
        """Let the review go on where one was."""
        session, place = self.room.session, self._resume
        session.wanted_key = place.difference
        session.wanted_pair = tuple(place.compared.split())

    def _show_layer(self, gold: bool) -> bool:
        """Show the workspace in which a layer is worked on; return whether that was elsewhere."""
        workspaces = self._window.workspaces
        wanted = REVIEW if gold else ANNOTATE
        if workspaces.current == wanted and workspaces.page != STATEMENT:
            workspaces.show_page(STATEMENT)
            return True
        if workspaces.current == wanted or wanted not in workspaces.available:
            return False
        workspaces.show(wanted)
        return True

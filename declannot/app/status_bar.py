"""The status bar: who works, whether all is saved, where one is, what undo would do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from declannot.app import counts
from declannot.app.banner import announce
from declannot.app.messages import notice_text, text_of
from declannot.app.notices import Kind, Notice
from declannot.app.panels.later import Later
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.workspace import Workspace
from declannot.domain.message import counted

if TYPE_CHECKING:
    from declannot.domain.message import Message

_SHOWN_MS = {Kind.DONE: 4000, Kind.HINT: 8000, Kind.REFUSED: 8000, Kind.FAULT: 20000}

_LONGEST = 44
"""Characters of a step's name or a notice that need no tooltip."""

_MARGINS = 24
"""Pixels a notice needs besides its words."""


class StatusBar(QStatusBar):
    """Follows the workspace; notices stand in the middle for a while."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._workspace = workspace
        self._said = ""
        self._making_room = False
        self.annotator = self._button(self.tr("Change who annotates"))
        self.saved = self._label("savedState")
        self.sent = self._label("sentState")
        self.position = self._label("position")
        self.undo = self._label("undoName")
        self.mode = self._label("mode")
        self.offer = self._button("")
        self.offer.setObjectName("offer")
        self.offer.hide()
        self.offered = ""
        self.notice = self._label("notice")
        self.notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.spans = self._label("spanCount")
        self.documents = self._label("documentCount")
        self.time = self._label("timeOnTask")
        self.zoom = self._button(self.tr("Text at 100 %"))
        for each in (
            self.annotator,
            self.saved,
            self.sent,
            self.position,
            self.undo,
            self.mode,
        ):
            self.addWidget(each)
        self.addWidget(self.notice, 1)
        for each in (self.offer, self.time, self.spans, self.documents, self.zoom):
            self.addPermanentWidget(each)
        self.offer.hide()
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.timeout.connect(self._fade)
        self._position_soon = Later(self.show_position, self)
        self._changes_soon = Later(self._show_changed, self)
        self._room_soon = Later(self._make_room, self)
        workspace.selection.changed.connect(self._position_soon.call)
        workspace.document_changed.connect(self.refresh)
        workspace.project_changed.connect(self.refresh)
        workspace.changes_applied.connect(self._changes_soon.call)
        workspace.unsaved_changed.connect(self.show_saved)
        workspace.noticed.connect(self.show_notice)
        self.refresh()

    def refresh(self) -> None:
        """Show everything anew."""
        self.annotator.setText(self._who())
        self.show_saved()
        self.show_position()
        self.show_spans()

    def _who(self) -> str:
        name = self._workspace.annotator.name
        if self._workspace.shows_gold:
            return self.tr("Reviewer: {name}").format(name=name)
        return self.tr("Annotator: {name}").format(name=name)

    def show_zoom(self, percent: int) -> None:
        """Show the size of the text."""
        self.zoom.setText(f"{percent} %")

    def show_sent(self, text: str) -> None:
        """Show when the work was sent last and what has changed since, in a task."""
        self.sent.setText(text)
        self.sent.setVisible(bool(text))
        self._make_room()

    def show_mode(self, text: str) -> None:
        """Show what the hand is about, such as an armed label."""
        _set_state(self.mode, "refused", text)

    def show_offer(self, text: str, tip: str) -> None:
        """Show quietly what one could go on with, until it is taken away by an empty text."""
        if text != self.offered:
            self.offered = text
            self.offer.setText(text)
            self.offer.setToolTip(plain_tip(tip))
            self.offer.setVisible(bool(text))
            self._make_room()

    def show_saved(self) -> None:
        """Show whether what is seen stands in the file."""
        workspace = self._workspace
        self._show_undo()
        if workspace.unsaved:
            _set_state(self.saved, "unsaved", self.tr("▲ Unsaved"))
        elif workspace.project is None:
            _set_state(self.saved, "", "")
        elif workspace.read_only:
            _set_state(self.saved, "refused", self.tr("Read only"))
        else:
            _set_state(self.saved, "saved", self.tr("● Saved"))

    def show_position(self) -> None:
        """Show the paragraph, the offsets in code points and the length of what is selected."""
        text = self._workspace.text
        if text is None:
            self._put(self.position, "")
            return
        selection, span = self._workspace.selection, self._workspace.selected_span
        ranges = span.ranges if span is not None else selection.ranges
        start = ranges[0][0] if ranges else selection.caret
        paragraph = text.paragraph_index(start) + 1
        if not ranges:
            shown = self.tr("¶ {paragraph} · {offset}").format(paragraph=paragraph, offset=start)
        else:
            places = ", ".join(f"{first}–{last}" for first, last in ranges[:3])
            length = sum(last - first for first, last in ranges)
            shown = f"¶ {paragraph} · {places} · {counts.characters(length)}"
        self._put(self.position, shown)

    def show_spans(self) -> None:
        """Show how many spans the document has."""
        content = self._workspace.content
        count = len(content.spans) if content else 0
        text = counts.spans(count)
        if self._workspace.shows_gold:
            text = self.tr("gold: {spans}").format(spans=text)
        self._put(self.spans, text if content else "")

    def show_documents(self, done: int, total: int) -> None:
        """Show how many documents of the project are done."""
        said = counted(
            total, "{done} of {count} document", "{done} of {count} documents", done=done
        )
        self._put(self.documents, text_of(said) if total else "")

    def show_time(self, text: str) -> None:
        """Show the time on the document, or nothing."""
        self._put(self.time, text)

    def show_notice(self, notice: Notice) -> None:
        """Say something for a while, and to a screen reader."""
        text = notice_text(notice)
        self._said = text
        _set_state(self.notice, str(notice.kind), text)
        self.notice.setToolTip(plain_tip(text) if len(text) > _LONGEST else "")
        self._fading.start(_SHOWN_MS[notice.kind])
        if self._width_of(text) > self.notice.width():
            self._make_room()
        else:
            self._room_soon.call()  # it has room, and the statement is painted first
        announce(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a notice the room it needs."""
        super().resizeEvent(event)
        if not self._making_room:
            self._making_room = True
            self._make_room()
            self._making_room = False

    def _make_room(self) -> None:
        """Let what is less urgent step back where a notice needs its place or all is too wide."""
        giving = (self.undo, self.time, self.documents, self.spans, self.position)
        shown: tuple[QWidget, ...] = (
            self.annotator,
            self.saved,
            self.sent,
            self.mode,
            self.zoom,
            *giving,
        )
        if self.offered:
            shown = (self.offer, *shown)
        free = self.width() - sum(each.sizeHint().width() + 8 for each in shown)
        wanted = self._width_of(self._said) if self._said else 0
        for each in giving:
            hidden = wanted > free
            if hidden:
                free += each.sizeHint().width() + 8
            if each.isHidden() != hidden:  # each change makes the bar lay itself out at once
                each.setHidden(hidden)
        said = self._said
        if wanted > free:
            elide = Qt.TextElideMode.ElideRight
            said = self.notice.fontMetrics().elidedText(said, elide, max(free - _MARGINS, 0))
        if said != self.notice.text():
            self.notice.setText(said)

    def _width_of(self, said: str) -> int:
        return self.notice.fontMetrics().horizontalAdvance(said) + _MARGINS

    def _put(self, label: QLabel, text: str) -> None:
        if text != label.text():
            label.setText(text)
            self._make_room()

    def _fade(self) -> None:
        self._said = ""
        self._make_room()

    def on_annotator(self, do: Callable[[], object]) -> None:
        """Say what a click on the annotator does."""
        self.annotator.clicked.connect(lambda: do())

    def on_offer(self, do: Callable[[], object]) -> None:
        """Say what a click on what is offered does."""
        self.offer.clicked.connect(lambda: do())

    def on_zoom(self, do: Callable[[], object]) -> None:
        """Say what a click on the zoom does."""
        self.zoom.clicked.connect(lambda: do())

    def _show_changed(self) -> None:
        self.show_spans()
        self.show_saved()
        self.show_position()  # edges may have moved under the selected span
        name = self._who()
        if name != self.annotator.text():
            self.annotator.setText(name)

    def _show_undo(self) -> None:
        workspace = self._workspace
        name: Message | None
        if workspace.unsaved:
            name = workspace.unsaved[-1].name
        elif workspace.read_only:
            name = None
        else:
            entry = workspace.project.history.to_undo if workspace.project else None
            name = entry.name if entry is not None else None
        whole = self.tr("Undo: {step}").format(step=text_of(name)) if name is not None else ""
        self._put(self.undo, _shortened(whole))
        self.undo.setToolTip(plain_tip(whole) if len(whole) > _LONGEST else "")

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _button(self, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _set_state(label: QLabel, state: str, text: str) -> None:
    label.setText(text)
    if label.property("state") != state:
        label.setProperty("state", state)
        label.style().unpolish(label)
        label.style().polish(label)

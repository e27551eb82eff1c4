"""The difference that is shown: both readings, the ways to decide it, why, and a comment."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from declannot.app.panels.attribute_rows import attribute_title
from declannot.app.panels.later import Later
from declannot.app.panels.note_edit import NoteEdit
from declannot.app.panels.painting import bold, dress_heading, smaller
from declannot.app.punctuation import in_quotes, with_colon
from declannot.app.review.choice_buttons import ChoiceButton, ChoiceGrid
from declannot.app.review.reading_card import ReadingCard
from declannot.app.review.reason_chips import ReasonChips, offered_reasons, reason_word
from declannot.app.review.wording import (
    attributes_word,
    kind_word,
    labels_word,
    lane_word,
    quote,
    value_word,
)
from declannot.app.statement.styles import Styles
from declannot.app.theme import LIGHT, Theme
from declannot.domain.errors import DeclannotError
from declannot.domain.operations.gold_draft import AUDITS
from declannot.domain.review import Choice, Extent, ReviewItem, ReviewKind
from declannot.exchange.reasons import reasons

if TYPE_CHECKING:
    from declannot.app.review.deciding import Deciding
    from declannot.app.review.session import ReviewSession
    from declannot.app.settings import Settings

_MARGIN = 12
_EDGES = (ReviewKind.BOUNDARY, ReviewKind.BOUNDARY_AND_LABEL, ReviewKind.SPLIT_MERGE)


class DifferencePanel(QWidget):
    """Follows the session's present entry.

    Attributes:
        left: the statement should have the keyboard again.
        header: heading and class; a dock takes it as its title bar.
    """

    left = Signal()

    def __init__(
        self,
        session: ReviewSession,
        deciding: Deciding,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._deciding, self._settings = session, deciding, settings
        self._theme: Theme = LIGHT
        self._styles: Styles | None = None
        self._shown_key = ""
        self._used: list[str] = []
        self._make_header()
        self._make_body()
        self._later = Later(self.refresh, self)
        session.leaving.connect(self.keep)
        session.rebuilt.connect(self._find_reasons)
        for signal in (
            session.rebuilt,
            session.current_changed,
            session.items_changed,
            session.names_changed,
            session.editing_changed,
            session.filter_changed,
        ):
            signal.connect(self._later.call)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._styles = None
        for button in self._all_buttons():
            button.theme = theme
            button.update()
        self.reasons.set_theme(theme)
        self.refresh()

    def focus_comment(self) -> None:
        """Put the keyboard into the comment."""
        self.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_reason(self, number: int) -> None:
        """Choose the reason with a number, counted from 1."""
        offered = self.reasons.reasons
        if number <= len(offered):
            self._deciding.set_reason(offered[number - 1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the choices stand in two rows where there is little room."""
        super().resizeEvent(event)
        self._fit_choices()

    def _fit_choices(self) -> None:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        for grid in self._grids:  # as if the bar was there, so that they do not change with it
            grid.fit(self.width() - 2 * _MARGIN - bar)

    # Making it

    def _make_header(self) -> None:
        self.header = QWidget(self)
        self.heading, self.kind = QLabel(self.header), QLabel(self.header)
        dress_heading(self.heading)
        dress_heading(self.kind)
        row = QHBoxLayout(self.header)
        row.setContentsMargins(12, 9, 12, 7)
        row.addWidget(self.heading)
        row.addStretch(1)
        row.addWidget(self.kind)

    def _make_body(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(scroll)
        column = QVBoxLayout(body)
        column.setContentsMargins(_MARGIN, 2, _MARGIN, 10)
        column.setSpacing(7)
        self.cards = (ReadingCard(0, body), ReadingCard(1, body))
        self.values = ValuesGrid(body)
        self.empty = QLabel(body)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        for each in (self.empty, *self.cards, self.values):
            column.addWidget(each)
        self._grids = (self._make_choices(body), self._make_extents(body))
        for grid in self._grids:
            column.addLayout(grid)
        column.addWidget(self._make_decision(body))
        column.addWidget(self._make_why(body))
        column.addStretch(1)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _make_choices(self, body: QWidget) -> ChoiceGrid:
        deciding = self._deciding
        self.lanes = (
            ChoiceButton("", "1", lambda: deciding.decide_lane(0), body),
            ChoiceButton("", "2", lambda: deciding.decide_lane(1), body),
        )
        self.both = ChoiceButton(self.tr("Both"), "3", deciding.decide_both, body)
        self.neither = ChoiceButton(self.tr("Neither"), "0", deciding.decide_neither, body)
        self.edit = ChoiceButton(self.tr("Edit"), self.tr("Enter"), self._edit, body)
        return ChoiceGrid(*self.lanes, self.both, self.neither, self.edit)

    def _make_extents(self, body: QWidget) -> ChoiceGrid:
        def way(extent: Extent) -> Callable[[], None]:
            return lambda: self._deciding.decide_extent(extent)

        self.extents = (
            ChoiceButton(self.tr("Longer"), "L", way(Extent.LONGER), body),
            ChoiceButton(self.tr("Shorter"), "K", way(Extent.SHORTER), body),
            ChoiceButton(self.tr("First to last"), "X", way(Extent.UNION), body),
        )
        return ChoiceGrid(*self.extents)

    def _make_decision(self, body: QWidget) -> QWidget:
        self.decision = QWidget(body)
        self.decided = QLabel(self.decision)
        self.decided.setWordWrap(True)
        self.decided.setTextFormat(Qt.TextFormat.PlainText)
        self.decided.setFont(smaller(self.decided.font(), 0.94))
        self.confirm = QPushButton(self.tr("Confirm"), self.decision)
        self.confirm.setToolTip(self.tr("Let the decision stand for what is there now"))
        self.reopen = QPushButton(self.tr("Reopen"), self.decision)
        self.reopen.setToolTip(self.tr("Take the decision back (Delete)"))
        self.confirm.clicked.connect(lambda: self._deciding.confirm())
        self.reopen.clicked.connect(lambda: self._deciding.reopen())
        row = QHBoxLayout(self.decision)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.decided, 1)
        for each in (self.confirm, self.reopen):
            each.setAutoDefault(False)
            row.addWidget(each)
        return self.decision

    def _make_why(self, body: QWidget) -> QWidget:
        self.why = QWidget(body)
        title = QLabel(self.tr("Reason (Alt + digit)"), self.why)
        title.setProperty("role", "muted")
        title.setFont(smaller(title.font()))
        self.reasons = ReasonChips(self.why)
        self.reasons.chosen.connect(self._deciding.set_reason)
        self.reasons.edit_wanted.connect(self._edit_reasons)
        self.comment = NoteEdit(self.why)
        self.comment.setPlaceholderText(self.tr("Comment (C; Esc leaves it)"))
        self.comment.setAccessibleName(self.tr("Comment on the difference"))
        self.comment.left.connect(self._keep_comment)
        self.comment.done.connect(self.left)
        column = QVBoxLayout(self.why)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(5)
        for each in (title, self.reasons, self.comment):
            column.addWidget(each)
        return self.why

    def _all_buttons(self) -> tuple[ChoiceButton, ...]:
        return (*self.lanes, self.both, self.neither, self.edit, *self.extents)

    # Showing

    def refresh(self) -> None:
        """Show the present entry."""
        session = self._session
        item = session.current
        for each in (*self.cards, self.values, self.decision, self.why):
            each.setVisible(item is not None)
        for button in self._all_buttons():
            button.setVisible(item is not None)
        self.empty.setVisible(item is None)
        if item is None:
            self._show_empty()
            return
        self._show_heading(item)
        self._show_readings(item)
        self._show_choices(item)
        self._show_decision(item)

    def _find_reasons(self) -> None:
        """Find what is given as a reason anywhere in the project."""
        project = self._session.workspace.project
        try:
            self._used = reasons(project) if project is not None else []
        except DeclannotError:
            self._used = []

    def _show_empty(self) -> None:
        session = self._session
        self.heading.setText(self.tr("Difference"))
        self.kind.setText("")
        if session.review is None:
            said = self.tr("There is nothing to compare here yet.")
        elif not session.review.items:
            said = self.tr("Neither annotator marked anything in this document.")
        else:
            said = self.tr("Nothing is chosen: click a span, or a line of the queue.")
        self.empty.setText(said)

    def _show_heading(self, item: ReviewItem) -> None:
        queue = self._session.queue()
        place = next((n for n, each in enumerate(queue, 1) if each.key == item.key), 0)
        if item.kind is ReviewKind.EXACT:
            self.heading.setText(self.tr("Agreement"))
        elif place:
            self.heading.setText(
                self.tr("Difference {number} of {total}").format(number=place, total=len(queue))
            )
        else:
            self.heading.setText(self.tr("Difference"))
        self.kind.setText(kind_word(item, self._session))

    def _show_readings(self, item: ReviewItem) -> None:
        session = self._session
        schema, text = session.workspace.schema, session.workspace.text
        if text is None:
            return
        if self._styles is None or self._styles.schema is not schema:
            self._styles = Styles(schema, self._theme)
        of_attributes = item.kind is ReviewKind.ATTRIBUTES
        labels = [{each.label_id for each in side.spans} for side in (item.a, item.b)]
        differ = bool(labels[0] and labels[1]) and labels[0] != labels[1]
        for lane, card in enumerate(self.cards):
            side, other = session.side(item, lane), session.side(item, 1 - lane)
            card.setVisible(not (of_attributes and lane))
            first = (*side.spans, *side.ends)[:1]
            style = self._styles.of(first[0]) if first else None
            card.show_reading(
                self.tr("Both") if of_attributes else lane_word(lane, session),
                labels_word(side, other, schema),
                quote(text.text, side, other) if side else [],
                "" if of_attributes else self._attributes(item, lane),
                style,
                labels_differ=differ,
                theme=self._theme,
            )
        self.values.setVisible(of_attributes)
        if of_attributes:
            self._show_values(item)

    def _attributes(self, item: ReviewItem, lane: int) -> str:
        """Return the attributes of a reading on one line; ≠ stands where the other differs."""
        side, other = self._session.side(item, lane), self._session.side(item, 1 - lane)
        schema = self._session.workspace.schema
        if len(side.spans) != 1:
            return ""
        theirs = {}
        if len(other.spans) == 1:
            theirs = {key: value for key, _, value in attributes_word(other.spans[0], schema)}
        parts = []
        for key, name, value in attributes_word(side.spans[0], schema):
            sign = "≠ " if theirs and theirs.get(key, value) != value else ""
            parts.append(with_colon(f"{sign}{name}", value))
        if side.spans[0].doubt:
            parts.append(self.tr("doubtful"))
        if side.spans[0].note:
            parts.append(in_quotes(side.spans[0].note))
        return " · ".join(parts)

    def _show_values(self, item: ReviewItem) -> None:
        session, schema = self._session, self._session.workspace.schema
        kinds = {each.id: attribute_title(each) for each in schema.attributes}
        rows = []
        for key, values in item.attributes.items():
            ordered = values[::-1] if session.turned else values
            rows.append((kinds.get(key, key), *(value_word(each) for each in ordered)))
        self.values.show_rows((lane_word(0, session), lane_word(1, session)), rows)

    def _show_choices(self, item: ReviewItem) -> None:
        session = self._session
        choice = item.choice if item.is_decided else None
        lane = session.lane_of(choice) if choice is not None else None
        for number, button in enumerate(self.lanes):
            button.rename(lane_word(number, session))
            button.show_chosen(lane == number)
        self.both.show_chosen(choice is Choice.BOTH)
        self.neither.show_chosen(choice is Choice.NEITHER)
        self.edit.show_chosen(choice is Choice.EDITED)
        self.edit.rename(self.tr("Editing") if session.editing else self.tr("Edit"))
        self._fit_choices()
        for button in self.extents:
            button.setVisible(item.kind in _EDGES)
        writable = not session.workspace.read_only
        for button in self._all_buttons():
            button.setEnabled(writable and not (session.editing and button is not self.edit))
        self.both.setEnabled(self.both.isEnabled() and item.kind is not ReviewKind.ATTRIBUTES)

    def _show_decision(self, item: ReviewItem) -> None:
        session, decision = self._session, item.decision
        self.decision.setVisible(decision is not None)
        reason, comment = session.reason, session.comment
        used = [*self._used]
        if session.review is not None:
            given = session.review.gold.decisions.values()
            used += sorted({each.reason for each in given if each.difference not in AUDITS})
        if decision is not None:
            reason = reason or (decision.reason if item.is_decided else "")
            comment = comment or decision.comment
            self.decided.setText(self._decided_word(item))
            self.confirm.setVisible(item.is_stale and len(item.earlier) == 1)
            _set_role(self.decided, "warning" if item.is_stale else "good")
        self.reasons.show_reasons(offered_reasons(self._settings.values.reasons, used), reason)
        is_other = item.key != self._shown_key
        self._shown_key = item.key
        if (is_other or not self.comment.hasFocus()) and self.comment.toPlainText() != comment:
            self.comment.setPlainText(comment)

    def _decided_word(self, item: ReviewItem) -> str:
        decision = item.decision
        assert decision is not None
        by = self._name_of(decision.by)
        moment = QDateTime.fromString(decision.at, Qt.DateFormat.ISODate).toLocalTime()
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        parts = [each for each in (by, when, reason_word(decision.reason)) if each]
        if item.is_stale:
            said = self.tr("⚠ Stale: what this was decided about has changed")
        else:
            said = self.tr("✓ Decided")
        return " · ".join([said, *parts])

    def _name_of(self, annotator_id: str) -> str:
        project = self._session.workspace.project
        known = {each.id: each.name for each in project.annotators()} if project else {}
        return known.get(annotator_id, "")

    # What is done here

    def _edit(self) -> None:
        if self._session.editing:
            self._deciding.end_editing()
        else:
            self._deciding.edit()
        self.left.emit()

    def _keep_comment(self) -> None:
        self._deciding.set_comment(self.comment.toPlainText())

    def keep(self) -> None:
        """Keep what is being written, before something else is shown."""
        if self.comment.hasFocus():
            self._keep_comment()

    def _edit_reasons(self) -> None:
        text, accepted = QInputDialog.getMultiLineText(
            self,
            self.tr("Reasons"),
            self.tr("One reason a line; the first nine have a key:"),
            "\n".join(self.reasons.reasons),
        )
        if accepted:
            lines = dict.fromkeys(" ".join(line.split()) for line in text.splitlines())
            self._settings.put(reasons=tuple(each for each in lines if each))
            self.refresh()


class ValuesGrid(QWidget):
    """The attributes in which two spans differ, their values side by side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._cells: list[QLabel] = []

    def show_rows(self, lanes: tuple[str, str], rows: list[tuple[str, ...]]) -> None:
        """Show names and values."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for column, word in enumerate(lanes, 1):
            self._put(0, column, word, muted=True)
        for number, row in enumerate(rows, 1):
            for column, word in enumerate(row):
                self._put(number, column, word, muted=column == 0)

    def _put(self, row: int, column: int, word: str, *, muted: bool) -> None:
        cell = QLabel(word, self)
        cell.setTextFormat(Qt.TextFormat.PlainText)
        cell.setWordWrap(True)
        if muted:
            cell.setProperty("role", "muted")
        else:
            cell.setFont(bold(cell.font()))
        self._grid.addWidget(cell, row, column)
        self._cells.append(cell)


def _set_role(label: QLabel, role: str) -> None:
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)

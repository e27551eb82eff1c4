"""The line under the statement's title: what the lanes are, and whether gold is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from declannot.app.panels.painting import smaller
from declannot.app.review.wording import lane_word
from declannot.app.statement_page import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from declannot.app.review.session import ReviewSession


class ReviewStrip(QWidget):
    """Tells the lanes apart and lets others be compared.

    Attributes:
        people_chosen: carries the ids of the two to compare.
    """

    people_chosen = Signal(str, str)

    def __init__(self, session: ReviewSession, names: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reviewStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._filling = False
        self.legend = ElidedLabel(self)
        self.legend.setFont(smaller(self.legend.font(), 0.94))
        self.one, self.other = QComboBox(self), QComboBox(self)
        self.against = QLabel(self.tr("and"), self)
        self.against.setProperty("role", "muted")
        for box, name in ((self.one, self.tr("Compare")), (self.other, self.tr("with"))):
            box.setAccessibleName(name)
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(self._choose)
        self.names = QToolButton(self)
        self.names.setDefaultAction(names)
        self.names.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.names.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(72, 4, 16, 4)
        self._row.setSpacing(6)
        self._row.addWidget(self.legend, 1)
        for each in (self.one, self.against, self.other, self.names):
            self._row.addWidget(each)
        for signal in (
            session.rebuilt,
            session.names_changed,
            session.editing_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def align(self, left: int) -> None:
        """Let the line begin where the text does."""
        margins = self._row.contentsMargins()
        if margins.left() != left:
            margins.setLeft(left)
            self._row.setContentsMargins(margins)

    def refresh(self) -> None:
        """Say what is shown."""
        session = self._session
        self._fill_people()
        state = "editing" if session.editing else ""
        if session.editing:
            said = self.tr("✎ Editing gold: label keys, edges and attributes work; Esc returns")
        else:
            said = self.tr(
                "Above: {upper} · below: {lower} · dotted: agreed · framed: to decide · "
                "in the text: gold"
            ).format(upper=self._who(0), lower=self._who(1))
            unfinished = session.unfinished()
            if len(unfinished) == 2 or (unfinished and not session.names_shown):
                said = self.tr("⚠ not marked as done by both · {legend}").format(legend=said)
            elif unfinished:
                said = self.tr("⚠ {name} has not marked it as done · {legend}").format(
                    name=unfinished[0], legend=said
                )
        self.legend.set_text(said)
        self.legend.setProperty("role", "" if session.editing else "muted")
        self.setProperty("state", state)
        for each in (self, self.legend):
            each.style().unpolish(each)
            each.style().polish(each)

    def _who(self, lane: int) -> str:
        if self._session.names_shown:
            return lane_word(lane, self._session)
        return self.tr("one") if lane == 0 else self.tr("the other")

    def _fill_people(self) -> None:
        session = self._session
        several = len(session.people) > 2
        for each in (self.one, self.against, self.other):
            each.setVisible(several)
        if not several or session.pair is None:
            return
        self._filling = True
        for box, present in ((self.one, session.pair.a), (self.other, session.pair.b)):
            box.clear()
            for person in session.people:
                box.addItem(person.name, person.id)
            box.setCurrentIndex(box.findData(present.id))
        self._filling = False

    def _choose(self) -> None:
        one, other = self.one.currentData(), self.other.currentData()
        if not self._filling and one and other:
            if one == other:
                self._fill_people()
            else:
                self.people_chosen.emit(one, other)

"""What is compared and how it stands: two people, two switches, progress, saving."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from declannot.app.agreement.asking import Person, Question
from declannot.app.agreement.parts import MARGIN_PX, WIDEST_PX, Elided, WordButton, grown
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.painting import bold
from declannot.app.panels.segments import Segments
from declannot.app.theme import LIGHT, Theme

SAVED_AS = ("html", "pdf", "csv", "json")


class AgreementHeader(QWidget):
    """The choices of the page.

    Attributes:
        asked: carries the ``Question`` that was chosen.
        cancelled: the computation should stop.
        recompute: it should be done again.
        save_wanted: carries ``html``, ``pdf``, ``csv`` or ``json``.
    """

    asked = Signal(object)
    cancelled = Signal()
    recompute = Signal()
    save_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people: list[Person] = []
        self._question: Question | None = None
        self._sent, self._present = self.tr("As first sent"), self.tr("Present state")
        self._done, self._all = self.tr("Finished documents"), self.tr("All documents")
        title = QLabel(self.tr("Agreement"), self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "title")
        title.setFont(grown(bold(self.font()), 1.45))
        self.state = Elided(self)
        self.progress = QProgressBar(self)
        self.progress.setFixedWidth(120)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Computing"))
        self.cancel = WordButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.cancelled)
        self.again = WordButton(self.tr("Compute again"), self)
        self.again.clicked.connect(self.recompute)
        self.save = QPushButton(self.tr("Save…"), self)
        self.save.setAutoDefault(False)
        self.save.setMenu(self._save_menu())
        self.save.setToolTip(self.tr("Save these figures as a page, as PDF or as data"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title)
        top.addWidget(self.state, 1)
        for each in (self.progress, self.cancel, self.again, self.save):
            top.addWidget(each)
        middle = QWidget(self)
        middle.setMaximumWidth(WIDEST_PX)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.addStretch(1)
        sides.addWidget(middle, 1000)
        sides.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(MARGIN_PX, 14, MARGIN_PX, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._choices())
        self.show_resting("")

    def _save_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind, text in zip(
            SAVED_AS,
            (
                self.tr("As a &page (HTML)…"),
                self.tr("As &PDF…"),
                self.tr("As a &table (CSV)…"),
                self.tr("As &data (JSON)…"),
            ),
            strict=True,
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _on=False, kind=kind: self.save_wanted.emit(kind))
        return menu

    def _choices(self) -> QWidget:
        choices = QWidget(self)
        row = FlowLayout(choices, 10)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        choices.setSizePolicy(policy)
        self.first, self.second = QComboBox(choices), QComboBox(choices)
        self.first.setAccessibleName(self.tr("First annotator"))
        self.second.setAccessibleName(self.tr("Second annotator"))
        for box in (self.first, self.second):
            box.setMaximumWidth(190)
            box.activated.connect(self._ask)
        between = QLabel(self.tr("with"), choices)
        between.setProperty("role", "muted")
        self.basis = self._switch(choices, (self._sent, self._present), self.tr("State"))
        self.extent = self._switch(choices, (self._done, self._all), self.tr("Documents"))
        for each in (self.first, between, self.second, self.basis, self.extent):
            row.addWidget(each)
        self.choices = choices
        return choices

    def _switch(self, parent: QWidget, values: tuple[str, str], name: str) -> Segments:
        switch = Segments(values, multiple=False, theme=LIGHT, parent=parent)
        switch.name_for(name)
        switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return switch

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.basis.set_theme(theme)
        self.extent.set_theme(theme)

    # What is asked

    def show_question(self, those: list[Person], question: Question | None) -> None:
        """Show who can be compared, and what is asked."""
        self._people, self._question = those, question
        self.choices.setVisible(question is not None)
        for box in (self.first, self.second):
            box.clear()
            box.addItems([self._shown(each) for each in those])
        if question is not None:
            self.first.setCurrentIndex(those.index(question.a))
            self.second.setCurrentIndex(those.index(question.b))
            self.basis.show_values([self._sent if question.as_sent else self._present], ())
            self.extent.show_values([self._done if question.finished else self._all], ())

    def _shown(self, person: Person) -> str:
        return self.tr("gold (decided)") if person.id is None else person.name

    def connect_switches(self) -> None:
        """Let the switches ask; called once."""
        self.basis.chosen.connect(lambda value: self._ask(basis=value))
        self.extent.chosen.connect(lambda value: self._ask(extent=value))

    def _ask(self, _index: int = 0, *, basis: str = "", extent: str = "") -> None:
        before = self._question
        if before is None:
            return
        a, b = self._people[self.first.currentIndex()], self._people[self.second.currentIndex()]
        if a == b:  # who is chosen on one side leaves the other
            if a == before.a:
                a = before.b
            else:
                b = before.a
        as_sent = basis == self._sent if basis else before.as_sent
        finished = extent == self._done if extent else before.finished
        self.asked.emit(Question(a, b, as_sent, finished))

    # How it stands

    def show_working(self, *, old_figures: bool) -> None:
        """Say that figures are being computed."""
        self.state.say(
            self.tr("Being recomputed; the figures below are from before the last change")
            if old_figures
            else self.tr("Computing…")
        )
        self.progress.setRange(0, 0)
        for each in (self.progress, self.cancel):
            each.show()
        self.again.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the computation is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_resting(self, text: str, *, again: bool = False) -> None:
        """Say that nothing is being computed, and whether that can be mended."""
        self.state.say(text)
        for each in (self.progress, self.cancel):
            each.hide()
        self.again.setVisible(again)

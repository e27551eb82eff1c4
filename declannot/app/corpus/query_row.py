"""The line in which one types what is looked for, how it is meant, and earlier searches."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from declannot.app.panels.later import Later
from declannot.domain.corpus_query import Target

_REST_MS = 350
"""How long nothing must be typed before it is looked for."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What is typed, and how it is meant."""

    words: str
    target: Target = Target.TEXT
    case: bool = False
    whole_word: bool = False
    diacritics: bool = True
    regex: bool = False


class QueryRow(QWidget):
    """What is looked for.

    Attributes:
        changed: it is another now, and nothing was typed for a moment.
        entered: Enter was pressed: look now.
        down: the arrow down was pressed: the hits want the keyboard.
        recent_wanted: the menu of what was looked for before is about to be seen.
        field: where one types; recent: the menu.
    """

    changed = Signal()
    entered = Signal()
    down = Signal()
    recent_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.target = QComboBox(self)
        self.target.addItem(self.tr("Text"), Target.TEXT)
        self.target.addItem(self.tr("Spans"), Target.SPANS)
        self.target.setAccessibleName(self.tr("Look in texts or in spans"))
        self.target.setToolTip(self.tr("Look for words in texts, or for spans"))
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Find in all documents"))
        self.field.installEventFilter(self)
        self.recent = QMenu(self)
        self._recent_button = self._button("▾", self.tr("What was looked for before (Alt+Down)"))
        self._recent_button.clicked.connect(self.open_recent)
        self.case = self._toggle("Aa", self.tr("Tell capitals from small letters"))
        self.whole_word = self._toggle(self.tr("Word"), self.tr("Only whole words"))
        self.diacritics = self._toggle("é", self.tr("Tell é from e"))
        self.diacritics.setChecked(True)
        self.regex = self._toggle(".*", self.tr("Regular expression"))
        self._rest = Later(self.changed.emit, self, _REST_MS)
        self.field.textChanged.connect(lambda _text: self._rest.call())
        self.target.currentIndexChanged.connect(self._retarget)
        for each in (self.case, self.whole_word, self.diacritics, self.regex):
            each.toggled.connect(self._now)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.target)
        row.addWidget(self.field, 1)
        for button in (
            self._recent_button,
            self.case,
            self.whole_word,
            self.diacritics,
            self.regex,
        ):
            row.addWidget(button)
        self._name_field()

    @property
    def wording(self) -> Wording:
        """What is typed, and how it is meant."""
        return Wording(
            self.field.text(),
            Target(self.target.currentData()),
            self.case.isChecked(),
            self.whole_word.isChecked(),
            self.diacritics.isChecked(),
            self.regex.isChecked(),
        )

    def put(self, wording: Wording) -> None:
        """Show something else to look for; ``changed`` is not told."""
        parts = (self.target, self.field, self.case, self.whole_word, self.diacritics, self.regex)
        blocked = [each.blockSignals(True) for each in parts]
        self.target.setCurrentIndex(self.target.findData(wording.target))
        self.field.setText(wording.words)
        self.case.setChecked(wording.case)
        self.whole_word.setChecked(wording.whole_word)
        self.diacritics.setChecked(wording.diacritics)
        self.regex.setChecked(wording.regex)
        for each, before in zip(parts, blocked, strict=True):
            each.blockSignals(before)
        self._rest.forget()
        self._name_field()

    def hush(self) -> None:
        """Forget that something was typed: it is looked for already."""
        self._rest.forget()

    def focus(self) -> None:
        """Take the keyboard, with what is typed selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def open_recent(self) -> None:
        """Open the menu of what was looked for before."""
        self.recent_wanted.emit()
        self.recent.popup(self.field.mapToGlobal(self.field.rect().bottomLeft()))

    def add_recent(self, text: str, data: object) -> QAction:
        """Add an entry to that menu."""
        action = self.recent.addAction(text.replace("&", "&&"))
        action.setData(data)
        return action

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter looks now, Down goes to the hits, Alt+Down opens what was looked for before."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._rest.forget()
                self.entered.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                    self.open_recent()
                else:
                    self.down.emit()
                return True
        return super().eventFilter(watched, event)

    def _now(self) -> None:
        self._rest.forget()
        self.changed.emit()

    def _retarget(self) -> None:
        self._name_field()
        self._now()

    def _name_field(self) -> None:
        spans = self.target.currentData() == Target.SPANS
        self.field.setPlaceholderText(
            self.tr("Words the spans hold, or nothing for all of them")
            if spans
            else self.tr('Words, "a phrase", prefix*, AND, OR, NOT, NEAR(a b, 5)')
        )

    def _toggle(self, text: str, tip: str) -> QToolButton:
        button = self._button(text, tip)
        button.setCheckable(True)
        return button

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

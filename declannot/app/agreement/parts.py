"""Small parts of the page: words that wrap, buttons like links, sections, what can be unfolded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from declannot.app.panels.painting import bold, smaller
from declannot.app.panels.plain_tips import plain_tip

WIDEST_PX, MARGIN_PX = 940, 28
"""The column of figures: how wide it grows, and the room at its sides."""

_LINE = (
    "QToolButton:checked { background: transparent; border-color: transparent; }"
    "QToolButton:focus { border-color: palette(link); }"
)


class Words(QLabel):
    """Plain text that wraps and can be read by the caret of a screen reader."""

    def __init__(self, parent: QWidget, role: str = "", *, small: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if role:
            self.setProperty("role", role)
        if small:
            self.setFont(smaller(self.font(), 0.92))

    def say(self, text: str) -> None:
        """Show a text, or nothing where it is empty."""
        self.setText(text)
        self.setVisible(bool(text))


class Elided(QLabel):
    """One line, cut off with an ellipsis where there is no room; the tooltip says all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        self.setFont(smaller(self.font(), 0.92))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def say(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))
        self._elide()

    @property
    def whole(self) -> str:
        """The text without an ellipsis."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        sizes = self.fontMetrics()
        self.setText(sizes.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))


class WordButton(QToolButton):
    """A quiet button of one word or two; Enter presses it like Space."""

    def __init__(self, text: str, parent: QWidget, *, checkable: bool = False) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAutoRaise(True)
        self.setCheckable(checkable)
        self.setFont(smaller(self.font(), 0.92))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "muted")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button where the key is Enter; return whether it was."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        button.click()
        return True
    return False


class Section(QWidget):
    """A heading with a word on what follows, its explanation at a wish, and the content.

    Attributes:
        column: where the content goes.
        explain: the button that unfolds the explanation.
        copied: the wish to copy the figure the keyboard was last on.
    """

    copied = Signal()

    def __init__(self, title: str, parent: QWidget, *, copies: bool = True) -> None:
        super().__init__(parent)
        self.heading = QLabel(title, self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "title")
        self.heading.setFont(grown(bold(self.font()), 1.16))
        self.lead = Words(self, "muted", small=True)
        self.explanation = Words(self, small=True)
        self.explanation.hide()
        self.lead.hide()
        self.explain = WordButton(self.tr("What is this?"), self, checkable=True)
        self.explain.setAccessibleName(self.tr("What is this? {title}").format(title=title))
        self.explain.toggled.connect(self._unfold)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.heading)
        row.addStretch(1)
        if copies:
            copy = WordButton(self.tr("Copy"), self)
            copy.setToolTip(self.tr("Copy the chosen figure as a sentence one can cite"))
            copy.setAccessibleName(self.tr("Copy the chosen figure: {title}").format(title=title))
            copy.clicked.connect(lambda: self.copied.emit())
            row.addWidget(copy)
        row.addWidget(self.explain)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addLayout(row)
        self.column.addWidget(self.lead)
        self.column.addWidget(self.explanation)

    def say(self, lead: str, explanation: str, source: str) -> None:
        """Show a word on the content, and keep its explanation ready."""
        self.lead.say(lead)
        self.explanation.setText(explained(explanation, source, self.tr("Source: {source}")))
        self.explain.setVisible(bool(explanation))
        self._unfold(self.explain.isChecked())

    def _unfold(self, on: bool) -> None:
        self.explanation.setVisible(on and bool(self.explanation.text()))


class Disclosure(QWidget):
    """A line that unfolds what lies under it, by click, Enter or Space.

    Attributes:
        button: the line.
        column: where the folded content goes.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = WordButton(title, self, checkable=True)
        self.button.setFont(self.font())
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.setStyleSheet(_LINE)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.toggled.connect(self._unfold)
        self.body = QWidget(self)
        self.body.hide()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(16, 4, 0, 4)
        self.column.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.body)
        self._unfold(False)

    def title(self, text: str) -> None:
        """Say what lies under the line."""
        self.button.setText(text)
        self._unfold(self.button.isChecked())

    def _unfold(self, on: bool) -> None:
        closed = Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow
        self.button.setArrowType(Qt.ArrowType.DownArrow if on else closed)
        state = self.tr("unfolded") if on else self.tr("folded")
        self.button.setAccessibleName(f"{self.button.text()}, {state}")
        self.body.setVisible(on)


def explained(explanation: str, source: str, source_text: str) -> str:
    """Return an explanation with its source on a line of its own."""
    if not source:
        return explanation
    return f"{explanation}\n{source_text.format(source=source)}"


def grown(font: QFont, share: float) -> QFont:
    """Return the font in another size."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * share)
    else:
        result.setPixelSize(round(font.pixelSize() * share))
    return result

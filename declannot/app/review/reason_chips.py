"""The reasons one can give, as chips that Alt and a digit choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from declannot.app.keys.key_names import native_key
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.painting import smaller
from declannot.app.theme import LIGHT, Theme
from declannot.domain.review import DEFAULT_REASONS

_TICK = "✓ "
_KEYS = 9


class ReasonChips(QWidget):
    """One chip a reason, at most one of them chosen, and a button that changes the list.

    Attributes:
        chosen: carries the reason of the chip that was pressed.
        edit_wanted: the list should be changed.
    """

    chosen = Signal(str)
    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._chips: list[Chip] = []
        self._layout = FlowLayout(self, 5)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._edit = Chip("…", 0, self)
        self._edit.setCheckable(False)
        self._edit.setToolTip(self.tr("Change the list of reasons"))
        self._edit.setAccessibleName(self.tr("Change the list of reasons"))
        self._edit.clicked.connect(lambda: self.edit_wanted.emit())
        self._layout.addWidget(self._edit)

    @property
    def reasons(self) -> list[str]:
        """The reasons on offer."""
        return [chip.reason for chip in self._chips]

    @property
    def chips(self) -> list[Chip]:
        """The chips, in their order."""
        return list(self._chips)

    def show_reasons(self, reasons: Sequence[str], chosen: str) -> None:
        """Offer reasons and show which one is given."""
        if list(reasons) != self.reasons:
            for chip in self._chips:
                self._layout.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._layout.removeWidget(self._edit)
            self._chips = [Chip(each, number, self) for number, each in enumerate(reasons, 1)]
            for chip in self._chips:
                chip.theme = self._theme
                chip.clicked.connect(lambda _on=False, each=chip.reason: self.chosen.emit(each))
                self._layout.addWidget(chip)
                chip.show()
            self._layout.addWidget(self._edit)
            self._layout.activate()
            self.updateGeometry()
        for chip in self._chips:
            chip.setChecked(chip.reason == chosen)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        for chip in (*self._chips, self._edit):
            chip.theme = theme
            chip.update()


class Chip(QAbstractButton):
    """A reason; the tick says that it is given."""

    def __init__(self, reason: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.reason = reason
        self.theme: Theme = LIGHT
        self._shown = reason_word(reason)
        self._number = str(number) if 0 < number <= _KEYS else ""
        self.setText(self._shown)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(smaller(self.font(), 0.92))
        key = f" ({native_key(f'Alt+{number}')})" if self._number else ""
        self.setToolTip(f"{self._shown}{key}")
        self.setAccessibleName(f"{self._shown}{key}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Leave it to the decision what is chosen."""

    def sizeHint(self) -> QSize:
        sizes = QFontMetricsF(self.font())
        words = f"{_TICK if self.isCheckable() else ''}{self._shown} {self._number}"
        return QSize(round(sizes.horizontalAdvance(words) + 18), round(sizes.height() + 7))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = theme.current if chosen else theme.hover if self.underMouse() else theme.chrome
        painter.setBrush(QColor(fill))
        edge = theme.accent if chosen or self.hasFocus() else theme.outline
        painter.setPen(QPen(QColor(edge), 1.6 if self.hasFocus() else 1))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setFont(self.font())
        sizes = QFontMetricsF(self.font())
        words = f"{_TICK}{self._shown}" if chosen else self._shown
        number = sizes.horizontalAdvance(f" {self._number}") if self._number else 0
        inner = rect.adjusted(8, 0, -8, 0)
        painter.setPen(QColor(theme.ink if chosen else theme.muted))
        room = inner.width() - number
        shown = sizes.elidedText(words, Qt.TextElideMode.ElideRight, room)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        mirrored = self.isRightToLeft()
        if not self._number:
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, shown)
        else:
            wide = sizes.horizontalAdvance(shown)
            start = inner.left() + (room - wide) / 2
            place = QRectF(
                start + (number if mirrored else 0), inner.top(), wide + 1, inner.height()
            )
            painter.drawText(place, left, shown)
            painter.setPen(QColor(theme.accent if chosen else theme.muted))
            x = start if mirrored else start + wide
            painter.setFont(smaller(self.font(), 0.8))
            painter.drawText(
                QRectF(x + 3, inner.top(), number + 2, inner.height() - 4), left, self._number
            )
        painter.end()


def reason_word(reason: str) -> str:
    """Return a reason as it is shown: those of the program's own list are translated."""
    words = {
        "slip": QCoreApplication.translate("Reasons", "slip"),
        "guideline gap": QCoreApplication.translate("Reasons", "guideline gap"),
        "ambiguous text": QCoreApplication.translate("Reasons", "ambiguous text"),
        "boundary rule": QCoreApplication.translate("Reasons", "boundary rule"),
        "other": QCoreApplication.translate("Reasons", "other"),
    }
    return words.get(reason, reason)


def offered_reasons(kept: Sequence[str], used: Sequence[str]) -> list[str]:
    """Return the reasons to offer: the list as it was changed, then others that are in use."""
    shown = kept or DEFAULT_REASONS
    others = (each for each in used if each and each not in DEFAULT_REASONS)
    return list(dict.fromkeys([*shown, *others]))

"""Sheets of paper that are filled from above to below, with a head and a page number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QApplication

from declannot.app.agreement.painting import wrapped_height
from declannot.app.panels.painting import leading, paint_text
from declannot.app.theme import LIGHT

UNIT = 96.0
"""What is painted counts in 96ths of an inch, like on the screen."""

BODY, SMALL, TITLE, HEADING = 12.0, 10.0, 20.0, 14.0
_HEAD, _FOOT = 24.0, 22.0


class Sheets:
    """Where the next thing goes; a new sheet begins where there is no room for it.

    Args:
        painter: on the device, not scaled yet.
        device: what is painted on; its resolution is known.
        head: what stands over each sheet but the first.
    """

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, head: str) -> None:
        scale = device.logicalDpiX() / UNIT
        painter.scale(scale, scale)
        self.painter = painter
        self._new_page: Callable[[], bool] = device.newPage
        self._head = head
        self.room = QSizeF(device.width() / scale, device.height() / scale)
        self.width, self.bottom = self.room.width(), self.room.height() - _FOOT
        self.mirrored = QApplication.isRightToLeft()
        self.number = 1
        self.top = self.y = 0.0
        self._foot()

    # Places

    @property
    def left_over(self) -> float:
        """How much height is free on this sheet."""
        return self.bottom - self.y

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on this sheet yet."""
        return self.y <= self.top

    def gap(self, height: float) -> None:
        """Leave some room, but not at the top of a sheet."""
        if not self.is_fresh:
            self.y += height

    def need(self, height: float) -> None:
        """Begin a new sheet where there is less height than this."""
        if height > self.left_over and not self.is_fresh:
            self.turn()

    def turn(self) -> None:
        """Begin a new sheet."""
        self._new_page()
        self.number += 1
        self.top = self.y = _HEAD
        self._foot()
        ink = QColor(LIGHT.muted)
        box = QRectF(0, 0, self.width, 14)
        paint_text(self.painter, box, self._head, ink, sheet_font(SMALL), leading(self._head))
        self.painter.setPen(QColor(LIGHT.edge))
        self.painter.drawLine(QLineF(0, 17, self.width, 17))

    # Text

    def heading(self, text: str, with_what: float = 40.0) -> None:
        """Write a heading that stays with what follows it."""
        self.gap(18)
        font = sheet_font(HEADING, strong=True)
        self.need(QFontMetricsF(font).height() + with_what)
        self.text(text, HEADING, strong=True)
        self.gap(3)

    def text(
        self,
        text: str,
        size: float = BODY,
        *,
        strong: bool = False,
        colour: str = LIGHT.ink,
        indent: float = 0.0,
    ) -> None:
        """Write a text in as many lines as it needs; one longer than a sheet goes on."""
        font, width = sheet_font(size, strong=strong), self.width - indent
        for piece in self._pieces(text, font, width):
            height = wrapped_height(piece, font, width)
            self.need(height)
            side = leading(piece)
            x = 0.0 if self.mirrored else indent
            flags = int(side) | int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)
            self.painter.setFont(font)
            self.painter.setPen(QColor(colour))
            self.painter.drawText(QRectF(x, self.y, width + 0.5, height + 2), flags, piece)
            self.y += height + 2

    def _pieces(self, text: str, font: QFont, width: float) -> list[str]:
        """Return a text in pieces of which each fits on a sheet."""
        per_line = max(10, int(width / QFontMetricsF(font).averageCharWidth()))
        lines = max(5, int((self.bottom - _HEAD) / (QFontMetricsF(font).height() + 1)) // 2)
        longest, pieces = per_line * lines, []
        while len(text) > longest:
            cut = max(text.rfind(" ", 0, longest), text.rfind("\n", 0, longest))
            cut = cut if cut > 0 else longest
            pieces.append(text[:cut])
            text = text[cut:].lstrip()
        return [*pieces, text]

    def _foot(self) -> None:
        font, number = sheet_font(SMALL), QLocale().toString(self.number)
        box = QRectF(0, self.bottom + 8, self.width, 14)
        align = Qt.AlignmentFlag.AlignHCenter
        paint_text(self.painter, box, number, QColor(LIGHT.muted), font, align)


def sheet_font(size: float, *, strong: bool = False) -> QFont:
    """Return the window's font in a size in 96ths of an inch."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(size))
    font.setBold(strong)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font

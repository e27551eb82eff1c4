"""A button that shows a colour and opens the picker."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QPushButton, QWidget

_SWATCH = QSize(28, 16)


class ColourField(QPushButton):
    """Shows a colour as a swatch with its ``#RRGGBB``.

    Attributes:
        tried: carries a colour while one looks for it in the picker.
        chosen: carries the colour that was taken.
    """

    tried = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setIconSize(_SWATCH)
        self._colour = ""
        self.clicked.connect(self._pick)

    def show_colour(self, colour: str, facts: str) -> None:
        """Show a colour; ``facts`` are what one should know of it."""
        self._colour = colour
        picture = QPixmap(_SWATCH)
        picture.fill(QColor(colour))
        painter = QPainter(picture)
        painter.setPen(QColor("#808080"))
        painter.drawRect(0, 0, _SWATCH.width() - 1, _SWATCH.height() - 1)
        painter.end()
        self.setIcon(QIcon(picture))
        self.setText(colour.upper())
        self.setToolTip(facts)
        self.setAccessibleDescription(facts)

    def _pick(self) -> None:
        before = self._colour
        dialog = QColorDialog(QColor(before), self)
        dialog.setWindowTitle(self.accessibleName())
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.currentColorChanged.connect(lambda colour: self.tried.emit(colour.name().upper()))
        dialog.colorSelected.connect(lambda colour: self.chosen.emit(colour.name().upper()))
        dialog.rejected.connect(lambda: self.tried.emit(before))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

"""Plots as files: SVG and PNG, always on a light page, as they go into a paper."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QImage, QPainter

from declannot.app.statistics.plot import Plot
from declannot.app.statistics.plot_painting import PlotPainter
from declannot.app.theme import Theme

WIDTH = 820
_PNG_SCALE = 2


def svg_of(plot: Plot, theme: Theme, font: QFont) -> bytes:
    """Return a plot as SVG; it names no file, address or script."""
    from PySide6.QtSvg import QSvgGenerator

    painting, size = _prepared(plot, theme, font)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(plot.title)
    generator.setDescription(plot.description)
    painter = QPainter(generator)
    painting.paint(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return bytes(buffer.data().data())


def png_of(plot: Plot, theme: Theme, font: QFont) -> bytes:
    """Return a plot as PNG, at twice the size of the screen's pixels."""
    painting, size = _prepared(plot, theme, font)
    image = QImage(size * _PNG_SCALE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_PNG_SCALE)
    image.setText("Description", plot.description)
    painter = QPainter(image)
    painting.paint(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes the format as str
    return bytes(buffer.data().data())


def _prepared(plot: Plot, theme: Theme, font: QFont) -> tuple[PlotPainter, QSize]:
    painting = PlotPainter(plot, theme, font)
    return painting, QSize(WIDTH, round(painting.height(WIDTH)))

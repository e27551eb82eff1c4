"""Contrast between colours, as WCAG 2.2 defines it, and colours made to reach one."""

from __future__ import annotations

from PySide6.QtGui import QColor

_STEPS = 24


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour, 0 (black) to 1 (white)."""
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return ``share`` (0 to 1) of ``one`` over ``other``."""
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def reaching(colour: QColor, against: QColor, ratio: float) -> QColor:
    """Return ``colour``, darkened or lightened just until it stands out by ``ratio``."""
    far = QColor("black") if luminance(against) > 0.18 else QColor("white")
    for step in range(_STEPS + 1):
        result = mixed(far, colour, step / _STEPS)
        if contrast(result, against) >= ratio:
            return result
    return far


def ink_on(colour: QColor) -> QColor:
    """Return black or white, whichever is easier to read on ``colour`` (at least 4.5:1)."""
    black, white = QColor("#101114"), QColor("#FFFFFF")
    return black if contrast(black, colour) >= contrast(white, colour) else white

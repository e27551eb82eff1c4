"""The measures of a line of the statement, from the font and the zoom."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

SMALLEST_TAG_PX = 10
"""Size of the letters in tags at 100 %, at the least."""

_SAMPLE = (
    "The ministers reaffirm their commitment to work together for peace, the rule of law and "
    "the rights of all people in the region."
)
_FALLBACKS = ("Noto Serif", "Liberation Serif", "DejaVu Serif", "Georgia", "Times New Roman")


class TagDensity(StrEnum):
    """What the tag over the start of a span says."""

    NAME = "name"
    LETTER = "letter"
    NONE = "none"


class Metrics:
    """Sizes in logical pixels.

    A line is a row for tags, the text with its fills, and room for two underlines; it is as high
    whether there are spans on it or not, and grows only for a third level or a second row.

    Attributes:
        font: the text's font at the present zoom; tag_font: that of tags and margin numbers.
        up, down: the reach of a fill above and below the baseline.
        tag: height of a tag; row: height of a row of tags.
        frame: by how much an act reaches out over an act within it.
        stroke: thickness of underlines; lane: from one underline to the next.
        underline: from the baseline to the first underline.
        pitch: height of a whole line.
        blank: height of a paragraph without text.
        measure: width of the column of text.
    """

    def __init__(
        self,
        family: str = "",
        point_size: float = 13.0,
        zoom: int = 100,
        measure: int = 86,
        density: TagDensity = TagDensity.LETTER,
        line_height: int = 100,
    ) -> None:
        scale = zoom / 100
        self.font = QFont(family) if family else QFont(list(_FALLBACKS))
        self.font.setStyleHint(QFont.StyleHint.Serif)
        self.font.setPointSizeF(point_size)
        plain_size = QFontInfo(self.font).pixelSize()
        self.font.setPointSizeF(point_size * scale)
        size = max(1, QFontInfo(self.font).pixelSize())
        unit = size / 17
        sizes = QFontMetricsF(self.font)
        self.ascent, self.descent = sizes.ascent(), sizes.descent()
        self.up = round(0.94 * size)
        self.down = round(0.37 * size)
        self.frame = max(1, round(2 * unit))
        self.stroke = max(1.5, round(2 * unit))
        self.lane = self.stroke + max(1.5, 1.75 * unit)
        self.underline = round(3 * unit)
        self.tag_font = QFont()
        self.tag_font.setPixelSize(max(7, round(max(SMALLEST_TAG_PX, 0.59 * plain_size) * scale)))
        self.tag_font.setBold(True)
        self.density = density
        self.tag = round(1.22 * self.tag_font.pixelSize())
        self.row = self.tag if density is not TagDensity.NONE else round(0.35 * size)
        least = self.row + self.frame - 1 + self.up + self.down
        self.room = max(1, round(unit)) + round(least * (line_height - 100) / 100)
        self.pitch = least + self.room
        self.blank = round(0.9 * size)
        self.gap = round(0.35 * size)
        self.character = sizes.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.measure = round(measure * self.character)
        self.space = sizes.horizontalAdvance(" ")
        self.tab = 4 * self.character
        self.number_font = QFont(self.tag_font)
        self.number_font.setBold(False)
        number_width = QFontMetricsF(self.number_font).horizontalAdvance("00000")
        self.margin = round(number_width + 26 * unit)
        self.unit = unit
        self._tag_sizes = QFontMetricsF(self.tag_font)
        self._tag_widths: dict[str, float] = {}

    def advance(self, text: str) -> float:
        """Return how wide ``text`` is in the text's font."""
        return QFontMetricsF(self.font).horizontalAdvance(text)

    def tag_width(self, text: str) -> float:
        """Return the width of a tag that says ``text``; a letter's is about its height."""
        width = self._tag_widths.get(text)
        if width is None:
            wide = self._tag_sizes.horizontalAdvance(text) + 0.5 * self.tag
            width = self._tag_widths[text] = float(round(max(wide, self.tag)))
        return width

"""Which settings the dialog shows and how: a list to which a setting is added by one row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from declannot.app.settings import IDLE_RANGE, LINE_HEIGHT_RANGE, MEASURE_RANGE, ZOOM_RANGE


class Control(StrEnum):
    """With what a setting is changed."""

    CHOICE = "choice"
    NUMBER = "number"
    SWITCH = "switch"
    FONT = "font"
    LANGUAGE = "language"
    ARMED = "armed"
    """Not kept: the label that is armed now."""


@dataclass(frozen=True, slots=True)
class Row:
    """One setting.

    Attributes:
        name: its field of ``settings.Values``, or a name of its own for what is not kept.
        control: with what it is changed.
        text: what it is called.
        about: one sentence about it.
        choices: values and what they are called, for a choice.
        low, high, step: the range of a number; suffix: its unit.
        offered: numbers the command palette offers by themselves.
    """

    name: str
    control: Control
    text: str
    about: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1
    suffix: str = ""
    offered: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """Settings that belong together."""

    title: str
    rows: tuple[Row, ...]


def setting_pages() -> list[Page]:
    """Return every setting in the language of the window, by page."""
    return SettingPages().all()


class SettingPages(QObject):
    """The texts of the settings; a class, because texts are translated in its name."""

    def all(self) -> list[Page]:
        """Return the pages in the order of the dialog."""
        return [
            Page(self.tr("Appearance"), self._appearance()),
            Page(self.tr("Statement"), self._statement()),
            Page(self.tr("Tagging"), self._tagging()),
            Page(self.tr("Time on task"), self._time()),
        ]

    def _appearance(self) -> tuple[Row, ...]:
        return (
            Row(
                "theme",
                Control.CHOICE,
                self.tr("Theme"),
                self.tr("Colours of the whole window"),
                choices=(
                    ("system", self.tr("As the system")),
                    ("light", self.tr("Light")),
                    ("dark", self.tr("Dark")),
                ),
            ),
            Row(
                "language",
                Control.LANGUAGE,
                self.tr("Language"),
                self.tr("Language of menus, dialogs and messages, and of dates and numbers"),
                choices=(
                    ("", self.tr("As the system")),
                    ("en", "English"),
                    ("fr", "Français"),
                    ("es", "Español"),
                ),
            ),
            Row(
                "animations",
                Control.SWITCH,
                self.tr("Animations"),
                self.tr("Docks glide, menus fade where the system does that, the caret blinks"),
            ),
        )

    def _statement(self) -> tuple[Row, ...]:
        low, high = ZOOM_RANGE
        return (
            Row(
                "font",
                Control.FONT,
                self.tr("Font"),
                self.tr("Letters of the statement; those of the window are the system's"),
            ),
            Row(
                "zoom",
                Control.NUMBER,
                self.tr("Text size"),
                self.tr("Also by Ctrl and the wheel"),
                low=low,
                high=high,
                step=10,
                suffix=self.tr(" %"),
                offered=(80, 90, 100, 110, 120, 130, 150, 200),
            ),
            Row(
                "measure",
                Control.NUMBER,
                self.tr("Longest line"),
                self.tr("About 70 to 90 characters read well"),
                low=MEASURE_RANGE[0],
                high=MEASURE_RANGE[1],
                step=5,
                suffix=self.tr(" characters"),
                offered=(60, 70, 80, 90, 100),
            ),
            Row(
                "line_height",
                Control.NUMBER,
                self.tr("Line height"),
                self.tr("100 % is the least that spans and their tags need"),
                low=LINE_HEIGHT_RANGE[0],
                high=LINE_HEIGHT_RANGE[1],
                step=10,
                suffix=self.tr(" %"),
                offered=(100, 120, 150, 180),
            ),
            Row(
                "tags",
                Control.CHOICE,
                self.tr("Tags over spans"),
                self.tr("What stands over the start of each span"),
                choices=(
                    ("name", self.tr("Names")),
                    ("letter", self.tr("Letters")),
                    ("none", self.tr("Nothing")),
                ),
            ),
            Row(
                "calm",
                Control.SWITCH,
                self.tr("Calm colours"),
                self.tr("Only the selected span is filled; all others keep their edges"),
            ),
            Row(
                "arcs",
                Control.CHOICE,
                self.tr("Relations as arcs"),
                self.tr("Whose relations are drawn over the text"),
                choices=(
                    ("none", self.tr("Nobody's")),
                    ("selected", self.tr("Those of the selected span")),
                    ("all", self.tr("All")),
                ),
            ),
            Row(
                "margin_numbers",
                Control.SWITCH,
                self.tr("Paragraph numbers"),
                self.tr("Number the paragraphs in the margin"),
            ),
        )

    def _tagging(self) -> tuple[Row, ...]:
        return (
            Row(
                "snap",
                Control.CHOICE,
                self.tr("Selection by mouse"),
                self.tr("How far a selection reaches out; Shift held while dragging means letters"),
                choices=(
                    ("character", self.tr("Characters as drawn")),
                    ("word", self.tr("Whole words")),
                    ("phrase", self.tr("Phrases, to the next comma or stop")),
                    ("sentence", self.tr("Whole sentences")),
                ),
            ),
            Row(
                "label_keys",
                Control.SWITCH,
                self.tr("Label keys"),
                self.tr("Letters apply labels; switch off for speech or a screen reader"),
            ),
            Row(
                "offer_more",
                Control.SWITCH,
                self.tr("More untagged here"),
                self.tr("After a name is tagged, say how often it stands untagged"),
            ),
            Row(
                "armed",
                Control.ARMED,
                self.tr("Armed label"),
                self.tr("Every selection by mouse gets it at once, until declannot closes or Esc"),
            ),
        )

    def _time(self) -> tuple[Row, ...]:
        return (
            Row(
                "time_on_task",
                Control.SWITCH,
                self.tr("Count time on task"),
                self.tr("How long one works on each document; kept in the project alone"),
            ),
            Row(
                "idle_seconds",
                Control.NUMBER,
                self.tr("Pause after"),
                self.tr("Without a key or the mouse for so long, nothing is counted"),
                low=IDLE_RANGE[0],
                high=IDLE_RANGE[1],
                step=15,
                suffix=self.tr(" seconds"),
                offered=(30, 60, 120, 300),
            ),
        )

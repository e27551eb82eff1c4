"""Keys that belong to no action: those that move, and those of panels; nobody can change them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from declannot.app.actions import KeyRow
from declannot.app.keys.key_names import in_native_words


class FixedKeys(QObject):
    """The rows of the list of keys that are made from no table."""

    def of_statement(self) -> list[KeyRow]:
        """Return the keys of the hand in the statement."""
        return self._rows(
            self.tr("Statement"),
            (
                ("1 … 9", self.tr("The next value of the first … ninth attribute; Shift: before")),
                ("[ { ] }", self.tr("Start one word out, in; end one word out, in")),
                (
                    self.tr("Shift + a label's key"),
                    self.tr("A second label on the same text"),
                ),
                (
                    self.tr("A label's key held down"),
                    self.tr("The label's rule and what it does not stand for"),
                ),
                ("← → ↑ ↓", self.tr("Move by character and line; with Shift select")),
                ("Ctrl+← →", self.tr("Move by word")),
                ("Ctrl+↑ ↓", self.tr("Move by paragraph")),
                ("Alt+← →", self.tr("Move by sentence")),
                ("Home, End", self.tr("Ends of the line; with Ctrl of the statement")),
                ("Tab", self.tr("To the selected span, then on through the window")),
                ("Shift+F10", self.tr("The menu of what is selected")),
                ("Esc", self.tr("Give up what is selected, then the armed label")),
            ),
        )

    def elsewhere(self) -> list[KeyRow]:
        """Return the keys of what stands beside the statement."""
        return [
            *self._rows(
                self.tr("Moving edges"),
                (
                    ("← →", self.tr("Move the active end by character; with Ctrl by word")),
                    ("↑ ↓", self.tr("Move the active end by line")),
                    ("Tab", self.tr("Change ends")),
                    ("Enter", self.tr("Keep the edges")),
                    ("Esc", self.tr("Leave them as they were")),
                ),
            ),
            *self._rows(
                self.tr("Review"),
                (
                    ("Alt+1 … 9", self.tr("Give a reason, or take it away")),
                    ("↑ ↓, PgUp, PgDown", self.tr("Scroll; in the queue from entry to entry")),
                    ("Esc", self.tr("Return from editing gold")),
                ),
            ),
            *self._rows(
                self.tr("Find bar"),
                (
                    ("Enter, Shift+Enter", self.tr("The next place found, the one before")),
                    ("Esc", self.tr("Close")),
                ),
            ),
            *self._rows(
                self.tr("Command palette"),
                (
                    ("> # @", self.tr("First character: actions, labels, documents alone")),
                    ("↑ ↓, Enter", self.tr("Choose, take")),
                    ("Esc", self.tr("Close; the keyboard is where it was")),
                ),
            ),
            *self._rows(
                self.tr("Findings"),
                (
                    ("Enter", self.tr("Open the place; Esc there comes back")),
                    ("M", self.tr("Mend in the likeliest way; many after a look")),
                    ("Del", self.tr("Remove the span")),
                    ("A", self.tr("Accept for good, or take that back")),
                    ("S", self.tr("Select all that are alike")),
                ),
            ),
            *self._rows(
                self.tr("Lists and tables"),
                (
                    ("Enter, Space", self.tr("Take the row")),
                    ("Esc", self.tr("Back to the statement")),
                ),
            ),
        ]

    @staticmethod
    def _rows(section: str, keys: tuple[tuple[str, str], ...]) -> list[KeyRow]:
        return [KeyRow(section, in_native_words(each), text) for each, text in keys]

"""The time counted on a document, to see, to correct, and to have counted or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from declannot.app.dialogs.fields import indent_numbers
from declannot.app.time_words import time_words

if TYPE_CHECKING:
    from declannot.app.settings import Values

_MOST_MINUTES = 60_000


class TimeDialog(QDialog):
    """Shows the time on one document.

    Attributes:
        minutes: the field with the minutes; they are a correction only where they were changed.
    """

    def __init__(
        self,
        title: str,
        seconds: int,
        values: Values,
        parent: QWidget | None = None,
        *,
        untimed: bool,
        may_correct: bool,
    ) -> None:
        """Show what was counted.

        Args:
            seconds: time on task.
            untimed: whether nothing is counted in this project.
            may_correct: whether it is the time of the one who works here.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Time on task"))
        heading = _label(title, self)
        heading.setProperty("role", "heading")
        self.counted = _label(
            self.tr("Counted: {time}").format(time=time_words(seconds) or self.tr("nothing yet")),
            self,
        )
        explained = _label(
            self.tr(
                "Time counts while you use keys or mouse on the statement, and never while you are "
                "away. It goes back with your work; you can correct it."
            ),
            self,
        )
        explained.setProperty("role", "muted")
        self._shown_minutes = round(seconds / 60)
        self.minutes = _spin(0, _MOST_MINUTES, self._shown_minutes, self.tr(" min"), self)
        self.minutes.setEnabled(may_correct)
        self.counting = QCheckBox(self.tr("&Count the time I work"), self)
        self.counting.setChecked(values.time_on_task)
        self.leaving_out = QCheckBox(self.tr("&Not in this project"), self)
        self.leaving_out.setChecked(untimed)
        self.idle_limit = _spin(15, 600, values.idle_seconds, self.tr(" s"), self)
        self.showing = QCheckBox(self.tr("&Show it in the status bar"), self)
        self.showing.setChecked(values.show_time)
        indent_numbers(self)
        form = QFormLayout()
        form.addRow(self.tr("&Time on this document"), self.minutes)
        form.addRow(self.tr("&Pause after"), self.idle_limit)
        self.counting.toggled.connect(self._show_possible)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for each in (heading, self.counted, explained):
            column.addWidget(each)
        column.addLayout(form)
        for box in (self.counting, self.leaving_out, self.showing):
            column.addWidget(box)
        column.addWidget(self.buttons)
        self._show_possible()

    @property
    def counts(self) -> bool:
        """Whether time is to be counted."""
        return self.counting.isChecked()

    @property
    def leaves_out(self) -> bool:
        """Whether none is to be counted in this project."""
        return self.leaving_out.isChecked()

    @property
    def idle(self) -> int:
        """Seconds without a sign of work from which nothing counts."""
        return self.idle_limit.value()

    @property
    def shows(self) -> bool:
        """Whether the time stands in the status bar."""
        return self.showing.isChecked()

    @property
    def corrected(self) -> int | None:
        """The seconds that were said instead of those counted, or None."""
        minutes = self.minutes.value()
        return None if minutes == self._shown_minutes else 60 * minutes

    def _show_possible(self) -> None:
        for each in (self.leaving_out, self.idle_limit):
            each.setEnabled(self.counting.isChecked())


def _spin(low: int, high: int, value: int, unit: str, parent: QWidget) -> QSpinBox:
    spin = QSpinBox(parent)
    spin.setRange(low, high)
    spin.setValue(value)
    spin.setSuffix(unit)
    return spin


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label

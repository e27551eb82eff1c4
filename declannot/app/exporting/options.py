"""The choices a format offers, made from its declaration."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from declannot.app.exporting.words import option_name, option_value
from declannot.exchange.choices import option_default, option_values
from declannot.formats.format import Format


class OptionRows(QObject):
    """A row with a box for each choice of the format that is shown.

    Attributes:
        changed: another value was chosen.
    """

    changed = Signal()

    def __init__(self, place: QWidget, form: QFormLayout) -> None:
        super().__init__(place)
        self._place, self._form = place, form
        self._boxes: dict[str, QComboBox] = {}

    def show_format(self, chosen: Format, values: Mapping[str, str]) -> None:
        """Offer what a format lets one choose.

        Args:
            values: what was chosen before; what is not among them or no longer offered is as
                usual.
        """
        while self._form.rowCount():
            self._form.removeRow(0)
        self._boxes.clear()
        for name in chosen.options:
            offered = option_values(chosen, name)
            if len(offered) < 2:  # nothing to choose
                continue
            box = QComboBox(self._place)
            with QSignalBlocker(box):
                for value in offered:
                    box.addItem(option_value(value), value)
                wanted = values.get(name, option_default(chosen, name))
                box.setCurrentIndex(max(box.findData(wanted), 0))
            title = option_name(name)
            label = QLabel(title, self._place)
            label.setBuddy(box)
            box.setObjectName(name)
            box.setAccessibleName(title.replace("&", ""))
            box.currentIndexChanged.connect(self.changed)
            self._form.addRow(label, box)
            self._boxes[name] = box
        self._place.setVisible(bool(self._boxes))

    @property
    def boxes(self) -> Mapping[str, QComboBox]:
        """The boxes, by the names of the choices."""
        return self._boxes

    @property
    def values(self) -> dict[str, str]:
        """What is chosen, by name."""
        return {name: str(box.currentData()) for name, box in self._boxes.items()}

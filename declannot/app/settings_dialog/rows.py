"""The controls of the settings: each shows a setting, changes it at once, and follows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox, QVBoxLayout, QWidget

from declannot.app.panels.plain_tips import plain
from declannot.app.settings import Settings
from declannot.app.settings_dialog.declared import Control, Row
from declannot.app.statement.hand import Hand
from declannot.app.titles import window_language
from declannot.app.translation import LANGUAGES

_WIDEST_CHOICE = 28
"""Characters a list of choices asks for at the most."""


class RowControl(QObject):
    """One setting with its control.

    Attributes:
        widget: what is put into the dialog; focus: the part of it that takes the keyboard.
    """

    widget: QWidget
    focus: QWidget

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.row, self.settings = row, settings

    def follow(self) -> None:
        """Show the setting as it is now."""

    def put(self, value: Any) -> None:
        """Change the setting."""
        self.settings.put(**{self.row.name: value})

    @property
    def value(self) -> Any:
        """The setting as it is now."""
        return getattr(self.settings.values, self.row.name)

    def _dress(self, focus: QWidget) -> None:
        self.focus = focus
        focus.setObjectName(self.row.name)
        focus.setAccessibleName(self.row.text)
        focus.setAccessibleDescription(self.row.about)


class ChoiceControl(RowControl):
    """A list of values."""

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(row, settings, parent)
        self.box = QComboBox(parent)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(_WIDEST_CHOICE)
        for value, text in row.choices:
            self.box.addItem(text, value)
        self.widget = self.box
        self._dress(self.box)
        self.follow()
        self.box.activated.connect(lambda _index: self.put(self.box.currentData()))

    def follow(self) -> None:
        self.box.setCurrentIndex(self.box.findData(self.value))


class NumberControl(RowControl):
    """A number with its unit."""

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(row, settings, parent)
        self.box = QSpinBox(parent)
        self.box.setRange(row.low, row.high)
        self.box.setSingleStep(row.step)
        self.box.setSuffix(row.suffix)
        self.box.setKeyboardTracking(False)
        self.widget = self.box
        self._dress(self.box)
        self.follow()
        self.box.valueChanged.connect(self.put)

    def follow(self) -> None:
        with QSignalBlocker(self.box):
            self.box.setValue(self.value)


class SwitchControl(RowControl):
    """On or off."""

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(row, settings, parent)
        self.box = QCheckBox(row.text, parent)
        self.widget = self.box
        self._dress(self.box)
        self.follow()
        self.box.clicked.connect(self.put)

    def follow(self) -> None:
        self.box.setChecked(self.value)


class FontControl(ChoiceControl):
    """Installed families, and a line that shows the chosen one."""

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(row, settings, parent)
        self.preview = plain(QLabel(self.tr("“Reaffirming their commitment, the Parties…” 1234")))
        self.preview.setAccessibleName(self.tr("How the font looks"))
        self.missing = plain(QLabel())
        self.missing.setWordWrap(True)
        self.missing.setProperty("role", "warning")
        self.widget = QWidget(parent)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (self.box, self.preview, self.missing):
            column.addWidget(each)
        self.box.setMaxVisibleItems(16)
        self._fill()
        self.follow()

    def _fill(self) -> None:
        self.box.addItem(self.tr("Usual serif"), "")
        for family in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(family):
                self.box.addItem(family, family)

    def follow(self) -> None:
        if not hasattr(self, "missing"):
            return  # the list is still being made
        family = self.value
        missing = bool(family) and self.box.findData(family) < 0
        self.missing.setVisible(missing)
        self.missing.setText(
            self.tr("{font} is not installed here: the usual serif is used.").format(font=family)
        )
        shown = "" if missing else family
        self.box.setCurrentIndex(self.box.findData(shown))
        from declannot.app.statement.metrics import Metrics

        font = QFont(Metrics(shown).font)
        self.preview.setFont(font)


class LanguageControl(ChoiceControl):
    """Languages, and what follows from another one.

    Attributes:
        restart_needed: carries whether another language is chosen than the one that is spoken.
    """

    restart_needed = Signal(bool)

    def __init__(self, row: Row, settings: Settings, parent: QWidget, spoken: str) -> None:
        self._spoken = spoken
        super().__init__(row, settings, parent)
        names = dict(row.choices)
        system = names.get(QLocale.system().name()[:2], names["en"])
        self.box.setItemText(0, self.tr("As the system: {language}").format(language=system))

    def follow(self) -> None:
        super().follow()
        self.restart_needed.emit(differ(self.value, self._spoken))


def differ(language: str, spoken: str) -> bool:
    """Whether another language is chosen than is spoken; empty stands for the system's."""
    system = QLocale.system().name()[:2]
    system = system if system in LANGUAGES else "en"
    return (language or system) != (spoken or system)


class ArmedControl(RowControl):
    """The label that is armed now: not kept, but changed here as in the menu."""

    def __init__(self, row: Row, settings: Settings, parent: QWidget, hand: Hand) -> None:
        super().__init__(row, settings, parent)
        self._hand = hand
        self.box = QComboBox(parent)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(_WIDEST_CHOICE)
        self.widget = self.box
        self._dress(self.box)
        self.follow()
        self.box.activated.connect(lambda _index: hand.set_sticky(self.box.currentData()))
        hand.state_changed.connect(self.follow)
        hand.workspace.schema_changed.connect(self.follow)

    def follow(self) -> None:
        language = window_language()
        self.box.clear()
        self.box.addItem(self.tr("None"), None)
        for label in self._hand.workspace.schema.labels:
            if not label.retired:
                self.box.addItem(label.title(language), label.id)
        self.box.setEnabled(self.box.count() > 1)
        self.box.setCurrentIndex(max(0, self.box.findData(self._hand.sticky)))


MAKERS: dict[Control, Callable[[Row, Settings, QWidget], RowControl]] = {
    Control.CHOICE: ChoiceControl,
    Control.NUMBER: NumberControl,
    Control.SWITCH: SwitchControl,
    Control.FONT: FontControl,
}
"""What makes the control of a setting that needs nothing but the settings."""

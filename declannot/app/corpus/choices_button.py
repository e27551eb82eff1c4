"""A button with a menu in which any number of entries can be ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from declannot.app.panels.painting import MENU_BUTTON
from declannot.app.punctuation import with_colon

_NAMED = 2
"""How many chosen entries the button names; of more it says how many."""


class ChoicesButton(QToolButton):
    """Says what is chosen; nothing chosen admits all.

    Attributes:
        changed: other entries are chosen now.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._menu = _StayingMenu(self)
        self._entries: Sequence[tuple[str, str]] = ()
        self._beyond: dict[str, str] = {}
        self.setMenu(self._menu)
        self.setStyleSheet(MENU_BUTTON)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show()

    def fill(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offer entries, each what it says and its value; what is chosen stays so."""
        self._entries = entries
        self._offer(self.values)

    @property
    def values(self) -> frozenset[str]:
        """The values chosen."""
        return frozenset(each.data() for each in self._chosen())

    def choose(self, values: frozenset[str], names: Mapping[str, str] | None = None) -> None:
        """Choose these values and no others, without a signal.

        Args:
            names: what entries say for values that are not offered otherwise; they are offered
                until something else is chosen here.
        """
        offered = {value for _text, value in self._entries}
        self._beyond = {
            value: text
            for value, text in (names or {}).items()
            if value in values and value not in offered
        }
        self._offer(values)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def _offer(self, chosen: frozenset[str]) -> None:
        self._menu.clear()
        beyond = [(text, value) for value, text in self._beyond.items()]
        for text, value in (*self._entries, *beyond):
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(value)
            action.setChecked(value in chosen)
            action.toggled.connect(self._toggled)
        self.setEnabled(not self._menu.isEmpty())
        self._show()

    def _chosen(self) -> list[QAction]:
        return [each for each in self._menu.actions() if each.isChecked()]

    def _toggled(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = self._chosen()
        if not chosen:
            text = self._name
        elif len(chosen) <= _NAMED:
            text = with_colon(self._name, ", ".join(each.text() for each in chosen))
        else:
            text = with_colon(self._name, len(chosen))
        self.setText(text)
        self.setAccessibleName(text.replace("&&", "&"))
        font = self.font()
        font.setBold(bool(chosen))
        self.setFont(font)


class _StayingMenu(QMenu):
    """A menu that stays open while entries are ticked by click or Space; Enter ends it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.toggle()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.toggle()
        else:
            super().keyPressEvent(event)

"""Every action with its keys, as a table."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont

from declannot.app.action_table import Action
from declannot.app.actions import Actions
from declannot.app.keys.key_names import native_keys
from declannot.app.models.index import Index

SECTION, NAME, KEYS = range(3)


class KeysModel(QAbstractTableModel):
    """Menu, action, keys; what has keys of one's own is bold and says so."""

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._rows = [(section, action) for section, each in actions.sections() for action in each]
        self._bold = QFont()
        self._bold.setBold(True)
        actions.keys_changed.connect(self._keys_changed)

    def action(self, row: int) -> Action:
        """Return the action of a row."""
        return self._rows[row][1]

    def row_of(self, action_id: str) -> int:
        """Return the row of an action."""
        return next(row for row, each in enumerate(self._rows) if each[1].id == action_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Menu"), self.tr("Action"), self.tr("Keys"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        section, action = self._rows[index.row()]
        own = action.id in self._actions.chosen_keys
        if role == Qt.ItemDataRole.DisplayRole:
            return (section, self._actions.plain_text(action), self.keys_text(action))[
                index.column()
            ]
        if role == Qt.ItemDataRole.FontRole and own:
            return self._bold
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._actions.tip(action)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == KEYS:
            keys = self.keys_text(action) or self.tr("no key")
            return self.tr("{keys}, changed").format(keys=keys) if own else keys
        return None

    def keys_text(self, action: Action) -> str:
        """Return an action's keys as this system writes them."""
        return ", ".join(dict.fromkeys(native_keys(self._actions.keys(action.id))))

    def _keys_changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, KEYS))


class KeysProxy(QSortFilterProxyModel):
    """Shows the actions that hold every typed word in menu, name or keys."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def look_for(self, text: str) -> None:
        """Show what holds these words."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        model = self.sourceModel()
        assert isinstance(model, KeysModel)
        action = model.action(row)
        cells = [str(model.index(row, column).data()) for column in range(3)]
        searched = " ".join((*cells, action.id)).casefold()
        return all(word in searched for word in self._words)

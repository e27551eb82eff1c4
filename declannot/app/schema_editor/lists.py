"""The lists of the editor: labels by family, entries with names, labels with ticks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication, QIcon

from declannot.app.label_styles import label_style
from declannot.app.models.index import Index
from declannot.app.panels.painting import swatch_icon
from declannot.app.theme import LIGHT, Theme
from declannot.domain.schema import Label, Schema

Role = Qt.ItemDataRole
_NONE = Qt.ItemFlag.NoItemFlags
_USABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LABEL_MIME = "application/x-declannot-label"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a list.

    Attributes:
        key: the id of what it stands for; empty for a heading.
    """

    key: str
    text: str
    description: str = ""


class Rows(QAbstractListModel):
    """Entries by name, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; what is selected stays where the keys are the same."""
        if [each.key for each in rows] == [each.key for each in self.rows]:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def place(self, key: str) -> QModelIndex:
        """Return the index of a key; an invalid one where it is not there."""
        for number, row in enumerate(self.rows):
            if row.key == key and key:
                return self.index(number)
        return QModelIndex()

    def key_at(self, index: Index) -> str:
        """Return the key of a row, or nothing."""
        return self.rows[index.row()].key if index.isValid() else ""

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Role.DisplayRole:
            return row.text
        if role in (Role.AccessibleDescriptionRole, Role.ToolTipRole):
            return row.description or None
        return None


class SchemaLabels(Rows):
    """Labels under the titles of their families; a label can be dragged to another place.

    Attributes:
        dropped: carries the id of a label, of a family, and the place within it.
    """

    dropped = Signal(str, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._schema = Schema(name="")
        self._theme: Theme = LIGHT

    def show_schema(self, schema: Schema, theme: Theme, language: str) -> None:
        """Show the labels of a schema."""
        self._schema, self._theme = schema, theme
        rows = []
        for family in schema.families:
            rows.append(Row("", family.title(language)))
            rows += [
                Row(label.id, label.name, self._description(label))
                for label in schema.labels
                if label.family == family.id
            ]
        self.show_rows(rows)

    def _description(self, label: Label) -> str:
        if label.retired:
            return self.tr("retired: kept for spans that bear it, no new ones")
        return self.tr("Key {key}").format(key=label.key.upper()) if label.key else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        if not self.rows[index.row()].key:
            return Qt.ItemFlag.ItemIsEnabled
        return _USABLE | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self.rows[index.row()]
        label = self._schema.label_by_id.get(row.key)
        if label is None:
            if role == Role.FontRole:
                font = QFont(QGuiApplication.font())
                font.setBold(True)
                return font
            return super().data(index, role)
        if role == Role.DisplayRole:
            name = self.tr("{label} (retired)").format(label=label.name) if label.retired else None
            return name or (f"{label.name}   {label.key.upper()}" if label.key else label.name)
        if role == Role.DecorationRole:
            icon = swatch_icon(label_style(self._schema, label, self._theme), 2.0)
            icon.addPixmap(icon.pixmap(24, 16), QIcon.Mode.Selected)  # else it is tinted
            return icon
        return super().data(index, role)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_LABEL_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_LABEL_MIME, self.key_at(indexes[0]).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index
    ) -> bool:
        label_id = bytes(data.data(_LABEL_MIME).data()).decode()
        at = len(self.rows) if row < 0 else row
        family, place, number = "", 0, -1
        for each in self.rows[: max(1, at)]:
            if each.key:
                place += each.key != label_id
            else:
                number += 1
                family, place = self._schema.families[number].id, 0
        if label_id and family:
            self.dropped.emit(label_id, family, place)
        return False  # the list is made anew from the draft; nothing is to be taken out of it


class TickedLabels(Rows):
    """Labels of which some are ticked.

    Attributes:
        ticked: carries the ids that are ticked now, in the order of the schema.
    """

    ticked = Signal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on: set[str] = set()
        self.is_editable = True

    def show_labels(self, schema: Schema, on: Collection[str]) -> None:
        """Show the labels in use, and those retired that are ticked."""
        self._on = set(on)
        self.show_rows(
            [
                Row(label.id, label.name)
                for label in schema.labels
                if not label.retired or label.id in self._on
            ]
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        usable = _USABLE if index.isValid() else _NONE
        return usable | Qt.ItemFlag.ItemIsUserCheckable if self.is_editable else usable

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.CheckStateRole:
            is_on = self.rows[index.row()].key in self._on
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        key = self.rows[index.row()].key
        on = set(self._on)
        on.add(key) if Qt.CheckState(value) == Qt.CheckState.Checked else on.discard(key)
        self.ticked.emit(tuple(row.key for row in self.rows if row.key in on))
        return True


class Cells(QAbstractTableModel):
    """A table of texts and figures to read."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self.cells: list[tuple[object, ...]] = []

    def show_cells(self, cells: Sequence[tuple[object, ...]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.cells = list(cells)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        value = self.cells[index.row()][index.column()]
        if role == Role.DisplayRole:
            return value
        if role == Role.TextAlignmentRole and isinstance(value, int):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

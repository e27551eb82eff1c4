"""The examples of a label as a table to edit."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from declannot.app.models.index import Index
from declannot.app.schema_editor.lists import Role
from declannot.domain.attribute_values import fits, read_value
from declannot.domain.schema import Example, Label, Schema
from declannot.domain.span import AttributeValue


class Examples(QAbstractTableModel):
    """Positive and negative examples: text, attributes as ``name=value; …``, and why.

    Attributes:
        edited: carries the label with other examples.
        refused: carries a name or value that the label does not take.
    """

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._schema = Schema(name="")
        self._label: Label | None = None
        self.is_editable = True

    def show_label(self, schema: Schema, label: Label | None) -> None:
        """Show the examples of a label."""
        self.beginResetModel()
        self._schema, self._label = schema, label
        self.endResetModel()

    def add(self, *, positive: bool) -> int:
        """Add an example to be filled in; return its row."""
        if self._label is None:
            return -1
        fresh = Example(self.tr("New example"))
        if positive:
            row = len(self._label.positive)
            self.edited.emit(replace(self._label, positive=(*self._label.positive, fresh)))
        else:
            row = len(self._all())
            self.edited.emit(replace(self._label, negative=(*self._label.negative, fresh)))
        return row

    def remove(self, row: int) -> None:
        """Remove an example."""
        if self._label is None or not 0 <= row < len(self._all()):
            return
        kept = [each for number, each in enumerate(self._all()) if number != row]
        positive = len(self._label.positive) - (row < len(self._label.positive))
        self._emit(kept, positive)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._all())

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = self.is_editable and index.column() > 0
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role not in (Role.DisplayRole, Role.EditRole, Role.ToolTipRole):
            return None
        example = self._all()[index.row()]
        match index.column():
            case 0:
                is_positive = self._label is not None and index.row() < len(self._label.positive)
                return self.tr("yes") if is_positive else self.tr("no")
            case 1:
                return example.text
            case 2:
                return self._written(example)
            case _:
                return example.why

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or self._label is None:
            return False
        text = str(value).strip()
        examples = self._all()
        example = examples[index.row()]
        match index.column():
            case 1:
                after = replace(example, text=text or example.text)
            case 2:
                read = self._read(text)
                if read is None:
                    return False
                after = replace(example, attributes=read)
            case _:
                after = replace(example, why=text)
        if after == example:
            return False
        examples[index.row()] = after
        self._emit(examples, len(self._label.positive))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            titles = (self.tr("Tagged"), self.tr("Text"), self.tr("Attributes"), self.tr("Why"))
            return titles[section]
        return None

    def _all(self) -> list[Example]:
        return [*self._label.positive, *self._label.negative] if self._label is not None else []

    def _emit(self, examples: list[Example], positive: int) -> None:
        assert self._label is not None
        self.edited.emit(
            replace(
                self._label,
                positive=tuple(examples[:positive]),
                negative=tuple(examples[positive:]),
            )
        )

    def _written(self, example: Example) -> str:
        kinds = self._schema.attribute_by_id
        return "; ".join(
            f"{kinds[key].name if key in kinds else key}={_said(value)}"
            for key, value in example.attributes.items()
        )

    def _read(self, text: str) -> dict[str, AttributeValue] | None:
        """Return the attributes a text names; None where the label does not take one of them."""
        assert self._label is not None
        found: dict[str, AttributeValue] = {}
        for part in filter(None, (each.strip() for each in text.split(";"))):
            name, _, said = part.partition("=")
            kind = self._schema.attribute_named(self._label.id, name.strip())
            value = read_value(kind, said.strip()) if kind is not None else ""
            if kind is None or not fits(kind, value):
                self.refused.emit(part)
                return None
            found[kind.id] = value
        return found


def _said(value: AttributeValue) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)

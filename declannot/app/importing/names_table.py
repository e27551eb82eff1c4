"""The names files bring, and what becomes of each: a tree in which one decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from declannot.app import counts
from declannot.app.importing import words
from declannot.app.label_styles import label_style
from declannot.app.models.index import Index
from declannot.app.panels.painting import swatch_icon
from declannot.app.panels.row_in_full import put_below
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import Theme
from declannot.domain.document import GOLD
from declannot.domain.schema import AttributeKind, Schema
from declannot.exchange.decisions import (
    ADD,
    FIT,
    IGNORE,
    Decision,
    Deed,
    Kind,
    mapped,
)
from declannot.exchange.names_found import Fate, NameFound

Key = tuple[Kind, str, str]
_NAME, _COUNT, _BECOMES, _WHY, _EXAMPLES = range(5)
_ROW = Qt.ItemDataRole.UserRole
_ORDER = (Kind.ANNOTATOR, Kind.LABEL, Kind.ATTRIBUTE, Kind.RELATION)


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be decided about a name; None takes a decision back."""

    text: str
    decision: Decision | None
    label: str = ""


class NamesTable(QObject):
    """Shows names and lets one decide about them.

    Attributes:
        decided: carries the key of a name and the decision, or None where it is taken back.
    """

    decided = Signal(object, object)

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self.view, self._theme = view, theme
        self.model = QStandardItemModel(self)
        self._schema = Schema(name="")
        self._annotators: tuple[str, ...] = ()
        self._items: dict[Key, list[QStandardItem]] = {}
        view.setModel(self.model)
        view.setItemDelegateForColumn(_BECOMES, _Chooser(self))
        triggers = QAbstractItemView.EditTrigger
        view.setEditTriggers(triggers.EditKeyPressed)
        view.setAllColumnsShowFocus(True)
        view.setIndentation(16)
        view.installEventFilter(self)
        view.clicked.connect(self._click)
        put_below(view)

    def show_rows(
        self, rows: Sequence[NameFound], schema: Schema, annotators: Sequence[str]
    ) -> None:
        """Show names; where they are the same as before, only their texts change."""
        self._schema, self._annotators = schema, tuple(annotators)
        if [row.key for row in rows] != list(self._items):
            present = self.current()
            self._build(rows)
            if present is not None and present.key in self._items:
                self.view.setCurrentIndex(self.index_of(present.key))
        for row in rows:
            self._write(self._items[row.key], row)

    def current(self) -> NameFound | None:
        """Return the name that is chosen, or None."""
        return self.row_at(self.view.currentIndex())

    def row_at(self, index: Index) -> NameFound | None:
        """Return the name of a row, or None for a heading."""
        found = index.sibling(index.row(), _NAME).data(_ROW) if index.isValid() else None
        return found if isinstance(found, NameFound) else None

    def for_undecided(self, deed: Deed) -> Mapping[Key, Decision]:
        """Return one decision for every undecided name that it can be made for."""
        found: dict[Key, Decision] = {}
        for key, cells in self._items.items():
            row: NameFound = cells[_NAME].data(_ROW)
            if row.fate is not Fate.UNDECIDED or row.kind is Kind.ANNOTATOR:
                continue
            if deed is Deed.IGNORE:
                found[key] = FIT if row.kind is Kind.ATTRIBUTE else IGNORE
            elif self._can_be_added(row):
                found[key] = ADD
        return found

    def index_of(self, key: Key) -> QModelIndex:
        """Return where it is decided what becomes of a name."""
        return self._items[key][_BECOMES].index()

    def choose_first_undecided(self) -> None:
        """Go to the first name that is to be decided, or to the first of all."""
        for cells in self._items.values():
            row = cells[_NAME].data(_ROW)
            if row.fate is Fate.UNDECIDED:
                self.view.setCurrentIndex(cells[_BECOMES].index())
                return
        if self._items:
            first = next(iter(self._items.values()))
            self.view.setCurrentIndex(first[_BECOMES].index())

    # What can be decided

    def offers(self, row: NameFound) -> list[Offer]:
        """Return what can be decided about a name, as it stands in the list."""
        known = [Offer(words.owner_text(name), mapped(name), label) for name, label in
                 self._targets(row)]  # fmt: skip
        if row.suggestion is not None:
            first = [each for each in known if each.decision == mapped(row.suggestion.to)]
            known = first + [each for each in known if each not in first]
        result = known + self._others(row)
        if row.decision is not None:
            result.append(Offer(self.tr("Take the decision back"), None))
        return result

    def _others(self, row: NameFound) -> list[Offer]:
        leave = Offer(self.tr("Leave it out"), IGNORE)
        if row.kind is Kind.ANNOTATOR:
            return [leave]
        found: list[Offer] = []
        if self._can_be_added(row):
            add = self.tr("Add “{name}” to the schema").format(name=row.name)
            found.append(Offer(add, ADD))
        if row.kind is Kind.ATTRIBUTE and 0 < row.misfits < row.count:
            found.append(Offer(self.tr("Keep it where it fits"), FIT))
        return [*found, leave]

    def _can_be_added(self, row: NameFound) -> bool:
        if row.kind is Kind.LABEL:
            return row.name not in self._schema.label_by_name
        if row.kind is Kind.RELATION:
            return row.name not in self._schema.relation_by_name
        if row.kind is Kind.ATTRIBUTE:
            return row.misfits > 0 or row.decision is not None
        kinds = (each for each in self._schema.attributes if each.name == row.attribute)
        return any(each.kind is AttributeKind.CHOICE for each in kinds)

    def _targets(self, row: NameFound) -> list[tuple[str, str]]:
        """Return names of the schema or project, each with the id of its label or nothing."""
        schema = self._schema
        if row.kind is Kind.LABEL:
            return [(each.name, each.id) for each in schema.labels if not each.retired]
        if row.kind is Kind.RELATION:
            return [(each.name, "") for each in schema.relations]
        if row.kind is Kind.ATTRIBUTE:
            return [(name, "") for name in dict.fromkeys(each.name for each in schema.attributes)]
        if row.kind is Kind.VALUE:
            return [(value, "") for value in self._values(row)]
        return [(name, "") for name in (*self._annotators, GOLD)]

    def _values(self, row: NameFound) -> list[str]:
        parent = self._items.get((Kind.ATTRIBUTE, row.attribute, ""))
        above = parent[_NAME].data(_ROW) if parent else None
        name = above.to if above is not None and above.to else row.attribute
        found: dict[str, None] = {}
        for kind in self._schema.attributes:
            if kind.name == name:
                yes_or_no = kind.kind is AttributeKind.BOOLEAN
                found.update(dict.fromkeys(("true", "false") if yes_or_no else kind.values))
        return list(found)

    def icon_style(self, label_id: str) -> LabelStyle | None:
        """Return how a label looks, for its picture in lists."""
        label = self._schema.label_by_id.get(label_id)
        return label_style(self._schema, label, self._theme) if label is not None else None

    # The tree

    def _build(self, rows: Sequence[NameFound]) -> None:
        model = self.model
        model.clear()
        self._items.clear()
        model.setHorizontalHeaderLabels(
            [self.tr("In the files"), self.tr("Count"), self.tr("Becomes"), self.tr("Why"),
             self.tr("Examples")]
        )  # fmt: skip
        for kind in _ORDER:
            mine = [row for row in rows if row.kind is kind]
            if not mine:
                continue
            heading = QStandardItem(words.kind_title(kind))
            font = self.view.font()
            font.setBold(True)
            heading.setFont(font)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            blanks = [QStandardItem() for _ in range(_EXAMPLES)]
            for each in blanks:
                each.setFlags(Qt.ItemFlag.ItemIsEnabled)
            model.appendRow([heading, *blanks])
            for row in mine:
                cells = self._cells()
                heading.appendRow(cells)
                self._items[row.key] = cells
                values = (each for each in rows if each.kind is Kind.VALUE)
                for value in values if kind is Kind.ATTRIBUTE else ():
                    if value.attribute == row.name:
                        below = self._cells()
                        cells[_NAME].appendRow(below)
                        self._items[value.key] = below
        self.view.expandAll()
        self._items = {row.key: self._items[row.key] for row in rows if row.key in self._items}
        self._fit()

    def _cells(self) -> list[QStandardItem]:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        cells = [QStandardItem() for _ in range(_EXAMPLES + 1)]
        for column, each in enumerate(cells):
            each.setFlags(flags | Qt.ItemFlag.ItemIsEditable if column == _BECOMES else flags)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        cells[_COUNT].setTextAlignment(right)
        return cells

    def _fit(self) -> None:
        header = self.view.header()
        header.setStretchLastSection(True)
        modes = QHeaderView.ResizeMode
        for column in (_NAME, _BECOMES, _WHY):
            header.setSectionResizeMode(column, modes.Interactive)
        header.setSectionResizeMode(_COUNT, modes.ResizeToContents)
        unit = self.view.fontMetrics().horizontalAdvance("n")
        for column, characters in ((_NAME, 26), (_BECOMES, 24), (_WHY, 40)):
            header.resizeSection(column, characters * unit)

    def _write(self, cells: list[QStandardItem], row: NameFound) -> None:
        texts = (
            words.name_text(row),
            counts.number(row.count),
            words.fate_text(row),
            words.why_text(row),
            words.examples_text(row),
        )
        cells[_NAME].setData(row, _ROW)
        open_ = row.fate is Fate.UNDECIDED
        muted = row.fate in (Fate.KNOWN, Fate.LEFT_OUT, Fate.WAITING)
        for column, (cell, text) in enumerate(zip(cells, texts, strict=True)):
            if cell.text() != text:
                cell.setText(text)
            cell.setToolTip(text if column != _EXAMPLES else "\n".join(row.examples))
            ink = self._theme.ink
            if column in (_WHY, _COUNT, _EXAMPLES) or (column == _BECOMES and muted):
                ink = self._theme.muted
            if column == _BECOMES and open_:
                ink = self._theme.bad
            cell.setForeground(QColor(ink))
        font = self.view.font()
        font.setBold(open_)
        cells[_BECOMES].setFont(font)
        style = None
        if row.kind is Kind.LABEL and row.to:
            label = self._schema.label_by_name.get(row.to)
            style = self.icon_style(label.id) if label is not None else None
        if style is not None:
            cells[_BECOMES].setIcon(swatch_icon(style, self.view.devicePixelRatioF()))
        elif not cells[_BECOMES].icon().isNull():
            cells[_BECOMES].setData(None, Qt.ItemDataRole.DecorationRole)
        spoken = ", ".join(text for text in texts if text)
        cells[_NAME].setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    # By hand

    def eventFilter(self, watched: QObject, event: object) -> bool:
        """Let Enter, Space and Delete decide where the keyboard is."""
        if watched is self.view and isinstance(event, QKeyEvent) and not self._deciding():
            plain = event.type() is QKeyEvent.Type.KeyPress and not event.modifiers()
            row = self.current() if plain else None
            if row is not None and event.key() in (
                Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
            ):  # fmt: skip
                self.view.edit(self.index_of(row.key))
                return True
            if row is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.decided.emit(row.key, IGNORE)
                return True
        return False

    def _deciding(self) -> bool:
        """Whether a list of what can be decided is open; it hands on keys it does not need."""
        return any(each.isVisible() for each in self.view.viewport().findChildren(QComboBox))

    def _click(self, index: QModelIndex) -> None:
        if index.column() == _BECOMES and self.row_at(index) is not None:
            self.view.edit(index)


class _Chooser(QStyledItemDelegate):
    """A list of what can be decided, opened in the row itself."""

    def __init__(self, table: NamesTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the list for a name; an annotator can be typed too."""
        row = self._table.row_at(index)
        box = QComboBox(parent)
        if row is None:
            return box
        box.setAccessibleName(self.tr("What becomes of {name}").format(name=words.name_text(row)))
        box.setMaxVisibleItems(18)
        ratio = parent.devicePixelRatioF()
        for offer in self._table.offers(row):
            style = self._table.icon_style(offer.label)
            box.addItem(offer.text, offer)
            if style is not None:
                box.setItemIcon(box.count() - 1, swatch_icon(style, ratio))
        box.setCurrentIndex(self._present(box, row))
        if row.kind is Kind.ANNOTATOR:
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.setEditText(words.owner_text(row.to or row.name))
        box.activated.connect(lambda _index: self._choose(box))
        if not box.isEditable():
            QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, _editor: QWidget, _index: Index) -> None:
        """The list was filled as it was made."""

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Tell what was decided; the table is written anew by whoever hears it."""
        row = self._table.row_at(index)
        if row is None or not isinstance(editor, QComboBox):
            return
        decision: Decision | None = row.decision
        if editor.property("chosen"):
            decision = editor.currentData().decision
        elif editor.isEditable():
            decision = self._typed(editor, row)
        if decision != row.decision:
            self._table.decided.emit(row.key, decision)

    def _typed(self, box: QComboBox, row: NameFound) -> Decision | None:
        typed = box.currentText().strip()
        known = box.findText(typed, Qt.MatchFlag.MatchFixedString)
        if known >= 0:
            found: Offer = box.itemData(known)
            return found.decision
        unchanged = not typed or typed == words.owner_text(row.to or row.name)
        return row.decision if unchanged else mapped(typed)

    def _choose(self, box: QComboBox) -> None:
        box.setProperty("chosen", True)
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def _present(self, box: QComboBox, row: NameFound) -> int:
        for number in range(box.count()):
            offer: Offer = box.itemData(number)
            if row.decision is not None and offer.decision == row.decision:
                return number
            if row.decision is None and row.to and offer.decision == mapped(row.to):
                return number
        return 0 if row.suggestion is not None else -1


def suggestions(rows: Sequence[NameFound]) -> Mapping[Key, Decision]:
    """Return the decisions that follow the suggestions for undecided names."""
    return {
        row.key: mapped(row.suggestion.to)
        for row in rows
        if row.fate is Fate.UNDECIDED and row.suggestion is not None
    }

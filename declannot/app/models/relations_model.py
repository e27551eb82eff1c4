"""The relations of the document on the screen as a table that follows every change."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from declannot.app.label_styles import label_style
from declannot.app.models.index import Index
from declannot.app.models.spans_model import excerpt
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.punctuation import labelled_quote, with_colon
from declannot.app.relation_words import relation_title
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT
from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.schema import Label, Schema
from declannot.domain.span import Relation, Span

SHOWN_CHARACTERS = 120
"""Most characters shown of the text of an end."""

_COMPARED = 40
_MANY = 64

Key = tuple[Any, ...]


class Column(IntEnum):
    """The columns from left to right."""

    TYPE = 0
    SOURCE = 1
    TARGET = 2
    PARAGRAPH = 3


class RelationsModel(QAbstractTableModel):
    """Relations in the order of their sources or by a column, those that pass the filters alone.

    They stand in a sorted list with their keys; what is added is put in by bisection.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content: LayerContent | None = None
        self._schema = Schema(name="")
        self._theme = LIGHT
        self._rows: list[tuple[Key, Relation]] = []
        self._keys: dict[str, Key] = {}
        self._styles: dict[str, LabelStyle] = {}
        self._column, self._descending = Column.PARAGRAPH, False
        self._words = ""
        self._kinds: frozenset[str] = frozenset()

    # What is shown

    @property
    def total(self) -> int:
        """How many relations the document has."""
        return len(self._content.relations) if self._content else 0

    @property
    def is_filtered(self) -> bool:
        """Whether only some are shown."""
        return bool(self._words or self._kinds)

    def show(self, content: LayerContent | None, schema: Schema) -> None:
        """Show the relations of another document."""
        self.beginResetModel()
        self._content, self._schema = content, schema
        self._styles = {}
        self._make()
        self.endResetModel()

    def set_theme(self, theme: Any) -> None:
        """Show the labels in the colours of another theme."""
        self._theme = theme
        self._styles = {}

    def set_filter(self, text: str, kinds: Iterable[str]) -> None:
        """Show those alone whose name or ends hold ``text`` and that are of one of the types.

        Case is passed over; no types means all.
        """
        wanted = (" ".join(text.casefold().split()), frozenset(kinds))
        if wanted != (self._words, self._kinds):
            self.beginResetModel()
            self._words, self._kinds = wanted
            self._make()
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in another order; equal ones stay in document order."""
        chosen = (
            Column(column) if column >= 0 else Column.PARAGRAPH,
            order is Qt.SortOrder.DescendingOrder and column >= 0,
        )
        if chosen != (self._column, self._descending):
            self.beginResetModel()
            self._column, self._descending = chosen
            self._make()
            self.endResetModel()

    def take_in(self, changes: tuple[Change, ...]) -> None:
        """Show what was added, changed and removed, row by row.

        A span with other edges or another label changes the rows of its relations.
        """
        content = self._content
        if content is None:
            return
        touched: dict[str, None] = {}
        for change in changes:
            match change.entity:
                case Relation(layer_id=content.layer.id) as relation:
                    touched[relation.id] = None
                case Span(layer_id=content.layer.id) as span:
                    touched.update(dict.fromkeys(each.id for each in content.ties(span.id)))
        if len(touched) > _MANY:
            self.beginResetModel()
            self._make()
            self.endResetModel()
            return
        for relation_id in touched:
            self._replace(relation_id, content.relations.get(relation_id))

    def relation_at(self, row: int) -> Relation:
        """Return the relation in a row."""
        return self._rows[-1 - row if self._descending else row][1]

    def row_of(self, relation_id: str) -> int:
        """Return the row of a relation, or -1 where it is not shown."""
        place = self._place_of(relation_id)
        return self._row(place) if place >= 0 else -1

    def end(self, relation: Relation, column: int) -> Span | None:
        """Return the span at an end, by the column that shows it."""
        assert self._content is not None
        end = relation.from_id if column == Column.SOURCE else relation.to_id
        return self._content.spans.get(end)

    def style_of(self, span: Span) -> LabelStyle:
        """Return how a span's label looks."""
        style = self._styles.get(span.label_id)
        if style is None:
            style = label_style(self._schema, self._label(span), self._theme)
            self._styles[span.label_id] = style
        return style

    def text_of(self, span: Span | None) -> str:
        """Return the beginning of an end's text on one line."""
        assert self._content is not None
        if span is None:
            return self.tr("(missing)")
        return excerpt(self._content.text.text, span, SHOWN_CHARACTERS)

    def title_of(self, relation: Relation) -> str:
        """Return what the type of a relation is called."""
        kind = self._schema.relation_by_id.get(relation.type_id)
        return relation_title(kind) if kind else relation.type_id

    def paragraph_of(self, relation: Relation) -> int:
        """Return the number of the paragraph of the source, from 1; 0 where it is missing."""
        assert self._content is not None
        source = self._content.spans.get(relation.from_id)
        return self._content.text.paragraph_index(source.start) + 1 if source else 0

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        short, long = self._titles()[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return short
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return long
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        relation = self.relation_at(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(relation, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(relation)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.title_of(relation), *self._told(relation))
        return None

    def spoken(self, relation: Relation) -> str:
        """Return a relation in words for a screen reader, with what it bears."""
        paragraph = self.tr("paragraph {number}").format(number=self.paragraph_of(relation))
        words = self.tr("{relation}: from {source} to {target}").format(
            relation=self.title_of(relation),
            source=self._spoken_end(self.end(relation, Column.SOURCE)),
            target=self._spoken_end(self.end(relation, Column.TARGET)),
        )
        return ", ".join([words, paragraph, *self._borne(relation)])

    def _told(self, relation: Relation) -> tuple[str, ...]:
        """Return both ends and what the relation bears, for the tooltip."""
        ends = [
            self._spoken_end(self.end(relation, each)) for each in (Column.SOURCE, Column.TARGET)
        ]
        return (" → ".join(ends), *self._borne(relation))

    @staticmethod
    def _borne(relation: Relation) -> list[str]:
        """Return values that a file brought; the schema has attributes for spans alone."""
        return [
            with_colon(key, ", ".join(map(str, value)) if isinstance(value, list) else value)
            for key, value in relation.attributes.items()
        ]

    def _spoken_end(self, span: Span | None) -> str:
        text = self.text_of(span)
        return labelled_quote(self._label(span).name, text) if span else text

    def _titles(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Relation"), self.tr("Relation")),
            (self.tr("From"), self.tr("From")),
            (self.tr("To"), self.tr("To")),
            ("¶", self.tr("Paragraph")),
        )

    def _shown(self, relation: Relation, column: int) -> str:
        match column:
            case Column.TYPE:
                return self.title_of(relation)
            case Column.PARAGRAPH:
                return f"¶{self.paragraph_of(relation)}"
        return self.text_of(self.end(relation, column))

    def _label(self, span: Span) -> Label:
        return self._schema.label(span.label_id)

    # The sorted list

    def _make(self) -> None:
        content = self._content
        relations = content.relations.values() if content is not None else ()
        key = self._key_for(self._column)
        self._rows = sorted(
            ((key(each), each) for each in relations if self._passes(each)),
            key=lambda row: row[0],
        )
        self._keys = {each.id: found for found, each in self._rows}

    def _key_for(self, column: Column) -> Callable[[Relation], Key]:
        numbers = {kind.id: number for number, kind in enumerate(self._schema.relations)}

        def place(relation: Relation) -> Key:
            source = self.end(relation, Column.SOURCE)
            target = self.end(relation, Column.TARGET)
            return (
                *(source.order[:2] if source else (-1, 0)),
                *(target.order[:2] if target else (-1, 0)),
                numbers.get(relation.type_id, len(numbers)),
                relation.id,
            )

        if column is Column.TYPE:
            return lambda each: (numbers.get(each.type_id, len(numbers)), *place(each))
        if column is Column.PARAGRAPH:
            return place
        return lambda each: (
            self.text_of(self.end(each, column))[:_COMPARED].casefold(),
            *place(each),
        )

    def _passes(self, relation: Relation) -> bool:
        if self._kinds and relation.type_id not in self._kinds:
            return False
        if not self._words:
            return True
        ends = (self.end(relation, each) for each in (Column.SOURCE, Column.TARGET))
        searched = [self.title_of(relation), *map(self._spoken_end, ends)]
        return any(self._words in each.casefold() for each in searched)

    def _replace(self, relation_id: str, after: Relation | None) -> None:
        old = self._place_of(relation_id)
        key = self._key_for(self._column)(after) if after and self._passes(after) else None
        if old >= 0 and after is not None and key == self._rows[old][0]:
            self._rows[old] = (key, after)
            row = self._row(old)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
            return
        if old >= 0:
            row = self._row(old)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[old], self._keys[relation_id]
            self.endRemoveRows()
        if key is not None and after is not None:
            place = bisect_right(self._rows, key, key=lambda each: each[0])
            row = len(self._rows) - place if self._descending else place
            self.beginInsertRows(QModelIndex(), row, row)
            self._rows.insert(place, (key, after))
            self._keys[after.id] = key
            self.endInsertRows()

    def _row(self, place: int) -> int:
        return len(self._rows) - 1 - place if self._descending else place

    def _place_of(self, relation_id: str) -> int:
        key = self._keys.get(relation_id)
        if key is None:
            return -1
        return bisect_left(self._rows, key, key=lambda each: each[0])

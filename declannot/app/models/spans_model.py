"""The spans of the document on the screen as a table that follows every change."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from enum import IntEnum
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
)

from declannot.app.label_styles import label_style
from declannot.app.models.index import Index
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT, Theme
from declannot.app.titles import title_of
from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.schema import Label, Schema
from declannot.domain.span import Span, covered_text

SPAN_ID = Qt.ItemDataRole.UserRole
_COMPARED = 40
"""Characters by which rows are put in order by their text."""

SHOWN_CHARACTERS = 160
"""Most characters of a span's text shown in its row."""

_MANY = 64
"""More changes than this at once are shown by making the table anew."""


class Column(IntEnum):
    """The columns from left to right."""

    LABEL = 0
    TEXT = 1
    PARAGRAPH = 2
    MARKS = 3


class SpansModel(QAbstractTableModel):
    """Spans in document order or by a column, those that pass the filters alone.

    The spans stand in a sorted list; an added one is put in by bisection, so that an edit costs
    the same among 200,000 spans as among ten.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content: LayerContent | None = None
        self._schema = Schema(name="")
        self._theme = LIGHT
        self._spans: list[Span] = []
        self._styles: dict[str, LabelStyle] = {}
        self._rank: dict[str, int] = {}
        self._column = Column.PARAGRAPH
        self._descending = False
        self._words = ""
        self._labels: frozenset[str] = frozenset()
        self._only_doubtful = False
        self._key: Callable[[Span], Any] = place_key

    # What is shown

    @property
    def total(self) -> int:
        """How many spans the document has."""
        return len(self._content.spans) if self._content else 0

    @property
    def is_filtered(self) -> bool:
        """Whether only some are shown."""
        return bool(self._words or self._labels or self._only_doubtful)

    def show(self, content: LayerContent | None, schema: Schema) -> None:
        """Show the spans of another document."""
        self.beginResetModel()
        self._content, self._schema = content, schema
        self._rank = {label.id: number for number, label in enumerate(schema.labels)}
        self._styles = {}
        self._make()
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Show the labels in the colours of another theme."""
        self._theme = theme
        self._styles = {}

    def set_filter(self, text: str, labels: Iterable[str], only_doubtful: bool) -> None:
        """Show those alone whose text or note holds ``text`` and that bear one of the labels.

        Case and the shape of apostrophes are passed over; no labels means all.
        """
        wanted = (_folded(text.strip()), frozenset(labels), only_doubtful)
        if wanted != (self._words, self._labels, self._only_doubtful):
            self.beginResetModel()
            self._words, self._labels, self._only_doubtful = wanted
            self._make()
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in another order; equal ones stay in document order."""
        descending = order is Qt.SortOrder.DescendingOrder
        if column < 0:
            column, descending = Column.PARAGRAPH, False
        if (Column(column), descending) == (self._column, self._descending):
            return
        self.beginResetModel()
        self._column, self._descending = Column(column), descending
        self._make()
        self.endResetModel()

    def take_in(self, changes: tuple[Change, ...]) -> None:
        """Show what was added, changed and removed, row by row."""
        content = self._content
        if content is None:
            return
        mine = [
            (_span_or_none(each.before), _span_or_none(each.after))
            for each in changes
            if isinstance(each.entity, Span) and each.entity.layer_id == content.layer.id
        ]
        if len(mine) > _MANY:
            self.beginResetModel()
            self._make()
            self.endResetModel()
            return
        for before, after in mine:
            self._replace(before, after)

    def span_at(self, row: int) -> Span:
        """Return the span in a row."""
        return self._spans[-1 - row if self._descending else row]

    def row_of(self, span: Span) -> int:
        """Return the row of a span, or -1 where it is not shown."""
        place = self._place_of(span)
        if place < 0:
            return -1
        return len(self._spans) - 1 - place if self._descending else place

    def style_of(self, span: Span) -> LabelStyle:
        """Return how a span's label looks."""
        style = self._styles.get(span.label_id)
        if style is None:
            style = label_style(self._schema, self._label(span), self._theme)
            self._styles[span.label_id] = style
        return style

    def text_of(self, span: Span) -> str:
        """Return the beginning of a span's text on one line."""
        assert self._content is not None
        return excerpt(self._content.text.text, span, SHOWN_CHARACTERS)

    def paragraph_of(self, span: Span) -> int:
        """Return the number of the paragraph a span begins in, from 1."""
        assert self._content is not None
        return self._content.text.paragraph_index(span.start) + 1

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._spans)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section][0]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._titles()[section][1]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        span = self.span_at(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(span, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(span)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._label(span).name, self.text_of(span), span.note)
        return span.id if role == SPAN_ID else None

    def spoken(self, span: Span) -> str:
        """Return a span in words for a screen reader."""
        paragraph = self.tr("paragraph {number}").format(number=self.paragraph_of(span))
        said = [self._label(span).name, self.text_of(span), paragraph]
        if span.doubt:
            said.append(self.tr("doubtful"))
        if span.note:
            said.append(self.tr("with a note"))
        return ", ".join(said)

    def _titles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("", self.tr("Label")),
            (self.tr("Text"), self.tr("Text")),
            ("¶", self.tr("Paragraph")),
            ("?", self.tr("Doubts and notes")),
        )

    def _shown(self, span: Span, column: int) -> str:
        match column:
            case Column.LABEL:
                return title_of(self._label(span))
            case Column.TEXT:
                return self.text_of(span)
            case Column.PARAGRAPH:
                return f"¶{self.paragraph_of(span)}"
        return ("?" if span.doubt else "") + ("✎" if span.note else "")

    def _label(self, span: Span) -> Label:
        return self._schema.label(span.label_id)

    # The sorted list

    def _make(self) -> None:
        content = self._content
        if content is None:
            self._spans = []
            return
        spans = list(content.spans.values())
        if self.is_filtered:
            found = Occurrences(content.text.text, self._words) if self._words else None
            spans = [span for span in spans if self._passes(span, found)]
        self._key = self._key_for(self._column, content)
        spans.sort(key=attrgetter("start"))  # nearly sorted already, and cheap to compare
        spans.sort(key=self._key)
        self._spans = spans

    def _key_for(self, column: Column, content: LayerContent) -> Callable[[Span], Any]:
        rank, text = self._rank, content.text.text
        match column:
            case Column.LABEL:
                return lambda span: (rank.get(span.label_id, -1) << 64) + place_key(span)
            case Column.TEXT:
                return lambda span: (
                    _folded(text[span.start : min(span.end, span.start + _COMPARED)]),
                    place_key(span),
                )
            case Column.MARKS:
                return lambda span: (_unmarked(span) << 64) + place_key(span)
        return place_key

    def _passes(self, span: Span, found: Occurrences | None = None) -> bool:
        if self._labels and span.label_id not in self._labels:
            return False
        if self._only_doubtful and not span.doubt:
            return False
        if not self._words or (span.note and self._words in _folded(span.note)):
            return True
        if found is not None and span.fragments is None:
            return found.within(span.start, span.end)
        assert self._content is not None
        text = covered_text(self._content.text.text, span)
        return Occurrences(text, self._words).within(0, len(text))

    def _replace(self, before: Span | None, after: Span | None) -> None:
        assert self._content is not None
        old = self._place_of(before) if before else -1
        stays = after is not None and self._passes(after)
        if old >= 0 and stays and before and after and self._key(before) == self._key(after):
            self._spans[old] = after
            row = len(self._spans) - 1 - old if self._descending else old
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
            return
        if old >= 0:
            row = len(self._spans) - 1 - old if self._descending else old
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._spans[old]
            self.endRemoveRows()
        # A table made anew in between holds the span already.
        if stays and after is not None and self._place_of(after) < 0:
            place = bisect_right(self._spans, self._key(after), key=self._key)
            row = len(self._spans) - place if self._descending else place
            self.beginInsertRows(QModelIndex(), row, row)
            self._spans.insert(place, after)
            self.endInsertRows()

    def _place_of(self, span: Span) -> int:
        key = self._key(span)
        place = bisect_left(self._spans, key, key=self._key)
        while place < len(self._spans) and self._key(self._spans[place]) == key:
            if self._spans[place].id == span.id:
                return place
            place += 1
        return -1


def place_key(span: Span) -> int:
    """Return a number that rises in document order, the longest span first at one start."""
    return (span.start << 32) - span.end


def excerpt(text: str, span: Span, longest: int) -> str:
    """Return the beginning of a span's text on one line; offsets are never altered by it."""
    taken: list[str] = []
    left = longest + 1
    for start, end in span.ranges:
        piece = text[start : min(end, start + 2 * left)]
        taken.append(" ".join(piece.split()))
        left -= len(taken[-1])
        if left <= 0:
            break
    shown = " … ".join(taken)
    return shown if len(shown) <= longest else shown[: longest - 1].rstrip() + "…"


class Occurrences:
    """Where words stand in a text, found once for all spans.

    Case and the shape of apostrophes are passed over, and any blanks stand for any others.

    Args:
        words: as ``_folded`` gives them, not empty.
    """

    def __init__(self, text: str, words: str) -> None:
        pattern = re.compile(r"\s+".join(re.escape(word) for word in words.split()))
        found = [match.span() for match in pattern.finditer(_folded(text))]
        self._starts = [start for start, _end in found]
        self._ends = [end for _start, end in found]

    def within(self, start: int, end: int) -> bool:
        """Whether one of them lies between two offsets."""
        place = bisect_left(self._starts, start)
        return place < len(self._ends) and self._ends[place] <= end


def _folded(text: str) -> str:
    """Return a text as it is compared, each character in its place."""
    # U+0130 is the one letter whose small form is two characters long.
    return text.replace("\u0130", "I").lower().replace("’", "'")


def _unmarked(span: Span) -> int:
    return (0 if span.doubt else 2) + (0 if span.note else 1)


def _span_or_none(entity: object) -> Span | None:
    return entity if isinstance(entity, Span) else None

"""The labels of the schema with their counts in the document on the screen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
)

from declannot.app import counts
from declannot.app.label_styles import label_style
from declannot.app.models.index import Index
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT, Theme
from declannot.app.titles import title_of, window_language
from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.schema import Label, Schema
from declannot.domain.span import Span

LABEL_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class LabelRow:
    """One label as it is shown.

    Attributes:
        begins_family: whether another family stood in the row before.
    """

    label: Label
    style: LabelStyle
    title: str
    begins_family: bool


class LabelsModel(QAbstractListModel):
    """Labels in use, family by family, in the order of the schema."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._schema = Schema(name="")
        self._theme = LIGHT
        self._rows: list[LabelRow] = []
        self._row_by_id: dict[str, int] = {}
        self._counts: Counter[str] = Counter()
        self._touched: set[str] = set()
        self.family: str | None = None
        self.armed: str | None = None
        self.chosen: str | None = None

    # What is shown

    def set_schema(self, schema: Schema) -> None:
        """Show the labels of another schema."""
        self.beginResetModel()
        self._schema = schema
        self._make_rows()
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Show the labels in the colours of another theme."""
        self._theme = theme
        self._make_rows()
        self._all_changed()

    def set_state(self, family: str | None, armed: str | None, chosen: str | None) -> None:
        """Say which family is worked on, which label is armed, and whose span is selected."""
        before = (self.family, self.armed, self.chosen)
        if (family, armed, chosen) == before:
            return
        self.family, self.armed, self.chosen = family, armed, chosen
        if family != before[0]:
            self._all_changed()
            return
        # Going from span to span another label is chosen each time; most rows stay as they are.
        self._say_changed({each for each in (*before[1:], armed, chosen) if each is not None})

    def count_all(self, content: LayerContent | None) -> None:
        """Count the spans of a document anew."""
        spans = content.spans.values() if content else ()
        self._counts = Counter(map(attrgetter("label_id"), spans))
        self._all_changed()

    def take_in(self, changes: tuple[Change, ...], layer_id: str) -> None:
        """Count what was added to a layer, changed in it and removed from it.

        The views hear of it by ``say_counted``, so that the statement is painted first.
        """
        for change in changes:
            for span, one in ((change.before, -1), (change.after, 1)):
                if isinstance(span, Span) and span.layer_id == layer_id:
                    self._counts[span.label_id] += one
                    self._touched.add(span.label_id)

    def say_counted(self) -> None:
        """Let the views show the counts that have changed."""
        touched, self._touched = self._touched, set()
        self._say_changed(touched)

    @property
    def schema(self) -> Schema:
        """The schema whose labels are shown."""
        return self._schema

    def row(self, number: int) -> LabelRow:
        """Return what is shown in a row."""
        return self._rows[number]

    def row_of(self, label_id: str) -> int:
        """Return the row of a label, or -1."""
        return self._row_by_id.get(label_id, -1)

    def count(self, label_id: str) -> int:
        """Return how many spans of the document bear a label."""
        return self._counts[label_id]

    def is_faded(self, row: LabelRow) -> bool:
        """Whether a label's family is not the one worked on."""
        return self.family is not None and row.label.family != self.family

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == LABEL_ID:
            return row.label.id
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.label.definition
        return None

    def _tip(self, row: LabelRow) -> str:
        head = f"{row.label.name} ({row.label.key.upper()})" if row.label.key else row.label.name
        return plain_tip(head, row.label.definition, row.label.rule)

    def _spoken(self, row: LabelRow) -> str:
        said = [row.title, self._family_title(row.label.family)]
        if row.label.key:
            said.append(self.tr("key {key}").format(key=row.label.key.upper()))
        said.append(counts.spans(self._counts[row.label.id]))
        if row.label.id == self.armed:
            said.append(self.tr("armed"))
        return ", ".join(each for each in said if each)

    def _family_title(self, family_id: str) -> str:
        family = self._schema.family_by_id.get(family_id)
        return family_id if family is None else title_of(family)

    def _make_rows(self) -> None:
        schema, language = self._schema, window_language()
        order = {family.id: number for number, family in enumerate(schema.families)}
        labels = [label for label in schema.labels if not label.retired]
        labels.sort(key=lambda label: order.get(label.family, len(order)))
        self._rows = []
        previous: str | None = None
        for label in labels:
            style = label_style(schema, label, self._theme)
            begins = previous is not None and previous != label.family
            self._rows.append(LabelRow(label, style, label.title(language), begins))
            previous = label.family
        self._row_by_id = {row.label.id: number for number, row in enumerate(self._rows)}

    def _say_changed(self, label_ids: set[str]) -> None:
        for label_id in label_ids:
            row = self._row_by_id.get(label_id)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

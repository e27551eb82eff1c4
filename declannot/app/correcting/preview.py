"""What a correction does to the work on a text, before it is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from declannot.app.correcting.wording import told_apart
from declannot.app.dialogs.fields import show_problem
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.models.index import Index
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.panels.row_in_full import RowInFull
from declannot.app.titles import title_of
from declannot.domain.carrying import Carried, Fate
from declannot.domain.document import Layer
from declannot.domain.schema import Schema
from declannot.domain.span import covered_text
from declannot.exchange.correcting import Correction

_WAS = 3
"""The column with what a span covered; the next one holds what it will cover."""
_LONGEST = 200


class CorrectionPreview(QDialog):
    """Shows what is carried over, and lets the new version be made, or a document of its own.

    Attributes:
        version_wanted: the new version is to be made.
        document_wanted: a new document without any work is to be made instead.
    """

    version_wanted = Signal()
    document_wanted = Signal()

    def __init__(
        self,
        correction: Correction,
        schema: Schema,
        names: Mapping[str | None, str],
        parent: QWidget | None = None,
    ) -> None:
        """Show a correction.

        Args:
            names: of the layers' owners, by id; gold under None.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Correct the text"))
        self.resize(820, 520)
        title = _label(correction.document.title, self)
        title.setProperty("role", "heading")
        self.figures = _label(self._figures(correction), self)
        self.warning = _label("", self)
        show_problem(self.warning, self._warned(correction), role="warning")
        self.model = CarriedModel(correction.to_look_at(), correction.text, schema, names)
        self.model.setParent(self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Spans to look at, and lost ones"))
        _dress(self.table)
        self.table.setVisible(self.model.rowCount() > 0)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Cancel, self)
        role = QDialogButtonBox.ButtonRole
        self.make = QPushButton(self.tr("Make the &corrected version"), self)
        self.apart = QPushButton(self.tr("Add as a &new document"), self)
        self.apart.setToolTip(self.tr("Leave this document alone; the new one holds no spans"))
        self.buttons.addButton(self.apart, role.ActionRole)
        self.buttons.addButton(self.make, role.AcceptRole)
        self.buttons.accepted.connect(self._make)
        self.buttons.rejected.connect(self.reject)
        self.apart.clicked.connect(self._make_apart)
        if correction.shares_little:
            self.apart.setDefault(True)
        else:
            self.make.setDefault(True)
        column = QVBoxLayout(self)
        for each in (title, self.figures, self.warning):
            column.addWidget(each)
        column.addWidget(self.table, 1)
        if self.model.rowCount():
            column.addWidget(RowInFull(self.table, self))
        else:
            column.addStretch(1)
        column.addWidget(self.buttons)
        fit_to_screen(self)

    def _make(self) -> None:
        self.version_wanted.emit()
        self.accept()

    def _make_apart(self) -> None:
        self.document_wanted.emit()
        self.accept()

    def _figures(self, correction: Correction) -> str:
        if not sum(correction.fates.values()):
            spans = self.tr("The document has no spans.")
        else:
            spans = self.tr(
                "Carried over unchanged: {unchanged}, to look at: {doubtful}, lost: {lost}"
            ).format(
                unchanged=correction.unchanged,
                doubtful=correction.doubtful,
                lost=correction.lost,
            )
        lines = [spans]
        relations = sum(each.relations_lost for each in correction.layers)
        if relations:
            lines.append(self.tr("%n relation(s) go with the lost spans.", "", relations))
        stale = sum(each.decisions_stale for each in correction.layers)
        gone = sum(each.decisions_lost for each in correction.layers)
        if stale:
            lines.append(self.tr("%n decision(s) must be confirmed anew.", "", stale))
        if gone:
            lines.append(self.tr("%n decision(s) are about nothing any more.", "", gone))
        return "\n".join(lines)

    def _warned(self, correction: Correction) -> str:
        if not correction.shares_little:
            return ""
        return self.tr(
            "The texts have only {percent} % in common. If this is another statement, add it as a "
            "new document."
        ).format(percent=int(100 * correction.share))


class CarriedModel(QAbstractTableModel):
    """Spans that a correction leaves in doubt, and those it loses."""

    def __init__(
        self,
        items: list[tuple[Layer, Carried]],
        text: str,
        schema: Schema,
        names: Mapping[str | None, str],
    ) -> None:
        super().__init__()
        self._items, self._text = items, text
        self._schema, self._names = schema, names
        self._headings = (
            self.tr("What happened"),
            self.tr("Label"),
            self.tr("Whose"),
            self.tr("It covered"),
            self.tr("It will cover"),
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        layer, item = self._items[index.row()]
        text = self._cell(layer, item, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() < _WAS or item.span is None:
                return " ".join(text.split())
            pair = told_apart(item.text, covered_text(self._text, item.span), _LONGEST)
            return pair[index.column() - _WAS]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        return None

    def fate_word(self, fate: Fate) -> str:
        """Return what happened to a span, in words."""
        return {
            Fate.EXACT: self.tr("unchanged"),
            Fate.INSIDE: self.tr("~ changed inside"),
            Fate.EDGES: self.tr("↔ changed at an edge"),
            Fate.LOST: self.tr("✕ lost"),
        }[fate]

    def _cell(self, layer: Layer, item: Carried, column: int) -> str:
        if column == 0:
            return self.fate_word(item.fate)
        if column == 1:
            label = self._schema.label_by_id.get(item.source.label_id)
            return title_of(label) if label else item.source.label_id
        if column == 2:
            return self._names.get(layer.annotator_id, "")
        if column == _WAS:
            return item.text
        return covered_text(self._text, item.span) if item.span else "—"


def _dress(table: QTableView) -> None:
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    modes = QHeaderView.ResizeMode
    for column in range(3):
        header.setSectionResizeMode(column, modes.ResizeToContents)
    for column in (3, 4):
        header.setSectionResizeMode(column, modes.Stretch)
    header.setHighlightSections(False)


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label

"""What the choices of a dataset come to: sizes of its parts, and their spans by label."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QTreeWidget, QVBoxLayout, QWidget

from declannot.app.datasets.columns import make_table, row_of
from declannot.app.dialogs.fields import show_problem
from declannot.app.handover.columns import fit_columns
from declannot.app.messages import text_of
from declannot.domain.splitting import PARTS, Split
from declannot.exchange.freezing import FreezePreview

_BELOW_ROWS_PX = 6
_LEAST_PX = 260
"""Where there is less room, it is scrolled."""


class Balance(QWidget):
    """Two tables, of the parts and of the labels, and what is to be known of them.

    Attributes:
        notes: the warnings, a line each.
        sizes: a row a part, and one of all.
        labels: a row a label with its spans in each part.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes, self.labels = QTreeWidget(self), QTreeWidget(self)
        make_table(
            self.sizes,
            [self.tr("Part"), self.tr("Documents"), self.tr("Wished"), self.tr("Spans")],
            self.tr("Sizes"),
        )
        make_table(
            self.labels,
            [self.tr("Label"), *(self._part_name(part) for part in PARTS), self.tr("all")],
            self.tr("Balance of labels"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for title, tree in (
            (self.tr("What this comes to"), self.sizes),
            (self.tr("Spans of each label"), self.labels),
        ):
            heading = QLabel(title, self)
            heading.setProperty("role", "heading")
            column.addWidget(heading)
            column.addWidget(tree, 1)
        self.notes = QLabel(self)
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.notes)
        self.setMinimumHeight(_LEAST_PX)

    def show_preview(self, seen: FreezePreview | None) -> None:
        """Show what would be frozen, or nothing."""
        self.sizes.clear()
        self.labels.clear()
        split = seen.split if seen is not None else None
        self.sizes.setColumnHidden(2, split is None)
        for column in (1, 2, 3):
            self.labels.setColumnHidden(column, split is None)
        if seen is not None:
            self._show_sizes(seen, split)
            self._show_labels(seen, split)
        rows = self.sizes.topLevelItemCount() * max(self.sizes.sizeHintForRow(0), 0)
        head = self.sizes.header().sizeHint().height() + 2 * self.sizes.frameWidth()
        self.sizes.setFixedHeight(head + rows + _BELOW_ROWS_PX)
        said = [text_of(each) for each in seen.warnings] if seen is not None else []
        show_problem(self.notes, "\n".join(said), role="warning")
        fit_columns(self.sizes)
        fit_columns(self.labels)

    def _show_sizes(self, seen: FreezePreview, split: Split | None) -> None:
        if split is not None:
            for part in PARTS:
                wished = QLocale().toString(split.wished[part], "f", 1)
                spans = sum(split.labels[part].values())
                cells = (self._part_name(part), split.reached[part], wished, spans)
                self.sizes.addTopLevelItem(row_of(cells, flush_right=(2,)))
        total = sum(seen.labels.values())
        self.sizes.addTopLevelItem(row_of((self.tr("all"), seen.documents, "", total)))

    def _show_labels(self, seen: FreezePreview, split: Split | None) -> None:
        locale = QLocale()
        for label in sorted(seen.labels, key=lambda each: seen.label_names.get(each, each)):
            total = seen.labels[label]
            cells: list[str | int] = [seen.label_names.get(label, label)]
            for part in PARTS:
                count = split.labels[part].get(label, 0) if split is not None else 0
                percent = locale.toString(100 * count / total, "f", 0)
                cells.append(f"{locale.toString(count)} ({percent} %)" if count else "–")
            self.labels.addTopLevelItem(row_of((*cells, total), flush_right=(1, 2, 3)))

    def _part_name(self, part: str) -> str:
        names = {
            "train": self.tr("training"),
            "dev": self.tr("development"),
            "test": self.tr("test"),
        }
        return names[part]

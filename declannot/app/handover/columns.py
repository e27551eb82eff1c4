"""Columns of small tables: the first takes what room there is, the others what they need."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTreeView

_LEAST_WIDTH_PX = 60


def fit_columns(view: QTreeView, wide: int = 0) -> None:
    """Let one column take the room that is left beside the others.

    Args:
        wide: the number of that column.
    """
    header = view.header()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(_LEAST_WIDTH_PX)
    for column in range(header.count()):
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(
            column, modes.Stretch if column == wide else modes.ResizeToContents
        )

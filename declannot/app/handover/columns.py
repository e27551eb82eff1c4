"""Columns of small tables: some take what room there is, the others what they need."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTreeView

_LEAST_WIDTH_PX = 60


def fit_columns(view: QTreeView, *wide: int) -> None:
    """Let some columns share the room that is left beside the others.

    Args:
        wide: the numbers of those columns; the first where none is named.
    """
    wide = wide or (0,)
    header = view.header()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(_LEAST_WIDTH_PX)
    for column in range(header.count()):
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(
            column, modes.Stretch if column in wide else modes.ResizeToContents
        )

"""The way of Tab through the window: as the eye goes, whatever was made first.

Qt goes through widgets in the order in which they were made. Panels are made after the statement
and the rows of attributes anew for every span, so that order says nothing here.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

_SAME_ROW_PX = 10


def neighbour(
    areas: Iterable[QWidget], present: QWidget | None, *, forwards: bool
) -> QWidget | None:
    """Return the widget Tab (or Shift+Tab) goes to, round the end.

    Args:
        areas: parts of the window in their order; each is gone through row by row.
        present: the widget with the focus.
    """
    stops = [each for area in areas for each in _stops(area)]
    if not stops:
        return None
    if present not in stops:
        return stops[0 if forwards else -1]
    return stops[(stops.index(present) + (1 if forwards else -1)) % len(stops)]


def _stops(area: QWidget) -> list[QWidget]:
    """Return what takes the focus by Tab in an area, row by row as one reads."""
    found = [each for each in area.findChildren(QWidget) if _is_stop(each, area)]
    found.sort(key=lambda each: _centre(each, area).y())
    rows: list[list[QWidget]] = []
    for each in found:
        y = _centre(each, area).y()
        if rows and y - _centre(rows[-1][0], area).y() < _SAME_ROW_PX:
            rows[-1].append(each)
        else:
            rows.append([each])
    way = -1 if area.isRightToLeft() else 1
    return [
        each for row in rows for each in sorted(row, key=lambda one: way * _centre(one, area).x())
    ]


def _is_stop(widget: QWidget, area: QWidget) -> bool:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return (
        takes_tab
        and widget.isEnabled()
        and widget.isVisible()
        and widget.focusProxy() is None
        and widget.window() is area.window()
    )


def _centre(widget: QWidget, area: QWidget) -> QPoint:
    return widget.mapTo(area, widget.rect().center())

"""Scales of plots, and periods of time."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from declannot.app.statistics.periods import by_period, periods_of, running
from declannot.app.statistics.plot import Plot, Series, Shape, ticks
from declannot.app.statistics.plot_painting import PlotPainter, paint_hatched
from declannot.app.theme import DARK, LIGHT, Theme


@pytest.mark.parametrize(
    ("largest", "expected"),
    [
        (84, [0, 20, 40, 60, 80, 100]),
        (1, [0, 1]),
        (3, [0, 1, 2, 3]),
        (0, [0, 1]),
        (1_000_000, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]),
    ],
)
def test_scales_have_round_numbers(largest: float, expected: list[float]) -> None:
    assert ticks(largest) == expected


def test_a_scale_of_shares_may_be_finer_than_one() -> None:
    assert ticks(0.37, whole=False) == pytest.approx([0, 0.1, 0.2, 0.3, 0.4])


def test_periods_are_days_then_weeks_then_months() -> None:
    assert periods_of({"2026-01-30", "2026-02-02"}) == (
        [date(2026, 1, 30), date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 2)],
        "day",
    )
    weeks, kind = periods_of({"2026-01-01", "2026-03-15"})
    assert kind == "week"
    assert (weeks[0], weeks[-1]) == (date(2025, 12, 29), date(2026, 3, 9))
    months, kind = periods_of({"2022-01-31", "2026-03-15"})
    assert (kind, len(months), months[1]) == ("month", 51, date(2022, 2, 1))


def test_days_that_are_none_are_passed_over() -> None:
    steps, _kind = periods_of({"", "0001-01-01", "9999-12-31", "nonsense", "2026-01-05"})
    assert steps == [date(2026, 1, 5)]
    assert by_period({"": 3, "9999-12-31": 2, "2026-01-05": 4}, steps) == [4]
    assert running([1, 0, 2]) == [1, 1, 3]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_series_are_told_apart_without_colour(qapp: object, theme: Theme) -> None:
    """No two hatchings look alike where all is grey."""
    pictures = []
    for pattern in ("solid", "rising", "dots", "falling", "upright", "flat", "open"):
        image = QImage(60, 15, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        page, ink = QColor(theme.page), QColor(theme.ink)
        paint_hatched(painter, QRectF(0, 0, 60, 15), pattern, ink, ink, page)
        painter.end()
        pictures.append(bytes(image.constBits()))
    assert len(set(pictures)) == len(pictures)


def test_the_height_of_lying_bars_grows_with_them(qapp: object) -> None:
    def height(rows: int) -> float:
        names = [f"Row {number}" for number in range(rows)]
        plot = Plot(Shape.BARS, "T", "", names, [Series("S", [1.0] * rows)], "Spans")
        return PlotPainter(plot, LIGHT, QFont()).height(400)

    assert height(20) - height(10) == pytest.approx(10 * (height(2) - height(1)))

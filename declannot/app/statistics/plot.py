"""What a plot shows, apart from how it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from math import ceil, floor, log10

from declannot.app.statement.styles import LabelStyle


class Shape(Enum):
    """How values become marks."""

    BARS = auto()
    """Lying bars with a name each; several series are stacked."""
    COLUMNS = auto()
    """Standing bars side by side along a scale: a histogram."""
    LINES = auto()
    """A line for each series."""


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one kind, one for each row; ``name`` stands in the legend."""

    name: str
    values: Sequence[float]


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot.

    Attributes:
        title: what it shows; description: the same with the figures, for a screen reader.
        rows: names of bars, of columns, or of places along the scale.
        series: at least one, where there are rows.
        axis: what the values are.
        styles: how the label of each row is drawn; empty where rows are no labels.
        percent: values are shares from 0 to 1.
        keys: what each row stands for in the table beside it: the number of its row there.
    """

    shape: Shape
    title: str
    description: str
    rows: Sequence[str]
    series: Sequence[Series]
    axis: str
    styles: Sequence[LabelStyle | None] = ()
    percent: bool = False
    keys: Sequence[int] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to paint."""
        return not self.rows or not any(value for each in self.series for value in each.values)

    @property
    def largest(self) -> float:
        """The end of the longest mark."""
        if self.shape is Shape.LINES:
            return max((max(each.values, default=0) for each in self.series), default=0)
        return max((self.total(row) for row in range(len(self.rows))), default=0)

    def total(self, row: int) -> float:
        """Return the values of a row added up."""
        return sum(each.values[row] for each in self.series)


def ticks(largest: float, most: int = 6, *, whole: bool = True) -> list[float]:
    """Return round places on a scale from 0 to at least ``largest``: steps of 1, 2 or 5.

    Args:
        most: ticks at the most, 0 included.
        whole: only whole numbers make sense.
    """
    if largest <= 0:
        return [0.0, 1.0]
    rough = largest / max(most - 1, 1)
    power = 10.0 ** floor(log10(rough))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= rough * (1 - 1e-9))
    if whole:
        step = max(1.0, step)
    return [step * number for number in range(ceil(largest / step - 1e-9) + 1)]

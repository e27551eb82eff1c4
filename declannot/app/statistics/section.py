"""One kind of figures as it is shown: a table, a plot, and what lies behind both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from declannot.app.statistics.plot import Plot
from declannot.domain.corpus_query import CorpusQuery

Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows, and what it is sorted by and written to a file as."""

    text: str
    value: Value


@dataclass(frozen=True, slots=True)
class Behind:
    """What a row leads to: spans to be looked for, or a document."""

    query: CorpusQuery | None = None
    document_id: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of figures.

    Attributes:
        name: stable name, in file names; title: what people read.
        columns: titles of the columns; the first holds words, the others numbers unless in
            ``words``.
        behind: what each row leads to, and after those what bars lead to that are no rows.
        note: a remark on how the figures are to be read, or empty.
        plots: a plot for each row, where the present row chooses what is painted.
    """

    name: str
    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    behind: Sequence[Behind]
    plot: Plot
    words: frozenset[int] = frozenset((0,))
    note: str = ""
    plots: Sequence[Plot] = ()

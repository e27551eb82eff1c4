"""Coefficients on fixed units: Cohen, Scott, Gwet, Fleiss and Krippendorff.

They need every unit labelled by every annotator (alpha: by two at least), which spans are not:
see ``characters`` for one way to make units of them, and ``docs/handbook/agreement.md`` for why
the headline is another measure.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence

from declannot.agreement.coefficient import Coefficient, corrected
from declannot.agreement.marks import UnfitInput
from declannot.domain.message import message

ONE_CATEGORY = message(
    "Only one category occurs, so agreement by chance would be complete and nothing can be said"
)
NO_UNITS = message("There is nothing to compare")
_Z95 = 1.959963984540054

Table = Sequence[Sequence[float]]


def cohen_kappa(table: Table) -> Coefficient:
    """Return Cohen's kappa of two annotators.

    Args:
        table: square table of counts, rows annotator 1, columns annotator 2.

    Returns:
        The coefficient with its observed and expected agreement, and a 95 % interval from the
        asymptotic standard error (Fleiss, Cohen & Everitt 1969).

    Raises:
        UnfitInput: the table is not square, or holds something else than counts.

    Source:
        Cohen 1960, Educational and Psychological Measurement 20(1).
    """
    table, total = _checked(table)
    if not total:
        return Coefficient(value=None, why=NO_UNITS)
    rows, columns = _margins(table, total)
    observed = sum(table[k][k] for k in range(len(table))) / total
    expected = sum(row * column for row, column in zip(rows, columns, strict=True))
    kappa = corrected(observed, expected)
    if kappa is None:
        return Coefficient(value=None, why=ONE_CATEGORY, observed=observed, expected=expected)
    error = _kappa_error(table, total, kappa, expected)
    return Coefficient(
        value=kappa,
        observed=observed,
        expected=expected,
        standard_error=error,
        ci95=(kappa - _Z95 * error, min(kappa + _Z95 * error, 1.0)),
    )


def scott_pi(table: Table) -> Coefficient:
    """Return Scott's pi of two annotators: chance from the categories' shares in both together.

    Args:
        table: square table of counts, rows annotator 1, columns annotator 2.

    Raises:
        UnfitInput: the table is not square, or holds something else than counts.

    Source:
        Scott 1955, Public Opinion Quarterly 19(3).
    """
    return _from_margins(table, lambda shares: sum(share * share for share in shares))


def gwet_ac1(table: Table) -> Coefficient:
    """Return Gwet's AC1 of two annotators, which stays high where one category prevails.

    Args:
        table: square table of counts, rows annotator 1, columns annotator 2; a category nobody
            used counts if it has a row.

    Raises:
        UnfitInput: the table is not square, or holds something else than counts.

    Source:
        Gwet 2008, British Journal of Mathematical and Statistical Psychology 61(1).
    """
    return _from_margins(
        table, lambda shares: sum(each * (1 - each) for each in shares) / max(len(shares) - 1, 1)
    )


def fleiss_kappa(counts: Table) -> Coefficient:
    """Return Fleiss' kappa of two or more annotators.

    Args:
        counts: rows items, columns categories, cells how many annotators chose the category.

    Returns:
        The coefficient; ``per_label`` holds it for each category by its column, from 0.

    Raises:
        UnfitInput: the items do not all have the same number of annotators, or fewer than two.

    Source:
        Fleiss 1971, Psychological Bulletin 76(5).
    """
    rows = _numbers(counts)
    if not rows or not rows[0]:
        return Coefficient(value=None, why=NO_UNITS)
    raters = sum(rows[0])
    if any(len(row) != len(rows[0]) or abs(sum(row) - raters) > 1e-9 for row in rows):
        raise UnfitInput(
            "Fleiss' kappa needs the same number of annotators on every item",
            remedy="Leave out the items that some did not see, or use Krippendorff's alpha.",
        )
    if raters < 2:
        raise UnfitInput(
            "Fleiss' kappa needs at least two annotators",
            remedy="Count for each item how many annotators chose each category.",
        )
    items = len(rows)
    shares = [sum(row[k] for row in rows) / (items * raters) for k in range(len(rows[0]))]
    agreeing = sum(cell * (cell - 1) for row in rows for cell in row)
    observed = agreeing / (items * raters * (raters - 1))
    expected = sum(share * share for share in shares)
    value = corrected(observed, expected)
    return Coefficient(
        value=value,
        why=ONE_CATEGORY if value is None else None,
        observed=observed,
        expected=expected,
        per_label={k: _fleiss_of(rows, raters, k, share) for k, share in enumerate(shares)},
    )


def krippendorff_alpha(units: Iterable[Sequence[Hashable | None]]) -> Coefficient:
    """Return Krippendorff's alpha for nominal values, any number of annotators, gaps allowed.

    Args:
        units: a row a unit, a column an annotator, None where the annotator did not judge it.

    Returns:
        The coefficient; ``observed`` and ``expected`` are disagreements.

    Source:
        Krippendorff 2011, Computing Krippendorff's Alpha-Reliability; 2004, Content Analysis.
    """
    totals: Counter[Hashable] = Counter()
    differing = 0.0
    for unit in units:
        values = Counter(value for value in unit if value is not None)
        judges = values.total()
        if judges < 2:
            continue
        totals.update(values)
        alike = sum(count * (count - 1) for count in values.values())
        differing += (judges * (judges - 1) - alike) / (judges - 1)
    pairable = totals.total()
    if not pairable:
        return Coefficient(value=None, why=message("No unit was judged by two annotators or more"))
    observed = differing / pairable
    expected = 1 - sum(n * (n - 1) for n in totals.values()) / (pairable * (pairable - 1))
    value = corrected(observed, expected, perfect=0.0)
    return Coefficient(
        value=value,
        why=ONE_CATEGORY if value is None else None,
        observed=observed,
        expected=expected,
    )


def _from_margins(table: Table, chance: Callable[[list[float]], float]) -> Coefficient:
    """Return a coefficient whose chance depends on the mean shares of both annotators."""
    table, total = _checked(table)
    if not total:
        return Coefficient(value=None, why=NO_UNITS)
    rows, columns = _margins(table, total)
    observed = sum(table[k][k] for k in range(len(table))) / total
    shares = [(row + column) / 2 for row, column in zip(rows, columns, strict=True)]
    expected = chance(shares)
    one_only = max(shares) > 1 - 1e-12
    value = None if one_only else corrected(observed, expected)
    return Coefficient(
        value=value,
        why=ONE_CATEGORY if value is None else None,
        observed=observed,
        expected=expected,
    )


def _fleiss_of(rows: list[list[float]], raters: float, k: int, share: float) -> Coefficient:
    """Return Fleiss' kappa of one category against all others."""
    chosen = sum(row[k] for row in rows)
    together = sum(row[k] * (row[k] - 1) for row in rows)
    if not chosen or share > 1 - 1e-12:
        return Coefficient(value=None, why=ONE_CATEGORY, expected=share)
    observed = together / (chosen * (raters - 1))
    return Coefficient(value=corrected(observed, share), observed=observed, expected=share)


def _kappa_error(table: Table, total: float, kappa: float, expected: float) -> float:
    rows, columns = _margins(table, total)
    size = range(len(table))
    gap = 1 - kappa
    on = sum(table[k][k] / total * (1 - (rows[k] + columns[k]) * gap) ** 2 for k in size)
    off = gap**2 * sum(
        table[i][j] / total * (columns[i] + rows[j]) ** 2 for i in size for j in size if i != j
    )
    variance = on + off - (kappa - expected * gap) ** 2
    return math.sqrt(max(variance, 0.0) / total) / (1 - expected)


def _margins(table: Table, total: float) -> tuple[list[float], list[float]]:
    rows = [sum(row) / total for row in table]
    return rows, [sum(column) / total for column in zip(*table, strict=True)]


def _checked(table: Table) -> tuple[list[list[float]], float]:
    rows = _numbers(table)
    if any(len(row) != len(rows) for row in rows):
        raise UnfitInput(
            "The table of counts is not square: {rows} rows, and a row of {columns} columns",
            remedy="Two annotators make one table, with a row and a column for each category.",
            rows=len(rows),
            columns=next(len(row) for row in rows if len(row) != len(rows)),
        )
    return rows, sum(map(sum, rows))


def _numbers(table: Table) -> list[list[float]]:
    try:
        rows = [list(row) for row in table]
        sound = all(math.isfinite(cell) and cell >= 0 for row in rows for cell in row)
    except TypeError:
        sound = False
    if not sound:
        raise UnfitInput(
            "The table holds something that is not a count",
            remedy="Give rows of numbers that are not negative.",
        )
    return rows

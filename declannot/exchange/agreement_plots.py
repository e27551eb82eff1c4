"""Plots of agreement as inline SVG: nothing is loaded, nothing runs, every word is escaped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from declannot.agreement.comparison import NO_SPAN, LabelScore
from declannot.domain.message import Message, message
from declannot.domain.punctuation import with_colon, with_commas
from declannot.exchange.agreement_figures import FEW_SPANS
from declannot.exchange.agreement_report import AgreementReport

Say = Callable[[Message], str]

_ROW, _LEFT, _PLOT, _RIGHT = 22, 170, 320, 240
_CELL, _HEAD = 30, 132
_SLANT = 64
"""Room to the right of the last column for its slanted heading."""


def forest_plot(report: AgreementReport, say: Say) -> str:
    """Return strict F1 of each label on one scale from 0 to 1, with intervals."""
    names = report.labels
    height = _ROW * (len(names) + 2)
    width = _LEFT + _PLOT + _RIGHT
    parts = []
    for tick in range(0, 11, 2):
        x = _x(tick / 10)
        parts.append(f'<line class="grid" x1="{x}" y1="{_ROW}" x2="{x}" y2="{height - 6}"/>')
        parts.append(
            f'<text class="tick" x="{x}" y="{_ROW - 7}" text-anchor="middle">{tick / 10:g}</text>'
        )
    heads = ((14, "F1"), (60, f"{say(message('the same'))} / {report.a.name} / {report.b.name}"))
    for x, head in heads:
        parts.append(
            f'<text class="tick" x="{_LEFT + _PLOT + x}" y="{_ROW - 7}">{escape(head)}</text>'
        )
    for number, name in enumerate(names):
        score = report.comparison.per_label[name]
        parts.append(_forest_row(name, score, _ROW * (number + 1) + 12, say))
    return _svg(width, height, say(message("Strict F1 of each label with its interval")), parts)


def _forest_row(name: str, score: LabelScore, y: int, say: Say) -> str:
    few = score.n_a + score.n_b < FEW_SPANS
    counts = f"{score.matched:g} / {score.n_a} / {score.n_b}"
    shown = "—" if score.f1 is None else f"{score.f1:.2f}"
    parts = [
        f'<text x="{_LEFT - 12}" y="{y + 4}" text-anchor="end">{escape(_short(name))}</text>',
        f'<text class="value" x="{_LEFT + _PLOT + 14}" y="{y + 4}">{shown}</text>',
        f'<text class="tick" x="{_LEFT + _PLOT + 60}" y="{y + 4}">{counts}</text>',
    ]
    if score.ci95 is not None:
        low, high = (_x(edge) for edge in score.ci95)
        parts.append(f'<line class="interval" x1="{low}" y1="{y}" x2="{high}" y2="{y}"/>')
    if score.f1 is not None:
        parts.append(f'<circle class="point" cx="{_x(score.f1)}" cy="{y}" r="4.5"/>')
    told = say(
        message(
            "{label}: F1 {value}, {matched} of {n_a} and {n_b} spans",
            label=name,
            value=shown,
            matched=f"{score.matched:g}",
            n_a=score.n_a,
            n_b=score.n_b,
        )
    )
    kind = ' class="few"' if few else ""
    return f"<g{kind}><title>{escape(told)}</title>{''.join(parts)}</g>"


def heat_map(report: AgreementReport, say: Say) -> str:
    """Return the confusion matrix; darker is more, the number stands in each cell."""
    found = report.comparison.confusion
    names = [*report.labels, NO_SPAN]
    place = [found.labels.index(name) for name in names]
    counts = [[found.counts[row][column] for column in place] for row in place]
    largest = max((cell for row in counts for cell in row), default=0) or 1
    shown = [*names[:-1], say(message("no span"))]
    parts = []
    for column, name in enumerate(shown):
        x = _HEAD + column * _CELL + _CELL // 2 + 4
        parts.append(
            f'<text transform="translate({x} {_HEAD - 8}) rotate(-60)">'
            f"{escape(_short(name, 16))}</text>"
        )
    for row, name in enumerate(shown):
        y = _HEAD + row * _CELL
        label = escape(_short(name, 16))
        parts.append(f'<text x="{_HEAD - 8}" y="{y + 20}" text-anchor="end">{label}</text>')
        for column, other in enumerate(shown):
            count = counts[row][column]
            if row == column == len(shown) - 1:
                continue
            pair = with_commas((with_colon(report.a.name, name), with_colon(report.b.name, other)))
            title = say(with_colon(pair, count))
            parts.append(_cell(column, y, count, largest, agrees=row == column, title=title))
    size = _HEAD + _CELL * len(shown) + 8
    told = say(
        message("Labels of {a} (rows) by labels of {b} (columns)", a=report.a.name, b=report.b.name)
    )
    return _svg(size + _SLANT, size, told, parts)


def _cell(column: int, y: int, count: int, largest: int, *, agrees: bool, title: str) -> str:
    x = _HEAD + column * _CELL
    depth = 0.0 if not count else 0.12 + 0.78 * (count / largest) ** 0.5
    kind = "same" if agrees else "other"
    ink = " deep" if depth > 0.55 else ""
    number = (
        f'<text class="count{ink}" x="{x + 14}" y="{y + 19}" text-anchor="middle">{count}</text>'
    )
    return (
        f"<g><title>{escape(title)}</title>"
        f'<rect class="cell {kind}" x="{x}" y="{y}" width="{_CELL - 2}" height="{_CELL - 2}" '
        f'fill-opacity="{depth:.2f}"/>{number if count else ""}</g>'
    )


def _svg(width: int, height: int, label: str, parts: Sequence[str]) -> str:
    return (
        f'<svg role="img" aria-label="{escape(label)}" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">{"".join(parts)}</svg>'
    )


def _x(value: float) -> float:
    return round(_LEFT + value * _PLOT, 1)


def _short(name: str, longest: int = 22) -> str:
    return name if len(name) <= longest else name[: longest - 1] + "…"

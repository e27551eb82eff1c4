"""A comparison as a page, a table or JSON, to be kept, printed or sent.

The page is one HTML file that loads nothing and runs nothing; its policy forbids both.
"""

from __future__ import annotations

import csv
import io
import json
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from html import escape
from pathlib import Path

from declannot import __version__
from declannot.agreement.coefficient import Coefficient
from declannot.agreement.comparison import Score
from declannot.agreement.differences import SPLIT_SHARE, DifferenceKind
from declannot.agreement.explanations import (
    CLASS_MEANINGS,
    CLASS_NAMES,
    EXPLANATIONS,
    NO_BANDS,
)
from declannot.domain.errors import UsageError, UserError
from declannot.domain.message import Message, message
from declannot.exchange.agreement_figures import (
    FOLDED,
    HEADLINE,
    Figure,
    around,
    citation,
    figure,
)
from declannot.exchange.agreement_plots import Say, forest_plot, heat_map
from declannot.exchange.agreement_records import report_record
from declannot.exchange.agreement_report import AgreementReport
from declannot.exchange.delivery import write_whole

_STYLE = """
:root{color-scheme:light dark;--ink:#1d2129;--soft:#5a6270;--line:#d5d9e0;--page:#fff;
--card:#f5f6f8;--blue:#2257d6;--amber:#a85b00}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8ec;--soft:#a3abb8;--line:#3a404b;--page:#16181d;
--card:#20242b;--blue:#7aa2ff;--amber:#f0b45f}}
body{margin:2rem auto;max-width:60rem;padding:0 1.2rem;font:16px/1.5 system-ui,sans-serif;
color:var(--ink);background:var(--page)}
h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
p{margin:.4rem 0}.soft,figcaption,.source{color:var(--soft);font-size:.9rem}
.cards{display:flex;flex-wrap:wrap;gap:1rem;margin:1.2rem 0}
.card{flex:1 1 15rem;background:var(--card);border:1px solid var(--line);border-radius:.5rem;
padding:.8rem 1rem}
.card b{display:block;font-size:2rem;font-weight:600;font-variant-numeric:tabular-nums}
.caution{border-inline-start:.25rem solid var(--amber);padding:.1rem .8rem;margin:.6rem 0}
table{border-collapse:collapse;margin:.5rem 0}th,td{padding:.2rem .8rem .2rem 0;text-align:start;
border-bottom:1px solid var(--line);vertical-align:top}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
figure{margin:.5rem 0;overflow-x:auto}svg{max-width:none;font:12px system-ui,sans-serif}
svg text{fill:var(--ink)}svg .tick{fill:var(--soft)}svg .grid{stroke:var(--line)}
svg .point{fill:var(--blue)}svg .interval{stroke:var(--blue);stroke-width:2}
svg .few{opacity:.62}svg .cell{stroke:var(--line)}svg .same{fill:var(--blue)}
svg .other{fill:var(--amber)}svg .count{font-variant-numeric:tabular-nums}
svg .deep{fill:var(--page)}
details{margin:.5rem 0}summary{cursor:pointer}.cite{font-size:.85rem;color:var(--soft);
overflow-wrap:anywhere}footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.6rem}
@media print{body{margin:0;max-width:none}.card,figure,tr{break-inside:avoid}}
"""
_POLICY = "default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"

_COLUMNS = ("measure", "label", "document", "A", "B", "matched", "value", "low", "high", "reason")


def save_report(report: AgreementReport, out: Path, *, force: bool = False, say: Say = str) -> None:
    """Write a report, as the ending of the name says: ``.html``, ``.csv`` or ``.json``.

    Args:
        force: whether a file that is there is replaced.
        say: puts sentences into words, for the page and the table.

    Raises:
        UsageError: the ending is another one.
        UserError: the file exists, or its folder does not.
        EnvironmentFault: it cannot be written.
    """
    match out.suffix.lower():
        case ".html" | ".htm":
            text = html_page(report, say)
        case ".csv":
            text = csv_table(report, say)
        case ".json":
            text = json_text(report)
        case _:
            raise UsageError(
                "A report is saved as .html, .csv or .json, not as “{name}”",
                remedy="Give the file one of these endings.",
                name=out.name,
            )
    if out.exists() and not force:
        raise UserError(
            "There is a file of this name already",
            where=str(out),
            remedy="Choose another name, or let it be replaced.",
        ).in_command("Choose another name, or replace it with --force.")
    write_whole(out, text.encode("utf-8"))


def json_text(report: AgreementReport) -> str:
    """Return the report as ``agree --json`` prints it."""
    return json.dumps(report_record(report), ensure_ascii=False, indent=1) + "\n"


def csv_table(report: AgreementReport, say: Say = str) -> str:
    """Return every figure as one row of a table, for a spreadsheet."""
    buffer = io.StringIO()
    write = csv.writer(buffer, lineterminator="\r\n")
    write.writerow(_COLUMNS)
    for row in _csv_rows(report, say):
        write.writerow([_harmless(cell) for cell in row])
    return buffer.getvalue()


def html_page(report: AgreementReport, say: Say = str, language: str = "en") -> str:
    """Return the report as a page that loads nothing and runs nothing.

    Args:
        say: puts sentences into words, in ``language`` (a BCP 47 tag).
    """
    title = say(message("Agreement of {a} and {b}", a=report.a.name, b=report.b.name))
    digest = b64encode(sha256(_STYLE.encode()).digest()).decode()
    body = "".join(_sections(report, say, title))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY.format(digest=digest)}">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body>{body}</body></html>\n"
    )


# The page


def _sections(report: AgreementReport, say: Say, title: str) -> Iterator[str]:
    yield f"<header><h1>{escape(title)}</h1>{_p(say(around(report)), 'soft')}</header>"
    for caution in report.cautions:
        yield _p(say(caution) + ".", "caution")
    yield '<div class="cards">'
    for key in HEADLINE:
        yield _card(report, figure(report, key), say)
    yield "</div>"
    yield _folded(report, say)
    yield _compared(report, say)
    yield _classes(report, say)
    if report.labels:
        yield _labels(report, say)
        yield _plot(
            message("Which label stands for which"), heat_map(report, say), "confusion", say
        )
    yield _documents(report, say)
    yield _apart(report, say)
    yield _footer(report, say)


def _card(report: AgreementReport, shown: Figure, say: Say) -> str:
    said = [say(shown.counts)]
    if shown.ci95 is not None:
        said.append(_interval_text(shown.ci95, say))
    if shown.reason is not None:
        said.append(say(shown.reason))
    return (
        f'<section class="card"><span>{escape(say(shown.name))}</span><b>{_number(shown.value)}</b>'
        + "".join(_p(each, "soft") for each in said)
        + _explained(shown.key, say)
        + _cited(report, shown.key, say)
        + "</section>"
    )


def _explained(key: str, say: Say) -> str:
    told = EXPLANATIONS[key]
    return (
        f"<details><summary>{escape(say(message('What does it say?')))}</summary>"
        + _p(say(told.meaning))
        + _p(say(message("Source: {source}", source=say(told.source))), "source")
        + "</details>"
    )


def _cited(report: AgreementReport, key: str, say: Say) -> str:
    return (
        f"<details><summary>{escape(say(message('To cite it')))}</summary>"
        + _p(say(citation(report, key)) + ".", "cite")
        + "</details>"
    )


def _folded(report: AgreementReport, say: Say) -> str:
    cards = "".join(_card(report, figure(report, key), say) for key in FOLDED)
    return (
        f"<details><summary>{escape(say(message('More measures')))}</summary>"
        f'<div class="cards">{cards}</div>{_coefficients(report, say)}{_attributes(report, say)}'
        "</details>"
    )


def _coefficients(report: AgreementReport, say: Say) -> str:
    kappa: Mapping[str, Coefficient] = report.comparison.kappa_characters or {}
    rows = []
    for name in report.labels:
        unit, character = report.alpha_u.per_label.get(name), kappa.get(name)
        rows.append(
            (
                name,
                _number(unit.value if unit else None),
                _number(character.value if character else None),
            )
        )
    heads = (message("Label"), EXPLANATIONS["alpha_u"].name, EXPLANATIONS["kappa_characters"].name)
    return _table([say(head) for head in heads], rows) if rows else ""


def _attributes(report: AgreementReport, say: Say) -> str:
    rows = [
        (name, each.compared, each.equal, _number(each.alpha.value))
        for name, each in report.attributes.per_attribute.items()
    ]
    heads = (message("Attribute"), message("Compared"), message("Equal"), message("Alpha"))
    return _table([say(head) for head in heads], rows) if rows else ""


def _compared(report: AgreementReport, say: Say) -> str:
    parts = [f"<h2>{escape(say(message('What was compared')))}</h2>"]
    compared = report.comparison.documents
    said = message("Documents that both have marked as done: {count}", count=compared)
    if not report.only_finished:
        said = message("Documents that both have begun, finished or not: {count}", count=compared)
    parts.append(_p(say(said) + "."))
    if report.left_out:
        rows = [(each.document.title, say(each.reason)) for each in report.left_out]
        left_out = say(message("Documents left out: {count}", count=len(rows)))
        table = _table([say(message("Document")), say(message("Why"))], rows)
        parts.append(f"<details><summary>{escape(left_out)}</summary>{table}</details>")
    return "".join(parts)


def _classes(report: AgreementReport, say: Say) -> str:
    rows = [
        (
            say(CLASS_NAMES[kind]),
            report.comparison.differences[kind.value],
            say(CLASS_MEANINGS[kind]),
        )
        for kind in DifferenceKind
    ]
    heads = [say(message("Difference")), say(message("Count")), say(message("Meaning"))]
    a, b = report.comparison.split_merge_spans
    note = message(
        "Every span stands in exactly one of them. A split span with its pieces counts once; they "
        "hold {a} spans of {name_a} and {b} of {name_b}. Pieces cover at least {share} of it",
        a=a,
        b=b,
        name_a=report.a.name,
        name_b=report.b.name,
        share=f"{SPLIT_SHARE:.0%}",
    )
    return (
        f"<h2>{escape(say(message('Where they differ')))}</h2>"
        + _table(heads, rows)
        + _p(say(note) + ".", "soft")
    )


def _labels(report: AgreementReport, say: Say) -> str:
    rows = []
    for name in report.labels:
        score = report.comparison.per_label[name]
        rows.append((name, *_score_cells(score), "" if score.why is None else say(score.why)))
    heads = [say(message("Label")), report.a.name, report.b.name, say(message("The same"))] + [
        say(message("F1")),
        say(message("95 % interval")),
        "",
    ]
    plot = _plot(message("Each label"), forest_plot(report, say), "interval", say)
    said = say(message("The same as a table"))
    return f"{plot}<details><summary>{escape(said)}</summary>{_table(heads, rows)}</details>"


def _documents(report: AgreementReport, say: Say) -> str:
    if not report.documents:
        return ""
    rows = [
        (
            each.document.title,
            each.score.n_a,
            each.score.n_b,
            each.score.matched,
            _number(each.score.f1),
        )
        for each in report.worst_first
    ]
    heads = [say(message("Document")), report.a.name, report.b.name]
    heads += [say(message("The same")), say(message("F1"))]
    return f"<h2>{escape(say(message('Documents, worst first')))}</h2>{_table(heads, rows)}"


def _apart(report: AgreementReport, say: Say) -> str:
    apart = report.apart
    if apart is None:
        return ""
    rows = [
        (say(name), documents, *_score_cells(score))
        for name, documents, score in (
            (message("With suggestions"), apart.documents_with, apart.with_suggestions),
            (message("Without"), apart.documents_without, apart.without_suggestions),
        )
    ]
    heads = [say(message("Documents")), "", report.a.name, report.b.name, say(message("The same"))]
    heads += [say(message("F1")), say(message("95 % interval"))]
    return f"<h2>{escape(say(message('Work begun from suggestions')))}</h2>{_table(heads, rows)}"


def _footer(report: AgreementReport, say: Say) -> str:
    program = message(
        "declannot {version}; SHA-256 of the compared data {hash}",
        version=__version__,
        hash=report.sha256,
    )
    return (
        f'<footer class="cite">{_p(say(NO_BANDS))}{_p(say(EXPLANATIONS["interval"].meaning))}'
        f"{_p(say(program))}</footer>"
    )


def _plot(heading: Message, svg: str, key: str, say: Say) -> str:
    return (
        f"<h2>{escape(say(heading))}</h2><figure>{svg}"
        f"<figcaption>{escape(say(EXPLANATIONS[key].meaning))}</figcaption></figure>"
    )


def _table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    body = [list(row) for row in rows]
    numeric = [
        all(_is_number(row[column]) for row in body)
        for column in range(len(body[0]) if body else 0)
    ]
    kinds = [' class="n"' if each else "" for each in numeric]
    head = "".join(
        f"<th{kind}><bdi>{escape(each)}</bdi></th>" for each, kind in zip(heads, kinds, strict=True)
    )
    lines = "".join(
        "<tr>"
        + "".join(
            f"<td{kind}><bdi>{escape(str(cell))}</bdi></td>"
            for cell, kind in zip(row, kinds, strict=True)
        )
        + "</tr>"
        for row in body
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>"


def _is_number(cell: object) -> bool:
    if isinstance(cell, int | float):
        return True
    return isinstance(cell, str) and (cell == "—" or cell.replace(".", "").lstrip("-").isdigit())


def _p(text: str, kind: str = "") -> str:
    return f'<p class="{kind}">{escape(text)}</p>' if kind else f"<p>{escape(text)}</p>"


def _score_cells(score: Score) -> tuple[object, ...]:
    interval = "" if score.ci95 is None else f"{score.ci95[0]:.2f}–{score.ci95[1]:.2f}"
    return (score.n_a, score.n_b, f"{score.matched:g}", _number(score.f1), interval)


def _interval_text(interval: tuple[float, float], say: Say) -> str:
    return say(
        message(
            "95 % interval {low} to {high}", low=f"{interval[0]:.2f}", high=f"{interval[1]:.2f}"
        )
    )


def _number(value: float | None) -> str:
    return "—" if value is None else f"{value:.3f}"


# The table


def _csv_rows(report: AgreementReport, say: Say) -> Iterator[tuple[object, ...]]:
    found = report.comparison
    for key in ("strict", "exact_extent", "partial"):
        yield _csv_score(key, "", getattr(found, key), say)
    for key, coefficient in (("gamma", report.gamma), ("alpha_u", report.alpha_u)):
        reason = "" if coefficient.why is None else say(coefficient.why)
        yield (key, "", "", "", "", "", _plain(coefficient.value), "", "", reason)
    for name in report.labels:
        yield _csv_score("strict", name, found.per_label[name], say)
    for name in report.labels:
        for key, per_label in (
            ("alpha_u", report.alpha_u.per_label),
            ("kappa_characters", found.kappa_characters or {}),
        ):
            each = per_label.get(name)
            if each is not None:
                reason = "" if each.why is None else say(each.why)
                yield (key, name, "", "", "", "", _plain(each.value), "", "", reason)
    for name, attribute in report.attributes.per_attribute.items():
        yield (
            *("attribute", name, "", attribute.compared, attribute.compared, attribute.equal),
            *(_plain(attribute.alpha.value), "", "", ""),
        )
    relations = report.relations
    yield (
        *("relations", "", "", relations.n_a, relations.n_b, relations.matched),
        *(_plain(relations.f1), "", "", ""),
    )
    for each_document in report.worst_first:
        score = each_document.score
        yield (
            *("strict", "", each_document.document.title, score.n_a, score.n_b, score.matched),
            *(_plain(score.f1), "", "", ""),
        )
    for kind, count in found.differences.items():
        yield ("difference", kind, "", "", "", count, "", "", "", "")
    for left in report.left_out:
        yield ("left out", "", left.document.title, "", "", "", "", "", "", say(left.reason))


def _csv_score(key: str, label: str, score: Score, say: Say) -> tuple[object, ...]:
    low, high = score.ci95 or (None, None)
    return (
        *(key, label, "", score.n_a, score.n_b, f"{score.matched:g}", _plain(score.f1)),
        *(_plain(low), _plain(high), "" if score.why is None else say(score.why)),
    )


def _plain(value: float | None) -> str:
    return "" if value is None else repr(value)


def _harmless(cell: object) -> object:
    """Keep a spreadsheet from taking a title for a formula."""
    if isinstance(cell, str) and cell[:1] in ("=", "+", "@", "\t", "\r"):
        return "'" + cell
    return cell

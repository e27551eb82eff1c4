"""Commands that tell how far two annotators agree, and where they do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from declannot.cli.opening import documents_named, layers_named, opened
from declannot.cli.options import AsJson, DataDir, DocumentNames, ProjectPath
from declannot.cli.output import (
    counted,
    print_json,
    print_json_list,
    print_line,
    print_pairs,
    print_table,
    progress_bar,
    shortened,
)
from declannot.domain.errors import UsageError

if TYPE_CHECKING:
    from declannot.agreement.coefficient import Coefficient
    from declannot.agreement.comparison import Score
    from declannot.exchange.agreement_report import AgreementReport, PairTable
    from declannot.store.project import Project

TEXT_COLUMNS = 44
TITLE_COLUMNS = 44

Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="A B", help="Two annotators' names, or one and gold."),
]
Unfinished = Annotated[
    bool, typer.Option("--unfinished", help="Also documents that are not marked as done.")
]
Current = Annotated[
    bool, typer.Option("--current", help="Compare the present state, not what was first sent.")
]


def register(app: typer.Typer) -> None:
    """Add these commands to the application."""
    app.command("agree")(agree)
    app.command("differences")(differences)


def agree(
    project: ProjectPath,
    names: Names = None,
    document: DocumentNames = None,
    unfinished: Unfinished = False,
    current: Current = False,
    pairs: Annotated[
        bool, typer.Option("--pairs", help="A table of all pairs of the named, or of everybody.")
    ] = False,
    save: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Also write the report: .html, .csv or .json."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace what is at FILE.")] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Tell how far two annotators agree, on what each of them first sent."""
    from declannot.exchange.agreement_records import pairs_record, report_record

    with opened(project, data_dir) as source:
        if pairs:
            table = _table(source, names or (), document, unfinished, current)
            if as_json:
                print_json(pairs_record(table))
            else:
                _print_table_of_pairs(table)
            return
        report = _report(source, names or (), document, unfinished, current)
        if save is not None:
            from declannot.exchange.agreement_pages import save_report

            save_report(report, save, force=force)
    if as_json:
        print_json(report_record(report))
    else:
        _print_report(report)


def differences(
    project: ProjectPath,
    names: Names = None,
    document: DocumentNames = None,
    unfinished: Unfinished = False,
    current: Current = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """List where two annotators differ and where they agree, one record each."""
    from declannot.exchange.agreement_records import difference_records

    with opened(project, data_dir) as source:
        report = _report(source, names or (), document, unfinished, current)
        records = difference_records(report, source)
        if as_json:
            print_json_list(records)
        else:
            _print_differences(report, records)


def _report(
    source: Project,
    names: Sequence[str],
    document: list[str] | None,
    unfinished: bool,
    current: bool,
) -> AgreementReport:
    from declannot.exchange.agreeing import AgreementChoices, agreement_report
    from declannot.exchange.agreement_report import Basis

    if len(names) != 2:
        raise UsageError(
            "Two annotators are compared, and {count} were named",
            remedy="Name two, or one and gold; declannot agree PROJECT --pairs compares everybody "
            "two by two.",
            count=len(names),
        )
    a, b = (_layer(source, name) for name in names)
    choices = AgreementChoices(
        a=a,
        b=b,
        documents=_documents(source, document),
        basis=Basis.CURRENT if current else Basis.FIRST_SENT,
        only_finished=not unfinished,
    )
    with progress_bar("Comparing") as bar:
        return agreement_report(source, choices, progress=bar)


def _table(
    source: Project,
    names: Sequence[str],
    document: list[str] | None,
    unfinished: bool,
    current: bool,
) -> PairTable:
    from declannot.exchange.agreement_pairs import annotators_with_work, table_of_pairs
    from declannot.exchange.agreement_report import Basis

    people = [_layer(source, name) for name in names] or annotators_with_work(source)
    with progress_bar("Comparing") as bar:
        return table_of_pairs(
            source,
            list(dict.fromkeys(people)),
            documents=_documents(source, document),
            basis=Basis.CURRENT if current else Basis.FIRST_SENT,
            only_finished=not unfinished,
            progress=bar,
        )


def _layer(source: Project, name: str) -> str | None:
    (found,) = layers_named(source, [name]) or {None}
    return found


def _documents(source: Project, names: list[str] | None) -> frozenset[str] | None:
    return frozenset(each.id for each in documents_named(source, names)) if names else None


# For people


def _print_report(report: AgreementReport) -> None:
    found = report.comparison
    a, b = report.a.name, report.b.name
    state = "as first sent" if report.basis == "first sent" else "as they are now"
    print_line(
        f"{a} and {b}, {state}: {counted(found.documents, 'document')} compared of "
        f"{report.done_by_either} done by either; {found.strict.n_a} and {found.strict.n_b} spans"
    )
    print_line()
    print_pairs(
        [
            ("Strict F1", _scored(found.strict)),
            ("Exact-extent F1", _scored(found.exact_extent)),
            ("Partial F1", _scored(found.partial)),
            ("Gamma", _valued(report.gamma)),
            ("Alpha for units", _valued(report.alpha_u)),
            ("Attributes", f"{report.attributes.equal} of {report.attributes.compared} equal"),
            (
                "Relations",
                f"{_figure(report.relations.f1)}  ({report.relations.matched} of "
                f"{report.relations.n_a} and {report.relations.n_b})",
            ),
        ]
    )
    print_line()
    print_table(("difference", "count"), list(found.differences.items()))
    if report.labels:
        print_line()
        _print_labels(report)
    if report.documents:
        print_line()
        _print_documents(report)
    for each in report.left_out:
        print_line(f"Left out: {shortened(each.document.title, TITLE_COLUMNS)}: {each.reason}")
    for caution in report.cautions:
        print_line(f"Note: {caution}.")


def _print_labels(report: AgreementReport) -> None:
    rows = []
    for name in report.labels:
        score = report.comparison.per_label[name]
        rows.append(
            (
                name,
                score.n_a,
                score.n_b,
                int(score.matched),
                _figure(score.f1),
                _figure(score.partial_f1),
                _interval(score),
            )
        )
    print_table(("label", report.a.name, report.b.name, "same", "F1", "partial", "95 %"), rows)


def _print_documents(report: AgreementReport) -> None:
    rows = [
        (
            shortened(each.document.title, TITLE_COLUMNS),
            each.score.n_a,
            each.score.n_b,
            each.score.matched,
            _figure(each.score.f1),
        )
        for each in report.worst_first
    ]
    print_table(("document", report.a.name, report.b.name, "same", "F1"), rows)


def _print_table_of_pairs(table: PairTable) -> None:
    rows = [
        (
            f"{each.a.name} – {each.b.name}",
            each.documents,
            each.strict.n_a,
            each.strict.n_b,
            int(each.strict.matched),
            _figure(each.strict.f1),
            _figure(each.gamma.value),
        )
        for each in table.pairs
    ]
    print_table(("pair", "documents", "spans", "spans", "same", "strict F1", "gamma"), rows)
    print_line()
    print_line(
        f"Mean of the pairs: strict F1 {_figure(table.mean_strict_f1)}, "
        f"gamma {_figure(table.mean_gamma)} (not gamma of all at once)"
    )


def _print_differences(report: AgreementReport, records: Iterable[dict[str, Any]]) -> None:
    title = ""
    rows: list[tuple[object, ...]] = []

    def finish() -> None:
        if rows:
            print_line(shortened(title, 100))
            print_table(("start", "difference", report.a.name, report.b.name, "decision"), rows)
            print_line()

    for record in records:
        if record["title"] != title:
            finish()
            title, rows = record["title"], []
        rows.append(
            (
                _start(record),
                record["class"] + (", attributes" if record["attributes"] else ""),
                _told(record["a"]),
                _told(record["b"]),
                record["decision"]["choice"] if record["decision"] else "",
            )
        )
    finish()
    if not title:
        print_line("There is no document to compare.")
    for each in report.left_out:
        print_line(f"Left out: {shortened(each.document.title, TITLE_COLUMNS)}: {each.reason}")


def _start(record: dict[str, Any]) -> str:
    sides = [side for side in (record["a"], record["b"]) if side]
    first = sides[0][0] if isinstance(sides[0], list) else sides[0]
    return str(first.get("start", "")).rjust(6)


def _told(side: Any) -> str:
    if side is None:
        return "—"
    if isinstance(side, list):
        return " + ".join(_told(each) for each in side)
    if "type" in side:
        return str(side["type"])
    return f"{side['label']} {shortened(side['text'], TEXT_COLUMNS)}"


def _scored(score: Score) -> str:
    counts = f"({score.matched:g} of {score.n_a} and {score.n_b})"
    said = [_figure(score.f1), counts, _interval(score), score.reason or ""]
    return "  ".join(part for part in said if part)


def _valued(found: Coefficient) -> str:
    said = [_figure(found.value), found.reason or ""]
    if found.samples is not None and found.value is not None:
        said.append(f"({found.samples} samples, seed {found.seed})")
    return "  ".join(part for part in said if part)


def _interval(score: Score) -> str:
    return "" if score.ci95 is None else f"{score.ci95[0]:.2f}–{score.ci95[1]:.2f}"


def _figure(value: float | None) -> str:
    return "—" if value is None else f"{value:.4f}"

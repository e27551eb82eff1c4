"""Commands about a project as a whole: new, info, check."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from declannot.cli.opening import opened
from declannot.cli.options import AsJson, DataDir, ProjectPath
from declannot.cli.output import (
    counted,
    print_json,
    print_line,
    print_pairs,
    print_table,
    progress_bar,
    warn,
)
from declannot.domain.document import GOLD, Status
from declannot.domain.errors import DamagedProject

if TYPE_CHECKING:
    from declannot.exchange.checking import CheckReport
    from declannot.store.project import Project


def register(app: typer.Typer) -> None:
    """Add these commands to the application."""
    app.command("new")(new)
    app.command("info")(info)
    app.command("check")(check)


def new(
    project: ProjectPath,
    schema: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="A schema file, or one that comes along: statements (the default), "
            "statements+decision, entities, empty.",
        ),
    ] = None,
    title: Annotated[str, typer.Option(metavar="TEXT", help="The project's title.")] = "",
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Make an empty project."""
    from declannot.exchange.starting import new_project

    with new_project(project, schema_file=schema, title=title) as made:
        record = {
            "project": str(made.path),
            "id": made.info.id,
            "title": made.info.title,
            "schema": {"name": made.schema.name, "version": made.schema_version.number},
        }
    if as_json:
        print_json(record)
    else:
        print_line(f"Made {project} with the schema “{made.schema.name}”.")


def info(project: ProjectPath, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Say what is in a project: documents, annotators, labels, counts, schema version."""
    with opened(project, data_dir) as source:
        record = _info_record(source)
    if as_json:
        print_json(record)
    else:
        _print_info(record)


def check(project: ProjectPath, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Check integrity, hashes, offsets and consistency; nothing is changed."""
    from declannot.exchange.checking import check_project

    try:
        with opened(project, data_dir) as source, progress_bar("Checking") as progress:
            report = check_project(source, progress=progress)
    except DamagedProject as error:
        if as_json:
            print_json(_check_record(project, None, damage=str(error)))
        raise
    if as_json:
        print_json(_check_record(project, report))
    else:
        _print_check(report)
    if not report.sound:
        first = report.damages[0]
        raise DamagedProject(
            "The project is damaged: {detail}",
            where=str(project),
            remedy="Go back to a backup, or export what can still be read.",
            detail=first.detail,
        )


def _info_record(project: Project) -> dict[str, Any]:
    from declannot.store.header import SCHEMA_NUMBER

    schema = project.schema
    every, documents = project.documents(), project.present_documents()
    present = {each.id for each in documents}
    names = {each.id: each.name for each in project.annotators()}
    layers = {annotator_id: Counter[str]() for annotator_id in (*names, None)}
    labels: Counter[str] = Counter()
    for document_id, annotator_id, status, spans in project.layer_tallies():
        if document_id in present:
            layers[annotator_id][status] += 1
            layers[annotator_id]["spans"] += sum(spans.values())
            labels.update(spans)
    return {
        "project": str(project.path),
        "id": project.info.id,
        "title": project.info.title,
        "format_version": SCHEMA_NUMBER,
        "size": project.path.stat().st_size,
        "schema": {"name": schema.name, "version": project.schema_version.number},
        "documents": len(documents),
        "earlier_versions": len(every) - len(documents),
        "characters": sum(each.length for each in documents),
        "annotators": [
            {
                "annotator": GOLD if annotator_id is None else names[annotator_id],
                "annotator_id": annotator_id,
                Status.STARTED.value: counts[Status.STARTED],
                Status.DONE.value: counts[Status.DONE],
                "spans": counts["spans"],
            }
            for annotator_id, counts in layers.items()
            if annotator_id is not None or counts[Status.STARTED] or counts[Status.DONE]
        ],
        "spans": sum(labels.values()),
        "labels": [
            {"label": each.name, "family": each.family, "spans": labels[each.id]}
            for each in schema.labels
        ],
    }


def _print_info(record: dict[str, Any]) -> None:
    schema = record["schema"]
    print_pairs(
        [
            ("Project", record["title"] or Path(record["project"]).stem),
            ("File", f"{record['project']} ({_size(record['size'])})"),
            ("Schema", f"{schema['name']}, version {schema['version']}"),
            (
                "Documents",
                f"{record['documents']:,} with {counted(record['characters'], 'character')}",
            ),
            *(
                [("Earlier versions", f"{record['earlier_versions']:,}, not counted")]
                if record["earlier_versions"]
                else []
            ),
            ("Spans", f"{record['spans']:,}"),
        ]
    )
    if record["annotators"]:
        print_line()
        print_table(
            ("annotator", "started", "done", "spans"),
            [
                (each["annotator"], each["started"], each["done"], each["spans"])
                for each in record["annotators"]
            ],
        )
    print_line()
    print_table(
        ("label", "family", "spans"),
        [(each["label"], each["family"], each["spans"]) for each in record["labels"]],
    )


def _check_record(project: Path, report: CheckReport | None, *, damage: str = "") -> dict[str, Any]:
    if report is None:
        damages: list[dict[str, Any]] = [
            {"code": "FILE", "document": None, "subject": None, "detail": damage}
        ]
        return {"project": str(project), "damaged": True, "damages": damages, "findings": []}
    return {
        "project": str(project),
        "damaged": not report.sound,
        "documents": report.documents,
        "layers": report.layers,
        "spans": report.spans,
        "relations": report.relations,
        "datasets": report.datasets,
        "damages": [_place_record(each) for each in report.damages],
        "findings": [_place_record(each) for each in report.findings],
    }


def _place_record(item: Any) -> dict[str, Any]:
    return {
        "code": item.code,
        "document": item.document,
        "title": item.title,
        "annotator": item.annotator,
        "subject": item.subject,
        "start": item.start,
        "end": item.end,
        "detail": str(item.detail),
    }


def _print_check(report: CheckReport) -> None:
    for damage in report.damages:
        warn(str(damage.sentence))
    for finding in report.findings:
        print_line(str(finding.sentence))
    seen = ", ".join(
        counted(count, noun)
        for count, noun in (
            (report.documents, "document"),
            (report.layers, "layer"),
            (report.spans, "span"),
            (report.relations, "relation"),
        )
    )
    if report.sound:
        found = counted(len(report.findings), "finding") if report.findings else "no findings"
        print_line(f"Sound: {seen}; {found}.")
    else:
        print_line(f"Damaged in {counted(len(report.damages), 'place')}: {seen}.")


def _size(count: int) -> str:
    """Return a number of bytes in the unit people use for so many."""
    if count < 1000:
        return f"{count} bytes"
    size, unit = count / 1000, "kB"
    for larger in ("MB", "GB"):
        if size >= 1000:
            size, unit = size / 1000, larger
    return f"{size:.1f} {unit}"

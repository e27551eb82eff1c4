"""Commands that hand work out and take it back: plan, task, work, merge."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from declannot.cli.opening import documents_named, opened
from declannot.cli.options import AsJson, DataDir, DocumentNames, ProjectPath
from declannot.cli.output import (
    counted,
    print_json,
    print_line,
    print_table,
    progress_bar,
    warn,
)
from declannot.domain.document import folded_name
from declannot.domain.errors import UsageError, UserError

if TYPE_CHECKING:
    from declannot.domain.document import Annotator
    from declannot.exchange.handover.planning import PlanSummary
    from declannot.exchange.handover.report import MergePreview
    from declannot.store.project import Project

INSTRUCTIONS_LIMIT = 1_000_000
"""Most bytes of instructions in a task."""

OutFile = Annotated[Path, typer.Argument(metavar="OUT", help="The file to write.")]
Force = Annotated[bool, typer.Option("--force", help="Replace what is at OUT.")]


def register(app: typer.Typer) -> None:
    """Add these commands to the application."""
    # Names behind --annotators may stand one after the other, as the contract has it.
    app.command("plan", context_settings={"allow_extra_args": True})(plan)
    app.command("task")(task)
    app.command("work")(work)
    app.command("merge")(merge)


def plan(
    context: typer.Context,
    project: ProjectPath,
    annotators: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME…", help="Who gets documents: A B …; unknown ones are made."),
    ] = None,
    overlap: Annotated[
        str, typer.Option(metavar="20%", help="Share of the documents that two of them get.")
    ] = "0%",
    seed: Annotated[int, typer.Option(metavar="N", help="Of the draw.")] = 0,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Draw who gets which documents and keep it; without --annotators show the plan."""
    from declannot.exchange.handover.planning import make_plan, plan_summary

    names = [*(annotators or ()), *context.args]
    if context.args and not annotators:
        raise UsageError(
            "“{word}” is one word too many",
            remedy="Name annotators behind --annotators.",
            word=context.args[0],
        )
    share = _share(overlap)
    with opened(project, data_dir, writing=bool(names)) as target:
        if names:
            summary: PlanSummary | None = make_plan(target, names, overlap=share, seed=seed)
        else:
            summary = plan_summary(target)
    if summary is None:
        raise UserError(
            "There is no plan yet",
            where=str(project),
            remedy="Draw one: declannot plan PROJECT --annotators A B --overlap 20% --seed 1.",
        )
    if as_json:
        print_json(summary.to_dict())
    else:
        _print_plan(summary)


def task(
    project: ProjectPath,
    out: OutFile,
    annotator: Annotated[str, typer.Option(metavar="NAME", help="For whom; made if unknown.")],
    document: DocumentNames = None,
    instructions: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A text (Markdown) that goes along."),
    ] = None,
    force: Force = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Write a task file: documents, schema, guideline and answers for one annotator."""
    from declannot.exchange.handover.task_file import make_task

    text = _instructions(instructions) if instructions else ""
    with opened(project, data_dir, writing=True) as source, progress_bar("Writing") as bar:
        chosen = documents_named(source, document) if document else None
        report = make_task(
            source,
            out,
            annotator,
            documents=chosen,
            instructions=text,
            force=force,
            progress=bar,
        )
    if as_json:
        print_json(
            {
                "out": str(report.out),
                "package": report.package_id,
                "annotator": report.annotator.name,
                "annotator_id": report.annotator.id,
                "documents": report.documents,
                "characters": report.characters,
                "practice": report.practice,
                "answers": report.answers,
                "annotator_new": report.made_annotator,
                "planned": report.planned,
            }
        )
        return
    practice = f" and {counted(report.practice, 'document')} to practise" if report.practice else ""
    print_line(
        f"Wrote {counted(report.documents, 'document')}{practice} for {report.annotator.name} "
        f"to {out}."
    )


def work(
    project: ProjectPath,
    out: OutFile,
    annotator: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Whose work, where the project holds several people's."),
    ] = None,
    force: Force = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Write an annotator's work file: their layers, to be merged by the trainer."""
    from declannot.exchange.handover.work_file import make_work

    with opened(project, data_dir, writing=True) as source, progress_bar("Writing") as bar:
        who = _annotator(source, annotator) if annotator else None
        report = make_work(source, out, annotator=who, force=force, progress=bar)
    if as_json:
        print_json(
            {
                "out": str(report.out),
                "package": report.package_id,
                "annotator": report.annotator.name,
                "annotator_id": report.annotator.id,
                "at": report.at,
                "layers": report.layers,
                "done": report.done,
                "spans": report.spans,
                "relations": report.relations,
                "first_sent": len(report.first_sent),
                "questions": report.questions,
            }
        )
        return
    print_line(
        f"Wrote the work of {report.annotator.name} to {out}: "
        f"{counted(report.layers, 'document')}, {report.done:,} done, "
        f"{counted(report.spans, 'span')}, {counted(report.relations, 'relation')}."
    )


def merge(
    project: ProjectPath,
    packages: Annotated[
        list[Path],
        typer.Argument(metavar="PACKAGE", help="Task, work and feedback files, or projects."),
    ],
    prefer: Annotated[
        str | None,
        typer.Option(
            metavar="ours|theirs|both", help="How conflicts are decided; else they are refused."
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Take packages or projects into a project, all of them or none."""
    from declannot.exchange.handover.merging import Choice, preview_merge, run_merge

    if prefer is not None and prefer not in set(Choice):
        raise UsageError(
            "--prefer does not know “{word}”", remedy="It is ours, theirs or both.", word=prefer
        )
    choice = Choice(prefer) if prefer else None
    with opened(project, data_dir, writing=True) as target, progress_bar("Merging") as bar:
        if dry_run:
            report = preview_merge(target, packages, prefer=choice, progress=bar)
        else:
            report = run_merge(target, packages, prefer=choice, progress=bar)
    for warning in report.warnings:
        warn(str(warning))
    if as_json:
        print_json(report.to_dict())
    else:
        _print_merge(report)
    if report.fatal is not None:
        raise report.fatal


def _share(text: str) -> float:
    number = text.strip().removesuffix("%").replace(",", ".")
    try:
        share = float(number) / (100 if text.strip().endswith("%") else 1)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise UsageError(
            "--overlap does not understand “{text}”",
            remedy="Write it like 20%, or 0.2.",
            text=text,
        )
    return share


def _instructions(path: Path) -> str:
    from declannot.exchange.faults import disk_faults

    with disk_faults("The instructions cannot be read", path):
        data = path.read_bytes()
    if len(data) > INSTRUCTIONS_LIMIT:
        raise UserError(
            "The instructions are too long", where=str(path), remedy="Write at most a megabyte."
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(
            "The instructions are not UTF-8", where=str(path), remedy="Save the file as UTF-8."
        ) from None


def _annotator(project: Project, name: str) -> Annotator:
    annotators = project.annotators()
    for each in annotators:
        if name == each.id or folded_name(each.name) == folded_name(name):
            return each
    raise UserError(
        "There is no annotator “{name}”",
        where=str(project.path),
        remedy="There are: {known}.",
        name=name,
        known=", ".join(each.name for each in annotators) or "none",
    )


def _print_plan(summary: PlanSummary) -> None:
    print_table(
        ("annotator", "documents", "shared", "characters"),
        [
            (each.annotator.name, len(each.documents), each.shared, each.characters)
            for each in summary.shares
        ],
    )
    for each in summary.shares:
        print_line()
        print_line(f"{each.annotator.name}:")
        for document in each.documents:
            print_line(f"  {document.title}")
    print_line()
    print_line(f"{summary.sentence}.")
    if summary.left_out:
        print_line(f"In no share: {counted(summary.left_out, 'document')}.")


def _print_merge(report: MergePreview) -> None:
    shown: list[tuple[Any, ...]] = [
        (
            each.outcome,
            each.document,
            each.annotator,
            f"+{each.spans_new:,} ~{each.spans_changed:,} −{each.spans_deleted:,}"
            if each.annotator
            else "",
            str(each.reason or ""),
        )
        for each in report.documents
        if each.outcome != "unchanged"
    ]
    if shown:
        print_table(("", "document", "annotator", "spans", ""), shown)
        print_line()
    for conflict in report.conflicts:
        how = f", decided for {conflict.resolution}" if conflict.resolution else ""
        print_line(
            f"Conflict in “{conflict.document}” ({conflict.annotator}): "
            f"{conflict.what} {conflict.kind}{how}."
        )
    counts = ", ".join(f"{count:,} {outcome}" for outcome, count in report.counts.items() if count)
    verb = "Would merge" if report.dry_run else "Merged"
    if not report.changed:
        verb = "Nothing new" if not report.conflicts else verb
    print_line(f"{verb}: {counts or 'no documents'}.")

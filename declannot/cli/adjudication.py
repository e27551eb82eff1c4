"""Commands of the reviewer: deciding by a strategy, and feedback."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from declannot.cli.opening import annotators_named, documents_named, opened
from declannot.cli.options import AsJson, DataDir, DocumentNames, ProjectPath
from declannot.cli.output import counted, print_json, print_line, progress_bar, shortened
from declannot.domain.document import Annotator, folded_name
from declannot.domain.errors import UsageError, UserError

if TYPE_CHECKING:
    from declannot.exchange.adjudicating import AdjudicationReport, Strategy
    from declannot.exchange.progress import Progress
    from declannot.store.project import Project

TITLE_COLUMNS = 60


def register(app: typer.Typer) -> None:
    """Add these commands to the application."""
    app.command("adjudicate")(adjudicate)
    app.command("feedback")(feedback)


def adjudicate(
    project: ProjectPath,
    annotators: Annotated[
        list[str], typer.Argument(metavar="A B", help="The two annotators; more for a majority.")
    ],
    take: Annotated[
        str,
        typer.Option(
            metavar="agreed|A|B|majority",
            help="What to take: agreements, the reading of one of the two, or what more than "
            "half of three or more have.",
        ),
    ],
    document: DocumentNames = None,
    reviewer: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Who decides; else the name you are logged in with."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Decide differences by a strategy, in one step; what was decided before stays."""
    from declannot.exchange.adjudicating import preview_strategy

    with opened(project, data_dir, writing=not dry_run) as source, progress_bar("Deciding") as bar:
        people = annotators_named(source, annotators)
        strategy = _strategy(take, people)
        chosen = None if not document else [each.id for each in documents_named(source, document)]
        people = _for_strategy(people, strategy)
        if dry_run:
            report = preview_strategy(source, people, strategy, documents=chosen, progress=bar)
        else:
            report = _run(source, people, strategy, chosen, reviewer, bar)
    if not report.documents:
        raise _nothing_to_compare(project, report)
    if as_json:
        print_json({"strategy": str(strategy), "dry_run": dry_run} | report.to_dict())
    else:
        _print(report, dry_run)


def feedback(
    project: ProjectPath,
    out: Annotated[
        Path,
        typer.Argument(metavar="OUT", help="The feedback file; a page stands beside it as .html."),
    ],
    annotator: Annotated[str, typer.Option(metavar="NAME", help="For whom it is.")],
    force: Annotated[bool, typer.Option("--force", help="Replace what is at OUT.")] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Write what gold changed in an annotator's reading and why, as a file and a page."""
    from declannot.exchange.feedback import write_feedback

    with opened(project, data_dir) as source, progress_bar("Comparing") as bar:
        (person,) = annotators_named(source, [annotator])
        written = write_feedback(source, out, person, force=force, progress=bar)
    told = written.feedback
    if as_json:
        import msgspec

        files = {"package": str(written.package), "page": str(written.page)}
        print_json(files | msgspec.to_builtins(told))
        return
    print_line(
        f"Wrote {counted(told.differences, 'difference')} in "
        f"{counted(len(told.documents), 'document')} to {written.package}, "
        f"and as a page to {written.page}."
    )
    for each in told.left_out:
        title = shortened(each.title, TITLE_COLUMNS)
        print_line(f"Left out for {told.annotator.name}: {title}, because {each.reason}.")


def _run(
    project: Project,
    people: list[Annotator],
    strategy: Strategy,
    documents: list[str] | None,
    reviewer: str | None,
    bar: Progress | None,
) -> AdjudicationReport:
    from declannot.domain.moment import Stamp
    from declannot.exchange.adjudicating import run_strategy

    who, new = _reviewer(project, reviewer)
    return run_strategy(
        project,
        people,
        strategy,
        Stamp.now(who.id),
        documents=documents,
        new_people=new,
        progress=bar,
    )


def _reviewer(project: Project, name: str | None) -> tuple[Annotator, list[Annotator]]:
    """Return who decides, and the same again where the project does not know them yet."""
    from declannot.domain.operations.project import add_annotator

    known = project.annotators()
    wanted = name if name is not None else getpass.getuser()
    for each in known:
        if folded_name(each.name) == folded_name(wanted):
            return each, []
    made, _ = add_annotator(wanted, known)
    return made, [made]


def _strategy(take: str, people: list[Annotator]) -> Strategy:
    """Return the strategy; the name of one of the two means their reading.

    Raises:
        UsageError: the word is neither.
    """
    from declannot.exchange.adjudicating import Strategy

    if take in (Strategy.AGREED, Strategy.MAJORITY):
        return Strategy(take)
    for strategy, each in zip((Strategy.A, Strategy.B), people, strict=False):
        if folded_name(each.name) == folded_name(take):
            return strategy
    if take in (Strategy.A, Strategy.B):
        return Strategy(take)
    raise UsageError(
        "--take does not know “{value}”",
        remedy="Choose agreed, majority, or the name of one of the two: {names}.",
        value=take,
        names=", ".join(each.name for each in people[:2]),
    )


def _for_strategy(people: list[Annotator], strategy: Strategy) -> list[Annotator]:
    """Return whose readings count: two names before a majority stand for all who have finished."""
    from declannot.exchange.adjudicating import Strategy

    return [] if strategy is Strategy.MAJORITY and len(people) == 2 else people


def _nothing_to_compare(project: Path, report: AdjudicationReport) -> UserError:
    document, why = report.left_out[0] if report.left_out else (None, "")
    return UserError(
        "There is no document to decide in: “{title}” is left out because {reason}"
        if document
        else "There is no document to decide in",
        where=str(project),
        remedy="Decide documents that both have marked as done.",
        title=shortened(document.title, TITLE_COLUMNS) if document else "",
        reason=why,
    )


def _print(report: AdjudicationReport, dry_run: bool) -> None:
    count = report.decided.total()
    verb = "Would decide" if dry_run else "Decided"
    print_line(
        f"{verb} {counted(count, 'entry') if count == 1 else f'{count:,} entries'} in "
        f"{counted(len(report.documents), 'document')}{_listed(report.decided)}."
    )
    left = report.open.total()
    print_line(f"Still open: {left:,}{_listed(report.open)}." if left else "Nothing is left open.")
    if report.finished:
        verb = "Gold would be done" if dry_run else "Gold is done"
        print_line(f"{verb} in {counted(report.finished, 'more document')}.")
    for document, item, why in report.refused:
        place = f"{shortened(document.title, TITLE_COLUMNS)}, offset {item.start}"
        print_line(f"  not decided: {place}, {item.kind}: {why}")
    for document, why in report.left_out:
        print_line(f"Left out: {shortened(document.title, TITLE_COLUMNS)}, because {why}.")


def _listed(counts: dict[str, int]) -> str:
    return f" ({', '.join(f'{name} {count:,}' for name, count in counts.items())})" * bool(counts)

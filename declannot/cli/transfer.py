"""Commands that bring documents in and take the corpus out."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from declannot.cli.opening import opened
from declannot.cli.options import (
    AsJson,
    AttributeNames,
    DataDir,
    DocumentNames,
    LabelNames,
    LayerNames,
    NoAttributes,
    ProjectPath,
    SearchQuery,
    TagNames,
)
from declannot.cli.output import counted, print_json, print_line, progress_bar, shortened, warn
from declannot.domain.errors import UsageError, UserError

if TYPE_CHECKING:
    from declannot.domain.message import Message
    from declannot.exchange.decisions import Decision
    from declannot.exchange.importing import EncodingNeeded
    from declannot.exchange.names_found import NameFound
    from declannot.exchange.report import ExportReport, ImportReport

BEGINNING_COLUMNS = 40

Unit = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="What offsets count: codepoint, utf16 or byte."),
]


def register(app: typer.Typer) -> None:
    """Add these commands to the application."""
    app.command("import")(import_)
    app.command("export")(export)


def import_(
    project: ProjectPath,
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH", help="Files, or folders with files.")
    ],
    format_: Annotated[
        str | None,
        typer.Option("--format", metavar="NAME", help="Their format; else it is detected."),
    ] = None,
    annotator: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Whose work it is, where the files do not say."),
    ] = None,
    encoding: Annotated[
        str | None, typer.Option(metavar="NAME", help="Of texts that are not UTF-8.")
    ] = None,
    unit: Unit = None,
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="OLD=NEW", help="Take label OLD for NEW; repeatable."),
    ] = None,
    unknown: Annotated[
        str,
        typer.Option(metavar="add|ignore|refuse", help="What to do with labels the schema lacks."),
    ] = "refuse",
    scheme: Annotated[
        str | None,
        typer.Option(metavar="IOB1|IOB2|BIOES", help="How tags begin and end; else found out."),
    ] = None,
    column: Annotated[
        str | None,
        typer.Option(metavar="NAME|N", help="The column or key with the labels, if not the usual."),
    ] = None,
    blanks: Annotated[
        str, typer.Option(metavar="keep|normalise", help="Blanks of indentation, in TEI.")
    ] = "keep",
    map_attribute: Annotated[
        list[str] | None,
        typer.Option(metavar="OLD=NEW", help="Take attribute OLD for NEW; repeatable."),
    ] = None,
    map_relation: Annotated[
        list[str] | None,
        typer.Option(metavar="OLD=NEW", help="Take relation OLD for NEW; repeatable."),
    ] = None,
    map_annotator: Annotated[
        list[str] | None,
        typer.Option(
            metavar="OLD=NEW", help="Take OLD's layers for NEW's, or for gold; repeatable."
        ),
    ] = None,
    remembered: Annotated[
        bool,
        typer.Option("--remembered", help="Decide about names as at the last import of this kind."),
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Take documents and annotations into a project, all of them or none."""
    from declannot.exchange.choices import ImportChoices
    from declannot.exchange.decisions import Decisions, mapped
    from declannot.exchange.importing import EncodingNeeded, preview_import, run_import

    def decided(option: str, pairs: list[str] | None) -> dict[str, Decision]:
        return {old: mapped(new) for old, new in _mapping(pairs or (), option).items()}

    choices = ImportChoices(
        format=format_,
        annotator=annotator,
        encoding=encoding,
        unit=unit,
        mapping=_mapping(mapping or ()),
        unknown=unknown,  # type: ignore[arg-type]  # checked by ImportChoices itself
        scheme=scheme,
        column=column,
        blanks=blanks,
        decisions=Decisions(
            attributes=decided("--map-attribute", map_attribute),
            relations=decided("--map-relation", map_relation),
            annotators=decided("--map-annotator", map_annotator),
        ),
        remembered=remembered,
    )
    work = preview_import if dry_run else run_import
    try:
        with (
            opened(project, data_dir, writing=not dry_run) as target,
            progress_bar("Importing") as bar,
        ):
            report = work(target, paths, choices, progress=bar)
    except EncodingNeeded as error:
        raise _with_beginnings(error) from error
    with closing(report.ledger):
        _warn_of(report.warnings)
        if as_json:
            print_json(report.to_dict())
        else:
            _print_import(report)


def export(
    project: ProjectPath,
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="The file, or the folder where it takes several.")
    ],
    format_: Annotated[
        str, typer.Option("--format", metavar="NAME", help="See: declannot formats.")
    ],
    layer: LayerNames = None,
    document: DocumentNames = None,
    tag: TagNames = None,
    search: SearchQuery = "",
    label: LabelNames = None,
    attribute: AttributeNames = None,
    no_attributes: NoAttributes = False,
    status: Annotated[
        str | None, typer.Option(metavar="all|done", help="Which documents go out.")
    ] = None,
    unit: Unit = None,
    tokens: Annotated[
        str | None, typer.Option(metavar="NAME", help="What tokens are, where the format has them.")
    ] = None,
    scheme: Annotated[
        str | None, typer.Option(metavar="IOB1|IOB2|BIOES", help="How tags begin and end.")
    ] = None,
    overlap: Annotated[
        str | None,
        typer.Option(
            metavar="family|longest|innermost|levels",
            help="What becomes of overlapping spans, where the format has no room for them.",
        ),
    ] = None,
    split: Annotated[
        str | None,
        typer.Option(metavar="80/10/10", help="Shares for training, development and test."),
    ] = None,
    seed: Annotated[int | None, typer.Option(metavar="N", help="Of the draw for --split.")] = None,
    practice: Annotated[
        bool, typer.Option("--practice", help="Documents for practice too.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace what is at OUT.")] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Write the corpus, or a part of it, in another format, and prove it by reading it back."""
    from declannot.exchange.choices import ExportChoices
    from declannot.exchange.exporting import run_export
    from declannot.formats.registry import format_named

    format_named(format_)
    given = {"unit": unit, "tokens": tokens, "scheme": scheme, "overlap": overlap}
    choices = ExportChoices(
        format=format_,
        layers=tuple(layer or ()),
        documents=tuple(document or ()),
        tags=tuple(tag or ()),
        labels=tuple(label or ()),
        search=search,
        attributes=attributes_chosen(attribute, no_attributes),
        status=status,
        split=split,
        seed=seed,
        force=force,
        practice=practice,
        **{name: value for name, value in given.items() if value is not None},
    )
    with opened(project, data_dir) as source, progress_bar("Exporting") as bar:
        report = run_export(source, out, choices, progress=bar)
    with closing(report.ledger):
        _warn_of(report.warnings)
        if as_json:
            print_json(report.to_dict())
        else:
            print_export(report)


def attributes_chosen(names: list[str] | None, none: bool) -> tuple[str, ...] | None:
    """Return the attributes that stay, or None where all do."""
    if names and none:
        raise UsageError(
            "--attribute and --no-attributes contradict each other", remedy="Leave one of them out."
        )
    return () if none else tuple(names) if names else None


def _mapping(pairs: Iterable[str], option: str = "--map") -> dict[str, str]:
    mapping = {}
    for pair in pairs:
        old, sign, new = pair.partition("=")
        if not (old and sign and new):
            raise UsageError(
                "{option} does not understand “{pair}”",
                remedy="Write it as OLD=NEW.",
                option=option,
                pair=pair,
            )
        mapping[old] = new
    return mapping


def _with_beginnings(error: EncodingNeeded) -> UserError:
    """Show how the text begins in each encoding that could be meant; the person decides."""
    shown = "; ".join(
        f"{name} reads “{shortened(text, BEGINNING_COLUMNS)}”" for name, text in error.candidates
    )
    return UserError(
        error.what,
        where=error.where,
        remedy="Name its encoding with --encoding: {shown}." if shown else str(error.command),
        shown=shown,
    )


def _warn_of(warnings: Iterable[Message]) -> None:
    for warning in warnings:
        warn(str(warning))


def _print_import(report: ImportReport) -> None:
    taken: dict[str, list[Path]] = {}
    for path, _, why in report.formats:
        taken.setdefault(str(why), []).append(path)
    for reason, files in taken.items():
        print_line(f"{files[0] if len(files) == 1 else f'{len(files):,} files'}: {reason}")
    new = (
        f"{counted(report.documents_new, 'new document')}, "
        f"{report.documents_matched:,} that were there; "
        f"{counted(report.spans_new, 'new span')}, {report.spans_present:,} that were there; "
        f"{counted(report.relations_new, 'new relation')}."
    )
    print_line(f"Would take in: {new}" if report.dry_run else f"Took in: {new}")
    if report.annotators_new:
        print_line(f"New annotators: {', '.join(report.annotators_new)}.")
    for kind, names in (
        ("labels", report.labels_unknown),
        ("attributes", report.attributes_unknown),
        ("relations", report.relations_unknown),
    ):
        if names:
            listed = ", ".join(f"{name} ({count:,})" for name, count in names.items())
            print_line(f"Unknown {kind}: {listed}.")
    _print_names(report.names)
    _print_losses(report.losses)


def _print_names(names: Iterable[NameFound]) -> None:
    """Say where names go that do not come in as they are, and why, or what could be meant."""
    for each in names:
        called = f"{each.attribute} {each.name}".strip() or "nobody"
        if each.suggestion is not None:
            option = "--map" if each.kind == "label" else f"--map-{each.kind}"
            to, why = each.suggestion.to, each.suggestion.why
            offered = "" if each.kind == "value" else f" ({option} {each.name}={to})"
            print_line(f"  {each.kind} {called}: perhaps {to}, {why}{offered}")
        elif each.to != each.name and (each.to or each.decision is not None):
            print_line(f"  {each.kind} {called}: {each.to or 'left out'} ({each.why})")


def print_export(report: ExportReport) -> None:
    """Say what an export wrote, how it was proved and what it lost."""
    print_line(
        f"Wrote {counted(report.documents, 'document')}, {counted(report.spans, 'span')} and "
        f"{counted(report.relations, 'relation')} to {report.out}."
    )
    if report.parts:
        listed = ", ".join(f"{name} {count:,}" for name, count in report.parts.items())
        print_line(f"Parts, in documents: {listed}.")
    if report.tokenizer:
        print_line(f"Tokens: {report.tokenizer}.")
    if report.verified is not None:
        print_line(
            f"Proved: {counted(report.verified.spans, 'span')} read back by "
            f"{report.verified.by}, {report.verified.mismatches} mismatches."
        )
    if report.spans_not_chosen or report.values_not_chosen:
        print_line(
            f"Left out as chosen: {counted(report.spans_not_chosen, 'span')} of other labels, "
            f"{counted(report.values_not_chosen, 'value')} of other attributes."
        )
    _print_losses(report.losses)


def _print_losses(losses: dict[str, int]) -> None:
    from declannot.formats.losses import MEANINGS, Loss

    if not losses:
        print_line("Nothing was lost.")
        return
    print_line("What the format cannot hold:")
    for code, count in losses.items():
        print_line(f"  {count:>7,}  {code}: {MEANINGS[Loss(code)]}")

"""The ``dataset`` commands: frozen versions of the corpus, made, listed and taken out."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

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
from declannot.cli.output import (
    counted,
    print_json,
    print_line,
    print_table,
    progress_bar,
    warn,
)
from declannot.cli.transfer import Unit, attributes_chosen, print_export

if TYPE_CHECKING:
    from declannot.domain.dataset import Dataset

Name = Annotated[str, typer.Argument(metavar="NAME", help="What the dataset is called.")]
Tokens = Annotated[
    str | None, typer.Option(metavar="NAME", help="What tokens are, where the format has them.")
]
Scheme = Annotated[
    str | None, typer.Option(metavar="IOB1|IOB2|BIOES", help="How tags begin and end.")
]
Overlap = Annotated[
    str | None,
    typer.Option(
        metavar="family|longest|innermost|levels",
        help="What becomes of overlapping spans, where the format has no room for them.",
    ),
]


def register(app: typer.Typer) -> None:
    """Add these commands to the application, under one word."""
    group = typer.Typer(
        help="Freeze versions of the corpus and take them out, the same bytes each time.",
        no_args_is_help=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    group.command("freeze")(freeze)
    group.command("list")(list_)
    group.command("export")(export)
    group.command("groups")(groups)
    group.command("rename")(rename)
    group.command("remove")(remove)
    app.add_typer(group, name="dataset")


def freeze(
    project: ProjectPath,
    name: Name,
    layer: LayerNames = None,
    document: DocumentNames = None,
    tag: TagNames = None,
    search: SearchQuery = "",
    label: LabelNames = None,
    attribute: AttributeNames = None,
    no_attributes: NoAttributes = False,
    status: Annotated[
        str | None, typer.Option(metavar="all|done", help="Which documents go in: all, or done.")
    ] = None,
    unit: Unit = None,
    tokens: Tokens = None,
    scheme: Scheme = None,
    overlap: Overlap = None,
    split: Annotated[
        str | None,
        typer.Option(metavar="80/10/10", help="Shares for training, development and test."),
    ] = None,
    seed: Annotated[int | None, typer.Option(metavar="N", help="Of the draw for --split.")] = None,
    practice: Annotated[
        bool, typer.Option("--practice", help="Documents for practice too.")
    ] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Keep the corpus, or a part of it, as it is now under a name; later edits do not change it."""
    from declannot.exchange.choices import ExportChoices
    from declannot.exchange.freezing import freeze as frozen

    given = {"unit": unit, "tokens": tokens, "scheme": scheme, "overlap": overlap}
    choices = ExportChoices(
        format="jsonl",
        layers=tuple(layer or ()),
        documents=tuple(document or ()),
        tags=tuple(tag or ()),
        search=search,
        labels=tuple(label or ()),
        attributes=attributes_chosen(attribute, no_attributes),
        status=status,
        split=split,
        seed=seed,
        practice=practice,
        force=False,
        **{option: value for option, value in given.items() if value is not None},
    )
    with opened(project, data_dir, writing=True) as target, progress_bar("Freezing") as bar:
        made = frozen(target, name, choices, progress=bar)
    for warning in made.warnings:
        warn(str(warning))
    if as_json:
        print_json(_record(made.dataset) | {"warnings": [str(each) for each in made.warnings]})
        return
    dataset = made.dataset
    print_line(
        f"Froze {counted(dataset.documents, 'document')} with {counted(dataset.spans, 'span')} "
        f"as “{dataset.name}”."
    )
    if dataset.parts:
        print_line(f"Parts, in documents: {_parts(dataset)}.")
    print_line(f"SHA-256: {dataset.sha256}")


def list_(project: ProjectPath, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the datasets of a project, oldest first."""
    with opened(project, data_dir) as source:
        datasets = source.datasets()
    if as_json:
        print_json({"datasets": [_record(each) for each in datasets]})
    elif not datasets:
        print_line("There is no dataset yet. Freeze one: declannot dataset freeze PROJECT NAME.")
    else:
        print_table(
            ("name", "frozen", "documents", "spans", "parts", "SHA-256"),
            [
                (
                    each.name,
                    each.created,
                    each.documents,
                    each.spans,
                    _parts(each),
                    each.sha256[:16],
                )
                for each in datasets
            ],
        )


def export(
    project: ProjectPath,
    name: Name,
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="The file, or the folder where it takes several.")
    ],
    format_: Annotated[
        str, typer.Option("--format", metavar="NAME", help="See: declannot formats.")
    ],
    unit: Unit = None,
    tokens: Tokens = None,
    scheme: Scheme = None,
    overlap: Overlap = None,
    force: Annotated[bool, typer.Option("--force", help="Replace what is at OUT.")] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Write a dataset in a format, with a card and checksums; the same bytes each time."""
    from declannot.domain.dataset import dataset_named
    from declannot.exchange.dataset_export import dataset_choices, run_dataset_export
    from declannot.formats.registry import format_named

    format_named(format_)
    with opened(project, data_dir) as source, progress_bar("Exporting") as bar:
        choices = dataset_choices(
            dataset_named(name, source.datasets()),
            format_,
            force=force,
            unit=unit,
            tokens=tokens,
            scheme=scheme,
            overlap=overlap,
        )
        report = run_dataset_export(source, name, out, choices, progress=bar)
    with closing(report.ledger):
        for warning in report.warnings:
            warn(str(warning))
        if as_json:
            print_json(report.to_dict())
        else:
            print_export(report)


def groups(
    project: ProjectPath,
    apply: Annotated[
        bool, typer.Option("--apply", help="Put the documents in these groups.")
    ] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Suggest groups: translations, versions and series, which a split keeps on one side."""
    from declannot.exchange.grouping import apply_groups, suggest_groups

    with opened(project, data_dir, writing=apply) as source, progress_bar("Comparing") as bar:
        found = suggest_groups(source, progress=bar)
        changed = apply_groups(source, found) if apply else 0
    if as_json:
        print_json({"groups": [each.to_dict() for each in found], "changed": changed})
        return
    for each in found:
        print_line(f"{each.name}  ({'; '.join(map(str, each.reasons))})")
        for document in each.documents:
            print_line(f"  {document.title}")
    if not found:
        print_line("No document seems to belong to another one.")
    elif apply:
        print_line(f"Put {counted(changed, 'document')} in groups.")
    else:
        print_line("Nothing was changed; --apply puts these documents in groups.")


def rename(
    project: ProjectPath,
    name: Name,
    new: Annotated[str, typer.Argument(metavar="NEW", help="What it is to be called.")],
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Give a dataset another name; what it holds stays as it is."""
    from declannot.domain.dataset import dataset_named
    from declannot.exchange.freezing import rename_dataset

    with opened(project, data_dir, writing=True) as target:
        found = dataset_named(name, target.datasets())
        rename_dataset(target, found, new)
        renamed = next(each for each in target.datasets() if each.id == found.id)
    if as_json:
        print_json(_record(renamed))
    else:
        print_line(f"“{found.name}” is now called “{renamed.name}”.")


def remove(
    project: ProjectPath, name: Name, as_json: AsJson = False, data_dir: DataDir = None
) -> None:
    """Remove a dataset for good; files exported from it stay."""
    from declannot.exchange.freezing import remove_dataset

    with opened(project, data_dir, writing=True) as target:
        removed = remove_dataset(target, name)
    if as_json:
        print_json(_record(removed))
    else:
        print_line(f"Removed “{removed.name}”.")


def _record(dataset: Dataset) -> dict[str, Any]:
    """Return what is known of a dataset for ``--json``."""
    from declannot.exchange.dataset_facts import facts_of

    facts = facts_of(dataset)
    return {
        "name": dataset.name,
        "id": dataset.id,
        "created": dataset.created,
        "by": facts.by,
        "documents": dataset.documents,
        "spans": dataset.spans,
        "relations": dataset.relations,
        "layers": facts.layers,
        "split": facts.split,
        "seed": facts.seed,
        "parts": dict(dataset.parts),
        "schema": {"name": dataset.schema.name, "version": dataset.schema.version},
        "choices": facts.choices,
        "sha256": dataset.sha256,
        "declannot": facts.declannot,
    }


def _parts(dataset: Dataset) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in dataset.parts.items())

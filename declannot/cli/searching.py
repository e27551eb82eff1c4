"""The command that searches texts and spans: key word in context, or a record a hit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from declannot.cli.opening import documents_named, labels_named, layers_named, opened
from declannot.cli.options import AsJson, DataDir, DocumentNames, ProjectPath, TagNames
from declannot.cli.output import counted, print_json_list, print_line, print_table, warn
from declannot.domain.corpus_query import (
    CorpusQuery,
    DocumentFilter,
    LengthUnit,
    SpanFilter,
    Target,
)
from declannot.domain.document import GOLD, Status
from declannot.domain.errors import UserError
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue
from declannot.paths import data_folder

if TYPE_CHECKING:
    from declannot.exchange.searching import Search
    from declannot.store.project import Project

TITLE_COLUMNS, LEFT_COLUMNS, HIT_COLUMNS, RIGHT_COLUMNS = 24, 36, 30, 36

Names = list[str] | None
Label = Annotated[
    Names, typer.Option("--label", metavar="NAME", help="Spans of this label; repeatable.")
]
Annotator = Annotated[
    Names,
    typer.Option(
        "--annotator", metavar="NAME", help="This annotator's spans, or gold; repeatable."
    ),
]
Inside = Annotated[
    Names, typer.Option("--within", metavar="NAME", help="Only places inside spans of this label.")
]
Outside = Annotated[
    Names,
    typer.Option(
        "--outside", metavar="NAME", help="Only places that no span of this label touches."
    ),
]
Attribute = Annotated[
    Names,
    typer.Option("--attribute", metavar="NAME[=VALUE]", help="Spans with this attribute or value."),
]
Statuses = Annotated[
    list[Status] | None,
    typer.Option("--status", help="Only documents that are new, started or done in a layer."),
]


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command("search")(search)


def search(
    project: ProjectPath,
    query: Annotated[
        str,
        typer.Argument(
            metavar="QUERY",
            help='Words, "phrases", prefix*, AND, OR, NOT, ( ), NEAR(a b, 5); may be "" for spans.',
        ),
    ],
    regex: Annotated[bool, typer.Option("--regex", help="QUERY is a regular expression.")] = False,
    label: Label = None,
    annotator: Annotator = None,
    spans: Annotated[
        bool, typer.Option("--spans", help="Look for spans, not for places in texts.")
    ] = False,
    case: Annotated[bool, typer.Option("--case", help="Tell capitals from small letters.")] = False,
    whole_word: Annotated[bool, typer.Option("--whole-word", help="Only whole words.")] = False,
    ignore_accents: Annotated[bool, typer.Option("--ignore-accents", help="Find é as e.")] = False,
    within: Inside = None,
    outside: Outside = None,
    attribute: Attribute = None,
    doubt: Annotated[bool, typer.Option("--doubt", help="Only spans flagged as doubtful.")] = False,
    note: Annotated[
        str,
        typer.Option("--note", metavar="WORDS", help="Only spans whose note holds this; * any."),
    ] = "",
    shortest: Annotated[
        int,
        typer.Option("--shortest", min=0, metavar="N", help="Only spans this long, characters."),
    ] = 0,
    longest: Annotated[
        int | None,
        typer.Option("--longest", min=0, metavar="N", help="Only spans up to this long."),
    ] = None,
    words: Annotated[
        bool, typer.Option("--words", help="Lengths are in words, not in characters.")
    ] = False,
    made_since: Annotated[
        str,
        typer.Option("--made-since", metavar="DATE", help="Only spans made then or later, UTC."),
    ] = "",
    made_until: Annotated[
        str, typer.Option("--made-until", metavar="DATE", help="Only spans made up to then, UTC.")
    ] = "",
    document: DocumentNames = None,
    tag: TagNames = None,
    language: Annotated[
        Names, typer.Option("--language", metavar="TAG", help="Only documents in this language.")
    ] = None,
    since: Annotated[
        str, typer.Option("--since", metavar="DATE", help="Only documents of this date or later.")
    ] = "",
    until: Annotated[
        str, typer.Option("--until", metavar="DATE", help="Only documents up to this date.")
    ] = "",
    status: Statuses = None,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Search texts, or spans by label, annotator and text, with the words around each hit."""
    places_only = within or outside
    wants_spans = spans or label or attribute or doubt or note or shortest or longest is not None
    wants_spans = wants_spans or made_since or made_until
    if not places_only and annotator:
        wants_spans = True
    with opened(project, data_dir) as source:
        schema = source.schema
        asked = CorpusQuery(
            words=query,
            regex=regex,
            case=case,
            whole_word=whole_word,
            diacritics=not ignore_accents,
            target=Target.SPANS if wants_spans else Target.TEXT,
            layers=_frozen(layers_named(source, annotator)),
            spans=SpanFilter(
                labels=frozenset(labels_named(schema, label, project) or ()),
                attributes=dict(_attribute(schema, each, project) for each in attribute or ()),
                doubt=True if doubt else None,
                note=note,
                shortest=shortest,
                longest=longest,
                unit=LengthUnit.WORDS if words else LengthUnit.CHARACTERS,
                made_since=made_since,
                made_until=made_until,
            ),
            within=frozenset(labels_named(schema, within, project) or ()),
            outside=frozenset(labels_named(schema, outside, project) or ()),
            documents=DocumentFilter(
                ids=frozenset(each.id for each in documents_named(source, document))
                if document
                else None,
                tags=frozenset(tag or ()),
                languages=frozenset(language or ()),
                since=since,
                until=until,
                statuses=frozenset(status or ()),
            ),
        )
        _search(source, asked, data_dir, as_json=as_json)


def _search(source: Project, query: CorpusQuery, data_dir: Path | None, *, as_json: bool) -> None:
    from declannot.exchange.searching import Search
    from declannot.store.search import WordIndex

    index = WordIndex.existing(source.info, data_folder(data_dir).indexes)
    try:
        asked = Search(source, query, index=index)
        if as_json:
            print_json_list(_records(source, asked))
        else:
            _print_rows(source, asked)
        if asked.is_capped:
            warn(f"Only the first {asked.hits:,} hits are listed; look for less.")
    finally:
        if index is not None:
            index.close()


def _records(source: Project, asked: Search) -> Iterator[dict[str, Any]]:
    from declannot.exchange.hit_list import row_of

    labels = {each.id: each.name for each in source.schema.labels}
    names = {each.id: each.name for each in source.annotators()}
    for found in asked.run():
        text = source.checked_texts([found.document]).get(found.document.id, "")
        for number, (start, end) in enumerate(zip(found.starts, found.ends, strict=True)):
            row = row_of(text, start, end)
            record: dict[str, Any] = {
                "document": found.document.id,
                "title": found.document.title,
                "start": start,
                "end": end,
                "text": text[start:end],
                "left": row.left,
                "right": row.right,
            }
            if found.spans is not None:
                span = found.spans[number]
                if span.fragments is not None:
                    record["text"] = " ".join(text[one:other] for one, other in span.fragments)
                record |= {
                    "label": labels.get(span.label_id, span.label_id),
                    "annotator": GOLD
                    if span.annotator_id is None
                    else names.get(span.annotator_id, span.annotator_id),
                    "span": span.id,
                }
            yield record


def _print_rows(source: Project, asked: Search) -> None:
    hits, documents = 0, set()
    rows: list[Sequence[object]] = []
    headings: tuple[str, ...] = ("document", "start", "before", "hit", "behind")
    for record in _records(source, asked):
        hits += 1
        documents.add(record["document"])
        row: list[object] = [
            _cut(record["title"], TITLE_COLUMNS),
            record["start"],
            _cut(record["left"], LEFT_COLUMNS, at_end=True),
            _cut(" ".join(record["text"].split()), HIT_COLUMNS),
            _cut(record["right"].strip(), RIGHT_COLUMNS),
        ]
        if "label" in record:
            headings = (*headings[:5], "label", "annotator")
            row += [record["label"], record["annotator"]]
        rows.append(row)
    if rows:
        print_table(headings, rows)
        print_line()
        print_line(f"{counted(hits, 'hit')} in {counted(len(documents), 'document')}")
    else:
        print_line("Nothing was found.")


def _cut(text: str, columns: int, *, at_end: bool = False) -> str:
    if len(text) <= columns:
        return text.rjust(columns) if at_end else text
    return "…" + text[1 - columns :] if at_end else text[: columns - 1] + "…"


def _frozen(layers: set[str | None] | None) -> frozenset[str | None] | None:
    return None if layers is None else frozenset(layers)


def _attribute(schema: Schema, words: str, where: Path) -> tuple[str, AttributeValue | None]:
    """Return the attribute and value that ``NAME`` or ``NAME=VALUE`` name.

    Raises:
        UserError: the schema has no such attribute.
    """
    from declannot.domain.attribute_values import read_value

    name, equals, value = words.partition("=")
    for kind in schema.attributes:
        if name in (kind.name, kind.id):
            if not equals:
                return kind.id, None
            read = read_value(kind, value)
            return kind.id, read[0] if isinstance(read, list) and len(read) == 1 else read
    raise UserError(
        "There is no attribute “{name}”",
        where=str(where),
        remedy="There are: {known}.",
        name=name,
        known=", ".join(each.name for each in schema.attributes) or "none",
    )

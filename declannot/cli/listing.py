"""Commands that list what a project holds: documents and spans, a record each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from declannot.cli.opening import documents_named, labels_named, layers_named, opened
from declannot.cli.options import AsJson, DataDir, DocumentNames, LabelNames, ProjectPath
from declannot.cli.output import print_json_list, print_line, print_table, shortened
from declannot.domain.document import GOLD, Document, Status
from declannot.domain.span import AttributeValue

if TYPE_CHECKING:
    from declannot.exchange.records import Namer
    from declannot.store.project import DocumentRecord, Project

TEXT_COLUMNS = 60
TITLE_COLUMNS = 44


def register(app: typer.Typer) -> None:
    """Add these commands to the application."""
    app.command("documents")(documents)
    app.command("spans")(spans)


def documents(project: ProjectPath, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the documents, one record each."""
    with opened(project, data_dir) as source:
        names = {each.id: each.name for each in source.annotators()}
        if as_json:
            print_json_list(_document_records(source, names))
            return
        rows = [_document_row(record) for record in _document_records(source, names)]
    if rows:
        print_table(("title", "id", "lang", "date", "characters", "spans", "work"), rows)
    else:
        print_line("The project has no documents yet.")


def spans(
    project: ProjectPath,
    document: DocumentNames = None,
    annotator: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Only this annotator's spans; gold for the gold layer."),
    ] = None,
    label: LabelNames = None,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """List spans in document order, with the text they cover.

    Those of an earlier version of a corrected text are listed where --document names its id.
    """
    with opened(project, data_dir) as source:
        wanted = _Wanted(
            documents_named(source, document) if document else source.present_documents(),
            layers_named(source, annotator),
            labels_named(source.schema, label, project),
        )
        records = _span_records(source, wanted)
        if as_json:
            print_json_list(records)
        else:
            _print_spans(records)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which spans are asked for; None means all."""

    documents: list[Document]
    annotators: set[str | None] | None
    labels: set[str] | None


def _document_records(project: Project, names: dict[str, str]) -> Iterator[dict[str, Any]]:
    counts = {annotator_id: project.summaries(annotator_id) for annotator_id in (*names, None)}
    seconds = {
        (each.document_id, each.annotator_id): each.seconds for each in project.layer_facts()
    }
    for document in project.documents():
        layers = []
        for annotator_id in sorted(counts, key=lambda each: _layer_order(each, names)):
            summary = counts[annotator_id].get(document.id)
            if summary is None or (summary.status is Status.NEW and not summary.changed):
                continue
            layers.append(
                {
                    "annotator": GOLD if annotator_id is None else names[annotator_id],
                    "annotator_id": annotator_id,
                    "status": summary.status.value,
                    "spans": summary.spans,
                    "read_share": round(summary.read_share, 4),
                    "changed": summary.changed,
                    "seconds": seconds.get((document.id, annotator_id), 0),
                }
            )
        yield _document_record(document) | {"layers": layers}


def _document_record(document: Document) -> dict[str, Any]:
    """The native record's words, without the text and with its length in code points."""
    return {
        "id": document.id,
        "title": document.title,
        "sha256": document.sha256,
        "length": document.length,
        "bom": document.bom,
        "language": document.language,
        "metadata": {
            "date": document.date,
            "issuers": list(document.issuers),
            "source": document.source,
            "licence": document.licence,
            "group": document.group,
            "original": {
                "name": document.original_name,
                "sha256": document.original_sha256,
            },
        },
        "tags": list(document.tags),
        "version_of": document.version_of,
        "practice": document.practice,
        "created": document.created,
    }


def _document_row(record: dict[str, Any]) -> tuple[object, ...]:
    work = ", ".join(f"{each['annotator']} {each['status']}" for each in record["layers"])
    return (
        shortened(record["title"], TITLE_COLUMNS),
        record["id"],
        record["language"],
        record["metadata"]["date"],
        record["length"],
        sum(each["spans"] for each in record["layers"]),
        work or Status.NEW.value,
    )


def _span_records(project: Project, wanted: _Wanted) -> Iterator[dict[str, Any]]:
    """Yield spans as the native record writes them, behind their document and annotator."""
    from declannot.exchange.records import Namer
    from declannot.formats.losses import Ledger

    documents = [each.id for each in wanted.documents]
    with closing(Ledger()) as ledger:
        namer = Namer(project.schema, project.annotators(), ledger)
        for record in project.iter_records(documents, wanted.annotators):
            yield from _spans_of(record, namer, wanted.labels)


def _spans_of(
    record: DocumentRecord, namer: Namer, labels: set[str] | None
) -> Iterator[dict[str, Any]]:
    import msgspec

    layers = sorted(
        record.layers,
        key=lambda each: (each.layer.is_gold, namer.layer_name(each.layer.annotator_id)),
    )
    for each in layers:
        spans = [span for span in each.spans if labels is None or span.label_id in labels]
        layer = namer.layer(each.layer, spans, (), (), record.text.text)
        place = {
            "document": record.document.id,
            "title": record.document.title,
            "annotator": layer.annotator,
        }
        for span in layer.spans:
            yield place | msgspec.to_builtins(span)


def _print_spans(records: Iterator[dict[str, Any]]) -> None:
    """Print spans under a heading for each document and annotator."""
    place: tuple[str, str] | None = None
    rows: list[tuple[object, ...]] = []

    def finish() -> None:
        if place is not None:
            print_line(f"{shortened(place[0], 100)} — {place[1]}")
            print_table(("start", "end", "label", "text", "attributes"), rows)
            print_line()

    for record in records:
        here = (record["title"], record["annotator"])
        if here != place:
            finish()
            place, rows = here, []
        rows.append(_span_row(record))
    finish()
    if place is None:
        print_line("There are no such spans.")


def _span_row(record: dict[str, Any]) -> tuple[object, ...]:
    said = [f"{name}={_shown(value)}" for name, value in record["attributes"].items()]
    said += ["doubt"] * record["doubt"] + ["note"] * bool(record["note"])
    if record["fragments"]:
        said.append(f"{len(record['fragments'])} pieces")
    return (
        str(record["start"]).rjust(6),
        str(record["end"]).rjust(6),
        record["label"],
        shortened(record["text"], TEXT_COLUMNS),
        " ".join(said),
    )


def _shown(value: AttributeValue) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _layer_order(annotator_id: str | None, names: dict[str, str]) -> tuple[bool, str]:
    return (annotator_id is None, names.get(annotator_id or "", ""))

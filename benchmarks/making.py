"""Makes projects to measure with, from made-up statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.texts import CREATED, Made
from declannot.domain.change import Change
from declannot.domain.document import Annotator, DocumentText, Layer, Status
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.operations.documents import new_document
from declannot.domain.schema import Schema
from declannot.exchange.starting import default_schema
from declannot.store.project import Project


def project_of(path: Path, statements: Iterable[Made], annotator: str = "A") -> Path:
    """Make a project with the default schema that holds the statements, one layer on each."""
    who = Annotator(new_id(), annotator)
    with (
        Project.create(path, schema=default_schema(), title="Benchmark") as project,
        project.bulk("import", message("Make statements"), by=who.id) as bulk,
    ):
        bulk.add([Change(None, who)])
        for number, made in enumerate(statements, 1):
            bulk.add(_changes(made, f"Statement {number:05d}", who, project.schema))
    return path


def _changes(made: Made, title: str, who: Annotator, schema: Schema) -> Iterator[Change]:
    document = new_document(title, made.text, at=CREATED, language="en")
    layer = Layer(id=new_id(), document_id=document.id, annotator_id=who.id, status=Status.STARTED)
    yield Change(None, document)
    yield Change(None, DocumentText(document.id, made.text))
    yield Change(None, layer)
    for span in made.domain_spans(schema, layer.id, who.id):
        yield Change(None, span)

"""Makes projects to measure with, from made-up statements."""

from __future__ import annotations

import atexit
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from benchmarks.texts import CREATED, Made, made_statement
from declannot.domain.change import Change
from declannot.domain.document import Annotator, DocumentText, Layer, Status
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.operations.documents import new_document
from declannot.domain.schema import Schema
from declannot.exchange.starting import default_schema
from declannot.store.project import Project

LARGE_SPANS = 100
"""Spans of each statement of a large project."""
_VARIANTS = 40


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


def large_project(path: Path, documents: int) -> Path:
    """Make a project of statements of 7,000 characters with 100 spans each, at ``path``.

    It is made once for all benchmarks of a run, of which each gets its own copy.
    """
    shutil.copyfile(_made_once(documents), path)
    return path


@cache
def _made_once(documents: int) -> Path:
    folder = tempfile.mkdtemp(prefix="declannot-bench-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    variants = [made_statement(7_000, LARGE_SPANS, seed) for seed in range(_VARIANTS)]
    return project_of(Path(folder) / "large.declannot", numbered(variants, documents))


def numbered(variants: Sequence[Made], count: int) -> Iterator[Made]:
    """Yield so many statements that differ, if only by the number they begin with."""
    for number in range(count):
        made = variants[number % len(variants)]
        yield Made(f"{number:05d}" + made.text[5:], made.spans)


def _changes(made: Made, title: str, who: Annotator, schema: Schema) -> Iterator[Change]:
    document = new_document(title, made.text, at=CREATED, language="en")
    layer = Layer(id=new_id(), document_id=document.id, annotator_id=who.id, status=Status.STARTED)
    yield Change(None, document)
    yield Change(None, DocumentText(document.id, made.text))
    yield Change(None, layer)
    for span in made.domain_spans(schema, layer.id, who.id):
        yield Change(None, span)


class BareFile:
    """A file of its own with nothing in it but commits: what the disk itself takes."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA synchronous=EXTRA")
        self._connection.execute("CREATE TABLE bare (number INTEGER)")

    def commit(self) -> float:
        """Insert one row, commit it, and return the seconds that took."""
        begun = time.perf_counter()
        self._connection.execute("INSERT INTO bare VALUES (1)")
        return time.perf_counter() - begun

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

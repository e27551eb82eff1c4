"""An empty project with the default schema, records to import, and the sample reading."""

from __future__ import annotations

import copy
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.document import Status
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.domain.operations.layers import set_status
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.store.project import Project
from tests.unit.exchange.consistency_parts import add_annotator

TEXT = "Canada and Mexico 👍 support Ukraine.\r\nWe commit to act."
RECORD: dict[str, Any] = {
    "id": "d1",
    "title": "A statement",
    "text": TEXT,
    "layers": [
        {
            "annotator": "Ana",
            "spans": [
                {"id": "s1", "start": 0, "end": 6, "label": "ACTOR", "text": "Canada"},
                {"id": "s2", "start": 20, "end": 35, "label": "SUPPORT", "text": "support Ukraine"},
            ],
            "relations": [{"id": "r1", "type": "by", "from": "s2", "to": "s1"}],
        }
    ],
}

Lines = Callable[..., Path]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An empty project."""
    with new_project(tmp_path / "project.declannot") as made:
        yield made


@pytest.fixture
def own(project: Project) -> Project:
    """An empty project with an annotator whose id is ``me``."""
    add_annotator(project)
    return project


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Project]:
    """Another empty project."""
    with new_project(tmp_path / "other.declannot") as made:
        yield made


@pytest.fixture
def read(project: Project) -> Project:
    """The project with the LA statement as annotator A read it."""
    document, text = sample_statement(utc_now())
    project.apply(add_documents([(document, text)]))
    add_readings(project, document.id, "A")
    return project


@pytest.fixture
def record() -> dict[str, Any]:
    """A small record that is good."""
    return copy.deepcopy(RECORD)


@pytest.fixture
def lines(tmp_path: Path) -> Lines:
    """Write records, or raw lines, to a native corpus."""

    def write(*records: dict[str, Any] | str, name: str = "corpus.jsonl") -> Path:
        path = tmp_path / name
        path.write_text(
            "".join(
                (each if isinstance(each, str) else json.dumps(each, ensure_ascii=False)) + "\n"
                for each in records
            ),
            encoding="utf-8",
        )
        return path

    return write


@pytest.fixture
def rows(project: Project) -> Callable[[str], int]:
    """Count rows of a table through a connection of its own."""

    def count(table: str) -> int:
        with closing(sqlite3.connect(f"file:{project.path}?mode=ro", uri=True)) as connection:
            return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])

    return count


@pytest.fixture
def pair(project: Project) -> Project:
    """The project with the LA statement as annotators A and B read it, both done."""
    document, text = sample_statement(utc_now())
    project.apply(add_documents([(document, text)]))
    for reader in ("A", "B"):
        add_readings(project, document.id, reader)
    for annotator in project.annotators():
        step = set_status(project.content(document.id, annotator.id), Status.DONE)
        assert step is not None
        project.apply(step, by=annotator.id)
    return project

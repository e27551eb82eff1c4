"""The first start: a project with the untagged LA statement is there, whole or not at all."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from declannot.domain.errors import DeclannotError
from declannot.domain.operations.project import rename_project
from declannot.exchange import starting
from declannot.exchange.starting import demo_project, ensure_default_project
from declannot.paths import DataFolder
from declannot.store.project import Project

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def _rows(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute(statement).fetchall()


def test_the_statement_is_there_untagged_with_what_is_known_about_it(tmp_path: Path) -> None:
    path = ensure_default_project(DataFolder(tmp_path / "data").default_project)
    original = (SAMPLES / "la_joint_statement_2022.txt").read_bytes()
    assert _rows(path, "SELECT text FROM document_text") == [(original.decode(),)]
    assert _rows(path, "SELECT sha256, language, date, issuers FROM document") == [
        (
            hashlib.sha256(original).hexdigest(),
            "en",
            "2022-06",
            '["Canada","Mexico","United States"]',
        )
    ]
    assert _rows(path, "SELECT count(*) FROM span") == [(0,)]
    with Project.open(path) as project:
        assert project.schema.name == "diplomatic-statements"
        assert "COMMITMENT" in project.guideline
        assert project.annotators() == []


def test_undo_cannot_empty_the_first_project_or_the_demonstration(tmp_path: Path) -> None:
    path = ensure_default_project(tmp_path / "statements.declannot")
    with Project.open(path) as project:
        assert project.history.to_undo is None
        step = rename_project(project.info, "Mine")
        assert step is not None
        project.apply(step)
        project.undo()
        assert project.history.to_undo is None
        assert len(project.documents()) == 1
    with demo_project() as path, Project.open(path) as project:
        assert project.history.to_undo is None


def test_the_second_start_finds_what_was_left(tmp_path: Path) -> None:
    path = ensure_default_project(tmp_path / "statements.declannot")
    before = path.read_bytes()
    assert ensure_default_project(path) == path
    assert path.read_bytes() == before


def test_nothing_lies_beside_the_project(tmp_path: Path) -> None:
    path = ensure_default_project(tmp_path / "statements.declannot")
    assert list(tmp_path.iterdir()) == [path]


def test_a_start_that_is_cut_off_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(starting, "sample_statement", cut_off)
    with pytest.raises(KeyboardInterrupt):
        ensure_default_project(tmp_path / "statements.declannot")
    assert list(tmp_path.iterdir()) == []


def test_two_first_starts_at_once_share_one_project(tmp_path: Path) -> None:
    path = tmp_path / "statements.declannot"
    starts = [threading.Thread(target=ensure_default_project, args=(path,)) for _ in range(3)]
    for start in starts:
        start.start()
    for start in starts:
        start.join()
    assert list(tmp_path.iterdir()) == [path]
    with Project.open(path) as project:
        assert len(project.documents()) == 1


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DeclannotError, match="first project cannot be made"):
        ensure_default_project(tmp_path / "file" / "statements.declannot")


def test_the_demonstration_is_tagged_and_goes_when_it_ends() -> None:
    with demo_project() as path:
        with Project.open(path) as project:
            (document,) = project.documents()
            (annotator,) = project.annotators()
            content = project.content(document.id, annotator.id)
            assert (len(content.spans), len(content.relations)) == (109, 18)
            assert any(span.attributes for span in content.spans.values())
        assert path.exists()
    assert not path.parent.exists()

"""Whole projects in a merge: copies of this one, ones made apart, and hostile ones."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from declannot.domain.errors import DamagedProject, UserError
from declannot.exchange.choices import ImportChoices
from declannot.exchange.importing import run_import
from declannot.exchange.starting import new_project

if TYPE_CHECKING:
    from tests.unit.exchange.handover.conftest import Desk, Desks

Laptops = tuple["Desk", "Desk", "Desk"]


def _copied(desk: Desk) -> Path:
    """Return the project as a file that somebody sends."""
    path = desk.folder / "sent.declannot"
    shutil.copyfile(desk.project.path, path)
    return path


def test_the_project_itself_does_what_its_work_file_does(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    span = one.tag(0, 6)
    one.send()
    one.move(span, 0, 10)
    trainer.merge(_copied(one))
    assert trainer.content(who="A").spans[span.id].end == 10
    one.move(span, 0, 17)
    report = trainer.merge(one.send())
    assert not report.conflicts
    assert trainer.export() == one.export()
    assert not trainer.merge(_copied(one)).changed


def test_a_project_made_apart_is_matched_by_texts_and_names(trainer: Desk, desks: Desks) -> None:
    trainer.task("A")
    apart = desks("apart", "A")
    record = '{"title": "Mine", "text": "%s", "layers": [{"annotator": "A", "spans": [%s]}]}\n'
    text = trainer.project.text(trainer.document("One").id).text
    path = apart.folder / "x.jsonl"
    span = '{"start": 0, "end": 6, "label": "ACTOR"}'
    path.write_text(record % (text, span) + record % ("Something new.", ""), encoding="utf-8")
    run_import(apart.project, [path], ImportChoices())
    report = trainer.merge(_copied(apart))
    assert len(trainer.content(who="A").spans) == 1
    assert [str(each) for each in report.warnings][0].startswith("“apart” is another project")
    assert len(trainer.project.documents()) == 4
    assert not trainer.merge(_copied(apart)).changed


def test_the_file_of_somebody_else_is_not_touched(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    one.tag(0, 6)
    path = _copied(one)
    before = path.read_bytes()
    path.chmod(0o444)
    trainer.merge(path)
    assert path.read_bytes() == before
    assert sorted(each.name for each in path.parent.glob("sent*")) == ["sent.declannot"]


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER t AFTER INSERT ON span BEGIN DELETE FROM document; END",
        "CREATE VIEW v AS SELECT * FROM span",
        "ALTER TABLE document ADD COLUMN x TEXT AS (title || title)",
        "CREATE INDEX i ON span(abs(start))",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
    ],
)
def test_a_hostile_project_is_refused(laptops: Laptops, sql: str) -> None:
    trainer, one, _ = laptops
    one.tag(0, 6)
    path = _copied(one)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(sql)
        connection.commit()
    before = trainer.file()
    with pytest.raises(DamagedProject, match="never makes"):
        trainer.merge(path)
    assert trainer.file() == before


def test_a_damaged_project_is_refused(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    one.tag(0, 6)
    path = _copied(one)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    before = trainer.file()
    with pytest.raises(DamagedProject, match="cut short"):
        trainer.merge(path)
    assert trainer.file() == before


def test_two_people_of_one_name_in_one_project_are_refused(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    path = _copied(one)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("UPDATE annotator SET id = 'other'")
        connection.commit()
    with pytest.raises(UserError, match="another annotator named “A”"):
        trainer.merge(path)


def test_an_empty_project_is_merged_without_effect(trainer: Desk, tmp_path: Path) -> None:
    path = tmp_path / "empty.declannot"
    new_project(path).close()
    before = trainer.export()
    trainer.merge(path)
    assert trainer.export() == before

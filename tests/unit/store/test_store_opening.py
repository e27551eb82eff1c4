"""Opening files that are not what they should be, and files somebody else has open."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from declannot.domain.change import Change
from declannot.domain.document import Annotator
from declannot.domain.errors import DamagedProject, EnvironmentFault, UserError
from declannot.domain.message import message
from declannot.domain.schema import Schema
from declannot.store.glance import glance
from declannot.store.header import APPLICATION_ID, SCHEMA_NUMBER, read_header
from declannot.store.lock import Locked, lock_path
from declannot.store.project import Project

if TYPE_CHECKING:
    from tests.unit.store.conftest import World

HOLD = """
import sys
from pathlib import Path
from declannot.store.project import Project
project = Project.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
"""


def _patched(path: Path, offset: int, value: bytes) -> Path:
    with open(path, "rb+") as file:
        file.seek(offset)
        file.write(value)
    return path


def test_a_new_project_says_what_it_is(world: World) -> None:
    assert world.query("PRAGMA application_id") == [(APPLICATION_ID,)]
    assert world.query("PRAGMA user_version") == [(SCHEMA_NUMBER,)]
    assert world.query("PRAGMA journal_mode") == [("delete",)]
    assert read_header(world.path).schema_number == SCHEMA_NUMBER
    assert world.path.read_bytes()[68:72] == b"DECL"


def test_an_open_project_is_one_file_but_for_its_lock(world: World) -> None:
    world.tag(0, 6)
    assert {each.name for each in world.path.parent.iterdir()} == {
        world.path.name,
        lock_path(world.path).name,
    }
    world.project.close()
    assert [each.name for each in world.path.parent.iterdir()] == [world.path.name]


def test_creating_over_a_file_is_refused(world: World) -> None:
    before = world.path.read_bytes()
    with pytest.raises(UserError, match="already"):
        Project.create(world.path, schema=Schema(name="x"))
    assert world.path.read_bytes() == before


def test_creating_where_nothing_can_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="cannot be"):
        Project.create(tmp_path / "missing" / "new.declannot", schema=Schema(name="x"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "0 bytes"),
        (b"SQLite for", "cut short"),
        (b"SQLite format 3\0" + b"\0" * 40, "cut short"),
        (b"Statement of the ministers.\n" * 50, "not a declannot project"),
        (bytes(range(256)) * 20, "not a declannot project"),
    ],
)
def test_what_is_no_project_is_refused_and_left_alone(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "strange.declannot"
    path.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(DamagedProject, match=sentence) as caught:
            Project.open(path, read_only=read_only)
        assert caught.value.where == str(path)
        assert caught.value.remedy.template
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such project"):
        Project.open(tmp_path / "missing.declannot")
    with pytest.raises(UserError, match="folder"):
        Project.open(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.declannot"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE x (y)")
    connection.close()
    with pytest.raises(DamagedProject, match="not a declannot project"):
        Project.open(path)
    _patched(path, 68, struct.pack(">I", 42))
    with pytest.raises(DamagedProject, match="another program"):
        Project.open(path)


def test_a_newer_project_names_the_version_it_needs(world: World) -> None:
    world.project.close()
    _patched(world.path, 60, struct.pack(">I", SCHEMA_NUMBER + 6))
    before = world.path.read_bytes()
    with pytest.raises(UserError, match=f"schema {SCHEMA_NUMBER + 6}") as caught:
        Project.open(world.path)
    assert not isinstance(caught.value, DamagedProject)
    assert world.path.read_bytes() == before


@pytest.mark.parametrize("kept", [0.3, 0.7, 0.99])
def test_a_project_cut_short_is_refused(world: World, kept: float) -> None:
    world.project.close()
    data = world.path.read_bytes()
    world.path.write_bytes(data[: int(len(data) * kept)])
    with pytest.raises(DamagedProject, match="cut short"):
        Project.open(world.path)


def test_a_damaged_page_is_found_when_the_project_is_opened(world: World) -> None:
    for number in range(40):
        world.tag(number, number + 3)
    page = world.query("SELECT rootpage FROM sqlite_schema WHERE name = 'span'")[0][0]
    world.project.close()
    _patched(world.path, (page - 1) * 4096 + 2, b"\xff" * 60)
    with pytest.raises(DamagedProject, match="damaged"):
        Project.open(world.path)


def test_a_damaged_header_is_refused(world: World) -> None:
    world.project.close()
    _patched(world.path, 0, b"\0" * 16)
    with pytest.raises(DamagedProject, match="beginning is damaged"):
        Project.open(world.path)


def test_one_changed_letter_of_a_text_is_found_when_it_is_read(world: World) -> None:
    world.project.close()
    connection = sqlite3.connect(world.path)
    connection.execute("UPDATE document_text SET text = replace(text, 'Canada', 'Kanada')")
    connection.commit()
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    with Project.open(world.path) as project:
        with pytest.raises(DamagedProject, match="SHA-256 differs"):
            project.text(world.document.id)
        with pytest.raises(DamagedProject, match="SHA-256 differs"):
            project.content(world.document.id, None)
        with pytest.raises(DamagedProject, match="SHA-256 differs"):
            list(project.iter_records())


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER evil AFTER INSERT ON span BEGIN DELETE FROM document; END",
        "CREATE VIEW endless AS SELECT 1",
        "CREATE TABLE more (x)",
    ],
)
def test_a_file_that_holds_what_we_never_make_is_not_opened(world: World, sql: str) -> None:
    world.project.close()
    connection = sqlite3.connect(world.path)
    connection.execute(sql)
    connection.close()
    with pytest.raises(DamagedProject, match="never makes"):
        Project.open(world.path)


def test_a_file_without_one_of_our_tables_is_not_opened(world: World) -> None:
    world.project.close()
    connection = sqlite3.connect(world.path)
    connection.execute("DROP TABLE tombstone")
    connection.close()
    with pytest.raises(DamagedProject, match="lacks the table tombstone"):
        Project.open(world.path)


def test_a_second_writer_is_told_who_the_first_is(world: World) -> None:
    world.project.close()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(world.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(Locked, match=f"process {holder.pid}") as caught:
            Project.open(world.path)
        assert caught.value.holder is not None
        assert caught.value.holder.pid == holder.pid
        assert "reading only" in str(caught.value.remedy)
        with Project.open(world.path, read_only=True) as reader:
            assert [each.title for each in reader.documents()] == ["Statement"]
        holder.kill()
    assert lock_path(world.path).exists()  # a crash leaves the file, not the lock
    with Project.open(world.path) as project:
        assert not project.read_only


def test_the_lock_is_free_again_after_closing(world: World) -> None:
    with pytest.raises(Locked):
        Project.open(world.path)
    world.project.close()
    with Project.open(world.path) as project:
        assert not project.read_only


def test_a_lock_file_with_nonsense_in_it_is_no_obstacle(world: World) -> None:
    world.project.close()
    lock_path(world.path).write_text(json.dumps(["nonsense"]))
    with Project.open(world.path) as project:
        assert not project.read_only


def test_a_folder_that_cannot_be_written_to_opens_for_reading(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.tag(0, 6)
    world.project.close()
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and real(path, mode))
    with Project.open(world.path) as project:
        assert project.read_only
        assert project.label_counts() == {"l-actor": 1}
    assert [each.name for each in world.path.parent.iterdir()] == [world.path.name]


def test_what_a_crash_cut_off_is_rolled_back(world: World, tmp_path: Path) -> None:
    world.tag(0, 6)
    before = world.dump()
    # A transaction in flight, its pages already in the file, copied as a crash would leave it.
    crashed = tmp_path / "crashed" / "work.declannot"
    crashed.parent.mkdir()
    world.project.close()
    connection = sqlite3.connect(world.path, isolation_level=None)
    connection.execute("PRAGMA cache_size=1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE document_text SET text = 'lost' || hex(randomblob(20000))")
    connection.execute("DELETE FROM span")
    connection.execute("PRAGMA user_version=0")
    connection.execute("INSERT INTO annotator VALUES ('x', hex(randomblob(30000)), 'x')")
    shutil.copy(world.path, crashed)
    shutil.copy(f"{world.path}-journal", f"{crashed}-journal")
    connection.execute("ROLLBACK")
    connection.close()
    for read_only in (True, False):
        copy = tmp_path / f"copy{read_only}" / "work.declannot"
        shutil.copytree(crashed.parent, copy.parent)
        with Project.open(copy, read_only=read_only) as project:
            assert project.text(world.document.id).text == world.text
            assert project.label_counts() == {"l-actor": 1}
        assert not copy.with_name("work.declannot-journal").exists()
    world.reopen()
    assert world.dump() == before


@pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX")
def test_looking_at_an_open_project_leaves_its_locks_alone(world: World) -> None:
    with world.project.bulk("import", message("Import")) as bulk:
        bulk.add([Change(None, Annotator("bea", "Bea"))])
        bulk.flush()
        read_header(world.path)
        glance(world.path, None)
        with pytest.raises(Locked):
            Project.open(world.path)
        code = (
            "import sqlite3, sys;"
            "c = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None);"
            "c.execute('BEGIN IMMEDIATE')"
        )
        other = subprocess.run(
            [sys.executable, "-c", code, str(world.path)], capture_output=True, text=True
        )
        assert "database is locked" in other.stderr
    assert bulk.applied is not None


def test_names_with_blanks_and_signs_open(tmp_path: Path) -> None:
    path = tmp_path / "Déclaration commune? 100 % #1.declannot"
    Project.create(path, schema=Schema(name="x")).close()
    with Project.open(path) as project:
        assert project.info.title == path.stem
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_file_left_in_wal_mode_becomes_one_file_again(world: World) -> None:
    world.project.close()
    connection = sqlite3.connect(world.path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    with Project.open(world.path):
        pass
    assert world.query("PRAGMA journal_mode") == [("delete",)]

"""A disk that is full, a file that is locked: nothing moves, and it is said why."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from declannot.domain.change import Change
from declannot.domain.document import Document
from declannot.domain.errors import EnvironmentFault
from declannot.domain.message import message
from declannot.domain.operations.spans import add_span
from declannot.store.project import Busy

if TYPE_CHECKING:
    from tests.unit.store.conftest import World

Maker = Callable[..., tuple[Document, list[Change]]]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits are those of POSIX")


@contextmanager
def _files_limited_to(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_leaves_file_and_history_as_they_were(world: World) -> None:
    world.tag(0, 6)
    before, history = world.dump(), world.project.history.done
    step = add_span(world.content, world.schema, "l-call", [(9, 15)], world.stamp())
    assert step is not None
    with _files_limited_to(2048), pytest.raises(EnvironmentFault) as caught:
        world.project.apply(step)
    assert caught.value.remedy.template
    assert world.dump() == before
    assert world.project.history.done == history
    world.project.apply(step)  # the same step, once there is room
    assert world.project.label_counts() == {"l-actor": 1, "l-call": 1}
    assert world.query("PRAGMA integrity_check") == [("ok",)]


def test_a_full_disk_rolls_an_import_back(world: World, make_document: Maker) -> None:
    before = world.dump()
    _, changes = make_document("Long", "word " * 100_000, world.annotator.id, [(0, 4)])
    with (
        _files_limited_to(world.path.stat().st_size + 20_000),
        pytest.raises(EnvironmentFault),
        world.project.bulk("import", message("Import")) as bulk,
    ):
        bulk.add(changes)
    assert world.dump() == before
    world.tag(0, 6)


def test_a_lock_of_another_program_is_busy_and_passes(world: World) -> None:
    other = sqlite3.connect(world.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    step = add_span(world.content, world.schema, "l-call", [(9, 15)], world.stamp())
    assert step is not None
    with pytest.raises(Busy, match="busy"):
        world.project.apply(step)
    assert world.project.history.to_undo is not None
    assert world.project.history.to_undo.kind == "add_documents"
    other.execute("ROLLBACK")
    other.close()
    world.project.apply(step)
    assert world.project.label_counts() == {"l-call": 1}


def test_a_reader_that_holds_on_is_busy_and_nothing_is_half_written(world: World) -> None:
    other = sqlite3.connect(world.path, isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT * FROM document").fetchone()  # a shared lock keeps commits away
    step = add_span(world.content, world.schema, "l-call", [(9, 15)], world.stamp())
    assert step is not None
    with pytest.raises(Busy):
        world.project.apply(step)
    assert world.project.label_counts() == {}
    other.execute("COMMIT")
    other.close()
    world.project.apply(step)
    assert world.project.label_counts() == {"l-call": 1}


def test_the_message_of_an_error_holds_no_text_of_a_statement(world: World) -> None:
    other = sqlite3.connect(world.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Busy) as caught:
        world.add_document("Secret", "Nobody may read this.")
    other.execute("ROLLBACK")
    other.close()
    assert caught.value.__cause__ is not None
    assert "Nobody may read this" not in str(caught.value.__cause__)


def test_edits_during_a_bulk_change_are_refused_at_once_and_reads_go_on(
    world: World, make_document: Maker
) -> None:
    inside, done = threading.Event(), threading.Event()

    def work() -> None:
        with world.project.bulk("import", message("Import {n}", n=1)) as bulk:
            bulk.add(make_document("New", "Text.", None, [(0, 4)])[1])
            bulk.flush()
            inside.set()
            assert done.wait(20)
            assert len(world.project.documents()) == 2  # its own thread sees it

    step = add_span(world.content, world.schema, "l-call", [(9, 15)], world.stamp())
    assert step is not None
    worker = threading.Thread(target=work)
    worker.start()
    assert inside.wait(20)
    with pytest.raises(Busy, match="Import 1"):
        world.project.apply(step)
    with pytest.raises(Busy):
        world.project.undo()
    assert [each.title for each in world.project.documents()] == ["Statement"]
    assert world.content.spans == {}
    done.set()
    worker.join()
    assert len(world.project.documents()) == 2
    world.project.apply(step)


def test_a_bulk_change_is_one_step_and_an_exception_takes_all_of_it_back(
    world: World, make_document: Maker
) -> None:
    before = world.dump()
    with pytest.raises(RuntimeError), world.project.bulk("import", message("Import")) as bulk:
        bulk.add(make_document("One", "Text.", None, [(0, 4)])[1])
        bulk.flush()
        raise RuntimeError("cancelled")
    assert world.dump() == before
    with world.project.bulk("import", message("Nothing")) as bulk:
        pass
    assert bulk.applied is None
    with world.project.bulk("import", message("Import"), by="me") as bulk:
        ids = []
        for number in range(30):
            places = [(0, 4), (5, 8), (5, 9)]
            document, changes = make_document(f"D{number}", "Some text.", None, places)
            ids.append(document.id)
            bulk.add(changes)
        bulk.name = message("Import {count} documents", count=30)
    applied = bulk.applied
    assert applied is not None
    assert applied.coarse
    assert applied.documents == tuple(ids)
    after = world.dump()
    assert world.project.label_counts() == {"l-call": 90}
    entry = world.reopen().history.to_undo
    assert entry is not None
    assert (str(entry.name), entry.by) == ("Import 30 documents", "me")
    undone = world.project.undo()
    assert undone.coarse
    assert set(undone.documents) == set(ids)
    assert world.dump() == before
    world.project.redo()
    assert world.dump() == after


def test_a_worker_reads_through_a_view_of_its_own(world: World) -> None:
    span = world.tag(0, 6)
    found: list[object] = []

    def work() -> None:
        with world.project.reader() as view:
            found.append(view.content(world.document.id, world.annotator.id).spans)
            found.append(view.schema == world.schema)
            found.append(view.integrity_problems())

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert found == [{span.id: span}, True, []]
    world.project.quick_check()


def test_a_read_of_another_thread_does_not_keep_edits_away(world: World) -> None:
    inside, done = threading.Event(), threading.Event()

    def work() -> None:
        for _ in world.project.iter_records():
            inside.set()
            assert done.wait(20)

    worker = threading.Thread(target=work)
    worker.start()
    assert inside.wait(20)
    world.tag(0, 6)
    done.set()
    worker.join()
    assert world.project.label_counts() == {"l-actor": 1}


def test_importing_the_first_look_needs_no_database_library() -> None:
    code = (
        "import sys, declannot.store.glance, declannot.domain.history;"
        "print([name for name in ('sqlalchemy', 'alembic', 'msgspec') if name in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout == "[]\n"


def test_opening_a_project_needs_no_alembic() -> None:
    code = "import sys, declannot.store.project; print('alembic' in sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout == "False\n"

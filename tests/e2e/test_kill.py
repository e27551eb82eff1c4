"""A program killed at any moment loses nothing that was acknowledged.

A child tags spans through the operations and prints the id of each once ``apply`` has
returned; it is killed with SIGKILL at random moments. This shows safety against a crash of the
program, not against a loss of power.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.project import add_annotator
from declannot.domain.schema import Family, Label, Schema
from declannot.store.project import Project

KILLS = 20
ID_LENGTH = 20
TEXT = "The ministers reaffirm their commitment. " * 200

# One process imports everything once and forks a child for each line it is given.
NURSERY = """
import os
import random
import sys
from pathlib import Path

from declannot.domain.moment import Stamp
from declannot.domain.operations.spans import add_span, remove_spans
from declannot.domain.span import Span
from declannot.store.project import Project


def work(path, seed):
    chance = random.Random(seed)
    project = Project.open(path)
    annotator = project.annotators()[0]
    content = project.content(project.documents()[0].id, annotator.id)
    print("ready", os.getpid(), flush=True)
    while True:
        if chance.random() < 0.1 and content.spans:
            span_id = chance.choice(sorted(content.spans))
            step = remove_spans(content, project.schema, [span_id])
            print("removing", span_id, flush=True)
            word = f"removed {span_id}"
        else:
            start = chance.randrange(len(content.text) - 60)
            place = (start, start + chance.randrange(1, 60))
            label = chance.choice(project.schema.labels).id
            step = add_span(content, project.schema, label, [place], Stamp.now(annotator.id))
            if step is None:
                continue
            added = [each.after for each in step.changes if isinstance(each.after, Span)]
            word = f"added {added[0].id}"
        content.apply(project.apply(step, by=annotator.id).changes)
        print(word, flush=True)
        if chance.random() < 0.1:
            project.undo()
            project.redo()


for line in sys.stdin:
    child = os.fork()
    if child == 0:
        work(Path(sys.argv[1]), int(line))
    _, status = os.waitpid(child, 0)
    print("\\nover", os.WTERMSIG(status), flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with one statement to tag."""
    labels = tuple(Label(id=f"l{n}", name=f"L{n}", family="act", key="abc"[n]) for n in range(3))
    path = tmp_path / "work.declannot"
    schema = Schema(name="Test", families=(Family("act"),), labels=labels)
    with Project.create(path, schema=schema) as project:
        project.apply(add_annotator("Ann", [])[1])
        document = new_document("Statement", TEXT, at=utc_now())
        project.apply(add_documents([(document, TEXT)]))
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_no_acknowledged_span_is_lost_by_kill(path: Path) -> None:
    chance = random.Random(20)
    present: set[str] = set()
    doubtful: set[str] = set()
    steps = 0
    with subprocess.Popen(
        [sys.executable, "-c", NURSERY, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as nursery:
        for number in range(KILLS):
            words = _tag_until_killed(nursery, number, chance.uniform(0.002, 0.2))
            for word, span_id in words:
                if word == "added":
                    present.add(span_id)
                elif word == "removing":
                    doubtful.add(span_id)
                else:
                    present.discard(span_id)
                    doubtful.discard(span_id)
            steps += sum(word != "removing" for word, _ in words)
            stored = _checked(path)
            # What was not acknowledged may be there or not; it is one step at most.
            assert present - doubtful <= stored
            assert len(stored - present) <= 1
            present, doubtful = stored, set()
    assert steps > KILLS
    assert len(present) > KILLS


def _tag_until_killed(
    nursery: subprocess.Popen[str], seed: int, seconds: float
) -> list[tuple[str, str]]:
    """Let a child work for a while after it is ready, kill it, and return what it said."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    print(seed, file=nursery.stdin, flush=True)
    word, pid = nursery.stdout.readline().split()
    assert word == "ready"
    threading.Timer(seconds, os.kill, (int(pid), signal.SIGKILL)).start()
    said: list[tuple[str, str]] = []
    while True:
        line = nursery.stdout.readline()
        assert line, "the nursery ended"
        words = line.split()
        if words[:1] == ["over"]:
            assert int(words[1]) == signal.SIGKILL
            return said
        # The kill may cut the last line off; what was not said whole was not acknowledged.
        if len(words) == 2 and len(words[1]) == ID_LENGTH:
            said.append((words[0], words[1]))


def _checked(path: Path) -> set[str]:
    """Open the project as the next run would, check all of it, and return its span ids."""
    with Project.open(path) as project:
        assert not project.read_only
        annotator, document = project.annotators()[0], project.documents()[0]
        content = project.content(document.id, annotator.id)
        assert project.summaries(annotator.id)[document.id].spans == len(content.spans)
        assert sum(project.label_counts().values()) == len(content.spans)
        before = dict(content.spans)
        if project.history.to_redo is not None:
            project.redo()  # the kill fell between an undo and its redo
            content = project.content(document.id, annotator.id)
            before = dict(content.spans)
        for _ in range(2):
            project.undo()
        for _ in range(2):
            project.redo()
        assert project.content(document.id, annotator.id).spans == before
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        groups = connection.execute('SELECT count(*), max("group") FROM journal_group').fetchone()
        told = connection.execute('SELECT count(DISTINCT "group"), max("group") FROM journal')
        head = connection.execute("SELECT groups, last FROM journal_head").fetchone()
        assert groups == told.fetchone() == head
    finally:
        connection.close()
    return set(before)

"""The review: from the key that decides to the next difference painted, with the write to disk."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.making import project_of
from benchmarks.painted import Paints, wait_until_open
from benchmarks.report import Report, in_ms
from benchmarks.texts import made_statement
from declannot.app.main import Session, make_application
from declannot.app.workspaces import REVIEW
from declannot.domain.change import Change, Step
from declannot.domain.document import Annotator
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.operations.layers import begun
from declannot.domain.span import Span
from declannot.exchange.starting import add_readings, ensure_default_project
from declannot.paths import DataFolder
from declannot.store.project import Project

_LARGE = (300_000, 5_000)
_SHARE_MOVED, _SHARE_LEFT_OUT = 0.3, 0.1
_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_0, Qt.Key.Key_3)
_TARGET_MS = 33.0


def run(report: Report, *, quick: bool) -> None:
    """Measure on the LA statement with its two readings, and on a large document."""
    application = make_application()
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as folder:
        path = Path(folder) / "sample.declannot"
        ensure_default_project(path)
        with Project.open(path) as project:
            document_id = project.documents()[0].id
            for reader in ("A", "B"):
                add_readings(project, document_id, reader)
        _measure(report, application, path, "LA statement, 109 / 118 spans", 60)
    characters, spans = _LARGE
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as folder:
        made = made_statement(characters, spans)
        path = project_of(Path(folder) / "large.declannot", [made])
        with Project.open(path) as project:
            _second_reading(project)
        what = f"{characters // 1000:,} kB, 2 x {spans:,} spans"
        _measure(report, application, path, what, 40 if quick else 200)


def _measure(report: Report, application: QApplication, path: Path, what: str, count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as folder:
        session = Session(application, DataFolder(Path(folder) / "data"))
        try:
            session.begin(path)
            wait_until_open(application, session)
            session.window.workspaces.show(REVIEW)
            for _ in range(200):
                application.processEvents()
            seconds = _decide(application, session, count)
        finally:
            session.end()
            application.processEvents()
    report.add(f"review: key to next difference, {what}", in_ms(seconds), "ms")
    report.add(
        f"review: key to next difference p99, {what}",
        in_ms(seconds),
        "ms",
        target=_TARGET_MS,
        percentile=99,
    )


def _decide(application: QApplication, session: Session, count: int) -> list[float]:
    """Decide difference after difference; each key waits for the paint of the next one."""
    view, review = session.window.view, session.window.review.room.session
    paints = Paints(view.viewport())
    seconds: list[float] = []
    view.setFocus()
    for number in range(count + 5):
        current = review.current
        if current is None or current.is_decided:
            break
        for _ in range(8):
            application.processEvents()
        paints.at = None
        begun_at = time.perf_counter()
        QTest.keyClick(view, _KEYS[number % len(_KEYS)])
        if review.current is not None and review.current.key == current.key:
            QTest.keyClick(view, Qt.Key.Key_0)  # both was forbidden: neither is not
        if review.current is None or review.current.key == current.key:
            break  # that was the last one
        seen = paints.wait(application)
        if number >= 5:  # the first ones fill caches
            seconds.append(seen - begun_at)
    return seconds


def _second_reading(project: Project) -> None:
    """Give the document a second annotator, who moved some spans and left some out."""
    chance = random.Random(7)
    document = project.documents()[0]
    first = project.content(document.id, project.annotators()[0].id)
    reader = Annotator(new_id(), "Second")
    content = project.content(document.id, reader.id)
    changes: list[Change] = [Change(None, reader), *begun(content)]
    for span in first.spans.values():
        lot = chance.random()
        if lot < _SHARE_LEFT_OUT:
            continue
        start, end = span.start, span.end
        if lot < _SHARE_LEFT_OUT + _SHARE_MOVED and end + 4 < content.text.length:
            end += 4
        copy = Span(
            id=new_id(),
            layer_id=content.layer.id,
            label_id=span.label_id,
            start=start,
            end=end,
            by=reader.id,
            created=span.created,
            changed=span.changed,
        )
        changes.append(Change(None, copy))
    step = Step("bench", message("A second reading"), tuple(changes), document.id)
    project.apply(step, by=reader.id)

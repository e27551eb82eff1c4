"""The command palette: from a letter typed to what it finds painted, over 5,000 entries."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.painted import wait_until_open
from benchmarks.report import Report, in_ms
from declannot.app.main import Session, make_application
from declannot.app.palette.palette import Palette
from declannot.domain.operations.documents import add_documents, new_document
from declannot.exchange.starting import ensure_default_project
from declannot.paths import DataFolder
from declannot.store.project import Project

_DOCUMENTS = 5_000
_FRAME_MS = 1000 / 60
_TYPED = ("joint dec", "np", "@summ par", "comm", "theme", "stmnt", "xqz")
_WORDS = (
    "joint declaration statement summit ministers conference resolution communique Paris Accra "
    "Quito agreement United Nations council European union climate trade security heads of state"
).split()


def run(report: Report, *, quick: bool) -> None:
    """Measure opening and filtering over the actions, labels and 5,000 documents."""
    application = make_application()
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as folder:
        path = Path(folder) / "many.declannot"
        ensure_default_project(path)
        _add_documents(path)
        session = Session(application, DataFolder(Path(folder) / "data"))
        try:
            session.begin(path)
            wait_until_open(application, session)
            for _ in range(200):
                application.processEvents()
            opening, typing = _measure(application, session, 1 if quick else 5)
        finally:
            session.end()
            application.processEvents()
    report.add(f"palette: open, {_DOCUMENTS:,} documents", in_ms(opening), "ms")
    report.add("palette: letter to painted, 5,000 entries", in_ms(typing), "ms")
    report.add(
        "palette: letter to painted p99, 5,000 entries",
        in_ms(typing),
        "ms",
        target=_FRAME_MS,
        percentile=99,
    )


def _add_documents(path: Path) -> None:
    draw = random.Random(5)
    made = []
    for number in range(_DOCUMENTS):
        title = " ".join((*draw.choices(_WORDS, k=6), str(number)))
        made.append((new_document(title, title, at="2026-11-23T12:00:00Z"), title))
    with Project.open(path) as project:
        project.apply(add_documents(made))


def _measure(
    application: QApplication, session: Session, rounds: int
) -> tuple[list[float], list[float]]:
    opening, typing = [], []
    for _ in range(rounds):
        for typed in _TYPED:
            begun = time.perf_counter()
            session.window.command_palette.open()
            palette = session.window.findChildren(Palette)[-1]
            palette.repaint()
            opening.append(time.perf_counter() - begun)
            for letter in typed:
                typing.append(_type(palette, letter))
            QTest.keyClick(palette.filter, Qt.Key.Key_Escape)
            for _ in range(5):
                application.processEvents()
    return opening, typing


def _type(palette: Palette, letter: str) -> float:
    begun = time.perf_counter()
    QTest.keyClicks(palette.filter, letter)
    palette.filter.repaint()
    palette.view.viewport().repaint()
    return time.perf_counter() - begun

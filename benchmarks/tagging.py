"""From a label's key to changed pixels in the whole window, the write to disk included."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.making import BareFile, project_of
from benchmarks.painted import Paints, wait_until_open
from benchmarks.report import Report, in_ms
from benchmarks.texts import Made, made_statement
from declannot.app.garbage import GarbageAtRest
from declannot.app.main import Session, make_application
from declannot.domain.snapping import word_at
from declannot.paths import DataFolder

_SIZES = ((7_000, 200), (1_000_000, 20_000), (10_000_000, 200_000))
_PATIENCE_S = 20.0


@dataclass(slots=True)
class _Taken:
    """Seconds from keys to pixels and to rest, and of commits in a file beside the project."""

    to_pixels: list[float] = field(default_factory=list)
    to_rest: list[float] = field(default_factory=list)
    bare_commits: list[float] = field(default_factory=list)


def run(report: Report, *, quick: bool) -> None:
    """Measure at three sizes of a statement, and after each key what a bare commit costs."""
    application = make_application()
    for characters, spans in _SIZES:
        what = f"{characters // 1000:,} kB / {spans:,} spans"
        with tempfile.TemporaryDirectory(prefix="declannot-bench-") as folder:
            made = made_statement(characters, spans)
            path = project_of(Path(folder) / "tagging.declannot", [made])
            taken = _tag(application, path, Path(folder), made, 40 if quick else 200)
        key, disk = in_ms(taken.to_pixels), in_ms(taken.bare_commits)
        bare = report.add(f"tagging: a bare commit beside it, {what}", disk, "ms")
        slow = report.add(f"tagging: a bare commit p99, {what}", disk, "ms", percentile=99)
        report.add(
            f"tagging: key to pixels, {what}",
            key,
            "ms",
            target=5.0,
            baseline="a bare commit",
            baseline_value=bare,
        )
        report.add(
            f"tagging: key to pixels p99, {what}",
            key,
            "ms",
            target=16.7,
            percentile=99,
            baseline="a bare commit p99",
            baseline_value=slow,
        )
        report.add(f"tagging: key until all panels follow, {what}", in_ms(taken.to_rest), "ms")


def _tag(application: QApplication, path: Path, folder: Path, made: Made, count: int) -> _Taken:
    session = Session(application, DataFolder(folder / "data"))
    garbage = GarbageAtRest(session.workspace, session)
    disk = BareFile(folder / "bare.sqlite")
    try:
        session.begin(path)
        garbage.begin()
        wait_until_open(application, session)
        garbage.look()  # as it is once somebody has read for a moment
        return _press_keys(application, session, made, count, disk)
    finally:
        disk.close()
        garbage.end()
        session.end()
        application.processEvents()


def _press_keys(
    application: QApplication, session: Session, made: Made, count: int, disk: BareFile
) -> _Taken:
    workspace, view = session.workspace, session.window.view
    content = workspace.content
    assert content is not None
    paints = Paints(view.viewport())
    taken = _Taken()
    offset = len(made.text) // 3
    for number in range(count + 5):
        found = None
        while found is None or content.index.with_range(*found):
            offset = (offset + 37) % content.text.length
            found = word_at(content.text, offset, "en")
        workspace.selection.set_range(*found)
        view.ensure_visible(found[0])
        for _ in range(5):
            application.processEvents()
        paints.at = None
        begun = time.perf_counter()
        QTest.keyClick(view, Qt.Key.Key_A)
        seen = paints.wait(application)
        for _ in range(3):
            application.processEvents()
        if number >= 5:  # the first ones fill caches
            taken.to_pixels.append(seen - begun)
            taken.to_rest.append(time.perf_counter() - begun)
            taken.bare_commits.append(disk.commit())
    return taken

"""The concordance in the window: 100,000 hits scrolled, ticked and put in order."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.making import numbered, project_of
from benchmarks.report import Report, in_ms, times
from benchmarks.texts import Made, made_statement
from declannot.domain.corpus_query import CorpusQuery
from declannot.exchange.hit_list import HitList, SortKey, sorted_numbers
from declannot.exchange.searching import Search
from declannot.store.project import Project

FRAME_MS = 16
"""A frame of a screen that shows 60 a second."""
_SIZE = (1280, 640)
_CHARACTERS = 7_000


def run(report: Report, *, quick: bool) -> None:
    """Measure the table with many hits."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication.instance() or QApplication([])
    count, limit = (200, 10_000) if quick else (2_000, 100_000)
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as name:
        path = project_of(Path(name) / "concordance.declannot", _statements(count))
        with Project.open(path) as project:
            hits = HitList()
            hits.extend(Search(project, CorpusQuery(words="e"), limit=limit).run())
            window = QWidget()
            window.resize(*_SIZE)
            _measure(report, project, hits, window)
            window.close()
            window.deleteLater()
            app.processEvents()


def _measure(report: Report, project: Project, hits: HitList, window: object) -> None:
    from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

    from declannot.app.corpus.concordance_model import ConcordanceModel
    from declannot.app.corpus.concordance_view import ConcordanceTable
    from declannot.app.theme import LIGHT

    assert isinstance(window, QWidget)
    model = ConcordanceModel(window)
    table = ConcordanceTable(model, window)
    table.delegate.set_look(project.schema, LIGHT)
    QVBoxLayout(window).addWidget(table)
    window.show()
    what = f"concordance {len(hits):,} hits"
    begun = times(partial(model.begin, project, hits, project.schema), 3)
    report.add(f"{what}: shown", in_ms(begun), "ms", target=100)
    QApplication.processEvents()
    table.fit_columns()
    bar, port = table.verticalScrollBar(), table.viewport()
    page = max(1, bar.pageStep())

    def go(place: Callable[[], int]) -> list[float]:
        def frame() -> None:
            bar.setValue(place())
            port.repaint()

        return in_ms(times(frame, 150))

    chance = random.Random(5)
    for order in ("document order", "order of the words after"):
        if order != "document order":
            model.put_in_order(sorted_numbers(hits, SortKey.RIGHT, project))
        bar.setValue(0)
        steps = go(lambda: bar.value() + bar.singleStep())
        report.add(f"{what}: a line further in {order}", steps, "ms", target=FRAME_MS)
        pages = go(lambda: bar.value() + page)
        report.add(f"{what}: a page further in {order}", pages, "ms", target=FRAME_MS)
        jumps = go(lambda: chance.randrange(bar.maximum()))
        report.add(f"{what}: anywhere in {order}", jumps, "ms", target=FRAME_MS)

    def tick() -> None:
        model.tick_all(True)
        port.repaint()

    ticked = times(tick, 9)
    report.add(f"{what}: all ticked", in_ms(ticked), "ms", target=FRAME_MS)


def _statements(count: int) -> Iterator[Made]:
    return numbered([made_statement(_CHARACTERS, 20, seed) for seed in range(20)], count)

"""Statistics in the window: counted aside, walked by keys, opened, and written to files."""

from __future__ import annotations

import csv
import io
import threading
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from declannot.app.corpus.search_page import SearchPage
from declannot.app.statistics.page import StatisticsPage
from declannot.app.workspaces import ANNOTATE
from declannot.domain.change import Change, Step
from declannot.domain.corpus_query import Target
from declannot.domain.message import Message
from declannot.exchange.progress import Cancelled
from declannot.exchange.searching import Search
from declannot.store.project import Project
from tests.e2e.running import Running

Start = Callable[..., Any]
CONTROL = Qt.KeyboardModifier.ControlModifier
_BY_LABEL = (
    "select label_id, count(*) from span join layer on layer.id = layer_id "
    "{where} group by label_id"
)


def statistics(run: Running) -> StatisticsPage:
    """Show the page and wait until everything is counted."""
    run.do("corpus_statistics")
    page = run.window.corpus.room.body("statistics")
    assert isinstance(page, StatisticsPage)
    counted(run, page)
    return page


def counted(run: Running, page: StatisticsPage) -> None:
    run.qtbot.waitUntil(
        lambda: page.figures is not None and page._task is None and not page._count_soon.is_due
    )


def column(page: StatisticsPage, number: int) -> list[str]:
    model = page.table.rows
    return [model.index(row, number).data() for row in range(model.rowCount())]


def choose(page: StatisticsPage, name: str) -> None:
    row = page.kind.findData(name)
    assert row >= 0
    page.kind.setCurrentIndex(row)


def test_labels_stand_in_a_table_and_a_plot(start: Start, readings: Path) -> None:
    run = start(readings)
    page = statistics(run)
    found = dict(run.in_file(_BY_LABEL.format(where="")))
    schema = run.workspace.schema
    expected = [
        (each.title("en"), str(found[each.id])) for each in schema.labels if each.id in found
    ]
    assert list(zip(column(page, 0), column(page, 1), strict=True)) == expected
    plot = page.plot.plot
    assert plot is not None
    assert list(plot.rows) == column(page, 0)
    assert f"{expected[0][0]}, {expected[0][1]}" in page.plot.accessibleDescription()
    assert page.kind.hasFocus()


def test_every_kind_of_figures_is_shown_with_its_plot(start: Start, readings: Path) -> None:
    run = start(readings)
    page = statistics(run)
    for row in range(page.kind.count()):
        page.kind.setCurrentIndex(row)
        section = page.section
        assert section is not None
        assert page.table.rows.rowCount() == len(section.rows) > 0, section.name
        assert all(len(each) == len(section.columns) for each in section.rows)
        assert page.plot.plot is section.plot
        assert not page.plot.grab().isNull()
        assert page.plot._drawn.marks
        assert all(0 <= key < len(section.behind) for key in section.plot.keys)


def test_enter_on_a_bar_shows_the_spans_behind_it(start: Start, readings: Path) -> None:
    run = start(readings)
    page = statistics(run)
    page.plot.setFocus()
    run.qtbot.waitUntil(page.plot.hasFocus)
    run.qtbot.keyClick(page.plot, Qt.Key.Key_Down)
    wanted = page.plot.plot.rows[1]  # type: ignore[union-attr]
    count = int(column(page, 1)[1])
    run.qtbot.keyClick(page.plot, Qt.Key.Key_Return)
    search = run.window.corpus.room.body("search")
    assert isinstance(search, SearchPage)
    assert search.isVisible()
    run.qtbot.waitUntil(lambda: search.model.rowCount() == count)
    label = next(each for each in run.workspace.schema.labels if each.title("en") == wanted)
    assert search.wanted().spans.labels == {label.id}


def test_a_row_of_an_annotator_and_a_bar_of_lengths_lead_to_their_spans(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    page = statistics(run)
    choose(page, "annotators")
    page.table.setFocus()
    run.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    search = run.window.corpus.room.body("search")
    run.qtbot.waitUntil(lambda: search.model.rowCount() == 109)
    run.do("corpus_statistics")
    choose(page, "lengths")
    first = page.plot.plot.series[0].values[0]  # type: ignore[union-attr]
    page.plot.setFocus()
    run.qtbot.keyClick(page.plot, Qt.Key.Key_Home)
    run.qtbot.keyClick(page.plot, Qt.Key.Key_Return)
    run.qtbot.waitUntil(lambda: search.model.rowCount() == first)


@pytest.fixture
def on_two_days(readings: Path) -> Path:
    """The two readings, A's made on one day and B's two days later; one act of A is reported."""
    with Project.open(readings) as project:
        days = dict(zip([each.id for each in project.annotators()], (2, 4), strict=True))
        (document,) = project.documents()
        spans = [
            span for each in days for span in project.content(document.id, each).spans.values()
        ]
        act = next(each for each in spans if each.label_id == "commitment")
        made = [
            replace(
                each,
                created=f"2026-03-0{days[each.by]}T10:00:00Z",
                attributes=each.attributes | ({"reported": True} if each is act else {}),
            )
            for each in spans
        ]
        changes = [Change(*pair) for pair in zip(spans, made, strict=True)]
        project.apply(Step("import", Message("Import"), changes))
    return readings


def test_a_day_of_growth_leads_to_the_spans_made_on_it(start: Start, on_two_days: Path) -> None:
    run = start(on_two_days)
    page = statistics(run)
    choose(page, "growth")
    assert column(page, 3) == ["109", "0", "118"]
    place = page.table.visualRect(page.table.rows.index(0, 0)).center()
    run.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    search = run.window.corpus.room.body("search")
    assert search.isVisible()
    run.qtbot.waitUntil(lambda: search.model.rowCount() == 109)
    run.press(search, "▸ Filters (2)")
    assert search.filters.made_since.isVisible()
    assert search.filters.made_since.text() == search.filters.made_until.text() == "2026-03-02"

    run.do("corpus_statistics")
    assert not page.plot.grab().isNull()
    mark = page.plot._drawn.marks[-1]
    run.qtbot.mouseClick(page.plot, Qt.MouseButton.LeftButton, pos=mark.rect.center().toPoint())
    assert search.isVisible()
    run.qtbot.waitUntil(lambda: search.model.rowCount() == 118)


def test_what_lies_behind_a_figure_are_as_many_spans_as_it_says(
    start: Start, on_two_days: Path
) -> None:
    run = start(on_two_days)
    page = statistics(run)
    search = run.window.corpus.room.body("search")
    search.filters.offer(run.workspace.project, run.workspace.schema)
    counts = {"labels": 1, "values": 3, "annotators": 4, "lengths": 1, "lengths-words": 1}
    counts["growth"] = 3
    looked_at = 0
    for name, number in counts.items():
        choose(page, name)
        section = page.section
        assert section is not None
        figures = [row[number].value for row in section.rows]
        if section.plots:  # the bars of all labels stand behind the rows, those of others follow
            figures += section.plots[0].series[0].values
        for figure, behind in zip(figures, section.behind, strict=False):
            assert behind.query is not None
            search.filters.show_choice(behind.query, run.workspace.schema)
            asked = replace(search.wanted(), words="", target=Target.SPANS)
            asked = replace(asked, spans=search.filters.spans())
            hits = sum(len(each) for each in Search(run.workspace.project, asked).run())
            assert hits == figure, (name, behind.query)
            looked_at += 1
    assert looked_at > 90


def test_the_histogram_is_of_the_label_one_is_at(start: Start, readings: Path) -> None:
    run = start(readings)
    page = statistics(run)
    choose(page, "lengths")
    assert page.plot.plot is not None
    assert page.plot.plot.title == "Length of spans: All labels"
    page.table.setFocus()
    run.qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.plot.plot.title == "Length of spans: Commitment"
    (values,) = (each.values for each in page.plot.plot.series)
    assert sum(values) == int(column(page, 1)[1])
    page.plot.setFocus()
    run.qtbot.keyClick(page.plot, Qt.Key.Key_Home)
    run.qtbot.keyClick(page.plot, Qt.Key.Key_Return)
    search = run.window.corpus.room.body("search")
    run.qtbot.waitUntil(lambda: search.model.rowCount() == values[0])


def test_a_click_shows_the_plot_of_a_row_and_the_next_its_spans(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    page = statistics(run)
    choose(page, "lengths-words")
    place = page.table.visualRect(page.table.rows.index(2, 0)).center()
    run.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.isVisible()
    assert page.plot.plot is not None
    assert page.plot.plot.title == "Length of spans in words: Call"
    run.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    search = run.window.corpus.room.body("search")
    assert search.isVisible()
    run.qtbot.waitUntil(lambda: search.model.rowCount() == 7)


def test_a_row_of_a_document_opens_it(start: Start, readings: Path) -> None:
    run = start(readings)
    page = statistics(run)
    choose(page, "documents")
    page.table.setFocus()
    run.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert run.window.workspaces.current == ANNOTATE
    assert run.workspace.document is not None


def test_only_those_chosen_are_counted(start: Start, readings: Path) -> None:
    run = start(readings)
    page = statistics(run)
    action = next(each for each in page.people.menu().actions() if each.text() == "B")
    action.toggle()
    counted(run, page)
    total = sum(int(each) for each in column(page, 1))
    assert total == 118
    action.toggle()
    gold = next(each for each in page.people.menu().actions() if each.data() == "gold")
    gold.toggle()
    counted(run, page)
    assert page.empty.isVisible()
    assert "Nothing is tagged yet" in page.empty.text()
    assert not page.save_plot.isEnabled()


def test_figures_follow_what_is_undone_and_tagged(start: Start) -> None:
    run = start()
    page = statistics(run)
    assert page.empty.isVisible()
    run.window.workspaces.choose(ANNOTATE)
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    statistics(run)
    assert (column(page, 0), column(page, 1)) == (["Actor"], ["1"])
    run.window.workspaces.choose(ANNOTATE)
    run.do("undo")
    statistics(run)
    assert page.empty.isVisible()


def test_a_heading_sorts_by_value_and_the_table_is_copied(start: Start, readings: Path) -> None:
    run = start(readings)
    page = statistics(run)
    page.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    numbers = [int(each) for each in column(page, 1)]
    assert numbers == sorted(numbers, reverse=True)
    assert column(page, 0)[0] == "Actor"
    page.table.setFocus()
    run.qtbot.keyClick(page.table, Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Label\tSpans\tA\tB")
    assert lines[1].startswith("Actor\t84\t")


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Let a file be named in the next dialog."""

    def name(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))

    return name


def test_plots_and_tables_are_written_to_files(
    start: Start, readings: Path, tmp_path: Path, named: Callable[[Path], None]
) -> None:
    run = start(readings)
    page = statistics(run)
    for name in ("labels", "annotators", "lengths", "growth"):
        choose(page, name)
        named(tmp_path / f"{name}.svg")
        run.press(page, "Save plot…")
        root = ElementTree.parse(tmp_path / f"{name}.svg").getroot()
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        assert page.section is not None
        assert page.section.plot.title in "".join(root.itertext())
        text = (tmp_path / f"{name}.svg").read_text(encoding="utf-8")
        assert "file:" not in text
        assert "<script" not in text
    choose(page, "labels")
    named(tmp_path / "labels.png")
    run.press(page, "Save plot…")
    image = QImage(str(tmp_path / "labels.png"))
    assert (image.width(), image.isNull()) == (1640, False)
    named(tmp_path / "labels.csv")
    run.press(page, "Save table…")
    rows = list(csv.reader(io.StringIO((tmp_path / "labels.csv").read_text(encoding="utf-8"))))
    assert rows[0] == ["Label", "Spans", "A", "B", "Documents"]
    assert rows[1][:2] == [column(page, 0)[0], column(page, 1)[0]]


def test_counting_is_cancelled_and_the_figures_from_before_stay(
    start: Start, readings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slow(*_arguments: Any, cancelled: Callable[[], bool], **_keywords: Any) -> None:
        while not cancelled():
            go_on.wait(0.001)
        raise Cancelled

    run = start(readings)
    page = statistics(run)
    before = page.figures
    monkeypatch.setattr("declannot.app.statistics.page.statistics_of", slow)
    page.people.menu().actions()[0].toggle()
    run.qtbot.waitUntil(page.stop.isVisible)
    run.press(page, "Cancel")
    run.qtbot.waitUntil(lambda: not page.stop.isVisible())
    assert "cancelled" in run.said[-1]
    assert page.figures is before
    assert page.table.rows.rowCount() > 0

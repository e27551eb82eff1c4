"""Search in the corpus: hits by keys, opened and back, ticked, labelled as one step, saved."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from declannot.app.corpus import every_occurrence
from declannot.app.corpus.concordance_model import Column
from declannot.app.corpus.every_occurrence import EveryOccurrence
from declannot.app.corpus.preview_model import Part
from declannot.app.corpus.query_row import Wording
from declannot.app.corpus.search_page import SearchPage
from declannot.app.corpus.ticked_dialog import TickedDialog
from declannot.app.workspaces import ANNOTATE, CORPUS
from declannot.domain.corpus_query import Target
from declannot.domain.operations import documents
from declannot.exchange import occurrences
from declannot.exchange.occurrences import plan_everywhere

Start = Callable[..., Any]
Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier

TEXTS = {
    "Beta": "The United Nations met. The united nations of old did not.",
    "Gamma": "We thank the United\nNations, the United Nations’ envoy and Réunion.",
}
SPANS = "SELECT start, end, origin FROM span ORDER BY document_id, start"
IN = """SELECT d.title, s.start, s.origin FROM span s JOIN layer l ON l.id = s.layer_id
    JOIN document d ON d.id = l.document_id WHERE d.title IN ('Beta', 'Gamma')
    ORDER BY d.title, s.start"""


class Corpus:
    """The window with three documents, and its search."""

    def __init__(self, run: Any) -> None:
        self.run = run
        made = [
            documents.new_document(title, text, at="2026-11-23T12:00:00Z", language="en")
            for title, text in TEXTS.items()
        ]
        pairs = list(zip(made, TEXTS.values(), strict=True))
        assert run.workspace.run(documents.add_documents(pairs))
        self.ids = {each.title: each.id for each in made}

    @property
    def page(self) -> SearchPage:
        page = self.run.window.corpus.room.body("search")
        assert isinstance(page, SearchPage)
        return page

    def look_for(self, words: str) -> None:
        """Type into the field and press Enter."""
        qtbot = self.run.qtbot
        self.page.query.field.clear()
        qtbot.keyClicks(self.page.query.field, words)
        qtbot.keyClick(self.page.query.field, Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        """Wait until the search has ended."""
        self.run.qtbot.waitUntil(
            lambda: not self.page.searcher.is_running and self.page.sorting.is_still
        )

    def press(self, key: Key, modifiers: Any = Modifier.NoModifier) -> None:
        """Press a key in the table of hits."""
        self.run.qtbot.keyClick(self.page.table, key, modifiers)

    def texts(self, column: Column) -> list[str]:
        model = self.page.model
        return [model.text(row, column) for row in range(model.rowCount())]


@pytest.fixture
def corpus(start: Start) -> Iterator[Corpus]:
    corpus = Corpus(start())
    corpus.run.key(Key.Key_3, CONTROL)
    yield corpus


def test_hits_stand_with_their_words_and_open_and_come_back(corpus: Corpus) -> None:
    run, page = corpus.run, corpus.page
    assert page.query.field.hasFocus()
    assert "Type what you look for" in page.said.text()
    corpus.look_for('"united nations"')
    assert corpus.texts(Column.HIT)[:2] == ["United Nations", "united nations"]
    assert corpus.texts(Column.HIT).count("United Nations") >= 3  # over a line break too
    assert corpus.texts(Column.LEFT)[0] == "The "
    assert "in 3 document" in page.count.text()
    run.qtbot.keyClick(page.query.field, Key.Key_Down)
    assert page.table.hasFocus()
    corpus.press(Key.Key_Down)
    corpus.press(Key.Key_Return)
    assert run.window.workspaces.current == ANNOTATE
    assert run.workspace.document.title == "Beta"
    place = TEXTS["Beta"].index("united nations")
    assert run.workspace.selection.range == (place, place + len("united nations"))
    run.key(Key.Key_Escape)
    assert run.window.workspaces.current == CORPUS
    assert page.table.hasFocus()
    assert page.table.currentIndex().row() == 1
    page.table.setCurrentIndex(page.model.index(0, Column.HIT))
    corpus.press(Key.Key_Return)
    run.key(Key.Key_Right)  # something else is selected: Esc means what it always means
    run.key(Key.Key_Escape)
    assert run.window.workspaces.current == ANNOTATE
    assert "«United Nations»" in page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_how_words_are_meant_and_a_faulty_query_is_said_with_its_place(corpus: Corpus) -> None:
    page, qtbot = corpus.page, corpus.run.qtbot
    corpus.look_for("reunion")
    assert page.model.rowCount() == 0
    assert page.said.text() == "Nothing was found."
    qtbot.mouseClick(page.query.diacritics, Qt.MouseButton.LeftButton)
    corpus.settle()
    assert corpus.texts(Column.HIT) == ["Réunion"]
    qtbot.mouseClick(page.query.regex, Qt.MouseButton.LeftButton)
    corpus.look_for("met(")
    assert page.said.isVisible()
    assert "cannot be read" in page.said.text()
    corpus.look_for("m.t\\.")
    assert corpus.texts(Column.HIT) == ["met."]
    qtbot.keyClick(page.query.field, Key.Key_Down, Modifier.AltModifier)
    entries = [each.text() for each in page.query.recent.actions()]
    assert entries[:2] == ["m.t\\. (expression)", "met( (expression)"]
    page.query.recent.actions()[-1].trigger()
    page.query.recent.close()
    corpus.settle()
    assert page.query.wording.words == "reunion"
    assert not page.query.regex.isChecked()


def test_columns_put_hits_in_order_and_back(corpus: Corpus) -> None:
    page = corpus.page
    corpus.look_for("united")
    header = page.table.horizontalHeader()
    where = header.sectionViewportPosition(Column.RIGHT) + 20
    spot = header.viewport().rect().center()
    spot.setX(where)
    rights = [each.strip().casefold() for each in corpus.texts(Column.RIGHT)]
    corpus.run.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    corpus.settle()
    assert [each.strip().casefold()[:30] for each in corpus.texts(Column.RIGHT)] == [
        each[:30] for each in sorted(rights)
    ]
    page.sorting.menu.actions()[0].trigger()  # as in the documents
    corpus.settle()
    assert [each.strip().casefold() for each in corpus.texts(Column.RIGHT)] == rights


def test_ticked_hits_are_labelled_as_one_step_and_it_is_taken_back(corpus: Corpus) -> None:
    run, page = corpus.run, corpus.page
    corpus.look_for('"united nations"')
    run.do("corpus_apply")
    assert "Nothing is ticked" in run.said[-1]
    page.table.setFocus()
    page.table.go_to(0)
    count = page.model.rowCount()
    corpus.press(Key.Key_Space)
    corpus.press(Key.Key_Down)
    corpus.press(Key.Key_Down)
    corpus.press(Key.Key_Space, SHIFT)
    assert page.model.ticked == 3
    corpus.press(Key.Key_A, CONTROL)
    assert page.model.ticked == count
    corpus.press(Key.Key_A, CONTROL)
    assert page.model.ticked == 0
    page.model.tick([0, 1], on=True)
    run.qtbot.keyClick(run.window, Key.Key_L, CONTROL | SHIFT)
    dialog = run.dialog(TickedDialog)
    assert "Choose a label" in dialog.summary.text()
    assert not dialog.ok.isEnabled()
    label = run.workspace.schema.label_by_name["INSTITUTION"]
    dialog.label.setCurrentIndex(dialog.label.findData(label.id))
    run.qtbot.waitUntil(dialog.ok.isEnabled)
    assert "2 added" in dialog.summary.text()
    run.qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    run.qtbot.waitUntil(lambda: bool(run.in_file(IN)))
    run.qtbot.waitUntil(lambda: "takes it back" in "".join(run.said[-1:]))
    assert run.in_file(IN) == [
        ("Beta", 4, "bulk:search"),
        ("Beta", TEXTS["Beta"].index("united"), "bulk:search"),
    ]
    assert run.window.workspaces.current == CORPUS
    page.query.put(Wording("", Target.SPANS))
    page.filters.origin.choose("suggestion:")
    corpus.settle()
    assert page.model.rowCount() == 0
    page.filters.origin.choose("bulk:")
    corpus.settle()
    assert page.model.rowCount() == 2
    page.filters.clear()
    run.window.activateWindow()
    run.qtbot.waitUntil(run.window.isActiveWindow)
    page.table.setFocus()
    run.qtbot.keyClick(page.table, Key.Key_Z, CONTROL)
    assert run.in_file(IN) == []
    assert run.window.workspaces.current == CORPUS


def test_spans_are_found_by_filters_shown_in_their_looks_and_changed(corpus: Corpus) -> None:
    run, page = corpus.run, corpus.page
    schema = run.workspace.schema
    corpus.look_for('"united nations"')
    page.model.tick_all(True)
    wanted = page.model.rowCount()
    run.do("corpus_apply")
    dialog = run.dialog(TickedDialog)
    dialog.label.setCurrentIndex(dialog.label.findData(schema.label_by_name["ACTOR"].id))
    run.qtbot.waitUntil(dialog.ok.isEnabled)
    dialog.ok.click()
    run.qtbot.waitUntil(lambda: "takes it back" in "".join(run.said[-1:]))
    page.query.target.setCurrentIndex(1)
    corpus.look_for("")
    assert page.model.rowCount() == wanted
    assert set(corpus.texts(Column.LABEL)) == {"ACTOR"}
    assert not page.table.isColumnHidden(Column.LABEL)
    run.qtbot.mouseClick(page.fold, Qt.MouseButton.LeftButton)
    assert page.filters.labels.isVisible()
    assert not page.filters.within.isVisible()
    entries = page.filters.labels.menu().actions()
    next(each for each in entries if each.data() == schema.label_by_name["INSTITUTION"].id).toggle()
    corpus.settle()
    assert page.model.rowCount() == 0
    assert page.fold.text().endswith("(1)")
    page.filters.clear_button.click()
    corpus.settle()
    assert page.model.rowCount() == wanted
    page.model.tick([0], on=True)
    run.do("corpus_change")
    change = run.dialog(TickedDialog)
    change.label.setCurrentIndex(change.label.findData(schema.label_by_name["INSTITUTION"].id))
    run.qtbot.waitUntil(change.ok.isEnabled)
    assert "1 changed" in change.summary.text()
    change.ok.click()
    corpus.run.qtbot.waitUntil(lambda: "INSTITUTION" in corpus.texts(Column.LABEL))
    corpus.settle()
    page.table.go_to(0)
    corpus.press(Key.Key_Return)
    assert run.workspace.selected_span is not None
    assert run.workspace.selected_span.start == page.model.hit(0).start


def test_a_reason_that_the_preview_cuts_is_told_below_it(corpus: Corpus) -> None:
    run, page = corpus.run, corpus.page
    corpus.look_for('"united nations"')
    page.model.tick([0], on=True)
    run.do("corpus_remove")
    dialog = run.dialog(TickedDialog)
    label = run.workspace.schema.label_by_name["INSTITUTION"]
    dialog.only.setCurrentIndex(dialog.only.findData(label.id))
    run.qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    reason = "skipped: No span of INSTITUTION covers just this"
    # With room, the column takes what the longest reason needs.
    run.qtbot.waitUntil(lambda: dialog.table.columnWidth(Part.EFFECT) > 210)
    run.qtbot.waitUntil(lambda: reason not in dialog.in_full.text())
    dialog.resize(480, 400)
    run.qtbot.waitUntil(lambda: f"What happens: {reason}" in dialog.in_full.text())
    dialog.reject()


def test_hits_are_copied_and_saved_as_a_table(corpus: Corpus, tmp_path: Path) -> None:
    run, page = corpus.run, corpus.page
    corpus.look_for('"united nations"')
    page.model.tick([0], on=True)
    page.table.setFocus()
    run.qtbot.keyClick(page.table, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("The\tUnited Nations\tmet.")
    page.model.tick_all(False)
    page.hit_actions.write(tmp_path / "hits.csv")
    run.qtbot.waitUntil(lambda: "Wrote" in "".join(run.said[-1:]))
    with (tmp_path / "hits.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == page.model.rowCount()
    assert (rows[0]["document"], rows[0]["start"], rows[0]["hit"]) == (
        "Beta",
        "4",
        "United Nations",
    )


def test_every_occurrence_is_labelled_with_vetoes_over_all_documents(corpus: Corpus) -> None:
    run = corpus.run
    run.key(Key.Key_1, CONTROL)
    run.workspace.open_document(corpus.ids["Beta"])
    run.select("United Nations")
    run.window.hand.apply_label(run.workspace.schema.label_by_name["INSTITUTION"].id)
    run.key(Key.Key_O, CONTROL | SHIFT)
    dialog = run.dialog(EveryOccurrence)
    run.qtbot.waitUntil(lambda: dialog.model.plan is not None)
    assert not dialog.ok.isEnabled()  # the only one in this document is tagged
    dialog.where.setCurrentIndex(1)
    run.qtbot.waitUntil(dialog.ok.isEnabled)
    model = dialog.model
    rows = [row for row in range(model.rowCount()) if model.text(row, 5) == "Gamma"]
    assert [model.what(row) for row in rows] == ["added", "added"]
    dialog.table.setCurrentIndex(model.index(rows[0], 1))
    run.qtbot.keyClick(dialog.table, Key.Key_Space)
    assert model.what(rows[0]) == "left out"
    run.qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    run.qtbot.waitUntil(lambda: "takes it back" in "".join(run.said[-1:]))
    second = TEXTS["Gamma"].rindex("United")
    made = [row for row in run.in_file(IN) if row[0] == "Gamma"]
    assert made == [("Gamma", second, "bulk:occurrence")]
    run.do("undo")
    assert [row for row in run.in_file(IN) if row[0] == "Gamma"] == []


def test_occurrences_are_shown_while_more_are_found(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, goes_on = corpus.run, Event()

    def slowly(*args: Any, tell: Any, **more: Any) -> Any:
        def tell_and_wait(plan: Any, hits: Any) -> None:
            tell(plan, hits)
            assert goes_on.wait(10)

        return plan_everywhere(*args, tell=tell_and_wait, **more)

    monkeypatch.setattr(occurrences, "_FIRST_DOCUMENTS", 1)
    monkeypatch.setattr(every_occurrence, "plan_everywhere", slowly)
    run.key(Key.Key_1, CONTROL)
    run.workspace.open_document(corpus.ids["Beta"])
    run.select("United Nations")
    run.key(Key.Key_O, CONTROL | SHIFT)
    dialog = run.dialog(EveryOccurrence)
    dialog.where.setCurrentIndex(1)
    dialog.label.setCurrentIndex(0)
    run.qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.summary.text().startswith("1 place") and "so far" in dialog.summary.text()
    assert (dialog.ok.text(), dialog.ok.isEnabled()) == ("Do it", False)
    run.qtbot.keyClick(dialog.table, Key.Key_A, CONTROL)  # leaves out what comes later, too
    goes_on.set()
    run.qtbot.waitUntil(lambda: "so far" not in dialog.summary.text())
    model = dialog.model
    rows = range(model.rowCount())
    assert [model.text(row, 5) for row in rows][:3] == ["Beta", "Gamma", "Gamma"]
    assert len(rows) > 3
    assert {model.what(row) for row in rows} == {"left out"}
    assert f"of these {len(rows)} left out" in dialog.summary.text()
    assert not dialog.ok.isEnabled()
    run.qtbot.keyClick(dialog.table, Key.Key_Space)
    assert dialog.ok.isEnabled()
    assert dialog.ok.text().startswith("Do it in 1 place")
    dialog.reject()


def test_find_in_all_documents_takes_the_words_of_the_find_bar(corpus: Corpus) -> None:
    run = corpus.run
    run.key(Key.Key_1, CONTROL)
    run.workspace.open_document(corpus.ids["Beta"])
    run.key(Key.Key_F, CONTROL)
    run.qtbot.keyClicks(run.window.page.find_bar.field, "united nations")
    run.qtbot.keyClick(run.window.page.find_bar.field, Key.Key_F, CONTROL | SHIFT)
    assert run.window.workspaces.current == CORPUS
    corpus.settle()
    assert corpus.page.query.field.text() == '"united nations"'
    assert corpus.texts(Column.HIT)[0] == "United Nations"

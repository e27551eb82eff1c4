"""The corpus workspace: its pages by key, and where there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from declannot.app.corpus.pages import PAGES
from declannot.app.corpus.places import open_place
from declannot.app.dialogs.reading import TextViewer
from declannot.app.workspaces import ANNOTATE, CORPUS
from declannot.domain.document import Annotator
from declannot.domain.identity import new_id

Start = Callable[..., Any]


def test_the_corpus_is_shown_by_key_and_named_in_the_bar(start: Start) -> None:
    run = start()
    window = run.window
    assert window.corpus._room is None
    run.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.workspaces.current == CORPUS
    assert window.corpus.room.page == "search"
    assert window.actions_by_id["corpus_search"].isChecked()
    assert not any(dock.isVisible() for dock in window.docks.values())
    run.do("doubt")
    assert "This works in the statement" in run.said[-1]
    run.qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page.isVisible()
    assert window.docks["documents"].isVisible()


def test_pages_change_by_keys_and_the_last_one_is_remembered(start: Start) -> None:
    run = start()
    window = run.window
    run.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    room = window.corpus.room
    names = [page.name for page in PAGES]
    run.qtbot.keyClick(room, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert room.page == names[1 % len(names)]
    assert window.actions_by_id[f"corpus_{room.page}"].isChecked()
    kept = room.page
    run.close()
    again = start()
    again.qtbot.waitUntil(lambda: again.window.workspaces.current == CORPUS)
    assert again.window.corpus.room.page == kept
    again.qtbot.keyClick(again.window.corpus.room, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert again.window.corpus.room.page == "search"


def test_without_documents_the_pages_make_room_for_what_to_do(start: Start) -> None:
    run = start()
    run.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    room = run.window.corpus.room
    assert room._stack.currentWidget() is room.body("search")
    run.window.documents.delete(run.workspace.project.documents())
    run.qtbot.waitUntil(lambda: room._stack.currentWidget() is room._empty)
    assert room._empty.import_button.isVisible()


def test_a_span_of_somebody_else_is_opened_as_a_range_and_named(start: Start) -> None:
    run = start()
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    mine = run.workspace.annotator
    (span,) = run.workspace.content.spans.values()
    document_id = run.workspace.document.id
    run.workspace.set_annotator(Annotator(new_id(), "Bea"), stored=False)
    run.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert open_place(run.window, document_id, span.start, span.end, span.id, mine.id)
    assert run.window.workspaces.current == ANNOTATE
    assert run.workspace.selection.span_id is None
    assert run.workspace.selection.range == (span.start, span.end)
    assert f"This span is {mine.name}'s" in run.said[-1]
    assert open_place(run.window, document_id, span.start, span.end, span.id, None)
    assert "in gold" in run.said[-1]


def test_a_task_has_no_corpus(person: Callable[..., Any], task: Path) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.do("workspace_corpus")
    assert anna.window.workspaces.current == ANNOTATE
    assert "for annotating alone" in anna.said[-1]
    titles = [
        top.text().replace("&", "") for top in anna.window.menuBar().actions() if top.isVisible()
    ]
    assert "Spans" in titles
    assert "Corpus" not in titles

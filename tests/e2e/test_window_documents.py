"""Documents in the window: properties, titles, status, deletion, going from one to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from declannot.app.dialogs.annotator import AnnotatorDialog
from declannot.app.dialogs.document_properties import DocumentProperties
from declannot.app.dialogs.remarks import Remarks
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.gold import finish_gold

Start = Callable[..., Any]


@pytest.fixture
def three(start: Start) -> Any:
    """The LA statement and two short texts; the first in the list is open."""
    run = start()
    for title in ("A first", "Z last"):
        document = new_document(title, f"{title} text.", at="2026-11-23T12:00:00Z")
        run.workspace.run(add_documents([(document, f"{title} text.")]))
    run.workspace.open_document(run.workspace.project.documents()[0].id)
    return run


def test_properties_are_changed_as_one_step(three: Any) -> None:
    run = three
    run.do("document_properties")
    dialog = run.dialog(DocumentProperties)
    dialog.form.title.setText("  A   better title ")
    dialog.form.issuers.setText("Canada; Mexico ;; Canada")
    dialog.form.date.setText("2022-6")
    dialog.accept()
    assert dialog.isVisible()
    assert "2022-6" in dialog.form.problem.text()
    dialog.form.date.setText("2022-06")
    dialog.form.language.setCurrentText("pt-BR")
    dialog.accept()
    document = run.workspace.document
    assert (document.title, document.date, document.language) == (
        "A better title",
        "2022-06",
        "pt-BR",
    )
    assert document.issuers == ("Canada", "Mexico")
    assert "issuers: Canada, Mexico" in run.window.page.header.about.accessibleName()
    run.do("undo")
    assert run.workspace.document.title == "A first"


def test_only_a_document_with_gold_is_for_practice(three: Any) -> None:
    run = three
    run.do("document_properties")
    dialog = run.dialog(DocumentProperties)
    dialog.form.practice.setChecked(True)
    dialog.accept()
    assert dialog.isVisible()
    assert "Newcomers practise against gold" in dialog.form.problem.text()
    dialog.reject()
    document = run.workspace.document
    run.workspace.run(finish_gold(run.workspace.project.content(document.id, None), 0))
    run.do("document_properties")
    dialog = run.dialog(DocumentProperties)
    dialog.form.practice.setChecked(True)
    dialog.accept()
    assert run.workspace.document.practice


def test_renaming_refuses_an_empty_title(three: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    run = three
    answers = iter([("New name", True), ("   ", True), ("ignored", False)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: next(answers))
    run.do("rename_document")
    assert run.workspace.document.title == "New name"
    run.do("rename_document")
    run.do("rename_document")
    assert run.workspace.document.title == "New name"
    assert any("needs a title" in each for each in run.said)
    assert run.window.page.header.title.accessibleName() == "New name"


def test_deleting_goes_to_the_next_and_undo_brings_all_back(three: Any) -> None:
    run = three
    before = run.in_file("SELECT id, text FROM document JOIN document_text ON id = document_id")
    run.do("delete_document")
    assert run.workspace.document.title.startswith("Joint statement")
    assert len(run.in_file("SELECT id FROM document")) == 2
    run.do("undo")
    run.do("undo")
    after = run.in_file("SELECT id, text FROM document JOIN document_text ON id = document_id")
    assert sorted(after) == sorted(before)


def test_done_reopened_and_the_next_not_done(three: Any) -> None:
    run = three
    run.do("mark_done")
    assert run.in_file("SELECT status FROM layer") == [("done",)]
    run.qtbot.waitUntil(lambda: run.window.status.documents.text() == "1 of 3 documents")
    run.do("next_open_document")
    run.do("mark_done")
    run.do("next_open_document")
    assert run.workspace.document.title == "Z last"
    run.do("mark_done")
    run.do("next_open_document")
    assert run.said[-1] == "No other document is left to do"
    run.do("mark_done")
    assert run.workspace.content.layer.status == "started"


def test_going_up_and_down_stops_at_the_ends(three: Any) -> None:
    run = three
    run.do("previous_document")
    assert run.said[-1] == "This is the first document"
    run.do("next_document")
    run.do("next_document")
    assert run.workspace.document.title == "Z last"
    run.do("next_document")
    assert run.said[-1] == "This is the last document"


def test_the_annotator_keeps_the_identity_and_changes_the_name(three: Any) -> None:
    run = three
    run.do("mark_done")
    identity = run.workspace.annotator.id
    run.do("annotator")
    dialog = run.dialog(AnnotatorDialog)
    dialog.form.name.setText("gold")
    dialog.accept()
    assert "reserved" in dialog.form.problem.text()
    dialog.form.name.setText("Ana")
    dialog.accept()
    assert run.in_file("SELECT id, name FROM annotator") == [(identity, "Ana")]
    run.qtbot.waitUntil(lambda: run.window.status.annotator.text() == "Annotator: Ana")


def test_somebody_else_has_a_layer_of_their_own(three: Any) -> None:
    run = three
    run.do("mark_done")
    run.do("annotator")
    dialog = run.dialog(AnnotatorDialog)
    dialog.form.others.setEditText("Bo")
    dialog.accept()
    assert run.workspace.annotator.name == "Bo"
    assert run.workspace.content.layer.status == "new"
    run.do("mark_done")
    assert len(run.in_file("SELECT id FROM layer")) == 2


def test_undo_shows_the_only_document_again(start: Start) -> None:
    run = start()
    title = run.workspace.document.title
    run.do("delete_document")
    assert run.workspace.document is None
    run.do("undo")
    run.qtbot.waitUntil(lambda: run.workspace.document is not None)
    assert run.workspace.document.title == title
    assert run.window.view.isVisible()


def test_remarks_on_a_document_are_written_shown_and_undone(three: Any) -> None:
    run = three
    run.do("remarks")
    dialog = run.dialog(Remarks)
    run.qtbot.keyClicks(dialog.remarks, "Is the last line part of it?")
    run.qtbot.keyClick(dialog.remarks, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored_remarks(run) == ["Is the last line part of it?"]
    assert "remarks: Is the last line" in run.window.page.header.about.accessibleName()
    run.do("remarks")
    dialog = run.dialog(Remarks)
    assert dialog.text == "Is the last line part of it?"
    run.qtbot.keyClicks(dialog.remarks, " Never mind.")
    run.qtbot.keyClick(dialog.remarks, Qt.Key.Key_Escape)
    assert stored_remarks(run) == ["Is the last line part of it?"]
    run.do("undo")
    assert stored_remarks(run) in ([], [""])
    assert "remarks" not in run.window.page.header.about.accessibleName()


def stored_remarks(run: Any) -> list[str]:
    """Return the remarks on the present document as another connection reads them."""
    with sqlite3.connect(f"file:{run.workspace.project.path}?mode=ro", uri=True) as file:
        rows = file.execute(
            "SELECT notes FROM layer WHERE document_id = ?", (run.workspace.document.id,)
        )
        return [each for (each,) in rows]

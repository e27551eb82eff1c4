"""Plans, conflicts, questions and feedback in the window, and what stands in their way."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from declannot.app.dialogs.paste_text import PasteText
from declannot.app.dialogs.reading import TextViewer
from declannot.app.handover.hand_out import HandOutDialog
from declannot.app.handover.plan_dialog import PlanDialog
from declannot.app.handover.questions_dialog import QuestionsDialog
from declannot.app.handover.reading_page import ReadingPage
from declannot.app.handover.send_back import SendBackDialog
from declannot.app.handover.worker_dialog import Standard
from declannot.domain.operations.gold import finish_gold
from declannot.exchange.feedback import write_feedback
from declannot.store.project import Project
from tests.e2e.handover_people import SPANS_OF, People, drop, hand_out, press, ready, send_back
from tests.e2e.running import Running

LABELS = "SELECT label_id FROM span"


def paste(run: Running, text: str) -> None:
    """Add a text as a document."""
    QGuiApplication.clipboard().setText(text)
    run.do("paste_document")
    run.dialog(PasteText).accept()


def add_people(run: Running, dialog: Any, *names: str) -> None:
    """Type names into the plan."""
    run.qtbot.mouseClick(dialog.form.new_name, Qt.MouseButton.LeftButton)
    for name in names:
        run.qtbot.keyClicks(dialog.form.new_name, name)
        run.qtbot.keyClick(dialog.form.new_name, Qt.Key.Key_Return)
    dialog.draw()


def merge(run: Running, path: Path) -> None:
    """Drop a work file and merge it."""
    drop(run, path)
    press(run, ready(run))
    run.qtbot.waitUntil(lambda: any("Merged" in each for each in run.said))
    run.said.clear()


def rows(view: Any, column: int) -> list[str]:
    """Return what stands in a column of a table."""
    model = view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


# Plans


def test_a_plan_is_seen_kept_as_one_step_and_shown_again(person: People, out: Path) -> None:
    trainer = person("trainer")
    for text in ("Brazil pledges.", "Chile pledges.", "Peru pledges."):
        paste(trainer, text)
    trainer.do("plan")
    dialog = trainer.dialog(PlanDialog)
    assert not dialog.form.buttons.button(Standard.Ok).isEnabled()
    add_people(trainer, dialog, "Anna", "Bela")
    dialog.form.share.setValue(50)
    dialog.draw()
    assert rows(dialog.form.people, 0) == ["Anna", "Bela"]
    assert sum(int(each) for each in rows(dialog.form.people, 1)) == 6
    assert rows(dialog.form.documents, 1).count("Anna, Bela") == 2
    assert "done by two: 2 (50.0 %)" in dialog.form.result.text()
    first = rows(dialog.form.documents, 1)
    assert trainer.in_file("SELECT count(*) FROM plan") == [(0,)]
    press(trainer, dialog)
    assert trainer.in_file("SELECT count(*) FROM assignment") == [(6,)]
    assert {("Anna",), ("Bela",)} < set(trainer.in_file("SELECT name FROM annotator"))
    trainer.do("plan")
    again = trainer.dialog(PlanDialog)
    assert again.chosen == ["Anna", "Bela"] and again.form.share.value() == 50
    assert rows(again.form.documents, 1) == first
    assert "in force" in again.form.result.text()
    assert not again.form.buttons.button(Standard.Ok).isEnabled()
    again.form.seed.setValue(again.form.seed.value() + 1)
    again.draw()
    assert again.form.buttons.button(Standard.Ok).isEnabled()
    again.reject()
    trainer.do("undo")
    assert trainer.in_file("SELECT count(*) FROM plan") == [(0,)]
    assert not {("Anna",), ("Bela",)} & set(trainer.in_file("SELECT name FROM annotator"))


def test_a_trainer_is_not_taken_for_the_only_annotator(person: People, task: Path) -> None:
    """Who reopens a project that was handed out must not go on in the annotator's layer."""
    trainer = person("trainer")
    assert trainer.in_file("SELECT name FROM annotator") == [("Anna",)]
    assert trainer.workspace.annotator.name != "Anna"
    trainer.select("Canada")
    trainer.key(Qt.Key.Key_A)
    assert trainer.in_file(SPANS_OF.format(name="Anna")) == [(0,)]


def test_one_annotator_cannot_share(person: People) -> None:
    trainer = person("trainer")
    trainer.do("plan")
    dialog = trainer.dialog(PlanDialog)
    add_people(trainer, dialog, "Anna")
    assert "nobody to share" in dialog.form.problem.text()
    assert not dialog.form.buttons.button(Standard.Ok).isEnabled()
    add_people(trainer, dialog, "anna")
    assert "already is an annotator" not in rows(dialog.form.people, 0)
    assert dialog.form.annotators.count() == 1
    dialog.reject()


def test_everybody_of_the_plan_gets_a_file(person: People, out: Path) -> None:
    trainer = person("trainer")
    paste(trainer, "Brazil pledges.")
    trainer.do("plan")
    dialog = trainer.dialog(PlanDialog)
    add_people(trainer, dialog, "Anna", "Bela")
    dialog.form.share.setValue(100)
    dialog.draw()
    press(trainer, dialog)
    trainer.do("hand_out")
    handing = trainer.dialog(HandOutDialog)
    assert "Anna (2), Bela (2)" in handing.form.plan_text.text()
    handing.form.folder.setText(str(out))
    press(trainer, handing)
    trainer.qtbot.waitUntil(lambda: len(handing.files.paths) == 2)
    handing.files.copy_paths()
    copied = QGuiApplication.clipboard().text().split("\n")
    assert [Path(each).is_file() for each in copied] == [True, True]
    handing.reject()


# Conflicts


@pytest.fixture
def two_laptops(person: People, task: Path, out: Path, tmp_path: Path) -> tuple[Path, Path, Path]:
    """Canada, sent once, then tagged otherwise on each of Anna's two laptops, and sent again."""
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.select("Canada")
    anna.key(Qt.Key.Key_A)
    first = send_back(anna, out / "first.declannot-work")
    copy = tmp_path / "laptop.declannot"
    anna.workspace.project.save_copy(copy)
    files = [first]
    for name, path, key in (("anna", None, Qt.Key.Key_P), ("laptop", copy, Qt.Key.Key_I)):
        if name == "laptop":
            anna.close()
            anna = person(name, path)
        (span,) = anna.workspace.content.spans.values()
        anna.window.hand.select_span(span)
        anna.key(key)
        assert anna.in_file(LABELS) != []
        files.append(send_back(anna, out / f"{name}.declannot-work"))
    anna.close()
    return files[0], files[1], files[2]


@pytest.mark.parametrize(("key", "taken"), [(Qt.Key.Key_1, "ours"), (Qt.Key.Key_2, "theirs")])
def test_a_conflict_is_seen_side_by_side_and_decided_by_one_key(
    person: People, two_laptops: tuple[Path, Path, Path], key: Qt.Key, taken: str
) -> None:
    first, ours, theirs = two_laptops
    trainer = person("trainer")
    merge(trainer, first)
    merge(trainer, ours)
    before = trainer.in_file(LABELS)
    drop(trainer, theirs)
    dialog = ready(trainer)
    form = dialog.form
    assert form.conflicts.isVisible() and dialog.conflicts.undecided == 1
    assert not form.buttons.button(Standard.Ok).isEnabled()
    assert "Canada" in form.ours.toPlainText() and "Canada" in form.theirs.toPlainText()
    assert form.ours.toPlainText() != form.theirs.toPlainText()
    trainer.qtbot.keyClick(form.conflict_list, key)
    assert dialog.conflicts.undecided == 0
    assert trainer.in_file(LABELS) == before
    press(trainer, dialog)
    trainer.qtbot.waitUntil(lambda: any("Merged" in each for each in trainer.said))
    assert (trainer.in_file(LABELS) == before) is (taken == "ours")
    assert len(trainer.in_file(LABELS)) == 1


def test_a_conflict_that_is_left_open_changes_nothing(
    person: People, two_laptops: tuple[Path, Path, Path]
) -> None:
    first, ours, theirs = two_laptops
    trainer = person("trainer")
    merge(trainer, first)
    merge(trainer, ours)
    before = trainer.path.read_bytes()
    drop(trainer, theirs)
    dialog = ready(trainer)
    dialog.accept()  # as Enter would: nothing is decided
    assert not dialog.busy
    dialog.reject()
    assert trainer.path.read_bytes() == before


# Questions and answers


@pytest.fixture
def doubtful(person: People, task: Path, out: Path) -> Path:
    """Work with a doubt about Canada."""
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.select("Canada")
    anna.key(Qt.Key.Key_A)
    anna.window.hand.set_note("Actor or place?")
    anna.do("doubt")
    path = send_back(anna, out / "doubt.declannot-work")
    anna.close()
    return path


def test_a_question_is_answered_and_the_answer_comes_with_the_next_task(
    person: People, doubtful: Path, out: Path
) -> None:
    trainer = person("trainer")
    trainer.do("questions")
    dialog = trainer.dialog(QuestionsDialog)
    assert "No annotator has flagged" in dialog.form.empty.text()
    dialog.reject()
    merge(trainer, doubtful)
    trainer.do("questions")
    dialog = trainer.dialog(QuestionsDialog)
    assert rows(dialog.form.list, 0) == ["Canada"]
    assert dialog.form.question.toPlainText() == "Actor or place?"
    trainer.qtbot.keyClick(dialog.form.list, Qt.Key.Key_Return)
    assert trainer.workspace.selection.range == (0, 6)
    trainer.qtbot.keyClicks(dialog.form.answer, "Actor: it speaks.")
    trainer.qtbot.mouseClick(dialog.form.keep, Qt.MouseButton.LeftButton)
    assert trainer.in_file("SELECT text FROM answer") == [("Actor: it speaks.",)]
    dialog.reject()
    later = hand_out(trainer, "Anna", out)
    trainer.close()

    anna = person("anna")
    anna.do("answers")
    listed = anna.dialog(QuestionsDialog)
    assert listed.form.answer.toPlainText() == ""
    listed.reject()
    drop(anna, later)
    anna.qtbot.waitUntil(lambda: any("new answers: 1" in each for each in anna.said))
    anna.do("answers")
    anna.qtbot.waitUntil(
        lambda: any(
            each.isVisible() and each.form.answer.toPlainText() == "Actor: it speaks."
            for each in anna.window.findChildren(QuestionsDialog)
        )
    )
    listed = anna.dialog(QuestionsDialog)
    assert listed.form.answer.isReadOnly()
    anna.qtbot.keyClick(listed.form.list, Qt.Key.Key_Return)
    span = anna.workspace.selected_span
    assert span is not None and (span.start, span.end) == (0, 6)
    inspector = anna.window.panels.inspector
    anna.qtbot.waitUntil(lambda: inspector._form.answer.text() == "Answer: Actor: it speaks.")
    listed.reject()


def test_an_answer_being_written_is_kept_on_closing(person: People, doubtful: Path) -> None:
    trainer = person("trainer")
    merge(trainer, doubtful)
    trainer.do("questions")
    dialog = trainer.dialog(QuestionsDialog)
    trainer.qtbot.keyClicks(dialog.form.answer, "Actor.")
    trainer.qtbot.keyClick(dialog.form.answer, Qt.Key.Key_Escape)
    assert trainer.in_file("SELECT text FROM answer") == [("Actor.",)]
    trainer.do("undo")
    assert trainer.in_file("SELECT text FROM answer") == []


# Feedback


def test_feedback_opens_the_task_it_belongs_to_and_is_kept_there(
    person: People, work: Path, out: Path
) -> None:
    trainer = person("trainer")
    merge(trainer, work)
    give_gold(trainer)
    (anna_,) = [each for each in trainer.workspace.project.annotators() if each.name == "Anna"]
    path = out / "anna.declannot-feedback"
    write_feedback(trainer.workspace.project, path, anna_)
    trainer.close()

    anna = person("anna")
    anna.do("read_feedback")
    assert "No feedback has come yet" in anna.said[-1]
    drop(anna, path)
    page = anna.dialog(ReadingPage)
    assert "Feedback for Anna" in page.form.page.toPlainText()
    page.close()
    QApplication.processEvents()
    anna.do("read_feedback")
    anna.dialog(ReadingPage).close()


def give_gold(run: Running) -> None:
    """Let gold of the document be done, empty as it is."""
    project = run.workspace.project
    (document,) = project.documents()
    step = finish_gold(project.content(document.id, None), 0)
    assert step is not None
    project.apply(step)


def test_feedback_of_a_task_that_is_not_here_can_still_be_read(
    person: People, work: Path, out: Path
) -> None:
    trainer = person("trainer")
    merge(trainer, work)
    give_gold(trainer)
    (anna_,) = [each for each in trainer.workspace.project.annotators() if each.name == "Anna"]
    path = out / "anna.declannot-feedback"
    write_feedback(trainer.workspace.project, path, anna_)
    trainer.close()
    stranger = person("stranger")
    before = stranger.path.read_bytes()
    drop(stranger, path)
    page = stranger.dialog(ReadingPage)
    assert any("is not here" in each for each in stranger.said)
    page.close()
    assert stranger.path.read_bytes() == before


# What stands in the way


def test_a_task_whose_project_is_open_elsewhere_is_refused_aloud(
    person: People, task: Path, tmp_path: Path
) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    place = anna.path
    anna.close()
    held = Project.open(place)
    try:
        again = person("anna", task, wait=False)
        box = again.box()
        assert "open" in box.text() or "use" in box.text()
        box.close()
        assert again.workspace.project is None
    finally:
        held.close()


def test_a_folder_that_cannot_be_written_to_leaves_everything_as_it_was(
    person: People, task: Path, out: Path, tmp_path: Path
) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.select("Canada")
    anna.key(Qt.Key.Key_A)
    gone = tmp_path / "stick"
    gone.mkdir()
    anna.do("send_back")
    dialog = anna.dialog(SendBackDialog)
    dialog.form.file.setText(str(gone / "anna.declannot-work"))
    shutil.rmtree(gone)
    press(anna, dialog)
    anna.qtbot.waitUntil(lambda: bool(dialog.form.problem.text()))
    assert not dialog.form.done.isVisible()
    assert anna.in_file("SELECT count(*) FROM exchange_log WHERE direction = 'out'") == [(0,)]
    assert anna.in_file("SELECT first_sent FROM layer") == [("",)]
    dialog.form.file.setText(str(out / "anna.declannot-work"))
    press(anna, dialog)
    anna.qtbot.waitUntil(dialog.form.done.isVisible)
    dialog.reject()


def test_nothing_to_send_is_said(person: People, task: Path, out: Path) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.do("send_back")
    dialog = anna.dialog(SendBackDialog)
    dialog.form.file.setText(str(out / "anna.declannot-work"))
    press(anna, dialog)
    anna.qtbot.waitUntil(lambda: bool(dialog.form.problem.text()))
    assert "no work of Anna" in dialog.form.problem.text()
    assert list(out.glob("*-work")) == []
    dialog.reject()

"""Out, back and in: trainer, annotator and trainer again, each on a data folder of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from declannot.app.dialogs.annotator import AnnotatorDialog
from declannot.app.dialogs.paste_text import PasteText
from declannot.app.dialogs.reading import TextViewer
from declannot.app.handover.hand_out import HandOutDialog
from declannot.app.handover.send_back import SendBackDialog
from declannot.app.handover.worker_dialog import Standard
from declannot.domain.operations.project import add_annotator
from declannot.exchange.starting import ensure_default_project
from declannot.store.project import Project
from tests.e2e.handover_people import SPANS_OF, People, drop, hand_out, press, ready, send_back
from tests.e2e.running import Running


def menu_texts(run: Running, title: str) -> list[str]:
    """Return what a menu shows when it is opened."""
    bar = run.window.menuBar()
    menu = next(each.menu() for each in bar.actions() if each.text().replace("&", "") == title)
    menu.aboutToShow.emit()
    shown = [each.text() for each in menu.actions() if each.isVisible() and not each.isSeparator()]
    menu.aboutToHide.emit()
    return [each.replace("&", "") for each in shown]


def test_the_loop_by_window(person: People, out: Path) -> None:
    trainer = person("trainer")
    task = hand_out(trainer, "Anna", out, "Read it twice.")
    assert trainer.in_file("SELECT name FROM annotator") == [("Anna",)]
    trainer.close()

    anna = person("anna", task)
    assert anna.workspace.is_task and anna.workspace.document is not None
    assert anna.window.status.annotator.text() == "Annotator: Anna"
    anna.dialog(TextViewer).close()
    anna.select("Canada")
    anna.key(Qt.Key.Key_A)
    anna.do("mark_done")
    path = send_back(anna, out / "anna.declannot-work")
    anna.qtbot.waitUntil(lambda: anna.window.status.sent.text().startswith("sent "))
    anna.close()

    trainer = person("trainer")
    drop(trainer, path)
    dialog = ready(trainer)
    assert trainer.in_file(SPANS_OF.format(name="Anna")) == [(0,)]
    assert "1 new" in dialog.form.result.text()
    press(trainer, dialog)
    trainer.qtbot.waitUntil(lambda: trainer.in_file(SPANS_OF.format(name="Anna")) == [(1,)])
    trainer.qtbot.waitUntil(lambda: any("taken in: 1" in each for each in trainer.said))
    trainer.do("undo")
    assert trainer.in_file(SPANS_OF.format(name="Anna")) == [(0,)]


def test_a_repeated_merge_by_menu_adds_nothing(
    person: People, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = person("trainer")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", staticmethod(lambda *_a, **_k: ([str(work)], ""))
    )
    trainer.do("take_in")
    press(trainer, ready(trainer))
    trainer.qtbot.waitUntil(lambda: trainer.in_file(SPANS_OF.format(name="Anna")) == [(1,)])
    trainer.do("take_in")
    dialog = ready(trainer)
    assert "Nothing new" in dialog.form.result.text()
    assert not dialog.form.buttons.button(Standard.Ok).isEnabled()
    dialog.reject()
    assert trainer.in_file(SPANS_OF.format(name="Anna")) == [(1,)]


def test_a_task_shows_annotating_alone(person: People, task: Path) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    assert anna.window.workspaces.available == ("annotate",)
    assert "Send back…" in " ".join(menu_texts(anna, "Hand-over"))
    shown = menu_texts(anna, "Hand-over")
    assert not {"Plan…", "Hand out…", "Take in work…", "Write feedback…"} & set(shown)
    assert not {"Import files…", "Import a folder…"} & set(menu_texts(anna, "File"))
    assert "Import a schema…" not in menu_texts(anna, "Project")
    for action_id in ("take_in", "import_schema", "import_files", "delete_document"):
        anna.do(action_id)
        assert "task" in anna.said[-1]
    anna.do("workspace_review")
    assert anna.window.workspaces.current == "annotate"


def test_a_project_of_ones_own_has_no_sending_back(person: People) -> None:
    trainer = person("trainer")
    assert "Send back…" not in menu_texts(trainer, "Hand-over")
    trainer.do("send_back")
    assert "task file" in trainer.said[-1]


def test_nobody_else_works_in_a_task(person: People, task: Path) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.do("annotator")
    dialog = anna.dialog(AnnotatorDialog)
    assert not dialog.form.other.isEnabled()
    dialog.reject()


def test_instructions_are_shown_once_and_stay_in_the_menu(person: People, task: Path) -> None:
    anna = person("anna", task)
    viewer = anna.dialog(TextViewer)
    assert viewer.form.text.toPlainText() == "Read it *twice*.\nAsk Rita."
    viewer.close()
    anna.close()
    again = person("anna", task)
    again.qtbot.waitUntil(lambda: any("taken in before" in each for each in again.said))
    assert not [each for each in again.window.findChildren(TextViewer) if each.isVisible()]
    again.do("instructions")
    again.dialog(TextViewer).close()


def test_the_same_file_leads_back_to_the_same_project(
    person: People, task: Path, tmp_path: Path
) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.select("Canada")
    anna.key(Qt.Key.Key_A)
    place = anna.path
    assert place.parent == tmp_path / "anna" / "tasks"
    drop(anna, task)
    anna.qtbot.waitUntil(lambda: any("taken in before" in each for each in anna.said))
    assert anna.path == place and len(list(place.parent.glob("*.declannot"))) == 1
    assert anna.in_file("SELECT count(*) FROM span") == [(1,)]
    anna.close()
    again = person("anna", task)
    assert again.path == place
    assert again.in_file("SELECT count(*) FROM span") == [(1,)]


def test_a_later_task_file_adds_and_says_what_is_new(person: People, task: Path, out: Path) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.select("Canada")
    anna.key(Qt.Key.Key_A)
    anna.close()
    trainer = person("trainer")
    QGuiApplication.clipboard().setText("Brazil and Chile pledge.")
    trainer.do("paste_document")
    trainer.dialog(PasteText).accept()
    later = hand_out(trainer, "anna", out)
    trainer.close()
    assert later != task
    anna = person("anna")
    drop(anna, later)
    anna.qtbot.waitUntil(lambda: any("new documents: 1" in each for each in anna.said))
    assert anna.in_file("SELECT count(*) FROM document") == [(2,)]
    assert anna.in_file("SELECT count(*) FROM span") == [(1,)]


def test_unfinished_documents_are_counted_and_no_hindrance(
    person: People, task: Path, out: Path
) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.select("Canada")
    anna.key(Qt.Key.Key_A)
    anna.do("send_back")
    dialog = anna.dialog(SendBackDialog)
    assert dialog.form.summary.text() == "Documents done: 0 of 1."
    assert dialog.form.open_documents.count() == 1
    assert "Anna" in Path(dialog.form.file.text()).name
    path = out / "early"
    dialog.form.file.setText(str(path))
    press(anna, dialog)
    written = out / "early.declannot-work"
    anna.qtbot.waitUntil(written.is_file)
    anna.qtbot.waitUntil(dialog.form.done.isVisible)
    anna.qtbot.mouseClick(dialog.form.copy_path, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == str(written)
    dialog.reject()


def test_the_status_bar_counts_what_changed_since_the_sending(
    person: People, task: Path, out: Path
) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    sent = anna.window.status.sent
    anna.qtbot.waitUntil(lambda: sent.text() == "not sent yet")
    anna.select("Canada")
    anna.key(Qt.Key.Key_A)
    send_back(anna, out / "one.declannot-work")
    anna.qtbot.waitUntil(lambda: sent.text().startswith("sent ") and "since" not in sent.text())
    anna.select("Mexico")
    anna.key(Qt.Key.Key_A)
    anna.qtbot.waitUntil(lambda: sent.text().endswith(", 1 change since"))
    anna.do("undo")
    anna.qtbot.waitUntil(lambda: "since" not in sent.text())


def test_what_is_sent_before_does_not_stand_in_the_way_of_work(
    person: People, task: Path, out: Path
) -> None:
    """The first sending is written on the layer; what is on the screen must know of it."""
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.select("Canada")
    anna.key(Qt.Key.Key_A)
    send_back(anna, out / "one.declannot-work")
    anna.do("mark_done")
    assert anna.in_file("SELECT status FROM layer") == [("done",)]
    assert anna.in_file("SELECT first_sent <> '' FROM layer") == [(1,)]


@pytest.mark.parametrize("suffix", ["task", "work", "feedback"])
def test_a_damaged_file_is_refused_in_one_sentence(
    person: People, task: Path, out: Path, suffix: str
) -> None:
    data = bytearray(task.read_bytes())
    data[len(data) // 2] ^= 1
    bad = out / f"bad.declannot-{suffix}"
    bad.write_bytes(bytes(data))
    trainer = person("trainer")
    before = trainer.path.read_bytes()
    drop(trainer, bad)
    if suffix == "work":
        dialog = ready(trainer)
        said = dialog.form.problem.text()
        assert not dialog.form.buttons.button(Standard.Ok).isEnabled()
        dialog.reject()
    else:
        box = trainer.box()
        said = f"{box.text()}. {box.informativeText()}"
        box.close()
    assert "cut short or altered" in said and "Ask for the file anew" in said
    assert trainer.path.read_bytes() == before
    assert not list((trainer.window.data_folder.tasks).glob("*"))


def test_work_of_another_project_is_refused(person: People, work: Path) -> None:
    stranger = person("stranger")
    before = stranger.path.read_bytes()
    drop(stranger, work)
    dialog = ready(stranger)
    assert dialog.form.problem.text()
    assert not dialog.form.buttons.button(Standard.Ok).isEnabled()
    dialog.reject()
    assert stranger.path.read_bytes() == before


def test_a_task_opened_at_the_first_start_makes_no_other_project(
    person: People, task: Path, tmp_path: Path
) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    made = list((tmp_path / "anna").rglob("*.declannot"))
    assert made == [anna.path]
    anna.close()
    again = person("anna")
    assert again.path == made[0] and again.workspace.is_task


def test_file_open_takes_a_task_file(
    person: People, task: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = person("anna")
    own = anna.path
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *_a, **_k: (str(task), ""))
    )
    anna.do("open_project")
    anna.dialog(TextViewer).close()
    assert anna.workspace.is_task and anna.path != own
    assert anna.window.status.annotator.text() == "Annotator: Anna"


def test_what_is_to_be_known_of_another_project_stands_line_by_line(
    person: People, work: Path, tmp_path: Path
) -> None:
    trainer = person("trainer")
    other = tmp_path / "other.declannot"
    ensure_default_project(other)
    with Project.open(other) as project:
        project.apply(add_annotator("Anna", project.annotators())[1])
    trainer.window.handover.take_in([other])
    dialog = ready(trainer)
    lines = dialog.form.problem.text().splitlines()
    assert len(lines) == 2
    assert "another project" in lines[0] and "taken for" in lines[1]
    assert dialog.form.problem.property("role") == "warning"
    dialog.reject()


def test_without_documents_there_is_nothing_to_hand_out_and_that_is_said(
    start: Callable[..., Running],
) -> None:
    run = start()
    run.do("delete_document")
    run.do("hand_out")
    dialog = run.dialog(HandOutDialog)
    assert dialog.form.problem.text() == "The project holds no documents yet. Import some first."
    run.qtbot.keyClicks(dialog.form.name, "Anna")
    assert not dialog.form.buttons.button(Standard.Ok).isEnabled()
    dialog.close()

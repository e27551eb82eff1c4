"""The export assistant by keys and clicks: the command's bytes, losses first, proof after."""

from __future__ import annotations

import errno
import json
import shlex
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from declannot.__main__ import main
from declannot.app.dialogs.reading import TextViewer
from declannot.app.exporting.dialog import ExportDialog
from declannot.exchange import delivery
from declannot.exchange.importing import ImportChoices, run_import
from declannot.formats import extras
from declannot.formats.registry import formats
from tests.e2e.reviewing import mark_done

Key = Qt.Key
Start = Callable[..., Any]
OK = QDialogButtonBox.StandardButton.Ok
PATIENCE_MS = 30_000
NAMES = [each.name for each in formats() if each.exports]


class Assistant:
    """An open export, driven as a person does."""

    def __init__(self, run: Any) -> None:
        self.run, self.qtbot = run, run.qtbot
        self.open()
        self.dialog: ExportDialog = run.dialog(ExportDialog)
        self.form = self.dialog.form
        self.wait()

    def open(self) -> None:
        """Choose it in the menus."""
        self.run.do("export")

    def wait(self) -> None:
        """Wait until everything chosen is shown."""
        self.qtbot.waitUntil(lambda: self.dialog.at_rest, timeout=PATIENCE_MS)

    def tab(self, number: int) -> None:
        """Go to a tab by its mnemonic."""
        keys = (Key.Key_F, Key.Key_D, Key.Key_S, Key.Key_L)
        QTest.keyClick(self.dialog, keys[number], Qt.KeyboardModifier.AltModifier)
        assert self.form.tabs.currentIndex() == number

    def choose(self, name: str, *, wait: bool = True) -> None:
        """Click a format."""
        self.tab(0)
        item = next(each for each in items(self.form.formats) if f"({name})" in each.text(0))
        self.form.formats.scrollToItem(item)
        place = self.form.formats.visualItemRect(item).center()
        self.qtbot.mouseClick(self.form.formats.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert self.dialog.chosen.name == name
        if wait:
            self.wait()

    def toggle(self, tree: QTreeWidget, text: str) -> None:
        """Go to a thing and press Space on it."""
        item = next(each for each in items(tree) if each.text(0) == text)
        tree.setCurrentItem(item)
        tree.setFocus()
        QTest.keyClick(tree, Key.Key_Space)

    def write_to(self, out: Path) -> None:
        """Type where it goes."""
        field = self.form.target
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, str(out))

    def press(self) -> None:
        """Click Export."""
        button = self.form.buttons.button(OK)
        assert button.isEnabled(), self.form.problem.text()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def export(self, out: Path) -> None:
        """Write to a place and wait for the page of the result."""
        self.write_to(out)
        self.press()
        self.qtbot.waitUntil(
            lambda: self.form.pages.currentWidget() is self.form.done, timeout=PATIENCE_MS
        )

    def go_back(self) -> None:
        """Return from the result to the choices."""
        self.run.press(self.dialog, "Export again…")
        self.wait()

    def close(self) -> None:
        QTest.keyClick(self.dialog, Key.Key_Escape)
        self.qtbot.waitUntil(lambda: not self.run.window.findChildren(ExportDialog))


def items(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    steps = QTreeWidgetItemIterator(tree)
    while (item := steps.value()) is not None:
        yield item
        steps += 1


def tree_of(out: Path) -> dict[str, bytes]:
    """Return what stands at OUT and beside it, by its name behind that of OUT."""
    files = [out] if out.is_file() else [each for each in out.rglob("*") if each.is_file()]
    beside = [each for each in out.parent.glob(f"{out.name}.*") if each.is_file()]
    return {
        str(each.relative_to(out.parent))[len(out.name) :]: each.read_bytes()
        for each in (*files, *beside)
    }


def by_command(line: str, out: Path, data: Path) -> None:
    """Run a copied command, only with another OUT and a data folder of its own."""
    words = shlex.split(line)
    assert words[:2] == ["declannot", "export"]
    words[3] = str(out)
    assert main([*words[1:], "--data-dir", str(data)]) == 0


@pytest.fixture
def done(readings: Path) -> Path:
    """The LA statement, read and finished by A and B."""
    mark_done(readings)
    return readings


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Twelve statements, some tagged, with a finished layer each."""
    path, file = tmp_path / "corpus.declannot", tmp_path / "corpus.jsonl"
    spans = [
        {"start": 0, "end": 9, "label": "COMMITMENT", "attributes": {"strength": "weak"}},
        {"start": 0, "end": 2, "label": "ACTOR", "attributes": {"type": "group"}, "note": "!"},
    ]
    records = [
        {
            "id": f"d{n}",
            "title": f"Statement {n:02}",
            "text": f"We commit to {'peace' if n % 3 else 'trade'} {n}.\n" * 4,
            "tags": ["summit"] if n < 4 else [],
            "layers": [{"annotator": "Ana", "status": "done", "spans": spans}],
        }
        for n in range(12)
    ]
    file.write_text("".join(f"{json.dumps(each)}\n" for each in records), encoding="utf-8")
    from declannot.exchange.starting import new_project

    with new_project(path) as project:
        run_import(project, [file], ImportChoices())
    return path


def test_window_and_command_write_the_same_bytes_in_every_format(
    start: Start, done: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assistant = Assistant(start(done))
    for name in NAMES:
        assistant.choose(name, wait=False)
        out, again = tmp_path / f"window-{name}", tmp_path / f"command-{name}"
        assistant.export(out)
        by_command(assistant.form.command.toPlainText(), again, tmp_path / "other")
        written = tree_of(out)
        assert written == tree_of(again), name
        report = json.loads(written[".report.json"])
        assert report["format"] == name
        assert report["verified"]["mismatches"] == 0
        assistant.run.press(assistant.dialog, "Export again…")
    assistant.wait()
    assistant.close()


def test_what_is_chosen_by_keys_goes_out_and_by_the_command_too(
    start: Start, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assistant = Assistant(start(corpus))
    form = assistant.form
    assistant.choose("jsonl")
    assistant.tab(1)
    assistant.toggle(form.documents, "summit")
    assistant.toggle(form.documents, "Statement 01")
    form.search.setFocus()
    QTest.keyClicks(form.search, "PEACE")
    QTest.keyClick(form.search, Key.Key_Return)
    assistant.wait()
    assert form.documents_count.text() == "1 of 12 goes out"
    assistant.tab(2)
    assistant.toggle(form.spans, "ACTOR")
    assistant.toggle(form.spans, "Attributes")
    assistant.wait()
    notes = [each.text(0) for each in items(form.losses)]
    assert "Left out as chosen: 1 span of other labels; attribute values: 1." in notes
    assert form.preview.toPlainText().startswith('{"declannot":1,"id":"d2"')
    out = tmp_path / "out.jsonl"
    assistant.export(out)
    (line,) = out.read_bytes().splitlines()
    record = json.loads(line)
    (span,) = record["layers"][0]["spans"]
    assert (record["id"], span["label"], span["attributes"]) == ("d2", "COMMITMENT", {})
    command = form.command.toPlainText()
    assert "--search PEACE" in command
    assert "--tag summit" in command
    assert "--no-attributes" in command
    by_command(command, tmp_path / "again.jsonl", tmp_path / "other")
    assert tree_of(out) == tree_of(tmp_path / "again.jsonl")
    assistant.close()


def test_the_choices_of_a_format_come_from_its_declaration(start: Start, done: Path) -> None:
    assistant = Assistant(start(done))
    for each in formats():
        if each.exports:
            assistant.choose(each.name, wait=False)
            offered = set(assistant.dialog.options.boxes)
            assert offered <= set(each.options)
            assert ("overlap" in offered) == ("overlap" in each.options)
    assistant.choose("conll")
    before = assistant.form.file.currentText()
    box = assistant.dialog.options.boxes["overlap"]
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    assistant.wait()
    assert assistant.form.file.currentText() != before
    assistant.close()


def test_losses_are_listed_before_anything_is_written_and_lead_to_their_spans(
    start: Start, done: Path, tmp_path: Path
) -> None:
    run = start(done)
    assistant = Assistant(run)
    assistant.choose("conll")
    losses = assistant.form.losses
    kind = next(each for each in items(losses) if "overlap others" in each.text(0))
    assert kind.text(1) == "15"
    losses.setFocus()
    losses.setCurrentItem(kind)
    QTest.keyClick(losses, Key.Key_Return)
    assert kind.isExpanded()
    assert kind.childCount() == 15
    QTest.keyClick(losses, Key.Key_Down)
    said = losses.currentItem().text(0)
    QTest.keyClick(losses, Key.Key_Return)
    run.qtbot.waitUntil(lambda: not run.window.findChildren(ExportDialog))
    chosen = run.workspace.selection
    text = run.workspace.text.text
    start_, end = chosen.range
    assert " ".join(text[start_:end].split())[:20] in said
    again = Assistant(run)
    assert again.dialog.chosen.name == "conll"
    again.choose("jsonl")
    assert "Nothing is lost." in again.form.summary.text()
    assert not again.form.losses.isVisible()
    again.close()
    assert list(tmp_path.glob("*conll*")) == []


def test_each_file_can_be_looked_at(start: Start, done: Path) -> None:
    assistant = Assistant(start(done))
    assistant.choose("brat")
    box = assistant.form.file
    names = [box.itemText(number) for number in range(box.count())]
    assert any(name.endswith("annotation.conf") for name in names)
    box.setFocus()
    seen = set()
    for _ in names:
        seen.add(assistant.form.preview.toPlainText())
        QTest.keyClick(box, Key.Key_Down)
    assert len(seen) > 2
    assistant.close()


def test_what_is_there_is_replaced_only_after_a_question(
    start: Start, done: Path, tmp_path: Path
) -> None:
    run = start(done)
    out = tmp_path / "out.jsonl"
    out.write_text("mine")
    assistant = Assistant(run)
    assistant.choose("jsonl")
    assistant.write_to(out)
    assert "asks first" in assistant.form.problem.text()
    assistant.press()
    run.press(run.box(), "Cancel")
    assert out.read_text() == "mine"
    assert assistant.form.pages.currentWidget() is assistant.form.choosing
    assistant.press()
    run.press(run.box(), "Replace")
    run.qtbot.waitUntil(lambda: assistant.form.pages.currentWidget() is assistant.form.done)
    assert out.read_text().startswith('{"declannot":')
    assistant.close()


def test_a_place_it_cannot_go_to_is_said_at_once(start: Start, done: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "thesis.txt").write_text("years")
    assistant = Assistant(start(done))
    assistant.choose("brat")
    for place, said in (("gone/out", "no such folder"), ("folder", "holds other things")):
        assistant.write_to(tmp_path / place)
        assert said in assistant.form.problem.text()
        assert not assistant.form.buttons.button(OK).isEnabled()
    assistant.write_to(tmp_path / "free")
    assert assistant.form.problem.text() == ""
    assert assistant.form.buttons.button(OK).isEnabled()
    assistant.form.target.selectAll()
    QTest.keyClick(assistant.form.target, Key.Key_Delete)
    assert not assistant.form.buttons.button(OK).isEnabled()
    assistant.close()


def test_nothing_ticked_is_said_and_cannot_be_written(start: Start, corpus: Path) -> None:
    assistant = Assistant(start(corpus))
    for tab, tree, heading, what in (
        (1, assistant.form.documents, "Documents", "document"),
        (2, assistant.form.spans, "Labels", "label"),
    ):
        assistant.tab(tab)
        assistant.toggle(tree, heading)
        assistant.wait()
        assert f"No {what} is ticked" in assistant.form.problem.text()
        assert not assistant.form.buttons.button(OK).isEnabled()
        assert not assistant.form.copy.isEnabled()
        assistant.toggle(tree, heading)
        assistant.wait()
        assert assistant.form.problem.text() == ""
    assistant.close()


def test_nothing_to_export_is_said(start: Start) -> None:
    assistant = Assistant(start())
    assistant.choose("conll")
    assert "Nobody has worked" in assistant.form.problem.text() or (
        "No document is marked as done" in assistant.form.problem.text()
    )
    assert not assistant.form.buttons.button(OK).isEnabled()
    assistant.close()


def test_a_split_shows_its_sizes(start: Start, corpus: Path, tmp_path: Path) -> None:
    assistant = Assistant(start(corpus))
    form = assistant.form
    assistant.choose("csv")
    assistant.tab(3)
    form.split.setFocus()
    QTest.keyClick(form.split, Key.Key_Space)
    form.train.setFocus()
    form.train.selectAll()
    QTest.keyClicks(form.train, "50")
    form.dev.selectAll()
    QTest.keyClicks(form.dev, "25")
    form.seed.selectAll()
    QTest.keyClicks(form.seed, "7")
    assistant.wait()
    assert form.test_share.text() == "Test 25 %"
    assert form.parts.text() == "Documents: train 6, dev 3, test 3."
    assert Path(form.target.text()).suffix == ""
    out = tmp_path / "parts"
    assistant.export(out)
    assert sorted(each.name for each in out.iterdir()) == ["dev.csv", "test.csv", "train.csv"]
    assert "--split 50/25/25 --seed 7" in form.command.toPlainText()
    assistant.close()


def test_a_cancel_in_the_middle_leaves_nothing(
    start: Start, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, released = threading.Event(), threading.Event()
    real = delivery.Files.add

    def slow(self: Any, pieces: Any) -> None:
        real(self, pieces)
        reached.set()
        assert released.wait(20)

    assistant = Assistant(start(corpus))
    assistant.choose("brat")
    monkeypatch.setattr(delivery.Files, "add", slow)
    before = sorted(each.name for each in tmp_path.iterdir())
    assistant.write_to(tmp_path / "out")
    assistant.press()
    assistant.qtbot.waitUntil(reached.is_set)
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".out.part-")]
    assert not assistant.form.choosing.isEnabled()
    QTest.keyClick(assistant.dialog, Key.Key_Escape)
    released.set()
    assistant.wait()
    assert assistant.form.problem.text() == "Stopped; nothing was written."
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    assistant.close()


def test_a_full_disk_leaves_nothing_and_the_choices_stay(
    start: Start, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = delivery.Files.add, []

    def full(self: Any, pieces: Any) -> None:
        calls.append(1)
        if len(calls) > 5:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(self, pieces)

    assistant = Assistant(start(corpus))
    assistant.choose("brat")
    before = sorted(each.name for each in tmp_path.iterdir())
    with monkeypatch.context() as patched:
        patched.setattr(delivery.Files, "add", full)
        assistant.write_to(tmp_path / "out")
        assistant.press()
        assistant.wait()
    assert "Make room" in assistant.form.problem.text()
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    assistant.press()
    assistant.qtbot.waitUntil(
        lambda: assistant.form.pages.currentWidget() is assistant.form.done, timeout=PATIENCE_MS
    )
    assert (tmp_path / "out").is_dir()
    assistant.close()


def test_a_missing_extra_is_named_with_its_command(
    start: Start, done: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needy = next(each for each in formats() if each.exports and each.extra)
    monkeypatch.setattr(extras, "is_ready", lambda chosen: not chosen.extra)
    assistant = Assistant(start(done))
    assistant.choose(needy.name)
    listed = [each.text(0) for each in items(assistant.form.formats)]
    assert any(f"needs the extra {needy.extra}" in each for each in listed)
    assert f'-m pip install "declannot[{needy.extra}]"' in assistant.form.problem.text()
    assert not assistant.form.buttons.button(OK).isEnabled()
    assistant.choose("jsonl")
    assert assistant.form.problem.text() == ""
    assistant.close()


def test_the_result_shows_where_it_is_and_how_to_do_it_again(
    start: Start, done: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    run = start(done)
    assistant = Assistant(run)
    form = assistant.form
    assistant.choose("csv")
    out = tmp_path / "out.csv"
    QTest.mouseClick(form.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "--format csv" in copied
    assistant.export(out)
    assert form.done_title.text() == "Exported 1 document with 227 spans and 0 relations"
    assert form.done_place.text() == str(out)
    assert "227 spans read back" in form.done_proof.text()
    assert {each.text(0) for each in items(form.written)} == {"out.csv", "out.csv.report.json"}
    run.press(assistant.dialog, "Open folder")
    assert opened == [str(tmp_path)]
    run.press(assistant.dialog, "Copy command")
    assert QGuiApplication.clipboard().text() == form.command.toPlainText()
    run.press(assistant.dialog, "Show the report")
    viewer = run.dialog(TextViewer)
    assert json.loads(viewer.form.text.toPlainText())["format"] == "csv"
    viewer.close()
    assistant.go_back()
    assert form.buttons.button(OK).isEnabled()
    assistant.close()


def test_choices_are_remembered_for_the_project(start: Start, corpus: Path, tmp_path: Path) -> None:
    run = start(corpus)
    assistant = Assistant(run)
    assistant.choose("conll")
    box = assistant.dialog.options.boxes["scheme"]
    box.setFocus()
    QTest.keyClick(box, Key.Key_End)
    scheme = box.currentData()
    assistant.tab(2)
    assistant.toggle(assistant.form.spans, "ACTOR")
    assistant.wait()
    assistant.export(tmp_path / "mine")
    assistant.close()
    run.close()
    again = Assistant(start(corpus))
    assert again.dialog.chosen.name == "conll"
    assert again.dialog.options.values["scheme"] == scheme
    assert "ACTOR" not in again.dialog.contents.labels.ticked
    assert again.form.target.text() == str(tmp_path / "mine")
    assert "ACTOR" not in again.dialog.choices().labels
    again.close()


def test_a_change_stops_the_look_before(start: Start, corpus: Path) -> None:
    assistant = Assistant(start(corpus))
    assistant.tab(0)
    formats_shown = assistant.form.formats
    formats_shown.setFocus()
    for _ in range(6):
        QTest.keyClick(formats_shown, Key.Key_Down)
    assistant.dialog.look()
    assistant.dialog.look()
    assistant.wait()
    name = assistant.dialog.chosen.name
    assert assistant.form.file.currentText().startswith(f"corpus-{name}") or (
        assistant.form.file.currentText().startswith("corpus.")
    )
    assert "12 documents" in assistant.form.summary.text()
    assistant.close()


def test_every_field_has_a_name_and_is_reached_by_tab(start: Start, corpus: Path) -> None:
    assistant = Assistant(start(corpus))
    dialog = assistant.dialog
    assistant.choose("conll")
    kinds = (QTreeWidget, QComboBox, QLineEdit, QPlainTextEdit, QAbstractButton)
    for number in range(4):
        assistant.tab(number)
        if number == 3 and not assistant.form.split.isChecked():
            assistant.form.split.click()
        assistant.wait()
        wanted: set[QWidget] = {
            each
            for kind in kinds
            for each in dialog.findChildren(kind)
            if each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
        }
        reached: set[QWidget] = set()
        assistant.form.target.setFocus()
        for _ in range(40):
            focus = QApplication.focusWidget()
            assert focus is not None
            reached.add(focus)
            QTest.keyClick(focus, Key.Key_Tab)
        assert wanted - reached == set()
        for each in wanted:
            named = each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())
            assert named, each.objectName()
    assistant.close()


def test_a_tick_is_set_by_a_click_too(start: Start, corpus: Path) -> None:
    assistant = Assistant(start(corpus))
    assistant.choose("csv")
    assistant.tab(1)
    tree = assistant.form.documents
    item = next(each for each in items(tree) if each.text(0) == "Statement 05")
    place = tree.visualItemRect(item).topLeft() + QPoint(9, tree.visualItemRect(item).height() // 2)
    assistant.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assistant.wait()
    assert assistant.form.documents_count.text() == "11 of 12 go out"
    assert "stays behind" in item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assistant.close()

"""The guideline beside the text: it follows labels, loads nothing, and is edited as one step."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from declannot.app.dialogs.reading import TextViewer
from declannot.app.guideline.document import GuidelineDocument
from declannot.app.guideline.editor import GuidelineEditor
from declannot.app.guideline.panel import GuidelinePanel
from declannot.app.handover.page_browser import PageBrowser
from declannot.app.workspaces import REVIEW
from declannot.exchange.guidelines import guideline_step
from declannot.exchange.starting import ensure_default_project
from declannot.store.project import Project

Start = Callable[..., Any]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RED = QColor("red")


def shown(run: Any) -> GuidelinePanel:
    """Show the guideline by its key and return what is in the dock."""
    run.key(Qt.Key.Key_F1, SHIFT)
    QApplication.processEvents()
    panel = run.window.docks["guideline"].widget()
    assert isinstance(panel, GuidelinePanel)
    assert panel.isVisible()
    return panel


def page_text(panel: GuidelinePanel) -> str:
    return (panel.one if panel.shown else panel.whole).toPlainText()


def write(path: Path, text: str) -> Path:
    """Make a project whose guideline is ``text``."""
    ensure_default_project(path)
    with Project.open(path) as project:
        step = guideline_step(project, text)
        assert step is not None
        project.apply(step)
    return path


def test_the_guideline_stands_beside_the_text_and_follows_the_selected_span(start: Start) -> None:
    run = start()
    panel = shown(run)
    assert page_text(panel).startswith("How to annotate a diplomatic statement")
    assert "Do not mark" in page_text(panel)  # every label's part stands below
    run.window.view.setFocus()
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    assert run.window.view.hasFocus()
    assert page_text(panel).startswith("Actor\nACTOR")
    assert "ACTOR or PLACE?" in page_text(panel)  # what the prose says of it
    run.qtbot.mouseClick(panel._form.back, Qt.MouseButton.LeftButton)
    assert page_text(panel).startswith("How to annotate")


def test_pointing_shows_a_label_while_it_lasts_and_a_pin_keeps_what_is_there(start: Start) -> None:
    run = start()
    panel = shown(run)
    run.window.view.setFocus()
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    view = run.window.panels.palette.view
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseMove(view.viewport(), place - QPoint(3, 0))
    QTest.mouseMove(view.viewport(), place)
    run.qtbot.waitUntil(lambda: page_text(panel).startswith("Commitment"))
    assert run.window.view.hasFocus()
    QTest.mouseMove(run.window.view.viewport(), QPoint(2, 2))
    run.qtbot.waitUntil(lambda: page_text(panel).startswith("Actor"))
    run.qtbot.mouseClick(panel.pin, Qt.MouseButton.LeftButton)
    run.window.view.setFocus()
    run.select("share a close relationship")
    run.key(Qt.Key.Key_C)
    assert page_text(panel).startswith("Actor")
    run.qtbot.mouseClick(panel.pin, Qt.MouseButton.LeftButton)
    assert page_text(panel).startswith("Commitment")


def test_a_held_key_and_a_span_under_the_pointer_show_their_label(start: Start) -> None:
    run = start()
    panel = shown(run)
    view = run.window.view
    view.setFocus()
    run.window.hand.rule_wanted.emit("condemnation")
    assert page_text(panel).startswith("Condemnation")
    run.window.hand.rule_wanted.emit("")
    assert page_text(panel).startswith("How to annotate")
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    run.select("Mexico")
    panel.choose("")
    place = view.caret_rect(2).center().toPoint()
    QTest.mouseMove(view.viewport(), place + QPoint(1, 0))
    QTest.mouseMove(view.viewport(), place)
    run.qtbot.waitUntil(lambda: page_text(panel).startswith("Actor"))
    QTest.mouseMove(view.viewport(), QPoint(2, view.viewport().height() - 2))
    run.qtbot.waitUntil(lambda: page_text(panel).startswith("How to annotate"))


def test_words_are_found_and_counted_by_keys(start: Start) -> None:
    run = start()
    panel = shown(run)
    run.qtbot.waitUntil(panel.whole.hasFocus)
    run.qtbot.keyClick(panel.whole, Qt.Key.Key_F, CONTROL)
    field = panel.finder.field
    run.qtbot.waitUntil(field.hasFocus)
    run.qtbot.keyClicks(field, "reaffirm")
    total = panel.whole.toPlainText().casefold().count("reaffirm")
    assert panel.finder.count.text() == f"1 of {total}"
    run.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert panel.finder.count.text() == f"2 of {total}"
    run.qtbot.keyClick(field, Qt.Key.Key_Return, SHIFT)
    run.qtbot.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert panel.finder.count.text() == f"{total} of {total}"
    assert panel.whole.textCursor().selectedText().casefold() == "reaffirm"
    run.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert panel.finder.count.text() == ""
    run.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert run.window.view.hasFocus()


def test_the_text_grows_with_the_statement(start: Start) -> None:
    run = start()
    panel = shown(run)
    before = panel.whole.document().defaultFont().pointSizeF()
    run.do("zoom_in")
    assert panel.whole.document().defaultFont().pointSizeF() > before


def test_the_place_is_kept_and_the_dock_comes_back_in_both_workspaces(start: Start) -> None:
    run = start()
    panel = shown(run)
    run.qtbot.keyClick(panel.whole, Qt.Key.Key_PageDown)
    bar = panel.whole.verticalScrollBar()
    assert bar.value() > 0
    before = panel._top()
    run.window.workspaces.show(REVIEW)
    assert not panel.isVisible()
    assert shown(run) is panel
    assert panel.height() > 150
    run.close()
    again = start()
    again.window.workspaces.choose("annotate")
    panel = again.window.docks["guideline"].widget()
    again.qtbot.waitUntil(lambda: panel.isVisible() and not panel.whole.document().isEmpty())
    assert abs(panel._top() - before) < 200


def test_a_hostile_guideline_loads_nothing_and_leads_nowhere(start: Start, tmp_path: Path) -> None:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(RED)
    assert picture.save(str(tmp_path / "red.png"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    data = base64.b64encode(bytes(buffer.data().data())).decode()[:1500]
    address = QUrl.fromLocalFile(str(tmp_path / "red.png")).toString()
    path = write(
        tmp_path / "hostile.declannot",
        "# Title\n\n<script>alert(1)</script> <b onclick='x'>bold</b>\n\n"
        f"![local]({address}) ![remote](http://192.0.2.1/x.png) "
        f"![inside](data:image/png;base64,{data})\n\n<img src='{address}'>\n\n"
        "[run](javascript:alert(1)) [read](file:///etc/passwd) [UN](https://un.org/x) "
        "[up](#title) [gone](#nowhere)\n\n"
        f"[ref]: {address}\n\n![by name][ref]\n",
    )
    run = start(path)
    panel = shown(run)
    text = panel.whole.toPlainText()
    assert "<script>alert(1)</script>" in text  # shown as it is written, and no more
    assert "[local]" in text
    assert "[remote]" in text
    assert "UN (https://un.org/x)" in text
    document = panel.whole.document()
    assert isinstance(document, GuidelineDocument)
    links = {
        fragment.charFormat().anchorHref()
        for fragment in document._fragments()
        if fragment.charFormat().isAnchor()
    }
    assert links == {"#title", "#nowhere"}
    assert not any(each.charFormat().isImageFormat() for each in document._fragments())
    seen = panel.whole.grab().toImage()
    assert not any(
        seen.pixelColor(x, y) == RED
        for x in range(0, seen.width(), 4)
        for y in range(0, seen.height(), 4)
    )
    for link in ("javascript:alert(1)", "file:///etc/passwd", "https://un.org", "#nowhere"):
        panel.whole.anchorClicked.emit(QUrl(link))
    assert page_text(panel).startswith("Title")


def test_no_page_of_ours_reads_a_local_picture(qtbot: Any, tmp_path: Path) -> None:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(RED)
    assert picture.save(str(tmp_path / "red.png"))
    page = PageBrowser()
    qtbot.addWidget(page)
    page.setHtml(f"<img src='{QUrl.fromLocalFile(str(tmp_path / 'red.png')).toString()}'>")
    page.resize(120, 120)
    page.show()
    seen = page.grab().toImage()
    assert not any(seen.pixelColor(x, y) == RED for x in range(120) for y in range(120))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a" * 10_000_000, "at most 400000 are taken"),
        ("# One\n\n" + "b" * 100_000, "Line 3"),
    ],
)
def test_a_guideline_beyond_measure_is_shown_as_it_is_written(text: str, said: str) -> None:
    document = GuidelineDocument()
    document.show_markdown(text)
    shown_text = document.toPlainText()
    assert said in shown_text
    assert len(shown_text) < 50_000
    assert max(map(len, shown_text.split("\n"))) <= 400


@pytest.mark.parametrize(
    "text",
    [
        ">" * 2_000 + " deep",
        "\n".join("  " * depth + "- point" for depth in range(600)),
        "[" * 1_900 + " " + "*a " * 10_000,
        "![a](file:///x) " * 5_000,
        "# Head\n\nText.\n\n" * 4_000,
    ],
)
def test_deep_and_crowded_guidelines_are_pages_all_the_same(text: str) -> None:
    document = GuidelineDocument()
    document.show_markdown(text)
    document.setTextWidth(300)
    assert document.size().height() > 0
    assert not document.isEmpty()


def test_a_link_within_the_guideline_goes_to_its_heading(start: Start, tmp_path: Path) -> None:
    filler = "\n\n".join(f"Paragraph {number}." for number in range(200))
    path = write(tmp_path / "p.declannot", f"[down](#the-end)\n\n{filler}\n\n## The end\n\nHere.")
    run = start(path)
    panel = shown(run)
    assert panel.whole.verticalScrollBar().value() == 0
    panel.whole.anchorClicked.emit(QUrl("#the-end"))
    position = panel.whole.cursorForPosition(QPoint(20, 12)).block().text()
    assert position == "The end"


def test_a_label_has_the_section_under_its_heading(start: Start, tmp_path: Path) -> None:
    path = write(tmp_path / "p.declannot", "# All\n\n## ACTOR\n\nWho *acts*.\n\n## Other\n\nNo.")
    run = start(path)
    panel = shown(run)
    actor = run.workspace.schema.label_by_name["ACTOR"].id
    panel.part.setCurrentIndex(panel.part.findData(actor))
    panel.part.activated.emit(panel.part.currentIndex())
    assert "Who acts." in page_text(panel)
    assert "No." not in page_text(panel)


def test_the_guideline_is_edited_with_a_preview_as_one_step(start: Start) -> None:
    run = start()
    panel = shown(run)
    before = run.workspace.schema
    run.do("edit_guideline")
    editor = run.dialog(GuidelineEditor)
    source = editor.form.source
    run.qtbot.waitUntil(source.hasFocus)
    run.qtbot.keyClicks(source, "# Ours")
    run.qtbot.keyClick(source, Qt.Key.Key_Return)
    run.qtbot.keyClick(source, Qt.Key.Key_Return)
    run.qtbot.waitUntil(lambda: editor.form.preview.toPlainText().startswith("Ours"))
    rows = [
        editor.form.headings.model().index(row, 0).data().strip()
        for row in range(editor.form.headings.model().rowCount())
    ]
    assert rows[:3] == ["Ours", "How to annotate a diplomatic statement", "The idea"]
    run.qtbot.keyClick(source, Qt.Key.Key_S, CONTROL)
    assert [row[0] for row in run.in_file("select guideline from schema_version order by number")][
        -1
    ].startswith("# Ours\n\n# How to annotate")
    assert run.workspace.schema.labels == before.labels
    run.qtbot.waitUntil(lambda: page_text(panel).startswith("Ours"))
    run.window.view.setFocus()
    run.do("undo")
    assert run.in_file("select count(*) from schema_version") == [(1,)]
    run.qtbot.waitUntil(lambda: page_text(panel).startswith("How to annotate"))


def test_what_was_written_is_asked_about(start: Start) -> None:
    run = start()
    run.do("edit_guideline")
    editor = run.dialog(GuidelineEditor)
    assert not editor.is_changed
    run.qtbot.keyClicks(editor.form.source, "More. ")
    run.qtbot.keyClick(editor.form.source, Qt.Key.Key_Escape)
    box = run.box()
    run.press(box, "Go on writing")
    assert editor.isVisible()
    run.qtbot.keyClick(editor.form.source, Qt.Key.Key_Escape)
    run.press(run.box(), "Discard")
    assert run.in_file("select count(*) from schema_version") == [(1,)]


def test_headings_lead_to_their_lines(start: Start) -> None:
    run = start()
    run.do("edit_guideline")
    editor = run.dialog(GuidelineEditor)
    view = editor.form.headings
    run.qtbot.waitUntil(editor.form.source.hasFocus)
    view.setFocus()
    view.setCurrentIndex(view.model().index(4, 0))
    run.qtbot.keyClick(view, Qt.Key.Key_Return)
    assert editor.form.source.textCursor().block().text() == "## Entities"
    assert editor.form.source.hasFocus()
    editor.reject()


def test_a_guideline_that_cannot_be_laid_out_is_not_saved(start: Start) -> None:
    run = start()
    run.do("edit_guideline")
    editor = run.dialog(GuidelineEditor)
    editor.form.source.setPlainText("x" * 3_000)
    run.qtbot.waitUntil(lambda: "2000" in editor.form.state.text())
    assert not editor.save()
    assert run.in_file("select count(*) from schema_version") == [(1,)]
    editor.form.source.setPlainText("Fine")
    run.qtbot.waitUntil(lambda: editor.form.state.text() == "")
    assert editor.save()


def test_the_guideline_goes_out_and_comes_in_as_markdown(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, into = tmp_path / "out.md", tmp_path / "in.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(into), ""))
    run = start()
    run.do("export_guideline")
    assert out.read_text(encoding="utf-8") == run.workspace.project.guideline
    into.write_bytes("\ufeff# Règles\r\n\r\nMarquez «\u00a0tout\u00a0».\r\n".encode())
    run.do("import_guideline")
    expected = "# Règles\n\nMarquez «\u00a0tout\u00a0».\n"
    found = run.in_file("select guideline from schema_version order by number")
    assert found[-1] == (expected,)
    run.do("edit_guideline")
    editor = run.dialog(GuidelineEditor)
    assert editor.text == expected
    editor.reject()
    into.write_bytes(b"one\ntwo \xff\n")
    run.do("import_guideline")
    box = run.box()
    assert "in.md: Line 2 is not UTF-8" in box.text()
    box.close()
    assert run.in_file("select count(*) from schema_version") == [(2,)]


def test_a_project_open_for_reading_says_that_its_guideline_is_not_edited(
    start: Start, tmp_path: Path
) -> None:
    path = write(tmp_path / "p.declannot", "# Mine")
    run = start()
    run.workspace.open_project(path, read_only=True)
    run.do("edit_guideline")
    assert "reading only" in run.said[-1]


def test_a_task_shows_the_guideline_and_does_not_change_it(person: Any, task: Path) -> None:
    run = person("anna", task)
    run.dialog(TextViewer).close()
    run.window.activateWindow()
    run.qtbot.waitUntil(run.window.isActiveWindow)
    panel = shown(run)
    assert page_text(panel).strip()
    assert panel._form.edit.isHidden()
    run.do("edit_guideline")
    assert "This project is a task" in run.said[-1]

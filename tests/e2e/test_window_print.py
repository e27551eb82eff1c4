"""Paper: the statement as PDF and to a printer, with legend, notes and relations."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

pypdf = pytest.importorskip("pypdf")

Start = Callable[..., Any]
Key = Qt.Key


def pages(path: Path) -> list[str]:
    """Return the text of each page with every blank made one."""
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def save(run: Any, monkeypatch: pytest.MonkeyPatch, path: Path) -> Path:
    """Save the statement as PDF through the menu; return where it stands."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(path), ""))
    run.do("save_pdf")
    found = path if path.suffix else path.with_suffix(".pdf")
    run.qtbot.waitUntil(lambda: any(each.startswith("Wrote") for each in run.said))
    return found


def tag(run: Any, words: str, key: Qt.Key) -> Any:
    run.select(words)
    run.key(key)
    return run.workspace.selected_span


def test_the_pdf_holds_text_legend_notes_and_relations(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start()
    actor = tag(run, "Canada", Key.Key_A)
    run.window.hand.toggle_doubt()
    run.window.hand.set_note("Is this the government?")
    act = tag(run, "we are committed to invigorating", Key.Key_C)
    run.window.hand.add_between("by", act.id, actor.id)
    found = pages(save(run, monkeypatch, tmp_path / "statement"))
    whole = " ".join(found)
    document, text = run.workspace.document, run.workspace.text.text
    assert whole.removeprefix("1 ").startswith(document.title)
    assert f"Annotated by {run.workspace.annotator.name}" in found[0]
    assert "Commitment (1)" in found[0]
    assert "Actor (1)" in found[0]
    assert "Call (" not in found[0]
    assert "1 ACTOR “Canada” (¶1) in doubt · Is this the government?" in whole
    assert "By COMMITMENT “we are committed to invigorating” (¶1) → ACTOR “Canada” (¶1)" in whole
    assert len(found) > 2
    assert all(document.title[:40] in each for each in found[1:])
    flat = whole.replace(" ", "")
    for paragraph in text.split("\n\n")[:4]:  # nothing is lost or said twice where sheets end
        sentence = "".join(paragraph.split())[-60:]
        assert flat.count(sentence) == 1


def test_an_empty_or_right_to_left_statement_is_printed_too(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start()
    from declannot.domain.operations import documents

    text = "أكد الوزراء التزامهم بالعمل معا.\n\nوشكروا الأمم المتحدة."
    made = documents.new_document("بيان صحفي", text, at="2026-11-23T12:00:00Z", language="ar")
    assert run.workspace.run(documents.add_documents([(made, text)]))
    run.workspace.open_document(made.id)
    path = save(run, monkeypatch, tmp_path / "arabic.pdf")
    (only,) = pypdf.PdfReader(path).pages
    assert only.extract_text().strip()
    assert pypdf.PdfReader(path).metadata.title == "بيان صحفي"


def test_a_printer_gets_the_same_sheets(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, out = start(), tmp_path / "printed.pdf"
    tag(run, "Canada", Key.Key_A)

    class Dialog(QPrintDialog):
        def __init__(self, printer: QPrinter, parent: Any) -> None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(out))
            super().__init__(printer, parent)

        def exec(self) -> int:
            return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog", Dialog)
    run.do("print")
    run.qtbot.waitUntil(lambda: any(each.startswith("Printed") for each in run.said))
    found = pages(out)
    assert run.said[-1] == f"Printed {len(found)} sheets"
    assert "Actor (1)" in found[0]


def test_a_place_that_cannot_be_written_is_said(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start()
    told: list[str] = []
    monkeypatch.setattr(
        "declannot.app.dialogs.working.tell_error", lambda _owner, error: told.append(str(error))
    )
    there = tmp_path / "folder.pdf"
    there.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(there), ""))
    run.do("save_pdf")
    run.qtbot.waitUntil(lambda: bool(told))
    assert "folder" in told[0]
    assert list(there.iterdir()) == []


def test_long_statements_are_printed_block_by_block(tmp_path: Path, qtbot: Any) -> None:
    from declannot.app.printing.devices import save_as_pdf
    from declannot.app.printing.statement_on_paper import Printed
    from declannot.domain.content import LayerContent
    from declannot.domain.document import Document
    from declannot.domain.schema import Schema
    from declannot.domain.text import StatementText
    from declannot.exchange.progress import Cancelled

    text = "\n\n".join(f"Paragraph {number} is here." for number in range(300))
    document = Document(id="d", title="Long", sha256="", length=len(text), language="en")
    content = LayerContent.untouched(document, StatementText(text), "a")
    printed, told = Printed(content, Schema(name="s"), "A"), []
    out = tmp_path / "long.pdf"
    sheets = save_as_pdf(printed, out, lambda done, total: told.append((done, total)), bool)
    assert len(pages(out)) == sheets > 10
    assert told[-1] == (599, 599)
    before = out.read_bytes()
    with pytest.raises(Cancelled):
        save_as_pdf(printed, out, lambda _done, _total: None, lambda: True)
    assert out.read_bytes() == before
    assert list(tmp_path.iterdir()) == [out]

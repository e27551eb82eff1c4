"""Texts alone go out exactly as they are stored, and everything else is told as left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.exchange.choices import ExportChoices, ImportChoices
from declannot.exchange.exporting import run_export
from declannot.exchange.importing import run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from tests.formats.conftest import Write, document, span


@pytest.mark.parametrize(
    ("text", "bom", "data"),
    [
        ("One\r\ntwo\n\n three ", False, b"One\r\ntwo\n\n three "),
        ("É\U0001f600", True, b"\xef\xbb\xbf\xc3\x89\xf0\x9f\x98\x80"),
        ("\ufeffA", False, b"\xef\xbb\xbf\xef\xbb\xbfA"),
    ],
)
def test_a_text_goes_out_byte_for_byte(write: Write, text: str, bom: bool, data: bytes) -> None:
    root, _, mismatches, spans = write("text", [document(text, bom=bom)])
    assert (mismatches, spans) == ([], 0)
    (path,) = root.iterdir()
    assert (path.name, path.read_bytes()) == ("A_title.txt", data)


def test_what_is_left_out_is_told(write: Write) -> None:
    record = document("Canada acts.", [span("Canada acts.", 0, 6, note="n", doubt=True)])
    _, ledger, _, _ = write("text", [record])
    assert ledger.counts["NOTE_DROPPED"] == ledger.counts["ATTRIBUTE_DROPPED"] == 1
    details = b"\n".join(ledger.details()).decode()
    assert "layer A: 1 spans" in details


def test_texts_that_went_out_are_known_again(tmp_path: Path) -> None:
    with new_project(tmp_path / "a.declannot") as project:
        statement, text = sample_statement(utc_now())
        project.apply(add_documents([(statement, text)]))
        add_readings(project, statement.id, "A")
        out = tmp_path / "texts"
        report = run_export(project, out, ExportChoices(format="text"))
        assert (report.documents, report.spans, report.relations) == (1, 0, 0)
        again = run_import(project, [out], ImportChoices())
        assert (again.documents_new, again.documents_unchanged) == (0, 1)

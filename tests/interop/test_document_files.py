"""Word, OpenDocument and PDF documents of others: their words as found without a library."""

from __future__ import annotations

import hashlib
import html
import re
import zipfile
import zlib
from pathlib import Path

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures"
OFFICE = sorted([*(FIXTURES / "docx").glob("*.docx"), *(FIXTURES / "odt").glob("*.odt")])
PDFS = sorted((FIXTURES / "pdf").glob("*.pdf"))
BESIDE = {
    "blk-paras-and-tables.docx": {"headers", "footers"},
    "hdr-header-footer.docx": {"headers", "footers"},
    "headerfooter.odt": {"headers", "footers"},
}


def _words(path: Path) -> list[str]:
    """Return the words of the text, by pattern, without any reader of XML."""
    with zipfile.ZipFile(path) as archive:
        if path.suffix == ".docx":
            content = archive.read("word/document.xml").decode()
            content = re.sub(r"</w:p>|<w:tab/>", "\\n\\n", content)
            found = re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|(\n\n)", content)
            content = "".join(words or blank for words, blank in found)
        else:
            content = archive.read("content.xml").decode().split("<office:text", 1)[1]
            content = re.sub(r"<text:(s|tab|line-break)[^>]*>|</text:[ph]>", " ", content)
            content = re.sub(r"^[^>]*>|<[^>]*>", "", content)
    return html.unescape(content).split()


@pytest.mark.skipif(not OFFICE, reason="the documents are not there")
@pytest.mark.parametrize("path", OFFICE, ids=lambda path: path.name)
def test_the_words_of_a_document_come_in_and_nothing_else(path: Path, tmp_path: Path) -> None:
    with new_project(tmp_path / "p.declannot") as project:
        report = run_import(project, [path], ImportChoices())
        assert (report.documents_new, report.formats[0][1]) == (1, path.suffix[1:])
        (document,) = project.documents()
        assert project.text(document.id).text.split() == _words(path)
        assert document.original_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        named = {
            each.detail.split(":")[0]
            for each in report.ledger.first
            if each.code == "UNKNOWN_IGNORED"
        }
        assert named == BESIDE.get(path.name, set())
        assert run_import(project, [path], ImportChoices()).documents_new == 0


def _shown_characters(path: Path) -> int:
    """Return how many letters the pages of a PDF show, from strings in its unpacked streams.

    What pdflatex writes is one byte a character in brackets.
    """
    count = 0
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", path.read_bytes(), re.DOTALL):
        try:
            content = zlib.decompress(stream)
        except zlib.error:
            continue
        if b" Tf" in content and b"TJ" in content:
            for shown in re.findall(rb"\((?:[^()\\]|\\.)*\)", content):
                count += len(re.sub(rb"\\(\d{3}|.)", b"x", shown[1:-1]))
    return count


@pytest.mark.skipif(not PDFS, reason="the PDFs are not there")
def test_pages_have_the_letters_that_their_streams_show(tmp_path: Path) -> None:
    path = FIXTURES / "pdf" / "pdflatex-4-pages.pdf"
    with new_project(tmp_path / "p.declannot") as project:
        report = run_import(project, [path], ImportChoices())
        assert [each.detail for each in report.ledger.first] == [
            "pages, in the order in which pypdf finds their text: 4",
        ]
        (document,) = project.documents()
        text = project.text(document.id).text
        assert text.startswith("Hello, here is some text without a meaning.")
        joined = re.findall("ffi|ffl|ff|fi|fl", text)  # one character of the font each
        letters = len("".join(text.split())) - sum(len(each) - 1 for each in joined)
        assert letters == _shown_characters(path)


@pytest.mark.skipif(not PDFS, reason="the PDFs are not there")
def test_a_pdf_with_a_password_is_refused_and_another_comes_in(tmp_path: Path) -> None:
    with new_project(tmp_path / "p.declannot") as project:
        before = project.path.read_bytes()
        with pytest.raises(UserError, match="libreoffice-writer-password.pdf: .*encrypted"):
            locked = FIXTURES / "pdf" / "libreoffice-writer-password.pdf"
            run_import(project, [locked], ImportChoices())
        assert project.path.read_bytes() == before
        trivial = FIXTURES / "pdf" / "002-trivial-libre-office-writer.pdf"
        run_import(project, [trivial], ImportChoices())
        (document,) = project.documents()
        text = project.text(document.id).text
        assert (document.language, text.split()[:3]) == ("en-US", ["Lorem", "ipsum", "dolor"])
        assert text.count("sanctus est") == text.count("et accusam") == 2

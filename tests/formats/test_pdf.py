"""PDFs as text: pages, what is said of them, and the process that reads them alone."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

import pypdf
import pytest

from declannot.domain.errors import UserError
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.documents import pdf as pdf_text
from declannot.formats.format import ReadOptions
from declannot.formats.registry import detect

PAGES = (["We welcome the agree-", "ment of Canada."], [], ["They act."], [], [])


def _pdf(path: Path, pages: Sequence[Sequence[str]], title: str = "A title") -> Path:
    """Write a PDF of our own: a page for each list of lines."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>", b""]
    kids = []
    for lines in pages:
        shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
        content = f"BT /F1 12 Tf 72 700 Td {shown} ET".encode()
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents %d 0 R /Resources "
            b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
            % len(objects)
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    objects.append(f"<< /Title ({title}) >>".encode())
    data = bytearray(b"%PDF-1.4\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    begin = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % each for each in places)
    data += b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, len(objects), begin,
    )  # fmt: skip
    path.write_bytes(data)
    return path


def test_pages_are_parted_by_a_blank_line_and_empty_ones_are_named(tmp_path: Path) -> None:
    path = _pdf(tmp_path / "a.pdf", PAGES)
    (read,) = pdf_text.read(path, ReadOptions())
    assert read.document.text == "We welcome the agree-\nment of Canada.\n\nThey act.\n"
    assert (read.document.title, read.document.language) == ("A title", "en-GB")
    original = read.document.metadata.original
    assert original is not None
    assert original.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert [(each.code, each.detail) for each in read.losses] == [
        ("TEXT_REBUILT", "pages, in the order in which pypdf finds their text: 5"),
        ("TEXT_REBUILT", "words parted by a hyphen at the end of a line, kept so: 1"),
        ("UNKNOWN_IGNORED", "pages without text, pictures perhaps: 2, 4-5"),
    ]


def test_a_pdf_is_known_by_what_it_begins_with_and_comes_in_once(tmp_path: Path) -> None:
    path = _pdf(tmp_path / "a.bin", PAGES)
    assert detect(path)[0].name == "pdf"
    with new_project(tmp_path / "p.declannot") as project:
        assert run_import(project, [path], ImportChoices()).documents_new == 1
        assert run_import(project, [path], ImportChoices()).documents_new == 0
        (document,) = project.documents()
        assert document.original_name == "a.bin"


def test_passwords(tmp_path: Path) -> None:
    path = _pdf(tmp_path / "a.pdf", PAGES)
    for user, owner in (("secret", "x"), ("", "owner")):
        writer = pypdf.PdfWriter(clone_from=path)
        writer.encrypt(user, owner, algorithm="RC4-128")
        other = tmp_path / f"locked{user}.pdf"
        writer.write(other)
    with pytest.raises(UserError, match="encrypted"):
        next(pdf_text.read(tmp_path / "lockedsecret.pdf", ReadOptions()))
    (read,) = pdf_text.read(tmp_path / "locked.pdf", ReadOptions())
    assert "They act." in read.document.text


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "empty"),
        (b"PK\x03\x04", "does not begin like a PDF"),
        (b"%PDF-1.4\nno more", "cannot be read"),
        (b"%PDF-1.7\n1 0 obj\n<<" + b"/A [" * 50_000, "cannot be read"),
    ],
)
def test_what_is_no_pdf_leaves_the_project_as_it_was(
    tmp_path: Path, data: bytes, complaint: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    with new_project(tmp_path / "p.declannot") as project:
        before = project.path.read_bytes()
        with pytest.raises(UserError, match=complaint):
            run_import(project, [path], ImportChoices())
        assert project.path.read_bytes() == before


def test_pictures_of_text_hold_none(tmp_path: Path) -> None:
    path = _pdf(tmp_path / "a.pdf", [[], []])
    with pytest.raises(UserError, match="its pages are pictures: 2.*OCR"):
        next(pdf_text.read(path, ReadOptions()))


def test_a_pdf_that_was_cut_or_flipped_gives_text_or_an_error_for_people(tmp_path: Path) -> None:
    whole = _pdf(tmp_path / "a.pdf", PAGES).read_bytes()
    other = tmp_path / "b.pdf"
    for share in (20, 60, 97):
        damaged = bytearray(whole[: len(whole) * share // 100])
        damaged[len(damaged) // 2] ^= 0x55
        other.write_bytes(damaged)
        try:
            (read,) = pdf_text.read(other, ReadOptions())
            assert read.document.text.strip()
        except UserError as error:
            assert str(other) in str(error)


def test_a_pdf_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    endless = b"BT " * 6_000_000
    path = _pdf(tmp_path / "a.pdf", [["x"]])
    data = path.read_bytes()
    at = data.index(b"stream\n") + 7
    end = data.index(b"\nendstream")
    data = data[:at] + endless + data[end:]
    path.write_bytes(data.replace(b"/Length %d" % (end - at), b"/Length %d" % len(endless)))
    with pytest.raises(UserError, match="more than 1 seconds|memory"):
        pdf_text.answer(path, seconds=1)


@pytest.mark.skipif(sys.platform != "linux", reason="others have no such limit")
def test_a_pdf_that_fills_the_memory_is_given_up(tmp_path: Path) -> None:
    little = 300 << 20
    good = _pdf(tmp_path / "a.pdf", PAGES)
    assert len(pdf_text.answer(good, memory=little)) == len(PAGES) + 1
    with pytest.raises(UserError, match="memory|more than|cannot be read"):
        pdf_text.answer(good, memory=1 << 20)
    path = _pdf(tmp_path / "b.pdf", [["x"]])
    data = path.read_bytes()
    at, end = data.index(b"stream\n") + 7, data.index(b"\nendstream")
    bomb = zlib.compress(bytes(1 << 27), 1)
    header = b"/Filter /FlateDecode /Length %d" % len(bomb)
    data = data[:at] + bomb + data[end:]
    path.write_bytes(data.replace(b"/Length %d" % (end - at), header, 1))
    with pytest.raises(UserError, match="memory|cannot be read"):
        pdf_text.answer(path, memory=little)


def test_the_word_for_the_process_is_no_command_for_people(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "declannot", "--help"],
        capture_output=True, text=True, check=True, cwd=root,
    )  # fmt: skip
    assert "import" in done.stdout
    assert pdf_text.READ_PDF not in done.stdout

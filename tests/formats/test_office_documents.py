"""Word and OpenDocument texts: what is text, what is left out and said, and files made to harm."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import hypothesis.strategies as st
import pytest
from docx.oxml import parse_xml
from hypothesis import HealthCheck, given, settings
from odf import meta as odf_meta
from odf.opendocument import OpenDocumentText
from odf.style import Footer, MasterPage, PageLayout
from odf.table import Table, TableCell, TableRow
from odf.text import H, LineBreak, List, ListItem, Note, NoteBody, NoteCitation, P, S, Span, Tab

from declannot.domain.errors import UserError
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.format import Read, ReadOptions
from declannot.formats.registry import detect, format_named
from tests.thoroughness import examples

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PARAGRAPH = f"""<w:p {W}><w:r><w:t xml:space="preserve">We </w:t></w:r>
<w:ins w:id="1" w:author="x"><w:r><w:t>welcome</w:t></w:r></w:ins>
<w:del w:id="2" w:author="x"><w:r><w:delText>regret</w:delText></w:r></w:del>
<w:sdt><w:sdtPr/><w:sdtContent>
<w:r><w:t xml:space="preserve"> this</w:t></w:r></w:sdtContent></w:sdt>
<w:hyperlink><w:r><w:t xml:space="preserve"> link</w:t></w:r></w:hyperlink>
<w:r><w:tab/><w:t>👍</w:t><w:br/><w:t>end</w:t></w:r>
<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>"""
DOCX_TEXT = "Head\n\nWe welcome this link\t👍\nend\na\tb\nc\n\td\nlast\n"
ODT_TEXT = "Head\nOne two   three\tfour\nfive six\nfirst\nsecond\na\tb\n"


@pytest.fixture
def word(tmp_path: Path) -> Path:
    """A Word document with what it can have."""
    document = docx.Document()
    document.add_heading("Head", 1)
    document.add_paragraph("")
    body = document.element.body
    body.insert(len(body) - 1, parse_xml(PARAGRAPH))
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "a", "b\nc"
    table.cell(1, 1).text = "d"
    document.add_paragraph("last")
    document.sections[0].header.paragraphs[0].text = "in the head"
    known = document.core_properties
    known.title, known.language, known.author = "A  title", "en-GB", "Somebody"
    path = tmp_path / "a.docx"
    document.save(str(path))
    return path


@pytest.fixture
def writer(tmp_path: Path) -> Path:
    """An OpenDocument text with what it can have."""
    document = OpenDocumentText()
    layout = PageLayout(name="L")
    document.automaticstyles.addElement(layout)
    page = MasterPage(name="Standard", pagelayoutname=layout)
    footer = Footer()
    footer.addElement(P(text="at the foot"))
    page.addElement(footer)
    document.masterstyles.addElement(page)
    document.meta.addElement(odf_meta.InitialCreator(text="Somebody"))
    text = document.text
    text.addElement(H(outlinelevel=1, text="Head"))
    line = P(text="  One\n   two ")
    line.addElement(S(c=2))
    line.addText("three")
    line.addElement(Tab())
    line.addElement(Span(text="four"))
    line.addElement(LineBreak())
    line.addText("five ")
    line.addText(" six ")
    note = Note(noteclass="footnote")
    note.addElement(NoteCitation(text="1"))
    body = NoteBody()
    body.addElement(P(text="said below"))
    note.addElement(body)
    line.addElement(note)
    text.addElement(line)
    items = List()
    for word in ("first", "second"):
        item = ListItem()
        item.addElement(P(text=word))
        items.addElement(item)
    text.addElement(items)
    table, row = Table(), TableRow()
    for word in "ab":
        cell = TableCell()
        cell.addElement(P(text=word))
        row.addElement(cell)
    table.addElement(row)
    text.addElement(table)
    path = tmp_path / "a.odt"
    document.save(str(path))
    return path


def _read(path: Path) -> Read:
    reader = format_named(path.suffix[1:]).read
    assert reader is not None
    (found,) = reader(path, ReadOptions())
    return found


def _changed(path: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """Return the document with its members as ``change`` leaves them."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def _details(read: Read) -> list[tuple[str, str]]:
    return [(each.code, each.detail) for each in read.losses]


def test_a_word_document_is_its_paragraphs_and_tables(word: Path) -> None:
    read = _read(word)
    document = read.document
    assert document.text == DOCX_TEXT
    assert (document.title, document.language) == ("A title", "en-GB")
    assert document.metadata.original is not None
    assert document.metadata.original.name == "a.docx"
    assert document.metadata.original.sha256 == hashlib.sha256(word.read_bytes()).hexdigest()
    assert _details(read) == [
        ("TEXT_REBUILT", "text of paragraphs and tables"),
        ("UNKNOWN_IGNORED", "tracked deletions: 1"),
        ("UNKNOWN_IGNORED", "footnotes: 1"),
        ("UNKNOWN_IGNORED", "comments: 1"),
        ("UNKNOWN_IGNORED", "headers: 1"),
        ("METADATA_DROPPED", "author, times"),
    ]


def test_an_opendocument_text_is_its_paragraphs_lists_and_tables(writer: Path) -> None:
    read = _read(writer)
    assert read.document.text == ODT_TEXT
    assert read.document.metadata.original is not None
    assert read.document.metadata.original.name == "a.odt"
    assert _details(read) == [
        ("TEXT_REBUILT", "text of paragraphs and tables"),
        ("UNKNOWN_IGNORED", "footnotes and endnotes: 1"),
        ("UNKNOWN_IGNORED", "numbers and bullets of lists: 2"),
        ("UNKNOWN_IGNORED", "footers: 1"),
        ("METADATA_DROPPED", "author, times"),
    ]


@pytest.mark.parametrize("ending", ["", ".zip", ".bin"])
def test_documents_are_known_by_what_they_hold(word: Path, writer: Path, ending: str) -> None:
    for path, text in ((word, DOCX_TEXT), (writer, ODT_TEXT)):
        name = path.suffix[1:]
        other = path.with_name(f"other-{name}{ending}")
        path.rename(other)
        assert detect(other)[0].name == name
        with new_project(other.with_name(f"{name}.declannot")) as project:
            report = run_import(project, [other], ImportChoices())
            assert (report.documents_new, report.losses["TEXT_REBUILT"]) == (1, 1)
            (document,) = project.documents()
            assert project.text(document.id).text == text
            assert run_import(project, [other], ImportChoices()).documents_new == 0


BOMB = b'<!DOCTYPE a [<!ENTITY x "yyyyyyyyyy"><!ENTITY z "&x;&x;&x;">]>'


def _with_doctype(name: str) -> Callable[[dict[str, bytes]], object]:
    def change(members: dict[str, bytes]) -> None:
        head, _, rest = members[name].partition(b"?>")
        members[name] = head + b"?>" + BOMB + rest

    return change


def _deep(name: str, tag: str) -> Callable[[dict[str, bytes]], object]:
    def change(members: dict[str, bytes]) -> None:
        opened, closed = f"<{tag}>".encode() * 5000, f"</{tag}>".encode() * 5000
        at = members[name].rindex(b"</")
        members[name] = members[name][:at] + opened + closed + members[name][at:]

    return change


@pytest.mark.parametrize(
    ("ending", "change", "complaint"),
    [
        ("docx", lambda each: each.pop("word/document.xml"), "missing: word/document.xml"),
        ("odt", lambda each: each.pop("content.xml"), "missing: content.xml"),
        ("docx", lambda each: each.pop("[Content_Types].xml"), "damaged"),
        ("docx", _with_doctype("word/document.xml"), "declares a document type"),
        ("docx", _with_doctype("word/styles.xml"), "declares a document type"),
        ("odt", _with_doctype("content.xml"), "declares a document type"),
        ("docx", _deep("word/document.xml", "w:p"), "nested deeper than 200"),
        ("odt", _deep("content.xml", "text:p"), "nested deeper than 200"),
        ("docx", lambda each: each.update({"word/document.xml": b"<a>"}), "document.xml, line"),
        ("odt", lambda each: each.update({"content.xml": b"<a b=>"}), "content.xml, line 1"),
        ("odt", lambda each: each.update({"content.xml": b"<a/>"}), "damaged"),
        ("odt", lambda each: each.update({"mimetype": b"application/x"}), "no text"),
        ("docx", lambda each: each.update({"a": bytes((1 << 26) + 1)}), "larger than 64 MB"),
        ("docx", lambda each: each.update({"a.xml": b"<a>" + bytes(1 << 25)}), "larger than 32 MB"),
        ("docx", lambda each: each.update({f"p{n}": b"" for n in range(10_001)}), "10000 parts"),
        (
            "odt",
            lambda each: each.update({"META-INF/manifest.xml": b"<a><encryption-data/></a>"}),
            "encrypted",
        ),
    ],
)  # fmt: skip
def test_documents_that_would_harm_are_refused(
    word: Path,
    writer: Path,
    ending: str,
    change: Callable[[dict[str, bytes]], object],
    complaint: str,
) -> None:
    path = _changed(word if ending == "docx" else writer, change)
    with pytest.raises(UserError, match=complaint) as caught:
        _read(path)
    assert str(path) in str(caught.value)


def test_sizes_the_archive_lies_about_are_found_out(writer: Path) -> None:
    path = _changed(writer, lambda each: each.update({"Pictures/a": bytes(1 << 20)}))
    data = path.read_bytes()
    size = (1 << 20).to_bytes(4, "little")
    assert data.count(size) == 2
    path.write_bytes(data.replace(size, (10).to_bytes(4, "little")))
    with pytest.raises(UserError, match="damaged"):
        _read(path)


def test_blanks_by_the_million_are_refused(writer: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        members["content.xml"] = members["content.xml"].replace(b'c="2"', b'c="900000000"')

    with pytest.raises(UserError, match="blanks in a row"):
        _read(_changed(writer, change))


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old Office program"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"", "empty"),
        (b"PK\x03\x04 no", "damaged"),
        (b"{\\rtf1 text}", "no (Word|OpenDocument) document"),
    ],
)
@pytest.mark.parametrize("ending", ["docx", "odt"])
def test_other_files_are_refused_by_what_they_are(
    tmp_path: Path, ending: str, data: bytes, complaint: str
) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_bytes(data)
    with new_project(tmp_path / "p.declannot") as project:
        before = project.path.read_bytes()
        with pytest.raises(UserError, match=complaint):
            run_import(project, [path], ImportChoices())
        assert list(project.documents()) == []
        assert project.path.read_bytes() == before


def test_members_with_a_password_are_refused(word: Path) -> None:
    data = bytearray(word.read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + flags] |= 1
    word.write_bytes(data)
    with pytest.raises(UserError, match="encrypted"):
        _read(word)


@pytest.mark.parametrize("ending", ["docx", "odt"])
@given(data=st.data())
@settings(max_examples=examples(60), deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
def test_damaged_documents_give_text_or_an_error_for_people(
    word: Path, writer: Path, ending: str, data: st.DataObject
) -> None:
    path = word if ending == "docx" else writer
    whole = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = "word/document.xml" if ending == "docx" else "content.xml"
    part = bytearray(members[name])
    for _ in range(data.draw(st.integers(0, 3))):
        part[data.draw(st.integers(0, len(part) - 1))] = data.draw(st.integers(0, 255))
    damaged = io.BytesIO()
    with zipfile.ZipFile(damaged, "w") as archive:
        for each, content in {**members, name: bytes(part)}.items():
            archive.writestr(each, content)
    stored = damaged.getvalue()
    cut = data.draw(st.integers(max(0, len(stored) - 2000), len(stored)))
    other = path.with_name(f"damaged.{ending}")
    other.write_bytes(stored[:cut])
    try:
        assert _read(other).document.text.strip()
    except UserError as error:
        assert str(error)

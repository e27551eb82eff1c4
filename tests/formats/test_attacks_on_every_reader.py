"""Files made to harm, for every reader that may meet them: refused or harmless, never followed."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from declannot.domain.errors import UserError
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats import json_values, jsonl, xml_limits
from declannot.formats.format import ReadOptions
from declannot.formats.registry import format_named, formats
from declannot.formats.spacy import docbin as docbin
from declannot.formats.tables import rows as csv_rows
from declannot.store.project import Project

SECRET = "the secret of this machine"
BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
    f"<!ENTITY {new} '{f'&{old};' * 10}'>" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
JSON_FORMATS = (
    "jsonl", "doccano", "label-studio", "huggingface",
    "prodigy", "spacy", "webannotation", "argilla",
)  # fmt: skip
PAGES = {  # what stands around an entity, where it would be text
    "gate": "<GateDocument><TextWithNodes>{}</TextWithNodes></GateDocument>",
    "tei": '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>x {}</p></body></text></TEI>',
    "refi-qda": '<Project xmlns="urn:QDA-XML:project:1.0"><Description>{}</Description></Project>',
    "uima-xmi": '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI">{}</xmi:XMI>',
    "html": "<html><body><p>x {}</p></body></html>",
    "docx": "<w:document>{}</w:document>",
    "odt": "<office:document-content>{}</office:document-content>",
}
PACKED = {"docx": "word/document.xml", "odt": "content.xml"}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An empty project."""
    with new_project(tmp_path / "p.declannot") as made:
        yield made


def _import(project: Project, path: Path, name: str) -> str:
    """Import a file as a format; return the error, having seen that nothing came in."""
    try:
        run_import(project, [path], ImportChoices(format=name, annotator="A", unknown="add"))
    except UserError as error:
        assert path.name in error.where
        assert not project.documents()
        return str(error)
    return ""


def _page(path: Path, name: str, declared: str, entity: str) -> Path:
    page = declared + PAGES[name].format(entity)
    inside = PACKED.get(name)
    if inside is None:
        path.write_text(page, encoding="utf-8")
        return path
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(inside, page)
    return path


@pytest.mark.parametrize("name", PAGES)
def test_entities_neither_grow_nor_fetch(project: Project, tmp_path: Path, name: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    ending = format_named(name).extensions[0] if name != "refi-qda" else ".qde"
    outer = f"<!DOCTYPE x [<!ENTITY i SYSTEM '{secret.as_uri()}'>]>"
    fetched = f"<!DOCTYPE x SYSTEM '{secret.as_uri()}'>"
    for nth, declared in enumerate((BOMB + "]>", outer, fetched)):
        path = _page(tmp_path / f"{nth}{ending}", name, declared, "&i;")
        refused = _import(project, path, name)
        assert SECRET not in refused
        assert secret.name not in refused  # not even looked into
        if name not in ("html", "tei"):  # these leave entities out, and tell so
            assert refused
    texts = [project.text(each.id).text for each in project.documents()]
    assert all(SECRET not in text and len(text) < 1000 for text in texts)


@pytest.mark.parametrize("name", ["gate", "tei", "uima-xmi"])
def test_trees_of_too_many_parts_are_refused(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(xml_limits, "MAX_PARTS", 1000)
    path = tmp_path / "a.xml"
    path.write_text(PAGES[name].format("<a/>" * 1001), encoding="utf-8")
    assert "elements and attributes" in _import(project, path, name)


@pytest.mark.parametrize("name", ["gate", "tei", "refi-qda", "uima-xmi"])
def test_elements_nested_without_end_are_refused(
    project: Project, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "deep.xml"
    path.write_text(PAGES[name].format("<a>" * 100_000), encoding="utf-8")
    assert _import(project, path, name)


@pytest.mark.parametrize("name", JSON_FORMATS)
@pytest.mark.parametrize(
    "value",
    [
        '{"text": ' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"a":' * 100_000,
        "[" * 100_000,
        '{"text": "a", "start": ' + "9" * 10_000 + "}",
        '{"text": NaN}',
        '{"text": "\\ud83d"}',
        '{"text": "\0"}',
        "x" * 3_000_000,
    ],
    ids=["lists", "objects", "open", "number", "nan", "surrogate", "nul", "word"],
)
def test_json_beyond_reason_is_refused(
    project: Project, tmp_path: Path, name: str, value: str
) -> None:
    path = tmp_path / "a.json"
    path.write_text(value, encoding="utf-8")
    if not _import(project, path, name):  # keys that a format lets be
        assert [each.length for each in project.documents()] == [1]


def test_lines_rows_and_nesting_are_bounded(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jsonl, "MAX_LINE_BYTES", 1 << 17)
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "' + b"a" * (1 << 18))
    assert "The line is longer than" in _import(project, path, "jsonl")
    monkeypatch.setattr(json_values, "MAX_PARTS", 1000)
    monkeypatch.setattr(json_values, "_LONG_BYTES", 1000)
    path.write_bytes(b'{"text": "a b", "label": [], "x": [' + b"[]," * 1000 + b"[]]}")
    assert "values" in _import(project, path, "doccano")
    monkeypatch.setattr(csv_rows, "_LONGEST_LINE", 1 << 16)
    path.write_bytes(b"title,text\n" + b'"\n",' * (1 << 17))
    assert "A row is longer than" in _import(project, path, "csv")
    path.write_bytes(b'{"a": {"a": ' + b'{"a":' * 2000 + b"1" + b"}" * 2002 + b"\n")
    with pytest.raises(UserError, match="line 1: The entry is nested too deep"):
        list(json_values.values(path))


def test_brackets_of_plain_values_and_of_strings_do_not_mislead(tmp_path: Path) -> None:
    wanted = [{"a": [[], {}, [1, "]"], {"b": '}\\"{'}], "c": {"d": [{}]}}, {}, {"e": "["}]
    path = tmp_path / "a.json"
    path.write_text("\n".join(json.dumps(each, indent=1) for each in wanted))
    assert [json.loads(value) for value, _where in json_values.values(path)] == wanted


@pytest.mark.parametrize(
    ("key", "value"),
    [("strings", ["x"] * 2000), ("flags", [{"a": 1}] * 2000), ("cats", [{}] * 70_000)],
)
def test_small_files_of_spacy_with_long_lists_are_refused(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, value: object
) -> None:
    monkeypatch.setattr(docbin, "MAX_LIST_BYTES", 1000)
    monkeypatch.setattr(docbin, "MAX_DOCUMENTS", 1000)
    whole = {"attrs": [65], "tokens": b"", "spaces": b"", "lengths": b"", "strings": [], key: value}
    path = tmp_path / "a.spacy"
    path.write_bytes(zlib.compress(msgspec.msgpack.encode(whole)))
    assert key in _import(project, path, "spacy")


@pytest.mark.parametrize("name", PACKED)
def test_documents_that_lost_bytes_of_a_part_are_damaged(
    project: Project, tmp_path: Path, name: str
) -> None:
    path = _page(tmp_path / f"a.{name}", name, "", "x" * 2000)
    data = path.read_bytes()
    path.write_bytes(data[:300] + data[1300:])
    assert "damaged" in _import(project, path, name)


@pytest.mark.parametrize("entry", ["../out.qde", "/out.qde", "link.qde"])
def test_packages_lead_nowhere_else(project: Project, tmp_path: Path, entry: str) -> None:
    path = tmp_path / "a.qdpx"
    member = zipfile.ZipInfo(entry)
    if entry == "link.qde":
        member.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member, PAGES["refi-qda"].format(""))
    assert "outside of itself" in _import(project, path, "refi-qda")
    assert not (tmp_path.parent / "out.qde").exists()


@pytest.mark.parametrize("name", [each.name for each in formats() if each.imports])
def test_a_pickle_is_never_loaded(tmp_path: Path, name: str) -> None:
    proof = tmp_path / "proof"
    path = tmp_path / f"a{format_named(name).extensions[0]}"
    path.write_bytes(f"cbuiltins\nexec\n(Vopen({str(proof)!r}, 'w')\ntR.".encode())
    read = format_named(name).read
    assert read is not None
    try:
        list(read(path, ReadOptions()))
    except UserError as error:
        assert str(error)
    assert not proof.exists()


def test_the_command_says_one_line_and_ends_with_1(project: Project, tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("../a.txt", "x")
    bad = {
        "a.jsonl": b'{"text": 1}',
        "b.conllu": b"1\tx\n1\ty\n",
        "c.zip": made.getvalue(),
        "d.parquet": b"PAR1 cut",
    }
    place = project.path
    project.close()
    for name, data in bad.items():
        path = tmp_path / name
        path.write_bytes(data)
        words = ["import", str(place), str(path), "--annotator", "A"]
        done = subprocess.run(
            [sys.executable, "-m", "declannot", *words], capture_output=True, text=True, check=False
        )
        assert done.returncode == 1, done.stderr
        assert len(done.stderr.splitlines()) == 1
        assert name in done.stderr

"""REFI-QDA: packages the same every time, code books, notes, links, and what positions count."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5
from xml.etree import ElementTree

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan
from declannot.formats.record_check import check_record
from declannot.formats.refi_qda.book import proposes
from declannot.formats.refi_qda.writing import guid
from declannot.formats.registry import detect, format_named
from tests.thoroughness import examples

Write = Callable[..., Any]
TEXT = "👍 Canada &\r\nMexico <act>."
SPACE = {"q": "urn:QDA-XML:project:1.0"}
ANA, BO = (f"10000000-0000-0000-0000-00000000000{n}" for n in (1, 2))
PROJECT = f"""<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Some QDA 1">
<Users><User guid="{ANA}" name="Ana"/><User guid="{BO}" name="Bo"/></Users>
<CodeBook><Codes>
<Code guid="20000000-0000-0000-0000-000000000001" name="Acts" isCodable="false">
<Code guid="20000000-0000-0000-0000-000000000002" name="CALL" isCodable="true" color="#3c3">
<Description>Asks others.</Description></Code>
<Code guid="20000000-0000-0000-0000-000000000003" name="ACTOR" isCodable="true"/></Code>
<Code guid="20000000-0000-0000-0000-000000000004" name="Who" isCodable="true">
<Code guid="20000000-0000-0000-0000-000000000005" name="ACTOR" isCodable="true"/></Code>
<Code guid="20000000-0000-0000-0000-000000000006" name="PLACE" isCodable="true"/>
</Codes></CodeBook>
<Cases><Case guid="30000000-0000-0000-0000-000000000001" name="C"/></Cases>
<Sources><TextSource guid="40000000-0000-0000-0000-000000000001" name="One"
 plainTextPath="internal://One.TXT">
SELECTIONS</TextSource>
<PictureSource guid="40000000-0000-0000-0000-000000000002" name="photo.jpg"/></Sources>
TAIL</Project>
"""


def _selection(
    start: int, end: int, *codes: int, number: int = 1, user: str = ANA, more: str = ""
) -> str:
    codings = "".join(
        f'<Coding guid="6000000{n}-0000-0000-0000-00000000000{number}" creatingUser="{user}">'
        f'<CodeRef targetGUID="20000000-0000-0000-0000-00000000000{code}"/>{more}</Coding>'
        for n, code in enumerate(codes)
    )
    return (
        f'<PlainTextSelection guid="50000000-0000-0000-0000-00000000000{number}" '
        f'startPosition="{start}" endPosition="{end}">{codings}</PlainTextSelection>\n'
    )


def _package(
    path: Path,
    selections: str = "",
    tail: str = "",
    text: bytes = TEXT.encode(),
    changes: dict[str, str] | None = None,
) -> Path:
    project = PROJECT.replace("SELECTIONS", selections).replace("TAIL", tail)
    for old, new in (changes or {}).items():
        project = project.replace(old, new)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Something.QDE", project)
        archive.writestr("SOURCES/one.txt", text)
    return path


def _reads(path: Path, unit: str | None = None) -> list[Read]:
    reader = format_named("refi-qda").read
    assert reader is not None
    return list(reader(path, ReadOptions(unit=unit or "codepoint", unit_named=unit is not None)))


def _spans(read: Read) -> list[tuple[str | None, str, str]]:
    text = read.document.text
    return [
        (layer.annotator, each.label, text[each.start : each.end])
        for layer in read.document.layers
        for each in layer.spans
    ]


def _losses(*reads: Read) -> list[tuple[str, str]]:
    return [(each.code, each.detail) for read in reads for each in read.losses]


def _span(start: int, end: int, label: str = "ACTOR", **more: Any) -> CorpusSpan:
    return CorpusSpan(start=start, end=end, label=label, **({"id": f"s{start}"} | more))


def _document(*spans: CorpusSpan, text: str = TEXT, **more: Any) -> CorpusDocument:
    layer = CorpusLayer(annotator="A", spans=list(spans), **more)
    return CorpusDocument(id="d1", title="One", text=text, layers=[layer])


def _project(package: Path) -> tuple[ElementTree.Element, list[str], bytes]:
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        return ElementTree.fromstring(archive.read("project.qde")), names, archive.read(names[0])


def test_text_goes_out_with_lf_and_offsets_with_it(write: Write) -> None:
    spans = [
        _span(2, 8, note="Why?\r\n<So>", created="2026-11-23T20:39:52Z"),
        _span(12, 18, "CALL"),
    ]
    relation = CorpusRelation(id="r", type="by", from_id="s12", to_id="s2")
    record = _document(*spans, relations=[relation], notes="Odd & old")
    package, ledger, mismatches, count = write("refi-qda", [record])
    assert (mismatches, count) == ([], 2)
    project, names, text = _project(package)
    assert [name.split("/")[0] for name in names] == ["Sources", "project.qde"]
    assert text == TEXT.replace("\r\n", "\n").encode()
    (source,) = project.iterfind(".//q:TextSource", SPACE)
    assert source.get("name") == "One"
    assert source.get("plainTextPath") == names[0].replace("Sources/", "internal://")
    codes = {each.get("guid"): each for each in project.iterfind(".//q:Code", SPACE)}
    notes = {
        each.get("guid"): each.findtext("q:PlainTextContent", "", SPACE)
        for each in project.iterfind(".//q:Note", SPACE)
    }
    found = []
    for each in source.iterfind("q:PlainTextSelection", SPACE):
        start, end = int(each.get("startPosition", "")), int(each.get("endPosition", ""))
        (reference,) = each.iterfind("q:Coding/q:CodeRef", SPACE)
        found.append(
            (codes[reference.get("targetGUID")].get("name"), text.decode()[start:end],
             [notes[ref.get("targetGUID")] for ref in each.iterfind("q:Coding/q:NoteRef", SPACE)])
        )  # fmt: skip
    assert found == [("ACTOR", "Canada", ["Why?\r\n<So>"]), ("CALL", "Mexico", [])]
    (remark,) = source.iterfind("q:NoteRef", SPACE)
    assert notes[remark.get("targetGUID")] == "Odd & old"
    codings = [each.get("guid") for each in source.iterfind(".//q:Coding", SPACE)]
    (link,) = project.iterfind(".//q:Link", SPACE)
    ends = (link.get("originGUID"), link.get("targetGUID"))
    assert (link.get("name"), link.get("direction"), ends) == (
        "by",
        "OneWay",
        (codings[1], codings[0]),
    )
    assert ledger.counts == {"METADATA_DROPPED": 1, "TEXT_REBUILT": 1}


def test_labels_are_codes_below_their_families(write: Write) -> None:
    package, *_ = write("refi-qda", [_document(_span(2, 8))])
    project, *_ = _project(package)
    top = project.findall("q:CodeBook/q:Codes/q:Code", SPACE)
    assert [(each.get("name"), each.get("isCodable")) for each in top] == [
        ("Act", "false"), ("Entity", "false"),
    ]  # fmt: skip
    labels = [each.get("name") for each in top[1]]
    assert labels == ["ACTOR", "Événement spécial"]
    assert [each.get("color") for each in top[1]] == ["#BBBBBB", "#BBBBBB"]


def test_the_same_goes_out_as_the_same_bytes(write: Write) -> None:
    record = _document(_span(2, 8, note="n"), _span(12, 18, "CALL"))
    first, *_ = write("refi-qda", [record])
    second, *_ = write("refi-qda", [record])
    assert first.read_bytes() == second.read_bytes()
    made = guid("coding", "s2", "0")
    assert UUID(made).version == 5
    space = uuid5(UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "urn:declannot:refi-qda")
    assert made == str(uuid5(space, "\0".join(["coding", "s2", "0"])))


def test_what_was_written_is_read_again(write: Write) -> None:
    layers = [
        CorpusLayer(
            annotator="A",
            spans=[
                _span(2, 8, created="2026-11-23T20:39:52Z"),
                _span(2, 18, "CALL", note="n\r\nm", id="t"),
            ],
            notes="About it all",
        ),
        CorpusLayer(annotator="gold", spans=[_span(12, 18, id="g")]),
    ]
    layers[0].relations = [CorpusRelation(id="r", type="by", from_id="t", to_id="s2")]
    record = CorpusDocument(id="d1", title="One", text=TEXT.replace("\r", ""), layers=layers)
    other = CorpusDocument(id="d2", title="Two", text="No spans here.", layers=[])
    moved = [(2, 8), (2, 17), (11, 17)]
    for each, (start, end) in zip(record.spans(), moved, strict=True):
        each.start, each.end = start, end
    package, ledger, mismatches, count = write("refi-qda", [record, other], ("A", "gold"))
    assert (mismatches, count, ledger.counts["TEXT_REBUILT"]) == ([], 3, 0)
    one, two = _reads(package)
    assert (one.document.text, one.document.title) == (record.text, "One")
    assert (two.document.text, two.document.layers) == ("No spans here.", [])
    first, gold = one.document.layers
    assert (first.annotator, gold.annotator, first.notes) == ("A", "gold", "About it all")
    assert [(each.start, each.end, each.label, each.note) for each in one.document.spans()] == [
        (2, 8, "ACTOR", ""), (2, 17, "CALL", "n\r\nm"), (11, 17, "ACTOR", ""),
    ]  # fmt: skip
    assert first.spans[0].created == "2026-11-23T20:39:52Z"
    (arrow,) = first.relations
    assert (arrow.type, arrow.from_id, arrow.to_id) == ("by", first.spans[1].id, first.spans[0].id)
    assert _losses(one, two) == []


def test_pieces_attributes_doubt_and_what_xml_cannot_hold_are_losses(write: Write) -> None:
    spans = [
        _span(0, 9, fragments=[(0, 6), (8, 9)], attributes={"count": 2}, doubt=True, note="a\x07b"),
        _span(6, 7, "CALL"),
    ]
    package, ledger, mismatches, count = write("refi-qda", [_document(*spans, text="Canada\r\nUS")])
    assert (mismatches, count) == ([], 2)
    lost = dict(ledger.counts)
    assert lost.pop("METADATA_DROPPED") == lost.pop("TEXT_REBUILT") == 1
    assert lost == {
        "DISCONTINUOUS_SPLIT": 1,
        "ATTRIBUTE_DROPPED": 2,
        "CHAR_REPLACED": 2,  # the note stands at both pieces
        "EMPTY_SPAN_DROPPED": 1,
    }
    (read,) = _reads(package)
    assert _spans(read) == [("A", "ACTOR", "Canada"), ("A", "ACTOR", "U")]
    assert {each.note for each in read.document.spans()} == {"a\ufffdb"}


def test_several_codes_of_a_selection_are_spans_and_users_are_layers(tmp_path: Path) -> None:
    selections = _selection(2, 8, 3, 2) + _selection(12, 18, 5, number=2, user=BO)
    (read,) = _reads(_package(tmp_path / "a.qdpx", selections))
    assert _spans(read) == [
        ("Ana", "ACTOR", "Canada"), ("Ana", "CALL", "Canada"), ("Bo", "Who: ACTOR", "Mexico"),
    ]  # fmt: skip
    assert _losses(read) == [
        ("UNIT_ASSUMED", "codepoint: 4 of 4 edges at words, 1 as utf16, 3 as codepoint over the "
         "text with LF, 3 as utf16 over the text with LF"),
        ("UNKNOWN_IGNORED", "the picture source “photo.jpg”"),
        ("UNKNOWN_IGNORED", "cases: 1"),
        ("LABEL_RENAMED", "ACTOR is Who: ACTOR"),
    ]  # fmt: skip
    assert detect(tmp_path / "a.qdpx")[0].name == "refi-qda"


def test_notes_and_links_are_read(tmp_path: Path) -> None:
    note = '<NoteRef targetGUID="{A0000000-0000-0000-0000-000000000001}"/>'
    selections = _selection(2, 8, 3, more=note) + _selection(12, 18, 2, number=2)
    selections += '<NoteRef targetGUID="a0000000-0000-0000-0000-000000000002"/>'
    coding, other = (f"60000000-0000-0000-0000-00000000000{n}" for n in (1, 2))
    selection = "50000000-0000-0000-0000-000000000002"

    def link(number: int, ends: tuple[str, str], direction: str = "OneWay") -> str:
        return (
            f'<Link guid="b0000000-0000-0000-0000-00000000000{number}" name="by{number}" '
            f'direction="{direction}" originGUID="{ends[0]}" targetGUID="{ends[1]}"/>'
        )

    tail = (
        '<Notes><Note guid="a0000000-0000-0000-0000-000000000001" name="Why">'
        "<PlainTextContent>because</PlainTextContent></Note>"
        f'<Note guid="a0000000-0000-0000-0000-000000000002" creatingUser="{BO}">'
        "<PlainTextContent>all of it</PlainTextContent></Note>"
        '<Note guid="a0000000-0000-0000-0000-000000000003">'
        "<PlainTextContent>lonely</PlainTextContent></Note></Notes><Links>"
        + link(1, (other, coding))
        + link(2, (coding, selection), "Bidirectional")
        + link(3, ("20000000-0000-0000-0000-000000000002", "20000000-0000-0000-0000-000000000003"))
        + link(4, (coding, "20000000-0000-0000-0000-000000000003"))
        + "</Links>"
    )
    (read,) = _reads(_package(tmp_path / "a.qdpx", selections, tail))
    ana, bo = read.document.layers
    assert [each.note for each in ana.spans] == ["Why: because", ""]
    assert (bo.annotator, bo.notes, bo.spans) == ("Bo", "all of it", [])
    first, second = (each.id for each in ana.spans)
    assert [(each.type, each.from_id, each.to_id) for each in ana.relations] == [
        ("by1", second, first), ("by2", first, second), ("by2", second, first),
    ]  # fmt: skip
    codes = [code for code, detail in _losses(read) if "by" in detail or "lonely" in detail]
    assert codes == ["RELATION_DROPPED", "NOTE_DROPPED", "UNKNOWN_IGNORED"]


def test_the_code_book_is_proposed_as_a_schema(tmp_path: Path) -> None:
    schema = proposes(_package(tmp_path / "a.qdpx"))
    assert schema is not None
    assert [(each.name, each.family) for each in schema.labels] == [
        ("CALL", "Acts"), ("ACTOR", "Acts"), ("Who", "Who"), ("Who: ACTOR", "Who"),
        ("PLACE", "codes"),
    ]  # fmt: skip
    assert schema.labels[0].colour.light == "#33cc33"
    assert schema.labels[0].definition == "Asks others."
    assert [each.id for each in schema.families] == ["Acts", "Who", "codes"]


def test_names_are_told_apart(tmp_path: Path) -> None:
    changes = {'name="Bo"': 'name=" ANA"', 'name="PLACE"': 'name="call"'}
    selections = _selection(2, 8, 2) + _selection(2, 8, 6, number=2, user=BO)
    selections += _selection(12, 18, 4, number=3, user="{70000000-0000-0000-0000-000000000001}")
    (read,) = _reads(_package(tmp_path / "a.qdpx", selections, changes=changes))
    assert _spans(read) == [
        ("Ana", "CALL", "Canada"), ("ANA 2", "call", "Canada"), ("user 70000000", "Who", "Mexico"),
    ]  # fmt: skip


WORDS = "👍 Canada\r\nand Mexico 👍\r\ncall on all states. 👍 End"


def _positions(unit: str, *, line_feeds: bool) -> str:
    """Return selections of each word, counted in some way."""
    text = WORDS.replace("\r\n", "\n") if line_feeds else WORDS
    width = {"codepoint": 4, "utf16": 2}[unit]
    codec = {"codepoint": "utf-32-le", "utf16": "utf-16-le"}[unit]
    return "".join(
        _selection(
            len(text[: found.start()].encode(codec)) // width,
            len(text[: found.end()].encode(codec)) // width,
            3,
            number=n,
        )
        for n, found in enumerate(re.finditer(r"\w+", text))
    )


@pytest.mark.parametrize("unit", ["codepoint", "utf16"])
@pytest.mark.parametrize("line_feeds", [False, True])
def test_positions_count_as_most_edges_of_words_say(
    tmp_path: Path, unit: str, line_feeds: bool
) -> None:
    selections = _positions(unit, line_feeds=line_feeds)
    package = _package(tmp_path / "a.qdpx", selections, text=b"\xef\xbb\xbf" + WORDS.encode())
    (read,) = _reads(package)
    assert [quote for *_, quote in _spans(read)] == re.findall(r"\w+", WORDS)
    (assumed,) = [detail for code, detail in _losses(read) if code == "UNIT_ASSUMED"]
    assert assumed.startswith(f"{unit}{' over the text with LF' if line_feeds else ''}: 16 of 16")


def test_nvivo_counts_utf16_units_and_what_is_named_wins(tmp_path: Path) -> None:
    selection = _selection(3, 9, 3)  # so few do not decide
    program = {"Some QDA 1": "QSR International, NVivo 12"}
    package = _package(tmp_path / "a.qdpx", selection, changes=program)
    (read,) = _reads(package)
    assert _spans(read) == [("Ana", "ACTOR", "Canada")]
    assert ("UNIT_ASSUMED", "utf16: QSR International, NVivo 12 counts so") in _losses(read)
    (read,) = _reads(package, "codepoint")
    assert _spans(read) == [("Ana", "ACTOR", "anada ")]
    assert "UNIT_ASSUMED" not in dict(_losses(read))


def test_a_project_beside_its_sources_is_read_too(tmp_path: Path) -> None:
    packed = _package(tmp_path / "a.qdpx", _selection(2, 8, 3))
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(tmp_path / "open")
    (read,) = _reads(tmp_path / "open" / "Something.QDE")
    assert _spans(read) == [("Ana", "ACTOR", "Canada")]


def test_sources_without_words_and_selections_without_codes_are_listed(tmp_path: Path) -> None:
    sources = (
        "</TextSource><TextSource guid='40000000-0000-0000-0000-000000000008' name='Blank'>"
        "<PlainTextContent> </PlainTextContent></TextSource>"
        "<TextSource guid='40000000-0000-0000-0000-000000000009' name='Rich' "
        "richTextPath='internal://x.docx'></TextSource>"
        "<TextSource guid='40000000-0000-0000-0000-000000000007' name='Inline'>"
        "<PlainTextContent>Canada acts.</PlainTextContent>" + _selection(0, 6, 3, number=3)
        + "<VariableValue/><Coding guid='60000000-0000-0000-0000-000000000009'/>"
    )  # fmt: skip
    selections = _selection(2, 8) + _selection(3, 3, 2, number=2) + sources
    first, last = _reads(_package(tmp_path / "a.qdpx", selections))
    assert (first.document.title, last.document.title) == ("One", "Inline")
    assert _spans(last) == [("Ana", "ACTOR", "Canada")]
    details = [detail for code, detail in _losses(first, last) if code == "UNKNOWN_IGNORED"]
    assert details == [
        "the selection at 2: it has no code",
        "1 codes of the whole text",
        "1 values of variables",
        "the picture source “photo.jpg”",
        "cases: 1",
        "the text source “Blank”, which has no words",
        "the text source “Rich”, which has no plain text",
    ]
    assert "EMPTY_SPAN_DROPPED" in dict(_losses(first))


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"One.TXT": "Two.txt"}, "does not hold the text “internal://Two.txt”"),
        ({"internal://One.TXT": "absolute:///etc/passwd"}, "does not hold the text “absolute"),
        ({"internal://One.TXT": "internal://../a.qdpx"}, "does not hold the text"),
        ({'startPosition="2"': 'startPosition="x"'}, "“x” is not a position"),
        ({'startPosition="2"': 'startPosition="-2"'}, "is not in the text"),
        ({'endPosition="8"': 'endPosition="99"'}, "is not in the text, which has 25"),
        ({'endPosition="8"': 'endPosition="1"'}, "The span at offset 2 ends at 1"),
        ({"CodeRef targetGUID": "CodeRef other"}, "is not in the code book"),
        ({"<Project ": "<!DOCTYPE a [<!ENTITY b 'c'>]><Project "}, "document type"),
        ({"urn:QDA-XML:project:1.0": "urn:x"}, "no project of REFI-QDA"),
        ({"</Project>": ""}, "not XML"),
        ({"TextSource": "AudioSource"}, "no source that is text"),
        ({"<Cases>": "<Cases>" + "<a>" * 500}, "nested more than"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, changes: dict[str, str], complaint: str) -> None:
    with pytest.raises(UserError, match=re.escape(complaint)) as caught:
        _reads(_package(tmp_path / "a.qdpx", _selection(2, 8, 3), changes=changes))
    assert str(caught.value).startswith(str(tmp_path / "a.qdpx"))


def test_a_package_has_one_project_and_stays_within_itself(tmp_path: Path) -> None:
    package = _package(tmp_path / "a.qdpx")
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr("__MACOSX/._Something.qde", b"no project")
    assert len(_reads(package)) == 1
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr("other.qde", b"<Project/>")
    with pytest.raises(UserError, match="holds 2 projects"):
        _reads(package)
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("../a.qde", PROJECT)
    with pytest.raises(UserError, match="outside of itself"):
        _reads(package)


def test_entities_and_tags_without_end_do_not_grow(tmp_path: Path) -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    for inside in ('<!ENTITY x SYSTEM "file:///etc/passwd">', f'<!ENTITY e0 "lol">{bomb}'):
        changes = {
            "<Project ": f"<!DOCTYPE Project [{inside}]><Project ",
            'name="P"': "name='&e11;'",
        }
        with pytest.raises(UserError, match="document type"):
            _reads(_package(tmp_path / "a.qdpx", changes=changes))
    endless = {"<Cases>": f'<Cases a="{" " * (10 << 20)}">'}
    with pytest.raises(UserError, match="A tag is longer than 8 MB"):
        _reads(_package(tmp_path / "a.qdpx", changes=endless))


def test_large_parts_are_refused_by_what_comes_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = _package(tmp_path / "a.qdpx", text=b"Canada " * 50_000)
    monkeypatch.setattr("declannot.formats.refi_qda.package.MAX_TEXT_BYTES", 1 << 16)
    with pytest.raises(UserError, match=r"One\.TXT: The file is larger"):
        _reads(package)
    monkeypatch.setattr("declannot.formats.refi_qda.package.MAX_PROJECT_BYTES", 500)
    with pytest.raises(UserError, match=r"Something\.QDE\): The file is larger"):
        _reads(package)


@given(data=st.data())
@settings(
    max_examples=examples(150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_a_damaged_project_in_a_sound_package_is_refused_or_read(
    tmp_path: Path, data: st.DataObject
) -> None:
    note = '<NoteRef targetGUID="a0000000-0000-0000-0000-000000000001"/>'
    tail = (
        '<Notes><Note guid="a0000000-0000-0000-0000-000000000001"><PlainTextContent>why'
        "</PlainTextContent></Note></Notes><Links><Link guid='b' name='by' direction='OneWay' "
        "originGUID='60000000-0000-0000-0000-000000000001' "
        "targetGUID='60000000-0000-0000-0000-000000000002'/></Links>"
    )
    selections = _selection(2, 8, 3, more=note) + _selection(12, 18, 2, number=2)
    project = PROJECT.replace("SELECTIONS", selections).replace("TAIL", tail)
    good = project.encode()
    damaged = bytearray(good)
    at = data.draw(st.integers(0, len(good) - 1))
    kind = data.draw(st.sampled_from(["cut", "flip", "add", "number", "swap", "drop"]))
    if kind == "cut":
        damaged = damaged[:at]
    elif kind == "flip":
        damaged[at] = data.draw(st.integers(0, 255))
    elif kind == "add":
        more = [b"\0", b"<a>" * 50_000, b"\xff", b"]]>", b"<", b"&#0;", b"&x;", b"'", b"1" * 5000]
        damaged[at:at] = data.draw(st.sampled_from(more))
    elif kind == "number":
        found = data.draw(st.sampled_from(list(re.finditer(rb"\d+", good))))
        new = [b"-1", b"0", b"17", b"9" * 30, b"1e9", b"2147483648"]
        damaged[found.start() : found.end()] = data.draw(st.sampled_from(new))
    elif kind == "swap":
        lines = good.split(b"\n")
        first, second = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        lines[first], lines[second] = lines[second], lines[first]
        damaged = bytearray(b"\n".join(lines))
    else:
        damaged[at : data.draw(st.integers(at, len(good)))] = b""
    path = tmp_path / "a.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", bytes(damaged))
        archive.writestr("sources/one.txt", TEXT)
    for unit in (None, "utf16"):
        try:
            for read in _reads(path, unit):
                check_record(read.document, read.where)
        except UserError as error:
            assert str(error).startswith(str(path))

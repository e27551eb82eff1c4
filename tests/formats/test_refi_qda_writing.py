"""REFI-QDA out: text, codes, losses, the same bytes each time."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5
from xml.etree import ElementTree

from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation
from declannot.formats.refi_qda.writing import guid
from tests.formats.making import bare_document, bare_span
from tests.formats.refi_qda_packages import SPACE, TEXT, losses_of, reads_of, spans_of

Write = Callable[..., Any]


_document = partial(bare_document, text=TEXT)


def _project(package: Path) -> tuple[ElementTree.Element, list[str], bytes]:
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        return ElementTree.fromstring(archive.read("project.qde")), names, archive.read(names[0])


def test_text_goes_out_with_lf_and_offsets_with_it(write: Write) -> None:
    spans = [
        bare_span(2, 8, note="Why?\r\n<So>", created="2026-11-23T20:39:52Z"),
        bare_span(12, 18, "CALL"),
    ]
    relation = CorpusRelation(id="r", type="by", from_id="s12-18", to_id="s2-8")
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
    package, *_ = write("refi-qda", [_document(bare_span(2, 8))])
    project, *_ = _project(package)
    top = project.findall("q:CodeBook/q:Codes/q:Code", SPACE)
    assert [(each.get("name"), each.get("isCodable")) for each in top] == [
        ("Act", "false"), ("Entity", "false"),
    ]  # fmt: skip
    labels = [each.get("name") for each in top[1]]
    assert labels == ["ACTOR", "Événement spécial"]
    assert [each.get("color") for each in top[1]] == ["#BBBBBB", "#BBBBBB"]


def test_the_same_goes_out_as_the_same_bytes(write: Write) -> None:
    record = _document(bare_span(2, 8, note="n"), bare_span(12, 18, "CALL"))
    first, *_ = write("refi-qda", [record])
    second, *_ = write("refi-qda", [record])
    assert first.read_bytes() == second.read_bytes()
    made = guid("coding", "s2-8", "0")
    assert UUID(made).version == 5
    space = uuid5(UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "urn:declannot:refi-qda")
    assert made == str(uuid5(space, "\0".join(["coding", "s2-8", "0"])))


def test_what_was_written_is_read_again(write: Write) -> None:
    layers = [
        CorpusLayer(
            annotator="A",
            spans=[
                bare_span(2, 8, created="2026-11-23T20:39:52Z"),
                bare_span(2, 18, "CALL", note="n\r\nm", id="t"),
            ],
            notes="About it all",
        ),
        CorpusLayer(annotator="gold", spans=[bare_span(12, 18, id="g")]),
    ]
    layers[0].relations = [CorpusRelation(id="r", type="by", from_id="t", to_id="s2-8")]
    record = CorpusDocument(id="d1", title="One", text=TEXT.replace("\r", ""), layers=layers)
    other = CorpusDocument(id="d2", title="Two", text="No spans here.", layers=[])
    moved = [(2, 8), (2, 17), (11, 17)]
    for each, (start, end) in zip(record.spans(), moved, strict=True):
        each.start, each.end = start, end
    package, ledger, mismatches, count = write("refi-qda", [record, other], ("A", "gold"))
    assert (mismatches, count, ledger.counts["TEXT_REBUILT"]) == ([], 3, 0)
    one, two = reads_of(package)
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
    assert losses_of(one, two) == []


def test_pieces_attributes_doubt_and_what_xml_cannot_hold_are_losses(write: Write) -> None:
    spans = [
        bare_span(
            0, 9, fragments=[(0, 6), (8, 9)], attributes={"count": 2}, doubt=True, note="a\x07b"
        ),
        bare_span(6, 7, "CALL"),
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
    (read,) = reads_of(package)
    assert spans_of(read) == [("A", "ACTOR", "Canada"), ("A", "ACTOR", "U")]
    assert {each.note for each in read.document.spans()} == {"a\ufffdb"}

"""GATE: nodes on their UTF-16 offsets, sets of annotators, features by class, bdocjs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.gate import json_writing as gate_json_writing
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation
from declannot.formats.registry import detect, format_named
from tests.formats.making import bare_document, bare_span, quotes

Write = Callable[..., Any]
TEXT = "👍 Canada &\r\nMexico <act>."
XML = """<?xml version='1.0' encoding='UTF-8'?>
<GateDocument version="3">
<GateDocumentFeatures></GateDocumentFeatures>
<TextWithNodes><Node id="0"/>👍 <Node id="3"/>Canada<Node id="9"/> acts</TextWithNodes>
<AnnotationSet><Annotation Id="1" Type="ACTOR" StartNode="3" EndNode="9">
<Feature><Name className="java.lang.String">kind</Name>
<Value className="java.lang.String">state</Value></Feature>
<Feature><Name className="java.lang.String">count</Name>
<Value className="java.lang.Integer">2</Value></Feature>
<Feature><Name className="java.lang.String">share</Name>
<Value className="java.math.BigDecimal">0.5</Value></Feature>
<Feature><Name className="java.lang.String">sure</Name>
<Value className="java.lang.Boolean">true</Value></Feature>
<Feature><Name className="java.lang.String">list</Name>
<Value className="gate.corpora.ObjectWrapper">&lt;list/&gt;</Value></Feature>
</Annotation></AnnotationSet>
<AnnotationSet Name="Key"><Annotation Id="2" Type="SPOT" StartNode="3" EndNode="3"/></AnnotationSet>
</GateDocument>
"""


_document = partial(bare_document, text=TEXT)


def _read(path: Path, content: str, unit: str | None = None) -> Read:
    path.write_text(content, encoding="utf-8", newline="")
    options = ReadOptions() if unit is None else ReadOptions(unit=unit, unit_named=True)
    reader = format_named("gate").read
    assert reader is not None
    (read,) = reader(path, options)
    return read


def test_nodes_stand_at_their_utf16_offsets(write: Write) -> None:
    values = {"strength": "weak", "count": 2, "share": 0.5, "reported": True, "words": ["a", "b"]}
    spans = [
        bare_span(2, 8, attributes=values, note="Why?\r\n<So>", doubt=True),
        bare_span(12, 18, "CALL"),
    ]
    relation = CorpusRelation(id="r", type="by", from_id="s12-18", to_id="s2-8")
    root, ledger, mismatches, count = write("gate", [_document(*spans, relations=[relation])])
    assert (mismatches, count) == ([], 2)
    tree = ElementTree.parse(root / "One.xml").getroot()
    content = tree.find("TextWithNodes")
    assert content is not None
    assert "".join(content.itertext()) == TEXT
    assert [each.get("id") for each in content] == ["0", "3", "9", "13", "19", "26"]
    (named,) = [each for each in tree.iter("AnnotationSet") if each.get("Name")]
    assert named.get("Name") == "A"
    first, second = named
    assert (first.get("Type"), first.get("StartNode"), first.get("EndNode")) == ("ACTOR", "3", "9")
    features = {
        each.findtext("Name"): (each.find("Value").get("className"), each.findtext("Value"))  # type: ignore[union-attr]
        for each in first
    }
    assert features == {
        "strength": ("java.lang.String", "weak"),
        "count": ("java.lang.Long", "2"),
        "share": ("java.math.BigDecimal", "0.5"),
        "reported": ("java.lang.Boolean", "true"),
        "words": ("java.lang.String", "a, b"),
        "span_note": ("java.lang.String", "Why?\r\n<So>"),
        "span_doubt": ("java.lang.Boolean", "true"),
    }
    assert second.findtext("Feature/Name") == "relation.by"
    assert second.findtext("Feature/Value") == first.get("Id")
    assert set(ledger.counts) == {"METADATA_DROPPED", "ATTRIBUTE_DROPPED"}


def test_what_xml_cannot_hold_is_replaced_and_pieces_are_annotations(write: Write) -> None:
    span = bare_span(0, 9, fragments=[(0, 6), (7, 9)])
    root, ledger, mismatches, count = write("gate", [_document(span, text="Canada\x07US acts")])
    assert (mismatches, count) == ([], 2)
    assert "Canada\ufffd" in "".join(ElementTree.parse(root / "One.xml").getroot().itertext())
    assert ledger.counts["CHAR_REPLACED"] == ledger.counts["DISCONTINUOUS_SPLIT"] == 1


@pytest.mark.parametrize("ending", [".xml", ".bdocjs"])
def test_what_was_written_is_read_again(write: Write, ending: str) -> None:
    layers = [
        CorpusLayer(
            annotator="A", spans=[bare_span(2, 8), bare_span(12, 18, note="n", doubt=True)]
        ),
        CorpusLayer(annotator="gold", spans=[bare_span(2, 18, id="g")]),
    ]
    layers[0].relations = [CorpusRelation(id="r", type="by", from_id="s12-18", to_id="s2-8")]
    record = CorpusDocument(id="d1", title="One", text=TEXT, layers=layers)
    root, _, mismatches, count = write("gate", [record], ("A", "gold"), ending=ending)
    assert (mismatches, count) == ([], 3)
    reader = format_named("gate").read
    assert reader is not None
    (read,) = reader(root / f"One{ending}", ReadOptions())
    assert (read.document.text, read.document.title) == (TEXT, "One")
    first, gold = read.document.layers
    assert (first.annotator, gold.annotator) == ("A", "gold")
    assert [(each.start, each.end, each.note, each.doubt) for each in first.spans] == [
        (2, 8, "", False), (12, 18, "n", True),
    ]  # fmt: skip
    (arrow,) = first.relations
    assert (arrow.type, arrow.from_id, arrow.to_id) == ("by", first.spans[1].id, first.spans[0].id)


def test_bdocjs_keeps_lists_and_counts_utf16(write: Write) -> None:
    text = "\U0001f600 Canada\x07"
    span = bare_span(2, 8, attributes={"kinds": ["a", "b"], "sure": True})
    root, ledger, mismatches, _ = write("gate", [_document(span, text=text)], ending=".bdocjs")
    assert mismatches == []
    written = json.loads((root / "One.bdocjs").read_text(encoding="utf-8"))
    assert (written["offset_type"], written["text"]) == ("j", text)
    (annotation,) = written["annotation_sets"]["A"]["annotations"]
    assert (annotation["start"], annotation["end"]) == (3, 9)
    assert annotation["features"] == {"kinds": ["a", "b"], "sure": True}
    assert set(ledger.counts) == {"METADATA_DROPPED"}


def test_bdocjs_that_was_changed_is_found_out(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = gate_json_writing._encode
    monkeypatch.setattr(
        gate_json_writing, "_encode", lambda value: real(value).replace(b'"end":9', b'"end":8')
    )
    record = _document(bare_span(2, 8), text="\U0001f600 Canada")
    _, _, mismatches, _ = write("gate", [record], ending=".bdocjs")
    assert [each.place for each in mismatches] == ["One.bdocjs"]


def test_features_are_read_as_their_classes_say(tmp_path: Path) -> None:
    read = _read(tmp_path / "a.xml", XML)
    assert quotes(read) == [("ACTOR", "Canada")]
    first, key = read.document.layers
    assert (first.annotator, key.annotator) == (None, "Key")
    assert first.spans[0].attributes == {"kind": "state", "count": 2, "share": 0.5, "sure": True}
    assert [each.code for each in read.losses] == ["UNKNOWN_IGNORED", "EMPTY_SPAN_DROPPED"]
    assert detect(tmp_path / "a.xml")[0].name == "gate"


def test_nodes_that_count_code_points_are_noted(tmp_path: Path) -> None:
    content = re.sub('(Node|id)="([39])"', lambda found: f'{found[1]}="{int(found[2]) - 1}"', XML)
    read = _read(tmp_path / "a.xml", content)
    assert quotes(read) == [("ACTOR", "Canada")]
    assert read.losses[0].detail.startswith("codepoint: all 3 nodes")


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('<Node id="9"/>', '<Node id="8"/>', "node 8 stands at offset 8 of the text, 9 in UTF-16"),
        ('EndNode="9"', 'EndNode="10"', "names a node “10” that is not in the text"),
        ('<Node id="0"/>', "<b/>", "no node with an offset"),
        ("GateDocument", "Document", "no document of GATE"),
        ("</GateDocument>", "", "not XML"),
        ("<GateDocument v", "<!DOCTYPE a [<!ENTITY b 'c'>]><GateDocument v", "document type"),
        ('Id="2"', 'Id="1"', None),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, complaint: str | None) -> None:
    if complaint is None:
        assert quotes(_read(tmp_path / "a.xml", XML.replace(old, new)))
        return
    with pytest.raises(UserError, match=complaint) as caught:
        _read(tmp_path / "a.xml", XML.replace(old, new))
    assert str(caught.value).startswith("a.xml")


def test_entities_are_neither_resolved_nor_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    for inside in (f'<!ENTITY x SYSTEM "{secret.as_uri()}">', f'<!ENTITY e0 "lol">{bomb}'):
        head, body = XML.split("\n", 1)
        content = f"{head}\n<!DOCTYPE GateDocument [{inside}]>\n{body.replace('acts', '&x;&e11;')}"
        with pytest.raises(UserError):
            _read(tmp_path / "a.xml", content)


@pytest.mark.parametrize(("kind", "start", "end"), [("j", 3, 9), ("p", 2, 8)])
def test_bdocjs_says_what_it_counts(tmp_path: Path, kind: str, start: int, end: int) -> None:
    annotation = {
        "type": "ACTOR",
        "start": start,
        "end": end,
        "id": 0,
        "features": {"a": ["x", "y"]},
    }
    document = {
        "text": "👍 Canada acts",
        "annotation_sets": {"": {"annotations": []}, "Ana": {"annotations": [annotation]}},
        "offset_type": kind,
        "features": {},
        "name": "A name",
    }
    read = _read(tmp_path / "a.bdocjs", json.dumps(document))
    assert quotes(read) == [("ACTOR", "Canada")]
    assert read.document.title == "A name"
    (layer,) = read.document.layers
    assert (layer.annotator, layer.spans[0].attributes) == ("Ana", {"a": ["x", "y"]})
    assert detect(tmp_path / "a.bdocjs")[0].name == "gate"


def test_bdocjs_without_its_unit_is_refused_until_it_is_named(tmp_path: Path) -> None:
    annotation = {"type": "ACTOR", "start": 3, "end": 9, "id": 0, "features": {}}
    document = {"text": "👍 Canada", "annotation_sets": {"A": {"annotations": [annotation]}}}
    with pytest.raises(UserError, match=r"offset_type.*--unit utf16"):
        _read(tmp_path / "a.bdocjs", json.dumps(document))
    assert quotes(_read(tmp_path / "a.bdocjs", json.dumps(document), "utf16")) == [
        ("ACTOR", "Canada")
    ]


def test_a_number_no_file_can_hold_is_left_out(tmp_path: Path) -> None:
    features = {"a": 10**30, "b": 5}
    annotation = {"type": "ACTOR", "start": 0, "end": 6, "id": 0, "features": features}
    document = {
        "text": "Canada",
        "annotation_sets": {"A": {"annotations": [annotation]}},
        "offset_type": "p",
    }
    read = _read(tmp_path / "a.bdocjs", json.dumps(document))
    assert next(read.document.spans()).attributes == {"b": 5}
    assert [each.code for each in read.losses] == ["UNKNOWN_IGNORED"]


def test_values_of_several_types_are_text(tmp_path: Path) -> None:
    annotations = [
        {"type": "T", "start": 0, "end": 6, "id": n, "features": {"a": value, "b": ["x", 1, True]}}
        for n, value in enumerate(["12", 3, 1.5, True])
    ]
    document = {
        "text": "Canada",
        "annotation_sets": {"A": {"annotations": annotations}},
        "offset_type": "p",
    }
    read = _read(tmp_path / "a.bdocjs", json.dumps(document))
    values = [each.attributes for each in read.document.spans()]
    assert [each["a"] for each in values] == ["12", "3", "1.5", "true"]
    assert values[0]["b"] == ["x", "1", "true"]

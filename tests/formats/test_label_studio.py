"""Label Studio: regions, attributes by the same id, relations, people and ground truth."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from declannot.domain.errors import UserError
from declannot.domain.schema import Schema
from declannot.formats.format import Read, ReadOptions, Rendering
from declannot.formats.label_studio.config import labelling_configuration
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation
from declannot.formats.registry import detect, format_named
from tests.formats.making import bare_document, bare_span, quotes

Write = Callable[..., Any]
TEXT = "👍 Canada\r\nand Mexico act."


_document = partial(bare_document, text=TEXT)


def _region(start: int, end: int, text: str | None, *labels: str, key: str = "r1") -> Any:
    value = {"start": start, "end": end, "labels": list(labels or ("ACTOR",))}
    value |= {} if text is None else {"text": text}
    return {"id": key, "type": "labels", "from_name": "l", "to_name": "t", "value": value}


def _task(*results: Any, text: str = TEXT, **more: Any) -> dict[str, Any]:
    return {"id": 5, "data": {"text": text}, "annotations": [{"result": list(results)} | more]}


def _read(path: Path, *tasks: Any, unit: str | None = None) -> list[Read]:
    path.write_text(json.dumps(tasks), encoding="utf-8")
    options = ReadOptions() if unit is None else ReadOptions(unit=unit, unit_named=True)
    reader = format_named("label-studio").read
    assert reader is not None
    return list(reader(path, options))


def test_a_task_is_written_with_all_a_span_bears(write: Write) -> None:
    values = {"strength": "weak", "count": 2, "reported": False, "words": ["a", "b"]}
    spans = [
        bare_span(2, 8, "COMMITMENT", attributes=values, note="Why?\nSo.", doubt=True),
        bare_span(14, 20),
    ]
    relation = CorpusRelation(id="r", type="by", from_id="s2-8", to_id="s14-20")
    path, ledger, mismatches, count = write(
        "label-studio", [_document(*spans, relations=[relation])]
    )
    assert (mismatches, count) == ([], 2)
    (task,) = json.loads(path.read_bytes())
    assert task["data"] == {"text": TEXT, "title": "One"}
    (annotation,) = task["annotations"]
    assert annotation["completed_by"]["email"] == "A"
    assert annotation["ground_truth"] is False
    region, *rest = annotation["result"]
    assert region["value"] == {"start": 2, "end": 8, "text": "Canada", "labels": ["COMMITMENT"]}
    borne = {each["from_name"]: each for each in rest if each["type"] not in ("labels", "relation")}
    assert {each["id"] for each in borne.values()} == {region["id"]}
    assert {name: (each["type"], each["value"]) for name, each in borne.items()} == {
        name: (kind, {"start": 2, "end": 8, key: value})
        for name, kind, key, value in (
            ("strength", "choices", "choices", ["weak"]),
            ("count", "number", "number", 2),
            ("reported", "choices", "choices", ["false"]),
            ("words", "textarea", "text", ["a", "b"]),
            ("span_note", "textarea", "text", ["Why?\nSo."]),
            ("span_doubt", "choices", "choices", ["doubt"]),
        )
    }
    assert rest[-1] == {
        "type": "relation", "from_id": "s2-8", "to_id": "s14-20", "direction": "right",
        "labels": ["by"],
    }  # fmt: skip
    assert set(ledger.counts) == {"METADATA_DROPPED"}


def test_units_of_javascript_are_written_when_asked_for(write: Write) -> None:
    path, _, mismatches, _ = write("label-studio", [_document(bare_span(2, 8))], unit="utf16")
    (task,) = json.loads(path.read_bytes())
    value = task["annotations"][0]["result"][0]["value"]
    assert (value["start"], value["end"]) == (3, 9)
    assert not mismatches


def test_gold_is_ground_truth_and_pieces_are_regions(write: Write) -> None:
    span = bare_span(2, 20, fragments=[(2, 8), (14, 20)])
    layers = [CorpusLayer(annotator="B"), CorpusLayer(annotator="gold", spans=[span])]
    record = CorpusDocument(id="d1", title="One", text=TEXT, layers=layers)
    path, ledger, mismatches, count = write("label-studio", [record], ("B", "gold"))
    assert (mismatches, count, ledger.counts["DISCONTINUOUS_SPLIT"]) == ([], 2, 1)
    (task,) = json.loads(path.read_bytes())
    assert [each["ground_truth"] for each in task["annotations"]] == [False, True]
    ids = [each["id"] for each in task["annotations"][1]["result"]]
    assert len(set(ids)) == 2
    reader = format_named("label-studio").read
    assert reader is not None
    (read,) = reader(path, ReadOptions())
    assert [(each.annotator, len(each.spans)) for each in read.document.layers] == [
        ("B", 0), ("gold", 2),
    ]  # fmt: skip


def test_no_documents_make_an_empty_list(write: Write) -> None:
    path, _, mismatches, _ = write("label-studio", [])
    assert json.loads(path.read_bytes()) == []
    assert not mismatches


def test_the_configuration_declares_labels_attributes_and_relations(schema: Schema) -> None:
    root = ElementTree.fromstring(labelling_configuration(Rendering(schema=schema, layers=())))
    labels = [each.get("value") for each in root.iter("Label")]
    assert labels == ["COMMITMENT", "CALL", "ACTOR", "Événement spécial"]
    names = {each.get("name"): each for each in root if each.get("name")}
    assert [each.get("value") for each in names["strength"]] == ["strong", "weak"]
    assert names["strength"].get("whenLabelValue") == "COMMITMENT"
    assert names["strength"].get("perRegion") == "true"
    assert [each.get("value") for each in names["reported"]] == ["true", "false"]
    assert (names["count"].tag, names["words"].tag) == ("Number", "TextArea")
    assert [each.get("value") for each in root.iter("Relation")] == ["by"]


@pytest.mark.parametrize(
    ("start", "end", "quote", "detail"),
    [
        (2, 8, "Canada", None),
        (3, 9, "Canada", "utf16"),
        (13, 19, "Mexico", "codepoint over the text with LF"),
        (14, 20, "Mexico", None),
        (15, 21, "Mexico", "utf16"),
    ],
)
def test_the_quote_decides_how_characters_are_counted(
    tmp_path: Path, start: int, end: int, quote: str, detail: str | None
) -> None:
    (read,) = _read(tmp_path / "a.json", _task(_region(start, end, quote)))
    assert quotes(read) == [("ACTOR", quote)]
    assert [each.detail.partition(":")[0] for each in read.losses] == ([detail] if detail else [])


def test_utf16_over_line_feeds_is_found_too(tmp_path: Path) -> None:
    regions = [_region(3, 9, "Canada"), _region(14, 20, "Mexico", key="r2")]
    (read,) = _read(tmp_path / "a.json", _task(*regions))
    assert [quote for _, quote in quotes(read)] == ["Canada", "Mexico"]
    assert read.losses[0].detail.startswith("utf16 over the text with LF")


def test_one_span_that_disagrees_refuses_the_document(tmp_path: Path) -> None:
    regions = [_region(2, 8, "Canada"), _region(15, 21, "Mexico", key="r2")]
    with pytest.raises(UserError, match=r"line 1: The span at offset 15 quotes “Mexico”"):
        _read(tmp_path / "a.json", _task(*regions))


def test_without_quotes_the_unit_is_asked_for(tmp_path: Path) -> None:
    task = _task(_region(3, 9, None))
    with pytest.raises(UserError, match="--unit utf16"):
        _read(tmp_path / "a.json", task)
    (read,) = _read(tmp_path / "a.json", task, unit="utf16")
    assert quotes(read) == [("ACTOR", "Canada")]


def test_labels_attributes_and_relations_of_regions_are_read(tmp_path: Path) -> None:
    def borne(kind: str, name: str, **value: Any) -> Any:
        return {"id": "r1", "type": kind, "from_name": name, "value": value}

    results = [
        borne("choices", "strength", choices=["weak"]),
        _region(2, 8, "Canada", "ACTOR", "CALL"),
        _region(14, 20, "Mexico", key="r2"),
        borne("number", "count", number=3),
        borne("textarea", "words", text=["a", "b"]),
        borne("textarea", "span_note", text=["Why?"]),
        borne("choices", "span_doubt", choices=["doubt"]),
        {"type": "relation", "from_id": "r1", "to_id": "r2", "direction": "left"},
        {"type": "relation", "from_id": "r1", "to_id": "r2", "direction": "bi", "labels": ["by"]},
        {"id": "x", "type": "choices", "from_name": "mood", "value": {"choices": ["good"]}},
    ]
    (read,) = _read(tmp_path / "a.json", _task(*results))
    (layer,) = read.document.layers
    assert [each.label for each in layer.spans] == ["ACTOR", "CALL", "ACTOR"]
    for each in layer.spans[:2]:
        assert each.attributes == {"strength": "weak", "count": 3, "words": ["a", "b"]}
        assert (each.note, each.doubt) == ("Why?", True)
    first, last = layer.spans[0].id, layer.spans[2].id
    arrows = [(each.type, each.from_id, each.to_id) for each in layer.relations]
    assert arrows == [("relation", last, first), ("by", first, last), ("by", last, first)]
    assert [each.code for each in read.losses] == ["UNKNOWN_IGNORED"]


def test_people_gold_and_predictions_are_layers(tmp_path: Path) -> None:
    region = _region(2, 8, "Canada")
    task = {
        "data": {"text": TEXT},
        "annotations": [
            {"result": [region], "completed_by": 7},
            {"result": [region], "completed_by": {"id": 8, "email": "b@c.org"}},
            {"result": [region, region | {"id": "r2"}], "completed_by": 7, "ground_truth": True},
            {"result": [region], "completed_by": 9, "was_cancelled": True},
        ],
        "predictions": [{"result": [region], "model_version": "m1", "score": 0.5}],
    }
    (read,) = _read(tmp_path / "a.json", task)
    assert [(each.annotator, len(each.spans)) for each in read.document.layers] == [
        ("user 7", 1), ("b@c.org", 1), ("gold", 2), ("m1", 1),
    ]  # fmt: skip
    assert [each.code for each in read.losses] == ["UNKNOWN_IGNORED", "METADATA_DROPPED"]
    assert detect(tmp_path / "a.json")[0].name == "label-studio"


@pytest.mark.parametrize(
    ("task", "complaint"),
    [
        ({"data": {"image": "a.png", "b": "c"}, "annotations": []}, "no text; it holds b, image"),
        (_task({"type": "rectanglelabels", "value": {"x": 1}}), "kind “rectanglelabels”"),
        (_task({"type": "hypertextlabels", "value": {"start": "/p[1]"}}), "“hypertextlabels”"),
        (_task(_region(2, 800, "Canada")), "quotes “Canada”"),
        (_task(_region(2, 8, "Canada"), _region(2, 8, "Canada")), "occurs twice"),
        (_task({"type": "labels", "id": "r", "value": {"labels": ["A"]}}), "no offsets"),
        ({"annotations": []}, "lacks|missing"),
        ({"data": {"text": TEXT}, "annotations": {}}, "annotations"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, task: Any, complaint: str) -> None:
    with pytest.raises(UserError, match=complaint) as caught:
        _read(tmp_path / "a.json", task)
    assert str(caught.value).startswith("a.json, line 1")

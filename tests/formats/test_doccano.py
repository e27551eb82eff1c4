"""doccano: every shape of its lines, UTF-16 positions, label definitions, what is left out."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation
from declannot.formats.registry import detect, format_named
from tests.formats.making import bare_document, bare_span, quotes

Write = Callable[..., Any]
TEXT = "👍 Canada and Mexico act."


_document = partial(bare_document, text=TEXT)


def _read(path: Path, content: str, unit: str | None = None) -> list[Read]:
    path.write_text(content, encoding="utf-8")
    options = ReadOptions() if unit is None else ReadOptions(unit=unit, unit_named=True)
    reader = format_named("doccano").read
    assert reader is not None
    return list(reader(path, options))


def test_spans_and_relations_are_written_as_javascript_counts(write: Write) -> None:
    relation = CorpusRelation(id="r", type="by", from_id="s13-19", to_id="s2-8")
    record = _document(bare_span(2, 8), bare_span(13, 19, "CALL"), relations=[relation])
    root, ledger, mismatches, spans = write("doccano", [record], unit="utf16")
    assert (mismatches, spans) == ([], 2)
    assert json.loads((root / "A.jsonl").read_bytes()) == {
        "text": TEXT,
        "title": "One",
        "entities": [
            {"id": 0, "label": "ACTOR", "start_offset": 3, "end_offset": 9},
            {"id": 1, "label": "CALL", "start_offset": 14, "end_offset": 20},
        ],
        "relations": [{"id": 0, "from_id": 1, "to_id": 0, "type": "by"}],
    }
    assert ledger.counts["ANNOTATOR_FLATTENED"] == 1


def test_code_points_are_written_when_asked_for(write: Write) -> None:
    root, _, mismatches, _ = write("doccano", [_document(bare_span(2, 8))], unit="codepoint")
    (entity,) = json.loads((root / "A.jsonl").read_bytes())["entities"]
    assert (entity["start_offset"], entity["end_offset"]) == (2, 8)
    assert not mismatches


def test_pieces_become_spans_and_what_has_no_place_is_said(write: Write) -> None:
    span = bare_span(
        2, 19, fragments=[(2, 8), (13, 19)], attributes={"count": 2}, note="why", doubt=True
    )
    root, ledger, mismatches, spans = write("doccano", [_document(span)])
    assert spans == len(json.loads((root / "A.jsonl").read_bytes())["entities"]) == 2
    assert not mismatches
    wanted = {"DISCONTINUOUS_SPLIT": 1, "ATTRIBUTE_DROPPED": 2, "NOTE_DROPPED": 1}
    assert {code: ledger.counts[code] for code in wanted} == wanted


def test_label_definitions_lie_beside(write: Write) -> None:
    root, *_ = write("doccano", [_document()])
    labels = json.loads((root / "spans.labels.json").read_bytes())
    assert [each["text"] for each in labels][:2] == ["COMMITMENT", "CALL"]
    assert set(labels[0]) == {"text", "suffix_key", "background_color", "text_color"}
    assert json.loads((root / "relations.labels.json").read_bytes())[0]["text"] == "by"


def test_every_document_stands_in_the_file_of_every_layer(write: Write) -> None:
    layers = [CorpusLayer(annotator="A", spans=[bare_span(2, 8)]), CorpusLayer(annotator="gold")]
    one = CorpusDocument(id="d1", title="One", text=TEXT, layers=layers)
    two = CorpusDocument(id="d2", title="Two", text="Words.", layers=[])
    root, ledger, mismatches, spans = write("doccano", [one, two], ("A", "gold"))
    assert (mismatches, spans) == ([], 1)
    for name in ("A", "gold"):
        lines = (root / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        assert [json.loads(line)["title"] for line in lines] == ["One", "Two"]
    assert not ledger.counts["ANNOTATOR_FLATTENED"]


@pytest.mark.parametrize(
    "line",
    [
        {"text": "Canada acts", "label": [[0, 6, "ACTOR"]]},
        {"text": "Canada acts", "labels": [[0, 6, "ACTOR"]], "meta": {"a": 1}},
        {"text": "Canada acts", "entities": [
            {"id": 7, "start_offset": 0, "end_offset": 6, "label": "ACTOR"}]},
        {"text": "Canada acts", "annotations": [
            {"start_offset": 0, "end_offset": 6, "label": "ACTOR", "user": 1}]},
    ],
)  # fmt: skip
@pytest.mark.parametrize("indent", [None, 2])
def test_every_shape_is_read_on_one_line_or_many(
    tmp_path: Path, line: dict[str, Any], indent: int | None
) -> None:
    content = "\n".join([json.dumps(line, indent=indent)] * 2)
    reads = _read(tmp_path / "a.jsonl", content)
    assert [quotes(each) for each in reads] == [[("ACTOR", "Canada")]] * 2
    assert reads[0].losses[0].code == "UNIT_ASSUMED"
    assert detect(tmp_path / "a.jsonl")[0].name == "doccano"
    (layer,) = reads[0].document.layers
    assert layer.annotator == ("user 1" if "annotations" in line else None)


def test_numbers_of_labels_are_names(tmp_path: Path) -> None:
    line = '{"text": "Canada", "annotations": [{"start_offset": 0, "end_offset": 6, "label": 12}]}'
    assert quotes(_read(tmp_path / "a.jsonl", line)[0]) == [("12", "Canada")]


def test_where_the_unit_matters_it_has_to_be_named(tmp_path: Path) -> None:
    line = json.dumps({"text": TEXT, "label": [[3, 9, "ACTOR"]]})
    with pytest.raises(UserError, match=r"line 1: .*--unit utf16.*--unit codepoint"):
        _read(tmp_path / "a.jsonl", line)
    (read,) = _read(tmp_path / "a.jsonl", line, unit="utf16")
    assert quotes(read) == [("ACTOR", "Canada")]
    assert not read.losses
    (other,) = _read(tmp_path / "a.jsonl", line, unit="codepoint")
    assert quotes(other) == [("ACTOR", "anada ")]


def test_an_offset_inside_a_surrogate_pair_is_refused(tmp_path: Path) -> None:
    line = json.dumps({"text": TEXT, "label": [[1, 9, "ACTOR"]]})
    with pytest.raises(UserError, match="line 1: The UTF-16 offset 1 lies inside"):
        _read(tmp_path / "a.jsonl", line, unit="utf16")


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('{"text": "a", "label": ["positive"]}', "of the whole document"),
        ('{"text": "a", "label": "positive"}', "of the whole document"),
        ('{"text": "a", "label": [[0, 5, "L"]]}', "UTF-16 offset 5 is not in the text"),
        ('{"text": "a b", "label": [[3, 1, "L"]]}', "ends at 1"),
        ('{"text": "a", "label": [["0", 1, "L"]]}', "label"),
        ('{"label": [[0, 1, "L"]]}', "“text”"),
        ('{"text": "a", "label": [[0, 1', "no end"),
        ('{"text": "a", "label": [[0, 1, ]]}', "not JSON"),
        ('{"text": "a\\u0000", "label": []}', "NUL"),
        ('[{"text": "Dog", "background_color": "#FF0000"}]', "label definitions"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, line: str, complaint: str) -> None:
    with pytest.raises(UserError, match=complaint) as caught:
        _read(tmp_path / "a.jsonl", "\n" + line)
    assert "a.jsonl, line 2" in str(caught.value)


def test_an_empty_span_is_left_out_and_a_relation_without_end(tmp_path: Path) -> None:
    line = {
        "text": "Canada acts",
        "entities": [
            {"id": 0, "start_offset": 0, "end_offset": 0, "label": "ACTOR"},
            {"id": 1, "start_offset": 0, "end_offset": 6, "label": "ACTOR"},
        ],
        "relations": [
            {"from_id": 0, "to_id": 1, "type": "by"},
            {"from_id": 1, "to_id": 5, "type": "by"},
        ],
    }
    (read,) = _read(tmp_path / "a.jsonl", json.dumps(line))
    assert quotes(read) == [("ACTOR", "Canada")]
    codes = [each.code for each in read.losses]
    assert sorted(codes) == [
        "EMPTY_SPAN_DROPPED", "RELATION_DROPPED", "RELATION_DROPPED", "UNIT_ASSUMED",
    ]  # fmt: skip


def test_an_id_that_occurs_twice_is_refused(tmp_path: Path) -> None:
    entity = {"id": 0, "start_offset": 0, "end_offset": 1, "label": "L"}
    with pytest.raises(UserError, match="“0” occurs twice"):
        _read(tmp_path / "a.jsonl", json.dumps({"text": "ab", "entities": [entity, entity]}))

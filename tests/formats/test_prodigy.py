"""Prodigy: tokens that fit every span, sessions as layers, answers, relations by their spans."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.record import CorpusRelation
from declannot.formats.registry import detect, format_named
from tests.formats.making import bare_document, bare_span, quotes

Write = Callable[..., Any]
TEXT = "👍 Canada and\r\n\r\nthe  United States act."


_document = partial(bare_document, text=TEXT)


def _read(path: Path, *lines: dict[str, Any]) -> list[Read]:
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    reader = format_named("prodigy").read
    assert reader is not None
    return list(reader(path, ReadOptions()))


def test_spans_have_tokens_with_inclusive_ends(write: Write) -> None:
    states = TEXT.index("United")
    relation = CorpusRelation(id="r", type="by", from_id="s2-8", to_id=f"s{states}-{states + 13}")
    record = _document(
        bare_span(2, 8), bare_span(states, states + 13, "CALL"), relations=[relation]
    )
    path, ledger, mismatches, count = write("prodigy", [record])
    assert (mismatches, count) == ([], 2)
    line = json.loads(path.read_bytes())
    tokens = line["tokens"]
    assert "".join(each["text"] + " " * each["ws"] for each in tokens) == TEXT
    assert [each["id"] for each in tokens] == list(range(len(tokens)))
    for each in line["spans"]:
        assert TEXT[each["start"] : each["end"]] == each["text"]
        assert tokens[each["token_start"]]["start"] == each["start"]
        assert tokens[each["token_end"]]["end"] == each["end"]
    assert line["spans"][1]["token_end"] == line["spans"][1]["token_start"] + 1
    (arrow,) = line["relations"]
    assert (arrow["head"], arrow["child"]) == tuple(each["token_end"] for each in line["spans"])
    assert arrow["head_span"]["start"] == 2
    assert arrow["label"] == "by"
    assert (line["answer"], line["_annotator_id"]) == ("accept", "A")
    assert line["meta"] == {"title": "One"}
    assert "_input_hash" not in line
    assert set(ledger.counts) == {"METADATA_DROPPED"}


@pytest.mark.parametrize("edges", [(3, 5), (8, 9), (9, 12), (12, 14), (13, 15), (19, 20), (0, 38)])
def test_tokens_are_cut_where_a_span_needs_it(write: Write, edges: tuple[int, int]) -> None:
    path, ledger, mismatches, _ = write("prodigy", [_document(bare_span(*edges))])
    assert not mismatches
    assert not ledger.counts["BOUNDARY_SNAPPED"]
    line = json.loads(path.read_bytes())
    (span,) = line["spans"]
    assert line["tokens"][span["token_start"]]["start"] == span["start"] == edges[0]
    assert line["tokens"][span["token_end"]]["end"] == span["end"] == edges[1]
    assert "".join(each["text"] + " " * each["ws"] for each in line["tokens"]) == TEXT


def test_pieces_attributes_and_notes_are_said_to_be_lost(write: Write) -> None:
    span = bare_span(
        2, 20, fragments=[(2, 8), (17, 20)], attributes={"count": 1}, note="n", doubt=True
    )
    _, ledger, mismatches, count = write("prodigy", [_document(span)])
    assert (mismatches, count) == ([], 2)
    wanted = {"DISCONTINUOUS_SPLIT": 1, "ATTRIBUTE_DROPPED": 2, "NOTE_DROPPED": 1}
    assert {code: ledger.counts[code] for code in wanted} == wanted


def test_lines_of_one_text_are_one_document_with_a_layer_a_session(tmp_path: Path) -> None:
    span = {"start": 2, "end": 8, "label": "ACTOR"}
    reads = _read(
        tmp_path / "a.jsonl",
        {"text": TEXT, "spans": [span], "_session_id": "news-ana", "answer": "accept"},
        {"text": "Other.", "spans": [], "_session_id": "news-ana", "answer": "accept"},
        {"text": TEXT, "spans": [span], "_annotator_id": "bea", "_session_id": "x"},
        {"text": TEXT, "spans": [span, span | {"end": 12}], "_session_id": "news-ana"},
    )
    assert [each.document.title for each in reads] == ["a 2", "a 1"]
    layers = {each.annotator: len(each.spans) for each in reads[1].document.layers}
    assert layers == {"news-ana": 2, "bea": 1}
    assert detect(tmp_path / "a.jsonl")[0].name == "prodigy"


def test_a_span_that_a_line_holds_twice_is_there_twice(tmp_path: Path) -> None:
    span = {"start": 0, "end": 3, "label": "ACTOR"}
    (read,) = _read(tmp_path / "a.jsonl", {"text": "Ana acts", "spans": [span, span]})
    assert len(read.document.layers[0].spans) == 2


@pytest.mark.parametrize("answer", ["reject", "ignore"])
def test_only_what_was_accepted_is_an_annotation(tmp_path: Path, answer: str) -> None:
    span = {"start": 0, "end": 3, "label": "ACTOR"}
    (read,) = _read(tmp_path / "a.jsonl", {"text": "Ana acts", "spans": [span], "answer": answer})
    assert not read.document.layers
    assert [each.detail for each in read.losses] == [f"the answer {answer} in a.jsonl, line 1"]


def test_a_text_that_waits_has_no_layer(tmp_path: Path) -> None:
    (read,) = _read(
        tmp_path / "a.jsonl", {"text": "Ana acts", "meta": {"source": "UN"}, "tokens": []}
    )
    assert not read.document.layers
    assert read.document.metadata.source == "UN"


def test_relations_are_joined_by_the_offsets_of_their_spans(tmp_path: Path) -> None:
    first, last = {"start": 0, "end": 3, "label": "A"}, {"start": 9, "end": 12, "label": "B"}
    line = {
        "text": "Ana sees Bea",
        "spans": [first, last],
        "relations": [
            {"head": 99, "child": 98, "head_span": last, "child_span": first, "label": "by"},
            {"head": 0, "child": 1, "head_span": first, "child_span": first | {"end": 4}},
        ],
    }
    (read,) = _read(tmp_path / "a.jsonl", line)
    (layer,) = read.document.layers
    (arrow,) = layer.relations
    quotes = {each.id: each.label for each in layer.spans}
    assert (arrow.type, quotes[arrow.from_id], quotes[arrow.to_id]) == ("by", "B", "A")
    assert [each.code for each in read.losses] == ["RELATION_DROPPED"]


@pytest.mark.parametrize("quoting", ["span", "tokens"])
def test_what_spans_or_tokens_quote_decides(tmp_path: Path, quoting: str) -> None:
    span: dict[str, Any] = {"start": 3, "end": 9, "label": "ACTOR"}
    line: dict[str, Any] = {"text": "👍 Canada", "spans": [span], "answer": "accept"}
    if quoting == "span":
        span["text"] = "Canada"
    else:
        line["tokens"] = [{"text": "Canada", "start": 3, "end": 9, "id": 0, "ws": False}]
    (read,) = _read(tmp_path / "a.jsonl", line)
    assert quotes(read) == [("ACTOR", "Canada")]
    assert read.losses[0].detail.startswith("utf16: what")


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ({"text": "Ana", "spans": [{"start": 0, "end": 2, "label": "A", "text": "Ana"}]}, "quotes"),
        ({"text": "Ana", "spans": [{"start": 0, "end": 9, "label": "A"}]}, "is not in the text"),
        ({"text": "Ana", "spans": [{"start": 2, "end": 1, "label": "A"}]}, "ends at 1"),
        ({"text": "Ana", "spans": [{"start": "0", "end": 1, "label": "A"}]}, "spans"),
        ({"spans": []}, "“text”|empty"),
        ({"text": " ", "spans": [], "answer": "accept"}, "text is empty"),
        (
            {"text": "Ana", "spans": [{"start": 0, "end": 1, "label": "A"}], "tokens": [1]},
            "int",
        ),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, line: dict[str, Any], complaint: str) -> None:
    with pytest.raises(UserError, match=complaint) as caught:
        _read(tmp_path / "a.jsonl", {"text": "Before."}, line)
    assert "a.jsonl, line 2" in str(caught.value)

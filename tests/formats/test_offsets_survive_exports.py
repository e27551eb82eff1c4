"""Random texts and spans through every export, read by readers that know nothing of ours."""

from __future__ import annotations

import csv
import json
import re
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.formats.format import ReadOptions
from declannot.formats.record import CorpusDocument
from declannot.formats.registry import format_named
from tests.formats.making import documents
from tests.thoroughness import examples

thorough = settings(
    max_examples=examples(120),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@given(documents(), st.sampled_from(["codepoint", "utf16", "byte"]))
@thorough
def test_jsonl_holds_every_span(write: Any, record: CorpusDocument, unit: str) -> None:
    path, ledger, mismatches, spans = write("jsonl", [record], unit=unit)
    assert not mismatches
    assert not ledger.counts
    read = json.loads(path.read_bytes())
    assert read["text"] == record.text
    written = read["layers"][0]["spans"]
    assert len(written) == spans == len(record.layers[0].spans)
    codec, width = {
        "codepoint": ("utf-32-le", 4),
        "utf16": ("utf-16-le", 2),
        "byte": ("utf-8", 1),
    }[unit]
    coded = record.text.encode(codec)
    for each in written:
        pieces = each["fragments"] or [[each["start"], each["end"]]]
        covered = " ".join(coded[a * width : b * width].decode(codec) for a, b in pieces)
        assert covered == each["text"]


@given(documents())
@thorough
def test_csv_holds_every_span(write: Any, record: CorpusDocument) -> None:
    path, _, mismatches, _ = write("csv", [record])
    assert not mismatches
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(record.layers[0].spans)
    for row in rows:
        pieces = json.loads(row["fragments"] or "null") or [[int(row["start"]), int(row["end"])]]
        assert " ".join(record.text[a:b] for a, b in pieces) == row["text"]


@given(documents())
@thorough
def test_brat_holds_every_span_over_text_with_lf(write: Any, record: CorpusDocument) -> None:
    root, ledger, mismatches, _ = write("brat", [record])
    assert not mismatches
    text = (root / "A_title.txt").read_bytes().decode()
    assert text == re.sub("\r\n?", "\n", record.text)
    quotes = []
    for line in (root / "A_title.ann").read_bytes().decode().split("\n")[:-1]:
        key, place, quote = line.split("\t")
        assert key.startswith("T")
        label, _, offsets = place.partition(" ")
        assert re.fullmatch("[A-Za-z0-9_-]+", label)
        pieces = [tuple(map(int, each.split())) for each in offsets.split(";")]
        assert all("\n" not in text[a:b] for a, b in pieces)
        assert " ".join(text[a:b].replace("\t", " ") for a, b in pieces) == quote
        quotes.append("".join(quote.split()))
    lost = ledger.counts["EMPTY_SPAN_DROPPED"]
    wanted = ["".join((each.text or "").split()) for each in record.layers[0].spans]
    assert len(quotes) == len(wanted) - lost
    assert sorted(filter(None, quotes)) == sorted(filter(None, wanted))


@pytest.mark.parametrize("scheme", ["IOB1", "IOB2", "BIOES"])
@given(documents(), st.sampled_from(["family", "longest", "innermost", "levels"]))
@thorough
def test_conll_holds_the_text_and_whole_tokens(
    write: Any, scheme: str, record: CorpusDocument, overlap: str
) -> None:
    root, ledger, mismatches, spans = write("conll", [record], scheme=scheme, overlap=overlap)
    assert not mismatches
    lost = ledger.counts
    kept = len(record.layers[0].spans) - lost["OVERLAP_DROPPED"] - lost["EMPTY_SPAN_DROPPED"]
    assert kept <= spans <= 2 * kept
    for path in root.glob("*.conll"):
        rows = [line.split("\t") for line in path.read_bytes().decode().split("\n") if line]
        assert len({len(row) for row in rows}) == 1
        assert rows[0][0] == "-DOCSTART-"
        assert "".join(row[0] for row in rows[1:]) == "".join(record.text.split())
    if overlap == "levels":
        assert not lost["OVERLAP_DROPPED"]


@pytest.mark.parametrize("name", ["doccano", "label-studio", "prodigy", "huggingface"])
@given(documents())
@thorough
def test_what_is_written_is_read_again(write: Any, name: str, record: CorpusDocument) -> None:
    chosen = format_named(name)
    root, _, mismatches, spans = write(name, [record], unit=str(chosen.unit))
    assert not mismatches
    assert chosen.read is not None
    path = next(root.glob("A.jsonl")) if chosen.folder else root
    (read,) = chosen.read(path, ReadOptions(unit=str(chosen.unit), unit_named=True))
    assert read.document.text == record.text
    found = sorted((each.label, *piece) for each in read.document.spans() for piece in each.ranges)
    wanted = sorted((each.label, *piece) for each in record.spans() for piece in each.ranges)
    assert found == wanted
    assert len(found) == spans


@given(documents())
@settings(parent=thorough, max_examples=examples(25))
def test_docbin_gives_back_every_span_that_covers_a_token(
    write: Any, record: CorpusDocument
) -> None:
    pytest.importorskip("spacy")
    path, ledger, mismatches, _ = write("spacy", [record])
    assert not mismatches
    reader = format_named("spacy").read
    assert reader is not None
    (read,) = reader(path, ReadOptions())
    assert read.document.text == record.text
    found = {each.id: (each.label, each.ranges) for each in read.document.spans()}
    wanted = {each.id: (each.label, list(each.ranges)) for each in record.spans()}
    assert found.items() <= wanted.items()
    assert len(wanted) - len(found) == ledger.counts["EMPTY_SPAN_DROPPED"]


@given(documents())
@thorough
def test_annotations_of_the_w3c_cover_whole_clusters(write: Any, record: CorpusDocument) -> None:
    path, ledger, mismatches, spans = write("webannotation", [record])
    assert not mismatches
    (page,) = json.loads(path.read_bytes())
    assert len(page["items"]) == spans == len(record.layers[0].spans)
    moved = 0
    for item, span in zip(page["items"], record.layers[0].spans, strict=True):
        edges = [
            (each["start"], each["end"])
            for each in item["target"]["selector"]
            if each["type"] == "TextPositionSelector"
        ]
        assert edges[0][0] <= span.start
        assert span.end <= edges[-1][1]
        moved += edges != list(span.ranges)
    assert ledger.counts["BOUNDARY_SNAPPED"] == moved

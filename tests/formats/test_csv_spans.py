"""The table of spans: RFC 4180, cells untouched."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest

from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan

Write = Callable[..., Any]


def test_rows_are_quoted_as_the_standard_says(write: Write) -> None:
    text = '=1+1 says "no",\r\nthen 😀 left'
    spans = [
        CorpusSpan(id="s1", start=0, end=26, label="CALL", text=text[:26]),
        CorpusSpan(
            id="s2",
            start=0,
            end=len(text),
            label="ACTOR",
            text=f"{text[:4]} {text[24:]}",
            fragments=[(0, 4), (24, len(text))],
            attributes={"count": 2, "words": ["ä", "b"]},
        ),
    ]
    record = CorpusDocument(id="d1", text=text, layers=[CorpusLayer(annotator="A", spans=spans)])
    path, _, mismatches, _ = write("csv", [record])
    data = path.read_bytes()
    first = '\r\nd1,A,s1,0,26,CALL,"=1+1 says ""no"",\r\nthen 😀 le",,{}\r\n'
    assert first in data.decode()
    rows = list(csv.reader(io.StringIO(data.decode(), newline="")))
    assert rows[1][6] == text[:26]
    assert rows[2] == [
        "d1",
        "A",
        "s2",
        "0",
        str(len(text)),
        "ACTOR",
        f"{text[:4]} {text[24:]}",
        f"[[0,4],[24,{len(text)}]]",
        '{"count":2,"words":["ä","b"]}',
    ]
    assert not mismatches


@pytest.mark.parametrize(("unit", "start"), [("codepoint", 2), ("utf16", 3), ("byte", 5)])
def test_offsets_count_what_was_chosen(write: Write, unit: str, start: int) -> None:
    span = CorpusSpan(id="s", start=2, end=8, label="ACTOR", text="Canada")
    record = CorpusDocument(
        id="d1", text="😀 Canada", layers=[CorpusLayer(annotator="A", spans=[span])]
    )
    path, *_ = write("csv", [record], unit=unit)
    row = path.read_text("utf-8").splitlines()[1]
    assert row == f"d1,A,s,{start},{start + 6},ACTOR,Canada,,{{}}"


def test_a_cell_may_be_longer_than_the_reader_likes(write: Write) -> None:
    text = "word " * 60_000
    span = CorpusSpan(id="s", start=0, end=len(text), label="ACTOR", text=text)
    record = CorpusDocument(id="d1", text=text, layers=[CorpusLayer(annotator="A", spans=[span])])
    _, _, mismatches, spans = write("csv", [record])
    assert not mismatches
    assert spans == 1


def test_a_file_that_ends_in_tsv_has_tabs(write: Write) -> None:
    span = CorpusSpan(id="s", start=0, end=9, label="ACTOR", text='A,\t"B"\nC')
    record = CorpusDocument(
        id="d1", text='A,\t"B"\nC', layers=[CorpusLayer(annotator="A", spans=[span])]
    )
    path, _, mismatches, spans = write("csv", [record], ending=".tsv")
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8"), newline=""), delimiter="\t"))
    assert rows[0][:3] == ["doc_id", "annotator", "span_id"]
    assert rows[1] == ["d1", "A", "s", "0", "9", "ACTOR", span.text, "", "{}"]
    assert (mismatches, spans) == ([], 1)

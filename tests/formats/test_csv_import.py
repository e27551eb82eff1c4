"""Reading tables of spans and of texts: delimiters, headers, cells, and what is refused."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.plain_text.format import EncodingNeeded
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.record_check import check_record
from declannot.formats.registry import detect
from declannot.formats.tables.reading import read, recognises
from tests.thoroughness import examples

Write = Callable[..., Any]
TEXT = '👍 "Canada", said\r\n=1+1, and Mexico'
HEADER = "doc_id,annotator,span_id,start,end,label,text,fragments,attributes\r\n"


def _known(key: str) -> tuple[str, str] | None:
    return {"d1": ("d1", TEXT), "A title": ("d1", TEXT), "d2": ("d2", "Cuba acts.")}.get(key)


def _read(path: Path, content: str | bytes, **options: Any) -> list[Read]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    found = list(read(path, ReadOptions(text_of=_known, **options)))
    for each in found:
        check_record(each.document, each.where)
    return found


def _spans(found: Read) -> list[tuple[str | None, str, int, int]]:
    return [
        (layer.annotator, each.label, each.start, each.end)
        for layer in found.document.layers
        for each in layer.spans
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a table is put."""
    return tmp_path / "table.csv"


@pytest.mark.parametrize("unit", ["codepoint", "utf16", "byte"])
def test_what_was_written_comes_back(write: Write, unit: str) -> None:
    spans = [
        CorpusSpan(id="s1", start=3, end=9, label="ACTOR", text="Canada"),
        CorpusSpan(
            id="s2", start=3, end=29, label="CALL", text="Canada =1+1", attributes={"count": 2},
            fragments=[(3, 9), (18, 22)],
        ),
        CorpusSpan(id="s3", start=10, end=22, label="CALL", text=TEXT[10:22],
                   attributes={"words": ["ä;", "b"], "reported": True, "note": '"x"'}),
    ]  # fmt: skip
    spans[1].end = 22
    layers = [
        CorpusLayer(annotator="A", spans=spans),
        CorpusLayer(annotator="gold", spans=[CorpusSpan(id="g", start=3, end=9, label="ACTOR",
                                                        text="Canada")]),
    ]  # fmt: skip
    root, *_ = write("csv", [CorpusDocument(id="d1", text=TEXT, layers=layers)], unit=unit)
    (found,) = _read(
        root.with_suffix(".csv"), root.read_bytes(), unit=unit, unit_named=unit != "codepoint"
    )
    for layer in layers:
        for span in layer.spans:
            span.text = None
    assert found.document.text == TEXT
    assert found.document.layers == [
        CorpusLayer(annotator="A", spans=sorted(spans, key=lambda each: each.order)),
        layers[1],
    ]
    assert found.quoted == 4
    assert found.losses == ()


def test_the_unit_is_found_by_what_rows_quote(path: Path) -> None:
    (found,) = _read(path, "doc_id,start,end,label,text\nd1,4,10,ACTOR,Canada\n")
    assert _spans(found) == [(None, "ACTOR", 3, 9)]
    assert [each.code for each in found.losses] == ["UNIT_ASSUMED"]


@pytest.mark.parametrize(
    "content",
    [
        "start;end;doc_id;label\r\n0;4;d2;ACTOR\r\n",
        "\ufeffdoc_id\tstart\tend\tlabel\nd2\t0\t4\tACTOR",
        "Doc_ID, Start ,END,label,more\nd2, 0 ,4, ACTOR ,\n\n",
        "sep=;\ndoc_id;start;end;label\nd2;0;4;ACTOR\n",
        'doc_id,start,end,label\r\n"d2","0","4","ACTOR"\r\n',
        "doc_id,start,end,label,fragments,attributes\nd2,0,4,ACTOR,,\n",
        "doc_id,start,end,label\nd2,0,4,ACTOR,,\n",
    ],
)
def test_delimiters_and_orders_of_columns_are_found(path: Path, content: str) -> None:
    (found,) = _read(path, content)
    assert found.document.id == "d2"
    assert _spans(found) == [(None, "ACTOR", 0, 4)]


def test_documents_may_be_scattered_over_the_rows(path: Path) -> None:
    rows = "doc_id,annotator,start,end,label\n{}"
    scattered = rows.format("d2,A,0,4,ACTOR\nd1,A,3,9,ACTOR\nd2,B,5,9,CALL\nd2,A,5,9,CALL\n")
    together = rows.format("d2,A,0,4,ACTOR\nd2,B,5,9,CALL\nd2,A,5,9,CALL\nd1,A,3,9,ACTOR\n")
    expected = [
        [("A", "ACTOR", 0, 4), ("A", "CALL", 5, 9), ("B", "CALL", 5, 9)],
        [("A", "ACTOR", 3, 9)],
    ]
    for content in (scattered, together):
        assert [_spans(each) for each in _read(path, content)] == expected


def test_scattered_rows_beyond_the_limit_are_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("declannot.formats.tables.reading.MOST_ROWS", 2)
    with pytest.raises(UserError, match="scattered"):
        _read(path, "doc_id,start,end,label\nd1,3,9,A\nd2,0,4,A\nd1,3,9,B\n")


def test_texts_come_from_the_project_or_from_beside(path: Path) -> None:
    (found,) = _read(path, "doc_id,start,end,label\nA title,3,9,ACTOR\n")
    assert found.document.id == "d1"
    path.with_name("Chad 1.txt").write_bytes("\ufeffTchad: Chad\r\nacts".encode())
    (found,) = _read(path, "doc_id,start,end,label,text\nChad 1,7,11,ACTOR,Chad\n")
    assert (found.document.id, found.document.bom) == ("Chad 1", True)
    assert found.document.text == "Tchad: Chad\r\nacts"


@pytest.mark.parametrize("key", ["nobody", "../secret", "..", "a/b", "a\\b", "x" * 300, "C:secret"])
def test_a_text_that_is_not_known_is_asked_for(path: Path, key: str) -> None:
    path.parent.with_name("secret.txt").write_text("secret")
    with pytest.raises(UserError, match="is not known") as caught:
        _read(path, f"doc_id,start,end,label\nd2,0,4,A\n{key},0,4,A\n")
    assert str(caught.value.where).endswith("table.csv, row 3")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("d2,A,s,x,4,ACTOR,Cuba,,{}", "“x” in the column “start” is no offset"),
        ("d2,A,s,-1,4,ACTOR,Cuba,,{}", "no offset"),
        ("d2,A,s,0,4.0,ACTOR,Cuba,,{}", "“4.0” in the column “end”"),
        ("d2,A,s,0,99999999999999999999,ACTOR,Cuba,,{}", "no offset"),
        ("d2,A,s,4,4,ACTOR,,,{}", "covers nothing"),
        ("d2,A,s,5,4,ACTOR,,,{}", "covers nothing"),
        ("d2,A,s,0,4, ,Cuba,,{}", "no label"),
        (",A,s,0,4,ACTOR,Cuba,,{}", "names no document"),
        ("d2,A,s,0,40,ACTOR,Cuba,,{}", "quotes|not in the text"),
        ("d2,A,s,0,4,ACTOR,Kuba,,{}", "quotes “Kuba”, but the text there is “Cuba”"),
        ("d2,A,first,0,4,ACTOR,Cuba,,{}", "occurs twice"),
        ('d2,A,s,0,9,ACTOR,Cuba acts,"[[0,4]]",{}', "fragments"),
        ('d2,A,s,0,9,ACTOR,Cuba acts,"[[0,6],[4,9]]",{}', "fragments"),
        ('d2,A,s,0,9,ACTOR,Cuba acts,"[[0,4],[5,8]]",{}', "fragments"),
        ('d2,A,s,0,9,ACTOR,Cuba acts,"[[0,4],[5",{}', "fragments"),
        ('d2,A,s,0,9,ACTOR,Cuba facts,"[[0,4],[5,9]]",{}', "quotes “Cuba facts”"),
        ("d2,A,s,0,4,ACTOR,Cuba,,x", "attributes"),
        ('d2,A,s,0,4,ACTOR,Cuba,,"{""a"":{""b"":1}}"', "attributes"),
        ('d2,A,s,0,4,ACTOR,Cuba,,"{""a"":1e400}"', "attributes"),
        ('d2,A,s,0,4,ACTOR,Cuba,,"{""a"":9223372036854775808}"', "attributes"),
        ("d2,A,s,0,4,ACTOR,Cuba,", "8 cells, and the header 9"),
        ("d2,A,s,0,4,ACTOR,Cuba,,{},more", "10 cells, and the header 9"),
        ('d2,A,s,0,4,ACTOR,"Cuba"x,,{}', "cannot be read"),
        ('d2,A,s,0,4,ACTOR,"Cuba,,{}', "cannot be read"),
    ],
)
def test_a_bad_row_is_refused_with_its_number(path: Path, row: str, reason: str) -> None:
    good = 'd2,A,first,5,9,CALL,acts,,"{}"\r\nd2,A,,0,4,CALL,"Cuba",,\r\n'
    with pytest.raises(UserError, match=reason) as caught:
        _read(path, HEADER + good + row + "\r\n")
    assert str(caught.value.where).endswith("table.csv, row 4")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "is empty"),
        ("\n", "no column"),
        ("doc_id,start,end\nd2,0,4\n", "no column “label”"),
        ("start,end\n0,4\n", "no column “doc_id”, “label”"),
        ("name,value\na,b\n", "no column “text”"),
        ("d2,0,4,ACTOR\n", "no column “text”"),
        ("text,Text\na,b\n", "Two columns have the name “Text”"),
        ("text,title\n,\n", "holds no texts"),
        ("text\n\x00\n", "NUL"),
    ],
)
def test_a_header_that_says_nothing_is_refused(path: Path, content: str, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        _read(path, content)


def test_a_table_of_texts_comes_in_with_what_it_says_of_them(path: Path) -> None:
    content = (
        "Title;text;date;language;source;issuers;licence;group;tags;seats\r\n"
        '" Joint  statement";"We, ""all"",\r\n=act";2024-03-01;en;https://x.example;"A; B ";'
        "CC0;G7;first;12\r\n"
        ";+Other text ;March;english;;;;;;\r\n"
        ";;;;;;;;;\r\n"
    )
    first, second = _read(path, content)
    document = first.document
    assert (document.title, document.text) == ("Joint statement", 'We, "all",\r\n=act')
    assert (document.language, document.tags) == ("en", ["first"])
    known = document.metadata
    assert (known.date, known.issuers, known.source) == (
        "2024-03-01", ["A", "B"], "https://x.example",
    )  # fmt: skip
    assert (known.licence, known.group) == ("CC0", "G7")
    assert [(each.code, each.detail) for each in first.losses] == [
        ("UNKNOWN_IGNORED", "seats of row 2")
    ]
    assert second.document.title == "table 2"
    assert second.document.text == "+Other text "
    assert (second.document.language, second.document.metadata.date) == ("", "")
    assert [each.detail.partition(":")[0] for each in second.losses[:2]] == [
        "date “March” of row 3",
        "language “english” of row 3",
    ]
    assert first.document.layers == []


def test_labels_of_texts_become_tags_and_rows_without_text_are_told(path: Path) -> None:
    content = "label,id,text\n,1,\npos,2,Canada\n;,3,Cuba\nneg,4,\n"
    first, second = _read(path, content)
    assert (first.document.title, first.document.tags) == ("2", ["pos"])
    assert (second.document.title, second.document.tags) == ("3", [])
    assert [each.detail for each in first.losses] == ["row 2 has no text"]
    assert [each.detail for each in second.losses] == ["row 5 has no text"]
    (chosen, _) = _read(path, content, column="2")
    assert chosen.document.tags == ["2"]
    with pytest.raises(UserError, match="no column “9”"):
        _read(path, content, column="9")


def test_ids_of_a_table_of_texts_are_kept(path: Path) -> None:
    (found,) = _read(path, "doc_id\ttitle\ttext\nd7\tOne\tCanada\n")
    assert (found.document.id, found.document.title) == ("d7", "One")


def test_spreadsheets_in_other_encodings_are_asked_about(path: Path) -> None:
    content = "title;text\r\nZürich;Grüße\r\n".encode("cp1252")
    with pytest.raises(EncodingNeeded):
        _read(path, content)
    (found,) = _read(path, content, encoding="cp1252")
    assert (found.document.title, found.document.text) == ("Zürich", "Grüße")
    (found,) = _read(path, "title\ttext\r\nZürich\tGrüße\r\n".encode("utf-16"))
    assert found.document.text == "Grüße"


def test_a_line_without_end_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("declannot.formats.tables.rows._LONGEST_LINE", 1 << 20)
    with pytest.raises(UserError, match="longer than"):
        _read(path, "title,text\n" + "x" * (3 << 20))


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.csv", "whatever\n", "csv"),
        ("a.tsv", HEADER.replace(",", "\t"), "csv"),
        ("a.tsv", "title\ttext\nx\ty\n", "csv"),
        ("a.tsv", "#FORMAT=WebAnno TSV 3.3\n#T_SP=x|text\n", "webanno-tsv"),
        ("a.tsv", "Canada\tB-ACTOR\nacts\tO\n", "conll"),
        ("a.data", "title;text\nx;y\n", "csv"),
        ("a.txt", "title,text\nx,y\n", "text"),
    ],
)
def test_tables_are_told_from_other_files(
    tmp_path: Path, name: str, content: str, expected: str
) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert detect(path)[0].name == expected


def test_only_headers_are_recognised() -> None:
    assert recognises(HEADER.encode())
    assert recognises(b"\xef\xbb\xbflabel;text\n")
    assert not recognises(b"text\n")
    assert not recognises(b"We agree on the text, and act.\n")
    assert not recognises(b'{"text": "a, text, b"}\n')
    assert not recognises(b"")


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
                         min_size=2, max_size=2), min_size=1))  # fmt: skip
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_cells_come_back_as_the_csv_module_wrote_them(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["source", "text"], *rows])
    expected = [(source.strip(), text) for source, text in rows if text.strip()]
    try:
        found = list(read(path, ReadOptions()))
    except UserError as error:
        assert not expected, error
        return
    assert [(each.document.metadata.source, each.document.text) for each in found] == expected


@given(data=st.data())
@settings(
    max_examples=examples(200),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_damage_makes_only_errors_for_people(path: Path, data: st.DataObject) -> None:
    spans = 'd1,A,s,3,9,ACTOR,Canada,,{}\r\nd1,B,t,3,9,ACTOR,Canada,"[[3,4],[5,9]]","{""a"":1}"\r\n'
    texts = 'title,text,date,tags\r\nOne,"Canada, ""and""\r\nCuba",2024,a;b\r\n'
    good = data.draw(st.sampled_from([HEADER + spans, texts])).encode()
    damaged = bytearray(good)
    at = data.draw(st.integers(0, len(good) - 1))
    kind = data.draw(st.sampled_from(["cut", "flip", "add", "drop", "double"]))
    if kind == "cut":
        damaged = damaged[:at]
    elif kind == "flip":
        damaged[at] = data.draw(st.integers(0, 255))
    elif kind == "add":
        bad = [b"\0", b"\t", b"\r", b"\n", b'"', b";", b",", b"\xff\xfe", b"9" * 30, b"\\ud800"]
        damaged[at:at] = data.draw(st.sampled_from(bad))
    elif kind == "double":
        damaged += good
    else:
        damaged[at : data.draw(st.integers(at, len(good)))] = b""
    try:
        _read(path, bytes(damaged))
    except UserError as error:
        assert str(error)

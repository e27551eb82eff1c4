"""CoNLL-U and CoNLL-U Plus: what stands in the file, what comes back, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import conllu
import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.domain.schema import Schema
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.formats.conllu.format import ConlluRenderer
from declannot.formats.conllu.reading import read
from declannot.formats.format import Read, ReadOptions, Rendering
from declannot.formats.record import CorpusDocument, CorpusLayer
from tests.formats.making import bare_document, bare_span, documents
from tests.thoroughness import examples

Write = Callable[..., Any]
TEXT = " Canada acts. \r\n\r\nMexico 👍\tand Cuba|\\. "


_document = partial(bare_document, text=TEXT)


def _read(path: Path) -> list[Read]:
    return list(read(path, ReadOptions()))


def _file(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "made.conllu"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
    return path


def _row(number: str, form: str, upos: str = "_", head: str = "_", misc: str = "_") -> str:
    deprel = "_" if head == "_" else ("root" if head == "0" else "dep")
    return f"{number}\t{form}\t_\t{upos}\t_\t_\t{head}\t{deprel}\t_\t{misc}"


def test_spans_nest_cross_and_have_gaps(write: Write) -> None:
    spans = [
        bare_span(1, 7),
        bare_span(1, 25, "CALL", fragments=[(1, 7), (18, 24)]),
        bare_span(8, 13, "Événement spécial"),
    ]
    path, ledger, mismatches, count = write("conllu", [_document(*spans)])
    lines = path.read_bytes().decode().split("\n")
    assert not mismatches
    assert count == 3
    assert lines[:4] == [
        "# global.columns = ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC DECLANNOT:A",
        "# newdoc id = One",
        "# sent_id = 1-1",
        "# text = Canada acts. Mexico 👍 and Cuba|\\.",
    ]
    empty = "\t_" * 7
    assert lines[4] == f"1\tCanada{empty}\tSpacesBefore=\\s\t1:ACTOR;2:CALL"
    assert lines[5] == f"2\tacts{empty}\tSpaceAfter=No\t3:%C3%89v%C3%A9nement%20sp%C3%A9cial"
    assert lines[6] == f"3\t.{empty}\tSpacesAfter=\\s\\r\\n\\r\\n\t3"
    assert lines[7] == f"4\tMexico{empty}\t_\t2"
    (found,) = _read(path)
    assert found.document.text == TEXT
    assert not found.losses
    layer = found.document.layers[0]
    assert layer.annotator == "A"
    assert [(each.start, each.end, each.label, each.fragments) for each in layer.spans] == [
        (1, 24, "CALL", [(1, 7), (18, 24)]),
        (1, 7, "ACTOR", None),
        (8, 13, "Événement spécial", None),
    ]
    assert ledger.counts["BOUNDARY_SNAPPED"] == 0


def test_conllu_reads_and_writes_it_unchanged(write: Write) -> None:
    record = _document(bare_span(1, 7), bare_span(1, 24, "CALL"), text=TEXT.replace("|", ""))
    path, *_ = write(
        "conllu",
        [
            record,
            _document(
                text="Second one. And more.",
            ),
        ],
    )
    content = path.read_text(encoding="utf-8")
    fields = content.split("\n")[0].removeprefix("# global.columns = ").split()
    found = conllu.parse(content, fields=[each.lower() for each in fields])
    assert [each.metadata.get("newdoc id") for each in found] == ["One", "One", None]
    assert [token["form"] for token in found[1]] == ["Second", "one", "."]
    assert "".join(each.serialize() for each in found) == content


def test_layers_are_columns_and_what_does_not_fit_is_said(write: Write) -> None:
    layers = [
        CorpusLayer(
            annotator="Ana María", spans=[bare_span(0, 5, note="n", attributes={"type": "x"})]
        ),
        CorpusLayer(annotator="gold", spans=[bare_span(0, 6, id="g"), bare_span(6, 7, id="blank")]),
    ]
    record = CorpusDocument(id="d1", title="One", text="Canada acts.", layers=layers)
    path, ledger, mismatches, _ = write("conllu", [record], ("Ana María", "gold"))
    assert not mismatches
    names = [layer.annotator for layer in _read(path)[0].document.layers]
    assert names == ["Ana María", "gold"]
    counts = ledger.counts
    assert counts["BOUNDARY_SNAPPED"] == counts["EMPTY_SPAN_DROPPED"] == 1
    assert counts["NOTE_DROPPED"] == counts["ATTRIBUTE_DROPPED"] == 1
    assert counts["ANNOTATOR_FLATTENED"] == 0


@given(record=documents())
@settings(
    max_examples=examples(150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_text_comes_back_exactly(write: Write, record: CorpusDocument) -> None:
    path, ledger, mismatches, count = write("conllu", [record])
    assert not mismatches
    lost = ledger.counts["EMPTY_SPAN_DROPPED"]
    assert count == len(record.layers[0].spans) - lost
    (found,) = _read(path)
    assert found.document.text == record.text


def test_words_heads_ranges_and_empty_nodes_of_others_are_read(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        "# newdoc id = first",
        "# text = Im Haus.",
        "1-2\tIm\t_\t_\t_\t_\t_\t_\t_\t_",
        _row("1", "In", "ADP", "3"),
        _row("2", "dem", "DET", "3"),
        _row("3", "Haus", "NOUN", "0", "SpaceAfter=No"),
        "3.1\tist\t_\tVERB\t_\t_\t_\t_\t_\t_",
        _row("4", ".", "PUNCT", "9"),
        "",
        _row("1", "Ja", "X", "0"),
        "",
        "# newdoc id = second",
        "# text = Ja",
        _row("1", "Ja", "X"),
    )
    first, second = _read(path)
    assert first.document.text == "Im Haus. Ja"
    assert (first.document.title, second.document.title) == ("first", "second")
    assert second.where == f"{path}, line 12"
    layer = first.document.layers[0]
    at = {each.id: (each.start, each.end, each.label) for each in layer.spans}
    assert sorted(at.values()) == [
        (0, 2, "ADP"),
        (0, 2, "DET"),
        (3, 7, "NOUN"),
        (7, 8, "PUNCT"),
        (9, 11, "X"),
    ]
    assert sorted((at[each.from_id], at[each.to_id]) for each in layer.relations) == [
        ((3, 7, "NOUN"), (0, 2, "ADP")),
        ((3, 7, "NOUN"), (0, 2, "DET")),
    ]
    assert [each.code for each in first.losses] == ["RELATION_DROPPED", "TEXT_REBUILT"]


def test_columns_of_others_hold_numbered_spans_or_iob(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        "# global.columns = ID FORM PARSEME:MWE X:NE",
        "# text = a b c d",
        "1\ta\t1:VID;2:LVC\tB-PER",
        "2\tb\t*\tI-PER",
        "3\tc\t1\tI-LOC",
        "4\td\t2;3\tO",
    )
    (found,) = _read(path)
    spans = found.document.layers[0].spans
    assert sorted((each.label, each.ranges) for each in spans) == [
        ("LOC", [(4, 5)]),
        ("LVC", [(0, 1), (6, 7)]),
        ("MWE", [(6, 7)]),
        ("PER", [(0, 3)]),
        ("VID", [(0, 1), (4, 5)]),
    ]


BAD: list[tuple[list[str], int, str]] = [
    (["# text = ab cd", _row("1", "ab"), _row("2", "xx")], 3, "not the next"),
    (["# text = ab cd", _row("1", "ab")], 1, "end before"),
    (["", "# a = b", _row("1", "ab"), "x\ty"], 4, "cannot be read"),
    ([_row("1", "ab"), _row("1", "cd")], 1, "cannot be read"),
    ([_row("2", "ab")], 1, "out of order"),
    ([_row("1-999999999", "ab"), _row("1", "a")], 1, "out of order"),
    ([_row("1", "ab", "X", "one")], 1, "cannot be read"),
    (["nonsense"], 1, "cannot be read"),
    (["# global.columns = ID LEMMA", "1\tab"], 1, "ID and FORM"),
]


@pytest.mark.parametrize(("lines", "line", "says"), BAD)
def test_bad_files_are_refused_with_their_line(
    tmp_path: Path, lines: list[str], line: int, says: str
) -> None:
    path = _file(tmp_path, *lines)
    with pytest.raises(UserError) as caught:
        _read(path)
    assert says in str(caught.value)
    assert caught.value.where == f"{path}, line {line}"


@pytest.mark.parametrize("content", [b"", b"# only = a remark\n", b"1\tab\xff\n"])
def test_files_without_words_or_of_other_encodings_are_refused(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "bad.conllu"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        _read(path)
    assert caught.value.where.startswith(str(path))


def _sample() -> bytes:
    renderer = ConlluRenderer(Rendering(schema=Schema(name="x"), layers=("A",)))
    record = _document(bare_span(1, 7), bare_span(1, 24, "CALL", fragments=[(1, 7), (18, 24)]))
    pieces = [*renderer.begin(), *renderer.document(record)]
    return b"".join(data for _, data in pieces)


@given(data=st.data())
@settings(
    max_examples=examples(300),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_damaged_files_are_read_or_refused_by_our_own_errors(
    tmp_path: Path, data: st.DataObject
) -> None:
    content = _sample()
    at = data.draw(st.integers(0, len(content) - 1))
    how = data.draw(st.sampled_from(["cut", "flip", "insert", "swap"]))
    if how == "cut":
        content = content[:at]
    elif how == "flip":
        content = content[:at] + bytes([data.draw(st.integers(0, 255))]) + content[at + 1 :]
    elif how == "insert":
        piece = data.draw(st.sampled_from([b"\t", b"\n", b"\\", b"=", b"|", b";", b"-9", b"\0"]))
        content = content[:at] + piece + content[at:]
    else:
        lines = content.split(b"\n")
        first, second = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        lines[first], lines[second] = lines[second], lines[first]
        content = b"\n".join(lines)
    path = tmp_path / "damaged.conllup"
    path.write_bytes(content)
    try:
        found = _read(path)
    except UserError as error:
        assert error.where.startswith(str(path))
        return
    for each in found:
        for span in each.document.spans():
            assert 0 <= span.start < span.end <= len(each.document.text)


def test_two_readings_go_out_and_come_back_equal(tmp_path: Path) -> None:
    with new_project(tmp_path / "one.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in "AB":
            add_readings(project, document.id, reader)
        out = tmp_path / "out.conllup"
        done = run_export(project, out, ExportChoices(format="conllu"))
        before = _contents(project)
    assert set(done.losses) == {"ATTRIBUTE_DROPPED", "RELATION_DROPPED", "METADATA_DROPPED"}
    with new_project(tmp_path / "two.declannot") as project:
        report = run_import(project, [out], ImportChoices())
        assert report.annotators_new == ["A", "B"]
        assert (report.documents_new, report.spans_new) == (1, 227)
        assert not report.losses
        assert _contents(project) == before
        again = run_import(project, [out], ImportChoices())
        assert (again.documents_unchanged, again.spans_new) == (1, 0)


def _contents(project: Any) -> dict[str, object]:
    """Return the spans of every annotator, by what the format holds of them."""
    names = {each.id: each.name for each in project.annotators()}
    return {
        names[page.layer.annotator_id]: sorted(
            (each.start, each.end, str(each.fragments), each.label_id) for each in page.spans
        )
        for record in project.iter_records([each.id for each in project.documents()])
        for page in record.layers
    }

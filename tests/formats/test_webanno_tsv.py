"""WebAnno TSV 3.3: what stands in the files, what comes back, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation
from declannot.formats.webanno_tsv.escapes import (
    escaped_text,
    escaped_value,
    numbered,
    split_cell,
    unescaped,
)
from declannot.formats.webanno_tsv.reading import read_file
from tests.formats.making import bare_document, bare_span, documents
from tests.thoroughness import examples

Write = Callable[..., Any]
TEXT = "Canada acts. \r\n\r\nMexico 👍\tand Cuba\\."
HEAD = "#FORMAT=WebAnno TSV 3.3\n"


_document = partial(bare_document, text=TEXT)


def _file(tmp_path: Path, *lines: str, head: str = HEAD) -> Path:
    path = tmp_path / "made.tsv"
    path.write_text(head + "\n".join(lines) + "\n", encoding="utf-8", newline="")
    return path


def _brief(path: Path) -> list[tuple[int, int, str]]:
    document, _ = read_file(path)
    return [(each.start, each.end, each.label) for each in document.layers[0].spans]


def test_offsets_are_utf16_and_the_text_comes_back_whole(write: Write) -> None:
    root, ledger, mismatches, _ = write(
        "webanno-tsv", [_document(bare_span(0, 6), bare_span(30, 34))]
    )
    lines = (root / "One.tsv").read_bytes().decode().split("\n")
    assert lines[:6] == [
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=webanno.custom.DeclannotSpan|label",
        "",
        "",
        "#Text=Canada acts. \\r",
        "#Text=\\r",
    ]
    assert "1-1\t0-6\tCanada\tACTOR\t" in lines
    assert "2-4\t31-35\tCuba\tACTOR\t" in lines
    assert not mismatches
    document, losses = read_file(root / "One.tsv")
    assert document.text == TEXT
    assert not losses
    assert ledger.counts["ANNOTATOR_FLATTENED"] == 1


def test_parts_of_tokens_have_rows_of_their_own(write: Write) -> None:
    spans = [
        bare_span(1, 3),
        bare_span(0, 10, "CALL"),
        bare_span(4, 6),
        bare_span(1, 3, "CALL", id="x"),
    ]
    root, _, mismatches, _ = write("webanno-tsv", [_document(*spans)])
    lines = (root / "One.tsv").read_bytes().decode().split("\n")
    assert [line for line in lines if line.startswith("1-")] == [
        "1-1\t0-6\tCanada\tCALL[1]\t",
        "1-1.1\t1-3\tan\tACTOR[2]|CALL[3]\t",
        "1-1.2\t4-6\tda\tACTOR\t",
        "1-2\t7-11\tacts\t_\t",
        "1-2.1\t7-10\tact\tCALL[1]\t",
        "1-3\t11-12\t.\t_\t",
    ]
    assert not mismatches


def test_relations_stand_with_their_targets(write: Write) -> None:
    spans = [bare_span(0, 6, id="a"), bare_span(0, 12, "CALL", id="b"), bare_span(30, 34, id="c")]
    relations = [
        CorpusRelation(id="1", type="by", from_id="b", to_id="a"),
        CorpusRelation(id="2", type="by", from_id="b", to_id="c", attributes={"sure": True}),
        CorpusRelation(id="3", type="with|", from_id="c", to_id="a"),
    ]
    root, ledger, mismatches, _ = write("webanno-tsv", [_document(*spans, relations=relations)])
    lines = (root / "One.tsv").read_bytes().decode().split("\n")
    assert lines[2] == (
        "#T_RL=webanno.custom.DeclannotRelation|label|sure|BT_webanno.custom.DeclannotSpan"
    )
    assert "1-1\t0-6\tCanada\tCALL[1]|ACTOR[2]\tby|with\\|\t*|*\t1-1[1_2]|2-4[0_2]\t" in lines
    assert "2-4\t31-35\tCuba\tACTOR\tby\ttrue\t1-1[1_0]\t" in lines
    assert not mismatches
    assert not ledger.counts["RELATION_DROPPED"]


def test_what_does_not_fit_is_said(write: Write) -> None:
    spans = [
        bare_span(0, 34, fragments=[(0, 6), (30, 34)]),
        bare_span(12, 17, id="blank"),
        bare_span(6, 12, id="edge", attributes={"words": ["a", "b"], "Größe 1": "x"}),
    ]
    relation = CorpusRelation(id="r", type="by", from_id="blank", to_id="edge")
    root, ledger, mismatches, spans_read = write(
        "webanno-tsv", [_document(*spans, relations=[relation], notes="Remarks.")]
    )
    assert not mismatches
    assert spans_read == 3
    assert ledger.counts["DISCONTINUOUS_SPLIT"] == ledger.counts["EMPTY_SPAN_DROPPED"] == 1
    assert ledger.counts["BOUNDARY_SNAPPED"] == ledger.counts["RELATION_DROPPED"] == 1
    assert ledger.counts["ATTRIBUTE_DROPPED"] == ledger.counts["LABEL_RENAMED"] == 1
    assert ledger.counts["NOTE_DROPPED"] == 1
    assert b"|label|words|Gro_e_1\n" in (root / "One.tsv").read_bytes()


def test_layers_stand_where_inception_has_them(write: Write) -> None:
    layers = [
        CorpusLayer(annotator="A", spans=[bare_span(0, 6)]),
        CorpusLayer(annotator="gold", spans=[bare_span(0, 6, id="g")]),
    ]
    one = CorpusDocument(id="d1", title="One", text="Canada acts.", layers=layers)
    two = CorpusDocument(id="d2", title="Two", text="Nobody read this.")
    root, ledger, mismatches, _ = write("webanno-tsv", [one, two], ("A", "B", "gold"))
    made = sorted(each.relative_to(root).as_posix() for each in root.rglob("*.tsv"))
    assert made == [
        "annotation/One/A.tsv",
        "annotation/Two/INITIAL_CAS.tsv",
        "curation/One/CURATION_USER.tsv",
    ]
    assert not mismatches
    assert not ledger.counts["ANNOTATOR_FLATTENED"]


@given(st.text(alphabet="\\[]|_->;*\t\n\rab", max_size=12))
def test_values_come_back_through_their_escapes(value: str) -> None:
    written = escaped_value(value)
    assert "\t" not in written
    assert "\n" not in written
    assert unescaped(written) == value
    assert split_cell(f"{written}|{written}", "|") == [written, written]
    if written not in ("*", "_"):
        assert numbered(f"{written}[12]") == (value, 12)


@given(st.text(alphabet="\\\t\r\f\x08tnrb[]|", max_size=12))
def test_texts_come_back_through_their_escapes(text: str) -> None:
    assert unescaped(escaped_text(text)) in (text, text.replace("\\[", "["))
    assert unescaped(escaped_text(text)) == text


@given(record=documents())
@settings(
    max_examples=examples(120),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_text_comes_back_exactly(write: Write, record: CorpusDocument) -> None:
    root, ledger, mismatches, _ = write("webanno-tsv", [record])
    assert not mismatches
    document, losses = read_file(root / "A_title.tsv")
    assert document.text == record.text
    assert not losses


def test_chains_slots_and_token_relations_of_others_are_read(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        "#T_SP=x.Host|ROLE_x.Host:parts_x.PartLink|x.Part|value",
        "#T_SP=x.Part|",
        "#T_CH=x.CorefLink|referenceRelation|referenceType",
        "#T_RL=x.Dep|DependencyType|flavor|BT_x.Token",
        "",
        "",
        "#Text=One two three.",
        "1-1\t0-3\tOne\tagent;_\t1-2[1];1-3\tHEAD\t_\tsame->1-1\tnam[1]\t_\t_\t_\t",
        "1-2\t4-7\ttwo\t_\t_\t_\t*[1]|*[2]\t*->1-2\t*[1]\t_\t_\t_",
        "1-3\t8-13\tthree\t_\t_\t_\t*\t_\t_\tobj\tbasic\t1-1\t",
        "1-4\t13-14\t.\t_\t_\t_\t_\t_\t_\t_\t_\t_\t",
    )
    document, losses = read_file(path)
    layer = document.layers[0]
    at = {each.id: (document.text[each.start : each.end], each.label) for each in layer.spans}
    assert not losses
    assert sorted(at.values()) == [
        ("One", "HEAD"),
        ("One", "Token"),
        ("One", "nam"),
        ("three", "Part"),
        ("three", "Token"),
        ("two", "CorefLink"),
        ("two", "Part"),
        ("two", "Part"),
    ]
    arrows = sorted((each.type, at[each.from_id], at[each.to_id]) for each in layer.relations)
    assert arrows == [
        ("agent", ("One", "HEAD"), ("two", "Part")),
        ("obj", ("One", "Token"), ("three", "Token")),
        ("parts", ("One", "HEAD"), ("three", "Part")),
        ("same", ("One", "nam"), ("two", "CorefLink")),
    ]
    assert [each.attributes for each in layer.relations if each.type == "obj"] == [
        {"flavor": "basic"}
    ]


def test_text_between_sentences_is_filled_and_said(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        "#T_SP=x.A|value",
        "",
        "",
        "#Text=One.",
        "1-1\t2-5\tOne\tX[1]",
        "1-2\t5-6\t.\tX[1]",
        "",
        "#Text=Two",
        "2-1\t9-12\tTwo\tX[1]",
    )
    document, losses = read_file(path)
    assert document.text == "  One.  \nTwo"
    assert [each.code for each in losses] == ["TEXT_REBUILT"]
    assert _brief(path) == [(2, 12, "X")]


def test_empty_spans_are_left_out_and_said(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        "#T_SP=x.A|value",
        "#T_RL=x.R|value|BT_x.A",
        "",
        "",
        "#Text=One",
        "1-1\t0-3\tOne\tX\tr\t1-1.1\t",
        "1-1.1\t0-0\t\tY\t_\t_\t",
    )
    document, losses = read_file(path)
    assert [each.code for each in losses] == ["EMPTY_SPAN_DROPPED", "RELATION_DROPPED"]
    assert _brief(path) == [(0, 3, "X")]
    assert not document.layers[0].relations


def test_code_points_are_taken_where_only_they_fit(tmp_path: Path) -> None:
    lines = ["#T_SP=x.A|value", "", "", "#Text=👍 One"]
    wide = _file(tmp_path, *lines, "1-1\t0-2\t👍\t_", "1-2\t3-6\tOne\tX")
    assert read_file(wide)[1] == ()
    assert _brief(wide) == [(2, 5, "X")]
    narrow = _file(tmp_path, *lines, "1-1\t0-1\t👍\t_", "1-2\t2-5\tOne\tX")
    assert [each.code for each in read_file(narrow)[1]] == ["UNIT_ASSUMED"]
    assert _brief(narrow) == [(2, 5, "X")]


BAD: list[tuple[list[str], int, str]] = [
    (["#T_SP=x.A|v", "", "#Text=One", "1-1\t0-3\tOn\t_"], 5, "quotes “On”"),
    (["#T_SP=x.A|v", "", "#Text=One", "1-1\t0-9\tOne\t_"], 5, "not in the text"),
    (["#T_SP=x.A|v", "", "#Text=One", "1-1\t0-3\tOne\t_\t_\t_"], 5, "columns"),
    (["#T_SP=x.A|v", "", "#Text=One", "1-1\t0-3\tOne"], 5, "columns"),
    (["#T_SP=x.A|v", "", "#Text=One", "what is this"], 5, "no row"),
    (["#T_SP=x.A|v", "", "#Text=👍a", "1-1\t0-2\t👍\t_", "1-2\t1-3\ta\t_"], 6, "surrogate"),
    (["#T_SP=x.A|v", "", "1-1\t0-3\tOne\t_"], 4, "outside of a sentence"),
    (["#T_XX=x.A|v", ""], 2, "not known"),
    (["#T_RL=x.A|v", ""], 2, "not known"),
    (["#T_SP=x.A|v", "", "#Text=a b", "1-1\t0-1\ta\t_", "1-1\t2-3\tb\t_"], 6, "twice"),
    (
        ["#T_SP=x.A|v", "", "#Text=a", "1-1\t0-1\ta\t_", "", "#Text=b", "2-1\t0-1\tb\t_"],
        8,
        "before",
    ),
    (["#T_SP=x.A|v", "", "#Text=a b", "1-1\t0-1\ta\tX[1]", "1-2\t2-3\tb\tY[1]"], 6, "two values"),
    (["#T_RL=x.R|v|BT_x.A", "", "#Text=a", "1-1\t0-1\ta\tX\t9-9"], 5, "no span"),
    (["#T_RL=x.R|v|BT_x.Token", "", "#Text=a", "1-1\t0-1\ta\tX\t9-9"], 5, "no row"),
    (["#T_RL=x.R|v|BT_x.Token", "", "#Text=a", "1-1\t0-1\ta\tX\tthere"], 5, "name a row"),
    (["#T_CH=x.C|a|b", "", "#Text=a", "1-1\t0-1\ta\tX\tY"], 5, "chain"),
    (["#T_SP=x.A|v", "", "#Text=a", "1-1\t9999999990-9999999999\ta\t_"], 4, "longer"),
]


@pytest.mark.parametrize(("lines", "line", "says"), BAD)
def test_bad_files_are_refused_with_their_line(
    tmp_path: Path, lines: list[str], line: int, says: str
) -> None:
    path = _file(tmp_path, *lines)
    with pytest.raises(UserError) as caught:
        read_file(path)
    assert says in str(caught.value)
    assert f"{path}, line {line}" == caught.value.where


@pytest.mark.parametrize("first", ["#FORMAT=WebAnno TSV 2\n", "# webanno.custom.Old\n", ""])
def test_older_versions_are_refused_by_name(tmp_path: Path, first: str) -> None:
    with pytest.raises(UserError, match=r"3\.3"):
        read_file(_file(tmp_path, "", head=first))


def _sample(tmp_path: Path) -> bytes:
    record = _document(
        bare_span(0, 6, id="a", note="a\tb"),
        bare_span(0, 12, "CALL", id="b", attributes={"strength": "strong"}),
        bare_span(18, 25, "CALL", id="c", doubt=True),
        relations=[CorpusRelation(id="1", type="by", from_id="b", to_id="a")],
    )
    from declannot.domain.schema import Schema
    from declannot.formats.format import Rendering
    from declannot.formats.webanno_tsv.format import TsvRenderer

    renderer = TsvRenderer(Rendering(schema=Schema(name="x"), layers=("A",)))
    return dict(renderer.document(record))["One.tsv"]


@given(data=st.data())
@settings(
    max_examples=examples(300),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_damaged_files_are_read_or_refused_by_our_own_errors(
    tmp_path: Path, data: st.DataObject
) -> None:
    content = _sample(tmp_path)
    how = data.draw(st.sampled_from(["cut", "flip", "swap", "insert", "number"]))
    at = data.draw(st.integers(0, len(content) - 1))
    if how == "cut":
        content = content[:at]
    elif how == "flip":
        content = content[:at] + bytes([data.draw(st.integers(0, 255))]) + content[at + 1 :]
    elif how == "insert":
        piece = data.draw(st.sampled_from([b"\t", b"\n", b"\\", b"[1]", b"|", b"\0", b"_", b"-1"]))
        content = content[:at] + piece + content[at:]
    elif how == "number":
        digits = [place for place, byte in enumerate(content) if 48 <= byte <= 57]
        place = data.draw(st.sampled_from(digits))
        content = (
            content[:place]
            + data.draw(st.sampled_from([b"0", b"9", b"99999"]))
            + (content[place + 1 :])
        )
    else:
        lines = content.split(b"\n")
        first, second = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        lines[first], lines[second] = lines[second], lines[first]
        content = b"\n".join(lines)
    path = tmp_path / "damaged.tsv"
    path.write_bytes(content)
    try:
        document, _ = read_file(path)
    except UserError as error:
        assert error.where.startswith(str(path))
        return
    for span in document.spans():
        assert 0 <= span.start < span.end <= len(document.text)


def test_an_import_that_fails_leaves_the_project_as_it_was(tmp_path: Path) -> None:
    good = tmp_path / "good.tsv"
    good.write_bytes(_sample(tmp_path).replace(b"CALL", b"ACTOR"))
    bad = tmp_path / "later.tsv"
    bad.write_bytes(_sample(tmp_path)[:-40])
    with new_project(tmp_path / "p.declannot") as project:
        with pytest.raises(UserError, match=r"later\.tsv, line \d+"):
            run_import(project, [good, bad], ImportChoices(annotator="A", unknown="add"))
        assert not project.documents()
        assert not project.annotators()


def test_two_readings_go_out_and_come_back_equal(tmp_path: Path) -> None:
    from declannot.domain.moment import utc_now
    from declannot.domain.operations.documents import add_documents

    with new_project(tmp_path / "one.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in "AB":
            add_readings(project, document.id, reader)
        done = run_export(project, tmp_path / "out", ExportChoices(format="webanno-tsv"))
        before = _contents(project)
    assert set(done.losses) == {"METADATA_DROPPED"}
    assert done.tokenizer is not None
    assert "UAX #29" in done.tokenizer
    with new_project(tmp_path / "two.declannot") as project:
        report = run_import(project, [tmp_path / "out"], ImportChoices())
        assert report.annotators_new == ["A", "B"]
        assert (report.documents_new, report.spans_new, report.relations_new) == (1, 227, 28)
        assert not report.losses
        assert _contents(project) == before
        again = run_import(project, [tmp_path / "out"], ImportChoices())
        assert (again.documents_unchanged, again.spans_new, again.relations_new) == (1, 0, 0)


def _contents(project: Any) -> dict[str, object]:
    """Return spans and relations of every annotator, by what they are."""
    result: dict[str, object] = {}
    names = {each.id: each.name for each in project.annotators()}
    for record in project.iter_records([each.id for each in project.documents()]):
        for page in record.layers:
            spans = {
                each.id: (
                    each.start,
                    each.end,
                    each.fragments,
                    each.label_id,
                    tuple(sorted(each.attributes.items())),
                    each.note,
                    each.doubt,
                )
                for each in page.spans
            }
            relations = [(r.type_id, spans[r.from_id], spans[r.to_id]) for r in page.relations]
            name = names.get(page.layer.annotator_id, "gold")
            result[name] = (sorted(spans.values(), key=str), sorted(relations, key=str))
    return result

"""brat standoff taken in: every kind of line, whose it is, and what is refused."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, assume, given, settings

from declannot.domain.errors import UserError
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.formats.format import Read, ReadOptions
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.record_check import check_record
from declannot.formats.registry import detect, format_named
from declannot.store.project import Project
from tests.formats.making import documents
from tests.thoroughness import examples

Write = Callable[..., Any]
TEXT = "Google and YouTube merged.\nWikinews told so 👍 twice.\n"
PAGE = """\
T1\tOrg 0 6\tGoogle
T2\tOrg 11 18\tYouTube
T3\tMerge 19 25\tmerged
E1\tMerge:T3 Org-Arg:T1 Org-Arg2:T2
T4\tReport 36 40\ttold
E2\tReport:T4 Event-Arg:E1 Arg1:T1 Arg2:T2
R1\tAlias Arg2:T2 Arg1:T1\t
A1\tNegated E1
M1\tLevel T1 very high
N1\tReference T1 Wikipedia:64\tGoogle LLC
N2\tReference T1 Wikidata:Q95
#1\tAnnotatorNotes T1\tThe firm
#2\tAnnotationError E2\tno cause
#3\tAnnotatorNotes R1\tsure?
A2\tSure R1
*\tEquiv T2 T1 E2
"""


def _put(folder: Path, page: str | bytes | None, text: str = TEXT, name: str = "One") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.txt").write_bytes(text.encode())
    path = folder / f"{name}.ann"
    if page is not None:
        path.write_bytes(page if isinstance(page, bytes) else page.encode())
    return path


def _read(path: Path, **options: Any) -> Read:
    reader = format_named("brat").read
    assert reader is not None
    (found,) = reader(path, ReadOptions(**options))
    return found


def _layer(read: Read) -> CorpusLayer:
    (layer,) = read.document.layers
    return layer


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An empty project."""
    with new_project(tmp_path / "project.declannot") as made_project:
        yield made_project


def test_every_kind_of_line_is_taken(tmp_path: Path) -> None:
    path = _put(tmp_path, PAGE)
    assert detect(path)[0].name == "brat"
    read = _read(path)
    layer = _layer(read)
    first, second, merged, told = layer.spans
    assert [(each.label, TEXT[each.start : each.end]) for each in layer.spans] == [
        ("Org", "Google"),
        ("Org", "YouTube"),
        ("Merge", "merged"),
        ("Report", "told"),
    ]
    assert first.attributes == {
        "Level": "very high",
        "Reference": "Wikipedia:64 Google LLC; Wikidata:Q95",
    }
    assert first.note == "The firm"
    assert merged.attributes == {"Negated": True}
    assert told.note == "AnnotationError: no cause"
    assert [(each.type, each.from_id, each.to_id) for each in layer.relations] == [
        ("Org-Arg", merged.id, first.id),
        ("Org-Arg", merged.id, second.id),
        ("Event-Arg", told.id, merged.id),
        ("Arg1", told.id, first.id),
        ("Arg2", told.id, second.id),
        ("Alias", first.id, second.id),
        ("Equiv", second.id, first.id),
        ("Equiv", second.id, told.id),
    ]
    assert [(each.code, each.detail) for each in read.losses] == [
        ("ATTRIBUTE_DROPPED", "Sure of R1"),
        ("NOTE_DROPPED", "on R1: sure?"),
    ]
    assert read.document.title == "One"
    assert read.document.metadata.original is not None
    assert read.document.metadata.original.name == "One.txt"
    assert "T1" not in {each.id for each in layer.spans}


def test_events_with_one_trigger_become_one_span(tmp_path: Path) -> None:
    page = "T1\tOrg 0 6\tGoogle\nT3\tMerge 19 25\tmerged\n"
    page += "E1\tMerge:T3 Org:T1\nE2\tMerge:T3 Org:T1 By:T1\nE3\tJoin:T1\n"
    page += "A1\tLevel E1 high\nA2\tLevel E2 low\nA3\tLevel T3 high\n#\n#9\tno target\n"
    read = _read(_put(tmp_path, page))
    _, merged = _layer(read).spans
    assert merged.attributes == {"Level": "high"}
    assert [each.type for each in _layer(read).relations] == ["Org", "By"]
    assert [each.detail for each in read.losses] == [
        "line 9: a remark on nothing",
        "E3 is called Join, its trigger Org",
        "T3 is the trigger of several events, which become one span",
        "Level=low, a second value",
        "line 10: a remark on nothing",
    ]


def test_pieces_are_kept_and_joined_where_a_line_ends(tmp_path: Path) -> None:
    text = "Canada,\n\nMexico and Cuba\nact."
    page = "T1\tA 0 7;9 15\tCanada, Mexico\nT2\tA 0 6;9 15;20 24;25 28\tCanada Mexico Cuba act\n"
    page += "T3\tA 20 28\tCuba act\nT4\tA 9 15\n"
    spans = _layer(_read(_put(tmp_path, page, text))).spans
    assert [(each.start, each.end, each.fragments) for each in spans] == [
        (0, 15, None),
        (0, 28, [(0, 6), (9, 15), (20, 28)]),
        (20, 28, None),
        (9, 15, None),
    ]


@pytest.mark.parametrize("ending", ["\r\n", "\n"])
def test_offsets_count_the_text_as_brat_reads_it(tmp_path: Path, ending: str) -> None:
    text = TEXT.replace("\n", ending)
    path = _put(tmp_path, PAGE.replace("\n", ending), text)
    read = _read(path)
    assert read.document.text == text
    spans = _layer(read).spans
    assert [text[each.start : each.end] for each in spans][-1] == "told"
    expected = ["codepoint over the text with LF: what 4 spans quote agrees"]
    unit = [each.detail for each in read.losses if each.code == "UNIT_ASSUMED"]
    assert unit == (expected if ending == "\r\n" else [])


def test_utf16_and_a_counted_mark_are_found_out(tmp_path: Path) -> None:
    after = TEXT.index("twice")
    page = (
        f"T1\tA {after + 1} {after + 6}\ttwice\nT2\tA 0 6;{after + 1} {after + 6}\tGoogle twice\n"
    )
    wide = _read(_put(tmp_path / "wide", page))
    assert [each.end for each in _layer(wide).spans] == [after + 5, after + 5]
    assert [each.code for each in wide.losses] == ["UNIT_ASSUMED"]
    with pytest.raises(UserError, match=r"line 1: .*quotes “twice”"):
        _read(tmp_path / "wide" / "One.ann", unit="codepoint", unit_named=True)
    page = "T1\tA 1 7\tGoogle\nT2\tA 1 7;12 19\tGoogle YouTube\n"
    marked = _read(_put(tmp_path / "marked", page, "\ufeff" + TEXT))
    assert marked.document.bom
    assert [each.end for each in _layer(marked).spans] == [6, 18]
    assert [each.detail for each in marked.losses] == ["the byte order mark is counted"]


def test_encodings_are_named_for_both_files(tmp_path: Path) -> None:
    path = _put(tmp_path, "T1\tA 0 4\tCôte\n".encode("cp1252"))
    path.with_suffix(".txt").write_bytes("Côte d’Azur".encode("cp1252"))
    assert _layer(_read(path, encoding="cp1252")).spans[0].end == 4
    path.with_suffix(".txt").write_bytes("Côte d’Azur".encode())
    with pytest.raises(UserError, match="not UTF-8"):
        _read(path)


@pytest.mark.parametrize(
    ("page", "line", "what"),
    [
        ("T1 A 0 6 Google", 1, "none of brat's"),
        ("T1\tA 0 6\tGoogle\nT1\tA 11 18\tYouTube", 2, "“T1” occurs twice"),
        ("T1\tA 0 6\tGoogle\nR1\tBy Arg1:T1 Arg2:T9", 2, "names “T9”"),
        ("T1\tA 0 6\tGoogle\nR1\tBy Arg1:T1", 2, "none of brat's"),
        ("T1\tA 0 6\tGoogle\nE1\tA:T2", 2, "names “T2”"),
        ("T1\tA 0 6\tGoogle\nE1\tA:T1 x", 2, "none of brat's"),
        ("A1\tNegated T1", 1, "names “T1”"),
        ("A1\tNegated", 1, "none of brat's"),
        ("T1\tA 0 6\tGoogle\nN1\tReference T1", 2, "none of brat's"),
        ("T1\tA 0 6\tGoogle\n*\tEquiv T1", 2, "none of brat's"),
        ("T1\tA 0 6\tGoogle\n#1\tAnnotatorNotes T2\tx", 2, "names “T2”"),
        ("T1\tA 0 6\tGoogle\nT2\tA 0 5\tYouTube", 2, "quotes “YouTube”, but the text there is"),
        ("T1\tA 0 6\tGoogle\nT2\tA 0 6;11 18\tGoogle", 2, "quotes “Google”|quotes"),
        ("T1\tA 0 6\nT2\tA 0 999999", 2, "is not in the text"),
        ("T1\tA 0 99999999999\tx", 1, "none of brat's"),
        ("T1\tA 9 2", 1, "ends at 2"),
        ("T1\tA 0 6\tGoogle\nhello", 2, "none of brat's"),
        ("<xml>", 1, "none of brat's"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, page: str, line: int, what: str) -> None:
    path = _put(tmp_path, page)
    with pytest.raises(UserError, match=what) as caught:
        _read(path)
    assert caught.value.where == f"{path}, line {line}"
    assert str(caught.value).startswith(f"{path}, line {line}")


def test_files_that_are_none_are_refused(tmp_path: Path) -> None:
    path = _put(tmp_path, "T1\tA 0 6\tGoo\0gle\n")
    with pytest.raises(UserError, match="NUL at offset"):
        _read(path)
    path.with_suffix(".txt").unlink()
    with pytest.raises(UserError, match=r"One\.txt, is not beside"):
        _read(path)


def _tried(path: Path) -> None:
    """Read a file; anything but an error for people fails the test."""
    for options in ({}, {"unit": "utf16", "unit_named": True}):
        try:
            read = _read(path, **options)
            check_record(read.document, read.where)
        except UserError as error:
            assert str(path.with_suffix("")) in error.where


def test_cut_anywhere_it_is_read_or_refused_with_its_place(tmp_path: Path) -> None:
    data = PAGE.encode()
    for part in range(100):
        _tried(_put(tmp_path, data[: len(data) * part // 100]))


@given(st.data())
@settings(
    max_examples=examples(120),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_damage_gives_errors_for_people(tmp_path: Path, data: st.DataObject) -> None:
    page = bytearray(PAGE.encode())
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(page) - 1))
        kind = data.draw(st.sampled_from(["flip", "swap", "number", "drop", "add"]))
        if kind == "flip":
            page[at] = data.draw(st.integers(0, 255))
        elif kind == "swap":
            lines = page.split(b"\n")
            first, second = (data.draw(st.integers(0, len(lines) - 1)) for _ in "ab")
            lines[first], lines[second] = lines[second], lines[first]
            page = bytearray(b"\n".join(lines))
        elif kind == "number":
            found = data.draw(st.sampled_from(list(re.finditer(rb"\d+", page)) or [None]))
            new = data.draw(st.sampled_from([b"-1", b"0", b"7", b"9" * 30, b"1e9", "٣".encode()]))
            if found is not None:
                page[found.start() : found.end()] = new
        elif kind == "drop":
            del page[at : at + data.draw(st.integers(1, 60))]
        else:
            more = [b"\0", b"\xff\xfe", b"\t" * 1000, b";0 1" * 1000, b" ", b":", b"T1", b"\n*\t\n"]
            page[at:at] = data.draw(st.sampled_from(more))
        page = page or bytearray(b"T")
    text = TEXT if data.draw(st.booleans()) else "\ufeff" + TEXT.replace("\n", "\r\n")
    _tried(_put(tmp_path, bytes(page), text))


def test_cycles_and_a_page_that_refuses_leave_the_project_as_it_was(
    tmp_path: Path, project: Project
) -> None:
    page = "T1\tACTOR 0 6\tGoogle\nE1\tACTOR:T1 by:E2 by2:E1\n"
    page += "T2\tACTOR 11 18\tYouTube\nE2\tACTOR:T2 by:E1\n"
    good = _put(tmp_path / "in", page)
    bad = _put(tmp_path / "in", page.replace("18", "17"), name="Two")
    with pytest.raises(UserError) as caught:
        run_import(project, [tmp_path / "in"], ImportChoices(annotator="Ana"))
    assert caught.value.where == f"{bad}, line 3"
    assert not list(project.documents())
    report = run_import(project, [good], ImportChoices(annotator="Ana"))
    assert (report.spans_new, report.relations_new) == (2, 3)


def test_an_empty_span_is_left_out_with_its_relations(tmp_path: Path) -> None:
    page = "T1\tA 0 6\tGoogle\nT2\tA 3 3\t\nR1\tBy Arg1:T1 Arg2:T2\n"
    read = _read(_put(tmp_path, page))
    assert len(_layer(read).spans) == 1
    assert [each.code for each in read.losses] == ["EMPTY_SPAN_DROPPED", "RELATION_DROPPED"]


def _state(project: Project) -> dict[str, dict[str, int]]:
    names = {each.id: each.name for each in project.annotators()}
    return {
        record.document.title: {
            names.get(each.layer.annotator_id or "", "gold"): len(each.spans)
            for each in record.layers
        }
        for record in project.iter_records([each.id for each in project.documents()])
    }


def test_a_text_comes_in_once_and_one_alone_is_a_document_without_work(
    tmp_path: Path, project: Project
) -> None:
    root = tmp_path / "in"
    page = "T1\tACTOR 0 6\tGoogle\n"
    _put(root / "Ana", page)
    _put(root / "Bea", "")
    _put(root / "gold", None)
    for name in ("Ana", "Bea", "gold"):
        _put(root / name, None, "Nobody has read this.", "Two")
        (root / name / "annotation.conf").write_text("[entities]\nACTOR\n")
    report = run_import(project, [root], ImportChoices())
    assert _state(project) == {"One": {"Ana": 1, "Bea": 0}, "Two": {}}
    assert not report.warnings
    why = {str(reason) for path, _, reason in report.formats if path.name == "Two.txt"}
    assert why == {"brat standoff: a text among its files"}
    again = run_import(project, [root], ImportChoices(format="brat"))
    assert (again.documents_new, again.documents_unchanged) == (0, 2)
    one = root / "Ana" / "One"
    both = run_import(
        project, [one.with_suffix(".txt"), one.with_suffix(".ann")], ImportChoices(annotator="Ana")
    )
    assert (both.documents_matched, both.spans_present) == (1, 1)


def test_a_text_chosen_without_its_annotations_is_a_text(tmp_path: Path, project: Project) -> None:
    page = _put(tmp_path, "T1\tACTOR 0 6\tGoogle\n")
    (tmp_path / "annotation.conf").write_text("[entities]\nACTOR\n")
    report = run_import(project, [page.with_suffix(".txt")], ImportChoices())
    assert [name for _, name, _ in report.formats] == ["text"]
    assert _state(project) == {"One": {}}
    named = ImportChoices(format="brat", annotator="Ana")
    assert run_import(project, [page.with_suffix(".txt")], named).spans_new == 1


def test_an_archive_brings_its_configuration_and_names_along(
    tmp_path: Path, project: Project
) -> None:
    archive = tmp_path / "in.zip"
    with zipfile.ZipFile(archive, "w") as inside:
        for name in ("Ana", "Bea"):
            inside.writestr(f"{name}/One.txt", TEXT)
            inside.writestr(f"{name}/One.ann", "T1\tFirma 0 6\tGoogle\n")
            inside.writestr(f"{name}/annotation.conf", "[entities]\n!Groups\n\tFirma\n")
            inside.writestr(f"{name}/visual.conf", "[labels]\nFirma | A firm\n[drawing]\n")
            inside.writestr(f"{name}/names.tsv", "name\twritten\nFírma\tFirma\n")
    report = run_import(project, [archive], ImportChoices(unknown="add"))
    assert _state(project) == {"One": {"Ana": 1, "Bea": 1}}
    assert not report.warnings
    label = project.schema.label_by_name["Fírma"]
    assert (label.family, label.title("en")) == ("Groups", "A firm")
    assert run_import(project, [archive], ImportChoices()).documents_unchanged == 1


def test_texts_elsewhere_stay_texts(tmp_path: Path, project: Project) -> None:
    _put(tmp_path / "in" / "brat", "T1\tACTOR 0 6\tGoogle\n")
    _put(tmp_path / "in" / "plain", None, "Plain.", "Plain")
    report = run_import(project, [tmp_path / "in"], ImportChoices(annotator="Ana"))
    assert {name for _, name, _ in report.formats} == {"brat", "text"}
    assert _state(project) == {"One": {"Ana": 1}, "Plain": {}}


def test_names_come_back_by_the_map_beside(write: Write) -> None:
    spans = [
        CorpusSpan(id="a", start=0, end=6, label="Événement spécial", doubt=True,
                   attributes={"doubt": "true", "größe": "x"}),
        CorpusSpan(id="b", start=7, end=10, label="Evenement_special"),
    ]  # fmt: skip
    layer = CorpusLayer(annotator="A", spans=spans)
    record = CorpusDocument(id="d", title="One", text="Canada and", layers=[layer])
    root, _, mismatches, _ = write("brat", [record])
    assert not mismatches
    first, second = _layer(_read(root / "One.ann")).spans
    assert (first.label, second.label) == ("Événement spécial", "Evenement_special")
    assert first.doubt
    assert first.attributes == {"doubt": "true", "größe": "x"}
    (root / "names.tsv").write_text("a list of names\nof somebody\n")
    assert _layer(_read(root / "One.ann")).spans[0].label == "Evenement_special"


@given(documents())
@settings(
    max_examples=examples(100),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_goes_out_comes_back(write: Write, record: CorpusDocument) -> None:
    assume(not record.text.startswith("\ufeff"))  # a file cannot tell it from a mark
    root, ledger, mismatches, _ = write("brat", [record])
    assert not mismatches
    back = _read(root / "A_title.ann")
    text = record.text.replace("\r\n", "\n").replace("\r", "\n")
    assert back.document.text == text
    kept = len(record.layers[0].spans) - ledger.counts["EMPTY_SPAN_DROPPED"]
    came = _layer(back).spans
    assert len(came) == kept
    letters = [_letters(record.text, each) for each in record.layers[0].spans]
    back_letters = [_letters(back.document.text, each) for each in came]
    assert back_letters == [each for each in letters if each[1]]


def _letters(text: str, span: CorpusSpan) -> tuple[str, str]:
    """Return the label, and what the span covers without line breaks."""
    covered = "".join(text[start:end] for start, end in span.ranges)
    return span.label, covered.replace("\r", "").replace("\n", "")


def test_the_statement_goes_out_and_comes_back(tmp_path: Path, project: Project) -> None:
    document, text = sample_statement(utc_now())
    project.apply(add_documents([(document, text)]))
    for reader in "AB":
        add_readings(project, document.id, reader)
    out = tmp_path / "out"
    done = run_export(project, out, ExportChoices(format="brat", status="all"))
    assert done.verified is not None
    assert sorted(each.name for each in out.iterdir()) == ["A", "B"]
    with new_project(tmp_path / "back.declannot") as back:
        report = run_import(back, [out], ImportChoices())
        assert (report.documents_new, report.spans_new) == (1, done.verified.spans)
        assert set(report.losses) == set()
        assert _content(back) == _content(project)
        again = run_import(back, [out], ImportChoices())
        assert (again.spans_new, again.relations_new, again.documents_unchanged) == (0, 0, 1)


def _content(project: Project) -> list[Any]:
    """Return the layers by what brat can hold of them."""
    found: list[Any] = []
    names = {each.id: each.name for each in project.annotators()}
    for record in project.iter_records([each.id for each in project.documents()]):
        text = record.text.text
        for layer in record.layers:
            places = {
                each.id: (each.label_id, each.start, each.end, each.fragments)
                for each in layer.spans
            }
            spans = sorted(
                (*map(str, places[each.id]), text[each.start : each.end],
                 sorted(map(str, each.attributes.items())), each.note, each.doubt)
                for each in layer.spans
            )  # fmt: skip
            arrows = sorted(
                (each.type_id, *map(str, (places[each.from_id], places[each.to_id])))
                for each in layer.relations
            )
            found.append((names.get(layer.layer.annotator_id or "", "gold"), spans, arrows))
    return sorted(found)

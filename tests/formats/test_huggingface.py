"""Rows for training: tags as ClassLabels or strings, spans beside them, damaged files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.formats.format import Read, ReadOptions
from declannot.formats.huggingface import reading as dataset_reading
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.record_check import check_record
from declannot.formats.registry import detect, format_named
from tests.formats.making import bare_span

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

Write = Callable[..., Any]
TEXT = "👍 Canada and\r\n\r\nthe  United States act."
STATES = TEXT.index("United")
ENDINGS = [".parquet", ".jsonl"]


def _document(*layers: CorpusLayer, text: str = TEXT, **more: Any) -> CorpusDocument:
    given = {"id": "d1", "title": "One", "language": "en"} | more
    return CorpusDocument(text=text, layers=list(layers), **given)


def _layer(annotator: str, *spans: CorpusSpan) -> CorpusLayer:
    return CorpusLayer(annotator=annotator, spans=list(spans))


def _read(path: Path, **options: Any) -> list[Read]:
    reader = format_named("huggingface").read
    assert reader is not None
    found = list(reader(path, ReadOptions(**options)))
    for each in found:
        check_record(each.document, each.where)
    return found


def _names(path: Path) -> dict[str, list[str]]:
    told = json.loads(parquet.read_schema(path).metadata[b"huggingface"])["info"]["features"]
    return {name: each["feature"]["names"] for name, each in told.items()
            if name.startswith("ner_tags")}  # fmt: skip


def _rows(path: Path) -> list[dict[str, Any]]:
    """Return the rows with tags as strings, whichever kind of file it is."""
    if path.read_bytes()[:4] != b"PAR1":
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    names = _names(path)
    return [
        row | {name: [names[name][tag] for tag in row[name]] for name in names}
        for row in parquet.read_table(path).to_pylist()
    ]


SPANS = [
    bare_span(2, STATES + 13, "COMMITMENT"),
    bare_span(2, 8),
    bare_span(STATES, STATES + 13),
    bare_span(STATES + 7, STATES + 13),
]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_row_has_tokens_tags_of_each_family_and_all_spans(write: Write, ending: str) -> None:
    path, ledger, mismatches, count = write(
        "huggingface", [_document(_layer("A", *SPANS))], ending=ending
    )
    assert (mismatches, count) == ([], 4)
    (row,) = _rows(path)
    assert row["tokens"] == ["👍", "Canada", "and", "the", "United", "States", "act", "."]
    assert row["ner_tags"] == ["O", "B-ACTOR", "O", "O", "B-ACTOR", "I-ACTOR", "O", "O"]
    assert row["ner_tags_act"] == ["O", "B-COMMITMENT", *["I-COMMITMENT"] * 4, "O", "O"]
    assert [row["text"][each["start"] : each["end"]] for each in row["spans"]] == [
        TEXT[each.start : each.end] for each in SPANS
    ]
    assert [row[name] for name in ("id", "document", "title", "language", "annotator")] == [
        "d1", "d1", "One", "en", "A",
    ]  # fmt: skip
    assert ledger.counts["OVERLAP_DROPPED"] == 1
    assert not ledger.counts["ANNOTATOR_FLATTENED"]


def test_tags_are_class_labels_in_the_order_of_the_schema(write: Write) -> None:
    path, *_ = write("huggingface", [_document(_layer("A", *SPANS))])
    assert _names(path) == {
        "ner_tags": ["O", "B-ACTOR", "I-ACTOR", "B-Événement spécial", "I-Événement spécial"],
        "ner_tags_act": ["O", "B-COMMITMENT", "I-COMMITMENT", "B-CALL", "I-CALL"],
    }
    assert parquet.read_schema(path).field("ner_tags").type == pyarrow.list_(pyarrow.int64())


@pytest.mark.parametrize(
    ("overlap", "tags"),
    [
        ("longest", {"ner_tags": "O B-C I-C I-C I-C I-C O O"}),
        ("innermost", {"ner_tags": "O B-A O O O B-A O O"}),
        ("levels", {
            "ner_tags": "O B-C I-C I-C I-C I-C O O",
            "ner_tags_2": "O B-A O O B-A I-A O O",
            "ner_tags_3": "O O O O O B-A O O",
        }),
    ],
)  # fmt: skip
def test_overlap_is_resolved_as_chosen(write: Write, overlap: str, tags: dict[str, str]) -> None:
    path, _, mismatches, _ = write("huggingface", [_document(_layer("A", *SPANS))], overlap=overlap)
    assert not mismatches
    (row,) = _rows(path)
    found = {name: each for name, each in row.items() if name.startswith("ner_tags")}
    short = {"COMMITMENT": "C", "ACTOR": "A"}
    assert {
        name: " ".join(tag if tag == "O" else f"{tag[:2]}{short[tag[2:]]}" for tag in each)
        for name, each in found.items()
    } == tags


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("scheme", ["IOB1", "IOB2", "BIOES"])
def test_layers_come_back_as_they_were(write: Write, ending: str, scheme: str) -> None:
    first = _document(
        _layer("A", *SPANS, bare_span(3, 5, "CALL"), bare_span(0, STATES + 6, "CALL",
               fragments=[(0, 1), (STATES, STATES + 6)])),
        _layer("gold", bare_span(0, 8), bare_span(8, 9)),
    )  # fmt: skip
    second = _document(_layer("gold"), text="Other.", id="d2", title="Two", language="")
    path, ledger, mismatches, count = write(
        "huggingface", [first, second], ("A", "gold"), ending=ending, scheme=scheme
    )
    assert (mismatches, count) == ([], 9)
    assert (ledger.counts["BOUNDARY_SNAPPED"], ledger.counts["EMPTY_SPAN_DROPPED"]) == (1, 1)
    one, two = (each.document for each in _read(path))
    assert (one.id, one.title, one.language, one.text) == ("d1", "One", "en", TEXT)
    assert (two.id, two.title, two.text) == ("d2", "Two", "Other.")
    assert [each.annotator for each in (*one.layers, *two.layers)] == ["A", "gold", "gold"]
    wanted = [(each.label, *piece) for each in first.spans() for piece in each.ranges]
    assert [(each.label, each.start, each.end) for each in one.spans()] == wanted


def test_a_document_nobody_has_worked_on_has_no_row(write: Write) -> None:
    path, ledger, mismatches, _ = write("huggingface", [_document()])
    assert not mismatches
    assert _rows(path) == []
    assert _names(path)["ner_tags"][0] == "O"
    details = [each.detail for each in ledger.first]
    assert any("no row" in each for each in details)


def test_parquet_is_written_and_read_in_groups(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    from declannot.formats.huggingface import writing as dataset_writing

    monkeypatch.setattr(dataset_writing, "_ROW_GROUP_TOKENS", 20)
    monkeypatch.setattr(dataset_reading, "_BATCH_ROWS", 2)
    documents = [
        _document(_layer("A", bare_span(2, 8)), _layer("B"), id=f"d{number}") for number in range(9)
    ]
    path, _, mismatches, _ = write("huggingface", documents, ("A", "B"))
    assert not mismatches
    assert parquet.ParquetFile(path).num_row_groups > 3
    assert [(each.document.id, len(each.document.layers)) for each in _read(path)] == [
        (f"d{number}", 2) for number in range(9)
    ]


TAGGED = {"id": ["7", "8"], "tokens": [["New", "York", "😀"], ["in", "Paris"]]}
NAMES = ["O", "B-LOC", "I-LOC"]


def _table(path: Path, columns: dict[str, Any], features: Any = None) -> Path:
    table = pyarrow.table(columns)
    if features is not None:
        told = json.dumps({"info": {"features": features}})
        table = table.replace_schema_metadata({"huggingface": told})
    parquet.write_table(table, path)
    return path


@pytest.mark.parametrize("kind", ["Sequence", "List", "LargeList"])
def test_tokens_with_numbers_are_named_by_the_metadata(tmp_path: Path, kind: str) -> None:
    features = {
        "ner_tags": {"feature": {"names": NAMES, "_type": "ClassLabel"}, "length": -1,
                     "_type": kind},
    }  # fmt: skip
    columns = TAGGED | {"ner_tags": [[1, 2, 0], [-100, 2]]}
    first, second = _read(_table(tmp_path / "a.parquet", columns, features))
    assert (first.document.title, first.document.text) == ("a 7", "New York 😀")
    assert [(each.start, each.end, each.label) for each in first.document.spans()] == [
        (0, 8, "LOC")
    ]
    codes = sorted(loss.code for loss in second.losses)
    assert codes == ["SCHEME_REPAIRED", "TEXT_REBUILT"]
    assert [(each.start, each.end) for each in second.document.spans()] == [(3, 8)]


@pytest.mark.parametrize("ending", ENDINGS)
def test_numbers_without_names_are_refused(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    if ending == ".parquet":
        _table(path, TAGGED | {"ner_tags": [[1, 2, 0], [0, 2]]})
    else:
        path.write_text('{"tokens": ["a"], "ner_tags": [1]}\n')
    with pytest.raises(UserError, match="are numbers, and the file does not say what they mean"):
        _read(path)


def test_another_column_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    row = {"tokens": ["New", "York"], "ner_tags": ["O", "O"], "fine": ["B-LOC", "E-LOC"],
           "pos": ["NN", "NN"]}  # fmt: skip
    path.write_text(json.dumps(row) + "\n")
    assert detect(path)[0].name == "huggingface"
    (read,) = _read(path, column="fine")
    assert [(each.start, each.end, each.label) for each in read.document.spans()] == [(0, 8, "LOC")]
    with pytest.raises(UserError, match="“NN” in “pos” does not begin or continue"):
        _read(path, column="pos")
    with pytest.raises(UserError, match="no list of tags called “none”"):
        _read(path, column="none")


def test_a_text_beside_the_tokens_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    row = {"text": "New  York.", "tokens": ["New", "York", "."], "ner_tags": ["B-L", "I-L", "O"]}
    path.write_text(json.dumps(row) + "\n")
    (read,) = _read(path)
    assert (read.document.text, read.losses) == ("New  York.", ())
    assert [(each.start, each.end) for each in read.document.spans()] == [(0, 9)]


@pytest.mark.parametrize(("unit", "edges"), [("utf16", (2, 4)), ("codepoint", (3, 5))])
def test_spans_count_what_is_named(tmp_path: Path, unit: str, edges: tuple[int, int]) -> None:
    path = tmp_path / "a.jsonl"
    row = {"text": "👍 abc", "spans": [{"start": 3, "end": 5, "label": "X"}]}
    path.write_text(json.dumps(row) + "\n")
    (read,) = _read(path, unit=unit, unit_named=True)
    assert [(each.start, each.end) for each in read.document.spans()] == [edges]
    with new_project(tmp_path / "p.declannot") as project:
        choices = ImportChoices(format="huggingface", annotator="A", unit=unit, unknown="add")
        run_import(project, [path], choices)
        run_export(project, tmp_path / "out.jsonl", ExportChoices(format="jsonl"))
    record = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    (span,) = record["layers"][0]["spans"]
    assert (span["start"], span["end"]) == edges


def test_spans_as_a_struct_of_lists_are_read(tmp_path: Path) -> None:
    spans = {"start": [0], "end": [3], "label": ["LOC"]}
    (read,) = _read(_table(tmp_path / "a.parquet", {"text": ["New York"], "spans": [spans]}))
    assert [(each.start, each.end) for each in read.document.spans()] == [(0, 3)]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    "row",
    [
        {"tokens": ["a", "b"], "ner_tags": ["O"]},
        {"tokens": ["a"], "other": [1]},
        {"text": "abc", "spans": [{"start": 1, "end": 9, "label": "X"}]},
        {"text": "abc", "spans": [{"start": -1, "end": 2, "label": "X"}]},
        {"text": "abc", "spans": [{"start": 1, "end": 2}]},
        {"text": "a\0c", "spans": [{"start": 1, "end": 2, "label": "X"}]},
        {"text": "", "spans": [{"start": 0, "end": 0, "label": "X"}]},
        {"words": ["a"]},
    ],
    ids=str,
)
def test_rows_with_faults_are_refused_with_their_place(
    tmp_path: Path, ending: str, row: dict[str, Any]
) -> None:
    path = tmp_path / f"a{ending}"
    if ending == ".parquet":
        _table(path, {name: [value] for name, value in row.items()})
    else:
        path.write_text(json.dumps(row) + "\n")
    with pytest.raises(UserError) as caught:
        _read(path)
    assert caught.value.where.endswith(("row 1", "line 1"))


def test_parquet_cut_or_flipped_anywhere_is_refused_or_read(write: Write, tmp_path: Path) -> None:
    path, *_ = write("huggingface", [_document(_layer("A", *SPANS))])
    data = path.read_bytes()
    bad = tmp_path / "bad.parquet"
    for share in range(100):
        at = len(data) * share // 100
        bad.write_bytes(data[:at])
        with pytest.raises(UserError) as caught:
            _read(bad)
        assert str(bad) in caught.value.where or "bad.parquet" in caught.value.where
        bad.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
        try:
            _read(bad)
        except UserError as error:
            assert "bad.parquet" in error.where


def test_large_groups_of_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dataset_reading, "MAX_GROUP_BYTES", 1 << 20)
    texts = [f"{number} " * 100_000 for number in range(9)]
    spans = [[{"start": 0, "end": 1, "label": "X"}]] * 9
    path = _table(tmp_path / "a.parquet", {"text": texts, "spans": spans})
    with pytest.raises(UserError, match="group of rows has") as caught:
        _read(path)
    assert "row group 1" in caught.value.where


def test_parts_of_a_split_have_the_same_columns(tmp_path: Path) -> None:
    corpus = tmp_path / "c.jsonl"
    lines = []
    for number in range(6):
        text = f"Canada and Mexico {number}"
        spans = [{"start": 0, "end": 6, "label": "ACTOR"}]
        if number == 3:
            spans.append({"start": 0, "end": 17, "label": "COMMITMENT"})
        layers = [{"annotator": "A", "spans": spans}]
        lines.append(json.dumps({"title": str(number), "text": text, "layers": layers}))
    corpus.write_text("\n".join(lines))
    with new_project(tmp_path / "p.declannot") as project:
        run_import(project, [corpus], ImportChoices())
        for out in ("tables", "lines.jsonl"):
            choices = ExportChoices(
                format="huggingface", status="all", overlap="levels", split="34/33/33", seed=1
            )
            run_export(project, tmp_path / out, choices)
    tables = sorted(path.name for path in (tmp_path / "tables").iterdir())
    assert tables == ["dev.parquet", "test.parquet", "train.parquet"]
    schemas = [parquet.read_schema(tmp_path / "tables" / name) for name in tables]
    assert all(each.equals(schemas[0], check_metadata=True) for each in schemas)
    assert "ner_tags_2" in schemas[0].names
    lines_found = sorted(path.name for path in (tmp_path / "lines.jsonl").iterdir())
    assert lines_found == ["dev.jsonl", "test.jsonl", "train.jsonl"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_sample_statement_with_two_readers_comes_back(tmp_path: Path, ending: str) -> None:
    document, text = sample_statement("2022-06-01T00:00:00Z")
    out, first, second = tmp_path / f"la{ending}", tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    with new_project(tmp_path / "a.declannot") as project:
        project.apply(add_documents([(document, text)]))
        for reader in "AB":
            add_readings(project, document.id, reader)
        done = run_export(project, out, ExportChoices(format="huggingface", status="all"))
        assert (done.spans, done.relations) == (227, 0)
        assert done.losses["RELATION_DROPPED"] == 28
        twin = tmp_path / f"twin{ending}"
        run_export(project, twin, ExportChoices(format="huggingface", status="all"))
        assert twin.read_bytes() == out.read_bytes()
        run_export(project, first, ExportChoices(format="jsonl"))
        again = run_import(project, [out], ImportChoices())
        assert (again.documents_new, again.spans_new) == (0, 0)
    with new_project(tmp_path / "b.declannot") as project:
        run_import(project, [out], ImportChoices())
        run_export(project, second, ExportChoices(format="jsonl"))
    assert _comparable(second) == _comparable(first)


def _comparable(path: Path) -> list[Any]:
    return [
        (record["id"], record["text"], layer["annotator"], each["start"], each["end"],
         each["label"])
        for record in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        for layer in record["layers"]
        for each in layer["spans"]
    ]  # fmt: skip

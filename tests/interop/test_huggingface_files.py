"""Data sets of Hugging Face: counts by pyarrow and seqeval's rules, out and in again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.store.project import Project

parquet = pytest.importorskip("pyarrow.parquet")

FOLDER = Path(__file__).parents[3] / "shared" / "fixtures" / "huggingface"
TABLE, LINES = FOLDER / "wnut17-dev.parquet", FOLDER / "wnut17-dev-100.jsonl"
pytestmark = pytest.mark.skipif(not TABLE.exists(), reason="the data sets are not there")

Contents = list[tuple[str, list[tuple[str, str]]]]


def _by_pyarrow(path: Path) -> Contents:
    """Return texts and entities, found the plain way: B begins one, I goes on."""
    table = parquet.read_table(path)
    told = json.loads(table.schema.metadata[b"huggingface"])["info"]["features"]
    names = told["ner_tags"]["feature"]["names"]
    found = []
    for row in table.to_pylist():
        marks: list[list[str]] = []
        for word, number in zip(row["tokens"], row["ner_tags"], strict=True):
            prefix, _, label = names[number].partition("-")
            if prefix == "B":
                marks.append([label, word])
            elif prefix == "I":
                assert marks[-1][0] == label
                marks[-1][1] += f" {word}"
        found.append((" ".join(row["tokens"]), [(label, words) for label, words in marks]))
    return sorted(found)


def _contents(project: Project) -> Contents:
    names = project.schema.label_by_id
    found = []
    for record in project.iter_records([each.id for each in project.documents()]):
        text = project.text(record.document.id).text
        spans = sorted(
            (each.start, each.end, names[each.label_id].name)
            for page in record.layers
            for each in page.spans
        )
        found.append((text, [(label, text[start:end]) for start, end, label in spans]))
    return sorted(found)


def test_a_table_has_the_entities_its_tags_tell_and_goes_out_and_in(tmp_path: Path) -> None:
    wanted = _by_pyarrow(TABLE)
    choices = ImportChoices(annotator="Ana", unknown="add")
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, [TABLE], choices)
        assert report.formats[0][1] == "huggingface"
        assert report.documents_new == len(wanted) == 400
        assert report.losses == {"TEXT_REBUILT": 400}
        assert _contents(project) == wanted
        outs = [tmp_path / "out.parquet", tmp_path / "out.jsonl"]
        for out in outs:
            done = run_export(project, out, ExportChoices(format="huggingface", status="all"))
            assert done.verified is not None
            assert done.verified.spans == sum(len(marks) for _, marks in wanted)
    for out in outs:
        with new_project(tmp_path / f"{out.suffix[1:]}.declannot") as project:
            again = run_import(project, [out], choices)
            assert again.losses == {}
            assert _contents(project) == wanted


def test_lines_whose_tags_are_bare_numbers_are_refused(tmp_path: Path) -> None:
    with new_project(tmp_path / "a.declannot") as project:
        with pytest.raises(UserError, match="“ner_tags” are numbers") as caught:
            run_import(project, [LINES], ImportChoices(annotator="Ana"))
        assert caught.value.where == f"{LINES.name}, line 1"
        assert not project.documents()

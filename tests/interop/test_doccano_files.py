"""doccano's own files: what comes in is what one counts in them, and goes out and in again."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures" / "doccano"
FILES = sorted(FIXTURES.glob("*.jsonl"))
ADD = ImportChoices(unknown="add", annotator="Ana")

pytestmark = pytest.mark.skipif(not FILES, reason="the doccano files are not there")


def _counted(path: Path) -> tuple[int, list[tuple[str, str]], int]:
    """Return how many texts, spans (label and quote) and relations a file has, by json alone."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    spans = []
    for line in lines:
        for each in line.get("label", line.get("labels", line.get("entities"))):
            if isinstance(each, dict):
                each = [each["start_offset"], each["end_offset"], each["label"]]
            spans.append((each[2], line["text"][each[0] : each[1]]))
    return len(lines), sorted(spans), sum(len(each.get("relations", ())) for each in lines)


def _content(project: Any, path: Path) -> tuple[list[tuple[str, str]], list[tuple[str, ...]]]:
    run_export(project, path, ExportChoices(format="jsonl"))
    spans, relations = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        for layer in json.loads(line)["layers"]:
            quotes = {each["id"]: each["text"] for each in layer["spans"]}
            spans += [(each["label"], each["text"]) for each in layer["spans"]]
            relations += [
                (each["type"], quotes[each["from"]], quotes[each["to"]])
                for each in layer["relations"]
            ]
    return sorted(spans), sorted(relations)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_all_comes_in_and_out_and_in_again(path: Path, tmp_path: Path) -> None:
    documents, spans, relations = _counted(path)
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, [path], ADD)
        assert report.formats[0][1] == "doccano"
        assert (report.documents_new, report.relations_new) == (documents, relations)
        assert report.losses == {"UNIT_ASSUMED": documents}
        content = _content(project, tmp_path / "a.jsonl")
        assert content[0] == spans
        run_export(project, tmp_path / "out", ExportChoices(format="doccano"))
    with new_project(tmp_path / "b.declannot") as project:
        run_import(project, [tmp_path / "out"], ADD)
        assert _content(project, tmp_path / "b.jsonl") == content


def test_files_without_spans_are_refused(tmp_path: Path) -> None:
    with new_project(tmp_path / "a.declannot") as project:
        with pytest.raises(UserError, match="label definitions"):
            run_import(project, [FIXTURES / "valid_labels.json"], ADD)
        assert not list(project.documents())


def test_texts_of_a_table_come_in_with_their_labels_as_tags(tmp_path: Path) -> None:
    path = FIXTURES / "example_out_of_order_columns.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, [path], ADD)
        assert report.formats[0][1] == "csv"
        run_export(project, tmp_path / "a.jsonl", ExportChoices(format="jsonl"))
        again = run_import(project, [path], ADD)
    records = map(json.loads, (tmp_path / "a.jsonl").read_text("utf-8").splitlines())
    found = [(each["text"], each["tags"]) for each in records]
    assert found == [
        (row["text"], [row["label"]] if row["label"] else []) for row in rows if row["text"]
    ]
    empty = sum(not row["text"] for row in rows)
    extra = sum(bool(row["foo"]) for row in rows if row["text"])
    assert report.losses == {"UNKNOWN_IGNORED": empty + extra}
    assert again.documents_new == 0

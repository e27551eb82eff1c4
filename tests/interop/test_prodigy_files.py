"""Files made by Prodigy: what comes in is what one counts in them, and goes out and in again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project

FILES = sorted((Path(__file__).parents[3] / "shared" / "fixtures" / "prodigy").glob("*.jsonl"))

pytestmark = pytest.mark.skipif(not FILES, reason="the Prodigy files are not there")


def _content(project: Any, path: Path) -> list[Any]:
    run_export(project, path, ExportChoices(format="jsonl"))
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        for layer in record["layers"]:
            place = {each["id"]: (each["start"], each["end"]) for each in layer["spans"]}
            spans = [(each["start"], each["end"], each["label"]) for each in layer["spans"]]
            arrows = [
                (each["type"], place[each["from"]], place[each["to"]])
                for each in layer["relations"]
            ]
            found.append((record["text"], record["title"], sorted(spans), sorted(arrows)))
    return sorted(found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_all_comes_in_and_out_and_in_again(path: Path, tmp_path: Path) -> None:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert all(line["answer"] == "accept" for line in lines)
    spans = sorted(
        (line["text"], each["start"], each["end"], each["label"])
        for line in lines
        for each in line.get("spans", ())
    )
    arrows = sum(len(line.get("relations", ())) for line in lines)
    choices = ImportChoices(unknown="add", annotator="Ana")
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, [path], choices)
        assert report.formats[0][1] == "prodigy"
        assert report.documents_new == len(lines)
        assert (report.spans_new, report.relations_new, report.losses) == (len(spans), arrows, {})
        content = _content(project, tmp_path / "a.jsonl")
        assert sorted((text, *each) for text, _, found, _ in content for each in found) == spans
        run_export(project, tmp_path / "o.jsonl", ExportChoices(format="prodigy", status="all"))
    with new_project(tmp_path / "b.declannot") as project:
        run_import(project, [tmp_path / "o.jsonl"], choices)
        assert _content(project, tmp_path / "b.jsonl") == content

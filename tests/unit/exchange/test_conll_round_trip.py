"""The LA statement as A and B read it, out as tokens and tags in every way, and in again."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.report import ExportReport
from declannot.exchange.starting import new_project
from declannot.formats.conll.schemes import OVERLAPS, SCHEMES
from declannot.store.project import Project

Spans = dict[str, Counter[tuple[str, str]]]
ROW = "{}\t{}\n"


def _records(project: Project, path: Path) -> list[dict[str, Any]]:
    run_export(project, path, ExportChoices(format="jsonl"))
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _quotes(record: dict[str, Any], spans: Iterable[tuple[str, str, int, int]]) -> Spans:
    """Return label and text without blanks of (layer, label, start, end)."""
    found: Spans = {}
    for layer, label, start, end in spans:
        quote = "".join(record["text"][start:end].split())
        found.setdefault(layer, Counter())[(label, quote)] += 1
    return found


def _expected(record: dict[str, Any], report: ExportReport) -> Spans:
    """Return the spans of a record less what the report of its export names as lost."""
    lost = {
        each["span"]
        for each in map(json.loads, report.ledger.details())
        if each["code"] in ("OVERLAP_DROPPED", "EMPTY_SPAN_DROPPED")
    }
    return _quotes(
        record,
        (
            (layer["annotator"], span["label"], start, end)
            for layer in record["layers"]
            for span in layer["spans"]
            if span["id"] not in lost
            for start, end in span["fragments"] or [[span["start"], span["end"]]]
        ),
    )


def _all(record: dict[str, Any]) -> Spans:
    return _quotes(
        record,
        (
            (layer["annotator"], span["label"], span["start"], span["end"])
            for layer in record["layers"]
            for span in layer["spans"]
        ),
    )


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("overlap", OVERLAPS)
def test_both_readings_come_back_as_layers_of_one_document(
    pair: Project, tmp_path: Path, overlap: str, scheme: str
) -> None:
    (before,) = _records(pair, tmp_path / "before.jsonl")
    out = tmp_path / "LA"
    choices = ExportChoices(format="conll", status="all", overlap=overlap, scheme=scheme)
    report = run_export(pair, out, choices)
    with new_project(tmp_path / "to.declannot") as target:
        done = run_import(target, [out], ImportChoices(format="conll"))
        assert (done.documents_new, sorted(done.annotators_new)) == (1, ["A", "B"])
        assert done.losses == {"TEXT_REBUILT": 1}
        whys = {str(why).partition(" in column")[0] for _, _, why in done.formats}
        assert f"CoNLL: tags are {scheme}" in whys
        (after,) = _records(target, tmp_path / "after.jsonl")
        again = run_import(target, [out], ImportChoices())
        assert (again.documents_new, again.spans_new) == (0, 0)
        run_export(target, tmp_path / "LA-2", choices)
    assert "".join(after["text"].split()) == "".join(before["text"].split())
    assert after["title"] == "LA"
    if "BOUNDARY_SNAPPED" not in report.losses:
        assert _all(after) == _expected(before, report)
    assert sum(map(len, (layer["spans"] for layer in after["layers"]))) == report.spans
    for path in sorted(each for each in out.rglob("*.conll")):  # the blanks of the text are new
        rows = [line for line in path.read_text("utf-8").split("\n") if line]
        second = (tmp_path / "LA-2" / path.relative_to(out)).read_text("utf-8").split("\n")
        assert [line for line in second if line] == rows


def test_one_annotators_families_are_one_layer(pair: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run_export(pair, out, ExportChoices(format="conll", status="all", layers=("A",)))
    assert len(list(out.glob("*.conll"))) > 1
    with new_project(tmp_path / "to.declannot") as target:
        with pytest.raises(UserError, match="spans of nobody"):
            run_import(target, [out], ImportChoices())
        done = run_import(target, [out], ImportChoices(annotator="Ana"))
        assert (done.documents_new, done.annotators_new) == (1, ["Ana"])
        (record,) = _records(target, tmp_path / "after.jsonl")
    (first,) = _records(pair, tmp_path / "before.jsonl")
    assert len(record["layers"][0]["spans"]) > 0.9 * len(first["layers"][0]["spans"])


def _put(root: Path, files: dict[str, list[str]]) -> None:
    """Write files whose documents are of the words named, the first of each tagged."""
    for name, documents in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        rows = [
            "-DOCSTART-\tO\n\n"
            + "".join(
                ROW.format(word, "O" if place else "B-ACTOR")
                for place, word in enumerate(text.split())
            )
            + "\n"
            for text in documents
        ]
        path.write_text("".join(rows), encoding="utf-8")


def _layers(project: Project, tmp_path: Path) -> dict[str, list[str]]:
    return {
        each["text"]: sorted(layer["annotator"] for layer in each["layers"])
        for each in _records(project, tmp_path / "records.jsonl")
    }


def test_documents_missing_in_some_layers_are_still_joined(
    project: Project, tmp_path: Path
) -> None:
    files = {
        "in/A/act.conll": ["Canada acts", "Cuba acts", "Chad acts"],
        "in/B/act.conll": ["Cuba acts", "Togo acts", "Chad acts", "Iran acts"],
        "in/gold/act.conll": ["Canada acts", "Togo acts", "Iran acts"],
    }
    _put(tmp_path, files)
    run_import(project, [tmp_path / "in"], ImportChoices())
    assert [each.title for each in project.documents()] == [f"in {n}" for n in range(1, 6)]
    assert _layers(project, tmp_path) == {
        "Canada acts": ["A", "gold"],
        "Cuba acts": ["A", "B"],
        "Togo acts": ["B", "gold"],
        "Chad acts": ["A", "B"],
        "Iran acts": ["B", "gold"],
    }


def test_files_of_one_folder_with_the_same_labels_are_annotators(
    project: Project, tmp_path: Path
) -> None:
    _put(tmp_path, {"in/Ana.conll": ["Canada acts"], "in/Ben.conll": ["Canada acts"]})
    run_import(project, [tmp_path / "in"], ImportChoices())
    assert _layers(project, tmp_path) == {"Canada acts": ["Ana", "Ben"]}


def test_files_with_other_documents_stay_apart(project: Project, tmp_path: Path) -> None:
    files = {
        "in/train/act.conll": ["Canada acts", "Cuba acts", "Peru acts"],
        "in/dev/act.conll": ["Canada acts", "Iran acts", "Mali acts"],
    }
    _put(tmp_path, files)
    done = run_import(project, [tmp_path / "in"], ImportChoices(annotator="Ana"))
    assert done.documents_new == 6
    assert {each.name for each in project.annotators()} == {"Ana"}


def test_documents_in_another_order_are_refused(project: Project, tmp_path: Path) -> None:
    files = {
        "in/A/act.conll": ["Canada acts", "Cuba acts"],
        "in/B/act.conll": ["Cuba acts", "Canada acts"],
    }
    _put(tmp_path, files)
    with pytest.raises(UserError, match="another order"):
        run_import(project, [tmp_path / "in"], ImportChoices())
    assert not list(project.documents())


def test_equal_documents_are_joined_one_by_one(project: Project, tmp_path: Path) -> None:
    files = {"in/A/act.conll": ["Canada acts"] * 2, "in/B/act.conll": ["Canada acts"] * 2}
    _put(tmp_path, files)
    done = run_import(project, [tmp_path / "in"], ImportChoices())
    assert (done.documents_new, done.spans_new) == (2, 4)

"""Which document of the project a record speaks of, and what is there already."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.document import Status
from declannot.domain.errors import UserError
from declannot.exchange.importing import ImportChoices, run_import
from declannot.store.project import Project

Record = dict[str, Any]
Lines = Callable[..., Path]


def _import(project: Project, path: Path, **choices: Any) -> Any:
    return run_import(project, [path], ImportChoices(**choices))


def test_the_same_record_twice_changes_nothing(
    project: Project, lines: Lines, record: Record
) -> None:
    _import(project, lines(record))
    step = project.history.to_undo
    report = _import(project, lines(record))
    assert (report.documents_matched, report.documents_unchanged) == (1, 1)
    assert (report.spans_new, report.spans_present) == (0, 2)
    assert project.history.to_undo == step


def test_a_text_without_id_is_matched_by_its_hash(
    project: Project, lines: Lines, record: Record
) -> None:
    _import(project, lines(record))
    del record["id"]
    record["layers"][0]["annotator"] = "Bea"
    report = _import(project, lines(record))
    assert (report.documents_new, report.documents_matched) == (0, 1)
    assert report.document_ids == ["d1"]
    assert len(project.layers("d1")) == 2


def test_the_nth_equal_text_takes_the_nth_that_was_there(project: Project, lines: Lines) -> None:
    same = [{"text": "The same words.", "title": f"copy {n}"} for n in range(3)]
    assert _import(project, lines(*same[:2])).documents_new == 2
    there = {each.id for each in project.documents()}
    report = _import(project, lines(*same))
    assert (report.documents_matched, report.documents_new) == (2, 1)
    assert set(report.document_ids[:2]) == there
    assert len(project.documents()) == 3


def test_equal_texts_within_one_import_stay_apart(project: Project, lines: Lines) -> None:
    assert _import(project, lines({"text": "Same."}, {"text": "Same."})).documents_new == 2


def test_an_equal_span_under_another_id_adds_nothing(
    project: Project, lines: Lines, record: Record
) -> None:
    _import(project, lines(record))
    layer = record["layers"][0]
    layer["spans"][0]["id"], layer["spans"][1]["id"] = "x1", "x2"
    layer["relations"] = [
        {"id": "x3", "type": "by", "from": "x2", "to": "x1"},
        {"id": "x4", "type": "beneficiary", "from": "x2", "to": "x1"},
    ]
    report = _import(project, lines(record))
    assert (report.spans_new, report.spans_present, report.relations_new) == (0, 2, 1)
    content = project.content("d1", project.annotators()[0].id)
    added = content.relations["x4"]
    assert (added.from_id, added.to_id) == ("s2", "s1")


@pytest.mark.parametrize(
    "change", [{"end": 5, "text": "Canad"}, {"label": "PLACE"}, {"note": "?"}, {"doubt": True}]
)
def test_one_id_with_other_content_is_refused(
    project: Project, lines: Lines, record: Record, change: Record
) -> None:
    _import(project, lines(record))
    changed = copy.deepcopy(record)
    changed["layers"][0]["spans"][0].update(change)
    changed["layers"][0]["spans"].append({"start": 7, "end": 10, "label": "ACTOR"})
    with pytest.raises(UserError, match="“s1” has other content") as caught:
        _import(project, lines(changed))
    assert "line 1, offset 0" in caught.value.where
    assert len(project.content("d1", project.annotators()[0].id).spans) == 2


def test_one_document_id_with_another_text_is_refused(
    project: Project, lines: Lines, record: Record
) -> None:
    _import(project, lines(record))
    with pytest.raises(UserError, match="another text"):
        _import(project, lines({"id": "d1", "text": "Other words."}))


def test_one_document_id_twice_in_a_file_is_refused(project: Project, lines: Lines) -> None:
    with pytest.raises(UserError, match="“d9” occurs twice") as caught:
        _import(project, lines({"id": "d9", "text": "One."}, {"id": "d9", "text": "Two."}))
    assert caught.value.where == "corpus.jsonl, line 2"
    assert not project.documents()


def test_work_on_a_matched_layer_is_joined(project: Project, lines: Lines, record: Record) -> None:
    record["layers"][0].update(read=[[0, 10]], notes="Ours.", status="started")
    _import(project, lines(record))
    record["layers"][0].update(
        read=[[10, 20]],
        notes="Theirs.",
        status="done",
        spans=[{"id": "s3", "start": 11, "end": 17, "label": "ACTOR", "text": "Mexico"}],
        relations=[],
    )
    record["layers"][0]["spans"][0].update(start=11, end=17)
    report = _import(project, lines(record))
    (layer,) = project.layers("d1")
    assert (layer.status, layer.read, layer.notes) == (Status.DONE, ((0, 20),), "Ours.")
    assert any("remarks" in str(each) for each in report.warnings)
    project.undo()
    (layer,) = project.layers("d1")
    assert (layer.status, layer.read) == (Status.STARTED, ((0, 10),))


def test_names_are_one_after_folding(project: Project, lines: Lines, record: Record) -> None:
    _import(project, lines(record))
    report = _import(
        project,
        lines({"text": "More.", "layers": [{"annotator": "ANA", "annotator_id": "elsewhere"}]}),
    )
    assert [each.name for each in project.annotators()] == ["Ana"]
    assert "taken for “Ana”" in str(report.warnings[0])


def test_two_ids_under_one_name_are_refused(project: Project, lines: Lines) -> None:
    path = lines(
        {"text": "One.", "layers": [{"annotator": "Zoé", "annotator_id": "a1"}]},
        {"text": "Two.", "layers": [{"annotator": "Zoe\u0301", "annotator_id": "a2"}]},
    )
    with pytest.raises(UserError, match="Two annotators are named"):
        _import(project, path)
    path = lines(
        {"text": "One.", "layers": [{"annotator": "Ana", "annotator_id": "a1"}]},
        {"text": "Two.", "layers": [{"annotator": "Bea", "annotator_id": "a1"}]},
    )
    with pytest.raises(UserError, match="has two names"):
        _import(project, path)
    assert not project.annotators()

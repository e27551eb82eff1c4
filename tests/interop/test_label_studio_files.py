"""Label Studio's own files, and exports through Label Studio's own validation where it is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from declannot.domain.errors import UserError
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, preview_import, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures" / "label-studio"
ADD = ImportChoices(unknown="add")
there = pytest.mark.skipif(not FIXTURES.is_dir(), reason="the Label Studio files are not there")


@there
def test_a_choice_of_the_whole_text_is_listed_and_left_out(tmp_path: Path) -> None:
    path = FIXTURES / "csv_test_history.json"
    (task,) = json.loads(path.read_bytes())
    assert [each["type"] for each in task["annotations"][0]["result"]] == ["choices"]
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, [path], ADD)
        assert (report.documents_new, report.spans_new) == (1, 0)
        assert report.losses == {"UNKNOWN_IGNORED": 1}
        assert [each.name for each in project.annotators()] == ["sergei@heartex.test"]
        (document,) = project.documents()
        assert project.text(document.id).text == task["data"]["text"]


@there
def test_predictions_with_a_wrong_offset_are_refused_with_the_place(tmp_path: Path) -> None:
    path = FIXTURES / "kiji-sample_predictions.json"
    (task,) = json.loads(path.read_bytes())
    text = task["data"]["text"]
    regions = [
        each["value"] for each in task["predictions"][0]["result"] if each["type"] == "labels"
    ]
    wrong = [each for each in regions if text[each["start"] : each["end"]] != each["text"]]
    assert len(wrong) == 1
    with new_project(tmp_path / "a.declannot") as project:
        with pytest.raises(UserError, match=f"line 2: The span at offset {wrong[0]['start']} "):
            run_import(project, [path], ADD)
        assert not list(project.documents())
        mended = tmp_path / "mended.json"
        start = text.index(wrong[0]["text"])
        wrong[0] |= {"start": start, "end": start + len(wrong[0]["text"])}
        mended.write_text(json.dumps([task]), encoding="utf-8")
        report = run_import(project, [mended], ADD)
        assert (report.spans_new, report.relations_new) == (len(regions), 2)
        assert [each.name for each in project.annotators()] == ["coref-v1"]


@there
def test_a_configuration_is_no_corpus(tmp_path: Path) -> None:
    with new_project(tmp_path / "a.declannot") as project:
        report = preview_import(project, [FIXTURES / "kiji-LabelingConfig.xml.txt"], ADD)
        assert report.formats[0][1] == "text"


def test_label_studio_validates_what_is_written(tmp_path: Path) -> None:
    interface = pytest.importorskip(
        "label_studio_sdk.label_interface",
        reason="label-studio-sdk is not here; dev.py interop has it",
    )
    out = tmp_path / "tasks.json"
    with new_project(tmp_path / "a.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in ("A", "B"):
            add_readings(project, document.id, reader)
        run_export(project, out, ExportChoices(format="label-studio"))
    config = interface.LabelInterface((tmp_path / "tasks.json.config.xml").read_text("utf-8"))
    config.validate()
    (task,) = json.loads(out.read_bytes())
    for annotation in task["annotations"]:
        assert config.validate_annotation({"result": annotation["result"]})

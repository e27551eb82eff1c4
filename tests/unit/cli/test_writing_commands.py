"""What the commands that write do to a project and to files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from declannot.domain.errors import DeclannotError
from declannot.exchange.starting import default_schema
from declannot.formats.schema_yaml import read_schema, write_schema
from declannot.store.project import Project

SCHEMA = """\
name: small
version: 7
families:
  act: {meaning: what is done, style: background fill}
labels:
  - {id: promise, name: PROMISE, family: act, key: p, colour: {light: '#BBDDFF', dark: '#0A3F9E'}}
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a schema file with one label."""
    path = tmp_path / "small.yaml"
    path.write_text(SCHEMA, encoding="utf-8")
    return path


def test_a_new_project_has_the_default_schema_and_its_guideline(call, tmp_path) -> None:
    path = tmp_path / "p.declannot"
    record = call("new", path, "--title", "  Two   blanks ", "--json").json
    assert record["title"] == "Two blanks"
    with Project.open(path) as project:
        assert project.info.id == record["id"]
        assert [each.name for each in project.schema.labels] == [
            each.name for each in default_schema().labels
        ]
        assert project.guideline
        assert project.history.to_undo is None


def test_a_new_project_takes_the_schema_that_is_named(call, tmp_path, small) -> None:
    path = tmp_path / "p.declannot"
    assert call("new", path, "--schema", small).code == 0
    assert call("info", path, "--json").json["schema"] == {"name": "small", "version": 1}
    with Project.open(path) as project:
        assert project.guideline == ""
        assert project.info.title == "p"


def test_a_schema_that_is_not_there_makes_no_project(refused, tmp_path) -> None:
    path = tmp_path / "p.declannot"
    assert "no.yaml" in refused("new", path, "--schema", tmp_path / "no.yaml").err
    assert list(tmp_path.glob("p*")) == []


def test_the_schema_goes_out_and_comes_back(call, tagged, tmp_path) -> None:
    out = tmp_path / "schema.yaml"
    assert call("schema", tagged, "--export", out).code == 0
    printed = call("schema", tagged).out
    assert out.read_text(encoding="utf-8") == printed
    assert read_schema(out.read_bytes()).name == "diplomatic-statements"
    answer = call("schema", tagged, "--import", out, "--json").json
    assert (answer["changed"], answer["version"]) == (False, 1)


def test_an_existing_file_is_not_replaced_by_a_schema(refused, tagged, tmp_path) -> None:
    out = tmp_path / "schema.yaml"
    out.write_text("mine")
    assert "exists already" in refused("schema", tagged, "--export", out).err
    assert out.read_text() == "mine"


def test_a_renamed_label_keeps_its_spans_in_a_new_version(call, tagged, tmp_path) -> None:
    path = tmp_path / "schema.yaml"
    text = write_schema(default_schema()).decode().replace("CONDEMNATION", "BLAME")
    path.write_text(text, encoding="utf-8")
    before = len(call("spans", tagged, "--label", "CONDEMNATION", "--json").json)
    answer = call("schema", tagged, "--import", path, "--json").json
    assert (answer["changed"], answer["version"]) == (True, 2)
    assert [each["version"] for each in answer["versions"]] == [1, 2]
    assert len(call("spans", tagged, "--label", "BLAME", "--json").json) == before > 0
    with Project.open(tagged) as project:
        project.undo()
        assert "CONDEMNATION" in project.schema.label_by_name


def test_unknown_labels_are_refused_added_or_ignored(call, refused, tmp_path, small) -> None:
    path = tmp_path / "corpus.jsonl"
    spans = [
        {"start": 0, "end": 2, "label": "PROMISE"},
        {"start": 3, "end": 9, "label": "THREAT"},
    ]
    layers = [{"annotator": "A", "spans": spans}]
    record = {"declannot": 1, "title": "One", "text": "We pledge it.", "layers": layers}
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    project = tmp_path / "p.declannot"
    call("new", project, "--schema", small)
    assert "THREAT" in refused("import", project, path).err
    assert call("import", project, path, "--unknown", "ignore").code == 0
    assert [each["label"] for each in call("spans", project, "--json").json] == ["PROMISE"]
    assert call("import", project, path, "--unknown", "add").code == 0
    assert {each["label"] for each in call("spans", project, "--json").json} == {
        "PROMISE",
        "THREAT",
    }


def test_a_label_can_be_taken_for_another(call, tmp_path, small) -> None:
    path = tmp_path / "corpus.jsonl"
    layers = [{"annotator": "A", "spans": [{"start": 0, "end": 2, "label": "VOW"}]}]
    record = {"declannot": 1, "title": "One", "text": "We pledge it.", "layers": layers}
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    project = tmp_path / "p.declannot"
    call("new", project, "--schema", small)
    assert call("import", project, path, "--map", "VOW=PROMISE").code == 0
    assert [each["label"] for each in call("spans", project, "--json").json] == ["PROMISE"]


def test_an_import_is_one_step_that_can_be_undone(call, empty, tmp_path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"Statement {number}.", encoding="utf-8")
    assert call("import", empty, *sorted(tmp_path.glob("*.txt"))).code == 0
    with Project.open(empty) as project:
        assert len(project.documents()) == 3
        project.undo()
        assert project.documents() == []
        assert project.history.to_undo is None


def test_line_ends_and_a_byte_order_mark_are_kept_exactly(call, empty, tmp_path) -> None:
    path = tmp_path / "windows.txt"
    path.write_bytes(b"\xef\xbb\xbfCanada\r\nand Mexico\r\n")
    call("import", empty, path)
    (document,) = call("documents", empty, "--json").json
    assert (document["bom"], document["length"]) == (True, 20)
    with Project.open(empty) as project:
        assert project.text(document["id"]).text == "Canada\r\nand Mexico\r\n"


def test_an_export_is_narrowed_by_layer_label_and_document(call, tagged, tmp_path) -> None:
    out = tmp_path / "out.csv"
    words = ("export", tagged, out, "--format", "csv", "--force", "--json")
    assert call(*words).json["spans"] == 109
    actors = call(*words, "--label", "ACTOR").json["spans"]
    assert actors == len(call("spans", tagged, "--label", "ACTOR", "--json").json)
    assert call(*words, "--layer", "A").json["spans"] == 109
    assert call(*words, "--layer", "gold").json["spans"] == 0
    assert call(*words, "--document", "nowhere").code == 1


def test_a_split_is_the_same_for_the_same_seed(call, empty, tmp_path) -> None:
    for number in range(10):
        (tmp_path / f"{number}.txt").write_text(f"Statement {number}.", encoding="utf-8")
    call("import", empty, *sorted(tmp_path.glob("*.txt")))
    words = ("export", empty, "--format", "brat", "--split", "80/10/10", "--seed", 3)
    trees = []
    for name in ("one", "two"):
        assert call(*words[:2], tmp_path / name, *words[2:]).code == 0
        root = tmp_path / name
        trees.append(sorted(str(each.relative_to(root)) for each in root.rglob("*.txt")))
    assert trees[0] == trees[1]
    assert len(trees[0]) == 10


def test_nothing_half_done_stays_where_writing_fails(
    refused, tagged, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from declannot.exchange import exporting

    def broken(*_: object, **__: object) -> None:
        raise DeclannotError("It broke", remedy="Try again.")

    monkeypatch.setattr(exporting, "run_export", broken)
    before = sorted(tmp_path.iterdir())
    refused("export", tagged, tmp_path / "out.jsonl", "--format", "jsonl")
    assert sorted(tmp_path.iterdir()) == before


def test_the_self_test_names_what_fails(call, monkeypatch: pytest.MonkeyPatch) -> None:
    from declannot import __main__
    from declannot.exchange import self_test

    monkeypatch.setattr(self_test, "run_checks", lambda: [("one", ""), ("two", "broken wheel")])
    monkeypatch.setattr(__main__, "_window_checks", lambda: [("three", "")])
    answer = call("self-test", "--json")
    assert answer.code == 1
    assert answer.json["passed"] is False
    assert [each["passed"] for each in answer.json["checks"]] == [True, False, True]
    assert call("self-test").out.splitlines() == [
        "PASS  one",
        "FAIL  two: broken wheel",
        "PASS  three",
    ]

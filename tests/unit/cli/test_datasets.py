"""The ``dataset`` commands, and datasets in notebooks."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

import declannot
from tests.unit.cli.conftest import Call


@pytest.fixture
def filled(call: Call, compared: Path, tmp_path: Path) -> Path:
    """The LA statement of A and B, and nine more statements."""
    for number in range(9):
        (tmp_path / f"s{number}.txt").write_text(f"Statement {number}: Canada.", encoding="utf-8")
    assert call("import", compared, *sorted(tmp_path.glob("s*.txt"))).code == 0
    return compared


def test_freeze_list_and_export(call: Call, filled: Path, tmp_path: Path) -> None:
    made = call("dataset", "freeze", filled, "1.0", "--split", "80/10/10", "--seed", 7, "--json")
    assert made.code == 0
    assert (made.json["documents"], made.json["spans"]) == (10, 227)
    assert made.json["parts"] == {"train": 8, "dev": 1, "test": 1}
    assert any("no span in dev" in each for each in made.json["warnings"])
    assert "no span in dev" in made.err
    assert (
        call("dataset", "freeze", filled, "acts", "--label", "COMMITMENT", "--layer", "A").code == 0
    )

    (first, second) = call("dataset", "list", filled, "--json").json["datasets"]
    assert {key: made.json[key] for key in first} == first
    assert (second["name"], second["layers"], second["parts"]) == ("acts", ["A"], {})
    assert second["choices"] == {"layers": ["A"], "labels": ["COMMITMENT"]}
    listed = call("dataset", "list", filled).out
    for shown in ("1.0", "acts", "train 8, dev 1, test 1", first["sha256"][:16]):
        assert shown in listed

    words = ("dataset", "export", filled, "1.0", tmp_path / "out", "--format", "conll")
    done = call(*words, "--scheme", "BIOES", "--json")
    assert done.code == 0
    assert done.json == json.loads((tmp_path / "out.report.json").read_text("utf-8"))
    assert call(*words).code == 1
    assert call(*words, "--force").code == 0
    lines = (tmp_path / "out" / "checksums.sha256").read_text("utf-8").splitlines()
    for line in lines:
        digest, name = line.split("  ")
        assert hashlib.sha256((tmp_path / "out" / name).read_bytes()).hexdigest() == digest
    assert (tmp_path / "out" / "README.md").is_file()


def test_a_split_is_that_of_an_export(call: Call, filled: Path, tmp_path: Path) -> None:
    split = ("--split", "60/20/20", "--seed", 5)
    assert call("dataset", "freeze", filled, "d", *split).code == 0
    assert call("export", filled, tmp_path / "a", "--format", "jsonl", *split).code == 0
    words = ("dataset", "export", filled, "d", tmp_path / "b", "--format", "jsonl")
    assert call(*words).code == 0
    for part in ("train", "dev", "test"):
        name = f"{part}.jsonl"
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_groups_are_shown_and_applied_only_when_asked(
    call: Call, empty: Path, tmp_path: Path
) -> None:
    for number in range(3):
        text = " ".join(f"Paragraph {chr(97 + n)} says so twice over." for n in range(20))
        (tmp_path / f"v{number}.txt").write_text(f"{text} End {number}.", encoding="utf-8")
    call("import", empty, *sorted(tmp_path.glob("v*.txt")))
    shown = call("dataset", "groups", empty, "--json").json
    assert [len(each["documents"]) for each in shown["groups"]] == [3]
    assert shown["changed"] == 0
    assert "--apply" in call("dataset", "groups", empty).out
    assert call("documents", empty, "--json").json[0]["metadata"]["group"] == ""
    assert call("dataset", "groups", empty, "--apply", "--json").json["changed"] == 3
    groups = {each["metadata"]["group"] for each in call("documents", empty, "--json").json}
    assert groups == {"v0"}
    assert "No document" in call("dataset", "groups", empty).out


def test_rename_and_remove(call: Call, filled: Path) -> None:
    call("dataset", "freeze", filled, "one")
    assert call("dataset", "rename", filled, "ONE", "two", "--json").json["name"] == "two"
    assert call("dataset", "remove", filled, "two").out == "Removed “two”.\n"
    assert call("dataset", "list", filled, "--json").json == {"datasets": []}
    assert "no dataset yet" in call("dataset", "list", filled).out


def test_refusals_are_one_line(refused: Call, call: Call, filled: Path, tmp_path: Path) -> None:
    call("dataset", "freeze", filled, "one")
    assert "already" in refused("dataset", "freeze", filled, "ONE").err
    assert "no label" in refused("dataset", "freeze", filled, "x", "--label", "NONE").err
    assert "80/10/10" in refused("dataset", "freeze", filled, "x", "--split", "9", code=2).err
    out = tmp_path / "o"
    assert "no dataset" in refused("dataset", "export", filled, "x", out, "--format", "csv").err
    nonsense = refused("dataset", "export", filled, "one", out, "--format", "nonsense", code=2)
    assert "nonsense" in nonsense.err
    assert "dataset" in refused("dataset", "melt", filled, code=2).err
    assert "dataset" in refused("dataset", code=2).err
    only = refused("dataset", "export", filled, "one", out, "--format", "html").err
    assert "imported only" in only
    assert not out.exists()


def test_check_counts_datasets(call: Call, filled: Path) -> None:
    call("dataset", "freeze", filled, "one")
    assert call("check", filled, "--json").json["datasets"] == 1


def _text(documents: Any) -> list[str]:
    return [each.text for each in documents]


def test_notebooks_read_what_was_frozen(call: Call, filled: Path) -> None:
    call("dataset", "freeze", filled, "Paper", "--split", "80/10/10")
    with declannot.open_project(filled) as project:
        (dataset,) = project.datasets
        assert project.datasets["paper"] == dataset
        assert (dataset.name, len(dataset), len(project.datasets)) == ("Paper", 10, 1)
        assert dataset.parts == {"train": 8, "dev": 1, "test": 1}
        assert len(dataset["dev"]) == 1
        parts = [text for part in dataset.parts for text in _text(dataset[part])]
        assert sorted(parts) == sorted(_text(dataset.documents))
        assert list(dataset.documents) == list(project.documents)
        assert {each.name for each in dataset.schema.labels} >= {"COMMITMENT", "ACTOR"}
        for missing in ("training", ""):
            with pytest.raises(KeyError):
                dataset[missing]
        with pytest.raises(KeyError):
            project.datasets["other"]

"""Names of files on the command line: mapped, remembered where asked, and explained."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from declannot.exchange.decisions import Decisions, mapped
from declannot.exchange.importing import ImportChoices, run_import
from declannot.store.project import Project


def _corpus(path: Path, text: str = "Canada acts.") -> Path:
    layers = [
        {
            "annotator": "ana",
            "spans": [
                {"id": "s1", "start": 0, "end": 6, "label": "GPE", "attributes": {"sort": "state"}},
                {"id": "s2", "start": 7, "end": 11, "label": "COMMITMENT"},
            ],
            "relations": [{"type": "Agent", "from": "s2", "to": "s1"}],
        }
    ]
    path.write_text(json.dumps({"text": text, "layers": layers}) + "\n", encoding="utf-8")
    return path


def test_every_kind_of_name_can_be_taken_for_another(
    call: Any, empty: Path, tmp_path: Path
) -> None:
    path = _corpus(tmp_path / "foreign.jsonl")
    mapping = ("--map", "GPE=ACTOR", "--map-attribute", "sort=type", "--map-relation", "Agent=by")
    answer = call("import", empty, path, *mapping, "--map-annotator", "ana=gold", "--json").json
    assert (answer["spans"]["new"], answer["relations"]["new"]) == (2, 1)
    assert answer["annotators"] == []
    spans = call("spans", empty, "--annotator", "gold", "--json").json
    assert [(each["label"], each["attributes"]) for each in spans] == [
        ("ACTOR", {"type": "state"}),
        ("COMMITMENT", {}),
    ]


def test_a_dry_run_says_where_names_go_and_what_could_be_meant(
    call: Any, empty: Path, tmp_path: Path
) -> None:
    path = _corpus(tmp_path / "foreign.jsonl")
    said = call("import", empty, path, "--dry-run", "--map-annotator", "ana=Ana").out
    assert "Unknown labels: GPE (1)." in said
    assert "label GPE: perhaps PLACE, usually means the same (--map GPE=PLACE)" in said
    assert "relation Agent: perhaps by" in said
    assert "annotator ana: Ana (as decided)" in said
    names = call("import", empty, path, "--dry-run", "--json").json["names"]
    assert {(each["kind"], each["name"], each["fate"]) for each in names} >= {
        ("label", "GPE", "undecided"),
        ("label", "COMMITMENT", "known"),
        ("annotator", "ana", "added"),
    }


def test_what_a_window_remembered_is_followed_only_where_asked(
    call: Any, refused: Any, empty: Path, tmp_path: Path
) -> None:
    decisions = Decisions(
        labels={"GPE": mapped("ACTOR")},
        attributes={"sort": mapped("type")},
        relations={"Agent": mapped("by")},
    )
    with Project.open(empty) as project:
        choices = ImportChoices(decisions=decisions, remember=True)
        run_import(project, [_corpus(tmp_path / "first.jsonl")], choices)
    path = _corpus(tmp_path / "second.jsonl", text="Mexico acts.")
    assert "no label “GPE”" in refused("import", empty, path).err
    assert (
        "label GPE: ACTOR (remembered)"
        in call("import", empty, path, "--remembered", "--dry-run").out
    )
    assert call("import", empty, path, "--remembered", "--json").json["spans"]["new"] == 2
    other = _corpus(tmp_path / "third.jsonl", text="Brazil acts.")
    call("import", empty, other, "--remembered", "--map", "GPE=PLACE", "--map-attribute",
         "sort=type", "--unknown", "ignore")  # fmt: skip
    labels = [each["label"] for each in call("spans", empty, "--json").json]
    assert (labels.count("ACTOR"), labels.count("PLACE")) == (2, 1)


def test_a_mapping_that_is_not_understood_is_named(
    refused: Any, empty: Path, tmp_path: Path
) -> None:
    path = _corpus(tmp_path / "foreign.jsonl")
    said = refused("import", empty, path, "--map-relation", "Agent", code=2).err
    assert "--map-relation does not understand “Agent”" in said
    assert (
        "no relation “with”" in refused("import", empty, path, "--map-relation", "Agent=with").err
    )

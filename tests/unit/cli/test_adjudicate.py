"""The command that decides by a strategy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from declannot.store.project import Project

from .conftest import Call


def test_agreements_are_taken_and_what_stays_open_is_said(call: Call, compared: Path) -> None:
    answer = call("adjudicate", compared, "A", "B", "--take", "agreed", "--json")
    assert answer.code == 0, answer
    report = answer.json
    assert report["strategy"] == "agreed"
    assert report["annotators"] == ["A", "B"]
    assert report["open"]["attributes"] == 3
    spans = call("spans", compared, "--annotator", "gold", "--json").json
    assert len(spans) == 66
    again = call("adjudicate", compared, "A", "B", "--take", "agreed", "--json").json
    assert again["decided"] == {}
    assert again["open"] == report["open"]


def test_a_dry_run_says_the_same_and_writes_nothing(call: Call, compared: Path) -> None:
    before = compared.read_bytes()
    dry = call("adjudicate", compared, "A", "B", "--take", "B", "--dry-run", "--json").json
    assert compared.read_bytes() == before
    done = call("adjudicate", compared, "A", "B", "--take", "B", "--json").json
    assert {**dry, "dry_run": False} == done


@pytest.mark.parametrize(("name", "spans"), [("A", 109), ("B", 118)])
def test_the_reading_of_one_becomes_gold(call: Call, compared: Path, name: str, spans: int) -> None:
    answer = call("adjudicate", compared, "a", "b", "--take", name, "--reviewer", "Rita")
    assert answer.code == 0, answer
    assert "Nothing is left open." in answer.out
    gold = call("spans", compared, "--annotator", "gold", "--json").json
    own = call("spans", compared, "--annotator", name, "--json").json
    assert len(gold) == len(own) == spans
    keys = ("start", "end", "label", "attributes")
    assert [[each[key] for key in keys] for each in gold] == [
        [each[key] for key in keys] for each in own
    ]
    assert {each["by"] for each in gold} == {"Rita"}


def gold_status(call: Call, project: Path) -> str:
    """Return the status of gold of the one document."""
    (document,) = call("documents", project, "--json").json
    return {each["annotator"]: each["status"] for each in document["layers"]}["gold"]


def test_gold_is_done_as_soon_as_nothing_is_left_open(call: Call, compared: Path) -> None:
    call("adjudicate", compared, "A", "B", "--take", "agreed")
    assert gold_status(call, compared) == "started"
    answer = call("adjudicate", compared, "A", "B", "--take", "B")
    assert "Gold is done in 1 more document." in answer.out
    assert gold_status(call, compared) == "done"
    again = call("adjudicate", compared, "A", "B", "--take", "B")
    assert "Gold is done" not in again.out
    with Project.open(compared) as project:
        project.undo()
    assert gold_status(call, compared) == "started"


def test_a_strategy_is_one_step_that_can_be_undone(call: Call, compared: Path) -> None:
    call("adjudicate", compared, "A", "B", "--take", "A")
    with Project.open(compared) as project:
        (document,) = project.documents()
        assert "Take the reading of A" in str(project.history.to_undo.name)  # type: ignore[union-attr]
        project.undo()
        gold = project.content(document.id, None)
        assert not gold.spans and not gold.decisions and not gold.stored


def test_decisions_stand_in_the_native_export_with_their_sources(
    call: Call, compared: Path, tmp_path: Path
) -> None:
    call("adjudicate", compared, "A", "B", "--take", "agreed", "--reviewer", "Rita")
    out = tmp_path / "out.jsonl"
    assert call("export", compared, out, "--format", "jsonl").code == 0
    (document,) = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    a, b, gold = document["layers"]
    ours = {span["id"] for span in (*a["spans"], *b["spans"], *a["relations"], *b["relations"])}
    made = {each["id"] for each in (*gold["spans"], *gold["relations"])}
    assert len(gold["decisions"]) >= 66
    for decision in gold["decisions"]:
        assert decision["class"] == "exact" and decision["choice"] == "both"
        assert len(decision["sources"]) == 2 and ours.issuperset(decision["sources"])
        assert made.issuperset(decision["result"])
        assert decision["by"] == "Rita" and decision["at"]


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["A", "B", "--take", "most"], 2, "--take does not know “most”"),
        (["A", "C", "--take", "agreed"], 1, "There is no annotator “C”"),
        (["A", "--take", "agreed"], 1, "Two annotators are compared here, and 1 are named"),
        (["A", "A", "--take", "agreed"], 1, "One annotator is named twice"),
        (["A", "gold", "--take", "agreed"], 1, "There is no annotator “gold”"),
        (["A", "B", "--take", "majority"], 1, "A majority takes three annotators or more"),
        (["A", "B"], 2, "--take"),
    ],
)
def test_wrong_wishes_are_refused_with_a_sentence(
    refused: Call, compared: Path, words: list[str], code: int, sentence: str
) -> None:
    answer = refused("adjudicate", compared, *words, code=code)
    assert sentence in answer.err


def test_three_names_are_one_too_many_for_a_pair(call: Call, refused: Call, compared: Path) -> None:
    from declannot.domain.operations.project import add_annotator

    with Project.open(compared) as project:
        project.apply(add_annotator("C", project.annotators())[1])
    answer = refused("adjudicate", compared, "A", "B", "C", "--take", "agreed")
    assert "Two annotators are compared here, and 3 are named" in answer.err
    answer = refused("adjudicate", compared, "A", "C", "--take", "agreed")
    assert "C has not marked it as done" in answer.err
    answer = refused("adjudicate", compared, "A", "B", "--take", "majority")
    assert "2 annotators have marked it as done" in answer.err


def test_feedback_is_written_as_a_file_and_a_page(
    call: Call, refused: Call, compared: Path, tmp_path: Path
) -> None:
    out = tmp_path / "for-a.declannot-feedback"
    answer = refused("feedback", compared, out, "--annotator", "A")
    assert "its gold is not done yet" in answer.err
    call("adjudicate", compared, "A", "B", "--take", "B")
    answer = call("feedback", compared, out, "--annotator", "a", "--json")
    assert answer.code == 0, answer
    assert answer.json["annotator"]["name"] == "A"
    assert answer.json["figures"][0]["matched"] == 66
    assert out.is_file() and Path(answer.json["page"]).read_text("utf-8").startswith("<!doctype")
    assert "something of that name" in refused("feedback", compared, out, "--annotator", "A").err
    assert call("feedback", compared, out, "--annotator", "A", "--force").code == 0
    assert (
        "There is no annotator “C”"
        in refused("feedback", compared, tmp_path / "c", "--annotator", "C").err
    )
    assert "--annotator" in refused("feedback", compared, tmp_path / "d", code=2).err

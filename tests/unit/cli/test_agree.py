"""The commands ``agree`` and ``differences``."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.document import Status
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.operations.layers import set_status
from declannot.domain.span import Decision
from declannot.store.project import Project

Call = Any


def test_the_sample_reading_agrees_as_far_as_is_known(call: Call, compared: Path) -> None:
    answer = call("agree", compared, "A", "B", "--json")
    found = answer.json

    assert (answer.code, answer.err) == (0, "")
    assert found["annotators"] == ["A", "B"]
    assert found["basis"] == "first sent"
    assert found["documents"]["compared"] == 1
    assert found["documents"]["left_out"] == []
    assert found["spans"] == {"A": 109, "B": 118}
    assert found["strict"]["matched"] == 66
    assert found["strict"]["f1"] == pytest.approx(0.5815, abs=5e-5)
    assert found["strict"]["ci95"] is None
    assert "at least 5 documents" in found["strict"]["reason"]
    assert found["per_label"]["CALL"]["f1"] == 0
    assert found["attributes"]["compared"] == 66
    assert found["attributes"]["equal"] == 63
    assert found["relations"] == {"A": 18, "B": 10, "matched": 6, "f1": pytest.approx(12 / 28)}
    assert found["differences"]["split/merge"] == 6
    assert found["gamma"].keys() >= {"value", "reason", "alpha", "beta", "samples", "seed"}
    assert found["confusion"]["labels"][-1] == "no span"
    assert [sum(row) for row in found["confusion"]["counts"]][:-1] == [
        found["per_label"][label]["A"] for label in found["confusion"]["labels"][:-1]
    ]
    assert "never sent" in found["notes"][0]


def test_the_differences_hold_every_span_once_and_the_cut_call_as_one(
    call: Call, compared: Path
) -> None:
    records = call("differences", compared, "A", "B", "--json").json
    counts = call("agree", compared, "A", "B", "--json").json["differences"]

    spans = [each for each in records if each["class"] != "relation"]
    assert Counter(each["class"] for each in spans) == counts
    for side, total in (("a", 109), ("b", 118)):
        ids = [one["id"] for each in spans for one in listed(each[side])]
        assert len(ids) == len(set(ids)) == total
    (cut,) = (
        each
        for each in records
        if each["class"] == "split/merge" and each["a"][0]["label"] == "CALL"
    )
    assert len(cut["a"]) == 1
    assert [each["label"] for each in cut["b"]] == ["CALL", "CALL"]
    assert cut["a"][0]["text"].startswith("We call on the Russian Federation")
    unequal = [each for each in spans if each["attributes"]]
    assert len(unequal) == 3
    assert all(each["class"] == "exact" for each in unequal)
    relations = [each for each in records if each["class"] == "relation"]
    assert sum(each["a"] is not None for each in relations) == 18 - 6
    assert sum(each["b"] is not None for each in relations) == 10 - 6


def listed(side: Any) -> list[Any]:
    return side if isinstance(side, list) else [side] if side else []


def test_both_are_told_to_people_too(call: Call, compared: Path) -> None:
    agreed = call("agree", compared, "A", "B").out
    listed_out = call("differences", compared, "A", "B").out

    assert "0.5815  (66 of 109 and 118)" in agreed
    assert "63 of 66 equal" in agreed
    assert "split/merge" in listed_out
    assert "CALL We call on" in listed_out


def test_a_document_one_of_them_has_not_finished_is_left_out_with_the_reason(
    call: Call, compared: Path
) -> None:
    with Project.open(compared) as project:
        (document,) = project.documents()
        b = project.annotators()[1]
        step = set_status(project.content(document.id, b.id), Status.STARTED)
        assert step is not None
        project.apply(step, by=b.id)

    found = call("agree", compared, "A", "B", "--json").json
    unfinished = call("agree", compared, "A", "B", "--unfinished", "--json").json

    assert found["documents"]["compared"] == 0
    assert found["documents"]["left_out"] == [
        {
            "document": document.id,
            "title": document.title,
            "reason": "B has not marked it as done",
        }
    ]
    for figure in ("strict", "exact_extent", "partial"):
        assert found[figure]["f1"] is None
        assert "both have finished" in found[figure]["reason"]
    assert found["gamma"]["value"] is found["alpha_u"]["value"] is None
    assert found["gamma"]["reason"] is not None
    assert unfinished["strict"]["matched"] == 66
    assert call("differences", compared, "A", "B", "--json").json == []


def test_a_decision_stands_beside_the_difference_it_is_about(call: Call, compared: Path) -> None:
    with Project.open(compared) as project:
        (document,) = project.documents()
        a, b = (project.content(document.id, each.id) for each in project.annotators())
        sources = [
            next(span.id for span in layer.spans.values() if (span.start, span.end) == (144, 157))
            for layer in (a, b)
        ]
        gold = project.content(document.id, None)
        decision = Decision(
            id=new_id(),
            layer_id=gold.layer.id,
            difference="label",
            sources=tuple(reversed(sources)),
            result=(),
            choice="neither",
            reason="guideline gap",
            by=project.annotators()[0].id,
            at="2026-11-25T10:00:00Z",
        )
        project.apply(
            Step(
                "decide",
                message("Decide"),
                (Change(None, gold.layer), Change(None, decision)),
                document.id,
            ),
            by=project.annotators()[0].id,
        )

    records = call("differences", compared, "A", "B", "--json").json

    decided = [each for each in records if each["decision"]]
    assert [each["class"] for each in decided] == ["label"]
    assert decided[0]["decision"]["choice"] == "neither"
    assert decided[0]["decision"]["by"] == "A"


@pytest.mark.parametrize("command", ["agree", "differences"])
def test_three_where_two_are_asked_for(refused: Call, compared: Path, command: str) -> None:
    answer = refused(command, compared, "A", "B", "C", code=2)

    assert "Two annotators are compared, and 3 were named. Name two" in answer.err


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (["A", "Zoe"], "There is no annotator “Zoe”"),
        (["A", "A"], "“A” cannot be compared with itself"),
    ],
)
def test_names_that_make_no_pair(
    refused: Call, compared: Path, names: list[str], sentence: str
) -> None:
    assert sentence in refused("agree", compared, *names).err


def test_gold_is_compared_and_said_not_to_be_independent(call: Call, compared: Path) -> None:
    found = call("agree", compared, "A", "gold", "--unfinished", "--json").json

    assert found["annotators"] == ["A", "gold"]
    assert any("not independent" in note for note in found["notes"])


def test_pairs_of_everybody(call: Call, compared: Path) -> None:
    found = call("agree", compared, "--pairs", "--json").json

    (pair,) = found["pairs"]
    assert pair["annotators"] == ["A", "B"]
    assert pair["strict"]["matched"] == 66
    assert found["mean_of_pairs"]["strict_f1"] == pair["strict"]["f1"]
    assert "A – B" in call("agree", compared, "--pairs").out


def test_a_decision_of_three_stands_beside_the_differences_of_each_two(
    call: Call, compared: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.jsonl"
    assert call("export", compared, out, "--format", "jsonl", "--layer", "A").code == 0
    (record,) = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    (layer,) = record["layers"]
    spans = [{key: each[key] for key in ("start", "end", "label")} for each in layer["spans"]]
    third = {"annotator": "C", "status": "done", "spans": spans}
    out.write_text(json.dumps({"text": record["text"], "layers": [third]}), "utf-8")
    assert call("import", compared, out).code == 0

    answer = call("adjudicate", compared, "A", "B", "--take", "majority", "--reviewer", "Rita")
    assert answer.code == 0, answer

    for one, other in (("A", "C"), ("A", "B")):
        records = call("differences", compared, one, other, "--json").json
        exact = [each for each in records if each["class"] == "exact"]
        assert exact and all(each["decision"]["by"] == "Rita" for each in exact)

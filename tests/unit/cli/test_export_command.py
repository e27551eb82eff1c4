"""What ``export`` takes besides the format: documents by words, attributes, and what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

DOCUMENT = {
    "id": "d",
    "title": "Summit",
    "text": "We commit to peace.",
    "layers": [
        {
            "annotator": "Ana",
            "status": "done",
            "spans": [
                {
                    "start": 0,
                    "end": 9,
                    "label": "COMMITMENT",
                    "attributes": {"strength": "weak", "time": "dated"},
                }
            ],
        }
    ],
}


@pytest.fixture
def filled(call: Any, tmp_path: Path) -> Path:
    """A project with two documents."""
    path, corpus = tmp_path / "p.declannot", tmp_path / "c.jsonl"
    other = {"id": "e", "title": "Fair", "text": "We commit to trade."}
    corpus.write_text(f"{json.dumps(DOCUMENT)}\n{json.dumps(other)}\n", encoding="utf-8")
    assert call("new", path).code == 0
    assert call("import", path, corpus).code == 0
    return path


def test_words_and_attributes_narrow_an_export(call, filled, tmp_path) -> None:
    out = tmp_path / "out.jsonl"
    answer = call(
        *("export", filled, out, "--format", "jsonl"),
        *("--search", "PEACE", "--attribute", "time", "--split", "100/0/0", "--seed", 1),
    )
    assert answer.code == 0
    assert "Left out as chosen: 0 spans of other labels, 1 value of other attributes." in answer.out
    assert "Parts, in documents: train 1, dev 0, test 0." in answer.out
    (line,) = (out / "train.jsonl").read_bytes().splitlines()
    span = json.loads(line)["layers"][0]["spans"][0]
    assert span["attributes"] == {"time": "dated"}


def test_no_attributes_and_some_contradict_each_other(refused, filled, tmp_path) -> None:
    refused(
        *("export", filled, tmp_path / "o", "--format", "csv"),
        *("--attribute", "time", "--no-attributes"),
        code=2,
    )
    assert (
        "none of these documents"
        in refused("export", filled, tmp_path / "o", "--format", "csv", "--search", "war").err
    )


def test_what_was_not_chosen_is_no_part_of_the_report(call, filled, tmp_path) -> None:
    words = ("export", filled, tmp_path / "o.csv", "--format", "csv", "--no-attributes", "--json")
    report = call(*words).json
    assert set(report) == {
        *("format", "unit", "tokenizer", "documents", "spans", "relations", "losses", "details"),
        *("verified", "declannot"),
    }
    assert "ATTRIBUTE_DROPPED" not in report["losses"]

"""plan, task, work and merge: what they say to people, and how they refuse."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.cli.conftest import Call


def test_a_plan_is_drawn_kept_and_shown(tagged: Path, call: Call, refused: Call) -> None:
    refused("plan", tagged)
    drawn = call("plan", tagged, "--annotators", "A", "Bea", "--overlap", "100%", "--seed", "3")
    assert drawn.code == 0
    assert "Documents given to two annotators: 1 of 1 (100 %)" in drawn.out
    assert call("plan", tagged).out == drawn.out
    shown = call("plan", tagged, "--json").json
    assert [each["annotator"] for each in shown["annotators"]] == ["A", "Bea"]
    assert shown["overlap"] == 1.0


@pytest.mark.parametrize("overlap", ["x", "120%", "-1", "nan"])
def test_an_overlap_that_is_none_is_wrong_use(tagged: Path, refused: Call, overlap: str) -> None:
    refused("plan", tagged, "--annotators", "A", "B", f"--overlap={overlap}", code=2)


def test_words_without_annotators_are_wrong_use(tagged: Path, refused: Call) -> None:
    refused("plan", tagged, "B", code=2)


def test_a_task_and_the_work_go_to_and_fro(
    tagged: Path, empty: Path, call: Call, tmp_path: Path
) -> None:
    text = tmp_path / "instructions.md"
    text.write_text("Read slowly.", encoding="utf-8")
    task, work = tmp_path / "a.declannot-task", tmp_path / "a.declannot-work"
    told = call("task", tagged, task, "--annotator", "A", "--instructions", text)
    assert told.out.startswith("Wrote 1 document for A to ")
    assert "Merged: 1 new." in call("merge", empty, task).out
    assert "Nothing new: 1 unchanged." in call("merge", empty, task).out
    told = call("work", tagged, work)
    assert "109 spans, 18 relations" in told.out
    dry = call("merge", empty, work, "--dry-run")
    assert "+109 ~0 −0" in dry.out
    assert "Would merge: 1 new." in dry.out
    assert call("spans", empty, "--json").json == []
    assert "Merged: 1 new." in call("merge", empty, work).out
    assert len(call("spans", empty, "--json").json) == 109
    assert "Nothing new" in call("merge", empty, work).out


def test_what_is_in_the_way_is_refused(
    tagged: Path, empty: Path, call: Call, refused: Call, tmp_path: Path
) -> None:
    task = tmp_path / "a.declannot-task"
    refused("work", empty, tmp_path / "x")
    refused("task", empty, task, "--annotator", "A")
    assert not task.exists()
    refused("task", tagged, task, "--annotator", "gold")
    refused("task", tagged, task, "--annotator", "A", "--document", "Nothing")
    assert call("task", tagged, task, "--annotator", "A").code == 0
    refused("task", tagged, task, "--annotator", "A")
    assert call("task", tagged, task, "--annotator", "A", "--force").code == 0
    refused("task", tagged, tagged, "--annotator", "A", "--force")
    refused("merge", tagged, task)
    refused("merge", tagged, task, "--prefer", "mine", code=2)
    latin = tmp_path / "latin.md"
    latin.write_bytes(b"\xe9")
    refused("task", tagged, tmp_path / "b", "--annotator", "A", "--instructions", latin)
    refused("task", tagged, tmp_path / "b", "--annotator", "A", "--instructions", tmp_path / "no")
    refused("work", tagged, tmp_path / "b", "--annotator", "Nobody")
    assert call("info", empty, "--json").json["annotators"] == []

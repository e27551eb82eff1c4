"""Whatever the format: what came in once comes in a second time without adding anything."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, preview_import, run_import
from declannot.exchange.starting import new_project
from declannot.formats.extras import is_ready
from declannot.formats.format import Format, Holds
from declannot.formats.registry import formats
from declannot.store.project import Project

BOTH_WAYS = [each for each in formats() if each.imports and each.exports and is_ready(each)]


def _brings(report: Any) -> tuple[int, int, int]:
    return report.documents_new, report.spans_new, report.relations_new


@pytest.mark.parametrize("chosen", BOTH_WAYS, ids=lambda each: each.name)
def test_the_same_files_again_are_no_step(pair: Project, tmp_path: Path, chosen: Format) -> None:
    out = tmp_path / ("out" if chosen.folder else f"out{chosen.extensions[0]}")
    done = run_export(pair, out, ExportChoices(format=chosen.name, status="all"))
    choices = ImportChoices(format=chosen.name, unknown="add", annotator="Nobody")
    with new_project(tmp_path / "target.declannot") as target:
        if Holds.TEXT not in chosen.holds:
            for each in pair.documents():
                beside = out.with_name(f"{each.id}.txt")
                beside.write_bytes(pair.text(each.id).text.encode())
        first = run_import(target, [out], choices)
        assert first.documents_new + first.documents_matched >= 1
        position = target.journal_position()
        seen = preview_import(target, [out], choices, collect=True)
        assert _brings(seen) == (0, 0, 0)
        assert not seen.problems
        again = run_import(target, [out], choices)
        assert _brings(again) == (0, 0, 0)
        assert again.spans_present == first.spans_new + first.spans_present
        assert target.journal_position() == position
    if "TEXT_REBUILT" not in done.losses:  # the project knows its own text again
        own = preview_import(pair, [out], ImportChoices(format=chosen.name, annotator="A"))
        assert own.documents_new == 0

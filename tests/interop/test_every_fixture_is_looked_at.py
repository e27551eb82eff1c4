"""Whatever lies among the fixtures: a look at it says what it is or what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from declannot.exchange.importing import ImportChoices, preview_import, run_import
from declannot.exchange.names_found import Fate
from declannot.exchange.starting import new_project

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures"
FOLDERS = sorted(each.name for each in FIXTURES.iterdir() if each.is_dir()) if (
    FIXTURES.is_dir()
) else []  # fmt: skip
_LEFT_OUT = {"agreement", "pdf", "spacy"}
"""Figures, and files that take seconds and have tests of their own."""
_LOOKS = 8
"""Files that stand for one document are compared two at a time."""

pytestmark = pytest.mark.skipif(not FOLDERS, reason="../shared/fixtures is not there")


@pytest.mark.parametrize("name", [each for each in FOLDERS if each not in _LEFT_OUT])
def test_a_folder_is_seen_whole_and_its_good_files_come_in(name: str, tmp_path: Path) -> None:
    paths = [FIXTURES / name]
    with new_project(tmp_path / "project.declannot") as project:
        bad: set[Path] = set()
        for _look in range(_LOOKS):
            rest = ImportChoices(annotator="A", unknown="ignore", left_out=frozenset(bad))
            seen = preview_import(project, paths, rest, collect=True, ask=False)
            assert all(each.error.where or each.error.remedy.template for each in seen.problems)
            assert not any(row.fate is Fate.UNDECIDED for row in seen.names)
            bad |= {path for each in seen.problems for path in each.files}
            if not seen.problems:
                break
        assert not seen.problems
        if not seen.formats:  # nothing of it is good
            return
        done = run_import(project, paths, rest)
        assert done.documents_new + done.documents_matched >= 1
        assert (done.documents_new, done.spans_new) == (seen.documents_new, seen.spans_new)

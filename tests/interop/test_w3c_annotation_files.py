"""Annotations by others: refused where their text is not there, read where it lies beside."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures" / "w3c-annotation"
FILES = sorted(FIXTURES.glob("*.json"))
CHOICES = ImportChoices(unknown="add", annotator="Ana")

pytestmark = pytest.mark.skipif(not FILES, reason="the W3C's files are not there")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_without_its_text_a_file_is_refused_by_name(path: Path, tmp_path: Path) -> None:
    with new_project(tmp_path / "a.declannot") as project:
        with pytest.raises(UserError, match=rf"{path.name}.*do not hold their text.*\.txt"):
            run_import(project, [path], CHOICES)
        assert not list(project.documents())


def test_with_its_text_beside_tags_are_spans(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    shutil.copy(FIXTURES / "inception-annotations.w3c.json", path)
    annotations = json.loads(path.read_bytes())
    text = bytearray(b"." * 1200)
    tags = 0
    for each in annotations:
        if isinstance(each["target"], dict):
            quote, place = each["target"]["selector"]
            text[place["start"] : place["start"] + len(quote["exact"])] = quote["exact"].encode()
            tags += sum(body.get("purpose") == "tagging" for body in each["body"])
    path.with_name("notes.txt").write_bytes(text)
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, [path], CHOICES)
        assert report.formats[0][1] == "webannotation"
        assert (report.documents_new, report.spans_new) == (1, tags)
        untagged = sum(
            not any(body.get("purpose") == "tagging" for body in each["body"])
            for each in annotations
        )
        assert report.losses == {"RELATION_DROPPED": 1, "UNKNOWN_IGNORED": untagged}

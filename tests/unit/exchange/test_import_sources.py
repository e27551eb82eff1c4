"""Files by pattern, files left out, files that are bad among many, and what offsets count."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.importing import (
    EncodingNeeded,
    ImportChoices,
    preview_import,
    run_import,
)
from declannot.exchange.report import Basis
from declannot.store.project import Project

Rows = Callable[[str], int]


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with two good texts and two bad ones."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "one.txt").write_text("One — first.", encoding="utf-8")
    (folder / "two.txt").write_text("Two.", encoding="utf-8")
    (folder / "nul.txt").write_bytes(b"Three\0")
    (folder / "bad.jsonl").write_text('{"text": "Four", "layers": 3}\n', encoding="utf-8")
    return folder


def test_patterns_that_no_shell_has_expanded_mean_files(project: Project, texts: Path) -> None:
    report = run_import(project, [texts / "o*.txt", texts / "t??.txt"], ImportChoices())
    assert report.documents_new == 2
    (texts / "deep" / "deeper").mkdir(parents=True)
    (texts / "deep" / "deeper" / "five.txt").write_text("Five.", encoding="utf-8")
    report = run_import(project, [texts / "**" / "f*.txt"], ImportChoices())
    assert [each[0].name for each in report.formats] == ["five.txt"]
    with pytest.raises(UserError, match=r"\*\.ann: No file has a name like this"):
        run_import(project, [texts / "*.ann"], ImportChoices())


def test_a_name_with_brackets_is_a_name_first(project: Project, tmp_path: Path) -> None:
    (tmp_path / "draft [2].txt").write_text("Draft.", encoding="utf-8")
    assert run_import(project, [tmp_path / "draft [2].txt"], ImportChoices()).documents_new == 1


def test_a_preview_lists_all_bad_files_and_leaving_them_out_takes_the_rest(
    project: Project, texts: Path, rows: Rows
) -> None:
    with pytest.raises(UserError):
        run_import(project, [texts], ImportChoices())
    assert rows("document") == 0
    with pytest.raises(UserError):
        preview_import(project, [texts], ImportChoices())
    report = preview_import(project, [texts], ImportChoices(), collect=True)
    bad = {file.name: str(each.error) for each in report.problems for file in each.files}
    assert sorted(bad) == ["bad.jsonl", "nul.txt"]
    assert "NUL at offset 5" in bad["nul.txt"]
    assert "line 1" in bad["bad.jsonl"]
    assert report.documents_new == 2
    left_out = frozenset(file for each in report.problems for file in each.files)
    choices = ImportChoices(left_out=left_out)
    assert not preview_import(project, [texts], choices, collect=True).problems
    assert run_import(project, [texts], choices).documents_new == 2


def test_a_bad_file_in_an_archive_can_be_left_out(
    project: Project, texts: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as out:
        for each in sorted(texts.iterdir()):
            out.write(each, each.name)
    report = preview_import(project, [archive], ImportChoices(), collect=True)
    left_out = frozenset(file for each in report.problems for file in each.files)
    assert left_out == {archive / "bad.jsonl", archive / "nul.txt"}
    assert run_import(project, [archive], ImportChoices(left_out=left_out)).documents_new == 2
    archive.write_bytes(archive.read_bytes()[:200])
    report = preview_import(project, [archive, texts / "one.txt"], ImportChoices(), collect=True)
    assert [each.files for each in report.problems] == [(archive,)]


def test_a_record_that_contradicts_the_project_is_a_problem_of_its_file(
    project: Project, lines: Callable[..., Path], record: dict[str, Any]
) -> None:
    run_import(project, [lines(record)], ImportChoices())
    other = lines(record | {"text": "Quite another text.", "layers": []}, name="other.jsonl")
    fine = lines({"text": "Fine."}, name="fine.jsonl")
    report = preview_import(project, [other, fine], ImportChoices(), collect=True)
    assert [each.files for each in report.problems] == [(other,)]
    assert report.documents_new == 1


def test_one_format_of_many_is_changed(project: Project, tmp_path: Path) -> None:
    data = tmp_path / "data.json"
    data.write_text("just words", encoding="utf-8")
    (tmp_path / "plain.txt").write_text("Plain.", encoding="utf-8")
    report = preview_import(project, [tmp_path / "plain.txt", data], ImportChoices(), collect=True)
    assert [each.files for each in report.problems] == [(data,)]
    choices = ImportChoices(formats={data: "text"})
    report = run_import(project, [tmp_path / "plain.txt", data], choices)
    assert {name for _path, name, _why in report.formats} == {"text"}


def test_an_encoding_can_spare_the_texts_that_need_none(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Déclaration — commune", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes("Les États-Unis".encode("cp1252"))
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    with pytest.raises(EncodingNeeded):
        preview_import(project, paths, ImportChoices(), collect=True)
    run_import(project, paths, ImportChoices(encoding="cp1252", sparing=True))
    found = {project.text(each.id).text for each in project.documents()}
    assert found == {"Déclaration — commune", "Les États-Unis"}


def test_how_one_knows_what_offsets_count(
    project: Project, lines: Callable[..., Path], record: dict[str, Any], tmp_path: Path
) -> None:
    doccano = tmp_path / "doccano.jsonl"
    doccano.write_text(
        json.dumps({"text": "Canada waits.", "label": [[0, 6, "ACTOR"]]}) + "\n", encoding="utf-8"
    )
    quoted = lines(record)
    bare = lines(
        {
            "text": "Cuba.",
            "layers": [{"annotator": "A", "spans": [{"start": 0, "end": 4, "label": "ACTOR"}]}],
        },
        name="bare.jsonl",
    )
    report = preview_import(project, [doccano, quoted, bare], ImportChoices(annotator="A"))
    units = {each.path: each for each in report.units}
    assert (units[quoted].unit, units[quoted].basis) == ("codepoint", Basis.QUOTED)
    assert units[bare].basis is Basis.DECLARED
    assert (units[doccano].unit, units[doccano].basis) == ("utf16", Basis.FOUND)
    assert units[doccano].detail == "utf16: nothing is quoted"
    named = preview_import(project, [doccano], ImportChoices(annotator="A", unit="codepoint"))
    assert [(each.unit, each.basis) for each in named.units] == [("codepoint", Basis.NAMED)]


def test_the_beginning_shows_where_spans_lie(
    project: Project, lines: Callable[..., Path], record: dict[str, Any]
) -> None:
    report = preview_import(project, [lines({"text": "No spans."}, record)], ImportChoices())
    begins = report.beginning
    assert begins is not None
    assert [(begins.text[a:b], label) for a, b, label in begins.spans] == [
        ("Canada", "ACTOR"),
        ("support Ukraine", "SUPPORT"),
    ]
    text = "\n".join(f"Line {number} of many." for number in range(400))
    start = text.index("Line 300")
    far = {"text": text, "layers": [{"annotator": "A", "spans": [
        {"start": start, "end": start + 8, "label": "ACTOR"}]}]}  # fmt: skip
    begins = preview_import(project, [lines(far, name="far.jsonl")], ImportChoices()).beginning
    assert begins is not None
    assert [begins.text[a:b] for a, b, _label in begins.spans] == ["Line 300"]
    assert begins.text.startswith("Line ")


def test_layers_of_nobody_are_seen_before_somebody_is_named(
    project: Project, tmp_path: Path, rows: Rows
) -> None:
    path = tmp_path / "doccano.jsonl"
    path.write_text('{"text": "Canada waits.", "label": [[0, 6, "ACTOR"]]}\n', encoding="utf-8")
    report = preview_import(project, [path], ImportChoices(), collect=True)
    (nobody,) = [each for each in report.names if each.kind == "annotator"]
    assert (nobody.name, nobody.fate.value, report.spans_new) == ("", "undecided", 1)
    assert report.annotators_new == []
    assert not report.problems
    with pytest.raises(UserError, match="spans of nobody"):
        run_import(project, [path], ImportChoices())
    assert rows("document") == 0


@pytest.mark.skipif(os.name == "nt", reason="such names cannot be made there")
def test_a_pattern_passes_over_links_to_nowhere(project: Project, texts: Path) -> None:
    gone = texts / "loop.txt"
    gone.symlink_to(gone)
    report = preview_import(project, [texts / "one.txt", texts / "*.txt"], ImportChoices(),
                            collect=True)  # fmt: skip
    assert report.documents_new == 2

"""Which documents, spans and attributes go out, how that is told, and the command that does it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UsageError, UserError
from declannot.exchange.choices import ExportChoices
from declannot.exchange.command_line import (
    dataset_export_command,
    export_command,
    freeze_command,
    quoted_command,
)
from declannot.exchange.exporting import preview_export, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.progress import Cancelled
from declannot.formats.registry import formats
from declannot.store.project import Project

Record = dict[str, Any]
SPAN = {
    "id": "c",
    "start": 0,
    "end": 10,
    "label": "COMMITMENT",
    "attributes": {"strength": "weak", "time": "dated"},
}
OTHER = {"id": "a", "start": 0, "end": 2, "label": "ACTOR", "attributes": {"type": "group"}}


def record(name: str, text: str) -> Record:
    """A document with two spans of Ana's, who is done."""
    layer = {"annotator": "Ana", "status": "done", "spans": [SPAN, OTHER]}
    return {"id": name, "title": name, "text": text, "layers": [layer]}


@pytest.fixture
def filled(project: Project, lines: Callable[..., Path]) -> Project:
    """Three documents about different things."""
    texts = ("We commit to peace.", "We commit’d to “free  trade”.", "We commit to both, Peace.")
    documents = [record(f"d{n}", text) for n, text in enumerate(texts)]
    run_import(project, [lines(*documents)], ImportChoices())
    return project


def written(project: Project, folder: Path, **choices: Any) -> list[Record]:
    out = folder / "out.jsonl"
    run_export(project, out, ExportChoices(format="jsonl", force=True, **choices))
    return [json.loads(line) for line in out.read_bytes().splitlines()]


@pytest.mark.parametrize(
    ("words", "found"),
    [("peace", ["d0", "d2"]), ('"free trade"', ["d1"]), ("commit'd", ["d1"]), ("we", None)],
)
def test_documents_with_words_in_their_text_go_out(
    filled: Project, tmp_path: Path, words: str, found: list[str] | None
) -> None:
    records = written(filled, tmp_path, search=words)
    assert [each["id"] for each in records] == (found or ["d0", "d1", "d2"])


def test_a_search_counts_among_the_documents_that_are_named(
    filled: Project, tmp_path: Path
) -> None:
    records = written(filled, tmp_path, search="peace", documents=("d0", "d1"))
    assert [each["id"] for each in records] == ["d0"]


def test_a_search_without_result_is_refused(filled: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="“war” is found in none"):
        written(filled, tmp_path, search="war")
    assert list(tmp_path.glob("out*")) == []


def test_a_search_can_be_stopped(filled: Project, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        preview_export(
            filled, tmp_path / "o", ExportChoices(format="csv", search="a"), cancelled=lambda: True
        )


def test_attributes_not_chosen_stay_behind_and_are_no_loss(filled: Project, tmp_path: Path) -> None:
    choices = ExportChoices(format="jsonl", attributes=("time", "type"))
    report = run_export(filled, tmp_path / "out.jsonl", choices)
    first = json.loads((tmp_path / "out.jsonl").read_bytes().splitlines()[0])
    spans = first["layers"][0]["spans"]
    assert [span["attributes"] for span in spans] == [{"time": "dated"}, {"type": "group"}]
    assert report.losses == {}
    assert (report.values_not_chosen, report.spans_not_chosen) == (3, 0)


def test_no_attributes_at_all(filled: Project, tmp_path: Path) -> None:
    records = written(filled, tmp_path, attributes=())
    assert not any(span["attributes"] for each in records for span in each["layers"][0]["spans"])


def test_an_attribute_that_is_not_there_is_refused(filled: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no attribute “colour”"):
        written(filled, tmp_path, attributes=("colour",))


def test_spans_of_other_labels_are_counted_as_not_chosen(filled: Project, tmp_path: Path) -> None:
    choices = ExportChoices(format="csv", labels=("ACTOR",))
    report = preview_export(filled, tmp_path / "out.csv", choices)
    assert (report.spans, report.spans_not_chosen) == (3, 3)


def test_a_preview_shows_how_each_file_begins(filled: Project, tmp_path: Path) -> None:
    begun: list[Any] = []
    report = preview_export(
        filled, tmp_path / "out", ExportChoices(format="brat", status="all"), begun=begun.append
    )
    assert set(report.beginnings) == set(report.files)
    texts = [lines for name, lines in report.beginnings.items() if name.endswith("d1.txt")]
    assert texts == [("We commit’d to “free  trade”.",)]
    assert begun == []  # no file has as many lines as are shown


def test_first_lines_are_known_before_all_is_counted(
    project: Project, lines: Callable[..., Path], tmp_path: Path
) -> None:
    run_import(
        project, [lines(*(record(f"d{n}", "We commit.") for n in range(60)))], ImportChoices()
    )
    order: list[int | str] = []
    report = preview_export(
        project,
        tmp_path / "o.csv",
        ExportChoices(format="csv"),
        progress=lambda done, total: order.append(done),
        begun=lambda files: order.append("begun" if files["o.csv"] else ""),
    )
    assert order.index("begun") < order.index(30)
    assert order.count("begun") == 1
    assert len(report.first_lines) == 20


def test_parts_of_a_split_are_counted(filled: Project, tmp_path: Path) -> None:
    choices = ExportChoices(format="jsonl", split="34/33/33", seed=1)
    report = preview_export(filled, tmp_path / "out", choices)
    assert report.parts == {"train": 1, "dev": 1, "test": 1}
    assert {name.split("/")[1] for name in report.files} == {
        "train.jsonl",
        "dev.jsonl",
        "test.jsonl",
    }


def test_the_command_names_only_what_was_chosen(tmp_path: Path) -> None:
    plain = ExportChoices(format="brat")
    assert export_command(tmp_path / "p", tmp_path / "o", plain) == [
        *("declannot", "export", str(tmp_path / "p"), str(tmp_path / "o"), "--format", "brat")
    ]
    quoted = quoted_command(
        export_command(
            Path("my project.declannot"),
            Path("out"),
            ExportChoices(format="conll", labels=("ACTOR",), attributes=(), split="80/10/10"),
        )
    )
    assert "my project.declannot" in quoted
    assert quoted.endswith(
        "--format conll --label ACTOR --no-attributes --tokens words --scheme IOB2 "
        "--overlap family --split 80/10/10 --seed 0"
    )


def test_the_commands_of_datasets_name_what_was_chosen() -> None:
    freezing = ExportChoices(format="jsonl", tags=("summit",), status="done", practice=True)
    assert freeze_command(Path("p"), "Paper 1", freezing) == [
        *("declannot", "dataset", "freeze", "p", "Paper 1", "--tag", "summit"),
        *("--status", "done", "--practice"),
    ]
    exporting = ExportChoices(format="conll", scheme="BIOES", force=True)
    assert dataset_export_command(Path("p"), "-1", Path("o"), exporting) == [
        *("declannot", "dataset", "export", "--format", "conll", "--tokens", "words"),
        *("--scheme", "BIOES", "--overlap", "family", "--force", "--", "p", "-1", "o"),
    ]


@pytest.mark.parametrize("name", [each.name for each in formats() if each.exports])
def test_every_export_format_says_what_it_is_for(name: str) -> None:
    chosen = next(each for each in formats() if each.name == name)
    assert not (chosen.training and chosen.archive)


def test_choices_that_no_format_knows_are_wrong_use() -> None:
    with pytest.raises(UsageError, match="--status"):
        ExportChoices(format="csv", status="ready")


def test_a_project_without_documents_says_so_whatever_was_chosen(
    project: Project, tmp_path: Path
) -> None:
    for status in ("done", "all"):
        with pytest.raises(UserError, match="holds no documents yet"):
            preview_export(
                project, tmp_path / "out.jsonl", ExportChoices(format="jsonl", status=status)
            )

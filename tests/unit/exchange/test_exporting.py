"""What goes out: chosen, reported, proved, put in its place; or refused with nothing left."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import EnvironmentFault, UsageError, UserError
from declannot.exchange import delivery
from declannot.exchange.exporting import ExportChoices, preview_export, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.progress import Cancelled
from declannot.formats import jsonl
from declannot.formats.format import Piece
from declannot.store.project import Project

Record = dict[str, Any]
Lines = Callable[..., Path]
KEYS = [
    "format",
    "unit",
    "tokenizer",
    "documents",
    "spans",
    "relations",
    "losses",
    "details",
    "verified",
    "declannot",
]


def _corpus(count: int = 10) -> list[Record]:
    """Documents with a layer of Ana (done where even), one of Bea, tags and two labels."""
    return [
        {
            "id": f"d{n}",
            "title": f"Statement {n}",
            "text": f"Canada {n} commits.",
            "tags": ["even" if n % 2 == 0 else "odd"],
            "layers": [
                {
                    "annotator": "Ana",
                    "status": "done" if n % 2 == 0 else "started",
                    "spans": [
                        {"id": "a", "start": 0, "end": 6, "label": "ACTOR"},
                        {"id": "c", "start": 0, "end": 8 + len(str(n)), "label": "COMMITMENT"},
                    ],
                    "relations": [{"id": "r", "type": "by", "from": "c", "to": "a"}],
                },
                {"annotator": "Bea", "spans": [{"start": 0, "end": 6, "label": "PLACE"}]},
            ],
        }
        for n in range(count)
    ]


@pytest.fixture
def filled(project: Project, lines: Lines) -> Project:
    """The project with ten documents of two annotators."""
    run_import(project, [lines(*_corpus())], ImportChoices())
    return project


def _read(path: Path) -> list[Record]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def _left(folder: Path) -> list[str]:
    return sorted(
        each.name for each in folder.iterdir() if not each.name.startswith(("project", "corpus"))
    )


def test_the_report_stands_beside_the_export(filled: Project, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    report = run_export(filled, out, ExportChoices(format="jsonl"))
    written = json.loads((tmp_path / "out.jsonl.report.json").read_bytes())
    assert list(written) == KEYS
    assert written == report.to_dict()
    assert (written["documents"], written["spans"], written["relations"]) == (10, 30, 10)
    assert written["verified"]["spans"] == 30
    assert written["verified"]["mismatches"] == 0
    assert written["unit"] == "codepoint"
    assert (tmp_path / "out.jsonl.schema.yaml").read_bytes().startswith(b"name:")
    assert _left(tmp_path) == ["out.jsonl", "out.jsonl.report.json", "out.jsonl.schema.yaml"]


@pytest.mark.parametrize(
    ("choices", "documents", "spans"),
    [
        ({"layers": ("Ana",)}, 10, 20),
        ({"layers": ("ana",), "status": "done"}, 5, 10),
        ({"layers": ("Bea",), "labels": ("ACTOR",)}, 10, 0),
        ({"documents": ("Statement 3", "d4")}, 2, 6),
        ({"tags": ("odd",)}, 5, 15),
        ({"labels": ("ACTOR", "PLACE")}, 10, 20),
        ({"status": "done"}, 5, 10),
    ],
)
def test_choices_narrow_what_goes_out(
    filled: Project, tmp_path: Path, choices: dict[str, Any], documents: int, spans: int
) -> None:
    report = run_export(filled, tmp_path / "o.jsonl", ExportChoices(format="jsonl", **choices))
    assert (report.documents, report.spans) == (documents, spans)
    records = _read(tmp_path / "o.jsonl")
    assert len(records) == documents
    assert sum(len(layer["spans"]) for each in records for layer in each["layers"]) == spans


def test_relations_of_labels_left_out_are_reported(filled: Project, tmp_path: Path) -> None:
    choices = ExportChoices(format="jsonl", labels=("ACTOR",))
    report = run_export(filled, tmp_path / "o.jsonl", choices)
    assert report.losses == {"RELATION_DROPPED": 10}
    assert report.relations == 0


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        ({"layers": ("Zoe",)}, "no annotator “Zoe”"),
        ({"documents": ("Statement 99",)}, "no document “Statement 99”"),
        ({"tags": ("prime",)}, "tag “prime”"),
        ({"labels": ("PLANET",)}, "no label “PLANET”"),
        ({"layers": ("Bea",), "status": "done"}, "No document is marked as done"),
        ({"layers": ("gold",), "status": "done"}, "No document is marked as done"),
    ],
)
def test_choices_of_what_is_not_there_are_refused(
    filled: Project, tmp_path: Path, choices: dict[str, Any], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        run_export(filled, tmp_path / "o.jsonl", ExportChoices(format="jsonl", **choices))
    assert _left(tmp_path) == []


def test_training_formats_take_finished_documents_only(filled: Project, tmp_path: Path) -> None:
    assert run_export(filled, tmp_path / "c", ExportChoices(format="conll")).documents == 5
    everything = ExportChoices(format="conll", status="all")
    assert run_export(filled, tmp_path / "all", everything).documents == 10


def test_a_split_is_drawn_by_its_seed(filled: Project, tmp_path: Path) -> None:
    def titles(name: str, **choices: Any) -> dict[str, list[str]]:
        report = run_export(filled, tmp_path / name, ExportChoices(format="jsonl", **choices))
        assert report.documents == 10
        return {
            path.stem: [each["title"] for each in _read(path)]
            for path in (tmp_path / name).glob("*.jsonl")
        }

    first = titles("one", split="80/10/10", seed=1)
    assert {part: len(each) for part, each in first.items()} == {"train": 8, "dev": 1, "test": 1}
    assert len({title for each in first.values() for title in each}) == 10
    assert titles("two", split="80/10/10", seed=1) == first
    assert titles("three", split="80/10/10", seed=2) != first


@pytest.mark.parametrize("split", ["80/20", "90/10/10", "a/b/c", "-10/100/10"])
def test_a_split_that_makes_no_hundred_is_wrong_use(split: str) -> None:
    with pytest.raises(UsageError, match="shares"):
        ExportChoices(format="jsonl", split=split)


@pytest.mark.parametrize("name", ["jsonl", "csv", "brat", "conll"])
def test_what_is_there_stays_without_force(filled: Project, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    choices = ExportChoices(format=name, status="all")
    run_export(filled, out, choices)
    before = {each: each.read_bytes() for each in out.rglob("*") if each.is_file()}
    with pytest.raises(UserError, match="already"):
        run_export(filled, out, choices)
    assert {each: each.read_bytes() for each in before} == before
    run_export(filled, out, ExportChoices(format=name, status="all", force=True))
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".")]


def test_force_never_replaces_what_is_no_export(filled: Project, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "thesis.txt").write_text("years of work")
    with pytest.raises(UserError, match="holds other things"):
        run_export(filled, folder, ExportChoices(format="brat", force=True))
    with pytest.raises(UserError, match="writes one file"):
        run_export(filled, folder, ExportChoices(format="csv", force=True))
    with pytest.raises(UserError, match="project itself"):
        run_export(filled, filled.path, ExportChoices(format="jsonl", force=True))
    assert (folder / "thesis.txt").read_text() == "years of work"


def test_a_project_beside_is_never_replaced(
    filled: Project, other: Project, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="a project"):
        run_export(filled, other.path, ExportChoices(format="jsonl", force=True))


def test_no_folder_no_export(filled: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such folder"):
        run_export(filled, tmp_path / "gone" / "o.jsonl", ExportChoices(format="jsonl"))


class _Forging(delivery.Files):
    """A disk that turns one letter into another."""

    def add(self, pieces: Any) -> None:
        def forged(piece: Piece) -> Piece:
            name, data = piece
            return name, data.replace(b"Canada", b"Kanada", 1)

        super().add(map(forged, pieces))


@pytest.mark.parametrize("name", ["jsonl", "csv", "brat", "conll"])
def test_a_file_that_is_not_what_was_written_is_refused(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("declannot.exchange.exporting.Files", _Forging)
    with pytest.raises(UserError, match="refused"):
        run_export(filled, tmp_path / "out", ExportChoices(format=name, status="all"))
    assert _left(tmp_path) == []


def test_a_wrong_offset_is_seen_by_slicing(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shifted(document: Any, unit: str) -> Any:
        document.layers[0].spans[0].start += 1
        return document

    monkeypatch.setattr(jsonl, "to_unit", shifted)
    with pytest.raises(UserError, match="does not cover the text it quotes"):
        run_export(filled, tmp_path / "out", ExportChoices(format="jsonl"))
    assert _left(tmp_path) == []


def test_a_full_disk_leaves_nothing(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: object, pieces: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(delivery.Files, "add", full)
    with pytest.raises(EnvironmentFault, match="Make room"):
        run_export(filled, tmp_path / "out", ExportChoices(format="jsonl"))
    assert _left(tmp_path) == []


def test_a_move_that_fails_brings_the_old_export_back(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.jsonl"
    run_export(filled, out, ExportChoices(format="jsonl", layers=("Ana",)))
    before = {name: (tmp_path / name).read_bytes() for name in _left(tmp_path)}
    real = delivery.os.replace

    def failing(source: Path, target: Path) -> None:
        if Path(target).name.endswith(".report.json") and "attic" not in str(source):
            raise PermissionError(13, "Permission denied")
        real(source, target)

    monkeypatch.setattr(delivery.os, "replace", failing)
    with pytest.raises(EnvironmentFault):
        run_export(filled, out, ExportChoices(format="jsonl", force=True))
    assert {name: (tmp_path / name).read_bytes() for name in _left(tmp_path)} == before


def test_a_preview_shows_losses_and_first_lines(filled: Project, tmp_path: Path) -> None:
    report = preview_export(filled, tmp_path / "out", ExportChoices(format="csv", layers=("Ana",)))
    assert report.verified is None
    assert report.losses == {"RELATION_DROPPED": 10, "METADATA_DROPPED": 20}
    assert report.first_lines[0].startswith("doc_id,annotator,span_id,start,end,label,text")
    assert len(report.first_lines) == 20
    assert report.to_dict()["verified"] is None
    assert _left(tmp_path) == []
    done = run_export(filled, tmp_path / "out", ExportChoices(format="csv", layers=("Ana",)))
    assert done.losses == report.losses
    assert list(done.ledger.details()) == list(report.ledger.details())


def test_an_export_can_be_stopped(filled: Project, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        run_export(
            filled,
            tmp_path / "out",
            ExportChoices(format="brat"),
            progress=lambda done, total: told.append((done, total)),
            cancelled=lambda: len(told) == 3,
        )
    assert told == [(0, 10), (1, 10), (2, 10)]
    assert _left(tmp_path) == []


def test_several_layers_stand_in_folders_of_their_own(filled: Project, tmp_path: Path) -> None:
    run_export(filled, tmp_path / "brat", ExportChoices(format="brat"))
    assert sorted(each.name for each in (tmp_path / "brat").iterdir()) == ["Ana", "Bea"]
    run_export(filled, tmp_path / "conll", ExportChoices(format="conll", status="all"))
    names = sorted(str(each.relative_to(tmp_path)) for each in tmp_path.rglob("*.conll"))
    assert names == [
        f"conll/{who}/{what}.conll" for who in ("Ana", "Bea") for what in ("act", "entity")
    ]


def test_csv_names_everyone(filled: Project, tmp_path: Path) -> None:
    run_export(filled, tmp_path / "o.csv", ExportChoices(format="csv"))
    with (tmp_path / "o.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["annotator"] for row in rows} == {"Ana", "Bea"}
    assert len(rows) == 30


def test_an_empty_project_has_nothing_to_export(project: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no document"):
        run_export(project, tmp_path / "o.jsonl", ExportChoices(format="jsonl"))


def test_formats_that_do_not_export_say_so(filled: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="imported only"):
        run_export(filled, tmp_path / "o.html", ExportChoices(format="html"))
    with pytest.raises(UsageError, match="no format “docs”"):
        run_export(filled, tmp_path / "o", ExportChoices(format="docs"))


def test_nothing_to_train_on_is_refused(project: Project, lines: Lines, tmp_path: Path) -> None:
    run_import(project, [lines({"text": "Untouched."})], ImportChoices())
    with pytest.raises(UserError, match="Nobody has worked"):
        run_export(project, tmp_path / "out", ExportChoices(format="conll", status="all"))
    report = run_export(project, tmp_path / "brat", ExportChoices(format="brat"))
    assert report.documents == 1
    assert not list((tmp_path / "brat").glob("*.ann"))

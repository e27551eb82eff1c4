"""Our files in the hands of ``datasets``: loaded unchanged, parts of a split alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project

pytest.importorskip("pyarrow")


@pytest.fixture
def datasets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Return the library, shut off from any network."""
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    return pytest.importorskip("datasets")


def _corpus(path: Path) -> Path:
    lines = []
    for number in range(9):
        text = f"👍 Canada and Mexico call on state {number} to act."
        spans = [
            {"start": 2, "end": 8, "label": "ACTOR"},
            {"start": 13, "end": 19, "label": "ACTOR"},
            {"start": 2, "end": len(text) - 1, "label": "CALL"},
        ]
        layers = [{"annotator": "gold", "spans": spans[: 2 + number % 2]}]
        lines.append(json.dumps({"title": str(number), "text": text, "layers": layers}))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize("overlap", ["family", "longest", "innermost", "levels"])
def test_parts_of_a_split_are_loaded_with_class_labels(
    datasets: Any, tmp_path: Path, overlap: str
) -> None:
    with new_project(tmp_path / "p.declannot") as project:
        run_import(project, [_corpus(tmp_path / "c.jsonl")], ImportChoices())
        choices = ExportChoices(
            format="huggingface", status="all", overlap=overlap, split="34/33/33", seed=0
        )
        run_export(project, tmp_path / "parts", choices)
        every = [label.name for label in project.schema.labels]
    files = {name: str(tmp_path / "parts" / f"{name}.parquet") for name in ("train", "dev", "test")}
    loaded = datasets.load_dataset("parquet", data_files=files, cache_dir=str(tmp_path / "cache"))
    assert {name: len(part) for name, part in loaded.items()} == {"train": 3, "dev": 3, "test": 3}
    label = loaded["train"].features["ner_tags"].feature
    assert isinstance(label, datasets.ClassLabel)
    assert label.names[0] == "O"
    if overlap != "family":
        assert {name[2:] for name in label.names[1:]} == set(every)
    for part in loaded.values():
        for row in part:
            assert len(row["tokens"]) == len(row["ner_tags"])
            names = [label.int2str(tag) for tag in row["ner_tags"]]
            if overlap in ("family", "innermost"):
                marked = [
                    word for word, tag in zip(row["tokens"], names, strict=True) if tag != "O"
                ]
                assert marked[:2] == ["Canada", "Mexico"]
            places = [(each["start"], each["end"]) for each in row["spans"]]
            assert places[0] in ((2, 8), (2, len(row["text"]) - 1))
            assert row["annotator"] == "gold"


def test_lines_are_loaded_with_tags_as_strings(datasets: Any, tmp_path: Path) -> None:
    with new_project(tmp_path / "p.declannot") as project:
        run_import(project, [_corpus(tmp_path / "c.jsonl")], ImportChoices())
        out = tmp_path / "out.jsonl"
        run_export(project, out, ExportChoices(format="huggingface", status="all"))
    loaded = datasets.load_dataset(
        "json", data_files=str(out), cache_dir=str(tmp_path / "cache"), split="train"
    )
    assert len(loaded) == 9
    assert set(loaded[0]["ner_tags"]) == {"O", "B-ACTOR"}


def test_the_sample_statement_of_two_readers_is_loaded(datasets: Any, tmp_path: Path) -> None:
    from declannot.domain.operations.documents import add_documents
    from declannot.exchange.starting import sample_statement

    document, text = sample_statement("2022-06-01T00:00:00Z")
    with new_project(tmp_path / "p.declannot") as project:
        project.apply(add_documents([(document, text)]))
        for reader in "AB":
            add_readings(project, document.id, reader)
        out = tmp_path / "la.parquet"
        run_export(project, out, ExportChoices(format="huggingface", status="all"))
    loaded = datasets.load_dataset(
        "parquet", data_files=str(out), cache_dir=str(tmp_path / "cache"), split="train"
    )
    assert [(row["annotator"], len(row["spans"])) for row in loaded] == [("A", 109), ("B", 118)]
    assert {row["text"] for row in loaded} == {text}

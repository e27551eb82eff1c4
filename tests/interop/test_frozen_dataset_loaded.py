"""A dataset's folder, card and checksums in it, loaded by ``datasets`` as it stands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from declannot.exchange.dataset_export import dataset_choices, run_dataset_export
from declannot.exchange.exporting import ExportChoices
from declannot.exchange.freezing import freeze
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project

pytest.importorskip("pyarrow")


@pytest.fixture
def datasets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Return the library, shut off from any network."""
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    return pytest.importorskip("datasets")


def test_the_folder_is_loaded_by_its_name_alone(datasets: Any, tmp_path: Path) -> None:
    file = tmp_path / "c.jsonl"
    records = [
        {
            "title": f"Statement {number}",
            "text": f"Canada {'abcdefghijkl'[number] * 4} goes.",
            "language": "en",
            "layers": [{"annotator": "A", "spans": [{"start": 0, "end": 6, "label": "ACTOR"}]}],
        }
        for number in range(12)
    ]
    file.write_text("".join(f"{json.dumps(each)}\n" for each in records), encoding="utf-8")
    with new_project(tmp_path / "p.declannot") as project:
        run_import(project, [file], ImportChoices())
        choices = ExportChoices(format="jsonl", split="50/25/25", seed=1)
        frozen = freeze(project, "1.0", choices).dataset
        run_dataset_export(project, "1.0", tmp_path / "hf", dataset_choices(frozen, "huggingface"))
    loaded = datasets.load_dataset(str(tmp_path / "hf"), cache_dir=str(tmp_path / "cache"))
    counts = {name: len(part) for name, part in loaded.items()}
    assert counts == {"train": 6, "validation": 3, "test": 3}

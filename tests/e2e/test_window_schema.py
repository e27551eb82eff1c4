"""Schema files by the window: in force as one undoable step, refused with the place and remedy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from declannot.formats.schema_yaml import read_schema
from declannot.resources import read_bytes

Start = Callable[..., Any]
DEFAULT = read_bytes("schemas/default_schema.yaml").decode()


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    def choose(path: Path) -> None:
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_a, **_k: (str(path), ""))

    return choose


def test_a_schema_comes_in_and_can_be_undone(
    start: Start, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    path = tmp_path / "other.yaml"
    path.write_text(
        DEFAULT.replace("name: COMMITMENT", "name: PLEDGE").replace("COMMITMENT", "PLEDGE"),
        encoding="utf-8",
    )
    choose(path)
    run = start()
    run.do("import_schema")
    assert run.workspace.schema.label_by_id["commitment"].name == "PLEDGE"
    assert run.said[-1] == "Version 2 of the schema is in force"
    run.do("import_schema")
    assert run.said[-1] == "The schema is in force already"
    run.workspace.undo()
    assert run.workspace.schema.label_by_id["commitment"].name == "COMMITMENT"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("key: u", "key: c", "key"),
        ("light: '#F2E34C'", "light: 'yellowish'", "yellowish"),
        ("labels:", "labels: [", "line"),
    ],
)
def test_a_faulty_schema_is_refused_with_its_place(
    start: Start,
    tmp_path: Path,
    choose: Callable[[Path], None],
    before: str,
    after: str,
    said: str,
) -> None:
    path = tmp_path / "faulty.yaml"
    assert before in DEFAULT
    path.write_text(DEFAULT.replace(before, after, 1), encoding="utf-8")
    choose(path)
    run = start()
    run.do("import_schema")
    box = run.box()
    assert "faulty.yaml" in box.text()
    assert said in box.text()
    assert run.workspace.schema.version == 1
    box.close()


def test_the_schema_goes_out_and_replaces_nothing(
    start: Start, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    path = tmp_path / "out.yaml"
    choose(path)
    run = start()
    run.do("export_schema")
    assert read_schema(path.read_bytes()) == run.workspace.schema
    run.do("export_schema")
    box = run.box()
    assert "exists already" in box.text()
    box.close()

"""Ctrl+C in the middle of work: nothing half-done is left, and the exit code says so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from declannot.cli import transfer
from declannot.exchange.progress import Progress


@pytest.fixture
def interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Press Ctrl+C when work is half done."""

    @contextmanager
    def bar(_title: str) -> Iterator[Progress]:
        def report(done: int, total: int) -> None:
            if done >= 2:
                raise KeyboardInterrupt

        yield report

    monkeypatch.setattr(transfer, "progress_bar", bar)


@pytest.fixture
def texts(tmp_path: Path) -> list[Path]:
    """Return five text files."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text(f"We condemn it, {number}.", encoding="utf-8")
    return sorted(folder.iterdir())


def test_an_interrupted_import_leaves_the_project_as_it_was(
    call, refused, empty, texts, interrupted
) -> None:
    before = empty.read_bytes()
    assert "nothing half-done" in refused("import", empty, *texts).err
    assert empty.read_bytes() == before
    assert call("documents", empty, "--json").json == []
    assert sorted(each.name for each in empty.parent.glob("empty*")) == [empty.name]


@pytest.mark.parametrize(("name", "out"), [("jsonl", "o.jsonl"), ("brat", "o")])
def test_an_interrupted_export_leaves_no_file(
    call, refused, empty, texts, tmp_path, request, name, out
) -> None:
    assert call("import", empty, *texts).code == 0
    request.getfixturevalue("interrupted")
    folder = tmp_path / "exports"
    folder.mkdir()
    refused("export", empty, folder / out, "--format", name)
    assert list(folder.iterdir()) == []

"""A file written at once: the old one or the new one, never a piece."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from declannot.domain.errors import EnvironmentFault, UserError
from declannot.exchange.delivery import write_whole


def test_it_replaces_what_was_there_and_leaves_nothing_beside(tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    out.write_text("old")
    write_whole(out, b"new")
    assert out.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [out]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "page.html"
    out.write_text("old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("declannot.exchange.delivery.os.fsync", full)
    with pytest.raises(EnvironmentFault, match="cannot be written") as raised:
        write_whole(out, b"new")
    assert "Make room on the disk" in str(raised.value.remedy)
    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_project_or_a_folder_is_never_replaced(tmp_path: Path) -> None:
    project = tmp_path / "work.declannot"
    project.write_bytes(b"SQLite format 3\0" + b"\0" * 100)
    with pytest.raises(UserError, match="a project or another database"):
        write_whole(project, b"new")
    assert project.read_bytes().startswith(b"SQLite format 3")
    with pytest.raises(UserError, match="This is a folder"):
        write_whole(tmp_path, b"new")
    with pytest.raises(UserError, match="no such folder"):
        write_whole(tmp_path / "none" / "page.html", b"new")

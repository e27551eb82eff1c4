"""A read-only folder or file: reading works, writing is refused with the reason, nothing stays."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from declannot.__main__ import main

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="needs permissions as Linux keeps them"
)

# Root may write everywhere; without two of its capabilities it must keep to the permissions
# (PR_CAPBSET_DROP of CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH). For others this does nothing.
OBEDIENT = """
import ctypes, os, sys
system = ctypes.CDLL(None)
for capability in (1, 2):
    system.prctl(24, capability, 0, 0, 0)
os.execv(sys.executable, [sys.executable, "-m", "declannot", *sys.argv[1:]])
"""


def declannot(*words: object) -> subprocess.CompletedProcess[str]:
    """Run the command as somebody who is bound by permissions."""
    return subprocess.run(
        [sys.executable, "-c", OBEDIENT, *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[Path]:
    """Return a folder with a project in it, neither of which can be written to."""
    folder = tmp_path / "sealed"
    folder.mkdir()
    text = tmp_path / "statement.txt"
    text.write_text("Canada condemns it.", encoding="utf-8")
    project = str(folder / "p.declannot")
    assert main(["new", project]) == 0
    assert main(["import", project, str(text)]) == 0
    (folder / "p.declannot").chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)


@pytest.mark.parametrize("command", ["info", "documents", "spans", "schema", "check"])
def test_reading_works(sealed: Path, command: str) -> None:
    done = declannot(command, sealed / "p.declannot", "--json")
    assert (done.returncode, done.stderr) == (0, "")


def test_writing_is_refused_with_the_reason(sealed: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("We condemn it.", encoding="utf-8")
    before = (sealed / "p.declannot").read_bytes()
    for words in (
        ("import", sealed / "p.declannot", text),
        ("export", sealed / "p.declannot", sealed / "out.jsonl", "--format", "jsonl"),
        ("schema", sealed / "p.declannot", "--export", sealed / "schema.yaml"),
        ("new", sealed / "another.declannot"),
    ):
        done = declannot(*words)
        assert done.returncode == 3, (words, done.stderr)
        assert done.stdout == ""
        assert done.stderr.count("\n") == 1
        assert str(sealed) in done.stderr
    assert [each.name for each in sealed.iterdir()] == ["p.declannot"]
    assert (sealed / "p.declannot").read_bytes() == before


def test_a_data_folder_that_cannot_be_written_does_not_stop_commands(sealed: Path) -> None:
    done = declannot("info", sealed / "p.declannot", "--data-dir", sealed / "data")
    assert (done.returncode, done.stderr) == (0, "")

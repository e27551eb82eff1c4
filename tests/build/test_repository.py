"""The repository stands for itself: no machine's paths in it, its facts agree with each other."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import declannot
from declannot import resources

TEXT_ENDINGS = {".py", ".md", ".toml", ".lock", ".yaml", ".yml", ".ui", ".ts", ".spec", ".sh"}
TEXT_ENDINGS |= {".xml", ".desktop", ".iss", ".plist", ".txt", ".svg", ""}
# Joined here so that this file does not contain what it looks for.
MACHINE_PATHS = ("/ho" + "me/", "/ro" + "ot/", "/wo" + "rk/", "/tm" + "p/", "C:" + "\\Users")


@pytest.fixture(scope="module")
def tracked(root: Path) -> list[Path]:
    if not shutil.which("git") or not (root / ".git").exists():
        pytest.skip("this is no clone of the repository")
    # The clone may belong to somebody else, as on a build server.
    words = ["git", "-c", f"safe.directory={root}", "ls-files", "-z"]
    done = subprocess.run(words, cwd=root, capture_output=True, check=True)
    return [root / name for name in done.stdout.decode().split("\0") if name]


def test_no_path_of_a_machine_stands_in_the_repository(root: Path, tracked: list[Path]) -> None:
    found = []
    for path in tracked:
        if path.suffix not in TEXT_ENDINGS or not path.is_file():
            continue
        text = path.read_text(encoding="utf-8")
        found += [f"{path.relative_to(root)}: {each}" for each in MACHINE_PATHS if each in text]

    assert found == []


def test_nothing_that_is_made_is_committed(root: Path, tracked: list[Path]) -> None:
    made = {".venv", "build", "dist", ".syslibs", ".mypy_cache", ".ruff_cache", ".hypothesis"}
    inside = [path.relative_to(root).parts for path in tracked]

    assert [parts for parts in inside if parts[0] in made or "__pycache__" in parts] == []


def test_links_between_documents_lead_somewhere(root: Path) -> None:
    broken = []
    for path in [*root.glob("*.md"), *(root / "docs").rglob("*.md")]:
        text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
            if ":" not in target and not (path.parent / target).exists():
                broken.append(f"{path.relative_to(root)}: {target}")

    assert broken == []


def test_the_version_is_the_same_everywhere(root: Path) -> None:
    version = declannot.__version__
    windows = (root / "packaging/windows/version_info.txt").read_text(encoding="utf-8")
    linux = (root / "packaging/linux/org.declannot.Declannot.metainfo.xml").read_text("utf-8")
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")

    assert set(re.findall(r'Version", "([^"]+)"', windows)) == {version}
    assert re.findall(r'<release version="([^"]+)"', linux)[0] == version
    assert f"## [{version}]" in changes


def test_everything_that_is_installed_has_its_licence_named(root: Path) -> None:
    notices = (root / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8").lower()
    lock = (root / "requirements.lock").read_text(encoding="utf-8")
    names = set(re.findall(r"^([a-z0-9.-]+)==", lock, re.MULTILINE)) - {"setuptools"}

    assert sorted(name for name in names if name not in notices) == []


def test_settings_of_the_gates_are_readable(root: Path) -> None:
    facts = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))

    assert facts["tool"]["pytest"]["ini_options"]["filterwarnings"] == ["error"]
    assert facts["tool"]["mypy"]["strict"] is True


def test_icons_take_the_colour_that_is_asked_for() -> None:
    assert b'stroke="#2257d6"' in resources.icon("annotate", "#2257d6")
    assert b"currentColor" not in resources.icon("corpus")


def test_bundled_fonts_come_with_their_licence() -> None:
    assert [path.name for path in resources.font_files()]
    assert b"SIL OPEN FONT LICENSE" in resources.read_bytes("fonts/OFL.txt")


def test_an_old_python_is_told_what_is_needed(root: Path) -> None:
    program = (
        "import runpy, sys\n"
        "sys.version_info = (3, 9, 0)\n"
        "sys.argv = ['dev.py', 'test']\n"
        "runpy.run_path('dev.py', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False
    )

    assert done.returncode == 2
    assert "needs Python 3.11 or later" in done.stderr
    assert "Traceback" not in done.stderr

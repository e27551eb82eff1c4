"""Where things lie in the repository, and how other programs are called from it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_INTEROP = ROOT / ".venv-interop"
LOCAL_LIBRARIES = ROOT / ".syslibs"
FORMS = ROOT / "declannot" / "app" / "forms"
UI = ROOT / "ui"
TRANSLATIONS = ROOT / "resources" / "i18n"
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"

WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")


class Stop(Exception):
    """Ends a command with a sentence for the user and an exit code."""

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code


def tool(name: str, venv: Path = VENV) -> Path:
    """Return the path of a program inside an environment, such as ``python`` or ``ruff``."""
    return venv / ("Scripts" if WINDOWS else "bin") / (name + (".exe" if WINDOWS else ""))


def say(text: str) -> None:
    """Tell the user what is being done; on standard error, so that output stays clean."""
    print(text, file=sys.stderr, flush=True)


def call(
    words: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    folder: Path = ROOT,
) -> int:
    """Run a program with the user's terminal and return its exit code."""
    try:
        return subprocess.call([str(word) for word in words], cwd=folder, env=env)
    except KeyboardInterrupt:
        return 130


def capture(
    words: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    folder: Path = ROOT,
) -> tuple[int, str]:
    """Run a program without input; return its exit code and what it printed, errors included.

    A program that does not exist counts as ended with 127.
    """
    try:
        done = subprocess.run(
            [str(word) for word in words],
            cwd=folder,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError as error:
        return 127, str(error)
    return done.returncode, done.stdout


def child_environment(*, offscreen: bool = False) -> dict[str, str]:
    """Return the variables for a program of the environment.

    Args:
        offscreen: whether Qt paints into memory instead of opening windows.
    """
    from devtools.local_libraries import variables

    env = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
    env.update(variables(env))
    if offscreen:
        env["QT_QPA_PLATFORM"] = "offscreen"
    return env

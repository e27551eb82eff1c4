"""Environments made with venv, filled from hashed locks, marked when complete.

The one in .venv runs, tests and freezes; the one in .venv-interop holds the heavy programs that
prove our files. A stamp inside each names the locks it was filled from. It is written last, so a
set-up that died half-way is never taken for a complete one; while it matches, nothing is done.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from devtools.places import (
    ROOT,
    VENV,
    VENV_INTEROP,
    Stop,
    call,
    capture,
    child_environment,
    say,
    tool,
)
from devtools.system import VENV_PACKAGE, require_packages

RUN, DEVELOP, FREEZE = "requirements.lock", "requirements-dev.lock", "requirements-package.lock"
INTEROP = "requirements-interop.lock"


@dataclass(frozen=True)
class Environment:
    """An environment of Python in a folder of its own.

    Attributes:
        folder: where it is; made anew whenever what is there cannot be used.
    """

    folder: Path

    @property
    def stamp(self) -> Path:
        """The file that names what it was filled from."""
        return self.folder / "declannot-stamp.json"

    def tool(self, name: str) -> Path:
        """Return the path of a program inside, such as ``python``."""
        return tool(name, self.folder)

    def ensure(self, *locks: str) -> None:
        """Make the environment hold everything in ``locks``, and the package itself.

        Raises:
            Stop: an administrator is needed, or pip failed.
        """
        wanted = {name: _digest(ROOT / name) for name in locks}
        held = self._held()
        missing = [name for name in wanted if held.get(name) != wanted[name]]
        if not missing and held.get("package") == _package_digest():
            return
        if not self._usable(held):
            self._make()
            held, missing = {}, list(wanted)
        self.stamp.unlink(missing_ok=True)
        if missing:
            self._install(missing)
        self._install_package()
        self._write_stamp({**held, **wanted, "package": _package_digest()})

    def missing_tools(self) -> list[str]:
        """Return the packages of the system without which it cannot be made; often none."""
        from devtools.local_libraries import pip_wheel

        if self._held() or _has_ensurepip() or pip_wheel() is not None or self._usable({}):
            return []
        return [VENV_PACKAGE]

    def _held(self) -> dict[str, str]:
        """Return what the stamp says; nothing where it is of another place or Python."""
        try:
            found = json.loads(self.stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        ours = isinstance(found, dict) and found.get("python") == _python_version()
        there = ours and found.get("root") == str(ROOT) and self.tool("python").exists()
        return found if there else {}

    def _write_stamp(self, held: dict[str, str]) -> None:
        facts = {**held, "python": _python_version(), "root": str(ROOT)}
        self.stamp.write_text(json.dumps(facts, indent=1, sort_keys=True), encoding="utf-8")

    def _usable(self, held: dict[str, str]) -> bool:
        """Tell whether it can be filled further: made here, for this Python, with a working pip."""
        python = self.tool("python")
        if not python.exists():
            return False
        if not held:
            code, output = capture(
                [python, "-c", "import sys; print(sys.prefix, *sys.version_info[:3])"]
            )
            expected = f"{self.folder} {_python_version().replace('.', ' ')}"
            if code or output.strip() != expected:
                return False
        return capture([python, "-m", "pip", "--version"])[0] == 0

    def _make(self) -> None:
        from devtools.local_libraries import pip_wheel

        base = getattr(sys, "_base_executable", None) or sys.executable
        wheel = None if _has_ensurepip() else pip_wheel()
        if wheel is None and not _has_ensurepip():
            require_packages([VENV_PACKAGE], "Python's own tool for environments")
        say(f"Making the environment in {self.folder.name}")
        shutil.rmtree(self.folder, ignore_errors=True)
        without_pip = ["--without-pip"] if wheel else []
        code, output = capture([base, "-m", "venv", *without_pip, self.folder])
        if not code and wheel is not None:
            # A wheel of pip can be run as it is, and install itself.
            words: list[str | Path] = [self.tool("python"), wheel / "pip", "install", "-q"]
            code, output = capture([*words, "--no-index", wheel])
        if code:
            raise Stop(f"The environment could not be made:\n{output.strip()}")

    def _install(self, locks: list[str]) -> None:
        names = " and ".join(locks)
        say(f"Filling it from {names}, checked by hash; the first time this takes a minute or two")
        words: list[str | Path] = [self.tool("python"), "-m", "pip", "install", "-qq"]
        # The locks are complete; looking for what packages need again, pip stumbles over extras.
        words += ["--disable-pip-version-check", "--require-hashes", "--no-deps"]
        for name in locks:
            words += ["-r", ROOT / name]
        if call(words):
            raise Stop(
                "pip could not install the locked packages (see above).\n"
                "It needs a package index once; set it in pip's own configuration, then try again."
            )

    def _install_package(self) -> None:
        words: list[str | Path] = [self.tool("python"), "-m", "pip", "install", "--quiet"]
        words += ["--disable-pip-version-check", "--no-index", "--no-build-isolation", "--no-deps"]
        code, output = capture([*words, "--editable", ROOT])
        if code:
            where = self.folder.name
            raise Stop(f"declannot itself could not be installed into {where}:\n{output.strip()}")


USUAL = Environment(VENV)
PROVING = Environment(VENV_INTEROP)


def prove_qt() -> None:
    """Load the parts of Qt that the window needs.

    Raises:
        Stop: a library of the system that none of our lists names is missing.
    """
    code, output = capture(
        [tool("python"), "-c", "import PySide6.QtWidgets, PySide6.QtSvg"],
        env=child_environment(offscreen=True),
    )
    if code:
        last = output.strip().splitlines()[-1] if output.strip() else f"exit code {code}"
        raise Stop(f"Qt cannot be loaded: {last}\nInstall the library it names.", 2)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _package_digest() -> str:
    """What the editable installation depends on: where we are, entry points, the interpreter."""
    facts = f"{ROOT}\n{sys.version_info[:3]}\n{_digest(ROOT / 'pyproject.toml')}"
    return hashlib.sha256(facts.encode()).hexdigest()


def _python_version() -> str:
    return ".".join(str(part) for part in sys.version_info[:3])


def _has_ensurepip() -> bool:
    """Tell whether Python can put pip into an environment; Debian packs that apart."""
    return importlib.util.find_spec("ensurepip") is not None

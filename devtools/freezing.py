"""The frozen program: PyInstaller's folder, its self-test, and the packages of this system."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tarfile
from pathlib import Path

from devtools.places import (
    BUILD,
    DIST,
    LINUX,
    PACKAGING,
    ROOT,
    WINDOWS,
    Stop,
    call,
    capture,
    child_environment,
    say,
    tool,
)

SPEC = PACKAGING / "pyinstaller" / "declannot.spec"
FROZEN = DIST / "declannot"


def make_packages() -> int:
    """Freeze, try what came out, and pack it; return the exit code."""
    if not ROOT.joinpath("declannot", "app", "main.py").exists():
        raise Stop("There is no window to freeze: declannot/app/main.py is missing.")
    _freeze()
    _self_test()
    made = _pack()
    for path in made:
        say(f"made   {path.relative_to(ROOT)}  {_size(path) / 1e6:.0f} MB")
    return 0


def version() -> str:
    """Return the version of the program without importing it."""
    text = (ROOT / "declannot" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise Stop("declannot/__init__.py names no version.")
    return found.group(1)


def _freeze() -> None:
    say("Freezing the program")
    words: list[str | Path] = [tool("python"), "-m", "PyInstaller", "--noconfirm", "--clean"]
    words += ["--log-level", "WARN", "--distpath", DIST, "--workpath", BUILD, SPEC]
    if call(words, env=child_environment(offscreen=True)):
        raise Stop("PyInstaller could not freeze the program (see above).")
    say(f"frozen {FROZEN.relative_to(ROOT)}  {_size(FROZEN) / 1e6:.0f} MB")


def _self_test() -> None:
    """Run the frozen program's own test, with nothing of our environment around it."""
    program = FROZEN / ("declannot.exe" if WINDOWS else "declannot")
    hidden = ("PYTHON", "VIRTUAL_ENV", "QT_PLUGIN_PATH")
    env = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    env["QT_QPA_PLATFORM"] = "offscreen"
    code, output = capture([program, "self-test"], env=env, folder=DIST)
    say(output.rstrip())
    strange = [
        line
        for line in output.splitlines()
        if line.strip() and not line.startswith(("PASS", "   "))
    ]
    if code or strange:
        raise Stop("The frozen program does not pass its self-test.")


def _pack() -> list[Path]:
    if LINUX:
        made = [_tarball()]
        if shutil.which("dpkg-deb"):
            script = PACKAGING / "linux" / "build_deb.py"
            code, output = capture([sys.executable, script, FROZEN, DIST, version()])
            if code:
                raise Stop(f"The package for Debian could not be made:\n{output.strip()}")
            made.append(Path(output.strip().splitlines()[-1]))
        return made
    if WINDOWS:
        compiler = shutil.which("iscc")
        if compiler is None:
            say("No installer: the compiler of Inno Setup (iscc) is not in the path.")
            return []
        recipe = PACKAGING / "windows" / "declannot.iss"
        if call([compiler, "/Q", f"/DVersion={version()}", recipe]):
            raise Stop("Inno Setup could not make the installer (see above).")
        return [DIST / f"declannot-{version()}-setup.exe"]
    if call(["bash", PACKAGING / "macos" / "build_dmg.sh", version()]):
        raise Stop("The disk image could not be made (see above).")
    return [DIST / f"declannot-{version()}.dmg"]


def _tarball() -> Path:
    machine = os.uname().machine
    path = DIST / f"declannot-{version()}-linux-{machine}.tar.gz"
    with tarfile.open(path, "w:gz", compresslevel=6) as archive:
        archive.add(FROZEN, arcname=f"declannot-{version()}", filter=_owned_by_nobody)
    return path


def _owned_by_nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _size(path: Path) -> int:
    """Return the bytes in a file, or in a folder without counting links twice."""
    if path.is_file():
        return path.stat().st_size
    return sum(each.lstat().st_size for each in path.rglob("*") if not each.is_dir())

"""The libraries and programs of the system: found by loading them, installed where allowed.

Who may install is never guessed at: root may, so may whoever needs no password for sudo; on a
terminal sudo asks, after we said what for. Everybody else gets the exact command.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from devtools.places import LINUX, Stop, call, capture, say

VENV_PACKAGE = "python3-venv"

# Which package of Debian and Ubuntu holds each library that Qt loads.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND_LIBRARIES = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# What some tests want and skip without: a screen and a bus of their own, writing systems.
WANTED_PROGRAMS = {"Xvfb": "xvfb", "setxkbmap": "x11-xkb-utils", "dbus-daemon": "dbus"}
# The bus over which screen readers talk to programs is no program to call by name.
ACCESSIBILITY_BUS = ("/usr/libexec/at-spi-bus-launcher", "at-spi2-core")
WANTED_FONTS = {"NotoNaskhArabic-*": "fonts-noto-core", "NotoSansCJK-*": "fonts-noto-cjk"}
# What PyInstaller calls and copies.
FREEZING_PROGRAMS = {"objdump": "binutils", "strip": "binutils", "dpkg-deb": "dpkg"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def require_libraries(*, window: bool, tools: Sequence[str] = ()) -> None:
    """Make sure that Qt can be loaded, and a window opened if ``window``.

    Args:
        window: whether the libraries of X11 or Wayland are needed too.
        tools: further packages that are missing, so that one command installs everything.

    Raises:
        Stop: something is missing and only an administrator can install it.
    """
    if not LINUX:
        return
    wanted = dict(QT_LIBRARIES)
    if window:
        wayland_alone = os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY")
        wanted |= WAYLAND_LIBRARIES if wayland_alone else X11_LIBRARIES
    missing = [*_missing_libraries(wanted), *tools]
    if missing:
        purpose = "the system libraries that Qt loads"
        if tools:
            purpose += " and Python's own tool for environments"
        require_packages(missing, purpose, fallback="python3 dev.py setup --local-libs")


def has_screen() -> bool:
    """Tell whether a window can be opened: always on Windows and macOS."""
    if not LINUX or chosen_platform():
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def chosen_platform() -> bool:
    """Tell whether the user has chosen a platform of Qt, such as offscreen."""
    return bool(os.environ.get("QT_QPA_PLATFORM"))


def want_for_tests() -> None:
    """Install what some tests want, where that needs no password; else say what will be skipped."""
    if not LINUX:
        return
    missing = _missing_libraries(X11_LIBRARIES)
    missing += [name for program, name in WANTED_PROGRAMS.items() if not shutil.which(program)]
    launcher, package = ACCESSIBILITY_BUS
    missing += [] if Path(launcher).exists() else [package]
    missing += [name for font, name in WANTED_FONTS.items() if not _has_font(font)]
    if not missing:
        return
    prefix = _silent_prefix()
    if prefix is not None and shutil.which("apt-get"):
        say(f"Installing for the tests (screen, screen reader's bus, fonts): {' '.join(missing)}")
        if _apt(prefix, missing):
            return
    say(f"Some tests will be skipped. They want: {_command(missing)}")


def require_freezing_tools() -> None:
    """Make sure that PyInstaller finds what it calls and copies.

    Raises:
        Stop: something is missing and only an administrator can install it.
    """
    if not LINUX:
        return
    missing = [name for program, name in FREEZING_PROGRAMS.items() if not shutil.which(program)]
    missing += _missing_libraries(X11_LIBRARIES)
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    if sys.base_prefix == "/usr":  # Debian's own Python comes without the shared library
        missing += _missing_libraries({f"libpython{version}.so.1.0": f"libpython{version}"})
    if missing:
        require_packages(sorted(set(missing)), "what freezing the program needs")


def require_packages(packages: Iterable[str], purpose: str, *, fallback: str = "") -> None:
    """Install packages of the system, or end with the command an administrator has to run.

    Args:
        packages: their names in Debian and Ubuntu.
        purpose: what they are, for the user who is asked for a password.
        fallback: a command that helps without an administrator, if there is one.

    Raises:
        Stop: they could not be installed.
    """
    names = list(dict.fromkeys(packages))
    if not shutil.which("apt-get"):
        raise Stop(
            f"Missing: {purpose}.\n"
            f"In Debian their packages are called: {' '.join(names)}\n"
            "Install the same with the tool of this system, then try again.",
            2,
        )
    prefix = _silent_prefix()
    if prefix is None and sys.stdin.isatty() and shutil.which("sudo"):
        say(f"sudo may ask for your password, to install {purpose}: {' '.join(names)}")
        prefix = ["sudo", "env", "DEBIAN_FRONTEND=noninteractive"]
    if prefix is not None:
        say(f"Installing {purpose}: {' '.join(names)}")
        if _apt(prefix, names):
            return
    help_along = f"\nWithout an administrator: {fallback}" if fallback else ""
    raise Stop(
        f"Missing: {purpose}. An administrator has to run:\n  {_command(names)}{help_along}", 2
    )


def found_library(soname: str) -> bool:
    """Tell whether the system's loader finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _missing_libraries(wanted: Mapping[str, str]) -> list[str]:
    from devtools.local_libraries import holds

    names = [
        package
        for soname, package in wanted.items()
        if not found_library(soname) and not holds(soname)
    ]
    return list(dict.fromkeys(names))


def _has_font(pattern: str) -> bool:
    return any(
        next(Path(folder).expanduser().rglob(pattern), None) is not None
        for folder in FONT_FOLDERS
        if Path(folder).expanduser().is_dir()
    )


def _silent_prefix() -> list[str] | None:
    """Return the words before apt-get for somebody who may install unasked, else None."""
    setting = "DEBIAN_FRONTEND=noninteractive"
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return ["env", setting]
    # sudo drops the variables of its caller; env sets the one that keeps questions away.
    if shutil.which("sudo") and capture(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n", "env", setting]
    return None


def _apt(prefix: list[str], packages: list[str]) -> bool:
    """Install with apt-get; fetch the lists of packages first where they are missing or old."""
    install = [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    install += ["-o", "Dpkg::Use-Pty=0", *packages]
    if capture(install)[0] == 0:
        return True
    call([*prefix, "apt-get", "update", "-qq"])
    code, output = capture(install)
    if code:
        say("\n".join(output.strip().splitlines()[-12:]))
    return code == 0


def _command(packages: list[str]) -> str:
    sudo = "" if hasattr(os, "geteuid") and os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get install --no-install-recommends {' '.join(packages)}"

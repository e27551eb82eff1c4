"""System libraries without an administrator: packages of Debian, unpacked into .syslibs.

Enough to run the tests and the window as a plain user. Graphics drivers are left out: Qt loads
without them and paints in software.
"""

from __future__ import annotations

import os
import shutil
import sysconfig
from collections.abc import Mapping
from pathlib import Path

from devtools.places import LINUX, LOCAL_LIBRARIES, Stop, capture, say

TREE = LOCAL_LIBRARIES / "root"
FONTS_FILE = LOCAL_LIBRARIES / "fonts.conf"
# Drivers, the C library and configuration tools: not needed, or there in every system.
LEFT_OUT = tuple(
    "libegl-mesa libglx-mesa libgl1-mesa libglapi-mesa libgbm libllvm libdrm libc6 libgcc-s1 "
    "gcc- debconf dpkg perl libstdc++".split()
)

FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{tree}/usr/share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


def holds(soname: str) -> bool:
    """Tell whether the unpacked packages hold a library."""
    return any((folder / soname).exists() for folder in _folders())


def pip_wheel() -> Path | None:
    """Return the unpacked wheel of pip, if Debian's was unpacked."""
    return next(iter(sorted(TREE.glob("usr/share/python-wheels/pip-*.whl"))), None)


def variables(env: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that make a child process find the unpacked libraries."""
    if not LINUX or not TREE.is_dir():
        return {}
    found = [str(folder) for folder in _folders()]
    if env.get("LD_LIBRARY_PATH"):
        found.append(env["LD_LIBRARY_PATH"])
    result = {"LD_LIBRARY_PATH": os.pathsep.join(found)}
    if FONTS_FILE.is_file():
        result["FONTCONFIG_FILE"] = str(FONTS_FILE)
    keyboards = TREE / "usr" / "share" / "X11" / "xkb"
    if keyboards.is_dir():
        result["XKB_CONFIG_ROOT"] = str(keyboards)
    return result


def unpack(packages: list[str]) -> None:
    """Download packages and what they need, and unpack them into .syslibs.

    Raises:
        Stop: this is no Debian or Ubuntu, or the packages cannot be downloaded.
    """
    if not LINUX or not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise Stop("--local-libs works on Debian and Ubuntu only.", 2)
    debs = LOCAL_LIBRARIES / "debs"
    shutil.rmtree(LOCAL_LIBRARIES, ignore_errors=True)
    debs.mkdir(parents=True)
    names = _closure(packages)
    say(f"Downloading {len(names)} packages into .syslibs")
    code, output = capture(["apt-get", "download", "-q", *names], folder=debs)
    if code:
        shutil.rmtree(LOCAL_LIBRARIES, ignore_errors=True)
        raise Stop(
            "The packages could not be downloaded; the system's lists of packages may be empty:\n"
            + "\n".join(output.strip().splitlines()[-4:]),
            2,
        )
    TREE.mkdir()
    for deb in sorted(debs.glob("*.deb")):
        code, output = capture(["dpkg-deb", "-x", deb, TREE])
        if code:
            raise Stop(f"{deb.name} could not be unpacked: {output.strip()}")
    shutil.rmtree(debs)
    FONTS_FILE.write_text(
        FONTS_CONF.format(tree=TREE, cache=LOCAL_LIBRARIES / "font-cache"), encoding="utf-8"
    )


def _folders() -> list[Path]:
    if not TREE.is_dir():
        return []
    triplet = sysconfig.get_config_var("MULTIARCH") or ""
    places = ("usr/lib", "lib")
    return [TREE / place / triplet for place in places if (TREE / place / triplet).is_dir()]


def _closure(packages: list[str]) -> list[str]:
    """Return packages with everything they depend on that is not installed yet."""
    waiting, known = list(packages), set(packages)
    while waiting:
        name = waiting.pop()
        code, output = capture(["apt-cache", "depends", "--important", name])
        if code:
            raise Stop(f"The system's lists of packages do not know {name}.", 2)
        for line in output.splitlines():
            kind, _, other = line.strip().lstrip("|").partition(": ")
            if kind not in ("Depends", "PreDepends") or other.startswith(("<", *LEFT_OUT)):
                continue
            if other not in known and not _installed(other):
                known.add(other)
                waiting.append(other)
    return sorted(known)


def _installed(package: str) -> bool:
    code, output = capture(["dpkg-query", "-W", "-f", "${Status}", package])
    return code == 0 and output.startswith("install ok installed")

"""Makes a package for Debian and Ubuntu from the frozen program. Needs dpkg-deb, nothing else.

Called as ``build_deb.py FROZEN OUT VERSION``; prints the path of the package.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NAME = "org.declannot.Declannot"
# What PyInstaller leaves to the system: see devtools/system.py.
DEPENDS = (
    "libc6 (>= 2.36), libegl1, libgl1, libglib2.0-0 | libglib2.0-0t64, libfontconfig1, "
    "libxkbcommon0, libdbus-1-3, libxcb1, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, "
    "libxcb-keysyms1, libxcb-shape0"
)

CONTROL = """Package: declannot
Version: {version}
Section: science
Priority: optional
Architecture: {architecture}
Depends: {depends}
Recommends: fonts-noto-core, fonts-noto-cjk
Installed-Size: {kilobytes}
Maintainer: The declannot authors <authors@declannot.invalid>
Description: mark up diplomatic statements and export corpora
 declannot marks up joint declarations, communiqués and resolutions: spans are
 tagged with one key each, kept in one local file, and exported as an annotated
 corpus that proves itself. It works with no network at all.
"""


def build_deb(frozen: Path, out: Path, version: str) -> Path:
    """Pack the frozen program and return the path of the package.

    Args:
        frozen: the folder PyInstaller made.
        out: the folder the package is written to.
        version: the version of the program.
    """
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    tree = out / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    _fill(tree, frozen)
    kilobytes = sum(each.lstat().st_size for each in tree.rglob("*")) // 1024
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir(mode=0o755)
    control.write_text(
        CONTROL.format(
            version=version, architecture=architecture, depends=DEPENDS, kilobytes=kilobytes
        ),
        encoding="utf-8",
    )
    package = out / f"declannot_{version}_{architecture}.deb"
    words = ["dpkg-deb", "--root-owner-group", "-Zxz", "-b", str(tree), str(package)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return package


def _fill(tree: Path, frozen: Path) -> None:
    shutil.copytree(frozen, tree / "opt" / "declannot", symlinks=True)
    programs = tree / "usr" / "bin"
    programs.mkdir(parents=True)
    (programs / "declannot").symlink_to("/opt/declannot/declannot")
    share = tree / "usr" / "share"
    _copy(HERE / f"{NAME}.desktop", share / "applications")
    _copy(HERE / f"{NAME}.metainfo.xml", share / "metainfo")
    _copy(HERE / "mime.xml", share / "mime" / "packages", f"{NAME}.xml")
    icon = ROOT / "resources" / "icons" / "declannot.svg"
    _copy(icon, share / "icons" / "hicolor" / "scalable" / "apps", f"{NAME}.svg")
    _copy(ROOT / "LICENSE", share / "doc" / "declannot", "copyright")
    _copy(ROOT / "THIRD_PARTY_NOTICES.md", share / "doc" / "declannot")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o111 else 0o644)


def _copy(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


if __name__ == "__main__":
    print(build_deb(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))

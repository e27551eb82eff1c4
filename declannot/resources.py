"""The one place that knows where resources are: icons, fonts, samples, schemas, lexicons.

From source they lie beside the package, in a frozen build inside its folder.
"""

from __future__ import annotations

import sys
from pathlib import Path

from declannot.domain.errors import EnvironmentFault


def root() -> Path:
    """Return the folder of resources."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return base / "resources"


def path(name: str) -> Path:
    """Return where a resource lies.

    Args:
        name: its place below the folder of resources, with slashes.
    """
    return root().joinpath(*name.split("/"))


def read_bytes(name: str) -> bytes:
    """Return the content of a resource.

    Raises:
        EnvironmentFault: it is missing, as after an incomplete installation.
    """
    try:
        return path(name).read_bytes()
    except OSError as error:
        raise EnvironmentFault(
            "A part of declannot is missing", where=str(path(name)), remedy="Install it again."
        ) from error


def font_files() -> list[Path]:
    """Return the bundled fonts: a serif for Latin, Greek and Cyrillic (Noto Serif, OFL)."""
    return sorted(path("fonts").glob("*.ttf"))


def icon(name: str, colour: str = "#000000") -> bytes:
    """Return an icon as SVG, drawn in one colour.

    Args:
        name: such as ``annotate``; the files in ``resources/icons`` without their ending.
        colour: how the icon's lines are painted, as ``#rrggbb``.

    Raises:
        EnvironmentFault: there is no such icon.
    """
    return read_bytes(f"icons/{name}.svg").replace(b"currentColor", colour.encode("ascii"))

"""Names and folders for files that people send to each other."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What a file name cannot hold on one system or another."""
_LONGEST_NAME = 80


def fit_name(*parts: str) -> str:
    """Return parts as one name that every file system takes, without a suffix."""
    joined = _UNFIT.sub(" ", ", ".join(part for part in parts if part))
    joined = " ".join(joined.split()).replace(" ,", ",")
    return joined[:_LONGEST_NAME].strip(" .,") or "declannot"


def lasting_folder(wanted: str) -> Path:
    """Return a folder people find again: ``wanted``, unless it is gone or swept now and then."""
    swept = Path(tempfile.gettempdir()).resolve()
    folder = Path(wanted) if wanted else Path.home()
    if folder.is_dir() and not folder.resolve().is_relative_to(swept):
        return folder
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()


def free_name(folder: Path, name: str, suffix: str) -> Path:
    """Return a path in a folder that is not taken, with a number behind the name if need be."""
    path, number = folder / f"{name}{suffix}", 2
    while path.exists():
        path = folder / f"{name} {number}{suffix}"
        number += 1
    return path

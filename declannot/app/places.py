"""Where a project lies, and what may go wrong there: synchronised folders and full disks."""

from __future__ import annotations

import shutil
from pathlib import Path

from declannot.domain.message import Message, message

_SERVICES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "google drive": "Google Drive",
}
ROOM_NEEDED = 100_000_000
"""Bytes below which a disk is called nearly full."""


def service_of(path: Path) -> str | None:
    """Return the name of the service that keeps the project's folder in step, or None."""
    for part in path.absolute().parts[:-1]:
        for sign, name in _SERVICES.items():
            if part.casefold().startswith(sign):
                return name
    return None


def synchronised(path: Path, service: str) -> Message:
    """Return the warning about a project in a synchronised folder."""
    copies = [each for each in path.parent.glob(f"*{path.suffix}") if "conflicted" in each.name]
    if copies:
        return message(
            "{service} made a second copy of a project here ({name}): compare the two, and "
            "keep projects elsewhere",
            service=service,
            name=copies[0].name,
        )
    return message(
        "This project lies in a folder of {service}: two computers must not have it open at once; "
        "keep it elsewhere, and put exports there",
        service=service,
    )


def nearly_full(path: Path) -> Message | None:
    """Return the warning that the disk is nearly full, or None."""
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return None
    if free >= ROOM_NEEDED:
        return None
    if free < 1_000_000:
        return message("Less than 1 MB is free on the disk of this project")
    return message("Only {count} MB are free on the disk of this project", count=free // 1_000_000)

"""Libraries that are too large for everybody: extras, which a format may need."""

from __future__ import annotations

import sys
from importlib.util import find_spec

from declannot.domain.errors import EnvironmentFault
from declannot.domain.message import Message, message
from declannot.formats.format import Format

PACKAGES = {"spacy": "spacy", "huggingface": "pyarrow"}
"""The module each extra brings; an extra that is not named here is called like its module."""


def is_ready(chosen: Format) -> bool:
    """Whether everything a format needs is installed; nothing is loaded to find out."""
    if not chosen.extra:
        return True
    try:
        return find_spec(PACKAGES.get(chosen.extra, chosen.extra)) is not None
    except ValueError:  # a module without a specification, such as one that was shut out
        return False


def lacking(chosen: Format) -> Message | None:
    """Return what a format needs and is not there, in words, or None."""
    if is_ready(chosen):
        return None
    return message("needs the extra {extra}", extra=chosen.extra)


def require(chosen: Format) -> None:
    """Go on only if everything a format needs is installed.

    Raises:
        EnvironmentFault: it is not; the extra and the command that installs it are named.
    """
    if is_ready(chosen):
        return
    command = f'-m pip install "declannot[{chosen.extra}]"'
    if getattr(sys, "frozen", False):
        remedy = (
            "This build leaves it out: install declannot in Python with “{command}”, and open the "
            "project there."
        )
        command = f"python3 {command}"
    else:
        remedy = "Install it with: {command}"
        command = f"{_quoted(sys.executable)} {command}"
    raise EnvironmentFault(
        "{format} needs the extra “{extra}”, which is not installed",
        remedy=remedy,
        format=chosen.called,
        extra=chosen.extra,
        command=command,
    )


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path

"""The command that does what was chosen in a window, to be kept in a script."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from declannot.exchange.choices import ExportChoices
from declannot.formats.registry import format_named

_NAMED = ("unit", "tokens", "scheme", "overlap")
"""Options of formats that the command has by these names."""


def export_command(project: Path, out: Path, choices: ExportChoices) -> list[str]:
    """Return the words of ``declannot export`` that writes the same bytes.

    Choices the format does not look at are left out.
    """
    chosen = format_named(choices.format)
    words = ["declannot", "export", str(project), str(out), "--format", chosen.name]
    for option, values in (
        ("--layer", choices.layers),
        ("--document", choices.documents),
        ("--tag", choices.tags),
        ("--label", choices.labels),
        ("--attribute", choices.attributes or ()),
    ):
        for value in values:
            words += [option, value]
    if choices.attributes == ():
        words.append("--no-attributes")
    if choices.search:
        words += ["--search", choices.search]
    if choices.status is not None:
        words += ["--status", choices.status]
    for name in chosen.options:
        if name not in _NAMED:  # the ending is that of OUT
            continue
        value = choices.unit_of(chosen) if name == "unit" else getattr(choices, name)
        words += [f"--{name}", str(value)]
    if choices.split is not None:
        words += ["--split", choices.split, "--seed", str(choices.seed or 0)]
    words += [f"--{name}" for name in ("practice", "force") if getattr(choices, name)]
    return words


def quoted_command(words: Sequence[str]) -> str:
    """Return the words as one line for the shell of this system."""
    if sys.platform == "win32":
        from subprocess import list2cmdline

        return list2cmdline(words)
    return shlex.join(words)

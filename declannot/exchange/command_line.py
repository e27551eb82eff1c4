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
    options = [
        *("--format", choices.format),
        *_narrowing(choices),
        *_format_options(choices),
        *_split(choices),
        *_switches(choices, "practice", "force"),
    ]
    return _command(("export",), (str(project), str(out)), options)


def dataset_export_command(
    project: Path, name: str, out: Path, choices: ExportChoices
) -> list[str]:
    """Return the words of ``declannot dataset export`` that writes the same bytes.

    Args:
        name: of the dataset.
    """
    options = ["--format", choices.format, *_format_options(choices), *_switches(choices, "force")]
    return _command(("dataset", "export"), (str(project), name, str(out)), options)


def freeze_command(project: Path, name: str, choices: ExportChoices) -> list[str]:
    """Return the words of ``declannot dataset freeze`` that freezes the same.

    Args:
        name: of the dataset.
    """
    options = [*_narrowing(choices), *_split(choices), *_switches(choices, "practice")]
    return _command(("dataset", "freeze"), (str(project), name), options)


def _command(verbs: Sequence[str], names: Sequence[str], options: Sequence[str]) -> list[str]:
    """Return a command; names that look like options stand last, behind two dashes."""
    if any(name.startswith("-") for name in names):
        return ["declannot", *verbs, *options, "--", *names]
    return ["declannot", *verbs, *names, *options]


def _narrowing(choices: ExportChoices) -> list[str]:
    """Return the options that say what goes out."""
    words = []
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
    return words


def _format_options(choices: ExportChoices) -> list[str]:
    chosen = format_named(choices.format)
    words = []
    for name in chosen.options:
        if name not in _NAMED:  # the ending is that of OUT
            continue
        value = choices.unit_of(chosen) if name == "unit" else getattr(choices, name)
        words += [f"--{name}", str(value)]
    return words


def _split(choices: ExportChoices) -> list[str]:
    if choices.split is None:
        return []
    return ["--split", choices.split, "--seed", str(choices.seed or 0)]


def _switches(choices: ExportChoices, *names: str) -> list[str]:
    return [f"--{name}" for name in names if getattr(choices, name)]


def quoted_command(words: Sequence[str]) -> str:
    """Return the words as one line for the shell of this system."""
    if sys.platform == "win32":
        from subprocess import list2cmdline

        return list2cmdline(words)
    return shlex.join(words)

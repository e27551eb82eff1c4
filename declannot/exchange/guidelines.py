"""Taking a guideline in from a Markdown file, and writing it to one; what is said of a label."""

from __future__ import annotations

import codecs
from pathlib import Path

from declannot.domain.change import Step
from declannot.domain.errors import UserError
from declannot.domain.guideline import CHARACTERS_LIMIT, check_guideline
from declannot.domain.moment import utc_now
from declannot.domain.operations.guideline import set_guideline
from declannot.exchange.delivery import write_whole
from declannot.exchange.faults import disk_faults
from declannot.store.project import Project

_BYTES_LIMIT = 4 * CHARACTERS_LIMIT


def guideline_from(path: Path) -> str:
    """Read and check a guideline file: Markdown in UTF-8.

    Raises:
        UserError: the file is missing, too large or no such text; the place is named.
        EnvironmentFault: it cannot be read.
    """
    with disk_faults("The guideline cannot be read", path):
        size = path.stat().st_size
        data = path.read_bytes() if size <= _BYTES_LIMIT else b""
    if size > _BYTES_LIMIT:
        raise UserError(
            "The file is too large for a guideline",
            where=str(path),
            remedy="Name a text file (Markdown) of at most {limit} characters.",
            limit=CHARACTERS_LIMIT,
        )
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError(
            "Line {line} is not UTF-8",
            where=str(path),
            remedy="Save the file as plain text in UTF-8.",
            line=data.count(b"\n", 0, error.start) + 1,
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    check_guideline(text, where=str(path))
    return text


def guideline_step(project: Project, text: str) -> Step | None:
    """Return the step that makes ``text`` the project's guideline, or None if nothing differs.

    Raises:
        UserError: the text is too long to be laid out, or is no text.
    """
    return set_guideline(project.schema_version, text, at=utc_now())


def export_guideline(project: Project, path: Path) -> None:
    """Write the guideline in force to a file; the caller has asked whether one is replaced.

    Raises:
        UserError: the place is a folder, a project, or in no folder that is there.
        EnvironmentFault: it cannot be written; then nothing has changed.
    """
    write_whole(path, project.guideline.encode("utf-8"))

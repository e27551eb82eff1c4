"""The text of PDFs, page by page in the order in which pypdf finds it, read in a process apart."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from declannot.domain.errors import EnvironmentFault, UserError
from declannot.domain.message import Message, message
from declannot.formats.documents import pdf_process as pdf_process
from declannot.formats.documents.as_text import (
    counted,
    language_tag,
    original_file,
    read_as_text,
    text_of_lines,
)
from declannot.formats.format import Format, Holds, Read, ReadOptions, Unit
from declannot.formats.losses import Loss, LossDetail

READ_PDF = "read-pdf"
"""The word by which the entry point knows a process that reads a PDF."""
_HYPHEN = re.compile(r"\w[-\u00ad\u2010][ \t]*\n\s*\w")
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_DECLANNOT = Path(__file__).parents[2]


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the one document a file is.

    Raises:
        UserError: it is no PDF, damaged, encrypted, all pictures, or takes too long to read.
    """
    original = original_file(path)
    with path.open("rb") as file:
        if b"%PDF-" not in file.read(1024):
            raise _damaged(path, message("it does not begin like a PDF"))
    *pages, end = answer(path)
    texts = [str(page["text"]) for page in pages]
    if not any(text.strip() for text in texts):
        raise UserError(
            "The PDF holds no text; its pages are pictures: {count}",
            where=str(path),
            remedy="Run text recognition (OCR) on it, and import what that gives.",
            count=len(texts),
        )
    text = text_of_lines(_with_breaks(text) for text in texts if text.strip())
    yield read_as_text(
        path,
        original,
        text,
        _losses(pages, texts, text, end),
        title=str(end["title"]),
        language=language_tag(str(end["language"])),
    )


def answer(
    path: Path,
    *,
    seconds: int = pdf_process.MAX_SECONDS,
    memory: int = pdf_process.MAX_MEMORY_BYTES,
) -> list[dict[str, Any]]:
    """Return what the process that reads a PDF says: its pages, then the rest.

    Args:
        seconds: how long it may take; afterwards it is stopped.
        memory: bytes it may use, where the system can limit that.

    Raises:
        UserError: the file cannot be read, or not within the limits.
        EnvironmentFault: no process can be started.
    """
    words = [*_program(), READ_PDF, str(path.resolve()), str(seconds), str(memory)]
    places = [str(_DECLANNOT), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, places))}
    try:
        done = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        raise _too_long(path, seconds) from None
    except OSError as error:
        raise EnvironmentFault(
            "The process that reads PDFs cannot be started ({reason})",
            remedy="Install declannot again.",
            reason=error,
        ) from error
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    try:
        said = [json.loads(line) for line in lines]
    except ValueError:
        said = []  # it was stopped while it wrote
    if said and "fault" in said[-1]:
        raise _fault(path, said[-1])
    if done.returncode or not said or "title" not in said[-1]:
        raise _too_long(path, seconds)
    return said


def recognises(head: bytes) -> bool:
    """Whether a file begins like a PDF, whatever it is called."""
    return head.startswith(b"%PDF-")


def _with_breaks(page: str) -> str:
    """Return the lines of a page and an empty one behind them."""
    return page.strip("\n") + "\n"


def _program() -> Sequence[str]:
    """Return how this program is started; a frozen one is its own Python."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "declannot")


def _losses(
    pages: Sequence[dict[str, Any]], texts: Sequence[str], text: str, end: dict[str, Any]
) -> list[LossDetail]:
    rebuilt = {
        "pages, in the order in which pypdf finds their text": len(texts),
        "words parted by a hyphen at the end of a line, kept so": len(_HYPHEN.findall(text)),
        "ligatures, kept as one character": len(_LIGATURE.findall(text)),
    }
    losses = counted(Loss.TEXT_REBUILT, rebuilt)
    empty = [nth for nth, each in enumerate(texts, 1) if not each.strip()]
    if empty:
        numbers = ", ".join(_spans_of_numbers(empty))
        detail = f"pages without text, pictures perhaps: {numbers}"
        losses.append(LossDetail(code=Loss.UNKNOWN_IGNORED.value, detail=detail))
    beside = {
        "annotations of the PDF": sum(page["notes"] for page in pages),
        "fields of forms": end["fields"],
    }
    losses += counted(Loss.UNKNOWN_IGNORED, beside)
    replaced = {"characters without meaning": sum(page["replaced"] for page in pages)}
    return losses + counted(Loss.CHAR_REPLACED, replaced)


def _spans_of_numbers(numbers: Sequence[int]) -> Iterator[str]:
    """Yield numbers in order, those without a gap as first and last."""
    first = last = numbers[0]
    for each in (*numbers[1:], 0):
        if each == last + 1:
            last = each
            continue
        yield str(first) if first == last else f"{first}-{last}"
        first = last = each


def _fault(path: Path, said: dict[str, Any]) -> UserError:
    if said["fault"] == "encrypted":
        return UserError(
            "The PDF is encrypted",
            where=str(path),
            remedy="Open it with its password, and print it into a PDF without one.",
        )
    if said["fault"] == "damaged":
        return _damaged(path, str(said["reason"]))
    if said["fault"] == "memory":
        return UserError(
            "The PDF takes more than {limit} MB of memory to read",
            where=str(path),
            remedy="Split it, or save its text as .txt.",
            limit=pdf_process.MAX_MEMORY_BYTES >> 20,
        )
    return UserError(
        "The text is longer than {limit} million characters",
        where=str(path),
        remedy="Split it.",
        limit=pdf_process.MAX_CHARACTERS // 1_000_000,
    )


def _damaged(path: Path, reason: Message | str) -> UserError:
    return UserError(
        "The PDF cannot be read ({reason})",
        where=str(path),
        remedy="Open it in another program, and save its text as .txt.",
        reason=reason if isinstance(reason, Message) else " ".join(reason.split())[:160],
    )


def _too_long(path: Path, seconds: int) -> UserError:
    return UserError(
        "The PDF takes more than {limit} seconds to read, or ends the program that reads it",
        where=str(path),
        remedy="Split it, or save its text as .txt.",
        limit=seconds,
    )


FORMAT = Format(
    name="pdf",
    title="PDF, as text",
    extensions=(".pdf",),
    unit=Unit.CODE_POINT,
    holds=frozenset({Holds.TEXT}),
    read=read,
    recognises=recognises,
)

"""The process that opens a PDF: alone with it, within limits, and gone afterwards.

A PDF is a program for a page. One made to harm, or merely broken, can keep its reader busy for
hours or fill the memory; here it fills that of a process which the system stops. The answer is a
line of JSON for each page and one at the end.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

MAX_MEMORY_BYTES = 1 << 30
MAX_SECONDS = 300
MAX_CHARACTERS = 1 << 26
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")


def serve(words: Sequence[str]) -> int:
    """Write what the PDF named by the first word holds to standard output.

    Args:
        words: the file, and the seconds and bytes of memory that are allowed where they are not
            the usual ones.

    Returns:
        0: what went wrong stands in the answer.
    """
    path = words[0]
    seconds, memory = (*map(int, words[1:]), MAX_SECONDS, MAX_MEMORY_BYTES)[:2]
    _limit(seconds, memory)
    out = sys.stdout
    out.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        _answer(path, out)
    except MemoryError:
        _say(out, fault="memory")
    except RecursionError:
        _say(out, fault="damaged", reason="it is nested too deep")
    except Exception as error:  # noqa: BLE001 (a damaged PDF makes pypdf raise anything)
        _say(out, fault="damaged", reason=f"{type(error).__name__}: {error}"[:300])
    return 0


def _limit(seconds: int, memory: int) -> None:
    """Let the system stop this process where it can; the one that waits for it has a clock too."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for kind, limit in ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_AS, memory)):
        try:
            resource.setrlimit(kind, (limit, limit))
        except (ValueError, OSError):  # macOS refuses some
            pass


def _answer(path: str, out: TextIO) -> None:
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    with open(path, "rb") as file:
        try:
            reader = pypdf.PdfReader(file, strict=False)
            if reader.is_encrypted and not _opens_without_password(reader):
                _say(out, fault="encrypted")
                return
        except (pypdf.errors.DependencyError, pypdf.errors.FileNotDecryptedError):
            _say(out, fault="encrypted")
            return
        characters = 0
        for page in reader.pages:
            text, replaced = _NO_TEXT.subn("\ufffd", page.extract_text())
            characters += len(text)
            if characters > MAX_CHARACTERS:
                _say(out, fault="long")
                return
            _say(out, text=text, replaced=replaced, notes=sum(_notes(page)))
        title = reader.metadata.title if reader.metadata is not None else ""
        language = reader.root_object.get("/Lang", "")
        _say(out, title=str(title or ""), language=str(language), fields=_fields(reader))


def _opens_without_password(reader: Any) -> bool:
    """Whether everybody may open it, as with files that are only guarded against changes."""
    return bool(reader.decrypt(""))


def _notes(page: Any) -> Iterator[bool]:
    """Yield for each annotation of a page whether somebody wrote something in it."""
    for each in page.get("/Annots") or ():
        try:
            yield each.get_object().get("/Subtype") not in ("/Link", "/Widget", "/Popup")
        except (AttributeError, KeyError):
            continue


def _fields(reader: Any) -> int:
    form = reader.root_object.get("/AcroForm")
    fields = form.get_object().get("/Fields") if form is not None else None
    return len(fields.get_object()) if fields is not None else 0


def _say(out: TextIO, **what: object) -> None:
    out.write(json.dumps(what) + "\n")

"""The text of web pages: paragraphs from blocks, nothing run, nothing fetched, no scripts in it."""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.message import Message, message
from declannot.formats.format import Format, Holds, Read, ReadOptions, Unit
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.plain_text.format import decoded
from declannot.formats.record import (
    MAX_TEXT_BYTES,
    CorpusDocument,
    CorpusMetadata,
    OriginalFile,
)

_META = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_META_BYTES = 4096
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_PASSED_OVER = frozenset({"head", "script", "style", "template", "noscript"})
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre"
    " section summary table tbody tfoot thead tr ul".split()
)
_CELLS = frozenset({"td", "th"})


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the one document a page is.

    Raises:
        EncodingNeeded: it is not UTF-8 and names no encoding, nor did anybody else.
        UserError: it is empty, too large, not text, or nested beyond reason.
    """
    size = path.stat().st_size
    if size > MAX_TEXT_BYTES:
        raise UserError(
            "The file has {size} MB",
            where=str(path),
            remedy="Split it; texts of up to {limit} MB are taken in.",
            size=-(-size >> 20),
            limit=MAX_TEXT_BYTES >> 20,
        )
    data = path.read_bytes()
    page, _ = decoded(data, path, options.encoding or _named_encoding(data))
    title, text = _title_and_text(page, path)
    original = OriginalFile(name=path.name, sha256=hashlib.sha256(data).hexdigest())
    document = CorpusDocument(
        title=title or path.stem, text=text, metadata=CorpusMetadata(original=original)
    )
    detail = "text of a page, blocks as paragraphs"
    yield Read(document, str(path), (LossDetail(code=Loss.TEXT_REBUILT, detail=detail),))


def _named_encoding(data: bytes) -> str | None:
    """Return the encoding a page names; a byte order mark goes before it."""
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    found = _META.search(data[:_META_BYTES])
    if found is None:
        return None
    name = found[1].decode("ascii", "replace").lower()
    if name.startswith("utf-16"):
        return "utf-8"  # what is found by reading bytes as ASCII is none of UTF-16
    return "cp1252" if name in ("iso-8859-1", "latin1", "us-ascii", "ascii") else name


def _title_and_text(page: str, path: Path) -> tuple[str, str]:
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(page.encode(), parser)
    except etree.LxmlError as error:
        raise _refused(path, str(error)) from None
    fatal = [each for each in parser.error_log if each.level_name == "FATAL"]
    if root is None or fatal:
        raise _refused(path, fatal[0].message if fatal else message("it holds no elements"))
    writing = _Writing()
    skipped = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = element.tag if isinstance(element.tag, str) else ""
        passed_over = name in _PASSED_OVER or not name
        if event == "start":
            skipped += passed_over
            if not skipped:
                writing.open(name, element.text or "")
            continue
        skipped -= passed_over
        if not skipped:
            writing.close("" if passed_over else name, element.tail or "")
    title = root.findtext(".//head/title") or ""
    return " ".join(title.split()), writing.text()


class _Writing:
    """Lines of text as they grow; blanks are single except where a page says they count."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._kept = 0

    def open(self, name: str, text: str) -> None:
        """Begin an element."""
        if name in _BLOCKS:
            self._end_line()
        elif name == "br":
            self._end_line(always=True)
        elif name in _CELLS and "".join(self._line).strip():
            self._line.append("\t")
        self._kept += name == "pre"
        self._add(text)

    def close(self, name: str, tail: str) -> None:
        """End an element, and add what follows it."""
        if name in _BLOCKS:
            self._end_line()
        self._kept -= name == "pre"
        self._add(tail)

    def text(self) -> str:
        """Return everything."""
        self._end_line()
        return "\n".join(self._lines).strip("\n") + "\n"

    def _add(self, text: str) -> None:
        if not self._kept:
            self._line.append(_BLANKS.sub(" ", text))
            return
        first, *others = text.replace("\r\n", "\n").split("\n")
        self._line.append(first)
        for each in others:
            self._end_line(always=True)
            self._line.append(each)

    def _end_line(self, *, always: bool = False) -> None:
        line = "".join(self._line)
        if not self._kept:
            cells = (_BLANKS.sub(" ", cell).strip(" ") for cell in line.split("\t"))
            line = "\t".join(cells)
        if line.strip() or (always and self._lines):
            self._lines.append(line)
        self._line = []


def _refused(path: Path, reason: Message | str) -> UserError:
    return UserError(
        "The page cannot be read ({reason})",
        where=str(path),
        remedy="Open it in a browser, and save its text as a .txt file in UTF-8.",
        reason=reason if isinstance(reason, Message) else reason.strip()[:120],
    )


def recognises(head: bytes) -> bool:
    """Whether a file begins like a page."""
    start = head.removeprefix(codecs.BOM_UTF8).lstrip()[:15].lower()
    return start.startswith((b"<!doctype html", b"<html"))


FORMAT = Format(
    name="html",
    title="HTML, as text",
    extensions=(".html", ".htm", ".xhtml"),
    unit=Unit.CODE_POINT,
    holds=frozenset({Holds.TEXT}),
    read=read,
    recognises=recognises,
)

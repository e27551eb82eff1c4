"""The text of OpenDocument texts: headings, paragraphs, lists and tables, as odfpy reads them."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.formats.documents.as_text import (
    counted,
    language_tag,
    original_file,
    read_as_text,
    text_of_lines,
)
from declannot.formats.documents.office_zip import damaged, encrypted, member, office_zip
from declannot.formats.format import Format, Holds, Read, ReadOptions, Unit
from declannot.formats.losses import Loss, LossDetail

TITLE = "OpenDocument text (.odt), as text"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
_STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
_MIMETYPE = "application/vnd.oasis.opendocument.text"
_PARTS = ("content.xml", "styles.xml", "meta.xml")
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    + f'<manifest:file-entry manifest:media-type="{_MIMETYPE}" manifest:full-path="/"/>'
    + "".join(
        f'<manifest:file-entry manifest:media-type="text/xml" manifest:full-path="{each}"/>'
        for each in _PARTS
    )
    + "</manifest:manifest>"
)
_LEFT_OUT = {
    (_TEXT, "note"): "footnotes and endnotes",
    (_OFFICE, "annotation"): "comments",
    (_TEXT, "tracked-changes"): "tracked deletions",
    (_DRAW, "frame"): "pictures and text boxes",
    (_DRAW, "custom-shape"): "pictures and text boxes",
    (_DRAW, "g"): "pictures and text boxes",
    (_TEXT, "ruby-text"): "ruby annotations",
    (_TEXT, "number"): "numbers and bullets of lists",
    (_TEXT, "script"): "scripts",
    (_OFFICE, "annotation-end"): "",
    (_OFFICE, "forms"): "",
    (_TEXT, "sequence-decls"): "",
    (_TEXT, "variable-decls"): "",
    (_TEXT, "user-field-decls"): "",
}
_LINES = frozenset({(_TEXT, "p"), (_TEXT, "h")})
_ROWS = frozenset({(_TABLE, "table-row")})
_CELLS = frozenset({(_TABLE, "table-cell")})
_BESIDE = {(_STYLE, "header"): "headers", (_STYLE, "footer"): "footers"}
_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS = 10_000


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the one document a file is.

    Raises:
        UserError: it is no OpenDocument text, damaged, encrypted, too large, or holds no text.
    """
    original = original_file(path)
    document = _opened(_needed_parts(path), path)
    walk = _Walk(path)
    text = text_of_lines(walk.lines(document.text))
    for (space, name), what in _BESIDE.items():
        found = [
            each for each in _descendants(document.masterstyles) if each.qname == (space, name)
        ]
        walk.left_out[what] += sum(1 for each in found if _words(each).strip())
    meta = {each.qname[1]: _words(each) for each in document.meta.childNodes if _is_element(each)}
    losses = [LossDetail(code=Loss.TEXT_REBUILT.value, detail="text of paragraphs and tables")]
    losses += counted(Loss.UNKNOWN_IGNORED, walk.left_out)
    if meta.get("initial-creator") or meta.get("creator"):
        losses.append(LossDetail(code=Loss.METADATA_DROPPED.value, detail="author, times"))
    yield read_as_text(
        path,
        original,
        text,
        losses,
        title=meta.get("title", ""),
        language=language_tag(meta.get("language")),
    )


def recognises(head: bytes) -> bool:
    """Whether a file begins like an OpenDocument text, whatever it is called."""
    return head.startswith(b"PK\x03\x04") and head[30:].startswith(b"mimetype" + _MIMETYPE.encode())


def _needed_parts(path: Path) -> io.BytesIO:
    """Return a document of its text, styles and particulars only, each part checked."""
    with office_zip(path, "OpenDocument") as archive:
        names = frozenset(archive.namelist())
        if "mimetype" in names:
            kind = archive.read("mimetype")[:100].decode("ascii", "replace").strip()
            if not kind.startswith(_MIMETYPE):
                raise UserError(
                    "The file is OpenDocument but no text ({kind})",
                    where=str(path),
                    remedy="Save its text as .odt or .txt.",
                    kind=kind,
                )
        if "META-INF/manifest.xml" in names and b"encryption-data" in archive.read(
            "META-INF/manifest.xml"
        ):
            raise encrypted(path)
        needed = io.BytesIO()
        with zipfile.ZipFile(needed, "w") as made:
            made.writestr("mimetype", _MIMETYPE)
            made.writestr("META-INF/manifest.xml", _MANIFEST)
            for name in _PARTS:
                if name == "content.xml" or name in names:
                    made.writestr(name, member(archive, name, path))
    needed.seek(0)
    return needed


def _opened(data: io.BytesIO, path: Path) -> Any:
    from odf.opendocument import load  # late: it is needed for this format alone

    try:
        document = load(data)
    except (ValueError, KeyError, AttributeError, IndexError, TypeError, AssertionError) as error:
        raise damaged(path, str(error) or type(error).__name__) from None
    if getattr(document, "text", None) is None:
        raise damaged(path, message("it has no body"))
    return document


class _Walk:
    """Lines of text as the elements of a document come by, and what is left out.

    The parts were found to be nested no deeper than the calls of Python may be.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.left_out: Counter[str] = Counter()

    def lines(self, element: Any) -> Iterator[str]:
        """Yield the lines of what may hold paragraphs, lists and tables."""
        for each in element.childNodes:
            if not _is_element(each) or self.passes_over(each):
                continue
            if each.qname in _LINES:
                yield _Paragraph(self, each).text
            elif each.qname in _ROWS:
                cells = (cell for cell in each.childNodes if cell.qname in _CELLS)
                line = "\t".join("\n".join(self.lines(cell)) for cell in cells)
                yield line if line.strip() else ""
            else:
                if each.qname == (_TEXT, "list-item"):
                    self.left_out["numbers and bullets of lists"] += 1
                yield from self.lines(each)

    def blanks(self, element: Any) -> int:
        """Return how many blanks an element stands for."""
        count = element.attributes.get((_TEXT, "c"), "1")
        number = int(count) if re.fullmatch("[0-9]{1,9}", str(count)) else 1
        if number > _MOST_BLANKS:
            raise damaged(self._path, message("{number} blanks in a row", number=number))
        return number

    def passes_over(self, element: Any) -> bool:
        """Whether an element is left out, having counted it."""
        what = _LEFT_OUT.get(element.qname)
        if what:
            if element.qname == (_TEXT, "tracked-changes"):
                deleted = (each.qname == (_TEXT, "deletion") for each in _descendants(element))
                self.left_out[what] += sum(deleted)
            else:
                self.left_out[what] += 1
        return what is not None


class _Paragraph:
    """The text of a paragraph: literal blanks are single, and none stand at its edges."""

    def __init__(self, walk: _Walk, element: Any) -> None:
        self._walk = walk
        self._parts: list[str] = []
        self._blank = True  # whether a literal blank would follow another, or begin the paragraph
        self._add(element)
        if self._parts and self._blank and self._parts[-1] == " ":
            self._parts.pop()
        self.text = "".join(self._parts)

    def _add(self, element: Any) -> None:
        for each in element.childNodes:
            if not _is_element(each):
                self._literal(str(each.data))
            elif each.qname == (_TEXT, "s"):
                self._exact(" " * self._walk.blanks(each))
            elif each.qname == (_TEXT, "tab"):
                self._exact("\t")
            elif each.qname == (_TEXT, "line-break"):
                self._exact("\n")
            elif not self._walk.passes_over(each):
                self._add(each)

    def _literal(self, text: str) -> None:
        for part in re.split("( )", _BLANKS.sub(" ", text)):
            if part == " ":
                if not self._blank:
                    self._parts.append(" ")
                self._blank = True
            elif part:
                self._parts.append(part)
                self._blank = False

    def _exact(self, text: str) -> None:
        self._parts.append(text)
        self._blank = False


def _is_element(node: Any) -> bool:
    return bool(node.nodeType == node.ELEMENT_NODE)


def _descendants(element: Any) -> Iterator[Any]:
    waiting = [element]
    while waiting:
        each = waiting.pop()
        yield each
        waiting += [child for child in each.childNodes if _is_element(child)]


def _words(element: Any) -> str:
    """Return all character data in an element, in its order."""
    parts = []
    for each in element.childNodes:
        parts.append(_words(each) if _is_element(each) else str(each.data))
    return "".join(parts)


FORMAT = Format(
    name="odt",
    title=TITLE,
    extensions=(".odt",),
    unit=Unit.CODE_POINT,
    holds=frozenset({Holds.TEXT}),
    read=read,
    recognises=recognises,
)

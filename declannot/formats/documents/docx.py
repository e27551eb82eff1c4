"""The text of Word documents: paragraphs and tables in their order, as python-docx reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from declannot.formats.documents.as_text import (
    counted,
    language_tag,
    original_file,
    read_as_text,
    text_of_lines,
)
from declannot.formats.documents.office_zip import check_xml, damaged, member, office_zip
from declannot.formats.format import Format, Holds, Read, ReadOptions, Unit
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.record import OriginalFile

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell

TITLE = "Word document (.docx), as text"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath"
_WRAPPERS = tuple(
    _W + name
    for name in ("ins", "moveTo", "smartTag", "customXml", "fldSimple", "sdtContent", "sdt")
)
_LEFT_OUT = {  # what stands in the text, and is called
    "drawing": "pictures and shapes",
    "pict": "pictures and shapes",
    "txbxContent": "text boxes",
    "del": "tracked deletions",
    "moveFrom": "tracked deletions",
    "sym": "symbols of special fonts",
    "footnoteReference": "footnotes",
    "endnoteReference": "endnotes",
    "commentReference": "comments",
    "numPr": "numbers and bullets of lists",
}
_BESIDE = {"header": "headers", "footer": "footers"}


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the one document a file is.

    Raises:
        UserError: it is no Word document, damaged, encrypted, too large, or holds no text.
    """
    original = original_file(path)
    with office_zip(path, "Word") as archive:
        member(archive, "word/document.xml", path)
        for each in archive.namelist():
            if each.endswith((".xml", ".rels")) and each != "word/document.xml":
                check_xml(archive.read(each), each, path)
    yield _read(path, original)


def recognises(head: bytes) -> bool:
    """Whether a file begins like a Word document, whatever it is called."""
    known = b"[Content_Types].xml" in head and b"word/" in head
    return head.startswith(b"PK\x03\x04") and known


def _read(path: Path, original: OriginalFile) -> Read:
    """Return a document whose parts were looked through, as python-docx finds its text."""
    import docx  # late: it loads lxml, and is needed for this format alone
    from docx.exceptions import PythonDocxError
    from docx.opc.exceptions import OpcError
    from lxml import etree

    wrong = (PythonDocxError, OpcError, etree.LxmlError, LookupError, ValueError)
    try:
        document = docx.Document(str(path))
        body = document.element.body
        left_out = _left_out(document, body)
        _unwrap(body)
        text = text_of_lines(_lines(document))
        known = document.core_properties
        title, language, author = known.title or "", language_tag(known.language), known.author
    except (*wrong, AttributeError, AssertionError, TypeError) as error:
        raise damaged(path, str(error) or type(error).__name__) from None
    losses = [LossDetail(code=Loss.TEXT_REBUILT.value, detail="text of paragraphs and tables")]
    losses += counted(Loss.UNKNOWN_IGNORED, left_out)
    if author:
        losses.append(LossDetail(code=Loss.METADATA_DROPPED.value, detail="author, times"))
    return read_as_text(path, original, text, losses, title=title, language=language)


def _left_out(document: Document, body: Any) -> Counter[str]:
    """Return how often what is no part of the text occurs."""
    found: Counter[str] = Counter()
    for name, what in _LEFT_OUT.items():
        for each in body.iter(_W + name):
            if next(each.iterancestors(_FALLBACK), None) is None:
                found[what] += 1
    found["equations"] += sum(1 for _ in body.iter(_MATHS))
    for part in document.part.package.iter_parts():
        kind = part.content_type.rpartition(".")[2].removesuffix("+xml")
        element = getattr(part, "element", None)
        if kind in _BESIDE and element is not None:
            found[_BESIDE[kind]] += any(each.text for each in element.iter(_W + "t"))
    return found


def _unwrap(body: Any) -> None:
    """Put what stands in tracked insertions, controls and fields where these stand.

    python-docx passes over whatever is not directly in a paragraph, cell or body.
    """
    for each in list(body.iter(*_WRAPPERS)):
        parent = each.getparent()
        at = parent.index(each)
        parent[at : at + 1] = [child for child in each if child.tag != _W + "sdtPr"]


def _lines(within: Document | _Cell) -> Iterator[str]:
    from docx.table import Table

    for block in within.iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        else:
            yield block.text


def _rows(table: Table) -> Iterator[str]:
    """Yield the rows of a table, cells parted by tabs; a merged cell stands once."""
    from docx.table import _Cell

    for row in table._tbl.tr_lst:
        cells = [_Cell(each, table) for each in row.tc_lst if each.vMerge != "continue"]
        line = "\t".join("\n".join(_lines(cell)) for cell in cells)
        yield line if line.strip() else ""


FORMAT = Format(
    name="docx",
    title=TITLE,
    extensions=(".docx",),
    unit=Unit.CODE_POINT,
    holds=frozenset({Holds.TEXT}),
    read=read,
    recognises=recognises,
)

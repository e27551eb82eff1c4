"""How much a tree of XML may hold: its parts take far more memory than its bytes.

An element of four bytes takes hundreds in a tree, so that the size of a file alone bounds little.
"""

from __future__ import annotations

from declannot.domain.errors import UserError

MAX_PARTS = 4_000_000
"""Elements and attributes of a document: some 150,000 spans with three attributes each."""


def parts_of(data: bytes) -> int:
    """Return how many elements and attributes XML has, at most; this is quick."""
    return data.count(b"<") - data.count(b"</") + data.count(b"=")


def is_small(size: int) -> bool:
    """Whether XML of so many bytes needs no counting: each part has a sign of its own."""
    return size <= MAX_PARTS


def check_whole(data: bytes, where: str) -> None:
    """Check that the XML of one document is not too large to be held as a tree.

    Raises:
        UserError: it has too many elements and attributes.
    """
    if not is_small(len(data)):
        check_parts(parts_of(data), where)


def check_parts(parts: int, where: str) -> None:
    """Check that a document is not too large to be held as a tree.

    Args:
        parts: as ``parts_of`` counts them.
        where: file, for the error.

    Raises:
        UserError: there are too many.
    """
    if parts > MAX_PARTS:
        raise UserError(
            "The document has more than {limit} million elements and attributes",
            where=where,
            remedy="Split it.",
            limit=MAX_PARTS // 1_000_000,
        )

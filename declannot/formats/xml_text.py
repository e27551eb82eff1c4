"""Text and names as XML 1.0 can hold them."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_BEGINS = re.compile(
    "[A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd]"
)
_INSIDE = re.compile("[-.0-9\u00b7\u0300-\u036f\u203f\u2040]")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4,6})_")
_LAST = 0x10FFFF


def held(text: str) -> str:
    """Return text that XML can hold: each character it refuses becomes U+FFFD."""
    return _REFUSED.sub("\ufffd", text)


def escaped(text: str) -> str:
    """Return text as it is written in XML; a raw CR would be read as LF."""
    if text.isalnum():
        return text
    return escape(text).replace("\r", "&#13;")


def as_name(text: str) -> str:
    """Return a name that XML takes; other characters stand as ``_xHHHH_`` (ISO 9075-14)."""
    made = []
    for at, each in enumerate(text):
        fits = _BEGINS.match(each) or (at and _INSIDE.match(each))
        looks_escaped = each == "_" and _ESCAPE.match(text, at)
        made.append(each if fits and not looks_escaped else f"_x{ord(each):04X}_")
    return "".join(made) or "_x0000_"


def from_name(name: str) -> str:
    """Return what ``as_name`` was given."""
    return _ESCAPE.sub(_character, name)


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    if not code or code > _LAST or 0xD800 <= code <= 0xDFFF:
        return "" if not code else found[0]
    return chr(code)

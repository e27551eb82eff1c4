"""What kinds of findings and their mends are called."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from declannot.app.keys.key_names import native_key
from declannot.domain.mend import Mend

_CONTEXT = "consistency"
_KINDS = {
    "WORDING": QT_TRANSLATE_NOOP("consistency", "Several labels"),
    "UNTAGGED": QT_TRANSLATE_NOOP("consistency", "Untagged here"),
    "NOT_TAGGED": QT_TRANSLATE_NOOP("consistency", "Listed as not tagged"),
    "EXAMPLE_LABEL": QT_TRANSLATE_NOOP("consistency", "Other label than the example"),
    "EXAMPLE_ATTRIBUTE": QT_TRANSLATE_NOOP("consistency", "Other value than the example"),
    "EDGE_WORD": QT_TRANSLATE_NOOP("consistency", "Word to leave out"),
    "EDGE_BLANK": QT_TRANSLATE_NOOP("consistency", "Blank at an edge"),
    "EDGE_PUNCTUATION": QT_TRANSLATE_NOOP("consistency", "Punctuation at an edge"),
    "GRAPHEME": QT_TRANSLATE_NOOP("consistency", "Split character"),
    "DUPLICATE": QT_TRANSLATE_NOOP("consistency", "Duplicate"),
    "IDENTICAL_RANGE": QT_TRANSLATE_NOOP("consistency", "Two labels on one text"),
    "CROSSING": QT_TRANSLATE_NOOP("consistency", "Crossing spans"),
    "SAME_LABEL_NESTING": QT_TRANSLATE_NOOP("consistency", "Label within itself"),
    "ATTRIBUTE": QT_TRANSLATE_NOOP("consistency", "Unfit attribute"),
    "ATTRIBUTE_MISSING": QT_TRANSLATE_NOOP("consistency", "Missing attribute"),
    "RELATION": QT_TRANSLATE_NOOP("consistency", "Forbidden relation"),
}
_MENDS = {
    Mend.TRIM: QT_TRANSLATE_NOOP("consistency", "Trim edges"),
    Mend.RELABEL: QT_TRANSLATE_NOOP("consistency", "Change label"),
    Mend.REMOVE: QT_TRANSLATE_NOOP("consistency", "Remove span"),
    Mend.TAG: QT_TRANSLATE_NOOP("consistency", "Tag"),
    Mend.SET: QT_TRANSLATE_NOOP("consistency", "Set attribute"),
    Mend.UNLINK: QT_TRANSLATE_NOOP("consistency", "Remove relation"),
}
KINDS = tuple(_KINDS)
"""Codes of findings in the order of the list of kinds."""


def kind_name(code: str) -> str:
    """Return what findings of a code are called."""
    return QCoreApplication.translate(_CONTEXT, str(_KINDS[code])) if code in _KINDS else code


def mend_name(mend: Mend) -> str:
    """Return the text of a mend's button."""
    return QCoreApplication.translate(_CONTEXT, str(_MENDS[mend]))


def with_key(text: str, key: str) -> str:
    """Return a tooltip that names a key of the table of findings.

    Args:
        key: in portable form, or empty.
    """
    return f"{text} ({native_key(key)})" if key else text


def entry_with_key(text: str, key: str) -> str:
    """Return the text of an entry of a menu with its key behind it, if it has one."""
    return f"{text}\t{native_key(key)}" if key else text

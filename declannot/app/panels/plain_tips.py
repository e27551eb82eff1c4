"""Tooltips and labels for text that others wrote: shown as it stands, never as HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel

_LONGEST = 1200

# Not html.escape: it brings all entities of HTML, and the first tooltip comes before the window.
_ESCAPED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "\n": "<br/>"}
)


def plain_tip(*paragraphs: str) -> str:
    """Return a tooltip that shows the paragraphs as they stand, wrapped to a readable width.

    Qt takes a tooltip for HTML where it looks like it, and wraps only what is HTML; so the
    text is escaped and wrapped by us.
    """
    shown = [_shortened(each) for each in paragraphs if each]
    if not shown:
        return ""
    return "<qt>" + "<br/><br/>".join(each.translate(_ESCAPED) for each in shown)


def tip_as_text(tip: str) -> str:
    """Return a tooltip made by ``plain_tip`` as the plain text it shows."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def plain(label: QLabel) -> QLabel:
    """Let a label show its text as it stands."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"

"""Text of a statement on its way into other programs: plain, and as HTML for word processors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QMimeData

from declannot.app.statement.shown_text import runs_right_to_left
from declannot.app.statement.styles import LabelStyle, Styles
from declannot.app.theme import LIGHT
from declannot.domain.content import LayerContent
from declannot.domain.schema import Schema
from declannot.domain.span import Range, Span, covered_text


class Excerpt:
    """Some ranges of a statement, with the spans that lie in them or reach into them.

    Args:
        content: text and spans.
        schema: what labels are called and how they look.
        ranges: what is taken, in order; not empty.
        language: the document's BCP 47 tag, or empty.
    """

    def __init__(
        self, content: LayerContent, schema: Schema, ranges: Sequence[Range], language: str
    ) -> None:
        self._content, self._schema = content, schema
        self._ranges, self._language = ranges, language
        self._styles = Styles(schema, LIGHT)

    def mime_data(self, *, with_labels: bool) -> QMimeData:
        """Return plain text and HTML; with labels the spans are listed, and drawn in the HTML."""
        data = QMimeData()
        data.setText(self.labelled_text() if with_labels else self.text())
        data.setHtml(self.html(with_labels=with_labels))
        return data

    def text(self) -> str:
        """Return the characters as they are; parts are joined by one blank."""
        text = self._content.text.text
        return " ".join(text[start:end] for start, end in self._ranges)

    def labelled_text(self) -> str:
        """Return the text, then one line for each span within: label, tab, its text."""
        first, last = self._ranges[0][0], self._ranges[-1][1]
        lines = [self.text(), ""]
        for span in self._content.index.overlapping(first, last):
            if first <= span.start and span.end <= last:
                covered = " ".join(covered_text(self._content.text.text, span).split())
                lines.append(f"{self._name(span)}\t{covered}")
        return "\n".join(lines)

    def html(self, *, with_labels: bool) -> str:
        """Return the text in paragraphs; spans as backgrounds and underlines with their names."""
        paragraphs = []
        for piece in self._ranges:
            for start, end in self._lines(piece):
                right_to_left = runs_right_to_left(
                    self._content.text.text, start, end, self._language
                )
                direction = ' dir="rtl"' if right_to_left else ""
                inner = (
                    "".join(self._drawn(start, end))
                    if with_labels
                    else escape(self._content.text.text[start:end], quote=False)
                )
                paragraphs.append(f"<p{direction}>{inner}</p>")
        body = "\n".join(paragraphs)
        return f'<html><head><meta charset="utf-8"></head><body>\n{body}\n</body></html>'

    # Inside

    def _name(self, span: Span) -> str:
        label = self._schema.label_by_id.get(span.label_id)
        return label.name if label else span.label_id

    def _lines(self, piece: Range) -> Iterator[Range]:
        """Yield the paragraphs of a range that hold text."""
        text, (start, end) = self._content.text.text, piece
        while start < end:
            stop = text.find("\n", start, end)
            stop = end if stop < 0 else stop
            if text[start:stop].strip():
                yield start, stop
            start = stop + 1

    def _drawn(self, start: int, end: int) -> Iterator[str]:
        """Yield the pieces between the edges of spans, each in the look of what covers it."""
        spans = self._content.index.overlapping(start, end)
        edges = {start, end}
        for span in spans:
            for low, high in span.ranges:
                edges |= {each for each in (low, high) if start < each < end}
        places = sorted(edges)
        for low, high in zip(places, places[1:], strict=False):
            here = [span for span in spans if any(_within(low, high, each) for each in span.ranges)]
            for span in here:
                if span.start == low:
                    colour = self._styles.of(span).hollow_ink.name()
                    name = escape(self._name(span))
                    yield f'<sup style="color:{colour}"><b>{name}</b></sup>\u200a'
            text = escape(self._content.text.text[low:high], quote=False)
            look = "; ".join(self._look(here))
            yield f'<span style="{look}">{text}</span>' if look else text

    def _look(self, here: list[Span]) -> Iterator[str]:
        styles = [(span.end - span.start, self._styles.of(span)) for span in here]
        acts = [each for each in styles if each[1].is_act]
        entities = [each for each in styles if not each[1].is_act]
        if acts:
            yield f"background-color: {_shortest(acts).fill(0).name()}"
        if entities:
            colour = _shortest(entities).line.name()
            yield f"text-decoration: underline; text-decoration-color: {colour}"


def _shortest(styles: list[tuple[int, LabelStyle]]) -> LabelStyle:
    return min(styles, key=lambda each: each[0])[1]


def _within(low: int, high: int, outer: Range) -> bool:
    return outer[0] <= low and high <= outer[1]

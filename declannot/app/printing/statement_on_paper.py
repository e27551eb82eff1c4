"""A statement with its spans on paper: title, legend, text, notes, relations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QMarginsF, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from declannot.app.agreement.paper import page_size
from declannot.app.language_names import language_name
from declannot.app.models.spans_model import excerpt
from declannot.app.panels.painting import bold, paint_letter, paint_swatch, paint_text
from declannot.app.printing.paper_page import (
    PaperMarking,
    PaperPage,
    PaperPainter,
    paper_metrics,
)
from declannot.app.printing.sheets import BODY, SMALL, TITLE, Sheets, sheet_font
from declannot.app.punctuation import labelled_quote
from declannot.app.relation_words import relation_title
from declannot.app.statement.block_layout import BlockLayout, Line
from declannot.app.statement.metrics import TagDensity
from declannot.app.statement.painting import Look, Target
from declannot.app.statement.shown_text import has_right_to_left
from declannot.app.statement.stamps import Stamps
from declannot.app.statement.styles import LabelStyle, Styles
from declannot.app.theme import LIGHT
from declannot.app.titles import title_of
from declannot.domain.content import LayerContent
from declannot.domain.moment import utc_now
from declannot.domain.schema import Label, Schema
from declannot.domain.span import Relation, Span
from declannot.exchange.progress import Cancel, Progress, step

DPI = 1200
_MARGIN_MM = 17.0
_SHARPNESS = 6.0
"""Pixels to a 96th of an inch in the small pictures tags and line styles are made of."""

_EXCERPT = 90
_LEGEND_ROW, _LEGEND_WIDTH = 19.0, 200.0


@dataclass(frozen=True, slots=True)
class Printed:
    """What is printed, as it was when printing began.

    Attributes:
        content: text, spans and relations; a copy that no edit reaches.
        schema: labels and how they look.
        who: name of the annotator, or empty for gold.
        font: family of the text, or empty.
        density: what tags say; calm: edges without fills; numbers: of paragraphs in the margin.
    """

    content: LayerContent
    schema: Schema
    who: str
    font: str = ""
    density: TagDensity = TagDensity.LETTER
    calm: bool = False
    numbers: bool = True


def copy_of(content: LayerContent) -> LayerContent:
    """Return the content as it is now, for work in another thread."""
    return LayerContent(
        content.document,
        content.text,
        content.layer,
        tuple(content.spans.values()),
        tuple(content.relations.values()),
    )


def paper_layout() -> QPageLayout:
    """Return upright paper of the size that is usual here, with its margins."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size, upright = QPageSize(page_size(QLocale())), QPageLayout.Orientation.Portrait
    return QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter)


class StatementOnPaper(QObject):
    """Writes one statement on sheets; blocks are laid out as they come, and dropped again."""

    def __init__(self, printed: Printed) -> None:
        super().__init__()
        self._printed, self._content = printed, printed.content
        self._schema = printed.schema
        self._styles = Styles(printed.schema, LIGHT)
        self._text = printed.content.text
        noted = [span for span in self._content.index if span.note or span.doubt]
        self._numbers = {span.id: number for number, span in enumerate(noted, 1)}
        self._noted = noted

    def write(self, device: QPagedPaintDevice, progress: Progress, cancelled: Cancel) -> int:
        """Paint everything on a device; return how many sheets there are.

        Raises:
            Cancelled: stopping was wished; what was painted is of no use.
        """
        painter = QPainter()
        if not painter.begin(device):
            raise OSError(self.tr("Nothing can be painted there"))
        try:
            sheets = Sheets(painter, device, self._content.document.title)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._title(sheets)
            self._legend(sheets)
            for part in (self._statement, self._notes, self._relations):
                for done, total in part(sheets):
                    step(progress, cancelled, done, total)
            return sheets.number
        finally:
            painter.end()

    # Before the text

    def _title(self, sheets: Sheets) -> None:
        document = self._content.document
        sheets.text(document.title, TITLE, strong=True)
        about = [document.date, language_name(document.language) if document.language else ""]
        if document.issuers:
            about.append(self.tr("issuers: {names}").format(names=", ".join(document.issuers)))
        about.append(document.source)
        known = " · ".join(each for each in about if each)
        if known:
            sheets.text(known, BODY, colour=LIGHT.muted)
        who = (
            self.tr("Annotated by {name}").format(name=self._printed.who)
            if self._printed.who
            else self.tr("Decided reading (gold)")
        )
        counts = [
            who,
            self.tr("%n span(s)", "", len(self._content.spans)),
            self.tr("%n relation(s)", "", len(self._content.relations)),
            self.tr("schema {name}, version {version}").format(
                name=self._schema.name, version=self._schema.version
            ),
            self.tr("printed {day}").format(day=utc_now()[:10]),
        ]
        sheets.text(" · ".join(counts), SMALL, colour=LIGHT.muted)

    def _legend(self, sheets: Sheets) -> None:
        counts = Counter(span.label_id for span in self._content.spans.values())
        used = [label for label in self._schema.labels if counts[label.id]]
        if not used:
            return
        sheets.gap(8)
        columns = max(1, int(sheets.width // _LEGEND_WIDTH))
        rows = -(-len(used) // columns)
        sheets.need(rows * _LEGEND_ROW)
        wide = sheets.width / columns
        for number, label in enumerate(used):
            column, row = divmod(number, rows)
            x = (columns - 1 - column if sheets.mirrored else column) * wide
            box = QRectF(x, sheets.y + row * _LEGEND_ROW, wide - 10, _LEGEND_ROW)
            self._legend_entry(sheets, box, label, counts[label.id])
        sheets.y += rows * _LEGEND_ROW + 6
        sheets.painter.setPen(QColor(LIGHT.edge))
        sheets.painter.drawLine(
            QRectF(0, sheets.y, sheets.width, 0).topLeft(),
            QRectF(0, sheets.y, sheets.width, 0).topRight(),
        )
        sheets.y += 6

    def _legend_entry(self, sheets: Sheets, box: QRectF, label: Label, count: int) -> None:
        painter, font = sheets.painter, sheet_font(SMALL)
        style, middle = self._style(label.id), box.center().y()
        order = [16.0, 28.0, box.width() - 58]
        x, places = box.left(), []
        for width in order:
            left = box.left() + box.right() - x - width if sheets.mirrored else x
            places.append(QRectF(left, box.top(), width, box.height()))
            x += width + 7
        letter = QRectF(places[0].left(), middle - 7, 15, 14)
        paint_letter(painter, letter, style, bold(font))
        paint_swatch(painter, QRectF(places[1].left(), middle - 6, 26, 12), style)
        text = f"{title_of(label)} ({QLocale().toString(count)})"
        side = Qt.AlignmentFlag.AlignRight if sheets.mirrored else Qt.AlignmentFlag.AlignLeft
        paint_text(painter, places[2], text, QColor(LIGHT.ink), font, side)

    # The text

    def _statement(self, sheets: Sheets) -> Iterator[tuple[int, int]]:
        """Paint the text block by block; yields how many are done, and of how many."""
        metrics = paper_metrics(self._printed.font, self._printed.density)
        page = PaperPage(self._styles, metrics)
        page.marking = PaperMarking(self._numbers)
        language = self._content.document.language
        page.language = language
        page.set_viewport(round(sheets.width), round(sheets.room.height()))
        page.set_content(self._content, language)
        stamps = Stamps(metrics, self._styles.page, _SHARPNESS)
        look = Look(calm=self._printed.calm, margin_numbers=self._printed.numbers)
        painter = PaperPainter(sheets.painter, page, stamps, look, Target())
        assert page.blocks is not None
        for index in range(len(page.blocks)):
            self._block(sheets, page, painter, index)
            yield index + 1, len(page.blocks)

    def _block(self, sheets: Sheets, page: PaperPage, painter: PaperPainter, index: int) -> None:
        block = page.block(index)
        if block.is_blank and sheets.is_fresh:
            return
        first = 0
        while first < len(block.lines):
            last = _fitting(block.lines, first, sheets.left_over)
            alone = last - first == 1 and len(block.lines) > 2 and last < len(block.lines)
            if not sheets.is_fresh and (last == first or alone):
                sheets.turn()
                continue
            last = max(last, first + 1)
            self._lines(sheets, page, painter, index, block, first, last)
            first = last
        sheets.y += block.height - block.lines[-1].bottom

    def _lines(
        self,
        sheets: Sheets,
        page: PaperPage,
        painter: PaperPainter,
        index: int,
        block: BlockLayout,
        first: int,
        last: int,
    ) -> None:
        """Paint lines of a block where the sheet is free, cut off from those around them."""
        top = block.lines[first].top
        height = block.lines[last - 1].bottom - top
        y = round(sheets.y)
        page.placed = [(index, y - top, block)]
        clip = QRectF(0, y, sheets.width, height)
        sheets.painter.save()
        sheets.painter.setClipRect(clip)
        painter.paint(clip)
        sheets.painter.restore()
        sheets.y = y + height

    # After the text

    def _notes(self, sheets: Sheets) -> Iterator[tuple[int, int]]:
        """Write the notes under the numbers that stand in the text."""
        remarks = self._content.layer.notes
        if not self._noted and not remarks:
            return
        sheets.heading(self.tr("Notes"))
        if remarks:
            sheets.text(self.tr("On the whole: {text}").format(text=remarks))
            sheets.gap(4)
        for number, span in enumerate(self._noted, 1):
            told = [self.tr("in doubt")] if span.doubt else []
            told += [span.note] if span.note else []
            self._entry(sheets, f"{number}", self._end(span), " · ".join(told))
            yield number, len(self._noted)

    def _relations(self, sheets: Sheets) -> Iterator[tuple[int, int]]:
        """List the relations in the order of the text."""
        relations = sorted(self._content.relations.values(), key=self._place)
        if not relations:
            return
        sheets.heading(self.tr("Relations"))
        for number, relation in enumerate(relations, 1):
            kind = self._schema.relation_by_id.get(relation.type_id)
            title = relation_title(kind) if kind else relation.type_id
            spans = self._content.spans
            ends = [spans.get(end) for end in (relation.from_id, relation.to_id)]
            said = " → ".join(self._end(span) if span else self.tr("(missing)") for span in ends)
            self._entry(sheets, title, said, "")
            yield number, len(relations)

    def _entry(self, sheets: Sheets, mark: str, first: str, second: str) -> None:
        """Write a mark in the margin and beside it what it says."""
        font = sheet_font(SMALL, strong=True)
        indent = 84.0 if not mark.isdigit() else 26.0
        sheets.need(34)
        x = sheets.width - indent if sheets.mirrored else 0.0
        box = QRectF(x, sheets.y, indent - 6, 15)
        side = Qt.AlignmentFlag.AlignRight if sheets.mirrored else Qt.AlignmentFlag.AlignLeft
        paint_text(sheets.painter, box, mark, QColor(LIGHT.ink), font, side)
        sheets.text(first, SMALL, colour=LIGHT.muted if second else LIGHT.ink, indent=indent)
        if second:
            sheets.text(second, BODY, indent=indent)
        sheets.gap(4)

    def _place(self, relation: Relation) -> tuple[object, ...]:
        source = self._content.spans.get(relation.from_id)
        target = self._content.spans.get(relation.to_id)
        return (
            source.order if source else (-1, 0, "", ""),
            target.order if target else (-1, 0, "", ""),
            relation.type_id,
            relation.id,
        )

    def _end(self, span: Span) -> str:
        label = self._schema.label_by_id.get(span.label_id)
        name = label.name if label else span.label_id
        text = excerpt(self._text.text, span, _EXCERPT)
        if has_right_to_left(text):
            text = f"\u2068{text}\u2069"  # kept apart from the words around it
        return f"{labelled_quote(name, text)} (¶{self._text.paragraph_index(span.start) + 1})"

    def _style(self, label_id: str) -> LabelStyle:
        return self._styles.of(Span(id="", layer_id="", label_id=label_id, start=0, end=1))


def _fitting(lines: list[Line], first: int, room: float) -> int:
    """Return up to which line a sheet with some room left can take lines from ``first``."""
    top, last = lines[first].top, first
    while last < len(lines) and lines[last].bottom - top <= room:
        last += 1
    return last

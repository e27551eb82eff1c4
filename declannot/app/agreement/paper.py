"""The page of agreement on paper: a paginated PDF with the same figures and plots, as vectors."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QLocale,
    QMarginsF,
    QObject,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from declannot.app.agreement.class_table import ClassModel
from declannot.app.agreement.class_table import Column as ClassColumn
from declannot.app.agreement.confusion_table import ConfusionModel, paint_heat_cell, paint_name
from declannot.app.agreement.document_table import BarModel, paint_bar_cell
from declannot.app.agreement.figure_table import FigureModel, paint_title
from declannot.app.agreement.label_table import Column as LabelColumn
from declannot.app.agreement.label_table import LabelModel, paint_label_cell
from declannot.app.agreement.lines import Figure, Findings
from declannot.app.agreement.painting import (
    figure_text,
    paint_bar,
    paint_ticks,
    wrapped_height,
)
from declannot.app.panels.painting import bold, paint_text
from declannot.app.punctuation import with_colon
from declannot.app.statement.styles import Styles
from declannot.app.theme import LIGHT
from declannot.domain.schema import Schema

_DPI = 1200
_UNIT = 96.0
"""What is painted counts in 96ths of an inch, like on the screen."""

_MARGIN_MM = 17.0
_ROW = 21.0
_BODY, _SMALL, _TITLE, _HEADING, _LARGE = 12.0, 10.0, 22.0, 15.0, 30.0
_LETTER_COUNTRIES = "US CA MX CL CO CR GT NI PA PH PR SV VE DO"


def page_size(locale: QLocale) -> QPageSize.PageSizeId:
    """Return the size of paper people use where a locale is spoken."""
    country = QLocale.territoryToCode(locale.territory())
    letter = country in _LETTER_COUNTRIES.split()
    return QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4


def pdf_report(findings: Findings, schema: Schema, title: str, small_print: str) -> bytes:
    """Return the report as a PDF with its fonts in it.

    Args:
        findings: what the page shows.
        title: the project's title.
        small_print: one line for the foot of each page.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("declannot")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(page_size(QLocale()))
    layout = QPageLayout(
        size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    scale = _DPI / _UNIT
    painter.scale(scale, scale)
    room = QSizeF(writer.width() / scale, writer.height() / scale)
    Report(painter, room, writer.newPage, Styles(schema, LIGHT), small_print).write(findings, title)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def tr(text: str) -> str:
    """Return a text of the paper in the language of the window; it is collected without context."""
    return QCoreApplication.translate("", text)


class Report:
    """Writes findings on pages, from above to below."""

    def __init__(
        self,
        painter: QPainter,
        room: QSizeF,
        new_page: Callable[[], bool],
        styles: Styles,
        small_print: str,
    ) -> None:
        self._painter = painter
        self._width, self._bottom = room.width(), room.height() - 22
        self._new_page = new_page
        self._styles = styles
        self._small_print = small_print
        self._mirrored = QApplication.isRightToLeft()
        self._y = 0.0
        self._page = 1
        self._owner = QObject()
        self._foot()

    def write(self, findings: Findings, title: str) -> None:
        """Write everything."""
        self._text(tr("Agreement"), _TITLE, strong=True)
        both = f"{findings.name_a} – {findings.name_b}"
        self._text(with_colon(title, both), _BODY, colour=LIGHT.muted)
        self._gap(8)
        for warning in findings.warnings:
            self._text(warning, _BODY, colour=LIGHT.warning)
        self._headline(findings.headline)
        self._compared(findings)
        self._pairs(findings)
        self._classes(findings)
        self._labels(findings)
        self._confusion(findings)
        self._documents(findings)
        self._rest(findings)
        self._explanations(findings)

    # Parts

    def _headline(self, figures: tuple[Figure, ...]) -> None:
        if not figures:
            return
        self._gap(8)
        gap = 18.0
        width = (self._width - gap * (len(figures) - 1)) / len(figures)
        height = max(self._card(figure, 0, width, paint=False) for figure in figures)
        self._need(height)
        for number, figure in enumerate(figures):
            place = len(figures) - 1 - number if self._mirrored else number
            self._card(figure, place * (width + gap), width, paint=True)
        self._y += height + 8

    def _card(self, figure: Figure, x: float, width: float, *, paint: bool) -> float:
        y = self._y
        parts = (
            (figure.name, _SMALL, True, LIGHT.muted),
            (figure_text(figure.value), _LARGE, True, LIGHT.ink),
            (figure.counts if figure.value is not None else figure.reason, _BODY, False, LIGHT.ink),
            (figure.interval, _SMALL, False, LIGHT.muted),
            (figure.small_print, _SMALL, False, LIGHT.muted),
        )
        for text, size, strong, colour in parts:
            if not text:
                continue
            font = _font(size, strong=strong)
            height = wrapped_height(text, font, width)
            if paint:
                self._wrapped(QRectF(x, y, width, height), text, font, colour)
            y += height + 2
        return y - self._y

    def _compared(self, findings: Findings) -> None:
        self._heading(tr("What was compared"))
        for sentence in findings.compared:
            self._text(sentence, _BODY)
        if findings.left_out:
            self._gap(4)
            self._text(
                tr("Documents left out: {count}").format(count=len(findings.left_out)), _BODY
            )
            for title, reason in findings.left_out:
                self._text(with_colon(title, reason), _SMALL, colour=LIGHT.muted)

    def _pairs(self, findings: Findings) -> None:
        if not findings.pairs:
            return
        self._heading(tr("All pairs of annotators"))
        model = BarModel(self._owner)
        model.name_columns(tr("Pair"), tr("First"), tr("Second"))
        model.show(findings.pairs)
        self._bars(model)

    def _documents(self, findings: Findings) -> None:
        if not findings.documents:
            return
        self._heading(tr("By document, worst first"))
        model = BarModel(self._owner)
        model.name_columns(tr("Document"), findings.name_a, findings.name_b)
        model.show(findings.documents)
        self._bars(model)

    def _bars(self, model: BarModel) -> None:
        widths = self._shares((0.4, 0.19, 0.11, 0.11, 0.095, 0.095))

        def cell(rect: QRectF, row: int, column: int) -> None:
            index = model.index(row, column)
            paint_bar_cell(
                self._painter, rect, model, index, _font(_BODY), LIGHT, mirrored=self._mirrored
            )

        self._table(model, widths, cell, words={0})

    def _classes(self, findings: Findings) -> None:
        if not findings.classes:
            return
        self._heading(tr("What the differences are"))
        model = ClassModel(self._owner)
        model.show(findings.classes)
        widths = self._shares((0.21, 0.09, 0.16, 0.54))

        def cell(rect: QRectF, row: int, column: int) -> None:
            if column == ClassColumn.BAR:
                paint_bar(self._painter, rect, model.share(row), LIGHT, mirrored=self._mirrored)
                return
            ink = LIGHT.muted if column == ClassColumn.MEANING else LIGHT.ink
            self._cell(rect, model.text(row, column), ink, ends=column == ClassColumn.COUNT)

        self._table(model, widths, cell, words={ClassColumn.NAME, ClassColumn.MEANING})

    def _labels(self, findings: Findings) -> None:
        if not findings.labels:
            return
        self._heading(tr("By label"))
        if findings.interval_note:
            self._text(findings.interval_note, _SMALL, colour=LIGHT.muted)
        model = LabelModel(self._owner)
        model.name_people(findings.name_a, findings.name_b)
        model.show(findings.labels)
        widths = self._shares((0.26, 0.08, 0.08, 0.09, 0.1, 0.39))

        def cell(rect: QRectF, row: int, column: int) -> None:
            index = model.index(row, column)
            paint_label_cell(
                self._painter, rect, model, index, _font(_BODY), LIGHT, self._styles,
                mirrored=self._mirrored,
            )  # fmt: skip

        self._table(model, widths, cell, words={0}, axis=LabelColumn.PLOT)
        if any(line.few for line in findings.labels):
            self._text(
                tr("A hollow point rests on fewer than 10 spans."),
                _SMALL, colour=LIGHT.muted,
            )  # fmt: skip

    def _confusion(self, findings: Findings) -> None:
        confusion = findings.confusion
        if not confusion.largest:
            return
        model = ConfusionModel(self._owner)
        model.show_confusion(confusion)
        font = _font(_SMALL)
        sizes = QFontMetricsF(font)
        names = min(140.0, max(sizes.horizontalAdvance(each) for each in confusion.names) + 32)
        side = min(46.0, (self._width - names) / len(confusion.names))
        row = min(side, _ROW)
        self._heading(tr("Which labels are confused"), names + row * len(confusion.names) + 40)
        self._text(
            tr("Rows: {a}. Columns: {b}. Framed: both chose the same label.").format(
                a=findings.name_a, b=findings.name_b
            ),
            _SMALL, colour=LIGHT.muted,
        )  # fmt: skip
        self._need(names + row * len(confusion.names))
        top, painter = self._y, self._painter
        for section in range(len(confusion.names)):
            painter.save()
            painter.translate(self._cell_x(section, names, side), top + names - 2)
            painter.rotate(-90)
            box = QRectF(0, 0, names - 4, side)
            paint_name(painter, box, confusion, section, font, LIGHT, self._styles, mirrored=False)
            painter.restore()
            x = self._width - names if self._mirrored else 0.0
            box = QRectF(x, top + names + section * row, names - 4, row)
            paint_name(
                painter, box, confusion, section, font, LIGHT, self._styles,
                mirrored=self._mirrored,
            )  # fmt: skip
            for column in range(len(confusion.names)):
                x = self._cell_x(column, names, side)
                rect = QRectF(x, top + names + section * row, side, row)
                paint_heat_cell(painter, rect, model, section, column, font, LIGHT)
        self._y = top + names + row * len(confusion.names) + 8

    def _cell_x(self, column: int, names: float, side: float) -> float:
        if self._mirrored:
            return self._width - names - (column + 1) * side
        return names + column * side

    def _rest(self, findings: Findings) -> None:
        for group in findings.rest:
            self._heading(group.title)
            for figure in group.figures:
                self._line(figure)

    def _line(self, figure: Figure) -> None:
        words = [figure.counts, figure.interval, figure.small_print]
        text = figure.reason if figure.value is None else ". ".join(w for w in words if w)
        font, width = _font(_BODY), self._width
        name, value = width * 0.3, width * 0.12
        height = max(
            wrapped_height(figure.name, font, name - 8),
            wrapped_height(text, font, width - name - value),
        )
        self._need(height)
        x = (lambda left, wide: width - left - wide) if self._mirrored else (lambda left, _w: left)
        y = self._y
        self._wrapped(QRectF(x(0, name), y, name - 8, height), figure.name, font, LIGHT.ink)
        box = QRectF(x(name, value), y, value, height)
        self._wrapped(box, figure_text(figure.value), bold(font), LIGHT.ink)
        wide = width - name - value
        self._wrapped(QRectF(x(name + value, wide), y, wide, height), text, font, LIGHT.muted)
        self._y += height + 4

    def _explanations(self, findings: Findings) -> None:
        figures = [*findings.headline, *(each for g in findings.rest for each in g.figures)]
        told: dict[str, Figure] = {}
        for figure in figures:
            if figure.explanation:
                told.setdefault(figure.explanation, figure)
        if not told:
            return
        self._heading(tr("What the measures mean"))
        for figure in told.values():
            source = tr("Source: {source}").format(source=figure.source) if figure.source else ""
            self._text(
                f"{figure.measure or figure.name}. {figure.explanation} {source}".strip(), _SMALL
            )
            self._gap(4)

    # Tables that go on over pages

    def _table(
        self,
        model: FigureModel,
        widths: list[float],
        cell: Callable[[QRectF, int, int], None],
        *,
        words: set[int],
        axis: int = -1,
    ) -> None:
        self._need(3 * _ROW)
        self._titles(model, widths, words, axis)
        for row in range(model.rowCount()):
            if self._need(_ROW):
                self._titles(model, widths, words, axis)
            for column, (x, width) in enumerate(self._columns(widths)):
                cell(QRectF(x, self._y, width, _ROW), row, column)
            self._y += _ROW
            self._painter.setPen(QColor(LIGHT.rule))
            self._painter.drawLine(QRectF(0, self._y, self._width, 0).topLeft(),
                                   QRectF(0, self._y, self._width, 0).topRight())  # fmt: skip
        self._gap(6)

    def _titles(self, model: FigureModel, widths: list[float], words: set[int], axis: int) -> None:
        font = _font(_SMALL)
        for column, (x, width) in enumerate(self._columns(widths)):
            box = QRectF(x, self._y, width, _ROW)
            paint_title(
                self._painter, box, str(model.titles[column]), font, LIGHT,
                first=column == 0, words=column in words, mirrored=self._mirrored,
            )  # fmt: skip
            if column == axis:
                paint_ticks(self._painter, box, font, LIGHT, mirrored=self._mirrored)
        self._y += _ROW

    def _columns(self, widths: list[float]) -> list[tuple[float, float]]:
        found, left = [], 0.0
        for width in widths:
            found.append((self._width - left - width if self._mirrored else left, width))
            left += width
        return found

    def _shares(self, shares: tuple[float, ...]) -> list[float]:
        return [self._width * share for share in shares]

    def _cell(self, rect: QRectF, text: str, colour: str, *, ends: bool) -> None:
        right = ends != self._mirrored
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        inner = rect.adjusted(10, 0, -6, 0) if not ends else rect.adjusted(6, 0, -6, 0)
        paint_text(self._painter, inner, text, QColor(colour), _font(_BODY), align)

    # Text and pages

    def _heading(self, text: str, with_what: float = 3 * _ROW) -> None:
        self._gap(16)
        font = _font(_HEADING, strong=True)
        self._need(min(QFontMetricsF(font).height() + with_what, self._bottom))
        self._text(text, _HEADING, strong=True)
        self._gap(2)

    def _text(
        self, text: str, size: float, *, strong: bool = False, colour: str = LIGHT.ink
    ) -> None:
        font = _font(size, strong=strong)
        height = wrapped_height(text, font, self._width)
        self._need(min(height, self._bottom))
        self._wrapped(QRectF(0, self._y, self._width, height), text, font, colour)
        self._y += height + 2

    def _wrapped(self, rect: QRectF, text: str, font: QFont, colour: str) -> None:
        painter = self._painter
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side) | int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(rect.adjusted(0, 0, 0.5, 2), flags, text)

    def _gap(self, height: float) -> None:
        if self._y:
            self._y += height

    def _need(self, height: float) -> bool:
        """Begin a new page where there is not so much room; return whether."""
        if self._y + height <= self._bottom or self._y == 0:
            return False
        self._new_page()
        self._page += 1
        self._y = 0.0
        self._foot()
        return True

    def _foot(self) -> None:
        font = _font(_SMALL)
        box = QRectF(0, self._bottom + 6, self._width, 16)
        number = str(self._page)
        wide = QFontMetricsF(font).horizontalAdvance(number) + 16
        left = box.adjusted(wide, 0, 0, 0) if self._mirrored else box.adjusted(0, 0, -wide, 0)
        ink = QColor(LIGHT.muted)
        starts, ends = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._mirrored:
            starts, ends = ends, starts
        paint_text(self._painter, left, self._small_print, ink, font, starts)
        paint_text(self._painter, box, number, ink, font, ends)


def _font(size: float, *, strong: bool = False) -> QFont:
    """Return the window's font in a size in 96ths of an inch."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(size))
    font.setBold(strong)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font

"""The statement view, against a read-only QTextEdit with extra selections in the same run."""

from __future__ import annotations

import ctypes
import gc
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from benchmarks.report import Report, in_ms, times
from benchmarks.texts import SAMPLES, Made, made_statement, one_paragraph
from declannot.app.selection import Selection
from declannot.app.statement.view import StatementView
from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Layer
from declannot.domain.identity import new_id
from declannot.domain.schema import FamilyStyle, Schema
from declannot.domain.span import Span
from declannot.domain.text import StatementText
from declannot.formats.schema_yaml import read_schema

SIZES = (
    ("7 kB / 200", 7_000, 200, 16.0),
    ("1 MB / 20,000", 1_000_000, 20_000, 35.0),
    ("10 MB / 200,000", 10_000_000, 200_000, 150.0),
)
_WINDOW = (1000, 800)
_FRAME_MS = 16.7
_PAGES = 200


def run(report: Report, *, quick: bool) -> None:
    """Measure opening, tagging, scrolling, pointing and memory at three sizes."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([])
    schema = _schema()
    for size, characters, spans, first_target in SIZES[: 2 if quick else 3]:
        _one_size(report, application, schema, size, (characters, spans), first_target)
        made_statement.cache_clear()
        gc.collect()
    _one_paragraph(report, application, schema)


def _one_size(
    report: Report,
    application: QApplication,
    schema: Schema,
    size: str,
    shape: tuple[int, int],
    first_target: float,
) -> None:
    """Measure a statement of so many characters and spans."""
    characters, _spans = shape
    made = made_statement(*shape)
    case = _Case(application, schema, made)
    memory = case.memory()
    first = case.first_frames(5)
    baseline = _baseline_first(application, schema, made, 3 if characters < 5_000_000 else 1)
    value = report.add(
        f"statement view: first frame, {size}",
        first,
        "ms",
        target=first_target,
        baseline="QTextEdit with extra selections",
        baseline_value=baseline,
    )
    if characters == SIZES[-1][1]:
        report.add(
            f"statement view: times faster than QTextEdit, {size}",
            [baseline / value],
            "x",
            target=50,
            at_least=True,
        )
    tagging = case.label_to_pixels(60)
    report.add(f"statement view: span to pixels, {size}", tagging, "ms", target=5)
    report.add(
        f"statement view: span to pixels p99, {size}",
        tagging,
        "ms",
        target=_FRAME_MS,
        percentile=99,
    )
    scrolling, jumps = case.scroll(_PAGES)
    report.add(f"statement view: scroll a page, {size}", scrolling, "ms")
    report.add(
        f"statement view: scroll a page p99, {size}",
        scrolling,
        "ms",
        target=_FRAME_MS,
        percentile=99,
    )
    report.add(f"statement view: jumps while scrolling, {size}", [jumps], "px", target=0)
    report.add(f"statement view: point to spans, {size}", case.pointing(400), "µs", target=50)
    report.add(f"statement view: resize, {size}", case.resizing(6), "ms")
    report.add(f"statement view: memory added, {size}", [memory], "MB", target=25)
    case.close()


def _one_paragraph(report: Report, application: QApplication, schema: Schema) -> None:
    case = _Case(application, schema, one_paragraph(1_000_000, 20_000))
    size = "1 MB in one paragraph"
    report.add(f"statement view: first frame, {size}", case.first_frames(5), "ms", target=35)
    report.add(f"statement view: span to pixels, {size}", case.label_to_pixels(40), "ms")
    case.close()
    one_paragraph.cache_clear()


class _Case:
    """One statement in an open window."""

    def __init__(self, application: QApplication, schema: Schema, made: Made) -> None:
        self._application, self._schema = application, schema
        self._spans = made.domain_spans(schema, "layer")
        self._text = made.text
        self._window = QWidget()
        self._window.resize(*_WINDOW)
        self.selection = Selection(self._window)
        self._view = StatementView(self.selection, self._window)
        self._view.setGeometry(0, 0, *_WINDOW)
        self._view.set_schema(schema)
        self._window.show()
        application.processEvents()
        self._content = self._new_content()

    def _new_content(self) -> LayerContent:
        text = StatementText(self._text)
        document = Document(id="document", title="", sha256="", length=text.length)
        layer = Layer(id="layer", document_id="document", annotator_id="a")
        return LayerContent(document, text, layer, self._spans)

    def first_frames(self, count: int) -> list[float]:
        """Return how long it took from text and spans in memory to a painted frame, in ms."""
        contents = [self._new_content() for _ in range(count)]

        def show() -> None:
            self._content = contents.pop()
            self._view.set_statement(self._content, "en")
            self._application.processEvents()

        return in_ms(times(show, count, before=lambda: self._view.set_statement(None, "")))

    def label_to_pixels(self, count: int) -> list[float]:
        """Return the time from a finished change to its pixels, for spans in the middle."""
        label = self._schema.labels[0].id
        middle = self._content.text.length // 2
        self._view.scroll_to(middle)
        self._application.processEvents()
        found = []
        for number in range(count):
            start = middle + 7 * number % 900
            span = Span(id=new_id(), layer_id="layer", label_id=label, start=start, end=start + 40)
            change = Change(None, span)
            begun = time.perf_counter()
            self._content.apply([change])
            self._view.spans_changed([change])
            self.selection.set_span(span.id, start, just_made=True)
            self._application.processEvents()
            found.append(time.perf_counter() - begun)
            self._content.apply([change.inverse()])
            self._view.spans_changed([change.inverse()])
            self._application.processEvents()
        self.selection.set_caret(0)
        return in_ms(found)

    def scroll(self, pages: int) -> tuple[list[float], float]:
        """Page down and up again; return times, and by how far a line was not where it belongs."""
        self._view.scroll_to(self._content.text.length // 3)
        self._application.processEvents()
        bar = self._view.verticalScrollBar()
        found, jumps = [], 0.0
        for number in range(pages):
            step = 780 if number < pages // 2 else -780
            line = self._view.offset_at(QPointF(300, 700 if step > 0 else 100))
            before = self._view.caret_rect(line).top()
            position = bar.value()
            begun = time.perf_counter()
            bar.setValue(position + step)
            self._application.processEvents()
            found.append(time.perf_counter() - begun)
            if 0 < position + step < bar.maximum() - 800:
                jumps += abs(before - step - self._view.caret_rect(line).top())
        return in_ms(found), jumps

    def pointing(self, count: int) -> list[float]:
        """Return the time from a point to its spans, in µs."""
        points = [QPointF(120 + 13 * n % 700, 20 + 31 * n % 750) for n in range(count)]
        point = iter(points)
        return [1e6 * each for each in times(lambda: self._view.spans_at(next(point)), count)]

    def resizing(self, count: int) -> list[float]:
        """Return the time to wrap the text anew at another width."""
        widths = iter([*(700 + 20 * number for number in range(count))])

        def resize() -> None:
            self._view.setGeometry(0, 0, next(widths), _WINDOW[1])
            self._application.processEvents()

        return in_ms(times(resize, count))

    def memory(self) -> float:
        """Return by how much showing and walking through the statement makes the process grow."""
        _give_back_free_memory()
        before = _resident()
        self._view.set_statement(self._content, "en")
        bar = self._view.verticalScrollBar()
        for step in range(50):
            bar.setValue(bar.maximum() * step // 50)
            self._application.processEvents()
        return max(0.0, _resident() - before)

    def close(self) -> None:
        """Close the window."""
        self._view.set_statement(None, "")
        self._window.close()
        self._window.deleteLater()
        self._application.processEvents()


def _baseline_first(application: QApplication, schema: Schema, made: Made, count: int) -> float:
    """Return the median time in which a QTextEdit shows the same, in ms."""
    window = QWidget()
    window.resize(*_WINDOW)
    edit = QTextEdit(window)
    edit.setReadOnly(True)
    edit.setGeometry(0, 0, *_WINDOW)
    window.show()
    application.processEvents()
    formats = {label.name: _format(schema, label.id) for label in schema.labels}

    def show() -> None:
        edit.setPlainText(made.text)
        document = edit.document()
        found = []
        for start, end, label in made.spans:
            extra = QTextEdit.ExtraSelection()
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            extra.cursor, extra.format = cursor, formats[label]
            found.append(extra)
        edit.setExtraSelections(found)
        application.processEvents()

    taken = sorted(in_ms(times(show, count)))
    edit.setExtraSelections([])
    window.close()
    window.deleteLater()
    application.processEvents()
    return taken[len(taken) // 2]


def _format(schema: Schema, label_id: str) -> QTextCharFormat:
    drawn = QTextCharFormat()
    colour = QColor(schema.label_by_id[label_id].colour.light)
    if schema.style_of(label_id) is FamilyStyle.FILL:
        drawn.setBackground(colour)
    else:
        drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        drawn.setUnderlineColor(colour)
    return drawn


def _schema() -> Schema:
    path = SAMPLES.parent / "schemas" / "default_schema.yaml"
    return read_schema(path.read_bytes(), where=path.name)


def _give_back_free_memory() -> None:
    """Have the C library return what is free, or what was freed before would hide what is added."""
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)


def _resident() -> float:
    """Return the resident memory of this process in MB; 0 where the system does not tell."""
    path = Path("/proc/self/statm")
    if not path.exists():
        return 0.0
    return int(path.read_text().split()[1]) * 4096 / 1e6

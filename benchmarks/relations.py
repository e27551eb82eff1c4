"""Relations in the statement view: scrolling with arcs, and one more row in their table."""

from __future__ import annotations

import gc
import random
import time

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.report import Report, in_ms, times
from benchmarks.texts import SAMPLES, made_statement
from declannot.app.models.relations_model import RelationsModel
from declannot.app.selection import Selection
from declannot.app.statement.arc_view import ArcMode
from declannot.app.statement.view import StatementView
from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Layer
from declannot.domain.identity import new_id
from declannot.domain.operations.relations import types_between
from declannot.domain.schema import Schema
from declannot.domain.span import Relation
from declannot.domain.text import StatementText
from declannot.formats.schema_yaml import read_schema

CHARACTERS, SPANS, RELATIONS = 1_000_000, 20_000, 5_000
_WINDOW = (1000, 800)
_FRAME_MS = 16.7
_REACH = 12
"""How many spans further the farthest target lies; every hundredth lies anywhere."""


def run(report: Report, *, quick: bool) -> None:
    """Measure scrolling without relations and with 5,000 of them, and the table."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([])
    path = SAMPLES.parent / "schemas" / "default_schema.yaml"
    schema = read_schema(path.read_bytes(), where=path.name)
    content = _made(schema)
    size, pages = f"1 MB / {SPANS:,} spans / {RELATIONS:,} relations", 40 if quick else 160
    without = _made(schema, related=False)
    plain = _scrolling(application, schema, without, ArcMode.ALL, pages)
    baseline = sorted(plain)[len(plain) // 2]
    report.add("relations: scroll a page, same text without relations", plain, "ms")
    for mode in (ArcMode.SELECTED, ArcMode.ALL):
        taken = _scrolling(application, schema, content, mode, pages)
        report.add(
            f"relations: scroll a page, {mode} drawn, {size}",
            taken,
            "ms",
            baseline="without relations",
            baseline_value=baseline,
        )
        report.add(
            f"relations: scroll a page p99, {mode} drawn, {size}",
            taken,
            "ms",
            target=_FRAME_MS,
            percentile=99,
        )
    _table(report, schema, content, size)


def _made(schema: Schema, *, related: bool = True) -> LayerContent:
    made, rng = made_statement(CHARACTERS, SPANS), random.Random(7)
    text = StatementText(made.text)
    spans = sorted(made.domain_spans(schema, "layer"), key=lambda span: span.order)
    relations: list[Relation] = []
    while related and len(relations) < RELATIONS:
        first = rng.randrange(len(spans))
        far = rng.randrange(len(spans)) if rng.random() < 0.01 else first + rng.randint(1, _REACH)
        source, target = spans[first], spans[min(far, len(spans) - 1)]
        kinds = types_between(schema, source, target)
        if kinds:
            relations.append(
                Relation(
                    id=new_id(),
                    layer_id="layer",
                    type_id=rng.choice(kinds).id,
                    from_id=source.id,
                    to_id=target.id,
                )
            )
    document = Document(id="document", title="", sha256="", length=text.length)
    layer = Layer(id="layer", document_id="document", annotator_id="a")
    return LayerContent(document, text, layer, spans, relations)


def _scrolling(
    application: QApplication, schema: Schema, content: LayerContent, mode: ArcMode, pages: int
) -> list[float]:
    """Return how long it took to page down and up again, in ms; a span with relations selected."""
    window = QWidget()
    window.resize(*_WINDOW)
    selection = Selection(window)
    view = StatementView(selection, window)
    view.setGeometry(0, 0, *_WINDOW)
    view.set_schema(schema)
    view.set_arc_mode(mode)
    window.show()
    view.set_statement(content, "en")
    view.scroll_to(content.text.length // 3)
    first = next(iter(content.relations.values()), None)
    if first is not None:
        selection.set_span(first.from_id, 0)
    application.processEvents()
    gc.collect()
    gc.freeze()  # as the window does at rest
    bar, found = view.verticalScrollBar(), []
    for number in range(pages):
        begun = time.perf_counter()
        bar.setValue(bar.value() + (780 if number < pages // 2 else -780))
        application.processEvents()
        found.append(1000 * (time.perf_counter() - begun))
    gc.unfreeze()
    view.set_statement(None, "")
    window.close()
    window.deleteLater()
    application.processEvents()
    return found


def _table(report: Report, schema: Schema, content: LayerContent, size: str) -> None:
    model = RelationsModel()
    filled = times(lambda: model.show(content, schema), 5)
    report.add(f"relations: fill the table, {size}", in_ms(filled), "ms")
    some = list(content.relations.values())[:100]
    gone = iter(some)

    def remove() -> None:
        change = Change(next(gone), None)
        content.apply([change])
        model.take_in((change,))

    removed = times(remove, len(some))
    report.add(
        "relations: a row less in the table",
        in_ms(removed),
        "ms",
        target=1,
    )

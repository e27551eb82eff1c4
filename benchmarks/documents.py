"""Documents at scale: a list of 10,000, many changed at once, a long text that is corrected."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from benchmarks.making import project_of
from benchmarks.report import Report, in_ms, times
from benchmarks.texts import Made, made_statement
from declannot.domain.document import Document, Status
from declannot.domain.moment import utc_now
from declannot.domain.operations.document_editing import PropertyEdit, edit_properties
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.text_alignment import align
from declannot.exchange.correcting import corrected, look
from declannot.store.project import Project

if TYPE_CHECKING:
    from declannot.app.corpus.documents_table import DocumentsTable
    from declannot.app.models.documents_model import DocumentsModel

LONG, SPANS, EDITS = 1_000_000, 20_000, 500
LANGUAGES = ("en", "fr", "es", "pt-BR", "ar", "zh")
_FRAME_MS = 1000 / 60
FILTERS = ("sea", "status:new lang:fr", "tag:un/ga date:2015..2019", "issuer:canada -tag:draft", "")


def run(report: Report, *, quick: bool) -> None:
    """Measure lists, bulk edits and corrections."""
    repeats = 5 if quick else 15
    _measure_lists(report, repeats)
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as name:
        _measure_bulk(report, Path(name), 3 if quick else 5)
        _measure_correction(report, Path(name), 1 if quick else 3)


def _documents(count: int) -> list[Document]:
    draw = random.Random(1)
    words = ("climate", "sea", "peace", "trade", "migration", "health", "security", "culture")
    return [
        Document(
            id=f"d{number:05d}",
            title=f"Statement on {draw.choice(words)} and {draw.choice(words)} {number:05d}",
            sha256="",
            length=5000,
            language=draw.choice(LANGUAGES),
            date=f"{draw.randint(1990, 2025)}-{draw.randint(1, 12):02d}",
            issuers=tuple(draw.sample(("Canada", "Mexico", "France", "Japan"), 2)),
            tags=tuple(draw.sample(("un", "un/ga", "un/sc", "draft", "g7"), 2)),
        )
        for number in range(count)
    ]


def _measure_lists(report: Report, repeats: int) -> None:
    """The list in the panel and the table of the corpus, without the painting of rows."""
    from declannot.app.corpus.documents_table import DocumentsTable, TableRow
    from declannot.app.models.documents_model import DocumentRow, DocumentsModel

    app = QApplication.instance() or QApplication([])
    documents = _documents(10_000)
    statuses = list(Status)
    panel, table = DocumentsModel(), DocumentsTable()
    panel.show_all(
        DocumentRow(each, statuses[number % 3], number % 40, (number % 11) / 10)
        for number, each in enumerate(documents)
    )
    table.show_all(
        TableRow(each, statuses[number % 3], number % 40, (number % 11) / 10)
        for number, each in enumerate(documents)
    )
    for name, model in (("panel", panel), ("table", table)):
        wanted = cycle(FILTERS)
        taken = times(partial(_filter, model, wanted), repeats)
        report.add(f"documents 10,000: filter the {name}", in_ms(taken), "ms", target=_FRAME_MS)
    orders = cycle(("date", "-date", "status", "title"))
    taken = times(lambda: panel.set_sort(next(orders)), repeats)
    report.add("documents 10,000: order the panel anew", in_ms(taken), "ms")
    del app


def _filter(model: DocumentsModel | DocumentsTable, wanted: Iterator[str]) -> None:
    model.set_filter(next(wanted))


def _measure_bulk(report: Report, folder: Path, repeats: int) -> None:
    path = project_of(folder / "bulk.declannot", [Made("A text.", [])])
    with Project.open(path) as project:
        made = [
            (
                new_document(f"Statement {number:05d}", f"Text {number}.", at=utc_now()),
                f"Text {number}.",
            )
            for number in range(1000)
        ]
        project.apply(add_documents(made))
        tags = iter(f"t{number}" for number in range(1000))
        edits, undone = [], []
        for _ in range(repeats):
            documents = project.documents()
            edit = PropertyEdit(language="fr", add_tags=(next(tags),))
            edits += times(partial(_apply, project, documents, edit), 1)
            undone += times(project.undo, 1)
        report.add(
            "documents: change properties of 1,000 as one step", in_ms(edits), "ms", target=200.0
        )
        report.add("documents: undo that", in_ms(undone), "ms")


def _apply(project: Project, documents: list[Document], edit: PropertyEdit) -> None:
    step = edit_properties(documents, edit, {})
    assert step is not None
    project.apply(step)


def _measure_correction(report: Report, folder: Path, repeats: int) -> None:
    made = made_statement(LONG, SPANS, 1)
    edited = _edited(made.text)
    what = f"documents: {LONG // 1_000_000} MB, {EDITS} edits"
    report.add(
        f"{what}: lay the versions side by side",
        times(lambda: align(made.text, edited), repeats),
        "s",
    )
    one_line = made.text.replace("\n", " ")
    other_line = _edited(one_line)
    report.add(
        f"{what}, one paragraph: side by side",
        times(lambda: align(one_line, other_line), repeats),
        "s",
    )
    unlike = made_statement(LONG, 1, 2).text
    report.add(
        "documents: 1 MB of another text: side by side",
        times(lambda: align(made.text, unlike), 1),
        "s",
    )
    path = project_of(folder / "long.declannot", [made])
    with Project.open(path) as project:
        document = project.documents()[0]
        correction = look(project, document.id, edited)
        report.add(
            f"{what}, {SPANS:,} spans: look what becomes of them",
            times(lambda: look(project, document.id, edited), repeats),
            "s",
        )
        step = corrected(project, correction)
        applied = times(lambda: project.apply(step), 1)
        report.add(f"{what}, {SPANS:,} spans: make the new version", applied, "s")


def _edited(text: str) -> str:
    """Return a text with 500 small corrections: letters taken out, put in, words replaced."""
    draw = random.Random(3)
    places = sorted(draw.sample(range(len(text) - 40), EDITS), reverse=True)
    for place in places:
        put_in = draw.choice(("", "x", "new words here "))
        text = text[:place] + put_in + text[place + draw.randrange(12) :]
    return text

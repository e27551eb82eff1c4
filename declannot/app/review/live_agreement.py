"""How far the two annotators agree, beside the queue: on this document and on the project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from declannot.agreement.comparison import Comparison, Score, compare
from declannot.app import counts
from declannot.app.messages import text_of
from declannot.app.panels.later import Later
from declannot.app.panels.painting import bold, dress_heading
from declannot.app.tasks import Cancelled, Task
from declannot.app.theme import Theme
from declannot.domain.document import Status
from declannot.domain.schema import Schema
from declannot.domain.span import Range, Span
from declannot.exchange.first_sent import thaw

if TYPE_CHECKING:
    from declannot.app.review.session import ReviewSession
    from declannot.store.project import Applied, Project
    from declannot.store.records import LayerRecord

_DELAY_MS = 700
_MOST_SPANS_AT_ONCE = 6000

Mark = tuple[int, int, str, tuple[Range, ...]]


@dataclass(frozen=True, slots=True)
class ProjectFigures:
    """Agreement over the documents both have finished, as first sent."""

    documents: int
    comparison: Comparison


class LiveAgreement(QWidget):
    """Strict F1 and exact extent; the page of agreement has the rest.

    Decisions change none of these figures: they compare the two annotators.

    Attributes:
        left: the statement should have the keyboard again.
        header: heading; a dock takes it as its title bar.
    """

    left = Signal()

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pair: tuple[str, ...] = ()
        self._task: Task | None = None
        self._make()
        self._document_later = Later(self._show_document, self)
        self._project_later = Later(self._count_project, self, _DELAY_MS)
        session.rebuilt.connect(self._renew)
        session.workspace.changes_applied.connect(self._take_in)

    def set_theme(self, theme: Theme) -> None:
        """Labels take their colours from the style sheet."""

    def _make(self) -> None:
        self.header = QWidget(self)
        heading, self.pair_label = QLabel(self.tr("Agreement"), self.header), QLabel(self.header)
        dress_heading(heading, self.pair_label)
        row = QHBoxLayout(self.header)
        row.setContentsMargins(12, 9, 12, 7)
        row.addWidget(heading)
        row.addStretch(1)
        row.addWidget(self.pair_label)
        grid = QGridLayout()
        grid.setContentsMargins(12, 0, 12, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        self.figures: dict[str, QLabel] = {}
        for column, title in enumerate((self.tr("here"), self.tr("project")), 1):
            grid.addWidget(self._label(title, muted=True, right=True), 0, column)
        for line, (name, title) in enumerate(
            (
                ("strict", self.tr("Strict F1")),
                ("extent", self.tr("Exact extent")),
                ("matched", self.tr("Matched")),
                ("interval", self.tr("95 % interval")),
            ),
            1,
        ):
            grid.addWidget(self._label(title, muted=True), line, 0)
            if name == "interval":
                self.figures[name] = self._label("", right=True)
                grid.addWidget(self.figures[name], line, 1, 1, 2)
                continue
            for column, where in enumerate(("here", "project"), 1):
                cell = self._label("", right=True)
                if name == "strict":
                    cell.setFont(bold(cell.font()))
                self.figures[f"{name} {where}"] = cell
                grid.addWidget(cell, line, column)
        grid.setColumnStretch(0, 1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.addLayout(grid)
        column_layout.addStretch(1)

    def _label(self, text: str, *, muted: bool = False, right: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if muted:
            label.setProperty("role", "muted")
        if right:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return label

    # Following

    def _renew(self) -> None:
        pair = self._session.pair
        ids = pair.ids if pair is not None and self._session.active else ()
        self._document_later.call()
        if ids != self._pair:
            self._pair = ids
            self._show_figures("project", None, "")
            self.figures["interval"].setText("")
            if ids:
                self._project_later.call()

    def _take_in(self, applied: Applied) -> None:
        """Count anew where an annotator's layer changed: decisions change nothing here."""
        session = self._session
        if not session.active or session.review is None:
            return
        gold = session.review.gold.layer.id
        if applied.coarse or any(
            isinstance(change.entity, Span) and change.entity.layer_id != gold
            for change in applied.changes
        ):
            self._document_later.call()
            self._project_later.call()

    def _show_document(self) -> None:
        review = self._session.review
        if review is None:
            self._show_figures("here", None, "")
            return
        a, b = review.a.spans, review.b.spans
        if len(a) + len(b) > _MOST_SPANS_AT_ONCE:
            self._show_figures("here", None, self.tr("large"))
            return
        self._show_figures("here", compare([(_marks(a.values()), _marks(b.values()))]), "")

    def _count_project(self) -> None:
        project = self._session.workspace.project
        if project is None or not self._pair or not self.isVisible():
            return
        if self._task is not None and self._task.running:
            self._task.cancel()
        pair = self._pair
        self._task = task = Task(lambda _progress, stop: _figures(project, pair, stop))
        task.succeeded.connect(self._show_project)
        task.failed.connect(lambda _error: self._show_figures("project", None, "–"))
        task.start()

    def _show_project(self, found: ProjectFigures | None) -> None:
        if found is None or not self._session.active:
            return
        if not found.documents:
            self._show_figures("project", None, "–")
            self.figures["interval"].setText(self.tr("no document is done by both"))
            return
        self._show_figures("project", found.comparison, "")
        self.pair_label.setText(counts.documents(found.documents))
        score = found.comparison.strict
        interval = self.figures["interval"]
        if score.ci95 is None:
            interval.setText(self.tr("not below 5 documents"))
        else:
            low, high = score.ci95
            interval.setText(f"{_number(low)} – {_number(high)}")
        interval.setToolTip(text_of(score.why) if score.why is not None else "")

    def _show_figures(self, where: str, comparison: Comparison | None, instead: str) -> None:
        strict, extent, matched = (
            self.figures[f"{name} {where}"] for name in ("strict", "extent", "matched")
        )
        if comparison is None:
            strict.setText(instead)
            extent.setText("")
            matched.setText("")
            return
        score = comparison.strict
        strict.setText(_f1(score))
        extent.setText(_f1(comparison.exact_extent))
        matched.setText(
            self.tr("{matched} of {a} / {b}").format(
                matched=round(score.matched), a=score.n_a, b=score.n_b
            )
        )
        strict.setToolTip(text_of(score.why) if score.f1 is None and score.why else "")


def _figures(
    project: Project, pair: tuple[str, ...], cancelled: Cancelled
) -> ProjectFigures | None:
    """Compare what the two first sent, over the documents both have finished."""
    documents: list[tuple[list[Mark], list[Mark]]] = []
    with project.reader() as view:
        ids = [each.id for each in view.present_documents() if not each.practice]
        for record in view.iter_records(ids, set(pair)):
            if cancelled():
                return None
            layers = {each.layer.annotator_id: each for each in record.layers}
            sides = [layers.get(each) for each in pair]
            if all(each is not None and each.layer.status is Status.DONE for each in sides):
                first, second = (
                    _first_sent(each, view.schema) for each in sides if each is not None
                )
                documents.append((first, second))
    return ProjectFigures(len(documents), compare(documents))


def _first_sent(record: LayerRecord, schema: Schema) -> list[Mark]:
    spans, _ = thaw(record.layer, record.spans, record.relations, schema)
    return _marks(spans)


def _marks(spans: Iterable[Span]) -> list[Mark]:
    return [(each.start, each.end, each.label_id, each.fragments or ()) for each in spans]


def _f1(score: Score) -> str:
    return "–" if score.f1 is None else _number(score.f1)


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 2)

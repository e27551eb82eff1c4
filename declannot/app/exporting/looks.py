"""How an export begins and what it loses, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QTreeWidgetItem

from declannot.app.exporting import words
from declannot.app.exporting.ticks import prepare
from declannot.app.forms.ui_export import Ui_ExportForm
from declannot.app.messages import text_of
from declannot.app.panels.plain_tips import plain_tip
from declannot.domain.span import Span
from declannot.exchange.report import ExportReport
from declannot.formats.losses import MEANINGS, Loss, LossDetail

if TYPE_CHECKING:
    from declannot.store.project import Project

PLACES_SHOWN = 100
"""Losses of one kind that are listed here; the report beside the export lists all."""
_QUOTED = 60
_TAB_CHARACTERS = 16
_CODE, _PLACE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

Place = tuple[str, int, int]
"""The id of a document and the edges of a span in it."""


class Looks(QObject):
    """Shows the first lines of each file and the losses with their places.

    Attributes:
        place_wanted: carries a ``Place`` to show in the text.
    """

    place_wanted = Signal(object)

    def __init__(self, form: Ui_ExportForm, project: Project) -> None:
        super().__init__(form.looks)
        self._form, self._project = form, project
        self._titles = {each.id: each.title for each in project.documents()}
        self._spans: dict[str, dict[str, Span]] = {}
        self._beginnings: Mapping[str, tuple[str, ...] | None] = {}
        self._report: ExportReport | None = None
        form.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        advance = form.preview.fontMetrics().horizontalAdvance("n")
        form.preview.setTabStopDistance(_TAB_CHARACTERS * advance)
        prepare(form.losses)
        form.file.currentIndexChanged.connect(self._show_file)
        form.losses.itemExpanded.connect(self._fill_places)
        form.losses.itemDoubleClicked.connect(self._go)
        form.losses.installEventFilter(self)

    # Beginnings

    def show_beginnings(self, beginnings: Mapping[str, tuple[str, ...] | None]) -> None:
        """Show how files begin; the file that was shown stays, where it is still among them."""
        box = self._form.file
        before, self._beginnings = box.currentText(), beginnings
        names = list(beginnings)
        shown = names.index(before) if before in beginnings else self._first(names)
        with QSignalBlocker(box):
            box.clear()
            box.addItems(names)
            box.setCurrentIndex(shown)
        self._show_file()

    def _first(self, names: list[str]) -> int:
        """Return the first file that is not empty."""
        filled = (number for number, name in enumerate(names) if self._beginnings[name] != ("",))
        return next(filled, 0)

    def _show_file(self) -> None:
        lines = self._beginnings.get(self._form.file.currentText(), ())
        text = (
            self.tr("This file is no text; it cannot be shown here.")
            if lines is None
            else "\n".join(lines)
        )
        if text != self._form.preview.toPlainText():
            self._form.preview.setPlainText(text)

    # Losses

    def wait(self, done: int = 0, total: int = 0) -> None:
        """Say that losses are being counted, and how far."""
        said = self.tr("Counting what is lost…")
        if total:
            said = self.tr("Counting what is lost: {done} of {total} documents…")
            said = said.replace("{done}", f"{done:,}").replace("{total}", f"{total:,}")
        self._form.summary.setText(said)

    def clear(self) -> None:
        """Show nothing, where nothing can be written."""
        self.show_beginnings({})
        self._form.summary.setText("")
        self._form.losses.clear()

    def show_report(self, report: ExportReport) -> None:
        """Show what would be written and what is lost."""
        self._report = report
        self.show_beginnings(report.beginnings)
        self._form.summary.setText(self._summary(report))
        tree = self._form.losses
        tree.clear()
        tree.addTopLevelItems([self._note(each) for each in self._to_know(report)])
        tree.addTopLevelItems([self._kind(*each) for each in report.losses.items()])
        if report.tokenizer:
            tokens = self.tr("Tokens: {name}").replace("{name}", report.tokenizer)
            tree.addTopLevelItem(self._note(tokens))
        tree.setVisible(bool(tree.topLevelItemCount()))

    def _summary(self, report: ExportReport) -> str:
        lost = sum(report.losses.values())
        text = (
            self.tr("Written: {documents}, {spans}, {relations}. Lost or changed: {lost}.")
            if lost
            else self.tr("Written: {documents}, {spans}, {relations}. Nothing is lost.")
        )
        return (
            text.replace("{documents}", words.documents(report.documents))
            .replace("{spans}", words.spans(report.spans))
            .replace("{relations}", words.relations(report.relations))
            .replace("{lost}", f"{lost:,}")
        )

    def _to_know(self, report: ExportReport) -> list[str]:
        lines = [text_of(each) for each in report.warnings]
        if report.spans_not_chosen or report.values_not_chosen:
            left = self.tr(
                "Left out as chosen: {spans} of other labels; attribute values: {values}."
            )
            lines.append(
                left.replace("{spans}", words.spans(report.spans_not_chosen)).replace(
                    "{values}", f"{report.values_not_chosen:,}"
                )
            )
        return lines

    def _note(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text, ""])
        item.setToolTip(0, plain_tip(text))
        return item

    def _kind(self, code: str, count: int) -> QTreeWidgetItem:
        meaning = MEANINGS.get(Loss(code))
        item = QTreeWidgetItem([text_of(meaning) if meaning else code, f"{count:,}"])
        item.setData(0, _CODE, code)
        item.setToolTip(0, code)
        item.setTextAlignment(1, _NUMBERS)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{count} {item.text(0)}, {code}")
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        return item

    def _fill_places(self, item: QTreeWidgetItem) -> None:
        """List where the losses of a kind are, when somebody wants to know."""
        if item.childCount() or self._report is None or item.data(0, _CODE) is None:
            return
        code = item.data(0, _CODE)
        found = self._report.ledger.some_of(code, PLACES_SHOWN)
        rows = [self._place_row(each) for each in found]
        more = self._report.losses[code] - len(rows)
        if more > 0:
            text = self.tr("{count} more, in the report beside the export")
            rows.append(QTreeWidgetItem([text.replace("{count}", f"{more:,}"), ""]))
        item.addChildren(rows)

    def _place_row(self, detail: LossDetail) -> QTreeWidgetItem:
        span = self._span(detail)
        title = self._titles.get(detail.document or "", "") if len(self._titles) > 1 else ""
        parts = (self._quoted(detail, span), detail.detail, title)
        text = "\u2002·\u2002".join(each for each in parts if each)
        text = text or self._titles.get(detail.document or "", detail.document or "")
        row = QTreeWidgetItem([text, ""])
        row.setToolTip(0, plain_tip(text))
        if span is not None:
            row.setData(0, _PLACE, (detail.document, span.start, span.end))
        elif detail.document:
            row.setData(0, _PLACE, (detail.document, 0, 0))
        return row

    def _span(self, detail: LossDetail) -> Span | None:
        """Return the span a loss is about, whoever made it."""
        if detail.document is None or detail.span is None:
            return None
        known = self._spans.get(detail.document)
        if known is None:
            known = self._spans[detail.document] = {}
            if detail.document in self._titles:
                for layer in self._project.layers(detail.document):
                    known |= self._project.content(detail.document, layer.annotator_id).spans
        return known.get(detail.span)

    def _quoted(self, detail: LossDetail, span: Span | None) -> str:
        if span is None or detail.document is None:
            return ""
        label = self._project.schema.label_by_id.get(span.label_id)
        covered = self._project.text(detail.document).text[span.start : span.end]
        quote = " ".join(covered[: 2 * _QUOTED].split())
        if len(quote) > _QUOTED or len(covered) > 2 * _QUOTED:
            quote = quote[:_QUOTED].rstrip() + "…"
        return f"{label.name if label else span.label_id} “{quote}”"

    # Going there

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter on a place show it, and on a kind unfold it."""
        key = 0
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self._form.losses.currentItem()
            if item is not None:
                self._go(item)
            return True
        return super().eventFilter(watched, event)

    def _go(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        place = item.data(0, _PLACE)
        if place is not None:
            self.place_wanted.emit(place)
        elif item.data(0, _CODE) is not None and self.sender() is not self._form.losses:
            item.setExpanded(not item.isExpanded())


_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

"""How an export begins and what it loses, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QTreeWidgetItem

from declannot.app import counts
from declannot.app.exporting.origins import Origin, Quote
from declannot.app.exporting.ticks import prepare
from declannot.app.forms.ui_export import Ui_ExportForm
from declannot.app.messages import text_of
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.punctuation import labelled_quote
from declannot.exchange.report import ExportReport
from declannot.formats.losses import MEANINGS, Loss, LossDetail

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

    def __init__(self, form: Ui_ExportForm, origin: Origin) -> None:
        super().__init__(form.looks)
        self._form, self._origin = form, origin
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
            many = self.tr("Counting what is lost: {done} of {total} documents…")
            said = many if total > 1 else self.tr("Counting what is lost in the document…")
            said = said.replace("{done}", counts.number(done))
            said = said.replace("{total}", counts.number(total))
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
            text.replace("{documents}", counts.documents(report.documents))
            .replace("{spans}", counts.spans(report.spans))
            .replace("{relations}", counts.relations(report.relations))
            .replace("{lost}", counts.number(lost))
        )

    def _to_know(self, report: ExportReport) -> list[str]:
        lines = [text_of(each) for each in report.warnings]
        if report.spans_not_chosen or report.values_not_chosen:
            left = self.tr(
                "Left out as chosen: {spans} of other labels; attribute values: {values}."
            )
            lines.append(
                left.replace("{spans}", counts.spans(report.spans_not_chosen)).replace(
                    "{values}", counts.number(report.values_not_chosen)
                )
            )
        return lines

    def _note(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text, ""])
        item.setToolTip(0, plain_tip(text))
        return item

    def _kind(self, code: str, count: int) -> QTreeWidgetItem:
        meaning = MEANINGS.get(Loss(code))
        item = QTreeWidgetItem([text_of(meaning) if meaning else code, counts.number(count)])
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
            rows.append(QTreeWidgetItem([text.replace("{count}", counts.number(more)), ""]))
        item.addChildren(rows)

    def _place_row(self, detail: LossDetail) -> QTreeWidgetItem:
        document, titles = detail.document or "", self._origin.titles
        span = self._origin.quote(document, detail.span) if detail.span else None
        title = titles.get(document, "") if len(titles) > 1 else ""
        parts = (_quoted(span), detail.detail, title)
        text = "\u2002·\u2002".join(each for each in parts if each)
        text = text or titles.get(document, document)
        row = QTreeWidgetItem([text, ""])
        row.setToolTip(0, plain_tip(text))
        if document and self._origin.in_view(document):
            edges = (0, 0) if span is None else (span.start, span.end)
            row.setData(0, _PLACE, (document, *edges))
        return row

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


def _quoted(span: Quote | None) -> str:
    """Return a span as it stands beside a loss: its label and how its text begins."""
    if span is None:
        return ""
    quote = " ".join(span.covered[: 2 * _QUOTED].split())
    if len(quote) > _QUOTED or len(span.covered) > 2 * _QUOTED:
        quote = quote[:_QUOTED].rstrip() + "…"
    return labelled_quote(span.label, quote)

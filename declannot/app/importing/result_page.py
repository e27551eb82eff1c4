"""What comes of an import: the beginning of the first document, and what is to be known."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QListWidgetItem

from declannot.app.forms.ui_import import Ui_ImportForm
from declannot.app.importing import words
from declannot.app.selection import Selection
from declannot.app.statement.view import StatementView
from declannot.app.theme import Theme
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Layer
from declannot.domain.schema import Schema
from declannot.domain.span import Span
from declannot.domain.text import StatementText
from declannot.exchange.report import Beginning, ImportReport

_MEASURE = 70
_LINES_SHOWN = 300


class ResultPage(QObject):
    """Shows how the first document begins, with its spans, beside what is to be known.

    Attributes:
        statement: draws the beginning as Annotate draws statements; nothing can be changed in it.
    """

    def __init__(self, form: Ui_ImportForm, theme: Theme) -> None:
        super().__init__(form.result_page)
        self._form = form
        self.statement = StatementView(Selection())
        self.statement.setAccessibleName(self.tr("How the first document begins"))
        self.statement.set_measure(_MEASURE)
        self.statement.set_margin_numbers(False)
        self.statement.set_theme(theme)
        self._shown: tuple[Beginning | None, Schema | None] = (None, None)
        form.begins_column.addWidget(self.statement, 1)
        form.result_parts.setStretchFactor(0, 3)
        form.result_parts.setStretchFactor(1, 2)
        form.result_parts.setSizes([580, 380])

    def show_report(self, report: ImportReport) -> None:
        """Show what an import would bring."""
        begins = report.beginning
        schema = report.schema or Schema(name="")
        self._form.begins_heading.setText(
            self.tr("HOW “{title}” BEGINS").format(title=begins.title)
            if begins is not None and begins.title
            else self.tr("HOW IT BEGINS")
        )
        if (begins, schema) != self._shown:
            self._shown = (begins, schema)
            self.statement.set_schema(schema)
            self.statement.set_statement(_content(begins, schema), "")
        details = self._form.details
        details.clear()
        lines = words.to_be_known(report)
        for line in lines[:_LINES_SHOWN]:
            item = QListWidgetItem(line)
            item.setToolTip(line)
            details.addItem(item)
        if len(lines) > _LINES_SHOWN:
            more = self.tr("… and {count} more").format(count=len(lines) - _LINES_SHOWN)
            details.addItem(more)


def _content(begins: Beginning | None, schema: Schema) -> LayerContent | None:
    """Return the beginning as a layer that is in no project."""
    if begins is None or not begins.text.strip():
        return None
    text = StatementText(begins.text)
    document = Document(
        id="beginning", title=begins.title, sha256=text.sha256, length=len(begins.text)
    )
    layer = Layer(id="beginning", document_id=document.id, annotator_id=None)
    spans: OrderedDict[tuple[int, int, str], Span] = OrderedDict()
    for number, (start, end, name) in enumerate(begins.spans):
        label = schema.label_by_name.get(name)
        spans[(start, end, name)] = Span(
            id=str(number),
            layer_id=layer.id,
            label_id=label.id if label is not None else name,
            start=start,
            end=end,
        )
    return LayerContent(document, text, layer, spans.values(), stored=False)

"""The table of spans: the statement's spans as rows, for looking over and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from declannot.app.label_styles import label_style
from declannot.app.models.spans_model import Column, SpansModel
from declannot.app.panels.document_table import DocumentTable, TableWords
from declannot.app.panels.later import Later
from declannot.app.panels.painting import swatch_icon
from declannot.app.panels.span_row import SpanDelegate
from declannot.app.statement.hand import Hand
from declannot.app.theme import LIGHT, Theme
from declannot.app.titles import window_language
from declannot.app.workspace import Workspace


class SpansTable(DocumentTable):
    """Spans with letter, text, paragraph and marks; the selected one is the statement's.

    Attributes:
        menu_wanted: carries the global point for a menu of the selected span.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, workspace: Workspace, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(workspace, hand, self._said(), parent)
        self._theme: Theme = LIGHT
        self.model = SpansModel(self)
        self._delegate = SpanDelegate(self.model)
        self._doubtful: QAction | None = None
        self._select_later = Later(self._show_selected, self)
        self.prepare(
            self.model,
            self._delegate,
            stretched=(Column.TEXT,),
            by_paragraph=Column.PARAGRAPH,
            show=self._show_document,
            caught_up=self._show_selected,
            sift=self._filter,
            sorted_anew=self._show_selected,
        )
        self._fit_columns()
        self._connect()
        self._fill_menu()

    def _said(self) -> TableWords:
        return TableWords(
            heading=self.tr("Spans"),
            filter_name=self.tr("Filter spans"),
            filter_tip=self.tr("Show only spans whose text or note holds this"),
            kinds_name=self.tr("Filter by label"),
            kinds_tip=self.tr("Show only some labels, or only doubtful spans"),
            none_passes=self.tr("No span passes the filter."),
            none_yet=self.tr("No spans yet."),
        )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = self._delegate.theme = theme
        self.model.set_theme(theme)
        self._fill_menu()
        self.view.viewport().update()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    # Setting up

    def _fit_columns(self) -> None:
        self.view.setColumnWidth(Column.LABEL, self.view.fontMetrics().height() + 24)
        self.view.setColumnWidth(Column.PARAGRAPH, self.paragraph_width())
        self.view.setColumnWidth(Column.MARKS, 30)

    def _connect(self) -> None:
        self._workspace.schema_changed.connect(self._schema_changed)
        self._workspace.selection.changed.connect(self._select_later.call)
        self.view.picked.connect(self._go_to)
        self.view.menu_wanted.connect(self._ask_for_menu)
        self.view.selectionModel().currentRowChanged.connect(self._row_reached)
        self.filter.returnPressed.connect(self._go_to_first)

    # Following the document

    def _schema_changed(self) -> None:
        self._fill_menu()
        self.following.document_changed()

    def _show_document(self) -> None:
        self.model.show(self._workspace.content, self._workspace.schema)
        self._fit_columns()
        self._show_selected()

    def _show_selected(self) -> None:
        if self.following.is_behind:
            return
        self.following.catch_up()
        span = self._workspace.selected_span
        row = self.model.row_of(span) if span else -1
        selected = self.view.selectionModel()
        if row < 0:
            selected.clearSelection()
        elif selected.currentIndex().row() != row or not selected.isRowSelected(row):
            self.select_row(row, Column.TEXT)

    # Filters and order

    def _fill_menu(self) -> None:
        schema, language = self._workspace.schema, window_language()
        checked = self.start_menu(self.tr("All spans"))
        self._doubtful = self.offer(self.tr("Doubtful only"))
        self.menu.addSeparator()
        for label in (each for each in schema.labels if not each.retired):
            action = self.kinds[label.id] = self.offer(label.title(language))
            style = label_style(schema, label, self._theme)
            action.setIcon(swatch_icon(style, self.devicePixelRatioF()))
            action.setIconVisibleInMenu(True)
            action.setChecked(label.id in checked)
        self._name_filter()

    def _filter(self) -> None:
        self.filter_later.forget()
        self.following.catch_up()
        doubtful = self._doubtful is not None and self._doubtful.isChecked()
        self.model.set_filter(self.filter.text(), self.wanted_kinds(), doubtful)
        self._name_filter()
        self._show_selected()

    def _name_filter(self) -> None:
        chosen, schema = self.wanted_kinds(), self._workspace.schema
        doubtful = self._doubtful is not None and self._doubtful.isChecked()
        letters = "".join(
            schema.label_by_id[each].key.upper() or schema.label_by_id[each].name[:1]
            for each in chosen
            if each in schema.label_by_id
        )
        shown = letters + ("?" if doubtful else "")
        self.kind_filter.setText((shown if len(shown) <= 4 else shown[:3] + "…") or self.tr("All"))

    # The hand

    def _go_to(self, index: QModelIndex) -> None:
        self._hand.select_span(self.model.span_at(index.row()))
        if not self.view.hasFocus():
            self.leave()

    def _row_reached(self, index: QModelIndex) -> None:
        """Let the statement follow the rows one walks through by keyboard."""
        if index.isValid() and self.view.hasFocus():
            span = self.model.span_at(index.row())
            if span.id != self._workspace.selection.span_id:
                self._hand.select_span(span)

    def _ask_for_menu(self, index: QModelIndex, place: QPoint) -> None:
        """Select the span of a row and let its menu be shown."""
        self._hand.select_span(self.model.span_at(index.row()))
        self.menu_wanted.emit(place)

    def _go_to_first(self) -> None:
        self.filter_later.now()
        if self.model.rowCount():
            self._hand.select_span(self.model.span_at(0))
            self.leave()

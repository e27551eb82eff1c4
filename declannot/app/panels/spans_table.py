"""The table of spans: the statement's spans as rows, for looking over and for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from declannot.app.forms.ui_spans_table import Ui_SpansTable
from declannot.app.models.spans_model import Column, SpansModel
from declannot.app.panels.later import Later
from declannot.app.panels.leaving import leave_on_escape
from declannot.app.panels.painting import MENU_BUTTON, dress_heading, smaller, swatch_icon
from declannot.app.panels.span_row import SpanDelegate, row_height
from declannot.app.statement.hand import Hand
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT, Theme
from declannot.app.workspace import Workspace
from declannot.domain.change import Change
from declannot.domain.schema import FamilyStyle

if TYPE_CHECKING:
    from declannot.store.project import Applied

_FILTER_DELAY_MS = 150


class SpansTable(QWidget):
    """Spans with letter, text, paragraph and marks; the selected one is the statement's.

    Attributes:
        left: the statement should have the keyboard again.
        menu_wanted: carries the global point for a menu of the selected span.
        header: heading, count and filters; a dock can take it as its title bar.
    """

    left = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, workspace: Workspace, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._hand = workspace, hand
        self._theme: Theme = LIGHT
        self._form = Ui_SpansTable()
        self._form.setupUi(self)
        self.header, self.view = self._form.header, self._form.spans
        self.filter, self.label_filter = self._form.filter, self._form.labelFilter
        self.model = SpansModel(self)
        self._delegate = SpanDelegate(self.model)
        self._is_behind = True
        self._pending: list[tuple[Change, ...]] = []
        dress_heading(self._form.heading, self._form.count)
        self._menu = QMenu(self)
        self._label_actions: dict[str, QAction] = {}
        self._doubtful: QAction | None = None
        self.label_filter.setMenu(self._menu)
        self.label_filter.setStyleSheet(MENU_BUTTON)
        self._set_up_view()
        self._show_later = Later(self._show_document, self)
        self._take_in_later = Later(self._show_changes, self)
        self._select_later = Later(self._show_selected, self)
        self._filter_later = Later(self._filter, self, _FILTER_DELAY_MS)
        self._connect()
        self._fill_menu()

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

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        header = view.horizontalHeader()
        header.setMinimumSectionSize(16)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicator(Column.PARAGRAPH, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(False)
        header.setFont(smaller(view.font()))
        header.setStyleSheet("QHeaderView::section { padding: 0 5px; }")
        header.setFixedHeight(header.fontMetrics().height() + 5)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort)
        height = row_height(view.fontMetrics().height())
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(height)
        self._fit_columns()

    def _fit_columns(self) -> None:
        sizes = self.view.fontMetrics()
        digits = "9" * max(2, len(str(self._last_paragraph())))
        widths = {
            Column.LABEL: sizes.height() + 24,
            Column.PARAGRAPH: sizes.horizontalAdvance("¶" + digits) + 12,
            Column.MARKS: 30,
        }
        for column, width in widths.items():
            self.view.setColumnWidth(column, width)

    def _last_paragraph(self) -> int:
        text = self._workspace.text
        return text.paragraph_index(text.length) + 1 if text is not None else 1

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.document_changed.connect(self._document_changed)
        workspace.schema_changed.connect(self._schema_changed)
        workspace.changes_applied.connect(self._take_in)
        workspace.selection.changed.connect(self._select_later.call)
        self.view.picked.connect(self._go_to)
        self.view.left.connect(self._leave)
        self.view.menu_wanted.connect(self._ask_for_menu)
        self.view.selectionModel().currentRowChanged.connect(self._row_reached)
        self.filter.textChanged.connect(lambda _text: self._filter_later.call())
        self.filter.returnPressed.connect(self._go_to_first)
        leave_on_escape(self.filter, self._leave, self.view)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_figures)

    # Following the document; nothing is built while the table is hidden

    def _document_changed(self) -> None:
        self._is_behind = True
        self._pending.clear()
        if self.isVisible():
            self._show_later.call()

    def _schema_changed(self) -> None:
        self._fill_menu()
        self._document_changed()

    def _take_in(self, applied: Applied) -> None:
        if self._is_behind:
            return
        if not self.isVisible() or applied.coarse:
            self._document_changed()
            return
        self._pending.append(applied.changes)  # shown once the statement has been painted
        self._take_in_later.call()

    def _show_changes(self) -> None:
        self._catch_up()
        self._show_selected()

    def _catch_up(self) -> None:
        """Bring the model up to date before it is asked or made anew."""
        self._take_in_later.forget()
        pending, self._pending = self._pending, []
        if pending:
            self.model.take_in(tuple(change for changes in pending for change in changes))

    def _show_document(self) -> None:
        self._show_later.forget()
        self._is_behind = False
        self.model.show(self._workspace.content, self._workspace.schema)
        self._fit_columns()
        self._show_selected()

    def _show_selected(self) -> None:
        if self._is_behind:
            return
        self._catch_up()
        span = self._workspace.selected_span
        row = self.model.row_of(span) if span else -1
        selected = self.view.selectionModel()
        if row < 0:
            selected.clearSelection()
            return
        index = self.model.index(row, Column.TEXT)
        if selected.currentIndex().row() == row and selected.isRowSelected(row):
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        flags |= QItemSelectionModel.SelectionFlag.Rows
        selected.setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    def _show_figures(self) -> None:
        total, shown = self.model.total, self.model.rowCount()
        locale = QLocale()
        if self.model.is_filtered:
            text = self.tr("{shown} of {total}").format(
                shown=locale.toString(shown), total=locale.toString(total)
            )
        else:
            text = locale.toString(total) if total else ""
        self._form.count.setText(text)
        empty = self.tr("No span passes the filter.") if total else self.tr("No spans yet.")
        self._form.empty.setText(empty)
        self._form.empty.setVisible(shown == 0)
        self.view.setVisible(shown > 0)

    # Filters and order

    def _fill_menu(self) -> None:
        checked = self._wanted_labels()
        self._menu.clear()
        self._label_actions = {}
        schema, language = self._workspace.schema, QLocale().name()[:2]
        everything = self._menu.addAction(self.tr("All spans"))
        everything.triggered.connect(lambda _on=False: self._clear_filters())
        self._doubtful = self._menu.addAction(self.tr("Doubtful only"))
        self._doubtful.setCheckable(True)
        self._doubtful.triggered.connect(lambda _on=False: self._filter())
        self._menu.addSeparator()
        for label in (each for each in schema.labels if not each.retired):
            is_act = schema.style_of(label.id) is FamilyStyle.FILL
            style = LabelStyle(label, is_act=is_act, theme=self._theme, faded=False)
            action = self._menu.addAction(label.title(language).replace("&", "&&"))
            action.setIcon(swatch_icon(style, self.devicePixelRatioF()))
            action.setIconVisibleInMenu(True)
            action.setCheckable(True)
            action.setChecked(label.id in checked)
            action.triggered.connect(lambda _on=False: self._filter())
            self._label_actions[label.id] = action
        self._name_filter()

    def _wanted_labels(self) -> list[str]:
        return [key for key, action in self._label_actions.items() if action.isChecked()]

    def _clear_filters(self) -> None:
        for action in self._label_actions.values():
            action.setChecked(False)
        if self._doubtful is not None:
            self._doubtful.setChecked(False)
        self._filter()

    def _filter(self) -> None:
        self._filter_later.forget()
        self._catch_up()
        doubtful = self._doubtful is not None and self._doubtful.isChecked()
        self.model.set_filter(self.filter.text(), self._wanted_labels(), doubtful)
        self._name_filter()
        self._show_selected()

    def _name_filter(self) -> None:
        chosen, schema = self._wanted_labels(), self._workspace.schema
        doubtful = self._doubtful is not None and self._doubtful.isChecked()
        letters = "".join(
            schema.label_by_id[each].key.upper() or schema.label_by_id[each].name[:1]
            for each in chosen
            if each in schema.label_by_id
        )
        shown = letters + ("?" if doubtful else "")
        self.label_filter.setText((shown if len(shown) <= 4 else shown[:3] + "…") or self.tr("All"))

    def _sort(self, column: int) -> None:
        header = self.view.horizontalHeader()  # it has turned its indicator already
        header.setSortIndicatorShown(True)
        self._catch_up()
        self.model.sort(column, header.sortIndicatorOrder())
        self._show_selected()

    # The hand

    def _go_to(self, index: QModelIndex) -> None:
        self._hand.select_span(self.model.span_at(index.row()))
        if not self.view.hasFocus():
            self._leave()

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
        self._filter_later.now()
        if self.model.rowCount():
            self._hand.select_span(self.model.span_at(0))
            self._leave()

    def _leave(self) -> None:
        self._hand.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    # Size and sight

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._show_later.call()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._show_later.forget()

    def sizeHint(self) -> QSize:
        return QSize(280, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 72)

"""What the tables beneath the statement have in common: rows, filter, figures, following."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QItemSelectionModel, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QStyledItemDelegate, QWidget

from declannot.app.forms.ui_document_table import Ui_DocumentTable
from declannot.app.models.relations_model import RelationsModel
from declannot.app.models.spans_model import SpansModel
from declannot.app.panels.later import Later
from declannot.app.panels.leaving import leave_on_escape
from declannot.app.panels.painting import MENU_BUTTON, dress_heading, smaller
from declannot.app.panels.span_row import row_height
from declannot.app.statement.hand import Hand
from declannot.app.workspace import Workspace
from declannot.domain.change import Change

if TYPE_CHECKING:
    from declannot.store.project import Applied

_FILTER_DELAY_MS = 150

Model = SpansModel | RelationsModel


class TableWords(NamedTuple):
    """What a table says of itself.

    Attributes:
        heading: above the rows; also the name of the rows for screen readers.
        filter_name, filter_tip: of the field.
        kinds_name, kinds_tip: of the button with the kinds to choose from.
        none_passes: shown where no row passes the filter.
        none_yet: shown where there are no rows.
    """

    heading: str
    filter_name: str
    filter_tip: str
    kinds_name: str
    kinds_tip: str
    none_passes: str
    none_yet: str


class DocumentTable(QWidget):
    """Rows of the layer on the screen, with a filter and figures in the heading.

    Those derived from it make the model and delegate, fill the menu of kinds, and say what is
    done with a row.

    Attributes:
        left: the statement should have the keyboard again.
        header: heading, count and filters; a dock can take it as its title bar.
        view, filter, kind_filter: the rows, the field above them, the button beside it.
        menu: the menu of that button; kinds: its entries for kinds, by their ids.
        following: keeps the model in step with the document.
    """

    left = Signal()

    def __init__(
        self, workspace: Workspace, hand: Hand, words: TableWords, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._hand, self._words = workspace, hand, words
        self._form = Ui_DocumentTable()
        self._form.setupUi(self)
        self.header, self.view = self._form.header, self._form.rows
        self.filter, self.kind_filter = self._form.filter, self._form.kindFilter
        self.menu = QMenu(self)
        self.kinds: dict[str, QAction] = {}
        self.kind_filter.setMenu(self.menu)
        self.kind_filter.setStyleSheet(MENU_BUTTON)
        dress_heading(self._form.heading, self._form.count)
        self._show_words()
        leave_on_escape(self.filter, self.leave, self.view)

    def prepare(
        self,
        model: Model,
        delegate: QStyledItemDelegate,
        *,
        stretched: Collection[int],
        by_paragraph: int,
        show: Callable[[], None],
        caught_up: Callable[[], None],
        sift: Callable[[], None],
        sorted_anew: Callable[[], None],
    ) -> None:
        """Put a model into the table and let it follow the document.

        Args:
            stretched: the columns that share what room is left.
            by_paragraph: the column rows are sorted by at first.
            show: shows the document in the model; called when the table is seen.
            caught_up: called after the model took in changes.
            sift: called when the filter's text has rested.
            sorted_anew: called after rows were sorted by another column.
        """
        self._model, self._sift, self._sorted_anew = model, sift, sorted_anew
        self.following = Following(self._workspace, self, model, show, caught_up)
        self.filter_later = Later(sift, self, _FILTER_DELAY_MS)
        self.filter.textChanged.connect(lambda _text: self.filter_later.call())
        self.view.left.connect(self.leave)
        self.view.setModel(model)
        self.view.setItemDelegate(delegate)
        self._set_up_columns(stretched, by_paragraph)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show_figures)

    def start_menu(self, everything: str) -> list[str]:
        """Empty the menu but for an entry that shows everything; return the kinds it had checked.

        Args:
            everything: the text of that entry.
        """
        checked = self.wanted_kinds()
        self.menu.clear()
        self.kinds = {}
        self.menu.addAction(everything).triggered.connect(lambda _on=False: self._show_everything())
        return checked

    def offer(self, text: str) -> QAction:
        """Return a new entry of the menu, which narrows the rows while it is checked."""
        action = self.menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.triggered.connect(lambda _on=False: self._sift())
        return action

    def wanted_kinds(self) -> list[str]:
        """Return the ids of the kinds that are checked; none of them means all."""
        return [key for key, action in self.kinds.items() if action.isChecked()]

    def _show_everything(self) -> None:
        for action in self.menu.actions():
            action.setChecked(False)
        self._sift()

    def select_row(self, row: int, column: int) -> None:
        """Make a row the current and only selected one, and bring it into view."""
        index = self._model.index(row, column)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        flags |= QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    def leave(self) -> None:
        """Give the keyboard back to the statement."""
        self._hand.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def paragraph_width(self) -> int:
        """Return the pixels that the number of the last paragraph needs."""
        text = self._workspace.text
        last = text.paragraph_index(text.length) + 1 if text is not None else 1
        digits = "9" * max(2, len(str(last)))
        return self.view.fontMetrics().horizontalAdvance("¶" + digits) + 12

    def sizeHint(self) -> QSize:
        return QSize(280, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 72)

    # Setting up

    def _show_words(self) -> None:
        words = self._words
        self.setWindowTitle(words.heading)
        self._form.heading.setText(words.heading)
        self.view.setAccessibleName(words.heading)
        self.filter.setAccessibleName(words.filter_name)
        self.filter.setToolTip(words.filter_tip)
        self.kind_filter.setAccessibleName(words.kinds_name)
        self.kind_filter.setToolTip(words.kinds_tip)

    def _set_up_columns(self, stretched: Collection[int], by_paragraph: int) -> None:
        header = self.view.horizontalHeader()
        header.setMinimumSectionSize(16)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in stretched:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicator(by_paragraph, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(False)
        header.setFont(smaller(self.view.font()))
        header.setStyleSheet("QHeaderView::section { padding: 0 5px; }")
        header.setFixedHeight(header.fontMetrics().height() + 5)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort)
        rows = self.view.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self.view.fontMetrics().height()))

    def _sort(self, column: int) -> None:
        header = self.view.horizontalHeader()  # it has turned its indicator already
        header.setSortIndicatorShown(True)
        self.following.catch_up()
        self._model.sort(column, header.sortIndicatorOrder())
        self._sorted_anew()

    def say_anew(self, words: TableWords) -> None:
        """Say the same in other words."""
        self._words = words
        self._show_figures()

    def _show_figures(self) -> None:
        total, shown, locale = self._model.total, self._model.rowCount(), QLocale()
        if self._model.is_filtered:
            text = self.tr("{shown} of {total}").format(
                shown=locale.toString(shown), total=locale.toString(total)
            )
        else:
            text = locale.toString(total) if total else ""
        self._form.count.setText(text)
        self._form.empty.setText(self._words.none_passes if total else self._words.none_yet)
        self._form.empty.setVisible(shown == 0)
        self.view.setVisible(shown > 0)

    # Seen and hidden

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.following.seen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.following.hidden()


class Following(QObject):
    """Keeps a model in step with the document; nothing is built while its table is hidden.

    Attributes:
        is_behind: whether the model does not show the document as it is.
    """

    def __init__(
        self,
        workspace: Workspace,
        table: QWidget,
        model: Model,
        show: Callable[[], None],
        caught_up: Callable[[], None],
    ) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._show, self._caught_up = show, caught_up
        self.is_behind = True
        self._pending: list[Change] = []
        self._show_later = Later(self._show_document, self)
        self._take_in_later = Later(self._take_in_now, self)
        workspace.document_changed.connect(self.document_changed)
        workspace.changes_applied.connect(self._take_in)

    def document_changed(self) -> None:
        """Show the document anew, now or when the table is seen."""
        self.is_behind = True
        self._pending.clear()
        if self._table.isVisible():
            self._show_later.call()

    def catch_up(self) -> None:
        """Bring the model up to date before it is asked or made anew."""
        self._take_in_later.forget()
        pending, self._pending = self._pending, []
        if pending:
            self._model.take_in(tuple(pending))

    def seen(self) -> None:
        """Make up for what was missed while the table was hidden."""
        if self.is_behind:
            self._show_later.call()

    def hidden(self) -> None:
        """Build nothing until the table is seen again."""
        self._show_later.forget()

    def _take_in(self, applied: Applied) -> None:
        if self.is_behind:
            return
        if not self._table.isVisible() or applied.coarse:
            self.document_changed()
            return
        self._pending += applied.changes  # shown once the statement has been painted
        self._take_in_later.call()

    def _take_in_now(self) -> None:
        self.catch_up()
        self._caught_up()

    def _show_document(self) -> None:
        self._show_later.forget()
        self.is_behind = False
        self._show()

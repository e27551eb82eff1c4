"""The table of relations: what is joined to what in the statement, walked by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from declannot.app.models.relations_model import Column, RelationsModel
from declannot.app.panels.document_table import DocumentTable, TableWords
from declannot.app.panels.relation_row import RelationDelegate
from declannot.app.relation_words import relation_title
from declannot.app.statement.hand import Hand
from declannot.app.theme import Theme
from declannot.app.workspace import Workspace


class RelationsTable(DocumentTable):
    """Relations with both ends; Enter goes to the source, Shift and Enter to the target."""

    def __init__(self, workspace: Workspace, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(workspace, hand, self._said(hand), parent)
        self.model = RelationsModel(self)
        self._delegate = RelationDelegate(self.model)
        self.prepare(
            self.model,
            self._delegate,
            stretched=(Column.SOURCE, Column.TARGET),
            by_paragraph=Column.PARAGRAPH,
            show=self._show_document,
            caught_up=self._show_chosen,
            sift=self._filter,
            sorted_anew=self._show_chosen,
        )
        self._set_up_view()
        self._connect()
        self._fill_menu()

    def _said(self, hand: Hand) -> TableWords:
        return TableWords(
            heading=self.tr("Relations"),
            filter_name=self.tr("Filter relations"),
            filter_tip=self.tr(
                "Show only relations with this in their name or in the text of an end"
            ),
            kinds_name=self.tr("Filter by type"),
            kinds_tip=self.tr("Show only some types of relation"),
            none_passes=self.tr("No relation passes the filter."),
            none_yet=self.tr("No relations yet: select a span, then {key}.").format(
                key=hand.key_or_name("relate")
            ),
        )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.model.set_theme(theme)
        self.view.viewport().update()

    # Setting up

    def _set_up_view(self) -> None:
        view = self.view
        view.setToolTip(
            self.tr("Enter goes to the source, Shift+Enter to the target, Del removes the relation")
        )
        view.addActions(
            [
                self._action(
                    self.tr("Go to the source"), ["Return", "Enter"], lambda: self._go(target=False)
                ),
                self._action(
                    self.tr("Go to the target"),
                    ["Shift+Return", "Shift+Enter"],
                    lambda: self._go(target=True),
                ),
                self._action(self.tr("Remove"), ["Del", "Backspace"], self.remove),
            ]
        )
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._fit_columns()

    def _action(self, text: str, keys: list[str], do: Callable[[], None]) -> QAction:
        """Return an entry of the table's menu with keys that work in the table alone."""
        action = QAction(text, self.view)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: do())
        return action

    def _fit_columns(self) -> None:
        sizes = self.view.fontMetrics()
        titles = [relation_title(kind) for kind in self._workspace.schema.relations]
        widest = max((sizes.horizontalAdvance(each) for each in titles), default=40)
        self.view.setColumnWidth(Column.TYPE, min(widest + 22, 110))
        self.view.setColumnWidth(Column.PARAGRAPH, self.paragraph_width())

    def _connect(self) -> None:
        self._workspace.schema_changed.connect(self._schema_changed)
        self._hand.state_changed.connect(self._show_chosen)
        self._hand.keys_changed.connect(lambda: self.say_anew(self._said(self._hand)))
        self.view.picked.connect(self._show)
        self.view.selectionModel().currentRowChanged.connect(self._row_reached)

    # Following the document

    def _schema_changed(self) -> None:
        self._fill_menu()
        self.following.document_changed()

    def _show_document(self) -> None:
        self.model.show(self._workspace.content, self._workspace.schema)
        self._fit_columns()
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Let the current row be the relation whose arc was clicked."""
        relation = self._hand.relation
        if self.following.is_behind or relation is None:
            return
        self.following.catch_up()
        row = self.model.row_of(relation.id)
        if row >= 0 and self.view.currentIndex().row() != row:
            self.select_row(row, Column.TYPE)

    # Filters and order

    def _fill_menu(self) -> None:
        checked = self.start_menu(self.tr("All relations"))
        self.menu.addSeparator()
        for kind in self._workspace.schema.relations:
            self.kinds[kind.id] = self.offer(relation_title(kind))
            self.kinds[kind.id].setChecked(kind.id in checked)
        self._name_filter()

    def _filter(self) -> None:
        self.filter_later.forget()
        self.following.catch_up()
        self.model.set_filter(self.filter.text(), self.wanted_kinds())
        self._name_filter()

    def _name_filter(self) -> None:
        wanted = self.wanted_kinds()
        if len(wanted) == 1:
            text = self.kinds[wanted[0]].text()
            self.kind_filter.setText(text if len(text) <= 6 else text[:5] + "…")
        else:
            self.kind_filter.setText(str(len(wanted)) if wanted else self.tr("All"))

    # The hand

    def remove(self) -> None:
        """Remove the relation of the current row; the next one becomes current."""
        index = self.view.currentIndex()
        if not index.isValid():
            return
        row = index.row()
        self._hand.remove_relation(self.model.relation_at(row).id)
        self.following.catch_up()
        if self.model.rowCount():
            self.view.selectRow(min(row, self.model.rowCount() - 1))

    def _go(self, *, target: bool) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self._hand.go_to_end(self.model.relation_at(index.row()), target=target)
            self.leave()

    def _row_reached(self, index: QModelIndex) -> None:
        """Let the statement follow the rows one walks through by keyboard."""
        if self.view.hasFocus():
            self._show(index)

    def _show(self, index: QModelIndex) -> None:
        """Show a relation in the statement: its source comes into view, its ends are outlined."""
        if not index.isValid():
            return
        relation = self.model.relation_at(index.row())
        source = self.model.end(relation, Column.SOURCE)
        if relation.id != self._hand.relation_id and source is not None:
            self._hand.view.ensure_visible(source.start)
            self._hand.choose_relation(relation)

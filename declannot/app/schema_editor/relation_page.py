"""The tab of relation types."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QInputDialog

from declannot.app.exporting.ticks import Boxes
from declannot.app.schema_editor.label_page import LANGUAGES
from declannot.app.schema_editor.lists import Row, Rows, TickedLabels
from declannot.app.schema_editor.texts import follow_text, set_text
from declannot.domain.identity import new_id
from declannot.domain.operations.schema_draft import (
    RELATIONS,
    moved,
    put_relation,
    remove_relation_type,
)
from declannot.domain.schema import RelationType

if TYPE_CHECKING:
    from declannot.app.forms.ui_schema_editor import Ui_SchemaEditorForm
    from declannot.app.schema_editor.session import DraftSession


class RelationPage(QObject):
    """Fills and follows the tab of relation types."""

    def __init__(self, form: Ui_SchemaEditorForm, session: DraftSession, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._session = form, session
        self.model = Rows(self)
        self.from_labels, self.to_labels = TickedLabels(self), TickedLabels(self)
        form.relation_list.setModel(self.model)
        form.from_labels.setModel(self.from_labels)
        form.to_labels.setModel(self.to_labels)
        for view in (form.relation_list, form.from_labels, form.to_labels):
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for ticks in (form.from_labels, form.to_labels):
            ticks.setItemDelegate(Boxes(ticks))
        self._connect()
        session.changed.connect(self.refresh)
        self.refresh()

    @property
    def kind(self) -> RelationType | None:
        """The relation type that is chosen."""
        key = self.model.key_at(self._form.relation_list.currentIndex())
        return self._session.schema.relation_by_id.get(key)

    def _connect(self) -> None:
        form = self._form
        form.relation_list.selectionModel().currentChanged.connect(self._show)
        form.relation_add.clicked.connect(self.add)
        form.relation_up.clicked.connect(lambda: self.move(-1))
        form.relation_down.clicked.connect(lambda: self.move(1))
        form.relation_remove.clicked.connect(self.remove)
        for keys, places in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), form.relation_list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda places=places: self.move(places))
        follow_text(form.relation_name, lambda text: self._put(name=text.strip()))
        follow_text(form.relation_help, lambda text: self._put(help=text.strip()))
        for language in LANGUAGES:
            follow_text(
                getattr(form, f"relation_title_{language}"),
                partial(self._put_title, language),
            )
        self.from_labels.ticked.connect(lambda ids: self._put(from_labels=ids))
        self.to_labels.ticked.connect(lambda ids: self._put(to_labels=ids))

    def refresh(self) -> None:
        """Show what the draft says now."""
        form = self._form
        chosen = self.model.key_at(form.relation_list.currentIndex())
        kinds = self._session.schema.relations
        self.model.show_rows([Row(kind.id, kind.name) for kind in kinds])
        index = self.model.place(chosen)
        if not index.isValid() and kinds:
            index = self.model.index(0)
        form.relation_list.setCurrentIndex(index)
        self._show()

    def _show(self) -> None:
        form, kind = self._form, self.kind
        editable = kind is not None and not self._session.read_only
        form.relation_add.setEnabled(not self._session.read_only)
        form.relation_page.setEnabled(kind is not None)
        for button in (form.relation_up, form.relation_down, form.relation_remove):
            button.setEnabled(editable)
        lines = [form.relation_name, form.relation_help]
        lines += [getattr(form, f"relation_title_{language}") for language in LANGUAGES]
        for line in lines:
            line.setReadOnly(not editable)
        self.from_labels.is_editable = self.to_labels.is_editable = editable
        if kind is None:
            return
        set_text(form.relation_name, kind.name)
        set_text(form.relation_help, kind.help)
        for language in LANGUAGES:
            set_text(getattr(form, f"relation_title_{language}"), kind.titles.get(language, ""))
        self.from_labels.show_labels(self._session.schema, kind.from_labels)
        self.to_labels.show_labels(self._session.schema, kind.to_labels)

    def _put(self, **values: object) -> None:
        kind = self.kind
        if kind is not None:
            after = replace(kind, **values)  # type: ignore[arg-type]
            if not self._session.edit(lambda d: put_relation(d, after)):
                self._show()

    def _put_title(self, language: str, title: str) -> None:
        kind = self.kind
        if kind is not None:
            titles = {**kind.titles, language: title.strip()}
            self._put(titles={key: value for key, value in titles.items() if value})

    def add(self) -> None:
        """Add a relation type and let it be named."""
        names = set(self._session.schema.relation_by_name)
        name, number = "new", 2
        while name in names:
            name, number = f"new_{number}", number + 1
        fresh = RelationType(id=new_id(), name=name)
        if self._session.edit(lambda d: put_relation(d, fresh)):
            self._form.relation_list.setCurrentIndex(self.model.place(fresh.id))
            self._form.relation_name.setFocus()
            self._form.relation_name.selectAll()

    def move(self, places: int) -> None:
        """Move the relation type up or down."""
        kind = self.kind
        if kind is not None:
            self._session.edit(lambda d: moved(d, RELATIONS, kind.id, places))
            self._form.relation_list.setCurrentIndex(self.model.place(kind.id))

    def remove(self) -> None:
        """Remove the relation type; ask what its relations become."""
        kind = self.kind
        if kind is None:
            return
        others = [each for each in self._session.schema.relations if each.id != kind.id]
        gone = self.tr("(they are removed)")
        chosen, taken = QInputDialog.getItem(
            self._form.tabs,
            self.tr("Remove a relation type"),
            self.tr("Relations of {relation} become").format(relation=kind.name),
            [gone, *(each.name for each in others)],
            editable=False,
        )
        if taken:
            to = next((each.id for each in others if each.name == chosen), "")
            self._session.edit(lambda d: remove_relation_type(d, kind.id, to))

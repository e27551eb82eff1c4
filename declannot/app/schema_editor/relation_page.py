"""The tab of relation types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from declannot.app.schema_editor.entry_page import EntryFields, EntryPage
from declannot.domain.operations.schema_draft import (
    RELATIONS,
    SchemaDraft,
    put_relation,
    remove_relation_type,
)
from declannot.domain.schema import RelationType

if TYPE_CHECKING:
    from declannot.app.forms.ui_schema_editor import Ui_SchemaEditorForm
    from declannot.app.schema_editor.session import DraftSession


class RelationPage(EntryPage[RelationType]):
    """Fills and follows the tab of relation types.

    Attributes:
        from_labels, to_labels: the labels whose spans a relation can join.
    """

    section = RELATIONS

    def __init__(self, form: Ui_SchemaEditorForm, session: DraftSession, parent: QObject) -> None:
        super().__init__(form, EntryFields.of(form, "relation"), session, parent)
        self.from_labels = self.show_ticks(form.from_labels)
        self.to_labels = self.show_ticks(form.to_labels)
        self.from_labels.ticked.connect(lambda ids: self._put(from_labels=ids))
        self.to_labels.ticked.connect(lambda ids: self._put(to_labels=ids))
        self.refresh()

    @property
    def entries(self) -> Sequence[RelationType]:
        return self._session.schema.relations

    def fresh(self, key: str, name: str) -> RelationType:
        return RelationType(id=key, name=name)

    def put(self, draft: SchemaDraft, entry: RelationType) -> SchemaDraft:
        return put_relation(draft, entry)

    def show_more(self, entry: RelationType | None, *, editable: bool) -> None:
        self.from_labels.is_editable = self.to_labels.is_editable = editable
        if entry is not None:
            self.from_labels.show_labels(self._session.schema, entry.from_labels)
            self.to_labels.show_labels(self._session.schema, entry.to_labels)

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

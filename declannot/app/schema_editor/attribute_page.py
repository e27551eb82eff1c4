"""The tab of attributes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QInputDialog

from declannot.app.schema_editor.entry_page import EntryFields, EntryPage
from declannot.app.schema_editor.lists import Row, Rows
from declannot.domain.operations.schema_draft import (
    ATTRIBUTES,
    SchemaDraft,
    put_attribute,
    remove_attribute,
    remove_value,
    rename_value,
)
from declannot.domain.schema import AttributeKind, AttributeType
from declannot.domain.span import AttributeValue

if TYPE_CHECKING:
    from declannot.app.forms.ui_schema_editor import Ui_SchemaEditorForm
    from declannot.app.schema_editor.session import DraftSession


class AttributePage(EntryPage[AttributeType]):
    """Fills and follows the tab of attributes.

    Attributes:
        values: the values of a choice; labels: those whose spans bear the attribute.
    """

    section = ATTRIBUTES

    def __init__(self, form: Ui_SchemaEditorForm, session: DraftSession, parent: QObject) -> None:
        super().__init__(form, EntryFields.of(form, "attribute"), session, parent)
        self.values = Rows(self)
        form.values.setModel(self.values)
        form.values.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.labels = self.show_ticks(form.attribute_labels)
        for kind, text in (
            (AttributeKind.CHOICE, self.tr("choice")),
            (AttributeKind.TEXT, self.tr("text")),
            (AttributeKind.NUMBER, self.tr("number")),
            (AttributeKind.BOOLEAN, self.tr("yes or no")),
        ):
            form.kind.addItem(text, kind)
        self._value_buttons = {
            form.value_add: self.add_value,
            form.value_rename: self.rename_value,
            form.value_remove: self.remove_value,
            form.value_up: lambda: self._move_value(-1),
            form.value_down: lambda: self._move_value(1),
        }
        for button, do in self._value_buttons.items():
            button.clicked.connect(do)
        form.kind.activated.connect(self._take_kind)
        form.multiple.clicked.connect(self._take_multiple)
        form.default_value.activated.connect(
            lambda: self._put(default=form.default_value.currentData())
        )
        self.labels.ticked.connect(lambda ids: self._put(applies_to=ids))
        self.refresh()

    @property
    def entries(self) -> Sequence[AttributeType]:
        return self._session.schema.attributes

    def fresh(self, key: str, name: str) -> AttributeType:
        return AttributeType(id=key, name=name, values=("yes", "no"))

    def put(self, draft: SchemaDraft, entry: AttributeType) -> SchemaDraft:
        return put_attribute(draft, entry)

    def remove(self) -> None:
        """Remove the attribute; the preview counts the values that go with it."""
        kind = self.kind
        if kind is not None:
            self._session.edit(lambda d: remove_attribute(d, kind.id))

    # Showing

    def row_text(self, entry: AttributeType) -> str:
        """Return the name; with its labels where another attribute is called so too."""
        schema = self._session.schema
        if [each.name for each in schema.attributes].count(entry.name) < 2:
            return entry.name
        names = [label.name for label in schema.labels if label.id in entry.applies_to]
        return f"{entry.name} ({', '.join(names)})"

    def show_more(self, entry: AttributeType | None, *, editable: bool) -> None:
        form = self._form
        for widget in (form.kind, form.multiple, form.default_value, *self._value_buttons):
            widget.setEnabled(editable)
        self.labels.is_editable = editable
        if entry is None:
            return
        form.kind.setCurrentIndex(form.kind.findData(entry.kind))
        form.multiple.setChecked(entry.multiple)
        for widget in (form.values, form.values_label, *self._value_buttons):
            widget.setVisible(entry.kind is AttributeKind.CHOICE)
        chosen = self.values.key_at(form.values.currentIndex())
        self.values.show_rows([Row(value, value) for value in entry.values])
        index = self.values.place(chosen)
        form.values.setCurrentIndex(index if index.isValid() else self.values.index(0))
        self._show_default(entry)
        self.labels.show_labels(self._session.schema, entry.applies_to)

    def _show_default(self, kind: AttributeType) -> None:
        box = self._form.default_value
        box.clear()
        box.addItem(self.tr("(none)"), None)
        for value, text in self._choices(kind):
            box.addItem(text, [value] if kind.multiple else value)
        wanted = kind.default
        place = next((n for n in range(box.count()) if box.itemData(n) == wanted), -1)
        if place < 0:
            box.addItem(str(wanted), wanted)
            place = box.count() - 1
        box.setCurrentIndex(place)
        visible = kind.kind in (AttributeKind.CHOICE, AttributeKind.BOOLEAN)
        box.setVisible(visible)
        self._form.default_label.setVisible(visible)

    def _choices(self, kind: AttributeType) -> list[tuple[AttributeValue, str]]:
        if kind.kind is AttributeKind.BOOLEAN:
            return [(True, self.tr("yes")), (False, self.tr("no"))]
        return [(each, each) for each in kind.values]

    # Editing

    def _take_kind(self) -> None:
        kind = self._form.kind.currentData()
        values = ("yes", "no") if kind is AttributeKind.CHOICE else ()
        present = self.kind
        if present is not None and present.kind is not kind:
            self._put(kind=kind, values=values, default=None)

    def _take_multiple(self, on: bool) -> None:
        kind = self.kind
        if kind is None:
            return
        default = kind.default
        if on and default is not None and not isinstance(default, list):
            default = [default]
        elif not on and isinstance(default, list):
            default = default[0] if len(default) == 1 else None
        self._put(multiple=on, default=default)

    # Values

    @property
    def value(self) -> str:
        """The value that is chosen."""
        return self.values.key_at(self._form.values.currentIndex())

    def add_value(self) -> None:
        """Let a value be named and add it."""
        kind = self.kind
        if kind is None:
            return
        text, taken = QInputDialog.getText(
            self._form.tabs, self.tr("Add a value"), self.tr("New value of {attribute}").format(
                attribute=kind.name
            )
        )  # fmt: skip
        if taken and text.strip() and text.strip() not in kind.values:
            self._put(values=(*kind.values, text.strip()))

    def rename_value(self) -> None:
        """Let the value be called something else."""
        kind, value = self.kind, self.value
        if kind is None or not value:
            return
        text, taken = QInputDialog.getText(
            self._form.tabs, self.tr("Rename a value"), self.tr("New name of {value}").format(
                value=value
            ), text=value
        )  # fmt: skip
        if taken:
            self._session.edit(lambda d: rename_value(d, kind.id, value, text))

    def remove_value(self) -> None:
        """Remove the value; ask what spans that have it get."""
        kind, value = self.kind, self.value
        if kind is None or not value:
            return
        none = self.tr("(no value)")
        others = [none, *(each for each in kind.values if each != value)]
        chosen, taken = QInputDialog.getItem(
            self._form.tabs,
            self.tr("Remove a value"),
            self.tr("Spans that have {value} get").format(value=value),
            others,
            editable=False,
        )
        if taken:
            to = "" if chosen == none else chosen
            self._session.edit(lambda d: remove_value(d, kind.id, value, to))

    def _move_value(self, places: int) -> None:
        kind, value = self.kind, self.value
        if kind is None or not value:
            return
        values = list(kind.values)
        at = values.index(value)
        values.insert(max(0, min(len(values) - 1, at + places)), values.pop(at))
        self._put(values=tuple(values))

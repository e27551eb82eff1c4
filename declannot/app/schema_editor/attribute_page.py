"""The tab of attributes."""

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
    ATTRIBUTES,
    moved,
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


class AttributePage(QObject):
    """Fills and follows the tab of attributes."""

    def __init__(self, form: Ui_SchemaEditorForm, session: DraftSession, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._session = form, session
        self.model, self.values, self.labels = Rows(self), Rows(self), TickedLabels(self)
        form.attribute_list.setModel(self.model)
        form.values.setModel(self.values)
        form.attribute_labels.setModel(self.labels)
        for view in (form.attribute_list, form.values, form.attribute_labels):
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        form.attribute_labels.setItemDelegate(Boxes(form.attribute_labels))
        for kind, text in (
            (AttributeKind.CHOICE, self.tr("choice")),
            (AttributeKind.TEXT, self.tr("text")),
            (AttributeKind.NUMBER, self.tr("number")),
            (AttributeKind.BOOLEAN, self.tr("yes or no")),
        ):
            form.kind.addItem(text, kind)
        self._connect()
        session.changed.connect(self.refresh)
        self.refresh()

    @property
    def kind(self) -> AttributeType | None:
        """The attribute that is chosen."""
        key = self.model.key_at(self._form.attribute_list.currentIndex())
        return self._session.schema.attribute_by_id.get(key)

    def _connect(self) -> None:
        form = self._form
        form.attribute_list.selectionModel().currentChanged.connect(self._show)
        for button, do in (
            (form.attribute_add, self.add),
            (form.attribute_up, lambda: self.move(-1)),
            (form.attribute_down, lambda: self.move(1)),
            (form.attribute_remove, self.remove),
            (form.value_add, self.add_value),
            (form.value_rename, self.rename_value),
            (form.value_remove, self.remove_value),
            (form.value_up, lambda: self._move_value(-1)),
            (form.value_down, lambda: self._move_value(1)),
        ):
            button.clicked.connect(do)
        for keys, places in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), form.attribute_list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda places=places: self.move(places))
        follow_text(form.attribute_name, lambda text: self._put(name=text.strip()))
        follow_text(form.attribute_help, lambda text: self._put(help=text.strip()))
        for language in LANGUAGES:
            follow_text(
                getattr(form, f"attribute_title_{language}"),
                partial(self._put_title, language),
            )
        form.kind.activated.connect(self._take_kind)
        form.multiple.clicked.connect(self._take_multiple)
        form.default_value.activated.connect(
            lambda: self._put(default=form.default_value.currentData())
        )
        self.labels.ticked.connect(lambda ids: self._put(applies_to=ids))

    # Showing

    def refresh(self) -> None:
        """Show what the draft says now."""
        form = self._form
        chosen = self.model.key_at(form.attribute_list.currentIndex())
        kinds = self._session.schema.attributes
        self.model.show_rows([Row(kind.id, self._row_text(kind)) for kind in kinds])
        index = self.model.place(chosen)
        if not index.isValid() and kinds:
            index = self.model.index(0)
        form.attribute_list.setCurrentIndex(index)
        self._show()

    def _row_text(self, kind: AttributeType) -> str:
        """Return the name; with its labels where another attribute is called so too."""
        schema = self._session.schema
        if [each.name for each in schema.attributes].count(kind.name) < 2:
            return kind.name
        names = [label.name for label in schema.labels if label.id in kind.applies_to]
        return f"{kind.name} ({', '.join(names)})"

    def _show(self) -> None:
        form, kind, schema = self._form, self.kind, self._session.schema
        editable = kind is not None and not self._session.read_only
        form.attribute_add.setEnabled(not self._session.read_only)
        form.attribute_page.setEnabled(kind is not None)
        for widget in (form.attribute_up, form.attribute_down, form.attribute_remove, form.kind,
                       form.multiple, form.default_value):  # fmt: skip
            widget.setEnabled(editable)
        lines = [form.attribute_name, form.attribute_help]
        lines += [getattr(form, f"attribute_title_{language}") for language in LANGUAGES]
        for line in lines:
            line.setReadOnly(not editable)
        self.labels.is_editable = editable
        if kind is None:
            return
        set_text(form.attribute_name, kind.name)
        set_text(form.attribute_help, kind.help)
        for language in LANGUAGES:
            set_text(getattr(form, f"attribute_title_{language}"), kind.titles.get(language, ""))
        form.kind.setCurrentIndex(form.kind.findData(kind.kind))
        form.multiple.setChecked(kind.multiple)
        is_choice = kind.kind is AttributeKind.CHOICE
        for widget in (form.values, form.values_label, form.value_add, form.value_rename,
                       form.value_remove, form.value_up, form.value_down):  # fmt: skip
            widget.setVisible(is_choice)
        for widget in (form.value_add, form.value_rename, form.value_remove, form.value_up,
                       form.value_down):  # fmt: skip
            widget.setEnabled(editable)
        chosen = self.values.key_at(form.values.currentIndex())
        self.values.show_rows([Row(value, value) for value in kind.values])
        index = self.values.place(chosen)
        form.values.setCurrentIndex(index if index.isValid() else self.values.index(0))
        self._show_default(kind)
        self.labels.show_labels(schema, kind.applies_to)

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

    def _put(self, **values: object) -> None:
        kind = self.kind
        if kind is not None:
            after = replace(kind, **values)  # type: ignore[arg-type]
            if not self._session.edit(lambda d: put_attribute(d, after)):
                self._show()

    def _put_title(self, language: str, title: str) -> None:
        kind = self.kind
        if kind is not None:
            titles = {**kind.titles, language: title.strip()}
            self._put(titles={key: value for key, value in titles.items() if value})

    def add(self) -> None:
        """Add an attribute and let it be named."""
        names = {each.name for each in self._session.schema.attributes}
        name, number = "new", 2
        while name in names:
            name, number = f"new_{number}", number + 1
        fresh = AttributeType(id=new_id(), name=name, values=("yes", "no"))
        if self._session.edit(lambda d: put_attribute(d, fresh)):
            self._form.attribute_list.setCurrentIndex(self.model.place(fresh.id))
            self._form.attribute_name.setFocus()
            self._form.attribute_name.selectAll()

    def move(self, places: int) -> None:
        """Move the attribute up or down: its place is its digit in the statement."""
        kind = self.kind
        if kind is not None:
            self._session.edit(lambda d: moved(d, ATTRIBUTES, kind.id, places))
            self._form.attribute_list.setCurrentIndex(self.model.place(kind.id))

    def remove(self) -> None:
        """Remove the attribute; the preview counts the values that go with it."""
        kind = self.kind
        if kind is not None:
            self._session.edit(lambda d: remove_attribute(d, kind.id))

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

"""What the tabs of attributes and of relation types share: a list, and a form for one entry."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QListView, QWidget

from declannot.app.exporting.ticks import Boxes
from declannot.app.schema_editor.lists import Row, Rows, TickedLabels
from declannot.app.schema_editor.texts import (
    LANGUAGES,
    follow_text,
    move_by_keys,
    set_text,
    with_title,
)
from declannot.domain.identity import new_id
from declannot.domain.operations.schema_draft import SchemaDraft, free_name, moved
from declannot.domain.schema import AttributeType, RelationType

if TYPE_CHECKING:
    from declannot.app.forms.ui_schema_editor import Ui_SchemaEditorForm
    from declannot.app.schema_editor.session import DraftSession

Entry = TypeVar("Entry", bound=AttributeType | RelationType)


@dataclass(frozen=True, slots=True)
class EntryFields:
    """What both tabs have on the form.

    Attributes:
        page: holds the fields of the entry that is chosen.
        titles: the field for what the entry is called in a language, by language.
    """

    list: QListView
    page: QWidget
    name: QLineEdit
    help: QLineEdit
    titles: dict[str, QLineEdit]
    add: QAbstractButton
    up: QAbstractButton
    down: QAbstractButton
    remove: QAbstractButton

    @classmethod
    def of(cls, form: Ui_SchemaEditorForm, kind: str) -> EntryFields:
        """Return the fields of a tab; their names on the form begin with ``kind``."""

        def field(name: str) -> Any:
            return getattr(form, f"{kind}_{name}")

        return cls(
            list=field("list"),
            page=field("page"),
            name=field("name"),
            help=field("help"),
            titles={language: field(f"title_{language}") for language in LANGUAGES},
            add=field("add"),
            up=field("up"),
            down=field("down"),
            remove=field("remove"),
        )


class EntryPage(QObject, Generic[Entry]):
    """Fills and follows a tab with a list of entries and a form for the one that is chosen.

    Those derived from it say what an entry is, and see to the fields the others have not.

    Attributes:
        section: of the schema, such as ``ATTRIBUTES``.
        model: the list.
    """

    section: str

    def __init__(
        self, form: Ui_SchemaEditorForm, fields: EntryFields, session: DraftSession, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form, self._fields, self._session = form, fields, session
        self.model = Rows(self)
        fields.list.setModel(self.model)
        fields.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        fields.list.selectionModel().currentChanged.connect(self._show)
        fields.add.clicked.connect(self.add)
        fields.up.clicked.connect(lambda: self.move(-1))
        fields.down.clicked.connect(lambda: self.move(1))
        fields.remove.clicked.connect(self.remove)
        move_by_keys(fields.list, self.move)
        follow_text(fields.name, lambda text: self._put(name=text.strip()))
        follow_text(fields.help, lambda text: self._put(help=text.strip()))
        for language, field in fields.titles.items():
            follow_text(field, partial(self._put_title, language))
        session.changed.connect(self.refresh)

    def show_ticks(self, view: QListView) -> TickedLabels:
        """Return the labels a list offers, each with a box."""
        ticks = TickedLabels(self)
        view.setModel(ticks)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setItemDelegate(Boxes(view))
        return ticks

    # What those derived from it say

    @property
    @abstractmethod
    def entries(self) -> Sequence[Entry]:
        """The entries of the draft, in their order."""

    @abstractmethod
    def fresh(self, key: str, name: str) -> Entry:
        """Return a new entry with an id and a name."""

    @abstractmethod
    def put(self, draft: SchemaDraft, entry: Entry) -> SchemaDraft:
        """Return the draft with an entry put in its place."""

    @abstractmethod
    def remove(self) -> None:
        """Remove the entry that is chosen."""

    @abstractmethod
    def show_more(self, entry: Entry | None, *, editable: bool) -> None:
        """Show what the fields of this tab alone say; of no entry, whether they can be edited."""

    def row_text(self, entry: Entry) -> str:
        """Return what the list says of an entry."""
        return entry.name

    # Showing

    @property
    def kind(self) -> Entry | None:
        """The entry that is chosen."""
        key = self.model.key_at(self._fields.list.currentIndex())
        return next((each for each in self.entries if each.id == key), None)

    def refresh(self) -> None:
        """Show what the draft says now."""
        view, entries = self._fields.list, self.entries
        chosen = self.model.key_at(view.currentIndex())
        self.model.show_rows([Row(each.id, self.row_text(each)) for each in entries])
        index = self.model.place(chosen)
        if not index.isValid() and entries:
            index = self.model.index(0)
        view.setCurrentIndex(index)
        self._show()

    def _show(self) -> None:
        fields, kind = self._fields, self.kind
        editable = kind is not None and not self._session.read_only
        fields.add.setEnabled(not self._session.read_only)
        fields.page.setEnabled(kind is not None)
        for button in (fields.up, fields.down, fields.remove):
            button.setEnabled(editable)
        for line in (fields.name, fields.help, *fields.titles.values()):
            line.setReadOnly(not editable)
        if kind is not None:
            set_text(fields.name, kind.name)
            set_text(fields.help, kind.help)
            for language, field in fields.titles.items():
                set_text(field, kind.titles.get(language, ""))
        self.show_more(kind, editable=editable)

    # Editing

    def _put(self, **values: Any) -> None:
        kind = self.kind
        if kind is not None:
            after = replace(kind, **values)
            if not self._session.edit(lambda d: self.put(d, after)):
                self._show()

    def _put_title(self, language: str, title: str) -> None:
        kind = self.kind
        if kind is not None:
            self._put(titles=with_title(kind.titles, language, title))

    def add(self) -> None:
        """Add an entry and let it be named."""
        taken = [name for each in self.entries for name in (each.name, *each.formerly)]
        fresh = self.fresh(new_id(), free_name(taken, "new"))
        if self._session.edit(lambda d: self.put(d, fresh)):
            self._fields.list.setCurrentIndex(self.model.place(fresh.id))
            self._fields.name.setFocus()
            self._fields.name.selectAll()

    def move(self, places: int) -> None:
        """Move the entry up or down; an attribute's place is its digit in the statement."""
        kind = self.kind
        if kind is not None:
            self._session.edit(lambda d: moved(d, self.section, kind.id, places))
            self._fields.list.setCurrentIndex(self.model.place(kind.id))

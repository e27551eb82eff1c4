"""The tab of labels: a list by family, and a form for the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
)

from declannot.app.panels.painting import MENU_BUTTON
from declannot.app.schema_editor.colour_words import colour_facts, near_words
from declannot.app.schema_editor.deed_dialog import MergeDialog, SplitDialog
from declannot.app.schema_editor.examples import Examples
from declannot.app.schema_editor.family_dialog import ask_family
from declannot.app.schema_editor.lists import SchemaLabels
from declannot.app.schema_editor.texts import (
    LANGUAGES,
    follow_text,
    move_by_keys,
    set_plain,
    set_text,
    with_title,
)
from declannot.domain.identity import new_id
from declannot.domain.operations.schema_draft import (
    LABELS,
    SchemaDraft,
    add_label,
    copy_label,
    free_name,
    moved,
    placed,
    put_label,
    remove_label,
    retire_label,
)
from declannot.domain.schema import Colour, FamilyStyle, Label, LineStyle
from declannot.domain.schema_check import free_key, unfit_key
from declannot.domain.schema_colours import DARK_PAPER, LIGHT_PAPER, nearest, suggested_colour

if TYPE_CHECKING:
    from declannot.app.forms.ui_schema_editor import Ui_SchemaEditorForm
    from declannot.app.schema_editor.session import DraftSession
    from declannot.app.theme import Theme


class LabelPage(QObject):
    """Fills and follows the tab of labels."""

    def __init__(
        self, form: Ui_SchemaEditorForm, session: DraftSession, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form, self._session, self._theme = form, session, theme
        self._tried: Colour | None = None
        self._unnamed = ""
        self.model = SchemaLabels(self)
        self.examples = Examples(self)
        self._dress()
        self._connect()
        session.changed.connect(self.refresh)
        self.refresh()
        self.choose(session.schema.labels[0].id if session.schema.labels else "")

    # What is chosen

    @property
    def label(self) -> Label | None:
        """The label that is chosen."""
        return self._session.schema.label_by_id.get(
            self.model.key_at(self._form.label_list.currentIndex())
        )

    def choose(self, label_id: str) -> None:
        """Show a label."""
        index = self.model.place(label_id)
        if index.isValid():
            self._form.label_list.setCurrentIndex(index)
        self._show_label()

    # Building

    def _dress(self) -> None:
        form = self._form
        view = form.label_list
        view.setModel(self.model)
        view.setIconSize(QSize(24, 16))
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        form.examples.setModel(self.examples)
        form.examples.verticalHeader().hide()
        header = form.examples.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, mode in enumerate(("ResizeToContents", "Stretch", "Interactive", "Stretch")):
            header.setSectionResizeMode(column, getattr(QHeaderView.ResizeMode, mode))
        form.examples.setWordWrap(False)
        for field in (form.definition, form.rule):
            field.setFixedHeight(field.fontMetrics().height() * 3 + 14)
        form.examples.setMinimumHeight(form.examples.fontMetrics().height() * 7)
        for style, name in self._line_names().items():
            form.line.addItem(name, style)
        menu = QMenu(form.label_more)
        self.deeds: dict[str, QAction] = {}
        for name, text, do in (
            ("merge", self.tr("&Merge into another label…"), self.merge),
            ("split", self.tr("&Split into two labels…"), self.split),
            ("retire", self.tr("&Retire: keep its spans, make no new ones"), self.retire),
            ("remove", self.tr("Remo&ve, with its spans"), self.remove),
        ):
            self.deeds[name] = menu.addAction(text)
            self.deeds[name].triggered.connect(do)
        form.label_more.setMenu(menu)
        form.label_more.setStyleSheet(MENU_BUTTON)
        form.label_more.setToolTip(self.tr("Merge, split, retire or remove the label"))

    def _line_names(self) -> dict[LineStyle, str]:
        return {
            LineStyle.SOLID: self.tr("solid"),
            LineStyle.DASH: self.tr("dashes"),
            LineStyle.DOT: self.tr("dots"),
            LineStyle.DASH_DOT: self.tr("dashes and dots"),
            LineStyle.WAVE: self.tr("wave"),
            LineStyle.DOUBLE: self.tr("double"),
        }

    def _connect(self) -> None:
        form = self._form
        form.label_list.selectionModel().currentChanged.connect(self._show_label)
        self.model.dropped.connect(
            lambda key, family, place: self._edit(lambda d: placed(d, key, family, place), key)
        )
        for button, do in (
            (form.label_add, self.add),
            (form.label_copy, self.copy),
            (form.label_up, lambda: self.move(-1)),
            (form.label_down, lambda: self.move(1)),
            (form.family_add, lambda: ask_family(self._session, "", form.tabs)),
            (form.family_edit, self._edit_family),
            (form.suggest, self._suggest),
            (form.example_positive, lambda: self._add_example(positive=True)),
            (form.example_negative, lambda: self._add_example(positive=False)),
            (form.example_remove, self._remove_example),
        ):
            button.clicked.connect(do)
        move_by_keys(form.label_list, self.move)
        follow_text(form.label_name, self._put_name)
        for language in LANGUAGES:
            follow_text(
                getattr(form, f"title_{language}"),
                partial(self._put_title, language),
            )
        follow_text(form.definition, lambda text: self._put(definition=text.strip()))
        follow_text(form.rule, lambda text: self._put(rule=text.strip()))
        form.family.activated.connect(lambda: self._put(family=form.family.currentData()))
        form.line.activated.connect(lambda: self._put(underline=form.line.currentData()))
        form.key.chosen.connect(self._take_key)
        for theme in ("light", "dark"):
            field = getattr(form, f"colour_{theme}")
            field.tried.connect(lambda colour, theme=theme: self._try_colour(theme, colour))
            field.chosen.connect(lambda colour, theme=theme: self._take_colour(theme, colour))
        self.examples.edited.connect(lambda label: self._edit(lambda d: put_label(d, label)))
        self.examples.refused.connect(
            lambda part: self._session.refused.emit(
                self.tr("The label does not take “{part}”").format(part=part)
            )
        )

    # Showing

    def refresh(self) -> None:
        """Show what the draft says now."""
        chosen = self.model.key_at(self._form.label_list.currentIndex())
        schema = self._session.schema
        self.model.show_schema(schema, self._theme, self._session.language)
        family = self._form.family
        family.blockSignals(True)
        family.clear()
        for each in schema.families:
            family.addItem(each.title(self._session.language), each.id)
        family.blockSignals(False)
        index = self.model.place(chosen)
        if not index.isValid() and schema.labels:
            index = self.model.place(schema.labels[0].id)
        self._form.label_list.setCurrentIndex(index)
        self._show_label()

    def set_theme(self, theme: Theme) -> None:
        """Show the swatches of the list in another theme."""
        self._theme = theme
        self.refresh()

    def _show_label(self) -> None:
        form, label, schema = self._form, self.label, self._session.schema
        self._tried = None
        editable = label is not None and not self._session.read_only
        form.label_page.setEnabled(label is not None)
        for line in (form.label_name, form.title_en, form.title_fr, form.title_es):
            line.setReadOnly(not editable)
        for text in (form.definition, form.rule):
            text.setReadOnly(not editable)
        self.examples.is_editable = editable
        for widget in (form.family, form.line, form.suggest, form.colour_light, form.colour_dark,
                       form.example_positive, form.example_negative, form.example_remove,
                       form.label_copy, form.label_up, form.label_down, form.label_more,
                       form.family_edit):  # fmt: skip
            widget.setEnabled(editable)
        form.label_add.setEnabled(not self._session.read_only and bool(schema.families))
        form.family_add.setEnabled(not self._session.read_only)
        self.examples.show_label(schema, label)
        self._show_look(label)
        if label is None:
            return
        set_text(form.label_name, label.name)
        for language in LANGUAGES:
            set_text(getattr(form, f"title_{language}"), label.titles.get(language, ""))
        set_plain(form.definition, label.definition)
        set_plain(form.rule, label.rule)
        form.family.setCurrentIndex(form.family.findData(label.family))
        form.line.setCurrentIndex(form.line.findData(label.underline))
        is_line = schema.style_of(label.id) is FamilyStyle.UNDERLINE
        form.line.setVisible(is_line)
        form.line_label.setVisible(is_line)
        form.key.show_key(label.key, takes=editable and not label.retired)
        form.key_owner.setText(self.tr("retired") if label.retired else "")
        form.former.setText(", ".join(label.formerly) or "–")
        self.deeds["retire"].setText(
            self.tr("Take into &use again")
            if label.retired
            else self.tr("&Retire: keep its spans, make no new ones")
        )
        alone = len([each for each in schema.labels if not each.retired]) < 2
        self.deeds["merge"].setEnabled(not alone)

    def _show_look(self, label: Label | None) -> None:
        form, schema = self._form, self._session.schema
        if label is None:
            form.look.show_label(schema, None, None)
            form.near.setText(self.tr("Add a label, or start from a template under Files."))
            return
        near = min(
            (each for paper in (LIGHT_PAPER, DARK_PAPER)
             if (each := nearest(schema, label, paper)) is not None),
            key=lambda each: each[1], default=None,
        )  # fmt: skip
        form.look.show_label(schema, label, near[0] if near else None)
        form.near.setText(near_words(schema, label, near))
        for paper, field in ((LIGHT_PAPER, form.colour_light), (DARK_PAPER, form.colour_dark)):
            colour = label.colour.dark if paper is DARK_PAPER else label.colour.light
            field.show_colour(colour, colour_facts(schema, label, paper))

    # Editing

    def _edit(self, make: Callable[[SchemaDraft], SchemaDraft], then: str = "") -> bool:
        done = self._session.edit(make)
        if done and then:
            self.choose(then)
        return done

    def _put(self, **values: Any) -> None:
        label = self.label
        if label is not None:
            after = replace(label, **values)
            if not self._edit(lambda d: put_label(d, after)):
                self._show_label()

    def _put_name(self, text: str) -> None:
        """Take a name; a new label gets a key with its first one, if a letter of it is free."""
        label, name = self.label, text.strip()
        if label is None:
            return
        is_first = label.id == self._unnamed and name != label.name
        key = label.key or (free_key(self._session.schema, name) if is_first else "")
        self._put(name=name, key=key)
        if is_first and self.label is not None and self.label.name == name:
            self._unnamed = ""

    def _put_title(self, language: str, title: str) -> None:
        label = self.label
        if label is not None:
            self._put(titles=with_title(label.titles, language, title))

    def add(self) -> None:
        """Add a label to the family of the one that is chosen, and let it be named."""
        schema, label = self._session.schema, self.label
        if not schema.families:
            return
        family = label.family if label is not None else schema.families[0].id
        fresh = Label(
            id=new_id(),
            name=free_name(schema.label_by_name, "NEW"),
            family=family,
            colour=suggested_colour(schema, family),
            underline=_rarest_line(schema.labels, family),
        )
        if self._edit(lambda d: add_label(d, fresh), fresh.id):
            self._let_name(fresh)

    def copy(self) -> None:
        """Add a label like the one that is chosen."""
        label, schema = self.label, self._session.schema
        if label is None:
            return
        name = free_name(schema.label_by_name, label.name)
        draft, fresh = copy_label(self._session.draft, label.id, name)
        fresh = replace(fresh, colour=suggested_colour(draft.schema, fresh.family, fresh.id))
        if self._edit(lambda _d: put_label(draft, fresh), fresh.id):
            self._let_name(fresh)

    def _let_name(self, fresh: Label) -> None:
        self._unnamed = fresh.id
        self._form.label_name.setFocus()
        self._form.label_name.selectAll()

    def move(self, places: int) -> None:
        """Move the label up or down within its family."""
        label = self.label
        if label is not None:
            self._edit(lambda d: moved(d, LABELS, label.id, places), label.id)

    def retire(self) -> None:
        """Retire the label, or take it into use again."""
        label = self.label
        if label is not None:
            self._edit(lambda d: retire_label(d, label.id, retired=not label.retired))

    def remove(self) -> None:
        """Remove the label; the preview counts the spans that go with it."""
        label = self.label
        if label is not None:
            self._edit(lambda d: remove_label(d, label.id))

    def merge(self) -> None:
        """Let a label be chosen into which this one is merged."""
        if self.label is not None:
            MergeDialog(self._session, self.label, self._form.tabs, then=self.choose).open()

    def split(self) -> None:
        """Let be said which spans get another label."""
        if self.label is not None:
            SplitDialog(self._session, self.label, self._form.tabs, then=self.choose).open()

    def _edit_family(self) -> None:
        if self.label is not None:
            ask_family(self._session, self.label.family, self._form.tabs)

    def _take_key(self, key: str) -> None:
        label = self.label
        if label is None:
            return
        owner = next(
            (each for each in self._session.schema.labels
             if key and each.id != label.id and not each.retired
             and each.key.casefold() == key.casefold()), None,
        )  # fmt: skip
        if owner is not None:
            self._form.key_owner.setText(
                self.tr("{key} belongs to {label}").format(key=key.upper(), label=owner.name)
            )
        elif key and (what := unfit_key(key)):
            self._session.refused.emit(what.format(key=key, label=label.name))
        else:
            self._put(key=key)

    def _try_colour(self, theme: str, colour: str) -> None:
        label = self.label
        if label is not None:
            tried = replace(label, colour=replace(label.colour, **{theme: colour}))
            self._show_look(tried)

    def _take_colour(self, theme: str, colour: str) -> None:
        label = self.label
        if label is not None:
            self._put(colour=replace(label.colour, **{theme: colour}))

    def _suggest(self) -> None:
        label = self.label
        if label is not None:
            self._put(colour=suggested_colour(self._session.schema, label.family, label.id))

    def _add_example(self, *, positive: bool) -> None:
        row = self.examples.add(positive=positive)
        if row >= 0:
            index = self.examples.index(row, 1)
            self._form.examples.setCurrentIndex(index)
            self._form.examples.setFocus()
            self._form.examples.edit(index)

    def _remove_example(self) -> None:
        self.examples.remove(self._form.examples.currentIndex().row())


def _rarest_line(labels: tuple[Label, ...], family: str) -> LineStyle:
    """Return the line style that fewest labels of a family have."""
    used = [each.underline for each in labels if each.family == family and not each.retired]
    return min(LineStyle, key=lambda style: used.count(style))

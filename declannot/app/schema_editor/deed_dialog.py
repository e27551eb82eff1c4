"""Merging one label into another, and splitting one in two."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from declannot.app.dialogs.fields import show_problem
from declannot.app.dialogs.fitting import size_to_contents
from declannot.app.forms.ui_schema_deed import Ui_SchemaDeedForm
from declannot.app.messages import error_text
from declannot.domain.errors import DeclannotError, UserError
from declannot.domain.operations.schema_draft import (
    SchemaDraft,
    copy_label,
    free_name,
    merge_labels,
    put_label,
    split_label,
)
from declannot.domain.schema import AttributeKind, AttributeType, Label
from declannot.domain.schema_colours import suggested_colour
from declannot.domain.schema_deeds import ByAttribute, ByDoubt, ByWording, SpanTest
from declannot.domain.span import AttributeValue
from declannot.domain.text_search import Query, contains

if TYPE_CHECKING:
    from declannot.app.schema_editor.session import DraftSession

Standard = QDialogButtonBox.StandardButton
_NEW = ""
_BY_VALUE, _BY_WORDING, _BY_DOUBT, _BY_HAND = "value", "wording", "doubt", "hand"


class _DeedDialog(QDialog):
    """What merging and splitting share: the form, and a refusal said below the fields."""

    def __init__(
        self,
        session: DraftSession,
        label: Label,
        parent: QWidget,
        then: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session, self.label, self._then = session, label, then
        self.form = Ui_SchemaDeedForm()
        self.form.setupUi(self)
        show_problem(self.form.problem, "")
        self.form.buttons.accepted.connect(self.accept)
        self.form.buttons.rejected.connect(self.reject)

    @abstractmethod
    def make(self, draft: SchemaDraft) -> tuple[SchemaDraft, str]:
        """Return the draft after the deed, and the label to show then."""

    def accept(self) -> None:
        """Put the deed into the draft; spans change when the draft is put in force."""
        try:
            draft, shown = self.make(self.session.draft)
        except DeclannotError as error:
            show_problem(self.form.problem, error_text(error))
            return
        self.session.edit(lambda _draft: draft)
        self._then(shown)
        super().accept()

    def _others(self) -> list[Label]:
        return [
            each
            for each in self.session.schema.labels
            if each.id != self.label.id and not each.retired
        ]

    def _hide(self, *names: str) -> None:
        for name in names:
            getattr(self.form, name).hide()


class MergeDialog(_DeedDialog):
    """Chooses the label that stays."""

    def __init__(
        self,
        session: DraftSession,
        label: Label,
        parent: QWidget,
        then: Callable[[str], object],
    ) -> None:
        super().__init__(session, label, parent, then)
        form = self.form
        self.setWindowTitle(self.tr("Merge {label}").format(label=label.name))
        form.explanation.setText(
            self.tr(
                "All spans of {label}, of every annotator and in gold, become spans of the label "
                "you choose. Nothing happens before the schema is put in force."
            ).format(label=label.name)
        )
        self._hide("new_name", "new_name_label", "how", "how_label", "attribute", "value",
                   "attribute_label", "words", "words_label", "regex", "whole_word",
                   "doubt_moved", "doubt_left")  # fmt: skip
        for each in self._others():
            form.target.addItem(each.name, each.id)
        same = [n for n, each in enumerate(self._others()) if each.family == label.family]
        form.target.setCurrentIndex(same[0] if same else 0)
        form.target.activated.connect(self._show_family)
        form.buttons.button(Standard.Ok).setText(self.tr("&Merge"))
        self._show_family()
        form.target.setFocus()
        size_to_contents(self)

    def make(self, draft: SchemaDraft) -> tuple[SchemaDraft, str]:
        """Merge the label into the chosen one."""
        target = str(self.form.target.currentData())
        after = merge_labels(
            draft,
            self.label.id,
            target,
            take_over=self.form.take_over.isChecked(),
            keep_twins=self.form.keep_twins.isChecked(),
        )
        return after, target

    def _show_family(self) -> None:
        target = self.session.schema.label_by_id.get(str(self.form.target.currentData()))
        other = target is not None and target.family != self.label.family
        text = self.tr("The two belong to different families.") if other else ""
        show_problem(self.form.problem, text, role="warning")


class SplitDialog(_DeedDialog):
    """Says which spans get another label: by a value, by wording, doubtful ones, or by hand."""

    def __init__(
        self,
        session: DraftSession,
        label: Label,
        parent: QWidget,
        then: Callable[[str], object],
    ) -> None:
        super().__init__(session, label, parent, then)
        form = self.form
        self.setWindowTitle(self.tr("Split {label}").format(label=label.name))
        form.explanation.setText(
            self.tr(
                "Some spans of {label} get another label, the others stay. Nothing happens before "
                "the schema is put in force."
            ).format(label=label.name)
        )
        self._hide("take_over", "keep_twins")
        form.target.addItem(self.tr("a new label like {label}").format(label=label.name), _NEW)
        for each in self._others():
            form.target.addItem(each.name, each.id)
        form.new_name.setText(free_name(session.schema.label_by_name, label.name))
        self._kinds = [
            kind
            for kind in session.schema.attributes_of(label.id)
            if kind.kind in (AttributeKind.CHOICE, AttributeKind.BOOLEAN)
        ]
        if self._kinds:
            form.how.addItem(self.tr("those with a value of an attribute"), _BY_VALUE)
        form.how.addItem(self.tr("those in whose text something is found"), _BY_WORDING)
        form.how.addItem(self.tr("those flagged as doubtful"), _BY_DOUBT)
        form.how.addItem(self.tr("none yet: I sort them out by hand"), _BY_HAND)
        for kind in self._kinds:
            form.attribute.addItem(kind.name, kind.id)
        form.attribute.activated.connect(self._fill_values)
        form.how.activated.connect(self._suit)
        form.target.activated.connect(self._suit)
        form.buttons.button(Standard.Ok).setText(self.tr("&Split"))
        self._fill_values()
        self._suit()
        form.new_name.setFocus()
        form.new_name.selectAll()

    def make(self, draft: SchemaDraft) -> tuple[SchemaDraft, str]:
        """Add the label where it is new, and split."""
        form = self.form
        test = self._test()
        target = str(form.target.currentData())
        if target == _NEW:
            name = form.new_name.text().strip()
            taken = {each.name.casefold() for each in draft.schema.labels}
            if not name or name.casefold() in taken:
                raise UserError(
                    "There already is a label named “{label}”" if name else "A label has no name",
                    remedy="Choose another name." if name else "Give it one.",
                    label=name,
                )
            draft, fresh = copy_label(draft, self.label.id, name)
            colour = suggested_colour(draft.schema, fresh.family, fresh.id)
            draft = put_label(draft, replace(fresh, colour=colour))
            target = fresh.id
        after = split_label(
            draft,
            self.label.id,
            target,
            test,
            doubt_moved=form.doubt_moved.isChecked() and form.how.currentData() != _BY_HAND,
            doubt_left=form.doubt_left.isChecked(),
        )
        return after, target

    def _test(self) -> SpanTest | None:
        form = self.form
        match form.how.currentData():
            case "value":
                return ByAttribute(str(form.attribute.currentData()), form.value.currentData())
            case "wording":
                query = Query(
                    form.words.text(),
                    whole_word=form.whole_word.isChecked(),
                    regex=form.regex.isChecked(),
                )
                if not query.words.strip():
                    raise UserError("There is nothing to look for", remedy="Type some words.")
                contains("", query)  # an expression that cannot be read is refused here
                return ByWording(query)
            case "doubt":
                return ByDoubt()
        return None

    def _suit(self) -> None:
        """Show the fields that make sense."""
        form, how = self.form, self.form.how.currentData()
        is_new = form.target.currentData() == _NEW
        for widget in (form.new_name, form.new_name_label):
            widget.setVisible(is_new)
        for widget in (form.attribute, form.value, form.attribute_label):
            widget.setVisible(how == _BY_VALUE)
        for widget in (form.words, form.words_label, form.regex, form.whole_word):
            widget.setVisible(how == _BY_WORDING)
        form.doubt_moved.setVisible(how != _BY_HAND)
        if how == _BY_HAND:
            form.doubt_left.setChecked(True)
        show_problem(form.problem, "")
        size_to_contents(self)

    def _fill_values(self) -> None:
        form = self.form
        form.value.clear()
        kind = next((k for k in self._kinds if k.id == form.attribute.currentData()), None)
        if kind is None:
            return
        for value, text in self._values(kind):
            form.value.addItem(text, value)
        if kind.default is None:
            form.value.addItem(self.tr("(none)"), None)

    def _values(self, kind: AttributeType) -> list[tuple[AttributeValue, str]]:
        if kind.kind is AttributeKind.BOOLEAN:
            return [(True, self.tr("yes")), (False, self.tr("no"))]
        return [(each, each) for each in kind.values]

"""The tab of rules for spans by their place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from declannot.app.schema_editor.texts import follow_text, set_text
from declannot.domain.schema import Rule

if TYPE_CHECKING:
    from declannot.app.forms.ui_schema_editor import Ui_SchemaEditorForm
    from declannot.app.schema_editor.session import DraftSession

RULES = (
    "nesting",
    "same_label_nesting",
    "identical_range_two_labels",
    "crossing_overlap",
    "cross_paragraph",
    "edge_whitespace",
)


class RulesPage(QObject):
    """Fills and follows the tab of rules; the schema's name stands there too."""

    def __init__(self, form: Ui_SchemaEditorForm, session: DraftSession, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._session = form, session
        self.boxes: dict[str, QComboBox] = {name: getattr(form, name) for name in RULES}
        for name, box in self.boxes.items():
            for rule, text in (
                (Rule.ALLOW, self.tr("allowed")),
                (Rule.WARN, self.tr("allowed with a warning")),
                (Rule.REFUSE, self.tr("refused")),
            ):
                box.addItem(text, rule)
            box.activated.connect(lambda _place, name=name: self._take(name))
        follow_text(form.schema_name, self._take_name)
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the draft says now."""
        schema, editable = self._session.schema, not self._session.read_only
        for name, box in self.boxes.items():
            box.setCurrentIndex(box.findData(getattr(schema.rules, name)))
            box.setEnabled(editable)
        set_text(self._form.schema_name, schema.name)
        self._form.schema_name.setReadOnly(not editable)

    def _take(self, name: str) -> None:
        rules = replace(self._session.schema.rules, **{name: self.boxes[name].currentData()})
        self._session.edit(lambda d: d.edited(replace(d.schema, rules=rules)))

    def _take_name(self, text: str) -> None:
        self._session.edit(lambda d: d.edited(replace(d.schema, name=text.strip())))

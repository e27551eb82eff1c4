"""Choosing a label from a list: what the label keys do, for whoever does not use them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from declannot.app.label_styles import label_style
from declannot.app.panels.popup import Choice, ChooserPopup, folded
from declannot.app.theme import Theme
from declannot.app.titles import window_language
from declannot.domain.schema import Schema


class LabelChooser(ChooserPopup):
    """Labels with their keys, filtered by title, name or key.

    Attributes:
        chosen: carries a label's id, and whether it was taken with Shift to add it beside.
    """

    chosen = Signal(str, bool)

    def __init__(
        self, schema: Schema, theme: Theme, parent: QWidget, *, family: str | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.filter.setPlaceholderText(self.tr("Label or key…"))
        self.filter.setAccessibleName(self.tr("Filter labels by name or key"))
        self.view.setAccessibleName(self.tr("Labels"))
        self.offer(label_choices(schema, theme, family))

    def take(self, choice: Choice, *, shifted: bool) -> bool:
        self.chosen.emit(choice.id, shifted)
        return True


def label_choices(schema: Schema, theme: Theme, family: str | None = None) -> list[Choice]:
    """Return the labels in use as choices, those of one family alone where one is given."""
    language = window_language()
    order = {each.id: number for number, each in enumerate(schema.families)}
    labels = [
        label
        for label in schema.labels
        if not label.retired and (family is None or label.family == family)
    ]
    labels.sort(key=lambda label: order.get(label.family, len(order)))
    return [
        Choice(
            label.id,
            label.title(language),
            searched=folded(label.title(language), label.name, label.key, label.family),
            key=label.key.upper(),
            style=label_style(schema, label, theme),
            tip="\n\n".join(each for each in (label.definition, label.rule) if each),
        )
        for label in labels
    ]

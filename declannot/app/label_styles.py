"""How labels are drawn where they are named: in lists, menus and tables, outside any pass."""

from __future__ import annotations

from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import Theme
from declannot.domain.schema import FamilyStyle, Label, Schema


def label_style(schema: Schema, label: Label, theme: Theme) -> LabelStyle:
    """Return how a label is drawn, as its family is."""
    is_act = schema.style_of(label.id) is FamilyStyle.FILL
    return LabelStyle(label, is_act=is_act, theme=theme, faded=False)


def label_styles(schema: Schema, theme: Theme) -> dict[str, LabelStyle]:
    """Return how all labels of a schema are drawn, by their ids."""
    return {label.id: label_style(schema, label, theme) for label in schema.labels}

"""Spans as lines of a list to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from declannot.app.models.spans_model import excerpt
from declannot.app.panels.popup import Choice, folded
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import Theme
from declannot.domain.content import LayerContent
from declannot.domain.schema import FamilyStyle, Label, Schema
from declannot.domain.span import Span


def span_choices(
    spans: Iterable[Span], content: LayerContent, schema: Schema, theme: Theme
) -> list[Choice]:
    """Return spans as choices, in the order given."""
    styles: dict[str, LabelStyle] = {}
    choices = []
    for span in spans:
        label = schema.label_by_id.get(span.label_id)
        name = label.name if label else span.label_id
        if span.label_id not in styles:
            is_act = schema.style_of(span.label_id) is FamilyStyle.FILL
            shown = label or Label(id=span.label_id, name=name or "?", family="")
            styles[span.label_id] = LabelStyle(shown, is_act=is_act, theme=theme, faded=False)
        text = excerpt(content.text.text, span, 120)
        number = content.text.paragraph_index(span.start) + 1
        choices.append(
            Choice(
                span.id,
                text,
                note=f"{name} · ¶{number}",
                searched=folded(text, name, f"¶{number}"),
                style=styles[span.label_id],
                lettered=True,
                tip=excerpt(content.text.text, span, 400),
            )
        )
    return choices


def nothing_left(count: int) -> str:
    """Return what stands over a list of the nearest spans of many."""
    text = QCoreApplication.translate("SpanChoices", "The {count} nearest; type to find others")
    return text.format(count=count)

"""Spans as lines of a list to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from declannot.app.label_styles import label_style
from declannot.app.models.spans_model import excerpt
from declannot.app.panels.popup import Choice, folded
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import Theme
from declannot.domain.content import LayerContent
from declannot.domain.schema import Schema
from declannot.domain.span import Span


def span_choices(
    spans: Iterable[Span], content: LayerContent, schema: Schema, theme: Theme
) -> list[Choice]:
    """Return spans as choices, in the order given."""
    styles: dict[str, LabelStyle] = {}
    choices = []
    for span in spans:
        label = schema.label(span.label_id)
        if label.id not in styles:
            styles[label.id] = label_style(schema, label, theme)
        text = excerpt(content.text.text, span, 120)
        number = content.text.paragraph_index(span.start) + 1
        choices.append(
            Choice(
                span.id,
                text,
                note=f"{label.name} · ¶{number}",
                searched=folded(text, label.name, f"¶{number}"),
                style=styles[label.id],
                lettered=True,
                tip=excerpt(content.text.text, span, 400),
            )
        )
    return choices


def nothing_left(count: int) -> str:
    """Return what stands over a list of the nearest spans of many."""
    text = QCoreApplication.translate("SpanChoices", "The {count} nearest; type to find others")
    return text.format(count=count)

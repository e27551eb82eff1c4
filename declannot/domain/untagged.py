"""Where else in a statement a name stands that was just tagged, and nobody has tagged it there."""

from __future__ import annotations

from declannot.domain.content import LayerContent
from declannot.domain.schema import FamilyStyle, Schema
from declannot.domain.span import Range, Span, covered_text
from declannot.domain.text_search import Query, find_all

OCCURRENCE = "suggestion:occurrence"
"""The origin of a span that the program proposed because its wording is tagged elsewhere."""

_LONGEST_NAME = 80
"""Code points up to which a stretch of text can be a name; acts are longer."""


def is_name(content: LayerContent, schema: Schema, span: Span) -> bool:
    """Return whether a span is what one tags again and again: short, in one piece, underlined."""
    label = schema.label_by_id.get(span.label_id)
    if label is None or label.retired or span.fragments is not None:
        return False
    family = schema.family_by_id.get(label.family)
    words = covered_text(content.text.text, span)
    return (
        family is not None
        and family.style is FamilyStyle.UNDERLINE
        and len(words) <= _LONGEST_NAME
        and any(each.isalnum() for each in words)
    )


def untagged_places(
    content: LayerContent, schema: Schema, words: str, label_id: str
) -> list[Range]:
    """Return where words stand in a statement without a span of the label's family on them.

    Args:
        content: the layer and its text.
        schema: tells the families of labels.
        words: the name, found as whole words with its capitals; quotes, dashes and blanks alike.
        label_id: the label it would get.

    Returns:
        Ranges in code points, in order. A place that touches a span of the same family is not
        among them: it is part of a longer name, or was decided otherwise.
    """
    family = schema.label_by_id[label_id].family
    same_family = {label.id for label in schema.labels if label.family == family}
    return [
        place
        for place in find_all(content.text.text, Query(words, case=True, whole_word=True))
        if not any(
            span.label_id in same_family for span in content.index.overlapping(place[0], place[1])
        )
    ]

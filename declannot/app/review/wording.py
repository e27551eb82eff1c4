"""How entries of the review are put into words: class, labels, quotes, what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from declannot.app.panels.attribute_rows import attribute_title
from declannot.app.punctuation import in_quotes
from declannot.app.titles import title_of
from declannot.domain.review import Choice, ReviewItem, ReviewKind, Side
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue, Range, Span, joined_ranges

if TYPE_CHECKING:
    from declannot.app.review.session import ReviewSession

_LONG, _KEPT = 120, 48
_EXCERPT = 80
_END_EXCERPT = 13
"""Of each end of a relation, so that a row of the queue shows both."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch of a quote; ``marked`` where the other reading lacks it."""

    text: str
    marked: bool = False


def kind_word(item: ReviewItem, session: ReviewSession) -> str:
    """Return the class of an entry; a span that one has is told by its lane or its owner."""
    if item.kind in (ReviewKind.ONLY_A, ReviewKind.ONLY_B):
        return _only(item, session)
    return kind_name(item.kind)


def kind_name(kind: ReviewKind) -> str:
    """Return the name of a class of entries."""
    match kind:
        case ReviewKind.EXACT:
            return QCoreApplication.translate("ReviewWording", "agreement")
        case ReviewKind.LABEL:
            return QCoreApplication.translate("ReviewWording", "label")
        case ReviewKind.BOUNDARY:
            return QCoreApplication.translate("ReviewWording", "boundary")
        case ReviewKind.BOUNDARY_AND_LABEL:
            return QCoreApplication.translate("ReviewWording", "boundary + label")
        case ReviewKind.SPLIT_MERGE:
            return QCoreApplication.translate("ReviewWording", "split / merge")
        case ReviewKind.ATTRIBUTES:
            return QCoreApplication.translate("ReviewWording", "attributes")
        case ReviewKind.RELATION:
            return QCoreApplication.translate("ReviewWording", "relation")
        case ReviewKind.AUDIT:
            return QCoreApplication.translate("ReviewWording", "agreement to audit")
        case ReviewKind.AUDIT_UNTAGGED:
            return QCoreApplication.translate("ReviewWording", "untagged paragraph")
    return QCoreApplication.translate("ReviewWording", "only one")


def _only(item: ReviewItem, session: ReviewSession) -> str:
    lane = 0 if session.side(item, 0) else 1
    if session.names_shown and (person := session.person(lane)) is not None:
        return QCoreApplication.translate("ReviewWording", "only {name}").format(name=person.name)
    return (
        QCoreApplication.translate("ReviewWording", "only upper")
        if lane == 0
        else QCoreApplication.translate("ReviewWording", "only lower")
    )


def lane_word(lane: int, session: ReviewSession) -> str:
    """Return what a lane is called: by its place, or by its annotator where names are shown."""
    person = session.person(lane)
    if session.names_shown and person is not None:
        return person.name
    return (
        QCoreApplication.translate("ReviewWording", "Upper")
        if lane == 0
        else QCoreApplication.translate("ReviewWording", "Lower")
    )


def labels_word(side: Side, other: Side, schema: Schema) -> str:
    """Return the labels of one side and how many spans it has."""
    if side.relations:
        names = [schema.relation_by_id.get(each.type_id) for each in side.relations]
        return ", ".join(kind.name if kind is not None else "?" for kind in names)
    if other.relations:
        return QCoreApplication.translate("ReviewWording", "no relation")
    if not side.spans:
        return QCoreApplication.translate("ReviewWording", "no span")
    titles = dict.fromkeys(label_title(span.label_id, schema) for span in side.spans)
    word = ", ".join(titles)
    if len(side.spans) > 1:
        return QCoreApplication.translate("ReviewWording", "{labels} · {count} spans").format(
            labels=word, count=len(side.spans)
        )
    return word


def label_title(label_id: str, schema: Schema) -> str:
    """Return the title of a label, or its id where the schema lacks it."""
    label = schema.label_by_id.get(label_id)
    return title_of(label) if label is not None else label_id


def value_word(value: AttributeValue | None) -> str:
    """Return the value of an attribute as it is shown."""
    if value is None or value == "" or value == []:
        return "–"
    if isinstance(value, bool):
        return (
            QCoreApplication.translate("ReviewWording", "yes")
            if value
            else QCoreApplication.translate("ReviewWording", "no")
        )
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return str(value)


def attributes_word(span: Span, schema: Schema) -> list[tuple[str, str, str]]:
    """Return id, title and value of the attributes of a span that have a value to show."""
    found = []
    for kind in schema.attributes_of(span.label_id):
        value = span.attributes.get(kind.id, kind.default)
        if value is not None:
            found.append((kind.id, attribute_title(kind), value_word(value)))
    return found


def quote(text: str, side: Side, other: Side) -> list[Quoted]:
    """Return the text of one side, with what the other lacks marked and the rest shortened."""
    if side.relations:
        return [Quoted(" → ".join(in_quotes(_covered(text, end)) for end in side.ends))]
    theirs = joined_ranges(piece for span in other.spans for piece in span.ranges)
    pieces: list[Quoted] = []
    for number, span in enumerate(side.spans):
        if number:
            pieces.append(Quoted(" | "))
        for place, (start, end) in enumerate(span.ranges):
            if place:
                pieces.append(Quoted(" … "))
            pieces += _parts(text, (start, end), theirs)
    return pieces


def excerpt(text: str, item: ReviewItem) -> str:
    """Return the beginning of what an entry is about, on one line; of a relation, its ends."""
    tied = next((each for each in (item.a, item.b) if each.relations), None)
    if tied is not None:
        return " → ".join(_covered(text, end, _END_EXCERPT) for end in tied.ends)
    shown = " ".join(text[item.start : min(item.end, item.start + 2 * _EXCERPT)].split())
    return shown if len(shown) <= _EXCERPT else shown[: _EXCERPT - 1] + "…"


def outcome_word(item: ReviewItem, session: ReviewSession) -> str:
    """Return what was decided, with a sign; empty where nothing was."""
    if item.is_stale:
        return QCoreApplication.translate("ReviewWording", "⚠ stale")
    choice = item.choice
    if choice is None:
        return ""
    lane = session.lane_of(choice)
    if lane is not None:
        word = lane_word(lane, session)
        return f"✓ {word if session.names_shown else word.lower()}"
    words = {
        Choice.BOTH: QCoreApplication.translate("ReviewWording", "✓ both"),
        Choice.NEITHER: QCoreApplication.translate("ReviewWording", "✓ neither"),
        Choice.EDITED: QCoreApplication.translate("ReviewWording", "✓ edited"),
    }
    return words[choice]


def _parts(text: str, where: Range, theirs: tuple[Range, ...]) -> list[Quoted]:
    """Return a stretch of text cut where the other side begins and ends."""
    start, end = where
    found: list[tuple[int, int, bool]] = []
    at = start
    for low, high in theirs:
        low, high = max(low, start), min(high, end)
        if low >= high:
            continue
        if at < low:
            found.append((at, low, True))
        found.append((low, high, False))
        at = high
    if at < end:
        found.append((at, end, bool(theirs)))
    return [Quoted(_shortened(text[low:high]), marked) for low, high, marked in found]


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() else ""
    if len(flat) > _LONG:
        flat = f"{_whole_words(flat[: _KEPT + 1])} … {_whole_words(flat[::-1][: _KEPT + 1])[::-1]}"
    return f"{lead}{flat}{trail}"


def _whole_words(text: str) -> str:
    """Return the words that stand whole in a text whose last character is cut off with its word.

    A text without blanks, as in Chinese, stays as long as it may be.
    """
    words, blank, _cut = text.rpartition(" ")
    return words if blank else text[:-1]


def _covered(text: str, span: Span, most: int = _KEPT) -> str:
    flat = " ".join(text[span.start : span.end].split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"

"""Whether the colours of a schema can be read and told apart, also with a colour deficit.

Never by colour alone: two underlines of different line styles are told apart by the line, so
only labels of one family that are drawn in the same way are compared. What the window draws
besides (an edge of 3:1 round every fill, a halo where an underline needs one, a letter over the
start) it makes itself, whatever the colours are.
"""

from __future__ import annotations

import colorsys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from declannot.domain.colours import Sight, contrast, distance, hex_of
from declannot.domain.schema import Colour, FamilyStyle, Label, Schema

READABLE = 4.5
"""Least contrast of text on a fill (WCAG 2.2, 1.4.3)."""
VISIBLE = 3.0
"""Least contrast of lines with the page (WCAG 2.2, 1.4.11)."""
APART = 8.0
"""Least CIEDE2000 difference of two labels of a family that are drawn alike, under every sight.

About 1 is just noticeable side by side; spans stand apart from each other, and small.
"""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a theme puts labels on: the page, and the ink of the text.

    Attributes:
        strongest: the ink the window takes at most where its own is hard to read on a fill.
    """

    theme: str
    page: str
    ink: str
    strongest: str


LIGHT_PAPER = Paper("light", "#FFFFFF", "#1B1C20", "#000000")
DARK_PAPER = Paper("dark", "#1A1B20", "#ECEDF1", "#FFFFFF")
PAPERS = (LIGHT_PAPER, DARK_PAPER)


class ColourFault(StrEnum):
    """What is wrong with a colour."""

    HARD_TO_READ = "text on the fill is hard to read"
    FAINT = "the line is faint against the page"
    NEAR = "two labels look alike"


@dataclass(frozen=True, slots=True)
class ColourFinding:
    """One thing wrong with the colours of a schema.

    Attributes:
        theme: ``light`` or ``dark``.
        value: the contrast ratio, or the difference of the two colours.
        other_id: the label it is too near to, or empty.
        sight: who sees the two so near.
    """

    fault: ColourFault
    label_id: str
    theme: str
    value: float
    other_id: str = ""
    sight: Sight = Sight.NORMAL


def colour_findings(schema: Schema) -> list[ColourFinding]:
    """Return what is wrong with the colours of labels in use, label by label."""
    return [
        finding
        for label in schema.labels
        if not label.retired
        for finding in (*legibility(schema, label), *neighbours_too_near(schema, label))
    ]


def legibility(schema: Schema, label: Label) -> Iterator[ColourFinding]:
    """Yield where text on a label's fill, or its underline, does not stand out enough."""
    is_fill = schema.style_of(label.id) is FamilyStyle.FILL
    for paper in PAPERS:
        colour = colour_in(label, paper)
        if is_fill and (ratio := contrast(colour, paper.strongest)) < READABLE:
            yield ColourFinding(ColourFault.HARD_TO_READ, label.id, paper.theme, ratio)
        elif not is_fill and (ratio := contrast(colour, paper.page)) < VISIBLE:
            yield ColourFinding(ColourFault.FAINT, label.id, paper.theme, ratio)


def neighbours_too_near(schema: Schema, label: Label) -> Iterator[ColourFinding]:
    """Yield the labels drawn like this one whose colours somebody cannot tell from its own.

    Each pair comes once, with the label that stands first.
    """
    places = {each.id: place for place, each in enumerate(schema.labels)}
    for other in drawn_alike(schema, label):
        if places[other.id] < places[label.id]:
            continue
        for paper in PAPERS:
            value, sight = least_distance(label, other, paper)
            if value < APART:
                yield ColourFinding(ColourFault.NEAR, label.id, paper.theme, value, other.id, sight)


def drawn_alike(schema: Schema, label: Label) -> list[Label]:
    """Return the other labels in use of the family that only colour and letter tell apart."""
    is_fill = schema.style_of(label.id) is FamilyStyle.FILL
    return [
        other
        for other in schema.labels
        if other.id != label.id
        and not other.retired
        and other.family == label.family
        and (is_fill or other.underline is label.underline)
    ]


def nearest(
    schema: Schema, label: Label, paper: Paper, sight: Sight | None = None
) -> tuple[Label, float, Sight] | None:
    """Return the label of the family nearest in colour, how near, and under which sight.

    Args:
        sight: look at it so only; None for the sight under which the two are nearest.
    """
    found: tuple[Label, float, Sight] | None = None
    for other in schema.labels:
        if other.id == label.id or other.retired or other.family != label.family:
            continue
        if sight is None:
            value, how = least_distance(label, other, paper)
        else:
            value = distance(colour_in(label, paper), colour_in(other, paper), sight)
            how = sight
        if found is None or value < found[1]:
            found = (other, value, how)
    return found


def least_distance(one: Label, other: Label, paper: Paper) -> tuple[float, Sight]:
    """Return how near two labels come in a theme, and for whom."""
    first, second = colour_in(one, paper), colour_in(other, paper)
    return min((distance(first, second, sight), sight) for sight in Sight)


def colour_in(label: Label, paper: Paper) -> str:
    """Return the label's colour in a theme as ``#RRGGBB``."""
    return label.colour.dark if paper.theme == "dark" else label.colour.light


def suggested_colour(schema: Schema, family_id: str, label_id: str = "") -> Colour:
    """Return a colour as far from the others of the family as can be, legible in both themes.

    Args:
        label_id: the label it is for, whose present colour does not count.
    """
    family = schema.family_by_id.get(family_id)
    is_fill = family is None or family.style is FamilyStyle.FILL
    others = [
        each
        for each in schema.labels
        if each.family == family_id and each.id != label_id and not each.retired
    ]
    chosen = []
    for paper in PAPERS:
        taken = [colour_in(each, paper) for each in others]
        fit = [each for each in _candidates() if _is_legible(each, paper, is_fill=is_fill)]
        chosen.append(max(fit, key=lambda each: _room(each, [*taken])))
    return Colour(*chosen)


def _is_legible(colour: str, paper: Paper, *, is_fill: bool) -> bool:
    if is_fill:
        return contrast(colour, paper.ink) >= READABLE + 1 and contrast(colour, paper.page) > 1.1
    return contrast(colour, paper.page) >= READABLE


def _room(colour: str, taken: Iterable[str]) -> float:
    return min((distance(colour, each, sight) for each in taken for sight in Sight), default=1.0)


def _candidates() -> list[str]:
    """Return colours round the circle of hues, in several lightnesses and strengths."""
    return [
        hex_of(colorsys.hls_to_rgb(hue / 18, light / 20, strength))
        for hue in range(18)
        for light in range(3, 19, 2)
        for strength in (0.85, 0.45)
    ]

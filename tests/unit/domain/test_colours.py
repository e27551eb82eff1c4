"""Colours: contrast, distance and sight by published figures; the schemas that come along."""

from __future__ import annotations

from itertools import combinations

import pytest

from declannot.app.theme import DARK, LIGHT
from declannot.domain.colours import Sight, ciede2000, contrast, distance, seen
from declannot.domain.schema import Colour, Family, FamilyStyle, Label, LineStyle, Schema
from declannot.domain.schema_colours import (
    APART,
    DARK_PAPER,
    LIGHT_PAPER,
    PAPERS,
    ColourFault,
    colour_findings,
    least_distance,
    suggested_colour,
)
from declannot.exchange.schema_templates import Template, template


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [  # supplementary data of Sharma, Wu and Dalal (2005)
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0),
        ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_distance_is_that_of_the_published_pairs(one, other, expected) -> None:
    assert ciede2000(one, other) == pytest.approx(expected, abs=1e-4)
    assert ciede2000(other, one) == pytest.approx(expected, abs=1e-4)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("sight", list(Sight))
def test_greys_look_the_same_to_everybody(sight: Sight) -> None:
    for grey in ("#000000", "#808080", "#FFFFFF"):
        assert distance(grey, seen(grey, sight)) < 0.5


def test_red_and_green_come_together_without_red_or_green_cones() -> None:
    red, green = "#C04030", "#708000"
    assert distance(red, green) > 30
    assert distance(red, green, Sight.DEUTERANOPIA) < 15
    assert distance(red, green, Sight.TRITANOPIA) > 30


def test_the_papers_are_those_of_the_themes() -> None:
    assert (LIGHT_PAPER.page, LIGHT_PAPER.ink) == (LIGHT.page, LIGHT.ink)
    assert (DARK_PAPER.page, DARK_PAPER.ink) == (DARK.page, DARK.ink)


@pytest.mark.parametrize("name", list(Template))
def test_the_schemas_that_come_along_can_be_read_and_told_apart(name: Template) -> None:
    schema = template(name).schema
    assert colour_findings(schema) == []
    for family in schema.families:
        labels = [label for label in schema.labels if label.family == family.id]
        for one, other in combinations(labels, 2):
            for paper in PAPERS:  # even where the lines tell them apart
                value, sight = least_distance(one, other, paper)
                assert value >= APART, (one.name, other.name, paper.theme, sight)


def _schema(style: FamilyStyle, *labels: Label) -> Schema:
    return Schema(name="x", families=(Family("f", style=style),), labels=labels)


def _label(name: str, light: str, line: LineStyle = LineStyle.SOLID) -> Label:
    return Label(id=name, name=name, family="f", colour=Colour(light, "#30A0FF"), underline=line)


def test_labels_too_near_are_told_unless_their_lines_differ() -> None:
    pair = _label("a", "#205090"), _label("b", "#225292")
    found = colour_findings(_schema(FamilyStyle.UNDERLINE, *pair))
    assert {(each.fault, each.label_id, each.other_id) for each in found} == {
        (ColourFault.NEAR, "a", "b")
    }
    other_line = _label("b", "#225292", LineStyle.WAVE)
    assert colour_findings(_schema(FamilyStyle.UNDERLINE, pair[0], other_line)) == []


def test_faint_lines_and_fills_hard_to_read_are_told() -> None:
    faint = colour_findings(_schema(FamilyStyle.UNDERLINE, _label("a", "#F0F0C0")))
    assert [(each.fault, each.theme) for each in faint] == [(ColourFault.FAINT, "light")]
    dark = colour_findings(_schema(FamilyStyle.FILL, _label("a", "#202020")))
    assert (ColourFault.HARD_TO_READ, "light") in {(each.fault, each.theme) for each in dark}


def test_a_suggested_colour_stands_apart_from_all_that_are_there() -> None:
    for name in (Template.STATEMENTS, Template.ENTITIES):
        schema = template(name).schema
        for family in schema.families:
            colour = suggested_colour(schema, family.id)
            fresh = Label(id="new", name="NEW", family=family.id, colour=colour)
            for label in schema.labels:
                if label.family == family.id:
                    for paper in PAPERS:
                        assert least_distance(fresh, label, paper)[0] >= APART

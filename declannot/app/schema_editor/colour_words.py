"""What is to be known of a label's colours, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from declannot.domain.colours import Sight, contrast
from declannot.domain.schema import FamilyStyle, Label, Schema
from declannot.domain.schema_colours import (
    APART,
    READABLE,
    VISIBLE,
    ColourFault,
    ColourFinding,
    Paper,
    colour_in,
    drawn_alike,
    nearest,
)


def sight_name(sight: Sight) -> str:
    """Return for whom two colours are near."""
    translate = QCoreApplication.translate
    return {
        Sight.NORMAL: translate("colour_words", "most people"),
        Sight.PROTANOPIA: translate("colour_words", "people without red cones"),
        Sight.DEUTERANOPIA: translate("colour_words", "people without green cones"),
        Sight.TRITANOPIA: translate("colour_words", "people without blue cones"),
    }[sight]


def theme_name(theme: str) -> str:
    """Return what a theme is called within a sentence."""
    translate = QCoreApplication.translate
    if theme == "dark":
        return translate("colour_words", "the dark theme")
    return translate("colour_words", "the light theme")


def colour_facts(schema: Schema, label: Label, paper: Paper) -> str:
    """Return contrast and nearest neighbour of a label's colour in one theme."""
    translate = QCoreApplication.translate
    colour = colour_in(label, paper)
    is_fill = schema.style_of(label.id) is FamilyStyle.FILL
    against = paper.strongest if is_fill else paper.page
    least = READABLE if is_fill else VISIBLE
    ratio = contrast(colour, against)
    template = (
        translate("colour_words", "Text on it has a contrast of {ratio}:1 (at least {least}:1)")
        if is_fill
        else translate("colour_words", "The line has a contrast of {ratio}:1 (at least {least}:1)")
    )
    facts = [template.format(ratio=_figure(ratio), least=_figure(least))]
    near = nearest(schema, label, paper)
    if near is not None:
        other, value, sight = near
        facts.append(
            translate("colour_words", "Nearest: {label}, {value} apart for {people}").format(
                label=other.name, value=_figure(value), people=sight_name(sight)
            )
        )
    return "\n".join(facts)


def near_words(schema: Schema, label: Label, near: tuple[Label, float, Sight] | None) -> str:
    """Return how the label stands to the one it is most like."""
    translate = QCoreApplication.translate
    if near is None:
        return translate("colour_words", "No other label of the family is in use.")
    other, value, sight = near
    alike = any(each.id == other.id for each in drawn_alike(schema, label))
    if not alike:
        template = translate(
            "colour_words",
            "Nearest in colour: {label}, {value} apart for {people}; the line tells them apart.",
        )
    elif value < APART:
        template = translate(
            "colour_words",
            "Too near to {label}: {value} apart for {people}, and drawn alike; at least {least}.",
        )
    else:
        template = translate(
            "colour_words", "Nearest in colour: {label}, {value} apart for {people}."
        )
    return template.format(
        label=other.name, value=_figure(value), people=sight_name(sight), least=_figure(APART)
    )


def finding_text(schema: Schema, finding: ColourFinding) -> str:
    """Return what is wrong with a colour as a sentence."""
    translate = QCoreApplication.translate
    label = schema.label_by_id[finding.label_id].name
    values = {"label": label, "value": _figure(finding.value), "theme": theme_name(finding.theme)}
    if finding.fault is ColourFault.NEAR:
        return translate(
            "colour_words",
            "{label} and {other} look alike to {people} in {theme} ({value} apart)",
        ).format(
            **values,
            other=schema.label_by_id[finding.other_id].name,
            people=sight_name(finding.sight),
        )
    if finding.fault is ColourFault.FAINT:
        return translate(
            "colour_words", "The line of {label} is faint in {theme} ({value}:1)"
        ).format(**values)
    return translate(
        "colour_words", "Text on {label} is hard to read in {theme} ({value}:1)"
    ).format(**values)


def _figure(value: float) -> str:
    return QLocale().toString(value, "f", 1)

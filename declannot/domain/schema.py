"""The annotation schema: labels in families, attributes, relation types and rules.

Everything has a fixed id that renames keep; documents refer to ids, people see names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from declannot.domain.span import AttributeValue


class Rule(StrEnum):
    """What happens to a span that meets a condition."""

    ALLOW = "allow"
    WARN = "warn"
    REFUSE = "refuse"


class LineStyle(StrEnum):
    """How an entity is underlined; never colour alone tells labels apart."""

    SOLID = "solid"
    DASH = "dash"
    DOT = "dot"
    DASH_DOT = "dash-dot"
    WAVE = "wave"
    DOUBLE = "double"


class FamilyStyle(StrEnum):
    """How the labels of a family are drawn."""

    FILL = "background fill"
    UNDERLINE = "underline"


class AttributeKind(StrEnum):
    """The type of an attribute's values."""

    CHOICE = "choice"
    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Colour:
    """One label's colour as ``#RRGGBB``, for the light and the dark theme."""

    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class Family:
    """A group of labels drawn alike, such as acts or entities."""

    id: str
    meaning: str = ""
    style: FamilyStyle = FamilyStyle.FILL
    titles: Mapping[str, str] = field(default_factory=dict)

    def title(self, language: str) -> str:
        """Return the title in ``language``, else the id in sentence case."""
        return self.titles.get(language) or self.id.capitalize()


@dataclass(frozen=True, slots=True)
class Example:
    """A quoted example of a label: positive with attributes, or negative with a reason."""

    text: str
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a span can say. ``key`` is one character or empty; ``titles`` maps language to title.

    ``absorbed`` holds the ids of labels that were merged into this one.
    """

    id: str
    name: str
    family: str
    key: str = ""
    colour: Colour = Colour("#BBBBBB", "#555555")
    underline: LineStyle = LineStyle.SOLID
    titles: Mapping[str, str] = field(default_factory=dict)
    definition: str = ""
    rule: str = ""
    positive: tuple[Example, ...] = ()
    negative: tuple[Example, ...] = ()
    strength_cues: Mapping[str, str] = field(default_factory=dict)
    formerly: tuple[str, ...] = ()
    absorbed: tuple[str, ...] = ()
    retired: bool = False

    def title(self, language: str) -> str:
        """Return the title in ``language``, else the name in sentence case."""
        return self.titles.get(language) or self.name.replace("_", " ").capitalize()


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeType:
    """A property spans of some labels can bear. ``applies_to`` holds label ids.

    ``former_values`` maps values as they were once called to those they are called now.
    """

    id: str
    name: str
    kind: AttributeKind = AttributeKind.CHOICE
    values: tuple[str, ...] = ()
    default: AttributeValue | None = None
    applies_to: tuple[str, ...] = ()
    multiple: bool = False
    help: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    formerly: tuple[str, ...] = ()
    former_values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationType:
    """An arrow spans can be joined by. ``from_labels`` and ``to_labels`` hold label ids."""

    id: str
    name: str
    from_labels: tuple[str, ...] = ()
    to_labels: tuple[str, ...] = ()
    help: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanRules:
    """Rules for spans by their place; each warns, refuses or allows."""

    nesting: Rule = Rule.ALLOW
    same_label_nesting: Rule = Rule.WARN
    identical_range_two_labels: Rule = Rule.WARN
    crossing_overlap: Rule = Rule.WARN
    cross_paragraph: Rule = Rule.ALLOW
    edge_whitespace: Rule = Rule.WARN
    notes: Mapping[str, str] = field(default_factory=dict)

    @property
    def refuse(self) -> bool:
        """Whether one of them refuses spans, rather than warning of them."""
        return Rule.REFUSE in (
            self.nesting,
            self.same_label_nesting,
            self.identical_range_two_labels,
            self.crossing_overlap,
            self.cross_paragraph,
            self.edge_whitespace,
        )


@dataclass(frozen=True, kw_only=True)
class Schema:
    """All a project's labels, attributes, relation types and rules, in one version.

    ``extensions`` are optional labels that the schema offers but does not switch on.
    """

    name: str
    version: int = 1
    labels: tuple[Label, ...] = ()
    families: tuple[Family, ...] = ()
    attributes: tuple[AttributeType, ...] = ()
    relations: tuple[RelationType, ...] = ()
    rules: SpanRules = SpanRules()
    document_fields: tuple[str, ...] = ()
    language_of_examples: str = ""
    extensions: tuple[Mapping[str, object], ...] = ()

    @cached_property
    def label_by_id(self) -> Mapping[str, Label]:
        """Labels by their fixed id."""
        return {label.id: label for label in self.labels}

    @cached_property
    def label_by_name(self) -> Mapping[str, Label]:
        """Labels by name, former names included where no present name is in the way."""
        former = {name: label for label in self.labels for name in label.formerly}
        return former | {label.name: label for label in self.labels}

    @cached_property
    def heirs(self) -> Mapping[str, str]:
        """Ids of labels that were merged into others, with the id of the label that stands now."""
        return {
            old: label.id
            for label in self.labels
            for old in label.absorbed
            if old not in self.label_by_id
        }

    @cached_property
    def label_by_key(self) -> Mapping[str, Label]:
        """Labels in use by their key."""
        return {label.key: label for label in self.labels if label.key and not label.retired}

    @cached_property
    def family_by_id(self) -> Mapping[str, Family]:
        """Families by id."""
        return {family.id: family for family in self.families}

    @cached_property
    def attribute_by_id(self) -> Mapping[str, AttributeType]:
        """Attributes by their fixed id."""
        return {attribute.id: attribute for attribute in self.attributes}

    @cached_property
    def relation_by_id(self) -> Mapping[str, RelationType]:
        """Relation types by their fixed id."""
        return {relation.id: relation for relation in self.relations}

    @cached_property
    def relation_by_name(self) -> Mapping[str, RelationType]:
        """Relation types by name, former names included."""
        former = {name: kind for kind in self.relations for name in kind.formerly}
        return former | {kind.name: kind for kind in self.relations}

    @cached_property
    def _attributes_by_label(self) -> Mapping[str, tuple[AttributeType, ...]]:
        return {
            label.id: tuple(
                kind
                for kind in self.attributes
                if not kind.applies_to or label.id in kind.applies_to
            )
            for label in self.labels
        }

    def attributes_of(self, label_id: str) -> tuple[AttributeType, ...]:
        """Return the attributes spans of this label can bear, in schema order."""
        return self._attributes_by_label.get(label_id, ())

    def attribute_named(self, label_id: str, name: str) -> AttributeType | None:
        """Return the label's attribute of that name (or former name), or None."""
        kinds = self.attributes_of(label_id)
        return next((kind for kind in kinds if kind.name == name), None) or next(
            (kind for kind in kinds if name in kind.formerly), None
        )

    def label(self, label_id: str) -> Label:
        """Return a label; one that the schema lacks is called by its id."""
        known = self.label_by_id.get(label_id)
        return known or Label(id=label_id, name=label_id or "?", family="")

    def style_of(self, label_id: str) -> FamilyStyle:
        """Return how spans of this label are drawn."""
        label = self.label_by_id.get(label_id)
        family = self.family_by_id.get(label.family) if label else None
        return family.style if family else FamilyStyle.FILL

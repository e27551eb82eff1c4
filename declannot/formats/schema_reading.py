"""A schema out of the tree of its file."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import NoReturn, TypeVar, cast

from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Spoken, message
from declannot.domain.schema import (
    AttributeKind,
    AttributeType,
    Colour,
    Example,
    Family,
    FamilyStyle,
    Label,
    LineStyle,
    RelationType,
    Rule,
    Schema,
    SpanRules,
)
from declannot.domain.span import AttributeValue
from declannot.formats.yaml_tree import (
    YamlList,
    YamlMap,
    YamlNode,
    YamlScalar,
    place,
    plain_value,
)

_Choice = TypeVar("_Choice", bound=StrEnum)

_SCHEMA_KEYS = [
    *("name", "version", "language_of_examples", "span_rules", "document_fields"),
    *("families", "attributes", "relations", "labels", "extensions"),
]
_FAMILY_KEYS = ["meaning", "style", "title"]
_LABEL_KEYS = [
    *("name", "id", "family", "key", "colour", "underline", "title", "definition", "rule"),
    *("positive", "negative", "strength_cues", "formerly", "absorbed", "retired"),
]
_ATTRIBUTE_KEYS = [
    *("id", "name", "title", "type", "values", "default", "applies_to", "multiple", "help"),
    *("formerly", "former_values"),
]
_RELATION_KEYS = ["id", "name", "title", "from", "to", "help", "formerly"]
_EXAMPLE_KEYS = ["text", "attributes", "why"]

RULE_KEYS = {
    "may_nest": ("nesting", {"true": Rule.ALLOW, "false": Rule.REFUSE}),
    "same_label_nesting": ("same_label_nesting", {}),
    "identical_range_two_labels": ("identical_range_two_labels", {}),
    "crossing_overlap": ("crossing_overlap", {}),
    "may_cross_paragraph": ("cross_paragraph", {"true": Rule.ALLOW, "false": Rule.REFUSE}),
    "no_edge_whitespace": ("edge_whitespace", {"true": Rule.WARN, "false": Rule.ALLOW}),
}
"""Keys of ``span_rules``: the field of ``SpanRules``, and what true and false mean besides
allow, warn and refuse."""


class SchemaReader:
    """Turns a tree into a schema; errors name the file and the line."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._label_ids: dict[str, str] = {}
        self._kinds: list[AttributeType] = []

    def schema(self, tree: YamlMap) -> Schema:
        """Return the schema, its names resolved; ``schema_faults`` has yet to look at it."""
        self._known(tree, _SCHEMA_KEYS)
        if "name" not in tree.items:
            self._refuse(tree.line, "The schema has no name", "Begin the file with name: …")
        label_nodes = self._entries(tree, "labels")
        ids = self._collect_labels(label_nodes)
        self._kinds = [self._attribute(node) for node in self._entries(tree, "attributes")]
        relations = [self._relation(node) for node in self._entries(tree, "relations")]
        labels = [self._label(node, ids[n]) for n, node in enumerate(label_nodes)]
        families = self._mapping(tree, "families")
        return Schema(
            name=self._text(tree, "name"),
            version=self._version(tree),
            labels=tuple(labels),
            families=tuple(self._family(key, node) for key, node in families.items()),
            attributes=tuple(self._kinds),
            relations=tuple(relations),
            rules=self._rules(self._mapping(tree, "span_rules")),
            document_fields=self._texts(tree, "document_fields"),
            language_of_examples=self._text(tree, "language_of_examples"),
            extensions=tuple(
                {key: plain_value(value) for key, value in node.items.items()}
                for node in self._entries(tree, "extensions")
            ),
        )

    def _collect_labels(self, nodes: list[YamlMap]) -> list[str]:
        """Give every label its id, and note the names under which others may speak of it."""
        ids = [self._text(node, "id") or new_id() for node in nodes]
        for node, label_id in zip(nodes, ids, strict=True):
            for name in self._texts(node, "formerly"):
                self._label_ids.setdefault(name, label_id)
        for node, label_id in zip(nodes, ids, strict=True):
            self._label_ids[self._text(node, "name")] = label_id
        return ids

    def _family(self, key: str, node: YamlNode) -> Family:
        entry = self._map(node, "families")
        self._known(entry, _FAMILY_KEYS)
        return Family(
            id=key,
            meaning=self._text(entry, "meaning"),
            style=self._choice(entry, "style", FamilyStyle.FILL),
            titles=self._named_texts(entry, "title"),
        )

    def _label(self, node: YamlMap, label_id: str) -> Label:
        self._known(node, _LABEL_KEYS)
        kinds = [kind for kind in self._kinds if not kind.applies_to or label_id in kind.applies_to]
        return Label(
            id=label_id,
            name=self._text(node, "name"),
            family=self._text(node, "family"),
            key=self._text(node, "key"),
            colour=self._colour(node),
            underline=self._choice(node, "underline", LineStyle.SOLID),
            titles=self._named_texts(node, "title"),
            definition=self._text(node, "definition"),
            rule=self._text(node, "rule"),
            positive=tuple(self._example(each, kinds) for each in self._entries(node, "positive")),
            negative=tuple(self._example(each, kinds) for each in self._entries(node, "negative")),
            strength_cues=self._named_texts(node, "strength_cues"),
            formerly=self._texts(node, "formerly"),
            absorbed=self._texts(node, "absorbed"),
            retired=self._flag(node, "retired"),
        )

    def _example(self, node: YamlMap, kinds: Iterable[AttributeType]) -> Example:
        self._known(node, _EXAMPLE_KEYS)
        by_name = {name: kind for kind in kinds for name in (*kind.formerly, kind.name)}
        attributes: dict[str, AttributeValue] = {}
        for name, value in self._mapping(node, "attributes").items():
            kind = by_name.get(name)
            if kind is None:
                self._unknown(
                    value.line, "The label of this example has no attribute “{key}”", name, by_name
                )
            attributes[kind.id] = self._value(value, kind.kind)
        return Example(self._text(node, "text"), attributes, self._text(node, "why"))

    def _attribute(self, node: YamlMap) -> AttributeType:
        self._known(node, _ATTRIBUTE_KEYS)
        kind = self._choice(node, "type", AttributeKind.CHOICE)
        default = node.items.get("default")
        return AttributeType(
            id=self._text(node, "id") or new_id(),
            name=self._text(node, "name"),
            kind=kind,
            values=self._texts(node, "values"),
            default=None if default is None else self._value(default, kind),
            applies_to=self._labels(node, "applies_to"),
            multiple=self._flag(node, "multiple"),
            help=self._text(node, "help"),
            titles=self._named_texts(node, "title"),
            formerly=self._texts(node, "formerly"),
            former_values=self._named_texts(node, "former_values"),
        )

    def _relation(self, node: YamlMap) -> RelationType:
        self._known(node, _RELATION_KEYS)
        return RelationType(
            id=self._text(node, "id") or new_id(),
            name=self._text(node, "name"),
            from_labels=self._labels(node, "from"),
            to_labels=self._labels(node, "to"),
            help=self._text(node, "help"),
            titles=self._named_texts(node, "title"),
            formerly=self._texts(node, "formerly"),
        )

    def _rules(self, entries: Mapping[str, YamlNode]) -> SpanRules:
        """Return the rules; keys that are none are kept as remarks, for they are free text."""
        rules: dict[str, Rule] = {}
        notes: dict[str, str] = {}
        for key, node in entries.items():
            text = self._scalar(node, key).text
            if key not in RULE_KEYS:
                notes[key] = text
                continue
            name, words = RULE_KEYS[key]
            meanings = {**words, **{rule.value: rule for rule in Rule}}
            if text.lower() not in meanings:
                self._unknown(node.line, "“{key}” is not a rule", text, meanings)
            rules[name] = meanings[text.lower()]
        return SpanRules(**rules, notes=notes)

    def _colour(self, node: YamlMap) -> Colour:
        value = node.items.get("colour")
        if value is None:
            return Colour("#BBBBBB", "#555555")
        if isinstance(value, YamlScalar):
            return Colour(_six_digits(value.text), _six_digits(value.text))
        entry = self._map(value, "colour")
        self._known(entry, ["light", "dark"])
        for theme in ("light", "dark"):
            if theme not in entry.items:
                self._refuse(
                    entry.line,
                    "The colour of the label {label} has no {theme}",
                    "Give it one for the light and one for the dark theme.",
                    label=self._text(node, "name"),
                    theme=theme,
                )
        light, dark = (_six_digits(self._text(entry, theme)) for theme in ("light", "dark"))
        return Colour(light, dark)

    def _value(self, node: YamlNode, kind: AttributeKind) -> AttributeValue:
        """Return an attribute's value: text as it was written, numbers and booleans by type."""
        if isinstance(node, YamlList):
            return cast(AttributeValue, [self._value(item, kind) for item in node.items])
        scalar = self._scalar(node, "value")
        if kind in (AttributeKind.CHOICE, AttributeKind.TEXT):
            return scalar.text
        value = scalar.value
        return scalar.text if value is None else value

    def _labels(self, node: YamlMap, key: str) -> tuple[str, ...]:
        value = node.items.get(key)
        if value is None:
            return ()
        result = []
        for item in self._list(value, key).items:
            name = self._scalar(item, key).text
            if name not in self._label_ids:
                what = "The schema has no label “{key}”"
                self._unknown(item.line, what, name, self._label_ids)
            result.append(self._label_ids[name])
        return tuple(result)

    def _version(self, tree: YamlMap) -> int:
        node = tree.items.get("version")
        if node is None:
            return 1
        value = self._scalar(node, "version").value
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            self._refuse(node.line, "The version is not a whole number", "Write version: 1.")
        return value

    def _flag(self, node: YamlMap, key: str) -> bool:
        value = node.items.get(key)
        if value is None:
            return False
        flag = self._scalar(value, key).value
        if not isinstance(flag, bool):
            self._refuse(
                value.line, "“{key}” is neither true nor false", "Write true or false.", key=key
            )
        return flag

    def _choice(self, node: YamlMap, key: str, default: _Choice) -> _Choice:
        if key not in node.items:
            return default
        text = self._text(node, key)
        kinds = {each.value: each for each in type(default)}
        if text not in kinds:
            what = "“{key}” is not a value of {field}"
            self._unknown(node.key_lines[key], what, text, kinds, field=key)
        return kinds[text]

    def _text(self, node: YamlMap, key: str) -> str:
        value = node.items.get(key)
        return "" if value is None else self._scalar(value, key).text

    def _texts(self, node: YamlMap, key: str) -> tuple[str, ...]:
        value = node.items.get(key)
        if value is None:
            return ()
        return tuple(self._scalar(item, key).text for item in self._list(value, key).items)

    def _named_texts(self, node: YamlMap, key: str) -> dict[str, str]:
        entries = self._mapping(node, key)
        return {name: self._scalar(value, name).text for name, value in entries.items()}

    def _mapping(self, node: YamlMap, key: str) -> Mapping[str, YamlNode]:
        value = node.items.get(key)
        return {} if value is None else self._map(value, key).items

    def _entries(self, node: YamlMap, key: str) -> list[YamlMap]:
        value = node.items.get(key)
        if value is None:
            return []
        return [self._map(item, key) for item in self._list(value, key).items]

    def _scalar(self, node: YamlNode, key: str) -> YamlScalar:
        if not isinstance(node, YamlScalar):
            self._refuse(node.line, "“{key}” should be a single value", "Write one value.", key=key)
        return node

    def _list(self, node: YamlNode, key: str) -> YamlList:
        if not isinstance(node, YamlList):
            self._refuse(node.line, "“{key}” should be a list", "Write it as [one, two].", key=key)
        return node

    def _map(self, node: YamlNode, key: str) -> YamlMap:
        if not isinstance(node, YamlMap):
            self._refuse(
                node.line,
                "An entry of “{key}” should be made of keys and values",
                "Write it as {example}.",
                key=key,
                example="{one: 1, two: 2}",
            )
        return node

    def _known(self, node: YamlMap, keys: Iterable[str]) -> None:
        """Refuse unknown keys, after mending texts that an unquoted comma has cut.

        In ``{why: praise, not blame}`` YAML sees a second key, "not blame", without a value.
        """
        before: str | None = None
        for key in list(node.items):
            if key in keys:
                before = key
                continue
            head = node.items.get(before) if before else None
            tail = node.items[key]
            cut = isinstance(tail, YamlScalar) and not tail.text and not tail.quoted
            if before is None or not cut or not isinstance(head, YamlScalar) or head.quoted:
                self._unknown(node.key_lines[key], "The key “{key}” is unknown here", key, keys)
            node.items[before] = replace(head, text=f"{head.text}, {key}")
            del node.items[key]

    def _unknown(
        self, line: int, what: Spoken, key: str, known: Iterable[str], **values: object
    ) -> NoReturn:
        names = list(known)
        near = difflib.get_close_matches(key, names, n=1)
        self._refuse(
            line,
            what,
            "Did you mean {near}?" if near else "Use one of: {known}.",
            key=key,
            near=near[0] if near else "",
            known=", ".join(names) or message("none"),
            **values,
        )

    def _refuse(self, line: int, what: Spoken, remedy: Spoken, **values: object) -> NoReturn:
        raise UserError(what, where=place(self._where, line), remedy=remedy, **values)


def _six_digits(colour: str) -> str:
    """Return ``#RGB`` as ``#RRGGBB``; anything else as it is."""
    if len(colour) == 4 and colour.startswith("#"):
        return "#" + "".join(2 * digit for digit in colour[1:])
    return colour

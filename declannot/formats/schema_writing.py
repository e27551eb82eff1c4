"""A schema as the text of its file."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import SingleQuotedScalarString

from declannot.domain.schema import (
    AttributeType,
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
from declannot.formats.schema_reading import RULE_KEYS

_PLAIN = re.compile(r"[^\W\d_](?:[\w ;.()/=’“”-]*[\w.)”])?")


def schema_text(schema: Schema) -> str:
    """Return the file's text: one line for small entries, blocks for labels."""
    tree = CommentedMap()
    tree["name"] = schema.name
    tree["version"] = schema.version
    _put(tree, "language_of_examples", schema.language_of_examples)
    tree["span_rules"] = _rules(schema.rules)
    _put(tree, "document_fields", _flow_list(schema.document_fields))
    _put(tree, "families", {family.id: _family(family) for family in schema.families})
    _put(tree, "attributes", [_attribute(schema, kind) for kind in schema.attributes])
    _put(tree, "relations", [_relation(schema, kind) for kind in schema.relations])
    _put(tree, "labels", [_label(schema, label) for label in schema.labels])
    _put(tree, "extensions", [_kept(entry) for entry in schema.extensions])
    yaml = YAML()
    yaml.width = 1_000_000  # a sentence stays on its line, so that differences stay small
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(tree, stream)
    return stream.getvalue()


def _rules(rules: SpanRules) -> CommentedMap:
    entry = CommentedMap()
    for key, (name, words) in RULE_KEYS.items():
        rule: Rule = getattr(rules, name)
        said = {meaning: word == "true" for word, meaning in words.items()}
        entry[key] = said.get(rule, rule.value)
    entry.update(rules.notes)
    return entry


def _family(family: Family) -> CommentedMap:
    return _flow({"meaning": family.meaning, "style": family.style.value, "title": family.titles})


def _attribute(schema: Schema, kind: AttributeType) -> CommentedMap:
    entry = _flow(
        {
            "id": kind.id,
            "name": kind.name,
            "title": kind.titles,
            "type": kind.kind.value,
            "multiple": kind.multiple,
            "values": kind.values,
        }
    )
    if kind.default is not None:
        entry["default"] = _in_flow(kind.default)
    _put(entry, "applies_to", _flow_list(_names(schema, kind.applies_to)))
    _put(entry, "help", _quoted(kind.help))
    _put(entry, "formerly", _flow_list(kind.formerly))
    _put(entry, "former_values", _flow(kind.former_values))
    return entry


def _relation(schema: Schema, kind: RelationType) -> CommentedMap:
    return _flow(
        {
            "id": kind.id,
            "name": kind.name,
            "title": kind.titles,
            "from": _names(schema, kind.from_labels),
            "to": _names(schema, kind.to_labels),
            "help": kind.help,
            "formerly": kind.formerly,
        }
    )


def _label(schema: Schema, label: Label) -> CommentedMap:
    entry = CommentedMap()
    entry["name"] = label.name
    entry["id"] = label.id
    entry["family"] = label.family
    _put(entry, "key", label.key)
    entry["colour"] = _flow({"light": label.colour.light, "dark": label.colour.dark})
    if label.underline is not LineStyle.SOLID or schema.style_of(label.id) is FamilyStyle.UNDERLINE:
        entry["underline"] = label.underline.value
    _put(entry, "title", _flow(label.titles))
    _put(entry, "definition", label.definition)
    _put(entry, "rule", label.rule)
    _put(entry, "positive", [_example(schema, example) for example in label.positive])
    _put(entry, "negative", [_example(schema, example) for example in label.negative])
    _put(entry, "strength_cues", _flow(label.strength_cues))
    _put(entry, "formerly", _flow_list(label.formerly))
    _put(entry, "absorbed", _flow_list(label.absorbed))
    _put(entry, "retired", label.retired)
    return entry


def _example(schema: Schema, example: Example) -> CommentedMap:
    attributes = {
        schema.attribute_by_id[key].name: value for key, value in example.attributes.items()
    }
    return _flow({"text": example.text, "attributes": attributes, "why": example.why})


def _names(schema: Schema, label_ids: Iterable[str]) -> list[str]:
    return [schema.label_by_id[label_id].name for label_id in label_ids]


def _put(entry: CommentedMap, key: str, value: object) -> None:
    """Set a key unless its value is empty."""
    if value:
        entry[key] = value


def _flow(entries: Mapping[str, object]) -> CommentedMap:
    """Return a mapping for one line, without what is empty."""
    return _kept({key: value for key, value in entries.items() if value})


def _kept(entries: Mapping[str, object]) -> CommentedMap:
    """Return a mapping for one line with all it holds."""
    result = CommentedMap()
    result.fa.set_flow_style()
    for key, value in entries.items():
        result[_quoted(key)] = _in_flow(value)
    return result


def _in_flow(value: object) -> object:
    if isinstance(value, Mapping):
        return _kept(value)
    if isinstance(value, list | tuple):
        return _flow_list(value)
    return _quoted(value) if isinstance(value, str) else value


def _quoted(text: str) -> str:
    """Return a text for a place between braces, marked for quotation unless it is plain.

    The emitter leaves some texts bare there that the parser does not read, such as ``:0``.
    """
    return text if _PLAIN.fullmatch(text) else SingleQuotedScalarString(text)


def _flow_list(values: Iterable[object]) -> CommentedSeq:
    result = CommentedSeq(_in_flow(value) for value in values)
    result.fa.set_flow_style()
    return result

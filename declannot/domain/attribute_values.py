"""Attribute values against their types in the schema."""

from __future__ import annotations

import re
from math import isfinite

from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.punctuation import with_or
from declannot.domain.schema import AttributeKind, AttributeType, Schema
from declannot.domain.span import AttributeValue

_WHOLE = re.compile(r"-?[0-9]{1,18}")
_NUMBER = re.compile(r"-?[0-9]{1,300}(?:\.[0-9]{1,300})?(?:[eE][-+]?[0-9]{1,4})?")


def checked_value(
    schema: Schema, label_id: str, attribute_id: str, value: AttributeValue
) -> AttributeValue:
    """Return the value as it is stored.

    Raises:
        UserError: spans of the label have no such attribute, or the value is not of its type.
    """
    kinds = {kind.id: kind for kind in schema.attributes_of(label_id)}
    kind = kinds.get(attribute_id)
    label = schema.label_by_id.get(label_id)
    name = label.name if label else label_id
    if kind is None:
        raise UserError(
            "{label} has no attribute “{attribute}”",
            remedy="Its attributes are: {known}.",
            label=name,
            attribute=attribute_id,
            known=", ".join(each.name for each in kinds.values()) or message("none"),
        )
    if fits(kind, value):
        return value
    raise UserError(
        "“{value}” is not a value of the attribute “{attribute}” of {label}",
        remedy="It takes {expected}.",
        value=value,
        attribute=kind.name,
        label=name,
        expected=_expected(kind),
    )


def fits(kind: AttributeType, value: AttributeValue) -> bool:
    """Whether ``value`` is one the attribute can hold."""
    if kind.multiple:
        return isinstance(value, list) and all(_fits_one(kind, item) for item in value)
    return not isinstance(value, list) and _fits_one(kind, value)


def read_value(kind: AttributeType, text: str) -> AttributeValue:
    """Return the value a text stands for: a number, yes or no, a list by commas, or the text.

    A text that is no value of the attribute is returned as it is.
    """
    if not kind.multiple:
        return _read_one(kind, text)
    if kind.kind is AttributeKind.CHOICE and text not in kind.values:
        return [_read_one(kind, item) for item in text.split(", ")]
    return [_read_one(kind, text)]


def _read_one(kind: AttributeType, text: str) -> str | float | bool:
    if kind.kind is AttributeKind.BOOLEAN:
        return {"true": True, "false": False}.get(text.casefold(), text)
    if kind.kind is AttributeKind.NUMBER and _NUMBER.fullmatch(text):
        number = float(text)
        return int(text) if _WHOLE.fullmatch(text) else number if isfinite(number) else text
    return text


def _fits_one(kind: AttributeType, value: object) -> bool:
    match kind.kind:
        case AttributeKind.CHOICE:
            return isinstance(value, str) and value in kind.values
        case AttributeKind.TEXT:
            return isinstance(value, str)
        case AttributeKind.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case AttributeKind.BOOLEAN:
            return isinstance(value, bool)


def _expected(kind: AttributeType) -> object:
    words = {
        AttributeKind.CHOICE: with_or(kind.values),
        AttributeKind.TEXT: message("a text"),
        AttributeKind.NUMBER: message("a number"),
        AttributeKind.BOOLEAN: with_or(("true", "false")),  # as they are typed
    }[kind.kind]
    return message("a list of {words}", words=words) if kind.multiple else words

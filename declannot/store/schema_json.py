"""Schemas as JSON: how the project keeps every version it has used.

Only the standard library, because the first look at a project needs the schema as well. The
fields are those of the dataclasses. Defaults are written out, so that a later version of the
program with other defaults reads what was meant.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, cast

from declannot.domain.schema import Schema


def schema_to_json(schema: Schema) -> str:
    """Return a schema as JSON."""
    return json.dumps(_plain(schema), ensure_ascii=False, separators=(",", ":"))


def schema_from_json(text: str) -> Schema:
    """Return the schema that ``schema_to_json`` wrote.

    Raises:
        ValueError, TypeError: it is no schema.
    """
    return cast(Schema, _built(Schema, json.loads(text)))


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _fields(kind: type) -> Mapping[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _built(hint: Any, value: Any) -> Any:
    """Return ``value``, as JSON gave it, as an object of the type ``hint``."""
    if isinstance(hint, type) and is_dataclass(hint):
        kinds = _fields(hint)
        return hint(**{name: _built(kinds[name], item) for name, item in value.items()})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    origin = typing.get_origin(hint)
    if origin is tuple:
        inner = typing.get_args(hint)[0]
        return tuple(_built(inner, item) for item in value)
    if origin is types.UnionType:  # such as AttributeValue: plain values, already right
        return value
    return value

"""Values that lie in one cell of a row as JSON: attributes, ranges, lists of words."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from declannot.domain.errors import DamagedProject
from declannot.domain.span import AttributeValue

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_MEMO_LIMIT = 4096


def to_json(value: object) -> str:
    """Return a value as compact JSON."""
    return _encode(value)


def attributes_to_text(attributes: dict[str, AttributeValue]) -> str:
    """Return a span's attributes as JSON; what was encoded once is kept."""
    if not attributes:
        return "{}"
    known = repr(attributes)  # unlike the values themselves it tells True from 1
    text = _encoded.get(known)
    if text is None:
        if len(_encoded) > _MEMO_LIMIT:
            _encoded.clear()
        text = _encoded[known] = _encode(attributes)
    return text


_encoded: dict[str, str] = {}
_decoded: dict[str, tuple[dict[str, AttributeValue], bool]] = {}


def attributes_from_text(text: str) -> dict[str, AttributeValue]:
    """Return a new dictionary of attributes from JSON.

    The same few values come again and again, so what was decoded once is kept.
    """
    if text == "{}":
        return {}
    known = _decoded.get(text)
    if known is None:
        if len(_decoded) > _MEMO_LIMIT:
            _decoded.clear()
        value = _loaded(text, dict)
        has_lists = any(isinstance(each, list) for each in value.values())
        known = _decoded[text] = (value, has_lists)
    attributes, has_lists = known
    if has_lists:
        return {k: list(v) if isinstance(v, list) else v for k, v in attributes.items()}
    return attributes.copy()


def ranges_to_text(ranges: Iterable[tuple[int, int]]) -> str:
    """Return ranges as a JSON list of pairs."""
    return _encode(list(ranges))


def ranges_from_text(text: str) -> tuple[tuple[int, int], ...]:
    """Return ranges from a JSON list of pairs."""
    if text == "[]":
        return ()
    try:
        return tuple((start, end) for start, end in _loaded(text, list))
    except (TypeError, ValueError):
        raise _damaged() from None


def words_from_text(text: str) -> tuple[str, ...]:
    """Return words from a JSON list."""
    return () if text == "[]" else tuple(_loaded(text, list))


def words_to_text(words: Iterable[str]) -> str:
    """Return words as a JSON list."""
    return _encode(list(words)) if words else "[]"


def _loaded(text: str, kind: type) -> Any:
    """Return a value from JSON that must be of a kind.

    Raises:
        DamagedProject: it is not, which the program never wrote.
    """
    try:
        value = json.loads(text)
    except ValueError:
        raise _damaged() from None
    if not isinstance(value, kind):
        raise _damaged()
    return value


def _damaged() -> DamagedProject:
    return DamagedProject(
        "A value in the project is not one that could have been stored",
        remedy="Go back to a backup, or export what can still be read.",
    )

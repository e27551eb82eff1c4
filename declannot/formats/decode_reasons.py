"""Why JSON is not taken in, from the English of the libraries into sentences to translate."""

from __future__ import annotations

import re
from collections.abc import Mapping

from declannot.domain.message import Message, Spoken

_BYTE = re.compile(r" \((?:byte|char) \d+\)$")
_PLACE = re.compile(r" - at `\$(.*)`$")
_REASONS: Mapping[str, Spoken] = {
    r"Expected `(?P<wanted>.+?)`, got `(?P<found>.+?)`": "expected {wanted}, got {found}",
    r"Expected `(?P<wanted>.+?)`": "expected {wanted}",
    r"Object missing required field `(?P<name>.+)`": "“{name}” is missing",
    r"Object contains unknown field `(?P<name>.+)`": "“{name}” is unknown",
    r"Invalid enum value (?P<value>.+)": "the value {value} is not one of those it may be",
    r"Input data was truncated": "it is cut off",
    r"JSON is malformed: .* \(byte (?P<byte>\d+)\)": "it is malformed at byte {byte}",
}
"""What msgspec says, and what we say; whatever else it says is shown as it is."""


def reason_of(error: Exception) -> Message:
    """Return what a decoder said, without the place in the value that it names."""
    said = _PLACE.sub("", str(error))
    for pattern, template in _REASONS.items():
        if found := re.fullmatch(pattern, said):
            return Message(template, found.groupdict())
    return Message(Spoken(_BYTE.sub("", said)))


def place_of(error: Exception) -> str:
    """Return the place in the value that a decoder names, as ``spans[2].label``, or nothing."""
    found = _PLACE.search(str(error))
    return found[1].lstrip(".") if found else ""

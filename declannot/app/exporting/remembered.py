"""What was chosen at the last export of a project, for the next one."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from declannot.app.settings import Settings

_PROJECTS = 24
"""Projects and datasets whose choices are kept; those not exported for longest are forgotten."""
_SPLIT = re.compile(r"\d{1,3}/\d{1,3}/\d{1,3}")


@dataclass(slots=True)
class Remembered:
    """Choices of one project or dataset; names that are gone since are passed over later.

    Attributes:
        format: the format exported last.
        layers, labels, attributes, documents: those that were ticked; None for all.
        tags: those that were ticked. search: words of the texts.
        status: per format, ``all`` or ``done``, where it is not the usual one.
        split: shares such as ``80/10/10``, or empty. seed: of its draw.
        options: per format, what was chosen of what it offers.
        targets: per format, where it went.
    """

    format: str = ""
    layers: list[str] | None = None
    labels: list[str] | None = None
    attributes: list[str] | None = None
    documents: list[str] | None = None
    tags: list[str] = field(default_factory=list)
    search: str = ""
    status: dict[str, str] = field(default_factory=dict)
    split: str = ""
    seed: int = 0
    options: dict[str, dict[str, str]] = field(default_factory=dict)
    targets: dict[str, str] = field(default_factory=dict)


def recall(settings: Settings, key: str) -> Remembered:
    """Return what was chosen before; a value of the wrong kind is as if never chosen.

    Args:
        key: stands for the project or dataset, see ``Origin``.
    """
    try:
        raw = json.loads(settings.values.exports.get(key, "{}"))
    except ValueError:
        raw = None
    known: dict[str, Any] = {}
    if isinstance(raw, dict):
        known = {
            each.name: raw[each.name]
            for each in fields(Remembered)
            if each.name in raw and _fits(each.name, raw[each.name])
        }
    return Remembered(**known)


def remember(settings: Settings, key: str, choices: Remembered) -> None:
    """Keep what was chosen for a project or dataset."""
    kept = {name: value for name, value in settings.values.exports.items() if name != key}
    while len(kept) >= _PROJECTS:
        del kept[next(iter(kept))]
    settings.put(exports={**kept, key: json.dumps(asdict(choices))})


def _fits(name: str, value: Any) -> bool:
    match name:
        case "layers" | "labels" | "attributes" | "documents":
            return value is None or _texts(value)
        case "tags":
            return _texts(value)
        case "split":
            return value == "" or (isinstance(value, str) and _SPLIT.fullmatch(value) is not None)
        case "seed":
            return type(value) is int and value >= 0
        case "status" | "targets":
            return isinstance(value, dict) and _texts(list(value.values()))
        case "options":
            return isinstance(value, dict) and all(
                isinstance(each, dict) and _texts(list(each.values())) for each in value.values()
            )
    return isinstance(value, str)


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)

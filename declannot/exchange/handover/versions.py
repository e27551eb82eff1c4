"""Versions of the parts of a layer: what tells which of two states is the newer one.

Every part (a span, a relation, a decision, and the layer itself) is divided into fields that can
be merged apart. A field's version is a **dot**: the installation that changed it and the layer's
revision there when that was sent. A layer's **context** is, by installation, the newest revision
it has seen; a dot within the context of another copy is known there, so whatever that copy has
instead is newer. Only what is sent gets a dot: until then a field is merely different from what
was last common knowledge, so undoing it before leaves no trace. Field values are kept as short
hashes, so the base of a merge is no second copy of the layer.

The idea is that of version vectors with dots (Almeida, Baquero, Gonçalves, Preguiça and Fonte,
"Scalable and Accurate Causality Tracking for Eventually Consistent Stores", DAIS 2014).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import msgspec

from declannot.domain.document import Layer
from declannot.domain.span import Decision, Relation, Span

Dot = tuple[str, int]
"""An installation, and a revision of the layer there."""
Part = Span | Relation | Decision | Layer
LAYER_PART = ""
"""The key of the layer itself among its parts."""

CHANGED = "!"
"""In place of a hash: no value has it, so the field counts as changed here."""

CORE, ATTRIBUTES, NOTE, DOUBT, CHANGED_AT = range(5)
"""Fields of a span: edges and label, attributes, note, doubt, time of the last change."""
STATUS, NOTES, READ = range(3)
"""Fields of a layer."""
ALL, STALE = range(2)
"""Fields of a decision; a relation has the first alone."""

_encode_value = msgspec.json.Encoder(order="sorted").encode


@dataclass(frozen=True, slots=True)
class Version:
    """What is known of a part: a hash and a dot for each field; deleted where it has no hashes."""

    hashes: tuple[str, ...]
    dots: tuple[Dot, ...]

    @property
    def is_deleted(self) -> bool:
        """Whether the part was deleted."""
        return not self.hashes


@dataclass(slots=True)
class Knowledge:
    """What is common knowledge of a layer.

    Attributes:
        context: by installation, the newest revision of the layer seen.
        versions: of every part that was ever exchanged, the deleted ones included.
        seconds: by installation, the time spent there.
    """

    context: dict[str, int] = field(default_factory=dict)
    versions: dict[str, Version] = field(default_factory=dict)
    seconds: dict[str, int] = field(default_factory=dict)

    def knows(self, dot: Dot) -> bool:
        """Whether a version was seen."""
        return dot[1] <= self.context.get(dot[0], 0)

    def copy(self) -> Knowledge:
        """Return a copy that can be changed."""
        return Knowledge(dict(self.context), dict(self.versions), dict(self.seconds))


def deleted_at(dot: Dot) -> Version:
    """Return the version of a part that was deleted."""
    return Version((), (dot,))


def span_hashes(span: Span) -> tuple[str, ...]:
    """Return the hashes of a span's fields."""
    attributes, note = span.attributes, span.note
    return (
        _short((span.label_id, span.start, span.end, span.fragments)),
        _short(attributes) if attributes else "",
        _short(note) if note else "",
        "1" if span.doubt else "",
        span.changed,
    )


def relation_hashes(relation: Relation) -> tuple[str, ...]:
    """Return the hash of a relation, which has one field."""
    ends = (relation.type_id, relation.from_id, relation.to_id, relation.attributes)
    return (_short(ends),)


def decision_hashes(decision: Decision) -> tuple[str, ...]:
    """Return the hashes of a decision's fields."""
    content = (
        decision.difference,
        decision.sources,
        decision.result,
        decision.choice,
        decision.reason,
        decision.comment,
        decision.by,
        decision.at,
    )
    return (_short(content), "1" if decision.stale else "")


def layer_hashes(layer: Layer) -> tuple[str, ...]:
    """Return the hashes of a layer's own fields."""
    return (
        str(layer.status),
        _short(layer.notes) if layer.notes else "",
        _short(layer.read) if layer.read else "",
    )


_HASHES: Mapping[type[Part], Callable[..., tuple[str, ...]]] = {
    Span: span_hashes,
    Relation: relation_hashes,
    Decision: decision_hashes,
    Layer: layer_hashes,
}


def hashes_of(part: Part) -> tuple[str, ...]:
    """Return the hashes of the fields of any part."""
    return _HASHES[type(part)](part)


def _short(value: object) -> str:
    return hashlib.blake2b(_encode_value(value), digest_size=8).hexdigest()


def changed_parts(parts: Mapping[str, Part], known: Knowledge) -> dict[str, Version]:
    """Return the parts that differ from common knowledge, with the hashes they have now.

    Fields that are as they were keep their dots; changed ones have the dot ``("", 0)``. What was
    deleted comes without hashes.
    """
    found: dict[str, Version] = {}
    versions = known.versions
    for key, part in parts.items():
        hashes = hashes_of(part)
        old = versions.get(key)
        if old is not None and old.hashes == hashes:
            continue
        if old is None or old.is_deleted:
            found[key] = Version(hashes, (_HERE,) * len(hashes))
        else:
            dots = tuple(
                dot if one == other else _HERE
                for one, other, dot in zip(hashes, old.hashes, old.dots, strict=True)
            )
            found[key] = Version(hashes, dots)
    for key, version in versions.items():
        if key not in parts and not version.is_deleted:
            found[key] = deleted_at(_HERE)
    return found


_HERE: Dot = ("", 0)


def committed(
    parts: Mapping[str, Part],
    seconds: int,
    known: Knowledge,
    installation: str,
    revision: int,
    *,
    anew: bool = False,
) -> Knowledge:
    """Return what becomes common knowledge when a layer is sent as it is now.

    Args:
        seconds: time on task, that of all installations together.
        revision: of the layer; it rises with every step.
        anew: whether there is something new beside the parts and the time.
    """
    after = known.copy()
    changed = changed_parts(parts, known)
    elsewhere = sum(each for key, each in known.seconds.items() if key != installation)
    own_seconds = max(0, seconds - elsewhere)
    is_new = anew or bool(changed) or own_seconds != known.seconds.get(installation, 0)
    number = max(revision, known.context.get(installation, 0) + is_new)
    dot = (installation, number)
    for key, version in changed.items():
        dots = tuple(dot if each == _HERE else each for each in version.dots)
        after.versions[key] = Version(version.hashes, dots)
    after.context[installation] = number
    if own_seconds:
        after.seconds[installation] = own_seconds
    return after


def joined(states: Iterable[Knowledge]) -> Knowledge:
    """Return what several exchanges left together; later ones know the earlier ones."""
    result: Knowledge | None = None
    for state in states:
        result = state if result is None else _join(result, state)
    return result if result is not None else Knowledge()


def _join(one: Knowledge, other: Knowledge) -> Knowledge:
    result = Knowledge(
        greatest(one.context, other.context),
        dict(one.versions),
        greatest(one.seconds, other.seconds),
    )
    for key, version in other.versions.items():
        mine = one.versions.get(key)
        if mine is None or mine == version or all(other.knows(dot) for dot in mine.dots):
            result.versions[key] = version
    return result


def greatest(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    """Return the greater number for each installation."""
    return {key: max(one.get(key, 0), other.get(key, 0)) for key in sorted({*one, *other})}


# As JSON


class _Stored(msgspec.Struct):
    """Knowledge as it is stored and sent; dots name installations by their place in a list."""

    installations: list[str]
    context: dict[str, int]
    seconds: dict[str, int]
    versions: dict[str, list[str | int]]


_encode = msgspec.json.Encoder(order="sorted").encode
_decode = msgspec.json.Decoder(_Stored).decode


def to_json(known: Knowledge, *, with_hashes: bool = True) -> str:
    """Return knowledge as JSON, the same for the same knowledge.

    Args:
        with_hashes: whether the hashes are kept; a package has the parts themselves.
    """
    names = sorted({dot[0] for version in known.versions.values() for dot in version.dots})
    places = {name: place for place, name in enumerate(names)}
    versions: dict[str, list[str | int]] = {}
    for key in sorted(known.versions):
        version = known.versions[key]
        dots = version.dots[:1] if len(set(version.dots)) == 1 else version.dots
        flat: list[str | int] = [
            "-" if version.is_deleted else " ".join(version.hashes) if with_hashes else ""
        ]
        for name, number in dots:
            flat += (places[name], number)
        versions[key] = flat
    return _encode(_Stored(names, known.context, known.seconds, versions)).decode()


def from_json(text: str | bytes) -> Knowledge:
    """Return the knowledge that ``to_json`` wrote with hashes."""
    stored = _decode(text)
    dots = _Dots(stored)
    versions: dict[str, Version] = {}
    for key, flat in stored.versions.items():
        head = str(flat[0])
        hashes = () if head == "-" else tuple(head.split(" "))
        versions[key] = Version(hashes, dots.of(flat, len(hashes)))
    return Knowledge(stored.context, versions, stored.seconds)


def from_package(text: str | bytes, parts: Mapping[str, Part]) -> Knowledge:
    """Return the knowledge that came with the parts of a layer.

    Raises:
        ValueError: a part has no version, or a version does not fit its part.
    """
    try:
        stored = _decode(text)
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from None
    dots = _Dots(stored)
    versions: dict[str, Version] = {}
    for key, flat in stored.versions.items():
        part = parts.get(key)
        if (flat[:1] == ["-"]) != (part is None):
            raise ValueError(f"the version of “{key}” does not fit what is there")
        hashes = () if part is None else hashes_of(part)
        versions[key] = Version(hashes, dots.of(flat, len(hashes)))
    missing = parts.keys() - versions.keys()
    if missing:
        raise ValueError(f"“{min(missing)}” has no version")
    known = Knowledge(stored.context, versions, stored.seconds)
    if not all(known.knows(dot) for each in dots.seen for dot in each):
        raise ValueError("a version is newer than what the file says it has seen")
    return known


class _Dots:
    """Dots as they are written; most parts of a layer have the same ones.

    Attributes:
        seen: all that came up.
    """

    def __init__(self, stored: _Stored) -> None:
        self._names = stored.installations
        self._known: dict[tuple[object, ...], tuple[Dot, ...]] = {}

    @property
    def seen(self) -> Iterable[tuple[Dot, ...]]:
        return self._known.values()

    def of(self, flat: list[str | int], fields: int) -> tuple[Dot, ...]:
        """Return the dots of a version, one for each field, and one for what was deleted.

        Raises:
            ValueError: they are not understood.
        """
        key = (fields, *flat[1:])
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._read(flat[1:], max(fields, 1))
        return found

    def _read(self, numbers: list[str | int], wanted: int) -> tuple[Dot, ...]:
        if not numbers or len(numbers) % 2 or not all(isinstance(each, int) for each in numbers):
            raise ValueError("a version is not understood")
        places = [int(each) for each in numbers]
        if not all(0 <= place < len(self._names) for place in places[::2]):
            raise ValueError("a version names an unknown installation")
        dots = tuple(
            (self._names[place], number)
            for place, number in zip(places[::2], places[1::2], strict=True)
        )
        if len(dots) == 1:
            return dots * wanted
        if len(dots) != wanted:
            raise ValueError("a version has other fields than its part")
        return dots

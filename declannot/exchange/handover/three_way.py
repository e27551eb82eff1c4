"""One layer in two states becomes one: the newer of each field, and conflicts where both are new.

The rules, for each part and each of its fields (``versions`` explains dots and contexts):

- A field whose version the other side has seen gives way to what the other side has instead.
- Where both sides changed a field without knowing of each other: equal values are no conflict;
  status, ranges read, times and staleness have a rule of their own; anything else is a conflict.
- Edges and label are one field. Attributes may come from the other side only where the label is
  the same on both.
- A part deleted on one side and changed on the other is a conflict, and so is one that was
  deleted while a relation to it was made.

A conflict is decided for one side or for both. What was decided counts as changed here: with the
next sending it becomes a version that knows both, so whoever has either takes the decision over.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import cast

from declannot.domain.document import Layer, Status
from declannot.domain.span import Decision, Relation, Span, joined_ranges
from declannot.exchange.first_sent import earlier
from declannot.exchange.handover.versions import (
    ATTRIBUTES,
    CHANGED,
    CHANGED_AT,
    CORE,
    DOUBT,
    LAYER_PART,
    NOTE,
    NOTES,
    READ,
    STALE,
    STATUS,
    Dot,
    Knowledge,
    Part,
    Version,
    greatest,
    hashes_of,
)

_RANK = {Status.NEW: 0, Status.STARTED: 1, Status.DONE: 2}


class Choice(StrEnum):
    """How a conflict is decided."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


class ConflictKind(StrEnum):
    """What stands against what."""

    CHANGED = "changed"
    DELETED_HERE = "deleted here"
    DELETED_THERE = "deleted there"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Clash:
    """A part that both sides changed without knowing of each other.

    Attributes:
        key: the part's id; empty for the notes of the layer.
        ours, theirs: the part on either side; None where it was deleted.
    """

    key: str
    kind: ConflictKind
    ours: Part | None
    theirs: Part | None


@dataclass(slots=True)
class LayerState:
    """A layer with everything in it, and what is common knowledge of it.

    Attributes:
        layer: None where there is no such layer.
        parts: spans, relations, decisions and, under an empty key, the layer.
    """

    layer: Layer | None
    spans: dict[str, Span] = field(default_factory=dict)
    relations: dict[str, Relation] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    known: Knowledge = field(default_factory=Knowledge)

    def parts(self) -> dict[str, Part]:
        """Return all parts by key."""
        whole: dict[str, Part] = {**self.spans, **self.relations, **self.decisions}
        if self.layer is not None:
            whole[LAYER_PART] = self.layer
        return whole

    def with_parts(self, parts: Mapping[str, Part], known: Knowledge) -> LayerState:
        """Return the state that these parts make."""
        layer = parts.get(LAYER_PART)
        return LayerState(
            cast(Layer | None, layer),
            {key: each for key, each in parts.items() if isinstance(each, Span)},
            {key: each for key, each in parts.items() if isinstance(each, Relation)},
            {key: each for key, each in parts.items() if isinstance(each, Decision)},
            known,
        )


Decide = Callable[[Clash], Choice | None]
"""Tells how a conflict is decided; None where it is not."""


def merge_layers(
    ours: LayerState, theirs: LayerState, decide: Decide
) -> tuple[LayerState, list[Clash], list[Clash]]:
    """Return what two states of a layer make together.

    Args:
        ours: the layer here, with what is common knowledge here; the layer's id stays.
        theirs: the layer as it was sent, with what was common knowledge there then.
        decide: asked for every conflict; an undecided one stays as it is here.

    Returns:
        The merged state, all conflicts, and those that nobody decided.
    """
    if ours.layer is None:
        return _taken_whole(ours.known, theirs), [], []
    merging = _Merging(ours, theirs, decide)
    merging.run()
    return merging.result(), merging.clashes, merging.undecided


def _taken_whole(known: Knowledge, theirs: LayerState) -> LayerState:
    """Return a layer that is not here as one of ours.

    Where it was here before, it went with its document: nothing was deleted from it.
    """
    assert theirs.layer is not None
    layer = replace(theirs.layer, seconds=sum(theirs.known.seconds.values()))
    after = theirs.known.copy()
    after.context = greatest(known.context, after.context)
    return replace(theirs, layer=layer, known=after)


class _Merging:
    def __init__(self, ours: LayerState, theirs: LayerState, decide: Decide) -> None:
        self._ours, self._theirs = ours, theirs
        self._mine, self._other = ours.parts(), theirs.parts()
        self._known, self._seen = ours.known, theirs.known
        self._decide = decide
        self._parts: dict[str, Part] = {}
        self._versions: dict[str, Version] = dict(ours.known.versions)
        self.clashes: list[Clash] = []
        self.undecided: list[Clash] = []

    def run(self) -> None:
        for key in sorted({*self._mine, *self._other, *self._seen.versions}):
            self._take(key)
        self._unite_equals()
        self._mend_relations()

    def result(self) -> LayerState:
        known = Knowledge(
            greatest(self._known.context, self._seen.context),
            self._versions,
            greatest(self._known.seconds, self._seen.seconds),
        )
        self._settle_layer(known)
        return self._ours.with_parts(self._parts, known)

    def _settle_layer(self, known: Knowledge) -> None:
        """Add up the time of all installations, and let the first of the first sendings count."""
        layer = cast(Layer | None, self._parts.get(LAYER_PART))
        if layer is None:
            return
        ours, theirs = self._ours.layer, self._theirs.layer
        first = earlier(ours.first_sent if ours else "", theirs.first_sent if theirs else "")
        unsent = (ours.seconds if ours else 0) - sum(self._known.seconds.values())
        seconds = sum(known.seconds.values()) + max(0, unsent)
        self._parts[LAYER_PART] = replace(layer, seconds=seconds, first_sent=first)

    # One part

    def _take(self, key: str) -> None:
        mine, other = self._mine.get(key), self._other.get(key)
        known, seen = self._known.versions.get(key), self._seen.versions.get(key)
        if mine is not None and other is not None:
            assert seen is not None
            self._both(key, mine, other, known, seen)
        elif mine is not None:
            self._only_mine(key, mine, known, seen)
        elif other is not None:
            assert seen is not None
            self._only_other(key, other, known, seen)
        elif seen is not None and (known is None or not known.is_deleted):
            self._versions[key] = seen
        elif seen is not None and known is not None and known != seen:
            self._versions[key] = max(known, seen, key=lambda version: version.dots)

    def _only_mine(self, key: str, mine: Part, known: Version | None, seen: Version | None) -> None:
        if seen is None or self._known.knows(seen.dots[0]):
            self._parts[key] = mine  # new here, or deleted and brought back
            return
        if self._is_older(mine, known):
            self._versions[key] = seen
            return
        self._clash(key, ConflictKind.DELETED_THERE, mine, None)

    def _only_other(self, key: str, other: Part, known: Version | None, seen: Version) -> None:
        is_newer = any(not self._known.knows(dot) for dot in seen.dots)
        if known is None:
            self._parts[key], self._versions[key] = self._brought(other), seen
        elif not is_newer:
            pass  # deleted here since
        elif known.is_deleted and self._seen.knows(known.dots[0]):
            self._parts[key], self._versions[key] = self._brought(other), seen  # brought back
        else:
            self._clash(key, ConflictKind.DELETED_HERE, None, other)

    def _is_older(self, mine: Part, known: Version | None) -> bool:
        """Whether the other side has seen a part of ours as it is now."""
        if known is None or known.is_deleted:
            return False
        pairs = zip(hashes_of(mine), known.hashes, known.dots, strict=True)
        return all(
            now == then and self._seen.knows(dot)
            for place, (now, then, dot) in enumerate(pairs)
            if not (isinstance(mine, Span) and place == CHANGED_AT)
        )

    def _both(
        self, key: str, mine: Part, other: Part, known: Version | None, seen: Version
    ) -> None:
        now, there = hashes_of(mine), seen.hashes
        winners: list[str] = []
        dots: list[Dot | None] = []
        for place, (here, away, their_dot) in enumerate(zip(now, there, seen.dots, strict=True)):
            my_dot = None
            if known is not None and not known.is_deleted and known.hashes[place] == here:
                my_dot = known.dots[place]
            if here == away:
                winners.append(_SAME)
                dots.append(self._newer_dot(my_dot, their_dot))
                continue
            theirs_newer = not self._known.knows(their_dot)
            ours_newer = my_dot is None or not self._seen.knows(my_dot)
            if theirs_newer != ours_newer:
                winner = _THEIRS if theirs_newer else _OURS
            else:
                winner = self._by_rule(mine, other, place)
            winners.append(winner)
            dots.append(their_dot if winner in (_THEIRS, _MIXED) else my_dot)
        if _is_clash(mine, other, winners):
            kind = ConflictKind.NOTES if key == LAYER_PART else ConflictKind.CHANGED
            self._clash(key, kind, mine, other, winners)
            return
        self._parts[key] = _mixed(mine, other, winners)
        self._versions[key] = self._version(seen, known, winners, dots)

    def _newer_dot(self, mine: Dot | None, theirs: Dot) -> Dot:
        if mine is None or mine == theirs:
            return theirs
        if self._known.knows(theirs) and not self._seen.knows(mine):
            return mine
        if self._seen.knows(mine) and not self._known.knows(theirs):
            return theirs
        return max(mine, theirs)

    @staticmethod
    def _by_rule(mine: Part, other: Part, place: int) -> str:
        """Return who wins where both are new and a rule says so; else it is a clash."""
        if isinstance(mine, Span) and place == CHANGED_AT:
            assert isinstance(other, Span)
            return _OURS if mine.changed >= other.changed else _THEIRS
        if isinstance(mine, Decision) and place == STALE:
            return _OURS if mine.stale else _THEIRS
        if isinstance(mine, Layer) and place == STATUS:
            assert isinstance(other, Layer)
            return _OURS if _RANK[mine.status] >= _RANK[other.status] else _THEIRS
        if isinstance(mine, Layer) and place == READ:
            return _MIXED
        return _CLASH

    @staticmethod
    def _version(
        seen: Version, known: Version | None, winners: list[str], dots: list[Dot | None]
    ) -> Version:
        """Return what is common knowledge of a part now: what is not stays changed here."""
        blank = (CHANGED,) * len(winners), (("", 0),) * len(winners)
        is_known = known is not None and not known.is_deleted
        old_hashes, old_dots = (known.hashes, known.dots) if known and is_known else blank
        hashes, kept = [], []
        for place, (winner, dot) in enumerate(zip(winners, dots, strict=True)):
            is_ours = winner == _OURS
            hashes.append(old_hashes[place] if is_ours else seen.hashes[place])
            kept.append(dot if dot is not None else old_dots[place])
        return Version(tuple(hashes), tuple(kept))

    # Conflicts

    def _clash(
        self,
        key: str,
        kind: ConflictKind,
        mine: Part | None,
        other: Part | None,
        winners: list[str] | None = None,
    ) -> None:
        clash = Clash(key, kind, mine, other)
        self.clashes.append(clash)
        choice = self._decide(clash)
        if choice is None:
            self.undecided.append(clash)
            choice = Choice.OURS
        kept: Part | None
        if mine is None or other is None:
            kept = {Choice.OURS: mine, Choice.THEIRS: other, Choice.BOTH: mine or other}[choice]
        elif choice is Choice.BOTH:
            kept = self._kept_both(key, mine, other, winners or [])
        else:
            side = _OURS if choice is Choice.OURS else _THEIRS
            kept = _mixed(mine, other, _decided(mine, winners or [], side))
        self._settle(key, kept, mine or other)

    def _settle(self, key: str, kept: Part | None, pattern: Part | None) -> None:
        """Write what was decided as changed here, so that its next version knows both sides."""
        assert pattern is not None
        fields = len(hashes_of(pattern))
        self._versions[key] = Version((CHANGED,) * fields, (("", 0),) * fields)
        if kept is not None:
            self._parts[key] = self._brought(kept)
        else:
            self._parts.pop(key, None)

    def _kept_both(self, key: str, mine: Part, other: Part, winners: list[str]) -> Part:
        """Keep two parts of one; which of them has the old id does not depend on the side."""
        if isinstance(mine, Layer):
            assert isinstance(other, Layer)
            rest = cast(Layer, _mixed(mine, other, _decided(mine, winners, _OURS)))
            return replace(rest, notes="\n\n".join(sorted({mine.notes, other.notes})))
        first, second = sorted((mine, other), key=hashes_of)
        assert not isinstance(second, Layer)
        twin_id = _derived_id(key, hashes_of(second))
        self._parts[twin_id] = self._brought(replace(second, id=twin_id))
        return self._brought(first)

    def _brought(self, part: Part) -> Part:
        """Return a part of the other side as one of our layer."""
        if isinstance(part, Layer):
            return part if self._ours.layer is None else replace(part, id=self._ours.layer.id)
        home = self._ours.layer or self._theirs.layer
        assert home is not None
        return part if part.layer_id == home.id else replace(part, layer_id=home.id)

    # The same done twice

    def _unite_equals(self) -> None:
        """Let a span that both sides made, each for itself, be one; the smaller id stays.

        Whoever merges the two later, or the other way round, finds the same.
        """
        apart: dict[object, tuple[list[str], list[str]]] = {}
        for key, part in self._parts.items():
            if isinstance(part, Span) and (key in self._mine) != (key in self._other):
                apart.setdefault(_said(part), ([], []))[key in self._other].append(key)
        for mine, others in apart.values():
            keys = sorted((*mine, *others))
            kept = keys[: max(len(mine), len(others))]
            for gone in keys[len(kept) :]:
                self._replace_span(gone, kept[0])

    def _replace_span(self, gone: str, kept: str) -> None:
        """Remove a span that another one stands for, also at the ends of relations."""
        for key, part in list(self._parts.items()):
            if isinstance(part, Relation) and gone in (part.from_id, part.to_id):
                first, last = (kept if end == gone else end for end in (part.from_id, part.to_id))
                self._settle(key, replace(part, from_id=first, to_id=last), part)
        self._settle(gone, None, self._parts[gone])

    # Relations

    def _mend_relations(self) -> None:
        """Ask about spans that one side deleted while the other made a relation to them."""
        missing = {
            end
            for each in self._parts.values()
            if isinstance(each, Relation)
            for end in (each.from_id, each.to_id)
            if end not in self._parts
        }
        decided = {clash.key for clash in self.clashes}
        for end in sorted(missing - decided):
            mine, other = self._mine.get(end), self._other.get(end)
            kind = ConflictKind.DELETED_HERE if mine is None else ConflictKind.DELETED_THERE
            self._clash(end, kind, mine, other)
        for key, each in list(self._parts.items()):
            if isinstance(each, Relation) and not {each.from_id, each.to_id} <= self._parts.keys():
                self._settle(key, None, each)


def _said(span: Span) -> tuple[object, ...]:
    """Return all that a span says, so that equal ones can be found."""
    attributes = tuple(sorted((key, repr(value)) for key, value in span.attributes.items()))
    return (span.ranges, span.label_id, attributes, span.note, span.doubt)


_SAME, _OURS, _THEIRS, _MIXED, _CLASH = "same", "ours", "theirs", "mixed", "clash"


def _is_clash(mine: Part, other: Part, winners: list[str]) -> bool:
    """Whether fields clash, or fit each other only where they are."""
    if _CLASH in winners:
        return True
    if isinstance(mine, Span) and isinstance(other, Span) and mine.label_id != other.label_id:
        pair = {winners[CORE], winners[ATTRIBUTES]} - {_SAME}
        return len(pair) > 1
    return False


def _decided(mine: Part, winners: Iterable[str], side: str) -> list[str]:
    """Give the fields in conflict to one side; with the label go the attributes."""
    given = [side if winner == _CLASH else winner for winner in winners]
    if isinstance(mine, Span) and (given[CORE], given[ATTRIBUTES]) != (_SAME, _SAME):
        given[CORE] = given[ATTRIBUTES] = side
    return given


def _mixed(mine: Part, other: Part, winners: list[str]) -> Part:
    """Return the part with each field from the side that won it."""
    if isinstance(mine, Layer):
        assert isinstance(other, Layer)
        return _mixed_layer(mine, other, winners)
    if all(winner in (_SAME, _OURS) for winner in winners):
        return mine
    if isinstance(mine, Span):
        assert isinstance(other, Span)
        return _mixed_span(mine, other, winners)
    if isinstance(mine, Decision):
        assert isinstance(other, Decision)
        stale = other.stale if winners[STALE] == _THEIRS else mine.stale
        whole = other if winners[0] == _THEIRS else mine
        return replace(whole, layer_id=mine.layer_id, stale=stale)
    assert isinstance(other, Relation)
    return replace(other, layer_id=mine.layer_id)


def _mixed_span(mine: Span, other: Span, winners: list[str]) -> Span:
    core = other if winners[CORE] == _THEIRS else mine
    return replace(
        mine,
        label_id=core.label_id,
        start=core.start,
        end=core.end,
        fragments=core.fragments,
        attributes=(other if winners[ATTRIBUTES] == _THEIRS else mine).attributes,
        note=(other if winners[NOTE] == _THEIRS else mine).note,
        doubt=(other if winners[DOUBT] == _THEIRS else mine).doubt,
        changed=(other if winners[CHANGED_AT] == _THEIRS else mine).changed,
    )


def _mixed_layer(mine: Layer, other: Layer, winners: list[str]) -> Layer:
    read = mine.read
    if winners[READ] == _THEIRS:
        read = other.read
    elif winners[READ] == _MIXED:
        read = joined_ranges((*mine.read, *other.read))
    return replace(
        mine,
        status=(other if winners[STATUS] == _THEIRS else mine).status,
        notes=(other if winners[NOTES] == _THEIRS else mine).notes,
        read=read,
    )


_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def _derived_id(key: str, hashes: tuple[str, ...]) -> str:
    """Return the id of a twin, the same wherever the same two spans are kept."""
    digest = hashlib.blake2b("\n".join((key, *hashes)).encode(), digest_size=20).digest()
    return "".join(_ALPHABET[byte & 31] for byte in digest)

"""Three laptops, random edits, random exchanges: all end equal, nothing is lost in silence.

The laptops are judged by a model that knows nothing of dots and contexts: it remembers every
single edit, what each laptop had seen when it was made, and so which edits nobody overrode."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from declannot.domain.document import Layer, Status
from declannot.domain.span import Relation, Span
from declannot.exchange.handover.three_way import (
    Choice,
    LayerState,
    merge_layers,
)
from declannot.exchange.handover.versions import (
    committed,
    from_json,
    from_package,
    to_json,
)
from tests.thoroughness import examples
from tests.unit.exchange.three_way_parts import span_of

NAMES = ("x", "y", "z")

FIELDS = ("start", "note", "attributes")


@dataclass(frozen=True)
class Edit:
    """One edit of one field of a part; deletion is an edit of no field."""

    number: int
    key: str
    field: str
    value: Any
    overrides: frozenset[int]


@dataclass
class Laptop:
    """A layer on one laptop, with the edits it has seen."""

    name: str
    state: LayerState
    revision: int = 0
    seen: dict[int, Edit] = field(default_factory=dict)


@dataclass
class Sent:
    """A work file: the state when it was sent, and the edits in it."""

    state: LayerState
    seen: dict[int, Edit]


def _standing(seen: Iterable[Edit]) -> dict[str, list[Edit]]:
    """Return the edits nobody who has seen them overrode, by part."""
    every = list(seen)
    overridden = {number for each in every for number in each.overrides}
    found: dict[str, list[Edit]] = {}
    for each in every:
        if each.number not in overridden:
            found.setdefault(each.key, []).append(each)
    return found


def _expected(edits: list[Edit]) -> tuple[bool, bool, dict[str, Any]]:
    """Return whether a part is there, whether it is in conflict, and its values."""
    gone = [each for each in edits if not each.field]
    kept = [each for each in edits if each.field]
    if gone:
        return False, bool(kept), {}
    values: dict[str, set[Any]] = {}
    for each in kept:
        values.setdefault(each.field, set()).add(each.value)
    clash = any(len(each) > 1 for each in values.values())
    return True, clash, {name: min(each) for name, each in values.items() if len(each) == 1}


def _values(part: Span | Relation) -> dict[str, Any]:
    if isinstance(part, Relation):
        return {"ends": (part.from_id, part.to_id)}
    return {
        "start": part.start,
        "note": part.note,
        "attributes": tuple(sorted(part.attributes.items())),
    }


class Laptops(RuleBasedStateMachine):
    """Edits, sendings and merges on three laptops."""

    @initialize()
    def begin(self) -> None:
        self.laptops = {}
        for name in NAMES:
            layer = Layer(id=f"layer-{name}", document_id="d", annotator_id="a")
            self.laptops[name] = Laptop(name, LayerState(replace(layer, status=Status.STARTED)))
        self.sent: list[Sent] = []
        self.counter = 0
        self.decided = 0

    def _number(self) -> int:
        self.counter += 1
        return self.counter

    def _edit(self, laptop: Laptop, key: str, name: str, value: Any) -> None:
        """Remember an edit; a deletion overrides all of a part, a change the same field."""
        number = self._number()
        overrides = frozenset(
            each.number
            for each in laptop.seen.values()
            if each.key == key and (not name or each.field in (name, ""))
        )
        laptop.seen[number] = Edit(number, key, name, value, overrides)

    def _remember_whole(self, laptop: Laptop, key: str) -> None:
        """Remember a part as it is, over everything seen of it."""
        part = laptop.state.spans.get(key) or laptop.state.relations.get(key)
        old = frozenset(each.number for each in laptop.seen.values() if each.key == key)
        for name, value in (_values(part) if part else {"": None}).items():
            number = self._number()
            laptop.seen[number] = Edit(number, key, name, value, old)

    @rule(who=st.sampled_from(NAMES))
    def add_span(self, who: str) -> None:
        laptop = self.laptops[who]
        if len(laptop.state.spans) > 3:
            return  # few spans, so that laptops meet in them
        key = f"s{self._number()}"
        laptop.state.spans[key] = span_of(key, f"layer-{who}", start=self.counter)
        laptop.revision += 1
        self._remember_whole(laptop, key)

    @rule(who=st.sampled_from(NAMES), pick=st.integers(0, 2), what=st.sampled_from(FIELDS))
    def change_span(self, who: str, pick: int, what: str) -> None:
        laptop = self.laptops[who]
        if not laptop.state.spans:
            return
        key = sorted(laptop.state.spans)[pick % len(laptop.state.spans)]
        number = self._number()
        value: Any = {"start": number % 900, "note": f"n{number}", "attributes": {"a": number}}
        span = replace(laptop.state.spans[key], **{what: value[what]})
        laptop.state.spans[key] = span
        laptop.revision += 1
        self._edit(laptop, key, what, _values(span)[what])

    @rule(who=st.sampled_from(NAMES), pick=st.integers(0, 2))
    def delete_span(self, who: str, pick: int) -> None:
        laptop = self.laptops[who]
        if not laptop.state.spans:
            return
        key = sorted(laptop.state.spans)[pick % len(laptop.state.spans)]
        for relation in list(laptop.state.relations.values()):
            if key in (relation.from_id, relation.to_id):
                del laptop.state.relations[relation.id]
                self._edit(laptop, relation.id, "", None)
        del laptop.state.spans[key]
        laptop.revision += 1
        self._edit(laptop, key, "", None)

    @rule(who=st.sampled_from(NAMES), one=st.integers(0), other=st.integers(0))
    def add_relation(self, who: str, one: int, other: int) -> None:
        laptop = self.laptops[who]
        keys = sorted(laptop.state.spans)
        if len(keys) < 2:
            return
        first, last = keys[one % len(keys)], keys[other % len(keys)]
        key = f"r{self._number()}"
        laptop.state.relations[key] = Relation(
            id=key, layer_id=f"layer-{who}", type_id="t", from_id=first, to_id=last
        )
        laptop.revision += 1
        self._remember_whole(laptop, key)

    @rule(who=st.sampled_from(NAMES))
    def send(self, who: str) -> None:
        self._send(self.laptops[who])

    def _send(self, laptop: Laptop) -> Sent:
        state = laptop.state
        known = committed(state.parts(), 0, state.known, laptop.name, laptop.revision)
        state.known = from_json(to_json(known))
        there = copy.deepcopy(state)
        there.known = from_package(to_json(known, with_hashes=False), there.parts())
        sent = Sent(there, dict(laptop.seen))
        self.sent.append(sent)
        return sent

    @precondition(lambda self: self.sent)
    @rule(
        who=st.sampled_from(NAMES),
        which=st.integers(0),
        choice=st.sampled_from(Choice),
    )
    def merge(self, who: str, which: int, choice: Choice) -> None:
        self._merge(self.laptops[who], self.sent[which % len(self.sent)], choice)

    def _merge(self, laptop: Laptop, sent: Sent, choice: Choice) -> None:
        seen = laptop.seen | sent.seen
        standing = _standing(seen.values())
        merged, clashes, undecided = merge_layers(
            laptop.state, copy.deepcopy(sent.state), lambda clash: choice
        )
        assert not undecided
        reported = {clash.key for clash in clashes}
        expected = self._conflicts(standing)
        assert reported == expected, (reported, expected)
        assert merged.layer is not None and merged.layer.id == f"layer-{laptop.name}"
        laptop.state, laptop.seen = merged, seen
        laptop.revision += 1
        parts: dict[str, Any] = {**merged.spans, **merged.relations}
        for key, edits in standing.items():
            there, _, values = _expected(edits)
            if key in reported:
                continue
            if there and key not in parts:
                # A relation goes with the span that a decision took away.
                ends = next(each.value for each in edits)
                assert key.startswith("r") and reported & set(ends)
                self._remember_whole(laptop, key)
                continue
            assert there == (key in parts), key
            if there:
                assert _values(parts[key]) == values
        for key in sorted(reported | (parts.keys() - standing.keys())):
            self._remember_whole(laptop, key)
        self.decided += len(reported)

    def _conflicts(self, standing: dict[str, list[Edit]]) -> set[str]:
        """Return the parts that are in conflict, spans deleted under a relation included."""
        found = {key for key, edits in standing.items() if _expected(edits)[1]}
        for key, edits in standing.items():
            there, clash, values = _expected(edits)
            if key.startswith("r") and there and not clash:
                for end in values["ends"]:
                    if end in standing and not _expected(standing[end])[0]:
                        found.add(end)
        return found

    @invariant()
    def no_relation_lacks_an_end(self) -> None:
        for laptop in getattr(self, "laptops", {}).values():
            for relation in laptop.state.relations.values():
                assert {relation.from_id, relation.to_id} <= laptop.state.spans.keys()

    def teardown(self) -> None:
        """Whatever happened, two rounds of exchange make all laptops equal."""
        if not hasattr(self, "laptops"):
            return
        for _ in range(3):
            for laptop in self.laptops.values():
                for other in self.laptops.values():
                    if other is not laptop:
                        self._merge(laptop, self._send(other), Choice.OURS)
        before = self.decided
        states = [_plain(laptop.state) for laptop in self.laptops.values()]
        assert states[0] == states[1] == states[2]
        for laptop in self.laptops.values():
            for sent in self.sent:
                self._merge(laptop, sent, Choice.THEIRS)
        assert self.decided == before
        assert [_plain(laptop.state) for laptop in self.laptops.values()] == states


def _plain(state: LayerState) -> dict[str, Any]:
    whole = {**state.spans, **state.relations}
    return {key: replace(part, layer_id="") for key, part in sorted(whole.items())}


TestLaptops = Laptops.TestCase
TestLaptops.settings = settings(
    max_examples=examples(60),
    stateful_step_count=30,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
)

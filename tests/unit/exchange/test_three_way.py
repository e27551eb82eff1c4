"""Three laptops, random edits, random exchanges: all end equal, nothing is lost in silence.

The laptops are judged by a model that knows nothing of dots and contexts: it remembers every
single edit, what each laptop had seen when it was made, and so which edits nobody overrode.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
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
    Clash,
    ConflictKind,
    LayerState,
    merge_layers,
)
from declannot.exchange.handover.versions import (
    LAYER_PART,
    Knowledge,
    committed,
    from_json,
    from_package,
    to_json,
)
from tests.thoroughness import examples

NAMES = ("x", "y", "z")
FIELDS = ("start", "note", "attributes")


def _span(key: str, layer_id: str, **changes: Any) -> Span:
    base = Span(id=key, layer_id=layer_id, label_id="l", start=0, end=1000, changed="t")
    return replace(base, **changes)


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
        laptop.state.spans[key] = _span(key, f"layer-{who}", start=self.counter)
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


# Single cases, each side told what it did since both were equal


def _state(name: str, *parts: Span | Relation, notes: str = "", **layer: Any) -> LayerState:
    own = Layer(id="l", document_id="d", annotator_id="a", notes=notes, **layer)
    spans = {each.id: each for each in parts if isinstance(each, Span)}
    relations = {each.id: each for each in parts if isinstance(each, Relation)}
    return LayerState(own, spans, relations)


def _sent(state: LayerState, name: str, revision: int) -> LayerState:
    """Send a state: from now on it is common knowledge where it was sent from."""
    parts = state.parts()
    seconds = state.layer.seconds if state.layer else 0
    state.known = committed(parts, seconds, state.known, name, revision)
    return copy.deepcopy(state)


def _two(*parts: Span | Relation, **layer: Any) -> tuple[LayerState, LayerState]:
    """Return two laptops that are equal and know it."""
    x = _state("x", *parts, **layer)
    y, _, _ = merge_layers(LayerState(None), _sent(x, "x", 1), lambda _clash: None)
    return x, y


def _merged(
    ours: LayerState, theirs: LayerState, choice: Choice | None = None
) -> tuple[LayerState, list[Clash]]:
    merged, clashes, _ = merge_layers(ours, theirs, lambda _clash: choice)
    return merged, clashes


S = _span("s", "l", start=10, end=20)


def test_a_note_here_and_other_edges_there_are_no_conflict() -> None:
    x, y = _two(S)
    x.spans["s"] = replace(S, note="unsure", changed="t5")
    y.spans["s"] = replace(S, end=25, changed="t7")
    for one, other in ((x, y), (y, x)):
        merged, clashes = _merged(copy.deepcopy(one), _sent(copy.deepcopy(other), "o", 9))
        assert not clashes
        assert merged.spans["s"] == replace(S, note="unsure", end=25, changed="t7")


def test_a_label_here_and_an_attribute_of_the_old_label_there_are_a_conflict() -> None:
    x, y = _two(S)
    x.spans["s"] = replace(S, label_id="other")
    y.spans["s"] = replace(S, attributes={"a": 1})
    _, (clash,) = _merged(x, _sent(y, "y", 9))
    assert clash.kind is ConflictKind.CHANGED
    merged, _ = _merged(x, _sent(y, "y", 9), Choice.THEIRS)
    assert merged.spans["s"] == replace(S, attributes={"a": 1})


@pytest.mark.parametrize("choice", Choice)
def test_a_decision_is_taken_over_by_the_other_side_without_a_question(choice: Choice) -> None:
    x, y = _two(S)
    x.spans["s"], y.spans["s"] = replace(S, end=30), replace(S, end=40)
    from_y = _sent(y, "y", 9)
    merged, clashes = _merged(x, from_y, choice)
    assert len(clashes) == 1
    ends = sorted(span.end for span in merged.spans.values())
    assert ends == {Choice.OURS: [30], Choice.THEIRS: [40], Choice.BOTH: [30, 40]}[choice]
    y, clashes = _merged(y, _sent(merged, "x", 10))
    assert not clashes
    assert y.spans == merged.spans


def test_both_sides_keep_both_and_get_the_same_two_spans() -> None:
    x, y = _two(S)
    x.spans["s"], y.spans["s"] = replace(S, end=30), replace(S, end=40)
    from_x, from_y = _sent(x, "x", 9), _sent(y, "y", 9)
    x, _ = _merged(x, from_y, Choice.BOTH)
    y, _ = _merged(y, from_x, Choice.BOTH)
    assert x.spans == y.spans
    x, clashes = _merged(x, _sent(y, "y", 12))
    assert not clashes


def test_two_contrary_decisions_are_a_conflict_again() -> None:
    x, y = _two(S)
    x.spans["s"], y.spans["s"] = replace(S, end=30), replace(S, end=40)
    from_x, from_y = _sent(x, "x", 9), _sent(y, "y", 9)
    x, _ = _merged(x, from_y, Choice.OURS)
    y, _ = _merged(y, from_x, Choice.OURS)
    _, clashes = _merged(x, _sent(y, "y", 12))
    assert [clash.key for clash in clashes] == ["s"]


def test_what_was_undone_before_it_was_sent_never_happened() -> None:
    x, y = _two(S)
    x.spans["s"] = replace(S, end=30)
    x.spans["s"] = S
    y.spans["s"] = replace(S, end=40)
    x, clashes = _merged(x, _sent(y, "y", 9))
    assert not clashes
    assert x.spans["s"].end == 40


def test_what_was_undone_after_it_was_sent_is_taken_back_there_too() -> None:
    x, y = _two()
    x.spans["s"] = S
    y, _ = _merged(y, _sent(x, "x", 2))
    assert "s" in y.spans
    del x.spans["s"]
    after = _sent(x, "x", 3)
    y, clashes = _merged(y, after)
    assert "s" not in y.spans
    x.spans["s"] = S
    y, more = _merged(y, _sent(x, "x", 4))
    assert y.spans == {"s": S}
    y, again = _merged(y, after)
    assert y.spans == {"s": S}
    assert not [*clashes, *more, *again]


def test_a_relation_to_a_span_deleted_there_is_a_conflict() -> None:
    other = _span("t", "l", start=30, end=40)
    x, y = _two(S, other)
    x.relations["r"] = Relation(id="r", layer_id="l", type_id="by", from_id="s", to_id="t")
    del y.spans["t"]
    from_y = _sent(y, "y", 9)
    kept, clashes = _merged(copy.deepcopy(x), from_y, Choice.OURS)
    assert [(clash.key, clash.kind) for clash in clashes] == [("t", ConflictKind.DELETED_THERE)]
    assert kept.relations.keys() == {"r"}
    gone, _ = _merged(x, from_y, Choice.THEIRS)
    assert not gone.relations
    assert gone.spans.keys() == {"s"}


def test_reading_adds_up_and_the_further_status_counts() -> None:
    x, y = _two(status=Status.NEW)
    assert x.layer is not None
    assert y.layer is not None
    x.layer = replace(x.layer, read=((0, 5),), status=Status.STARTED)
    y.layer = replace(y.layer, read=((3, 9),), status=Status.DONE)
    merged, clashes = _merged(x, _sent(y, "y", 9))
    assert not clashes
    assert merged.layer is not None
    assert (merged.layer.read, merged.layer.status) == (((0, 9),), Status.DONE)


def test_time_on_task_adds_up_whatever_the_order() -> None:
    x, y = _two(seconds=10)
    assert x.layer is not None
    assert y.layer is not None
    x.layer, y.layer = replace(x.layer, seconds=15), replace(y.layer, seconds=12)
    from_x, from_y = _sent(x, "x", 9), _sent(y, "y", 9)
    for _ in range(2):
        x, y = _merged(x, from_y)[0], _merged(y, from_x)[0]
    assert x.layer is not None
    assert y.layer is not None
    assert x.layer.seconds == y.layer.seconds == 17


@pytest.mark.parametrize("choice", Choice)
def test_notes_written_on_both_sides_are_a_conflict(choice: Choice) -> None:
    x, y = _two()
    assert x.layer is not None
    assert y.layer is not None
    x.layer, y.layer = replace(x.layer, notes="ours"), replace(y.layer, notes="theirs")
    merged, (clash,) = _merged(x, _sent(y, "y", 9), choice)
    assert (clash.key, clash.kind) == (LAYER_PART, ConflictKind.NOTES)
    assert merged.layer is not None
    wanted = {Choice.OURS: "ours", Choice.THEIRS: "theirs", Choice.BOTH: "ours\n\ntheirs"}
    assert merged.layer.notes == wanted[choice]
    y, clashes = _merged(y, _sent(merged, "x", 12))
    assert not clashes


def test_equal_changes_are_no_conflict() -> None:
    x, y = _two(S)
    x.spans["s"] = y.spans["s"] = replace(S, end=30)
    x, clashes = _merged(x, _sent(y, "y", 9))
    assert not clashes
    assert x.spans["s"].end == 30


def test_knowledge_that_does_not_fit_its_parts_is_refused() -> None:
    state = _sent(_state("x", S), "x", 1)
    text = to_json(state.known, with_hashes=False)
    parts = state.parts()
    assert from_package(text, parts) == state.known
    without = {key: each for key, each in parts.items() if key != "s"}
    for wrong in (
        (text, without),
        (text, {**parts, "t": replace(S, id="t")}),
        (text.replace('"x":1', '"x":0'), parts),
        (text.replace("0,1", "7,1"), parts),
        (text.replace("0,1", "0"), parts),
        ("[]", parts),
    ):
        with pytest.raises(ValueError, match="."):
            from_package(*wrong)
    assert Knowledge() == from_json(to_json(Knowledge()))

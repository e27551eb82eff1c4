"""What is foreseen of applying a label is what doing it comes to."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Layer
from declannot.domain.moment import Stamp
from declannot.domain.operations.bulk_spans import (
    Deed,
    Effect,
    Wish,
    foresee,
    fulfil,
    fulfil_foreseen,
    is_foreseeable,
)
from declannot.domain.schema import Family, Label, Rule, Schema, SpanRules
from declannot.domain.span import Range, Span
from declannot.domain.text import StatementText
from tests.thoroughness import examples

TEXT = "Canada and\nMexico met. We thank the USA."
LABELS = ("actor", "place", "pledge")
LAYER = Layer(id="l", document_id="d", annotator_id="a")
STAMP = Stamp("a", "2026-11-30T08:00:00Z")


RULES = SpanRules()


def schema(rules: SpanRules = RULES) -> Schema:
    return Schema(
        name="small",
        families=(Family("entity"), Family("act")),
        labels=tuple(
            Label(id=each, name=each.upper(), family="act" if each == "pledge" else "entity")
            for each in LABELS
        ),
        rules=rules,
    )


SCHEMA = schema()


def content_of(ranges: list[tuple[Range, str]]) -> LayerContent:
    spans = {
        (place, label): Span(id=str(n), layer_id="l", label_id=label, start=place[0], end=place[1])
        for n, (place, label) in enumerate(ranges)
    }
    document = Document(id="d", title="Statement", sha256="", length=len(TEXT))
    return LayerContent(document, StatementText(TEXT), LAYER, spans.values())


_EDGES = st.integers(0, len(TEXT))
_PLACES = st.tuples(_EDGES, _EDGES).filter(lambda place: place[0] < place[1])


@given(
    st.lists(st.tuples(_PLACES, st.sampled_from(LABELS)), max_size=8),
    st.lists(_EDGES, min_size=2, max_size=8, unique=True).map(sorted),
    st.booleans(),
)
@settings(max_examples=examples(100), deadline=None)
def test_what_is_foreseen_is_what_doing_it_comes_to(
    spans: list[tuple[Range, str]], edges: list[int], spare: bool
) -> None:
    wish = Wish(deed=Deed.APPLY, label_id="actor", spare_tagged=spare)
    assert is_foreseeable(SCHEMA, wish)
    content, untouched = content_of(spans), content_of(spans)
    places, changes = [], list[Change]()
    for place in list(pairwise(edges))[::2]:
        foreseen = foresee(SCHEMA, wish, (place,), untouched.index.overlapping(*place))
        done = fulfil(content, SCHEMA, wish, (place,), None, STAMP)
        assert (foreseen.effect, foreseen.reason) == (done.effect, done.reason)
        changes += done.changes
        places += [place] if foreseen.effect is Effect.ADD else []
    at_once = fulfil_foreseen(LAYER, wish, places, STAMP, stored=True)
    assert list(map(_nameless, at_once)) == list(map(_nameless, changes))


def test_a_foreseen_span_begins_a_layer_as_any_other_does() -> None:
    wish = Wish(deed=Deed.APPLY, label_id="actor")
    for stored in (True, False):
        content = content_of([])
        content.stored = stored
        done = fulfil(content, SCHEMA, wish, ((0, 6),), None, STAMP)
        at_once = fulfil_foreseen(LAYER, wish, [(0, 6)], STAMP, stored=stored)
        assert list(map(_nameless, at_once)) == list(map(_nameless, done.changes))
        assert fulfil_foreseen(LAYER, wish, [], STAMP, stored=stored) == []


def _nameless(change: Change) -> Change:
    """Return a change without the id that a new span got by chance."""
    after = change.after
    return Change(change.before, replace(after, id="") if isinstance(after, Span) else after)


def test_what_a_rule_can_refuse_and_what_edits_spans_is_not_foreseen() -> None:
    wish = Wish(deed=Deed.APPLY, label_id="actor")
    for rules in (
        SpanRules(nesting=Rule.REFUSE),
        SpanRules(same_label_nesting=Rule.REFUSE),
        SpanRules(identical_range_two_labels=Rule.REFUSE),
        SpanRules(crossing_overlap=Rule.REFUSE),
        SpanRules(cross_paragraph=Rule.REFUSE),
        SpanRules(edge_whitespace=Rule.REFUSE),
    ):
        assert not is_foreseeable(schema(rules), wish)
    assert not is_foreseeable(SCHEMA, Wish(deed=Deed.CHANGE, label_id="actor"))

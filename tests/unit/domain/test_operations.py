"""Operations: what a wish becomes, and when it is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from declannot.domain.change import Change, SchemaVersion, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator, Document, Layer, Status
from declannot.domain.errors import UserError
from declannot.domain.moment import Stamp
from declannot.domain.operations import documents, layers, project, relations, spans
from declannot.domain.schema import (
    AttributeKind,
    AttributeType,
    Family,
    FamilyStyle,
    Label,
    RelationType,
    Rule,
    Schema,
    SpanRules,
)
from declannot.domain.span import Span
from declannot.domain.text import StatementText

TEXT = "We condemn the attack on Ukraine.\n\nCanada and Mexico pledge support."
STAMP = Stamp("ann", "2026-11-23T12:00:00Z")
ACTS = ("pledge", "blame")
SCHEMA = Schema(
    name="small",
    families=(Family("act"), Family("entity", style=FamilyStyle.UNDERLINE)),
    labels=(
        Label(id="pledge", name="COMMITMENT", family="act", key="c"),
        Label(id="blame", name="CONDEMNATION", family="act", key="x"),
        Label(id="actor", name="ACTOR", family="entity", key="a"),
        Label(id="old", name="OLD", family="act", retired=True),
    ),
    attributes=(
        AttributeType(
            id="strength",
            name="strength",
            values=("strong", "weak"),
            default="weak",
            applies_to=ACTS,
        ),
        AttributeType(id="time", name="time", kind=AttributeKind.TEXT, applies_to=("pledge",)),
    ),
    relations=(RelationType(id="by", name="by", from_labels=ACTS, to_labels=("actor",)),),
)


def fresh(text: str = TEXT) -> LayerContent:
    document = Document(id="d", title="Statement", sha256="", length=len(text))
    return LayerContent.untouched(document, StatementText(text), "ann")


def do(content: LayerContent, step: Step | None) -> Step:
    assert step is not None
    content.apply(step.changes)
    return step


def add(content: LayerContent, label: str, covered: str, **more: object) -> Span:
    start = content.text.text.index(covered)
    ranges = ((start, start + len(covered)),)
    step = do(content, spans.add_span(content, SCHEMA, label, ranges, STAMP, **more))  # type: ignore[arg-type]
    return next(change.after for change in step.changes if isinstance(change.after, Span))


def test_the_first_span_stores_and_starts_the_layer() -> None:
    content = fresh()
    step = do(content, spans.add_span(content, SCHEMA, "actor", ((25, 32),), STAMP))
    assert str(step.name) == "Add ACTOR"
    assert content.stored
    assert content.layer.status is Status.STARTED
    assert [content.text.text[span.start : span.end] for span in content.spans.values()] == [
        "Ukraine"
    ]


def test_the_inverse_takes_everything_back_in_reverse_order() -> None:
    content = fresh()
    step = do(content, spans.add_span(content, SCHEMA, "actor", ((25, 32),), STAMP))
    content.apply(step.inverse().changes)
    assert not content.spans
    assert not content.stored
    assert content.layer.status is Status.NEW
    assert len(content.index) == 0


def test_the_same_label_on_the_same_range_adds_nothing() -> None:
    content = fresh()
    add(content, "actor", "Ukraine")
    assert spans.add_span(content, SCHEMA, "actor", ((25, 32),), STAMP) is None


def test_touching_and_overlapping_parts_become_one() -> None:
    content = fresh()
    step = do(content, spans.add_span(content, SCHEMA, "actor", ((3, 6), (0, 3), (5, 10)), STAMP))
    (span,) = (change.after for change in step.changes if isinstance(change.after, Span))
    assert (span.start, span.end, span.fragments) == (0, 10, None)


def test_parts_apart_make_a_discontinuous_span() -> None:
    content = fresh()
    do(content, spans.add_span(content, SCHEMA, "actor", ((35, 41), (0, 2)), STAMP))
    (span,) = content.spans.values()
    assert span.fragments == ((0, 2), (35, 41))


@pytest.mark.parametrize("bad", [(3, 3), (5, 2), (-1, 4), (0, len(TEXT) + 1)])
def test_a_range_outside_the_text_is_refused(bad: tuple[int, int]) -> None:
    with pytest.raises(UserError, match="Select some text"):
        spans.add_span(fresh(), SCHEMA, "actor", (bad,), STAMP)


@pytest.mark.parametrize("label", ["nowhere", "old"])
def test_an_unknown_or_retired_label_is_refused(label: str) -> None:
    with pytest.raises(UserError, match="Choose"):
        spans.add_span(fresh(), SCHEMA, label, ((0, 2),), STAMP)


def test_crossing_spans_are_warned_of_and_refused_where_the_schema_says_so() -> None:
    content = fresh()
    add(content, "blame", "We condemn the attack")
    crossing = ((11, 32),)
    step = spans.add_span(content, SCHEMA, "pledge", crossing, STAMP)
    assert step is not None
    assert [str(warning) for warning in step.warnings] == [
        "COMMITMENT crosses a span of CONDEMNATION"
    ]
    strict = replace(SCHEMA, rules=SpanRules(crossing_overlap=Rule.REFUSE))
    with pytest.raises(UserError, match="forbids"):
        spans.add_span(content, strict, "pledge", crossing, STAMP)


def test_a_span_may_run_over_a_blank_line_unless_the_schema_refuses() -> None:
    content = fresh()
    step = spans.add_span(content, SCHEMA, "pledge", ((25, 41),), STAMP)
    assert step is not None
    assert step.warnings == ()
    strict = replace(SCHEMA, rules=SpanRules(cross_paragraph=Rule.REFUSE))
    with pytest.raises(UserError, match="paragraph"):
        spans.add_span(content, strict, "pledge", ((25, 41),), STAMP)


def test_relabelling_keeps_what_the_new_label_knows() -> None:
    content = fresh()
    made = add(
        content, "pledge", "pledge support", attributes={"strength": "strong", "time": "soon"}
    )
    do(content, spans.relabel_span(content, SCHEMA, made.id, "blame", STAMP))
    assert content.spans[made.id].label_id == "blame"
    assert content.spans[made.id].attributes == {"strength": "strong"}


def test_relabelling_against_a_relation_is_refused_with_the_remedy() -> None:
    content = fresh()
    act, actor = add(content, "pledge", "pledge support"), add(content, "actor", "Canada")
    do(content, relations.add_relation(content, SCHEMA, "by", act.id, actor.id, STAMP))
    with pytest.raises(UserError, match="Remove the relation first"):
        spans.relabel_span(content, SCHEMA, actor.id, "pledge", STAMP)


def test_removing_a_span_takes_its_relations_and_undo_brings_them_back() -> None:
    content = fresh()
    act, actor = add(content, "pledge", "pledge support"), add(content, "actor", "Canada")
    do(content, relations.add_relation(content, SCHEMA, "by", act.id, actor.id, STAMP))
    step = do(content, spans.remove_spans(content, SCHEMA, [actor.id]))
    assert not content.relations
    content.apply(step.inverse().changes)
    assert actor.id in content.spans
    assert [item.to_id for item in content.relations_of(act.id)] == [actor.id]


def test_a_relation_between_forbidden_ends_is_refused() -> None:
    content = fresh()
    act, actor = add(content, "pledge", "pledge support"), add(content, "actor", "Canada")
    with pytest.raises(UserError, match="may not lead from ACTOR to COMMITMENT"):
        relations.add_relation(content, SCHEMA, "by", actor.id, act.id, STAMP)


def test_a_relation_leads_only_to_labels_that_its_type_permits() -> None:
    content = fresh()
    mexico, canada = add(content, "actor", "Mexico"), add(content, "actor", "Canada")
    act = add(content, "pledge", "pledge support")
    kind = SCHEMA.relation_by_id["by"]
    found = {each.id for each in content.spans.values() if relations.permitted(kind, act, each)}
    assert found == {canada.id, mexico.id}


def test_attribute_values_are_checked_and_cleared() -> None:
    content = fresh()
    act = add(content, "pledge", "pledge support")
    do(content, spans.set_attribute(content, SCHEMA, act.id, "strength", "strong", STAMP))
    assert content.spans[act.id].attributes == {"strength": "strong"}
    do(content, spans.set_attribute(content, SCHEMA, act.id, "strength", None, STAMP))
    assert content.spans[act.id].attributes == {}
    with pytest.raises(UserError, match="strong or weak"):
        spans.set_attribute(content, SCHEMA, act.id, "strength", "huge", STAMP)
    with pytest.raises(UserError, match="has no attribute"):
        spans.set_attribute(content, SCHEMA, act.id, "nowhere", "x", STAMP)


def test_notes_and_doubts_change_only_when_they_differ() -> None:
    content = fresh()
    act = add(content, "pledge", "pledge support")
    assert spans.set_note(content, act.id, "", STAMP) is None
    do(content, spans.set_note(content, act.id, "unsure of the extent", STAMP))
    do(content, spans.set_doubt(content, act.id, True, STAMP))
    assert content.spans[act.id].note == "unsure of the extent"
    assert content.spans[act.id].doubt


def test_edges_move_and_collide_with_a_twin() -> None:
    content = fresh()
    first, second = add(content, "actor", "Canada"), add(content, "actor", "Canada and Mexico")
    do(content, spans.set_ranges(content, SCHEMA, first.id, ((35, 38),), STAMP))
    assert content.index.with_range(35, 38)[0].id == first.id
    with pytest.raises(UserError, match="already"):
        spans.set_ranges(content, SCHEMA, first.id, second.ranges, STAMP)


def test_reading_joins_ranges_and_can_be_taken_back() -> None:
    content = fresh()
    do(content, layers.mark_read(content, (0, 33)))
    do(content, layers.mark_read(content, (30, 40)))
    assert content.layer.read == ((0, 40),)
    do(content, layers.unmark_read(content, (10, 20)))
    assert content.layer.read == ((0, 10), (20, 40))
    assert content.layer.status is Status.STARTED


def test_done_and_reopened() -> None:
    content = fresh()
    assert str(do(content, layers.set_status(content, Status.DONE)).name) == "Mark as done"
    assert layers.set_status(content, Status.DONE) is None
    do(content, layers.set_status(content, Status.STARTED))
    assert content.layer.status is Status.STARTED


def test_a_new_document_knows_its_hash_and_length() -> None:
    made = documents.new_document("  A\n title ", "a\U0001f600", at="now", language="en")
    assert (made.title, made.length, made.language) == ("A title", 2, "en")
    assert made.sha256 == StatementText("a\U0001f600").sha256
    with pytest.raises(UserError, match="empty"):
        documents.new_document("A", "", at="now")


def test_properties_never_touch_the_text() -> None:
    before = documents.new_document("A", "text", at="now")
    step = documents.set_properties(before, replace(before, sha256="x", length=9, date="2022"))
    assert step is not None
    assert step.changes == (Change(before, replace(before, date="2022")),)
    assert documents.rename_document(before, "A") is None


def test_annotators_are_unique_after_folding_and_never_gold() -> None:
    others = [Annotator("1", "Zoë")]
    for name in ("ZOË", "Zoe\u0308", "Gold", " "):
        with pytest.raises(UserError):
            project.add_annotator(name, others)
    made, _step = project.add_annotator("  Ana  Ruiz ", others)
    assert made.name == "Ana Ruiz"


def test_a_schema_may_not_drop_a_label_in_use() -> None:
    current = SchemaVersion(1, SCHEMA)
    smaller = replace(SCHEMA, labels=SCHEMA.labels[1:], attributes=(), relations=())
    with pytest.raises(UserError, match="3 spans"):
        project.set_schema(current, smaller, at="now", labels_in_use={"pledge": 3})
    step = project.set_schema(current, smaller, at="now", labels_in_use={"blame": 3})
    assert step is not None
    (change,) = step.changes
    assert isinstance(change.after, SchemaVersion)
    assert change.after.number == 2
    assert project.set_schema(current, SCHEMA, at="now", labels_in_use={}) is None


def test_changes_of_another_layer_are_passed_over() -> None:
    content = fresh()
    other = Layer(id="other", document_id="d", annotator_id="b")
    foreign = Span(id="s", layer_id="other", label_id="actor", start=0, end=2)
    content.apply((Change(None, other), Change(None, foreign)))
    assert not content.spans
    assert not content.stored

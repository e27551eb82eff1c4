"""Labelling many hits: what the preview says happens, as one step, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from declannot.domain.change import Change
from declannot.domain.corpus_query import CorpusQuery, SpanFilter, Target
from declannot.domain.document import Status
from declannot.domain.errors import UserError
from declannot.domain.handover import ExchangeEntry
from declannot.domain.moment import Stamp
from declannot.domain.operations.bulk_spans import BY_SEARCH, BY_WORDING, Deed, Effect, Wish
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.layers import set_status
from declannot.domain.operations.spans import add_span
from declannot.domain.span import Span
from declannot.exchange.adjudicating import Strategy, run_strategy
from declannot.exchange.bulk_labelling import LabelPlan, carry_out, plan_labelling
from declannot.exchange.hit_list import HitList
from declannot.exchange.occurrences import labelling_all, occurrences_of, plan_everywhere
from declannot.exchange.searching import Search
from declannot.store.project import Project


def hits_of(source: Project, **asked: object) -> HitList:
    hits = HitList()
    hits.extend(Search(source, CorpusQuery(**asked)).run())  # type: ignore[arg-type]
    return hits


def label(source: Project, name: str) -> str:
    return source.schema.label_by_name[name].id


def who(source: Project) -> str:
    return source.annotators()[0].id


def planned(source: Project, hits: HitList, wish: Wish, annotator: str | None = "") -> LabelPlan:
    by = who(source)
    layer = by if annotator == "" else annotator
    return plan_labelling(source, source.schema, hits, range(len(hits)), wish, layer, Stamp.now(by))


def spans_of(source: Project) -> set[tuple[int, int, str]]:
    content = source.content(source.documents()[0].id, who(source))
    return {(each.start, each.end, each.label_id) for each in content.spans.values()}


def bearing(source: Project, name: str) -> HitList:
    wanted = SpanFilter(labels=frozenset({label(source, name)}))
    return hits_of(source, target=Target.SPANS, spans=wanted)


def test_a_label_is_applied_where_it_is_not_yet(read: Project) -> None:
    hits, before = hits_of(read, words="Canada OR we", case=True), spans_of(read)
    wish = Wish(deed=Deed.APPLY, label_id=label(read, "ACTOR"))
    plan = planned(read, hits, wish)
    tagged = sum(
        (s, e, label(read, "ACTOR")) in before for s, e in zip(hits.starts, hits.ends, strict=True)
    )
    assert plan.counts == {Effect.SKIP: tagged, Effect.ADD: len(hits) - tagged} and tagged
    assert [(str(reason), count) for reason, count in plan.reasons] == [
        ("It is ACTOR already", tagged)
    ]
    assert spans_of(read) == before, "a plan writes nothing"
    applied = carry_out(read, plan, hits, Stamp.now(who(read)))
    assert applied is not None
    assert str(applied.entry.name) == f"Add ACTOR: {plan.counts[Effect.ADD]} spans"
    added = spans_of(read) - before
    assert len(added) == plan.counts[Effect.ADD]
    made = read.content(read.documents()[0].id, who(read)).spans.values()
    assert {each.origin for each in made if (each.start, each.end, each.label_id) in added} == {
        BY_SEARCH
    }
    again = planned(read, hits, wish)
    assert again.changes == 0
    assert carry_out(read, again, hits, Stamp.now(who(read))) is None
    read.undo()
    assert spans_of(read) == before


def test_labels_are_changed_and_taken_back_as_one_step(read: Project) -> None:
    hits, before = bearing(read, "ACTOR"), spans_of(read)
    plan = planned(read, hits, Wish(deed=Deed.CHANGE, label_id=label(read, "EVENT")))
    assert plan.counts[Effect.CHANGE] == plan.changes > 10
    carry_out(read, plan, hits, Stamp.now(who(read)))
    changed = {key for key in spans_of(read) if key[2] == label(read, "EVENT")}
    assert {key[:2] for key in before if key[2] == label(read, "ACTOR")} - {
        key[:2] for key in spans_of(read) if key[2] == label(read, "ACTOR")
    } <= {key[:2] for key in changed}
    refused = [each for each in plan.planned if each.effect is Effect.SKIP]
    assert all("relation" in str(each.reason) for each in refused)
    read.undo()
    assert spans_of(read) == before


def test_a_large_step_is_undone_and_done_again_value_by_value(read: Project) -> None:
    document, by = read.documents()[0].id, who(read)

    def state() -> tuple[object, ...]:
        content = read.content(document, by)
        return content.spans, read.label_counts(), content.layer

    hits, before = bearing(read, "COMMITMENT"), state()
    plan = planned(read, hits, Wish(deed=Deed.CHANGE, label_id=label(read, "CALL")))
    applied = carry_out(read, plan, hits, Stamp.now(by))
    assert applied is not None
    assert applied.coarse
    after = state()
    assert before[1] != after[1]
    for _ in range(2):
        undone = read.undo()
        assert (undone.coarse, undone.documents) == (True, (document,))
        assert state() == before
        read.redo()
        assert state() == after


def test_undo_refuses_spans_that_are_not_what_the_large_step_left(read: Project) -> None:
    import sqlite3

    hits = bearing(read, "COMMITMENT")
    plan = planned(read, hits, Wish(deed=Deed.CHANGE, label_id=label(read, "CALL")))
    carry_out(read, plan, hits, Stamp.now(who(read)))
    with sqlite3.connect(read.path) as driver:
        driver.execute("UPDATE span SET label_id = 'other' WHERE id = ?", (hits[0].span.id,))  # type: ignore[union-attr]
    driver.close()
    with pytest.raises(UserError, match="no longer fits"):
        read.undo()
    assert read.history.to_undo is not None


def test_spans_are_removed_with_their_relations_and_come_back(
    read: Project, rows: Callable[[str], int]
) -> None:
    relations, spans = rows("relation"), rows("span")
    hits = bearing(read, "ACTOR")
    plan = planned(read, hits, Wish(deed=Deed.REMOVE))
    carry_out(read, plan, hits, Stamp.now(who(read)))
    assert rows("span") == spans - len(hits)
    assert rows("relation") < relations
    read.undo()
    assert (rows("relation"), rows("span")) == (relations, spans)


def test_vetoed_hits_stay_as_they_are(read: Project, rows: Callable[[str], int]) -> None:
    hits, before = bearing(read, "ACTOR"), spans_of(read)
    plan = planned(read, hits, Wish(deed=Deed.REMOVE))
    carry_out(read, plan, hits, Stamp.now(who(read)), vetoed={0, 2})
    gone = before - spans_of(read)
    assert len(gone) == len(hits) - 2
    assert all(
        (hits.starts[n], hits.ends[n], label(read, "ACTOR")) in spans_of(read) for n in (0, 2)
    )
    read.undo()
    everything = planned(read, hits, Wish(deed=Deed.REMOVE))
    vetoed = carry_out(read, everything, hits, Stamp.now(who(read)), vetoed=range(len(hits)))
    assert vetoed is None
    assert spans_of(read) == before


def test_an_attribute_is_set_and_cleared(read: Project) -> None:
    hits = bearing(read, "COMMITMENT")
    kind = read.schema.attribute_by_id["strength"]
    wish = Wish(deed=Deed.SET, attribute_id="strength", value=kind.values[0])
    plan = planned(read, hits, wish)
    carry_out(read, plan, hits, Stamp.now(who(read)))
    spans = read.content(read.documents()[0].id, who(read)).spans
    assert all(
        spans[hits[n].span.id].attributes["strength"] == kind.values[0]  # type: ignore[union-attr]
        for n in range(len(hits))
    )
    assert planned(read, hits, wish).counts == {Effect.SKIP: len(hits)}
    clear = Wish(deed=Deed.SET, attribute_id="strength", value=None)
    assert planned(read, hits, clear).counts == {Effect.CHANGE: len(hits)}
    wrong = planned(read, bearing(read, "ACTOR"), wish)
    assert set(wrong.counts) == {Effect.SKIP}
    assert "has no attribute" in str(wrong.reasons[0][0])


def test_done_documents_are_passed_over(read: Project) -> None:
    step = set_status(read.content(read.documents()[0].id, who(read)), Status.DONE)
    assert step is not None
    read.apply(step)
    plan = planned(read, bearing(read, "ACTOR"), Wish(deed=Deed.REMOVE))
    assert set(plan.counts) == {Effect.SKIP}
    assert "marked as done" in str(plan.reasons[0][0])


def test_documents_handed_out_to_the_annotator_are_passed_over(read: Project) -> None:
    read.record_sending(
        ExchangeEntry(
            id="e", package_id="p", kind="task", direction="out", installation="i",
            annotator_id=who(read), report="{}", at="2026-01-01T00:00:00Z",
        )
    )  # fmt: skip
    plan = planned(read, bearing(read, "ACTOR"), Wish(deed=Deed.REMOVE))
    assert [str(reason) for reason, _ in plan.reasons] == [
        "The document is handed out to this annotator"
    ]


def test_spans_of_others_are_not_changed_but_their_text_can_be_labelled(pair: Project) -> None:
    for annotator in pair.annotators():
        step = set_status(pair.content(pair.documents()[0].id, annotator.id), Status.STARTED)
        assert step is not None
        pair.apply(step)
    other = next(each.id for each in pair.annotators() if each.id != who(pair))
    hits = hits_of(
        pair, target=Target.SPANS, layers=frozenset({other}),
        spans=SpanFilter(labels=frozenset({label(pair, "ACTOR")})),
    )  # fmt: skip
    removal = planned(pair, hits, Wish(deed=Deed.REMOVE))
    assert removal.changes == 0
    assert "another annotator" in str(removal.reasons[0][0])
    taken = planned(pair, hits, Wish(deed=Deed.APPLY, label_id=label(pair, "ACTOR")))
    assert taken.counts[Effect.ADD] > 0
    assert taken.counts[Effect.SKIP] > 0


def test_a_plan_overtaken_by_another_change_is_refused(read: Project) -> None:
    hits = bearing(read, "ACTOR")
    plan = planned(read, hits, Wish(deed=Deed.REMOVE))
    content = read.content(read.documents()[0].id, who(read))
    step = add_span(content, read.schema, label(read, "EVENT"), [(0, 30)], Stamp.now(who(read)))
    assert step is not None
    read.apply(step)
    before = spans_of(read)
    with pytest.raises(UserError, match="since the preview"):
        carry_out(read, plan, hits, Stamp.now(who(read)))
    assert spans_of(read) == before


def test_what_the_schema_refuses_is_passed_over_with_its_sentence(read: Project) -> None:
    from dataclasses import replace

    from declannot.domain.change import SchemaVersion, Step
    from declannot.domain.message import message
    from declannot.domain.schema import Rule

    rules = replace(read.schema.rules, crossing_overlap=Rule.REFUSE, nesting=Rule.REFUSE)
    schema = replace(read.schema, rules=rules, version=2)
    read.apply(Step("schema", message("Rules"), (Change(None, SchemaVersion(2, schema)),)))
    hits = hits_of(read, words="Canada OR We", case=True)
    plan = planned(read, hits, Wish(deed=Deed.APPLY, label_id=label(read, "EVENT")))
    assert plan.counts[Effect.SKIP] > 0
    assert any("is nested with" in str(reason) for reason, _ in plan.reasons)


def test_an_unknown_label_or_attribute_is_refused_at_once(read: Project) -> None:
    hits = bearing(read, "ACTOR")
    with pytest.raises(UserError, match="no label"):
        planned(read, hits, Wish(deed=Deed.APPLY, label_id="nope"))
    with pytest.raises(UserError, match="no attribute"):
        planned(read, hits, Wish(deed=Deed.SET, attribute_id="nope"))


def test_an_annotators_correction_makes_decisions_stale(pair: Project) -> None:
    document = pair.documents()[0]
    run_strategy(pair, pair.annotators(), Strategy.AGREED, Stamp.now(who(pair)))
    for annotator in pair.annotators():
        step = set_status(pair.content(document.id, annotator.id), Status.STARTED)
        assert step is not None
        pair.apply(step)
    decisions = pair.content(document.id, None).decisions.values()
    assert decisions
    assert not any(each.stale for each in decisions)
    hits = hits_of(pair, target=Target.SPANS, layers=frozenset({who(pair)}))
    plan = planned(pair, hits, Wish(deed=Deed.REMOVE))
    carry_out(pair, plan, hits, Stamp.now(who(pair)))
    assert all(each.stale for each in pair.content(document.id, None).decisions.values())
    pair.undo()
    assert not any(each.stale for each in pair.content(document.id, None).decisions.values())


def test_gold_changed_in_bulk_makes_its_decisions_edited_ones(pair: Project) -> None:
    document = pair.documents()[0]
    run_strategy(pair, pair.annotators(), Strategy.AGREED, Stamp.now(who(pair)))
    gold = hits_of(pair, target=Target.SPANS, layers=frozenset({None}))
    assert len(gold) > 10
    plan = planned(pair, gold, Wish(deed=Deed.REMOVE), annotator=None)
    carry_out(pair, plan, gold, Stamp.now(who(pair)))
    decisions = pair.content(document.id, None).decisions.values()
    assert {each.choice for each in decisions} == {"neither"}


def test_every_occurrence_is_labelled_but_those_tagged_already(read: Project) -> None:
    content = read.content(read.documents()[0].id, who(read))
    hits = occurrences_of(read, "United  States", whole_word=False)
    assert len(hits) == 3
    plan = planned(read, hits, labelling_all(label(read, "INSTITUTION")))
    carry_out(read, plan, hits, Stamp.now(who(read)))
    made: list[Span] = [
        each
        for each in read.content(read.documents()[0].id, who(read)).spans.values()
        if each.id not in content.spans
    ]
    assert len(made) == plan.counts[Effect.ADD]
    assert all("already" in str(r) or "touches" in str(r) for r, _ in plan.reasons)

    hits = occurrences_of(read, "will")
    plan = planned(read, hits, labelling_all(label(read, "INSTITUTION")))
    assert plan.counts[Effect.ADD] > 0
    carry_out(read, plan, hits, Stamp.now(who(read)))
    after = read.content(read.documents()[0].id, who(read)).spans
    added = [each for key, each in after.items() if key not in content.spans]
    assert [each.origin for each in added] == [BY_WORDING] * plan.counts[Effect.ADD]


def test_occurrences_are_whole_words_of_the_language(read: Project) -> None:
    from declannot.domain.operations.documents import add_documents, new_document

    text = "Mexico-based, Mexico’s, Mexicos, Mexico. MEXICO"
    read.apply(
        add_documents([(new_document("M", text, at="2026-01-01T00:00:00Z", language="en"), text)])
    )
    document = next(each.id for each in read.documents() if each.title == "M")
    found = occurrences_of(read, "Mexico", documents={document})
    assert list(found.starts) == [14, 33]
    loose = occurrences_of(read, "Mexico", documents={document}, case=False, whole_word=False)
    assert len(loose) == 5


def test_occurrences_are_planned_while_they_are_found(read: Project) -> None:
    by, wish = who(read), labelling_all(label(read, "INSTITUTION"))
    texts = [f"Number {n}: the United States of {n} met the United States." for n in range(30)]
    pairs = [
        (new_document(f"{n:02d}", text, at="2026-11-30T08:00:00Z"), text)
        for n, text in enumerate(texts)
    ]
    read.apply(add_documents(pairs))
    seen: list[tuple[int, int]] = []
    plan, hits = plan_everywhere(
        read, read.schema, "United States", wish, by, Stamp.now(by),
        tell=lambda plan, hits: seen.append((len(plan.planned), len(hits))),
    )  # fmt: skip
    assert len(hits) > 2 * len(texts)
    assert len(seen) > 1
    assert all(planned == found for planned, found in seen)
    assert seen == sorted(seen)
    at_once = planned(read, hits, wish)
    assert plan.planned == at_once.planned
    assert plan.counts == at_once.counts
    assert plan.documents == at_once.documents == len(texts)  # nothing is left to do in the first
    left_out = {hits.by_document(range(len(hits)))[0][0]}
    carry_out(read, plan, hits, Stamp.now(by), vetoed=left_out)
    assert planned(read, hits, wish).counts[Effect.ADD] == len(left_out)
    read.undo()
    assert planned(read, hits, wish).counts == plan.counts

"""The audit of agreements and untagged paragraphs, and the list of reasons."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from declannot.domain.change import Step
from declannot.domain.errors import UserError
from declannot.domain.moment import Stamp
from declannot.domain.operations import adjudication, spans
from declannot.domain.operations.adjudication import Verdict
from declannot.domain.operations.gold import with_edited_decisions
from declannot.domain.review import Choice, ReviewKind
from declannot.exchange.adjudicating import Strategy, run_strategy
from declannot.exchange.auditing import AuditQueue, audit_queue, record_audit
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.reasons import reasons, reasons_of_labels, rename_reason
from declannot.exchange.reviewing import review_of
from declannot.store.project import Project

REVIEWER = Stamp("rita", "2026-11-24T10:00:00Z")


def queue_of(project: Project, seed: int = 0) -> AuditQueue:
    people = sorted(project.annotators(), key=lambda each: each.name)
    return audit_queue(project, people, seed=seed)


def run(project: Project, step: Step | None) -> None:
    assert step is not None
    project.apply(step)


def test_a_twentieth_is_drawn_and_the_seed_decides_which(pair: Project) -> None:
    queue = queue_of(pair)
    assert queue.population[ReviewKind.AUDIT] == 66
    assert queue.counts(ReviewKind.AUDIT) == (4, 0, 0)
    paragraphs = queue.population[ReviewKind.AUDIT_UNTAGGED]
    assert paragraphs > 0
    assert queue.counts(ReviewKind.AUDIT_UNTAGGED)[0] == max(1, -(-paragraphs // 20))
    assert queue_of(pair).entries == queue.entries
    assert queue_of(pair, seed=1).entries != queue.entries
    turned = audit_queue(pair, sorted(pair.annotators(), key=lambda each: each.name)[::-1])
    assert [(each.start, each.end) for each in turned.entries] == [
        (each.start, each.end) for each in queue.entries
    ]


def test_what_was_looked_at_and_changed_is_counted_from_the_file(
    pair: Project, tmp_path: Path
) -> None:
    (document,) = pair.documents()
    queue = queue_of(pair)
    agreed = [each for each in queue.entries if each.kind is ReviewKind.AUDIT]
    (empty,) = [each for each in queue.entries if each.kind is ReviewKind.AUDIT_UNTAGGED][:1]
    gold = pair.content(document.id, None)
    with pytest.raises(UserError, match="not in gold yet"):
        record_audit(gold, agreed[0], REVIEWER, seed=0)
    people = sorted(pair.annotators(), key=lambda each: each.name)
    run_strategy(pair, people, Strategy.AGREED, REVIEWER)
    gold = pair.content(document.id, None)
    run(pair, record_audit(gold, agreed[0], REVIEWER, seed=0))
    led_to = next(
        each.result[0] for each in gold.decisions.values()
        if set(each.sources) == set(agreed[1].sources)
    )  # fmt: skip
    step = spans.remove_spans(gold, pair.schema, [led_to])
    assert step is not None
    run(pair, with_edited_decisions(gold, step, REVIEWER))
    gold = pair.content(document.id, None)
    run(pair, record_audit(gold, agreed[1], REVIEWER, seed=0, comment="no name"))
    added = spans.add_span(gold, pair.schema, "actor", [(empty.start, empty.start + 3)], REVIEWER)
    run(pair, added)
    gold = pair.content(document.id, None)
    run(pair, record_audit(gold, empty, REVIEWER, seed=0, comment="both missed it"))
    after = queue_of(pair)
    assert after.counts(ReviewKind.AUDIT) == (4, 2, 1)
    assert after.counts(ReviewKind.AUDIT_UNTAGGED)[1:] == (1, 1)
    assert str(after.sentence(ReviewKind.AUDIT)) == (
        "1 of 2 agreements looked at again were changed (4 drawn from 66, seed 0)"
    )
    assert after.to_dict()["agreed"] == {
        "population": 66, "drawn": 4, "audited": 2, "changed": 1,
    }  # fmt: skip
    review = review_of(pair, document.id, *(each.id for each in people))
    kept = review.item_of(agreed[0].sources[0])
    assert kept is not None and kept.is_decided  # a record of an audit decides nothing
    out = tmp_path / "out.jsonl"
    run_export(pair, out, ExportChoices(format="jsonl"))
    (document_record,) = map(json.loads, out.read_text("utf-8").splitlines())
    gold_record = document_record["layers"][-1]
    records = {each["class"]: each for each in gold_record["decisions"]}
    assert records["audit untagged"]["comment"] == (f"[{empty.start}, {empty.end}] both missed it")
    assert records["audit"]["reason"] == "seed 0"


def test_looking_again_replaces_the_record(pair: Project) -> None:
    (document,) = pair.documents()
    people = sorted(pair.annotators(), key=lambda each: each.name)
    run_strategy(pair, people, Strategy.AGREED, REVIEWER)
    entry = next(each for each in queue_of(pair).entries if each.sources)
    run(pair, record_audit(pair.content(document.id, None), entry, REVIEWER, seed=0))
    entry = next(each for each in queue_of(pair).entries if each.is_audited)
    gold = pair.content(document.id, None)
    run(pair, record_audit(gold, entry, REVIEWER, seed=0, comment="again"))
    records = [
        each for each in pair.content(document.id, None).decisions.values()
        if each.difference == "audit"
    ]  # fmt: skip
    assert [each.comment for each in records] == ["again"]


def test_a_gold_span_changed_after_the_audit_counts_as_changed(pair: Project) -> None:
    (document,) = pair.documents()
    people = sorted(pair.annotators(), key=lambda each: each.name)
    run_strategy(pair, people, Strategy.AGREED, REVIEWER)
    entry = next(each for each in queue_of(pair).entries if each.sources)
    run(pair, record_audit(pair.content(document.id, None), entry, REVIEWER, seed=0))
    assert queue_of(pair).counts(ReviewKind.AUDIT) == (4, 1, 0)
    review = review_of(pair, document.id, *(each.id for each in people))
    item = review.item_of(entry.sources[0])
    assert item is not None
    verdict = Verdict(Choice.NEITHER)
    run(pair, adjudication.decide(review.gold, pair.schema, item, verdict, REVIEWER))
    assert queue_of(pair).counts(ReviewKind.AUDIT) == (4, 1, 1)


def test_reasons_that_are_used_join_the_list_and_can_be_reworded(pair: Project) -> None:
    (document,) = pair.documents()
    people = sorted(pair.annotators(), key=lambda each: each.name)
    assert reasons(pair) == ["slip", "guideline gap", "ambiguous text", "boundary rule", "other"]
    for number, reason in enumerate(["too  long", "too long", "slip"]):
        review = review_of(pair, document.id, *(each.id for each in people))
        item = [each for each in review.undecided if each.kind is ReviewKind.BOUNDARY][number]
        verdict = Verdict(Choice.A, reason=reason, comment=f"see {number}")
        run(pair, adjudication.decide(review.gold, pair.schema, item, verdict, REVIEWER))
    assert reasons(pair)[5:] == ["too long"]
    counted = reasons_of_labels(pair)
    assert sum(each.total for each in counted) >= 3
    assert counted[0].reasons and counted[0].comments and counted[0].guide.rule
    assert rename_reason(pair, "unknown", "x") is None
    with pytest.raises(UserError, match="needs words"):
        rename_reason(pair, "slip", "  ")
    assert rename_reason(pair, "too long", "slip") is not None
    assert reasons(pair)[5:] == []
    assert pair.decision_reasons() == {"slip": 3}
    pair.undo()
    assert pair.decision_reasons() == {"too long": 2, "slip": 1}


def test_a_reason_can_be_given_later(pair: Project) -> None:
    (document,) = pair.documents()
    people = sorted(pair.annotators(), key=lambda each: each.name)
    run_strategy(pair, people, Strategy.A, REVIEWER)
    gold = pair.content(document.id, None)
    decision = next(iter(gold.decisions.values()))
    later = Stamp("tom", "2026-11-25T10:00:00Z")
    step = adjudication.explain(gold, decision.id, later, reason=" guideline  gap", comment=" x ")
    run(pair, step)
    gold = pair.content(document.id, None)
    told = gold.decisions[decision.id]
    assert (told.reason, told.comment, told.by) == ("guideline gap", "x", "tom")
    assert (
        adjudication.explain(gold, decision.id, later, reason="guideline gap", comment="x") is None
    )
    with pytest.raises(UserError, match="no longer there"):
        adjudication.explain(gold, "gone", later, reason="", comment="")

"""Deciding much at once, in projects with several documents and annotators."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.document import Annotator, Document, Status
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations import adjudication, layers, spans
from declannot.domain.operations.adjudication import Verdict
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.relations import add_relation
from declannot.domain.review import Choice, Extent
from declannot.domain.schema import Rule
from declannot.exchange.adjudicating import (
    NO_MAJORITY,
    SameWay,
    Strategy,
    preview_same_way,
    preview_strategy,
    run_same_way,
    run_strategy,
)
from declannot.exchange.reviewing import DocumentReview, review_of
from declannot.exchange.starting import new_project
from declannot.store.project import Project

TEXT = "We call on Canada to act. We call on  CANADA to act. Mexico agrees."
REVIEWER = Stamp("rita", "2026-11-24T10:00:00Z")
Mark = tuple[str, int, int]
Reading = dict[str, list[Mark]]
ANA, BEA, CIM = (Annotator(name.lower(), name) for name in ("Ana", "Bea", "Cim"))


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Callable[..., Project]]:
    """Make a project of documents as their annotators read them, all done."""
    made: list[Project] = []

    def make(*readings: Reading) -> Project:
        project = new_project(tmp_path / "corpus.declannot")
        made.append(project)
        people = tuple(Change(None, each) for each in (ANA, BEA, CIM))
        project.apply(Step("add_annotators", message("Add"), people))
        for number, reading in enumerate(readings):
            document = new_document(f"Document {number}", TEXT, at="2026-11-24T09:00:00Z")
            project.apply(add_documents([(document, TEXT)]))
            for name, marks in reading.items():
                _read(project, document, name, marks)
        return project

    yield make
    for each in made:
        each.close()


def _read(
    project: Project, document: Document, name: str, marks: list[tuple[str, int, int]]
) -> None:
    content = project.content(document.id, name)
    for label, start, end in marks:
        step = spans.add_span(content, project.schema, label, [(start, end)], Stamp(name, ""))
        assert step is not None
        content.apply(project.apply(step).changes)
    for call in [each for each in content.spans.values() if each.label_id == "call"]:
        for actor in [each for each in content.spans.values() if each.label_id == "actor"]:
            step = add_relation(
                content, project.schema, "target", call.id, actor.id, Stamp(name, "")
            )
            assert step is not None
            content.apply(project.apply(step).changes)
    step = layers.set_status(content, Status.DONE)
    assert step is not None
    project.apply(step)


def reviews(project: Project, one: Annotator, other: Annotator) -> list[DocumentReview]:
    return [review_of(project, each.id, one.id, other.id) for each in project.documents()]


def marks_of(project: Project, annotator_id: str | None = None) -> list[Mark]:
    return [
        (span.label_id, span.start, span.end)
        for document in project.documents()
        for span in project.content(document.id, annotator_id).index
    ]


CALL, CANADA, MEXICO = ("call", 0, 24), ("actor", 11, 17), ("actor", 53, 59)


def test_a_majority_settles_what_it_has_alike_between_every_two(
    corpus: Callable[..., Project],
) -> None:
    project = corpus(
        {
            "ana": [CALL, CANADA, MEXICO],
            "bea": [("call", 3, 24), CANADA],
            "cim": [CALL, CANADA, ("event", 26, 36)],
        }
    )
    everybody = (ANA, BEA, CIM)
    dry = preview_strategy(project, everybody, Strategy.MAJORITY)
    report = run_strategy(project, (), Strategy.MAJORITY, REVIEWER)
    assert dry.to_dict() == report.to_dict()
    assert marks_of(project) == [CALL, CANADA]
    (document,) = project.documents()
    gold = project.content(document.id, None)
    assert len(gold.relations) == 1  # Bea's comes to the same
    call = next(each for each in gold.decisions.values() if each.difference == "boundary")
    assert len(call.sources) == 3 and call.choice == "a"
    # Mexico with the relation to it, and the event
    assert report.open == {NO_MAJORITY: 3}
    for one, other in ((ANA, BEA), (ANA, CIM), (BEA, CIM), (CIM, BEA)):
        (review,) = reviews(project, one, other)
        agreed_spans = [
            item
            for item in review.items
            if not item.is_about_relations and (item.a.spans or item.b.spans)
            and not {span.label_id for span in (*item.a.spans, *item.b.spans)} & {"event"}
            and item.start < 53
        ]  # fmt: skip
        assert agreed_spans and all(item.is_decided for item in agreed_spans)
    (review,) = reviews(project, BEA, CIM)
    bea = review.item_of(next(iter(review.a.index)).id)
    assert bea is not None and bea.choice is Choice.B


def test_what_was_decided_before_is_never_overwritten(corpus: Callable[..., Project]) -> None:
    project = corpus({"ana": [CANADA, MEXICO], "bea": [CANADA], "cim": [CANADA]})
    (review,) = reviews(project, ANA, BEA)
    first = review.items[0]
    assert (first.a.spans[0].start, first.b.spans[0].start) == (11, 11)
    step = adjudication.decide(
        review.gold, project.schema, first, Verdict(Choice.NEITHER), REVIEWER
    )
    project.apply(step)
    for strategy in (Strategy.AGREED, Strategy.A):
        run_strategy(project, (ANA, BEA), strategy, REVIEWER)
    assert marks_of(project) == [MEXICO]
    run_strategy(project, (), Strategy.MAJORITY, REVIEWER)
    assert marks_of(project) == [MEXICO]


def test_one_empty_reading_can_be_taken_too(corpus: Callable[..., Project]) -> None:
    project = corpus({"ana": [CALL, CANADA], "bea": []})
    report = run_strategy(project, (ANA, BEA), Strategy.B, REVIEWER)
    assert report.decided == {"only A": 2, "relation": 1}
    assert not report.open
    assert marks_of(project) == []
    (review,) = reviews(project, ANA, BEA)
    assert review.progress[0] == review.progress[1]
    assert {item.choice for item in review.items} == {Choice.B}
    (turned,) = reviews(project, BEA, ANA)
    assert {item.choice for item in turned.items} == {Choice.A}


def test_documents_for_practice_and_unfinished_ones_are_left_out(
    corpus: Callable[..., Project],
) -> None:
    both: Reading = {"ana": [CANADA], "bea": [CANADA]}
    project = corpus(both, both, {"ana": [CANADA]})
    first, _, last = project.documents()
    project.apply(Step("x", message("x"), (Change(first, replace(first, practice=True)),)))
    report = run_strategy(project, (ANA, BEA), Strategy.AGREED, REVIEWER)
    assert [each.document.title for each in report.documents] == ["Document 1"]
    reasons = {document.title: str(why) for document, why in report.left_out}
    assert reasons == {
        "Document 0": "it is for practice",
        "Document 2": "Bea has not marked it as done",
    }
    assert last.title == "Document 2"


def test_a_rule_that_refuses_leaves_the_entry_open_with_the_sentence(
    corpus: Callable[..., Project],
) -> None:
    project = corpus({"ana": [("actor", 11, 17)], "bea": [("event", 11, 17)]})
    rules = replace(project.schema.rules, identical_range_two_labels=Rule.REFUSE)
    strict = replace(project.schema, rules=rules)
    (review,) = reviews(project, ANA, BEA)
    (item,) = review.items
    with pytest.raises(UserError, match="The same text is also ACTOR"):
        adjudication.decide(review.gold, strict, item, Verdict(Choice.BOTH), REVIEWER)
    step = adjudication.decide(review.gold, project.schema, item, Verdict(Choice.BOTH), REVIEWER)
    assert [str(each) for each in step.warnings] == ["The same text is also ACTOR"]
    assert not review.gold.spans  # nothing happens before the step is run


def test_one_wording_is_decided_the_same_way_everywhere(corpus: Callable[..., Project]) -> None:
    short, long = [("actor", 11, 17), ("actor", 38, 44)], [("actor", 8, 17), ("actor", 34, 44)]
    project = corpus(
        {"ana": short, "bea": long},
        {"ana": short[:1], "bea": long[:1]},
        {"ana": short[:1], "bea": [("event", 8, 17)]},
    )
    first = reviews(project, ANA, BEA)[0]
    item = first.items[0]
    assert len(first.alike(item)) == 2  # “on  CANADA” reads like “on Canada”
    way = SameWay(item, TEXT, Extent.SHORTER, reason="boundary rule")
    dry = preview_same_way(project, (ANA, BEA), way)
    assert dry.decided == {"boundary": 3} and dry.applied is None
    here = preview_same_way(project, (ANA, BEA), way, documents=[first.gold.document.id])
    assert here.decided == {"boundary": 2}
    report = run_same_way(project, (ANA, BEA), way, REVIEWER)
    assert report.decided == dry.decided
    assert marks_of(project) == [*short, *short[:1]]
    decisions = [
        each
        for document in project.documents()
        for each in project.content(document.id, None).decisions.values()
    ]
    assert {(each.choice, each.reason) for each in decisions} == {("a", "boundary rule")}
    project.undo()
    assert marks_of(project) == []


def test_the_union_of_two_edges_is_an_edited_decision(corpus: Callable[..., Project]) -> None:
    project = corpus({"ana": [("call", 0, 17)], "bea": [("call", 3, 24)]})
    (review,) = reviews(project, ANA, BEA)
    way = SameWay(review.items[0], TEXT, Extent.UNION)
    run_same_way(project, (ANA, BEA), way, REVIEWER)
    assert marks_of(project) == [("call", 0, 24)]
    (decision,) = project.content(review.gold.document.id, None).decisions.values()
    assert (decision.choice, len(decision.sources), len(decision.result)) == ("edited", 2, 1)


def test_pairs_of_three_are_reviewed_one_after_the_other(
    corpus: Callable[..., Project],
) -> None:
    """What A and B have, and C too, is one gold span whose decision names all three."""
    all_: list[Mark] = [CALL, CANADA]
    project = corpus({"ana": all_, "bea": all_, "cim": [*all_, MEXICO]})
    pairs = [(ANA, BEA), (ANA, CIM), (CIM, BEA)]
    for pair in pairs:
        run_strategy(project, pair, Strategy.AGREED, REVIEWER)
    assert marks_of(project) == all_
    (document,) = project.documents()
    gold = project.content(document.id, None)
    assert {len(each.sources) for each in gold.decisions.values()} == {3}
    assert len(gold.relations) == 1
    for one, other in pairs:
        (review,) = reviews(project, one, other)
        assert all(item.is_decided for item in review.agreed)
    (review,) = reviews(project, ANA, CIM)
    assert [item.kind for item in review.undecided] == ["only B", "relation"]

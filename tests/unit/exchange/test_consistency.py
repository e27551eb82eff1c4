"""The consistency check on the two sample readings, and on wordings made up for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from declannot.domain.content import LayerContent
from declannot.domain.errors import UserError
from declannot.domain.mend import Mend, mends_of
from declannot.domain.moment import Stamp, utc_now
from declannot.domain.operations.documents import add_documents, delete_documents, new_document
from declannot.domain.operations.mending import Accepted, accept_findings, take_back
from declannot.domain.operations.spans import add_span, remove_spans
from declannot.exchange.checking import check_project
from declannot.exchange.consistency import Consistency, Found
from declannot.exchange.consistency_reading import look_anew, read_consistency
from declannot.exchange.mending import plan_mends
from declannot.exchange.progress import Cancelled
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.store.project import Project

STAMP = Stamp("me", "2026-11-30T00:00:00Z")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Return a new project with the default schema and its guideline."""
    with new_project(tmp_path / "p.declannot") as made:
        yield made


def read_by(project: Project, reader: str) -> str:
    """Add the LA statement as one annotator read it; return its id."""
    document, text = sample_statement(utc_now())
    project.apply(add_documents([(document, text)]))
    add_readings(project, document.id, reader)
    return document.id


def told(project: Project) -> list[Found]:
    """Return what the check finds, without what was accepted."""
    accepted = Accepted(project.accepted_findings())
    found = read_consistency(project).findings()
    return [each for each in found if accepted.of(each.document_id, each.finding) is None]


def places(found: list[Found], project: Project) -> set[tuple[str, str, str]]:
    """Return code, label and wording in the text of each finding."""
    return {
        (
            each.finding.code,
            each.finding.label_id,
            project.text(each.document_id).text[each.finding.start : each.finding.end],
        )
        for each in found
    }


def tag(project: Project, words: str, *tags: tuple[str, str]) -> LayerContent:
    """Add a document with spans of an annotator: wording and label each, in order."""
    document = new_document(f"Text {len(project.documents())}", words, at=utc_now(), language="en")
    project.apply(add_documents([(document, words)]))
    annotators = project.annotators()
    content = project.content(document.id, annotators[0].id)
    at = 0
    for wording, label in tags:
        at = words.index(wording, at)
        step = add_span(content, project.schema, label, [(at, at + len(wording))], STAMP)
        assert step is not None
        project.apply(step)
        content.apply(step.changes)
        at += len(wording)
    return content


def test_the_slips_of_annotator_b_are_found_mended_and_then_none_is(project: Project) -> None:
    read_by(project, "B")
    found = told(project)
    slips = places(found, project)
    assert {(code, label, words) for code, label, words in slips if len(words) < 60} == {
        ("NOT_TAGGED", "actor", "Russian"),
        ("NOT_TAGGED", "instrument", "international law"),
        ("NOT_TAGGED", "institution", "Prosecutor of the International Criminal Court"),
        ("NOT_TAGGED", "event", "Regional Conference on Migration"),
        ("NOT_TAGGED", "call", "advocate together to fight against impunity and inequality"),
        ("EDGE_WORD", "actor", "our three countries"),
        ("EDGE_WORD", "event", "our meeting today"),
    }
    assert Counter(each.finding.code for each in found) == {
        "NOT_TAGGED": 6,
        "EDGE_WORD": 2,
        "EXAMPLE_ATTRIBUTE": 2,
    }
    steps = 0
    for way in Mend:
        left = [each for each in told(project) if mends_of(each.finding)[:1] == (way,)]
        plan = plan_mends(project, project.schema, left, way, STAMP)
        assert plan.skipped == []
        if plan.step is not None:
            project.apply(plan.step)
            steps += 1
    assert told(project) == []
    assert check_project(project).findings == []
    for _ in range(steps):
        project.undo()
    assert places(told(project), project) == slips


def test_annotator_a_called_on_nobody(project: Project) -> None:
    read_by(project, "A")
    (found,) = told(project)
    assert (found.finding.code, found.finding.label_id, found.finding.instead) == (
        "NOT_TAGGED",
        "call",
        "recognition",
    )


def test_annotators_are_not_compared_with_each_other(project: Project) -> None:
    document_id = read_by(project, "A")
    add_readings(project, document_id, "B")
    assert {each.finding.code for each in told(project)} == {
        "NOT_TAGGED",
        "EDGE_WORD",
        "EXAMPLE_ATTRIBUTE",
    }


@pytest.fixture
def own(project: Project) -> Project:
    """Return a project with an annotator and no documents."""
    from declannot.domain.change import Change, Step
    from declannot.domain.document import Annotator
    from declannot.domain.message import message

    change = Change(None, Annotator("me", "Me"))
    project.apply(Step("add", message("Add"), [change]))
    return project


def test_the_label_that_is_rarer_is_at_odds_whatever_quotes_and_blanks(own: Project) -> None:
    tag(own, "Rio’s pact. Rio's\n pact.", ("Rio’s pact", "instrument"), ("Rio's\n pact", "event"))
    tag(own, "RIO'S PACT", ("RIO'S PACT", "instrument"))
    (found,) = told(own)
    assert (found.finding.code, found.finding.label_id) == ("WORDING", "event")
    assert found.finding.instead == "instrument"
    assert str(found.finding.message) == "“Rio's pact” is INSTRUMENT 2× and EVENT 1×"


def test_acts_and_entities_on_the_same_words_are_at_peace(own: Project) -> None:
    tag(own, "Rome fell.", ("Rome fell", "concern"))
    tag(own, "Rome fell.", ("Rome fell", "event"))
    assert told(own) == []


def test_labels_that_the_schema_tells_apart_by_context_may_share_a_wording(own: Project) -> None:
    tag(own, "Chile met in Chile.", ("Chile", "actor"), ("Chile", "place"))
    assert told(own) == []


def test_a_wording_tagged_elsewhere_is_found_untagged_as_whole_words(own: Project) -> None:
    tag(own, "The Quad met. The Quad spoke.", ("Quad", "institution"), ("Quad", "institution"))
    later = tag(own, "Quadrant. The QUAD, the\n\n Quad-led Quad. End.", ("End", "event"))
    found = [each for each in told(own) if each.finding.code == "UNTAGGED"]
    assert [(each.finding.start, each.finding.end) for each in found] == [(14, 18), (35, 39)]
    assert found[0].document_id == later.document.id
    plan = plan_mends(own, own.schema, found, Mend.TAG, STAMP)
    assert plan.step is not None
    own.apply(plan.step)
    assert told(own) == []
    own.undo()
    assert len(told(own)) == 2


def test_what_nobody_has_read_yet_is_not_called_untagged(own: Project) -> None:
    tag(own, "The Quad met. The Quad spoke.", ("Quad", "institution"), ("Quad", "institution"))
    tag(own, "It began. The Quad went on.", ("began", "event"))
    assert told(own) == []


def test_an_acceptance_holds_for_the_wording_and_can_be_taken_back(own: Project) -> None:
    tag(own, "Rio. Rio. Rio.", ("Rio", "place"), ("Rio", "place"), ("Rio", "event"))
    (found,) = told(own)
    with pytest.raises(UserError, match="reason"):
        accept_findings([(found.document_id, found.finding)], " ", STAMP)
    step = accept_findings([(found.document_id, found.finding)], "the summit", STAMP)
    assert step is not None
    own.apply(step)
    tag(own, "Rio.", ("Rio", "event"))
    assert told(own) == []
    assert check_project(own).findings == []
    tag(own, "Rio.", ("Rio", "institution"))
    assert {each.finding.label_id for each in told(own)} == {"event", "institution", "place"}
    back = take_back(own.accepted_findings())
    assert back is not None
    own.apply(back)
    assert own.accepted_findings() == []


def test_deleting_a_document_takes_its_acceptances_along_and_undo_brings_them_back(
    own: Project,
) -> None:
    content = tag(own, "Rio .", ("Rio ", "place"))
    (found,) = told(own)
    step = accept_findings([(found.document_id, found.finding)], "as printed", STAMP)
    assert step is not None
    own.apply(step)
    assert told(own) == []
    accepted = own.accepted_findings()
    part = (content.document, content.text.text, [content])
    own.apply(delete_documents([part], accepted))
    assert own.accepted_findings() == []
    own.undo()
    assert own.accepted_findings() == accepted


def as_said(result: Consistency) -> Counter[tuple[str, str, int, int, str]]:
    """Return what is found, in no order."""
    return Counter(
        (each.finding.code, each.document_id, each.finding.start, each.finding.end,
         str(each.finding.message))
        for each in result.findings()
    )  # fmt: skip


def test_following_edits_finds_what_reading_everything_finds(own: Project) -> None:
    one = tag(own, "Rio. Rio. Bonn, Bonn .", ("Rio", "event"), ("Rio", "event"), ("Bonn", "event"))
    tag(own, "Rio, Rio. Bonn", ("Rio", "event"), ("Bonn", "event"))
    result = read_consistency(own)
    edits = [("event", 10, 14), ("place", 16, 21), ("institution", 5, 8), ("event", 5, 9)]
    for label, start, end in edits:
        content = own.content(one.document.id, "me")
        step = add_span(content, own.schema, label, [(start, end)], STAMP)
        if step is not None:
            own.apply(step)
        look_anew(result, own, one.document.id)
        assert as_said(result) == as_said(read_consistency(own))
    content = own.content(one.document.id, "me")
    for span_id in list(content.spans):
        step = remove_spans(content, own.schema, [span_id])
        assert step is not None
        own.apply(step)
        content.apply(step.changes)
        result.take(
            one.document.id, "me", content.text, list(content.spans.values()), language="en"
        )
        assert as_said(result) == as_said(read_consistency(own))


def test_a_span_that_was_changed_meanwhile_is_not_mended(own: Project) -> None:
    content = tag(own, "Rio .", ("Rio ", "place"))
    (found,) = told(own)
    step = remove_spans(content, own.schema, [found.finding.subject])
    assert step is not None
    own.apply(step)
    plan = plan_mends(own, own.schema, [found], Mend.TRIM, STAMP)
    assert plan.step is None
    assert "changed" in str(plan.skipped[0][1])


def test_it_can_be_stopped(own: Project) -> None:
    tag(own, "Rio.", ("Rio", "place"))
    with pytest.raises(Cancelled):
        read_consistency(own, cancelled=lambda: True)

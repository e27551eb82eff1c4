"""The consistency check on the two sample readings, and on wordings made up for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.mend import Mend, mends_of
from declannot.domain.message import message
from declannot.domain.moment import Stamp, utc_now
from declannot.domain.operations.correcting import add_version
from declannot.domain.operations.documents import add_documents, delete_documents, new_document
from declannot.domain.operations.mending import Accepted, accept_findings, take_back
from declannot.domain.operations.spans import add_span, relabel_span, remove_spans, set_ranges
from declannot.domain.schema import AttributeType, Family, Label, Schema
from declannot.domain.span import Relation, Span
from declannot.exchange.checking import check_project
from declannot.exchange.consistency import Consistency, Found
from declannot.exchange.consistency_reading import look_anew, read_consistency, seek
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


B_SLIPS = {
    ("NOT_TAGGED", "actor", "Russian", ""),
    ("NOT_TAGGED", "instrument", "international law", ""),
    ("NOT_TAGGED", "institution", "Prosecutor of the International Criminal Court", "actor"),
    ("NOT_TAGGED", "event", "Regional Conference on Migration", "institution"),
    (
        *("NOT_TAGGED", "call", "advocate together to fight against impunity and inequality"),
        "commitment",
    ),
    (
        *("NOT_TAGGED", "concern"),
        "vulnerable populations who are currently experiencing greater food and economic "
        "insecurity",
        "",
    ),
    ("EDGE_WORD", "actor", "our three countries", "three countries"),
    ("EDGE_WORD", "event", "our meeting today", "meeting today"),
    (
        *("EXAMPLE_ATTRIBUTE", "condemnation"),
        "have repeatedly condemned the civilian deaths resulting from Russia’s illegal invasion "
        "of Ukraine",
        "medium",
    ),
    (
        *("EXAMPLE_ATTRIBUTE", "recognition"),
        "We recognize that addressing irregular migration in the region requires a coordinated "
        "approach",
        "need",
    ),
}
"""Kind, label, text, and what it had better be, of all that can be told from the text."""


def slips(found: list[Found], project: Project) -> set[tuple[str, str, str, str]]:
    """Return code, label, text and what is proposed of each finding."""
    return {
        (
            each.finding.code,
            each.finding.label_id,
            (text := project.text(each.document_id).text)[each.finding.start : each.finding.end],
            each.finding.instead
            or str(each.finding.value or "")
            or "".join(text[start:end] for start, end in each.finding.ranges),
        )
        for each in found
    }


def test_the_slips_of_annotator_b_are_found_mended_and_then_none_is(project: Project) -> None:
    read_by(project, "B")
    assert slips(told(project), project) == B_SLIPS
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
    assert slips(told(project), project) == B_SLIPS


def test_annotator_a_tagged_an_example_of_what_is_no_call_and_else_nothing_amiss(
    project: Project,
) -> None:
    read_by(project, "A")
    found = told(project)
    text = "We also underscore the urgent need to enable and facilitate the rapid and unhindered "
    text += "passage of humanitarian relief to civilians in need"
    assert slips(found, project) == {("NOT_TAGGED", "call", text, "recognition")}
    plan = plan_mends(project, project.schema, found, Mend.RELABEL, STAMP)
    assert plan.step is not None
    project.apply(plan.step)
    assert told(project) == []
    assert check_project(project).findings == []


def test_annotators_are_not_compared_with_each_other(project: Project) -> None:
    document_id = read_by(project, "A")
    add_readings(project, document_id, "B")
    assert {each.finding.code for each in told(project)} == {
        "NOT_TAGGED",
        "EDGE_WORD",
        "EXAMPLE_ATTRIBUTE",
    }


def add_annotator(project: Project) -> None:
    """Add an annotator with the id ``me``."""
    change = Change(None, Annotator("me", "Me"))
    project.apply(Step("add", message("Add"), [change]))


@pytest.fixture
def own(project: Project) -> Project:
    """Return a project with an annotator and no documents."""
    add_annotator(project)
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


def put(
    project: Project, words: str, *spans: tuple[str, str, int], **relation: str
) -> LayerContent:
    """Add a document with spans as an import brings them, whatever rules say.

    Args:
        spans: label, text, and where to look for the text from; numbered from 0.
        relation: type, and the numbers of the spans it leads from and to.
    """
    content = tag(project, words)
    if not project.layers(content.document.id):
        project.apply(Step("add", message("Add"), [Change(None, content.layer)]))
    changes: list[Change] = []
    for number, (label, part, at) in enumerate(spans):
        start = words.index(part, at)
        span = Span(
            id=f"{content.document.id}-{number}",
            layer_id=content.layer.id,
            label_id=label,
            start=start,
            end=start + len(part),
        )
        changes.append(Change(None, span))
    if relation:
        ends = {each: f"{content.document.id}-{relation[each]}" for each in ("source", "target")}
        changes.append(
            Change(
                None,
                Relation(
                    id=new_id(),
                    layer_id=content.layer.id,
                    type_id=relation["type"],
                    from_id=ends["source"],
                    to_id=ends["target"],
                ),
            )
        )
    project.apply(Step("import", message("Import"), changes, content.document.id))
    return project.content(content.document.id, "me")


WORDS = "The Rio pact, the Rio pact of Bonn."


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([("instrument", "Rio pact", 0)], []),
        ([("instrument", " Rio pact", 0)], [("EDGE_BLANK", " Rio pact")]),
        ([("instrument", "Rio pact,", 0)], [("EDGE_PUNCTUATION", "Rio pact,")]),
        ([("place", "Rio", 0), ("place", "Rio", 0)], [("DUPLICATE", "Rio")]),
        ([("place", "Rio", 0), ("event", "Rio", 0)], [("IDENTICAL_RANGE", "Rio")]),
        ([("event", "Rio pact", 0), ("event", "Rio", 0)], [("SAME_LABEL_NESTING", "Rio")]),
        ([("event", "Rio pact", 0), ("place", "Rio", 0)], []),
        ([("event", "Rio pact", 14), ("event", "pact of", 14)], [("CROSSING", "pact of")]),
    ],
)
def test_spans_that_lie_badly(
    own: Project, spans: list[tuple[str, str, int]], expected: list[tuple[str, str]]
) -> None:
    put(own, WORDS, *spans)
    found = [each.finding for each in told(own)]
    found = [each for each in found if each.code != "WORDING"]
    assert [(each.code, WORDS[each.start : each.end]) for each in found] == expected


def test_a_relation_with_a_forbidden_end_is_found_and_removed(own: Project) -> None:
    spans = (("event", "Rio pact", 0), ("place", "Bonn", 0))
    put(own, WORDS, *spans, type="target", source="0", target="1")
    found = told(own)
    assert [each.finding.code for each in found] == ["RELATION"]
    plan = plan_mends(own, own.schema, found, Mend.UNLINK, STAMP)
    assert plan.step is not None
    own.apply(plan.step)
    assert told(own) == []


def test_an_attribute_without_a_default_must_be_stated(tmp_path: Path) -> None:
    kind = AttributeType(id="sort", name="sort", values=("river", "sea"), applies_to=("water",))
    schema = Schema(
        name="s",
        families=(Family("f"),),
        labels=(Label(id="water", name="WATER", family="f"),),
        attributes=(kind,),
    )
    with Project.create(tmp_path / "water.declannot", schema=schema, title="") as project:
        add_annotator(project)
        put(project, "The Rhine.", ("water", "Rhine", 0))
        (found,) = told(project)
        assert (found.finding.code, found.finding.attribute) == ("ATTRIBUTE_MISSING", "sort")
        plan = plan_mends(project, schema, [found], Mend.SET, STAMP, value="river")
        assert plan.step is not None
        project.apply(plan.step)
        assert told(project) == []


def test_an_acceptance_ends_where_what_it_is_about_changed(own: Project) -> None:
    content = put(own, WORDS, ("instrument", "Rio pact,", 0))
    (found,) = told(own)
    step = accept_findings([(found.document_id, found.finding)], "as printed", STAMP)
    assert step is not None
    own.apply(step)
    assert told(own) == []
    assert check_project(own).findings == []
    moved = set_ranges(content, own.schema, found.finding.subject, [(3, 13)], STAMP)
    assert moved is not None
    own.apply(moved)
    assert [each.finding.code for each in told(own)] == ["EDGE_BLANK"]
    own.undo()
    assert told(own) == []
    relabelled = relabel_span(content, own.schema, found.finding.subject, "event", STAMP)
    assert relabelled is not None
    own.apply(relabelled)
    assert [each.finding.code for each in told(own)] == ["EDGE_PUNCTUATION"]


def test_what_stood_in_a_deleted_document_counts_no_more(own: Project) -> None:
    one = tag(own, "Rio. Rio.", ("Rio", "place"), ("Rio", "place"))
    two = tag(own, "Rio. Rio. End.", ("Rio", "event"), ("End", "event"))
    result = read_consistency(own)
    assert sorted(each.finding.code for each in result.findings()) == ["UNTAGGED", "WORDING"]
    own.apply(delete_documents([(one.document, one.text.text, [one])]))
    look_anew(result, own, one.document.id)
    assert list(result.findings()) == []
    assert as_said(result) == as_said(read_consistency(own))
    own.undo()
    look_anew(result, own, one.document.id)
    result.take_sightings(seek(result.sought(), own))
    assert as_said(result) == as_said(read_consistency(own))
    assert {each.document_id for each in result.findings()} == {two.document.id}


def test_earlier_versions_of_corrected_texts_are_left_out(own: Project) -> None:
    old = put(own, "Rio , Rio.", ("place", "Rio ", 0), ("event", "Rio", 5))
    assert {each.code for each in check_project(own).findings} == {"EDGE_BLANK", "WORDING"}
    new = replace(
        new_document("Corrected", "Rio, Rio.", at=utc_now(), language="en"),
        version_of=old.document.id,
    )
    own.apply(add_version(new, "Rio, Rio.", []))
    assert told(own) == []
    assert check_project(own).findings == []
    own.undo()
    assert {each.finding.code for each in told(own)} == {"EDGE_BLANK", "WORDING"}


def test_many_are_mended_in_one_step_and_what_is_refused_stays_as_it_is(own: Project) -> None:
    put(own, WORDS, ("place", "Rio ", 0), ("place", "Rio ", 14))
    other = put(own, "In Bonn , Bonn.", ("place", "Bonn ", 0))
    found = told(own)
    assert [each.finding.code for each in found] == ["EDGE_BLANK"] * 3
    changed = set_ranges(other, own.schema, f"{other.document.id}-0", [(2, 7)], STAMP)
    assert changed is not None
    own.apply(changed)
    steps = own.journal_position()
    plan = plan_mends(own, own.schema, found, Mend.TRIM, STAMP)
    assert (len(plan.mended), len(plan.skipped)) == (2, 1)
    assert plan.step is not None
    own.apply(plan.step)
    assert own.journal_position() == steps + 1
    assert own.content(other.document.id, "me").spans[f"{other.document.id}-0"].start == 2
    assert [each.document_id for each in told(own)] == [other.document.id]
    own.undo()
    assert len(told(own)) == 3


def test_a_place_that_was_tagged_meanwhile_is_not_tagged_twice(own: Project) -> None:
    tag(own, "Quad, Quad.", ("Quad", "institution"), ("Quad", "institution"))
    content = tag(own, "The Quad met. End.", ("End", "event"))
    (found,) = told(own)
    step = add_span(content, own.schema, "event", [(4, 12)], STAMP)
    assert step is not None
    own.apply(step)
    plan = plan_mends(own, own.schema, [found], Mend.TAG, STAMP)
    assert plan.step is None
    assert "tagged since" in str(plan.skipped[0][1])


def test_a_wording_is_quoted_as_it_stands_at_its_place(own: Project) -> None:
    tag(own, "The Quad met. The Quad spoke.", ("Quad", "institution"), ("Quad", "institution"))
    tag(own, "The QUAD went. End.", ("End", "event"))
    tag(own, "The QuaD came.", ("QuaD", "event"))
    sentences = {str(each.finding.message) for each in told(own)}
    assert sentences == {
        "“QUAD” is INSTITUTION 3× and untagged 1×",
        "“QuaD” is INSTITUTION 2× and EVENT 1×",
    }


def test_long_clauses_with_two_labels_are_quoted_and_accepted_each_for_itself(own: Project) -> None:
    clauses = [
        f"We are deeply worried by number {number}, which all of us have seen coming for long years"
        for number in (1, 2)
    ]
    for clause in clauses:
        for label in ("concern", "concern", "recognition"):
            put(own, clause + ".", (label, clause, 0))
    found = told(own)
    assert [each.finding.code for each in found] == ["WORDING", "WORDING"]
    assert all("“We are deeply worried by" in str(each.finding.message) for each in found)
    step = accept_findings([(found[0].document_id, found[0].finding)], "as meant", STAMP)
    assert step is not None
    own.apply(step)
    assert told(own) == found[1:]


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

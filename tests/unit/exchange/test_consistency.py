"""The rules of the consistency check, on the two sample readings and on wordings made up for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from declannot.domain.mend import Mend, mends_of
from declannot.domain.operations.mending import accept_findings
from declannot.domain.schema import AttributeType, Family, Label, Schema
from declannot.exchange.checking import check_project
from declannot.exchange.consistency import Found
from declannot.exchange.consistency_reading import read_consistency
from declannot.exchange.mending import plan_mends
from declannot.exchange.progress import Cancelled
from declannot.exchange.starting import add_readings
from declannot.store.project import Project
from tests.unit.exchange.consistency_parts import (
    STAMP,
    WORDS,
    add_annotator,
    put,
    read_by,
    tag,
    told,
)

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


def test_it_can_be_stopped(own: Project) -> None:
    tag(own, "Rio.", ("Rio", "place"))
    with pytest.raises(Cancelled):
        read_consistency(own, cancelled=lambda: True)


def test_of_untagged_wordings_at_one_place_the_longest_is_told(own: Project) -> None:
    tags = ("Rio", "place"), ("Rio pact", "instrument"), ("pact group", "institution")
    for wording, label in tags:
        tag(own, f"{wording}. {wording}.", (wording, label), (wording, label))
    content = tag(own, "The Rio pact group of Rio, a rio\npact. End.", ("End", "event"))
    found = told(own)
    text = content.text.text
    assert sorted(text[each.finding.start : each.finding.end] for each in found) == [
        "Rio",
        "Rio",
        "pact group",  # “Rio pact” is shorter and gives way
        "rio\npact",
    ]
    assert len(check_project(own).findings) == 4
    plan = plan_mends(own, own.schema, found, Mend.TAG, STAMP)
    assert plan.step is not None
    own.apply(plan.step)
    assert told(own) == []

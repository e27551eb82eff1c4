"""What the consistency check finds once spans, documents and acceptances came and went."""

from __future__ import annotations

from dataclasses import replace

import pytest

from declannot.domain.errors import UserError
from declannot.domain.mend import Mend
from declannot.domain.moment import utc_now
from declannot.domain.operations.correcting import add_version
from declannot.domain.operations.documents import delete_documents, new_document
from declannot.domain.operations.mending import accept_findings, take_back
from declannot.domain.operations.spans import add_span, relabel_span, remove_spans, set_ranges
from declannot.exchange.checking import check_project
from declannot.exchange.consistency_reading import look_anew, read_consistency, seek
from declannot.exchange.mending import plan_mends
from declannot.store.project import Project
from tests.unit.exchange.consistency_parts import STAMP, WORDS, as_said, put, tag, told


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


def test_a_span_that_was_changed_meanwhile_is_not_mended(own: Project) -> None:
    content = tag(own, "Rio .", ("Rio ", "place"))
    (found,) = told(own)
    step = remove_spans(content, own.schema, [found.finding.subject])
    assert step is not None
    own.apply(step)
    plan = plan_mends(own, own.schema, [found], Mend.TRIM, STAMP)
    assert plan.step is None
    assert "changed" in str(plan.skipped[0][1])


def test_a_shorter_wording_gives_way_to_a_longer_one_as_that_comes_and_goes(own: Project) -> None:
    tag(own, "Rio. Rio.", ("Rio", "place"), ("Rio", "place"))
    longer = tag(own, "Rio pact. Rio pact.", ("Rio pact", "instrument"))
    there = tag(own, "The Rio pact. End.", ("End", "event"))
    result = read_consistency(own)

    def wordings() -> list[str]:
        assert as_said(result) == as_said(read_consistency(own))
        here = [each for each in result.findings() if each.document_id == there.document.id]
        return [each.finding.wording for each in here]

    assert wordings() == ["rio"]
    step = add_span(longer, own.schema, "instrument", [(10, 18)], STAMP)
    assert step is not None
    own.apply(step)
    longer.apply(step.changes)
    (span_id,) = (each.id for each in longer.spans.values() if each.start == 10)
    result.take(
        longer.document.id, "me", longer.text, list(longer.spans.values()), changed=[span_id]
    )
    assert result.wanting
    result.take_sightings(seek(result.sought(), own))
    assert wordings() == ["rio pact"]
    own.undo()
    del longer.spans[span_id]
    result.take(
        longer.document.id, "me", longer.text, list(longer.spans.values()), changed=[span_id]
    )
    assert wordings() == ["rio"]

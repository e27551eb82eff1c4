"""Feedback on the LA statement: what it tells, what it never tells, and how it travels."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import msgspec
import pytest

from declannot.domain.change import Change, Step
from declannot.domain.document import Annotator
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations import adjudication, spans
from declannot.domain.operations.adjudication import Verdict
from declannot.domain.operations.project import rename_annotator
from declannot.domain.review import Choice, Extent, ReviewItem, ReviewKind, of_extent
from declannot.exchange.feedback import (
    Feedback,
    feedback_for,
    feedback_from_json,
    read_feedback,
    write_feedback,
)
from declannot.exchange.feedback_page import feedback_page
from declannot.exchange.patterns import Pattern, pattern_sentence
from declannot.exchange.reviewing import DocumentReview, review_of
from declannot.formats.package import read_package
from declannot.store.project import Project

REVIEWER = Stamp("reviewer-77", "2026-11-24T10:00:00Z")


def decide_all(project: Project, verdict: Callable[[ReviewItem], Verdict]) -> DocumentReview:
    """Decide everything, write it, and mark gold as done."""
    (document,) = project.documents()
    people = {each.name: each.id for each in project.annotators()}
    first, second = sorted(people)
    review = review_of(project, document.id, people[first], people[second])
    while (item := review.next_undecided()) is not None:
        try:
            step = adjudication.decide(review.gold, review.schema, item, verdict(item), REVIEWER)
        except UserError:
            step = adjudication.decide(
                review.gold, review.schema, item, Verdict(Choice.NEITHER), REVIEWER
            )
        review.gold.apply(project.apply(step).changes)
        review.apply(step.changes)
    done = review.finish()
    assert done is not None
    project.apply(done)
    return review


@pytest.fixture
def decided(pair: Project) -> Project:
    """The statement with gold as B has it, each difference with a reason and a comment."""
    other = next(each for each in pair.annotators() if each.name == "B")
    renamed = rename_annotator(other, "Xenia Qwertz", pair.annotators())
    assert renamed is not None
    pair.apply(renamed)
    decide_all(
        pair,
        lambda item: Verdict(
            Choice.B,
            reason="" if item.kind is ReviewKind.EXACT else "boundary rule",
            comment="<b>see & read</b>" if item.kind is ReviewKind.BOUNDARY else "",
        ),
    )
    return pair


def annotator_a(project: Project) -> Annotator:
    return next(each for each in project.annotators() if each.name == "A")


def test_it_tells_every_difference_from_gold_with_reason_and_comment(decided: Project) -> None:
    feedback = feedback_for(decided, annotator_a(decided))
    (document,) = feedback.documents
    assert (document.yours, document.gold, document.matched) == (109, 118, 66)
    total = feedback.figures[0]
    assert total.f1 == pytest.approx(0.5815, abs=5e-5)
    assert sum(each.yours for each in feedback.figures[1:]) == 109
    kinds = {each.kind for each in document.differences}
    assert "exact" not in kinds and {"boundary", "attributes", "only A"} <= kinds
    for each in document.differences:
        told = [*each.yours, *each.gold]
        assert told or each.yours_relations or each.gold_relations or each.attributes
        text = decided.text(document.id).text
        around = each.before + each.quote + each.after
        assert around in text and text[each.start : each.end] == each.quote
        place = text.index(around)
        assert not each.before or place == 0 or text[place - 1].isspace()
        if each.kind == "boundary":
            assert each.comment == "<b>see & read</b>"
        if each.kind in ("boundary", "label", "attributes"):
            assert each.reason == "boundary rule"
    own = {each.label for each in feedback.guides}
    assert own == {name for each in document.differences for name in each.labels}
    guide = next(each for each in feedback.guides if each.label == "COMMITMENT")
    assert guide.rule.startswith("Ask:") and guide.positive and guide.passages
    counts = {(each.label, each.reason): each.count for each in feedback.reasons}
    assert counts["ACTOR", "boundary rule"] >= 1


def test_it_never_names_another_annotator_nor_holds_their_spans(
    decided: Project, tmp_path: Path
) -> None:
    (document,) = decided.documents()
    other = next(each for each in decided.annotators() if each.name == "Xenia Qwertz")
    theirs = decided.content(document.id, other.id)
    out = tmp_path / "a.declannot-feedback"
    written = write_feedback(decided, out, annotator_a(decided))
    with zipfile.ZipFile(out) as archive:
        members = b"".join(archive.read(name) for name in archive.namelist())
    for data in (members, written.page.read_bytes()):
        assert b"Xenia" not in data and b"reviewer-77" not in data
        assert other.id.encode() not in data
        for key in (*theirs.spans, *theirs.relations):
            assert key.encode() not in data


def test_what_was_overruled_elsewhere_does_not_show(pair: Project) -> None:
    """Where gold is the annotator's own reading, the other reading stays unknown."""
    decide_all(pair, lambda item: Verdict(Choice.A, reason="slip"))
    feedback = feedback_for(pair, annotator_a(pair))
    assert feedback.differences == 0
    assert feedback.figures[0].f1 == 1.0
    assert not feedback.patterns and not feedback.guides


class _Tags(HTMLParser):
    """Collects what a browser would see as elements."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_the_page_runs_nothing_and_loads_nothing(decided: Project) -> None:
    feedback = feedback_for(decided, annotator_a(decided))
    evil = '</style><script>alert("x")</script><img src=x onerror=y>'
    first = feedback.documents[0]
    hostile = msgspec.structs.replace(
        feedback,
        annotator=msgspec.structs.replace(feedback.annotator, name=evil),
        documents=[
            msgspec.structs.replace(
                first,
                title=evil,
                differences=[
                    msgspec.structs.replace(
                        each, quote=evil, before=evil, reason=evil, comment=evil
                    )
                    for each in first.differences
                ],
            )
        ],
    )
    page = feedback_page(hostile)
    seen = _Tags()
    seen.feed(page)
    assert not seen.tags & {"script", "img", "iframe", "link", "object", "a"}
    assert not {name for name in seen.attributes if name.startswith("on") or name == "src"}
    assert "default-src &#x27;none&#x27;" in page or "default-src 'none'" in page
    assert "&lt;script&gt;" in page and "not independent" in page


def test_it_travels_as_a_package_and_comes_back_as_it_was(decided: Project, tmp_path: Path) -> None:
    out = tmp_path / "a.declannot-feedback"
    written = write_feedback(decided, out, annotator_a(decided))
    with read_package(out) as package:
        assert package.manifest.kind == "feedback"
        assert read_feedback(package) == written.feedback
    again = tmp_path / "again.declannot-feedback"
    write_feedback(decided, again, annotator_a(decided))
    assert again.read_bytes() == out.read_bytes()
    with pytest.raises(UserError, match="something of that name"):
        write_feedback(decided, out, annotator_a(decided))
    assert sorted(each.name for each in tmp_path.iterdir() if "feedback" in each.name) == [
        "a.declannot-feedback",
        "a.declannot-feedback.html",
        "again.declannot-feedback",
        "again.declannot-feedback.html",
    ]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda record: record | {"more": 1}, "cannot be understood"),
        (lambda record: record | {"declannot_feedback": 2}, "has version 2"),
        (lambda record: [record], "cannot be understood"),
    ],
)
def test_what_is_no_feedback_is_refused(
    decided: Project, change: Callable[[dict[str, Any]], Any], sentence: str
) -> None:
    record = msgspec.to_builtins(feedback_for(decided, annotator_a(decided)))
    with pytest.raises(UserError, match=sentence):
        feedback_from_json(msgspec.json.encode(change(record)), "a file")
    whole = feedback_from_json(msgspec.json.encode(record), "a file")
    assert isinstance(whole, Feedback)


def test_before_gold_is_done_there_is_no_feedback(pair: Project) -> None:
    with pytest.raises(UserError, match="its gold is not done yet"):
        feedback_for(pair, annotator_a(pair))
    nobody = Annotator("n", "Nobody")
    with pytest.raises(UserError, match="Nobody has not worked"):
        pair.apply(Step("x", message("x"), (Change(None, nobody),)))
        feedback_for(pair, nobody)


def test_habits_are_counted_in_words(pair: Project) -> None:
    """Gold is drawn so that three calls of A start one word late or early."""
    (document,) = pair.documents()
    review = decide_all(pair, lambda item: Verdict(Choice.A))
    a = annotator_a(pair)
    wanted = [each for each in review.gold.index if each.label_id == "actor"][5:8]
    text = review.gold.text.text
    for span in wanted:
        start = text.rindex(" ", 0, span.start - 1) + 1
        step = spans.set_ranges(review.gold, review.schema, span.id, [(start, span.end)], REVIEWER)
        assert step is not None
        review.gold.apply(pair.apply(step).changes)
    patterns = feedback_for(pair, a).patterns
    late = [each for each in patterns if each.kind == "starts late"]
    assert [(each.label, each.distance, each.count, each.total) for each in late] == [
        ("ACTOR", 1, 3, 3)
    ]
    sentence = "Your ACTOR starts one word late in 3 of the 3 whose edges differ"
    assert str(pattern_sentence(late[0])) == sentence
    assert document.title


def test_every_pattern_has_its_sentence() -> None:
    for verb in ("starts early", "starts late", "ends early", "ends late"):
        said = {
            str(pattern_sentence(Pattern(kind=verb, label="L", distance=far, count=2, total=3)))
            for far in range(4)
        }
        assert len(said) == 4 and all("{" not in each for each in said)
    for kind in ("label", "missed", "extra"):
        pattern = Pattern(kind=kind, label="L", other="M", count=2, total=3)
        assert "2" in str(pattern_sentence(pattern))


def test_quick_choices_of_edges(pair: Project) -> None:
    (document,) = pair.documents()
    people = {each.name: each.id for each in pair.annotators()}
    review = review_of(pair, document.id, people["A"], people["B"])
    seen = 0
    for item in review.items:
        if item.kind is not ReviewKind.BOUNDARY:
            continue
        one, other = item.a.spans[0], item.b.spans[0]
        if one.end - one.start == other.end - other.start:
            continue
        longer, _ = of_extent(item, Extent.LONGER)
        shorter, _ = of_extent(item, Extent.SHORTER)
        assert {longer, shorter} == {Choice.A, Choice.B}
        assert (longer is Choice.A) == (one.end - one.start > other.end - other.start)
        choice, wishes = of_extent(item, Extent.UNION)
        ranges = wishes[0].ranges if wishes else ((one if choice is Choice.A else other).ranges)
        assert ranges == ((min(one.start, other.start), max(one.end, other.end)),)
        seen += 1
    assert seen > 5

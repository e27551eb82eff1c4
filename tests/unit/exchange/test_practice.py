"""Practice: marked by the trainer, explained to the newcomer, kept out of the real work."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.content import LayerContent
from declannot.domain.document import Status
from declannot.domain.errors import UserError
from declannot.domain.moment import Stamp
from declannot.domain.operations import layers, spans
from declannot.domain.operations.documents import add_documents
from declannot.domain.operations.practice import set_practice
from declannot.exchange.adjudicating import Strategy, run_strategy
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.practice import practice_page, practice_result
from declannot.store.project import Project

REVIEWER = Stamp("rita", "2026-11-24T10:00:00Z")


@pytest.fixture
def practice(pair: Project) -> Project:
    """The statement with A's reading as gold, marked for practice."""
    people = sorted(pair.annotators(), key=lambda each: each.name)
    (document,) = pair.documents()
    run_strategy(pair, people, Strategy.A, REVIEWER)
    with pytest.raises(UserError, match="gold, and that of this document is not done"):
        set_practice(document, True, Status.STARTED)
    assert pair.content(document.id, None).layer.status is Status.DONE
    step = set_practice(document, True, Status.DONE)
    assert step is not None
    pair.apply(step)
    return pair


def contents(project: Project) -> tuple[LayerContent, LayerContent]:
    """Return B's layer, as a newcomer's, and gold."""
    (document,) = project.documents()
    newcomer = next(each for each in project.annotators() if each.name == "B")
    return project.content(document.id, newcomer.id), project.content(document.id, None)


def test_a_newcomer_sees_each_difference_with_its_rule(practice: Project) -> None:
    own, gold = contents(practice)
    result = practice_result(own, gold, practice.schema, practice.guideline)
    total = result.figures[0]
    assert (total.yours, total.gold, total.matched) == (118, 109, 66)
    assert str(result.sentence) == "Your spans: 118. Spans of gold: 109. In both: 66"
    assert result.differences
    for each in result.differences:
        rules = result.guide(each)
        assert {rule.label for rule in rules} == set(each.labels)
        assert all(rule.definition or rule.rule for rule in rules)
    page = practice_page(result)
    assert "What the guideline says" in page and "not independent" not in page
    assert "Which label when two fit?" in page and "**" not in page
    assert page.count("<article>") == len(result.differences)


def test_who_still_reads_does_not_see_gold(practice: Project) -> None:
    own, gold = contents(practice)
    reopened = layers.set_status(own, Status.STARTED)
    assert reopened is not None
    own.apply(reopened.changes)
    with pytest.raises(UserError, match="when you have marked the document as done"):
        practice_result(own, gold, practice.schema, "")
    own.document = replace(own.document, practice=False)
    with pytest.raises(UserError, match="not a document for practice"):
        practice_result(own, gold, practice.schema, "")


def test_a_perfect_reading_has_no_difference(practice: Project) -> None:
    people = {each.name: each.id for each in practice.annotators()}
    (document,) = practice.documents()
    own, gold = practice.content(document.id, people["A"]), contents(practice)[1]
    result = practice_result(own, gold, practice.schema, practice.guideline)
    assert result.figures[0].f1 == 1.0
    assert not result.differences and not result.guides and not result.patterns


def test_exports_leave_practice_out_and_say_so(practice: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="but those for practice"):
        run_export(practice, tmp_path / "x.csv", ExportChoices(format="csv"))
    (document,) = practice.documents()
    other = replace(document, id="other", title="Another", practice=False)
    text = practice.text(document.id).text
    practice.apply(add_documents([(other, text)]))
    report = run_export(practice, tmp_path / "y.csv", ExportChoices(format="csv"))
    assert report.documents == 1
    assert [str(each) for each in report.warnings] == [
        "A document for practice is left out; name it to export it"
    ]
    named = ExportChoices(format="csv", documents=(document.title,))
    assert run_export(practice, tmp_path / "z.csv", named).documents == 1
    chosen = ExportChoices(format="csv", practice=True)
    assert run_export(practice, tmp_path / "p.csv", chosen).documents == 2
    native = run_export(practice, tmp_path / "n.jsonl", ExportChoices(format="jsonl"))
    assert native.documents == 2 and not native.warnings


def test_gold_with_its_decisions_comes_back_byte_for_byte(
    pair: Project, other: Project, tmp_path: Path, change: Callable[[Project], None]
) -> None:
    """Agreed, edited, stale, relations and reasons: out, in, and out again."""
    people = sorted(pair.annotators(), key=lambda each: each.name)
    run_strategy(pair, people, Strategy.AGREED, Stamp(people[0].id, "2026-11-24T10:00:00Z"))
    change(pair)
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    run_export(pair, first, ExportChoices(format="jsonl"))
    run_import(other, [first], ImportChoices())
    run_export(other, second, ExportChoices(format="jsonl"))
    assert second.read_bytes() == first.read_bytes()
    record: Any = json.loads(first.read_text("utf-8"))
    gold = record["layers"][-1]
    assert gold["annotator"] == "gold"
    assert any(each["stale"] for each in gold["decisions"])
    assert any(each["choice"] == "edited" for each in gold["decisions"])
    assert any(each["reason"] == "a reason of our own" for each in gold["decisions"])


@pytest.fixture
def change() -> Callable[[Project], None]:
    """Edit gold, let A correct a span, and decide with a reason."""
    from declannot.domain.operations import adjudication
    from declannot.domain.operations.gold import with_edited_decisions, with_stale
    from declannot.domain.review import Choice
    from declannot.exchange.reviewing import review_of

    def work(project: Project) -> None:
        people = sorted(project.annotators(), key=lambda each: each.name)
        who = Stamp(people[1].id, "2026-11-24T11:00:00Z")
        (document,) = project.documents()
        gold = project.content(document.id, None)
        taken = list(gold.index)
        step = spans.remove_spans(gold, project.schema, [taken[0].id])
        assert step is not None
        project.apply(with_edited_decisions(gold, step, who))
        gold = project.content(document.id, None)
        moved = spans.set_ranges(
            gold, project.schema, taken[3].id, [(taken[3].start, taken[3].end + 1)], who
        )
        assert moved is not None
        project.apply(with_edited_decisions(gold, moved, who))
        gold = project.content(document.id, None)
        own = project.content(document.id, people[0].id)
        source = next(each for each in gold.decisions.values() if taken[5].id in each.result)
        corrected = spans.remove_spans(own, project.schema, [source.sources[0]])
        assert corrected is not None
        project.apply(with_stale(corrected, gold))
        review = review_of(project, document.id, people[0].id, people[1].id)
        open_one = next(each for each in review.undecided if each.a.spans)
        verdict = adjudication.Verdict(
            Choice.A, reason="a reason of our own", comment="Two\nlines, “quoted”"
        )
        project.apply(adjudication.decide(review.gold, project.schema, open_one, verdict, who))

    return work


def test_a_document_for_practice_goes_back_to_real_work(practice: Project) -> None:
    (document,) = practice.documents()
    assert document.practice
    assert set_practice(document, True, Status.NEW) is None
    step = set_practice(document, False, Status.NEW)
    assert step is not None
    practice.apply(step)
    assert not practice.documents()[0].practice
    practice.undo()
    assert practice.documents()[0].practice

"""Task files: what goes along, what a later one adds, and what it never touches."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.document import Layer, Status
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.documents import add_documents, new_document, set_properties
from declannot.domain.operations.handover import answer_question
from declannot.domain.operations.project import set_schema
from declannot.domain.schema import Schema
from declannot.domain.span import Decision, Span
from declannot.exchange.handover.merging import preview_merge
from declannot.exchange.handover.questions import questions_of
from declannot.exchange.handover.task_project import open_task, task_of

if TYPE_CHECKING:
    from tests.unit.exchange.handover.conftest import Desk, Desks

AT = "2026-11-23T10:00:00Z"
Laptops = tuple["Desk", "Desk", "Desk"]


def _all_of(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def _new_schema(desk: Desk, schema: Schema, guideline: str | None = None) -> None:
    step = set_schema(
        desk.project.schema_version, schema, at=AT, labels_in_use={}, guideline=guideline
    )
    assert step is not None
    desk.project.apply(step)


def _with_label(schema: Schema, which: str, **changes: object) -> Schema:
    labels = tuple(
        replace(label, **changes) if label.name == which else label  # type: ignore[arg-type]
        for label in schema.labels
    )
    return replace(schema, labels=labels)


def test_an_empty_project_becomes_the_annotators_copy(trainer: Desk, desks: Desks) -> None:
    _new_schema(trainer, _with_label(trainer.project.schema, "EVENT", definition="New."), "Mark!")
    task = trainer.task("Zoé 日本", instructions="Begin with *One*.")
    laptop = desks("laptop", "Zoé 日本")
    own = laptop.project.installation
    laptop.merge(task)
    project = laptop.project
    assert (project.info.id, project.info.title) == (
        trainer.project.info.id,
        trainer.project.info.title,
    )
    assert project.installation == own != trainer.project.installation
    assert project.schema_version.number == 2
    assert (project.schema, project.guideline) == (trainer.project.schema, "Mark!")
    assert project.documents() == trainer.project.documents()
    assert project.annotators() == trainer.project.annotators()
    found = task_of(project)
    assert found is not None
    assert (found.annotator, found.instructions) == ("Zoé 日本", "Begin with *One*.")
    assert task_of(trainer.project) is None
    project.undo()
    assert not project.documents()
    assert project.info.id != trainer.project.info.id


def test_a_double_click_makes_the_project_or_adds_to_it(trainer: Desk, tmp_path: Path) -> None:
    task = trainer.task("A")
    place = tmp_path / "new folder" / "mine.declannot"
    with open_task(task, place) as project:
        assert len(project.documents()) == 3
        assert project.history.to_undo is None
        assert project.path == place
    assert [each.name for each in place.parent.iterdir()] == ["mine.declannot"]
    text = "Four."
    trainer.project.apply(add_documents([(new_document("Four", text, at=AT), text)]))
    with open_task(trainer.task("A"), place) as project:
        assert len(project.documents()) == 4
    with pytest.raises(UserError, match="kind “work”"):
        open_task(_work(place, tmp_path), tmp_path / "x.declannot")


def _work(place: Path, folder: Path) -> Path:
    from declannot.exchange.handover.work_file import make_work
    from declannot.store.project import Project
    from tests.unit.exchange.handover.conftest import Desk

    with Project.open(place) as project:
        Desk(folder, project, "A").tag(0, 6)
        return make_work(project, folder / "a.declannot-work").out


def test_a_later_task_adds_and_touches_no_work(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    span = one.tag(0, 6)
    one.finish()
    before = one.records()["One"]["layers"]
    text = "Four: 👍."
    trainer.project.apply(add_documents([(new_document("Four", text, at=AT), text)]))
    renamed = _with_label(trainer.project.schema, "ACTOR", name="PARTY", formerly=("ACTOR",))
    _new_schema(trainer, renamed, "New guideline.")
    task = trainer.task("A")
    preview = preview_merge(one.project, [task])
    assert preview.counts == {
        "new": 1,
        "changed": 0,
        "unchanged": 3,
        "conflicting": 0,
        "refused": 0,
    }
    report = one.merge(task)
    assert report.schema_adopted == 2
    assert one.project.guideline == "New guideline."
    (layer,) = one.records()["One"]["layers"]
    assert layer["spans"][0]["label"] == "PARTY"
    before[0]["spans"][0]["label"] = "PARTY"
    assert [layer] == before
    assert span.id == layer["spans"][0]["id"]
    assert not one.merge(task).changed


def test_an_older_task_takes_nothing_back(laptops: Laptops, desks: Desks) -> None:
    trainer, one, _ = laptops
    old = trainer.task("A", instructions="old")
    _new_schema(trainer, _with_label(trainer.project.schema, "EVENT", definition="New."), "Newer.")
    one.merge(trainer.task("A", instructions="new"))
    one.merge(old)
    found = task_of(one.project)
    assert found is not None
    assert found.instructions == "new"
    assert one.project.guideline == "Newer."
    fresh = desks("fresh", "A")
    fresh.merge(old)
    assert fresh.project.schema_version.number == 1


def test_a_task_that_drops_a_label_in_use_is_refused(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    one.tag(0, 6)
    schema = trainer.project.schema
    less = replace(
        schema,
        labels=tuple(each for each in schema.labels if each.name != "ACTOR"),
        attributes=tuple(each for each in schema.attributes if "actor" not in each.applies_to),
        relations=(),
    )
    _new_schema(trainer, less)
    with pytest.raises(UserError, match="drops the label ACTOR, which 1 span bears"):
        one.merge(trainer.task("A"))
    with pytest.raises(UserError, match="no label “ACTOR”"):
        trainer.merge(one.send())


def test_retired_and_renamed_labels_come_in(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    one.tag(0, 6)
    schema = _with_label(
        trainer.project.schema, "ACTOR", name="PARTY", formerly=("ACTOR",), retired=True
    )
    _new_schema(trainer, schema)
    report = trainer.merge(one.send())
    assert ["PARTY is retired" in str(each) for each in report.warnings] == [True]
    (span,) = trainer.content(who="A").spans.values()
    assert trainer.project.schema.label_by_id[span.label_id].name == "PARTY"


def test_a_task_for_somebody_else_is_refused(trainer: Desk, laptops: Laptops) -> None:
    _, one, _ = laptops
    with pytest.raises(UserError, match="is for B, and this project is that of A"):
        one.merge(trainer.task("B"))


def test_questions_come_back_and_answers_go_to_whoever_asked(
    trainer: Desk, laptops: Laptops, desks: Desks
) -> None:
    _, one, _ = laptops
    b = desks("laptop of B", "B")
    b.merge(trainer.task("B"))
    span = one.tag(0, 6)
    one.note(span, "Is this one actor?")
    one.doubt(span)
    one.say("The title is missing.", title="Two")
    b.say("Another remark.", title="Two")
    trainer.merge(one.send(), b.send())
    asked = questions_of(trainer.project)
    assert [(each.annotator, each.document, each.quote, each.text) for each in asked] == [
        ("A", "One", "Canada", "Is this one actor?"),
        ("A", "Two", "", "The title is missing."),
        ("B", "Two", "", "Another remark."),
    ]
    for question in asked:
        step = answer_question(
            question.id,
            question.document_id,
            question.annotator_id,
            f"To {question.annotator}: {question.text}",
            Stamp("", AT),
        )
        assert step is not None
        trainer.project.apply(step)
    task = trainer.task("A")
    assert b"To B" not in _all_of(task)
    assert b"Another remark" not in _all_of(task)
    assert one.merge(task).answers_new == 2
    answers = {each.text: each.answer for each in questions_of(one.project)}
    answer = answers["Is this one actor?"]
    assert answer is not None
    assert answer.text == "To A: Is this one actor?"
    assert len(questions_of(trainer.project, asked[0].annotator_id)) == 2


def test_an_answer_can_be_changed_and_taken_back(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    one.say("Why?")
    trainer.merge(one.send())
    (question,) = questions_of(trainer.project)
    place = (question.id, question.document_id, question.annotator_id)
    for text in ("So.", "Therefore.", ""):
        known = {each.id: each for each in trainer.project.answers()}
        step = answer_question(*place, text, Stamp("", AT), before=known.get(question.id))
        assert step is not None
        trainer.project.apply(step)
    assert trainer.project.answers() == []
    trainer.project.undo()
    assert [each.text for each in trainer.project.answers()] == ["Therefore."]
    assert answer_question(*place, "", Stamp("", AT)) is None


def test_practice_brings_gold_without_people(trainer: Desk, desks: Desks) -> None:
    from tests.unit.exchange.handover.conftest import practice

    document = trainer.document("Three")
    layer = Layer(id=new_id(), document_id=document.id, annotator_id=None, status=Status.DONE)
    span = Span(id=new_id(), layer_id=layer.id, label_id="actor", start=0, end=6, by="person-x")
    decision = Decision(
        id=new_id(),
        layer_id=layer.id,
        difference="label",
        sources=("source-of-a", "source-of-b"),
        result=(span.id,),
        choice="a",
        reason="slip",
        by="reviewer-id",
        at=AT,
    )
    changes = tuple(Change(None, each) for each in (layer, span, decision))
    trainer.project.apply(Step("gold", message("Gold"), changes))
    practice(trainer, "Three")
    task = trainer.task("New")
    data = _all_of(task)
    for secret in (b"person-x", b"source-of", b"reviewer-id"):
        assert secret not in data
    laptop = desks("laptop", "New")
    laptop.merge(task)
    assert laptop.document("Three").practice
    gold = laptop.project.content(laptop.document("Three").id, None)
    assert [each.reason for each in gold.decisions.values()] == ["slip"]
    assert gold.spans.keys() == {span.id}
    laptop.tag(0, 6, title="Three")
    trainer.merge(laptop.send())
    assert trainer.project.content(document.id, None).spans == {span.id: span}


def test_a_merge_marks_decisions_about_what_it_changed_as_stale(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    kept, moved, noted = one.tag(0, 6), one.tag(11, 17), one.tag(18, 25, "SUPPORT")
    trainer.merge(one.send())
    document = trainer.document("One")
    layer = Layer(id=new_id(), document_id=document.id, annotator_id=None)
    decisions = [
        Decision(
            id=name,
            layer_id=layer.id,
            difference="only A",
            sources=(span.id,),
            result=(),
            choice="neither",
        )
        for name, span in (("kept", kept), ("moved", moved), ("noted", noted))
    ]
    changes = tuple(Change(None, each) for each in (layer, *decisions))
    trainer.project.apply(Step("gold", message("Gold"), changes))
    one.move(moved, 11, 25)
    one.note(noted, "but")
    report = trainer.merge(one.send())
    assert report.documents[0].stale == 1
    stale = trainer.project.content(document.id, None).decisions
    assert {key for key, each in stale.items() if each.stale} == {"moved"}
    trainer.project.undo()
    stale = trainer.project.content(document.id, None).decisions
    assert not any(each.stale for each in stale.values())


def test_practice_that_is_marked_later_follows_to_the_annotator(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    document = trainer.document("Three")
    step = set_properties(document, replace(document, practice=True))
    assert step is not None
    trainer.project.apply(step)
    one.merge(trainer.task("A"))
    assert one.document("Three").practice

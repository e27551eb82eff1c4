"""Correcting a text: the work on it goes along, nothing is lost, and undo takes all of it back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Status
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.correcting import (
    add_version,
    settle_accepted,
    settle_adjusted,
    settle_removed,
)
from declannot.domain.operations.spans import remove_spans
from declannot.domain.span import covered_text
from declannot.exchange.choices import ExportChoices, ImportChoices
from declannot.exchange.correcting import (
    as_new_document,
    carried_work,
    corrected,
    look,
    text_of_file,
    waiting_work,
)
from declannot.exchange.exporting import run_export
from declannot.exchange.first_sent import freeze, sent_at
from declannot.exchange.importing import run_import
from declannot.store.project import Project

STAMP = Stamp("me", "2026-11-23T10:00:00Z")


def exported(project: Project, out: Path) -> bytes:
    run_export(project, out, ExportChoices(format="jsonl", force=True))
    return out.read_bytes()


def the_one(project: Project) -> Document:
    (document,) = project.present_documents()
    return document


def correct(project: Project, text: str) -> Document:
    correction = look(project, the_one(project).id, text)
    project.apply(corrected(project, correction))
    return the_one(project)


def work_of_a(project: Project, document: Document) -> LayerContent:
    owner = next(each.id for each in project.annotators() if each.name == "A")
    return project.content(document.id, owner)


def test_a_correction_is_a_new_version_with_the_work_and_undo_restores_every_byte(
    pair: Project, tmp_path: Path
) -> None:
    before = exported(pair, tmp_path / "before.jsonl")
    old = the_one(pair)
    text = pair.text(old.id).text
    new_text = text.replace("United States", "United States of America", 1).replace(
        "migration", "migratoin", 1
    )
    correction = look(pair, old.id, new_text)
    assert sum(correction.fates.values()) == 109 + 118
    assert correction.lost == 0
    assert 0 < correction.doubtful < 12
    assert correction.share > 0.98
    pair.apply(corrected(pair, correction))

    new = the_one(pair)
    assert (new.version_of, new.title, pair.text(new.id).text) == (old.id, old.title, new_text)
    here, there = work_of_a(pair, new), work_of_a(pair, old)
    assert here.spans.keys() == there.spans.keys()
    assert here.layer.status is Status.DONE
    assert len(here.relations) == len(there.relations)
    waiting = {each.span_id for each in pair.carried_spans(new.id)}
    for key, span in here.spans.items():
        if key not in waiting:
            assert covered_text(new_text, span) == covered_text(text, there.spans[key])
    assert pair.carried_open() == {new.id: correction.doubtful}

    pair.undo()
    assert exported(pair, tmp_path / "after.jsonl") == before
    pair.redo()
    assert the_one(pair) == new


def test_both_versions_go_through_the_native_record_and_training_gets_the_present_one(
    read: Project, other: Project, tmp_path: Path
) -> None:
    text = read.text(the_one(read).id).text
    correct(read, text.replace("Los Angeles", "LA"))
    whole = exported(read, tmp_path / "whole.jsonl")
    assert whole.count(b"\n") == 2
    run_import(other, [tmp_path / "whole.jsonl"], ImportChoices())
    assert exported(other, tmp_path / "again.jsonl") == whole
    title = the_one(other).title
    for choices in (
        ExportChoices(format="csv", force=True),
        ExportChoices(format="csv", documents=(title,), force=True),
    ):
        report = run_export(other, tmp_path / "texts", choices)
        assert report.documents == 1
    assert {each.title for each in other.present_documents()} == {the_one(read).title}
    assert the_one(other).version_of is not None


def test_what_is_doubtful_waits_until_it_is_accepted_moved_or_removed(read: Project) -> None:
    old = the_one(read)
    text = read.text(old.id).text
    spans = sorted(work_of_a(read, old).spans.values(), key=lambda each: each.order)
    lost = next(each for each in spans if covered_text(text, each) == "Mexico")
    new = correct(read, text.replace("Mexico", "Ruritania", 1).replace("nearshoring", "x"))
    items = read.carried_spans(new.id)
    assert items and all(each.is_open for each in items)
    content = work_of_a(read, new)
    gone = next(each for each in items if each.span_id == lost.id)
    place = content.text.text.index("Ruritania")
    if gone.fate == "lost":
        assert lost.id not in content.spans
    read.apply(settle_adjusted(content, gone, lost, (place, place + 9), STAMP))
    content = work_of_a(read, new)
    assert covered_text(content.text.text, content.spans[lost.id]) == "Ruritania"
    others = [each for each in read.carried_spans(new.id) if each.is_open]
    for each in others[:1]:
        read.apply(settle_removed(content, each, STAMP))
        assert each.span_id not in work_of_a(read, new).spans
    step = settle_accepted(others[1:], STAMP)
    if step is not None:
        read.apply(step)
    assert read.carried_open() == {}
    assert settle_accepted(read.carried_spans(new.id), STAMP) is None


def test_a_correction_that_is_none_is_refused(read: Project) -> None:
    old = the_one(read)
    text = read.text(old.id).text
    for wrong, words in ((text, "as it was"), ("", "empty"), ("a\ud800b", "surrogate")):
        with pytest.raises(UserError, match=words):
            look(read, old.id, wrong)
    new = correct(read, text + " ")
    with pytest.raises(UserError, match="earlier version"):
        look(read, old.id, text + "x")
    assert [each.id for each in read.present_documents()] == [new.id]


def test_a_text_that_shares_little_says_so_and_can_be_a_document_of_its_own(read: Project) -> None:
    old = the_one(read)
    correction = look(read, old.id, "Quarterly figures rose. Profits fell. " * 40)
    assert correction.shares_little
    assert correction.lost == 109
    read.apply(as_new_document(correction))
    assert len(read.present_documents()) == 2
    assert all(each.version_of is None for each in read.documents())


def test_work_that_changed_meanwhile_stops_the_correction(read: Project) -> None:
    old = the_one(read)
    correction = look(read, old.id, read.text(old.id).text + "!")
    content = work_of_a(read, old)
    step = remove_spans(content, read.schema, list(content.spans)[:1])
    assert step is not None
    read.apply(step)
    with pytest.raises(UserError, match="changed meanwhile"):
        corrected(read, correction)


def test_what_was_first_sent_goes_along_with_its_time(pair: Project) -> None:
    old = the_one(pair)
    content = work_of_a(pair, old)
    first = freeze(
        content.layer, content.spans.values(), content.relations.values(), "2026-01-01T00:00:00Z"
    )
    after = replace(content.layer, first_sent=first)
    pair.apply(Step("t", message("t"), (Change(content.layer, after),)))
    new = correct(pair, "\n" + pair.text(old.id).text)
    layer = work_of_a(pair, new).layer
    assert sent_at(layer)[0] == "2026-01-01T00:00:00Z"
    assert '"' in layer.first_sent and layer.first_sent != first


def test_work_that_comes_later_on_the_earlier_version_can_be_carried_over(pair: Project) -> None:
    old = the_one(pair)
    text = "\n" + pair.text(old.id).text
    correction = look(pair, old.id, text)
    pair.apply(add_version(correction.document, text, correction.layers[:1]))
    new = the_one(pair)
    (waiting,) = waiting_work(pair, new.id)
    step, fates = carried_work(pair, new.id, [waiting])
    pair.apply(step)
    assert sum(fates.values()) == len(waiting.spans)
    assert waiting_work(pair, new.id) == []
    carried = pair.content(new.id, waiting.layer.annotator_id)
    assert carried.spans.keys() == waiting.spans.keys()


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfA\r\nB\rC\xc2\xa0D\xe2\x80\xa8E", b"plain\n"])
def test_a_text_from_a_file_is_taken_to_the_last_character(
    project: Project, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(data)
    found = text_of_file(path, project.path)
    mark = b"\xef\xbb\xbf"
    assert (found.text, found.bom) == (data.removeprefix(mark).decode(), data.startswith(mark))

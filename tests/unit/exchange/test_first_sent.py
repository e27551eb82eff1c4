"""What was first sent stays what it was, whatever becomes of the layer."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from declannot.domain.change import Change, SchemaVersion, Step
from declannot.domain.content import LayerContent
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.spans import relabel_span, remove_spans
from declannot.exchange.choices import ExportChoices, ImportChoices
from declannot.exchange.exporting import run_export
from declannot.exchange.first_sent import earlier, freeze, layer_hash, sent_at, thaw
from declannot.exchange.importing import run_import
from declannot.store.project import Project

AT, LATER = "2026-11-23T10:00:00Z", "2026-11-24T10:00:00Z"
NATIVE = ExportChoices(format="jsonl")
STAMP = Stamp("", LATER)


def _sent(project: Project) -> LayerContent:
    """Freeze the one layer of the project as a first sending does, and return it."""
    content = _content(project)
    first = freeze(content.layer, content.spans.values(), content.relations.values(), AT)
    change = Change(content.layer, replace(content.layer, first_sent=first))
    project.apply(Step("send", message("Send"), (change,)))
    return _content(project)


def _content(project: Project) -> LayerContent:
    (document,) = project.documents()
    (annotator,) = project.annotators()
    return project.content(document.id, annotator.id)


def _exported(project: Project, path: Path) -> dict[str, Any]:
    run_export(project, path, NATIVE)
    layer: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["layers"][0]
    return layer


def test_spans_that_are_still_the_same_do_not_go_out_twice(read: Project, tmp_path: Path) -> None:
    content = _sent(read)
    layer = _exported(read, tmp_path / "out.jsonl")
    assert layer["first_sent"] == {
        "at": AT,
        "sha256": layer_hash(content.spans.values(), content.relations.values()),
        "spans": None,
        "relations": None,
    }


def test_later_work_leaves_what_was_sent_as_it_was(read: Project, tmp_path: Path) -> None:
    content = _sent(read)
    before = _exported(read, tmp_path / "before.jsonl")
    first = next(span for span in content.index if span.label_id == "actor")
    step = relabel_span(content, read.schema, first.id, "event", STAMP)
    assert step is not None
    read.apply(step)
    after = _exported(read, tmp_path / "after.jsonl")
    assert after["first_sent"]["spans"] == before["spans"]
    assert after["first_sent"]["relations"] is None
    assert after["first_sent"]["sha256"] == before["first_sent"]["sha256"]
    content = _content(read)
    spans, relations = thaw(
        content.layer,
        list(content.spans.values()),
        list(content.relations.values()),
        read.schema,
    )
    assert layer_hash(spans, relations) == sent_at(content.layer)[1]
    assert first in spans


def test_what_was_sent_comes_back_whole_after_everything_was_deleted(
    read: Project, other: Project, tmp_path: Path
) -> None:
    content = _sent(read)
    sent = dict(content.spans)
    step = remove_spans(content, read.schema, list(content.spans))
    assert step is not None
    read.apply(step)
    out, again = tmp_path / "out.jsonl", tmp_path / "again.jsonl"
    run_export(read, out, NATIVE)
    run_import(other, [out], ImportChoices())
    run_export(other, again, NATIVE)
    assert out.read_bytes() == again.read_bytes()
    there = _content(other)
    spans, relations = thaw(there.layer, [], [], other.schema)
    assert {each.id for each in spans} == sent.keys()
    assert len(relations) == 18
    assert not there.spans


def test_a_work_that_came_in_unchanged_and_is_edited_keeps_its_first_state(
    read: Project, other: Project, tmp_path: Path
) -> None:
    _sent(read)
    sent = _exported(read, tmp_path / "out.jsonl")
    run_import(other, [tmp_path / "out.jsonl"], ImportChoices())
    content = _content(other)
    step = remove_spans(content, other.schema, list(content.spans)[:5])
    assert step is not None
    other.apply(step)
    layer = _exported(other, tmp_path / "edited.jsonl")
    assert layer["first_sent"]["spans"] == sent["spans"]
    assert len(layer["spans"]) == len(sent["spans"]) - 5


def test_a_renamed_label_is_the_same_label(read: Project, tmp_path: Path) -> None:
    _sent(read)
    labels = tuple(
        replace(label, name="PARTY", formerly=(label.name,)) if label.id == "actor" else label
        for label in read.schema.labels
    )
    version = SchemaVersion(2, replace(read.schema, labels=labels, version=2), "", LATER)
    read.apply(Step("set_schema", message("Rename"), (Change(None, version),)))
    assert _exported(read, tmp_path / "out.jsonl")["first_sent"]["spans"] is None


def test_an_export_of_one_label_says_nothing_of_others(read: Project, tmp_path: Path) -> None:
    content = _sent(read)
    first = next(span for span in content.index if span.label_id == "actor")
    step = relabel_span(content, read.schema, first.id, "event", STAMP)
    assert step is not None
    read.apply(step)
    run_export(read, tmp_path / "out.jsonl", replace(NATIVE, labels=("ACTOR",)))
    layer = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))["layers"][0]
    assert {span["label"] for span in layer["first_sent"]["spans"]} == {"ACTOR"}
    assert layer["first_sent"]["relations"] is None


def test_only_the_first_sending_counts(read: Project) -> None:
    content = _sent(read)
    assert freeze(content.layer, (), (), LATER) == content.layer.first_sent


def test_the_earlier_of_two_first_sendings_counts_in_either_order(
    read: Project,
) -> None:
    content = _content(read)
    spans, relations = content.spans.values(), content.relations.values()
    early, late = (freeze(content.layer, spans, relations, at) for at in (AT, LATER))
    fewer = freeze(content.layer, list(spans)[:3], (), AT)
    assert earlier(early, late) == earlier(late, early) == early
    assert earlier(early, fewer) == earlier(fewer, early)
    assert earlier("", late) == earlier(late, "") == late

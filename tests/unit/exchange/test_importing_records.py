"""Native records come in whole, or one sentence says which line is wrong and why."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.document import Status
from declannot.domain.errors import UsageError, UserError
from declannot.exchange.importing import ImportChoices, preview_import, run_import
from declannot.store.project import Project

Record = dict[str, Any]
Lines = Callable[..., Path]
Damage = Callable[[Record], object]


def _spans(record: Record) -> list[Record]:
    return record["layers"][0]["spans"]  # type: ignore[no-any-return]


def _layer(record: Record) -> Record:
    return record["layers"][0]  # type: ignore[no-any-return]


DAMAGES: dict[str, tuple[Damage, str]] = {
    "end beyond the text": (
        lambda each: _spans(each)[1].update(end=999),
        "The span 20 to 999 is not in the text, which has 55 characters",
    ),
    "negative start": (lambda each: _spans(each)[0].update(start=-1), "is not in the text"),
    "empty span": (lambda each: _spans(each)[0].update(end=0, text=""), "ends at 0"),
    "end before start": (lambda each: _spans(each)[1].update(end=3), "offset 20 ends at 3"),
    "start is text": (lambda each: _spans(each)[0].update(start="0"), "layers[0].spans[0].start"),
    "start is a fraction": (lambda each: _spans(each)[0].update(start=0.5), "spans[0].start"),
    "quote does not match": (
        lambda each: _spans(each)[0].update(text="Cuba"),
        "offset 0 quotes “Cuba”, but the text there is “Canada”",
    ),
    "offsets count UTF-16": (
        lambda each: _spans(each)[1].update(start=21, end=36),
        "try --unit utf16",
    ),
    "text was changed": (lambda each: each.update(sha256="0" * 64), "SHA-256"),
    "text is missing": (lambda each: each.pop("text"), "lacks “text”"),
    "text is empty": (lambda each: each.update(text="", layers=[]), "The text is empty"),
    "text has a NUL": (lambda each: each.update(text="a\0b", layers=[]), "NUL at offset 1"),
    "label is missing": (lambda each: _spans(each)[0].pop("label"), "lacks “label” in layers[0]"),
    "unknown label": (lambda each: _spans(each)[0].update(label="ACTRO"), "no label “ACTRO”"),
    "empty label": (lambda each: _spans(each)[0].update(label=""), "empty label"),
    "unknown key": (lambda each: each.update(colour="red"), "unknown key “colour”"),
    "unknown key of a span": (
        lambda each: _spans(each)[0].update(colour="red"),
        "unknown key “colour” in layers[0].spans[0]",
    ),
    "unknown attribute": (
        lambda each: _spans(each)[0].update(attributes={"strength": "weak"}),
        "ACTOR has no attribute “strength”",
    ),
    "unknown value": (
        lambda each: _spans(each)[0].update(attributes={"type": "planet"}),
        "“planet” is not a value of the attribute “type” of ACTOR",
    ),
    "same id on two spans": (lambda each: _spans(each)[1].update(id="s1"), "“s1” occurs twice"),
    "id of a relation taken": (
        lambda each: _layer(each)["relations"][0].update(id="s1"),
        "“s1” occurs twice",
    ),
    "id that steers a terminal": (lambda each: each.update(id="\x1b[2J"), "is not usable"),
    "relation to nowhere": (
        lambda each: _layer(each)["relations"][0].update(to="s9"),
        "“by” names the span “s9”, which is not in its layer",
    ),
    "unknown relation": (
        lambda each: _layer(each)["relations"][0].update(type="hates"),
        "no relation “hates”",
    ),
    "bad time": (lambda each: each.update(created="23.11.2026"), "“23.11.2026” is not a time"),
    "day that is none": (
        lambda each: _spans(each)[0].update(created="2026-02-30T00:00:00Z"),
        "“2026-02-30T00:00:00Z” is not a time in UTC",
    ),
    "time with an offset": (
        lambda each: _spans(each)[0].update(changed="2026-11-23T20:39:52+01:00"),
        "is not a time in UTC",
    ),
    "bad status": (lambda each: _layer(each).update(status="ready"), "status “ready”"),
    "one fragment": (lambda each: _spans(each)[0].update(fragments=[[0, 6]]), "fewer than two"),
    "fragments off the edges": (
        lambda each: _spans(each)[0].update(fragments=[[0, 2], [3, 5]], text=None),
        "do not begin and end with it",
    ),
    "fragments that touch": (
        lambda each: _spans(each)[0].update(fragments=[[0, 3], [3, 6]], text=None),
        "not in order or touch",
    ),
    "read beyond the end": (lambda each: _layer(each).update(read=[[0, 56]]), "“read”"),
    "decisions of an annotator": (
        lambda each: _layer(each).update(decisions=[{"class": "label", "choice": "a"}]),
        "Decisions stand in the gold layer",
    ),
    "two layers of one annotator": (
        lambda each: each["layers"].append({"annotator": "ANA"}),
        "two layers of “ANA”",
    ),
    "reserved name": (lambda each: _layer(each).update(annotator="Gold"), "“Gold”"),
    "layer of nobody": (lambda each: _layer(each).pop("annotator"), "--annotator"),
    "a later version": (lambda each: each.update(declannot=2), "version 2"),
    "title is a list": (lambda each: each.update(title=["x"]), "“title”"),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_record_is_refused_whole(
    project: Project, lines: Lines, record: Record, rows: Callable[[str], int], name: str
) -> None:
    damage, said = DAMAGES[name]
    good = {"text": "A good document before it.", "layers": []}
    damage(record)
    path = lines(good, record)
    with pytest.raises(UserError) as caught:
        run_import(project, [path], ImportChoices())
    sentence = str(caught.value)
    assert said in sentence
    assert sentence.startswith("corpus.jsonl, line 2")
    assert "\n" not in sentence
    assert caught.value.exit_code == 1
    assert rows("document") == rows("annotator") == rows("span") == 0
    assert project.history.to_undo is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"text": "cut short', "is not JSON"),
        ("[1, 2]", "expected object, got array"),
        ('{"text": "a"} {"text": "b"}', "is not JSON"),
        ("[" * 100_000, "line 2"),
        ("no JSON at all", "is not JSON"),
        ('{"text": "half \\ud83d"}', "line 2"),
    ],
)
def test_a_line_that_is_no_record_is_named(
    project: Project, lines: Lines, line: str, said: str
) -> None:
    path = lines({"text": "Good."}, line)
    with pytest.raises(UserError, match="line 2") as caught:
        run_import(project, [path], ImportChoices())
    assert said in str(caught.value)
    assert not project.documents()


def test_a_line_that_is_not_utf8_is_named(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(b'{"text": "caf\xe9"}\n')
    with pytest.raises(UserError, match="not UTF-8 at byte 13"):
        run_import(project, [path], ImportChoices())


def test_only_what_is_needed_has_to_be_there(project: Project, lines: Lines) -> None:
    record = {
        "text": "Canada acts.",
        "layers": [{"annotator": "Ana", "spans": [{"start": 0, "end": 6, "label": "ACTOR"}]}],
    }
    report = run_import(project, [lines(record, name="statements.jsonl")], ImportChoices())
    document = project.documents()[0]
    assert document.title == "statements"
    ana = project.annotators()[0]
    content = project.content(document.id, ana.id)
    (span,) = content.spans.values()
    assert (span.start, span.end, span.label_id) == (0, 6, "actor")
    assert (span.by, span.origin) == (ana.id, "import:jsonl")
    assert span.created == span.changed != ""
    assert content.layer.status is Status.STARTED
    assert report.annotators_new == ["Ana"]


def test_the_annotator_can_be_named_for_layers_of_nobody(
    project: Project, lines: Lines, record: Record
) -> None:
    del record["layers"][0]["annotator"]
    run_import(project, [lines(record)], ImportChoices(annotator="Bea"))
    assert [each.name for each in project.annotators()] == ["Bea"]
    with pytest.raises(UserError, match="cannot be used"):
        run_import(project, [lines(record | {"id": "d2"})], ImportChoices(annotator="gold"))


@pytest.mark.parametrize("unit", ["utf16", "byte"])
def test_other_units_become_code_points(
    project: Project, lines: Lines, record: Record, unit: str
) -> None:
    codec, width = ("utf-16-le", 2) if unit == "utf16" else ("utf-8", 1)
    text = record["text"]
    for each in _spans(record):
        for edge in ("start", "end"):
            each[edge] = len(text[: each[edge]].encode(codec)) // width
    run_import(project, [lines(record)], ImportChoices(unit=unit))
    content = project.content("d1", project.annotators()[0].id)
    assert {(each.start, each.end) for each in content.spans.values()} == {(0, 6), (20, 35)}


@pytest.mark.parametrize("unit", ["utf16", "byte"])
def test_an_offset_inside_a_character_is_refused(
    project: Project, lines: Lines, record: Record, unit: str
) -> None:
    del _spans(record)[1]["text"]
    _spans(record)[1].update(start=19)
    with pytest.raises(UserError, match="line 1") as caught:
        run_import(project, [lines(record)], ImportChoices(unit=unit))
    assert "inside" in str(caught.value)


def test_labels_can_be_mapped(project: Project, lines: Lines, record: Record) -> None:
    _spans(record)[0]["label"] = "STATE"
    run_import(project, [lines(record)], ImportChoices(mapping={"STATE": "ACTOR"}))
    assert project.label_counts() == {"actor": 1, "support": 1}
    with pytest.raises(UserError, match="no label “PLANET” to map to"):
        run_import(project, [lines(record)], ImportChoices(mapping={"STATE": "PLANET"}))


def test_unknown_names_can_be_left_out(project: Project, lines: Lines, record: Record) -> None:
    _spans(record)[0].update(label="STATE")
    _spans(record)[1].update(attributes={"mood": "glad", "kind": "praise"})
    report = run_import(project, [lines(record)], ImportChoices(unknown="ignore"))
    assert report.labels_unknown == {"STATE": 1}
    assert report.attributes_unknown == {"mood": 1}
    assert report.losses == {"UNKNOWN_IGNORED": 3}
    content = project.content("d1", project.annotators()[0].id)
    (span,) = content.spans.values()
    assert span.attributes == {"support-kind": "praise"}
    assert not content.relations


def test_unknown_names_can_be_added(project: Project, lines: Lines, record: Record) -> None:
    before = project.schema
    _spans(record)[0].update(label="STATE", attributes={"continent": "America", "seats": 1})
    _spans(record)[1].update(attributes={"kind": "envy", "urgent": True, "words": ["a", "b"]})
    _layer(record)["relations"][0]["type"] = "speaks for"
    report = run_import(project, [lines(record)], ImportChoices(unknown="add"))
    assert not report.labels_unknown
    schema = project.schema
    label = schema.label_by_name["STATE"]
    content = project.content("d1", project.annotators()[0].id)
    values = {
        schema.attribute_by_id[key].name: value
        for span in content.spans.values()
        for key, value in span.attributes.items()
    }
    assert values == {
        "continent": "America",
        "seats": 1,
        "kind": "envy",
        "urgent": True,
        "words": ["a", "b"],
    }
    assert project.label_counts()[label.id] == 1
    assert next(iter(content.relations.values())).type_id in schema.relation_by_id
    assert project.schema_version.number == 2
    project.undo()
    assert project.schema == before


def test_a_preview_counts_what_is_unknown(project: Project, lines: Lines, record: Record) -> None:
    for each in _spans(record):
        each["label"] = "STATE"
    report = preview_import(project, [lines(record)], ImportChoices())
    assert report.labels_unknown == {"STATE": 2}
    assert json.dumps(report.to_dict())


def test_choices_that_make_no_sense_are_wrong_use() -> None:
    with pytest.raises(UsageError, match="--unit"):
        ImportChoices(unit="furlong")
    with pytest.raises(UsageError, match="--unknown"):
        ImportChoices(unknown="perhaps")  # type: ignore[arg-type]


def test_what_is_unusual_comes_in_with_a_warning(
    project: Project, lines: Lines, record: Record
) -> None:
    _spans(record)[0].update(end=7, text="Canada ")
    _layer(record)["relations"] = [{"type": "by", "from": "s1", "to": "s2"}]
    choices = ImportChoices(annotator="Bea", mapping={"STATE": "ACTOR"})
    report = run_import(project, [lines(record)], choices)
    said = " ".join(map(str, report.warnings))
    assert "begin or end with a blank: 1" in said
    assert "the schema does not join: 1" in said
    assert "“Bea” was not used" in said
    assert "No span has the label “STATE”" in said
    assert (report.spans_new, report.relations_new) == (2, 1)

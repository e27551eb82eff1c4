"""Definitions that lie beside files of doccano and Label Studio, and what imports take of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.domain.schema import AttributeKind, Colour
from declannot.domain.schema_check import check_schema
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.formats.doccano.schema import proposes as doccano_proposes
from declannot.formats.label_studio.schema import proposes as label_studio_proposes

ADD = ImportChoices(unknown="add", annotator="Ana", unit="utf16")

BARE = """\
name: bare
version: 1
families:
  act: {meaning: anything}
labels:
  - {name: OTHER, family: act}
"""


def _put(path: Path, value: Any) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


def test_label_definitions_of_doccano_are_followed(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    lines = {"text": "Canada acts.", "entities": [
        {"id": 1, "label": "STATE", "start_offset": 0, "end_offset": 6},
        {"id": 2, "label": "DEED", "start_offset": 7, "end_offset": 11},
    ], "relations": [{"id": 1, "from_id": 2, "to_id": 1, "type": "of"}]}  # fmt: skip
    _put(folder / "one.jsonl", lines)
    _put(folder / "label_config.json", [
        {"text": "STATE", "suffix_key": "q", "background_color": "#ABCDEF", "text_color": "#000"},
        {"text": "MOOD", "task_type": "Category"},
    ])  # fmt: skip
    _put(folder / "more.labels.json", [{"text": "DEED", "background_color": "blue"}])
    _put(folder / "relations.labels.json", [{"text": "of"}])
    _put(folder / "damaged.labels.json", '[{"text": 1')
    with new_project(tmp_path / "p.declannot") as project:
        report = run_import(project, [folder], ADD)
        assert (report.documents_new, report.spans_new, report.relations_new) == (1, 2, 1)
        schema = project.schema
        check_schema(schema)
        state, deed = schema.label_by_name["STATE"], schema.label_by_name["DEED"]
        assert (state.colour, state.key) == (Colour("#ABCDEF", "#ABCDEF"), "q")
        assert deed.colour == Colour("#BBBBBB", "#555555")
        assert state.family == schema.families[0].id
        assert "MOOD" not in schema.label_by_name
    proposal = doccano_proposes(folder / "one.jsonl")
    assert proposal is not None
    assert "MOOD" not in proposal.label_by_name
    assert doccano_proposes(tmp_path / "one.jsonl") is None


def test_numbers_of_old_doccano_files_get_their_titles(tmp_path: Path) -> None:
    value = {"text": "A dog.", "annotations": [{"label": 44, "start_offset": 2, "end_offset": 5}]}
    path = _put(tmp_path / "in" / "one.jsonl", value)
    _put(path.with_name("label_config.json"), [{"id": 44, "text": "Dog", "suffix_key": "d"}])
    with new_project(tmp_path / "p.declannot") as project:
        run_import(project, [path], ADD)
        assert project.schema.label_by_name["44"].title("en") == "Dog"


CONFIGURATION = """<View>
  <!-- a comment -->
  <Labels name="label" toName="text">
    <Label value="STATE" background="#ABCDEF" hotkey="q"/>
    <Label value="A deed" alias="DEED" background="teal"/>
    <Label background="red"/>
  </Labels>
  <Text name="text" value="$text"/>
  <Choices name="size" toName="text" perRegion="true" whenTagName="label"
           whenLabelValue="STATE, DEED">
    <Choice value="big"/><Choice value="A small one" alias="small"/>
  </Choices>
  <Choices name="told" toName="text" perRegion="true"><Choice value="true"/></Choices>
  <Choices name="kinds" toName="text" choice="multiple" perRegion="true">
    <Choice value="a"/><Choice value="b"/>
  </Choices>
  <Choices name="whole" toName="text"><Choice value="x"/></Choices>
  <Number name="seats" toName="text" perRegion="true"/>
  <TextArea name="words" toName="text" perRegion="true"/>
  <TextArea name="span_note" toName="text" perRegion="true"/>
  <Relations><Relation value="of"/><Relation value="unused"/></Relations>
</View>
"""


def _task() -> dict[str, Any]:
    def region(key: str, start: int, end: int, label: str) -> dict[str, Any]:
        value = {"start": start, "end": end, "labels": [label], "text": "Canada acts."[start:end]}
        return {"id": key, "type": "labels", "from_name": "label", "value": value}

    def bears(key: str, kind: str, name: str, value: dict[str, Any]) -> dict[str, Any]:
        return {"id": key, "type": kind, "from_name": name, "value": value}

    result = [
        region("a", 0, 6, "STATE"),
        region("b", 7, 11, "DEED"),
        bears("a", "choices", "size", {"choices": ["small"]}),
        bears("a", "choices", "told", {"choices": ["true"]}),
        bears("a", "choices", "kinds", {"choices": ["b"]}),
        bears("b", "choices", "kinds", {"choices": ["a", "c"]}),
        bears("a", "number", "seats", {"number": 3}),
        bears("a", "textarea", "words", {"text": ["one"]}),
        bears("b", "textarea", "words", {"text": ["one", "two"]}),
        {"type": "relation", "from_id": "b", "to_id": "a", "labels": ["of"], "direction": "right"},
    ]
    annotation = {"id": 1, "completed_by": "Ana", "result": result}
    return {"id": 1, "data": {"text": "Canada acts."}, "annotations": [annotation]}


@pytest.mark.parametrize("name", ["tasks.json.config.xml", "tasks.xml", "config.xml"])
def test_a_labelling_configuration_is_followed(tmp_path: Path, name: str) -> None:
    path = _put(tmp_path / "in" / "tasks.json", [_task()])
    _put(path.with_name(name), CONFIGURATION)
    with new_project(tmp_path / "p.declannot") as project:
        report = run_import(project, [path], ADD)
        assert not report.attributes_unknown
        schema = project.schema
        check_schema(schema)
        state, deed = schema.label_by_name["STATE"], schema.label_by_name["DEED"]
        assert (state.colour.light, state.key, deed.title("en")) == ("#ABCDEF", "q", "A deed")
        kinds = {each.name: each for each in schema.attributes_of(state.id)}
        assert kinds["size"].values == ("big", "small")
        assert kinds["size"].kind is AttributeKind.CHOICE
        assert kinds["told"].kind is AttributeKind.BOOLEAN
        assert kinds["seats"].kind is AttributeKind.NUMBER
        assert (kinds["kinds"].values, kinds["kinds"].multiple) == (("a", "b", "c"), True)
        assert (kinds["words"].kind, kinds["words"].multiple) == (AttributeKind.TEXT, True)
        assert kinds["words"] == schema.attribute_named(deed.id, "words")
        assert "unused" not in schema.relation_by_name
        (record,) = project.iter_records([each.id for each in project.documents()])
        values = {
            schema.attribute_by_id[key].name: value
            for span in record.layers[0].spans
            if span.label_id == state.id
            for key, value in span.attributes.items()
        }
        assert values == {
            "size": "small",
            "told": True,
            "kinds": ["b"],
            "seats": 3,
            "words": ["one"],
        }


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("<View><Labels>", "is not XML"),
        ("words", "is not XML"),
        ('<!DOCTYPE View [<!ENTITY a "b">]><View/>', "has a document type"),
    ],
)
def test_a_configuration_that_is_none_is_refused(tmp_path: Path, content: str, what: str) -> None:
    path = _put(tmp_path / "config.xml", content)
    with pytest.raises(UserError, match=what) as caught:
        label_studio_proposes(tmp_path / "tasks.json")
    assert caught.value.where == str(path)


def test_other_xml_beside_is_passed_over(tmp_path: Path) -> None:
    _put(tmp_path / "config.xml", "<settings/>")
    assert label_studio_proposes(tmp_path / "tasks.json") is None


@pytest.mark.parametrize("name", ["doccano", "label-studio"])
def test_what_an_export_defines_comes_back_into_another_schema(tmp_path: Path, name: str) -> None:
    with new_project(tmp_path / "p.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        add_readings(project, document.id)
        before = project.schema
        out = tmp_path / ("out" if name == "doccano" else "out.json")
        run_export(project, out, ExportChoices(format=name, status="all"))
    bare = _put(tmp_path / "bare.yaml", BARE)
    with new_project(tmp_path / "back.declannot", schema_file=bare) as back:
        run_import(back, [out], ADD)
        schema = back.schema
        check_schema(schema)
        assert len(schema.labels) > 5
        for label in schema.labels[1:]:
            old = before.label_by_name[label.name]
            assert (label.key, label.colour.light) == (old.key, old.colour.light)
        if name == "label-studio":
            strength = schema.attribute_named(schema.label_by_name["COMMITMENT"].id, "strength")
            assert strength is not None
            assert strength.values == ("strong", "medium", "weak")

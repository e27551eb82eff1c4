"""brat's own files taken in, counted by an independent reader, and again after an export."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.doccano.schema import proposes as doccano_proposes
from declannot.formats.label_studio.schema import proposes as label_studio_proposes
from declannot.store.project import Project

FOLDER = Path(__file__).parents[3] / "shared" / "fixtures" / "brat"
PAGES = sorted(FOLDER.rglob("*.ann"))
FOLDERS = sorted({each.parent for each in PAGES})
pytestmark = pytest.mark.skipif(not PAGES, reason="the brat files are not there")

ADD = ImportChoices(annotator="Ana", unknown="add")


def _counts(path: Path) -> dict[str, Any]:
    """Return what a page holds, by regular expressions alone."""
    content = path.read_text(encoding="utf-8")
    text = path.with_suffix(".txt").read_text(encoding="utf-8")

    def lines(pattern: str) -> list[Any]:
        return re.findall(f"^{pattern}", content, re.MULTILINE)

    events = lines(r"E\d+\t\S+:T\d+((?: \S+:[TE]\d+)*)")
    groups = lines(r"\*\t\S+((?: [TE]\d+)+)")
    spans = []
    for label, places, quote in lines(r"T\d+\t(\S+) ([\d ;]+)\t(.*)$"):
        pieces = [tuple(map(int, each.split())) for each in places.split(";")]
        assert " ".join(text[start:end] for start, end in pieces) == quote
        spans.append((label, pieces[0][0], pieces[-1][1], quote))
    return {
        "spans": sorted(spans),
        "pieces": len(lines(r"T\d+\t\S+ \d+ \d+;")),
        "relations": len(lines(r"R\d+"))
        + sum(len(roles.split()) for roles in events)
        + sum(len(members.split()) - 1 for members in groups),
        "attributes": len(lines(r"[AM]\d+\t\S+ [TE]\d+")) + len(lines(r"N\d+\t\S+ [TE]\d+")),
        "notes": len(lines(r"#\d+\t\S+ [TE]\d+\t")),
    }


def _taken(project: Project) -> dict[str, Any]:
    (record,) = project.iter_records([each.id for each in project.documents()])
    (layer,) = record.layers
    text, schema = record.text.text, project.schema
    quotes = {}
    for each in layer.spans:
        pieces = each.fragments or [(each.start, each.end)]
        quotes[each.id] = " ".join(text[start:end] for start, end in pieces)
    return {
        "spans": sorted(
            (schema.label_by_id[each.label_id].name, each.start, each.end, quotes[each.id])
            for each in layer.spans
        ),
        "pieces": sum(each.fragments is not None for each in layer.spans),
        "relations": len(layer.relations),
        "attributes": sum(len(each.attributes) for each in layer.spans),
        "notes": sum(bool(each.note) for each in layer.spans),
    }


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_comes_in_with_all_it_holds(path: Path, tmp_path: Path) -> None:
    with new_project(tmp_path / "p.declannot") as project:
        report = run_import(project, [path], ADD)
        assert _taken(project) == _counts(path)
        assert set(report.losses) <= {"NOTE_DROPPED"}  # a remark on a relation


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_folder_goes_out_and_comes_back_the_same(folder: Path, tmp_path: Path) -> None:
    with new_project(tmp_path / "p.declannot") as project:
        report = run_import(project, [folder], ADD)
        assert report.documents_new == len(list(folder.glob("*.ann")))
        out = tmp_path / "out"
        run_export(project, out, ExportChoices(format="brat", status="all"))
        again = run_import(project, [out], ImportChoices(annotator="Ana"))
        assert again.documents_unchanged == report.documents_new
        assert (again.spans_new, again.relations_new) == (0, 0)
        with new_project(tmp_path / "back.declannot") as back:
            second = run_import(back, [out], ADD)
            assert (second.spans_new, second.relations_new) == (
                report.spans_new,
                report.relations_new,
            )
            assert _all(back) == _all(project)
            assert _definitions(back, project) == _definitions(project, project)


def _all(project: Project) -> list[Any]:
    schema = project.schema
    names = {key: kind.name for key, kind in schema.attribute_by_id.items()}
    found = []
    for record in project.iter_records([each.id for each in project.documents()]):
        (layer,) = record.layers
        places = {
            each.id: (schema.label_by_id[each.label_id].name, each.start, each.end, each.fragments)
            for each in layer.spans
        }
        spans = [
            (
                *map(str, places[each.id]),
                each.note,
                sorted((names[key], str(value)) for key, value in each.attributes.items()),
            )
            for each in layer.spans
        ]
        arrows = [
            (schema.relation_by_id[each.type_id].name, str(places[each.from_id]),
             str(places[each.to_id]))
            for each in layer.relations
        ]  # fmt: skip
        found.append((record.document.title, record.text.text, sorted(spans), sorted(arrows)))
    return sorted(found)


def _definitions(project: Project, like: Project) -> dict[str, Any]:
    """Return how the labels are defined that both projects have."""
    schema = project.schema
    return {
        name: (schema.label_by_name[name].family, schema.label_by_name[name].colour.light)
        for name in like.schema.label_by_name
        if name in schema.label_by_name
    }


def test_the_configuration_of_the_tutorial_becomes_a_schema(tmp_path: Path) -> None:
    with new_project(tmp_path / "p.declannot") as project:
        run_import(project, [FOLDER / "tutorial-news"], ADD)
        schema = project.schema
        gpe = schema.label_by_name["GPE"]
        assert (gpe.title("en"), gpe.colour.light) == ("Geo-political entity", "#FFD412")
        assert schema.label_by_name["Merge-org"].family == "Business"
        mention = schema.attribute_named(schema.label_by_name["Person"].id, "Mention")
        assert mention is not None
        assert mention.values == ("Name", "Nominal", "Other")
        origin = schema.relation_by_name["Origin"]
        assert [schema.label_by_id[each].name for each in origin.to_labels] == ["GPE"]


def test_definitions_beside_files_of_other_tools_are_read(tmp_path: Path) -> None:
    fixtures = FOLDER.parent
    given = fixtures / "label-studio" / "kiji-LabelingConfig.xml.txt"
    content = given.read_text(encoding="utf-8")
    (tmp_path / "config.xml").write_text(content, encoding="utf-8")
    schema = label_studio_proposes(tmp_path / "tasks.json")
    assert schema is not None
    named = re.findall(r'<Label value="(\w+)" background="(#\w+)"', content)
    assert [(each.name, each.colour.light) for each in schema.labels] == named
    relations = re.findall(r'<Relation value="(.+?)"', content)
    assert [each.name for each in schema.relations] == relations
    definitions = json.loads((fixtures / "doccano" / "valid_labels.json").read_bytes())
    schema = doccano_proposes(fixtures / "doccano" / "export-sequence_labeling.jsonl")
    assert schema is not None
    assert [(each.name, each.key, each.colour.light) for each in schema.labels] == [
        (each["text"], each["suffix_key"], each["background_color"])
        for each in definitions
        if each["task_type"] == "Span"
    ]

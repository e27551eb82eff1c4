"""All of an annotator's work, entered by the hand, out by every format, and back again."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from declannot.app.statement.hand import Hand
from declannot.app.statement.view import StatementView
from declannot.app.workspace import Workspace
from declannot.exchange.choices import ExportChoices, ImportChoices
from declannot.exchange.exporting import run_export
from declannot.exchange.importing import run_import
from declannot.formats.schema_yaml import read_schema
from declannot.resources import read_bytes
from declannot.store.project import Project

TEXT = read_bytes("samples/la_joint_statement_2022.txt").decode()
SEED = json.loads(read_bytes("samples/seed_two_annotators.json"))
SPANS = SEED["annotators"]["A"]
RELATIONS = SEED["relations"]["A"]


def enter(workspace: Workspace, hand: Hand) -> None:
    """Enter annotator A's spans, attributes, relations, ten notes and doubts by the hand."""
    schema, selection = workspace.schema, workspace.selection
    ids: dict[str, str] = {}
    for number, wanted in enumerate(SPANS):
        label = schema.label_by_name[wanted["label"]]
        selection.set_range(wanted["start"], wanted["end"])
        hand.apply_label(label.id)
        for name, value in wanted["attributes"].items():
            kind = schema.attribute_named(label.id, name)
            assert kind is not None
            hand.set_attribute(kind.id, value)
        if number % 11 == 0:
            hand.set_note(f"why: “{number}”, unsure")
            hand.toggle_doubt()
        assert selection.span_id is not None
        ids[wanted["id"]] = selection.span_id
    content = workspace.content
    assert content is not None
    for relation in RELATIONS:
        hand.select_span(content.spans[ids[relation["from"]]])
        hand.add_relation(schema.relation_by_name[relation["type"]].id, ids[relation["to"]])


@pytest.fixture
def project(tmp_path: Path, qtbot: QtBot) -> Iterator[Project]:
    path = tmp_path / "whole.declannot"
    source = tmp_path / "la.txt"
    source.write_bytes(read_bytes("samples/la_joint_statement_2022.txt"))
    schema = read_schema(read_bytes("schemas/default_schema.yaml"))
    with Project.create(path, schema=schema) as made:
        run_import(made, [source], ImportChoices())
    workspace = Workspace()
    workspace.open_project(path)
    assert workspace.project is not None
    view = StatementView(workspace.selection)
    qtbot.addWidget(view)
    hand = Hand(workspace, view)
    workspace.open_document(workspace.project.documents()[0].id)
    enter(workspace, hand)
    hand.set_done(True)
    yield workspace.project
    workspace.close_project()


def native(path: Path) -> dict[str, Any]:
    (line,) = path.read_text(encoding="utf-8").splitlines()
    record: dict[str, Any] = json.loads(line)
    return record


def test_native_jsonl_holds_everything_and_comes_back_the_same(
    project: Project, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    report = run_export(project, first, ExportChoices(format="jsonl"))
    assert (report.spans, report.relations, report.losses) == (109, 18, {})
    (layer,) = native(first)["layers"]
    key = lambda span: (span["start"], -span["end"], span["label"])  # noqa: E731
    wanted = sorted(SPANS, key=key)
    assert [
        (span["start"], span["end"], span["label"], span["text"], span["attributes"])
        for span in layer["spans"]
    ] == [
        (span["start"], span["end"], span["label"], span["text"], span["attributes"])
        for span in wanted
    ]
    assert sum(span["doubt"] and span["note"].startswith("why: “") for span in layer["spans"]) == 10
    assert len(layer["relations"]) == len(RELATIONS)

    schema = read_schema(read_bytes("schemas/default_schema.yaml"))
    with Project.create(tmp_path / "again.declannot", schema=schema) as again:
        run_import(again, [first], ImportChoices())
        run_export(again, second, ExportChoices(format="jsonl"))
        assert second.read_bytes() == first.read_bytes()
        repeated = run_import(again, [first], ImportChoices())
        assert repeated.spans_new == 0


def test_csv_holds_every_span(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    report = run_export(project, out, ExportChoices(format="csv"))
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted(
        (int(row["start"]), int(row["end"]), row["label"], row["text"]) for row in rows
    ) == sorted((span["start"], span["end"], span["label"], span["text"]) for span in SPANS)
    assert report.losses["RELATION_DROPPED"] == 18
    assert report.losses["NOTE_DROPPED"] == 10


def brat_spans(folder: Path) -> list[tuple[str, str]]:
    """Read brat standoff as brat does: offsets into the text file, one blank between pieces."""
    (ann,) = folder.rglob("*.ann")
    text = ann.with_suffix(".txt").read_text(encoding="utf-8")
    found = []
    for line in ann.read_text(encoding="utf-8").splitlines():
        if not line.startswith("T"):
            continue
        _id, place, quoted = line.split("\t")
        label, _, offsets = place.partition(" ")
        pieces = [text[slice(*map(int, each.split()))] for each in offsets.split(";")]
        assert " ".join(pieces) == quoted
        found.append((label, quoted))
    return found


def test_brat_quotes_every_span(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "brat"
    report = run_export(project, out, ExportChoices(format="brat"))
    expected = sorted((span["label"], " ".join(span["text"].split())) for span in SPANS)
    assert sorted((label, " ".join(text.split())) for label, text in brat_spans(out)) == expected
    (ann,) = out.rglob("*.ann")
    lines = ann.read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith("R") for line in lines) == 18
    assert sum(line.startswith("#") for line in lines) == 10
    assert report.verified.mismatches == 0
    assert (out / "annotation.conf").exists() or list(out.rglob("annotation.conf"))


def test_conll_keeps_104_spans_in_one_file_a_family(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "conll"
    report = run_export(project, out, ExportChoices(format="conll"))
    files = sorted(out.rglob("*.conll"))
    begun = [
        line.split("\t")[-1][2:]
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.split("\t")[-1].startswith("B-")
    ]
    assert len(files) == 2
    assert len(begun) == 104
    assert report.losses["OVERLAP_DROPPED"] == 5
    assert report.verified.spans == 104
    assert report.tokenizer

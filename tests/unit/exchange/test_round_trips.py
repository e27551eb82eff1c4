"""The LA statement as A and B read it, with everything a span can bear, out and in again."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.format import Holds
from declannot.formats.registry import format_named
from declannot.store.project import Project

FORMATS = ("doccano", "label-studio", "prodigy", "webannotation", "gate")


@pytest.fixture
def rich(project: Project, pair: Project, tmp_path: Path) -> dict[str, Any]:
    """The record of the statement, where a span of B has pieces, a note, a doubt and values."""
    record = _record(pair, tmp_path / "pair.jsonl")
    first, second = record["layers"][1]["spans"][5:7]
    first |= {"note": "Really?\nYes", "doubt": True}
    start, end = second["start"], second["end"]
    if end - start < 3:
        end += 3
    second["end"] = end
    second["fragments"] = [[start, start + 1], [start + 2, end]]
    second["text"] = None
    return record


@pytest.mark.parametrize("name", FORMATS)
def test_what_the_format_holds_comes_back(rich: dict[str, Any], tmp_path: Path, name: str) -> None:
    rich["text"] = rich["text"].replace("\n", "\r\n", 1)  # every later offset moves by one
    at = rich["text"].index("\r\n") + 1
    rich["sha256"] = ""
    rich["text"] = rich["text"][: at + 1] + "👍" + rich["text"][at + 1 :]
    _moved(rich, at)
    corpus = tmp_path / "rich.jsonl"
    corpus.write_text(json.dumps(rich) + "\n", encoding="utf-8")
    with new_project(tmp_path / "from.declannot") as source:
        run_import(source, [corpus], ImportChoices(unknown="add"))
        before = _record(source, tmp_path / "before.jsonl")
        out = tmp_path / ("out" + ("" if format_named(name).folder else ".json"))
        report = run_export(source, out, ExportChoices(format=name, status="all"))
        assert report.verified is not None
        assert report.verified.mismatches == 0
    with new_project(tmp_path / "to.declannot") as target:
        unit = format_named(name).unit if name == "doccano" else None
        choices = ImportChoices(unit=unit, unknown="add", format=name)
        done = run_import(target, [out], choices)
        assert done.documents_new == 1
        after = _record(target, tmp_path / "after.jsonl")
        again = run_import(target, [out], choices)
        assert (again.documents_new, again.spans_new, again.relations_new) == (0, 0, 0)
        second = tmp_path / "second"
        run_export(target, second, ExportChoices(format=name, status="all"))
    holds = format_named(name).holds
    assert _held(after, holds) == _held(before, holds)
    assert after["text"] == before["text"]
    lost = set(report.losses)
    spans = [span for layer in before["layers"] for span in layer["spans"]]
    for held, code, is_lost in (
        (Holds.PIECES, "DISCONTINUOUS_SPLIT", any(span["fragments"] for span in spans)),
        (Holds.NOTES, "NOTE_DROPPED", any(span["note"] for span in spans)),
        (Holds.ATTRIBUTES, "ATTRIBUTE_DROPPED", any(span["attributes"] for span in spans)),
        (Holds.RELATIONS, "RELATION_DROPPED", any(each["relations"] for each in before["layers"])),
    ):
        assert is_lost
        assert (held in holds) or code in lost


def _record(project: Project, path: Path) -> dict[str, Any]:
    run_export(project, path, ExportChoices(format="jsonl"))
    (record,) = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return record  # type: ignore[no-any-return]


def _moved(record: dict[str, Any], at: int) -> None:
    """Move spans behind a place by the two characters that were put in there."""

    def moved(offset: int, *, end: bool = False) -> int:
        return offset + 2 * (offset >= at) if not end else offset + 2 * (offset > at - 1)

    for layer in record["layers"]:
        layer["read"], layer["first_sent"] = [], None
        for span in layer["spans"]:
            span["text"] = None
            span["start"], span["end"] = moved(span["start"]), moved(span["end"], end=True)
            if span["fragments"]:
                span["fragments"] = [
                    [moved(start), moved(end, end=True)] for start, end in span["fragments"]
                ]


def _held(record: dict[str, Any], holds: frozenset[Holds]) -> dict[str, Any]:
    """Return what of a record a format can hold, comparable, by annotator."""
    return {layer["annotator"]: _held_of_layer(layer, holds) for layer in record["layers"]}


def _held_of_layer(layer: dict[str, Any], holds: frozenset[Holds]) -> Any:
    spans: Counter[Any] = Counter()
    places: dict[str, Any] = {}
    for span in layer["spans"]:
        pieces = span["fragments"] or [[span["start"], span["end"]]]
        whole = [pieces] if Holds.PIECES in holds else [[piece] for piece in pieces]
        bears: list[Any] = []
        if Holds.ATTRIBUTES in holds:
            bears.append(json.dumps(span["attributes"], sort_keys=True))
        if Holds.NOTES in holds:
            bears.append(span["note"])
        for ranges in whole:
            spans[(span["label"], json.dumps(ranges), *bears)] += 1
        places[span["id"]] = (span["label"], json.dumps(whole[0]))
    relations = Counter(
        (each["type"], places[each["from"]], places[each["to"]]) for each in layer["relations"]
    )
    return spans, relations if Holds.RELATIONS in holds else None

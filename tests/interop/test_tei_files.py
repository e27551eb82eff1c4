"""TEI of others: text as Python's own parser finds it; and the LA statement to TEI and back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement

FILES = sorted((Path(__file__).parents[3] / "shared" / "fixtures" / "tei").glob("*.xml"))
NS = "{http://www.tei-c.org/ns/1.0}"
ADD = ImportChoices(unknown="add", annotator="Ana")


def _counted(path: Path) -> tuple[str, dict[str, int], int]:
    """Return the text of the body, its elements by name, and those that name words."""
    body = ElementTree.parse(path).getroot().find(f"{NS}text/{NS}body")
    assert body is not None
    names: dict[str, int] = {}
    for each in body.iter():
        name = each.tag.removeprefix(NS)
        names[name] = names.get(name, 0) + 1
    named = sum(names.get(name, 0) for name in ("persName", "placeName", "name", "date", "seg"))
    for name in ("body", "pb"):
        names.pop(name, None)
    return "".join(body.itertext()), names, named


def _native(project: Any, path: Path) -> list[Any]:
    """Return the layers as the native format has them, without ids and times."""
    run_export(project, path, ExportChoices(format="jsonl"))
    (record,) = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    found = []
    for layer in record["layers"]:
        by_id = {}
        for each in layer["spans"]:
            kept = ("start", "end", "label", "text", "fragments", "attributes", "note", "doubt")
            by_id[each["id"]] = json.dumps([each.get(name) for name in kept], sort_keys=True)
        arrows = sorted(
            (each["type"], by_id[each["from"]], by_id[each["to"]]) for each in layer["relations"]
        )
        notes = layer.get("notes", "")
        found.append([layer["annotator"], sorted(by_id.values()), arrows, notes])
    return [record["text"], record["title"], record["language"], sorted(found, key=str)]


@pytest.mark.skipif(not FILES, reason="the documents of the TEI are not there")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_all_comes_in_and_out_and_in_again(path: Path, tmp_path: Path) -> None:
    text, names, named = _counted(path)
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, [path], ADD)
        assert report.formats[0][1] == "tei"
        assert (report.documents_new, report.spans_new) == (1, named)
        (document,) = project.documents()
        assert project.text(document.id).text == text
        (detail,) = [each.detail for each in report.ledger.first]
        listed = ", ".join(f"{name} {count}" for name, count in sorted(names.items()))
        assert detail == f"elements that mark no words: {listed}"
        run_export(project, tmp_path / "out", ExportChoices(format="tei"))
        native = _native(project, tmp_path / "a.jsonl")
        assert run_import(project, [path], ADD).documents_new == 0
    with new_project(tmp_path / "b.declannot") as project:
        run_import(project, [tmp_path / "out"], ADD)
        assert _native(project, tmp_path / "b.jsonl") == native
    with new_project(tmp_path / "c.declannot") as project:
        choices = ImportChoices(unknown="add", annotator="Ana", blanks="normalise")
        run_import(project, [path], choices)
        (document,) = project.documents()
        assert project.text(document.id).text.split() == text.split()
        assert "  " not in project.text(document.id).text


def test_the_statement_with_two_readers_comes_back_whole(tmp_path: Path) -> None:
    with new_project(tmp_path / "a.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in ("A", "B"):
            add_readings(project, document.id, reader)
        report = run_export(project, tmp_path / "out", ExportChoices(format="tei"))
        assert set(report.ledger.counts) == {"METADATA_DROPPED"}
        native = _native(project, tmp_path / "a.jsonl")
    (path,) = (tmp_path / "out").glob("*.xml")
    root = ElementTree.parse(path).getroot()
    body = root.find(f"{NS}text/{NS}body")
    assert body is not None
    assert "".join(body.itertext()) == text
    assert [len(list(each)) for each in root.iter(NS + "spanGrp")] == [
        len(spans) for _, spans, _, _ in native[3]
    ]
    with new_project(tmp_path / "b.declannot") as project:
        run_import(project, [tmp_path / "out"], ADD)
        assert _native(project, tmp_path / "b.jsonl") == native
        run_export(project, tmp_path / "again", ExportChoices(format="tei"))
    assert [each.name for each in (tmp_path / "again").glob("*.xml")] == [path.name]

"""REFI-QDA: a project of others counted by the standard library, exports held to the schema."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.store.project import Project

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures" / "refi-qda"
FOLDER, SCHEMA = FIXTURES / "overlap", FIXTURES / "Project.xsd"
ADD = ImportChoices(unknown="add", annotator="Nobody")
SPACE = {"q": "urn:QDA-XML:project:1.0"}

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the REFI-QDA files are not there")


def _as_folder(place: Path) -> Path:
    return Path(shutil.copytree(FOLDER, place / "overlap"))


def _as_file(place: Path) -> Path:
    return _as_folder(place) / "project.qde"


def _as_package(place: Path, ending: str = ".qdpx") -> Path:
    path = place / f"overlap{ending}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in sorted(FOLDER.rglob("*.*")):
            archive.write(each, each.relative_to(FOLDER))
    return path


def _as_zip(place: Path) -> Path:
    return _as_package(place, ".zip")


def _named(project: ElementTree.Element, what: str) -> dict[str, str]:
    found = project.iterfind(f".//q:{what}", SPACE)
    return {each.get("guid", ""): each.get("name", "") for each in found}


def _counted() -> tuple[str, list[tuple[str, str, str]]]:
    """Return the text, and user, code and quote of each coding in it."""
    project = ElementTree.parse(FOLDER / "project.qde").getroot()
    codes, users = _named(project, "Code"), _named(project, "User")
    (source,) = project.iterfind("q:Sources/q:TextSource", SPACE)
    name = source.get("plainTextPath", "").removeprefix("internal://")
    text = (FOLDER / "sources" / name).read_text(encoding="utf-8")
    spans = []
    for selection in source.iterfind("q:PlainTextSelection", SPACE):
        start, end = (int(selection.get(f"{edge}Position", "")) for edge in ("start", "end"))
        for coding in selection.iterfind("q:Coding", SPACE):
            code = coding.find("q:CodeRef", SPACE)
            assert code is not None
            key = code.get("targetGUID", "")
            spans.append((users[coding.get("creatingUser", "")], codes[key], text[start:end]))
    return text, sorted(spans)


def _content(project: Project, path: Path) -> list[Any]:
    """Return everything a package can hold of a project."""
    run_export(project, path, ExportChoices(format="jsonl"))
    found = []
    for record in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        layers = []
        for layer in record["layers"]:
            spans = {each["id"]: each for each in layer["spans"]}
            shown = {
                key: (each["label"], each["start"], each["end"], each["note"])
                for key, each in spans.items()
            }
            relations = sorted(
                (each["type"], shown[each["from"]], shown[each["to"]])
                for each in layer["relations"]
            )
            layers.append((layer["annotator"], sorted(shown.values()), relations, layer["notes"]))
        found.append((record["title"], record["text"], layers))
    return found


def _check(package: Path) -> None:
    """Hold a package to the schema of REFI-QDA, and its GUIDs to be there once."""
    from lxml import etree

    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        (name,) = [each for each in archive.namelist() if each.endswith(".qde")]
        project = etree.fromstring(archive.read(name))
        texts = {each for each in archive.namelist() if each != name}
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    assert schema.validate(project), schema.error_log
    guids = [each.get("guid") for each in project.iter("{*}*") if each.get("guid")]
    assert len(guids) == len(set(guids))
    ends = {"targetGUID", "originGUID", "creatingUser"}
    assert {each.get(end) for each in project.iter("{*}*") for end in ends} - {None} <= set(guids)
    named = {each.get("plainTextPath") for each in project.iterfind(".//q:TextSource", SPACE)}
    assert {f"internal://{Path(each).name}" for each in texts} == named


@pytest.mark.parametrize("given", [_as_folder, _as_file, _as_package, _as_zip])
def test_what_one_counts_comes_in_and_out_and_in_again(
    tmp_path: Path, given: Callable[[Path], Path]
) -> None:
    text, spans = _counted()
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, [given(tmp_path)], ADD)
        assert [name for _, name, _ in report.formats] == ["refi-qda"]
        assert (report.documents_new, report.spans_new) == (1, len(spans))
        assert report.losses == {"RELATION_DROPPED": 1, "UNIT_ASSUMED": 1, "UNKNOWN_IGNORED": 8}
        ((title, read, layers),) = _content(project, tmp_path / "a.jsonl")
        assert (title, read) == ("Interview 1.txt", text)
        found = sorted(
            (who, label, text[start:end])
            for who, inside, *_ in layers
            for label, start, end, _note in inside
        )
        assert found == spans
        notes = [note for *_, note in layers[0][1] if note]
        assert notes == ["Research memo: Remember to follow up on diet-related comments."]
        diet = project.schema.label_by_name["Diet"]
        assert (diet.colour.light, diet.definition) == ("#dc0000", "Food and eating habits")
        assert diet.family == "Topics"
        run_export(project, tmp_path / "out.qdpx", ExportChoices(format="refi-qda"))
        first = _content(project, tmp_path / "first.jsonl")
    _check(tmp_path / "out.qdpx")
    with new_project(tmp_path / "b.declannot") as project:
        report = run_import(project, [tmp_path / "out.qdpx"], ADD)
        assert not report.losses
        assert _content(project, tmp_path / "b.jsonl") == first


def test_the_statement_of_both_annotators_is_valid_and_comes_back(tmp_path: Path) -> None:
    with new_project(tmp_path / "a.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in ("A", "B"):
            add_readings(project, document.id, reader)
        report = run_export(project, tmp_path / "out.qdpx", ExportChoices(format="refi-qda"))
        assert set(report.ledger.counts) == {"ATTRIBUTE_DROPPED", "METADATA_DROPPED"}
        run_export(project, tmp_path / "again.qdpx", ExportChoices(format="refi-qda"))
        first = _content(project, tmp_path / "first.jsonl")
    _check(tmp_path / "out.qdpx")
    assert (tmp_path / "out.qdpx").read_bytes() == (tmp_path / "again.qdpx").read_bytes()
    with new_project(tmp_path / "b.declannot") as project:
        taken = run_import(project, [tmp_path / "out.qdpx"], ImportChoices())
        assert (taken.spans_new, taken.relations_new) == (227, 28)
        assert _content(project, tmp_path / "b.jsonl") == first

"""Files that keep their texts beside them: each text is one document, however many speak of it."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from declannot.exchange.importing import ImportChoices, run_import
from declannot.store.project import Project

TEXT = "Canada and Mexico act."
ADD = ImportChoices(unknown="add", annotator="Nobody")
QDE = """<Project xmlns="urn:QDA-XML:project:1.0" name="P">
<Users><User guid="10000000-0000-0000-0000-000000000001" name="Ana"/></Users>
<CodeBook><Codes><Code guid="20000000-0000-0000-0000-000000000001" name="ACTOR" isCodable="true"/>
</Codes></CodeBook>
<Sources><TextSource guid="40000000-0000-0000-0000-000000000001" name="One"
plainTextPath="internal://one.txt"><PlainTextSelection startPosition="0" endPosition="6"
guid="50000000-0000-0000-0000-000000000001"><Coding guid="60000000-0000-0000-0000-000000000001">
<CodeRef targetGUID="20000000-0000-0000-0000-000000000001"/></Coding></PlainTextSelection>
</TextSource></Sources></Project>"""


def _annotation(quote: str, who: str, source: str = "https://example.org/one") -> dict[str, Any]:
    start = TEXT.index(quote)
    place = {"type": "TextPositionSelector", "start": start, "end": start + len(quote)}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "creator": {"name": who},
        "body": {"type": "TextualBody", "purpose": "tagging", "value": "ACTOR"},
        "target": {"source": source, "selector": place},
    }


def _found(project: Project) -> dict[str, list[tuple[str, list[str]]]]:
    """Return what annotators marked, by title."""
    names = {each.id: each.name for each in project.annotators()}
    ids = [each.id for each in project.documents()]
    return {
        record.document.title: sorted(
            (
                names.get(page.layer.annotator_id or "", "gold"),
                sorted(record.text.text[span.start : span.end] for span in page.spans),
            )
            for page in record.layers
        )
        for record in project.iter_records(ids)
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "corpus"
    place.mkdir()
    return place


def test_loose_annotations_of_a_text_are_one_document(project: Project, folder: Path) -> None:
    files = {
        "1.jsonld": [_annotation("Canada", "Ana")],
        "2.jsonld": [_annotation("Mexico", "Ana")],
        "3.jsonld": [_annotation("Canada", "Bo")],
        "4.jsonld": [_annotation("act", "Ana", "https://example.org/two.html#here")],
    }
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content), encoding="utf-8")
    (folder / "one.txt").write_text(TEXT, encoding="utf-8")
    (folder / "two.txt").write_text(TEXT + "!", encoding="utf-8")
    (folder / "three.txt").write_text("Nobody says a word of it.", encoding="utf-8")
    report = run_import(project, [folder], ADD)
    assert (report.documents_new, report.spans_new) == (3, 4)
    assert _found(project) == {
        "one": [("Ana", ["Canada", "Mexico"]), ("Bo", ["Canada"])],
        "two": [("Ana", ["act"])],
        "three": [],
    }
    again = run_import(project, [folder], ADD)
    assert (again.documents_new, again.spans_new, again.documents_unchanged) == (0, 0, 3)


def test_one_file_about_several_texts_takes_each_once(project: Project, folder: Path) -> None:
    both = [
        _annotation("Canada", "Ana"), _annotation("act", "Bo", "two"), _annotation("Mexico", "Bo")
    ]  # fmt: skip
    (folder / "all.jsonld").write_text(json.dumps(both), encoding="utf-8")
    (folder / "one.txt").write_text(TEXT, encoding="utf-8")
    (folder / "two.txt").write_text(TEXT + "!", encoding="utf-8")
    report = run_import(project, [folder], ADD)
    assert (report.documents_new, report.spans_new) == (2, 3)


@pytest.mark.parametrize("packed", [False, True])
def test_the_sources_of_a_project_are_no_documents_of_their_own(
    project: Project, folder: Path, packed: bool
) -> None:
    (folder / "project.qde").write_text(QDE, encoding="utf-8")
    (folder / "Sources").mkdir()
    (folder / "Sources" / "one.txt").write_text(TEXT, encoding="utf-8")
    (folder / "Sources" / "page.html").write_text("<p>Another</p>", encoding="utf-8")
    (folder / "aside.txt").write_text("Not of the project.", encoding="utf-8")
    path = folder
    if packed:
        path = folder.with_name("corpus.zip")
        with zipfile.ZipFile(path, "w") as archive:
            for each in sorted(folder.rglob("*.*")):
                archive.write(each, each.relative_to(folder))
    report = run_import(project, [path], ADD)
    assert (report.documents_new, report.spans_new) == (2, 1)
    assert _found(project) == {"One": [("Ana", ["Canada"])], "aside": []}

"""Documents of GATE: what comes in is what one counts in them; exports through gatenlp."""

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

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures" / "gate"
FILES = sorted(each for each in FIXTURES.rglob("*") if each.suffix in (".xml", ".bdocjs"))
ADD = ImportChoices(unknown="add", annotator="Ana")
Spans = list[tuple[str, str, str]]


def _counted(path: Path) -> tuple[str, Spans, int]:
    """Return the text, the spans (set, type, quote) and the number of empty ones."""
    found: Spans = []
    if path.suffix == ".bdocjs":
        document = json.loads(path.read_bytes())
        text = document["text"]  # both are texts whose units are the same
        for name, each in document["annotation_sets"].items():
            for item in each["annotations"]:
                found.append((name, item["type"], text[item["start"] : item["end"]]))
    else:
        root = ElementTree.parse(path).getroot()
        content = root.find("TextWithNodes")
        assert content is not None
        text = "".join(content.itertext())
        coded = text.encode("utf-16-le")
        for each in root.iter("AnnotationSet"):
            for item in each.iter("Annotation"):
                start, end = (2 * int(item.attrib[key]) for key in ("StartNode", "EndNode"))
                quote = coded[start:end].decode("utf-16-le")
                found.append((each.get("Name", ""), item.attrib["Type"], quote))
    spans = sorted((name or "Ana", kind, quote) for name, kind, quote in found if quote)
    return text, spans, len(found) - len(spans)


def _content(project: Any, path: Path) -> Spans:
    run_export(project, path, ExportChoices(format="jsonl"))
    (record,) = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return sorted(
        (layer["annotator"], each["label"], each["text"])
        for layer in record["layers"]
        for each in layer["spans"]
    )


@pytest.mark.skipif(not FILES, reason="the documents of GATE are not there")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_all_comes_in_and_out_and_in_again(path: Path, tmp_path: Path) -> None:
    text, spans, empty = _counted(path)
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, [path], ADD)
        assert report.formats[0][1] == "gate"
        assert (report.documents_new, report.spans_new) == (1, len(spans))
        assert report.losses.get("EMPTY_SPAN_DROPPED", 0) == empty
        (document,) = project.documents()
        assert project.text(document.id).text == text
        assert _content(project, tmp_path / "a.jsonl") == spans
        run_export(project, tmp_path / "out", ExportChoices(format="gate"))
    with new_project(tmp_path / "b.declannot") as project:
        run_import(project, [tmp_path / "out"], ADD)
        assert _content(project, tmp_path / "b.jsonl") == spans


@pytest.mark.parametrize(("ending", "called"), [(".xml", "gatexml"), (".bdocjs", "json")])
def test_gatenlp_reads_what_is_written(ending: str, called: str, tmp_path: Path) -> None:
    gatenlp = pytest.importorskip("gatenlp", reason="gatenlp is not installed")
    with new_project(tmp_path / "a.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in ("A", "B"):
            add_readings(project, document.id, reader)
        run_export(project, tmp_path / f"out{ending}", ExportChoices(format="gate"))
        native = _content(project, tmp_path / "a.jsonl")
    (path,) = (tmp_path / f"out{ending}").glob(f"*{ending}")
    read = gatenlp.Document.load(str(path), fmt=called)
    assert read.text == text
    found = sorted(
        (name, each.type, read.text[each.start : each.end])
        for name in ("A", "B")
        for each in read.annset(name)
    )
    assert found == native

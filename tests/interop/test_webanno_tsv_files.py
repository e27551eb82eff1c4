"""WebAnno TSV that INCEpTION and others wrote: against its XMI twins, and out and in again."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.webanno_tsv.reading import read_file

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures"
FILES = sorted((FIXTURES / "webanno-tsv").rglob("*.tsv"))
PAIRS = [each for each in FILES if each.with_suffix(".xmi").exists()]
ZIP = FIXTURES / "inception-project" / "curated-project-3.6.1.zip"
REFUSED = {"test_input_quotes.tsv": "line 8"}
"""Its first row quotes “a” where its text has “=”."""
NO_SPANS = {"Token", "Sentence", "DocumentMetaData", "Sofa", "View", "NULL", "Chunk"}

needed = pytest.mark.skipif(not FILES, reason="the WebAnno TSV files are not there")


def _name(path: Path) -> str:
    return f"{path.parent.name}-{path.stem}"


def _own_count(path: Path) -> Counter[str]:
    """Count spans by layer, from the cells alone: numbers once, the others each."""
    lines = path.read_text(encoding="utf-8").split("\n")
    layers, column = [], 3
    for line in lines:
        if line.startswith("#T_"):
            kind, _, rest = line.partition("=")
            names = rest.split("|")[1:] or [""]
            width = len(names)
            if kind == "#T_SP":
                layers.append((rest.split("|")[0], column, width))
            column += width
    counts: Counter[str] = Counter()
    seen = set()
    for line in lines:
        if not re.match(r"\d+-\d+", line):
            continue
        cells = line.split("\t")
        begin, end = cells[1].split("-")
        if begin == end:
            continue
        for name, first, width in layers:
            own = [re.split(r"(?<!\\)\|", cell) for cell in cells[first : first + width]]
            if all(each == ["_"] for each in own):
                continue
            for place in range(max(map(len, own))):
                items = [each[place] for each in own if place < len(each)]
                number = next(
                    (found[1] for item in items if (found := re.search(r"\[(\d+)\]$", item))), None
                )
                if number is None:
                    counts[name] += 1
                elif (name, number) not in seen:
                    seen.add((name, number))
                    counts[name] += 1
    return counts


@needed
@pytest.mark.parametrize("path", FILES, ids=_name)
def test_every_file_has_the_spans_its_cells_say(path: Path) -> None:
    if path.name in REFUSED:
        with pytest.raises(UserError, match=REFUSED[path.name]):
            read_file(path)
        return
    content = path.read_text(encoding="utf-8")
    document, losses = read_file(path)
    if "#T_CH=" in content or "_Token" in content or ".Token" in content:
        return  # elements of chains, and tokens that relations join, are counted by the twins
    found = len(document.layers[0].spans)
    assert found == sum(_own_count(path).values())
    assert found + len(losses) > 0 or "curator" in path.name


@needed
@pytest.mark.parametrize("path", PAIRS, ids=_name)
def test_files_say_what_their_twins_in_xmi_say(path: Path) -> None:
    document, _ = read_file(path)
    sofa, spans, relations = _twin(path.with_suffix(".xmi"))
    assert document.text.rstrip() == sofa.rstrip()  # blanks after the last token are not stored
    layer = document.layers[0]
    at = {each.id: (each.start, each.end) for each in layer.spans}
    found = Counter(at.values())
    tokens = Counter(at[each.id] for each in layer.spans if each.label == "Token")
    assert found - tokens == spans
    arrows = Counter((at[each.from_id], at[each.to_id]) for each in layer.relations)
    assert arrows == relations


def _twin(path: Path) -> tuple[str, Counter[Any], Counter[Any]]:
    """Read an XMI with the standard library: text, ranges of spans, ends of relations."""
    root = ET.parse(path).getroot()
    by_id = {each.get("{http://www.omg.org/XMI}id"): each for each in root}
    sofa = next(each for each in root if each.tag.endswith("}Sofa")).get("sofaString") or ""
    wide = sofa.encode("utf-16-le")

    def range_of(element: ET.Element) -> tuple[int, int]:
        cut = [int(element.get(name) or 0) for name in ("begin", "end")]
        start, end = (len(wide[: 2 * each].decode("utf-16-le")) for each in cut)
        while start < end and sofa[start].isspace():  # TSV keeps tokens only
            start += 1
        while start < end and sofa[end - 1].isspace():
            end -= 1
        return start, end

    spans: Counter[Any] = Counter()
    relations: Counter[Any] = Counter()
    for element in root:
        name = element.tag.rpartition("}")[2]
        if element.get("Governor") is not None:
            ends = [by_id[element.get(each)] for each in ("Governor", "Dependent")]
            relations[tuple(map(range_of, ends))] += 1
        elif element.get("begin") is None or name in NO_SPANS:
            continue
        else:
            where = range_of(element)
            if where[0] < where[1]:
                spans[where] += 1
            following = [element.get("next")] if element.get("next") else []
            links = [by_id[each].get("target") for each in (element.get("links") or "").split()]
            for other in following + links:
                ends = [where, range_of(by_id[other])]
                if all(start < end for start, end in ends):
                    relations[tuple(ends)] += 1
    return sofa, spans, relations


@needed
@pytest.mark.parametrize("path", FILES, ids=_name)
def test_out_and_in_again_gives_the_same(path: Path, tmp_path: Path) -> None:
    if path.name in REFUSED:
        pytest.skip("it is refused")
    choices = ImportChoices(annotator="Ana", unknown="add")
    with new_project(tmp_path / "one.declannot") as project:
        run_import(project, [path], choices)
        text = _text(project)
        before = _spans(project)
        done = run_export(project, tmp_path / "out", ExportChoices(format="webanno-tsv"))
    assert done.losses.keys() <= {"METADATA_DROPPED", "ANNOTATOR_FLATTENED"}
    with new_project(tmp_path / "two.declannot") as project:
        report = run_import(project, [tmp_path / "out"], choices)
        assert _text(project) == text
        assert _spans(project) == before
        assert not report.losses


def _text(project: Any) -> str:
    (document,) = project.documents()
    return str(project.text(document.id).text)


def _spans(project: Any) -> list[Any]:
    schema = project.schema
    result = []
    for record in project.iter_records([each.id for each in project.documents()]):
        for page in record.layers:
            ends = {
                each.id: (each.start, each.end, schema.label_by_id[each.label_id].name)
                for each in page.spans
            }
            names = {kind.id: kind.name for kind in schema.attributes}
            result += [
                (*ends[each.id], sorted((names[k], v) for k, v in each.attributes.items()))
                for each in page.spans
            ]
            result += [
                (schema.relation_by_id[each.type_id].name, ends[each.from_id], ends[each.to_id])
                for each in page.relations
            ]
    return sorted(result, key=str)


@pytest.mark.skipif(not ZIP.exists(), reason="the project of INCEpTION is not there")
def test_the_readable_part_of_an_inception_project_comes_in(tmp_path: Path) -> None:
    with new_project(tmp_path / "one.declannot") as project:
        report = run_import(project, [ZIP], ImportChoices(unknown="add"))
        assert (report.documents_new, report.spans_new) == (1, 1)
        (document,) = project.documents()
        assert document.title == "example_sentence"
        (record,) = project.iter_records([document.id])
        (page,) = record.layers
        assert page.layer.annotator_id is None
        assert [(each.start, each.end) for each in page.spans] == [(0, 4)]
        said = " ".join(map(str, report.warnings))
        assert "1 layers of the project" in said
        assert "secondary" in said
        assert str(report.formats[0][0]).startswith(str(ZIP))

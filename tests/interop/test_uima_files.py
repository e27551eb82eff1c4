"""UIMA files that INCEpTION and cassis wrote: counts by the standard library, out and in again."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.format import ReadOptions
from declannot.formats.uima.files import read_json, read_xmi
from declannot.store.project import Project

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures"
XMI = sorted((FIXTURES / "uima-xmi").glob("*.xmi"))
XMI += sorted((FIXTURES / "uima-json").rglob("*.xmi"))
JSON = sorted((FIXTURES / "uima-json").rglob("data*.json"))
TWINS = sorted((FIXTURES / "webanno-tsv").rglob("reference.xmi"))
NO_TEXT = {"casWithFloatingPointSpecialValues", "casWithSofaDataArray"}
"""Their text is bytes, or there is none; cassis finds no text in them either."""
PASSED_OVER = {"DocumentAnnotation", "DocumentMetaData", "TagsetDescription"}
DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"
pytestmark = pytest.mark.filterwarnings("ignore:Trying to add feature:UserWarning")
needed = pytest.mark.skipif(not XMI or not JSON, reason="the UIMA files are not there")


def _name(path: Path) -> str:
    return f"{path.parent.name}-{path.stem}"


def _counted(places: list[tuple[str, int, int]], text: str) -> Counter[Any]:
    """Return annotations by their offsets in code points, tokens and descriptions left out."""
    wide = text.encode("utf-16-le")
    return Counter(
        (
            len(wide[: 2 * begin].decode("utf-16-le")),
            len(wide[: 2 * end].decode("utf-16-le")),
        )
        for kind, begin, end in places
        if begin < end and not kind.startswith(DKPRO) and kind.rpartition(".")[2] not in PASSED_OVER
    )


@needed
@pytest.mark.parametrize("path", XMI, ids=_name)
def test_xmi_files_have_the_annotations_they_say(path: Path) -> None:
    root = ET.parse(path).getroot()
    texts = [each.get("sofaString") for each in root if each.tag.endswith("}Sofa")]
    text = next((each for each in texts if each), None)
    if text is None:
        with pytest.raises(UserError):
            next(read_xmi(path, ReadOptions()))
        return
    members = {word for each in root for word in (each.get("members") or "").split()}
    places = [
        (
            each.tag.removeprefix("{http:///").replace(".ecore}", ".").replace("/", "."),
            int(each.get("begin") or 0),
            int(each.get("end") or 0),
        )
        for each in root
        if each.get("{http://www.omg.org/XMI}id") in members and each.get("begin") is not None
    ]
    document = next(read_xmi(path, ReadOptions())).document
    assert document.text == text
    found = Counter((each.start, each.end) for each in document.layers[0].spans)
    assert found == _counted(places, text)


@needed
@pytest.mark.parametrize("path", JSON, ids=_name)
def test_json_files_have_the_annotations_they_say(path: Path) -> None:
    if path.parent.name in NO_TEXT:
        with pytest.raises(UserError, match="no text"):
            next(read_json(path, ReadOptions()))
        return
    content = json.loads(path.read_text(encoding="utf-8"))
    features = content["%FEATURE_STRUCTURES"]
    members = {each for view in content["%VIEWS"].values() for each in view["%MEMBERS"]}
    text = next(each["sofaString"] for each in features if "sofaString" in each)
    places = [
        (each["%TYPE"], each["begin"], each["end"])
        for each in features
        if each["%ID"] in members and "begin" in each
    ]
    document = next(read_json(path, ReadOptions())).document
    assert document.text == text
    found = Counter((each.start, each.end) for each in document.layers[0].spans)
    assert found == _counted(places, text)


@needed
def test_the_slots_of_inception_become_relations() -> None:
    path = FIXTURES / "uima-json" / "tsv3-testSimpleSlotFeature" / "data.json"
    layer = next(read_json(path, ReadOptions())).document.layers[0]
    at = {each.id: (each.start, each.end) for each in layer.spans}
    assert sorted((each.type, at[each.from_id], at[each.to_id]) for each in layer.relations) == [
        ("p1", (0, 4), (5, 7)),
        ("p2", (0, 4), (8, 9)),
    ]


@pytest.mark.skipif(not TWINS, reason="the XMI files are not there")
@pytest.mark.parametrize("path", TWINS, ids=_name)
def test_xmi_without_its_type_system_is_refused(path: Path) -> None:
    with pytest.raises(UserError, match=r"type system is not there.*TypeSystem\.xml"):
        next(read_xmi(path, ReadOptions()))


@needed
@pytest.mark.parametrize("path", [*XMI, *JSON], ids=_name)
def test_out_and_in_again_gives_the_same(path: Path, tmp_path: Path) -> None:
    choices = ImportChoices(annotator="Ana", unknown="add")
    with new_project(tmp_path / "one.declannot") as project:
        try:
            run_import(project, [path], choices)
        except UserError:
            assert not project.documents()
            return
        before = _contents(project)
        name = "uima-xmi" if path.suffix == ".xmi" else "uima-json"
        done = run_export(project, tmp_path / "out", ExportChoices(format=name))
    assert done.losses.keys() <= {"METADATA_DROPPED", "ANNOTATOR_FLATTENED"}
    with new_project(tmp_path / "two.declannot") as project:
        report = run_import(project, [tmp_path / "out"], choices)
        assert _contents(project) == before
        assert not report.losses


def _contents(project: Project) -> list[Any]:
    schema = project.schema
    (document,) = project.documents()
    result: list[Any] = [project.text(document.id).text]
    for record in project.iter_records([document.id]):
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

"""The LA statement of A and B as the libraries of other tools read our exports of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.store.project import Project

PEOPLE = ("A", "B")
Spans = list[tuple[int, int, str]]


@pytest.fixture(scope="module")
def statement(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with new_project(tmp_path_factory.mktemp("statement") / "a.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in PEOPLE:
            add_readings(project, document.id, reader)
        yield project


@pytest.fixture(scope="module")
def expected(
    statement: Project, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, dict[str, Spans], dict[str, int]]:
    """The text, the spans of each annotator and the number of their relations."""
    path = tmp_path_factory.mktemp("native") / "a.jsonl"
    run_export(statement, path, ExportChoices(format="jsonl"))
    record = json.loads(path.read_bytes())
    layers = {layer["annotator"]: layer for layer in record["layers"]}
    spans = {
        name: sorted((each["start"], each["end"], each["label"]) for each in layer["spans"])
        for name, layer in layers.items()
    }
    return record["text"], spans, {name: len(each["relations"]) for name, each in layers.items()}


@pytest.mark.filterwarnings("ignore:Trying to add feature:UserWarning")
@pytest.mark.parametrize("kind", ["xmi", "json"])
@pytest.mark.parametrize("reader", PEOPLE)
def test_cassis_loads_what_inception_would(
    statement: Project,
    expected: tuple[str, dict[str, Spans], dict[str, int]],
    tmp_path: Path,
    kind: str,
    reader: str,
) -> None:
    cassis = pytest.importorskip("cassis")
    text, spans, relations = expected
    run_export(statement, tmp_path / "out", ExportChoices(format=f"uima-{kind}"))
    (path,) = (tmp_path / "out").glob(f"annotation/*/{reader}.{kind}")
    if kind == "xmi":
        types = next((tmp_path / "out").rglob("TypeSystem.xml"))
        with types.open("rb") as file:
            system = cassis.load_typesystem(file)
        with path.open("rb") as file:
            cas = cassis.load_cas_from_xmi(file, typesystem=system)
    else:
        with path.open("rb") as file:
            cas = cassis.load_cas_from_json(file)
    assert cas.sofa_string == text
    found = cas.select("webanno.custom.DeclannotSpan")
    assert sorted((each.begin, each.end, each.label) for each in found) == spans[reader]
    arrows = cas.select("webanno.custom.DeclannotRelation")
    assert len(arrows) == relations[reader]
    assert all(each.Governor in found and each.Dependent in found for each in arrows)


def test_conllu_parses_the_words_and_a_column_a_layer(
    statement: Project, expected: tuple[str, dict[str, Spans], dict[str, int]], tmp_path: Path
) -> None:
    conllu = pytest.importorskip("conllu")
    text, spans, _ = expected
    report = run_export(statement, tmp_path / "a.conllup", ExportChoices(format="conllu"))
    content = (tmp_path / "a.conllup").read_text(encoding="utf-8")
    sentences = conllu.parse(content)
    words = "".join(word["form"] for sentence in sentences for word in sentence)
    assert words == "".join(text.split())
    for reader in PEOPLE:
        begun: list[str] = []
        for sentence in sentences:
            for word in sentence:
                value = word[f"declannot:{reader.lower()}"]
                begun += [each.partition(":")[2] for each in str(value).split(";") if ":" in each]
        assert sorted(begun) == sorted(label for *_, label in spans[reader])
    assert "OVERLAP_DROPPED" not in report.ledger.counts

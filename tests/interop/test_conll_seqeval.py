"""seqeval, in its strict mode, finds in our files the entities that we say are in them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.store.project import Project

scheme = pytest.importorskip("seqeval.scheme", reason="seqeval is not here; dev.py interop has it")
metrics = pytest.importorskip("seqeval.metrics", reason="seqeval is not here")

SCHEMES = {"IOB1": "IOB1", "IOB2": "IOB2", "BIOES": "IOBES"}


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A project with the LA statement as A and B read it."""
    path = tmp_path_factory.mktemp("seqeval") / "p.declannot"
    with new_project(path) as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in ("A", "B"):
            add_readings(project, document.id, reader)
        yield project


def _columns(path: Path) -> tuple[list[list[str]], list[list[list[str]]]]:
    """Return the words of each block, and for each column of tags those of each block."""
    blocks = [
        [line.split("\t") for line in block.split("\n") if line]
        for block in path.read_text(encoding="utf-8").split("\n\n")
    ]
    blocks = [block for block in blocks if block and not block[0][0].startswith("-DOCSTART-")]
    words = [[row[0] for row in block] for block in blocks]
    width = len(blocks[0][0])
    tags = [[[row[at] for row in block] for block in blocks] for at in range(1, width)]
    return words, tags


@pytest.mark.parametrize("overlap", ["family", "longest", "innermost", "levels"])
@pytest.mark.parametrize("ours", SCHEMES)
def test_seqeval_finds_the_entities_that_went_out(
    pair: Project, tmp_path: Path, ours: str, overlap: str
) -> None:
    out = tmp_path / "out"
    choices = ExportChoices(format="conll", status="all", scheme=ours, overlap=overlap)
    report = run_export(pair, out, choices)
    strict = getattr(scheme, SCHEMES[ours])
    found: Counter[tuple[str, str, str]] = Counter()
    for path in sorted(out.rglob("*.conll")):
        words, columns = _columns(path)
        for tags in columns:
            entities = scheme.Entities(tags, strict).entities
            found.update(
                (path.parent.name, each.tag, "".join(words[nth][each.start : each.end]))
                for nth, block in enumerate(entities)
                for each in block
            )
            count = sum(map(len, entities))
            if count and ours != "IOB1":
                table: Any = metrics.classification_report(
                    tags, tags, mode="strict", scheme=strict, output_dict=True
                )
                assert table["micro avg"]["support"] == count
                assert table["micro avg"]["f1-score"] == 1.0
    assert found == _kept(pair, tmp_path, report)
    assert found.total() == report.spans


def _kept(project: Project, tmp_path: Path, report: Any) -> Counter[tuple[str, str, str]]:
    """Return layer, label and quote of the spans that the report does not say are lost."""
    run_export(project, tmp_path / "all.jsonl", ExportChoices(format="jsonl"))
    record = json.loads((tmp_path / "all.jsonl").read_text(encoding="utf-8"))
    lost = {
        each["span"]
        for each in map(json.loads, report.ledger.details())
        if each["code"] in ("OVERLAP_DROPPED", "EMPTY_SPAN_DROPPED")
    }
    assert not report.losses.get("BOUNDARY_SNAPPED")
    return Counter(
        (layer["annotator"], span["label"], "".join(record["text"][start:end].split()))
        for layer in record["layers"]
        for span in layer["spans"]
        if span["id"] not in lost
        for start, end in span["fragments"] or [[span["start"], span["end"]]]
    )

"""brat's own files through the reader that proves exports, and exports through another reader."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest

from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.brat.proof import read_page

SHARED = Path(__file__).parents[3] / "shared"
PAGES = sorted((SHARED / "fixtures" / "brat").rglob("*.ann"))
STATEMENTS = sorted((SHARED / "samples" / "statements").glob("*.txt"))


@pytest.mark.skipif(not PAGES, reason="the brat files are not there")
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_proof_reads_files_that_brat_made(path: Path) -> None:
    with path.with_suffix(".txt").open(encoding="utf-8") as file:  # universal newlines, as brat
        text = file.read()
    with path.open(encoding="utf-8") as file:
        content = file.read()
    page = read_page(content)
    assert len(page.spans) == len(re.findall(r"^T", content, re.MULTILINE))
    for span in page.spans.values():
        assert " ".join(text[a:b] for a, b in span.pieces) == span.quote
    known = page.spans.keys() | page.events.keys()
    ends = [end for _, roles in page.relations.values() for end in roles.values()]
    ends += [target for _, target, _ in page.attributes.values()]
    ends += [trigger for _, trigger, _ in page.events.values()]
    assert known.issuperset(ends)


def _read_like_others(folder: Path) -> dict[str, list[tuple[str, list[tuple[int, int]]]]]:
    """Read every page with a few lines that share nothing with the program's readers."""
    pages = {}
    for ann in folder.glob("*.ann"):
        text = ann.with_suffix(".txt").read_text(encoding="utf-8")
        spans = []
        for line in filter(None, ann.read_text(encoding="utf-8").split("\n")):
            if not line.startswith("T"):
                continue
            _, middle, quote = line.split("\t")
            label, offsets = middle.split(" ", 1)
            pieces = []
            for piece in offsets.split(";"):
                start, end = piece.split(" ")
                pieces.append((int(start), int(end)))
            assert " ".join(text[start:end] for start, end in pieces).replace("\t", " ") == quote
            spans.append((label, pieces))
        pages[ann.stem] = spans
    return pages


@pytest.mark.skipif(not STATEMENTS, reason="the sample statements are not there")
def test_statements_in_seven_languages_go_out_with_exact_offsets(tmp_path: Path) -> None:
    draw = random.Random(2022)
    with new_project(tmp_path / "all.declannot") as project:
        report = run_import(project, STATEMENTS, ImportChoices())
        assert report.documents_new == len(STATEMENTS)
        records = []
        names = [label.name for label in project.schema.labels]
        for path in STATEMENTS:
            text = path.read_bytes().decode("utf-8-sig")
            starts = [draw.randrange(len(text) - 1) for _ in range(40)]
            spans = [
                {"start": start, "end": min(len(text), start + draw.randint(1, 300))}
                | {"label": draw.choice(names)}
                for start in starts
            ]
            records.append({"text": text, "layers": [{"annotator": "Ana", "spans": spans}]})
        corpus = tmp_path / "spans.jsonl"
        corpus.write_text("".join(json.dumps(each) + "\n" for each in records), encoding="utf-8")
        added = run_import(project, [corpus], ImportChoices())
        assert added.documents_new == 0
        for name in ("jsonl", "csv", "brat", "conll"):
            choices = ExportChoices(format=name, status="all")
            done = run_export(project, tmp_path / f"out-{name}", choices)
            assert done.verified is not None
            assert done.verified.spans > 0
        pages = _read_like_others(tmp_path / "out-brat")
        total = sum(map(len, pages.values()))
        lost = done.ledger.counts["EMPTY_SPAN_DROPPED"]
        assert added.spans_new - lost <= total <= added.spans_new

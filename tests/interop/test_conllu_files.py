"""CoNLL-U of treebanks: words and heads counted from the columns, text as the files have it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.conllu.reading import read
from declannot.formats.format import ReadOptions
from declannot.store.project import Project

FOLDER = Path(__file__).parents[3] / "shared" / "fixtures" / "conllu"
FILES = sorted([*FOLDER.glob("*.conllu"), *FOLDER.glob("*.conllup")])
needed = pytest.mark.skipif(not FILES, reason="the CoNLL-U files are not there")


def _rows(path: Path) -> list[list[list[str]]]:
    """Return the columns of every line of words, sentence by sentence."""
    sentences = re.split(r"\n\s*\n", path.read_text(encoding="utf-8").strip())
    return [
        [re.split(r"\t| {2,}", line.strip()) for line in each.split("\n") if line[0] != "#"]
        for each in sentences
    ]


def _texts(path: Path) -> list[str]:
    return re.findall(r"^# text = (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)


@needed
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_have_the_words_and_heads_their_columns_say(path: Path) -> None:
    plus = path.suffix == ".conllup"
    upos, head = (2, 3) if plus else (3, 6)
    words: Counter[str] = Counter()
    heads = 0
    for sentence in _rows(path):
        single = [row for row in sentence if row[0].isdecimal()]
        words.update(row[upos] for row in single)
        numbers = {row[0] for row in single}
        heads += sum(len(row) > head and row[head] in numbers for row in single)
    found = list(read(path, ReadOptions()))
    content = path.read_text(encoding="utf-8")
    assert len(found) == max(1, len(re.findall(r"^# newdoc", content, re.MULTILINE)))
    spans = [span for each in found for span in each.document.spans()]
    own = Counter(span.label for span in spans if span.label not in ("VPC.full", "MWE"))
    assert own == words
    assert sum(len(layer.relations) for each in found for layer in each.document.layers) == heads
    assert len(spans) - sum(own.values()) == (2 if plus else 0)
    everything = "\n".join(each.document.text for each in found)
    at = 0
    for text in _texts(path):
        at = everything.index(text, at) + len(text)
    assert not [loss for each in found for loss in each.losses if loss.code == "TEXT_REBUILT"]


@needed
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_out_and_in_again_gives_the_same(path: Path, tmp_path: Path) -> None:
    choices = ImportChoices(annotator="Ana", unknown="add")
    with new_project(tmp_path / "one.declannot") as project:
        run_import(project, [path], choices)
        before = _contents(project)
        out = tmp_path / "out.conllup"
        done = run_export(project, out, ExportChoices(format="conllu"))
    assert done.losses.keys() <= {"METADATA_DROPPED", "RELATION_DROPPED", "BOUNDARY_SNAPPED"}
    with new_project(tmp_path / "two.declannot") as project:
        report = run_import(project, [out], choices)
        assert not report.losses
        after = _contents(project)
    moved = done.losses.get("BOUNDARY_SNAPPED", 0)
    assert [text for text, _ in after] == [text for text, _ in before]
    changed = sum(((Counter(b) - Counter(a)) for (_, b), (_, a) in zip(before, after, strict=True)),
                  Counter())  # fmt: skip
    assert sum(changed.values()) <= moved


def _contents(project: Project) -> list[tuple[str, list[Any]]]:
    schema = project.schema
    return sorted(
        (
            project.text(record.document.id).text,
            sorted(
                (each.start, each.end, str(each.fragments), schema.label_by_id[each.label_id].name)
                for page in record.layers
                for each in page.spans
            ),
        )
        for record in project.iter_records([each.id for each in project.documents()])
    )

"""The training recipes of the handbook, run as they stand on what declannot exports."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.starting import add_readings, new_project, sample_statement
from tests.thoroughness import examples

RECIPES = Path(__file__).parents[2] / "docs" / "handbook" / "recipes"


def _loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, RECIPES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


transformer = _loaded("train_transformers")


def _export(folder: Path, name: str, out: str) -> Path:
    """Export the sample statement as annotator A read it."""
    document, text = sample_statement("2022-06-01T00:00:00Z")
    with new_project(folder / "p.declannot") as project:
        project.apply(add_documents([(document, text)]))
        add_readings(project, document.id, "A")
        choices = ExportChoices(format=name, status="all")
        run_export(project, folder / out, choices)
    return folder / out


def _run(recipe: str, *words: object) -> str:
    done = subprocess.run(
        [sys.executable, str(RECIPES / f"{recipe}.py"), *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def test_spacy_is_trained_on_the_sample_statement(tmp_path: Path) -> None:
    pytest.importorskip("spacy")
    data = _export(tmp_path, "spacy", "a.spacy")
    out = tmp_path / "model"
    told = _run("train_spacy", data, data, out, "--layer", "A", "--steps", 2)
    lengths = {
        line.split()[0]: list(map(int, line.split()[1:]))
        for line in told.splitlines()
        if re.match(r"[A-Z]+( +\d+){5}$", line)
    }
    assert lengths["COMMITMENT"] == [19, 26, 43, 52, 52]
    assert lengths["ACTOR"][0] == 39
    assert "train: ner can reach 61 of 66 entities" in told
    assert "the suggester reaches 43 of 43 acts (100.0%), with 1105 proposals a document" in told
    assert re.search(r"dev: entities F1 \d\.\d{3}, acts F1 \d\.\d{3}", told)
    config = (out / "config.cfg").read_text(encoding="utf-8")
    assert "edge_words_suggester.v1" in config
    meta = json.loads((out / "model-best" / "meta.json").read_text(encoding="utf-8"))
    assert meta["pipeline"] == ["tok2vec", "ner", "spancat"]
    assert set(meta["labels"]["ner"]) == {"ACTOR", "EVENT", "INSTITUTION", "INSTRUMENT", "PLACE"}
    assert {"COMMITMENT", "CALL", "SUPPORT"} <= set(meta["labels"]["spancat"])


PIECES = st.lists(st.integers(1, 6), max_size=60)


@given(PIECES, st.integers(2, 20), st.integers(0, 19))
@settings(deadline=None, max_examples=examples(60))
def test_windows_hold_every_token_and_cut_none(pieces: list[int], size: int, stride: int) -> None:
    if stride >= size:
        with pytest.raises(ValueError, match="stride"):
            transformer.windows(pieces, size, stride)
        return
    made = transformer.windows(pieces, size, stride)
    assert {token for window in made for token in range(*window)} == set(range(len(pieces)))
    for start, end in made:
        assert end == start + 1 or sum(pieces[start:end]) <= size
    for (start, end), (after, last) in zip(made, made[1:], strict=False):
        assert start < after <= end < last
        shared = sum(pieces[after:end])
        full = sum(pieces[after - 1 : end + 1]) > size
        assert shared >= stride or after == start + 1 or full


@given(PIECES, st.integers(6, 20), st.integers(0, 5))
@settings(deadline=None, max_examples=examples(60))
def test_guesses_of_windows_are_joined_to_a_tag_a_token(
    pieces: list[int], size: int, stride: int
) -> None:
    made = transformer.windows(pieces, size, stride)
    guesses = [[f"B-{token}" for token in range(*window)] for window in made]
    joined = transformer.merged(len(pieces), made, guesses)
    assert joined == [f"B-{token}" for token in range(len(pieces))]


def test_coverage_counts_what_no_window_holds_whole() -> None:
    tags = ["O", "B-ACT", "I-ACT", "I-ACT", "I-ACT", "O", "B-NAME", "O"]
    pieces = [1] * 8
    made = transformer.windows(pieces, 4, 1)
    assert made == [(0, 4), (3, 7), (6, 8)]
    assert transformer.coverage(pieces, tags, made, 4) == (8, 1, 2)
    pieces[6] = 9  # more pieces than a window takes
    made = transformer.windows(pieces, 4, 3)
    seen, whole, there = transformer.coverage(pieces, tags, made, 4)
    assert (seen, whole, there) == (7, 1, 2)


def test_a_token_has_a_label_for_its_first_piece_only() -> None:
    words = [None, 0, 0, 1, 2, 2, 2, None]
    assert transformer.labels_of(words, [9, 5, 6, 7], (1, 4)) == [
        -100, 5, -100, 6, 7, -100, -100, -100,
    ]  # fmt: skip
    assert transformer.entities(["B-X", "I-X", "B-X", "O", "B-Y", "E-Y", "S-Z"]) == [
        (0, 2, "X"), (2, 3, "X"), (4, 6, "Y"), (6, 7, "Z"),
    ]  # fmt: skip


def test_rows_have_the_names_of_the_tags(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    data = _export(tmp_path, "huggingface", "a.parquet")
    (row,), names = transformer.rows_of(data, "ner_tags_act")
    acts = transformer.entities([names[tag] for tag in row["ner_tags_act"]])
    assert len(acts) == 43
    made = transformer.windows([2] * len(row["tokens"]), 510, 128)
    tags = [names[tag] for tag in row["ner_tags_act"]]
    assert transformer.coverage([2] * len(tags), tags, made, 510) == (len(tags), 43, 43)


def test_a_tokenizer_of_a_local_vocabulary_gives_the_windows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("pyarrow")
    transformers = pytest.importorskip("transformers")
    data = _export(tmp_path, "huggingface", "a.parquet")
    letters = "abcdefghijklmnopqrstuvwxyz0123456789.,’“”-–()/;:'"
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "we", "the", "and"]
    vocabulary += [*letters, *(f"##{letter}" for letter in letters)]
    (tmp_path / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    base = tmp_path / "base"
    transformers.BertTokenizerFast(str(tmp_path / "vocab.txt")).save_pretrained(base)
    words = [data, data, tmp_path / "out", "--base", base, "--length", 400, "--stride", 350]
    transformer.main([*map(str, words), "--column", "ner_tags_act", "--look"])
    told = capsys.readouterr().out
    assert "(100.0%) are in one, 43 of 43 spans (100.0%) whole" in told

"""The benchmarks measure what they say: made-up statements are exact, records are complete."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.report import Report
from benchmarks.texts import la_statement, made_statement, one_paragraph, write_corpus

KEYS = ["name", "value", "unit", "median_of", "min", "max", "baseline", "ratio"]


@pytest.mark.parametrize(
    ("characters", "spans"), [(7_000, 200), (7_000, 50), (50_000, 1_000), (7_000, 0)]
)
def test_a_made_statement_has_exactly_the_size_asked_for(characters: int, spans: int) -> None:
    made = made_statement(characters, spans)
    assert len(made.text) == characters
    assert len(made.spans) == len(set(made.spans)) == spans
    assert all(0 <= start < end <= characters for start, end, _ in made.spans)
    assert made.spans == sorted(made.spans, key=lambda each: (each[0], -each[1], each[2]))


def test_spans_move_with_the_names_that_are_exchanged() -> None:
    original = {label: set() for _, _, label in la_statement().spans}
    for seed in range(5):
        made = made_statement(7_000, 100, seed)
        for start, end, label in made.spans:
            assert label in original
            covered = made.text[start:end]
            assert covered == covered.strip()
            edge = made.text[start - 1 : start] + made.text[end : end + 1]
            assert not any(each.isalnum() for each in edge), covered


def test_the_same_arguments_give_the_same_statement_and_others_another() -> None:
    first = made_statement(20_000, 300, 1)
    made_statement.cache_clear()
    assert made_statement(20_000, 300, 1) == first
    assert made_statement(20_000, 300, 2).text != first.text


def test_one_paragraph_has_no_line_break() -> None:
    made = one_paragraph(20_000, 100)
    assert "\n" not in made.text
    assert len(made.text) == 20_000


def test_a_made_corpus_can_be_imported(tmp_path: Path) -> None:
    from declannot.exchange.importing import ImportChoices, run_import
    from declannot.exchange.starting import new_project

    corpus = write_corpus(tmp_path / "corpus.jsonl", 3, 7_000, 50)
    with new_project(tmp_path / "p.declannot") as project:
        report = run_import(project, [corpus], ImportChoices(format="jsonl"))
        assert (report.documents_new, report.spans_new) == (3, 150)


def test_a_record_is_a_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report(as_json=True)
    report.add("group: what", [3.0, 1.0, 2.0], "ms", target=5)
    report.add("group: more", [4.0], "ms", baseline="group: what", baseline_value=2.0)
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert list(first) == KEYS
    assert (first["value"], first["min"], first["max"], first["median_of"]) == (2.0, 1.0, 3.0, 3)
    assert (first["baseline"], first["ratio"]) == (None, None)
    assert (second["baseline"], second["ratio"]) == ("group: what", 2.0)


def test_figures_that_miss_their_target_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    report.add("a", [2.0], "ms", target=1)
    report.add("b", [2.0], "x", target=3, at_least=True)
    report.add("c", [2.0], "ms", target=2)
    report.close()
    missed = [line for line in capsys.readouterr().err.splitlines() if "missed" in line]
    assert [line.split()[2] for line in missed] == ["a:", "b:"]


def test_a_percentile_is_not_the_median() -> None:
    report = Report()
    assert report.add("a", list(range(100)), "ms", percentile=99) == 99


def test_an_unknown_name_is_wrong_use(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "nonsense"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "nonsense" in done.stderr
    assert "start_up" in done.stderr

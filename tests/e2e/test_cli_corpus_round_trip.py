"""The real command, in processes of its own: statements in, corpus out, and back unchanged."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from declannot.__main__ import main

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
TEXT = (SAMPLES / "la_joint_statement_2022.txt").read_text(encoding="utf-8")
SEED = json.loads((SAMPLES / "seed_two_annotators.json").read_text(encoding="utf-8"))


def declannot(*words: object, code: int = 0) -> str:
    """Run the command in a process of its own and return its standard output."""
    done = subprocess.run(
        [sys.executable, "-m", "declannot", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def answer(*words: object) -> Any:
    """Run the command with ``--json`` in a process of its own and return its one value."""
    return json.loads(declannot(*words, "--json"))


@pytest.fixture
def project(tmp_path: Path, corpus: Path) -> Path:
    """Return a project that holds the corpus."""
    path = tmp_path / "p.declannot"
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(corpus)]) == 0
    return path


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Return a native corpus file with the LA statement as both annotators read it."""
    layers = []
    for name in ("A", "B"):
        spans = [each | {"id": f"span{each['id']}"} for each in SEED["annotators"][name]]
        relations = [
            {
                "type": each["type"],
                "from": f"span{each['from']}",
                "to": f"span{each['to']}",
            }
            for each in SEED["relations"][name]
        ]
        layers.append({"annotator": name, "spans": spans, "relations": relations})
    record = {"declannot": 1, "title": "Los Angeles", "text": TEXT, "layers": layers}
    path = tmp_path / "seed.jsonl"
    path.write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def test_a_corpus_comes_out_as_it_went_in(tmp_path: Path, corpus: Path) -> None:
    first, second = tmp_path / "first.declannot", tmp_path / "second.declannot"
    out, again = tmp_path / "out.jsonl", tmp_path / "again.jsonl"
    declannot("new", first, "--title", "First")
    report = answer("import", first, corpus)
    assert report["documents"]["new"] == 1
    assert report["spans"]["new"] == 109 + 118
    exported = answer("export", first, out, "--format", "jsonl")
    assert exported["verified"]["mismatches"] == 0
    assert exported["losses"] == {}
    declannot("new", second)
    declannot("import", second, out)
    declannot("export", second, again, "--format", "jsonl")
    assert again.read_bytes() == out.read_bytes()
    record = json.loads(out.read_text(encoding="utf-8"))
    for layer in record["layers"]:
        found = [
            (each["start"], each["end"], each["label"], each["attributes"])
            for each in layer["spans"]
        ]
        wanted = [
            (each["start"], each["end"], each["label"], each["attributes"])
            for each in SEED["annotators"][layer["annotator"]]
        ]
        assert sorted(found, key=repr) == sorted(wanted, key=repr)
        assert len(layer["relations"]) == len(SEED["relations"][layer["annotator"]])


def test_importing_twice_adds_nothing(project: Path, corpus: Path) -> None:
    before = answer("spans", project)
    report = answer("import", project, corpus)
    assert (report["documents"]["new"], report["spans"]["new"]) == (0, 0)
    assert answer("spans", project) == before


def test_a_dry_run_changes_nothing(tmp_path: Path, corpus: Path) -> None:
    project = tmp_path / "p.declannot"
    declannot("new", project)
    before = project.read_bytes()
    report = answer("import", project, corpus, "--dry-run")
    assert report["dry_run"] is True
    assert report["documents"]["new"] == 1
    assert project.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "out"), [("csv", "out.csv"), ("brat", "brat"), ("conll", "conll")]
)
def test_every_format_proves_itself_and_reports_its_losses(
    tmp_path: Path, project: Path, name: str, out: str
) -> None:
    report = answer(
        "export", project, tmp_path / out, "--format", name, "--layer", "A", "--status", "all"
    )
    assert report["verified"]["mismatches"] == 0
    assert report["spans"] > 100
    beside = json.loads((tmp_path / f"{out}.report.json").read_text(encoding="utf-8"))
    assert beside["losses"] == report["losses"]
    assert beside["format"] == name


def test_an_export_is_not_replaced_without_force(tmp_path: Path, project: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("mine", encoding="utf-8")
    assert declannot("export", project, out, "--format", "csv", code=1) == ""
    assert out.read_text(encoding="utf-8") == "mine"
    declannot("export", project, out, "--format", "csv", "--force")
    assert "Canada" in out.read_text(encoding="utf-8")


def test_a_reader_that_goes_away_is_no_error(project: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "declannot", "spans", project, "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.wait() == 0
        assert child.stderr.read() == b""


def test_output_is_utf8_in_any_locale(tmp_path: Path) -> None:
    project = tmp_path / "p.declannot"
    text = tmp_path / "zh.txt"
    text.write_text("我们谴责。👩\u200d👧", encoding="utf-8")
    assert main(["new", str(project)]) == 0
    assert main(["import", str(project), str(text)]) == 0
    done = subprocess.run(
        [sys.executable, "-m", "declannot", "documents", project, "--json"],
        capture_output=True,
        env={"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii", "HOME": str(tmp_path), "PATH": ""},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode("utf-8"))[0]["title"] == "zh"

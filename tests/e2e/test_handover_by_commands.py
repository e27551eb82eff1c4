"""Trainer and two annotators in three data folders, by commands alone."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from declannot.__main__ import main

TITLES = [f"Statement {number}" for number in range(10)]


class Person:
    """Somebody with a data folder and a project of their own."""

    def __init__(self, root: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self._root = root
        self.name = name
        self.folder = root / name
        self.folder.mkdir()
        self.project = self.folder / "project.declannot"

    def run(self, command: str, *words: str | Path, code: int = 0) -> Any:
        """Run a command on the project and return its JSON, or its error."""
        whole = [command, str(self.project), *map(str, words), "--json"]
        self._capsys.readouterr()
        assert main([*whole, "--data-dir", str(self.folder / "data")]) == code
        out, err = self._capsys.readouterr()
        assert "Traceback" not in err
        return json.loads(out) if code == 0 else err

    def beside(self, name: str) -> Person:
        """Return somebody else, with another data folder."""
        return Person(self._root, name, self._capsys)

    def export(self, name: str) -> bytes:
        """Return the native export of the whole project."""
        out = self.folder / name
        self.run("export", out, "--format", "jsonl", "--force")
        return out.read_bytes()

    def mark(self, note: str) -> list[str]:
        """Bring spans into every document of the project and return their ids."""
        lines = []
        ids = []
        for record in map(json.loads, self.export("mine.jsonl").decode().splitlines()):
            text = record["text"]
            spans = []
            for number, word in enumerate(("Canada", "Mexico")):
                start = text.index(word)
                ids.append(f"span{self.name}{record['title'][-1]}{number}")
                spans.append(
                    {
                        "id": ids[-1],
                        "start": start,
                        "end": start + len(word),
                        "label": "ACTOR",
                        "note": note,
                        "doubt": number == 1,
                    }
                )
            record["layers"] = [{"annotator": self.name, "status": "done", "spans": spans}]
            lines.append(json.dumps(record))
        path = self.folder / "marked.jsonl"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.run("import", path)
        return ids


@pytest.fixture
def trainer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Person:
    person = Person(tmp_path, "Trainer", capsys)
    person.run("new", "--title", "Statements")
    texts = person.folder / "texts"
    texts.mkdir()
    for number, title in enumerate(TITLES):
        text = f"{title}: Canada and Mexico reaffirm their partnership. " * (number + 1)
        (texts / f"{title}.txt").write_text(text, encoding="utf-8")
    person.run("import", texts)
    return person


def _handed_out(trainer: Person) -> list[Person]:
    people = []
    for name in ("A", "B"):
        person = trainer.beside(name)
        person.run("new")
        trainer.run("task", person.folder / "a.declannot-task", "--annotator", name)
        report = person.run("merge", person.folder / "a.declannot-task")
        assert report["counts"]["new"] == len(report["documents"])
        people.append(person)
    return people


def _bytes_of(path: Path) -> bytes:
    """Return everything a package holds, unpacked."""
    with zipfile.ZipFile(path) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_two_annotators_work_apart_and_their_work_merges_in_any_order(
    trainer: Person,
) -> None:
    plan = trainer.run("plan", "--annotators", "A", "B", "--overlap", "20%", "--seed", "7")
    assert plan["twice"] == 2
    assert sum(len(each["documents"]) for each in plan["annotators"]) == 12
    assert trainer.run("plan") == plan
    people = _handed_out(trainer)
    ids = {}
    for person, shares in zip(people, plan["annotators"], strict=True):
        assert {each["title"] for each in person.run("documents")} == {
            each["title"] for each in shares["documents"]
        }
        ids[person.name] = person.mark(f"remark of {person.name}")
        sent = person.run("work", person.folder / "work.declannot-work")
        assert (sent["layers"], sent["done"]) == (len(shares["documents"]),) * 2
    a, b = people
    works = [each.folder / "work.declannot-work" for each in people]
    twin = trainer.beside("Twin")
    twin.project.write_bytes(trainer.project.read_bytes())
    before = trainer.export("before.jsonl")
    preview = trainer.run("merge", "--dry-run", *works)
    assert trainer.export("after.jsonl") == before
    done = trainer.run("merge", *works)
    assert done["documents"] == preview["documents"]
    twin.run("merge", works[1])
    twin.run("merge", works[0])
    merged = trainer.export("merged.jsonl")
    assert twin.export("merged.jsonl") == merged
    again = trainer.run("merge", *reversed(works))
    assert not again["changed"]
    assert again["counts"]["unchanged"] == 12
    assert trainer.export("again.jsonl") == merged
    spans = trainer.run("spans")
    assert {each["id"] for each in spans} == {*ids["A"], *ids["B"]}
    _nothing_of_the_other(a, ids["B"], b"remark of B")
    _nothing_of_the_other(b, ids["A"], b"remark of A")
    trainer.run("task", trainer.folder / "later.declannot-task", "--annotator", "A")
    later = _bytes_of(trainer.folder / "later.declannot-task")
    assert not any(each.encode() in later for each in (*ids["A"], *ids["B"], "remark of"))
    figures = trainer.run("agree", "A", "B")
    assert figures["documents"]["compared"] == 2


def _nothing_of_the_other(person: Person, ids: list[str], note: bytes) -> None:
    for path in (person.folder / "a.declannot-task", person.folder / "work.declannot-work"):
        data = _bytes_of(path)
        assert note not in data
        assert not any(each.encode() in data for each in ids)


def test_sending_twice_gives_the_same_file(trainer: Person) -> None:
    a, _ = _handed_out(trainer)
    a.mark("a remark")
    one, two = a.folder / "one.declannot-work", a.folder / "two.declannot-work"
    assert a.run("work", one)["first_sent"] == 10
    assert a.run("work", two)["first_sent"] == 0
    assert one.read_bytes() == two.read_bytes()
    trainer.run("task", trainer.folder / "x", "--annotator", "A")
    trainer.run("task", trainer.folder / "y", "--annotator", "A")
    assert (trainer.folder / "x").read_bytes() == (trainer.folder / "y").read_bytes()
    assert "of that name already" in a.run("work", two, code=1)


def test_wrong_files_are_refused_in_one_line(trainer: Person, tmp_path: Path) -> None:
    a, b = _handed_out(trainer)
    before = trainer.project.read_bytes()
    text = tmp_path / "text.declannot-work"
    text.write_text("no package")
    task = a.folder / "a.declannot-task"
    for path, sentence in (
        (text, "neither a declannot package nor a project"),
        (tmp_path / "missing", "no such file"),
        (tmp_path, "is a folder"),
        (trainer.project, "the project itself"),
        (task, "made from this very project"),
    ):
        error = trainer.run("merge", path, code=1)
        assert sentence in error
        assert error.count("\n") == 1
    assert trainer.project.read_bytes() == before
    assert "is for A" in b.run("merge", task, code=1)

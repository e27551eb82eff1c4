"""Native corpora lose nothing: out, into an empty project, and out again gives the same bytes."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.change import Change, SchemaVersion, Step
from declannot.domain.message import message
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.store.project import Project

NATIVE = ExportChoices(format="jsonl")
AT = "2026-11-23T20:39:52Z"


def _rich() -> list[dict[str, Any]]:
    """Records with every key of the contract, in the order of its keys and lists."""
    text = "Canada,\r\n\r\nMexico 😀 and e\u0301 ירושלים \u2028 act.\tNow."

    def span(id_: str, start: int, end: int, label: str, by: str, **more: Any) -> dict[str, Any]:
        pieces = more.get("fragments") or [[start, end]]
        whole = {
            "id": id_,
            "start": start,
            "end": end,
            "label": label,
            "text": " ".join(text[a:b] for a, b in pieces),
            "fragments": None,
            "attributes": {},
            "note": "",
            "doubt": False,
            "origin": "manual",
            "by": by,
            "created": AT,
            "changed": AT,
        }
        return whole | more

    ana = {
        "annotator": "Ana",
        "annotator_id": "ana1",
        "status": "done",
        "first_sent": {
            "at": AT,
            "sha256": "ab" * 32,
            "spans": [span("s0", 0, 6, "ACTOR", "Ana")],
            "relations": None,
        },
        "spans": [
            span(
                "s1",
                0,
                len(text),
                "COMMITMENT",
                "Ana",
                attributes={"strength": "strong", "conditional": False},
                note="Two\nlines\tand “quotes”.",
                doubt=True,
            ),
            span("s2", 0, 17, "ACTOR", "Ana", fragments=[[0, 6], [11, 17]]),
            span(
                "s3",
                0,
                6,
                "ACTOR",
                "Bea",
                origin="suggestion:names",
                created="2025-01-01T00:00:00.5Z",
            ),
        ],
        "relations": [
            {
                "id": "r1",
                "type": "by",
                "from": "s1",
                "to": "s2",
                "attributes": {"sure": True},
                "origin": "manual",
                "by": "Ana",
                "created": AT,
            }
        ],
        "read": [[0, 7], [11, 20]],
        "notes": "A remark.",
        "decisions": [],
    }
    bea = ana | {
        "annotator": "Bea",
        "annotator_id": "bea1",
        "status": "new",
        "first_sent": None,
        "spans": [],
        "relations": [],
        "read": [],
        "notes": "",
    }
    gold = bea | {
        "annotator": "gold",
        "annotator_id": None,
        "status": "started",
        "spans": [span("g1", 0, 6, "ACTOR", "Bea")],
        "decisions": [
            {
                "id": "x1",
                "class": "boundary",
                "sources": ["s2", "s3"],
                "result": ["g1"],
                "choice": "edited",
                "reason": "guideline 3",
                "comment": "",
                "by": "Bea",
                "at": AT,
                "stale": True,
            }
        ],
    }
    import hashlib

    first = {
        "declannot": 1,
        "id": "doc1",
        "title": "=A “title”, 日本",
        "text": text,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "bom": True,
        "language": "en",
        "metadata": {
            "date": "2022-06",
            "issuers": ["Canada", "Mexico"],
            "source": "web",
            "licence": "CC0",
            "group": "summit",
            "original": {"name": "a.txt", "sha256": "cd" * 32},
        },
        "tags": ["one", "two"],
        "version_of": None,
        "created": AT,
        "layers": [ana, bea, gold],
    }
    second = first | {
        "id": "doc2",
        "title": "Later",
        "version_of": "doc1",
        "bom": False,
        "layers": [],
    }
    return sorted([first, second], key=lambda each: (each["title"], each["id"]))  # type: ignore[arg-type, return-value]


def test_every_key_comes_back_in_its_place(
    project: Project, lines: Callable[..., Path], tmp_path: Path
) -> None:
    path = lines(*_rich())
    run_import(project, [path], ImportChoices())
    report = run_export(project, tmp_path / "out.jsonl", NATIVE)
    out = (tmp_path / "out.jsonl").read_bytes()
    compact = "".join(
        json.dumps(json.loads(line), ensure_ascii=False, separators=(",", ":")) + "\n"
        for line in path.read_text(encoding="utf-8").split("\n")[:-1]
    )
    assert out.decode() == compact
    assert not report.losses


@pytest.mark.parametrize("unit", ["codepoint", "utf16", "byte"])
def test_out_in_and_out_again_gives_the_same_bytes(
    project: Project, other: Project, lines: Callable[..., Path], tmp_path: Path, unit: str
) -> None:
    run_import(project, [lines(*_rich())], ImportChoices())
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    run_export(project, first, ExportChoices(format="jsonl", unit=unit))
    run_import(other, [first], ImportChoices(unit=unit))
    run_export(other, second, ExportChoices(format="jsonl", unit=unit))
    assert first.read_bytes() == second.read_bytes()


def test_the_sample_reading_comes_back(read: Project, other: Project, tmp_path: Path) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    assert run_export(read, first, NATIVE).spans == 109
    report = run_import(other, [first], ImportChoices())
    assert (report.spans_new, report.relations_new) == (109, 18)
    run_export(other, second, NATIVE)
    assert first.read_bytes() == second.read_bytes()
    for ending in (".schema.yaml",):
        assert (tmp_path / f"first.jsonl{ending}").read_bytes() == (
            tmp_path / f"second.jsonl{ending}"
        ).read_bytes()


def _with_version(project: Project, number: int) -> None:
    schema = replace(project.schema, name="changed", version=number)
    version = SchemaVersion(number, schema, project.guideline, AT)
    project.apply(Step("set_schema", message("Change"), (Change(None, version),)))


@pytest.mark.parametrize("number", [2, 7])
def test_an_empty_project_takes_the_schema_that_lies_beside(
    read: Project, other: Project, tmp_path: Path, number: int
) -> None:
    _with_version(read, number)
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    run_export(read, first, NATIVE)
    before = other.schema
    report = run_import(other, [first], ImportChoices())
    assert report.schema_adopted
    assert other.schema == read.schema
    run_export(other, second, NATIVE)
    assert (tmp_path / "first.jsonl.schema.yaml").read_bytes() == (
        tmp_path / "second.jsonl.schema.yaml"
    ).read_bytes()
    other.undo()
    assert other.schema == before
    assert not other.documents()


def test_a_project_with_documents_keeps_its_schema(
    read: Project, other: Project, lines: Callable[..., Path], tmp_path: Path
) -> None:
    _with_version(read, 2)
    run_export(read, tmp_path / "first.jsonl", NATIVE)
    run_import(other, [lines({"text": "Something."}, name="x.jsonl")], ImportChoices())
    before = other.schema
    report = run_import(other, [tmp_path / "first.jsonl"], ImportChoices())
    assert not report.schema_adopted
    assert other.schema == before


def test_a_damaged_schema_beside_is_refused(
    project: Project, lines: Callable[..., Path], tmp_path: Path
) -> None:
    from declannot.domain.errors import UserError

    path = lines({"text": "Something."})
    (tmp_path / "corpus.jsonl.schema.yaml").write_text("labels: [\n")
    with pytest.raises(UserError, match="schema.yaml"):
        run_import(project, [path], ImportChoices())
    assert not project.documents()


def test_many_odd_texts_come_back_unchanged(
    project: Project, other: Project, lines: Callable[..., Path], tmp_path: Path
) -> None:
    draw = random.Random(41)
    pieces = [
        "Canada", " ", "\r\n", "\n\n", "\t", "\u2028", "👩‍👩‍👧", "😀", "e\u0301", "ירושלים",
        "العربية",
        "日本", "\ufeff", "\u200d", '"', "\\", "’s", "U.S.", "\x85", "\x0b",
    ]  # fmt: skip
    names = [label.name for label in project.schema.labels]
    records = []
    for _ in range(150):
        text = "x" + "".join(draw.choices(pieces, k=draw.randint(1, 60)))
        spans = []
        for _ in range(draw.randint(0, 20)):
            edges = sorted(draw.sample(range(len(text) + 1), min(4, len(text) + 1)))
            two = len(edges) == 4 and draw.random() < 0.3
            fragments = [edges[:2], edges[2:]] if two else None
            covered = fragments or [[edges[0], edges[-1]]]
            spans.append(
                {
                    "start": edges[0],
                    "end": edges[-1],
                    "label": draw.choice(names),
                    "text": " ".join(text[a:b] for a, b in covered),
                    "fragments": fragments,
                    "note": draw.choice(["", text[:5]]),
                    "doubt": draw.random() < 0.2,
                }
            )
        records.append({"text": text, "layers": [{"annotator": "Zoé", "spans": spans}]})
    run_import(project, [lines(*records)], ImportChoices())
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    report = run_export(project, first, NATIVE)
    assert report.spans == sum(len(each["layers"][0]["spans"]) for each in records)  # type: ignore[index]
    run_import(other, [first], ImportChoices())
    run_export(other, second, NATIVE)
    assert first.read_bytes() == second.read_bytes()

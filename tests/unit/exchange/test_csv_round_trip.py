"""The LA statement as A and B read it, out as a table of spans and in again with its text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, preview_import, run_import
from declannot.exchange.starting import new_project
from declannot.store.project import Project


def _records(project: Project, path: Path) -> list[dict[str, Any]]:
    run_export(project, path, ExportChoices(format="jsonl"))
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _held(record: dict[str, Any]) -> Any:
    """Return what a table of spans holds of a record."""
    return {
        layer["annotator"]: [
            [
                span[key]
                for key in ("id", "start", "end", "label", "text", "fragments", "attributes")
            ]
            for span in layer["spans"]
        ]
        for layer in record["layers"]
    }


@pytest.fixture
def table(pair: Project, tmp_path: Path) -> Path:
    """A table of both readings."""
    path = tmp_path / "spans.csv"
    report = run_export(pair, path, ExportChoices(format="csv", status="all"))
    assert set(report.losses) == {"METADATA_DROPPED", "RELATION_DROPPED"}
    return path


def test_spans_go_back_to_a_document_with_the_same_id(
    pair: Project, table: Path, tmp_path: Path
) -> None:
    (before,) = _records(pair, tmp_path / "before.jsonl")
    bare = tmp_path / "texts.jsonl"
    bare.write_text(json.dumps(before | {"layers": []}) + "\n", encoding="utf-8")
    with new_project(tmp_path / "to.declannot") as target:
        run_import(target, [bare], ImportChoices())
        done = run_import(target, [table], ImportChoices())
        assert (done.documents_new, done.documents_matched) == (0, 1)
        assert done.losses == {}
        (after,) = _records(target, tmp_path / "after.jsonl")
        assert (after["text"], after["id"]) == (before["text"], before["id"])
        assert _held(after) == _held(before)
        second = tmp_path / "second.csv"
        run_export(target, second, ExportChoices(format="csv", status="all"))
    assert second.read_bytes() == table.read_bytes()


def test_a_table_taken_into_its_own_project_adds_nothing(pair: Project, table: Path) -> None:
    done = run_import(pair, [table], ImportChoices())
    assert (done.documents_new, done.spans_new) == (0, 0)
    assert done.spans_present > 200
    assert done.annotators_new == []


def test_the_text_may_lie_beside_the_table(pair: Project, table: Path, tmp_path: Path) -> None:
    (before,) = _records(pair, tmp_path / "before.jsonl")
    table.with_name(f"{before['id']}.txt").write_bytes(before["text"].encode())
    with new_project(tmp_path / "to.declannot") as target:
        done = run_import(target, [table], ImportChoices())
        assert (done.documents_new, done.annotators_new) == (1, ["A", "B"])
        (after,) = _records(target, tmp_path / "after.jsonl")
    assert _held(after) == _held(before)


def test_without_its_text_a_table_is_refused(table: Path, other: Project) -> None:
    with pytest.raises(UserError, match="import the texts first"):
        preview_import(other, [table], ImportChoices())
    with pytest.raises(UserError, match="import the texts first"):
        run_import(other, [table], ImportChoices())
    assert not list(other.documents())


def test_a_spreadsheet_of_statements_becomes_documents(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "statements.csv"
    path.write_bytes(
        "\ufefftitle;text;date;issuers;tags\r\n"
        "Joint statement;=We act.;2024-03;Canada; G7\r\n"
        "Other;-No.\r\n".encode()
    )
    done = run_import(project, [path], ImportChoices())
    assert (done.documents_new, done.losses) == (2, {})
    first, second = _records(project, tmp_path / "records.jsonl")
    assert (first["title"], first["text"], first["tags"]) == ("Joint statement", "=We act.", ["G7"])
    assert first["metadata"]["date"] == "2024-03"
    assert first["metadata"]["issuers"] == ["Canada"]
    assert (second["title"], second["text"]) == ("Other", "-No.")
    again = run_import(project, [path], ImportChoices())
    assert again.documents_new == 0
    spans = tmp_path / "spans.csv"
    spans.write_text("doc_id,start,end,label\nOther,1,3,ACTOR\n", encoding="utf-8")
    added = run_import(project, [spans], ImportChoices(annotator="Ana"))
    assert (added.documents_matched, added.spans_new) == (1, 1)

"""What formats declare, and which one a file is taken for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from declannot.domain.errors import UsageError, UserError
from declannot.formats.format import WriteOptions
from declannot.formats.losses import KEPT_IN_VIEW, MEANINGS, Ledger, Loss
from declannot.formats.registry import detect, format_named, formats


def test_every_format_declares_what_windows_and_commands_need() -> None:
    names = [each.name for each in formats()]
    assert len(set(names)) == len(names)
    assert {"text", "jsonl", "csv", "brat", "conll", "doccano"} <= set(names)
    for each in formats():
        assert each.title
        assert all(ending.startswith(".") for ending in each.extensions)
        assert each.imports or each.exports
        assert each.exports == (each.read_back is not None) == bool(each.proved_by)
        assert set(each.options) <= {*WriteOptions.__dataclass_fields__, "encoding"}
    assert format_named("conll").training
    assert format_named("jsonl").direction == "both"
    with pytest.raises(UsageError, match="no format “word”"):
        format_named("word")


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"words", "text"),
        ("a.TXT", b'{"text": "in a text file"}', "text"),
        ("a.jsonl", b"anything", "jsonl"),
        ("a.json", b'\xef\xbb\xbf {"declannot": 1, "text"', "jsonl"),
        ("corpus", b'{"text": "a"}', "jsonl"),
    ],
)
def test_a_file_is_recognised(tmp_path: Path, name: str, data: bytes, expected: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    found, why = detect(path)
    assert found.name == expected
    assert str(why).startswith(found.title)


@pytest.mark.parametrize("ending", [".json", ".jsonl", ""])
@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"text": "a", "layers": []}, "jsonl"),
        ({"text": "a" * 100_000, "label": [[0, 1, "L"]]}, "doccano"),
        ({"text": "a", "entities": [], "relations": []}, "doccano"),
        ({"id": 1, "data": {"text": "a", "label": []}, "annotations": []}, "label-studio"),
        ({"data": {"text": "a", "spans": []}, "predictions": []}, "label-studio"),
        ({"text": "a", "spans": [], "tokens": [], "answer": "accept"}, "prodigy"),
        ({"text": "a", "spans": [{"label": "L"}]}, "prodigy"),
        ({"@context": "http://www.w3.org/ns/anno.jsonld", "target": "a"}, "webannotation"),
        ({"text": "a", "annotation_sets": {}, "offset_type": "p"}, "gate"),
        ({"text": "a", "spans.responses": []}, "argilla"),
        ({"fields": {"text": "a"}, "responses": {}}, "argilla"),
    ],
)
def test_formats_that_share_an_ending_are_told_apart(
    tmp_path: Path, ending: str, value: dict[str, object], expected: str
) -> None:
    path = tmp_path / f"corpus{ending}"
    path.write_text(json.dumps(value))
    assert detect(path)[0].name == expected


@pytest.mark.parametrize("data", [b"SQLite format 3\x00", b"PK\x03\x04", b"[1, 2]", b""])
def test_what_is_no_format_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "unknown.bin"
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        detect(path)
    assert caught.value.where == str(path)


def test_every_loss_has_a_meaning_for_people() -> None:
    assert set(MEANINGS) == set(Loss)


def test_a_long_list_of_losses_keeps_every_detail() -> None:
    ledger = Ledger()
    for number in range(2500):
        ledger.lose(Loss.NOTE_DROPPED, document="d", span=f"s{number}", detail="x" * 50)
    assert ledger.sorted_counts() == {"NOTE_DROPPED": 2500}
    assert len(ledger.first) == KEPT_IN_VIEW
    lines = list(ledger.details())
    assert len(lines) == 2500
    assert b'"s2499"' in lines[-1]
    ledger.restart()
    assert not ledger.counts
    assert not list(ledger.details())

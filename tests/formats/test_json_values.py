"""Streams of JSON: lines, printed objects and lists, found without being held in memory."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.formats import json_values
from declannot.formats.json_values import first_keys, values
from tests.thoroughness import examples

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(['"{', "\\"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip
SHAPES = {
    "lines": lambda given_: "\n".join(map(json.dumps, given_)),
    "printed": lambda given_: "\n".join(json.dumps(each, indent=2) for each in given_),
    "list": lambda given_: json.dumps(given_, ensure_ascii=False),
    "printed list": lambda given_: json.dumps(given_, indent=1),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("block", [7, 1 << 18])
@pytest.mark.parametrize("small", [0, 1 << 26])
@given(given_=st.lists(st.dictionaries(st.text(max_size=4), VALUES, max_size=4), max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(60))
def test_every_value_is_found_however_it_is_laid_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: str, block: int, small: int, given_: Any
) -> None:
    monkeypatch.setattr(json_values, "_BLOCK", block)
    monkeypatch.setattr(json_values, "_SMALL_BYTES", small)
    path = tmp_path / "values.json"
    path.write_bytes(b"\xef\xbb\xbf \n" + SHAPES[shape](given_).encode())
    assert [json.loads(value) for value, _ in values(path)] == given_


@pytest.mark.parametrize("small", [0, 1 << 26])
def test_each_value_says_on_which_line_it_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small: int
) -> None:
    monkeypatch.setattr(json_values, "_SMALL_BYTES", small)
    path = tmp_path / "a.json"
    path.write_text('[\n {"a":\n 1},\n\n {"b": 2}, {"c": [\n]}]\n')
    assert [where for _, where in values(path)] == [
        "a.json, line 2", "a.json, line 5", "a.json, line 5",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"[1, 2", "line 1: The list has no end"),
        (b'[\n{"a": 1}\n{"b": 2}]', "line 3: A comma is missing"),
        (b'{"a": 1}\n{"b": "', "line 2: The entry has no end"),
        (b"[{}]\n]", "line 2: Something stands after the end"),
        (b"\xff\xfe{\0}\0", "not UTF-8"),
        (b"{\0}\0", "not UTF-8"),
    ],
)
def test_what_is_no_json_is_refused_with_its_line(
    tmp_path: Path, content: bytes, complaint: str
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(content)
    with pytest.raises(UserError, match=complaint):
        list(values(path))


def test_a_value_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_values, "MAX_VALUE_BYTES", 1 << 20)
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "' + b"a{" * (1 << 21))
    with pytest.raises(UserError, match="line 1: The entry is longer than 1 MB"):
        list(values(path))


@pytest.mark.parametrize(
    ("head", "keys"),
    [
        (b'{"text": "{\\"no\\": 1}", "a": {"b": 1}, "c": [{"d": 1}]', {"text", "a", "c"}),
        (b'\xef\xbb\xbf[ {"data": {"text": "x"}, "annot', {"data"}),
        (b'{"text": "cut {\\"here\\": 1, ', {"text"}),
        (b'{"a": 1}\n{"b": 2}', {"a"}),
        (b"[1, 2]", set()),
        (b"words", set()),
    ],
)
def test_the_first_keys_are_seen(head: bytes, keys: set[str]) -> None:
    assert first_keys(head) == keys

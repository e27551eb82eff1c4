"""Files of other tools, damaged in every way: only errors for people come out."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.format import ReadOptions
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan
from declannot.formats.record_check import check_record
from declannot.formats.registry import format_named
from tests.thoroughness import examples

JSON_FORMATS = ("doccano", "label-studio", "prodigy", "webannotation")
FORMATS = (*JSON_FORMATS, "gate", "tei", "refi-qda", "spacy", "huggingface")
ENDINGS = (".jsonl", ".json", ".xml", ".bdocjs")

Write = Callable[..., Any]
WRONG = st.sampled_from(
    [None, -1, 0, 1, 3, 7, 2**31, 2**63, 10**30, 1.5, True, "", "x", "\0", "👍", [], {}, [[]]]
    + [[0, 1], {"id": 1}, ["ACTOR"], "T1", [None], "gold", "A" * 5000]
)
many = settings(
    max_examples=examples(150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def good(write: Write, request: pytest.FixtureRequest) -> bytes:
    """A small file of the format that is good."""
    text = "👍 Canada and\r\nMexico act. 日本"
    spans = [
        CorpusSpan(id="a", start=2, end=8, label="ACTOR", text="Canada", note="n", doubt=True),
        CorpusSpan(id="b", start=14, end=20, label="CALL", text=text[14:20]),
        CorpusSpan(
            id="c", start=2, end=20, label="COMMITMENT", text=text[2:20],
            attributes={"strength": "weak", "count": 2, "words": ["x", "y"], "reported": True},
        ),
    ]  # fmt: skip
    relation = CorpusRelation(id="r", type="by", from_id="b", to_id="a")
    layers = [
        CorpusLayer(annotator="A", spans=spans, relations=[relation]),
        CorpusLayer(annotator="gold", spans=spans[:1]),
    ]
    record = CorpusDocument(id="d", title="One", text=text, layers=layers)
    root, *_ = write(request.param, [record, record_like(record)], ("A", "gold"))
    files = [root] if root.is_file() else sorted(root.rglob("*"))
    data = [each.read_bytes() for each in files if each.suffix in ENDINGS or each == root]
    longest: bytes = max(data, key=len)
    return longest


def record_like(record: CorpusDocument) -> CorpusDocument:
    """Return another document with the same text and no layers."""
    return CorpusDocument(id="e", title="Two", text=record.text + ".", layers=[])


def _try(name: str, path: Path, data: bytes) -> None:
    """Read a file; anything but an error for people fails the test."""
    path.write_bytes(data)
    reader = format_named(name).read
    assert reader is not None
    for unit in (None, "utf16"):
        options = ReadOptions() if unit is None else ReadOptions(unit=unit, unit_named=True)
        try:
            for read in reader(path, options):
                check_record(read.document, read.where)
        except UserError as error:
            assert str(error)


@pytest.mark.parametrize(("good", "name"), [(each, each) for each in FORMATS], indirect=["good"])
@given(data=st.data())
@many
def test_bytes_cut_flipped_moved_and_added(
    tmp_path: Path, good: bytes, name: str, data: st.DataObject
) -> None:
    path = tmp_path / "damaged"
    damaged = bytearray(good)
    kind = data.draw(st.sampled_from(["cut", "flip", "swap", "add", "number", "drop"]))
    at = data.draw(st.integers(0, len(good) - 1))
    if kind == "cut":
        damaged = damaged[:at]
    elif kind == "flip":
        for _ in range(data.draw(st.integers(1, 4))):
            damaged[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    elif kind == "swap":
        lines = good.split(b"\n")
        first = data.draw(st.integers(0, len(lines) - 1))
        second = data.draw(st.integers(0, len(lines) - 1))
        lines[first], lines[second] = lines[second], lines[first]
        damaged = bytearray(b"\n".join(lines))
    elif kind == "add":
        more = data.draw(
            st.sampled_from(
                [b"\0", b"[" * 100_000, b'{"a":' * 50_000, b"\xff\xfe", b"\xef\xbb\xbf", b"]", b"}"]
                + [b'"', b"<", b"&#0;", b"<a>" * 50_000, b"1" * 5000, b"\\ud83d", b"NaN", b","]
            )
        )
        damaged[at:at] = more
    elif kind == "number":
        numbers = list(re.finditer(rb"\d+", good))
        found = data.draw(st.sampled_from(numbers))
        new = data.draw(st.sampled_from([b"-1", b"1", b"17", b"9" * 30, b"1e9", b"2147483648"]))
        damaged[found.start() : found.end()] = new
    else:
        end = data.draw(st.integers(at, len(good)))
        damaged[at:end] = b""
    _try(name, path, bytes(damaged))


@pytest.mark.parametrize(
    ("good", "name"), [(each, each) for each in JSON_FORMATS], indirect=["good"]
)
@given(data=st.data())
@many
def test_values_of_other_types_and_ranges(
    tmp_path: Path, good: bytes, name: str, data: st.DataObject
) -> None:
    whole = good.lstrip().startswith(b"[") or b"\n" not in good.strip()
    value = json.loads(good) if whole else [json.loads(line) for line in good.splitlines()]
    for _ in range(data.draw(st.integers(1, 3))):
        _change(value, data)
    text = json.dumps(value) if whole else "\n".join(map(json.dumps, value))
    _try(name, tmp_path / "damaged", text.encode())


def _change(value: Any, data: st.DataObject) -> None:
    """Put a wrong value in some place, or take one away, or double it."""
    here = value
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            return
        key = data.draw(st.sampled_from(keys))
        if isinstance(here[key], dict | list) and here[key] and data.draw(st.booleans()):
            here = here[key]
            continue
        action = data.draw(st.sampled_from(["replace", "remove", "double"]))
        if action == "replace":
            here[key] = copy.deepcopy(data.draw(WRONG))
        elif action == "remove":
            del here[key]
        elif isinstance(here, list):
            here.append(copy.deepcopy(here[key]))
        return


@pytest.mark.parametrize(("good", "name"), [(each, each) for each in FORMATS], indirect=["good"])
def test_a_file_that_was_cut_leaves_the_project_as_it_was(
    tmp_path: Path, good: bytes, name: str
) -> None:
    cut = tmp_path / "cut"
    cut.write_bytes(good[: len(good) - 8])
    with new_project(tmp_path / "p.declannot") as project:
        before = project.path.read_bytes()
        choices = ImportChoices(format=name, unit="utf16", unknown="add")
        with pytest.raises(UserError):
            run_import(project, [cut], choices)
        assert list(project.documents()) == []
        assert not project.annotators()
        assert len(before) == len(project.path.read_bytes())

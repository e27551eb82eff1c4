"""Argilla: flat and nested records, users and suggestions as layers, damaged ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.record_check import check_record
from declannot.formats.registry import detect, format_named
from tests.thoroughness import examples

TEXT = "Canada and Mexico act."
FIRST = {"start": 0, "end": 6, "label": "ACTOR"}
LAST = {"start": 11, "end": 17, "label": "ACTOR"}
FLAT: dict[str, Any] = {
    "id": "r7",
    "status": "completed",
    "_server_id": "x",
    "text": TEXT,
    "spans.responses": [[FIRST], [FIRST, LAST], [LAST]],
    "spans.responses.users": ["ana", "bea", "cho"],
    "spans.responses.status": ["submitted", "draft", "discarded"],
    "spans.suggestion": [LAST],
    "spans.suggestion.agent": "m1",
    "mood.responses": ["good"],
    "mood.responses.users": ["ana"],
    "mood.responses.status": ["submitted"],
}
NESTED: dict[str, Any] = {
    "id": "r7",
    "fields": {"words": TEXT},
    "responses": {
        "spans": [
            {"value": [FIRST], "user_id": "ana", "status": "submitted"},
            {"value": [FIRST, LAST], "user_id": "bea"},
            {"value": [LAST], "user_id": "cho", "status": "discarded"},
        ],
        "mood": [{"value": "good", "user_id": "ana"}],
    },
    "suggestions": {"spans": {"value": [LAST], "agent": "m1", "score": None}},
}


def _read(path: Path, *records: Any, unit: str | None = None) -> list[Read]:
    path.write_text(json.dumps(records), encoding="utf-8")
    options = ReadOptions() if unit is None else ReadOptions(unit=unit, unit_named=True)
    reader = format_named("argilla").read
    assert reader is not None
    return list(reader(path, options))


@pytest.mark.parametrize("record", [FLAT, NESTED], ids=["flat", "nested"])
def test_users_and_suggestions_are_layers(tmp_path: Path, record: dict[str, Any]) -> None:
    (read,) = _read(tmp_path / "a.json", record)
    assert (read.document.text, read.document.title) == (TEXT, "a r7")
    found = {
        layer.annotator: [TEXT[each.start : each.end] for each in layer.spans]
        for layer in read.document.layers
    }
    assert found == {"ana": ["Canada"], "bea": ["Canada", "Mexico"], "m1": ["Mexico"]}
    assert sorted(each.detail for each in read.losses) == [
        "an answer to spans that is discarded",
        "codepoint: nothing is quoted",
        "the answer to mood, not spans",
    ]
    assert detect(tmp_path / "a.json")[0].name == "argilla"
    assert not format_named("argilla").exports


def test_where_the_unit_matters_it_has_to_be_named(tmp_path: Path) -> None:
    record = {"text": "👍 Canada", "spans.responses": [[{"start": 3, "end": 9, "label": "A"}]]}
    with pytest.raises(UserError, match="--unit utf16"):
        _read(tmp_path / "a.json", record)
    (read,) = _read(tmp_path / "a.json", record, unit="utf16")
    (span,) = read.document.spans()
    assert read.document.text[span.start : span.end] == "Canada"


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"text": None}, "not one text"),
        ({"spans.responses": [[{"start": 0, "end": 60, "label": "A"}]]}, "is not in the text"),
        ({"spans.responses": [[{"start": "0", "end": 6, "label": "A"}]]}, "start"),
        ({"spans.responses": [[{"start": 0, "end": 6}]]}, "“label”"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, change: dict[str, Any], complaint: str) -> None:
    with pytest.raises(UserError, match=complaint) as caught:
        _read(tmp_path / "a.json", FLAT | change)
    assert str(caught.value).startswith("a.json, line 1")


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(150))
def test_damaged_records_give_errors_for_people_only(tmp_path: Path, data: st.DataObject) -> None:
    good = json.dumps([data.draw(st.sampled_from([FLAT, NESTED]))])
    at = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(at, min(len(good), at + 12)))
    put = data.draw(st.sampled_from(["", "null", "-1", "[", '"', "9" * 30, "{}", "1.5", "\\ud83d"]))
    path = tmp_path / "damaged.json"
    path.write_text(good[:at] + put + good[end:], encoding="utf-8")
    reader = format_named("argilla").read
    assert reader is not None
    try:
        for read in reader(path, ReadOptions()):
            check_record(read.document, read.where)
    except UserError as error:
        assert str(error)

"""Lines of the native format that are no records: refused by little memory, however long."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest

from declannot.domain.errors import UserError
from declannot.formats.format import ReadOptions
from declannot.formats.jsonl import FORMAT


def _read(path: Path) -> int:
    assert FORMAT.read is not None
    return sum(1 for _ in FORMAT.read(path, ReadOptions()))


@pytest.mark.parametrize("first", [b"", b"a" * 100, b"\xef\xbb\xbf[", b"7"])
def test_a_line_of_a_gigabyte_that_is_no_record_is_not_read_to_its_end(
    tmp_path: Path, first: bytes
) -> None:
    path = tmp_path / "long.jsonl"
    with path.open("wb") as file:
        file.write(first)
        file.truncate(1 << 30)  # the rest is a hole: no byte of it lies on the disk
    tracemalloc.start()
    try:
        with pytest.raises(UserError, match="line 1"):
            _read(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000


@pytest.mark.parametrize("length", [10, 65_000, 65_536, 65_537, 300_000])
@pytest.mark.parametrize("before", ["", "\ufeff", "  "])
def test_long_records_are_read_whole(tmp_path: Path, length: int, before: str) -> None:
    path = tmp_path / "two.jsonl"
    lines = [json.dumps({"text": "x" * length}), json.dumps({"text": "y"})]
    path.write_text(before + "\n".join(lines), encoding="utf-8")
    assert _read(path) == 2

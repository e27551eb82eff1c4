"""The log takes every unexpected exception and never gets in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from declannot import log


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    log.stop_log()


def _fail() -> Exception:
    try:
        raise ZeroDivisionError("no such thing")
    except ZeroDivisionError as error:
        return error


def test_a_traceback_goes_to_the_file_and_one_line_to_the_person(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "declannot.log"
    log.start_log(path)
    assert not path.exists()
    sentence = str(log.apology(_fail()))
    assert "\n" not in sentence
    assert str(path) in sentence
    written = path.read_text(encoding="utf-8")
    assert "Traceback" in written
    assert "ZeroDivisionError: no such thing" in written


def test_where_nothing_can_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    log.start_log(tmp_path / "logs" / "declannot.log")
    assert "made a mistake" in str(log.apology(_fail()))
    assert "made a mistake" in str(log.apology(_fail()))


def test_a_large_log_is_put_aside_and_old_ones_go(tmp_path: Path) -> None:
    path = tmp_path / "declannot.log"
    for number in range(6):
        path.write_text(f"{number} " + "x" * 20)
        log.put_aside(path, limit=10, kept=3)
    assert not path.exists()
    kept = {each.name: each.read_text()[0] for each in tmp_path.iterdir()}
    assert kept == {"declannot.log.1": "5", "declannot.log.2": "4", "declannot.log.3": "3"}


def test_a_small_log_is_continued(tmp_path: Path) -> None:
    path = tmp_path / "declannot.log"
    path.write_text("earlier\n")
    log.start_log(path)
    log.apology(_fail())
    assert path.read_text(encoding="utf-8").startswith("earlier\n")

"""What cannot be reached any more is thrown away while nobody works, and not before."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from declannot.app import garbage
from declannot.app.garbage import GarbageAtRest
from tests.unit.app.conftest import Surroundings


class Node:
    """Something that holds itself, so that only the collector can let it go."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def moment() -> list[float]:
    return [0.0]


@pytest.fixture
def collector(
    around: Surroundings, moment: list[float], monkeypatch: pytest.MonkeyPatch
) -> Iterator[GarbageAtRest]:
    monkeypatch.setattr(garbage, "REST_MS", 20)
    monkeypatch.setattr(garbage, "START_MS", 0)
    made = GarbageAtRest(around.workspace, around.window, lambda: moment[0])
    made.begin()
    around.settle()
    yield made
    made.end()


def lost_and_old() -> weakref.ref[Node]:
    """Return what is left of an object that has outlived the looks at young ones."""
    node = Node()
    lost = weakref.ref(node)
    gc.collect(0)
    gc.collect(1)
    del node
    return lost


def test_a_rest_after_work_throws_away_what_is_lost(
    around: Surroundings, collector: GarbageAtRest, moment: list[float], qtbot: QtBot
) -> None:
    lost = lost_and_old()
    moment[0] = 100.0
    around.tag("Canada", "ACTOR")
    assert lost() is not None
    qtbot.waitUntil(lambda: lost() is None)
    assert gc.get_freeze_count() > 0


def test_rests_that_follow_each_other_closely_do_not_look_again(
    around: Surroundings, collector: GarbageAtRest, moment: list[float]
) -> None:
    lost = lost_and_old()
    moment[0] = 5.0
    around.tag("Canada", "ACTOR")
    QTest.qWait(60)
    assert lost() is not None


def test_nothing_is_looked_at_while_a_worker_asked_for_that(
    around: Surroundings, collector: GarbageAtRest, moment: list[float], qtbot: QtBot
) -> None:
    lost = lost_and_old()
    moment[0] = 100.0
    gc.disable()
    try:
        around.tag("Canada", "ACTOR")
        QTest.qWait(60)
        assert lost() is not None
    finally:
        gc.enable()
    qtbot.waitUntil(lambda: lost() is None)


def test_the_collector_is_left_as_it_was(around: Surroundings) -> None:
    before = gc.get_threshold()
    made = GarbageAtRest(around.workspace, around.window)
    made.begin()
    assert gc.get_threshold() != before
    made.look()
    made.end()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0

"""“6 more untagged here”: offered after a name, stepped through by keys, off in a first reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from declannot.app.dialogs.reading import TextViewer

Start = Callable[..., Any]
Key = Qt.Key

ORIGINS = "SELECT start, origin FROM span ORDER BY start"


@pytest.fixture
def run(start: Start) -> Iterator[Any]:
    run = start()
    run.select("Mexico")
    run.key(Key.Key_A)
    run.qtbot.waitUntil(lambda: "more untagged here" in run.window.status.offer.text())
    yield run


def places(run: Any, words: str) -> list[int]:
    text = run.workspace.text.text
    return [at for at in range(len(text)) if text.startswith(words, at)]


def test_places_are_tagged_or_vetoed_by_keys_and_keep_their_origin(run: Any) -> None:
    where = places(run, "Mexico")
    status = run.window.status
    first = run.workspace.selection.span_id
    assert status.offer.text() == f"{len(where) - 1} more untagged here (F4)"
    run.key(Key.Key_F4)
    assert run.workspace.selection.range == (where[1], where[1] + len("Mexico"))
    assert status.offer.text().startswith(f"1 of {len(where) - 1}: ACTOR?")
    run.key(Key.Key_Delete)
    run.key(Key.Key_Return)
    assert run.workspace.selection.range == (where[3], where[3] + len("Mexico"))
    run.key(Key.Key_Escape)
    assert status.offer.text() == f"{len(where) - 3} more untagged here (F4)"
    assert run.in_file(ORIGINS) == [(where[0], "manual"), (where[2], "suggestion:occurrence")]
    run.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # goes there
    run.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert run.in_file(ORIGINS) == [(where[0], "manual")]
    run.qtbot.waitUntil(lambda: status.offer.text().startswith(str(len(where) - 2)))  # the veto
    run.do("undo")
    run.do("undo")
    run.qtbot.waitUntil(lambda: not status.offer.isVisible())
    assert run.workspace.content.spans.get(first) is None


def test_a_key_for_later_goes_round_and_another_selection_ends_it(run: Any) -> None:
    where = places(run, "Mexico")
    for place in (*where[1:], where[1]):
        run.key(Key.Key_F4)
        assert run.workspace.selection.range[0] == place
    run.key(Key.Key_Right)
    assert "more untagged here" in run.window.status.offer.text()
    run.select("Canada")
    run.key(Key.Key_Delete)  # means what it always means
    assert "No span is selected" in run.said[-1]


def test_acts_and_tagged_places_are_not_offered(run: Any) -> None:
    run.window.more.step()
    while run.window.more.place is not None:
        run.key(Key.Key_Return)
    assert len(run.in_file(ORIGINS)) == len(places(run, "Mexico"))
    assert "That was the last one" in run.said[-1]
    assert not run.window.status.offer.isVisible()
    run.select("Canada")
    run.key(Key.Key_C)
    run.qtbot.wait(120)
    assert not run.window.status.offer.isVisible()
    run.key(Key.Key_F4)
    assert "tag a name first" in run.said[-1]


def test_it_can_be_switched_off(run: Any) -> None:
    run.do("offer_more")
    assert not run.window.status.offer.isVisible()
    run.select("Canada")
    run.key(Key.Key_A)
    run.qtbot.wait(120)
    assert not run.window.status.offer.isVisible()
    run.do("offer_more")
    assert run.window.status.offer.isVisible()


def test_nothing_is_offered_in_a_task_before_it_is_first_sent(
    person: Callable[..., Any], task: Path
) -> None:
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.select("Mexico")
    anna.key(Key.Key_A)
    anna.qtbot.wait(120)
    assert anna.in_file(ORIGINS) == [(8, "manual")]
    assert not anna.window.status.offer.isVisible()
    anna.window.activateWindow()
    anna.qtbot.waitUntil(anna.window.isActiveWindow)
    anna.key(Key.Key_F4)
    assert "nothing is suggested" in anna.said[-1]

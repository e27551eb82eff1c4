"""What tests of consistency in the window share: the page, what is found, and texts made for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from declannot.app.consistency.model import Column
from declannot.app.consistency.page import ConsistencyPage
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.spans import add_span

Start = Callable[..., Any]
Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, ALT = Modifier.ControlModifier, Modifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


SPANS_OF = """SELECT count(*) FROM span s JOIN layer l ON l.id = s.layer_id
    JOIN annotator a ON a.id = l.annotator_id WHERE a.name = '{name}'"""


class Findings:
    """The window on the two readings of the LA statement, and what is found in them."""

    def __init__(self, run: Any, works: str = "B") -> None:
        self.run = run
        people = {each.name: each for each in run.workspace.project.annotators()}
        run.workspace.set_annotator(people[works])
        self.show()

    @property
    def page(self) -> ConsistencyPage:
        page = self.run.window.corpus.room.body("consistency")
        assert isinstance(page, ConsistencyPage)
        return page

    def show(self) -> None:
        """Go to the page by its keys and wait for what is found."""
        self.run.key(Key.Key_3, CONTROL)
        self.run.qtbot.keyClick(self.run.window.corpus.room, Key.Key_3, ALT)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is read or about to be shown any more."""
        page = self.page
        self.run.qtbot.waitUntil(
            lambda: (
                not (page.watch.is_running or page.watch.is_seeking or page._refresh_soon.is_due)
            )
        )

    def press(self, key: Key, modifiers: Any = Modifier.NoModifier) -> None:
        """Press a key in the table."""
        self.run.qtbot.keyClick(self.page.table, key, modifiers)

    def texts(self, column: Column = Column.PLACE) -> list[str]:
        """Return a column as it is shown."""
        model = self.page.model
        return [model.text(row, column) for row in model.rows]

    def go_to(self, place: str) -> None:
        """Select the row of a place."""
        self.page.table.selectRow(self.texts().index(place))

    def spans(self, name: str = "B") -> int:
        """Return how many spans somebody has in the file."""
        (row,) = self.run.in_file(SPANS_OF.format(name=name))
        return int(row[0])

    def choose(self, box: Any, text: str) -> None:
        """Choose the entry of a list that begins so, by keyboard."""
        row = next(n for n in range(box.count()) if box.itemText(n).startswith(text))
        box.setFocus()
        self.run.qtbot.keyClick(box, Key.Key_Home)
        for _ in range(row):
            self.run.qtbot.keyClick(box, Key.Key_Down)
        assert box.currentIndex() == row
        self.settle()


WORDS = "The UN met. The UN spoke. The UN left, and the UN wrote to  the UN again."


def tag(run: Any, *spans: tuple[int, int, str]) -> None:
    """Make a document of ``WORDS`` and tag it in one's own layer."""
    document = new_document("Words", WORDS, at="2026-11-30T12:00:00Z", language="en")
    assert run.workspace.run(add_documents([(document, WORDS)]))
    for start, end, name in spans:
        content = run.workspace.project.content(document.id, run.workspace.annotator.id)
        schema = run.workspace.schema
        label_id = schema.label_by_name[name].id
        stamp = run.workspace.stamp()
        assert run.workspace.run(add_span(content, schema, label_id, ((start, end),), stamp))


def places(word: str) -> list[int]:
    """Return where a word stands in ``WORDS``."""
    return [at for at in range(len(WORDS)) if WORDS.startswith(word, at)]


SPANS = """SELECT s.start, s.end, s.label_id, s.attributes FROM span s
    JOIN layer l ON l.id = s.layer_id JOIN document d ON d.id = l.document_id
    WHERE d.title = 'Words' ORDER BY s.start"""


@pytest.fixture
def findings(start: Start, readings: Path) -> Iterator[Findings]:
    yield Findings(start(readings))

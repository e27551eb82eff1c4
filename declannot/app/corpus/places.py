"""From a page of the corpus to a place in a statement, and back by Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from declannot.app.notices import Kind
from declannot.app.workspaces import ANNOTATE, CORPUS, STATEMENT
from declannot.domain.message import Message, message

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

MINE = ""
"""Stands for the annotator who works here, or for a place that is nobody's span."""

Selected = tuple[int, int, str | None]


def open_place(
    window: MainWindow,
    document_id: str,
    start: int,
    end: int,
    span_id: str | None = None,
    annotator_id: str | None = MINE,
) -> bool:
    """Show a place of a statement in Annotate, selected; Esc returns to the corpus.

    Annotate shows the layer of whoever works here, and nobody else's. Where the place is a span
    of another layer, its range is selected, and whose span it is is said: what one does next is
    done to one's own layer.

    Args:
        window: the window.
        document_id: the document.
        start: the first offset, in code points.
        end: the offset behind the last character.
        span_id: the span to select, where it is in the layer shown.
        annotator_id: whose span it is; None for gold, ``MINE`` for one's own and for mere text.

    Returns:
        Whether the place is on the screen; if not, it was said why.
    """
    workspace = window.workspace
    before = window.workspaces.current
    window.workspaces.show(ANNOTATE)
    window.workspaces.show_page(STATEMENT)
    content = workspace.content if workspace.open_document(document_id) else None
    if content is None:
        window.workspaces.show(before)
        return False
    length = content.text.length
    start, end = min(start, length), min(end, length)
    if span_id is not None and span_id in content.spans:
        workspace.selection.set_span(span_id, start)
    else:
        workspace.selection.set_range(start, end)
        if annotator_id != MINE and annotator_id != workspace.annotator.id:
            workspace.notice(_whose(window, annotator_id), Kind.HINT)
    window.view.ensure_visible(start, end)
    window.activateWindow()
    window.view.setFocus()
    if before == CORPUS:
        _ReturnByEsc(window)
    return True


def _whose(window: MainWindow, annotator_id: str | None) -> Message:
    if annotator_id is None:
        return message("This span is in gold; here you see and edit your own layer")
    project = window.workspace.project
    names = {each.id: each.name for each in project.annotators()} if project else {}
    return message(
        "This span is {name}'s; here you see and edit your own layer",
        name=names.get(annotator_id, annotator_id),
    )


class _ReturnByEsc(QObject):
    """Lets Esc in the statement return to the corpus, as long as nothing else was selected.

    Once one has selected something else, Esc means what it always means.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._selected = self._present()
        window.hand.asked_first.append(self._obey)
        window.workspace.selection.changed.connect(self._look)
        window.workspaces.changed.connect(self._end)

    def _obey(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            return False
        self._window.workspaces.show(CORPUS)
        return True

    def _look(self) -> None:
        if self._present() != self._selected:
            self._end()

    def _end(self) -> None:
        """Let Esc be what it was."""
        asked = self._window.hand.asked_first
        if self._obey in asked:
            asked.remove(self._obey)
            self.deleteLater()

    def _present(self) -> Selected:
        selection = self._window.workspace.selection
        return selection.anchor, selection.caret, selection.span_id

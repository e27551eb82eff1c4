"""From finding to finding within the statement on the screen, without leaving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from declannot.app.notices import Kind
from declannot.domain.findings import Finding
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.consistency.watch import Watch
    from declannot.app.main_window import MainWindow


class FindingsWalk(QObject):
    """Goes to the next finding of the layer one sees, or the one before, and says what it is."""

    def __init__(self, window: MainWindow, watch: Watch) -> None:
        super().__init__(window)
        self._window, self._workspace, self._watch = window, window.workspace, watch
        self._last: tuple[str, int, str | None] | None = None
        self._about = ""

    def go(self, way: int) -> None:
        """Go to the next finding (1) or the one before (-1), round the ends of the text."""
        watch, workspace = self._watch, self._workspace
        workspace.ensure_open()
        if watch.starts_by_itself or (watch.result is None and not watch.is_running):
            watch.start()
        if watch.result is None:
            said = message("The project is being looked through for what does not fit together")
            workspace.notice(said, Kind.REFUSED)
            return
        watch.catch_up()
        found = self._here()
        if not found:
            self._last = None
            workspace.notice(message("There is nothing to look at in this statement"), Kind.HINT)
            return
        number = self._next(found, way)
        self._show(found[number])
        workspace.notice(
            message(
                "{number} of {count}: {finding}",
                number=number + 1,
                count=len(found),
                finding=found[number].message,
            ),
            Kind.HINT,
        )

    def _here(self) -> list[Finding]:
        """Return the findings of the layer on the screen, in the order of the text."""
        content, watch = self._workspace.content, self._watch
        if content is None or watch.result is None:
            return []
        here = (content.document.id, content.layer.annotator_id)
        found = [
            each.finding
            for each in watch.result.findings()
            if each[:2] == here and watch.accepted.of(each.document_id, each.finding) is None
        ]
        return sorted(found, key=lambda each: (each.start, each.end, each.code))

    def _next(self, found: list[Finding], way: int) -> int:
        """Return which finding comes next: after the one shown last, or after the caret."""
        if self._last == self._present():
            for number, each in enumerate(found):
                if each.code + each.about == self._about:
                    return (number + way) % len(found)
        place = self._workspace.selection.caret
        if way > 0:
            return next((n for n, each in enumerate(found) if each.start >= place), 0)
        before = [n for n, each in enumerate(found) if each.start < place]
        return before[-1] if before else len(found) - 1

    def _show(self, finding: Finding) -> None:
        workspace, content = self._workspace, self._workspace.content
        assert content is not None
        start, end = max(finding.start, 0), max(finding.end, 0)
        if finding.subject in content.spans:
            workspace.selection.set_span(finding.subject, start)
        else:
            workspace.selection.set_range(start, end)
        self._window.view.ensure_visible(start, end)
        self._window.view.setFocus()
        self._last, self._about = self._present(), finding.code + finding.about

    def _present(self) -> tuple[str, int, str | None]:
        document, selection = self._workspace.document, self._workspace.selection
        return document.id if document else "", selection.caret, selection.span_id

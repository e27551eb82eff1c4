"""Honest time on task: counted while somebody works on a statement, and at no other time.

Time counts from one sign of work to the next: a key or the mouse in the statement, a selection, a
step made in a panel. If more than the idle limit lies between two of them, none of it counts. It
is kept in memory and written beside the journal with the next step, or as one leaves the
statement; nothing wakes up by itself. The time of a document nobody has begun yet waits for its
first step.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from declannot.app.time_words import time_words
from declannot.domain.document import Layer
from declannot.domain.errors import DeclannotError

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.store.project import Applied

WRITE_AFTER_S = 20.0
"""Time that is written with a step; less of it waits for the next one."""

_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
    )
)

Key = tuple[str, str]
"""Ids of a document and of the annotator who works on it."""


class TimeOnTask(QObject):
    """Counts the time of the one who works here.

    Attributes:
        clock: returns seconds that only rise; tests put their own in.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self.clock: Callable[[], float] = time.monotonic
        self._pending: dict[Key, float] = {}
        self._key: Key | None = None
        self._last: float | None = None
        for watched in (window.view, window.view.viewport()):
            watched.installEventFilter(self)
        workspace = self._workspace
        workspace.selection.changed.connect(self.note)
        workspace.document_changed.connect(self._take_document)
        workspace.changes_applied.connect(self._follow)
        workspace.closing.connect(self._close)
        window.settings.changed.connect(self._follow_setting)
        window.actions_by_id.bind("time_on_task", self.show_dialog)

    @property
    def is_counting(self) -> bool:
        """Whether work on what is on the screen counts."""
        workspace, values = self._workspace, self._window.settings.values
        project = workspace.project
        return (
            values.time_on_task
            and project is not None
            and not workspace.read_only
            and project.info.id not in values.untimed
            and workspace.content is not None
            and not workspace.content.layer.is_gold
            and not workspace.shows_earlier
        )

    def seconds(self) -> int:
        """Return the time on the document on the screen, what is not written yet included."""
        content = self._workspace.content
        if content is None:
            return 0
        return content.layer.seconds + int(self._pending.get(self._key or ("", ""), 0.0))

    def note(self) -> None:
        """Take in a sign of work at this moment."""
        if self._key is None or not self.is_counting or not self._window.isActiveWindow():
            self._last = None
            return
        now, last = self.clock(), self._last
        self._last = now
        if last is not None and now - last <= self._window.settings.values.idle_seconds:
            before = self._pending.get(self._key, 0.0)
            self._pending[self._key] = before + now - last
            if int(before / 60) != int((before + now - last) / 60):
                self.show_time()

    def write(self) -> None:
        """Write what was counted; where that cannot be done now it waits."""
        project, content = self._workspace.project, self._workspace.content
        if project is None or project.read_only or self._workspace.unsaved or content is None:
            return
        whole = int(self._pending.get(self._key or ("", ""), 0.0))
        if self._key is None or whole < 1 or not content.stored or content.layer.is_gold:
            return
        try:
            project.record_time({content.layer.id: whole})
        except DeclannotError:
            return
        self._pending[self._key] -= whole
        content.layer = replace(content.layer, seconds=content.layer.seconds + whole)

    def show_time(self) -> None:
        """Show the time in the status bar, for those who want it there."""
        shown = self._window.settings.values.show_time and self._key is not None
        said = time_words(self.seconds()) if shown else ""
        self._window.status.show_time(said)

    def show_dialog(self) -> None:
        """Show what was counted, and let it be corrected."""
        from declannot.app.dialogs.time_on_task import TimeDialog
        from declannot.domain.operations.time_on_task import set_seconds

        workspace, settings = self._workspace, self._window.settings
        content, project = workspace.content, workspace.project
        if content is None or project is None:
            return
        self.write()
        untimed = project.info.id in settings.values.untimed
        is_own = not content.layer.is_gold and not workspace.shows_earlier
        dialog = TimeDialog(
            content.document.title,
            self.seconds(),
            settings.values,
            self._window,
            untimed=untimed,
            may_correct=is_own and not workspace.read_only,
        )

        def take() -> None:
            others = tuple(each for each in settings.values.untimed if each != project.info.id)
            settings.put(
                time_on_task=dialog.counts,
                idle_seconds=dialog.idle,
                show_time=dialog.shows,
                untimed=(*others, project.info.id) if dialog.leaves_out else others,
            )
            present = workspace.content
            if dialog.corrected is not None and present is not None:
                self._pending.pop(self._key or ("", ""), None)
                step = set_seconds(present, dialog.corrected)
                if workspace.run(step) and step is not None:
                    workspace.notice(step.name)
            self.show_time()

        dialog.accepted.connect(take)
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See signs of work in the statement, and that one leaves it."""
        kind = event.type()
        if kind in _SIGNS:
            self.note()
        elif kind == QEvent.Type.FocusOut:
            self._last = None
            self.write()
        return False

    def _follow(self, applied: Applied) -> None:
        if applied.direction == "do" and self._last is not None:
            self.note()
        for change in applied.changes:
            if isinstance(change.entity, Layer):
                self._follow_layer(change.before, change.after, applied.direction)
        if self._pending.get(self._key or ("", ""), 0.0) >= WRITE_AFTER_S:
            self.write()

    def _follow_layer(self, before: object, after: object, direction: str) -> None:
        """Keep the time where undo takes a layer back, with the step that began it."""
        if isinstance(before, Layer) and after is None and direction == "undo":
            key = (before.document_id, before.annotator_id or "")
            self._pending[key] = self._pending.get(key, 0.0) + before.seconds
        elif before is None and isinstance(after, Layer) and direction == "redo":
            key = (after.document_id, after.annotator_id or "")
            self._pending[key] = max(0.0, self._pending.get(key, 0.0) - after.seconds)

    def _take_document(self) -> None:
        content = self._workspace.content
        if content is None or content.layer.is_gold:
            self._key = self._last = None
        else:
            key = (content.document.id, content.layer.annotator_id or "")
            if key != self._key:
                self._key, self._last = key, None
        self.show_time()

    def _close(self) -> None:
        """Write what is left as the document or the project is about to be another."""
        self._last = None
        self.write()

    def _follow_setting(self, name: str) -> None:
        if name in ("time_on_task", "show_time", "untimed"):
            self._last = None
            self.show_time()

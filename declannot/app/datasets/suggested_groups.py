"""Documents that seem to belong together, to be confirmed before a corpus is parted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTreeWidget, QVBoxLayout, QWidget

from declannot.app.exporting.ticks import Thing, TickGroup, prepare
from declannot.app.messages import error_text
from declannot.app.punctuation import with_colon, with_semicolons
from declannot.app.tasks import Cancelled as Asked
from declannot.app.tasks import Progress, Task
from declannot.domain.errors import DeclannotError
from declannot.domain.operations.documents import set_groups
from declannot.exchange.grouping import GroupSuggestion, suggest_groups
from declannot.exchange.progress import Cancelled

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Project

_LEAST_TREE_PX = 110
"""Where there is less room, the tab scrolls."""


class SuggestedGroups(QWidget):
    """Looks for translations, versions and series; notes those that are confirmed.

    Attributes:
        grouped: documents were put in groups.
        tree: a heading a group, its documents to tick.
        found: what was found, in words.
    """

    grouped = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        assert workspace.project is not None
        self._workspace = workspace
        self._project: Project = workspace.project
        self._task: Task | None = None
        self._suggestions: list[GroupSuggestion] = []
        self._ticks: list[TickGroup] = []
        self.found, self.tree = QLabel(self), QTreeWidget(self)
        self.found.setWordWrap(True)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setProperty("role", "muted")
        prepare(self.tree)
        self.tree.setMinimumHeight(_LEAST_TREE_PX)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Groups that are suggested"))
        self.apply = QPushButton(self.tr("Put &in groups"), self)
        self.apply.setToolTip(self.tr("Note the groups that are ticked with their documents"))
        self.apply.setAutoDefault(False)
        self.apply.clicked.connect(self.apply_groups)
        row = QHBoxLayout()
        row.addWidget(self.apply)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.found)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        column.addStretch()

    @property
    def busy(self) -> bool:
        """Whether it is looking."""
        return self._task is not None

    def stop(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()

    def look(self) -> None:
        """Look for groups among all documents of the project."""
        project = self._project
        self.found.setText(self.tr("Looking for translations and versions…"))
        self.tree.hide()
        self.apply.hide()

        def work(progress: Progress, cancelled: Asked) -> list[GroupSuggestion]:
            with project.reader() as source:
                return suggest_groups(source, progress=progress, cancelled=cancelled)

        self._task = Task(work, self)
        self._task.succeeded.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _show(self, found: Sequence[GroupSuggestion]) -> None:
        self._task = None
        self._suggestions = list(found)
        self.tree.clear()
        self._ticks = []
        for each in found:
            reasons = with_semicolons(each.reasons)
            things = [Thing(document.id, document.title) for document in each.documents]
            self._ticks.append(TickGroup(self.tree, with_colon(reasons, each.name), things))
        self.tree.setVisible(bool(found))
        self.apply.setVisible(bool(found))
        self.apply.setEnabled(bool(found) and not self._workspace.is_task)
        self.found.setText(
            self.tr(
                "These seem to belong together, and would leak from training into test. Untick "
                "what does not; documents of one group stay on one side."
            )
            if found
            else self.tr("Documents of one group stay on one side. No further ones were found.")
        )

    def _fail(self, error: BaseException) -> None:
        self._task = None
        if isinstance(error, DeclannotError):
            self.found.setText(error_text(error))
        elif not isinstance(error, Cancelled):
            raise error

    def apply_groups(self) -> None:
        """Put the documents that are ticked in their groups, as one step that can be undone."""
        wanted = [
            (document, each.name)
            for each, ticks in zip(self._suggestions, self._ticks, strict=True)
            for document in each.documents
            if document.id in ticks.ticked and len(ticks.ticked) > 1
        ]
        step = set_groups(wanted)
        if step is not None and self._workspace.run(step):
            self._workspace.notice(step.name)
            self.look()
            self.grouped.emit()

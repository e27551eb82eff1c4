"""Runs searches in a worker and hands their hits to the window while they are being found."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from declannot.app.tasks import Cancelled, Progress, Task
from declannot.domain.corpus_query import CorpusQuery
from declannot.exchange.hit_list import Found, HitList
from declannot.exchange.progress import Cancelled as Stopped
from declannot.exchange.searching import Search
from declannot.store.search import WordIndex

if TYPE_CHECKING:
    from declannot.store.project import Project

_TAKEN_IN_EVERY_MS = 30
Outcome = tuple[bool, int, bool]
"""Whether there are more hits than are kept, documents searched, texts the index lacks."""


class Searcher(QObject):
    """One search at a time; the one before is given up.

    Attributes:
        began: another search runs; ``hits`` is empty.
        found: hits came in.
        progressed: carries documents searched and all of them.
        ended: all hits are there.
        stopped: it was cancelled; the hits found until then stay.
        failed: carries the exception.
        hits: what was found so far.
        is_capped: whether there are more hits than are kept.
        documents: how many documents were searched.
    """

    began = Signal()
    found = Signal()
    progressed = Signal(int, int)
    ended = Signal()
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, indexes: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._indexes = indexes
        self._task: Task | None = None
        self._indexing: Task | None = None
        self._waiting: deque[Found] = deque()
        self.hits = HitList()
        self.is_capped = False
        self.documents = 0
        self._taking_in = QTimer(self)
        self._taking_in.setInterval(_TAKEN_IN_EVERY_MS)
        self._taking_in.timeout.connect(self._take_in)

    @property
    def is_running(self) -> bool:
        """Whether hits may still come."""
        return self._task is not None

    def start(self, project: Project, query: CorpusQuery) -> None:
        """Begin to search a project."""
        self._give_up()
        self.hits, self.is_capped, self.documents = HitList(), False, 0
        waiting = self._waiting = deque()
        indexes = self._indexes

        def work(progress: Progress, cancelled: Cancelled) -> Outcome:
            with project.reader() as view, WordIndex.of(view.info, indexes) as index:
                search = Search(view, query, index=index)
                waiting.extend(search.run(progress, cancelled))
                lacks = bool(index.missing(view.document_heads()))
                return search.is_capped, search.total, lacks

        self.began.emit()
        task = self._task = Task(work)  # not the window's: nobody needs to wait for it on closing
        task.progressed.connect(lambda done, total: self._report(task, done, total))
        task.succeeded.connect(lambda outcome: self._end(task, project, outcome))
        task.failed.connect(lambda error: self._fail(task, error))
        self._taking_in.start()
        task.start()

    def cancel(self) -> None:
        """Stop; what was found stays."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Give up what runs, with all hits: another project is open."""
        self._give_up()
        if self._indexing is not None:
            self._indexing.cancel()
        self.hits, self.is_capped, self.documents = HitList(), False, 0

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._taking_in.stop()

    def _report(self, task: Task, done: int, total: int) -> None:
        if self._is_present(task):
            self.progressed.emit(done, total)

    def _is_present(self, task: Task) -> bool:
        return task is self._task

    def _take_in(self) -> None:
        waiting = self._waiting
        if waiting:
            self.hits.extend(waiting.popleft() for _ in range(len(waiting)))
            self.found.emit()

    def _finish(self) -> None:
        self._task = None
        self._taking_in.stop()
        self._take_in()

    def _end(self, task: Task, project: Project, outcome: Outcome) -> None:
        if not self._is_present(task):
            return
        self._finish()
        self.is_capped, self.documents, lacks = outcome
        self.ended.emit()
        if lacks and self._indexing is None:
            self._learn(project)

    def _fail(self, task: Task, error: BaseException) -> None:
        if not self._is_present(task):
            return
        self._finish()
        if isinstance(error, Stopped):
            self.stopped.emit()
        else:
            self.failed.emit(error)

    def _learn(self, project: Project) -> None:
        """Take the texts into the index that it lacks, so that the next search is quicker."""
        indexes = self._indexes

        def work(_progress: Progress, cancelled: Cancelled) -> None:
            def tell(_done: int, _total: int) -> None:
                if cancelled():
                    raise Stopped

            with project.reader() as view, WordIndex.of(view.info, indexes) as index:
                index.update(view, tell)

        task = self._indexing = Task(work)
        task.failed.connect(self._complain)
        task.ended.connect(self._learned)
        task.start()

    def _learned(self) -> None:
        self._indexing = None

    def _complain(self, error: BaseException) -> None:
        """An index that cannot be made costs time and nothing else; a bug is one all the same."""
        from declannot.domain.errors import DeclannotError

        if not isinstance(error, DeclannotError | Stopped | OSError):
            raise error

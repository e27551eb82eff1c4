"""The audit: a sample of what needed no decision, read once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from declannot.app.dialogs.fields import indent_numbers
from declannot.app.messages import text_of
from declannot.app.panels.buttons import keep_whole
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.review.wording import kind_name
from declannot.app.tasks import Cancelled, Progress, Task
from declannot.domain.document import Annotator
from declannot.domain.errors import DeclannotError
from declannot.domain.review import ReviewKind
from declannot.exchange.auditing import SHARE, AuditEntry, AuditQueue, audit_queue, record_audit

if TYPE_CHECKING:
    from declannot.app.review.session import ReviewSession

_EXCERPT = 90
_WIDTH, _MARGIN = 296, 4
"""About as wide as the list of documents, over which it stands: the statement is to be read."""


class AuditDialog(QDialog):
    """Lists the sample; an entry chosen is shown in the statement, and recorded as read.

    It is no modal dialog: the statement stays in reach, so that gold can be mended.
    """

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Audit"))
        self.resize(_WIDTH, max(360, parent.height() * 3 // 5))
        self._session = session
        self._task: Task | None = None
        self.queue: AuditQueue | None = None
        self._titles: dict[str, str] = {}
        self._make()
        session.workspace.changes_applied.connect(lambda _applied: self._follow())
        self.draw()

    def _make(self) -> None:
        self.share = QSpinBox(self)
        self.share.setRange(1, 100)
        self.share.setValue(round(100 * SHARE))
        self.share.setSuffix(" %")
        self.seed = QSpinBox(self)
        self.seed.setRange(0, 999_999)
        indent_numbers(self)
        draw = QPushButton(self.tr("&Draw anew"), self)
        draw.setAutoDefault(False)
        draw.clicked.connect(lambda: self.draw())
        keep_whole([draw])
        form = QFormLayout()
        form.addRow(self.tr("&Share"), self.share)
        form.addRow(self.tr("S&eed"), self.seed)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Sample to read again"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(self._show)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.read_again = QPushButton(self.tr("&Read again"), self)
        self.read_again.setToolTip(
            self.tr("Record that it was read; what gold says by now tells whether it was changed")
        )
        self.read_again.setAutoDefault(False)
        self.read_again.clicked.connect(lambda: self.record())
        close = QPushButton(self.tr("&Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(lambda: self.close())
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addLayout(form)
        head.addWidget(draw, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        foot.addStretch(1)
        foot.addWidget(self.read_again)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.said)
        column.addLayout(foot)
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the lower leading corner of the window, beside the statement."""
        super().showEvent(event)
        window = self.parentWidget()
        if event.spontaneous() or window is None:
            return
        frame = self.frameGeometry().size() - self.size()
        left = _MARGIN
        if window.isRightToLeft():
            left = window.width() - self.width() - frame.width() - _MARGIN
        top = window.height() - self.height() - frame.height() - _MARGIN
        self.move(window.mapToGlobal(QPoint(left, max(0, top))))

    # Drawing

    def draw(self) -> None:
        """Draw a sample."""
        workspace, pair = self._session.workspace, self._session.pair
        project = workspace.project
        if project is None or pair is None:
            return
        people: tuple[Annotator, Annotator] = (pair.a, pair.b)
        share, seed = self.share.value() / 100, self.seed.value()
        self.said.setText(self.tr("Drawing…"))
        self.read_again.setEnabled(False)

        def work(_progress: Progress, _cancelled: Cancelled) -> AuditQueue:
            with project.reader() as view:
                return audit_queue(view, people, share=share, seed=seed)

        self._task = task = Task(work, self)
        task.succeeded.connect(self._drawn)
        task.failed.connect(self._fail)
        task.start()

    def _drawn(self, queue: AuditQueue) -> None:
        project = self._session.workspace.project
        self._titles = {each.id: each.title for each in project.documents()} if project else {}
        self.queue = queue
        self._fill()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, DeclannotError):
            raise error
        self._session.workspace.refuse(error)

    def _fill(self) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for entry in self.queue.entries if self.queue is not None else ():
            words = self._words(entry)
            item = QListWidgetItem(words)
            item.setToolTip(plain_tip(words))
            self.list.addItem(item)
        self.list.blockSignals(False)
        if self.list.count():
            self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._say()

    def _words(self, entry: AuditEntry) -> str:
        project = self._session.workspace.project
        shown = ""
        if project is not None:
            text = project.text(entry.document_id).text
            shown = " ".join(text[entry.start : min(entry.end, entry.start + 2 * _EXCERPT)].split())
        sign = "✓ " if entry.is_audited else "○ "
        changed = self.tr("changed") if entry.was_changed else ""
        title = self._titles.get(entry.document_id, "")
        cut = "…" if len(shown) > _EXCERPT else ""
        parts = (f"{sign}{shown[:_EXCERPT]}{cut}", changed, kind_name(entry.kind), title)
        return " · ".join(filter(None, parts))

    def _say(self) -> None:
        queue = self.queue
        if queue is None:
            return
        if not queue.entries:
            self.said.setText(
                self.tr("There is nothing to draw from: no document is done by both.")
            )
        else:
            kinds = (ReviewKind.AUDIT, ReviewKind.AUDIT_UNTAGGED)
            self.said.setText("\n".join(text_of(queue.sentence(each)) for each in kinds))
        self.read_again.setEnabled(bool(queue.entries) and not self._session.workspace.read_only)

    # Reading

    def entry(self) -> AuditEntry | None:
        """Return the entry that is chosen."""
        row = self.list.currentRow()
        entries = self.queue.entries if self.queue is not None else []
        return entries[row] if 0 <= row < len(entries) else None

    def _show(self, _row: int) -> None:
        entry, session = self.entry(), self._session
        if entry is None or not session.workspace.open_document(entry.document_id):
            return
        review, sources = session.review, entry.sources
        item = review.item_of(sources[0]) if review is not None and sources else None
        if item is not None:
            session.show(item)
        else:
            session.show(None)
            session.workspace.selection.set_range(entry.start, entry.end)
            session.workspace.place_wanted.emit(entry.start)

    def record(self) -> None:
        """Record that the chosen entry was read again."""
        entry, session = self.entry(), self._session
        gold = session.workspace.content
        if entry is None or gold is None or self.queue is None or not gold.layer.is_gold:
            return
        try:
            step = record_audit(gold, entry, session.workspace.stamp(), seed=self.queue.seed)
        except DeclannotError as error:
            session.workspace.refuse(error)
            return
        if session.workspace.run(step):
            session.workspace.notice(step.name)
            self.list.setCurrentRow(min(self.list.currentRow() + 1, self.list.count() - 1))

    def _follow(self) -> None:
        gold = self._session.workspace.content
        if self.queue is None or gold is None or not gold.layer.is_gold:
            return
        self.queue.followed(gold)
        for row, entry in enumerate(self.queue.entries):
            if entry.document_id == gold.document.id and row < self.list.count():
                self.list.item(row).setText(self._words(entry))
        self._say()

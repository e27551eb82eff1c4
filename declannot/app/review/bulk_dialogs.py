"""Deciding many differences at once, each time after a look at what would be decided."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from declannot.app import counts
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.messages import error_text, text_of
from declannot.app.panels.check_box import CheckBox
from declannot.app.punctuation import in_quotes, with_colon
from declannot.app.review.wording import excerpt, kind_name, kind_word, lane_word
from declannot.app.tasks import Cancelled, Progress, Task
from declannot.domain.document import Annotator
from declannot.domain.errors import DeclannotError
from declannot.domain.message import counted, message
from declannot.domain.review import Choice, Extent, ReviewItem, ReviewKind
from declannot.exchange.adjudicating import (
    AdjudicationReport,
    SameWay,
    Strategy,
    preview_same_way,
    preview_strategy,
    run_same_way,
    run_strategy,
)

if TYPE_CHECKING:
    from declannot.app.review.session import ReviewSession
    from declannot.store.project import Project

_MOST_ROWS = 400


class BulkDialog(QDialog):
    """Says what would be decided, and decides it.

    Attributes:
        decided: carries the report of what was decided.
        preview: what would be decided, line by line; summary: the same in one sentence.
    """

    decided = Signal(object)

    def __init__(self, session: ReviewSession, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(520, 480)
        self.session = session
        self._task: Task | None = None
        self._deciding = False
        self.column = QVBoxLayout(self)
        self.ways = QComboBox(self)
        self.ways.setAccessibleName(self.tr("How to decide"))
        self.ways.setPlaceholderText(self.tr("Choose how to decide…"))
        self.ways.currentIndexChanged.connect(lambda _index: self.look())
        self.here = CheckBox(self.tr("Only in this document"), self)
        self.here.toggled.connect(lambda _on: self.look())
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.preview = QListWidget(self)
        self.preview.setWordWrap(True)
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview.setAccessibleName(self.tr("What would be decided"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(self.tr("Decide"))
        self.buttons.accepted.connect(self.decide)
        self.buttons.rejected.connect(self.reject)
        for each in (self.ways, self.here, self.summary, self.preview, self.buttons):
            self.column.addWidget(each)

    def offer(self, text: str) -> None:
        """Add a way to decide; none of them is chosen beforehand."""
        self.ways.addItem(text)
        self.ways.setCurrentIndex(-1)

    @property
    def documents(self) -> list[str] | None:
        """Ids of the documents to look at; None for all."""
        document = self.session.workspace.document
        return [document.id] if self.here.isChecked() and document is not None else None

    # What those derived from it say

    @abstractmethod
    def look_work(self) -> Callable[[Project], AdjudicationReport] | None:
        """Return what finds out what would be decided; None where nothing is chosen."""

    @abstractmethod
    def decide_work(self) -> Callable[[Project], AdjudicationReport] | None:
        """Return what decides it; None where nothing is chosen."""

    # Looking

    def look(self) -> None:
        """Find out what would be decided."""
        if self._deciding:
            return
        work = self.look_work()
        self.ok.setEnabled(False)
        self.preview.clear()
        if work is None:
            self.summary.setText(self.tr("Choose a way: nothing is chosen beforehand."))
            return
        self.summary.setText(self.tr("Looking…"))
        self._start(work, self._show)

    def decide(self) -> None:
        """Decide what was shown."""
        work = self.decide_work()
        if work is None or self._deciding:
            return
        self._deciding = True
        self.ok.setEnabled(False)
        self._start(work, self._finish)

    def _start(
        self,
        work: Callable[[Project], AdjudicationReport],
        then: Callable[[AdjudicationReport], None],
    ) -> None:
        project = self.session.workspace.project
        if project is None:
            return
        if self._task is not None:
            self._task.blockSignals(True)

        def run(_progress: Progress, _cancelled: Cancelled) -> AdjudicationReport:
            return work(project)

        self._task = task = Task(run, self)
        task.succeeded.connect(then)
        task.failed.connect(self._fail)
        task.start()

    def _show(self, report: AdjudicationReport) -> None:
        decided, left = report.decided.total(), report.open.total()
        documents = sum(bool(each.decided) for each in report.documents)
        said = self.tr("{decisions} in {documents}; {left}.").format(
            decisions=counts.decisions(decided),
            documents=counts.documents(documents),
            left=text_of(
                counted(left, "{count} entry stays undecided", "{count} entries stay undecided")
            ),
        )
        self.summary.setText(said)
        rows = self.rows_here()
        for each in report.documents:
            if each.decided:
                classes = ", ".join(
                    f"{count} × {kind_name(ReviewKind(kind))}"
                    for kind, count in sorted(each.decided.items())
                )
                rows.append(f"{classes} – {each.document.title}")
        for document, item, why in report.refused:
            rows.append(with_colon(f"⚠ {document.title}, {item.start}–{item.end}", why))
        for document, why in report.left_out:
            rows.append(
                self.tr("left out: {title} – {why}").format(title=document.title, why=text_of(why))
            )
        self._fill(rows)
        self.ok.setEnabled(decided > 0 and not self.session.workspace.read_only)

    def rows_here(self) -> list[str]:
        """Return what is known of single entries of the document on the screen."""
        return []

    def _fill(self, rows: list[str]) -> None:
        self.preview.clear()
        self.preview.addItems(rows[:_MOST_ROWS])
        if len(rows) > _MOST_ROWS:
            more = self.tr("… and {count} more").format(count=len(rows) - _MOST_ROWS)
            self.preview.addItem(more)

    def _finish(self, report: AdjudicationReport) -> None:
        workspace = self.session.workspace
        if report.applied is not None:
            workspace.applied_elsewhere(report.applied)
        workspace.notice(report.title)
        self.decided.emit(report)
        self.accept()

    def _fail(self, error: BaseException) -> None:
        self._deciding = False
        if not isinstance(error, DeclannotError):
            raise error
        self.summary.setText(error_text(error))


class StrategyDialog(BulkDialog):
    """Agreements, one annotator's reading, or what most of three or more have."""

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(
            session, QCoreApplication.translate("StrategyDialog", "Decide by strategy"), parent
        )
        pair = session.pair
        self._ways = [Strategy.AGREED, Strategy.A, Strategy.B]
        names = (pair.a.name, pair.b.name) if pair is not None else ("A", "B")
        self.offer(self.tr("Take what both have alike"))
        reading = self.tr("Where nothing is decided, take the reading of {name}")
        for name in names:
            self.offer(reading.format(name=name))
        if len(session.people) > 2:
            self._ways.append(Strategy.MAJORITY)
            self.offer(self.tr("Take what most of three or more annotators have"))
        fit_to_screen(self)
        self.look()

    def _chosen(self) -> Strategy | None:
        number = self.ways.currentIndex()
        return self._ways[number] if number >= 0 else None

    def look_work(self) -> Callable[[Project], AdjudicationReport] | None:
        strategy, people, documents = self._chosen(), self._people(), self.documents
        if strategy is None:
            return None

        def look(project: Project) -> AdjudicationReport:
            with project.reader() as view:
                return preview_strategy(view, people, strategy, documents=documents)

        return look

    def decide_work(self) -> Callable[[Project], AdjudicationReport] | None:
        strategy, people, documents = self._chosen(), self._people(), self.documents
        workspace = self.session.workspace
        stamp = workspace.stamp()
        fresh = () if workspace.annotator_stored else (workspace.annotator,)
        if strategy is None:
            return None
        return lambda project: run_strategy(
            project, people, strategy, stamp, documents=documents, new_people=fresh
        )

    def _people(self) -> tuple[Annotator, ...]:
        pair = self.session.pair
        if self._chosen() is Strategy.MAJORITY or pair is None:
            return ()
        return (pair.a, pair.b)


class SameWayDialog(BulkDialog):
    """All undecided entries of one class, wording and labels, decided alike."""

    def __init__(self, session: ReviewSession, item: ReviewItem, parent: QWidget) -> None:
        super().__init__(
            session,
            QCoreApplication.translate("SameWayDialog", "Decide all of this wording the same way"),
            parent,
        )
        self._item = item
        text = session.workspace.text
        self._text = text.text if text is not None else ""
        quoted = in_quotes(excerpt(self._text, item))
        about = QLabel(with_colon(kind_word(item, session), quoted), self)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        self.column.insertWidget(0, about)
        self._ways: list[Choice | Extent] = []
        for way, words in self._offered():
            self.offer(words)
            self._ways.append(way)
        fit_to_screen(self)
        self.look()

    def _offered(self) -> list[tuple[Choice | Extent, str]]:
        session, item = self.session, self._item
        found: list[tuple[Choice | Extent, str]] = [
            (session.choice_of(lane), lane_word(lane, session)) for lane in (0, 1)
        ]
        if item.kind is not ReviewKind.ATTRIBUTES:
            found.append((Choice.BOTH, self.tr("Both")))
        found.append((Choice.NEITHER, self.tr("Neither")))
        if item.kind in (
            ReviewKind.BOUNDARY,
            ReviewKind.BOUNDARY_AND_LABEL,
            ReviewKind.SPLIT_MERGE,
        ):
            found += [
                (Extent.LONGER, self.tr("The longer")),
                (Extent.SHORTER, self.tr("The shorter")),
                (Extent.UNION, self.tr("From the first start to the last end")),
            ]
        return found

    def rows_here(self) -> list[str]:
        review = self.session.review
        if review is None:
            return []
        text = review.a.text
        rows = []
        for each in review.alike(self._item):
            paragraph = text.paragraph_index(each.start) + 1
            rows.append(with_colon(f"¶ {paragraph}", excerpt(text.text, each)))
        return rows

    def _way(self) -> SameWay | None:
        number = self.ways.currentIndex()
        if number < 0:
            return None
        session = self.session
        return SameWay(self._item, self._text, self._ways[number], session.reason, session.comment)

    def look_work(self) -> Callable[[Project], AdjudicationReport] | None:
        way, people, documents = self._way(), self._people(), self.documents
        if way is None:
            return None

        def look(project: Project) -> AdjudicationReport:
            with project.reader() as view:
                return preview_same_way(view, people, way, documents=documents)

        return look

    def decide_work(self) -> Callable[[Project], AdjudicationReport] | None:
        way, people, documents = self._way(), self._people(), self.documents
        workspace = self.session.workspace
        if way is None:
            return None
        stamp = workspace.stamp()
        return lambda project: run_same_way(project, people, way, stamp, documents=documents)

    def _people(self) -> tuple[Annotator, ...]:
        pair = self.session.pair
        return (pair.a, pair.b) if pair is not None else ()


def nothing_alike(session: ReviewSession) -> bool:
    """Say that nothing else is like the present entry; return whether that is so."""
    item, review = session.current, session.review
    if item is None or review is None:
        session.refuse(message("There is nothing to decide"))
        return True
    if item.kind is ReviewKind.EXACT:
        session.refuse(message("This is an agreement: take all agreements instead"))
        return True
    return False

"""Labelling many places after a look at each: what the dialogs for it share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from declannot.app.corpus.plan_words import PlanWords
from declannot.app.corpus.preview_model import Plan, PreviewModel
from declannot.app.corpus.preview_table import TOLD_IN_FULL, PreviewTable
from declannot.app.label_styles import label_style
from declannot.app.messages import error_text, text_of
from declannot.app.panels.later import Later
from declannot.app.panels.painting import swatch_icon
from declannot.app.panels.row_in_full import RowInFull
from declannot.app.punctuation import with_colon, with_semicolons
from declannot.app.tasks import Cancelled, Progress, Task
from declannot.app.titles import window_language
from declannot.domain.change import Change
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message
from declannot.domain.operations.bulk_spans import Effect
from declannot.domain.schema import Schema
from declannot.exchange.bulk_labelling import LabelPlan, carry_out
from declannot.exchange.hit_list import HitList
from declannot.exchange.progress import Cancelled as Stopped

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.app.theme import Theme
    from declannot.store.project import Applied, Project

_SIZE = QSize(960, 600)
_REST_MS = 150
_SWATCH = QSize(24, 16)
_TAKEN_IN_EVERY_MS = 40

Look = Callable[[Progress, Cancelled], tuple[Plan, HitList]]
Doing = Callable[[Progress, Cancelled], "Applied | None"]


@dataclass(slots=True)
class Growing:
    """What a worker has planned so far; the dialog shows it before all is there.

    Attributes:
        found: plan and hits, which the worker only adds to; None before there are any.
    """

    found: tuple[Plan, HitList] | None = None


class LabelManyDialog(QDialog):
    """Shows what would happen to each place, lets places be left out, and does it as one step.

    Those derived from it fill ``head`` and say in ``looking`` how the plan is made.

    Attributes:
        column: from top to bottom; head: the line of choices in it.
        model, table: what would happen; in_full: what the table cuts short of a row.
        summary: the same in one sentence; ok: the button that does it.
    """

    def __init__(self, window: MainWindow, title: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(_SIZE.boundedTo(window.size()))
        self.window_ = window
        self.workspace = window.workspace
        self._hits = HitList()
        self._plan_words = PlanWords(self)
        self._task: Task | None = None
        self._doing = False
        self._growing = Growing()
        self.head = QHBoxLayout()
        self.model = self.make_model()
        self.table = PreviewTable(self.model, window.appearance.theme, self)
        self.in_full = RowInFull(self.table, self, columns=TOLD_IN_FULL)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far it is"))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.ok = self.buttons.button(kinds.Ok)
        self.ok.setText(self.tr("Do it"))
        self.buttons.accepted.connect(self.carry_out)
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.head)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.in_full)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.buttons)
        self.model.vetoes_changed.connect(self._show_summary)
        self._rest = Later(self.look, self, _REST_MS)
        self._taking_in = QTimer(self)
        self._taking_in.setInterval(_TAKEN_IN_EVERY_MS)
        self._taking_in.timeout.connect(self._take_in)
        self._show_work(False)

    # What those derived from it say

    @abstractmethod
    def looking(self, project: Project) -> Look | None:
        """Return what makes the plan, to be called in a worker; None where nothing is chosen."""

    def nothing_chosen(self) -> str:
        """Return what is to be chosen first."""
        return self.tr("Choose first what is to be done.")

    def make_model(self) -> PreviewModel:
        """Return the model of the places."""
        return PreviewModel(self)

    def doing(self, project: Project, first: Sequence[Change]) -> Doing:
        """Return what carries the plan out without what is left out, to be called in a worker.

        Args:
            first: what must stand before, such as an annotator who never did anything here.
        """
        plan, hits, stamp = self.model.plan, self._hits, self.workspace.stamp()
        vetoed = frozenset(self.model.vetoed)
        assert isinstance(plan, LabelPlan)

        def do(progress: Progress, cancelled: Cancelled) -> Applied | None:
            return carry_out(
                project,
                plan,
                hits,
                stamp,
                vetoed=vetoed,
                first=first,
                progress=progress,
                cancelled=cancelled,
            )

        return do

    # Looking

    def look_soon(self) -> None:
        """Look again once choices rest for a moment."""
        self.ok.setEnabled(False)
        self._rest.call()

    def look(self) -> None:
        """Find out what would happen."""
        self._rest.forget()
        project = self.workspace.project
        self._growing = Growing()
        look = self.looking(project) if project is not None and not self._doing else None
        self.ok.setEnabled(False)
        if look is None or project is None:
            self.model.clear()
            self.summary.setText(self.nothing_chosen())
            return
        self._begin(look, lambda found: self._show(project, *found))
        self._taking_in.start()

    def growing(self) -> Growing:
        """Return where the worker of the present look puts what it has planned so far."""
        return self._growing

    def _take_in(self) -> None:
        """Show what was planned so far."""
        project, found = self.workspace.project, self._growing.found
        if self._task is None or self._doing:
            self._taking_in.stop()
        elif project is not None and found is not None:
            self._show(project, *found)

    def _show(self, project: Project, plan: Plan, hits: HitList) -> None:
        self._hits = hits
        if self.model.plan is plan:
            self.model.grow()
            self._show_summary()
            return
        self.model.show(project, plan, hits)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 1))

    def _show_summary(self) -> None:
        plan = self.model.plan
        if plan is None:
            self.summary.clear()
            return
        words = self._plan_words
        if self._task is not None and not self._doing:
            self.summary.setText(words.so_far(self.model.rowCount()))
            self.ok.setText(self.tr("Do it"))
            return
        counts, parts = plan.counts, []
        if not plan.planned:
            parts.append(self.tr("This stands nowhere."))
        for effect in (Effect.ADD, Effect.CHANGE, Effect.REMOVE):
            if counts[effect]:
                parts.append(words.of_effect(effect, counts[effect]))
        if self.model.vetoed:
            parts.append(words.left_out(len(self.model.vetoed)))
        reasons = with_semicolons(f"{text_of(why)} ({count})" for why, count in plan.reasons)
        if reasons:
            parts.append(with_colon(words.of_effect(Effect.SKIP, counts[Effect.SKIP]), reasons))
        if self._hits.is_capped:
            parts.append(self.tr("there are more places: choose fewer documents"))
        self.summary.setText(" · ".join(parts))
        left = self.model.left_to_do()
        self.ok.setEnabled(bool(left) and not self._doing)
        self.ok.setText(words.do_it(left) if left else self.tr("Do it"))

    # Doing it

    def carry_out(self) -> None:
        """Do what is shown, as one step."""
        project, plan = self.workspace.project, self.model.plan
        if project is None or plan is None or self._doing or not self.ok.isEnabled():
            return
        if self.workspace.unsaved and not self.workspace.retry():
            self._complain(self.tr("A change is not saved yet: retry first."))
            return
        annotator = self.workspace.annotator
        first = () if self.workspace.annotator_stored else (Change(None, annotator),)
        do = self.doing(project, first)
        self._doing = True
        self.ok.setEnabled(False)
        self._begin(do, self._done)

    def _done(self, applied: Applied | None) -> None:
        self._doing = False
        if applied is not None:
            self.workspace.applied_elsewhere(applied)
            self.workspace.notice(
                message(
                    "{step}; {key} takes it back",
                    step=applied.entry.name,
                    key=self.window_.actions_by_id.key_text("undo"),
                )
            )
        self.accept()

    # Work in a thread

    def _begin(self, work: Callable[..., object], then: Callable[..., object]) -> None:
        if self._task is not None:
            self._task.cancel()
        task = self._task = Task(work, self)
        self.progress.setRange(0, 0)
        task.progressed.connect(self._show_done)
        task.succeeded.connect(lambda found: self._end(task, then, found))
        task.failed.connect(lambda error: self._fail(task, error))
        self._show_work(True)
        task.start()

    def _end(self, task: Task, then: Callable[..., object], found: object) -> None:
        if task is not self._task:
            return
        self._task = None
        self._show_work(False)
        then(found)

    def _fail(self, task: Task, error: BaseException) -> None:
        if task is not self._task:
            return
        self._task, self._doing = None, False
        self._show_work(False)
        if isinstance(error, DeclannotError):
            self._complain(error_text(error))
        elif not isinstance(error, Stopped):
            raise error

    def _complain(self, text: str) -> None:
        self.model.clear()
        self.summary.setText(text)

    def _show_done(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show_work(self, shown: bool) -> None:
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.setVisible(shown)

    def reject(self) -> None:
        """Give up; what is being written is taken back."""
        if self._task is not None:
            self._task.cancel()
        super().reject()


def fill_labels(box: QComboBox, schema: Schema, theme: Theme, ratio: float) -> None:
    """Offer the labels in use, each with how it looks."""
    language = window_language()
    box.setIconSize(_SWATCH)
    for label in schema.labels:
        if not label.retired:
            icon = swatch_icon(label_style(schema, label, theme), ratio)
            box.addItem(icon, label.title(language), label.id)


def named(text: str, buddy: QWidget, parent: QWidget) -> QLabel:
    """Return the name of a field, whose mnemonic goes there."""
    label = QLabel(text, parent)
    label.setBuddy(buddy)
    return label

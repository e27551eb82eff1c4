"""Planning, handing out, taking in and answering: the trainer's part of the Hand-over menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from declannot.app.notices import Kind
from declannot.domain.handover import Answer
from declannot.domain.message import message
from declannot.paths import (
    FEEDBACK_SUFFIX,
    PACKAGE_SUFFIXES,
    PROJECT_SUFFIX,
    TASK_SUFFIX,
    WORK_SUFFIX,
)

if TYPE_CHECKING:
    from declannot.app.handover.questions_dialog import QuestionsDialog
    from declannot.app.main_window import MainWindow
    from declannot.exchange.handover.questions import Question
    from declannot.exchange.handover.report import MergePreview
    from declannot.exchange.handover.task_file import TaskReport


class HandoverCommands(QObject):
    """What trainer and annotator send each other."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._settings = window.settings
        self._asked: dict[str, Question] = {}
        actions = window.actions_by_id
        for action_id, do in (
            ("plan", self.plan),
            ("hand_out", self.hand_out),
            ("take_in", self.choose_packages),
            ("questions", self.list_questions),
        ):
            actions.bind(action_id, do)

    # Files that were opened or dropped

    def open_packages(self, paths: Sequence[Path]) -> None:
        """Open hand-over files: a task as a project, work for merging, feedback to read."""
        by_kind = {
            suffix: [each for each in paths if each.suffix == suffix] for suffix in PACKAGE_SUFFIXES
        }
        if by_kind[TASK_SUFFIX]:
            self._window.task.open(by_kind[TASK_SUFFIX][0])
        elif by_kind[WORK_SUFFIX]:
            self.take_in(by_kind[WORK_SUFFIX])
        elif by_kind[FEEDBACK_SUFFIX]:
            self._window.feedback.open(by_kind[FEEDBACK_SUFFIX][0])

    # Planning and handing out

    def plan(self) -> None:
        """Open the dialog that says who annotates what."""
        from declannot.app.handover.plan_dialog import PlanDialog

        if self.may_work():
            PlanDialog(self._workspace, self._selected_ids(), self._window).open()

    def hand_out(self) -> None:
        """Open the dialog that writes task files."""
        from declannot.app.handover.hand_out import HandOutDialog

        if not self.may_work():
            return
        dialog = HandOutDialog(self._workspace, self._settings, self._selected_ids(), self._window)
        dialog.handed_out.connect(self._handed_out)
        dialog.open()

    def _handed_out(self, reports: Sequence[TaskReport]) -> None:
        if any(each.made_annotator for each in reports):
            self._announce("add_annotator", ())
        said = message("Task files written: {count}", count=len(reports))
        if len(reports) == 1:
            said = message("Wrote {place}", place=reports[0].out)
        self._workspace.notice(said)

    # Taking in

    def choose_packages(self) -> None:
        """Let work files be chosen and look at what they would change."""
        if not self.may_work():
            return
        names, _kind = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Take in work"),
            self._settings.values.last_folder,
            self.tr("Work files and projects ({names});;All files (*)").format(
                names=f"*{WORK_SUFFIX} *{PROJECT_SUFFIX}"
            ),
        )
        if names:
            self.take_in([Path(each) for each in names])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Open the preview of a merge."""
        from declannot.app.handover.take_in import TakeInDialog

        if not self.may_work():
            return
        if self._workspace.is_task:
            self._workspace.notice(
                message("This project is a task: work is taken in by the trainer"), Kind.REFUSED
            )
            return
        self._settings.put(last_folder=str(paths[0].resolve().parent))
        dialog = TakeInDialog(self._workspace, paths, self._window)
        dialog.merged.connect(self._merged)
        dialog.open()

    def take_in_merge(self, report: MergePreview | None) -> None:
        """Let the window know what a merge has committed."""
        if report is not None and report.changed:
            self._announce("merge", [each.document_id for each in report.documents])

    def _merged(self, report: MergePreview) -> None:
        self.take_in_merge(report)
        counts = report.counts
        stale = sum(each.stale for each in report.documents)
        taken = counts["new"] + counts["changed"] + counts["conflicting"]
        if stale:
            said = message(
                "Merged. Documents taken in: {taken}; decisions of the review to be looked at "
                "again: {stale}",
                taken=taken,
                stale=stale,
            )
        elif counts["refused"]:
            said = message(
                "Merged. Documents taken in: {taken}; refused, and as they were: {refused}",
                taken=taken,
                refused=counts["refused"],
            )
        else:
            said = message(
                "Merged. Documents taken in: {taken}. Next: Hand-over, Questions; then the review "
                "({key})",
                taken=taken,
                key=self._window.actions_by_id.key_or_name("workspace_review"),
            )
        self._workspace.notice(said, Kind.HINT)

    def _announce(self, kind: str, documents: Sequence[str]) -> None:
        """Tell the window what a worker committed."""
        from declannot.store.project import Applied

        project = self._workspace.project
        entry = project.history.to_undo if project is not None else None
        if entry is not None and entry.kind == kind:
            self._workspace.applied_elsewhere(
                Applied(
                    entry=entry,
                    changes=(),
                    direction="do",
                    documents=tuple(dict.fromkeys(documents)),
                    coarse=True,
                )
            )

    # Questions

    def list_questions(self, annotator_id: str | None = None) -> None:
        """List doubts and notes, of all annotators or, with the answers, of one."""
        from declannot.app.dialogs.working import Working
        from declannot.app.handover.question_rows import read_questions

        project = self._workspace.project
        if project is None or not self.may_work():
            return
        self._window.panels.keep()
        working = Working(
            self.tr("Reading the questions…"),
            lambda _progress, _cancelled: read_questions(project, annotator_id),
            self._window,
        )
        working.succeeded.connect(
            lambda questions: self._show_questions(questions, answers_only=bool(annotator_id))
        )
        working.start()

    def _show_questions(self, questions: list[Question], *, answers_only: bool) -> None:
        from declannot.app.handover.question_rows import row_of
        from declannot.app.handover.questions_dialog import QuestionsDialog

        self._asked = {each.id: each for each in questions}
        dialog = QuestionsDialog(self._window, answers_only=answers_only)
        dialog.place_wanted.connect(self.go_to)
        dialog.answered.connect(lambda key, text: self._answer(dialog, key, text))
        dialog.show_rows([row_of(each) for each in questions])
        dialog.show()

    def _answer(self, dialog: QuestionsDialog, key: str, text: str) -> None:
        """Keep an answer as one step."""
        from declannot.app.handover.question_rows import row_of
        from declannot.domain.operations.handover import answer_question

        workspace, question = self._workspace, self._asked[key]
        step = answer_question(
            question.id,
            question.document_id,
            question.annotator_id,
            text,
            workspace.stamp(),
            before=question.answer,
        )
        if step is None or not workspace.run(step):
            return
        after = step.changes[0].after
        answer = after if isinstance(after, Answer) else None
        self._asked[key] = replace(question, answer=answer)
        workspace.notice(
            message("The answer leaves with the next task file of {name}", name=question.annotator)
            if answer is not None
            else step.name
        )
        dialog.show_rows([row_of(each) for each in self._asked.values()])

    # Going to a place

    def go_to(self, document_id: str, start: int, end: int) -> None:
        """Open a document at a range, or at the span that stands on it."""
        workspace = self._workspace
        if not workspace.open_document(document_id):
            return
        content = workspace.content
        if content is None:
            return
        length = content.text.length
        start, end = min(start, length), min(end, length)
        ranges = ((start, end),)
        span = next((each for each in content.spans.values() if each.ranges == ranges), None)
        if span is not None:
            workspace.selection.set_span(span.id, start)
        else:
            workspace.selection.set_range(start, end)
        self._window.view.ensure_visible(start, end)
        self._window.activateWindow()
        self._window.view.setFocus()

    def _selected_ids(self) -> list[str]:
        """Return the documents chosen in the list."""
        return self._window.panels.documents.selected_ids() if self._window.panels.filled else []

    def may_work(self) -> bool:
        """Refuse aloud where no project is open, or a change is not saved yet."""
        workspace = self._workspace
        if workspace.project is None:
            workspace.notice(message("No project is open"), Kind.REFUSED)
        elif workspace.unsaved and not workspace.retry():
            workspace.notice(message("A change is not saved yet: retry first"), Kind.REFUSED)
        else:
            return True
        return False

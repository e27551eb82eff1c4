"""Taking work in: seen per file and document before anything changes, then merged as one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from declannot.app.forms.ui_take_in import Ui_TakeInForm
from declannot.app.handover.columns import fit_columns
from declannot.app.handover.conflict_panel import ConflictPanel
from declannot.app.handover.merge_words import MergeWords
from declannot.app.handover.worker_dialog import Standard, WorkerDialog
from declannot.app.messages import error_text, text_of
from declannot.app.panels.row_in_full import put_below
from declannot.exchange.handover.merging import Choice, preview_merge, run_merge
from declannot.exchange.handover.report import REFUSED, DocumentOutcome, MergedFile, MergePreview

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace


class TakeInDialog(WorkerDialog):
    """Shows what a merge would do; merges in a worker once every conflict is decided.

    Attributes:
        merged: carries the report of the merge, with everything in it.
    """

    merged = Signal(object)

    def __init__(self, workspace: Workspace, paths: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        project = workspace.project
        assert project is not None
        self._project, self._paths = project, list(paths)
        self._closing = False
        self.report: MergePreview | None = None
        self.form = Ui_TakeInForm()
        self.form.setupUi(self)
        self._words = MergeWords(self)
        self._tree = QStandardItemModel(self)
        self.form.packages.setModel(self._tree)
        put_below(self.form.packages)
        self.use(self.form)
        self.form.buttons.button(Standard.Ok).setText(self.tr("Merge"))
        self.form.conflicts.hide()
        self.conflicts = ConflictPanel(self.form, self)
        self.conflicts.changed.connect(self.refresh_ok)
        self.look()

    def look(self) -> None:
        """Look in a worker at what the files would change."""
        project, paths = self._project, self._paths
        self.form.result.setText(self.tr("Reading…"))
        self.begin(
            lambda progress, cancelled: preview_merge(
                project, paths, progress=progress, cancelled=cancelled
            ),
            self._show,
        )

    def accept(self) -> None:
        """Merge in a worker."""
        if self.busy or not self.may_go_on():
            return
        project, paths = self._project, self._paths
        decided = {key: Choice(value) for key, value in self.conflicts.decisions.items()}
        self.form.result.setText(self.tr("Merging…"))
        self.begin(
            lambda progress, cancelled: run_merge(
                project, paths, resolutions=decided, progress=progress, cancelled=cancelled
            ),
            self._finish,
        )

    def reject(self) -> None:
        """Stop what is being done; close where only looking was under way, or nothing."""
        self._closing = self.busy and self.report is None
        super().reject()

    def may_go_on(self) -> bool:
        """Something must be new, and every conflict decided."""
        report = self.report
        return (
            report is not None
            and report.fatal is None
            and (report.changed or bool(report.conflicts))
            and not self.conflicts.undecided
        )

    def stopped(self) -> None:
        """Close where only looking was stopped; else show again what was seen."""
        if self._closing:
            super().reject()
        elif self.report is not None:
            self.form.result.setText(self._words.summary(self.report))
        else:
            self.form.result.setText("")

    # Showing

    def _show(self, report: MergePreview) -> None:
        self.report = report
        self._fill_tree(report)
        self.conflicts.show_rows([self._words.conflict(each) for each in report.conflicts])
        self.form.result.setText(self._words.summary(report))
        if report.fatal is not None:
            self.say_problem(error_text(report.fatal))
        elif report.warnings:
            self.say_warnings([text_of(each) for each in report.warnings])
        if report.conflicts:
            self.form.conflict_list.setFocus()
        else:
            self.form.buttons.button(Standard.Ok).setFocus()

    def _fill_tree(self, report: MergePreview) -> None:
        self._tree.clear()
        self._tree.setHorizontalHeaderLabels(
            [self.tr("File and document"), self.tr("Annotator"), self.tr("What it brings")]
        )
        for file in report.files:
            outcomes = [each for each in report.documents if _is_of(each, file)]
            whole = QStandardItem(file.path.name)
            whole.setToolTip(str(file.path))
            for each in outcomes:
                whole.appendRow(self._cells(each))
            brief = self._words.of_file(outcomes)
            self._tree.appendRow([whole, QStandardItem(file.annotator), QStandardItem(brief)])
        self.form.packages.expandAll()
        fit_columns(self.form.packages, 0, 2)

    def _cells(self, each: DocumentOutcome) -> list[QStandardItem]:
        cells = [
            QStandardItem(each.document),
            QStandardItem(each.annotator),
            QStandardItem(self._words.of_document(each)),
        ]
        if each.outcome == REFUSED and each.reason is not None:
            cells[2].setToolTip(text_of(each.reason))
        for cell in cells:
            cell.setFlags(cell.flags() & ~Qt.ItemFlag.ItemIsEditable)
        return cells

    def _finish(self, report: MergePreview) -> None:
        self.report = report
        self.merged.emit(report)
        super().accept()


def _is_of(outcome: DocumentOutcome, file: MergedFile) -> bool:
    return outcome.file in (str(file.path), file.path.name)

"""Doubts and notes of the annotators, with what the trainer answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from declannot.app.dialogs.fields import show_problem
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.forms.ui_questions import Ui_QuestionsForm
from declannot.app.handover.columns import fit_columns


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One question as it is shown.

    Attributes:
        id: of the question.
        document_id, document: where it is.
        annotator: who asked.
        start, end: the words in question, in code points; (0, 0) for a remark on the whole.
        quote: those words.
        label: what the span is said to be, or empty.
        said: what the annotator wrote, or empty for a bare doubt.
        answer: the answer so far, or empty.
    """

    id: str
    document_id: str
    document: str
    annotator: str
    start: int
    end: int
    quote: str
    label: str
    said: str
    answer: str


class QuestionsDialog(QDialog):
    """Lists questions and lets one be answered; for the annotator, lists what was answered.

    It does not hold the window up: Enter on a question goes there, and the list stays.

    Attributes:
        place_wanted: carries the id of a document and two offsets in code points.
        answered: carries the id of a question and the answer, which may be empty.
    """

    place_wanted = Signal(str, int, int)
    answered = Signal(str, str)

    def __init__(self, parent: QWidget, *, answers_only: bool = False) -> None:
        """Open without rows; see ``show_rows``.

        Args:
            answers_only: the answers are to be read, not written.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._answers_only = answers_only
        self._rows: list[QuestionRow] = []
        self._shown: list[QuestionRow] = []
        self._present: QuestionRow | None = None
        self.form = Ui_QuestionsForm()
        self.form.setupUi(self)
        self._model = QStandardItemModel(self)
        self.form.list.setModel(self._model)
        self._dress()
        self._connect()
        fit_to_screen(self)

    def _dress(self) -> None:
        form = self.form
        form.empty.setProperty("role", "muted")
        show_problem(form.problem, "")
        form.quote.setMaximumHeight(90)
        form.question.setMaximumHeight(110)
        if self._answers_only:
            self.setWindowTitle(self.tr("Answers"))
            form.filter.setPlaceholderText(self.tr("Filter the answers…"))
            form.only_open.setChecked(False)
            form.only_open.hide()
            form.keep.hide()
            form.answer.setReadOnly(True)
            form.answer.setPlaceholderText(self.tr("No answer yet"))
            form.question_label.setText(self.tr("What you noted"))
        close = form.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter goes to the place
        form.list.setFocus()

    def _connect(self) -> None:
        form = self.form
        form.filter.textChanged.connect(self._refill)
        form.only_open.toggled.connect(self._refill)
        form.list.selectionModel().currentRowChanged.connect(self._show_current)
        form.list.activated.connect(self._go)
        form.go.clicked.connect(self._go)
        form.keep.clicked.connect(self.keep_answer)

    def show_rows(self, rows: Sequence[QuestionRow]) -> None:
        """Show questions; the one on show stays, and an answer being written is kept."""
        self._rows = list(rows)
        self._refill()

    def keep_answer(self) -> None:
        """Hand the answer over, if it was changed."""
        row, text = self._present, self.form.answer.toPlainText().strip()
        if row is None or self._answers_only or text == row.answer:
            return
        self.form.answer.document().setModified(False)
        self.answered.emit(row.id, text)

    def reject(self) -> None:
        """Keep what is being written, then close."""
        self.keep_answer()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being written, then close."""
        self.keep_answer()
        super().closeEvent(event)

    # Showing

    def _refill(self) -> None:
        words = self.form.filter.text().casefold().split()
        open_only = self.form.only_open.isChecked()
        present = self._present
        self._shown = [
            each
            for each in self._rows
            if _holds(each, words) and not (open_only and each.answer and each.id != _id(present))
        ]
        self._model.clear()
        headings = [self.tr("Words"), self.tr("Document"), self.tr("Answer")]
        if not self._answers_only:
            headings.insert(1, self.tr("Annotator"))
        self._model.setHorizontalHeaderLabels(headings)
        for row in self._shown:
            self._model.appendRow([QStandardItem(each) for each in self._cells(row)])
        fit_columns(self.form.list, 0, 1 if self._answers_only else 2)
        self._say_if_empty()
        numbers = [each.id for each in self._shown]
        number = numbers.index(present.id) if present and present.id in numbers else 0
        self._go_to(number if numbers else -1)

    def _cells(self, row: QuestionRow) -> list[str]:
        words = row.quote or self.tr("(the whole document)")
        answered = "✓" if row.answer else ""
        cells = [words, row.document, answered]
        if not self._answers_only:
            cells.insert(1, row.annotator)
        return cells

    def _say_if_empty(self) -> None:
        form, there = self.form, bool(self._shown)
        form.one_scroll.setVisible(there)
        form.list.setVisible(there)
        form.empty.setVisible(not there)
        if self._rows and not form.filter.text() and form.only_open.isChecked():
            said = self.tr("Every question has an answer.")
        elif self._rows:
            said = self.tr("None holds these words.")
        elif self._answers_only:
            said = self.tr(
                "Your trainer has not answered anything yet. Answers come with a later task file."
            )
        else:
            said = self.tr(
                "No annotator has flagged a span as doubtful or noted anything. Questions come "
                "in with work files."
            )
        form.empty.setText(said)

    def _show_current(self) -> None:
        number = self.form.list.currentIndex().row()
        row = self._shown[number] if 0 <= number < len(self._shown) else None
        if self._present is not None and _id(row) != self._present.id:
            self.keep_answer()
        same = row is not None and _id(self._present) == row.id
        self._present = row
        if row is None:
            return
        form = self.form
        label = f" · {row.label}" if row.label else ""
        who = row.document if self._answers_only else f"{row.annotator} · {row.document}"
        form.place.setText(who + label)
        form.quote.setPlainText(row.quote)
        form.quote.setVisible(bool(row.quote))
        form.question.setPlainText(row.said or self.tr("Flagged as doubtful, without a note."))
        if not (same and form.answer.document().isModified()):
            form.answer.setPlainText(row.answer)
            form.answer.document().setModified(False)

    def _go_to(self, number: int) -> None:
        if number >= 0:
            flags = QItemSelectionModel.SelectionFlag
            self.form.list.selectionModel().setCurrentIndex(
                self._model.index(number, 0), flags.ClearAndSelect | flags.Rows
            )
        self._show_current()

    def _go(self, _index: QModelIndex | None = None) -> None:
        if self._present is not None:
            row = self._present
            self.place_wanted.emit(row.document_id, row.start, row.end)


def _holds(row: QuestionRow, words: Sequence[str]) -> bool:
    searched = " ".join((row.quote, row.said, row.answer, row.document, row.annotator)).casefold()
    return all(word in searched for word in words)


def _id(row: QuestionRow | None) -> str:
    return row.id if row is not None else ""

"""Conflicts side by side, decided by a click or by one key each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QPushButton

from declannot.app.forms.ui_take_in import Ui_TakeInForm
from declannot.app.handover.columns import fit_columns

OURS, THEIRS, BOTH = "ours", "theirs", "both"
"""What a conflict can be decided for."""


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One conflict as it is shown.

    Attributes:
        id: what the decision is kept under.
        document, place: where it is.
        ours, theirs: what this project and the file hold, in words.
        both: whether both can be kept.
    """

    id: str
    document: str
    place: str
    ours: str
    theirs: str
    both: bool


class ConflictPanel(QObject):
    """Shows the conflicts of a merge and keeps what was decided.

    Attributes:
        changed: a decision was made or changed.
        decisions: by the id of the conflict.
    """

    changed = Signal()

    def __init__(self, form: Ui_TakeInForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._rows: list[ConflictRow] = []
        self.decisions: dict[str, str] = {}
        self._model = QStandardItemModel(self)
        form.conflict_list.setModel(self._model)
        form.conflict_list.selectionModel().currentRowChanged.connect(self._show_current)
        for each in (form.conflict_list, form.ours, form.theirs):
            each.installEventFilter(self)
        self._choices: dict[str, QPushButton] = {
            OURS: form.take_ours,
            THEIRS: form.take_theirs,
            BOTH: form.take_both,
        }
        for choice, button in self._choices.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, choice=choice: self.decide(choice))
        form.all_theirs.clicked.connect(self._take_all_theirs)

    @property
    def undecided(self) -> int:
        """How many conflicts wait for a decision."""
        return sum(each.id not in self.decisions for each in self._rows)

    def show_rows(self, rows: Sequence[ConflictRow]) -> None:
        """Show conflicts; decisions about the same ones are kept."""
        self._rows = list(rows)
        known = {each.id for each in rows}
        self.decisions = {key: value for key, value in self.decisions.items() if key in known}
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [self.tr("Document"), self.tr("Place"), self.tr("Decided for")]
        )
        for row in rows:
            decided = self._word(self.decisions.get(row.id, ""))
            self._model.appendRow(
                [QStandardItem(each) for each in (row.document, row.place, decided)]
            )
        self._form.conflicts.setVisible(bool(rows))
        fit_columns(self._form.conflict_list, 0, 1)
        if rows:
            self._go_to(self._next_open(-1) or 0)
        self._show_count()

    def decide(self, choice: str) -> None:
        """Decide the conflict on show and go on to the next that is open."""
        number = self._current()
        if number < 0 or (choice == BOTH and not self._rows[number].both):
            return
        self._put(number, choice)
        following = self._next_open(number)
        if following is not None:
            self._go_to(following)
        else:
            self._show_current()
        self._show_count()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let 1, 2 and 3 decide while the list or one of the texts has the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            choice = _KEYS.get(Qt.Key(event.key()))
            if choice is not None and not event.modifiers() & _CHORD:
                self.decide(choice)
                return True
        return super().eventFilter(watched, event)

    def _take_all_theirs(self) -> None:
        for number, row in enumerate(self._rows):
            if row.id not in self.decisions:
                self._put(number, THEIRS)
        self._show_current()
        self._show_count()
        self.changed.emit()

    def _put(self, number: int, choice: str) -> None:
        self.decisions[self._rows[number].id] = choice
        self._model.item(number, 2).setText(self._word(choice))

    def _show_current(self) -> None:
        number = self._current()
        if not 0 <= number < len(self._rows):
            return
        row, form = self._rows[number], self._form
        form.ours.setPlainText(row.ours)
        form.theirs.setPlainText(row.theirs)
        decided = self.decisions.get(row.id)
        for choice, button in self._choices.items():
            button.setChecked(choice == decided)
        form.take_both.setEnabled(row.both)

    def _show_count(self) -> None:
        count = self.undecided
        said = self.tr("{count} to decide").format(count=count)
        self._form.conflicts_count.setText(said if count else self.tr("all are decided"))
        self._form.all_theirs.setEnabled(bool(count))

    def _current(self) -> int:
        return self._form.conflict_list.currentIndex().row()

    def _go_to(self, number: int) -> None:
        index = self._model.index(number, 0)
        flags = QItemSelectionModel.SelectionFlag
        self._form.conflict_list.selectionModel().setCurrentIndex(
            index, flags.ClearAndSelect | flags.Rows
        )
        self._form.conflict_list.scrollTo(index)
        self._show_current()

    def _next_open(self, after: int) -> int | None:
        """Return the next conflict without a decision, round the end."""
        order = [*range(after + 1, len(self._rows)), *range(max(after, 0))]
        return next((each for each in order if self._rows[each].id not in self.decisions), None)

    def _word(self, choice: str) -> str:
        return {OURS: self.tr("ours"), THEIRS: self.tr("theirs"), BOTH: self.tr("both")}.get(
            choice, ""
        )


_KEYS = {Qt.Key.Key_1: OURS, Qt.Key.Key_2: THEIRS, Qt.Key.Key_3: BOTH}
_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

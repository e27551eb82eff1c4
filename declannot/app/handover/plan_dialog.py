"""Who annotates what: chosen, drawn and seen at once, then kept as one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from declannot.app.dialogs.fields import indent_numbers, show_problem
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.forms.ui_plan import Ui_PlanForm
from declannot.app.handover.columns import fit_columns
from declannot.app.handover.document_choice import DocumentChoice
from declannot.app.messages import error_text
from declannot.app.panels.later import Later
from declannot.domain.change import Step
from declannot.domain.document import Annotator
from declannot.domain.errors import UserError
from declannot.domain.handover import Assignment
from declannot.domain.operations.project import checked_annotator_name
from declannot.exchange.handover.planning import newest_plan, plan_step, plan_summary

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace

Drawn = dict[str, list[str]]
"""Names of those who get a document, by its id."""

_PEOPLE_HEIGHT_PX = 170
_REST_MS = 80
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlanDialog(QDialog):
    """Draws a plan anew with every choice; what is kept is the step that was seen."""

    def __init__(
        self, workspace: Workspace, selected: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Open on the project of a workspace.

        Args:
            selected: ids of the documents chosen in the list.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        project = workspace.project
        assert project is not None
        self._workspace, self._project = workspace, project
        self._documents = {each.id: each for each in project.present_documents()}
        self.step: Step | None = None
        self.form = Ui_PlanForm()
        self.form.setupUi(self)
        indent_numbers(self)
        self._people, self._given = QStandardItemModel(self), QStandardItemModel(self)
        self.form.people.setModel(self._people)
        self.form.documents.setModel(self._given)
        self._choice = DocumentChoice(self.form.which, [*self._documents.values()], selected)
        self._rest = Later(self.draw, self, _REST_MS)
        self._fill()
        self._connect()
        fit_to_screen(self)
        self.draw()

    def _fill(self) -> None:
        form = self.form
        form.choices.setMaximumWidth(330)
        form.people.setMaximumHeight(_PEOPLE_HEIGHT_PX)
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep the plan"))
        show_problem(form.problem, "")
        last = plan_summary(self._project)
        planned = {each.annotator.id for each in last.shares} if last is not None else set()
        for each in self._project.annotators():
            self._list(each.name, ticked=each.id in planned)
        if last is not None:
            form.share.setValue(round(100 * last.overlap))
            form.seed.setValue(last.plan.seed)
        (form.annotators if form.annotators.count() else form.new_name).setFocus()

    def _connect(self) -> None:
        form = self.form
        form.annotators.itemChanged.connect(self._rest.call)
        form.share.valueChanged.connect(self._rest.call)
        form.seed.valueChanged.connect(self._rest.call)
        self._choice.changed.connect(self._rest.call)
        form.add.clicked.connect(self._add)

    # Choosing

    @property
    def chosen(self) -> list[str]:
        """Names of those ticked, in the order of the list."""
        ticked = Qt.CheckState.Checked
        return [each.text() for each in self._items() if each.checkState() == ticked]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter add the name that is being typed; elsewhere it keeps the plan."""
        field = self.form.new_name
        if event.key() in _ENTER and self.focusWidget() == field and field.text().strip():
            self._add()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        field = self.form.new_name
        listed = [Annotator("", each.text()) for each in self._items()]
        try:
            name = checked_annotator_name(field.text(), listed)
        except UserError as error:
            show_problem(self.form.problem, error_text(error))
            field.setFocus()
            return
        self._list(name, ticked=True)
        field.clear()
        self._rest.call()

    def _items(self) -> list[QListWidgetItem]:
        annotators = self.form.annotators
        return [annotators.item(row) for row in range(annotators.count())]

    def _list(self, name: str, *, ticked: bool) -> None:
        item = QListWidgetItem(name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.form.annotators.addItem(item)

    # Seeing and keeping

    def draw(self) -> None:
        """Draw the plan with the choices as they stand and show who gets what."""
        self._rest.forget()
        show_problem(self.form.problem, "")
        self.step, drawn = None, None
        try:
            drawn = self._drawn() if self.chosen else None
        except UserError as error:
            show_problem(self.form.problem, error_text(error))
        self._show(drawn)
        ready = self.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ready.setEnabled(self.step is not None)

    def accept(self) -> None:
        """Keep the plan that is seen."""
        if self._rest.is_due:
            self.draw()
        if self.step is not None and self._workspace.run(self.step):
            self._workspace.notice(self.step.name)
            super().accept()

    def _drawn(self) -> Drawn:
        """Draw anew; ``step`` is None where the plan in force is just that."""
        form, chosen = self.form, set(self._choice.ids)
        self.step = plan_step(
            self._project,
            self.chosen,
            overlap=form.share.value() / 100,
            seed=form.seed.value(),
            by=self._workspace.annotator.id if self._workspace.annotator_stored else "",
            documents=[each for key, each in self._documents.items() if key in chosen],
        )
        names = {each.id: each.name for each in self._project.annotators()}
        if self.step is None:
            plan = newest_plan(self._project)
            assert plan is not None
            assigned = self._project.assignments(plan.id)
        else:
            after = [change.after for change in self.step.changes]
            names |= {each.id: each.name for each in after if isinstance(each, Annotator)}
            assigned = [each for each in after if isinstance(each, Assignment)]
        drawn: Drawn = {}
        for each in assigned:
            drawn.setdefault(each.document_id, []).append(names[each.annotator_id])
        return drawn

    def _show(self, drawn: Drawn | None) -> None:
        given = drawn or {}
        self._show_people(given)
        self._given.clear()
        self._given.setHorizontalHeaderLabels(
            [self.tr("Document"), self.tr("Annotators"), self.tr("Characters")]
        )
        for key, people in given.items():
            document = self._documents.get(key)
            if document is not None:
                who = ", ".join(sorted(people, key=str.casefold))
                self._given.appendRow(
                    [QStandardItem(document.title), QStandardItem(who), _number(document.length)]
                )
        self._given.sort(0)
        fit_columns(self.form.documents)
        self.form.result.setText(self._summary(given))

    def _show_people(self, given: Drawn) -> None:
        self._people.clear()
        self._people.setHorizontalHeaderLabels(
            [
                self.tr("Annotator"),
                self.tr("Documents"),
                self.tr("Characters"),
                self.tr("By another too"),
            ]
        )
        for name in self.chosen:
            mine = [key for key, people in given.items() if name in people]
            length = sum(self._documents[key].length for key in mine if key in self._documents)
            shared = sum(len(given[key]) > 1 for key in mine)
            cells = [_number(each) for each in (len(mine), length, shared)]
            self._people.appendRow([QStandardItem(name), *cells])
        fit_columns(self.form.people)

    def _summary(self, given: Drawn) -> str:
        if not self._documents:
            return self.tr("This project holds no documents yet: import some first.")
        if not self.chosen:
            return self.tr("Tick who takes part, or add a name.")
        if not given:
            return ""
        shared = sum(len(each) > 1 for each in given.values())
        percent = QLocale().toString(100 * shared / len(given), "f", 1)
        said = self.tr("Documents: {count}, done by two: {shared} ({percent} %).").format(
            count=len(given), shared=shared, percent=percent
        )
        if self.step is None:
            said += " " + self.tr("This plan is in force.")
        return said


def _number(value: int) -> QStandardItem:
    """Return a cell with a number as people here write it, at its right edge."""
    item = QStandardItem(QLocale().toString(value))
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item

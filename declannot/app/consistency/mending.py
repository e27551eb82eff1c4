"""What one does about findings: mend them, after a look if they are many, or accept them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox

from declannot.app.consistency.model import Row
from declannot.app.consistency.words import mend_name
from declannot.app.messages import ask, text_of
from declannot.app.notices import Kind
from declannot.domain.change import Step
from declannot.domain.errors import DeclannotError
from declannot.domain.mend import Mend, mends_of
from declannot.domain.message import message
from declannot.domain.operations.mending import accept_findings, take_back
from declannot.domain.schema import AttributeKind
from declannot.domain.span import AttributeValue
from declannot.exchange.mending import MendPlan, plan_mends

if TYPE_CHECKING:
    from declannot.app.consistency.page import ConsistencyPage
    from declannot.app.main_window import MainWindow

_SHOWN = 12
"""Findings a preview names."""


class Mending(QObject):
    """Does it to the rows that are selected."""

    def __init__(self, window: MainWindow, page: ConsistencyPage) -> None:
        super().__init__(page)
        self._window, self._page, self._workspace = window, page, window.workspace

    def possible(self, rows: Sequence[Row]) -> list[Mend]:
        """Return the ways that mend every one of the rows, the likeliest first."""
        if not rows or any(row.accepted for row in rows):
            return []
        first = mends_of(rows[0].found.finding)
        others = {mends_of(row.found.finding) for row in rows}
        return [way for way in first if all(way in other for other in others)]

    def is_mine(self, rows: Sequence[Row]) -> bool:
        """Whether all rows are of the layer of whoever works here, or of gold."""
        mine = (None, self._workspace.annotator.id)
        return not self._workspace.read_only and all(row.found.annotator_id in mine for row in rows)

    def tip(self, rows: Sequence[Row], way: Mend, *, mine: bool) -> str:
        """Return what a button does to the rows, or why it does not."""
        if self._workspace.read_only:
            return self.tr("The project is open for reading only")
        if not mine:
            return self.tr("These spans are somebody else's: work as that annotator to mend them")
        name = self._label(rows[0].found.finding.instead or rows[0].found.finding.label_id)
        first = bool(self.possible(rows)) and self.possible(rows)[0] is way
        key = "M" if first else "Delete" if way is Mend.REMOVE else ""
        text = {
            Mend.TRIM: self.tr("Move the edges off what does not belong to the span"),
            Mend.RELABEL: self.tr("Give it the label {label}").format(label=name),
            Mend.REMOVE: self.tr("Remove the span with its relations"),
            Mend.TAG: self.tr("Tag this place as {label}").format(label=name),
            Mend.SET: self.tr("Give the attribute a value that fits, or none"),
            Mend.UNLINK: self.tr("Remove the relation"),
        }[way]
        return f"{text} ({key})" if key else text

    def mend_first(self) -> None:
        """Mend what is selected in the likeliest way."""
        ways = self.possible(self._page.selected())
        if ways:
            self.mend(ways[0])

    def mend(self, way: Mend) -> None:
        """Mend what is selected: at once if it is one, after a look if it is many."""
        rows, project = self._page.selected(), self._workspace.project
        if project is None or way not in self.possible(rows):
            return
        if not self.is_mine(rows):
            self._workspace.notice(
                message("These spans are somebody else's, or the project is for reading only"),
                Kind.REFUSED,
            )
            return
        value, is_chosen = self._value(rows, way)
        if not is_chosen:
            return
        try:
            found = [row.found for row in rows]
            schema = self._workspace.schema
            plan = plan_mends(project, schema, found, way, self._workspace.stamp(), value=value)
        except DeclannotError as error:
            self._workspace.refuse(error)
            return
        if len(rows) == 1:
            self._carry_out(plan)
        else:
            self._preview(plan, way)

    def accept(self) -> None:
        """Ask for a reason and accept what is selected for good."""
        rows = [row for row in self._page.selected() if row.accepted is None]
        if not rows or self._workspace.read_only:
            return
        reason, said = QInputDialog.getText(
            self._page,
            self.tr("Accept for good"),
            self.tr("Why is this right as it is?"),
            QLineEdit.EchoMode.Normal,
        )
        if not said:
            return
        found = [(row.found.document_id, row.found.finding) for row in rows]
        try:
            self._run(accept_findings(found, reason, self._workspace.stamp()))
        except DeclannotError as error:
            self._workspace.refuse(error)

    def take_back(self) -> None:
        """Let what is selected be told again."""
        chosen = {each.id: each for row in self._page.selected() if (each := row.accepted)}
        self._run(take_back(chosen.values()))

    def _value(self, rows: Sequence[Row], way: Mend) -> tuple[AttributeValue | None, bool]:
        """Return the value an attribute gets, and whether one was chosen where one is needed."""
        finding = rows[0].found.finding
        kind = self._workspace.schema.attribute_by_id.get(finding.attribute)
        asks = way is Mend.SET and finding.code == "ATTRIBUTE_MISSING" and kind is not None
        if not asks or kind is None or kind.kind is not AttributeKind.CHOICE:
            return None, True
        value, is_chosen = QInputDialog.getItem(
            self._page, self.tr("Set attribute"), kind.name, list(kind.values), 0, False
        )
        return value, is_chosen

    def _preview(self, plan: MendPlan, way: Mend) -> None:
        """Show what becomes of many findings, and ask."""
        lines = [text_of(each.finding.message) for each in plan.mended[:_SHOWN]]
        more = len(plan.mended) - len(lines)
        if more > 0:
            lines.append(self.tr("and %n more", "", more))
        for why, count in Counter(text_of(reason) for _, reason in plan.skipped).most_common():
            skipped = self.tr("%n left as they are", "", count)
            lines.append(f"{skipped}: {why}")
        choices = [
            (self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole, None),
        ]
        go = (
            mend_name(way).replace("&", ""),
            QMessageBox.ButtonRole.AcceptRole,
            partial(self._carry_out, plan),
        )
        ask(
            self._page,
            self.tr("Mend findings"),
            self.tr("Mend %n finding(s) as one step?", "", len(plan.mended)),
            "\n".join(lines),
            [go, *choices] if plan.step is not None else choices,
        )

    def _carry_out(self, plan: MendPlan) -> None:
        if plan.step is None:
            for _, reason in plan.skipped[:1]:
                self._workspace.notice(reason, Kind.REFUSED)
            return
        self._run(plan.step)

    def _run(self, step: Step | None) -> None:
        if self._workspace.run(step) and step is not None:
            self._workspace.notice(step.name)

    def _label(self, label_id: str) -> str:
        label = self._workspace.schema.label_by_id.get(label_id)
        return label.name if label else label_id

"""What one does about findings: mend them, after a look if they are many, or accept them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from declannot.app.consistency.model import Row
from declannot.app.consistency.words import entry_with_key, mend_name, with_key
from declannot.app.notices import Kind
from declannot.domain.change import Step
from declannot.domain.document import Annotator
from declannot.domain.errors import DeclannotError
from declannot.domain.findings import Finding
from declannot.domain.mend import Mend, mends_of
from declannot.domain.message import Message, message
from declannot.domain.operations.mending import accept_findings, take_back
from declannot.domain.schema import AttributeKind
from declannot.domain.wording_findings import WORDING_CODES
from declannot.exchange.mending import plan_mends
from declannot.exchange.mending_many import MendWish

if TYPE_CHECKING:
    from declannot.app.consistency.area import FindingsArea
    from declannot.app.main_window import MainWindow

_READ_ONLY = message("The project is open for reading only")
_REASONS_OFFERED = 12


class Mending(QObject):
    """Does it to the rows that are selected."""

    def __init__(self, window: MainWindow, area: FindingsArea) -> None:
        super().__init__(area)
        self._window, self._area, self._workspace = window, area, window.workspace

    # What can be done

    def possible(self, rows: Sequence[Row]) -> list[Mend]:
        """Return the ways that mend every one of the rows, the likeliest first."""
        if not rows or any(row.accepted for row in rows):
            return []
        ways = list(mends_of(rows[0].found.finding))
        for code in {(row.found.finding.code, *mends_of(row.found.finding)) for row in rows}:
            ways = [way for way in ways if way in code[1:]]
        if Mend.SET in ways and len({row.found.finding.attribute for row in rows}) > 1:
            ways.remove(Mend.SET)
        return ways

    def hindrance(self, rows: Sequence[Row]) -> Message | None:
        """Return why none of the rows can be mended here, or None."""
        if self._workspace.read_only:
            return _READ_ONLY
        whose = {row.found.annotator_id for row in rows}
        if not whose or any(self.is_mine(each) for each in whose):
            return None
        return self._not_mine(next(iter(whose)))

    def is_mine(self, annotator_id: str | None) -> bool:
        """Whether a layer is worked on here: one's own, or gold."""
        return annotator_id in (None, self._workspace.annotator.id)

    def other_person(self, rows: Sequence[Row]) -> Annotator | None:
        """Return the one other annotator whose layers the rows are in, or None."""
        ids = {row.found.annotator_id for row in rows}
        project = self._workspace.project
        if len(ids) != 1 or project is None or self._workspace.read_only:
            return None
        only = next(iter(ids))
        if self.is_mine(only):
            return None
        return next((each for each in project.annotators() if each.id == only), None)

    def name(self, rows: Sequence[Row], way: Mend) -> str:
        """Return what a button or an entry of a menu is called that mends the rows."""
        finding = rows[0].found.finding
        instead = {row.found.finding.instead for row in rows}
        labels = {row.found.finding.label_id for row in rows}
        if way is Mend.RELABEL and len(instead) == 1:
            return self.tr("Make it {label}").format(label=self._label(finding.instead))
        if way is Mend.TAG and len(labels) == 1:
            return self.tr("Tag as {label}").format(label=self._label(finding.label_id))
        return mend_name(way)

    def tip(self, rows: Sequence[Row], way: Mend) -> str:
        """Return what a mend does to the rows."""
        text = {
            Mend.TRIM: self.tr("Move the edges off what does not belong to the span"),
            Mend.RELABEL: self.tr("Give the span the label that speaks for itself elsewhere"),
            Mend.REMOVE: self.tr("Remove the span with its relations"),
            Mend.TAG: self.tr("Tag this place as the others are tagged"),
            Mend.SET: self.tr("Give the attribute a value that fits, or none"),
            Mend.UNLINK: self.tr("Remove the relation"),
        }[way]
        return with_key(text, self.key(rows, way))

    def key(self, rows: Sequence[Row], way: Mend) -> str:
        """Return the key of a mend in the table of findings in portable form, or nothing."""
        if self.possible(rows)[:1] == [way]:
            return "M"
        return "Del" if way is Mend.REMOVE else ""

    # Doing it

    def mend_first(self) -> None:
        """Mend what is selected in the likeliest way."""
        rows = self._area.selected()
        ways = self.possible(rows)
        if ways:
            self.mend(ways[0])
        elif rows:
            self._refuse(
                message("The findings selected have no mend in common")
                if len(rows) > 1
                else message("It was accepted, or nothing but a look at its place can help")
            )

    def remove(self) -> None:
        """Remove the spans that are selected."""
        rows = self._area.selected()
        if Mend.REMOVE in self.possible(rows):
            self.mend(Mend.REMOVE)
        elif rows:
            self._refuse(message("There is no span to be removed for this"))

    def mend(self, way: Mend) -> None:
        """Mend what is selected: at once if it is one, after a look if it is many."""
        rows = self._area.selected()
        if way not in self.possible(rows):
            return
        if (reason := self.hindrance(rows)) is not None:
            self._refuse(reason)
            return
        if self._workspace.unsaved and not self._workspace.retry():
            return  # it was said why
        values = self._values(rows, way)
        if len(rows) > 1:
            self._preview(rows, way, values)
        elif values:
            self._choose_value(rows[0], values)
        else:
            self._mend_one(rows[0], way, None)

    def work_as(self) -> None:
        """Let the annotator work here whose spans are selected."""
        other = self.other_person(self._area.selected())
        if other is not None:
            self._workspace.set_annotator(other)
            self._workspace.notice(message("{name} works here now", name=other.name))

    def accept(self) -> None:
        """Ask for a reason and accept what is selected for good; take back what was."""
        rows = self._area.selected()
        if not rows:
            return
        if self._workspace.read_only:
            self._refuse(_READ_ONLY)
        elif any(row.accepted for row in rows):
            chosen = {each.id: each for row in rows if (each := row.accepted)}
            self._run(take_back(chosen.values()))
        else:
            self._ask_reason(rows)

    def fill_menu(self, menu: QMenu) -> None:
        """Put what can be done to the selected rows into a menu."""
        rows, area = self._area.selected(), self._area
        open_it = menu.addAction(entry_with_key(self.tr("Open in the statement"), "Enter"))
        open_it.triggered.connect(lambda: area.open_row(area.table.currentIndex().row()))
        menu.addSeparator()
        reason = self.hindrance(rows)
        for way in self.possible(rows):
            text = self.name(rows, way).replace("&", "&&")
            action = menu.addAction(entry_with_key(text, self.key(rows, way)))
            action.setEnabled(reason is None)
            action.triggered.connect(partial(self.mend, way))
        if (other := self.other_person(rows)) is not None:
            name = other.name.replace("&", "&&")
            action = menu.addAction(self.tr("Work as {name}").format(name=name))
            action.triggered.connect(self.work_as)
        menu.addSeparator()
        taken = any(row.accepted for row in rows)
        text = self.tr("Take back the acceptance") if taken else self.tr("Accept for good…")
        accept = menu.addAction(entry_with_key(text, "A"))
        accept.setEnabled(not self._workspace.read_only)
        accept.triggered.connect(self.accept)
        alike = menu.addAction(entry_with_key(self.tr("Select alike"), "S"))
        alike.triggered.connect(area.select_alike)

    # Inside

    def _mend_one(self, row: Row, way: Mend, value: str | None) -> None:
        project, schema = self._workspace.project, self._workspace.schema
        stamp = self._workspace.stamp()
        if project is None:
            return
        try:
            plan = plan_mends(project, schema, [row.found], way, stamp, value=value)
        except DeclannotError as error:
            self._workspace.refuse(error)
            return
        if plan.step is not None:
            self._run(plan.step)
        else:
            for _, reason in plan.skipped:
                self._refuse(reason)
            self._area.outdated.emit()

    def _preview(self, rows: Sequence[Row], way: Mend, values: Sequence[str]) -> None:
        from declannot.app.consistency.mend_many import MendManyDialog

        owners = {row.found.annotator_id for row in rows}
        others = {each: self._not_mine(each) for each in owners if not self.is_mine(each)}
        wish = MendWish([row.found for row in rows], way, others)
        MendManyDialog(self._window, wish, values).open()

    def _values(self, rows: Sequence[Row], way: Mend) -> Sequence[str]:
        """Return the values among which one has to choose, or none."""
        finding = rows[0].found.finding
        kind = self._workspace.schema.attribute_by_id.get(finding.attribute)
        if way is not Mend.SET or finding.code != "ATTRIBUTE_MISSING" or kind is None:
            return ()
        return kind.values if kind.kind is AttributeKind.CHOICE else ()

    def _choose_value(self, row: Row, values: Sequence[str]) -> None:
        """Let a value be chosen from a menu at the row."""
        table = self._area.table
        menu = QMenu(table)
        menu.aboutToHide.connect(menu.deleteLater)
        for value in values:
            action = menu.addAction(value.replace("&", "&&"))
            action.triggered.connect(partial(self._mend_one, row, Mend.SET, value))
        menu.setActiveAction(menu.actions()[0])
        place = table.visualRect(table.currentIndex())
        menu.popup(table.viewport().mapToGlobal(place.bottomLeft()))

    def _ask_reason(self, rows: Sequence[Row]) -> None:
        from declannot.app.consistency.accept_dialog import AcceptDialog

        project = self._workspace.project
        given = project.accepted_findings() if project is not None else []
        newest = [each.reason for each in sorted(given, key=lambda one: one.at, reverse=True)]
        dialog = AcceptDialog(
            len(rows),
            rows[0].said,
            of_wording=all(row.found.finding.code in WORDING_CODES for row in rows),
            reasons=list(dict.fromkeys(newest))[:_REASONS_OFFERED],
            parent=self._window,
        )
        found = [(row.found.document_id, row.found.finding) for row in rows]
        dialog.accepted.connect(lambda: self._accept(found, dialog.reason.currentText()))
        dialog.open()

    def _accept(self, found: Sequence[tuple[str, Finding]], reason: str) -> None:
        try:
            self._run(accept_findings(found, reason, self._workspace.stamp()))
        except DeclannotError as error:
            self._workspace.refuse(error)

    def _run(self, step: Step | None) -> None:
        if self._workspace.run(step) and step is not None:
            self._workspace.notice(
                message(
                    "{step}; {key} takes it back",
                    step=step.name,
                    key=self._window.actions_by_id.key_text("undo"),
                )
            )

    def _refuse(self, reason: Message) -> None:
        self._workspace.notice(reason, Kind.REFUSED)

    def _not_mine(self, annotator_id: str | None) -> Message:
        return message(
            "This is in the layer of {name}: work as {name} to mend it",
            name=self._area.model.person(annotator_id or ""),
        )

    def _label(self, label_id: str) -> str:
        return self._workspace.schema.label(label_id).name

"""The preview of many mends: what becomes of each finding, each of which can be left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from declannot.app.corpus.label_many import Doing, LabelManyDialog, Look, named
from declannot.app.corpus.preview_model import PreviewModel
from declannot.app.punctuation import in_quotes
from declannot.app.tasks import Cancelled, Progress
from declannot.domain.change import Change
from declannot.domain.mend import Mend
from declannot.domain.operations.bulk_spans import Effect
from declannot.domain.schema import Schema
from declannot.exchange.hit_list import HitList
from declannot.exchange.mending_many import (
    MendPreview,
    MendWish,
    carry_out_mends,
    preview_mends,
)

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.store.project import Applied, Project


class MendModel(PreviewModel):
    """The preview's rows; what becomes of a place is said as exactly as the mend is known."""

    def __init__(self, parent: QObject, way: Mend, schema: Schema) -> None:
        super().__init__(parent)
        self._way, self._schema = way, schema

    def what(self, row: int) -> str:
        planned = self.planned(row)
        is_left = planned.number in self.vetoed or planned.effect is Effect.SKIP
        if is_left or not isinstance(self.plan, MendPreview):
            return super().what(row)
        finding = self.plan.findings[planned.number].finding
        match self._way:
            case Mend.TRIM:
                return self.tr("becomes {label}").format(
                    label=in_quotes(self.plan.left[planned.number])
                )
            case Mend.RELABEL:
                return self.tr("becomes {label}").format(label=self._label(finding.instead))
            case Mend.TAG:
                return self.tr("tagged {label}").format(label=self._label(finding.label_id))
        return super().what(row)

    def _label(self, label_id: str) -> str:
        return self._schema.label(label_id).name


class MendManyDialog(LabelManyDialog):
    """Shows what becomes of each finding, lets some be left out, and mends the others.

    Attributes:
        value: the value an attribute gets, where the findings do not say it.
    """

    def __init__(self, window: MainWindow, wish: MendWish, values: Sequence[str] = ()) -> None:
        """Look at findings.

        Args:
            values: what an attribute can be set to, where one has to choose.
        """
        self._wish, self._schema = wish, window.workspace.schema
        super().__init__(window, "")
        self.setWindowTitle(self.tr("Mend findings"))
        self.value = QComboBox(self)
        self.value.addItems(list(values))
        self.value.setPlaceholderText(self.tr("Choose a value…"))
        self.value.setCurrentIndex(-1)
        if values:
            self.head.addWidget(named(self.tr("&Value:"), self.value, self))
            self.head.addWidget(self.value)
            self.head.addStretch(1)
            self.value.currentIndexChanged.connect(self.look_soon)
            self.value.setFocus()
        else:
            self.value.hide()
            self.table.setFocus()
        self._has_values = bool(values)
        self.look()

    def make_model(self) -> PreviewModel:
        return MendModel(self, self._wish.way, self._schema)

    def looking(self, project: Project) -> Look | None:
        if self._has_values:
            if self.value.currentIndex() < 0:
                return None
            self._wish = replace(self._wish, value=self.value.currentText())
        wish, schema, stamp = self._wish, self._schema, self.workspace.stamp()

        def look(progress: Progress, cancelled: Cancelled) -> tuple[MendPreview, HitList]:
            with project.reader() as view:
                return preview_mends(view, schema, wish, stamp, progress, cancelled)

        return look

    def doing(self, project: Project, first: Sequence[Change]) -> Doing:
        plan, schema, stamp = self.model.plan, self._schema, self.workspace.stamp()
        assert isinstance(plan, MendPreview)
        wish = replace(self._wish, findings=plan.left_in(self.model.vetoed))

        def do(progress: Progress, cancelled: Cancelled) -> Applied | None:
            return carry_out_mends(
                project,
                schema,
                wish,
                stamp,
                position=plan.position,
                first=first,
                progress=progress,
                cancelled=cancelled,
            )

        return do

    def nothing_chosen(self) -> str:
        return self.tr("Choose a value; then you see what would happen to each finding.")

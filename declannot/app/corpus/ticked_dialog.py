"""What is done to ticked hits: a label applied, changed or removed, an attribute set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from declannot.app.corpus.label_many import LabelManyDialog, Look, fill_labels, named
from declannot.domain.errors import UserError
from declannot.domain.operations.bulk_spans import Deed, Wish
from declannot.domain.schema import AttributeKind, AttributeType
from declannot.domain.span import AttributeValue
from declannot.exchange.bulk_labelling import plan_labelling
from declannot.exchange.hit_list import HitList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from declannot.app.main_window import MainWindow
    from declannot.app.tasks import Cancelled, Progress
    from declannot.exchange.bulk_labelling import LabelPlan
    from declannot.store.project import Project


class TickedDialog(LabelManyDialog):
    """Chooses the label or the attribute, and shows what becomes of each ticked hit.

    Attributes:
        label, attribute, value: what is chosen; ``value`` is a box or a field.
    """

    def __init__(
        self, window: MainWindow, deed: Deed, hits: HitList, numbers: Sequence[int]
    ) -> None:
        super().__init__(window, "")
        self.setWindowTitle(self._title(deed))
        self._deed = deed
        self._all, self._numbers = hits, list(numbers)
        schema, head = self.workspace.schema, self.head
        self.label = QComboBox(self)
        self.attribute = QComboBox(self)
        self.value = QComboBox(self)
        self.typed = QLineEdit(self)
        self.only = QComboBox(self)
        self.only.addItem(self.tr("any label"), "")
        theme, ratio = window.appearance.theme, self.devicePixelRatioF()
        for box in (self.label, self.only):
            fill_labels(box, schema, theme, ratio)
        self.label.setPlaceholderText(self.tr("Choose a label…"))
        self.label.setCurrentIndex(-1)
        for kind in schema.attributes:
            self.attribute.addItem(kind.name, kind.id)
        self.attribute.setPlaceholderText(self.tr("Choose an attribute…"))
        self.attribute.setCurrentIndex(-1)
        for text, widget, deeds in (
            (self.tr("&Label:"), self.label, (Deed.APPLY, Deed.CHANGE)),
            (self.tr("&Attribute:"), self.attribute, (Deed.SET,)),
            (self.tr("&Value:"), self.value, (Deed.SET,)),
            ("", self.typed, ()),
            (self.tr("&Only spans of:"), self.only, (Deed.CHANGE, Deed.REMOVE, Deed.SET)),
        ):
            if text and deed in deeds:
                head.addWidget(named(text, widget, self))
            head.addWidget(widget)
            widget.setVisible(deed in deeds)
        head.addStretch(1)
        self.label.currentIndexChanged.connect(self.look_soon)
        self.only.currentIndexChanged.connect(self.look_soon)
        self.attribute.currentIndexChanged.connect(self._offer_values)
        self.value.currentIndexChanged.connect(self.look_soon)
        self.typed.textChanged.connect(self.look_soon)
        first = {Deed.SET: self.attribute, Deed.REMOVE: self.table}.get(deed, self.label)
        first.setFocus()
        self.look()

    def looking(self, project: Project) -> Look | None:
        wish = self._wish()
        if wish is None:
            return None
        hits, numbers, schema = self._all, self._numbers, self.workspace.schema
        annotator_id, stamp = self.workspace.annotator.id, self.workspace.stamp()

        def work(progress: Progress, cancelled: Cancelled) -> tuple[LabelPlan, HitList]:
            with project.reader() as view:
                plan = plan_labelling(
                    view, schema, hits, numbers, wish, annotator_id, stamp, progress, cancelled
                )
            return plan, hits

        return work

    def nothing_chosen(self) -> str:
        if self._deed is Deed.SET:
            return self.tr("Choose an attribute and its value; then you see what would happen.")
        return self.tr("Choose a label; then you see what would happen to each hit.")

    def _wish(self) -> Wish | None:
        only = self.only.currentData() or ""
        match self._deed:
            case Deed.APPLY | Deed.CHANGE:
                label_id = self.label.currentData()
                if label_id is None:
                    return None
                return Wish(deed=self._deed, label_id=label_id, only_label_id=only)
            case Deed.REMOVE:
                return Wish(deed=self._deed, only_label_id=only)
        kind = self._kind()
        if kind is None:
            return None
        try:
            value = self._value(kind)
        except (UserError, ValueError):
            return None
        return Wish(deed=self._deed, attribute_id=kind.id, value=value, only_label_id=only)

    def _kind(self) -> AttributeType | None:
        return self.workspace.schema.attribute_by_id.get(self.attribute.currentData() or "")

    def _value(self, kind: AttributeType) -> AttributeValue | None:
        if self.typed.isVisibleTo(self):
            text = self.typed.text().strip()
            if not text:
                return None
            return float(text) if kind.kind is AttributeKind.NUMBER else text
        value = self.value.currentData()
        return [value] if kind.multiple and value is not None else value

    def _offer_values(self) -> None:
        kind = self._kind()
        self.value.blockSignals(True)
        self.value.clear()
        self.value.addItem(self.tr("no value"), None)
        if kind is not None and kind.kind is AttributeKind.BOOLEAN:
            self.value.addItem(self.tr("yes"), True)
            self.value.addItem(self.tr("no"), False)
        for value in kind.values if kind is not None else ():
            self.value.addItem(value, value)
        self.value.setCurrentIndex(1 if self.value.count() > 1 else 0)
        self.value.blockSignals(False)
        typed = kind is not None and kind.kind in (AttributeKind.TEXT, AttributeKind.NUMBER)
        typed = typed and not (kind is not None and kind.values)
        self.typed.setVisible(typed)
        self.value.setVisible(not typed)
        self.typed.setAccessibleName(self.tr("Value"))
        self.look_soon()

    def _title(self, deed: Deed) -> str:
        return {
            Deed.APPLY: self.tr("Apply a label to ticked hits"),
            Deed.CHANGE: self.tr("Change the labels of ticked hits"),
            Deed.REMOVE: self.tr("Remove the spans of ticked hits"),
            Deed.SET: self.tr("Set an attribute of ticked hits"),
        }[deed]

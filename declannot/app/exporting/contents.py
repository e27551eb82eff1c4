"""What goes out: documents by status, words, tags and ticks; layers, labels and attributes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QStyle, QWidget

from declannot.app import counts
from declannot.app.exporting.remembered import Remembered
from declannot.app.exporting.ticks import Thing, TickGroup, prepare
from declannot.app.forms.ui_export import Ui_ExportForm
from declannot.domain.document import GOLD
from declannot.exchange.report import ExportReport
from declannot.formats.format import Format

if TYPE_CHECKING:
    from declannot.store.project import Project

NATIVE = "jsonl"


class Choosing(Protocol):
    """The tabs beside that of the formats: what can be chosen there, or what is fixed.

    Attributes:
        changed: something else was chosen.
        fields: what takes the keyboard in each tab.
        fixed: whether nothing can be chosen.
        split: the shares such as ``80/10/10``, or nothing.
    """

    changed: Any
    fields: tuple[QWidget, ...]
    fixed: bool

    @property
    def split(self) -> str:
        """The shares such as ``80/10/10``, or nothing."""

    def suit(self, chosen: Format | None) -> None:
        """Follow a format with what is usual for it."""

    def problem(self) -> str:
        """Return what is missing before anything can go out, or nothing."""

    def choices(self, chosen: Format | None) -> dict[str, Any]:
        """Return the fields of ``ExportChoices`` that are chosen here."""

    def recall(self, before: Remembered) -> None:
        """Choose what was chosen before."""

    def note(self, into: Remembered) -> None:
        """Write down what is chosen."""

    def show_survey(self, survey: Any) -> None:
        """Show what was counted once, see ``Origin.survey``."""

    def show_report(self, report: ExportReport) -> None:
        """Show what a look has brought."""

    def show_going(self, ids: Collection[str]) -> None:
        """Show which documents go out."""


class Contents(QObject):
    """The tabs of documents, spans and split; see ``Choosing``.

    Attributes:
        changed: something else was chosen.
    """

    changed = Signal()
    fixed = False

    def __init__(self, form: Ui_ExportForm, project: Project, shown: str | None) -> None:
        """Fill the tabs.

        Args:
            shown: id of the document on the screen, if there is one.
        """
        super().__init__(form.tabs)
        self._form, self._project, self._shown = form, project, shown
        self.fields: tuple[QWidget, ...] = (form.documents, form.spans, form.split)
        self._documents = project.present_documents()
        self._practice = {each.id for each in self._documents if each.practice}
        self._ticks_touched = False
        self._format = ""
        self._status: dict[str, str] = {}
        form.status.addItem(self.tr("all documents"), "all")
        form.status.addItem(self.tr("only those marked as done"), "done")
        for tree in (form.documents, form.spans):
            prepare(tree)
        self._fill_documents()
        self._fill_spans()
        self._fill_split()
        self._connect()

    def _fill_documents(self) -> None:
        tree = self._form.documents
        tags = Counter(tag for each in self._documents for tag in each.tags)
        self.tags = TickGroup(
            tree,
            self.tr("Only with one of these tags"),
            [
                Thing(tag, tag, counts.number(count), ticked=False)
                for tag, count in sorted(tags.items())
            ],
            headed=False,
        )
        practice = self.tr("{title} (for practice)")
        self.documents = TickGroup(
            tree,
            self.tr("Documents"),
            [
                Thing(
                    each.id,
                    practice.replace("{title}", each.title) if each.practice else each.title,
                    ticked=not each.practice,
                )
                for each in self._documents
            ],
        )

    def _fill_spans(self) -> None:
        project, tree = self._project, self._form.spans
        present = {each.id for each in self._documents}
        by_layer: Counter[str | None] = Counter()
        by_label: Counter[str] = Counter()
        for document_id, annotator_id, _status, spans in project.layer_tallies():
            if document_id in present:
                by_layer[annotator_id] += sum(spans.values())
                by_label.update(spans)
        layers = [
            Thing(key, name, counts.number(by_layer[annotator_id]))
            for annotator_id, key, name in (
                *((each.id, each.name, each.name) for each in project.annotators()),
                (None, GOLD, self.tr("Adjudicated (gold)")),
            )
        ]
        schema = project.schema
        labels = [
            Thing(each.name, each.name, counts.number(by_label[each.id])) for each in schema.labels
        ]
        names = dict.fromkeys(each.name for each in schema.attributes)
        self.layers = TickGroup(tree, self.tr("Layers, with their spans"), layers)
        self.labels = TickGroup(tree, self.tr("Labels"), labels)
        self.attributes = TickGroup(
            tree, self.tr("Attributes"), [Thing(each, each) for each in names]
        )

    def _fill_split(self) -> None:
        form = self._form
        for box, share in ((form.train, 80), (form.dev, 10)):
            box.setSuffix(" %")
            box.setValue(share)
        self._show_split()

    def _connect(self) -> None:
        form = self._form
        form.status.activated.connect(self._touch_status)
        form.search.textChanged.connect(self.changed)
        form.documents.itemChanged.connect(self._touch_ticks)
        form.spans.itemChanged.connect(self.changed)
        form.tick_all.clicked.connect(lambda: self.documents.tick(self.documents.keys))
        form.tick_none.clicked.connect(lambda: self.documents.tick(()))
        form.tick_shown.clicked.connect(lambda: self.documents.tick((self._shown or "",)))
        form.tick_shown.setVisible(self._shown is not None)
        form.split.toggled.connect(self._show_split)
        for box in (form.train, form.dev):
            box.valueChanged.connect(self._show_split)
        form.seed.valueChanged.connect(self.changed)

    def suit(self, chosen: Format | None) -> None:
        """Follow a format with what is usual for it, where nobody has chosen otherwise.

        Args:
            chosen: None for a dataset, which is frozen without any.
        """
        self._format = _name(chosen)
        usual = "done" if chosen is not None and chosen.training else "all"
        status = self._status.get(self._format, usual)
        with QSignalBlocker(self._form.status):
            self._form.status.setCurrentIndex(self._form.status.findData(status))
        if not self._ticks_touched and self._practice:
            whole = self._format == NATIVE  # which always takes the whole project
            kept = [key for key in self.documents.keys if whole or key not in self._practice]
            self.documents.tick(kept)
            self._ticks_touched = False

    # What is chosen

    def problem(self) -> str:
        """Return what is missing before anything can go out, or nothing."""
        if len(self.documents) and not self.documents.ticked:
            return self.tr("No document is ticked: tick at least one under Documents.")
        if not self.layers.ticked:
            return self.tr("No layer is ticked: tick at least one under Spans.")
        if len(self.labels) and not self.labels.ticked:
            return self.tr("No label is ticked: tick at least one under Spans.")
        return ""

    def choices(self, chosen: Format | None) -> dict[str, Any]:
        """Return the fields of ``ExportChoices`` that are chosen here; None as for ``suit``."""
        form = self._form
        documents, practice = self._chosen_documents(chosen)
        attributes = self.attributes.ticked
        everything = len(attributes) == len(self.attributes)
        return {
            "layers": self.layers.narrowed,
            "documents": documents,
            "practice": practice,
            "tags": self.tags.ticked,
            "labels": self.labels.narrowed,
            "attributes": None if everything else attributes,
            "search": form.search.text().strip(),
            "status": str(form.status.currentData()),
            "split": self.split or None,
            "seed": form.seed.value() if self.split else None,
        }

    def _chosen_documents(self, chosen: Format | None) -> tuple[tuple[str, ...], bool]:
        """Return the documents to name, and whether those for practice go out unnamed."""
        ticked = self.documents.ticked
        if len(ticked) == len(self.documents):
            return (), bool(self._practice)
        usual = _name(chosen) != NATIVE and len(ticked) + len(self._practice) == len(self.documents)
        if usual and not self._practice.intersection(ticked):
            return (), False
        return ticked, False

    @property
    def split(self) -> str:
        """The shares such as ``80/10/10``, or nothing."""
        form = self._form
        if not form.split.isChecked():
            return ""
        train, dev = form.train.value(), form.dev.value()
        return f"{train}/{dev}/{100 - train - dev}"

    # Remembering

    def recall(self, before: Remembered) -> None:
        """Choose what was chosen before, as far as it is still there."""
        form = self._form
        self._status = dict(before.status)
        for group, names in (
            (self.layers, before.layers),
            (self.labels, before.labels),
            (self.attributes, before.attributes),
            (self.documents, before.documents),
        ):
            left = [key for key in group.keys if names is None or key in names]
            if names is not None and (left or not names):
                group.tick(left)
        self.tags.tick(before.tags)
        self._ticks_touched = before.documents is not None
        form.search.setText(before.search)
        form.seed.setValue(before.seed)
        if before.split:
            train, dev, _test = map(int, before.split.split("/"))
            form.split.setChecked(True)
            form.train.setValue(train)
            form.dev.setValue(dev)

    def note(self, into: Remembered) -> None:
        """Write down what is chosen."""
        for name in ("layers", "labels", "attributes"):
            group: TickGroup = getattr(self, name)
            ticked = group.ticked
            setattr(into, name, None if len(ticked) == len(group) else list(ticked))
        into.documents = list(self.documents.ticked) if self._ticks_touched else None
        into.tags, into.search = list(self.tags.ticked), self._form.search.text().strip()
        into.status = dict(self._status)
        into.split, into.seed = self.split, self._form.seed.value()

    # Showing

    def show_survey(self, survey: Mapping[str, int]) -> None:
        """Write beside each attribute how many spans bear it.

        Args:
            survey: counts by the ids of attributes.
        """
        numbers: Counter[str] = Counter()
        for each in self._project.schema.attributes:
            numbers[each.name] += survey.get(each.id, 0)
        self.attributes.count({name: counts.number(count) for name, count in numbers.items()})

    def show_report(self, report: ExportReport) -> None:
        """Show which documents go out, and how large the parts are."""
        self.show_going(set(report.document_ids))
        self.show_parts(report.parts)

    def show_parts(self, sizes: Mapping[str, int]) -> None:
        """Show how many documents each part has."""
        parts = ", ".join(f"{name} {counts.number(count)}" for name, count in sizes.items())
        said = self.tr("Documents: {parts}.").replace("{parts}", parts) if parts else ""
        self._form.parts.setText(said)

    def show_going(self, ids: Collection[str]) -> None:
        """Dim the documents that stay behind."""
        self.documents.dim(ids, self.tr("stays behind"))
        one = len(ids) == 1
        text = self.tr("{count} of {all} goes out") if one else self.tr("{count} of {all} go out")
        if not self._format:  # a dataset
            text = self.tr("{count} of {all} goes in") if one else self.tr("{count} of {all} go in")
        said = text.replace("{count}", counts.number(len(ids)))
        said = said.replace("{all}", counts.number(len(self.documents)))
        self._form.documents_count.setText(said)

    def _show_split(self) -> None:
        form = self._form
        form.shares.setVisible(form.split.isChecked())
        if form.split.isChecked():  # only downwards is it scrolled
            bar = form.tabs.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            form.split_scroll.setMinimumWidth(form.shares.minimumSizeHint().width() + bar)
        form.dev.setMaximum(100 - form.train.value())
        rest = 100 - form.train.value() - form.dev.value()
        form.test_share.setText(self.tr("Test {share} %").replace("{share}", str(rest)))
        if not form.split.isChecked():
            form.parts.setText("")
        self.changed.emit()

    def _touch_status(self) -> None:
        self._status[self._format] = str(self._form.status.currentData())
        self.changed.emit()

    def _touch_ticks(self) -> None:
        self._ticks_touched = True
        self.changed.emit()


def _name(chosen: Format | None) -> str:
    return "" if chosen is None else chosen.name

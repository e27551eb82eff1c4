"""Freezing a dataset: what goes in, how it is parted, and what that comes to, seen at once."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from declannot.app.datasets.columns import make_table, row_of
from declannot.app.exporting.ticks import Thing, TickGroup, prepare
from declannot.app.handover.columns import fit_columns
from declannot.app.handover.worker_dialog import Standard, WorkerDialog
from declannot.app.messages import error_text, text_of
from declannot.app.panels.check_box import CheckBox
from declannot.app.tasks import Cancelled as Asked
from declannot.app.tasks import Progress, Task
from declannot.domain.dataset import checked_dataset_name
from declannot.domain.document import GOLD
from declannot.domain.errors import DeclannotError
from declannot.domain.operations.documents import set_groups
from declannot.domain.splitting import PARTS, Split
from declannot.exchange.choices import ExportChoices
from declannot.exchange.freezing import FreezePreview, Frozen, freeze, preview_freeze
from declannot.exchange.grouping import GroupSuggestion, suggest_groups
from declannot.exchange.progress import Cancelled

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Project

_SIZE = (1000, 660)
_CHOICES_WIDTH_PX = 380
_REST_MS = 120


class FreezeDialog(WorkerDialog):
    """Chooses what a dataset holds and shows sizes, balance and labels that are absent.

    Attributes:
        frozen: carries the dataset that was made.
        name, status, split, train, dev, seed: the fields.
        what: layers and labels to tick; groups: suggestions to tick.
        sizes, balance: what the choices come to; notes: what is to be known.
    """

    frozen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Freeze a dataset"))
        self.resize(*_SIZE)
        assert workspace.project is not None
        self._workspace = workspace
        self._project: Project = workspace.project
        self._look_task: Task | None = None
        self._groups_task: Task | None = None
        self._again = False
        self._seen: FreezePreview | None = None
        self._suggestions: list[GroupSuggestion] = []
        self._make_fields()
        self._fill()
        self._lay_out()
        self.use(SimpleNamespace(problem=self.notes, progress=self._bar, buttons=self.buttons))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.look)
        self._connect()
        self._show_split()
        self.look()
        self.find_groups()

    # Building

    def _make_fields(self) -> None:
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("such as 1.0, or Paper 2026"))
        self.name.setAccessibleName(self.tr("Name of the dataset"))
        self.status = QComboBox(self)
        self.status.setAccessibleName(self.tr("Documents"))
        self.status.addItem(self.tr("all documents"), "all")
        self.status.addItem(self.tr("only those marked as done"), "done")
        self.what, self.groups = QTreeWidget(self), QTreeWidget(self)
        self.split = CheckBox(self.tr("Par&t into training, development and test"), self)
        self.train, self.dev, self.seed = QSpinBox(self), QSpinBox(self), QSpinBox(self)
        self.test = QLabel(self)
        self.apply = QPushButton(self.tr("Put &in groups"), self)
        self.apply.setToolTip(self.tr("Note the groups that are ticked with their documents"))
        self.apply.setAutoDefault(False)
        self.found = QLabel(self)
        self.sizes, self.balance = QTreeWidget(self), QTreeWidget(self)
        self.notes, self._bar = QLabel(self), QProgressBar(self)
        self.buttons = QDialogButtonBox(Standard.Ok | Standard.Cancel, self)
        self.buttons.button(Standard.Ok).setText(self.tr("F&reeze"))
        for label in (self.found, self.notes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setProperty("role", "muted")

    def _fill(self) -> None:
        project = self._project
        for tree, name in (
            (self.what, self.tr("Layers and labels that go in")),
            (self.groups, self.tr("Groups that are suggested")),
        ):
            prepare(tree)
            tree.setHeaderHidden(True)
            tree.setAccessibleName(name)
        layers = []
        for annotator_id, key, title in (
            *((each.id, each.name, each.name) for each in project.annotators()),
            (None, GOLD, self.tr("Adjudicated (gold)")),
        ):
            spans = sum(each.spans for each in project.summaries(annotator_id).values())
            if spans or annotator_id is not None:
                layers.append(Thing(key, title, QLocale().toString(spans)))
        counts = project.label_counts()
        labels = [
            Thing(each.name, each.name, QLocale().toString(counts.get(each.id, 0)))
            for each in project.schema.labels
        ]
        self.layers = TickGroup(self.what, self.tr("Layers, with their spans"), layers)
        self.labels = TickGroup(self.what, self.tr("Labels"), labels)
        for box, share, name in (
            (self.train, 80, self.tr("Share for training")),
            (self.dev, 10, self.tr("Share for development")),
        ):
            box.setRange(0, 100)
            box.setSuffix(" %")
            box.setValue(share)
            box.setAccessibleName(name)
        self.seed.setRange(0, 999_999)
        self.seed.setAccessibleName(self.tr("Seed of the draw"))
        make_table(
            self.sizes,
            [self.tr("Part"), self.tr("Documents"), self.tr("Wished"), self.tr("Spans")],
            self.tr("Sizes"),
        )
        make_table(
            self.balance,
            [self.tr("Label"), *(self._part_name(part) for part in PARTS), self.tr("all")],
            self.tr("Balance of labels"),
        )

    def _lay_out(self) -> None:
        choices = QVBoxLayout()
        form = QFormLayout()
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("&Documents:"), self.status)
        choices.addLayout(form)
        choices.addWidget(self.what, 3)
        choices.addWidget(self.split)
        self._shares = QWidget(self)
        grid = QGridLayout(self._shares)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (text, box) in enumerate(
            (
                (self.tr("Tra&ining:"), self.train),
                (self.tr("De&velopment:"), self.dev),
                (self.tr("&Seed:"), self.seed),
            )
        ):
            label = QLabel(text, self._shares)
            label.setBuddy(box)
            grid.addWidget(label, 0, place)
            grid.addWidget(box, 1, place)
        grid.addWidget(self.test, 1, 3)
        choices.addWidget(self._shares)
        self._grouping = QWidget(self)
        groups = QVBoxLayout(self._grouping)
        groups.setContentsMargins(0, 0, 0, 0)
        groups.addWidget(self.found)
        groups.addWidget(self.groups, 1)
        row = QHBoxLayout()
        row.addWidget(self.apply)
        row.addStretch()
        groups.addLayout(row)
        choices.addWidget(self._grouping, 2)
        left = QWidget(self)
        left.setMaximumWidth(_CHOICES_WIDTH_PX)
        left.setLayout(choices)
        choices.setContentsMargins(0, 0, 0, 0)
        result = QVBoxLayout()
        for title, tree, share in (
            (self.tr("What this comes to"), self.sizes, 2),
            (self.tr("Spans of each label"), self.balance, 5),
        ):
            heading = QLabel(title, self)
            heading.setProperty("role", "heading")
            result.addWidget(heading)
            result.addWidget(tree, share)
        result.addWidget(self.notes)
        sides = QHBoxLayout()
        sides.addWidget(left)
        sides.addLayout(result, 1)
        column = QVBoxLayout(self)
        column.addLayout(sides, 1)
        column.addWidget(self._bar)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.name.textChanged.connect(lambda _text: self.refresh_ok())
        self.status.currentIndexChanged.connect(self._rest.start)
        self.what.itemChanged.connect(self._rest.start)
        self.split.toggled.connect(self._show_split)
        for box in (self.train, self.dev):
            box.valueChanged.connect(self._show_split)
        self.seed.valueChanged.connect(self._rest.start)
        self.apply.clicked.connect(self.apply_groups)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.name.setFocus()

    # Choosing

    def choices(self) -> ExportChoices:
        """Return what stands in the fields."""
        shares = None
        if self.split.isChecked():
            train, dev = self.train.value(), self.dev.value()
            shares = f"{train}/{dev}/{100 - train - dev}"
        return ExportChoices(
            format="jsonl",
            layers=self.layers.narrowed,
            labels=self.labels.narrowed,
            status=str(self.status.currentData()),
            split=shares,
            seed=self.seed.value() if shares else None,
        )

    def _show_split(self) -> None:
        on = self.split.isChecked()
        self._shares.setVisible(on)
        self._grouping.setVisible(on)
        self.dev.setMaximum(100 - self.train.value())
        rest = 100 - self.train.value() - self.dev.value()
        self.test.setText(self.tr("Test {share} %").replace("{share}", str(rest)))
        self._rest.start()

    def may_go_on(self) -> bool:
        """There must be a name and something to freeze."""
        return bool(self.name.text().strip()) and self._seen is not None

    # Looking

    @property
    def at_rest(self) -> bool:
        """Whether all that was chosen is shown and nothing is under way."""
        tasks = (self._look_task, self._groups_task)
        return not self.busy and not self._rest.isActive() and tasks == (None, None)

    def look(self) -> None:
        """Show what the choices come to."""
        if self.busy:
            return
        if self._look_task is not None:
            self._again = True
            self._look_task.cancel()
            return
        if missing := self._missing():
            self._show(None)
            self.say_problem(missing)
            return
        project, choices = self._project, self.choices()

        def work(_progress: Progress, cancelled: Asked) -> FreezePreview:
            with project.reader() as source:
                return preview_freeze(source, choices, cancelled=cancelled)

        self._look_task = Task(work, self)
        self._look_task.succeeded.connect(self._looked)
        self._look_task.failed.connect(self._not_looked)
        self._look_task.start()

    def _missing(self) -> str:
        if not self.layers.ticked:
            return self.tr("No layer is ticked: tick at least one.")
        if not self.labels.ticked:
            return self.tr("No label is ticked: tick at least one.")
        return ""

    def _looked(self, seen: FreezePreview) -> None:
        self._look_task = None
        if self._again:
            self._again = False
            self.look()
        else:
            self._show(seen)
            self.say_warnings([text_of(each) for each in seen.warnings])

    def _not_looked(self, error: BaseException) -> None:
        self._look_task = None
        if self._again:
            self._again = False
            self.look()
        elif isinstance(error, DeclannotError):
            self._show(None)
            self.say_error(error)
        elif not isinstance(error, Cancelled):
            raise error

    def _show(self, seen: FreezePreview | None) -> None:
        self._seen = seen
        self.sizes.clear()
        self.balance.clear()
        split = seen.split if seen is not None else None
        self.sizes.setColumnHidden(2, split is None)
        for column in (1, 2, 3):
            self.balance.setColumnHidden(column, split is None)
        if seen is not None:
            self._show_sizes(seen, split)
            self._show_labels(seen, split)
        fit_columns(self.sizes)
        fit_columns(self.balance)
        self.refresh_ok()

    def _show_sizes(self, seen: FreezePreview, split: Split | None) -> None:
        if split is not None:
            for part in PARTS:
                wished = QLocale().toString(split.wished[part], "f", 1)
                spans = sum(split.labels[part].values())
                cells = (self._part_name(part), split.reached[part], wished, spans)
                self.sizes.addTopLevelItem(row_of(cells, flush_right=(2,)))
        total = sum(seen.labels.values())
        self.sizes.addTopLevelItem(row_of((self.tr("all"), seen.documents, "", total)))

    def _show_labels(self, seen: FreezePreview, split: Split | None) -> None:
        locale = QLocale()
        for label in sorted(seen.labels, key=lambda each: seen.label_names.get(each, each)):
            total = seen.labels[label]
            cells: list[str | int] = [seen.label_names.get(label, label)]
            for part in PARTS:
                count = split.labels[part].get(label, 0) if split is not None else 0
                percent = locale.toString(100 * count / total, "f", 0)
                cells.append(f"{locale.toString(count)} ({percent} %)" if count else "–")
            self.balance.addTopLevelItem(row_of((*cells, total), flush_right=(1, 2, 3)))

    def _part_name(self, part: str) -> str:
        names = {
            "train": self.tr("training"),
            "dev": self.tr("development"),
            "test": self.tr("test"),
        }
        return names[part]

    # Groups

    def find_groups(self) -> None:
        """Look for translations, versions and series among the documents."""
        project = self._project
        self.found.setText(self.tr("Looking for translations and versions…"))

        def work(progress: Progress, cancelled: Asked) -> list[GroupSuggestion]:
            with project.reader() as source:
                return suggest_groups(source, progress=progress, cancelled=cancelled)

        self._groups_task = Task(work, self)
        self._groups_task.succeeded.connect(self._show_groups)
        self._groups_task.failed.connect(self._no_groups)
        self._groups_task.start()

    def _show_groups(self, found: Sequence[GroupSuggestion]) -> None:
        self._groups_task = None
        self._suggestions = list(found)
        self.groups.clear()
        self._ticks: list[TickGroup] = []
        for each in found:
            reasons = "; ".join(text_of(reason) for reason in each.reasons)
            things = [Thing(document.id, document.title) for document in each.documents]
            self._ticks.append(TickGroup(self.groups, f"{reasons}: {each.name}", things))
        self.groups.setVisible(bool(found))
        self.apply.setVisible(bool(found))
        self.apply.setEnabled(bool(found) and not self._workspace.is_task)
        self.found.setText(
            self.tr(
                "These seem to belong together, and would leak from training into test. Untick "
                "what does not; documents of one group stay on one side."
            )
            if found
            else self.tr("Documents of one group stay on one side. No further ones were found.")
        )

    def _no_groups(self, error: BaseException) -> None:
        self._groups_task = None
        if isinstance(error, DeclannotError):
            self.found.setText(error_text(error))
        elif not isinstance(error, Cancelled):
            raise error

    def apply_groups(self) -> None:
        """Put the documents that are ticked in their groups, as one step that can be undone."""
        wanted = [
            (document, each.name)
            for each, ticks in zip(self._suggestions, self._ticks, strict=True)
            for document in each.documents
            if document.id in ticks.ticked and len(ticks.ticked) > 1
        ]
        step = set_groups(wanted)
        if step is not None and self._workspace.run(step):
            self._workspace.notice(step.name)
            self.find_groups()
            self._rest.start()

    # Freezing

    def accept(self) -> None:
        """Freeze what is chosen in a worker."""
        if self.busy or not self.may_go_on():
            return
        try:
            name = checked_dataset_name(self.name.text(), self._project.datasets())
        except DeclannotError as error:
            self.say_error(error)
            self.name.setFocus()
            self.name.selectAll()
            return
        self._rest.stop()
        self._again = False
        for task in (self._look_task, self._groups_task):
            if task is not None:
                task.cancel()
        project, choices = self._project, self.choices()
        by = self._workspace.annotator.id if self._workspace.annotator_stored else ""

        def work(progress: Progress, cancelled: Asked) -> Frozen:
            return freeze(project, name, choices, by=by, progress=progress, cancelled=cancelled)

        self.begin(work, self._done)

    def _done(self, made: Frozen) -> None:
        self.frozen.emit(made)
        super().accept()

    def reject(self) -> None:
        """Stop what is being frozen; close if nothing is."""
        self._rest.stop()
        self._again = False
        for task in (self._look_task, self._groups_task):
            if task is not None:
                task.cancel()
        super().reject()

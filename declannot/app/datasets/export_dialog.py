"""Writing a dataset: format, its options, and where to; then what was written."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from declannot.app.dialogs.fields import show_problem
from declannot.app.exporting.options import OptionRows
from declannot.app.handover.file_names import fit_name
from declannot.app.handover.worker_dialog import Standard, WorkerDialog
from declannot.app.messages import ask, text_of
from declannot.app.tasks import Cancelled as Asked
from declannot.app.tasks import Progress
from declannot.domain.dataset import Dataset
from declannot.domain.errors import DeclannotError
from declannot.exchange.dataset_export import (
    check_dataset_target,
    dataset_choices,
    run_dataset_export,
)
from declannot.exchange.dataset_facts import facts_of
from declannot.exchange.report import ExportReport
from declannot.formats import extras
from declannot.formats.format import Format
from declannot.formats.losses import MEANINGS, Loss
from declannot.formats.registry import formats

if TYPE_CHECKING:
    from declannot.app.settings import Settings
    from declannot.store.project import Project

_WIDTH_PX = 560


class ExportDatasetDialog(WorkerDialog):
    """Writes one dataset.

    Attributes:
        format, target: the fields; options: what the format offers.
        outcome: what was written and lost.
    """

    def __init__(
        self, project: Project, dataset: Dataset, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export “{name}”").replace("{name}", dataset.name))
        self.setMinimumWidth(_WIDTH_PX)
        self._project, self._dataset, self._settings = project, dataset, settings
        self._typed = False
        self.format, self.target = QComboBox(self), QLineEdit(self)
        self._formats = [each for each in formats() if each.exports]
        for each in self._formats:
            self.format.addItem(f"{each.title} ({each.name})", each.name)
        self._choose = QPushButton(self.tr("&Choose…"), self)
        self._choose.setAutoDefault(False)
        self._option_place = QWidget(self)
        rows = QFormLayout(self._option_place)
        rows.setContentsMargins(0, 0, 0, 0)
        self.options = OptionRows(self._option_place, rows)
        self.outcome, self.notes, self._bar = QLabel(self), QLabel(self), QProgressBar(self)
        self.buttons = QDialogButtonBox(Standard.Ok | Standard.Close, self)
        self.buttons.button(Standard.Ok).setText(self.tr("&Export"))
        self._lay_out()
        self.use(SimpleNamespace(problem=self.notes, progress=self._bar, buttons=self.buttons))
        self.format.currentIndexChanged.connect(lambda _row: self._show_format())
        self.target.textEdited.connect(lambda _text: self._type())
        self._choose.clicked.connect(self.choose)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show_format()
        self.format.setFocus()

    def _lay_out(self) -> None:
        for label in (self.outcome, self.notes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setAccessibleName(self.tr("What was written"))
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.format.setAccessibleName(self.tr("Format"))
        self.target.setAccessibleName(self.tr("Where to"))
        form = QFormLayout()
        form.addRow(self.tr("&Format:"), self.format)
        form.addRow(self._option_place)
        row = QHBoxLayout()
        row.addWidget(self.target, 1)
        row.addWidget(self._choose)
        form.addRow(self.tr("&To:"), row)
        form.labelForField(row).setBuddy(self.target)  # type: ignore[attr-defined]
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.outcome)
        column.addWidget(self.notes)
        column.addWidget(self._bar)
        column.addStretch()
        column.addWidget(self.buttons)
        self.outcome.hide()

    @property
    def chosen(self) -> Format:
        """The format that is chosen."""
        return self._formats[self.format.currentIndex()]

    @property
    def _is_folder(self) -> bool:
        return self.chosen.folder or bool(self._dataset.parts)

    def _show_format(self) -> None:
        kept = {name: str(value) for name, value in facts_of(self._dataset).choices.items()}
        self.options.show_format(self.chosen, kept)
        self.outcome.hide()
        self.say_problem("")
        if not self._typed:
            folder = Path(self._settings.values.last_folder or self._project.path.parent)
            ending = "" if self._is_folder else self.chosen.extensions[0]
            name = fit_name(f"{self._project.path.stem}-{self._dataset.name}")
            self.target.setText(str(folder / f"{name}-{self.chosen.name}{ending}"))
        self.refresh_ok()

    def _type(self) -> None:
        self._typed = True
        self.refresh_ok()

    def may_go_on(self) -> bool:
        """A place must be named, and the format must be there."""
        return bool(self.target.text().strip())

    def choose(self) -> None:
        """Let a file, or the folder a folder is to stand in, be chosen."""
        present = Path(self.target.text().strip())
        if self._is_folder:
            name = QFileDialog.getExistingDirectory(
                self, self.tr("In which folder?"), str(present.parent)
            )
            chosen = str(Path(name) / present.name) if name else ""
        else:
            options = QFileDialog.Option.DontConfirmOverwrite
            chosen, _kind = QFileDialog.getSaveFileName(
                self, self.tr("Export to"), str(present), options=options
            )
        if chosen:
            self._typed = True
            self.target.setText(chosen)
            self.refresh_ok()

    # Writing

    def accept(self) -> None:
        """Write the dataset, having asked where something would be replaced."""
        if self.busy or not self.may_go_on():
            return
        out = Path(self.target.text().strip()).expanduser().absolute()
        if not out.exists():
            self._write(out, force=False)
            return
        ask(
            self,
            self.tr("Replace?"),
            self.tr("{place} is there already.").replace("{place}", str(out)),
            self.tr("The new export takes its place when it is written and proved."),
            [
                (self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole, None),
                (
                    self.tr("&Replace"),
                    QMessageBox.ButtonRole.AcceptRole,
                    lambda: self._write(out, force=True),
                ),
            ],
        )

    def _write(self, out: Path, *, force: bool) -> None:
        project, dataset = self._project, self._dataset
        options = dict(self.options.values)
        options.pop("ending", None)  # OUT tells it
        self.outcome.hide()
        try:
            extras.require(self.chosen)
            choices = dataset_choices(dataset, self.chosen.name, force=force, **options)
            check_dataset_target(project.path, dataset, out, choices)
        except DeclannotError as error:
            self.say_error(error)
            return
        self._settings.put(last_folder=str(out.parent))

        def work(progress: Progress, cancelled: Asked) -> ExportReport:
            return run_dataset_export(
                project, dataset.id, out, choices, progress=progress, cancelled=cancelled
            )

        self.begin(work, self._done)

    def _done(self, report: ExportReport) -> None:
        said = (
            self.tr("Written and proved: {documents} documents, {spans} spans, to {place}.")
            .replace("{documents}", str(report.documents))
            .replace("{spans}", str(report.spans))
            .replace("{place}", str(report.out))
        )
        lost = [
            f"{count}  {text_of(MEANINGS[Loss(code)])}" for code, count in report.losses.items()
        ]
        lines = [said, *(([self.tr("What the format cannot hold:"), *lost]) if lost else [])]
        show_problem(self.outcome, "\n".join(lines), role="")
        report.ledger.close()

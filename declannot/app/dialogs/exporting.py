"""Taking the corpus out: format, choices, and what will be lost before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QWidget,
)

from declannot.app.dialogs.fields import show_problem
from declannot.app.forms.ui_export import Ui_ExportForm
from declannot.app.messages import ask, error_text, text_of
from declannot.app.settings import Settings
from declannot.app.tasks import Task
from declannot.domain.document import GOLD
from declannot.domain.errors import DeclannotError
from declannot.domain.message import Message
from declannot.exchange.choices import ExportChoices
from declannot.exchange.exporting import preview_export, run_export
from declannot.exchange.progress import Cancelled
from declannot.exchange.report import ExportReport
from declannot.formats import registry
from declannot.formats.conll_schemes import OVERLAPS, SCHEMES
from declannot.formats.conll_tokens import TOKENIZERS
from declannot.formats.format import Format
from declannot.formats.losses import MEANINGS, Loss

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace

_REST_MS = 150
_OPTIONS = ("unit", "tokens", "scheme", "overlap")


class ExportDialog(QDialog):
    """Chooses, previews and writes an export in a worker."""

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._owner = parent
        self._workspace = workspace
        self._settings = settings
        self._task: Task | None = None
        self._writing = self._closing = self._target_typed = False
        self.form = Ui_ExportForm()
        self.form.setupUi(self)
        self._formats = [each for each in registry.formats() if each.exports]
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.look)
        self._fill()
        self._connect()
        self._show_format()

    def _fill(self) -> None:
        form, project = self.form, self._workspace.project
        assert project is not None
        form.choices.setMaximumWidth(380)
        form.formats.setMinimumHeight(28 * min(len(self._formats), 8) + 8)
        for each in self._formats:
            form.formats.addItem(f"{each.name} – {text_of(Message(each.title))}")
        names = [each.name for each in self._formats]
        last = self._settings.values.export_format
        form.formats.setCurrentRow(names.index(last) if last in names else 0)
        form.documents.addItem(self.tr("All documents"), "all")
        form.documents.addItem(self.tr("Only those marked as done"), "done")
        if self._workspace.document is not None:
            form.documents.addItem(self.tr("The one on the screen"), "shown")
        form.layers.addItem(self.tr("All layers"), "")
        for annotator in project.annotators():
            form.layers.addItem(annotator.name, annotator.name)
        form.layers.addItem(self.tr("Adjudicated (gold)"), GOLD)
        for box, values in (
            (form.tokens, tuple(TOKENIZERS)),
            (form.scheme, SCHEMES),
            (form.overlap, OVERLAPS),
        ):
            for value in values:
                box.addItem(_choice_text(value), value)
        form.scheme.setCurrentIndex(form.scheme.findData("IOB2"))
        form.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Export"))
        show_problem(form.problem, "")
        form.progress.hide()
        form.force.hide()

    def _connect(self) -> None:
        form = self.form
        form.formats.currentRowChanged.connect(self._show_format)
        for box in self.findChildren(QComboBox):
            box.currentIndexChanged.connect(self._rest.start)
        form.browse.clicked.connect(self._browse)
        form.target.textEdited.connect(self._note_target)
        form.target.textChanged.connect(self._show_target)
        form.force.toggled.connect(self._show_target)

    @property
    def chosen(self) -> Format:
        """The format chosen."""
        return self._formats[max(self.form.formats.currentRow(), 0)]

    @property
    def target(self) -> Path:
        """The file or folder to write."""
        return Path(self.form.target.text().strip()).expanduser()

    def choices(self) -> ExportChoices:
        """Return what stands in the fields."""
        form, document = self.form, self._workspace.document
        which = form.documents.currentData()
        layer = form.layers.currentData()
        options: dict[str, Any] = {
            name: getattr(form, name).currentData()
            for name in _OPTIONS
            if name in self.chosen.options
        }
        return ExportChoices(
            format=self.chosen.name,
            layers=(layer,) if layer else (),
            documents=(document.id,) if which == "shown" and document is not None else (),
            status="done" if which == "done" else "all",
            force=form.force.isChecked() and not form.force.isHidden(),
            **options,
        )

    # Looking

    def look(self) -> None:
        """Show how the export begins and what it loses."""
        if self._writing:
            return
        if self._task is not None:
            self._task.cancel()
            self._rest.start()
            return
        project, target, choices = self._workspace.project, self.target, self.choices()
        if project is None:
            return
        show_problem(self.form.problem, "")
        self.form.losses.setPlainText(self.tr("Looking…"))
        self._start(
            lambda progress, cancelled: preview_export(
                project, target, choices, progress=progress, cancelled=cancelled
            ),
            self._show_report,
        )

    def accept(self) -> None:
        """Write the export in a worker."""
        project = self._workspace.project
        if project is None or self._writing or not self.form.target.text().strip():
            return
        if self._task is not None:  # a preview is on its way: write when it has ended
            self._task.cancel()
            self._task.ended.connect(lambda: QTimer.singleShot(0, self, self.accept))
            return
        self._rest.stop()
        target, choices = self.target, self.choices()
        self._writing = True
        self._enable(on=False)
        show_problem(self.form.problem, "")
        self.form.progress.setRange(0, 0)
        self.form.progress.show()
        self._start(
            lambda progress, cancelled: run_export(
                project, target, choices, progress=progress, cancelled=cancelled
            ),
            self._finish,
        )

    def reject(self) -> None:
        """Stop what is being written; close if nothing is."""
        self._rest.stop()
        if self._task is not None:
            self._closing = not self._writing
            self._task.cancel()
        else:
            super().reject()

    def _start(self, work: Any, then: Any) -> None:
        self._task = Task(work, self)
        self._task.progressed.connect(self._show_progress)
        self._task.succeeded.connect(then)
        self._task.failed.connect(self._failed)
        self._task.start()

    # Showing

    def _show_format(self) -> None:
        form = self.form
        for name in _OPTIONS:
            offered = name in self.chosen.options
            getattr(form, name).setVisible(offered)
            getattr(form, f"{name}_label").setVisible(offered)
        with QSignalBlocker(form.unit):  # formats count differently, and start with their own
            form.unit.clear()
            for value in map(str, self.chosen.units):
                form.unit.addItem(_choice_text(value), value)
            form.unit.setCurrentIndex(max(form.unit.findData(str(self.chosen.unit)), 0))
        if not self._target_typed:
            form.target.setText(str(self._usual_target()))
        self._rest.start()

    def _usual_target(self) -> Path:
        project = self._workspace.project
        assert project is not None
        folder = Path(self._settings.values.last_folder or Path.home())
        stem = project.path.stem
        if self.chosen.folder:
            return folder / f"{stem}-{self.chosen.name}"
        return folder / (stem + self.chosen.extensions[0])

    def _show_report(self, report: ExportReport) -> None:
        self._task = None
        if self._closing:
            super().reject()
            return
        form = self.form
        form.preview.setPlainText("\n".join(report.first_lines))
        form.losses.setPlainText("\n".join(self._loss_lines(report)))

    def _documents(self, report: ExportReport) -> str:
        count = report.documents
        many = self.tr("{count} documents").format(count=count)
        return self.tr("1 document") if count == 1 else many

    def _spans(self, count: int) -> str:
        return self.tr("1 span") if count == 1 else self.tr("{count} spans").format(count=count)

    def _relations(self, count: int) -> str:
        many = self.tr("{count} relations").format(count=count)
        return self.tr("1 relation") if count == 1 else many

    def _loss_lines(self, report: ExportReport) -> list[str]:
        lines = [
            self.tr("Written will be: {documents}, {spans}, {relations}.").format(
                documents=self._documents(report),
                spans=self._spans(report.spans),
                relations=self._relations(report.relations),
            )
        ]
        if report.tokenizer:
            lines.append(self.tr("Tokens: {name}").format(name=report.tokenizer))
        lines += [text_of(each) for each in report.warnings]
        if not report.losses:
            return [*lines, "", self.tr("Nothing is lost.")]
        lines.append("")
        for code, count in report.losses.items():
            meaning = MEANINGS.get(Loss(code))
            lines.append(f"{count} × {text_of(meaning) if meaning else code}  [{code}]")
        details = [each for each in report.ledger.first if each.detail]
        return [*lines, "", *(f"{each.code}: {each.detail}" for each in details)]

    def _note_target(self) -> None:
        self._target_typed = True

    def _show_target(self) -> None:
        text = self.form.target.text().strip()
        there = bool(text) and self.target.exists()
        self.form.force.setVisible(there)
        if not there:
            self.form.force.setChecked(False)
        self._enable(on=bool(text) and (not there or self.form.force.isChecked()))

    def _browse(self) -> None:
        if self.chosen.folder:
            name = QFileDialog.getExistingDirectory(
                self, self.tr("Export into a new folder in"), str(self.target.parent)
            )
            name = str(Path(name) / self.target.name) if name else ""
        else:
            name, _kind = QFileDialog.getSaveFileName(
                self,
                self.tr("Export to"),
                str(self.target),
                options=QFileDialog.Option.DontConfirmOverwrite,
            )
        if name:
            self._target_typed = True
            self.form.target.setText(name)

    def _show_progress(self, done: int, total: int) -> None:
        self.form.progress.setRange(0, total)
        self.form.progress.setValue(done)

    def _enable(self, *, on: bool) -> None:
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(
            on and not self._writing
        )

    # Ending

    def _finish(self, report: ExportReport) -> None:
        self._task = None
        self._settings.put(
            export_format=self.chosen.name, last_folder=str(self.target.absolute().parent)
        )
        super().accept()
        self._say_done(report)

    def _say_done(self, report: ExportReport) -> None:
        proof = report.verified
        proved = (
            self.tr("Read back and compared: {spans}, {mismatches} differences.").format(
                spans=self._spans(proof.spans), mismatches=proof.mismatches
            )
            if proof is not None
            else ""
        )
        lost = sum(report.losses.values())
        losses = (
            self.tr("What the format cannot hold ({count}) stands in the report beside it.").format(
                count=lost
            )
            if lost
            else self.tr("Nothing was lost.")
        )
        owner, text = self._owner, report.to_json().decode("utf-8")
        ask(
            owner,
            self.tr("Exported"),
            self.tr("Exported {documents} with {spans} to {place}").format(
                documents=self._documents(report),
                spans=self._spans(report.spans),
                place=report.out,
            ),
            f"{proved} {losses}",
            [
                (self.tr("Close"), QMessageBox.ButtonRole.RejectRole, None),
                (
                    self.tr("Show the report"),
                    QMessageBox.ButtonRole.ActionRole,
                    lambda: _show_text(owner, str(report.out) + ".report.json", text),
                ),
            ],
            QMessageBox.Icon.Information,
        )

    def _failed(self, error: BaseException) -> None:
        self._task = None
        was_writing, self._writing = self._writing, False
        self.form.progress.hide()
        if self._closing:
            super().reject()
            return
        self._show_target()
        if isinstance(error, Cancelled):
            if was_writing:
                show_problem(self.form.problem, self.tr("Stopped; nothing was written."))
        elif isinstance(error, DeclannotError):
            self.form.losses.setPlainText("")
            show_problem(self.form.problem, error_text(error))
        else:
            super().reject()
            raise error


def _show_text(parent: QWidget, title: str, text: str) -> None:
    from declannot.app.dialogs.reading import TextViewer

    TextViewer(Path(title).name, text, parent, about=title, fixed_width=True).open()


def _choice_text(value: str) -> str:
    """Return what a choice of the command line is called in the window."""
    texts = {
        "codepoint": QCoreApplication.translate("Export", "characters (code points)"),
        "utf16": QCoreApplication.translate("Export", "UTF-16 units"),
        "byte": QCoreApplication.translate("Export", "bytes in UTF-8"),
        "words": QCoreApplication.translate("Export", "words and punctuation"),
        "blanks": QCoreApplication.translate("Export", "what stands between blanks"),
        "characters": QCoreApplication.translate("Export", "characters"),
        "family": QCoreApplication.translate("Export", "a file for each family"),
        "longest": QCoreApplication.translate("Export", "keep the longest"),
        "innermost": QCoreApplication.translate("Export", "keep the innermost"),
        "levels": QCoreApplication.translate("Export", "a column for each level"),
    }
    return texts.get(value, value)

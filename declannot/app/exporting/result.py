"""What was written: where it is, how it was proved, and how to do it again by command."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QTreeWidgetItem

from declannot.app import counts
from declannot.app.exporting.ticks import prepare
from declannot.app.forms.ui_export import Ui_ExportForm
from declannot.app.handover.written_files import open_folder
from declannot.exchange.report import ExportReport

_FILES_LISTED = 500


class Result(QObject):
    """The page that is shown when an export is in its place."""

    def __init__(self, form: Ui_ExportForm) -> None:
        super().__init__(form.done)
        self._form = form
        self._report: ExportReport | None = None
        prepare(form.written)
        form.written.setRootIsDecorated(False)
        form.command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        form.command.setMaximumHeight(4 * form.command.fontMetrics().lineSpacing() + 16)
        form.open_folder.clicked.connect(self._open_folder)
        form.show_report.clicked.connect(self._show_report)
        form.copy_command.clicked.connect(self._copy)

    def show_report(self, report: ExportReport, command: str) -> None:
        """Show an export that is done.

        Args:
            command: what does the same, as one line.
        """
        form, self._report = self._form, report
        text = self.tr("Exported {documents} with {spans} and {relations}")
        form.done_title.setText(
            text.replace("{documents}", counts.documents(report.documents))
            .replace("{spans}", counts.spans(report.spans))
            .replace("{relations}", counts.relations(report.relations))
        )
        form.done_place.setText(str(report.out))
        proof = report.verified
        if proof is not None:
            said = self.tr("Proved: {spans} read back by {reader}. Mismatches: {mismatches}.")
            form.done_proof.setText(
                said.replace("{spans}", counts.spans(proof.spans))
                .replace("{reader}", proof.by)
                .replace("{mismatches}", str(proof.mismatches))
            )
        lost = sum(report.losses.values())
        some = self.tr("What the format cannot hold ({count}) stands in the report beside it.")
        nothing = self.tr("Nothing was lost.")
        form.done_losses.setText(some.replace("{count}", counts.number(lost)) if lost else nothing)
        self._list(report)
        form.command.setPlainText(command)
        form.pages.setCurrentWidget(form.done)
        form.open_folder.setFocus()

    def _list(self, report: ExportReport) -> None:
        tree = self._form.written
        tree.clear()
        folder = report.out.absolute().parent
        for name in (*report.files[:_FILES_LISTED], *report.beside):
            path = folder / name
            size = path.stat().st_size if path.exists() else 0
            read = QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            row = QTreeWidgetItem([name, read])
            tree.addTopLevelItem(row)
        more = len(report.files) - _FILES_LISTED
        if more > 0:
            many = self.tr("{count} more files").replace("{count}", counts.number(more))
            text = many if more > 1 else self.tr("1 more file")
            tree.addTopLevelItem(QTreeWidgetItem([text, ""]))

    def _open_folder(self) -> None:
        if self._report is not None:
            open_folder(self._report.out.absolute().parent, self._form.done.window())

    def _show_report(self) -> None:
        from declannot.app.dialogs.reading import TextViewer

        if self._report is not None:
            name = f"{self._report.out.name}.report.json"
            text = self._report.to_json().decode("utf-8")
            window = self._form.done.window()
            TextViewer(name, text, window, about=name, fixed_width=True).open()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._form.command.toPlainText())

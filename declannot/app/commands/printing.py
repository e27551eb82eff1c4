"""Printing the statement, and saving it as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton

from declannot.app.notices import Kind
from declannot.app.tasks import Work
from declannot.domain.message import Message, counted, message

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.app.printing.statement_on_paper import Printed

_UNFIT = '/\\:*?"<>|\t\n'


class PrintCommands(QObject):
    """What the File menu does with paper; what it needs is imported when it is wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        window.actions_by_id.bind("print", self.print)
        window.actions_by_id.bind("save_pdf", self.save_pdf)

    def print(self) -> None:
        """Let a printer be chosen, and print the statement as it is shown."""
        printed = self._printed()
        if printed is None:
            return
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        from declannot.app.panels.buttons import keep_whole
        from declannot.app.printing.devices import print_on
        from declannot.app.printing.statement_on_paper import paper_layout

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(printed.content.document.title)
        printer.setCreator("declannot")
        printer.setPageLayout(paper_layout())
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the statement"))
        option = QAbstractPrintDialog.PrintDialogOption
        for each in (option.PrintPageRange, option.PrintSelection, option.PrintCurrentPage):
            dialog.setOption(each, False)
        keep_whole(dialog.findChildren(QPushButton))
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return
        self._work(
            self.tr("Printing…"),
            lambda progress, cancelled: print_on(printed, printer, progress, cancelled),
            lambda sheets: counted(sheets, "Printed {count} sheet", "Printed {count} sheets"),
        )

    def save_pdf(self) -> None:
        """Let a file be named, and write the statement to it as PDF."""
        printed = self._printed()
        if printed is None:
            return
        from declannot.app.printing.devices import save_as_pdf

        folder = self._window.settings.values.last_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        title = "".join(" " if each in _UNFIT else each for each in printed.content.document.title)
        name, _filter = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the statement as PDF"),
            str(Path(folder) / f"{' '.join(title.split())[:80].strip('. ') or 'statement'}.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
            if path.exists():  # the dialog asked about another name
                self._workspace.notice(
                    message("{place} is there already: choose another name", place=path),
                    Kind.REFUSED,
                )
                return
        self._window.settings.put(last_folder=str(path.resolve().parent))
        self._work(
            self.tr("Saving…"),
            lambda progress, cancelled: save_as_pdf(printed, path, progress, cancelled),
            lambda sheets: counted(
                sheets, "Wrote {place}: {count} sheet", "Wrote {place}: {count} sheets", place=path
            ),
        )

    def _work(self, text: str, work: Work, told: Callable[[int], Message]) -> None:
        from declannot.app.dialogs.working import Working

        working = Working(text, work, self._window)
        working.succeeded.connect(lambda sheets: self._workspace.notice(told(sheets)))
        working.start()

    def _printed(self) -> Printed | None:
        """Return what is on the screen, as it is now; None, said aloud, where nothing is."""
        workspace = self._workspace
        if workspace.content is None:
            workspace.notice(message("No document is open"), Kind.REFUSED)
            return None
        from declannot.app.printing.statement_on_paper import Printed, copy_of
        from declannot.app.statement.metrics import TagDensity

        values = self._window.settings.values
        return Printed(
            copy_of(workspace.content),
            workspace.schema,
            "" if workspace.shows_gold else workspace.annotator.name,
            density=TagDensity(values.tags),
            calm=values.calm,
            numbers=values.margin_numbers,
        )

"""The list of every key, to read, print and save; made from the real actions and labels."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QSaveFile, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QStandardItem,
    QStandardItemModel,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from declannot.app.actions import KeyRow
from declannot.app.banner import announce
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.forms.ui_keys_list import Ui_KeysListForm

_STYLE = """
body { font-family: sans-serif; font-size: 10pt; }
h1 { font-size: 16pt; } h2 { font-size: 12pt; margin-top: 14px; }
td { padding: 2px 14px 2px 0; vertical-align: top; }
kbd { font-family: sans-serif; font-weight: bold; }
"""


class KeysList(QDialog):
    """Every key by section; can be narrowed, copied, printed and saved.

    Attributes:
        change_wanted: the keys should be changed.
    """

    change_wanted = Signal()

    def __init__(self, rows: list[KeyRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_KeysListForm()
        self.form.setupUi(self)
        self._rows = by_section(rows)
        model = QStandardItemModel(self)
        model.setHorizontalHeaderLabels([self.tr("Where"), self.tr("Key"), self.tr("What it does")])
        for row in self._rows:
            model.appendRow([QStandardItem(each) for each in (row.section, row.keys, row.text)])
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(model)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.form.keys.setModel(self._proxy)
        for column in (0, 1):
            self.form.keys.resizeColumnToContents(column)
        self.form.said.hide()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the filter is to print nothing
        self.form.filter.textChanged.connect(self._proxy.setFilterFixedString)
        self.form.copy_button.clicked.connect(self._copy)
        self.form.print_button.clicked.connect(self._print)
        self.form.save_button.clicked.connect(self._choose_file)
        self.form.change_button.clicked.connect(self._change)
        self.form.filter.setFocus()
        fit_to_screen(self)

    @property
    def text(self) -> str:
        """The list as text, one key a line."""
        return "\n".join(f"{row.section}\t{row.keys}\t{row.text}" for row in self._rows)

    def save_to(self, path: Path) -> None:
        """Write the list as a page for a browser, or as PDF where the name ends so."""
        file = QSaveFile(str(path))
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        if written:
            if path.suffix.lower() == ".pdf":
                self._write_pdf(file)
            else:
                file.write(self._html().encode("utf-8"))
            written = file.commit()
        if written:
            self._say(self.tr("Written to {file}.").format(file=path.name))
        else:
            self._say(self.tr("Not written: {why}").format(why=file.errorString()), bad=True)

    def _write_pdf(self, file: QSaveFile) -> None:
        writer = QPdfWriter(file)
        writer.setTitle(self.windowTitle())
        writer.setCreator("declannot")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageOrientation(QPageLayout.Orientation.Portrait)
        self._document().print_(writer)

    def _document(self) -> QTextDocument:
        page = QTextDocument(self)
        page.setHtml(self._html())
        return page

    def _html(self) -> str:
        return keys_as_html(self._rows, self.tr("Keys of declannot"))

    def _change(self) -> None:
        self.close()
        self.change_wanted.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._say(self.tr("Copied"))

    def _choose_file(self) -> None:
        kinds = ";;".join((self.tr("PDF (*.pdf)"), self.tr("Page for a browser (*.html)")))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), "declannot-keys.pdf", kinds)
        if name:
            self.save_to(Path(name))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._document().print_(printer))
        QDialog.open(dialog)

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.form.said.setText(text)
        self.form.said.setProperty("role", "bad" if bad else "muted")
        self.form.said.style().unpolish(self.form.said)
        self.form.said.style().polish(self.form.said)
        self.form.said.show()
        announce(self.form.said, text)


def by_section(rows: Sequence[KeyRow]) -> list[KeyRow]:
    """Return the rows of each section together, sections in the order they come first."""
    order: dict[str, int] = {}
    for row in rows:
        order.setdefault(row.section, len(order))
    return sorted(rows, key=lambda row: order[row.section])


def keys_as_html(rows: Sequence[KeyRow], title: str) -> str:
    """Return a page with a heading and a table for each section."""
    parts = []
    for section, lines in groupby(rows, key=lambda row: row.section):
        table = "".join(
            f"<tr><td><kbd>{escape(row.keys)}</kbd></td><td>{escape(row.text)}</td></tr>\n"
            for row in lines
        )
        parts.append(f"<h2>{escape(section)}</h2>\n<table>\n{table}</table>\n")
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body><h1>{escape(title)}</h1>\n"
        f"{''.join(parts)}</body></html>\n"
    )

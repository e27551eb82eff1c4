"""No button is narrower than its text, whatever layout it stands in."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from declannot.app.panels.buttons import keep_whole

LEAST = "QPushButton { min-width: 40px; padding: 4px 12px; }"


def narrowest(dialog: QPrintDialog) -> int:
    """Return by how many pixels the tightest button exceeds what its text needs."""
    buttons = dialog.findChildren(QPushButton)
    return min(each.width() - each.sizeHint().width() for each in buttons)


def test_buttons_of_qts_own_dialogs_are_whole(qtbot: QtBot) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    for whole in (False, True):
        dialog = QPrintDialog(printer)
        qtbot.addWidget(dialog)
        dialog.setStyleSheet(LEAST)
        for button in dialog.findChildren(QPushButton):
            button.setText(button.text() + " of this printer")
        if whole:
            keep_whole(dialog.findChildren(QPushButton))
        dialog.show()
        QApplication.processEvents()
        assert (narrowest(dialog) >= 0) is whole
        dialog.hide()

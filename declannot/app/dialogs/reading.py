"""Windows to read in: plain text, and about the program."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from declannot import __version__, resources
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.forms.ui_about import Ui_AboutForm
from declannot.app.forms.ui_text_viewer import Ui_TextViewerForm


class TextViewer(QDialog):
    """Plain text to read and copy, whoever wrote it."""

    def __init__(
        self,
        title: str,
        text: str,
        parent: QWidget | None = None,
        *,
        about: str = "",
        fixed_width: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_TextViewerForm()
        self.form.setupUi(self)
        self.setWindowTitle(title)
        self.form.about.setText(about)
        self.form.about.setVisible(bool(about))
        if fixed_width:
            self.form.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.form.text.setPlainText(text)
        self.form.text.setAccessibleName(title)
        self.form.text.setFocus()
        fit_to_screen(self)

    def offer(self, text: str, do: Callable[[], object]) -> None:
        """Offer something to do about what one reads; the window closes first."""
        role = QDialogButtonBox.ButtonRole.ActionRole
        button = self.form.buttons.addButton(text, role)
        button.clicked.connect(self.accept)
        button.clicked.connect(lambda: do())


class About(QDialog):
    """Version, licence, and what the program is made with."""

    def __init__(self, data_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_AboutForm()
        self.form.setupUi(self)
        font = self.form.name.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        self.form.name.setFont(font)
        self.form.name.setText(f"declannot {__version__}")
        self.form.versions.setText(
            self.tr(
                "Marks up diplomatic statements, on this machine alone: the program holds no "
                "network code.\n{versions}\nSettings, log and first project: {folder}"
            ).format(
                versions=f"Python {platform.python_version()} · Qt {qVersion()} · "
                f"SQLite {sqlite3.sqlite_version}",
                folder=data_folder,
            )
        )
        self.form.notices.setPlainText(notices())
        fit_to_screen(self)


def notices() -> str:
    """Return the licence and the notices of third parties, as far as they are at hand."""
    root = resources.root().parent
    found = []
    for name in ("LICENSE", "LICENCE", "LICENSE.txt", "THIRD_PARTY_NOTICES.md", "NOTICE.md"):
        path = root / name
        if path.is_file():
            found.append(path.read_text(encoding="utf-8"))
    return "\n\n".join(found) or "MIT"

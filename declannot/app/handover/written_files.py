"""What was written, with ways to get at it: paths to copy, the folder to open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QPushButton, QTreeView, QWidget

from declannot.app.messages import tell


class WrittenFiles(QObject):
    """A list of files, for whom each is, and two buttons below."""

    def __init__(self, view: QTreeView, copy: QPushButton, show: QPushButton) -> None:
        super().__init__(view)
        self._view = view
        self._paths: list[Path] = []
        self._model = QStandardItemModel(self)
        view.setModel(self._model)
        copy.clicked.connect(self.copy_paths)
        show.clicked.connect(self.show_folder)

    @property
    def paths(self) -> list[Path]:
        """The files on the list."""
        return list(self._paths)

    def show_files(self, files: Sequence[tuple[str, Path]]) -> None:
        """List files with for whom each is."""
        self._paths = [path for _name, path in files]
        self._model.clear()
        self._model.setHorizontalHeaderLabels([self.tr("For"), self.tr("File")])
        for name, path in files:
            self._model.appendRow([QStandardItem(name), QStandardItem(str(path))])
        self._view.resizeColumnToContents(0)
        if files:
            self._view.setCurrentIndex(self._model.index(0, 0))

    def copy_paths(self) -> None:
        """Put the paths on the clipboard, one a line."""
        QGuiApplication.clipboard().setText("\n".join(str(each) for each in self._paths))

    def show_folder(self) -> None:
        """Open the folder in the system's file manager."""
        if self._paths:
            open_folder(self._paths[0].parent, self._view.window())


def open_folder(folder: Path, parent: QWidget) -> None:
    """Open a folder in the system's file manager, or say where it is."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        tell(parent, QCoreApplication.translate("WrittenFiles", "The folder is:"), str(folder))

"""Bringing statements in and taking the corpus out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from declannot.app.messages import tell_error
from declannot.app.notices import Kind
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message
from declannot.paths import PACKAGE_SUFFIXES, PROJECT_SUFFIX

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.exchange.report import ImportReport


class TransferCommands(QObject):
    """Import by menu, drop and paste; export."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        actions = window.actions_by_id
        actions.bind("import_files", self.choose_files)
        actions.bind("import_folder", self.choose_folder)
        actions.bind("paste_document", self.paste)
        actions.bind("export", self.export)

    # In

    def choose_files(self) -> None:
        """Let files be chosen and look at what they hold."""
        if not self._may_add():
            return
        fitting, every = self.tr("Statements and corpora"), self.tr("All files")
        names, _kind = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import files"),
            self._window.settings.values.last_folder,
            f"{fitting} ({_readable()});;{every} (*)",
        )
        if names:
            self.import_paths([Path(each) for each in names])

    def choose_folder(self) -> None:
        """Let a folder be chosen and look at what it holds."""
        if not self._may_add():
            return
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import a folder"), self._window.settings.values.last_folder
        )
        if name:
            self.import_paths([Path(name)])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Open the preview of an import of files and folders."""
        from declannot.app.importing.dialog import ImportDialog

        if not self._may_add() or not paths:
            return
        self._window.settings.put(last_folder=str(paths[0].resolve().parent))
        theme = self._window.appearance.theme
        dialog = ImportDialog(self._workspace, list(paths), theme, self._window)
        dialog.imported.connect(self._imported)
        dialog.open()

    def drop(self, paths: Sequence[Path]) -> None:
        """Take what was dropped: a project or hand-over files are opened, the rest is imported."""
        packages = [each for each in paths if each.suffix in PACKAGE_SUFFIXES and each.is_file()]
        if packages:
            self._window.handover.open_packages(packages)
            return
        projects = [each for each in paths if each.suffix == PROJECT_SUFFIX and each.is_file()]
        if projects:
            self._window.projects.open(projects[0])
        else:
            self.import_paths(paths)

    def paste(self) -> None:
        """Add the clipboard's text as a document."""
        from declannot.app.dialogs.paste_text import PasteText

        if not self._may_add():
            return
        dialog = PasteText(QGuiApplication.clipboard().text(), self._window)
        dialog.accepted.connect(lambda: self._add(dialog.title, dialog.text, dialog.language))
        dialog.open()

    def _add(self, title: str, text: str, language: str) -> None:
        from declannot.domain.moment import utc_now
        from declannot.domain.operations.documents import add_documents, new_document

        try:
            document = new_document(title, text, at=utc_now(), language=language)
            step = add_documents([(document, text)])
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        if self._workspace.run(step) and not self._workspace.unsaved:
            self._workspace.open_document(document.id)
            self._workspace.notice(message("Added “{title}”", title=document.title))

    def _imported(self, report: ImportReport) -> None:
        workspace = self._workspace
        self._take_in(report)
        workspace.notice(
            message(
                "Imported. New documents: {documents}, new spans: {spans}",
                documents=report.documents_new,
                spans=report.spans_new,
            )
        )
        if workspace.document is None and report.document_ids:
            workspace.open_document(report.document_ids[0])

    def _take_in(self, report: ImportReport) -> None:
        """Tell the window what the worker committed."""
        from declannot.store.project import Applied

        project = self._workspace.project
        entry = project.history.to_undo if project is not None else None
        if entry is not None and entry.kind == "import":
            self._workspace.applied_elsewhere(
                Applied(
                    entry=entry,
                    changes=(),
                    direction="do",
                    documents=tuple(report.document_ids),
                    coarse=True,
                )
            )

    def _may_add(self) -> bool:
        workspace = self._workspace
        if workspace.project is None:
            workspace.notice(message("No project is open"), Kind.REFUSED)
        elif workspace.read_only:
            workspace.notice(message("The project is open for reading only"), Kind.REFUSED)
        elif workspace.is_task:
            workspace.notice(
                message("This project is a task: the trainer adds its documents"), Kind.REFUSED
            )
        elif workspace.unsaved and not workspace.retry():
            workspace.notice(message("A change is not saved yet: retry first"), Kind.REFUSED)
        else:
            return True
        return False

    # Out

    def export(self) -> None:
        """Open the export."""
        from declannot.app.exporting.dialog import ExportDialog

        workspace = self._workspace
        if workspace.project is None:
            workspace.notice(message("No project is open"), Kind.REFUSED)
        elif workspace.unsaved and not workspace.retry():
            workspace.notice(
                message("A change is not saved yet: retry before you export"), Kind.REFUSED
            )
        else:
            dialog = ExportDialog(workspace, self._window.settings, self._window)
            dialog.place_wanted.connect(self._window.handover.go_to)
            dialog.open()


def _readable() -> str:
    """Return the patterns of names that the formats which can be imported declare."""
    from declannot.formats.registry import formats

    known = (name for each in formats() if each.imports for name in each.extensions)
    return " ".join(f"*{name}" for name in dict.fromkeys((*known, ".zip")))


def local_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this machine in what is dragged; nothing else is taken."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]

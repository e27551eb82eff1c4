"""The schema editor, taking a schema in from a file, and writing it to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from declannot.app.messages import tell_error
from declannot.app.notices import Kind
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.app.schema_editor.dialog import SchemaEditor


class SchemaCommands(QObject):
    """What the Project menu does with the schema and its files."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._settings = window.settings
        self._editor: SchemaEditor | None = None
        window.actions_by_id.bind("edit_schema", self.edit)
        window.actions_by_id.bind("import_schema", self.import_schema)
        window.actions_by_id.bind("export_schema", self.export_schema)

    def edit(self) -> None:
        """Open the schema editor beside the work, or bring it to the front."""
        from declannot.app.schema_editor.dialog import SchemaEditor

        workspace = self._workspace
        if workspace.project is None:
            workspace.notice(message("No project is open"), Kind.REFUSED)
            return
        if self._editor is not None:
            self._editor.raise_()
            self._editor.activateWindow()
            return
        window = self._window
        editor = SchemaEditor(
            workspace,
            self._settings,
            window.appearance.theme,
            window.data_folder.root / "drafts",
            window,
        )
        self._editor = editor
        window.appearance.changed.connect(editor.set_theme)
        editor.closed.connect(self._forget_editor)
        editor.show()

    def _forget_editor(self) -> None:
        self._editor = None

    def import_schema(self) -> None:
        """Let a schema file be chosen and put it in force, as one step that can be undone.

        Where the file's schema merged labels that spans bear here, the spans follow.
        """
        from declannot.exchange.schema_editing import put_in_force
        from declannot.exchange.schemas import draft_from, schema_step

        project = self._workspace.project
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import a schema"),
            self._settings.values.last_folder,
            self.tr("Schemas (*.yaml *.yml);;All files (*)"),
        )
        if not name or project is None:
            return
        try:
            draft = draft_from(project, Path(name))
            applied = put_in_force(project, draft) if draft.deeds else None
            step = None if applied else schema_step(project, Path(name))
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        if applied is not None:
            self._workspace.applied_elsewhere(applied)
            self._workspace.notice(
                message("Version {number} of the schema is in force", number=self._number())
            )
        elif step is None:
            self._workspace.notice(message("The schema is in force already"), Kind.HINT)
        elif self._workspace.run(step):
            self._workspace.notice(
                message("Version {number} of the schema is in force", number=self._number())
            )

    def export_schema(self) -> None:
        """Let a file be named and write the schema to it."""
        from declannot.exchange.schemas import export_schema

        project = self._workspace.project
        if project is None:
            return
        suggested = Path(self._settings.values.last_folder or Path.home())
        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the schema"),
            str(suggested / f"{project.path.stem}.schema.yaml"),
            self.tr("Schemas (*.yaml *.yml)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # an existing file is refused
        )
        if not name:
            return
        try:
            export_schema(project, Path(name))
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        self._workspace.notice(message("Wrote {place}", place=name))

    def _number(self) -> int:
        project = self._workspace.project
        return project.schema_version.number if project is not None else 0

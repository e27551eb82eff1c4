"""The schema editor: a window beside the work, in which nothing is in force before one says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QMenu,
    QMessageBox,
    QWidget,
)

from declannot.app.dialogs.fields import show_problem
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.forms.ui_schema_editor import Ui_SchemaEditorForm
from declannot.app.messages import ask, error_text, text_of
from declannot.app.panels.later import Later
from declannot.app.panels.painting import MENU_BUTTON
from declannot.app.schema_editor.attribute_page import AttributePage
from declannot.app.schema_editor.colour_words import finding_text
from declannot.app.schema_editor.label_page import LabelPage
from declannot.app.schema_editor.preview_dialog import SchemaPreviewDialog
from declannot.app.schema_editor.relation_page import RelationPage
from declannot.app.schema_editor.rules_page import RulesPage
from declannot.app.schema_editor.session import DraftSession
from declannot.app.schema_editor.template_names import template_names
from declannot.app.schema_editor.texts import finish_text
from declannot.app.schema_editor.versions_page import VersionsPage
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message
from declannot.domain.operations.schema_draft import start_from
from declannot.domain.schema_check import schema_faults
from declannot.domain.schema_colours import colour_findings
from declannot.exchange.schema_drafts import drop_draft, keep_draft, kept_draft
from declannot.exchange.schema_templates import Template, template

if TYPE_CHECKING:
    from declannot.app.settings import Settings
    from declannot.app.theme import Theme
    from declannot.app.workspace import Workspace
    from declannot.store.project import Applied, Project

Role = QMessageBox.ButtonRole
_KEEP_MS = 400
_LIST_PX = 270


class SchemaEditor(QDialog):
    """Edits a draft of the schema; ``Put in force`` shows what becomes of spans, and does it.

    Attributes:
        form: the form; session: the draft; labels, attributes, relations, rules, versions: tabs.
        drafts: the folder in which an unfinished draft is kept.
        closed: the editor was left.
    """

    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        theme: Theme,
        drafts: Path,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        assert workspace.project is not None
        self._workspace, self._settings = workspace, settings
        self._project: Project = workspace.project
        self._closing = False
        self.drafts = drafts
        self.form = form = Ui_SchemaEditorForm()
        form.setupUi(self)
        read_only = workspace.read_only
        self.session = DraftSession(
            self._project.schema, self._project.label_counts(), read_only=read_only, parent=self
        )
        self.labels = LabelPage(self.form, self.session, theme, self)
        self.attributes = AttributePage(self.form, self.session, self)
        self.relations = RelationPage(self.form, self.session, self)
        self.rules = RulesPage(self.form, self.session, self)
        self.versions = VersionsPage(self.form, self.session, self._project.schema_versions(), self)
        self._keeping = Later(self._keep, self, _KEEP_MS)
        self._dress()
        self._connect()
        self._refresh()
        fit_to_screen(self, scrolls=False)
        beside = min(_LIST_PX, self.width() // 3)
        for columns in (form.label_columns, form.attribute_columns, form.relation_columns):
            columns.setSizes([beside, self.width() - beside])
        form.label_list.setFocus()
        self._take_up_kept()

    # Building

    def _dress(self) -> None:
        form = self.form
        for columns in (form.label_columns, form.attribute_columns, form.relation_columns):
            columns.setStretchFactor(1, 1)
        menu = QMenu(form.files)
        self.templates = {
            name: menu.addAction(self.tr("Start from: {template}").format(template=text))
            for name, text in template_names().items()
        }
        menu.addSeparator()
        self.import_action = menu.addAction(self.tr("&Import a file…"))
        self.export_action = menu.addAction(self.tr("&Export the draft…"))
        form.files.setMenu(menu)
        form.files.setStyleSheet(MENU_BUTTON)
        form.files.setToolTip(self.tr("Start from a template, import or export a schema file"))
        for action in (*self.templates.values(), self.import_action):
            action.setEnabled(not self.session.read_only)
        self.setMinimumSize(QSize(480, 320))

    def _connect(self) -> None:
        form, session = self.form, self.session
        session.changed.connect(self._refresh)
        session.changed.connect(self._keeping.call)
        session.refused.connect(self._say)
        form.undo_edit.clicked.connect(session.undo)
        form.redo_edit.clicked.connect(session.redo)
        for keys, do in (
            ("Ctrl+Z", session.undo),
            ("Ctrl+Shift+Z", session.redo),
            ("Ctrl+Return", self.apply),
        ):
            QShortcut(QKeySequence(keys), self, do)
        for number in range(form.tabs.count()):
            QShortcut(
                QKeySequence(f"Alt+{number + 1}"),
                self,
                lambda number=number: form.tabs.setCurrentIndex(number),
            )
        form.apply.clicked.connect(self.apply)
        form.close_button.clicked.connect(self.close)
        for name, action in self.templates.items():
            action.triggered.connect(lambda _on=False, name=name: self.start(name))
        self.import_action.triggered.connect(self.import_file)
        self.export_action.triggered.connect(self.export_file)
        self._workspace.project_changed.connect(self._follow_project)
        self._workspace.schema_changed.connect(self._follow_schema)

    # Showing

    def _refresh(self) -> None:
        form, session = self.form, self.session
        fault = next(schema_faults(session.schema), None)
        changed = session.draft.is_changed
        form.undo_edit.setEnabled(session.can_undo)
        form.redo_edit.setEnabled(session.can_redo)
        form.apply.setEnabled(changed and fault is None and not session.read_only)
        number = self._project.schema_version.number
        if session.read_only:
            state = self.tr("Version {number}, for reading only")
        elif changed:
            state = self.tr("Draft; version {number} is in force")
        else:
            state = self.tr("Version {number} is in force")
        form.state.setText(state.format(number=number))
        if fault is not None:
            show_problem(form.problem, f"{text_of(fault.what)}. {text_of(fault.remedy)}")
            return
        findings = colour_findings(session.schema)
        lines = [finding_text(session.schema, each) for each in findings[:2]]
        if len(findings) > len(lines):
            lines.append(self.tr("and {count} more").format(count=len(findings) - len(lines)))
        show_problem(form.problem, ". ".join(lines), role="warning")

    def _say(self, text: str) -> None:
        show_problem(self.form.problem, text)

    def set_theme(self, theme: Theme) -> None:
        """Show another theme."""
        self.labels.set_theme(theme)

    # Whole schemas

    def start(self, name: Template) -> None:
        """Begin anew with a template; labels that spans bear stay, retired."""
        used = {key for key, count in self.session.in_use.items() if count}
        self.session.edit(lambda d: start_from(d, template(name).schema, used))

    def import_file(self) -> None:
        """Take a schema file into the draft."""
        from declannot.exchange.schemas import draft_from

        name, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a schema"),
            self._settings.values.last_folder,
            self.tr("Schemas (*.yaml *.yml);;All files (*)"),
        )
        if not name:
            return
        try:
            draft = draft_from(self._project, Path(name))
        except DeclannotError as error:
            self._say(error_text(error))
            return
        self.session.edit(lambda _draft: draft)

    def export_file(self) -> None:
        """Write the draft to a file."""
        from declannot.exchange.schemas import write_schema_file

        folder = Path(self._settings.values.last_folder or Path.home())
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the schema"),
            str(folder / f"{self._project.path.stem}.schema.yaml"),
            self.tr("Schemas (*.yaml *.yml)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # an existing file is refused
        )
        if not name:
            return
        try:
            write_schema_file(self.session.schema, Path(name))
        except DeclannotError as error:
            self._say(error_text(error))
            return
        self._workspace.notice(message("Wrote {place}", place=name))

    # Putting in force

    def apply(self) -> None:
        """Show what becomes of spans; the draft is put in force from there."""
        finish_text(self.focusWidget())
        workspace = self._workspace
        if not self.form.apply.isEnabled():
            return
        if workspace.unsaved and not workspace.retry():
            self._say(self.tr("A change is not saved yet: retry before you change the schema"))
            return
        dialog = SchemaPreviewDialog(workspace, self.session.draft, self)
        dialog.in_force.connect(self._take_in)
        dialog.open()

    def _take_in(self, applied: Applied | None) -> None:
        if applied is None:
            return
        self._keeping.forget()
        drop_draft(self.drafts, self._project.info.id)
        self._begin_anew()
        self._workspace.applied_elsewhere(applied)
        self._workspace.notice(
            message(
                "Version {number} of the schema is in force",
                number=self._project.schema_version.number,
            )
        )

    def _begin_anew(self) -> None:
        self.session.begin_anew(self._project.schema, self._project.label_counts())
        self.versions.set_versions(self._project.schema_versions())

    def _follow_schema(self) -> None:
        """Another schema came in force elsewhere, as by undo; a draft on it begins anew."""
        if self._workspace.project is not self._project:
            return
        if self._project.schema != self.session.draft.base:
            had = self.session.draft.is_changed
            self._begin_anew()
            if had:
                self._say(self.tr("Another schema came in force; the draft on the old one is gone"))

    def _follow_project(self) -> None:
        if self._workspace.project is not self._project:
            self._closing = True
            self.close()

    # Leaving

    def _keep(self) -> None:
        """Write the draft beside the project, or forget it where it changes nothing."""
        if self.session.read_only:
            return
        if self.session.draft.is_changed:
            keep_draft(self.drafts, self._project.info.id, self.session.draft)
        else:
            drop_draft(self.drafts, self._project.info.id)

    def _take_up_kept(self) -> None:
        """Go on with the draft of an earlier run that was cut off."""
        kept = kept_draft(self.drafts, self._project.info.id, self._project.schema)
        if kept is not None and not self.session.read_only:
            self.session.edit(lambda _draft: kept)
            show_problem(
                self.form.problem,
                self.tr(
                    "This is the draft you left unfinished; Undo goes back to what is in force"
                ),
                role="warning",
            )

    def reject(self) -> None:
        """Leave the editor, by Esc, Close or the window's frame; ask before a draft is left."""
        if self._may_leave():
            super().reject()
            self.closed.emit()

    def _may_leave(self) -> bool:
        """Whether nothing is lost; else ask. A draft whose project goes is kept for next time."""
        finish_text(self.focusWidget())
        self._keeping.forget()
        if self._closing or not self.session.draft.is_changed or self.session.read_only:
            if self.session.draft.is_changed:
                self._keep()
            return True
        ask(
            self,
            self.tr("The draft is not in force"),
            self.tr("The schema was edited, and nothing of it is in force yet."),
            self.tr("You can keep the draft and go on with it when you open the editor again."),
            [
                (self.tr("Put in force…"), Role.AcceptRole, self.apply),
                (self.tr("Keep for later"), Role.ActionRole, self._leave),
                (self.tr("Discard"), Role.DestructiveRole, self._discard),
                (self.tr("Cancel"), Role.RejectRole, None),
            ],
        )
        return False

    def _leave(self) -> None:
        self._keep()
        self._closing = True
        self.close()

    def _discard(self) -> None:
        self.session.begin_anew(self._project.schema, self.session.in_use)
        drop_draft(self.drafts, self._project.info.id)
        self._closing = True
        self.close()

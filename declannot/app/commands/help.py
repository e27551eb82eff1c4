"""Reading what the project and the program say about themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from declannot.app import counts
from declannot.app.actions import KeyRow
from declannot.app.messages import ask, tell, text_of
from declannot.app.moments import moment_text
from declannot.app.notices import Kind
from declannot.app.titles import window_language
from declannot.domain.message import counted, message

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.exchange.checking import CheckReport, Remark


class HelpCommands(QObject):
    """Handbook, keys, about; schema and check of the project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        actions = window.actions_by_id
        actions.bind("handbook", self.handbook)
        actions.bind("keys", self.keys)
        actions.bind("about", self.about)
        actions.bind("schema", self.schema)
        actions.bind("check_project", self.check)
        actions.bind("show_data_folder", self.show_data_folder)

    def handbook(self) -> None:
        """Open the handbook."""
        from declannot.app.dialogs.handbook import Handbook, handbook_folder

        Handbook(handbook_folder(), self._window.settings, self._window).open()

    def keys(self) -> None:
        """Open the list of keys."""
        from declannot.app.keys.keys_list import KeysList

        listed = KeysList(self.key_rows(), self._window)
        listed.change_wanted.connect(lambda: self._window.settings_dialog.open("keys"))
        listed.open()

    def key_rows(self) -> list[KeyRow]:
        """Return every key: of the labels, of the actions, and those that are always the same."""
        from declannot.app.keys.fixed_keys import FixedKeys

        language = window_language()
        labels = [
            KeyRow(self.tr("Labels"), label.key.upper(), label.title(language))
            for label in self._workspace.schema.labels
            if label.key and not label.retired
        ]
        fixed = FixedKeys()
        return [
            *labels,
            *fixed.of_statement(),
            *self._window.actions_by_id.key_rows(),
            *fixed.elsewhere(),
        ]

    def about(self) -> None:
        """Say what this is."""
        from declannot.app.dialogs.reading import About

        About(self._window.data_folder.root, self._window).open()

    def schema(self) -> None:
        """Show the schema as it is written to a file."""
        from declannot.app.dialogs.reading import TextViewer
        from declannot.formats.schema_yaml import write_schema

        project = self._workspace.project
        if project is None:
            self._refuse()
            return
        TextViewer(
            self.tr("Schema"),
            write_schema(project.schema).decode("utf-8"),
            self._window,
            about=self.tr("Version {number}, in force since {time}").format(
                number=project.schema_version.number,
                time=moment_text(project.schema_version.created),
            ),
            fixed_width=True,
        ).open()

    def check(self) -> None:
        """Verify the file, every text and every span, in a worker."""
        from declannot.app.dialogs.working import Working
        from declannot.exchange.checking import check_project

        project = self._workspace.project
        if project is None:
            self._refuse()
            return
        working = Working(
            self.tr("Checking the project…"),
            lambda progress, cancelled: check_project(
                project, progress=progress, cancelled=cancelled
            ),
            self._window,
        )
        working.succeeded.connect(self._checked)
        working.start()

    def show_data_folder(self) -> None:
        """Open the data folder in the system's file manager."""
        folder = self._window.data_folder.root
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            tell(self._window, self.tr("The data folder is:"), str(folder))

    def _checked(self, report: CheckReport) -> None:
        """Say what was found: damage is listed, findings are what the corpus has a page for."""
        findings, listed = len(report.findings), [*report.damages]
        if self._workspace.is_task:
            listed += report.findings
        if listed:
            self._list(report, listed)
        elif findings:
            ask(
                self._window,
                self.tr("Check project"),
                self.tr("The file is sound: {documents} with {spans}.").format(
                    documents=counts.documents(report.documents), spans=counts.spans(report.spans)
                ),
                self.tr("%n finding(s) to look at", "", findings),
                [
                    (
                        self.tr("Show in &Consistency"),
                        QMessageBox.ButtonRole.AcceptRole,
                        self._show_findings,
                    ),
                    (self.tr("Close"), QMessageBox.ButtonRole.RejectRole, None),
                ],
                QMessageBox.Icon.Information,
            )
        else:
            self._workspace.notice(
                message(
                    "Checked {documents} with {spans}: all is sound",
                    documents=counts.documents(report.documents),
                    spans=counts.spans(report.spans),
                )
            )

    def _list(self, report: CheckReport, remarks: Sequence[Remark]) -> None:
        from declannot.app.dialogs.reading import TextViewer

        damages, findings = len(report.damages), len(report.findings)
        about = self.tr("{damages}, {findings} in {documents}")
        viewer = TextViewer(
            self.tr("Check project"),
            "\n".join(text_of(each.sentence) for each in remarks),
            self._window,
            about=about.format(
                damages=text_of(counted(damages, "{count} damage", "{count} damages")),
                findings=text_of(counted(findings, "{count} finding", "{count} findings")),
                documents=counts.documents(report.documents),
            ),
        )
        if report.findings and not self._workspace.is_task:
            viewer.offer(self.tr("Show findings in &Consistency"), self._show_findings)
        viewer.open()

    def _show_findings(self) -> None:
        from declannot.app.corpus.pages import CONSISTENCY

        self._window.corpus.show_page(CONSISTENCY)

    def _refuse(self) -> None:
        self._workspace.notice(message("No project is open"), Kind.REFUSED)

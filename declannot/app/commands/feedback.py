"""Feedback after the review, and practice: written, read, offered when it is due."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from declannot.app.messages import tell_error
from declannot.app.notices import Kind
from declannot.app.titles import window_language
from declannot.domain.document import Layer, Status
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.handover.feedback_reading import ReceivedFeedback
    from declannot.app.main_window import MainWindow
    from declannot.exchange.feedback import Feedback
    from declannot.store.project import Applied


class FeedbackCommands(QObject):
    """What is told to annotators, and shown to newcomers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._settings = window.settings
        self._offered = False
        actions = window.actions_by_id
        actions.bind("write_feedback", self.write_feedback)
        actions.bind("read_feedback", self.read_feedback)
        actions.bind("practice", self.toggle_practice)
        actions.bind("practice_result", self.show_practice_result)
        self._workspace.changes_applied.connect(self._offer_practice_result)
        self._workspace.document_changed.connect(self._take_offer_back)

    def open(self, path: Path) -> None:
        """Show a feedback file; in the task it belongs to it is kept as well."""
        from declannot.app.dialogs.working import Working
        from declannot.app.handover.feedback_reading import receive_feedback

        folder, known = self._window.data_folder.tasks, self._settings.values.recent
        opened = self._workspace.project
        working = Working(
            self.tr("Reading the feedback…"),
            lambda _progress, _cancelled: receive_feedback(path, folder, known, opened),
            self._window,
        )
        working.succeeded.connect(self._feedback_received)
        working.start()

    def _feedback_received(self, received: ReceivedFeedback) -> None:
        project = self._workspace.project
        here = project is not None and received.project == project.path.resolve()
        if here:
            self._window.handover.take_in_merge(received.report)
        elif received.project is not None:
            self._window.projects.open(received.project)
        else:
            self._workspace.notice(
                message("The task this feedback is about is not here: its places lead nowhere"),
                Kind.HINT,
            )
        self._show_feedback(received.feedback)

    def read_feedback(self) -> None:
        """Show the newest feedback that was taken in."""
        from declannot.app.handover.feedback_reading import newest_feedback

        project = self._workspace.project
        if project is None:
            return
        try:
            feedback = newest_feedback(project)
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        if feedback is None:
            self._workspace.notice(
                message("No feedback has come yet; open the file your trainer sends you"),
                Kind.HINT,
            )
        else:
            self._show_feedback(feedback)

    def write_feedback(self) -> None:
        """Open the dialog that writes feedback."""
        from declannot.app.handover.feedback_dialog import FeedbackDialog

        if self._window.handover.may_work():
            FeedbackDialog(self._workspace, self._settings, self._window).open()

    def toggle_practice(self) -> None:
        """Mark the document on the screen as one for practice, or take the mark away."""
        from declannot.domain.operations.practice import set_practice

        workspace = self._workspace
        document, project = workspace.document, workspace.project
        if document is None or project is None:
            workspace.notice(message("No document is open"), Kind.REFUSED)
            return
        layers = project.layers(document.id)
        gold = next((each.status for each in layers if each.is_gold), Status.NEW)
        try:
            step = set_practice(document, not document.practice, gold)
        except DeclannotError as error:
            workspace.refuse(error)
            return
        if workspace.run(step) and step is not None:
            workspace.notice(step.name)

    def show_practice_result(self) -> None:
        """Show how the present practice document compares with gold, once it is done."""
        from declannot.app.handover.feedback_reading import page_of_practice
        from declannot.exchange.practice import practice_result

        workspace = self._workspace
        content, project = workspace.content, workspace.project
        if content is None or project is None:
            workspace.notice(message("No document is open"), Kind.REFUSED)
            return
        try:
            own = project.content(content.document.id, workspace.annotator.id)
            gold = project.content(content.document.id, None)
            result = practice_result(
                own, gold, project.schema, project.guideline, language=window_language()
            )
        except DeclannotError as error:
            workspace.refuse(error)
            return
        self._take_offer_back()
        self.show_page(self.tr("Practice"), page_of_practice(result))

    def _offer_practice_result(self, applied: Applied) -> None:
        """Offer the result when a practice document was marked as done."""
        document = self._workspace.document
        if document is None or not document.practice or self._workspace.shows_gold:
            return
        is_done = any(
            isinstance(change.after, Layer)
            and change.after.document_id == document.id
            and change.after.annotator_id == self._workspace.annotator.id
            and change.after.status is Status.DONE
            and not (isinstance(change.before, Layer) and change.before.status is Status.DONE)
            for change in applied.changes
        )
        if is_done:
            self._window.page.hint.say(
                self.tr("This was for practice. See how your reading compares with gold."),
                "hint",
                [
                    (self.tr("Show the result"), self.show_practice_result),
                    (self.tr("Later"), self._take_offer_back),
                ],
            )
            self._offered = True

    def _take_offer_back(self) -> None:
        if self._offered:
            self._offered = False
            self._window.page.hint.hide()

    def _show_feedback(self, feedback: Feedback) -> None:
        from declannot.app.handover.feedback_reading import page_of_feedback

        title = self.tr("Feedback for {name}").format(name=feedback.annotator.name)
        self.show_page(title, page_of_feedback(feedback))

    def show_page(self, title: str, page: str) -> None:
        """Show a page made by the program, to read and search."""
        from declannot.app.handover.feedback_reading import style_of_pages
        from declannot.app.handover.reading_page import ReadingPage

        style = style_of_pages(self._window.appearance.theme)
        reading = ReadingPage(title, page, style, self._window)
        reading.place_wanted.connect(self._window.handover.go_to)
        reading.show()

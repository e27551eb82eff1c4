"""Handing out and taking in, sending back and reading feedback: what the Hand-over menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from declannot.app.notices import Kind
from declannot.domain.document import Layer, Status
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.store.project import Applied


class HandoverCommands(QObject):
    """What trainer and annotator send each other."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._settings = window.settings
        self._offered = False
        actions = window.actions_by_id
        for action_id, do in (
            ("write_feedback", self.write_feedback),
            ("practice", self.toggle_practice),
            ("practice_result", self.show_practice_result),
        ):
            actions.bind(action_id, do)
        self._workspace.changes_applied.connect(self._offer_practice_result)
        self._workspace.document_changed.connect(self._take_offer_back)

    # Going to a place

    def go_to(self, document_id: str, start: int, end: int) -> None:
        """Open a document at a range, or at the span that stands on it."""
        workspace = self._workspace
        if not workspace.open_document(document_id):
            return
        content = workspace.content
        if content is None:
            return
        length = content.text.length
        start, end = min(start, length), min(end, length)
        ranges = ((start, end),)
        span = next((each for each in content.spans.values() if each.ranges == ranges), None)
        if span is not None:
            workspace.selection.set_span(span.id, start)
        else:
            workspace.selection.set_range(start, end)
        self._window.view.ensure_visible(start, end)
        self._window.activateWindow()
        self._window.view.setFocus()

    # Feedback and practice

    def write_feedback(self) -> None:
        """Open the dialog that writes feedback."""
        from declannot.app.handover.feedback_dialog import FeedbackDialog

        if self._may_work():
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
                own, gold, project.schema, project.guideline, language=QLocale().name()[:2]
            )
        except DeclannotError as error:
            workspace.refuse(error)
            return
        self._take_offer_back()
        self._show_page(self.tr("Practice"), page_of_practice(result))

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

    def _may_work(self) -> bool:
        """Refuse aloud where no project is open, or a change is not saved yet."""
        workspace = self._workspace
        if workspace.project is None:
            workspace.notice(message("No project is open"), Kind.REFUSED)
        elif workspace.unsaved and not workspace.retry():
            workspace.notice(message("A change is not saved yet: retry first"), Kind.REFUSED)
        else:
            return True
        return False

    def _show_page(self, title: str, page: str) -> None:
        from declannot.app.handover.feedback_reading import style_of_pages
        from declannot.app.handover.reading_page import ReadingPage

        style = style_of_pages(self._window.appearance.theme)
        reading = ReadingPage(title, page, style, self._window)
        reading.place_wanted.connect(self.go_to)
        reading.show()

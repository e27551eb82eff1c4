"""Correcting texts, and looking at what a correction left in doubt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from declannot.app.correcting.strip import CorrectionStrip
from declannot.app.correcting.wording import told_apart
from declannot.app.notices import Kind
from declannot.app.titles import title_of
from declannot.domain.carrying import Fate
from declannot.domain.document import Document
from declannot.domain.errors import DeclannotError, UserError
from declannot.domain.message import message
from declannot.domain.span import Span, covered_text

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.domain.carried_span import CarriedSpan
    from declannot.domain.change import Step
    from declannot.domain.content import LayerContent
    from declannot.domain.document import Layer
    from declannot.exchange.correcting import Correction, NewText
    from declannot.store.project import Applied, Project


class CorrectingCommands(QObject):
    """What the menus do about the text of a document."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._strip = CorrectionStrip(window.page)
        self._open: list[CarriedSpan] = []
        self._at = 0
        self._waiting = 0
        window.page.add_strip(self._strip)
        actions = window.actions_by_id
        actions.bind("correct_text", self.correct)
        actions.bind("replace_text", self.replace)
        actions.bind("carry_work", self.carry_work)
        actions.bind("newest_version", self.go_to_newest)
        actions.bind("carried_next", self.go_on)
        actions.bind("carried_accept", self.accept)
        actions.bind("carried_adjust", self.adjust)
        actions.bind("carried_remove", self.remove)
        self._workspace.document_changed.connect(self.refresh)
        self._workspace.project_changed.connect(self.refresh)
        self._workspace.changes_applied.connect(self._follow)

    # A new version

    def correct(self) -> None:
        """Open the text in an editor."""
        from declannot.app.correcting.text_editor import (
            LONGEST_PARAGRAPH,
            TextEditor,
            longest_paragraph,
        )

        content = self._workspace.content
        if content is None or not self._may_correct():
            return
        text = content.text.text
        if longest_paragraph(text) > LONGEST_PARAGRAPH:
            self._workspace.refuse(
                UserError(
                    "A paragraph of this text is too long for an editor",
                    remedy="Correct it in a file, then use “Replace text from file”.",
                )
            )
            return
        dialog = TextEditor(
            content.document.title, text, self._window, offset=self._workspace.selection.caret
        )
        document_id = content.document.id
        dialog.accepted.connect(lambda: self._look(document_id, dialog.text()))
        dialog.open()

    def replace(self) -> None:
        """Take the corrected text from a file."""
        document = self._workspace.document
        if document is None or not self._may_correct():
            return
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Replace the text from a file"),
            self._window.settings.values.last_folder,
        )
        if path:
            self._window.settings.put(last_folder=str(Path(path).parent))
            self.replace_from(Path(path))

    def replace_from(self, path: Path, encoding: str | None = None) -> None:
        """Take the corrected text from this file; ask for the encoding where it is not known."""
        from declannot.app.dialogs.choose_encoding import ChooseEncoding
        from declannot.app.messages import tell_error
        from declannot.exchange.correcting import text_of_file
        from declannot.formats.plain_text.format import EncodingNeeded

        document, project = self._workspace.document, self._workspace.project
        if document is None or project is None:
            return
        try:
            found = text_of_file(path, project.path, encoding=encoding)
        except EncodingNeeded as error:
            dialog = ChooseEncoding(path.name, error.candidates, self._window)
            dialog.accepted.connect(lambda: self.replace_from(path, dialog.encoding))
            dialog.open()
            return
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        self._look(document.id, found.text, found)

    def _look(self, document_id: str, text: str, from_file: NewText | None = None) -> None:
        from declannot.app.dialogs.working import Working
        from declannot.exchange.correcting import look

        project = self._workspace.project
        assert project is not None

        def work(_progress: object, _cancelled: object) -> Correction:
            with project.reader() as view:
                return look(view, document_id, text, from_file=from_file)

        working = Working(self.tr("Comparing the texts…"), work, self._window)
        working.succeeded.connect(self._preview)
        working.start()

    def _preview(self, correction: Correction) -> None:
        from declannot.app.correcting.preview import CorrectionPreview

        project = self._workspace.project
        if project is None:
            return
        names: dict[str | None, str] = {each.id: each.name for each in project.annotators()}
        names[None] = self.tr("gold")
        dialog = CorrectionPreview(correction, self._workspace.schema, names, self._window)
        dialog.version_wanted.connect(lambda: self._make(correction))
        dialog.document_wanted.connect(lambda: self._make_apart(correction))
        dialog.open()

    def _make(self, correction: Correction) -> None:
        from declannot.exchange.correcting import corrected

        project = self._workspace.project
        if project is None or not self._run(lambda: corrected(project, correction)):
            return
        self._workspace.open_document(correction.document.id)
        waiting = correction.doubtful + correction.lost
        self._workspace.notice(
            message("Corrected; carried spans to look at: {count}", count=waiting)
            if waiting
            else message("Corrected; every span was carried over unchanged")
        )

    def _make_apart(self, correction: Correction) -> None:
        from declannot.exchange.correcting import as_new_document

        if self._run(lambda: as_new_document(correction)):
            self._workspace.open_document(correction.document.id)

    def carry_work(self) -> None:
        """Carry work on the earlier version over that this one has nothing of."""
        from declannot.exchange.correcting import carried_work, waiting_work

        project, document = self._workspace.project, self._workspace.document
        if project is None or document is None:
            return
        try:
            waiting = waiting_work(project, document.id, self._owners())
            if not waiting:
                self._workspace.notice(
                    message("There is no work on an earlier version that is not here"), Kind.REFUSED
                )
                return
            step, fates = carried_work(project, document.id, waiting)
        except DeclannotError as error:
            self._workspace.refuse(error)
            return
        if self._workspace.run(step):
            self._workspace.reload_document()
            doubtful = sum(fates.values()) - fates[Fate.EXACT]
            self._workspace.notice(
                message(
                    "Carried over unchanged: {unchanged}, to look at: {doubtful}",
                    unchanged=fates[Fate.EXACT],
                    doubtful=doubtful,
                )
            )

    def go_to_newest(self) -> None:
        """Open the version that corrects the one on the screen."""
        from declannot.domain.versions_of_text import newest_version

        project, document = self._workspace.project, self._workspace.document
        if project is None or document is None:
            return
        newest = newest_version(document, project.documents())
        if newest.id == document.id:
            self._workspace.notice(message("This is the present version"), Kind.HINT)
        else:
            self._workspace.open_document(newest.id)

    # What waits

    def go_on(self) -> None:
        """Go to the next carried span that waits."""
        if not self._is_waiting():
            return
        here = self._workspace.selection
        shown = self._open[self._at]
        if here.range == (shown.start, shown.end) or here.span_id == shown.span_id:
            self._at = (self._at + 1) % len(self._open)
        self._show_item()
        self._go_to(self._open[self._at])

    def accept(self) -> None:
        """Say that the carried span shown is right, or may stay lost."""
        from declannot.domain.operations.correcting import settle_accepted

        if self._is_waiting():
            item = self._open[self._at]
            self._settle(lambda: settle_accepted([item], self._workspace.stamp()))

    def adjust(self) -> None:
        """Put the carried span shown on the selected text."""
        from declannot.domain.operations.correcting import settle_adjusted

        if not self._is_waiting():
            return
        item = self._open[self._at]
        where = self._workspace.selection.range
        own = self._workspace.selected_span
        if where is None and own is not None and own.id == item.span_id:
            self.accept()  # its edges were moved by hand already
            return

        def make() -> Step:
            content = self._content_of(item)
            lost = self._as_it_was(item) if item.fate == Fate.LOST else None
            return settle_adjusted(content, item, lost, where or (0, 0), self._workspace.stamp())

        self._settle(make)

    def remove(self) -> None:
        """Remove the carried span shown."""
        from declannot.domain.operations.correcting import settle_removed

        if self._is_waiting():
            item = self._open[self._at]
            self._settle(
                lambda: settle_removed(self._content_of(item), item, self._workspace.stamp())
            )

    def refresh(self) -> None:
        """Look what is to be said of the document on the screen."""
        project, document = self._workspace.project, self._workspace.document
        self._open, self._waiting = [], 0
        self._workspace.shows_earlier = False
        if project is None or document is None:
            self._strip.say("")
            return
        try:
            self._workspace.shows_earlier = project.is_earlier_version(document.id)
            if document.version_of:
                self._open = [each for each in project.carried_spans(document.id) if each.is_open]
                self._open.sort(key=self._turn)
                self._waiting = self._count_waiting(project, document)
        except DeclannotError as error:
            self._workspace.refuse(error)
        self._at = min(self._at, max(0, len(self._open) - 1))
        self._show_item()

    # Inside

    def _turn(self, item: CarriedSpan) -> tuple[int, int, bool, str]:
        """Return the place of an item in the queue: that of the text, and one's own first."""
        content = self._workspace.content
        is_elses = content is None or item.layer_id != content.layer.id
        return item.start, item.end, is_elses, item.id

    def _show_item(self) -> None:
        actions = self._window.actions_by_id
        if self._workspace.shows_earlier:
            self._strip.say(
                self.tr("Earlier version: the text was corrected; this is kept as it was"),
                [(actions["newest_version"], self.tr("Open the present version"))],
            )
        elif self._open:
            self._strip.say(
                self._about(self._open[self._at]),
                [
                    (actions["carried_next"], self.tr("Next")),
                    (actions["carried_accept"], self.tr("Accept")),
                    (actions["carried_adjust"], self.tr("Put on the selection")),
                    (actions["carried_remove"], self.tr("Remove")),
                ],
            )
        elif self._waiting:
            self._strip.say(
                self.tr("Work on the earlier version of this text is not here yet"),
                [(actions["carry_work"], self.tr("Carry it over"))],
            )
        else:
            self._strip.say("")

    def _about(self, item: CarriedSpan) -> str:
        project = self._workspace.project
        assert project is not None
        label = self._workspace.schema.label_by_id.get(item.label_id)
        layer = self._layer_of(item)
        owner = layer.annotator_id if layer else None
        names = {each.id: each.name for each in project.annotators()}
        span = self._present(item)
        text = self._workspace.text
        was = told_apart(item.text, item.text)[0]
        if item.fate == Fate.LOST:
            now = self.tr("lost")
        elif span is None or text is None:
            now = self.tr("removed since")
        else:
            was, covered = told_apart(item.text, covered_text(text.text, span))
            now = self.tr("now “{text}”").format(text=covered)
        return self.tr(
            "⚠ {number} of {total} to look at · {label} · {who} · was “{text}”, {now}"
        ).format(
            number=self._at + 1,
            total=len(self._open),
            label=title_of(label) if label else item.label_id,
            who=names.get(owner or "", self.tr("gold")),
            text=was,
            now=now,
        )

    def _go_to(self, item: CarriedSpan) -> None:
        span = self._present(item)
        content = self._workspace.content
        selection = self._workspace.selection
        if content is not None and item.span_id in content.spans and span is not None:
            selection.set_span(span.id, span.start)
        else:
            start, end = (span.start, span.end) if span else (item.start, item.end)
            selection.set_range(start, end)
        self._workspace.place_wanted.emit(span.start if span else item.start)
        self._window.view.setFocus()

    def _settle(self, make: Callable[[], Step | None]) -> None:
        if self._run(make) and self._open:
            self._go_to(self._open[self._at])

    def _present(self, item: CarriedSpan) -> Span | None:
        try:
            return self._content_of(item).spans.get(item.span_id)
        except DeclannotError:
            return None

    def _content_of(self, item: CarriedSpan) -> LayerContent:
        shown, project = self._workspace.content, self._workspace.project
        if shown is not None and shown.layer.id == item.layer_id:
            return shown
        layer = self._layer_of(item)
        if project is None or layer is None:
            raise UserError("The layer is no longer there", remedy="Undo its removal.")
        return project.content(item.document_id, layer.annotator_id)

    def _layer_of(self, item: CarriedSpan) -> Layer | None:
        project = self._workspace.project
        if project is None:
            return None
        layers = project.layers(item.document_id)
        return next((each for each in layers if each.id == item.layer_id), None)

    def _as_it_was(self, item: CarriedSpan) -> Span | None:
        project, document = self._workspace.project, self._workspace.document
        layer = self._layer_of(item)
        if project is None or document is None or not document.version_of or layer is None:
            return None
        return project.content(document.version_of, layer.annotator_id).spans.get(item.span_id)

    def _is_waiting(self) -> bool:
        if self._open:
            return True
        self._workspace.notice(message("No carried span waits to be looked at"), Kind.REFUSED)
        return False

    def _owners(self) -> set[str | None] | None:
        return {self._workspace.annotator.id} if self._workspace.is_task else None

    def _count_waiting(self, project: Project, document: Document) -> int:
        from declannot.exchange.correcting import waiting_work

        return len(waiting_work(project, document.id, self._owners()))

    def _follow(self, applied: Applied) -> None:
        """Keep the line up to date, and go from one version to the other with undo and redo."""
        from declannot.domain.carried_span import CarriedSpan

        if applied.entry.kind == "correct_text" and applied.direction != "do":
            self._follow_version(applied)
        touched = applied.coarse or any(
            isinstance(change.entity, CarriedSpan | Document)
            or (isinstance(change.entity, Span) and self._concerns(change.entity))
            for change in applied.changes
        )
        if touched:
            self.refresh()

    def _concerns(self, span: Span) -> bool:
        return any(each.span_id == span.id for each in self._open)

    def _follow_version(self, applied: Applied) -> None:
        targets = [
            change.entity.id if change.after is not None else change.entity.version_of
            for change in applied.changes
            if isinstance(change.entity, Document) and change.entity.version_of
        ]
        if targets and targets[0]:
            QTimer.singleShot(0, self, lambda: self._show_version(targets[0] or ""))

    def _show_version(self, document_id: str) -> None:
        if self._workspace.project is not None and self._workspace.knows(document_id):
            self._workspace.open_document(document_id)

    def _may_correct(self) -> bool:
        workspace = self._workspace
        if workspace.project is None or workspace.read_only:
            workspace.notice(message("The project is open for reading only"), Kind.REFUSED)
            return False
        if workspace.is_task:
            workspace.notice(
                message("The documents of a task stay as the trainer sent them"), Kind.REFUSED
            )
            return False
        if workspace.unsaved and not workspace.retry():
            return False
        if workspace.shows_earlier:
            workspace.notice(
                message("This is an earlier version; correct the present one"), Kind.REFUSED
            )
            return False
        return True

    def _run(self, make: Callable[[], Step | None]) -> bool:
        try:
            step = make()
        except DeclannotError as error:
            self._workspace.refuse(error)
            return False
        done = self._workspace.run(step)
        if done and step is not None:
            self._workspace.notice(step.name)
        return done

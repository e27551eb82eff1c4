"""The guideline beside the statement: whole, or the part for the label one is busy with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QShowEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from declannot.app.forms.ui_guideline_panel import Ui_GuidelinePanel
from declannot.app.guideline.document import GuidelineDocument
from declannot.app.guideline.label_pages import LabelWriter
from declannot.app.panels.painting import dress_heading
from declannot.app.theme import Theme
from declannot.app.titles import window_language
from declannot.app.workspace import Workspace

_QUIET = "QTextEdit:!focus { border: 1px solid transparent; }"
"""No frame but the ring of the keyboard: the page is part of the dock."""
WHOLE = ""
"""Stands for the whole guideline where the id of a label is asked for."""


class GuidelinePanel(QWidget):
    """Follows the pointer, the keys and the selection, unless it is pinned.

    What one points at is shown as long as one does; the label of the selected span, and what is
    chosen from the list of parts, stay.

    Attributes:
        left: the statement should have the keyboard again.
        edit_wanted: the guideline is to be edited.
        header: heading and buttons; a dock can take it as its title bar.
        shown: id of the label whose part is shown, or empty for the whole guideline.
    """

    left = Signal()
    edit_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme = workspace, theme
        self._size = 1.0
        self._settled = self.shown = WHOLE
        self._is_stale = True
        self._wanted_place = 0
        self._form = Ui_GuidelinePanel()
        self._form.setupUi(self)
        form = self._form
        self.header, self.finder, self.part = form.header, form.find, form.part
        self.whole, self.one, self.pin = form.whole, form.one, form.pin
        dress_heading(form.heading)
        self._documents = {self.whole: GuidelineDocument(self), self.one: GuidelineDocument(self)}
        for page, document in self._documents.items():
            page.setDocument(document)
            page.setStyleSheet(_QUIET)
            page.anchorClicked.connect(self._follow_link)
            page.installEventFilter(self)
        for button in (form.edit, form.pin, form.back):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.finder.field.installEventFilter(self)
        self.finder.left.connect(self.left)
        form.edit.clicked.connect(self.edit_wanted)
        form.back.clicked.connect(lambda: self.choose(WHOLE))
        form.part.activated.connect(lambda row: self.choose(str(form.part.itemData(row))))
        form.pin.toggled.connect(self._pin)
        workspace.schema_changed.connect(self.refresh)
        workspace.project_changed.connect(self.refresh)
        self._show_page()
        self.refresh()

    # What it follows

    @property
    def pinned(self) -> bool:
        """Whether what is shown stays whatever one does in the statement."""
        return self._form.pin.isChecked()

    def point_at(self, label_id: str | None) -> None:
        """Show a label's part while one points at it or holds its key; None when one stops."""
        if not self.pinned:
            self._show(self._settled if label_id is None else label_id)

    def settle(self, label_id: str) -> None:
        """Show the part of the label of the span that is selected now."""
        if not self.pinned:
            self._settled = label_id
            self._show(label_id)

    def choose(self, label_id: str) -> None:
        """Show a label's part, or the whole, as one who reads the guideline wishes."""
        self._settled = label_id
        self._show(label_id)

    def refresh(self) -> None:
        """Show what schema and guideline say now; where one reads stays."""
        self._is_stale = True
        if self.isVisible():
            self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.refresh()

    def set_zoom(self, percent: int) -> None:
        """Show the text as large, in its measure, as the statement's."""
        self._size = percent / 100
        for page in self._documents:
            self._set_font(page)

    # Places

    @property
    def place(self) -> str:
        """What is shown and where one reads in the whole, to be kept: ``LABEL_ID@POSITION``."""
        position = self._wanted_place if self._is_stale else self._top()
        return f"{self._settled}@{position}"

    def go_to(self, place: str) -> None:
        """Show what was shown, where one read; a place that is none is passed over."""
        label_id, _, position = place.rpartition("@")
        self._wanted_place = int(position) if position.isdigit() else 0
        self._settled = label_id if label_id in self._workspace.schema.label_by_id else WHOLE
        self._show(self._settled)
        if not self._is_stale:
            self._scroll_to(self._wanted_place)

    # Inside

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._fill()

    def _fill(self) -> None:
        workspace, schema = self._workspace, self._workspace.schema
        before = self._wanted_place if self.whole.document().isEmpty() else self._top()
        self._is_stale = False
        self._form.edit.setVisible(not workspace.is_task)
        self._fill_parts()
        document = self._documents[self.whole]
        guideline = self._guideline
        if guideline.strip() or schema.labels:
            document.show_markdown(guideline)
            LabelWriter(document, self._theme).write_all(schema)
        else:
            document.show_markdown("")
            document.setPlainText(self.tr("This project has no guideline and no labels yet."))
        self._set_font(self.whole)
        self.whole.moveCursor(QTextCursor.MoveOperation.Start)
        self._scroll_to(before)
        if self.shown not in schema.label_by_id:
            self._settled = self.shown = WHOLE
        self._fill_one()
        self._show_page()

    @property
    def _guideline(self) -> str:
        project = self._workspace.project
        return project.guideline if project is not None else ""

    def _fill_parts(self) -> None:
        part, language = self._form.part, window_language()
        part.clear()
        part.addItem(self.tr("Whole guideline"), WHOLE)
        for label in self._workspace.schema.labels:
            part.addItem(label.title(language), label.id)

    def _fill_one(self) -> None:
        label = self._workspace.schema.label_by_id.get(self.shown)
        document = self._documents[self.one]
        document.show_markdown("")
        if label is not None:
            writer = LabelWriter(document, self._theme)
            writer.write_label(self._workspace.schema, label, self._guideline)
        self._set_font(self.one)
        self.one.moveCursor(QTextCursor.MoveOperation.Start)

    def _show(self, label_id: str) -> None:
        if label_id == self.shown:
            return
        if label_id and label_id not in self._workspace.schema.label_by_id:
            return
        self.shown = label_id
        if self._is_stale:
            return
        if label_id:
            self._fill_one()
        self._show_page()

    def _show_page(self) -> None:
        form = self._form
        page = self.one if self.shown else self.whole
        form.pages.setCurrentWidget(page)
        form.part.setCurrentIndex(max(form.part.findData(self.shown), 0))
        form.back.setEnabled(bool(self.shown))
        self.finder.set_target(page)

    def _pin(self, on: bool) -> None:
        if on:
            self._settled = self.shown
            return
        span = self._workspace.selected_span
        if span is not None:
            self.settle(span.label_id)

    def _set_font(self, page: QTextBrowser) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * self._size)
        page.document().setDefaultFont(font)

    # Moving within the whole

    def _top(self) -> int:
        return self.whole.cursorForPosition(QPoint(4, 4)).position()

    def _scroll_to(self, position: int) -> None:
        document = self.whole.document()
        block = document.findBlock(min(position, document.characterCount() - 1))
        top = document.documentLayout().blockBoundingRect(block).top()
        first = not block.previous().isValid()
        self.whole.verticalScrollBar().setValue(0 if first else round(top))

    def _follow_link(self, link: QUrl) -> None:
        """Go to a heading of the guideline, or to a label's part; nothing else is opened."""
        if link.scheme() or link.host() or link.path():
            return
        anchor = link.fragment(QUrl.ComponentFormattingOption.FullyDecoded).casefold()
        places = self._documents[self.whole].places
        if anchor in places:
            self.choose(WHOLE)
            self._scroll_to(places[anchor])

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        keys = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if kind not in keys or not isinstance(event, QKeyEvent):
            return False
        deed = self._deed(watched, event)
        if deed is None:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()  # or the window would find in the statement, or copy from it
        else:
            deed()
        return True

    def _deed(self, watched: QObject, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does here, or None."""
        standard = QKeySequence.StandardKey
        if event.matches(standard.Find):
            return self._find
        if event.matches(standard.FindNext):
            return lambda: self.finder.go(1)
        if event.matches(standard.FindPrevious):
            return lambda: self.finder.go(-1)
        if isinstance(watched, QTextBrowser):
            if event.matches(standard.Copy) and watched.textCursor().hasSelection():
                return watched.copy
            if event.key() == Qt.Key.Key_Escape:
                return self.left.emit
        return None

    def _find(self) -> None:
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.field.selectAll()

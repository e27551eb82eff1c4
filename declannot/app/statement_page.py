"""The middle of the window: banner, title, find bar and statement, or what to do without one."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from declannot.app.banner import Banner
from declannot.app.find_bar import FindBar
from declannot.app.language_names import language_name
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.workspace import Workspace
from declannot.domain.document import Document


class StatementPage(QWidget):
    """Stacks what belongs to the statement; an invitation stands where there is none."""

    def __init__(self, workspace: Workspace, view: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.view = view
        self.banner = Banner(self)
        self.hint = Banner(self)
        self.header = StatementHeader(self)
        self.find_bar = FindBar(self)
        self.empty = EmptyPage(self)
        self._stack = QStackedWidget(self)
        self._strips: list[Any] = []
        self._instead: QWidget | None = None
        self._left = 0
        statement = QWidget(self._stack)
        column = self._column = QVBoxLayout(statement)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.header, self.find_bar, self.hint):
            column.addWidget(each)
        column.addWidget(view, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(statement)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addWidget(self._stack, 1)
        workspace.document_changed.connect(self.refresh)
        workspace.project_changed.connect(self.refresh)
        workspace.changes_applied.connect(lambda _applied: self._show_title())
        self.refresh()

    def add_strip(self, strip: Any) -> None:
        """Put a line under the title; it is told by ``align`` where the text begins."""
        self._strips.append(strip)
        self._column.insertWidget(1, strip)
        strip.align(self._left)

    def show_instead(self, page: QWidget | None) -> None:
        """Show something else where the statement stands; None shows the statement again."""
        if page is not None and self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._instead = page
        self.refresh()

    def align(self, left: int) -> None:
        """Let title and strips begin where the text does, ``left`` pixels from the edge."""
        self._left = left
        for each in (self.header, *self._strips):
            each.align(left)

    def refresh(self) -> None:
        """Show the statement's title, or the invitation."""
        document = self._workspace.document
        if self._instead is not None:
            self._stack.setCurrentWidget(self._instead)
            return
        if document is None:
            self.empty.refresh(self._workspace)  # first: its buttons take the keyboard over
            self._stack.setCurrentWidget(self.empty)
        else:
            self._stack.setCurrentIndex(1)
            self._show_title()

    def _show_title(self) -> None:
        content = self._workspace.content
        if self._workspace.document is not None:
            self.header.show_document(
                self._workspace.document,
                remarks=content.layer.notes if content is not None else "",
                may_edit=not self._workspace.is_task,
            )


class StatementHeader(QWidget):
    """Title and, in a smaller line, what is known about the statement."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statementHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "title")
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.title.setFont(font)
        self.about = ElidedLabel(self)
        self.about.setProperty("role", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(72, 10, 24, 10)
        self._column.setSpacing(3)
        self._column.addWidget(self.title)
        self._column.addWidget(self.about)
        self._shown: tuple[Document, str, bool] | None = None
        self._key = ""

    def name_key(self, key: str) -> None:
        """Name the key that gives a document its date, language and issuers."""
        self._key = key
        if self._shown is not None:
            document, remarks, may_edit = self._shown
            self._shown = None
            self.show_document(document, remarks=remarks, may_edit=may_edit)

    def show_document(
        self, document: Document, *, remarks: str = "", may_edit: bool = True
    ) -> None:
        """Show a document's title, properties and remarks, or how to give them."""
        if (document, remarks, may_edit) == self._shown:
            return
        self._shown = (document, remarks, may_edit)
        side = (
            Qt.AlignmentFlag.AlignRight
            if _runs_right_to_left(document.title)
            else Qt.AlignmentFlag.AlignLeft
        )
        for label in (self.title, self.about):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.title.set_text(document.title)
        missing = self.tr("Date, language and issuers are not given yet")
        missing = f"{missing} ({self._key})" if self._key else missing
        known = self._meta_line(document) or (missing if may_edit else "")
        noted = self.tr("remarks: {text}").format(text=remarks) if remarks else ""
        self.about.set_text(" · ".join(each for each in (known, noted) if each))

    def align(self, left: int) -> None:
        """Let the lines begin where the text does, ``left`` pixels from the edge."""
        margins = self._column.contentsMargins()
        if margins.left() != left:
            margins.setLeft(left)
            self._column.setContentsMargins(margins)

    def _meta_line(self, document: Document) -> str:
        parts = [document.date]
        if document.language:
            parts.append(language_name(document.language))
        if document.issuers:
            parts.append(self.tr("issuers: {names}").format(names=", ".join(document.issuers)))
        parts += [document.group, *(f"#{tag}" for tag in document.tags)]
        if document.practice:
            parts.append(self.tr("for practice"))
        return " · ".join(part for part in parts if part)


class ElidedLabel(QLabel):
    """A line of plain text that ends in … where it does not fit; the tooltip holds all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def set_text(self, text: str) -> None:
        """Show ``text`` as far as it fits."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else plain_tip(self._whole))


class EmptyPage(QWidget):
    """What to do where no statement is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyStatement")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        self._text.setProperty("role", "muted")
        self.import_button = QPushButton(self.tr("Import files…"), self)
        self.paste_button = QPushButton(self.tr("Paste text…"), self)
        self.open_button = QPushButton(self.tr("Open a project…"), self)
        self.new_button = QPushButton(self.tr("New project…"), self)
        row = QHBoxLayout()
        row.addStretch(1)
        for each in (self.import_button, self.paste_button, self.open_button, self.new_button):
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._text)
        column.addLayout(row)
        column.addStretch(3)

    def refresh(self, workspace: Workspace) -> None:
        """Offer what makes sense: a project, documents, or one of them to choose."""
        project = workspace.project
        has_documents = project is not None and bool(project.documents())
        writable = project is not None and not workspace.read_only and not workspace.is_task
        for button, shown in (
            (self.import_button, writable),
            (self.paste_button, writable),
            (self.open_button, project is None),
            (self.new_button, project is None),
        ):
            button.setVisible(shown)
        if project is None:
            self._text.setText(self.tr("No project is open."))
        elif has_documents:
            self._text.setText(self.tr("Choose a document on the left."))
        elif workspace.is_task:
            self._text.setText(self.tr("This task holds no documents."))
        else:
            self._text.setText(
                self.tr("This project holds no documents yet.\nDrop files or folders here.")
            )

    def bind(self, button: QPushButton, do: Callable[[], object]) -> None:
        """Say what a button does."""
        button.clicked.connect(lambda _checked=False: do())


def _runs_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction runs to the left."""
    strong = (unicodedata.bidirectional(each) for each in text)
    return next((each for each in strong if each in ("L", "R", "AL")), "L") != "L"

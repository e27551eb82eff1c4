"""Writing the guideline: its text, how it will look, and its headings."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QWidget

from declannot.app.actions import Actions
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.forms.ui_guideline_editor import Ui_GuidelineEditor
from declannot.app.guideline.document import GuidelineDocument
from declannot.app.messages import ask, error_text
from declannot.app.panels.later import Later
from declannot.app.workspace import Workspace
from declannot.domain.errors import UserError
from declannot.domain.guideline import Heading, belongs_to, check_guideline, headings
from declannot.domain.message import message

_PREVIEW_MS = 250
_WIDTHS = (200, 500, 480)
_KEYS = QKeySequence.StandardKey
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Role = QMessageBox.ButtonRole
_EDIT_SCHEMA = "edit_schema"


class GuidelineEditor(QDialog):
    """Saves as one step that can be undone; asks before what was written is thrown away."""

    def __init__(
        self, workspace: Workspace, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._actions = workspace, actions
        self.form = Ui_GuidelineEditor()
        self.form.setupUi(self)
        form = self.form
        project = workspace.project
        self._page = GuidelineDocument(self)
        form.preview.setDocument(self._page)
        self._headings: list[Heading] = []
        self._names = QStringListModel(self)
        form.headings.setModel(self._names)
        form.source.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        form.parts.setSizes(_WIDTHS)
        form.parts.setStretchFactor(0, 0)
        form.source.setPlainText(project.guideline if project is not None else "")
        self._before = self.text
        form.find.set_target(form.source)
        self._later = Later(self._preview, self, _PREVIEW_MS)
        self._save = form.buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setAutoDefault(False)
        form.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._save.clicked.connect(self.save)
        form.buttons.rejected.connect(self.reject)
        form.source.textChanged.connect(self._later.call)
        form.headings.activated.connect(self._go_to)
        form.headings.clicked.connect(self._go_to)
        form.preview.anchorClicked.connect(lambda link: self._go_to_anchor(link.fragment()))
        form.find.left.connect(form.source.setFocus)
        self._bind_labels()
        self._preview()
        fit_to_screen(self)
        form.source.setFocus()
        form.source.moveCursor(QTextCursor.MoveOperation.Start)

    @property
    def text(self) -> str:
        """The guideline as it is written now, with the blanks that do not break."""
        return self.form.source.document().toRawText().replace("\u2029", "\n")

    @property
    def is_changed(self) -> bool:
        """Whether something was written that is not saved."""
        return self.text != self._before

    def save(self) -> bool:
        """Put the text in force and close; return whether that could be done."""
        from declannot.exchange.guidelines import guideline_step

        project = self._workspace.project
        if project is None:
            return False
        try:
            step = guideline_step(project, self.text)
        except UserError as error:
            self._say(error_text(error), bad=True)
            return False
        if step is not None:
            if not self._workspace.run(step):
                return False
            self._workspace.notice(message("The guideline is in force"))
        self._before = self.text
        self.accept()
        return True

    def reject(self) -> None:
        """Close; what is not saved is asked about."""
        if not self.is_changed:
            super().reject()
            return
        ask(
            self,
            self.tr("The guideline has changed"),
            self.tr("What you wrote is not saved yet."),
            "",
            [
                (self.tr("Save"), Role.AcceptRole, self.save),
                (self.tr("Discard"), Role.DestructiveRole, self._discard),
                (self.tr("Go on writing"), Role.RejectRole, None),
            ],
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find by Ctrl+F, save by Ctrl+S."""
        if event.matches(_KEYS.Find):
            self.form.find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.matches(_KEYS.Save):
            self.save()
        elif event.matches(_KEYS.FindNext):
            self.form.find.go(1)
        elif event.matches(_KEYS.FindPrevious):
            self.form.find.go(-1)
        elif event.key() not in _ENTER:  # which would press Save from the list of headings
            super().keyPressEvent(event)

    def _discard(self) -> None:
        super().reject()

    # Headings and preview

    def _preview(self) -> None:
        text = self.text
        try:
            check_guideline(text)
        except UserError as error:
            self._say(error_text(error), bad=True)
            self._save.setEnabled(False)
            return
        self._save.setEnabled(True)
        self._say("")
        self._headings = headings(text)
        self._names.setStringList([self._name(each) for each in self._headings])
        bar = self.form.preview.verticalScrollBar()
        before = bar.value()
        self._page.show_markdown(text)
        self.form.preview.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(before)
        self.form.find.refresh()

    def _name(self, heading: Heading) -> str:
        """Return a heading as the list shows it: by rank, and with the labels it belongs to."""
        indent = "   " * (heading.level - 1)
        labels = [
            each.name
            for each in self._workspace.schema.labels
            if belongs_to(heading, each) and each.name != heading.title
        ]
        if not labels:
            return f"{indent}{heading.title}"
        return self.tr("{heading} ({labels})").format(
            heading=f"{indent}{heading.title}", labels=", ".join(labels)
        )

    def _go_to(self, index: QModelIndex) -> None:
        heading = self._headings[index.row()]
        source = self.form.source
        block = source.document().findBlockByNumber(heading.line)
        cursor = QTextCursor(block)
        source.moveCursor(QTextCursor.MoveOperation.End)  # so that the heading comes to the top
        source.setTextCursor(cursor)
        source.ensureCursorVisible()
        source.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll_preview(heading.anchor)

    def _go_to_anchor(self, anchor: str) -> None:
        for row, heading in enumerate(self._headings):
            if heading.anchor == anchor.casefold():
                self._go_to(self._names.index(row))
                return

    def _scroll_preview(self, anchor: str) -> None:
        place = self._page.places.get(anchor)
        if place is not None:
            block = self._page.findBlock(place)
            top = self._page.documentLayout().blockBoundingRect(block).top()
            self.form.preview.verticalScrollBar().setValue(round(top))

    def _say(self, words: str, *, bad: bool = False) -> None:
        state = self.form.state
        state.setProperty("role", "bad" if bad else "")
        state.style().polish(state)
        state.setText(words)

    # Labels

    def _bind_labels(self) -> None:
        """Lead to where definitions, rules and examples of labels are edited."""
        there = _EDIT_SCHEMA in self._actions.table
        self.form.labels.setVisible(there)
        if there:
            self.form.labels.clicked.connect(self._edit_labels)

    def _edit_labels(self) -> None:
        self.finished.connect(lambda _result: self._actions[_EDIT_SCHEMA].trigger())
        self.reject()

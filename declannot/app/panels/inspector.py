"""The inspector: everything about the selected span, each change one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from declannot.app.forms.ui_inspector import Ui_Inspector
from declannot.app.label_styles import label_style
from declannot.app.models.spans_model import excerpt
from declannot.app.moments import moment_text
from declannot.app.panels.later import Later
from declannot.app.panels.painting import MENU_BUTTON, dress_heading, smaller, swatch_icon
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.panels.range_words import RangeWords
from declannot.app.panels.relation_chooser import RelationChooser
from declannot.app.statement.hand import Hand
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT, Theme
from declannot.app.titles import title_of, window_language
from declannot.app.workspace import Workspace
from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator
from declannot.domain.errors import DeclannotError
from declannot.domain.handover import Answer
from declannot.domain.operations import spans
from declannot.domain.schema import Label
from declannot.domain.span import MANUAL, AttributeValue, Span

if TYPE_CHECKING:
    from declannot.store.project import Applied

_ROOMY = 296
"""Height in pixels from which three lines of the span's text are shown instead of two."""
_SHOWN = 420
"""Characters of the span's text that are taken to be shown in a few lines."""


class Inspector(QWidget):
    """Shows the selected span, a selected range, or a hint.

    Attributes:
        left: the statement should have the keyboard again.
        menu_wanted: carries the global point for a menu of the selected span.
        header: heading and position; a dock can take it as its title bar.
    """

    left = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, workspace: Workspace, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._hand = workspace, hand
        self._theme: Theme = LIGHT
        self._names: dict[str, str] = {}
        self._answers: dict[str, str] | None = None
        self._note_of: str | None = None
        self._note_content: LayerContent | None = None
        self._form = Ui_Inspector()
        self._form.setupUi(self)
        self.header = self._form.header
        self.attributes, self.relations = self._form.attributes, self._form.relations
        self.note, self.doubt = self._form.note, self._form.doubt
        self.label_button = self._form.labelButton
        self._dress()
        self._menu = QMenu(self)
        self.label_button.setMenu(self._menu)
        self._words = RangeWords(workspace, hand)
        self._later = Later(self.refresh, self)
        self._connect()
        self._later.call()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.attributes.set_theme(theme)
        self.relations.set_theme(theme)
        self.refresh()

    def edit_attribute(self, attribute_id: str) -> bool:
        """Put the keyboard on an attribute of the selected span; return whether that worked."""
        self.refresh()
        return self.isVisible() and self.attributes.give_focus(attribute_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected span; fields for text have their own."""
        if self._workspace.selected_span is not None:
            self.menu_wanted.emit(event.globalPos())

    def add_relation(self) -> None:
        """Open the list of relations the selected span may begin."""
        content, span = self._workspace.content, self._workspace.selected_span
        if content is None or span is None:
            return
        chooser = RelationChooser(content, self._workspace.schema, span, self._theme, self)
        chooser.chosen.connect(self._hand.add_relation)
        button = self.relations.add_button
        chooser.open_at(button.mapToGlobal(QPoint(0, button.height())))

    # Setting up

    def _dress(self) -> None:
        form = self._form
        dress_heading(form.heading, form.position)
        for label in (form.labelTitle, form.who, form.rangePlace, form.rangeHint, form.emptyHint):
            label.setProperty("role", "muted")
        form.who.setFont(smaller(self.font()))
        form.rangePlace.setFont(smaller(self.font()))
        self.label_button.setStyleSheet(MENU_BUTTON + "QToolButton { padding: 1px 15px 1px 4px; }")
        form.body.setAutoFillBackground(False)
        form.scroll.viewport().setAutoFillBackground(False)

    def _connect(self) -> None:
        workspace, form = self._workspace, self._form
        workspace.project_changed.connect(self._project_changed)
        workspace.schema_changed.connect(self._forget_rows)
        workspace.document_changed.connect(self._later.call)
        workspace.changes_applied.connect(self._take_in)
        workspace.selection.changed.connect(self._selection_changed)
        self._hand.state_changed.connect(self._later.call)
        self._hand.keys_changed.connect(self._later.call)
        self.attributes.wanted.connect(self._set_attribute)
        self.attributes.left.connect(self._leave)
        self.relations.span_wanted.connect(self._go_to)
        self.relations.removal_wanted.connect(self._hand.remove_relation)
        self.relations.addition_wanted.connect(self.add_relation)
        self.note.left.connect(self.keep_note)
        self.note.done.connect(self._leave)
        form.doubt.clicked.connect(lambda _on=False: self._toggle_doubt())
        self._menu.aboutToShow.connect(self._fill_menu)

    def _project_changed(self) -> None:
        self._names = {}
        self._answers = None
        self._forget_rows()

    def _forget_rows(self) -> None:
        self.relations.forget()
        self._later.call()

    def _take_in(self, applied: Applied) -> None:
        if any(isinstance(change.entity, Annotator) for change in applied.changes):
            self._names = {}
        if applied.coarse or any(isinstance(each.entity, Answer) for each in applied.changes):
            self._answers = None
        self._later.call()

    def _selection_changed(self) -> None:
        if self._note_of not in (None, self._workspace.selection.span_id):
            self.keep_note()
        self._later.call()

    # Showing

    def refresh(self) -> None:
        """Show what is selected now."""
        self._later.forget()
        if self._note_of not in (None, self._workspace.selection.span_id):
            self.keep_note()
        content, span = self._workspace.content, self._workspace.selected_span
        ranges = self._workspace.selection.ranges if span is None else ()
        form = self._form
        form.spanPage.setVisible(span is not None)
        form.rangePage.setVisible(span is None and bool(ranges))
        form.emptyPage.setVisible(span is None and not ranges)
        if content is not None and span is not None:
            self._show_span(content, span)
        elif content is not None and ranges:
            self._note_of = None
            self._show_range(content)
        else:
            self._note_of = None
            self._show_nothing(content)

    def _show_span(self, content: LayerContent, span: Span) -> None:
        form, schema = self._form, self._workspace.schema
        form.heading.setText(self.tr("Selected span"))
        position = self.tr("{number} of {total}").format(
            number=content.index.rank(span.order) + 1, total=len(content.spans)
        )
        form.position.setText(position)
        label = self._label(span)
        style = self._style(label)
        form.spanText.show_text(excerpt(content.text.text, span, _SHOWN), style, self._theme)
        title = title_of(label)
        self.label_button.setText(title.replace("&", "&&"))
        self.label_button.setIcon(swatch_icon(style, self.devicePixelRatioF()))
        self.label_button.setIconSize(QSize(24, 16))
        self.label_button.setAccessibleName(self.tr("Label: {label}").format(label=title))
        enabled = not self._is_read_only()
        self.label_button.setEnabled(enabled)
        self.attributes.set_enabled(enabled)
        self.relations.set_enabled(enabled)
        self.doubt.setEnabled(enabled)
        self.note.setReadOnly(not enabled)
        self.attributes.show_span(span, schema.attributes_of(span.label_id))
        self.relations.show_span(span, content, schema)
        self._note_content = content
        if self._note_of != span.id or not self._is_writing():
            self._note_of = span.id
            if self.note.toPlainText() != span.note:
                self.note.setPlainText(span.note)
            self.note.document().setModified(False)
        self.doubt.setChecked(span.doubt)
        form.who.setText(self._who(span))
        answer = self._answer_to(span)
        form.answer.setText(self.tr("Answer: {text}").format(text=answer))
        form.answer.setVisible(bool(answer))

    def _show_range(self, content: LayerContent) -> None:
        form, words = self._form, self._words
        form.heading.setText(self.tr("Selected text"))
        form.position.setText(words.length())
        form.rangeText.show_text(words.text(content, _SHOWN), None, self._theme)
        form.rangePlace.setText(words.place(content))
        form.rangeHint.setText(words.hint(content, writable=not self._is_read_only()))

    def _show_nothing(self, content: LayerContent | None) -> None:
        self._form.heading.setText(self.tr("Selected span"))
        self._form.position.setText("")
        if content is None:
            hint = self.tr("Open a document to begin.")
        else:
            hint = self.tr(
                "Select text and press a label's key, or click a span. {next} goes to the next."
            ).format(next=self._hand.key_or_name("next_span"))
        self._form.emptyHint.setText(hint)

    def _label(self, span: Span) -> Label:
        return self._workspace.schema.label(span.label_id)

    def _style(self, label: Label) -> LabelStyle:
        return label_style(self._workspace.schema, label, self._theme)

    def _is_read_only(self) -> bool:
        project = self._workspace.project
        return project is not None and project.read_only

    def _is_writing(self) -> bool:
        return self.note.hasFocus() and self.note.document().isModified()

    def _who(self, span: Span) -> str:
        mine = span.by == self._workspace.annotator.id
        made_here = span.origin == MANUAL  # else that word takes the place of "you"
        said = [self._name(span.by)] if span.by and (made_here or not mine) else []
        if span.created:
            said.append(moment_text(span.created, self.tr("today")))
        if span.origin != MANUAL:
            said.append(self._origin(span.origin))
        tip = self.tr("Made: {made}. Changed: {changed}.").format(
            made=moment_text(span.created),
            changed=moment_text(span.changed or span.created),
        )
        if span.origin != MANUAL:
            tip += " " + self.tr("Origin: {origin}.").format(origin=span.origin)
        self._form.who.setToolTip(plain_tip(tip))
        return " · ".join(said)

    def _origin(self, origin: str) -> str:
        """Return what a span came from, in a word."""
        words = {
            "bulk": self.tr("one of many"),
            "import": self.tr("imported"),
            "suggestion": self.tr("suggested"),
        }
        return words.get(origin.partition(":")[0], origin)

    def _name(self, annotator_id: str) -> str:
        if annotator_id == self._workspace.annotator.id:
            return self.tr("you")
        if not self._names and self._workspace.project is not None:
            try:
                known = self._workspace.project.annotators()
            except DeclannotError:
                known = []
            self._names = {each.id: each.name for each in known}
        return self._names.get(annotator_id, "")

    def _answer_to(self, span: Span) -> str:
        """Return what the trainer answered to the doubt about a span, or nothing."""
        project = self._workspace.project
        if self._answers is None and project is not None:
            try:
                self._answers = {each.id: each.text for each in project.answers()}
            except DeclannotError:
                return ""
        return (self._answers or {}).get(span.id, "")

    # Changing

    def keep_note(self) -> None:
        """Store the note of the span it was written for, if it was changed."""
        content, span_id = self._note_content, self._note_of
        present = self._workspace.content
        if present is not None and content is not None and present.layer.id == content.layer.id:
            content = present
        if content is None or span_id is None or not self.note.document().isModified():
            return
        self.note.document().setModified(False)
        text = self.note.toPlainText().strip()
        if span_id not in content.spans or content.spans[span_id].note == text:
            return
        if span_id == self._workspace.selection.span_id:
            self._hand.set_note(text)
            return
        try:
            step = spans.set_note(content, span_id, text, self._workspace.stamp())
        except DeclannotError as error:
            self._workspace.refuse(error)
            return
        self._workspace.run(step)

    def _set_attribute(self, attribute_id: str, value: AttributeValue | None) -> None:
        self._hand.set_attribute(attribute_id, value)
        self.refresh()

    def _toggle_doubt(self) -> None:
        self._hand.toggle_doubt()
        self.refresh()

    def _go_to(self, span_id: str) -> None:
        content = self._workspace.content
        if content is not None and span_id in content.spans:
            self._hand.select_span(content.spans[span_id])

    def _fill_menu(self) -> None:
        """Offer the labels; those the hand would refuse are greyed."""
        self._menu.clear()
        span, schema = self._workspace.selected_span, self._workspace.schema
        if span is None:
            return
        present, language = self._label(span), window_language()
        any_family = self._workspace.selection.just_made or not present.family
        previous = None
        for label in (each for each in schema.labels if not each.retired):
            if previous is not None and previous != label.family:
                self._menu.addSeparator()
            previous = label.family
            title = label.title(language).replace("&", "&&")
            key = f"\t{label.key.upper()}" if label.key else ""
            icon = swatch_icon(self._style(label), self.devicePixelRatioF())
            action = self._menu.addAction(icon, title + key)
            action.setEnabled(any_family or label.family == present.family)
            action.triggered.connect(
                lambda _on=False, label_id=label.id: self._hand.apply_label(label_id)
            )

    def _leave(self) -> None:
        self._hand.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    # Size

    def sizeHint(self) -> QSize:
        above = self.header.sizeHint().height() if self.header.parent() is self else 0
        wanted = self._form.body.sizeHint().height()
        return QSize(280, above + max(150, wanted))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 110)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._form.spanText.set_lines(3 if self.height() >= _ROOMY else 2)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

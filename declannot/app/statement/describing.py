"""Saying more of the selected span, and of the document as a whole."""

from __future__ import annotations

from declannot.app.statement.hand_base import HandBase
from declannot.domain.document import Status
from declannot.domain.message import message
from declannot.domain.operations import layers, spans
from declannot.domain.schema import AttributeKind, AttributeType
from declannot.domain.span import AttributeValue


class Describing(HandBase):
    """Commands on attributes, notes, doubts and the state of the document."""

    # Attributes, note, doubt

    def cycle_attribute(self, number: int, backwards: bool = False) -> None:
        """Go to the next value of the ``number``-th attribute (from 1) of the selected span."""
        span = self.workspace.selected_span
        if span is None:
            self.refuse(message("No span is selected"))
            return
        kinds = self.workspace.schema.attributes_of(span.label_id)
        if not 1 <= number <= len(kinds):
            name = self.label_name(span.label_id)
            self.refuse(message("{label} has no attribute {number}", label=name, number=number))
            return
        kind = kinds[number - 1]
        choices = _choices(kind)
        if kind.multiple or not choices:
            self.attribute_wanted.emit(kind.id)
            return
        present = span.attributes.get(kind.id, kind.default)
        step = -1 if backwards else 1
        index = choices.index(present) + step if present in choices else 0
        self.set_attribute(kind.id, choices[index % len(choices)])

    def set_attribute(self, attribute_id: str, value: AttributeValue | None) -> None:
        """Set an attribute of the selected span; None lets the default show again."""
        content, span = self.content, self.workspace.selected_span
        if content is None or span is None:
            return
        schema, stamp = self.workspace.schema, self.workspace.stamp()
        if self.run(
            lambda: spans.set_attribute(content, schema, span.id, attribute_id, value, stamp)
        ):
            kind = schema.attribute_by_id[attribute_id]
            shown = value if value is not None else kind.default
            text = ", ".join(map(str, shown)) if isinstance(shown, list) else shown
            self.say(message("{attribute}: {value}", attribute=kind.name, value=text))

    def toggle_doubt(self) -> None:
        """Flag the selected span as doubtful, or take the flag away."""
        content, span = self.content, self.workspace.selected_span
        if content is None or span is None:
            self.refuse(message("No span is selected"))
            return
        stamp = self.workspace.stamp()
        if self.run(lambda: spans.set_doubt(content, span.id, not span.doubt, stamp)):
            said = (
                message("Marked as doubtful") if not span.doubt else message("No longer doubtful")
            )
            self.say(said)

    def set_note(self, text: str) -> None:
        """Write the note of the selected span."""
        content, span = self.content, self.workspace.selected_span
        if content is not None and span is not None:
            stamp = self.workspace.stamp()
            self.run(lambda: spans.set_note(content, span.id, text, stamp))

    # The document

    def mark_read(self) -> None:
        """Mark the caret's paragraph as read to the end and go on to the next with text."""
        content = self.content
        if content is None:
            return
        paragraphs = content.text.paragraphs
        index = content.text.paragraph_index(self.selection.caret)
        start, end = paragraphs[index]
        if start < end:
            self.run(lambda: layers.mark_read(content, (start, end)))
        for start, _end in (each for each in paragraphs[index + 1 :] if each[0] < each[1]):
            self.selection.set_caret(start)
            self.view.ensure_visible(start)
            self.say(message("Marked as read"))
            return
        self.say(message("Marked as read: this was the last paragraph"))

    def set_remarks(self, text: str) -> None:
        """Write the remarks on the document as a whole."""
        content = self.content
        if (
            content is not None
            and text != content.layer.notes
            and self.run(lambda: layers.set_notes(content, text))
        ):
            self.say(message("Remarks kept") if text else message("Remarks removed"))

    def set_done(self, done: bool) -> None:
        """Mark the document as done, or open it again."""
        content = self.content
        if content is not None:
            status = Status.DONE if done else Status.STARTED
            if self.run(lambda: layers.set_status(content, status)):
                self.say(message("Marked as done") if done else message("Reopened"))


def _choices(kind: AttributeType) -> list[AttributeValue]:
    if kind.kind is AttributeKind.BOOLEAN:
        return [False, True]
    return list(kind.values) if kind.kind is AttributeKind.CHOICE else []

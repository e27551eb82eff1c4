"""The hand: what keys, menus and panels do to the statement.

Every wish goes through an operation of the domain and the workspace's one door. The rules this
follows are written in docs/handbook/keys.md.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent

from declannot.app.notices import Kind
from declannot.app.statement.keyboard import Keyboard
from declannot.app.statement.mouse import Mouse
from declannot.app.workspace import Workspace
from declannot.domain.change import Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Status
from declannot.domain.errors import DeclannotError
from declannot.domain.message import Message, message
from declannot.domain.operations import layers, relations, spans
from declannot.domain.schema import AttributeKind, AttributeType
from declannot.domain.snapping import SnapLevel, expand, shrink, snap
from declannot.domain.span import AttributeValue, Range, Span, covered_text

if TYPE_CHECKING:
    from declannot.app.statement.view import StatementView

_EXCERPT_LENGTH = 40


class Hand(QObject):
    """Commands on the statement's one target.

    Attributes:
        label_choice_wanted: a label should be chosen from a list for the selected range or span.
        span_choice_wanted: carries the stacked spans to choose from, innermost first.
        attribute_wanted: carries the id of an attribute whose value has to be typed.
        rule_wanted: carries the id of a label whose key is held down, "" when it is let go.
        state_changed: pass, sticky label, snapping level or editing of edges changed.
        menu_wanted: carries the global position for a context menu.
        snap_level: how far a selection by mouse reaches out.
        label_keys: whether letters apply labels.
        sticky: id of the label every selection gets at once, or None.
        family: id of the family of the present pass, or None for all.
        last_label: id of the label applied last.
    """

    label_choice_wanted = Signal()
    span_choice_wanted = Signal(object)
    attribute_wanted = Signal(str)
    rule_wanted = Signal(str)
    state_changed = Signal()
    menu_wanted = Signal(object)

    def __init__(self, workspace: Workspace, view: StatementView) -> None:
        super().__init__(view)
        self.workspace = workspace
        self.view = view
        self.selection = workspace.selection
        self.snap_level = SnapLevel.WORD
        self.label_keys = True
        self.sticky: str | None = None
        self.family: str | None = None
        self.last_label: str | None = None
        self._origin: tuple[str, int] | None = None
        self.mouse = Mouse(self)
        self.keyboard = Keyboard(self)
        view.hand = self
        workspace.document_changed.connect(self._forget)

    # What the view forwards

    def key_press(self, event: QKeyEvent) -> bool:
        """Obey a key; return whether it meant something."""
        return self.keyboard.press(event)

    def key_release(self, event: QKeyEvent) -> bool:
        """Take the rule of a held label key away."""
        return self.keyboard.release(event)

    def mouse_press(self, event: QMouseEvent) -> None:
        """Begin a selection, take hold of an edge, or select a span."""
        self.mouse.press(event)

    def mouse_move(self, event: QMouseEvent) -> None:
        """Go on selecting or moving an edge."""
        self.mouse.move(event)

    def mouse_release(self, event: QMouseEvent) -> None:
        """End a selection or the moving of an edge."""
        self.mouse.release(event)

    def mouse_double_click(self, event: QMouseEvent) -> None:
        """Select the word; a third click selects the sentence, a fourth the paragraph."""
        self.mouse.double_click(event)

    def context_menu(self, event: QContextMenuEvent) -> None:
        """Ask for the context menu where the pointer is."""
        self.menu_wanted.emit(event.globalPos())

    def focus_changed(self, focused: bool) -> None:
        """Leave the editing of edges when the statement loses the focus."""
        if not focused:
            self.keyboard.leave()

    # Labels

    def apply_label(self, label_id: str, extra: bool = False) -> None:
        """Do what a label's key does.

        On a range it adds a span and selects it; on the span just made it corrects the label;
        on another span it changes the label within its family; with ``extra`` it adds a second
        span on the same range.
        """
        content = self.content
        if content is None:
            return
        span = self.workspace.selected_span
        if span is None:
            self._add(label_id, self.selected_ranges())
        elif extra:
            self._add(label_id, span.ranges)
        else:
            self._relabel(span, label_id)

    def choose_label(self) -> None:
        """Open the list of labels for the selected range or span."""
        if self.selection.ranges or self.workspace.selected_span is not None:
            self.label_choice_wanted.emit()
        else:
            self._refuse(message("Nothing is selected: select some text first"))

    def repeat_label(self) -> None:
        """Apply the last label again."""
        if self.last_label is None:
            self._refuse(message("No label has been applied yet"))
        else:
            self.apply_label(self.last_label)

    def remove(self) -> None:
        """Remove the selected span."""
        span = self.workspace.selected_span
        if span is None or self.content is None:
            self._refuse(message("No span is selected"))
            return
        tied = len(self.content.relations_of(span.id))
        content, schema = self.content, self.workspace.schema
        if self._run(lambda: spans.remove_spans(content, schema, (span.id,))):
            self.selection.set_caret(span.start)
            name = self._label_name(span.label_id)
            if tied:
                self._say(
                    message("Removed {label} and {count} of its relations", label=name, count=tied)
                )
            else:
                self._say(message("Removed {label}: {text}", label=name, text=self.excerpt(span)))

    def set_sticky(self, label_id: str | None) -> None:
        """Keep one label armed: every selection by mouse gets it at once."""
        self.sticky = label_id
        self.state_changed.emit()
        if label_id is not None:
            name = self._label_name(label_id)
            self._say(
                message("{label} is armed: each selection gets it; Esc ends this", label=name)
            )

    # Attributes, note, doubt

    def cycle_attribute(self, number: int, backwards: bool = False) -> None:
        """Go to the next value of the ``number``-th attribute (from 1) of the selected span."""
        span = self.workspace.selected_span
        if span is None:
            self._refuse(message("No span is selected"))
            return
        kinds = self.workspace.schema.attributes_of(span.label_id)
        if not 1 <= number <= len(kinds):
            name = self._label_name(span.label_id)
            self._refuse(message("{label} has no attribute {number}", label=name, number=number))
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
        if self._run(
            lambda: spans.set_attribute(content, schema, span.id, attribute_id, value, stamp)
        ):
            kind = schema.attribute_by_id[attribute_id]
            shown = value if value is not None else kind.default
            text = ", ".join(shown) if isinstance(shown, list) else shown
            self._say(message("{attribute}: {value}", attribute=kind.name, value=text))

    def toggle_doubt(self) -> None:
        """Flag the selected span as doubtful, or take the flag away."""
        content, span = self.content, self.workspace.selected_span
        if content is None or span is None:
            self._refuse(message("No span is selected"))
            return
        stamp = self.workspace.stamp()
        if self._run(lambda: spans.set_doubt(content, span.id, not span.doubt, stamp)):
            said = (
                message("Marked as doubtful") if not span.doubt else message("No longer doubtful")
            )
            self._say(said)

    def set_note(self, text: str) -> None:
        """Write the note of the selected span."""
        content, span = self.content, self.workspace.selected_span
        if content is not None and span is not None:
            stamp = self.workspace.stamp()
            self._run(lambda: spans.set_note(content, span.id, text, stamp))

    # Relations

    def add_relation(self, type_id: str, to_id: str) -> None:
        """Add a relation from the selected span to another."""
        content, span = self.content, self.workspace.selected_span
        if content is None or span is None:
            return
        schema, stamp = self.workspace.schema, self.workspace.stamp()
        if self._run(
            lambda: relations.add_relation(content, schema, type_id, span.id, to_id, stamp)
        ):
            name = schema.relation_by_id[type_id].name
            self._say(message("Added relation {relation}", relation=name))

    def remove_relation(self, relation_id: str) -> None:
        """Remove a relation."""
        content = self.content
        if content is not None:
            schema = self.workspace.schema
            self._run(lambda: relations.remove_relation(content, schema, relation_id))

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
            self._run(lambda: layers.mark_read(content, (start, end)))
        for start, _end in (each for each in paragraphs[index + 1 :] if each[0] < each[1]):
            self.selection.set_caret(start)
            self.view.ensure_visible(start)
            self._say(message("Marked as read"))
            return
        self._say(message("Marked as read: this was the last paragraph"))

    def set_done(self, done: bool) -> None:
        """Mark the document as done, or open it again."""
        content = self.content
        if content is not None:
            status = Status.DONE if done else Status.STARTED
            if self._run(lambda: layers.set_status(content, status)):
                self._say(message("Marked as done") if done else message("Reopened"))

    # Moving among spans

    def walk(self, direction: int) -> None:
        """Select the next span in document order, or the one before (``direction`` -1)."""
        content = self.content
        if content is None:
            return
        span = self.workspace.selected_span
        found = self._neighbour(content, span, direction)
        if found is None:
            self._refuse(message("No further span") if content.spans else message("No spans yet"))
        else:
            self.select_span(found)

    def outer(self) -> None:
        """Select the next span around the present target."""
        self._step_in_stack(1)

    def inner(self) -> None:
        """Select the next span inside the present one, at the caret."""
        self._step_in_stack(-1)

    def choose_span(self) -> None:
        """Offer the spans stacked at the caret."""
        stacked = self.spans_at_caret()
        if len(stacked) == 1:
            self.select_span(stacked[0])
        elif stacked:
            self.span_choice_wanted.emit(stacked)
        else:
            self._refuse(message("No span covers the caret"))

    def select_span(self, span: Span) -> None:
        """Select a span, bring it into view and say what it is."""
        self._origin = None
        self.selection.set_span(span.id, span.start)
        self.view.ensure_visible(span.start, min(span.end, span.start + 400))
        name = self._label_name(span.label_id)
        self._say(message("{label}: {text}", label=name, text=self.excerpt(span)))

    def expand(self) -> None:
        """Widen the selection: word, phrase, sentence, paragraph."""
        content = self.content
        if content is None:
            return
        present = self._target_range()
        if self._origin is None:
            self._origin = ("", present[0])
        self._select_range(expand(content.text, present, self.workspace.language))

    def shrink(self) -> None:
        """Narrow the selection again, towards where it began."""
        content = self.content
        if content is not None:
            origin = self._origin[1] if self._origin else self._target_range()[0]
            present = self._target_range()
            self._select_range(shrink(content.text, present, origin, self.workspace.language))
            self._origin = ("", origin)

    def set_pass(self, family_id: str | None) -> None:
        """Work on one family: the others fade and cannot be hit."""
        self.family = family_id
        self.view.set_pass(family_id)
        self.state_changed.emit()
        if family_id is None:
            self._say(message("All labels"))
        else:
            self._say(message("Only {family}; F8 shows all", family=family_id))

    def adjust_edges(self) -> None:
        """Begin to move the edges of the selected span by keyboard."""
        self.keyboard.begin_edges()

    def begin_part(self) -> None:
        """Set the selected range aside; the next one becomes another part of the same span."""
        if self.selection.range is None:
            self._refuse(message("Nothing is selected"))
            return
        self.selection.begin_part(self.selection.caret)
        self._say(message("Part kept: select the next one"))

    # Copying

    def copy(self, with_labels: bool = False) -> None:
        """Copy the selected text, or that of the selected span."""
        content = self.content
        if content is None:
            return
        span = self.workspace.selected_span
        pieces = span.ranges if span is not None else self.selection.ranges
        if not pieces:
            self._refuse(message("Nothing is selected"))
            return
        text = content.text.text
        copied = (
            self._with_labels(pieces)
            if with_labels
            else " ".join(text[start:end] for start, end in pieces)
        )
        QGuiApplication.clipboard().setText(copied)
        self._say(message("Copied {count} characters", count=len(copied)))

    # What the keyboard and the mouse share

    @property
    def content(self) -> LayerContent | None:
        """The content on the screen."""
        return self.workspace.content

    def selected_ranges(self) -> tuple[Range, ...]:
        """Return the selected ranges without blanks at their edges."""
        content = self.content
        if content is None:
            return ()
        text = content.text.text
        trimmed = []
        for start, end in self.selection.ranges:
            while start < end and text[start].isspace():
                start += 1
            while end > start and text[end - 1].isspace():
                end -= 1
            if start < end:
                trimmed.append(
                    snap(content.text, (start, end), SnapLevel.CHARACTER, self.workspace.language)
                )
        return tuple(trimmed)

    def move_edges(self, span: Span, ranges: tuple[Range, ...]) -> bool:
        """Give a span other edges as one step; return whether it has them now."""
        content, schema, stamp = self.content, self.workspace.schema, self.workspace.stamp()
        if content is None:
            return False
        done = self._run(lambda: spans.set_ranges(content, schema, span.id, ranges, stamp))
        if done:
            moved = content.spans[span.id]
            self._say(message("Now “{text}”", text=self.excerpt(moved)))
        return done

    def spans_at_caret(self) -> list[Span]:
        """Return the spans of the present pass at the caret, innermost first."""
        content = self.content
        if content is None:
            return []
        return [span for span in content.index.at(self.selection.caret) if self._in_pass(span)]

    def excerpt(self, span: Span) -> str:
        """Return the beginning of a span's text on one line."""
        assert self.content is not None
        short = " ".join(
            self.content.text.text[span.start : span.start + 3 * _EXCERPT_LENGTH].split()
            if span.fragments is None and span.end - span.start > 3 * _EXCERPT_LENGTH
            else covered_text(self.content.text.text, span).split()
        )
        return short if len(short) <= _EXCERPT_LENGTH else short[: _EXCERPT_LENGTH - 1] + "…"

    def selection_made(self) -> None:
        """Give a finished selection the armed label."""
        if self.sticky is not None and self.selection.ranges:
            self.apply_label(self.sticky)

    def _add(self, label_id: str, ranges: tuple[Range, ...]) -> None:
        content, schema, stamp = self.content, self.workspace.schema, self.workspace.stamp()
        assert content is not None
        if not ranges:
            self._refuse(message("Nothing is selected: select some text first"))
            return
        self.last_label = label_id
        if self._run(lambda: spans.add_span(content, schema, label_id, ranges, stamp)):
            made = self._span_on(label_id, ranges)
            if made is not None:
                self.selection.set_span(made.id, made.start, just_made=True)
                self._say_added(made)
        elif (there := self._span_on(label_id, ranges)) is not None:
            self.selection.set_span(there.id, there.start)
            self._say(message("{label} is there already", label=self._label_name(label_id)))

    def _relabel(self, span: Span, label_id: str) -> None:
        content, schema, stamp = self.content, self.workspace.schema, self.workspace.stamp()
        assert content is not None
        if span.label_id == label_id:
            return
        just_made = self.selection.just_made
        before, after = schema.label_by_id.get(span.label_id), schema.label_by_id[label_id]
        if not just_made and before is not None and before.family != after.family:
            self._refuse(
                message(
                    "{new} is of another family than {old}: Shift and the key add it beside",
                    new=after.name,
                    old=before.name,
                )
            )
            return
        self.last_label = label_id
        if self._run(lambda: spans.relabel_span(content, schema, span.id, label_id, stamp)):
            self.selection.set_span(span.id, self.selection.caret, just_made=just_made)
            self._say(message("Now {label}", label=after.name))

    def _run(self, operation: Callable[[], Step | None]) -> bool:
        try:
            step = operation()
        except DeclannotError as error:
            self.workspace.refuse(error)
            self.view.announce(str(error))
            return False
        done = self.workspace.run(step)
        if done and step is not None:
            self._warnings = step.warnings
        return done

    def _span_on(self, label_id: str, ranges: tuple[Range, ...]) -> Span | None:
        assert self.content is not None
        found = self.content.index.with_range(ranges[0][0], ranges[-1][1])
        same = (span for span in found if span.label_id == label_id and span.ranges == ranges)
        return next(same, None)

    def _say_added(self, span: Span) -> None:
        name, text = self._label_name(span.label_id), self.excerpt(span)
        if self._warnings:
            warning = str(self._warnings[0])
            self._say(
                message("Added {label}: {text} ({warning})", label=name, text=text, warning=warning)
            )
        else:
            self._say(message("Added {label}: {text}", label=name, text=text))

    def _neighbour(self, content: LayerContent, span: Span | None, direction: int) -> Span | None:
        key = span.order if span is not None else None
        if key is None:
            caret = self.selection.caret
            key = (caret, -content.text.length - 1, "", "") if direction > 0 else (caret, 0, "", "")
        step = content.index.after if direction > 0 else content.index.before
        found = step(key)
        while found is not None and not self._in_pass(found):
            found = step(found.order)
        return found

    def _step_in_stack(self, direction: int) -> None:
        content, span = self.content, self.workspace.selected_span
        if content is None:
            return
        if span is None:
            stacked = self.spans_at_caret()
            if stacked:
                self.select_span(stacked[0] if direction > 0 else stacked[-1])
            else:
                self._refuse(message("No span covers the caret"))
            return
        around = content.index.overlapping(span.start, span.end)
        chain = [each for each in around if self._in_pass(each) and _nested(each, span)]
        chain.sort(key=lambda each: (each.end - each.start, each.order))
        index = chain.index(span) + direction if span in chain else -1
        if 0 <= index < len(chain):
            self.select_span(chain[index])
        else:
            self._refuse(
                message("No span lies around this one")
                if direction > 0
                else message("No span lies inside this one")
            )

    def _target_range(self) -> Range:
        span = self.workspace.selected_span
        if span is not None:
            return span.start, span.end
        return self.selection.range or (self.selection.caret, self.selection.caret)

    def _select_range(self, chosen: Range) -> None:
        self.selection.set_range(*chosen)
        self.view.ensure_visible(chosen[1], chosen[0])

    def _with_labels(self, pieces: tuple[Range, ...]) -> str:
        assert self.content is not None
        lines = [" ".join(self.content.text.text[start:end] for start, end in pieces), ""]
        for span in self.content.index.overlapping(pieces[0][0], pieces[-1][1]):
            if pieces[0][0] <= span.start and span.end <= pieces[-1][1]:
                covered = " ".join(covered_text(self.content.text.text, span).split())
                lines.append(f"{self._label_name(span.label_id)}\t{covered}")
        return "\n".join(lines)

    def _in_pass(self, span: Span) -> bool:
        if self.family is None:
            return True
        label = self.workspace.schema.label_by_id.get(span.label_id)
        return label is not None and label.family == self.family

    def _label_name(self, label_id: str) -> str:
        label = self.workspace.schema.label_by_id.get(label_id)
        return label.name if label else label_id

    def _say(self, said: Message) -> None:
        self.workspace.notice(said)
        self.view.announce(str(said))

    def _refuse(self, said: Message) -> None:
        self.workspace.notice(said, Kind.REFUSED)
        self.view.announce(str(said))

    def _forget(self) -> None:
        self._origin = None
        self.keyboard.leave()

    _warnings: tuple[Message, ...] = ()


def _choices(kind: AttributeType) -> list[AttributeValue]:
    if kind.kind is AttributeKind.BOOLEAN:
        return [False, True]
    return list(kind.values) if kind.kind is AttributeKind.CHOICE else []


def _nested(one: Span, other: Span) -> bool:
    """Whether one of two spans lies within the other."""
    return (one.start <= other.start and other.end <= one.end) or (
        other.start <= one.start and one.end <= other.end
    )

"""The hand: what keys, menus and panels do to the statement.

Every wish goes through an operation of the domain and the workspace's one door. The rules this
follows are written in docs/handbook/keys.md.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QGuiApplication, QKeyEvent, QMouseEvent

from declannot.app.statement.describing import Describing
from declannot.app.statement.keyboard import Keyboard
from declannot.app.statement.mouse import Mouse
from declannot.app.statement.relating import Relating
from declannot.app.workspace import Workspace
from declannot.domain.content import LayerContent
from declannot.domain.message import counted, message
from declannot.domain.operations import spans
from declannot.domain.snapping import SnapLevel, snap
from declannot.domain.span import Range, Span, without_edge_blanks

if TYPE_CHECKING:
    from declannot.app.statement.taking_out import Excerpt
    from declannot.app.statement.view import StatementView


class Hand(Relating, Describing):
    """Commands on the statement's one target.

    Attributes:
        label_choice_wanted: a label should be chosen from a list for the selected range or span.
        rule_wanted: carries the id of a label whose key is held down, "" when it is let go.
        menu_wanted: carries the global position for a context menu.
        snap_level: how far a selection by mouse reaches out.
        label_keys: whether letters apply labels.
        sticky: id of the label every selection gets at once, or None.
        last_label: id of the label applied last.
        asked_first: asked about each key before it means anything else; the first that returns
            True has obeyed it.
    """

    label_choice_wanted = Signal()
    rule_wanted = Signal(str)
    menu_wanted = Signal(object)

    def __init__(self, workspace: Workspace, view: StatementView) -> None:
        super().__init__(workspace, view)
        self.snap_level = SnapLevel.WORD
        self.label_keys = True
        self.sticky: str | None = None
        self.last_label: str | None = None
        self.asked_first: list[Callable[[QKeyEvent], bool]] = []
        self.mouse = Mouse(self)
        self.keyboard = Keyboard(self)
        view.hand = self
        workspace.document_changed.connect(self._forget)
        workspace.schema_changed.connect(self._forget_what_is_gone)
        workspace.changes_applied.connect(lambda _applied: self.forget_relations_gone())
        workspace.selection.changed.connect(self.let_relation_go)

    # What the view forwards

    def key_press(self, event: QKeyEvent) -> bool:
        """Obey a key; return whether it meant something."""
        if any(asked(event) for asked in tuple(self.asked_first)):
            return True
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
        """Ask for the context menu: of what is under the pointer, or by key of the target."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.mouse.mean(QPointF(event.pos()))
            self.menu_wanted.emit(event.globalPos())
        else:
            self.menu_wanted.emit(self.view.below(self.target_start()))

    def target_start(self) -> int:
        """Return where the target begins: the selected span, the range, or the caret."""
        span, ranges = self.workspace.selected_span, self.selection.ranges
        return span.start if span is not None else ranges[0][0] if ranges else self.selection.caret

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
            self.refuse(message("Nothing is selected: select some text first"))

    def repeat_label(self) -> None:
        """Apply the last label again."""
        if self.last_label is None:
            self.refuse(message("No label has been applied yet"))
        else:
            self.apply_label(self.last_label)

    def remove(self) -> None:
        """Remove the selected span."""
        span = self.workspace.selected_span
        if span is None or self.content is None:
            self.refuse(message("No span is selected"))
            return
        tied = len(self.content.relations_of(span.id))
        content, schema = self.content, self.workspace.schema
        if self.run(lambda: spans.remove_spans(content, schema, (span.id,))):
            self.selection.set_caret(span.start)
            name = self.label_name(span.label_id)
            if tied:
                self.say(
                    message("Removed {label} and {count} of its relations", label=name, count=tied)
                )
            else:
                self.say(message("Removed {label}: {text}", label=name, text=self.excerpt(span)))

    def set_sticky(self, label_id: str | None) -> None:
        """Keep one label armed: every selection by mouse gets it at once."""
        self.sticky = label_id
        self.state_changed.emit()
        if label_id is not None:
            name = self.label_name(label_id)
            self.say(message("{label} is armed: each selection gets it; Esc ends this", label=name))

    def adjust_edges(self) -> None:
        """Begin to move the edges of the selected span by keyboard."""
        self.keyboard.begin_edges()

    def begin_part(self) -> None:
        """Set the selected range aside; the next one becomes another part of the same span."""
        if self.selection.range is None:
            self.refuse(message("Nothing is selected"))
            return
        self.selection.begin_part(self.selection.caret)
        self.say(message("Part kept: select the next one"))

    # Copying

    def copy(self, with_labels: bool = False) -> None:
        """Copy the selected text, or that of the selected span."""
        content = self.content
        if content is None:
            return
        span = self.workspace.selected_span
        pieces = span.ranges if span is not None else self.selection.ranges
        if not pieces:
            self.refuse(message("Nothing is selected"))
            return
        data = self._excerpt_of(content, pieces).mime_data(with_labels=with_labels)
        QGuiApplication.clipboard().setMimeData(data)
        said = counted(len(data.text()), "Copied {count} character", "Copied {count} characters")
        self.say(said)

    def drag_out(self) -> None:
        """Let the selected text be dropped on another program."""
        content, ranges = self.content, self.selection.ranges
        if content is None or not ranges:
            return
        drag = QDrag(self.view.viewport())
        drag.setMimeData(self._excerpt_of(content, ranges).mime_data(with_labels=False))
        drag.exec(Qt.DropAction.CopyAction)

    def _excerpt_of(self, content: LayerContent, ranges: tuple[Range, ...]) -> Excerpt:
        from declannot.app.statement.taking_out import Excerpt  # late: rarely needed at the start

        return Excerpt(content, self.workspace.schema, ranges, self.workspace.language)

    # What the keyboard and the mouse share

    def selected_ranges(self) -> tuple[Range, ...]:
        """Return the selected ranges without blanks at their edges."""
        content = self.content
        if content is None:
            return ()
        trimmed = (without_edge_blanks(content.text.text, each) for each in self.selection.ranges)
        return tuple(
            snap(content.text, each, SnapLevel.CHARACTER, self.workspace.language)
            for each in trimmed
            if each[0] < each[1]
        )

    def move_edges(self, span: Span, ranges: tuple[Range, ...]) -> bool:
        """Give a span other edges as one step; return whether it has them now."""
        content, schema, stamp = self.content, self.workspace.schema, self.workspace.stamp()
        if content is None:
            return False
        done = self.run(lambda: spans.set_ranges(content, schema, span.id, ranges, stamp))
        if done:
            moved = content.spans[span.id]
            self.say(message("Now “{text}”", text=self.excerpt(moved)))
        return done

    def selection_made(self) -> None:
        """Give a finished selection the armed label."""
        if self.sticky is not None and self.selection.ranges:
            self.apply_label(self.sticky)

    def _add(self, label_id: str, ranges: tuple[Range, ...]) -> None:
        content, schema, stamp = self.content, self.workspace.schema, self.workspace.stamp()
        assert content is not None
        if not ranges:
            self.refuse(message("Nothing is selected: select some text first"))
            return
        self.last_label = label_id
        if self.run(lambda: spans.add_span(content, schema, label_id, ranges, stamp)):
            made = self._span_on(label_id, ranges)
            if made is not None:
                self.selection.set_span(made.id, made.start, just_made=True)
                self._say_added(made)
        elif (there := self._span_on(label_id, ranges)) is not None:
            self.selection.set_span(there.id, there.start)
            self.say(message("{label} is there already", label=self.label_name(label_id)))

    def _relabel(self, span: Span, label_id: str) -> None:
        content, schema, stamp = self.content, self.workspace.schema, self.workspace.stamp()
        assert content is not None
        if span.label_id == label_id:
            return
        just_made = self.selection.just_made
        before, after = schema.label_by_id.get(span.label_id), schema.label_by_id[label_id]
        if not just_made and before is not None and before.family != after.family:
            self.refuse(
                message(
                    "{new} is of another family than {old}: Shift and the key add it beside",
                    new=after.name,
                    old=before.name,
                )
            )
            return
        self.last_label = label_id
        if self.run(lambda: spans.relabel_span(content, schema, span.id, label_id, stamp)):
            self.selection.set_span(span.id, self.selection.caret, just_made=just_made)
            self.say(message("Now {label}", label=after.name))

    def _span_on(self, label_id: str, ranges: tuple[Range, ...]) -> Span | None:
        assert self.content is not None
        found = self.content.index.with_range(ranges[0][0], ranges[-1][1])
        same = (span for span in found if span.label_id == label_id and span.ranges == ranges)
        return next(same, None)

    def _say_added(self, span: Span) -> None:
        name, text = self.label_name(span.label_id), self.excerpt(span)
        if self.warnings:
            warning = str(self.warnings[0])
            self.say(
                message("Added {label}: {text} ({warning})", label=name, text=text, warning=warning)
            )
        else:
            self.say(message("Added {label}: {text}", label=name, text=text))

    def _forget(self) -> None:
        self.origin = None
        self.keyboard.leave()
        self.leave_relating()
        self.let_relation_go()

    def _forget_what_is_gone(self) -> None:
        """Leave the pass, the armed and the last label if another schema lacks them."""
        schema = self.workspace.schema
        if self.sticky not in schema.label_by_id:
            self.sticky = None
        if self.last_label not in schema.label_by_id:
            self.last_label = None
        if self.family is not None and self.family not in schema.family_by_id:
            self.family = None
            self.view.set_pass(None)
        self.state_changed.emit()

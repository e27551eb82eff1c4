"""The keyboard in the statement: moving, selecting, labels, attributes, edges."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from declannot.app.keys.hand_keys import HandKeys
from declannot.app.statement.edges import EdgeAdjustment
from declannot.app.statement.physical_keys import (
    digit,
    label_character,
    shortcut_key,
    written_character,
)
from declannot.domain.boundaries import Unit, next_boundary, previous_boundary
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.statement.hand import Hand
    from declannot.domain.schema import Label

Key = Qt.Key
Modifier = Qt.KeyboardModifier
_BRACKETS = {
    "[": ("start", -1),
    "{": ("start", 1),
    "]": ("end", 1),
    "}": ("end", -1),
}
_SHIFTED = {"[": "{", "]": "}"}


class Keyboard:
    """Turns key presses into commands of the hand."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._edges: EdgeAdjustment | None = None
        self._held_label: str | None = None
        self._column_x: float | None = None
        self._commands: dict[str, Callable[[], None]] = {
            "remove_span": hand.remove,
            "next_span": lambda: hand.walk(1),
            "previous_span": lambda: hand.walk(-1),
            "outer_span": hand.outer,
            "inner_span": hand.inner,
            "expand": hand.expand,
            "shrink": hand.shrink,
            "select_all": self._select_all,
            "mark_read": hand.mark_read,
            "repeat_label": hand.repeat_label,
            "begin_part": hand.begin_part,
        }
        self._keys = HandKeys.usual()

    def use_keys(self, keys: HandKeys) -> None:
        """Obey these keys from now on."""
        self._keys = keys

    @property
    def editing_edges(self) -> bool:
        """Whether the edges of a span are being moved."""
        return self._edges is not None

    @property
    def holds_escape(self) -> bool:
        """Whether Esc ends something begun here: moving edges, or drawing a relation."""
        hand = self._hand
        return self.editing_edges or hand.source_id is not None or hand.mouse.drawing

    def press(self, event: QKeyEvent) -> bool:
        """Obey a key; return whether it meant something."""
        if self._hand.content is None:
            return False
        key = shortcut_key(event)
        modifiers = event.modifiers() & ~Modifier.KeypadModifier & ~Modifier.GroupSwitchModifier
        if self._edges is not None:
            return self._press_in_edges(key, modifiers)
        if self._hand.mouse.give_up(key) or self._hand.press_relation_key(key, modifiers):
            return True
        command = self._keys.command(key, modifiers)
        if command is not None:
            self._commands[command]()
            return True
        if key in (Key.Key_Return, Key.Key_Enter) and modifiers == Modifier.NoModifier:
            self._enter()
            return True
        if key == Key.Key_Escape and modifiers == Modifier.NoModifier:
            self._escape()
            return True
        return self._move(key, modifiers) or self._press_character(event, modifiers)

    def release(self, event: QKeyEvent) -> bool:
        """Take the rule of a held label key away."""
        if self._held_label is None or event.isAutoRepeat():
            return False
        self._held_label = None
        self._hand.rule_wanted.emit("")
        return True

    def begin_edges(self) -> None:
        """Begin to move the edges of the selected span."""
        span = self._hand.workspace.selected_span
        if span is None:
            self._hand.refuse(message("No span is selected"))
        elif self._hand.workspace.read_only:
            self._hand.refuse(message("The project is open for reading only"))
        else:
            self._edges = EdgeAdjustment(self._hand, span)
            self._hand.state_changed.emit()

    def leave(self) -> None:
        """Give up moving edges."""
        if self._edges is not None:
            self._edges.cancel()
            self._edges = None
            self._hand.state_changed.emit()

    # Edges

    def _press_in_edges(self, key: Key, modifiers: Modifier) -> bool:
        assert self._edges is not None
        word = bool(modifiers & Modifier.ControlModifier)
        if key in (Key.Key_Return, Key.Key_Enter):
            edges, self._edges = self._edges, None
            edges.keep()
            self._hand.state_changed.emit()
        elif key == Key.Key_Escape:
            self.leave()
            self._hand.say(message("The edges stay as they were"))
        elif key in (Key.Key_Tab, Key.Key_Backtab):
            self._edges.change_end()
        elif key == Key.Key_Left:
            self._edges.move_visually(-1, word=word)
        elif key == Key.Key_Right:
            self._edges.move_visually(1, word=word)
        elif key == Key.Key_Up:
            self._edges.move_by_line(-1)
        elif key == Key.Key_Down:
            self._edges.move_by_line(1)
        elif key not in (Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_Meta):
            self._hand.refuse(message("Enter keeps the edges, Esc leaves them as they were"))
        return True

    def _bracket(self, end: str, direction: int) -> None:
        span = self._hand.workspace.selected_span
        if span is None:
            self._hand.refuse(message("No span is selected"))
            return
        edges = EdgeAdjustment(self._hand, span, end)
        edges.move_logically(direction, word=True)
        edges.keep()

    # Enter and Escape

    def _enter(self) -> None:
        hand = self._hand
        if hand.workspace.selected_span is not None:
            self.begin_edges()
        elif hand.selection.ranges:
            hand.choose_label()
        else:
            hand.choose_span()

    def _escape(self) -> None:
        hand = self._hand
        if hand.selection.ranges or hand.selection.span_id is not None:
            hand.selection.set_caret(hand.selection.caret)
        elif hand.sticky is not None:
            hand.set_sticky(None)

    def _select_all(self) -> None:
        assert self._hand.content is not None
        self._hand.selection.set_range(0, self._hand.content.text.length)

    # Characters

    def _press_character(self, event: QKeyEvent, modifiers: Modifier) -> bool:
        if modifiers & (Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier):
            return False
        hand, shift = self._hand, bool(modifiers & Modifier.ShiftModifier)
        if hand.source_id is not None and hand.workspace.selected_span is not None:
            hand.refuse_while_relating()
            return True
        number = digit(event)
        if number is not None:
            hand.cycle_attribute(number, backwards=shift)
            return True
        label = self._label_for(event) if hand.label_keys else None
        if label is None:
            return self._press_sign(event, shift) or self._unknown_letter(event)
        if event.isAutoRepeat():
            self._hold(label.id)
        else:
            hand.apply_label(label.id, extra=shift)
        return True

    def _press_sign(self, event: QKeyEvent, shift: bool) -> bool:
        sign = label_character(event)
        if shift and sign in _SHIFTED:
            sign = _SHIFTED[sign]
        if sign in _BRACKETS:
            self._bracket(*_BRACKETS[sign])
            return True
        command = self._keys.command_of_sign(sign) if self._hand.label_keys else None
        if command is None:
            return False
        self._commands[command]()
        return True

    def _label_for(self, event: QKeyEvent) -> Label | None:
        by_key = self._hand.workspace.schema.label_by_key
        return by_key.get(written_character(event)) or by_key.get(label_character(event))

    def _unknown_letter(self, event: QKeyEvent) -> bool:
        letter = label_character(event)
        if not letter.isalpha() or not self._hand.label_keys:
            return False
        self._hand.refuse(message("No label has the key {key}", key=letter.upper()))
        return True

    def _hold(self, label_id: str) -> None:
        if self._held_label != label_id:
            self._held_label = label_id
            self._hand.rule_wanted.emit(label_id)

    # Moving the caret

    def _move(self, key: Key, modifiers: Modifier) -> bool:
        select = bool(modifiers & Modifier.ShiftModifier)
        rest = modifiers & ~Modifier.ShiftModifier
        start = self._start_of_move(key, select)
        target = self._target(key, rest, start, select)
        if target is None:
            return False
        if key not in (Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown):
            self._column_x = None
        hand = self._hand
        hand.origin = None
        if select:
            anchor = hand.selection.anchor
            if hand.selection.span_id is not None:
                anchor = start
            hand.selection.set_range(anchor, target, keep_parts=True)
        elif hand.selection.parts:
            hand.selection.set_range(target, target, keep_parts=True)
        else:
            hand.selection.set_caret(target)
        hand.view.ensure_visible(target)
        return True

    def _start_of_move(self, key: Key, select: bool) -> int:
        """Where the caret sets out: a selection is left at the side one moves to."""
        hand = self._hand
        span = hand.workspace.selected_span
        chosen = (span.start, span.end) if span is not None else hand.selection.range
        if chosen is None or (select and span is None):
            return hand.selection.caret
        forward = key in (Key.Key_Right, Key.Key_Down, Key.Key_End, Key.Key_PageDown)
        return chosen[1] if forward else chosen[0]

    def _target(self, key: Key, rest: Modifier, start: int, select: bool) -> int | None:
        if rest == Modifier.NoModifier:
            return self._plain_target(key, start, select)
        if rest == Modifier.ControlModifier:
            return self._far_target(key, start)
        if rest == Modifier.AltModifier and key in (Key.Key_Left, Key.Key_Right):
            return self._by_unit("sentence", 1 if key == Key.Key_Right else -1, start)
        return None

    def _plain_target(self, key: Key, start: int, select: bool) -> int | None:
        view = self._hand.view
        match key:
            case Key.Key_Left | Key.Key_Right:
                if not select and self._hand.selection.range is not None:
                    return start  # an arrow leaves a selected range, as in every editor
                move = view.visual_left if key == Key.Key_Left else view.visual_right
                return move(start)
            case Key.Key_Up | Key.Key_Down:
                return self._on_line(-1 if key == Key.Key_Up else 1, start)
            case Key.Key_PageUp | Key.Key_PageDown:
                return self._on_page(-1 if key == Key.Key_PageUp else 1, start)
            case Key.Key_Home:
                return view.line_range(start)[0]
            case Key.Key_End:
                return view.line_range(start)[1]
        return None

    def _far_target(self, key: Key, start: int) -> int | None:
        assert self._hand.content is not None
        text = self._hand.content.text
        match key:
            case Key.Key_Left | Key.Key_Right:
                forward = (key == Key.Key_Right) != self._hand.view.is_right_to_left(start)
                return self._by_unit("word", 1 if forward else -1, start)
            case Key.Key_Up:
                return self._by_unit("paragraph", -1, start)
            case Key.Key_Down:
                return self._by_unit("paragraph", 1, start)
            case Key.Key_Home:
                return 0
            case Key.Key_End:
                return text.length
        return None

    def _by_unit(self, unit: Unit, direction: int, start: int) -> int:
        assert self._hand.content is not None
        move = next_boundary if direction > 0 else previous_boundary
        return move(self._hand.content.text, start, unit, self._hand.workspace.language)

    def _on_line(self, direction: int, start: int) -> int:
        view = self._hand.view
        if self._column_x is None:
            self._column_x = view.caret_rect(start).x()
        return view.offset_on_line(start, direction, self._column_x)

    def _on_page(self, direction: int, start: int) -> int:
        view = self._hand.view
        if self._column_x is None:
            self._column_x = view.caret_rect(start).x()
        return view.offset_on_page(start, direction, self._column_x)

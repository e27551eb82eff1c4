"""What stands against giving an action a key: it is refused, or somebody else loses by it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from declannot.app.action_table import Action, Needs
from declannot.app.keys.hand_keys import sign_of
from declannot.app.keys.key_names import native_key
from declannot.app.keys.key_set import (
    HAND_ACTIONS,
    combination,
    hand_keys,
    own_keys,
    portable,
    window_keys,
)
from declannot.domain.message import Message, message
from declannot.domain.schema import Schema

if TYPE_CHECKING:
    from declannot.app.actions import Actions

Key = Qt.Key
Modifier = Qt.KeyboardModifier
_STRONG = Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier

_MOVING = frozenset(
    (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End)
    + (Key.Key_PageUp, Key.Key_PageDown)
)
_ANSWERING = frozenset(
    (Key.Key_Return, Key.Key_Enter, Key.Key_Escape, Key.Key_Tab, Key.Key_Backtab)
)
_TYPING = frozenset((Key.Key_Space, Key.Key_Backspace, Key.Key_Delete, Key.Key_Insert))
_FIXED_SIGNS = frozenset("0123456789[]{}")
_FAR = {
    "Ctrl+Left": message("In the statement this key goes word by word"),
    "Ctrl+Right": message("In the statement this key goes word by word"),
    "Ctrl+Up": message("In the statement this key goes paragraph by paragraph"),
    "Ctrl+Down": message("In the statement this key goes paragraph by paragraph"),
    "Alt+Left": message("In the statement this key goes sentence by sentence"),
    "Alt+Right": message("In the statement this key goes sentence by sentence"),
    "Ctrl+Home": message("In the statement this key goes to the start"),
    "Ctrl+End": message("In the statement this key goes to the end"),
}
_TEXT_KEYS = (
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why a key is not simply given to an action.

    Attributes:
        said: the reason, as a sentence.
        refused: it cannot be had at all; otherwise it can be taken all the same.
        loses: id of the action that loses the key if it is taken, or empty.
    """

    said: Message
    refused: bool = False
    loses: str = ""


def conflict(key: str, action: Action, actions: Actions, schema: Schema) -> Conflict | None:
    """Return what stands against a key for an action, the weightiest thing first, or None.

    Args:
        key: the key in portable form.
        action: what it is wanted for.
        actions: every action with the keys in force.
        schema: the schema in force, whose labels have keys.
    """
    stroke = combination(key)
    if stroke is None:
        return Conflict(message("This is no key an action can have"), refused=True)
    said = _reserved(key, stroke, by_hand=action.id in HAND_ACTIONS)
    if said is not None:
        return Conflict(said, refused=True)
    return (
        _of_actions(portable(key), action, actions)
        or _of_labels(key, schema, by_hand=action.id in HAND_ACTIONS)
        or _of_text(portable(key), by_hand=action.id in HAND_ACTIONS)
    )


def _reserved(key: str, stroke: QKeyCombination, *, by_hand: bool) -> Message | None:
    """Return why a key cannot be had: the rules of the hand, or typing, need it."""
    code, modifiers = stroke.key(), stroke.keyboardModifiers()
    if code in (Key.Key_unknown, Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_Meta):
        return message("This is no key an action can have")
    strong = bool(modifiers & _STRONG)
    if code in _ANSWERING and not strong:
        return message("Enter, Esc and Tab always mean what they mean now")
    if code in _MOVING and not strong:
        return message("Keys that move the caret always do that")
    if strong:
        return None
    if by_hand:
        digit = modifiers == Modifier.ShiftModifier and Key.Key_0 <= code <= Key.Key_9
        if sign_of(key) in _FIXED_SIGNS or digit:
            return message("Digits and brackets are for attributes and edges")
        return None
    typed = 0x20 < code.value < 0x01000000
    if typed or code in _TYPING:
        return message("This key is for typing: take one with Ctrl or Alt, or a function key")
    return None


def _of_actions(key: str, action: Action, actions: Actions) -> Conflict | None:
    chosen = actions.chosen_keys
    for each in actions.table.values():
        if each.id == action.id:
            continue
        if key in map(portable, own_keys(each, chosen)):
            said = message(
                "{key} is the key of “{action}”",
                key=native_key(key),
                action=actions.plain_text(each),
            )
            return Conflict(said, loses=each.id)
        fixed = (*window_keys(each, chosen), *hand_keys(each, chosen))
        if key in map(portable, fixed) and not _only_in_review(each):
            said = message(
                "{key} always means “{action}”",
                key=native_key(key),
                action=actions.plain_text(each),
            )
            return Conflict(said, refused=True)
    return None


def _only_in_review(action: Action) -> bool:
    """Whether an action's hand keys are those of deciding, which no other hand key meets."""
    return Needs.REVIEW in action.needs


def _of_labels(key: str, schema: Schema, *, by_hand: bool) -> Conflict | None:
    sign = sign_of(key)
    stroke = combination(key)
    if stroke is not None and stroke.keyboardModifiers() == Modifier.ShiftModifier:
        sign = sign_of(key.removeprefix("Shift+"))
    label = schema.label_by_key.get(sign) if by_hand and sign else None
    if label is None:
        return None
    said = message(
        "{key} is the key of the label {label} in this project, and the label wins",
        key=native_key(key),
        label=label.name,
    )
    return Conflict(said)


def _of_text(key: str, *, by_hand: bool) -> Conflict | None:
    if key in _FAR:
        return Conflict(_FAR[key])
    if by_hand:
        return None
    bound = (each for standard in _TEXT_KEYS for each in QKeySequence.keyBindings(standard))
    if key in {portable(each.toString()) for each in bound}:
        return Conflict(message("Fields for text use {key} themselves", key=native_key(key)))
    return None

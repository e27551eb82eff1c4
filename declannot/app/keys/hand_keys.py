"""The keys of the statement's commands, as the keyboard looks them up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt

from declannot.app.action_table import all_actions
from declannot.app.keys.key_set import HAND_ACTIONS, combination

Key = Qt.Key
Modifier = Qt.KeyboardModifier


@dataclass(frozen=True, slots=True)
class HandKeys:
    """Which command a key of the statement means.

    A letter or sign is looked up by what the layout writes, as label keys are, so that ``.`` is
    a stop wherever it stands on the keyboard; anything else by key and modifiers.
    """

    keys: Mapping[tuple[Key, Modifier], str]
    signs: Mapping[str, str]

    @classmethod
    def of(cls, keys: Mapping[str, Iterable[str]]) -> HandKeys:
        """Return what keys mean, from each action's keys in portable form."""
        by_key: dict[tuple[Key, Modifier], str] = {}
        by_sign: dict[str, str] = {}
        for action_id, each in keys.items():
            for key in each:
                stroke = combination(key)
                if stroke is None:
                    continue
                if sign := sign_of(key):
                    by_sign.setdefault(sign, action_id)
                else:
                    place = (_plain(stroke.key()), stroke.keyboardModifiers())
                    by_key.setdefault(place, action_id)
        return cls(by_key, by_sign)

    @classmethod
    def usual(cls) -> HandKeys:
        """Return what keys mean as long as nobody changes them."""
        actions = (each for each in all_actions() if each.id in HAND_ACTIONS)
        return cls.of({each.id: each.hand_keys for each in actions})

    def command(self, key: Key, modifiers: Modifier) -> str | None:
        """Return the action a key means, or None."""
        return self.keys.get((_plain(key), modifiers))

    def command_of_sign(self, sign: str) -> str | None:
        """Return the action a letter or sign means, or None."""
        return self.signs.get(sign)


def sign_of(key: str) -> str:
    """Return the letter or sign that a key without modifiers writes, in small, or nothing."""
    stroke = combination(key)
    if stroke is None or stroke.keyboardModifiers() != Modifier.NoModifier:
        return ""
    code = stroke.key().value
    return chr(code).lower() if 0x20 < code < 0x01000000 else ""


def _plain(key: Key) -> Key:
    """Return Return for both keys that keyboards call Enter."""
    return Key.Key_Return if key == Key.Key_Enter else key

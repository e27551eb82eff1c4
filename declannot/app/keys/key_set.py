"""Which keys an action has: those of the table, or those somebody gave it instead.

An action's keys work in the whole window, or, where the table gives it hand keys, in the
statement alone. Keys of the hand that mean different things by what is selected, and the digits
of attributes and of the review, stay as they are (decision 0136).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence

from declannot.app.action_table import Action
from declannot.domain.errors import UserError

KeySet = Mapping[str, tuple[str, ...]]
"""Id of an action -> its keys in portable form, for actions whose keys are not the usual ones."""

HAND_ACTIONS = frozenset(
    (
        "repeat_label",
        "begin_part",
        "remove_span",
        "expand",
        "shrink",
        "next_span",
        "previous_span",
        "outer_span",
        "inner_span",
        "select_all",
        "mark_read",
    )
)
"""Actions of the statement whose keys can be others."""

_FORMAT, _VERSION = "declannot-keys", 1
LARGEST_BYTES = 1_000_000
_PORTABLE = QKeySequence.SequenceFormat.PortableText


def window_keys(action: Action, chosen: KeySet) -> tuple[str, ...]:
    """Return the keys of an action that work in the whole window."""
    return () if action.id in HAND_ACTIONS else chosen.get(action.id, action.keys)


def hand_keys(action: Action, chosen: KeySet) -> tuple[str, ...]:
    """Return the keys of an action that the statement obeys."""
    if action.id in HAND_ACTIONS:
        return chosen.get(action.id, action.hand_keys)
    return action.hand_keys


def own_keys(action: Action, chosen: KeySet) -> tuple[str, ...]:
    """Return those keys of an action that can be given to it and taken away."""
    return chosen.get(action.id, usual_keys(action))


def usual_keys(action: Action) -> tuple[str, ...]:
    """Return what ``own_keys`` are as long as nobody changes them."""
    return action.hand_keys if action.id in HAND_ACTIONS else action.keys


def with_keys(chosen: KeySet, action: Action, keys: Iterable[str]) -> KeySet:
    """Return a key set in which an action has these keys; the usual ones are not noted."""
    others = {name: each for name, each in chosen.items() if name != action.id}
    wanted = _each_once(keys)
    if wanted != _each_once(usual_keys(action)):
        others[action.id] = wanted
    return others


def _each_once(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(portable(key) for key in keys))


def portable(key: str) -> str:
    """Return a key in the one form in which keys are compared and kept."""
    return QKeySequence(key).toString(_PORTABLE).replace("Return", "Enter")


def combination(key: str) -> QKeyCombination | None:
    """Return the key and modifiers of a key with one stroke, or None for anything else."""
    sequence = QKeySequence(key)
    if sequence.count() != 1:
        return None
    only: QKeyCombination = sequence[0]  # type: ignore[index]  # not in the hints of PySide
    return only


def written(chosen: KeySet) -> bytes:
    """Return a key set as a file that people can read."""
    keys = {name: list(each) for name, each in sorted(chosen.items())}
    content = {"format": _FORMAT, "version": _VERSION, "keys": keys}
    return (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode("utf-8")


def read(data: bytes, actions: Mapping[str, Action]) -> tuple[KeySet, list[str]]:
    """Return the key set of a file, and the ids in it that name no action of this version.

    Raises:
        UserError: it is no file of keys, or holds what is no key.
    """
    if len(data) > LARGEST_BYTES:
        raise UserError("This file is too large to hold keys")
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise UserError(
            "This is no file of keys", remedy="Choose a file that was written by Export keys."
        )
    if content.get("version") != _VERSION or not isinstance(content.get("keys"), dict):
        raise UserError("This file of keys was written by another version of declannot")
    chosen: KeySet = {}
    unknown = []
    for name, keys in content["keys"].items():
        if name not in actions:
            unknown.append(name)
        else:
            chosen = with_keys(chosen, actions[name], _checked(name, keys))
    _refuse_twice(chosen, actions)
    return chosen, unknown


def _refuse_twice(chosen: KeySet, actions: Mapping[str, Action]) -> None:
    """Raise where two actions would have one key."""
    owner: dict[str, str] = {}
    for action in actions.values():
        for key in map(portable, own_keys(action, chosen)):
            if owner.setdefault(key, action.id) != action.id:
                raise UserError(
                    "“{key}” would be the key of “{one}” and of “{other}”",
                    remedy="Take it from one of them in the file.",
                    key=key,
                    one=owner[key],
                    other=action.id,
                )


def _checked(name: str, keys: object) -> list[str]:
    if not isinstance(keys, list):
        raise UserError("The keys of “{action}” are no list", action=name)
    for key in keys:
        if not isinstance(key, str) or combination(key) is None or not portable(key):
            raise UserError("“{key}” of “{action}” is no key", key=str(key), action=name)
    return keys

"""What keys are called: as this system writes them, in the language of the window.

Qt asks for the words on keys in the context ``QShortcut``. Our words go before its own, so that
menus, tooltips and sentences call a key by the same name; see devtools/qt_texts.py.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from declannot.app.action_table import CONTEXT, all_actions

_NATIVE = QKeySequence.SequenceFormat.NativeText
_WORD = re.compile(
    r"(?P<held>(?:\b(?:Ctrl|Shift|Alt|Meta)\+)+)"
    r"|\b(?P<key>Enter|Esc|Tab|Home|End|PgUp|PgDown|Space|Del|F\d+)\b"
)


def native_key(key: str) -> str:
    """Return a key in portable form as this system writes it."""
    return QKeySequence(key).toString(_NATIVE)


def native_keys(keys: tuple[str, ...]) -> list[str]:
    """Return key sequences as this system writes them."""
    return [native_key(key) for key in keys]


def in_native_words(keys: str) -> str:
    """Return a description of keys, such as ``Ctrl+← →``, with its words as this system has them.

    Args:
        keys: words of keys in portable form and whatever stands between them.
    """

    def native(found: re.Match[str]) -> str:
        held = found["held"]
        return native_key(f"{held}A")[:-1] if held else native_key(found["key"])

    return _WORD.sub(native, keys)


def usual_key_or_name(action_id: str) -> str:
    """Return the key an action has as long as nobody changes it, else its name in quotes."""
    action = next(each for each in all_actions() if each.id == action_id)
    for key in (*action.keys, *action.hand_keys):
        return native_key(key)
    return quoted_name(QCoreApplication.translate(CONTEXT, action.text))


def quoted_name(text: str) -> str:
    """Return the text of a menu entry as a sentence names it: without mnemonic and dots."""
    bare = text.replace("&", "").rstrip("…")
    return QCoreApplication.translate("keys", "“{action}”").format(action=bare)

"""Which key of the keyboard was pressed, whatever the layout writes on it.

Letters follow the layout as long as it writes Latin letters; under Cyrillic, Arabic or Greek
layouts they fall back to what the key bears on a US keyboard, and so do brackets, comma and
stop. Digits are always the keys of the row above the letters, because French and Czech layouts
write letters there.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_LAST_LATIN = 0x24F
_FIRST_SPECIAL = 0x01000000  # Qt's keys without a character, such as arrows, begin here

# X11 and Wayland: kernel key code + 8. Windows: scan codes of set 1, the kernel's own numbers.
_ROWS = ((16, "qwertyuiop[]"), (30, "asdfghjkl"), (44, "zxcvbnm,."))
_KERNEL_CHARACTERS = {
    start + index: letter for start, letters in _ROWS for index, letter in enumerate(letters)
}
_KERNEL_DIGITS = {**{code: code - 1 for code in range(2, 11)}, 11: 0}
# macOS: virtual key codes, which name places on the keyboard (Carbon, HIToolbox/Events.h).
_MAC_CHARACTERS = dict(
    zip(
        (0, 11, 8, 2, 14, 3, 5, 4, 34, 38, 40, 37, 46, 45, 31, 35, 12, 15, 1, 17, 32, 9, 13, 7)
        + (16, 6, 33, 30, 43, 47),
        "abcdefghijklmnopqrstuvwxyz[],.",
        strict=True,
    )
)
_BRACKETS = frozenset("[]{}<>")
_MAC_DIGITS = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9, 29: 0}


def label_character(event: QKeyEvent) -> str:
    """Return the lower-case character a label key stands for, or "" for any other key."""
    text = event.text().lower()
    if len(text) != 1 or not text.isprintable() or text.isspace():
        text = _letter_of_key(event.key())
    place = physical_character(event)
    if text and _is_latin(text) and not (text in _BRACKETS and place.isalpha()):
        return text
    # Arabic layouts write brackets with Shift on letter keys; Shift and a label's key wins.
    return place or text


def written_character(event: QKeyEvent) -> str:
    """Return the lower-case character the layout writes, for labels with keys of that script."""
    text = event.text().lower()
    return text if len(text) == 1 and text.isprintable() else ""


def digit(event: QKeyEvent) -> int | None:
    """Return 1 to 9 for the digit keys by their place on the keyboard, else None."""
    return digit_or_zero(event) or None


def digit_or_zero(event: QKeyEvent) -> int | None:
    """Return 0 to 9 for the digit keys by their place on the keyboard, else None."""
    codes, number = (
        (_MAC_DIGITS, _mac_code(event))
        if _on_mac()
        else (
            _KERNEL_DIGITS,
            _kernel_code(event),
        )
    )
    if number is not None:
        return codes.get(number)
    key = event.key()
    return key - Qt.Key.Key_0 if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else None


def shortcut_key(event: QKeyEvent) -> Qt.Key:
    """Return the key as menus name it: a letter that is not Latin counts by its place."""
    key = Qt.Key(event.key())
    if _LAST_LATIN < key < _FIRST_SPECIAL and (letter := physical_character(event)):
        return Qt.Key(ord(letter.upper()))
    return key


def _letter_of_key(key: int) -> str:
    return chr(key).lower() if Qt.Key.Key_A <= key <= Qt.Key.Key_Z else ""


def _is_latin(character: str) -> bool:
    return ord(character) <= _LAST_LATIN


def physical_character(event: QKeyEvent) -> str:
    """Return the letter or sign of the key on a US keyboard, or "" where that is not known."""
    if _on_mac():
        code = _mac_code(event)
        return _MAC_CHARACTERS.get(code, "") if code is not None else ""
    code = _kernel_code(event)
    return _KERNEL_CHARACTERS.get(code, "") if code is not None else ""


def _on_mac() -> bool:
    return sys.platform == "darwin"


def _mac_code(event: QKeyEvent) -> int | None:
    return event.nativeVirtualKey() if event.nativeVirtualKey() or event.text() else None


def _kernel_code(event: QKeyEvent) -> int | None:
    code = event.nativeScanCode()
    if not code:
        return None  # made by a test or an on-screen keyboard
    return code if sys.platform == "win32" else code - 8

"""Label keys and digits under the keyboard layouts of our users."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from declannot.app.statement.physical_keys import (
    digit,
    label_character,
    shortcut_key,
    written_character,
)

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="scan codes of X11 and Windows")
OFFSET = 0 if sys.platform == "win32" else 8
A, C, X, Q = 30, 46, 45, 16


def press(
    scan: int, text: str, key: int = 0, modifiers: Qt.KeyboardModifier = Qt.NoModifier
) -> QKeyEvent:
    native = scan + OFFSET if scan else 0
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, native, 0, 0, text)


@pytest.mark.parametrize(
    ("layout", "scan", "text", "expected"),
    [
        ("us", A, "a", "a"),
        ("us with caps lock", A, "A", "a"),
        ("fr: the letter counts, not the place", Q, "a", "a"),
        ("de", C, "c", "c"),
        ("es", 39, "ñ", "ñ"),
        ("ru", A, "ф", "a"),
        ("ru", C, "с", "c"),
        ("ar", X, "ء", "x"),
        ("ar writes two letters with one key", 48, "لا", "b"),
        ("el", A, "α", "a"),
        ("ar: shift on a letter writes a bracket", C, "}", "c"),
        ("ar: shift on a letter writes a semicolon", 25, "؛", "p"),
        ("us", 26, "{", "{"),
        ("de: AltGr and 8", 9, "[", "["),
        ("ru: the key of the stop", 52, "ю", "."),
        ("ar: the key of the comma", 51, "و", ","),
        ("ru: the key of the bracket", 26, "х", "["),
        ("no native code", 0, "a", "a"),
    ],
)
def test_a_label_key_by_layout(layout: str, scan: int, text: str, expected: str) -> None:
    assert label_character(press(scan, text)) == expected, layout


def test_a_label_may_have_a_cyrillic_key() -> None:
    assert written_character(press(A, "Ф")) == "ф"


@pytest.mark.parametrize(
    ("layout", "scan", "text", "expected"),
    [
        ("us", 2, "1", 1),
        ("us with shift", 4, "#", 3),
        ("fr", 2, "&", 1),
        ("fr", 3, "é", 2),
        ("ar", 10, "٩", 9),
        ("us zero", 11, "0", None),
        ("a letter", A, "a", None),
    ],
)
def test_digits_are_the_keys_above_the_letters(
    layout: str, scan: int, text: str, expected: int | None
) -> None:
    assert digit(press(scan, text)) == expected, layout


def test_digits_without_native_codes_go_by_key() -> None:
    assert digit(press(0, "2", Qt.Key.Key_2)) == 2
    assert digit(press(0, "0", Qt.Key.Key_0)) is None


@pytest.mark.parametrize(
    ("layout", "scan", "key", "expected"),
    [
        ("us", 44, Qt.Key.Key_Z, Qt.Key.Key_Z),
        ("de: the letter counts", 21, Qt.Key.Key_Z, Qt.Key.Key_Z),
        ("ru", 44, 0x042F, Qt.Key.Key_Z),
        ("ar", 44, 0x0626, Qt.Key.Key_Z),
        ("arrows stay arrows", 103, Qt.Key.Key_Up, Qt.Key.Key_Up),
    ],
)
def test_menu_keys_by_layout(layout: str, scan: int, key: int, expected: Qt.Key) -> None:
    event = press(scan, "", key, Qt.KeyboardModifier.ControlModifier)
    assert shortcut_key(event) is expected, layout

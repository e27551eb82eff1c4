"""Sentences of the window name the keys that actions have now, or the actions."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from declannot.app.action_table import all_actions
from declannot.app.keys.fixed_keys import FixedKeys
from declannot.app.keys.key_names import in_native_words, native_key, usual_key_or_name
from declannot.app.main import make_application
from declannot.app.translation import Translation

Start = Callable[..., Any]

NAMED = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+\w+|\bF(?:[2-9]|1[0-2])\b")
OF_PANELS = {"Ctrl+A", "Ctrl+C", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Enter", "Alt+Up", "Alt+Down"}
"""Keys of actions that also mean something of their own in tables, fields and the schema editor."""


def test_hints_follow_keys_that_are_changed(start: Start) -> None:
    run = start()
    window = run.window
    run.qtbot.waitUntil(lambda: window.panels.filled)
    hint, empty = window.page.hint, window.panels.inspector._form.emptyHint
    relations = window.panels.relations
    assert "Ctrl+Z takes back" in hint.text
    assert "F1 opens the handbook" in hint.text
    assert "Space goes" in hint.text
    assert "Space goes" in empty.text()
    assert "Ctrl+R" in relations._form.empty.text()
    window.settings.put(
        keys={"undo": ("Ctrl+Y",), "handbook": (), "next_span": ("n",), "relate": ("Ctrl+J",)}
    )
    assert "Ctrl+Y takes back" in hint.text
    assert "“Handbook” opens the handbook" in hint.text
    assert "N goes" in hint.text
    run.qtbot.waitUntil(lambda: "N goes" in empty.text())
    assert "Ctrl+J" in relations._form.empty.text()


def test_what_the_hand_says_names_keys_that_are_changed(start: Start) -> None:
    run = start()
    run.window.settings.put(keys={"pass_all": ("Ctrl+8",), "next_span": ("n",)})
    run.do("pass_first")
    assert run.said[-1].endswith("Ctrl+8 shows all")
    run.do("pass_all")
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    run.do("relate")
    run.do("relate")
    assert run.said[-1] == "Go to the span it should lead to: N, Alt+Up, Alt+Down or a click"
    run.key(Qt.Key.Key_Escape)


def test_a_key_for_review_is_named_as_it_is(start: Start) -> None:
    run = start()
    run.window.settings.put(keys={"workspace_review": ()})
    assert run.window.actions_by_id.key_or_name("workspace_review") == "“Review”"
    assert usual_key_or_name("workspace_review") == "Ctrl+2"
    run.do("decide_upper")
    assert run.said[-1] == "This is for the review: “Review” shows it"


def test_no_sentence_names_a_key_that_can_be_changed(root: Path) -> None:
    """Such a key stands in a gap of the sentence, filled when it is said."""
    keys = {key for each in all_actions() for key in (*each.keys, *each.hand_keys)} - OF_PANELS
    assert {"Ctrl+2", "F8"} <= keys
    wrong = [
        f"{where}: {text}"
        for where, text in texts(root)
        if keys.intersection(NAMED.findall(text)) or re.search(r"\bF1\b:? (?:help|opens)", text)
    ]
    assert wrong == []


def texts(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the sentences of the window with the file they are in."""
    for path in (root / "declannot" / "app").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        if "forms" in path.parts or not (NAMED.search(source) or "F1" in source):
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and called(node) in ("tr", "message", "translate"):
                for each in node.args:
                    if isinstance(each, ast.Constant) and isinstance(each.value, str):
                        yield path.name, each.value
    for path in (root / "ui").glob("*.ui"):
        for element in ElementTree.parse(path).getroot().iter("string"):
            yield path.name, element.text or ""


def called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


@pytest.mark.parametrize(
    ("language", "shift", "enter"), [("fr", "Maj", "Entrée"), ("es", "Mayús", "Intro")]
)
def test_keys_have_one_name_in_menus_and_lists(
    qtbot: Any, language: str, shift: str, enter: str
) -> None:
    translation = Translation(make_application(), language)
    try:
        assert native_key("Ctrl+Shift+Z").split("+")[1].startswith(shift)
        assert native_key("Enter") == enter
        assert in_native_words("Shift+Enter, ↑").split("+")[1] == f"{enter}, ↑"
        listed = {row.keys for row in FixedKeys().elsewhere()}
        assert enter in listed
        assert not any("Enter" in keys or "Shift" in keys for keys in listed)
        assert native_key("Ctrl+A")[:-1] == in_native_words("Ctrl+← →")[: -len("← →")]
    finally:
        translation.remove()
    assert QLocale().name()
    assert QApplication.translate("QShortcut", "Enter") == "Enter"

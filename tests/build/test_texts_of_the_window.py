"""What the window says is meant for people with a window: no options of commands."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from devtools.generated import _texts_from_below

OPTION = re.compile(r"(?:^|[\s(“\"'])--[a-z]|\bdeclannot [a-z]+ [A-Z]{2,}")


def test_no_sentence_from_below_names_an_option() -> None:
    """An error says the option by ``in_command``, and what a window offers as its remedy."""
    assert "No project is open" in _texts_from_below()
    named = [line for line in _texts_from_below().splitlines() if OPTION.search(line)]
    assert named == []


def test_no_text_of_the_window_names_an_option(root: Path) -> None:
    named = [
        f"{path.relative_to(root)}: {text}"
        for path in (root / "declannot" / "app").rglob("*.py")
        for text in sentences(ast.parse(path.read_text(encoding="utf-8")))
        if OPTION.search(text)
    ]
    assert named == []


def test_no_form_names_an_option(root: Path) -> None:
    texts = [
        each.text or ""
        for path in (root / "ui").glob("*.ui")
        for each in ElementTree.parse(path).getroot().iter("string")
    ]
    assert len(texts) > 100
    assert [text for text in texts if OPTION.search(text)] == []


def sentences(tree: ast.AST) -> Iterator[str]:
    """Yield the texts of a module that have words, but not what documents it."""
    told = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and id(node) not in told and " " in text:
            yield text

"""Every panel, page and dialog of the window, and every question it asks, is on a picture."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pictures.scene import Scene
from pictures.scenes import AREAS

ROOT = Path(__file__).parents[2]
SHEETS = ROOT / "docs" / "handbook" / "pictures"
WINDOWS = {
    "QDialog", "QDockWidget", "QFrame", "QInputDialog", "QMainWindow", "QMenu", "QMessageBox",
    "QProgressDialog", "QScrollArea", "QStatusBar", "QTabWidget", "QToolBar", "QWidget", "QWizard",
    "QWizardPage",
}  # fmt: skip
"""What the program derives its windows and their parts from; buttons, lists and fields are none."""
QUESTIONS = {"QInputDialog", "QMessageBox"}
NOT_PICTURED = {
    "Balance": "a part of FreezeDialog, below its contents",
    "SuggestedGroups": "a part of FreezeDialog for texts that are alike, which those here are not",
    "_StayingMenu": "the menu of ChoicesButton, an ordinary menu that stays open",
    "_Scrolled": "holds what does not fit a screen smaller than that of the pictures",
    "_Section": "a part of SettingsDialog's pages, without a name of its own",
}
"""Windows and parts that no scene names, and why."""
NOT_ASKED = {
    "SpanCommands.ask_attribute": "asks only where the inspector is closed",
}
"""Questions that no scene names, and why."""


@cache
def classes() -> dict[str, ast.ClassDef]:
    """Return every class of the window by its name."""
    found = {}
    for path in sorted((ROOT / "declannot" / "app").rglob("*.py")):
        if path.parent.name != "forms":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= {each.name: each for each in ast.walk(tree) if isinstance(each, ast.ClassDef)}
    return found


def bases(name: str) -> Iterator[str]:
    """Yield the names of what a class derives from, near and far."""
    for each in getattr(classes().get(name), "bases", ()):
        base = each.value if isinstance(each, ast.Subscript) else each
        if isinstance(base, ast.Name):
            yield base.id
            yield from bases(base.id)


def windows() -> set[str]:
    """Return the windows and their parts; what others derive from is on their pictures."""
    derived = {base for name in classes() for base in bases(name)}
    return {name for name in classes() if name not in derived and WINDOWS & {*bases(name)}}


def asking() -> set[str]:
    """Return the functions that ask a question, as Class.function."""
    return {
        f"{name}.{function.name}"
        for name, each in classes().items()
        for function in each.body
        if isinstance(function, ast.FunctionDef) and any(map(_asks, ast.walk(function)))
    }


def _asks(node: ast.AST) -> bool:
    """Return whether this is a call of ``ask``, or makes one of Qt's questions."""
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute):  # QInputDialog.getText
        return isinstance(node.func.value, ast.Name) and node.func.value.id in QUESTIONS
    return isinstance(node.func, ast.Name) and node.func.id in {"ask", *QUESTIONS}


def scenes() -> list[Scene]:
    return [each for played in AREAS.values() for each in played]


def test_every_window_is_on_a_picture() -> None:
    shown = {name for each in scenes() for name in each.shows}
    assert windows() - shown == NOT_PICTURED.keys(), "add a scene to pictures/scenes, or a reason"
    assert shown <= classes().keys()


def test_every_question_is_on_a_picture() -> None:
    asked = {name for each in scenes() for name in each.asks}
    assert asking() - asked == NOT_ASKED.keys(), "add a scene to pictures/scenes, or a reason"
    assert asked <= asking()


def test_every_form_is_used_by_a_window() -> None:
    """What stands in a form is on the picture of the window that uses it."""
    used = {
        each.id.removeprefix("Ui_")
        for one in classes().values()
        for each in ast.walk(one)
        if isinstance(each, ast.Name) and each.id.startswith("Ui_")
    }
    for form in (ROOT / "ui").glob("*.ui"):
        name = form.read_text(encoding="utf-8").split("<class>")[1].split("</class>")[0]
        assert name in used


def test_every_area_has_a_sheet_on_the_page() -> None:
    page = SHEETS.with_suffix(".md").read_text(encoding="utf-8")
    for area in AREAS:
        assert f"(pictures/{area}.png)" in page
        assert (SHEETS / f"{area}.png").is_file()
    assert {each.stem for each in SHEETS.glob("*.png")} == AREAS.keys()

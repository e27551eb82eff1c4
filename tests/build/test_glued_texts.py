"""Texts that people are shown are not glued: each language sets its own marks between words.

French writes a blank before a colon, Spanish quotes in «», and a call of ``tr`` inside an f-string
is seen by no collector of texts. What stands between two pieces goes through
``declannot/app/punctuation.py``, and in sentences from below through
``declannot/domain/punctuation.py``.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

Finder = Callable[[ast.AST], Iterator[ast.expr]]
ASKING = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
JOINING = {": ", "; ", " and ", " or "}
# Lists that are read again, from a field or by a style sheet: the mark is no punctuation there.
READ_AGAIN = {
    "app/corpus/edit_many.py",
    "app/dialogs/document_properties.py",
    "app/panels/attribute_rows.py",
    "app/schema_editor/examples.py",
    "app/statement/taking_out.py",
}


@pytest.fixture(scope="module")
def modules(root: Path) -> dict[str, ast.Module]:
    """Return what may be shown in the window, but neither forms nor commands."""
    package = root / "declannot"
    paths = [path for path in sorted(package.rglob("*.py")) if path.name != "__main__.py"]
    return {
        path.relative_to(package).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in paths
        if not {"forms", "cli"} & {*path.relative_to(package).parts}
    }


@pytest.fixture(scope="module")
def shown(modules: dict[str, ast.Module]) -> dict[str, ast.Module]:
    """Return those that put texts together themselves: the window, and pages in its language."""
    found = {
        name: tree
        for name, tree in modules.items()
        if name.startswith("app/") or (name.startswith("exchange/") and speaks(tree))
    }
    assert len(found) > 200
    return found


def test_no_text_to_translate_stands_inside_an_f_string(shown: dict[str, ast.Module]) -> None:
    assert said(shown, unseen) == []


def test_no_number_is_counted_by_tr_in_a_class_others_derive_from(
    shown: dict[str, ast.Module],
) -> None:
    """``tr`` asks the base classes in turn, but fills the number in first, and then finds none."""
    classes = [
        (name, each)
        for name, tree in shown.items()
        for each in ast.walk(tree)
        if isinstance(each, ast.ClassDef)
    ]
    bases = {base.id for _, each in classes for base in each.bases if isinstance(base, ast.Name)}
    found = [
        f"{name}:{call.lineno}"
        for name, each in classes
        if each.name in bases
        for call in ast.walk(each)
        if isinstance(call, ast.Call) and called(call) == "tr" and "%n" in text(call.args[0])
    ]
    assert found == []


def test_no_punctuation_is_glued_between_pieces(shown: dict[str, ast.Module]) -> None:
    assert said(shown, glued) == []


def test_no_list_is_glued_by_words_or_semicolons(shown: dict[str, ast.Module]) -> None:
    others = {name: tree for name, tree in shown.items() if name not in READ_AGAIN}
    assert said(others, joined) == []


def test_no_choices_are_glued_by_a_word_below(modules: dict[str, ast.Module]) -> None:
    assert said(modules, worded) == []


@pytest.mark.parametrize(
    ("source", "finders"),
    [
        ("""f"{self.tr('Files')} ({names})" """, ["unseen"]),
        ("""f"{title}: {self.translate('X', 'all')}" """, ["unseen", "glued"]),
        ("""f"{name}: {value}" """, ["glued"]),
        ("""f"{text_of(one)}; {text_of(other)}" """, ["glued"]),
        ("""f"“{quote}”" """, ["glued"]),
        ("""f"{one} and {other}" """, ["glued"]),
        (""" name + ": " + value """, ["glued"]),
        (""" "; ".join(reasons) """, ["joined"]),
        (""" " or ".join(names) """, ["joined", "worded"]),
        (""" with_colon(name, f"{first}–{last}") """, []),
        (""" f"QFrame {{ background: {paper}; border: 1px solid {edge}; }}" """, []),
        (""" " · ".join(parts) """, []),
    ],
)
def test_glue_is_found_and_nothing_else(source: str, finders: Sequence[str]) -> None:
    tree = ast.parse(source.strip())
    found = [find.__name__ for find in (unseen, glued, joined, worded) if [*find(tree)]]
    assert found == finders


def said(modules: dict[str, ast.Module], find: Finder) -> list[str]:
    """Return ``file:line: expression`` for all that ``find`` finds."""
    return [
        f"{name}:{node.lineno}: {ast.unparse(node)}"
        for name, tree in modules.items()
        for node in find(tree)
    ]


def unseen(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield f-strings in which a text is asked for that no collector sees."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and any(
            isinstance(each, ast.Call) and called(each) in ASKING for each in ast.walk(node)
        ):
            yield node


def glued(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield f-strings and sums with quotes around, or a colon or a word behind, what they show."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            pairs = zip([None, *node.values], node.values, strict=False)
            if any(glues(text(each), isinstance(last, ast.FormattedValue)) for last, each in pairs):
                yield node
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            yield from (node for each in (node.left, node.right) if text(each) in JOINING)


def glues(piece: str, behind_a_value: bool) -> bool:
    """Whether a piece of an f-string is a mark or a word of one language."""
    if any(mark in piece for mark in "“”"):
        return True
    return behind_a_value and (piece in JOINING or piece.startswith(": "))


def joined(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield lists that are put together by a word or by semicolons."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and joiner(node) in JOINING:
            yield node


def worded(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield lists that are put together by a word."""
    for node in joined(tree):
        if isinstance(node, ast.Call) and joiner(node).strip().isalpha():
            yield node


def joiner(node: ast.Call) -> str:
    """Return the literal whose ``join`` is called, or nothing."""
    function = node.func
    if isinstance(function, ast.Attribute) and function.attr == "join":
        return text(function.value)
    return ""


def speaks(tree: ast.AST) -> bool:
    """Whether a module puts messages into the language of whoever asks for a page."""
    return any(isinstance(node, ast.Call) and called(node) == "say" for node in ast.walk(tree))


def text(node: ast.expr) -> str:
    """Return a literal text, or nothing."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def called(node: ast.Call) -> str:
    """Return the last name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")

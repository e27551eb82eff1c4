"""Translations: complete, with the same places for values, and found at run time."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from declannot.app.action_table import CONTEXT, MENUS

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
APP = ROOT / "declannot" / "app"
LANGUAGES = ("fr", "es")
PLACE = re.compile(r"\{[a-z_]*\}|%n|%\d")
Message = tuple[str, str, list[str], bool]


def messages(language: str) -> Iterator[Message]:
    """Yield context, source, translations (several where a number decides) and whether finished."""
    for context in ElementTree.parse(I18N / f"declannot_{language}.ts").getroot().iter("context"):
        name = context.findtext("name") or ""
        for each in context.iter("message"):
            translation = each.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            finished = translation.get("type") is None
            yield name, each.findtext("source") or "", forms or [translation.text or ""], finished


def finished(language: str) -> Iterator[Message]:
    """Yield what is translated."""
    return (each for each in messages(language) if each[3])


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_nothing_is_untranslated(language: str) -> None:
    left = [
        (context, source)
        for context, source, forms, finished in messages(language)
        if not finished or not all(form.strip() for form in forms)
    ]
    assert left == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_places_for_values_are_the_same(language: str) -> None:
    wrong = []
    for context, source, forms, _ in finished(language):
        # The singular may say "one" instead of the number.
        ones = [set(PLACE.findall(form)) | ({"%n"} if len(forms) > 1 else set()) for form in forms]
        wanted = set(PLACE.findall(source)) | ({"%n"} if len(forms) > 1 else set())
        wrong += [(context, source, forms) for each in ones if each != wanted]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_dots_and_blanks_are_kept(language: str) -> None:
    wrong = []
    for context, source, forms, _ in finished(language):
        for form in forms:
            same = source.endswith("…") == form.endswith("…")
            same = same and _mnemonics(source) == _mnemonics(form)
            same = same and (source[:1].isspace(), source[-1:].isspace()) == (
                form[:1].isspace(),
                form[-1:].isspace(),
            )
            if not same:
                wrong.append((context, source, form))
    assert wrong == []


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=[^\s&])", text.replace("&&", "")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_have_no_two_equal_mnemonics(language: str) -> None:
    table = {
        (context, source): forms[0] or source for context, source, forms, _ in messages(language)
    }
    titles = [table[CONTEXT, menu.TITLE] for menu in MENUS]
    assert _twice(titles) == []
    for menu in MENUS:
        grouped = {each.id for each in menu.ACTIONS if each.group and each.id not in menu.ORDER}
        texts = [table[CONTEXT, each.text] for each in menu.ACTIONS if each.id not in grouped]
        assert _twice(texts) == [], menu.__name__


def _twice(texts: list[str]) -> list[str]:
    letters: dict[str, str] = {}
    twice = []
    for text in texts:
        found = re.search(r"&([^\s&])", text.replace("&&", ""))
        if found and letters.setdefault(found[1].casefold(), text) != text:
            twice.append(f"{letters[found[1].casefold()]} / {text}")
    return twice


def test_every_text_is_asked_for_where_it_is_collected() -> None:
    """A context is a class of the window, a form, or named in a call of ``translate``."""
    known = {CONTEXT, "messages"}
    for path in [*APP.rglob("*.py")]:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                known.add(node.name)
            if isinstance(node, ast.Call) and _name(node.func) == "translate" and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    known.add(str(first.value))
    known |= {found[1] for path in (ROOT / "ui").glob("*.ui") if (found := _class_of(path))}
    assert sorted({context for context, *_ in messages("fr")} - known) == []


def test_no_other_name_is_given_to_tr() -> None:
    """``tr = self.tr`` would be collected without a context and never be found with one."""
    found = [
        str(path.relative_to(ROOT))
        for path in APP.rglob("*.py")
        if re.search(r"\btr\b[^=(\n]*=[^=\n]*\.tr\b(?!\()", path.read_text(encoding="utf-8"))
    ]
    assert found == []


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _class_of(path: Path) -> re.Match[str] | None:
    return re.search(r"<class>(\w+)</class>", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_finds_what_was_translated(language: str, qtbot: QtBot) -> None:
    translator = QTranslator()
    assert translator.load(str(I18N / f"declannot_{language}.qm"))
    assert QCoreApplication.installTranslator(translator)
    try:
        for context, source, forms, _ in finished(language):
            if len(forms) == 1:
                assert QCoreApplication.translate(context, source) == forms[0]
    finally:
        QCoreApplication.removeTranslator(translator)

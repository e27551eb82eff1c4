"""Translations: complete, with the same places for values, and found at run time."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from declannot.app.action_table import CONTEXT, MENUS
from declannot.app.translation import Translation
from declannot.domain.errors import UserError
from declannot.domain.message import message
from devtools import generated, spoken
from devtools.qt_texts import QT_TEXTS
from tests.spoken_texts import EAR

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
APP = ROOT / "declannot" / "app"
LANGUAGES = ("fr", "es")
PLACE = re.compile(r"\{[a-z_]*\}|%n|%\d")
_WITH_CONTEXT = ("translate", "QT_TRANSLATE_NOOP")
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


@pytest.fixture(scope="module")
def nodes_of_window() -> dict[Path, list[ast.AST]]:
    """Everything in the sources of the window, by file."""
    return {
        path: [*ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
        for path in sorted(APP.rglob("*.py"))
        if path.parent.name != "forms"
    }


def test_every_text_is_asked_for_where_it_is_collected(
    nodes_of_window: dict[Path, list[ast.AST]],
) -> None:
    """A context is a class of the window, a form, or named in a call of ``translate``."""
    known = {CONTEXT, "messages", *(context for context, _ in QT_TEXTS)}
    for nodes in nodes_of_window.values():
        for node in nodes:
            if isinstance(node, ast.ClassDef):
                known.add(node.name)
            if isinstance(node, ast.Call) and _name(node.func) in _WITH_CONTEXT and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    known.add(str(first.value))
    known |= {found[1] for path in (ROOT / "ui").glob("*.ui") if (found := _class_of(path))}
    assert sorted({context for context, *_ in messages("fr")} - known) == []


def test_no_text_is_asked_for_where_the_collector_is_blind(
    nodes_of_window: dict[Path, list[ast.AST]],
) -> None:
    """It does not see ``tr`` under another name, nor inside of an f-string."""
    blind = []
    for path, nodes in nodes_of_window.items():
        for node in nodes:
            called: list[ast.expr] = []
            if isinstance(node, ast.JoinedStr):
                called = [each.func for each in ast.walk(node) if isinstance(each, ast.Call)]
            elif isinstance(node, ast.Assign):
                known = [_name(each) for each in node.targets] == ["translate"]
                called = [] if known else [node.value]
            elif isinstance(node, ast.NamedExpr):
                called = [node.value]
            blind += [
                f"{path.relative_to(ROOT)}:{each.lineno}"
                for each in called
                if not isinstance(each, ast.Call) and _name(each) in ("tr", "translate")
            ]
    assert blind == []


def test_every_sentence_from_below_is_a_literal_the_collector_sees() -> None:
    """What a ``Spoken`` place gets is a literal or ``Spoken`` itself, never put together."""
    assert spoken.unseen() == []


SEEN = {
    "a parameter": ("def f(where: int, what: Spoken) -> None: ...\nf(1, 'Seen')", []),
    "by its name": ("def f(*, what: Spoken = '') -> None: ...\nf(what='Seen')", []),
    "of a method": (
        "class A:\n def f(self, what: Spoken) -> None: ...\n def g(self): self.f('Seen')",
        [],
    ),
    "of a class above": (
        "class A:\n def __init__(self, what: Spoken) -> None: ...\n"
        "class B(A):\n def __init__(self) -> None: super().__init__('Seen')",
        [],
    ),
    "a field": ("class A:\n x: int\n what: Spoken\nA(1, 'Seen')", []),
    "a table": ("T: dict[int, Spoken] = {1: 'Seen'}\ndef f(x: Spoken) -> None: ...\nf(T[1])", []),
    "a result": ("def f(x: int) -> Spoken:\n return 'Seen' if x else 'Seen'", []),
    "a variable": (
        "def f(x: Spoken) -> None: ...\ndef g() -> None:\n y = 'Seen' if f else ''\n f(y)",
        [],
    ),
    "within a message": (
        "def g(a: Spoken) -> Message: ...\ndef f(x: Spoken | Message) -> None: ...\nf(g('Seen'))",
        [],
    ),
    "put together": (
        "def f(x: Spoken) -> None: ...\ndef g(y: str) -> None: f('Seen' + y)",
        ["'Seen' + y"],
    ),
    "with values in it": (
        "def f(x: Spoken) -> None: ...\ndef g(y: str) -> None: f(f'Seen {y}')",
        ["f'Seen {y}'"],
    ),
    "from nowhere": ("def f(x: Spoken) -> None: ...\ndef g(y: str) -> None: f(y)", ["y"]),
    "claimed": ("def f(x: Spoken) -> None: ...\ndef g(y: str) -> None: f(Spoken(y))", []),
}


@pytest.mark.parametrize("place", SEEN)
def test_the_collector_sees(place: str, tmp_path: Path) -> None:
    source, unseen = SEEN[place]
    file = tmp_path / "module.py"
    file.write_text(source, encoding="utf-8")
    assert [each.split(": ", 1)[1] for each in spoken.unseen([file])] == unseen
    if not unseen and place != "claimed":
        assert spoken.texts([file]) == {"Seen"}


@pytest.mark.parametrize(
    ("file", "call", "heard"),
    [
        ("formats/format.py", 'message("No translator sees this")', True),
        ("formats/format.py", 'UserError("Nor this", remedy="Nor that.")', True),
        ("store/lock.py", 'message("The project is open in another program")', False),
        ("formats/format.py", 'UserError("The file is empty").in_command("Use --force.")', False),
        ("cli/opening.py", 'UserError("Commands speak English")', False),
    ],
)
def test_tests_hear_what_no_translator_sees(file: str, call: str, heard: bool) -> None:
    place = str(ROOT / "declannot" / file)
    exec(compile(call, place, "eval"), {"message": message, "UserError": UserError})
    stray = EAR.stray()
    assert bool(stray) == heard
    assert all(each.startswith(f"{place}:1: ") for each in stray)


def test_our_words_go_before_those_of_qt(qtbot: QtBot, tmp_path: Path) -> None:
    """Qt's Spanish has "Control" and "fichero", and leaves its own file dialog half English."""
    ours = {"Ctrl": "Ctl", "Return": "Intro", "File &name:": "&Archivo:", "&Look in:": "&En:"}
    tree = ElementTree.Element("TS", version="2.1", language="es", sourcelanguage="en")
    for context, source in QT_TEXTS:
        if source in ours:
            group = ElementTree.SubElement(tree, "context")
            ElementTree.SubElement(group, "name").text = context
            entry = ElementTree.SubElement(group, "message")
            ElementTree.SubElement(entry, "source").text = source
            ElementTree.SubElement(entry, "translation").text = ours[source]
    ElementTree.ElementTree(tree).write(tmp_path / "declannot_es.ts", encoding="utf-8")
    generated.compile_translations(tmp_path)
    app = QApplication.instance()
    assert app is not None
    translation = Translation(app, "es", own=tmp_path)
    try:
        assert translation.fault is None
        native = QKeySequence.SequenceFormat.NativeText
        assert QKeySequence("Ctrl+Return").toString(native) == "Ctl+Intro"
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        texts = [each.text() for each in dialog.findChildren(QLabel)]
        assert {"&Archivo:", "&En:"} <= {*texts}
        dialog.deleteLater()
    finally:
        translation.remove()


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

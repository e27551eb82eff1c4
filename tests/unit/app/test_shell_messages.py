"""Sentences from below: filled, plain, and offered with what helps."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from declannot.app.messages import ask, error_text, notice_text, tell_error, text_of
from declannot.app.notices import Notice
from declannot.app.punctuation import in_quotes, labelled_quote, with_colon, with_semicolons
from declannot.domain.errors import UserError
from declannot.domain.message import counted, message
from declannot.domain.punctuation import with_commas, with_or

Speak = Callable[[str], None]


class French(QTranslator):
    """Sets marks as French does, whatever stands in the files of translations."""

    MARKS = {
        "{name}: {said}": "{name}\u00a0: {said}",
        "{one}; {other}": "{one}\u202f; {other}",
        "{one} or {other}": "{one} ou {other}",
        "“{text}”": "«\u00a0{text}\u00a0»",
        "{label} “{text}”": "{label} «\u00a0{text}\u00a0»",
    }

    def translate(
        self, _context: str, source: str, _about: str | None = None, _count: int = -1
    ) -> str:
        """Return the mark, and English for all else."""
        return self.MARKS.get(source, source)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Speak]:
    """Return what lets numbers be said in a language."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def test_marks_between_words_are_those_of_the_language(qapp: QApplication) -> None:
    french = French()
    assert with_colon("force", "forte") == "force: forte"
    assert qapp.installTranslator(french)
    try:
        assert with_colon("force", message("forte")) == "force\u00a0: forte"
        assert with_semicolons(["a", "b", "c"]) == "a\u202f; b\u202f; c"
        assert with_semicolons(["a"]) == "a"
        assert with_semicolons([]) == ""
        assert in_quotes("mots") == "«\u00a0mots\u00a0»"
        assert labelled_quote("ACTOR", "mots") == "ACTOR «\u00a0mots\u00a0»"
        error = UserError("Choose {names}", where="a.txt", names=with_or(["x", "y"]))
        assert error_text(error) == "a.txt\u00a0: Choose x ou y"
        assert str(error) == "a.txt: Choose x or y."
        assert text_of(message("In {all}", all=with_commas(["x", "y"]))) == "In x, y"
    finally:
        qapp.removeTranslator(french)


def test_gaps_are_filled_also_by_other_messages() -> None:
    assert text_of(message("Undone: {step}", step=message("Add {label}", label="X"))) == (
        "Undone: Add X"
    )


def test_numbers_of_things_are_said_as_the_language_counts_them(language: Speak) -> None:
    found = {}
    for spoken in ("en", "fr", "es"):
        language(spoken)
        found[spoken] = [
            text_of(counted(each, "{count} thing", "{count} things")) for each in (0, 1, 2, 12345)
        ]
    assert found["en"] == ["0 things", "1 thing", "2 things", "12,345 things"]
    assert found["fr"] == ["0 thing", "1 thing", "2 things", "12\u202f345 things"]
    assert found["es"] == ["0 things", "1 thing", "2 things", "12.345 things"]


def test_a_window_says_its_remedy_and_a_command_its_option() -> None:
    error = UserError(
        "No encoding for {file}", remedy="Choose one for {file}.", file="a.txt"
    ).in_command("Name one for {file} with --encoding.")
    assert error_text(error) == "No encoding for a.txt. Choose one for a.txt."
    assert str(error) == "No encoding for a.txt. Name one for a.txt with --encoding."
    assert error.args == (str(error),)


def test_an_error_is_place_sentence_and_remedy() -> None:
    error = UserError("The text is empty", where="a.txt", remedy="Choose another.")
    assert error_text(error) == "a.txt: The text is empty. Choose another."
    notice = Notice(message("Nothing is selected"))
    assert notice_text(notice) == "Nothing is selected"


def test_nothing_said_is_taken_for_html(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    box = tell_error(owner, UserError("<b>bold</b>", remedy="<img src=x>"))
    labels = [each for each in box.findChildren(QLabel) if "<" in each.text()]
    assert len(labels) == 2
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels)
    box.close()


def test_a_question_does_what_is_chosen(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    done: list[str] = []
    role = QMessageBox.ButtonRole
    box = ask(
        owner,
        "Title",
        "What?",
        "",
        [
            ("This", role.AcceptRole, lambda: done.append("this")),
            ("No", role.RejectRole, None),
        ],
    )
    button = next(each for each in box.findChildren(QPushButton) if each.text() == "This")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["this"]
    QApplication.processEvents()


def test_no_button_of_a_question_is_cut(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.setStyleSheet("QPushButton { padding: 5px 14px; min-width: 56px; }")
    role = QMessageBox.ButtonRole
    texts = ("Put in force at once…", "Keep it for later on", "Discard", "Cancel")
    roles = (role.AcceptRole, role.ActionRole, role.DestructiveRole, role.RejectRole)
    box = ask(
        owner, "Title", "What?", "", [(*each, None) for each in zip(texts, roles, strict=True)]
    )
    qtbot.waitUntil(lambda: all(each.isVisible() for each in box.buttons()))
    assert [each.text() for each in box.buttons() if each.width() < each.sizeHint().width()] == []
    box.close()

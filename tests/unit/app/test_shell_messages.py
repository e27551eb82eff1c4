"""Sentences from below: filled, plain, and offered with what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from declannot.app.messages import ask, error_text, notice_text, tell_error, text_of
from declannot.app.notices import Notice
from declannot.domain.errors import UserError
from declannot.domain.message import message


def test_gaps_are_filled_also_by_other_messages() -> None:
    assert text_of(message("Undone: {step}", step=message("Add {label}", label="X"))) == (
        "Undone: Add X"
    )


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

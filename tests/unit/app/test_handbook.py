"""The handbook in its window: titles are whole, links lead somewhere, widths are remembered."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from declannot.app.dialogs.handbook import Handbook, handbook_folder
from declannot.app.dialogs.reading import TextViewer
from declannot.app.main import make_application
from declannot.app.settings import Settings
from declannot.app.style import Appearance

_PADDING_PX = 12
"""Left and right of a title."""


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Any]]:
    """Open the handbook, each time with what the settings have kept."""
    app, file = make_application(), tmp_path / "settings.json"
    made: list[Settings] = []

    def open_it() -> Any:
        if made:
            made[-1].save()
        settings = Settings(file)
        made.append(settings)
        Appearance(app, settings)
        handbook = Handbook(handbook_folder(), settings)
        qtbot.addWidget(handbook)
        handbook.open()
        QApplication.processEvents()
        return handbook

    yield open_it
    app.setStyleSheet("")
    for settings in made:
        settings.deleteLater()


def clipped(handbook: Any) -> list[str]:
    """Return the titles that are cut off, in width or in height."""
    pages = handbook.form.pages
    room = pages.viewport().width() - _PADDING_PX
    cut = []
    for row in range(pages.count()):
        item = pages.item(row)
        flags = Qt.TextFlag.TextWordWrap
        needed = pages.fontMetrics().boundingRect(QRect(0, 0, room, 1000), flags, item.text())
        if needed.height() > pages.visualItemRect(item).height() or needed.width() > room:
            cut.append(item.text())
    return cut


def test_titles_of_pages_are_whole_and_the_width_given_is_kept(opened: Callable[[], Any]) -> None:
    handbook = opened()
    assert clipped(handbook) == []
    handbook.form.parts.moveSplitter(150, 1)
    QApplication.processEvents()
    narrow = handbook.form.pages.width()
    assert narrow < 200
    assert clipped(handbook) == []
    handbook.close()
    handbook = opened()
    assert handbook.form.pages.width() == narrow
    handbook.close()


def test_a_small_screen_holds_the_handbook(opened: Callable[[], Any]) -> None:
    handbook = opened()
    handbook.resize(660, 320)
    QApplication.processEvents()
    assert handbook.size().toTuple() == (660, 320)
    assert handbook.form.page.width() >= 300
    handbook.close()


def test_links_lead_to_pages_headings_and_files(opened: Callable[[], Any]) -> None:
    handbook = opened()
    page = handbook.form.page
    handbook._follow(QUrl("corpus.md#search"))
    assert page.toPlainText().startswith("The corpus")
    line = page.textCursor().block()
    assert line.text() == "Search"
    assert 0 <= page.cursorRect(QTextCursor(line)).top() < page.viewport().height() // 4
    handbook._follow(QUrl("recipes/train_spacy.py"))
    viewer = handbook.findChild(TextViewer)
    assert "import" in viewer.form.text.toPlainText()
    viewer.close()
    handbook.close()


def test_every_link_of_the_handbook_leads_somewhere(root: Path) -> None:
    folder = root / "docs" / "handbook"
    lost = [
        f"{page.name}: {target}"
        for page in folder.glob("*.md")
        for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)#]+)[^)]*\)", page.read_text("utf-8"))
        if "://" not in target and not (folder / target).is_file()
    ]
    assert lost == []

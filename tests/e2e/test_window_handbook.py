"""The handbook in its window: titles are whole, links lead somewhere, widths are remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from declannot.app.dialogs.handbook import Handbook
from declannot.app.dialogs.reading import TextViewer

Start = Callable[..., Any]
_PADDING_PX = 12
"""Left and right of a title."""


def opened(run: Any) -> Any:
    run.do("handbook")
    return run.dialog(Handbook)


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


def test_titles_of_pages_are_whole_and_the_width_given_is_kept(start: Start) -> None:
    run = start()
    handbook = opened(run)
    assert clipped(handbook) == []
    handbook.form.parts.moveSplitter(150, 1)
    QApplication.processEvents()
    narrow = handbook.form.pages.width()
    assert narrow < 200
    assert clipped(handbook) == []
    handbook.close()
    run.close()
    handbook = opened(start())
    assert handbook.form.pages.width() == narrow
    handbook.close()


def test_a_small_screen_holds_the_handbook(start: Start) -> None:
    run = start()
    handbook = opened(run)
    handbook.resize(660, 320)
    QApplication.processEvents()
    assert handbook.size().toTuple() == (660, 320)
    assert handbook.form.page.width() >= 300
    handbook.close()


def test_links_lead_to_pages_headings_and_files(start: Start) -> None:
    run = start()
    handbook = opened(run)
    page = handbook.form.page
    handbook._follow(QUrl("corpus.md#search"))
    assert page.toPlainText().startswith("The corpus")
    line = page.textCursor().block()
    assert line.text() == "Search"
    assert 0 <= page.cursorRect(QTextCursor(line)).top() < page.viewport().height() // 4
    handbook._follow(QUrl("recipes/train_spacy.py"))
    viewer = run.dialog(TextViewer)
    assert "import" in viewer.form.text.toPlainText()
    viewer.close()
    handbook.close()


def test_every_link_of_the_handbook_leads_somewhere(root: Path) -> None:
    import re

    folder = root / "docs" / "handbook"
    lost = [
        f"{page.name}: {target}"
        for page in folder.glob("*.md")
        for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)#]+)[^)]*\)", page.read_text("utf-8"))
        if "://" not in target and not (folder / target).is_file()
    ]
    assert lost == []

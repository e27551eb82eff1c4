"""Takes the pictures of one language and theme; one process each, for a language needs a start."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QTabWidget,
    QWidget,
)

from declannot.app.main import Session, make_application
from declannot.paths import DataFolder
from pictures.material import make_project
from pictures.scenes import AREAS

WIDTH, HEIGHT = 1366, 768
_SETTLE_MS = 500


def rest(milliseconds: int = _SETTLE_MS) -> None:
    """Let the window catch up."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Camera:
    """Walks through the scenes and writes a PNG file of each.

    Attributes:
        seen: names of the dialogs' classes that were pictured.
    """

    def __init__(self, session: Session, folder: Path) -> None:
        self.session, self._folder = session, folder
        self.window = session.window
        self.seen: set[str] = set()
        self._area, self._number = "", 0

    def take_all(self) -> None:
        """Picture every scene."""
        for area, scenes in AREAS.items():
            self._area, self._number = area, 0
            for scene in scenes:
                self._prepare(scene)
                self._take(scene)

    def _prepare(self, scene: str) -> None:
        actions = self.window.actions_by_id
        if scene in ("find", "edit_schema", "paste_document"):
            actions["workspace_annotate"].trigger()
            rest(100)
        if scene == "corpus_apply":
            self._search()
        if scene in ("choose_label", "label_everywhere"):
            text = self.session.workspace.text
            assert text is not None
            start = text.text.index("Ukraine")
            self.session.workspace.selection.set_range(start, start + len("Ukraine"))

    def _search(self) -> None:
        from declannot.app.corpus.search_page import SearchPage

        page = self.window.findChild(SearchPage)
        assert page is not None
        line = page.query.field
        line.setText("Mexico")
        page.fold.setChecked(True)
        rest()
        self._keep(self.window, "corpus_search_hits")
        page.model.tick_all(True)
        rest(100)

    def _take(self, scene: str) -> None:
        QTimer.singleShot(_SETTLE_MS, lambda: self._grab(scene))
        action = self.window.actions_by_id[scene]
        if not action.isEnabled():
            print(f"not to be chosen: {scene}", flush=True)
        action.trigger()
        rest(2 * _SETTLE_MS)

    def _grab(self, scene: str) -> None:
        dialogs = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each is not self.window and each.width() > 60
        ]
        if not dialogs:
            self._keep(self.window, scene)
        for dialog in dialogs:
            self.seen.add(type(dialog).__name__)
            self._pages(dialog, scene)
            if isinstance(dialog, QDialog):
                dialog.done(0)
            else:
                dialog.hide()

    def _pages(self, dialog: QWidget, scene: str) -> None:
        if isinstance(dialog, QFileDialog):
            return
        tabs = [each for each in dialog.findChildren(QTabWidget) if each.isVisible()]
        pages = dialog.findChild(QListWidget, "pages")
        if pages is not None:
            for row in range(1 if scene == "handbook" else pages.count()):
                pages.setCurrentRow(row)
                rest(80)
                self._keep(dialog, f"{scene} {row}")
        elif tabs:
            for number in range(tabs[0].count()):
                tabs[0].setCurrentIndex(number)
                rest(80)
                self._keep(dialog, f"{scene} {number}")
        else:
            self._keep(dialog, scene)

    def _keep(self, widget: QWidget, name: str) -> None:
        self._number += 1
        target = self._folder / f"{self._area} {self._number:02} {name}.png"
        self._hide_folders(widget)
        widget.grab().save(str(target).replace(" ", "_"))

    def _hide_folders(self, widget: QWidget) -> None:
        """Show ~ where a folder of this machine would stand."""
        shown: list[QLineEdit | QLabel] = [
            *widget.findChildren(QLineEdit),
            *widget.findChildren(QLabel),
        ]
        for each in shown:
            text = each.text()
            for folder in (str(self.session.folder.root.parent), str(Path.home())):
                text = text.replace(folder, "~")
            if text != each.text():
                blocked = each.blockSignals(True)
                each.setText(text)
                each.blockSignals(blocked)


def take(language: str, theme: str, folder: Path) -> None:
    """Picture everything in one language and theme, into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="declannot") as scratch:
        data = DataFolder(Path(scratch) / "data")
        data.make()
        path = Path(scratch) / "statements.declannot"
        make_project(path)
        data.settings_file.write_text(f'{{"language": "{language}", "theme": "{theme}"}}')
        app = make_application()
        session = Session(app, data)
        session.begin(path)
        session.window.showNormal()
        session.window.resize(WIDTH, HEIGHT)
        rest(1500)
        session.window.resize(WIDTH, HEIGHT)
        project = session.workspace.project
        assert project is not None
        statement = max(project.documents(), key=lambda each: each.length)
        session.workspace.open_document(statement.id)
        annotator = next(each for each in project.annotators() if each.name == "Ana")
        session.workspace.set_annotator(annotator)
        rest()
        camera = Camera(session, folder)
        camera.take_all()
        print(sorted(camera.seen), flush=True)
        session.workspace.unsaved.clear()
        session.window.close()
        session.end()

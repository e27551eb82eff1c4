"""The stage: the program with a project, and what scenes do with it."""

from __future__ import annotations

import shutil
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabWidget,
    QTreeView,
    QWidget,
)

from declannot.app.main import Session
from declannot.app.workspace import Workspace
from declannot.domain.span import Span, covered_text
from pictures.material import Material
from pictures.scene import Scene

Kind = TypeVar("Kind", bound=QWidget)
_Write = Callable[[str], object]
SETTLE_MS = 300
_PATIENCE_MS, _WORK_MS = 20_000, 4_000


class Stage:
    """One run of the window in which scenes are played and pictured.

    Attributes:
        session, window, material: the program, and the files that scenes need.
        scratch: a folder for what scenes write.
        seen: names of the program's classes on the pictures of the present scene.
    """

    def __init__(self, session: Session, material: Material, scratch: Path, folder: Path) -> None:
        self.session, self.material, self.scratch = session, material, scratch
        self.window = session.window
        self.seen: set[str] = set()
        self._folder, self._area, self._scene = folder, "", ""
        self._number = self._copies = 0

    @property
    def workspace(self) -> Workspace:
        """What the window works with."""
        return self.session.workspace

    # The play

    def play(self, area: str, scenes: list[Scene]) -> list[str]:
        """Play the scenes of an area, on a project that nothing was done to yet.

        Returns:
            What did not go as it should; the other scenes are played all the same.
        """
        self._area, self._number = area, 0
        self.open_fresh()
        return [text for each in scenes if (text := self._play(each))]

    def _play(self, scene: Scene) -> str:
        self._scene, self.seen = scene.name, set()
        try:
            scene.play(self)
            self.clear()
        except Exception:  # noqa: BLE001 (told at the end, when the other scenes were played)
            self.clear()
            return f"{self._area}, {scene.name}: {traceback.format_exc()}"
        missing = set(scene.shows) - self.seen
        if scene.asks and not self.seen & {"QMessageBox", "QInputDialog"}:
            missing |= set(scene.asks)
        return f"{self._area}, {scene.name} does not show {sorted(missing)}" if missing else ""

    def clear(self) -> None:
        """Leave no dialog, menu or list open."""
        for _ in range(4):
            for each in reversed(self.on_top()):
                each.close()
                rest(30)
        if self.on_top():
            raise AssertionError(f"{self._scene} leaves {self.on_top()}")

    def on_top(self) -> list[QWidget]:
        """Return what is open in front of the window, what lies in front of others last."""
        shown = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each is not self.window and each.width() > 60
        ]
        return sorted(shown, key=_depth)

    # Projects

    def open_fresh(self) -> None:
        """Open a copy of the usual project, as Ana works in it."""
        self._copies += 1
        path = self.scratch / f"{self._copies}" / "statements.declannot"
        path.parent.mkdir()
        shutil.copyfile(self.material.project, path)
        self.open(path)
        self.work_as("Ana")

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project in Annotate, at its longest text."""
        self.workspace.unsaved.clear()
        self.window.projects.open(path, read_only=read_only)
        rest(100)
        self.choose("workspace_annotate")
        project = self.workspace.project
        if project is not None and project.documents():
            longest = max(project.documents(), key=lambda each: each.length)
            self.workspace.open_document(longest.id)
        rest(100)

    def work_as(self, name: str) -> None:
        """Let an annotator of the project be the one who works."""
        project = self.workspace.project
        assert project is not None
        self.workspace.set_annotator(next(e for e in project.annotators() if e.name == name))
        rest(50)

    def show_document(self, title: str) -> None:
        """Open the document whose title begins so."""
        project = self.workspace.project
        assert project is not None
        found = next(each for each in project.documents() if each.title.startswith(title))
        self.workspace.open_document(found.id)
        rest(100)

    # What a person does

    def choose(self, action_id: str, settle: int = SETTLE_MS) -> None:
        """Choose an entry of the menus."""
        action = self.window.actions_by_id[action_id]
        if not action.isEnabled():
            raise AssertionError(f"{action_id} cannot be chosen")
        action.trigger()
        rest(settle)

    def select(self, words: str) -> None:
        """Select words of the statement."""
        text = self.workspace.text
        assert text is not None
        start = text.text.index(words)
        self.window.view.setFocus()
        self.workspace.selection.set_range(start, start + len(words))

    def select_span(self, words: str, label_id: str = "") -> Span:
        """Select the first span over words that begin so."""
        content = self.workspace.content
        assert content is not None
        text = content.text.text
        span = next(
            each
            for each in sorted(content.spans.values(), key=lambda each: each.start)
            if covered_text(text, each).startswith(words) and label_id in ("", each.label_id)
        )
        self.window.view.setFocus()
        self.workspace.selection.set_span(span.id, span.start)
        rest(100)
        return span

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the statement."""
        QTest.keyClick(self.window.view, key, keys)
        rest(80)

    @staticmethod
    def take(box: QComboBox, number: int) -> None:
        """Choose an entry of a list by its number."""
        box.setCurrentIndex(number)
        box.activated.emit(number)
        rest(500)

    def answer(self, role: QMessageBox.ButtonRole) -> None:
        """Answer the question in front by its button of a role."""
        box = self.on_top()[-1]
        assert isinstance(box, QMessageBox), box
        next(each for each in box.buttons() if box.buttonRole(each) == role).click()
        rest(100)

    def dialog(self, kind: type[Kind]) -> Kind:
        """Wait for a dialog and return it."""

        def shown() -> list[Kind]:
            return [
                each
                for each in QApplication.allWidgets()
                if isinstance(each, kind) and each.isVisible()
            ]

        until(lambda: bool(shown()), f"{self._scene}: no {kind.__name__}")
        rest()
        return shown()[-1]

    def find(self, kind: type[Kind]) -> Kind:
        """Return a part of the window."""
        return next(each for each in self.window.findChildren(kind) if each.isVisible())

    @staticmethod
    def find_in(owner: QWidget, kind: type[Kind]) -> Kind:
        """Return a part of a dialog, on show or not."""
        found: Kind = owner.findChildren(kind)[0]
        return found

    # Pictures

    def picture(self, widget: QWidget | None = None, detail: str = "") -> None:
        """Picture what lies in front, else the window.

        Args:
            widget: what to picture instead.
            detail: what tells this picture from others of the scene.
        """
        _wait_for_work()
        rest()
        if widget is None:
            widget = (self.on_top() or [self.window])[-1]
        parts = [widget, *widget.findChildren(QWidget)]
        self.seen |= {type(each).__name__ for each in parts if each.isVisible()}
        self._number += 1
        name = " ".join(word for word in (self._scene, detail) if word)
        target = f"{self._area} {self._number:02} {name}.png".replace(" ", "_")
        shown = self._hide_folders(widget)
        widget.grab().save(str(self._folder / target))
        for write, text in shown:
            write(text)

    def picture_tabs(self, dialog: QWidget, tabs: QTabWidget | QListWidget | QComboBox) -> None:
        """Picture every page behind tabs, or of a list of pages."""
        for number in range(tabs.count()):
            if isinstance(tabs, QListWidget):
                tabs.setCurrentRow(number)
            else:
                tabs.setCurrentIndex(number)
            rest(100)
            self.picture(dialog, str(number))

    def picture_asked(self, do: Callable[[], object], detail: str = "") -> None:
        """Do what asks by a dialog that keeps everything waiting; picture it and leave it."""

        def answer() -> None:
            front = QApplication.activeModalWidget()
            if front is not None:
                self.picture(front, detail)
                front.close()

        QTimer.singleShot(SETTLE_MS, answer)
        do()

    def picture_menu(self, menu: QMenu, detail: str = "") -> None:
        """Picture a menu as it is opened."""
        menu.popup(self.window.mapToGlobal(self.window.rect().center() / 4))
        rest()
        self.picture(menu, detail)
        menu.close()

    def _hide_folders(self, widget: QWidget) -> list[tuple[_Write, str]]:
        """Show ~ where a folder of this machine would stand; return what stood there."""
        before: list[tuple[_Write, str]] = []
        for write, text in _texts_in(widget):
            shown = text
            for folder in (str(self.scratch), str(Path.home())):
                shown = shown.replace(folder, "~")
            if shown != text:
                before.append((write, text))
                write(shown)
        return before


def _texts_in(widget: QWidget) -> Iterator[tuple[_Write, str]]:
    """Yield the texts of a window that may name a folder, and how each is written."""
    for line in widget.findChildren(QLineEdit):
        yield partial(_quietly, line, line.setText), line.text()
    for label in widget.findChildren(QLabel):
        yield label.setText, label.text()
    for field in widget.findChildren(QPlainTextEdit):
        yield partial(_quietly, field, field.setPlainText), field.toPlainText()
    for tree in widget.findChildren(QTreeView):
        model = tree.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                yield partial(model.setData, index), str(index.data() or "")


def _quietly(widget: QWidget, write: _Write, text: str) -> None:
    """Write a text of which nobody hears."""
    blocked = widget.blockSignals(True)
    write(text)
    widget.blockSignals(blocked)


def _depth(widget: QWidget) -> int:
    """Return how many windows lie behind one; a list that pops up lies in front of all."""
    owner = widget.parentWidget()
    behind = 1 + _depth(owner.window()) if owner is not None else 0
    return behind + 10 * (widget.windowType() == Qt.WindowType.Popup)


def _wait_for_work() -> None:
    """Wait until no work runs in another thread; some of it, on a picture, goes on for ever."""
    for _ in range(_WORK_MS // 20):
        if not QThreadPool.globalInstance().activeThreadCount():
            return
        rest(20)


def rest(milliseconds: int = SETTLE_MS) -> None:
    """Let the window catch up."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], bool], complaint: str) -> None:
    """Wait until something is so.

    Raises:
        AssertionError: it does not come about.
    """
    for _ in range(_PATIENCE_MS // 20):
        if condition():
            return
        rest(20)
    raise AssertionError(complaint)

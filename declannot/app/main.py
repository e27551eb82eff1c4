"""The window from the first line to the last: seen first, opened right after."""

from __future__ import annotations

import os
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from declannot import __version__
from declannot.app.garbage import GarbageAtRest
from declannot.app.main_window import MainWindow
from declannot.app.settings import Settings
from declannot.app.style import Appearance
from declannot.app.translation import Translation
from declannot.app.workspace import Workspace
from declannot.app.workspaces import REVIEW
from declannot.domain.errors import DeclannotError
from declannot.paths import PACKAGE_SUFFIXES, TASK_SUFFIX, DataFolder

if TYPE_CHECKING:
    from collections.abc import Callable

MEASURE = "DECLANNOT_BENCH_FIRST_PAINT"
MEASURED_SINCE = "DECLANNOT_BENCH_START"


def run(project_path: Path | None, *, data_dir: Path, demo: bool) -> int:
    """Show the window until it is closed.

    Args:
        project_path: the project to show or the hand-over file to open, or None for the last
            project.
        data_dir: the folder of settings, log and the first project.
        demo: whether to show the demonstration, of which nothing is kept.

    Returns:
        The exit code.
    """
    from declannot import log
    from declannot.app.mishaps import Mishaps

    app = make_application()
    with ExitStack() as until_the_end:
        session = Session(app, DataFolder(data_dir))
        if demo:
            from declannot.exchange.starting import demo_project

            project_path = until_the_end.enter_context(demo_project())
        log.start_log(session.folder.log_file)
        Mishaps(session.window, session.folder.log_file).install()
        session.begin(project_path)
        garbage = GarbageAtRest(session.workspace, session)
        garbage.begin()
        restart: list[bool] = []
        session.window.settings_dialog.restart_wanted.connect(lambda: restart.append(True))
        try:
            return app.exec()
        finally:
            garbage.end()
            sys.excepthook = sys.__excepthook__
            session.end()
            log.stop_log()
            if restart and not demo:
                _start_again(data_dir)


def _start_again(data_dir: Path) -> None:
    """Start the program once more, on the same folder; it reopens the last project and place."""
    from PySide6.QtCore import QProcess

    words = ["--data-dir", str(data_dir)]
    if not getattr(sys, "frozen", False):
        words = ["-m", "declannot", *words]
    QProcess.startDetached(sys.executable, words)


class Application(QApplication):
    """The application; macOS hands it what was double-clicked.

    Attributes:
        file_opened: carries the path of a file to open.
    """

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Pass a file to open on; everything else is Qt's."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


def make_application() -> QApplication:
    """Return the application object, made if there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        QGuiApplication.highDpiScaleFactorRoundingPolicy().PassThrough
    )
    app = Application(sys.argv[:1])
    app.setApplicationName("declannot")
    app.setApplicationDisplayName("declannot")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.declannot.Declannot")
    _load_fonts()
    return app


def _load_fonts() -> None:
    """Bring the bundled serif along: statements look the same on a system that has none."""
    from PySide6.QtGui import QFontDatabase

    from declannot import resources

    for path in resources.font_files():
        QFontDatabase.addApplicationFont(str(path))


class Session(QObject):
    """One run of the window.

    Attributes:
        folder: where settings, log and the first project lie.
        settings, appearance, workspace, window: the parts of the program.
        painted: when the statement was first painted, on the monotonic clock, or None.
    """

    def __init__(self, app: QApplication, folder: DataFolder) -> None:
        super().__init__(app)
        self.folder = folder
        self._path: Path | None = None
        self._app = app
        self._package: Path | None = None
        self.painted: float | None = None
        self.settings = Settings(folder.settings_file, self)
        self._translation = Translation(app, self.settings.values.language)
        self.appearance = Appearance(app, self.settings)
        self.workspace = Workspace(self)
        self.window = MainWindow(self.workspace, self.settings, self.appearance, folder)
        self._set_icon()
        if isinstance(app, Application):
            app.file_opened.connect(self._open_file)

    def begin(self, project_path: Path | None) -> None:
        """Show the window with a first look at the project, and open it right after.

        A hand-over file is opened when the window stands; a task brings its own project.
        """
        first_start = False
        if project_path is not None and project_path.suffix in PACKAGE_SUFFIXES:
            self._package, project_path = project_path, None
        try:
            self.folder.make()
            if self._package is not None and self._package.suffix == TASK_SUFFIX:
                self._begin_with_task()
                return
            self._path, first_start = self._choose(project_path)
        except DeclannotError as error:
            fault = error
            self.window.show()
            self.window.complete()
            self._later(lambda: self._complain(fault))
            return
        self.window.view.first_painted.connect(self._note_paint)
        self.workspace.finish_opening = self._open
        self._app.installEventFilter(self)
        self.window.show()
        self._show_glance(self._path)
        if first_start or not self.settings.values.hint_dismissed:
            self.window.show_hint()
        if self.workspace.content is None:
            self.window.complete()
            self._later(self._open)
        else:
            self._later(self._open_after_paint)
        if self.settings.damaged is not None:
            self._later(self._tell_damaged_settings)
        if self._translation.fault is not None:
            self._later(self._tell_no_translation)

    def end(self) -> None:
        """Leave nothing behind: no work, no window, no open project."""
        from declannot.app.tasks import wait_for_tasks

        self._app.removeEventFilter(self)
        self.workspace.finish_opening = None
        wait_for_tasks()
        self.workspace.close_project()
        self.settings.save()
        self._translation.remove()
        self.window.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the project at once where somebody is faster than the clock.

        What is done to a statement must be done to what the project holds, not to the first
        look at it.
        """
        if event.type() in _DEEDS:
            self._open()
        return False

    # Choosing and opening

    def _begin_with_task(self) -> None:
        """Show an empty window: what a task file holds comes into a project of its own."""
        self.window.show()
        self.window.complete()
        self._later(self._open_package)

    def _open_package(self) -> None:
        package, self._package = self._package, None
        if package is not None:
            self.window.handover.open_packages([package])

    def _choose(self, named: Path | None) -> tuple[Path, bool]:
        """Return the project to show and whether it was made just now."""
        if named is not None:
            return named, False
        last = self.settings.values.last_project
        if last and Path(last).exists():
            return Path(last), False
        default = self.folder.default_project
        if default.exists():
            return default, False
        from declannot.exchange.starting import ensure_default_project

        return ensure_default_project(default), True

    def _show_glance(self, path: Path) -> None:
        """Show the statement before the project is opened; without one, opening shows it."""
        from declannot.store.glance import glance

        place = self.settings.place_in(path)
        if place.workspace == REVIEW:
            return  # what stands on the screen there is gold, and nothing is to flash up before it
        seen = glance(path, place.document, place.annotator)
        if seen is not None:
            self.workspace.show_glance(seen)
            self.window.show_place(place)

    def _open_after_paint(self) -> None:
        """Wait for the first paint, but not for ever: a minimised window is never painted."""
        if self.painted is None:
            QTimer.singleShot(_PAINT_PATIENCE_MS, self, self._go_on)

    def _go_on(self) -> None:
        """Fill the docks; the line seen first stays the first, whatever width they take."""
        self.window.complete()
        if self._path is not None and self.workspace.finish_opening is not None:
            place = self.settings.place_in(self._path)
            if self.workspace.selection.caret == place.caret:
                self.window.view.restore_position(place.offset)
        self._later(self._open)

    def _open(self) -> None:
        """Open the project; called once, by the clock or by the first key."""
        if self.workspace.finish_opening is None or self._path is None:
            return
        self.workspace.finish_opening = None
        self._app.removeEventFilter(self)
        self.window.complete()
        try:
            self.window.projects.show(self._path)
        except DeclannotError as error:
            self.workspace.close_project()
            self.window.projects.trouble(self._path, error)
        self._later(self._open_package)
        if os.environ.get(MEASURE):
            self._later(self._report_usable)  # after the panels have read their lists

    def _open_file(self, path: str) -> None:
        self._open()
        self.window.transfer.drop([Path(path)])

    def _complain(self, error: DeclannotError) -> None:
        if self._path is not None:
            self.window.projects.trouble(self._path, error)
        else:
            from declannot.app.messages import tell_error

            tell_error(self.window, error)

    def _later(self, do: Callable[[], None]) -> None:
        QTimer.singleShot(0, self, do)

    def _tell_damaged_settings(self) -> None:
        from declannot.app.notices import Kind
        from declannot.domain.message import message

        self.workspace.notice(
            message(
                "The settings were damaged and are as at first; the old file is {place}",
                place=self.settings.damaged,
            ),
            Kind.FAULT,
        )

    def _tell_no_translation(self) -> None:
        from declannot.app.notices import Kind

        if self._translation.fault is not None:
            self.workspace.notice(self._translation.fault, Kind.FAULT)

    def _set_icon(self) -> None:
        from PySide6.QtGui import QIcon

        from declannot import resources

        for name in ("icons/declannot.svg", "icons/declannot.png"):
            path = resources.path(name)
            if path.is_file():
                self._app.setWindowIcon(QIcon(str(path)))
                return

    # Measuring

    def _note_paint(self) -> None:
        if self.painted is not None:
            return
        self.painted = time.monotonic()
        if os.environ.get(MEASURE):
            print(f"first-paint {self._since_start(self.painted):.4f}", flush=True)
        self._later(self._go_on)

    def _report_usable(self) -> None:
        print(f"usable {self._since_start(time.monotonic()):.4f}", flush=True)
        print(f"resident {_resident_bytes()}", flush=True)
        self._later(self._app.quit)

    def _since_start(self, moment: float) -> float:
        start = os.environ.get(MEASURED_SINCE)
        return moment - float(start) if start else moment


_DEEDS = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Shortcut, QEvent.Type.Drop)
)
"""When a start is over for certain."""
_PAINT_PATIENCE_MS = 1500
"""How long a window that is not painted (a minimised one) keeps its project waiting."""


def _resident_bytes() -> int:
    """Return the resident memory of this process in bytes, 0 where it cannot be told."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")

"""Opening, making, copying and leaving projects."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from declannot.app.messages import ask, error_text, tell_error
from declannot.app.notices import Kind
from declannot.app.settings import RECENT_LIMIT, Place
from declannot.domain.document import Status
from declannot.domain.errors import DamagedProject, DeclannotError, UserError
from declannot.domain.message import message
from declannot.paths import PACKAGE_SUFFIXES, PROJECT_SUFFIX

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.store.backup import Backup
    from declannot.store.project import DocumentSummary

Role = QMessageBox.ButtonRole
_NO_OPTION = QFileDialog.Option(0)


class ProjectCommands(QObject):
    """What the File and Project menus do to whole projects."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._settings = window.settings
        self._workspace.unsaved_changed.connect(self.show_banner)
        self._workspace.project_changed.connect(self.show_banner)
        actions = window.actions_by_id
        actions.bind("new_project", self.new)
        actions.bind("open_project", self.choose)
        actions.bind("save_copy", self.save_copy)
        actions.bind("rename_project", self.rename)
        actions.bind("quit", window.close)

    # Opening

    def choose(self) -> None:
        """Let a project file be chosen and open it."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a project"),
            self._settings.values.last_folder,
            self.tr("Projects and hand-over files ({names});;All files (*)").format(
                names=" ".join(f"*{each}" for each in (PROJECT_SUFFIX, *PACKAGE_SUFFIXES))
            ),
        )
        if name and Path(name).suffix in PACKAGE_SUFFIXES:
            self._window.handover.open_packages([Path(name)])
        elif name:
            self.open(Path(name))

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project; where something stands in the way, say so and offer what helps."""
        self.unless_unsaved(lambda: self._open(path, read_only))

    def show(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project and go where one was in it.

        Raises:
            DeclannotError: it cannot be opened.
        """
        place = self._settings.place_in(path)
        self.note_place()
        self._workspace.open_project(
            path, read_only=read_only, annotator_id=place.annotator or None
        )
        self._settings.note_project(path)
        self._settings.put(last_folder=str(path.resolve().parent))
        self.go_to(place)
        self._warn_of_place(path)

    def go_to(self, place: Place) -> None:
        """Show the document of a place, else the first that is not done."""
        workspace = self._workspace
        if workspace.project is None:
            return
        if workspace.document is not None:
            self._window.review.go_to(place)
            return
        known = workspace.project.documents()
        wanted = next((each.id for each in known if each.id == place.document), None)
        if wanted is None:
            place = Place()
            summaries = workspace.project.summaries(workspace.annotator.id)
            present = workspace.project.present_documents()
            still_open = (each.id for each in present if _is_open(summaries.get(each.id)))
            wanted = next(still_open, present[0].id if present else None)
        shown = wanted is not None and workspace.open_document(wanted)
        self._window.review.go_to(place)
        if shown:
            self._window.show_place(place)

    def trouble(self, path: Path, error: DeclannotError) -> None:
        """Say why a project cannot be opened and offer what helps."""
        holder = getattr(error, "holder", None)
        if holder is not None or type(error).__name__ == "Locked":
            self._offer_reading(path, error)
        elif isinstance(error, DamagedProject):
            self._offer_backups(path, error)
        else:
            if not path.exists():
                self._settings.forget_project(str(path))
            tell_error(self._window, error)

    def _warn_of_place(self, path: Path) -> None:
        """Say once that the folder is synchronised, and each time that the disk is nearly full."""
        from declannot.app.places import nearly_full, service_of, synchronised

        full = nearly_full(path)
        service, folder = service_of(path), str(path.resolve().parent)
        warned = self._settings.values.warned
        if service is not None and folder not in warned:
            self._settings.put(warned=(*warned, folder)[-RECENT_LIMIT:])
            self._workspace.notice(synchronised(path, service), Kind.FAULT)
        elif full is not None:
            self._workspace.notice(full, Kind.FAULT)

    def note_place(self) -> None:
        """Remember where one is in the open project."""
        workspace = self._workspace
        if workspace.project is not None and workspace.document is not None:
            self._settings.note_place(workspace.project.path, self._window.place())

    def _open(self, path: Path, read_only: bool) -> None:
        try:
            self.show(path, read_only=read_only)
        except DeclannotError as error:
            self.trouble(path, error)

    def _offer_reading(self, path: Path, error: DeclannotError) -> None:
        ask(
            self._window,
            self.tr("The project is in use"),
            error_text(error),
            self.tr("You can read it meanwhile; nothing can be changed then."),
            [
                (
                    self.tr("Open read-only"),
                    Role.AcceptRole,
                    lambda: self._open(path, read_only=True),
                ),
                (self.tr("Cancel"), Role.RejectRole, None),
            ],
        )

    def _offer_backups(self, path: Path, error: DeclannotError) -> None:
        from declannot.store.backup import backups_of

        backups = backups_of(path, self._window.data_folder.backups)
        if not backups:
            tell_error(self._window, error)
            return
        ask(
            self._window,
            self.tr("The project is damaged"),
            error_text(error),
            self.tr(
                "There are backups, the newest of {time}. One can be opened as a copy beside the "
                "damaged file, which stays as it is."
            ).format(time=_shown_time(backups[0])),
            [
                (
                    self.tr("Open a copy of the backup"),
                    Role.AcceptRole,
                    lambda: self._choose_backup(backups, path),
                ),
                (self.tr("Cancel"), Role.RejectRole, None),
            ],
            QMessageBox.Icon.Warning,
        )

    def _choose_backup(self, backups: list[Backup], damaged: Path) -> None:
        if len(backups) == 1:
            self._restore(backups[0].path, damaged)
            return
        shown = [f"{nth}. {_shown_time(each)}" for nth, each in enumerate(backups, 1)]
        chosen, accepted = QInputDialog.getItem(
            self._window,
            self.tr("Backups"),
            self.tr("Open a copy of the backup of"),
            shown,
            editable=False,
        )
        if accepted:
            self._restore(backups[shown.index(chosen)].path, damaged)

    def _restore(self, backup: Path, damaged: Path) -> None:
        import shutil

        copy = _free_name(damaged.with_name(f"{damaged.stem} (restored){PROJECT_SUFFIX}"))
        try:
            shutil.copyfile(backup, copy)
        except OSError as error:
            copy.unlink(missing_ok=True)
            tell_error(
                self._window,
                UserError(
                    "The backup cannot be copied ({reason})",
                    where=str(copy),
                    remedy="Copy it by hand from {place}.",
                    reason=error.strerror or error,
                    place=backup,
                ),
            )
            return
        self._open(copy, read_only=False)

    # Making and copying

    def new(self) -> None:
        """Let a name be chosen for an empty project, make it and open it."""
        path = self._chosen_target(
            self.tr("New project"), self.tr("project"), QFileDialog.Option.DontConfirmOverwrite
        )  # an existing project is refused, never replaced
        if path is not None:
            self.unless_unsaved(lambda: self._choose_template(path))

    def _choose_template(self, path: Path) -> None:
        """Let the labels be chosen that the project begins with; Enter takes the usual ones."""
        from declannot.app.schema_editor.template_names import template_names

        if path.exists():
            self._make(path, next(iter(template_names())))  # which says that it is refused
            return
        names = {text: name for name, text in template_names().items()}
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("New project"))
        dialog.setLabelText(self.tr("Labels to begin with; the schema can be edited at any time"))
        dialog.setComboBoxItems(list(names))
        dialog.textValueSelected.connect(lambda text: self._make(path, names[text]))
        dialog.open()

    def save_copy(self) -> None:
        """Copy the project to a file of its own; the work goes on where it was."""
        project = self._workspace.project
        if project is None:
            return
        path = self._chosen_target(self.tr("Save a copy"), f"{project.path.stem} copy")
        if path is None:
            return
        try:
            project.save_copy(path)
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        self._workspace.notice(message("Copied to {place}", place=path))

    def save_elsewhere(self) -> None:
        """Copy the project with the unsaved changes to another place and go on there."""
        project = self._workspace.project
        if project is None:
            return
        path = self._chosen_target(
            self.tr("Save elsewhere"),
            f"{project.path.stem} copy",
            folder=_folder_elsewhere(project.path),
        )
        if path is None:
            return
        try:
            self._workspace.save_elsewhere(path)
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        self._settings.note_project(path)
        self._workspace.notice(message("Saved in {place}; work goes on there", place=path))

    def rename(self) -> None:
        """Change the project's title."""
        from declannot.domain.operations.project import rename_project

        project = self._workspace.project
        if project is None:
            return
        title, accepted = QInputDialog.getText(
            self._window,
            self.tr("Rename the project"),
            self.tr("Title of the project"),
            text=project.info.title,
        )
        if accepted:
            self._workspace.run(rename_project(project.info, title))
            self._window.show_window_title()

    def _make(self, path: Path, template: str) -> None:
        from declannot.exchange.starting import new_project

        try:
            new_project(path, schema_file=Path(template)).close()
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        self._open(path, read_only=False)

    def _chosen_target(
        self,
        title: str,
        name: str,
        options: QFileDialog.Option = _NO_OPTION,
        folder: Path | None = None,
    ) -> Path | None:
        folder = folder or Path(self._settings.values.last_folder or Path.home())
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window,
            title,
            str(folder / f"{name}{PROJECT_SUFFIX}"),
            self.tr("Projects (*.declannot)"),
            options=options,
        )
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix != PROJECT_SUFFIX:
            path = path.with_name(path.name + PROJECT_SUFFIX)
        self._settings.put(last_folder=str(path.parent))
        return path

    # What stays true until something is done about it

    def show_banner(self) -> None:
        """Say that something is unsaved, or that nothing can be changed."""
        workspace, banner = self._workspace, self._window.page.banner
        if workspace.unsaved:
            banner.say(
                self._unsaved_text(),
                "fault",
                [
                    (self.tr("Retry"), workspace.retry),
                    (self.tr("Save elsewhere…"), self.save_elsewhere),
                ],
            )
        elif workspace.project is not None and workspace.project.read_only:
            banner.say(
                self.tr("This project is open for reading only: nothing can be changed."),
                "warning",
                [(self.tr("Save a copy…"), self.save_copy)],
            )
        else:
            banner.hide()

    def unless_unsaved(self, go_on: Callable[[], object]) -> None:
        """Go on at once, or after a question if changes are not saved."""
        workspace = self._workspace
        if not workspace.unsaved or workspace.retry():
            go_on()
            return
        ask(
            self._window,
            self.tr("Changes are not saved"),
            self._unsaved_text(),
            self.tr("They stay on the screen until they can be written, or you leave them."),
            [
                (self.tr("Save elsewhere…"), Role.AcceptRole, self.save_elsewhere),
                (
                    self.tr("Retry"),
                    Role.ActionRole,
                    lambda: go_on() if workspace.retry() else self.show_banner(),
                ),
                (self.tr("Leave them"), Role.DestructiveRole, lambda: self._leave(go_on)),
                (self.tr("Cancel"), Role.RejectRole, None),
            ],
            QMessageBox.Icon.Warning,
        )

    def _leave(self, go_on: Callable[[], object]) -> None:
        self._workspace.unsaved.clear()
        self._workspace.fault = None
        self._workspace.notice(message("The unsaved changes were left"), Kind.HINT)
        go_on()

    def _unsaved_text(self) -> str:
        count = len(self._workspace.unsaved)
        said = (
            self.tr("A change is not saved.")
            if count == 1
            else self.tr("{count} changes are not saved.").format(count=count)
        )
        fault = self._workspace.fault
        return f"{said} {error_text(fault)}" if fault is not None else said


def _shown_time(backup: Backup) -> str:
    moment = QDateTime.fromSecsSinceEpoch(round(backup.at.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _free_name(path: Path) -> Path:
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free


def _is_open(summary: DocumentSummary | None) -> bool:
    return summary is None or summary.status is not Status.DONE


def _folder_elsewhere(path: Path) -> Path:
    """Return a folder that does not share the trouble of where ``path`` stands."""
    for folder in (Path.home() / "Documents", Path.home(), Path(gettempdir())):
        with suppress(OSError):
            if folder.is_dir() and folder.stat().st_dev != path.parent.stat().st_dev:
                return folder
    return Path.home()

"""Where declannot keeps what belongs to the program and not to one project.

Everything lies in one folder: the user's data folder of the system, or the one named by
``--data-dir`` (for tests, and for a portable copy on a stick).
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from declannot.domain.errors import EnvironmentFault

PROJECT_SUFFIX = ".declannot"
PACKAGE_SUFFIXES = tuple(f"{PROJECT_SUFFIX}-{kind}" for kind in ("task", "work", "feedback"))
"""How hand-over files are called; known here so that a start need not load what reads them."""
TASK_SUFFIX, WORK_SUFFIX, FEEDBACK_SUFFIX = PACKAGE_SUFFIXES
DEFAULT_PROJECT_NAME = "statements" + PROJECT_SUFFIX


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder with settings, logs, backups and the default project.

    Nothing is made before it is needed; ``make`` creates the folder.
    """

    root: Path

    @property
    def settings_file(self) -> Path:
        """The window's settings: recent projects, layout, language, sizes."""
        return self.root / "settings.json"

    @property
    def log_file(self) -> Path:
        """The newest log; older ones lie beside it with a number behind their name."""
        return self.root / "logs" / "declannot.log"

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.root / "backups"

    @property
    def indexes(self) -> Path:
        """The folder of word indexes, which may be deleted at any time."""
        return self.root / "indexes"

    @property
    def tasks(self) -> Path:
        """The folder of the projects that task files were opened in."""
        return self.root / "tasks"

    @property
    def default_project(self) -> Path:
        """The project that is made at the first start."""
        return self.root / DEFAULT_PROJECT_NAME

    def make(self) -> Path:
        """Create the folder if it is missing and return it.

        Raises:
            EnvironmentFault: it cannot be created or written to.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.root):
                pass
        except OSError as error:
            raise EnvironmentFault(
                "The data folder cannot be written to ({reason})",
                where=str(self.root),
                remedy="Let it be written to, or start declannot with another data folder.",
                reason=os.strerror(error.errno) if error.errno else str(error),
            ).in_command("Name another folder with --data-dir.") from error
        return self.root


def data_folder(named: Path | None = None) -> DataFolder:
    """Return the folder named by the user, else the system's folder for user data."""
    if named is not None:
        return DataFolder(Path(os.path.abspath(named.expanduser())))
    from platformdirs import user_data_path

    return DataFolder(user_data_path("declannot", appauthor=False))

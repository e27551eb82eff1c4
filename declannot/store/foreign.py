"""Projects of other people, opened without trusting anything in them.

The file is copied first, so that neither a recovery nor a migration touches what belongs to
somebody else. Before it is opened like one of ours, its tables are compared with those every
project has: a trigger, a view or a computed column would run when we read or write.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from declannot.domain.errors import DamagedProject
from declannot.store.database import fault_of, file_uri
from declannot.store.header import has_journal, journal_of, read_header
from declannot.store.project import Project

_TIME_LIMIT_STEPS = 200_000_000
"""Instructions of SQLite's machine after which a look at a file ends; some seconds."""


@contextmanager
def foreign_project(path: Path) -> Iterator[Project]:
    """Open a copy of somebody's project for reading while the block runs.

    Raises:
        UserError: there is no such file, or a newer declannot made it.
        DamagedProject: it is not a sound project, or holds what no declannot makes.
        EnvironmentFault: it cannot be read.
    """
    read_header(path)
    with tempfile.TemporaryDirectory(prefix="declannot-merge-") as folder:
        copy = Path(folder) / "project.declannot"
        shutil.copyfile(path, copy)
        if has_journal(path):
            shutil.copyfile(journal_of(path), journal_of(copy))
        _check_structure(copy, path)
        project = Project.open(copy, backups=Path(folder))
        try:
            project.quick_check()
            yield project
        finally:
            project.close()


def _check_structure(copy: Path, path: Path) -> None:
    """Look at the declarations of a file, and at nothing else in it.

    Raises:
        DamagedProject: there is more in it than tables with plain columns.
    """
    mode = "rw" if has_journal(copy) else "ro"
    try:
        with closing(sqlite3.connect(f"{file_uri(copy)}?mode={mode}", uri=True)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute("PRAGMA cell_size_check=ON")
            connection.set_progress_handler(lambda: 1, _TIME_LIMIT_STEPS)
            strange = _strange(connection)
    except sqlite3.Error as error:
        raise fault_of(error, path) from error
    if strange:
        raise DamagedProject(
            "The project holds what declannot never makes ({what_it_holds})",
            where=str(path),
            remedy="Do not trust this file; ask for it anew.",
            what_it_holds=", ".join(strange[:3]),
        )


def _strange(connection: sqlite3.Connection) -> list[str]:
    found = []
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema"):
        if kind in ("trigger", "view") or (sql or "").upper().lstrip().startswith("CREATE VIRTUAL"):
            found.append(f"{kind} {name}")
        elif kind == "table":
            columns = connection.execute("SELECT name, hidden FROM pragma_table_xinfo(?)", (name,))
            found += [f"computed column {name}.{column}" for column, hidden in columns if hidden]
        elif kind == "index":
            keys = connection.execute("SELECT cid FROM pragma_index_xinfo(?)", (name,))
            if any(cid == -2 for (cid,) in keys):
                found.append(f"index {name} over an expression")
    return found

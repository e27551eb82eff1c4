"""Taking a schema into a project as a new version, and writing it to a file."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from pathlib import Path

from declannot.domain.change import Step
from declannot.domain.errors import UserError
from declannot.domain.moment import utc_now
from declannot.domain.operations.project import set_schema
from declannot.domain.operations.schema_draft import SchemaDraft
from declannot.domain.schema import Schema
from declannot.domain.schema_deeds import inherited_deeds
from declannot.exchange.faults import disk_faults
from declannot.exchange.schema_editing import put_in_force
from declannot.formats.schema_yaml import read_schema, write_schema
from declannot.store.project import Project

SIZE_LIMIT = 10_000_000
"""Bytes; a schema file larger than this is no schema."""


def schema_from(path: Path) -> Schema:
    """Read and check a schema file (YAML 1.2).

    Raises:
        UserError: the file is missing, too large, or contradicts itself; the place is named.
    """
    with disk_faults("The schema cannot be read", path):
        size = path.stat().st_size
        data = b"" if size > SIZE_LIMIT else path.read_bytes()
    if size > SIZE_LIMIT:
        raise UserError(
            "The file is too large for a schema",
            where=str(path),
            remedy="Name a schema file (YAML).",
        )
    return read_schema(data, where=str(path))


def draft_from(project: Project, path: Path) -> SchemaDraft:
    """Return the schema in ``path`` as a draft: labels that it merged are merged here too.

    Raises:
        UserError: the file is no valid schema.
    """
    schema = replace(schema_from(path), version=project.schema.version)
    return SchemaDraft(project.schema, schema, inherited_deeds(project.schema, schema))


def schema_step(project: Project, path: Path) -> Step | None:
    """Return the step that puts the schema in ``path`` in force, or None if nothing differs.

    Raises:
        UserError: the file is no valid schema, or drops a label or relation that is in use.
    """
    return set_schema(
        project.schema_version,
        schema_from(path),
        at=utc_now(),
        labels_in_use=project.label_counts(),
        relations_in_use=project.relation_types_in_use(),
    )


def replace_schema(project: Project, path: Path) -> bool:
    """Put the schema in ``path`` in force as a new version; False where nothing differs.

    Raises:
        UserError: as for ``schema_step``.
    """
    draft = draft_from(project, path)
    if draft.deeds:
        return put_in_force(project, draft) is not None
    step = schema_step(project, path)
    if step is None:
        return False
    project.apply(step)
    return True


def export_schema(project: Project, path: Path) -> None:
    """Write the schema in force to a new file.

    Raises:
        UserError, EnvironmentFault: as for ``write_schema_file``.
    """
    write_schema_file(project.schema, path)


def write_schema_file(schema: Schema, path: Path) -> None:
    """Write a schema to a new file.

    Raises:
        UserError: the file exists already, or the schema contradicts itself.
        EnvironmentFault: it cannot be written.
    """
    data = write_schema(schema)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    if path.exists():
        raise UserError(
            "The file exists already", where=str(path), remedy="Name another one, or delete it."
        )
    with disk_faults("The schema cannot be written", path):
        try:
            with part.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, path)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink()
            raise

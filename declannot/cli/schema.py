"""The command that shows, exports and imports a project's schema."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from declannot.cli.opening import opened
from declannot.cli.options import AsJson, DataDir, ProjectPath
from declannot.cli.output import print_json, print_line
from declannot.domain.errors import UsageError

if TYPE_CHECKING:
    from declannot.store.project import Project


def register(app: typer.Typer) -> None:
    """Add this command to the application."""
    app.command("schema")(schema)


def schema(
    project: ProjectPath,
    export: Annotated[
        Path | None, typer.Option("--export", metavar="FILE", help="Write it to this file.")
    ] = None,
    take: Annotated[
        Path | None,
        typer.Option(
            "--import", metavar="FILE", help="Put this schema in force, as a new version."
        ),
    ] = None,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Print the schema in force; or write it to a file; or take another one in."""
    if export is not None and take is not None:
        raise UsageError("--export and --import exclude each other", remedy="Name one of them.")
    with opened(project, data_dir, writing=take is not None) as source:
        if take is not None:
            changed = _take_in(source, take)
            record = _record(source) | {"changed": changed}
            sentence = (
                f"Version {source.schema_version.number} of the schema is in force."
                if changed
                else f"The schema is the same as version {source.schema_version.number}."
            )
        elif export is not None:
            _write(source, export)
            record = _record(source) | {"file": str(export)}
            sentence = f"Wrote version {source.schema_version.number} to {export}."
        else:
            record, sentence = _record(source), ""
            written = _yaml(source)
    if as_json:
        print_json(record)
    elif sentence:
        print_line(sentence)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(written)


def _take_in(project: Project, path: Path) -> bool:
    from declannot.exchange.schemas import replace_schema

    return replace_schema(project, path)


def _write(project: Project, path: Path) -> None:
    from declannot.exchange.schemas import export_schema

    export_schema(project, path)


def _yaml(project: Project) -> bytes:
    from declannot.formats.schema_yaml import write_schema

    return write_schema(project.schema)


def _record(project: Project) -> dict[str, Any]:
    """The schema as its file says it, with the versions the project has used."""
    from ruamel.yaml import YAML

    shown: dict[str, Any] = YAML(typ="safe", pure=True).load(_yaml(project))
    versions = [
        {"version": each.number, "name": each.schema.name, "created": each.created}
        for each in project.schema_versions()
    ]
    return {**shown, "versions": versions}

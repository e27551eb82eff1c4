"""Commands about the program itself: version, formats, self-test."""

from __future__ import annotations

import platform
import sqlite3
from typing import TYPE_CHECKING, Annotated, Any

import typer

from declannot import __version__
from declannot.cli.options import AsJson, DataDir
from declannot.cli.output import print_json, print_json_list, print_line, print_table, warn

if TYPE_CHECKING:
    from declannot.domain.message import Message
    from declannot.formats.format import Format


def register(app: typer.Typer) -> None:
    """Add these commands to the application."""
    app.command("formats")(formats)
    app.command("self-test")(self_test)


def whole(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Answer when no command is named."""
    if context.invoked_subcommand is not None:
        return
    if not version:
        typer.echo(context.get_help())
    elif as_json:
        print_json(
            {
                "declannot": __version__,
                "python": platform.python_version(),
                "sqlite": sqlite3.sqlite_version,
            }
        )
    else:
        print_line(f"declannot {__version__}")


def formats(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the corpus formats, and whether each can be imported and exported."""
    from declannot.formats import registry
    from declannot.formats.extras import lacking

    missing = {each.name: lacking(each) for each in registry.formats()}
    records = [_format_record(each) for each in registry.formats()]
    for reason in registry.left_out():
        warn(str(reason))
    if as_json:
        print_json_list(records)
        return
    print_table(
        ("format", "import", "export", "out", "what it is"),
        [
            (
                record["format"],
                "yes" if record["import"] else "",
                "yes" if record["export"] else "",
                "folder" if record["folder"] else "file",
                _described(record["title"], missing[record["format"]]),
            )
            for record in records
        ],
    )


def self_test(context: typer.Context, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Try everything the program needs on this machine, without a screen."""
    from declannot.exchange.self_test import run_checks

    results = [*run_checks(), *context.obj()]
    passed = all(not reason for _, reason in results)
    if as_json:
        print_json(
            {
                "passed": passed,
                "checks": [
                    {"name": name, "passed": not reason, "reason": reason or None}
                    for name, reason in results
                ],
            }
        )
    else:
        for name, reason in results:
            print_line(f"FAIL  {name}: {reason}" if reason else f"PASS  {name}")
    if not passed:
        raise typer.Exit(1)


def _described(title: str, missing: Message | None) -> str:
    return title if missing is None else f"{title} ({missing})"


def _format_record(each: Format) -> dict[str, Any]:
    from declannot.formats.extras import lacking

    missing = lacking(each)
    return {
        "format": each.name,
        "title": each.title,
        "import": each.imports,
        "export": each.exports,
        "folder": each.folder,
        "extensions": list(each.extensions),
        "unit": each.unit.value,
        "holds": sorted(each.holds),
        "training": each.training,
        "options": list(each.options),
        "extra": each.extra or None,
        "lacking": None if missing is None else str(missing),
    }

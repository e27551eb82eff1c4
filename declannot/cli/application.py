"""Runs a command and turns whatever happens into one line and an exit code.

Exit codes: 0 done, 1 refused or damaged, 2 wrong use, 3 the environment failed.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import typer

from declannot import log
from declannot.cli import (
    adjudication,
    agreement,
    datasets,
    handover,
    listing,
    program,
    projects,
    schema,
    searching,
    transfer,
)
from declannot.domain.errors import DeclannotError
from declannot.paths import data_folder

WindowChecks = Callable[[], list[tuple[str, str]]]

HELP = """Mark up diplomatic statements, compare annotators, export corpora. Offline.

declannot [PROJECT] opens the window on that project, or on the last one;
declannot demo opens it on a copy of the sample project. The commands below need no window."""


def main(words: Sequence[str], *, window_checks: WindowChecks) -> int:
    """Run the command that ``words`` name and return the exit code.

    Args:
        words: the command and what follows it.
        window_checks: the part of the self-test that needs Qt, handed in from above because
            nothing here may import it.
    """
    log.start_log(data_folder().log_file)
    try:
        return _run(list(words), window_checks)
    except DeclannotError as error:
        _say(str(error))
        return error.exit_code
    except typer.TyperException as error:
        _say(_usage(error.format_message(), words))
        return error.exit_code
    except BrokenPipeError:
        _abandon_output()
        return 0
    except (KeyboardInterrupt, typer.Abort):
        _say("Interrupted; nothing half-done is left.")
        return 1
    except Exception as error:  # noqa: BLE001 (the last line of defence)
        bug = log.apology(error)
        _say(str(bug))
        return bug.exit_code
    finally:
        log.stop_log()


def _run(words: list[str], window_checks: WindowChecks) -> int:
    command = _command()
    try:
        with command.make_context("declannot", words, obj=window_checks) as context:
            command.invoke(context)
    except typer.Exit as end:
        sys.stdout.flush()
        return end.exit_code
    sys.stdout.flush()
    return 0


@cache
def _command() -> Any:
    """Return the application as something that can be run; made once in a process."""
    return typer.main.get_command(application())


def application() -> typer.Typer:
    """Return the application with all its commands."""
    app = typer.Typer(
        help=HELP,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback(invoke_without_command=True)(program.whole)
    rooms = (
        projects,
        transfer,
        listing,
        searching,
        handover,
        agreement,
        schema,
        adjudication,
        datasets,
    )
    for room in (*rooms, program):
        room.register(app)
    return app


def _usage(sentence: str, words: Sequence[str]) -> str:
    known = words and not words[0].startswith("-")
    hint = f"declannot {words[0]} --help" if known else "declannot --help"
    return f"{sentence.rstrip('.')}. See: {hint}"


def _say(line: str) -> None:
    from declannot.cli.output import printable

    with contextlib.suppress(OSError, ValueError):
        print(f"declannot: {printable(' '.join(line.split()))}", file=sys.stderr)


def _abandon_output() -> None:
    """Whoever read our output has gone; keep the interpreter from complaining at its end."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

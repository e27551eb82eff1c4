"""What every change has to pass, each gate with its time; a failed one shows what it printed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from devtools import generated
from devtools.places import call, capture, child_environment, say, tool

# The whole must end before a build server loses its patience.
PYTEST_PROCESSES = max(2, min(4, os.cpu_count() or 2))


def run_all() -> int:
    """Run every gate, also after one has failed, and return 1 if any did."""
    failed = []
    begun = time.monotonic()
    for name, gate in GATES.items():
        start = time.monotonic()
        passed, output = gate()
        seconds = time.monotonic() - start
        say(f"{'ok    ' if passed else 'FAILED'} {name:<28} {seconds:6.1f} s")
        if not passed:
            failed.append(name)
            say(output.rstrip())
    if run_pytest(["-n", str(PYTEST_PROCESSES), "--dist", "worksteal"]):
        failed.append("pytest")
    seconds = time.monotonic() - begun
    outcome = f"FAILED: {', '.join(failed)}" if failed else "All gates passed"
    say(f"{outcome} ({seconds:.0f} s)")
    return 1 if failed else 0


def run_pytest(words: list[str], python: Path | None = None) -> int:
    """Run pytest, painting into memory, and return its exit code.

    Args:
        python: that of the environment; None for that of the gates.
    """
    program = python or tool("python")
    return call([program, "-m", "pytest", *words], env=child_environment(offscreen=True))


def _program(*words: str) -> Callable[[], tuple[bool, str]]:
    def gate() -> tuple[bool, str]:
        env = {**child_environment(offscreen=True), "NO_COLOR": "1", "COLUMNS": "100"}
        code, output = capture([tool(words[0]), *words[1:]], env=env)
        return code == 0, output

    return gate


def _fresh(compare: Callable[[], list[str]], command: str) -> Callable[[], tuple[bool, str]]:
    def gate() -> tuple[bool, str]:
        stale = compare()
        return not stale, "\n".join([*stale, f"Run: python3 dev.py {command}"])

    return gate


GATES: dict[str, Callable[[], tuple[bool, str]]] = {
    "ruff check": _program("ruff", "check", "."),
    "ruff format": _program("ruff", "format", "--check", "."),
    "mypy": _program("mypy"),
    "import-linter": _program("lint-imports"),
    "forms are fresh": _fresh(generated.stale_forms, "forms"),
    "translations are fresh": _fresh(generated.stale_translations, "translations"),
}

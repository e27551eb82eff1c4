"""Run the benchmarks: ``python -m benchmarks [--json] [--quick] [NAME…]``."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

from benchmarks.report import Report, heading

BENCHMARKS: tuple[str, ...] = (
    "start_up",
    "statement_view",
    "tagging",
    "store",
    "exchange",
    "project",
    "agreement",
    "review",
    "handover",
    "formats",
    "statistics",
    "corpus",
    "documents",
    "concordance",
    "relations",
    "palette",
    "schema_editing",
    "consistency",
)


def main(words: Sequence[str]) -> int:
    """Run the named benchmarks, or all, and return the exit code."""
    names = [word for word in words if not word.startswith("-")] or list(BENCHMARKS)
    names = [name.replace("-", "_") for name in names]
    options = {word for word in words if word.startswith("-")}
    unknown = [name for name in names if name not in BENCHMARKS]
    strange = sorted(options - {"--json", "--quick"})
    if unknown or strange:
        print(
            f"benchmarks: unknown: {' '.join(unknown + strange)}. "
            f"Choose of: {' '.join(BENCHMARKS)} --json --quick",
            file=sys.stderr,
        )
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report = Report(as_json="--json" in options)
    _tell_load(report)
    if not report.as_json:
        print(heading())
    failed = False
    for name in names:
        try:
            importlib.import_module(f"benchmarks.{name}").run(report, quick="--quick" in options)
        except Exception as error:  # noqa: BLE001 (the others are still measured)
            failed = True
            print(f"# {name} failed: {type(error).__name__}: {error}", file=sys.stderr)
    report.close()
    return 1 if failed else 0


def _tell_load(report: Report) -> None:
    """Say that the machine is busy with something else, because then no figure is good."""
    if not hasattr(os, "getloadavg"):
        return
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    if load > cores / 2:
        report.remark(f"the machine is busy: load {load:.1f} on {cores} cores")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

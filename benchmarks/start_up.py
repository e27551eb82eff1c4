"""From the start of the process to a window one can read, and the memory it takes."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.making import project_of
from benchmarks.processes import settled_memory, start_of_window, virtual_screen
from benchmarks.report import Report
from benchmarks.texts import made_statement


def run(report: Report, *, quick: bool) -> None:
    """Measure start-up warm, offscreen and under an X server, and resident memory."""
    count = 3 if quick else 11
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as folder:
        words = ["--data-dir", str(Path(folder) / "data")]
        first = start_of_window(words, "offscreen")
        report.add("start-up: very first start, default project made", [first.usable], "s")
        _measure(report, "offscreen", words, "offscreen", count)
        with virtual_screen() as display:
            if display is None:
                report.remark("start-up under X11 was not measured: there is no Xvfb")
            else:
                _measure(report, "X11", words, "xcb", count, display)
        if not sys.platform.startswith("linux"):
            report.remark("resident memory was not measured: the system does not tell it")
            return
        times = 1 if quick else 3
        memory = [settled_memory(words) for _ in range(times)]
        report.add("memory: LA statement open", memory, "MB", target=160)
        large = project_of(Path(folder) / "large.declannot", [made_statement(1_000_000, 20_000)])
        memory = [settled_memory([str(large), *words]) for _ in range(times)]
        report.add("memory: 1 MB / 20,000 spans open", memory, "MB", target=190)


def _measure(
    report: Report, name: str, words: list[str], platform: str, count: int, display: str = ""
) -> None:
    start_of_window(words, platform, display)
    starts = [start_of_window(words, platform, display) for _ in range(count)]
    painted = [each.painted for each in starts]
    report.add(f"start-up: LA statement painted, {name}", painted, "s", target=0.5)
    report.add(f"start-up: project open behind it, {name}", [each.usable for each in starts], "s")

"""Starts declannot as its own process and watches it from outside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

FIRST_PAINT = "DECLANNOT_BENCH_FIRST_PAINT"
"""With this set the window says when it has painted a statement and opened the project, and
quits."""

PATIENCE = 60.0
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"


def environment(platform: str, **more: str) -> dict[str, str]:
    """Return the environment for a child with Qt's ``platform``, offscreen or xcb.

    A warm start finds every module compiled. Where Python is told not to keep what it compiles,
    as build machines like it, every start would be a first one.
    """
    inherited = {key: value for key, value in os.environ.items() if key != _NO_BYTECODE}
    return inherited | {"QT_QPA_PLATFORM": platform, "LC_ALL": "C.UTF-8"} | more


@dataclass(frozen=True, slots=True)
class Start:
    """How long a window took from the start of its process, in seconds.

    Attributes:
        painted: until it had painted a statement.
        usable: until the project was open behind it.
    """

    painted: float
    usable: float


def start_of_window(words: Sequence[str], platform: str, display: str = "") -> Start:
    """Start a window and return how long it took, seen from outside.

    On a machine so busy that the window opens its project before it could paint, nothing can be
    said; then it is started again, three times at most.

    Raises:
        RuntimeError: it ended before it had painted.
    """
    said = ""
    for _ in range(3):
        seen, said = _watched_start(words, platform, display)
        if "first-paint" in seen and "usable" in seen:
            return Start(seen["first-paint"], seen["usable"])
    raise RuntimeError(f"the window ended before it could be used: {said[-300:]}")


def _watched_start(
    words: Sequence[str], platform: str, display: str
) -> tuple[dict[str, float], str]:
    """Return when the window said what, in seconds, and what it wrote to standard error."""
    more = {FIRST_PAINT: "1"} | ({"DISPLAY": display} if display else {})
    seen: dict[str, float] = {}
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "declannot", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(platform, **more),
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        watchdog = threading.Timer(PATIENCE, child.kill)
        watchdog.start()
        for line in child.stdout:
            seen[line.split()[0]] = time.perf_counter() - begun
        watchdog.cancel()
        said = child.stderr.read().strip()
    return seen, said


def settled_memory(words: Sequence[str]) -> float:
    """Return the resident memory in MB of a window that has come to rest, offscreen.

    It is read when it has not changed by more than a hundredth for a second and a half.
    """
    child = subprocess.Popen(
        [sys.executable, "-m", "declannot", *words],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment("offscreen"),
    )
    try:
        last, since, begun = 0.0, time.monotonic(), time.monotonic()
        while time.monotonic() - begun < PATIENCE:
            time.sleep(0.1)
            if child.poll() is not None:
                raise RuntimeError(f"the window ended with {child.returncode}")
            now = memory_of(child.pid)
            if abs(now - last) > last / 100:
                last, since = now, time.monotonic()
            elif time.monotonic() - since > 1.5 and time.monotonic() - begun > 3:
                break
        return memory_of(child.pid)
    finally:
        child.terminate()
        try:
            child.wait(5)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def memory_of(pid: int | str, what: str = "VmRSS") -> float:
    """Return the resident memory of a process in MB (10⁶ bytes); ``VmHWM`` for its peak.

    Linux only: the figure is read from the process file system.
    """
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(what + ":"):
            return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError(f"the system does not tell {what}")


@contextmanager
def virtual_screen() -> Iterator[str | None]:
    """Run an X server without a screen; yield its display, or None where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        yield f":{number}" if number else None
    finally:
        server.terminate()
        server.wait()

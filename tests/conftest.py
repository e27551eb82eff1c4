"""What every test stands on: its own home, no network, and nothing that passes in silence.

Warnings are errors (pyproject.toml) and so are lines that Qt writes to its log (pytest-qt).
Here stand the rest: log records at WARNING or above, windows that stay open, sockets that leave
the machine, and settings that would be read from or written to the home of whoever runs the
tests.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from tests.spoken_texts import EAR
from tests.thoroughness import examples

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The size of a point must not depend on the machine.
os.environ.setdefault("QT_FONT_DPI", "96")

settings.register_profile(
    "local", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.register_profile(
    "ci", parent=settings.get_profile("local"), derandomize=True, max_examples=examples(100)
)
settings.load_profile("ci" if os.environ.get("CI") else "local")

ROOT = Path(__file__).resolve().parent.parent
LOCAL_HOSTS = frozenset(("localhost", "127.0.0.1", "::1", "", "0.0.0.0", "::"))
SOCKET_EVENTS = frozenset(
    ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo")
    + ("socket.gethostbyname", "socket.gethostbyaddr")
)
_sockets_refused: list[str] = []


PATIENCE_MS = 30_000
"""How long a test waits for the window: until it is there, however busy the machine is."""


class PatientBot(QtBot):
    """pytest-qt's robot, with patience as the default."""

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE_MS) -> None:
        """Wait until ``callback`` is true, or does not raise an AssertionError any more."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **rest: Any) -> Any:
        """Wait for a signal; a context manager."""
        return super().waitSignal(signal, timeout=timeout, **rest)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        """Wait until a window is seen; a context manager."""
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        """Wait until a window has the keyboard; a context manager."""
        return super().waitActive(widget, timeout=timeout)

    wait_until = waitUntil
    wait_signal = waitSignal
    wait_exposed = waitExposed
    wait_active = waitActive


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    """The robot that presses keys and waits for windows."""
    return PatientBot(request)


class NetworkUsed(RuntimeError):
    """Something reached for another machine during a test."""


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse every socket that leaves this machine, whoever opens it; an audit hook of Python."""
    if event not in SOCKET_EVENTS:
        return
    address = arguments[1] if event in ("socket.connect", "socket.sendto") else arguments[0]
    if event == "socket.sendmsg":
        address = arguments[1]
    if isinstance(address, tuple):
        address = address[0]
    if isinstance(address, bytes):
        address = address.decode(errors="replace")
    if address is None or str(address) in LOCAL_HOSTS or str(address).startswith(("/", "127.")):
        return
    _sockets_refused.append(f"{event} {address}")
    raise NetworkUsed(f"{event} to {address}: declannot works with no network at all")


def pytest_configure(config: pytest.Config) -> None:
    """Watch the network from the first import on, and hear what is said."""
    sys.addaudithook(_refuse_network)
    EAR.listen()


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail the test during which something reached for another machine, even if it caught that."""
    before = len(_sockets_refused)
    yield
    if len(_sockets_refused) > before:
        pytest.fail(f"The network was used: {_sockets_refused[before:]}")


@pytest.fixture(autouse=True)
def no_untranslatable_text() -> Iterator[None]:
    """Fail the test that brings about a sentence for people which translators never see."""
    yield
    if stray := EAR.stray():
        pytest.fail("Not marked as Spoken (declannot/domain/message.py): " + "; ".join(stray))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give each test an empty home, so that it neither sees nor leaves settings."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("USERPROFILE", str(home))
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(home / name.lower()))
        for name in ("APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home / name.lower()))
        yield home


class _Records(logging.Handler):
    """Collects log records at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_stray_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or an error it does not expect.

    A test that expects one says so: ``@pytest.mark.expects_log("pattern")``.
    """
    patterns = [str(each.args[0]) for each in request.node.iter_markers("expects_log")]
    handler = _Records()
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
    stray = [
        f"{record.name}: {record.getMessage()}"
        for record in handler.records
        if not any(re.search(pattern, record.getMessage()) for pattern in patterns)
    ]
    if stray:
        pytest.fail("Unexpected log records: " + "; ".join(stray))


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window open, and close it for the tests that follow."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [each for each in widgets.QApplication.topLevelWidgets() if each.isVisible()]
    names = [f"{type(each).__name__} “{each.windowTitle()}”" for each in left]
    for each in left:
        each.hide()
        each.deleteLater()
    if names and request.node.get_closest_marker("keeps_windows") is None:
        pytest.fail("Windows are still open: " + ", ".join(names))


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT

"""The program as a screen reader meets it: over the bus of assistive technology (AT-SPI 2).

The interfaces are those of the AT-SPI 2 specification (``org.a11y.atspi.*``). Keys are made by the
registry, as an on-screen keyboard makes them, so they arrive as the keys of a person do.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.conftest import PATIENCE_MS

ATSPI = "org.a11y.atspi"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PROGRAMS = ("Xvfb", "dbus-daemon")
_PATIENCE_S = PATIENCE_MS / 1000
_PRESS_AND_RELEASE = 3
"""Of ``GenerateKeyboardEvent``: the number is a key symbol, pressed and let go."""
_PRESS, _RELEASE = 0, 1
_SYMBOLS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "space": 0x20, "Right": 0xFF53}
_CODES = {"Control": 37, "Shift": 50}
"""Key codes of the left modifiers on every keyboard that Xvfb knows."""


def missing() -> str:
    """Return what is not here that the bus needs, or an empty text."""
    if sys.platform != "linux":
        return "AT-SPI is a matter of Linux"
    programs = [each for each in PROGRAMS if shutil.which(each) is None]
    if not LAUNCHER.exists():
        programs.append("at-spi-bus-launcher")
    return f"not installed: {', '.join(programs)}" if programs else ""


class NotThere(AssertionError):
    """The program has no such thing, or has it no more."""


@dataclass(frozen=True)
class Thing:
    """One thing a screen reader can speak of; methods ask the program each time."""

    reader: ScreenReader
    owner: str
    path: str

    @property
    def name(self) -> str:
        """Its accessible name."""
        return str(self._property("Accessible", "Name"))

    @property
    def role(self) -> str:
        """The name of its role, such as ``push button``."""
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> int:
        """Its states as bits."""
        low, high = self._call("Accessible", "GetState")[0]
        return int(low) | int(high) << 32

    @property
    def is_focused(self) -> bool:
        """Whether it has the keyboard."""
        return bool(self.states >> 12 & 1)

    @property
    def is_showing(self) -> bool:
        """Whether it can be seen."""
        return bool(self.states >> 25 & 1)

    @property
    def children(self) -> list[Thing]:
        """What is in it."""
        found = self._call("Accessible", "GetChildren")[0]
        return [Thing(self.reader, *each) for each in found if not each[1].endswith("/null")]

    @property
    def text(self) -> str:
        """The whole text it holds."""
        return str(self._call("Text", "GetText", "ii", 0, -1)[0])

    @property
    def selection(self) -> tuple[int, int]:
        """The range of text that is selected."""
        start, end = self._call("Text", "GetSelection", "i", 0)
        return int(start), int(end)

    @property
    def caret(self) -> int:
        """The offset of the caret."""
        return int(self._property("Text", "CaretOffset"))

    def cell(self, row: int, column: int) -> str:
        """Return the name of a cell of a table."""
        owner, path = self._call("Table", "GetAccessibleAt", "ii", row, column)[0]
        return Thing(self.reader, owner, path).name

    @property
    def rows(self) -> int:
        """How many rows a table has."""
        return int(self._property("Table", "NRows"))

    @property
    def columns(self) -> int:
        """How many columns a table has."""
        return int(self._property("Table", "NColumns"))

    @property
    def middle_px(self) -> tuple[int, int]:
        """The middle of it on the screen."""
        left, top, width, height = self._call("Component", "GetExtents", "u", 0)[0]
        return left + width // 2, top + height // 2

    def take_focus(self) -> None:
        """Ask for the keyboard, as a screen reader's user does by a command."""
        self._call("Component", "GrabFocus")

    def everything(self) -> Iterator[Thing]:
        """Yield it and all that is in it, outer things first."""
        yield self
        for child in self.children:
            yield from child.everything()

    def find(self, role: str, name: str) -> Thing:
        """Return what has a role and a name.

        Raises:
            NotThere: nothing has.
        """
        for each in self.everything():
            if each.role == role and each.name == name:
                return each
        raise NotThere(f"no {role} called {name!r}")

    def _call(self, interface: str, method: str, signature: str = "", *values: Any) -> Any:
        return self.reader.ask(
            DBusAddress(self.path, self.owner, f"{ATSPI}.{interface}"), method, signature, *values
        )

    def _property(self, interface: str, name: str) -> Any:
        address = DBusAddress(self.path, self.owner, "org.freedesktop.DBus.Properties")
        return self.reader.ask(address, "Get", "ss", f"{ATSPI}.{interface}", name)[0][1]


class ScreenReader:
    """Listens to one program and presses keys in it.

    Attributes:
        announced: what the program asked to have said, oldest first.
    """

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body[0]
        self._bus: DBusConnection = open_dbus_connection(address)
        self.announced: list[str] = []
        self._registry = f"{ATSPI}.Registry"
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        self._devices = DBusAddress(path, self._registry, f"{ATSPI}.DeviceEventController")
        rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member="Announcement")
        self._rule = rule

    def listen(self) -> None:
        """Have announcements told: by the programs, which ask the registry, and by the bus."""
        registry = DBusAddress("/org/a11y/atspi/registry", self._registry, self._registry)

        def registered() -> bool:
            # A registry that is just being started may go again for one that came first.
            self.ask(registry, "RegisterEvent", "s", "object:announcement")
            return True

        self.until(registered, "the registry")
        self._bus.send_and_get_reply(message_bus.AddMatch(self._rule))

    def close(self) -> None:
        """Stop listening."""
        self._bus.close()

    def ask(self, address: DBusAddress, method: str, signature: str = "", *values: Any) -> Any:
        """Call a method of the bus and return what it answers."""
        call = new_method_call(address, method, signature or None, values)
        answer = self._bus.send_and_get_reply(call, timeout=_PATIENCE_S)
        if answer.header.message_type.name != "method_return":
            raise NotThere(f"{method}: {answer.body}")
        return answer.body

    def program(self, name: str) -> Thing:
        """Return a program once it is on the bus with a window."""
        root = Thing(self, self._registry, "/org/a11y/atspi/accessible/root")

        def found() -> Thing | None:
            programs = [each for each in root.children if each.name == name]
            return next((each for each in programs if each.children), None)

        return self.until(found, f"{name} on the bus")

    def until(self, ask: Callable[[], Any], what: str) -> Any:
        """Ask again and again until the answer is true, or too much time has gone."""
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end:
            with suppress(NotThere):
                answer = ask()
                if answer:
                    return answer
            self._hear(0.05)
        raise AssertionError(f"not in {_PATIENCE_S:.0f} s: {what}; said: {self.announced}")

    def hears(self, pattern: str) -> str:
        """Wait until something is announced that ``pattern`` matches, and return it."""

        def match() -> str | None:
            return next((each for each in self.announced if re.search(pattern, each)), None)

        return str(self.until(match, f"an announcement of {pattern!r}"))

    def press(self, key: str) -> None:
        """Press a key, such as ``a``, ``Right`` or ``Control+Shift+Right``."""
        *modifiers, last = key.split("+")
        for each in modifiers:
            self._key(_CODES[each], _PRESS)
        self._key(_SYMBOLS.get(last) or ord(last), _PRESS_AND_RELEASE)
        for each in reversed(modifiers):
            self._key(_CODES[each], _RELEASE)

    def click(self, x_px: int, y_px: int) -> None:
        """Click once; without a window manager this is what makes a window the active one."""
        self.ask(self._devices, "GenerateMouseEvent", "iis", x_px, y_px, "b1c")

    def _key(self, number: int, how: int) -> None:
        self.ask(self._devices, "GenerateKeyboardEvent", "isu", number, "", how)

    def _hear(self, seconds: float) -> None:
        """Take in what is said within a moment."""
        with self._bus.filter(self._rule) as waiting:
            try:
                signal = self._bus.recv_until_filtered(waiting, timeout=seconds)
            except TimeoutError:
                return
        self.announced.append(str(signal.body[3][1]))


@contextmanager
def listening(folder: Path, *words: str) -> Iterator[tuple[ScreenReader, Thing]]:
    """Start the program on a screen and a bus of its own, and listen to it.

    Args:
        folder: an empty folder for what the screen and the bus leave.
        words: the arguments of the program.
    """
    with ExitStack() as stack:
        env = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANG": "C.UTF-8",
        }
        env["DISPLAY"] = _screen(stack)
        env["DBUS_SESSION_BUS_ADDRESS"] = _bus(stack, env)
        program = [sys.executable, "-m", "declannot", *words]
        _started(stack, subprocess.Popen(program, env=env))
        reader = ScreenReader(env["DBUS_SESSION_BUS_ADDRESS"])
        stack.callback(reader.close)
        reader.listen()
        yield reader, reader.program("declannot")


def _screen(stack: ExitStack) -> str:
    """Start a screen that finds a number for itself, and return its name."""
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    _started(stack, subprocess.Popen(screen, pass_fds=(write,), stderr=subprocess.DEVNULL))
    os.close(write)
    with os.fdopen(read) as told:
        return f":{told.readline().strip()}"


def _bus(stack: ExitStack, env: dict[str, str]) -> str:
    """Start a session bus, and return its address."""
    read, write = os.pipe()
    bus = ["dbus-daemon", "--session", "--nofork", f"--print-address={write}"]
    _started(stack, subprocess.Popen(bus, env=env, pass_fds=(write,), stderr=subprocess.DEVNULL))
    os.close(write)
    with os.fdopen(read) as told:
        return told.readline().strip()


def _started(stack: ExitStack, process: subprocess.Popen[bytes]) -> None:
    """End a process when the stack is left."""

    def end() -> None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    stack.callback(end)

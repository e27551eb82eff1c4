"""Formats that other packages add through the entry point group ``declannot.formats``.

They are looked for when formats are first asked for. Where no package adds one, and that is the
rule, nothing is loaded to find that out: reading what is installed through ``importlib.metadata``
takes as long as half the start of a command.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from declannot.domain.errors import DeclannotError, EnvironmentFault
from declannot.domain.message import Message
from declannot.domain.punctuation import with_or
from declannot.formats.format import Format, Holds, ReadOptions, Unit, WriteOptions

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_Given = ParamSpec("_Given")
_Result = TypeVar("_Result")

GROUP = "declannot.formats"
_SECTION = f"[{GROUP}]".encode()
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_ENDING = re.compile(r"\.[a-z0-9_+-]{1,20}(?:\.[a-z0-9_+-]{1,20})*")
_log = logging.getLogger("declannot")


@dataclass(frozen=True, slots=True)
class PlugIns:
    """What other packages add.

    Attributes:
        formats: formats that can be used.
        left_out: what is wrong with the others, a sentence each.
    """

    formats: tuple[Format, ...] = ()
    left_out: tuple[Message, ...] = ()


def plug_ins(taken: Collection[str]) -> PlugIns:
    """Return the formats of other packages; those that cannot be used are logged and left out.

    Args:
        taken: names of formats that are there already.
    """
    if not any(map(_adds_formats, _distributions())):
        return PlugIns()
    from importlib.metadata import entry_points

    used = set(taken)
    found: list[Format] = []
    left_out: list[Message] = []
    points = sorted(entry_points(group=GROUP), key=lambda each: (each.name, each.value))
    for point in points:
        made = _loaded(point, used)
        if isinstance(made, Format):
            used.add(made.name)
            found.append(made)
        else:
            _log.warning("%s", made)
            left_out.append(made)
    return PlugIns(tuple(found), tuple(left_out))


def _distributions() -> Iterator[str]:
    """Yield the folders in which installed packages say what they are."""
    for place in dict.fromkeys(sys.path):
        try:
            with os.scandir(place or ".") as entries:
                for each in entries:
                    if each.name.endswith((".dist-info", ".egg-info")):
                        yield each.path
        except OSError:
            continue


def _adds_formats(distribution: str) -> bool:
    try:
        with open(f"{distribution}/entry_points.txt", "rb") as file:
            return _SECTION in file.read()
    except OSError:
        return False


def _loaded(point: EntryPoint, used: Collection[str]) -> Format | Message:
    """Return the format of an entry point, or why it cannot be used."""
    package = point.dist.name if point.dist is not None else point.value
    values: dict[str, object] = {"name": point.name, "package": package}
    try:
        made = point.load()
    except (Exception, SystemExit) as error:  # noqa: BLE001 (whatever the code of others does)
        _log.warning("format %s of %s", point.name, package, exc_info=True)
        values["reason"] = f"{type(error).__name__}: {error}"[:200]
        return Message("The format {name} of {package} cannot be loaded ({reason})", values)
    if not isinstance(made, Format):
        values["kind"] = type(made).__name__
        return Message("The format {name} of {package} is no Format but a {kind}", values)
    if _is_text(made.name) and made.name in used:
        values["name"] = made.name
        return Message("The format {name} of {package} has a name that is taken", values)
    lack = _lack(made)
    if lack:
        values["lack"] = lack
        return Message("The format {name} of {package} declares no good {lack}", values)
    return _guarded(made, package)


def _lack(made: Format) -> object:
    """Return the first field without which a format cannot be used, or nothing."""
    checks = {
        "name": isinstance(made.name, str) and _NAME.fullmatch(made.name),
        "title": isinstance(made.title, str) and made.title.strip(),
        "extensions": isinstance(made.extensions, tuple)
        and made.extensions
        and all(map(_is_ending, made.extensions)),
        "unit": isinstance(made.unit, Unit),
        "holds": isinstance(made.holds, frozenset)
        and all(isinstance(each, Holds) for each in made.holds),
        "options": _are_fields(made.options, WriteOptions, "encoding"),
        "asks": _are_fields(made.asks, ReadOptions),
        "helpers": isinstance(made.helpers, tuple) and all(map(_is_text, made.helpers)),
        "beside": isinstance(made.beside, Mapping) and all(map(_is_ending, made.beside)),
        "text_beside": not made.text_beside or _is_ending(made.text_beside),
        "read_back": made.exports == (made.read_back is not None),
        "proved_by": made.exports == bool(made.proved_by),
    }
    if not (made.imports or made.exports):
        return with_or(("read", "write"))
    return next((field for field, good in checks.items() if not good), "")


def _is_ending(value: object) -> bool:
    return isinstance(value, str) and _ENDING.fullmatch(value) is not None


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _are_fields(names: object, options: type[ReadOptions | WriteOptions], *more: str) -> bool:
    known = [*(each.name for each in fields(options)), *more]
    return isinstance(names, tuple) and all(each in known for each in names)


class _Guard:
    """Tells errors of the code of a package as those of the package."""

    def __init__(self, made: Format, package: str) -> None:
        self._name, self._package = made.name, package
        self._called = made.called

    def call(self, function: Callable[_Given, _Result]) -> Callable[_Given, _Result]:
        """Return the function with its errors told as those of the package."""

        def guarded(*given: _Given.args, **named: _Given.kwargs) -> _Result:
            try:
                return function(*given, **named)
            except (DeclannotError, OSError):
                raise
            except Exception as error:
                raise self._fault(error) from error

        return guarded

    def stream(
        self, function: Callable[_Given, Iterator[_Result]]
    ) -> Callable[_Given, Iterator[_Result]]:
        """Return the same for a function that yields."""

        def guarded(*given: _Given.args, **named: _Given.kwargs) -> Iterator[_Result]:
            try:
                yield from function(*given, **named)
            except (DeclannotError, OSError):
                raise
            except Exception as error:
                raise self._fault(error) from error

        return guarded

    def look(self, function: Callable[[bytes], bool]) -> Callable[[bytes], bool]:
        """Return a function that says no where the package fails: other formats are tried then."""

        def guarded(head: bytes) -> bool:
            try:
                return bool(function(head))
            except Exception:  # noqa: BLE001 (the code of others)
                _log.warning("format %s of %s", self._name, self._package, exc_info=True)
                return False

        return guarded

    def _fault(self, error: Exception) -> EnvironmentFault:
        _log.warning("format %s of %s", self._name, self._package, exc_info=True)
        return EnvironmentFault(
            "The format {format}, which the package {package} adds, failed: {reason}",
            remedy="Tell those who make the package; the log has the details.",
            format=self._called,
            package=self._package,
            reason=f"{type(error).__name__}: {error}"[:200],
        )


def _guarded(made: Format, package: str) -> Format:
    """Return the format with errors of its functions told as those of the package."""
    guard = _Guard(made, package)
    return replace(
        made,
        read=made.read and guard.stream(made.read),
        recognises=made.recognises and guard.look(made.recognises),
        owners=made.owners and guard.stream(made.owners),
        proposes=made.proposes and guard.call(made.proposes),
        write=made.write and guard.call(made.write),
        read_back=made.read_back and guard.stream(made.read_back),
    )

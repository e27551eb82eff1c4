"""A file of JSON, one value after the other: lines, printed objects, or the entries of one list.

Values are found by their brackets, so that a file of any size is read in little memory and an
object printed over many lines is read like one on a single line. What is inside a value is left
to msgspec.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from declannot.domain.errors import UserError
from declannot.domain.message import Message, Spoken
from declannot.formats.decode_reasons import place_of, reason_of

MAX_VALUE_BYTES = 1 << 28
"""The longest value that is read: a text of 64 MB with a million spans stays below."""

MAX_PARTS, _LONG_BYTES = 16_000_000, 1 << 24
"""Values of an entry, of which only long ones are counted: a list of two bytes takes 64."""

_Value = TypeVar("_Value")

_BLOCK = 1 << 18
_SMALL_BYTES, _LINE_BYTES = 1 << 26, 1 << 24
_LONGEST_WORD = 1 << 20
"""In bytes, of a value that is neither object nor list, and so no document of any format."""
_DEEPEST = 1_000
"""How many brackets may be open; decoders refuse more as well."""
_UTF8_BOM = b"\xef\xbb\xbf"
_BLANK = b" \t\r\n"
_STRING = rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_INSIDE = rb'(?:[^"{}\[\]]++|' + _STRING + rb")"
_BRACKET = re.compile(
    rb"(?:" + _INSIDE + rb"|\{" + _INSIDE + rb"*+\}|\[" + _INSIDE + rb"*+\])*+([{}\[\]])",
    re.DOTALL,
)
"""Up to the next bracket that stands in no string and opens or closes more than plain values."""
_BETWEEN = re.compile(rb"[ \t\r\n,]*+")
_WORD = re.compile(rb'[^\s,\[\]{}"]++(?=[\s,\[\]{}"])|' + _STRING, re.DOTALL)
_KEY_OR_BRACKET = re.compile(rb'[^"{}\[\]]*+(?:(' + _STRING + rb")(\s*+:)?|([{}\[\]]))", re.DOTALL)


def values(path: Path) -> Iterator[tuple[bytes, str]]:
    """Yield each value of a file, and where it begins: the file and the line.

    A list that is the whole file is taken apart; its entries are the values.

    Raises:
        UserError: the file is not JSON, not UTF-8, or a value has no end.
    """
    with path.open("rb") as file:
        window = _Window(file, path.name)
        if not window.skip():
            return
        if window.small_list():
            yield from window.entries()
            return
        listed = window.data[window.at : window.at + 1] == b"["
        if listed:
            window.take(window.at + 1)
        before_value = True
        while window.skip():
            mark = window.data[window.at : window.at + 1]
            if listed and mark == b"]":
                window.take(window.at + 1)
                if window.skip():
                    raise window.fault("Something stands after the end of the list")
                return
            if listed and not before_value:
                if mark != b",":
                    raise window.fault("A comma is missing in the list")
                window.take(window.at + 1)
                before_value = True
                continue
            where = f"{path.name}, line {window.line}"
            yield window.take(window.end_of_value()), where
            before_value = False
        if listed:
            raise window.fault("The list has no end")


def decoded(decode: Callable[[bytes], _Value], value: bytes, where: str, title: Spoken) -> _Value:
    """Return a value as ``decode`` reads it.

    Args:
        title: what the format is called, for errors.

    Raises:
        UserError: it is not JSON, or not what the format has; what is wrong is named.
    """
    _check_parts(value, where)
    try:
        return decode(value)
    except msgspec.ValidationError as error:
        inside = place_of(error)
        raise UserError(
            "This is not {format}: {reason} in {inside}"
            if inside
            else "This is not {format}: {reason}",
            where=where,
            remedy="Choose another format, or correct the entry.",
            format=Message(title),
            reason=reason_of(error),
            inside=inside,
        ).in_command("Name another format with --format, or correct the entry.") from None
    except UnicodeDecodeError:
        raise UserError(
            "The entry is not UTF-8", where=where, remedy="Save the file as UTF-8."
        ) from None
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise UserError(
            "The entry is not JSON: {reason}",
            where=where,
            remedy="Repair or remove it.",
            reason=reason_of(error),
        ) from None


def _check_parts(value: bytes, where: str) -> None:
    """Refuse a long value of so many parts that they would fill the memory."""
    if len(value) > _LONG_BYTES and sum(map(value.count, (b"[", b"{", b","))) > MAX_PARTS:
        raise UserError(
            "The entry has more than {limit} million values",
            where=where,
            remedy="Split it; one entry holds one document.",
            limit=MAX_PARTS // 1_000_000,
        )


def first_keys(head: bytes) -> frozenset[str]:
    """Return the keys of the first object of a file, as far as its first bytes show them."""
    keys: set[str] = set()
    depth = 0
    start = head.removeprefix(_UTF8_BOM).lstrip(_BLANK)
    if start[:1] == b"[":
        start = start[1:].lstrip(_BLANK)
    if start[:1] != b"{":
        return frozenset()
    at = 0
    while (found := _KEY_OR_BRACKET.match(start, at)) is not None:
        at = found.end()
        if found[1] is not None:
            if depth == 1 and found[2] is not None:
                keys.add(found[1][1:-1].decode("utf-8", "replace"))
            continue
        depth += 1 if found[3] in b"{[" else -1
        if depth < 1:
            break
    return frozenset(keys)


class _Window:
    """The part of a file that is being looked at, from the place that has been read to."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._name = name
        self._ended = False
        self._lined = True
        self._entries: list[msgspec.Raw] = []
        self.data = b""
        self.at = 0
        self.line = 1
        self._more()
        if self.data.startswith(_UTF8_BOM):
            self.at = len(_UTF8_BOM)
        elif self.data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in self.data[:4]:
            raise UserError(
                "The file is not UTF-8", where=str(name), remedy="Save the file as UTF-8."
            )

    def small_list(self) -> bool:
        """Whether the file is one good list that can be held in memory; it is read then."""
        begins = self.data[self.at : self.at + 1] == b"["
        if not begins or os.fstat(self._file.fileno()).st_size > _SMALL_BYTES:
            return False
        while self._more():
            pass
        try:
            self._entries = msgspec.json.decode(
                memoryview(self.data)[self.at :], type=list[msgspec.Raw]
            )
        except (ValueError, RecursionError):
            return False  # the slow way finds out where it is not good
        return True

    def entries(self) -> Iterator[tuple[bytes, str]]:
        """Yield the entries of a list that was read, and where they begin."""
        self.take(self.at + 1)
        for entry in self._entries:
            value = bytes(entry)
            between = _BETWEEN.match(self.data, self.at)
            assert between is not None
            self.take(between.end())
            yield value, f"{self._name}, line {self.line}"
            self.take(self.at + len(value))

    def skip(self) -> bool:
        """Go on to what is not blank; False at the end of the file."""
        while True:
            rest = self.data[self.at : self.at + _BLOCK]
            blank = len(rest) - len(rest.lstrip(_BLANK))
            self.line += rest.count(b"\n", 0, blank)
            self.at += blank
            if self.at < len(self.data):
                return True
            if not self._more():
                return False

    def take(self, end: int) -> bytes:
        """Return what lies before ``end`` and go on behind it."""
        value = self.data[self.at : end]
        self.line += value.count(b"\n")
        self.at = end
        return value

    def end_of_value(self) -> int:
        """Return where the value that begins here ends.

        Raises:
            UserError: it has no end, or is too long.
        """
        if self.data[self.at : self.at + 1] not in (b"{", b"["):
            return self._end_of_word()
        end = self._end_of_line()
        if end is not None:
            return end
        depth = 1
        seen = self.at + 1  # brackets before this are counted
        while True:
            while (found := _BRACKET.match(self.data, seen)) is not None:
                seen = found.end()
                depth += 1 if found[1] in b"{[" else -1
                if not depth:
                    return seen
                if depth > _DEEPEST:
                    raise self.fault("The entry is nested too deep")
            moved = self.at
            if not self._more():
                raise self.fault("The entry has no end")
            seen -= moved - self.at

    def _end_of_line(self) -> int | None:
        """Return where the value ends if it fills its line but for a comma; this is quick."""
        while self._lined and (end := self.data.find(b"\n", self.at)) < 0:
            self._lined = len(self.data) - self.at < _LINE_BYTES and self._more()
        if not self._lined:
            return None
        line = self.data[self.at : end].rstrip(b" \t\r").removesuffix(b",").rstrip(b" \t")
        try:
            msgspec.json.decode(line, type=msgspec.Raw)
        except (ValueError, RecursionError):
            self._lined = len(line) < _BLOCK  # long lines with many values are not tried again
            return None
        return self.at + len(line)

    def fault(self, what: Spoken) -> UserError:
        """Return an error with the line that has been read to."""
        return UserError(
            what,
            where=f"{self._name}, line {self.line}",
            remedy="The file is not JSON or was cut off; take the original file.",
        )

    def _end_of_word(self) -> int:
        """Return where a value that is neither object nor list ends."""
        while (found := _WORD.match(self.data, self.at)) is None:
            if len(self.data) - self.at > _LONGEST_WORD:
                raise self.fault("The entry is not JSON")
            if not self._more():
                if b'"' in self.data[self.at :] or self.data[self.at : self.at + 1] in b",]}":
                    raise self.fault("The entry is not JSON")
                return len(self.data)
        return found.end()

    def _more(self) -> bool:
        """Read on, twice as much as is there, so that a long value is looked at few times."""
        if self._ended:
            return False
        rest = self.data[self.at :]
        if len(rest) > MAX_VALUE_BYTES:
            raise UserError(
                "The entry is longer than {limit} MB",
                where=f"{self._name}, line {self.line}",
                remedy="Split it; one entry holds one document.",
                limit=MAX_VALUE_BYTES >> 20,
            )
        block = self._file.read(max(_BLOCK, min(len(rest), MAX_VALUE_BYTES - len(rest))))
        self._ended = not block
        self.data, self.at = rest + block, 0
        return bool(block)

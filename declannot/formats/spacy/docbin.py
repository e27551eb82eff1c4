"""The container of spaCy's DocBin: a compressed msgpack map, written in pieces, never trusted.

spaCy itself decompresses without a limit and reads whatever offsets a file has; here sizes are
bounded and everything is checked against everything else. Nothing in it is ever unpickled.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

from declannot.domain.errors import UserError
from declannot.domain.message import Message, message

if TYPE_CHECKING:
    import numpy

ORTH, ENT_IOB, ENT_TYPE, ENT_ID = 65, 77, 78, 454
"""Numbers of attributes of tokens, as the format has them."""
MAX_FILE_BYTES = 256 << 20
MAX_UNPACKED_BYTES = 1 << 30
MAX_LIST_BYTES, MAX_DOCUMENTS = 64 << 20, 4_000_000
VERSION = "0.1"
_BLOCK = 1 << 20
_REMEDY = "It is damaged or no DocBin; write it again with spaCy’s DocBin.to_disk."
_encode = msgspec.msgpack.encode


class Bin(msgspec.Struct):
    """What a file holds; arrays are bytes as NumPy has them."""

    attrs: list[int]
    tokens: memoryview
    spaces: memoryview
    lengths: memoryview
    strings: list[str]
    cats: list[msgspec.Raw] = []
    flags: list[dict[str, Any]] | None = None
    span_groups: list[bytes] | None = None
    user_data: list[bytes | None] = []


class _Lists(msgspec.Struct):
    """The lists of a file before any is made: small ones unpack to many times their size."""

    attrs: msgspec.Raw = msgspec.Raw()
    strings: msgspec.Raw = msgspec.Raw()
    cats: msgspec.Raw = msgspec.Raw()
    flags: msgspec.Raw = msgspec.Raw()
    span_groups: msgspec.Raw = msgspec.Raw()
    user_data: msgspec.Raw = msgspec.Raw()


class Group(msgspec.Struct):
    """A group of spans; each is seven numbers (see ``SPAN``)."""

    spans: list[bytes]
    name: str = ""


SPAN = struct.Struct(">QQQllll")
"""id, id in a knowledge base, label: as hashes; first token, token after the last, and the same
in characters."""


class Packed:
    """Bytes that are added to, kept compressed until they are written."""

    def __init__(self) -> None:
        self._blocks: list[bytes] = []
        self.length = 0

    def add(self, data: bytes) -> None:
        """Add to the end."""
        self.length += len(data)
        self._blocks.append(zlib.compress(data, level=1))

    def __iter__(self) -> Iterator[bytes]:
        return map(zlib.decompress, self._blocks)


class DocBinWriter:
    """Takes documents and makes the file of them.

    Attributes:
        strings: every string behind a hash in the file.
    """

    def __init__(self, attrs: Sequence[int | str]) -> None:
        """Take the numbers of the attributes of tokens, that of ORTH first."""
        self._attrs = list(attrs)
        self._tokens, self._spaces = Packed(), Packed()
        self._lengths: list[int] = []
        self._groups: list[bytes] = []
        self._user_data: list[bytes] = []
        self.strings: set[str] = {""}

    def add(
        self, tokens: numpy.ndarray, spaces: numpy.ndarray, groups: bytes, user_data: object
    ) -> None:
        """Add a document: its tokens (a row each), whether a blank follows each, its groups."""
        self._tokens.add(tokens.astype("<u8").tobytes())
        self._spaces.add(spaces.astype("?").tobytes())
        self._lengths.append(len(tokens))
        self._groups.append(groups)
        self._user_data.append(_encode(user_data))

    def pieces(self) -> Iterator[bytes]:
        """Yield the bytes of the file."""
        squeeze = zlib.compressobj()
        for part in self._parts():
            yield squeeze.compress(part)
        yield squeeze.flush()

    def _parts(self) -> Iterator[bytes]:
        lengths = struct.pack(f"<{len(self._lengths)}i", *self._lengths)
        empty: list[dict[str, object]] = [{}] * len(self._lengths)
        yield bytes([0x80 | 10])  # a map of so many keys
        yield _encode("version") + _encode(VERSION)
        yield _encode("attrs") + _encode(self._attrs)
        for name, packed in (("tokens", self._tokens), ("spaces", self._spaces)):
            yield _encode(name) + b"\xc6" + packed.length.to_bytes(4, "big")
            yield from packed
        yield _encode("lengths") + _encode(lengths)
        yield _encode("strings") + _encode(sorted(self.strings))
        yield _encode("cats") + _encode(empty)
        yield _encode("flags") + _encode([{"has_unknown_spaces": False}] * len(self._lengths))
        yield _encode("span_groups") + _encode(self._groups)
        yield _encode("user_data") + _encode(self._user_data)


def load(path: Path) -> Bin:
    """Return what a file holds.

    Raises:
        UserError: it is too large, or no DocBin.
    """
    size = path.stat().st_size
    if size > MAX_FILE_BYTES:
        _too_large(path, size, MAX_FILE_BYTES)
    data = b"".join(_unpacked(path))
    try:
        _check_lists(msgspec.msgpack.decode(data, type=_Lists), path)
        return msgspec.msgpack.decode(data, type=Bin)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        refuse(path, str(error)[:160])


def _check_lists(lists: _Lists, path: Path) -> None:
    """Refuse lists that would fill the memory, by their bytes or by how many things they hold."""
    for name in ("attrs", "strings", "flags"):
        size = len(memoryview(getattr(lists, name)))
        if size > MAX_LIST_BYTES:
            refuse(
                path,
                message(
                    "{name} has {size} MB, and up to {limit} are taken",
                    name=name,
                    size=size >> 20,
                    limit=MAX_LIST_BYTES >> 20,
                ),
            )
    for name in ("cats", "span_groups", "user_data"):
        head = bytes(memoryview(getattr(lists, name))[:5])
        if head[:1] == b"\xdd" and int.from_bytes(head[1:], "big") > MAX_DOCUMENTS:
            refuse(
                path,
                message("{name} is of more than {limit} documents", name=name, limit=MAX_DOCUMENTS),
            )


def _unpacked(path: Path) -> Iterator[bytes]:
    expand = zlib.decompressobj()
    total = 0
    with path.open("rb") as file:
        while not expand.eof:
            block = expand.unconsumed_tail or file.read(_BLOCK)
            if not block:
                refuse(path, message("it was cut off"))
            try:
                data = expand.decompress(block, 4 * _BLOCK)
            except zlib.error as error:
                refuse(path, str(error))
            total += len(data)
            if total > MAX_UNPACKED_BYTES:
                _too_large(path, total, MAX_UNPACKED_BYTES)
            yield data
        if expand.unused_data or file.read(1):
            refuse(path, message("something stands behind its end"))


def groups_of(data: bytes, path: Path) -> Iterable[tuple[list[str], Group]]:
    """Yield the groups of a document with the keys each stands under.

    Raises:
        UserError: it is nothing spaCy writes.
    """
    if not data:
        return []
    try:
        found: dict[bytes, list[str]] | list[bytes] = msgspec.msgpack.decode(
            data, type=dict[bytes, list[str]] | list[bytes]
        )
        decode = msgspec.msgpack.Decoder(Group).decode
        if isinstance(found, dict):
            return [(keys, decode(group)) for group, keys in found.items()]
        listed = map(decode, found)  # the first versions of spaCy 3
        return [([group.name], group) for group in listed]
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        refuse(path, str(error)[:160])


def refuse(path: Path, reason: Message | str) -> NoReturn:
    """Refuse a file.

    Raises:
        UserError: always.
    """
    raise UserError(
        "The file cannot be read as spaCy’s DocBin ({reason})",
        where=str(path),
        remedy=_REMEDY,
        reason=reason,
    )


def _too_large(path: Path, size: int, limit: int) -> NoReturn:
    raise UserError(
        "The file has more than {size} MB",
        where=str(path),
        remedy="Split it; up to {packed} MB, unpacked {unpacked} MB, are taken in.",
        size=min(size, limit) >> 20,
        packed=MAX_FILE_BYTES >> 20,
        unpacked=MAX_UNPACKED_BYTES >> 20,
    )

"""Hand-over files: a zip of plain JSON and text with a manifest of hashes, sealed by one of all.

Task, work and feedback files are such packages. The same content gives the same bytes: members
stand in a fixed order with a fixed time, the manifest last, and the id is a hash of the manifest.
The comment of the zip holds the SHA-256 of every byte before it, so that a file that was cut
short or altered anywhere is known before anything in it is looked at.

Reading trusts nothing: no file is ever extracted, members are read by name up to the length the
manifest gives, and what zip files can be used for beyond that is refused (see ``read_package``).
"""

from __future__ import annotations

import hashlib
import re
import shutil
import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NoReturn

import msgspec
from msgspec import Struct, field

from declannot.domain.errors import UserError
from declannot.domain.message import Spoken

TASK, WORK, FEEDBACK = "task", "work", "feedback"
KINDS = (TASK, WORK, FEEDBACK)
SUFFIX_OF = {kind: f".declannot-{kind}" for kind in KINDS}
"""How the files are called, so that a desktop opens them with the program."""
PACKAGE_VERSION = 1
MANIFEST = "manifest.json"

MAX_ENTRIES = 10_000
"""Most files in a package."""
MAX_RATIO = 200
"""How many times larger than it is packed a member may be."""
MAX_MEMBER_BYTES = 1 << 31
"""Longest member, unpacked."""
MAX_MANIFEST_BYTES = 4 << 20
MAX_LINE_BYTES = 1 << 30
"""Longest line: a text of 64 MB with a span on every word stays below."""

_TIME = (1980, 1, 1, 0, 0, 0)
_END = struct.Struct("<4s4H2LH")
_END_MARK, _ZIP64_MARK, _ZIP_MARK = b"PK\x05\x06", b"PK\x06\x07", b"PK\x03\x04"
_SEAL_LENGTH = 64
_CHUNK = 1 << 16
_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]*")


class Party(Struct, kw_only=True, forbid_unknown_fields=True):
    """A project or an annotator, by permanent id and name."""

    id: str
    name: str


class MemberEntry(Struct, kw_only=True, forbid_unknown_fields=True):
    """What the manifest says of one member."""

    sha256: str
    bytes: int


class Manifest(Struct, kw_only=True, forbid_unknown_fields=True):
    """What a package is and what is in it.

    Attributes:
        kind: ``task``, ``work`` or ``feedback``.
        id: hash of everything else in the manifest, and so of the content.
        project: id and title of the project it belongs to.
        installation: of the project file it was made from.
        annotator: for whom the task or feedback is, or whose work it is.
        schema_version: number of the schema in force when it was made.
        position: of the journal of the project it was made from: of two the later is the newer.
        members: hash and length of each file in it.
    """

    declannot_package: int = PACKAGE_VERSION
    kind: str
    id: str = ""
    project: Party
    installation: str
    annotator: Party
    schema_version: int
    position: int = 0
    members: dict[str, MemberEntry] = field(default_factory=dict)


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Manifest).decode

Member = tuple[str, Iterable[bytes]]
"""The name of a file in a package, and its content in pieces."""


def write_package(path: Path, manifest: Manifest, members: Iterable[Member]) -> Manifest:
    """Write a package to a new file.

    Args:
        path: the file to make; the caller puts it in its place when it is whole.
        manifest: what it is; ``id`` and ``members`` are filled in here.
        members: in the order in which they shall stand.

    Returns:
        The manifest as it was written.

    Raises:
        OSError: the disk failed.
    """
    entries: dict[str, MemberEntry] = {}
    with zipfile.ZipFile(path, "x", zipfile.ZIP_DEFLATED, allowZip64=False) as archive:
        for name, pieces in members:
            assert _NAME.fullmatch(name) and name not in (MANIFEST, *entries)
            entries[name] = _add(archive, name, pieces)
        whole = msgspec.structs.replace(manifest, members=entries, id="")
        whole.id = _identity(whole)
        _add(archive, MANIFEST, (msgspec.json.format(_encode(whole), indent=1) + b"\n",))
        dense = {each.filename for each in archive.infolist() if _is_dense(each)}
    if dense:
        _store_plainly(path, dense)
    _seal(path)
    return whole


class Package:
    """An open package whose every byte was checked.

    Attributes:
        path: the file.
        manifest: what it is.
    """

    def __init__(self, path: Path, archive: zipfile.ZipFile, manifest: Manifest) -> None:
        """Take over an archive; use ``read_package``."""
        self.path = path
        self.manifest = manifest
        self._archive = archive

    def has(self, name: str) -> bool:
        """Whether there is a member of that name."""
        return name in self.manifest.members

    def read(self, name: str) -> bytes:
        """Return the whole of a member; empty where there is none of that name."""
        return b"".join(self._pieces(name)) if self.has(name) else b""

    def lines(self, name: str) -> Iterator[tuple[int, bytes]]:
        """Yield the numbered lines of a member, without their ends; none where it is missing.

        Raises:
            UserError: a line is too long.
        """
        if not self.has(name):
            return
        begun: list[bytes] = []
        number = length = 0
        for piece in self._pieces(name):
            first, *more = piece.split(b"\n")
            for line in more:
                number += 1
                yield number, b"".join((*begun, first))
                begun, first, length = [], line, 0
            begun.append(first)
            length += len(first)
            if length > MAX_LINE_BYTES:
                _refuse(
                    "The line is longer than {limit} MB",
                    self.where(name, number + 1),
                    limit=MAX_LINE_BYTES >> 20,
                )
        if length:
            yield number + 1, b"".join(begun)

    def where(self, name: str, line: int | None = None) -> str:
        """Return how a place in the package is called in an error."""
        place = f"{self.path.name}, {name}"
        return place if line is None else f"{place}, line {line}"

    def _pieces(self, name: str) -> Iterator[bytes]:
        return _pieces(self._archive, name, self.manifest.members[name].bytes, self.where(name))


@contextmanager
def read_package(path: Path) -> Iterator[Package]:
    """Open a package while the block runs, after every byte of it was checked.

    Refused are files that were cut short or altered, names that are absolute, lead elsewhere or
    come twice, links, folders, encrypted files, more than 10,000 entries, members that unpack
    to more than 200 times their size or to more than the manifest says, and members the manifest
    does not name.

    Raises:
        UserError: it is no package, or not a sound one, with the file and the place in it.
        OSError: it cannot be read.
    """
    where = path.name
    with path.open("rb") as file:
        _check_seal(file, where)
        try:
            archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            _refuse("The package is damaged: its list of files cannot be read", where)
        with archive:
            _check_entries(archive, where)
            manifest = _manifest(archive, where)
            _check_members(archive, manifest, where)
            yield Package(path, archive, manifest)


def recognises(path: Path) -> bool:
    """Whether a file begins like a package; a project begins otherwise."""
    with path.open("rb") as file:
        return file.read(len(_ZIP_MARK)) == _ZIP_MARK


# Writing


def _add(archive: zipfile.ZipFile, name: str, pieces: Iterable[bytes]) -> MemberEntry:
    digest, length = hashlib.sha256(), 0
    with archive.open(_info(name, zipfile.ZIP_DEFLATED), "w") as target:
        for piece in pieces:
            digest.update(piece)
            length += len(piece)
            target.write(piece)
    return MemberEntry(sha256=digest.hexdigest(), bytes=length)


def _info(name: str, method: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _TIME)
    info.create_system = 3  # the same on every system
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    info.compress_type = method
    return info


def _is_dense(info: zipfile.ZipInfo) -> bool:
    """Whether a member shrank so much that a reader would take it for a bomb."""
    return info.file_size > info.compress_size * (MAX_RATIO // 2)


def _store_plainly(path: Path, dense: set[str]) -> None:
    """Write the package anew with some members as they are: honest texts may be monotonous."""
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".part-") as folder:
        again = Path(folder) / path.name
        with (
            zipfile.ZipFile(path) as source,
            zipfile.ZipFile(again, "x", allowZip64=False) as target,
        ):
            for each in source.infolist():
                method = zipfile.ZIP_STORED if each.filename in dense else zipfile.ZIP_DEFLATED
                info = _info(each.filename, method)
                with source.open(each) as old, target.open(info, "w") as new:
                    shutil.copyfileobj(old, new, _CHUNK)
        again.replace(path)


def _seal(path: Path) -> None:
    """Put the hash of all bytes into the comment at the end."""
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = b"0" * _SEAL_LENGTH
    with path.open("r+b") as file:
        seal = _digest_before_seal(file).encode()
        file.seek(-_SEAL_LENGTH, 2)
        file.write(seal)


def _identity(manifest: Manifest) -> str:
    bare = msgspec.structs.replace(manifest, id="")
    return hashlib.sha256(msgspec.json.Encoder(order="sorted").encode(bare)).hexdigest()


# Reading


def _check_seal(file: IO[bytes], where: str) -> None:
    size = file.seek(0, 2)
    if size < _END.size + _SEAL_LENGTH:
        _refuse_damaged(where)
    file.seek(max(0, size - _SEAL_LENGTH - _END.size - 20))
    tail = file.read()
    end = tail[-_SEAL_LENGTH - _END.size : -_SEAL_LENGTH]
    mark, _, _, _, entries, _, _, comment = _END.unpack(end)
    if mark != _END_MARK or comment != _SEAL_LENGTH:
        _refuse_damaged(where)
    if _digest_before_seal(file).encode() != tail[-_SEAL_LENGTH:]:
        _refuse_damaged(where)
    if entries > MAX_ENTRIES or tail.startswith(_ZIP64_MARK):
        _refuse("The package holds more than {limit} files", where, limit=f"{MAX_ENTRIES:,}")


def _digest_before_seal(file: IO[bytes]) -> str:
    left = file.seek(0, 2) - _SEAL_LENGTH
    file.seek(0)
    digest = hashlib.sha256()
    while left > 0 and (piece := file.read(min(left, _CHUNK))):
        digest.update(piece)
        left -= len(piece)
    return digest.hexdigest()


def _check_entries(archive: zipfile.ZipFile, where: str) -> None:
    """Check what the zip itself says of its files, before any is read."""
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        _refuse("The package holds more than {limit} files", where, limit=f"{MAX_ENTRIES:,}")
    seen: set[str] = set()
    for info in entries:
        name = info.filename
        if name in seen:
            _refuse("The package holds “{name}” twice", where, name=name[:100])
        seen.add(name)
        if stat.S_ISLNK(info.external_attr >> 16):
            _refuse("“{name}” in the package is a link to another file", where, name=name[:100])
        if not _NAME.fullmatch(name):
            _refuse("The package holds “{name}”, a name no declannot gives", where, name=name[:100])
        if info.flag_bits & 0x1:
            _refuse("“{name}” in the package is encrypted", where, name=name)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            _refuse("“{name}” is packed in a way no declannot uses", where, name=name)


def _manifest(archive: zipfile.ZipFile, where: str) -> Manifest:
    if MANIFEST not in archive.namelist():
        _refuse("The package has no manifest.json", where)
    place = f"{where}, {MANIFEST}"
    data = b"".join(_pieces(archive, MANIFEST, MAX_MANIFEST_BYTES, place))
    try:
        manifest = _decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        _refuse("The manifest cannot be understood: {reason}", place, reason=str(error))
    if manifest.declannot_package != PACKAGE_VERSION:
        raise UserError(
            "The package has version {version}, and this declannot reads version {known}",
            where=place,
            remedy="Use a newer declannot.",
            version=manifest.declannot_package,
            known=PACKAGE_VERSION,
        )
    if manifest.kind not in KINDS:
        _refuse("The package is of an unknown kind, “{kind}”", place, kind=manifest.kind[:40])
    if manifest.id != _identity(manifest):
        _refuse("The manifest was altered: its id is not that of its content", place)
    return manifest


def _check_members(archive: zipfile.ZipFile, manifest: Manifest, where: str) -> None:
    """Compare every member with what the manifest says of it."""
    there = set(archive.namelist()) - {MANIFEST}
    for name in sorted(there ^ manifest.members.keys()):
        if name in there:
            _refuse("The package holds “{name}”, which its manifest does not name", where,
                    name=name)  # fmt: skip
        _refuse("The package lacks “{name}”, which its manifest names", where, name=name[:100])
    for name, entry in manifest.members.items():
        place = f"{where}, {name}"
        if not 0 <= entry.bytes <= MAX_MEMBER_BYTES:
            _refuse("The file is longer than {limit} MB", place, limit=MAX_MEMBER_BYTES >> 20)
        digest, length = hashlib.sha256(), 0
        for piece in _pieces(archive, name, entry.bytes, place):
            digest.update(piece)
            length += len(piece)
        if length != entry.bytes or digest.hexdigest() != entry.sha256:
            _refuse("The file was altered: its SHA-256 is not the one in the manifest", place)


def _pieces(archive: zipfile.ZipFile, name: str, limit: int, where: str) -> Iterator[bytes]:
    """Yield a member in pieces; never more than ``limit`` bytes, whatever the zip claims."""
    info = archive.getinfo(name)
    limit = min(limit, max(info.compress_size * MAX_RATIO, _CHUNK))
    length = 0
    try:
        with archive.open(info) as file:
            while piece := file.read(_CHUNK):
                length += len(piece)
                if length > limit:
                    _refuse("The file unpacks to more than it may (a zip bomb?)", where)
                yield piece
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        _refuse("The file cannot be unpacked", where)


def _refuse_damaged(where: str) -> NoReturn:
    _refuse("This is not a declannot package, or it was cut short or altered", where)


def _refuse(what: Spoken, where: str, **values: object) -> NoReturn:
    raise UserError(what, where=where, remedy="Ask for the file anew.", **values)

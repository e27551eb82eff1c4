"""The zip that a document of an office program is: measured and looked through before it is read.

The libraries that read such documents trust them: they unpack whole members, and their XML is
parsed with whatever its document type declares. So every member is unpacked once in blocks, and
XML with a document type, which neither standard allows, is refused.
"""

from __future__ import annotations

import errno
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.parsers import expat

from declannot.domain.errors import UserError
from declannot.domain.message import Message, message

MAX_MEMBERS = 10_000
MAX_MEMBER_BYTES = 1 << 26
MAX_XML_BYTES = 1 << 25
MAX_BYTES = 1 << 28
MAX_DEPTH = 200
_BLOCK = 1 << 20
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    EOFError,
    RuntimeError,
    ValueError,
)
_COMPOUND = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@contextmanager
def office_zip(path: Path, title: str) -> Iterator[zipfile.ZipFile]:
    """Open a document as the zip it is; what is wrong with a member is an error for people.

    Args:
        title: what the format is called, for errors.

    Raises:
        UserError: it is no zip, damaged, encrypted, too large when unpacked.
    """
    with path.open("rb") as file:
        head = file.read(4)
        if head == _COMPOUND:
            raise _compound(path, file.read())
    if not head.startswith(b"PK"):
        raise UserError(
            "The file is no {title} document",
            where=str(path),
            remedy="Open it in the program it comes from, and save it again.",
            title=title,
        )
    try:
        with zipfile.ZipFile(path) as archive:
            _measure(archive, path)
            yield archive
    except _DAMAGE as error:
        raise damaged(path, str(error)) from None
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place before the beginning of the file
            raise
        raise damaged(path, message("a part is missing")) from None


def member(archive: zipfile.ZipFile, name: str, path: Path) -> bytes:
    """Return a part of XML, checked.

    Raises:
        UserError: it is missing, or as in ``check_xml``.
    """
    try:
        data = archive.read(name)
    except KeyError:
        raise UserError(
            "A part of the file is missing: {name}",
            where=str(path),
            remedy="Open it in the program it comes from, and save it again.",
            name=name,
        ) from None
    check_xml(data, name, path)
    return data


def check_xml(data: bytes, name: str, path: Path) -> None:
    """Check that a part is XML that is neither large nor deep and declares no entities.

    Raises:
        UserError: it is not.
    """
    if len(data) > MAX_XML_BYTES:
        raise _too_large(path, name, MAX_XML_BYTES)
    depth = deepest = 0

    def begin(_name: str, _attributes: object) -> None:
        nonlocal depth, deepest
        depth += 1
        if depth > MAX_DEPTH:
            raise UserError(
                "A part of the file is nested deeper than {limit} levels: {name}",
                where=str(path),
                remedy="Save the text of the document in a new one.",
                limit=MAX_DEPTH,
                name=name[:200],
            )

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    def refuse(*_: object) -> None:
        raise UserError(
            "A part of the file declares a document type: {name}",
            where=str(path),
            remedy="Do not trust the file; save it again from the program it comes from.",
            name=name[:200],
        )

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise damaged(
            path, f"{name}, line {error.lineno}: {expat.ErrorString(error.code)}"
        ) from None
    except ValueError as error:  # an encoding Python does not know
        raise damaged(path, f"{name}: {error}") from None


def damaged(path: Path, reason: Message | str) -> UserError:
    """Return the error for a file whose inside is not as it should be."""
    return UserError(
        "The document is damaged or of an unknown kind ({reason})",
        where=str(path),
        remedy="Open it in the program it comes from, and save it again.",
        reason=reason if isinstance(reason, Message) else " ".join(reason.split())[:160],
    )


def encrypted(path: Path) -> UserError:
    """Return the error for a file that needs a password."""
    return UserError(
        "The document is encrypted",
        where=str(path),
        remedy="Open it with its password, and save it without one.",
    )


def _measure(archive: zipfile.ZipFile, path: Path) -> None:
    """Unpack every member in blocks; what the archive says of sizes is not trusted."""
    members = archive.infolist()
    if len(members) > MAX_MEMBERS:
        raise UserError(
            "The document has more than {limit} parts",
            where=str(path),
            remedy="Save it without its pictures.",
            limit=MAX_MEMBERS,
        )
    left = MAX_BYTES
    for each in members:
        if each.flag_bits & 1:
            raise encrypted(path)
        size = 0
        with archive.open(each) as source:
            while block := source.read(_BLOCK):
                size += len(block)
                if size > MAX_MEMBER_BYTES:
                    raise _too_large(path, each.filename, MAX_MEMBER_BYTES)
        left -= size
        if left < 0:
            raise _too_large(path, "", MAX_BYTES)


def _too_large(path: Path, name: str, limit: int) -> UserError:
    if not name:
        what = "Unpacked, the document is larger than {limit} MB"
    else:
        what = "A part of the file is larger than {limit} MB when unpacked: {name}"
    return UserError(
        what,
        where=str(path),
        remedy="Save it without its pictures, or split it.",
        name=name[:200],
        limit=limit >> 20,
    )


def _compound(path: Path, data: bytes) -> UserError:
    if _ENCRYPTED in data:
        return encrypted(path)
    return UserError(
        "The file is a document of an old Office program (.doc)",
        where=str(path),
        remedy="Open it there, and save it as .docx.",
    )

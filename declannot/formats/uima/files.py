"""Loads UIMA files with dkpro-cassis, never trusting them: no DTD, no entities, bounded sizes."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterator
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.uima.reading import record_of
from declannot.formats.xml_limits import check_whole

if TYPE_CHECKING:
    from cassis import Cas, TypeSystem

MAX_FILE_BYTES = 256 * 1024 * 1024
TYPE_SYSTEM = "TypeSystem.xml"
_ENCODING = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']""")
_UTF8 = frozenset({"utf-8", "utf8", "us-ascii", "ascii"})
_DECLARATION = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_NAMESPACE = re.compile(rb"""xmlns:([\w.-]+)\s*=\s*["']http:///([^"']+)\.ecore["']""")
_ELEMENT = re.compile(rb"<([\w.-]+):([\w.-]+)[\s/>]")
_TYPE_NAME = re.compile(rb"<typeDescription>\s*<name>([^<]+)</name>")
_LEVELS = 3
_UNMAPPED = re.compile(r"offset \[(-?\d+)\]")


def read_xmi(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the one document of an XMI, its layer nobody's.

    Raises:
        UserError: it is no XMI, its type system is not there, or it contradicts itself.
    """
    data = _bytes(path)
    check_xml(data, path)
    check_whole(data, str(path))
    system = _type_system(data, path)
    yield _read(path, lambda: _load_xmi(data, system))


def read_json(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the one document of a JSON CAS, its layer nobody's.

    Raises:
        UserError: it is no JSON CAS, or contradicts itself.
    """
    data = _bytes(path)
    if not data.lstrip().startswith(b"{") or b'"%FEATURE_STRUCTURES"' not in data:
        raise UserError(
            "The file is no JSON CAS of UIMA",
            where=str(path),
            remedy="Such a file is an object with %TYPES, %FEATURE_STRUCTURES and %VIEWS.",
        )
    yield _read(path, lambda: _load_json(data))


def check_xml(data: bytes, path: Path) -> None:
    """Refuse XML that could mean more than it holds.

    Raises:
        UserError: it declares a document type or entities, or is not UTF-8.
    """
    found = _ENCODING.match(data.removeprefix(b"\xef\xbb\xbf")[:400])
    named = found[1].decode("ascii", "replace").lower() if found else "utf-8"
    if named not in _UTF8 or b"\0" in data[:400]:
        raise UserError(
            "The XML is not UTF-8",
            where=f"{path}, line 1",
            remedy="Save it as UTF-8.",
        )
    declared = _DECLARATION.search(data)
    if declared is not None:
        line = data.count(b"\n", 0, declared.start()) + 1
        raise UserError(
            "The XML declares a document type or entities, which is never read",
            where=f"{path}, line {line}",
            remedy="Do not trust the file, or remove the declaration.",
        )


def _bytes(path: Path) -> bytes:
    size = path.stat().st_size
    if size > MAX_FILE_BYTES:
        raise UserError(
            "The file has {size} MB",
            where=str(path),
            remedy="Split it; files of up to {limit} MB are taken in.",
            size=size >> 20,
            limit=MAX_FILE_BYTES >> 20,
        )
    return path.read_bytes()


def _read(path: Path, load: Callable[[], Cas]) -> Read:
    """Load a CAS and turn it into a record; whatever goes wrong is a fault of the file."""
    try:
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            cas = load()
        _check_offsets(said, path)
        document, losses = record_of(cas, str(path))
    except UserError:
        raise
    except Exception as error:  # noqa: BLE001 - cassis and lxml raise all sorts of errors
        raise _refused(error, path) from None
    return Read(document, str(path), losses)


def _check_offsets(said: list[warnings.WarningMessage], path: Path) -> None:
    """Refuse offsets that are at no character; cassis warns of them and keeps them."""
    for each in said:
        found = _UNMAPPED.search(str(each.message))
        if found is not None:
            raise UserError(
                "The offset {offset} is outside of the text or inside a surrogate pair",
                where=str(path),
                remedy="Offsets count UTF-16 units of the text; export the file again.",
                offset=found[1],
            )


def _refused(error: Exception, path: Path) -> UserError:
    line = getattr(error, "lineno", None)
    return UserError(
        "The file cannot be read as a CAS of UIMA ({reason})",
        where=f"{path}, line {line}" if line else str(path),
        remedy="It is damaged, or its type system is another one; export it again.",
        reason=f"{type(error).__name__}: {error}"[:160],
    )


def _load_xmi(data: bytes, system: TypeSystem) -> Cas:
    import cassis

    # trusted lifts limits of size only: entities cannot be there any more
    return cassis.load_cas_from_xmi(BytesIO(data), typesystem=system, trusted=True)


def _load_json(data: bytes) -> Cas:
    import cassis

    if b'"%TYPES"' in data:
        return cassis.load_cas_from_json(data.decode("utf-8-sig"))
    content: Any = json.loads(data.decode("utf-8-sig"))  # without types of its own
    return cassis.load_cas_from_json(json.dumps({"%TYPES": {}, **content}))


def _type_system(data: bytes, path: Path) -> TypeSystem:
    """Return the type system that knows every type of an XMI: beside it, or up to 3 folders above.

    Raises:
        UserError: there is none.
    """
    spaces = dict(_NAMESPACE.findall(data))
    used = {
        spaces[prefix].replace(b"/", b".") + b"." + name
        for prefix, name in set(_ELEMENT.findall(data))
        if prefix in spaces and not spaces[prefix].startswith(b"uima/")
    }
    missing = used
    for each in _candidates(path):
        content = _bytes(each)
        left = used - {name.strip() for name in _TYPE_NAME.findall(content)}
        if not left:
            check_xml(content, each)
            return _loaded_types(content, each)
        missing = min(missing, left, key=len)
    if not used:
        return _no_types()
    raise UserError(
        "The type system is not there that knows {type}",
        where=str(path),
        remedy="Put the {name} that belongs to the file beside it.",
        type=sorted(missing)[0].decode("utf-8", "replace")[:120],
        name=TYPE_SYSTEM,
    )


def _candidates(path: Path) -> Iterator[Path]:
    """Yield files that may be type systems, the likeliest first.

    A folder is looked through only where the file that usually is one does not do: it may hold
    thousands of documents, each of which asks.
    """
    folder = path.parent
    for _ in range(_LEVELS + 1):
        usual = folder / TYPE_SYSTEM
        if usual.is_file():
            yield usual
        inside = (each for each in folder.glob("*.xml") if "type" in each.name.lower())
        yield from (each for each in sorted(inside, key=_likeliest) if each != usual)
        if folder == folder.parent:
            break
        folder = folder.parent


def _likeliest(path: Path) -> tuple[bool, Path]:
    return path.name.lower() != TYPE_SYSTEM.lower(), path


@lru_cache(maxsize=8)
def _loaded_types(content: bytes, path: Path) -> TypeSystem:
    import cassis

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of names that cassis calls otherwise itself
            return cassis.load_typesystem(BytesIO(content))
    except Exception as error:  # noqa: BLE001 - cassis and lxml raise all sorts of errors
        raise _refused(error, path) from None


def _no_types() -> TypeSystem:
    import cassis

    return cassis.TypeSystem()

"""Walks through the XML of a REFI-QDA project, element by element, never keeping it.

Nothing is resolved or fetched: a document type ends the reading, so there are no entities but
those of XML itself, and an element is never longer than a few megabytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from xml.parsers import expat

from declannot.domain.errors import UserError
from declannot.formats.refi_qda.package import Package

NAMESPACE = "urn:QDA-XML:project:1.0"
_ANY_NAMESPACE = "urn:QDA-XML:project:"
_BLOCK = 1 << 18
_LONGEST_TAG = 1 << 23
_DEEPEST = 400
_MOST_NAMES = 1_000
_NUMBER = re.compile(r"\s*-?\d{1,12}\s*", re.ASCII)

Attributes = dict[str, str]


StartAction = Callable[[str, Attributes], None]
EndAction = Callable[[str, str], None]


class Walker:
    """What is done at the elements of a project.

    Attributes:
        path: names of the elements that are open, the innermost last.
        starts: what is done where an element of that name begins; it gets the name of the parent
            and the attributes.
        ends: what is done where it ends; it gets the name of the parent, and the characters that
            were kept.
    """

    def __init__(self, package: Package) -> None:
        """Prepare for the elements of ``package``."""
        self.package = package
        self.path: list[str] = []
        self.starts: dict[str, StartAction] = {}
        self.ends: dict[str, EndAction] = {}
        self._parser: expat.XMLParserType | None = None
        self._characters: list[str] = []
        self._known: dict[str, tuple[str, StartAction | None, EndAction | None]] = {}

    @property
    def where(self) -> str:
        """The place that is being read, for errors."""
        line = self._parser.CurrentLineNumber if self._parser is not None else 1
        return f"{self.package.where}, line {line}"

    def follow(self, parser: expat.XMLParserType) -> None:
        """Take what a parser finds."""
        self._parser = parser
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._refuse_doctype

    def collect(self) -> None:
        """Keep the characters of the element that begins; its end gets them."""
        assert self._parser is not None
        self._characters = []
        self._parser.CharacterDataHandler = self._characters.append

    def _start(self, name: str, attributes: Attributes) -> None:
        local, action, _ = self._known.get(name) or self._learned(name)
        path = self.path
        if action is not None:
            action(path[-1] if path else "", attributes)
        path.append(local)
        if len(path) > _DEEPEST:
            raise UserError(
                "The elements are nested more than {limit} deep",
                where=self.where,
                remedy="No project is; export it again.",
                limit=_DEEPEST,
            )

    def _end(self, name: str) -> None:
        path = self.path
        path.pop()
        action = self._known[name][2]
        if action is not None:
            text = ""
            if self._parser is not None and self._parser.CharacterDataHandler is not None:
                self._parser.CharacterDataHandler = None
                text = "".join(self._characters)
            action(path[-1] if path else "", text)

    def _learned(self, name: str) -> tuple[str, StartAction | None, EndAction | None]:
        """Return a name without its namespace, and what is done there."""
        local = name.rpartition(" ")[2]
        if not self.path and not (local == "Project" and name.startswith(_ANY_NAMESPACE)):
            raise UserError(
                "The file is XML but no project of REFI-QDA",
                where=self.where,
                remedy="Export the project for exchange (.qdpx) from the program it comes from.",
            )
        if len(self._known) > _MOST_NAMES:
            self._known.clear()
        known = self._known[name] = (local, self.starts.get(local), self.ends.get(local))
        return known

    def _refuse_doctype(self, *_: object) -> None:
        raise UserError(
            "The file has a document type, which no project of REFI-QDA has",
            where=self.where,
            remedy="Remove the DOCTYPE if you know where the file comes from.",
        )


def walked(walker: Walker) -> Iterator[None]:
    """Lead a walker through the project of its package; yield after each block of it.

    Raises:
        UserError: it is no XML, has a document type, or the walker refuses it.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    walker.follow(parser)
    fed = 0
    try:
        with walker.package.project() as file:
            while block := file.read(_BLOCK):
                parser.Parse(block, False)
                fed += len(block)
                if fed - parser.CurrentByteIndex > _LONGEST_TAG:
                    raise UserError(
                        "A tag is longer than {limit} MB",
                        where=walker.where,
                        remedy="No project has one; export it again.",
                        limit=_LONGEST_TAG >> 20,
                    )
                yield
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the latter two from encodings
        raise UserError(
            "The file is not XML: {reason}",
            where=walker.where,
            remedy="Take the original file.",
            reason=str(error)[:200],
        ) from None
    yield


def guid(value: str | None) -> str:
    """Return a GUID as it is compared: in small letters, without braces."""
    return "" if value is None else value.strip(" {}").lower()


def whole_number(value: str | None, walker: Walker) -> int:
    """Return an attribute as a number.

    Raises:
        UserError: it is none.
    """
    if value is None or not _NUMBER.fullmatch(value):
        raise UserError(
            "“{value}” is not a position",
            where=walker.where,
            remedy="Positions are whole numbers; export the project again.",
            value=(value or "")[:40],
        )
    return int(value)

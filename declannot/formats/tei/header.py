"""What the header of a TEI document says of it: title, language, date, source, and people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from declannot.domain.document import GOLD
from declannot.formats.documents.as_text import language_tag
from declannot.formats.record import CorpusMetadata
from declannot.formats.tei.text import TEI, XML_ID, local

if TYPE_CHECKING:
    from lxml import etree

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_NAMES = ("name", "persName", "orgName", "forename", "surname")
_KNOWN = frozenset({"titleStmt", "publicationStmt", "sourceDesc", "profileDesc"})
_LONGEST = 2000
_TITLE = "fileDesc titleStmt title"
_AUTHOR = "fileDesc titleStmt author"
_LANGUAGE = "profileDesc langUsage language"
_TERM = "profileDesc textClass keywords term"
_DATES = (
    "profileDesc creation date",
    "fileDesc sourceDesc bibl date",
    "fileDesc publicationStmt date",
)
_SOURCES = tuple(f"fileDesc sourceDesc {name}" for name in ("p", "bibl", "ab"))
_LICENCE = "fileDesc publicationStmt availability licence"
_AVAILABILITY = "fileDesc publicationStmt availability p"
_PATHS = (_TITLE, _AUTHOR, _LANGUAGE, _TERM, *_DATES, *_SOURCES, _LICENCE, _AVAILABILITY)
"""Where in a header what is wanted stands: the names on the way to it."""
_WAYS = frozenset(
    " ".join(names[: nth + 1])
    for names in (path.split() for path in _PATHS)
    for nth in range(len(names))
)


class Header:
    """The header of a document, that of its corpus behind it."""

    def __init__(self, root: etree._Element, corpus: etree._Element | None) -> None:
        """Look for what is known in ``root``, then in ``corpus``."""
        self._root = root
        self._headers = [
            header
            for each in (root, corpus)
            if each is not None and (header := each.find(TEI + "teiHeader")) is not None
        ]
        self._found = [_by_path(header) for header in self._headers]
        self._people: dict[str, str] | None = None
        self._pointed: dict[str | None, str | None] = {None: None}

    def title(self) -> str:
        """Return the title of the document, not that of its corpus."""
        if self._root.find(TEI + "teiHeader") is None:
            return ""
        return _words(next(iter(self._found[0].get(_TITLE, ())), None))

    def language(self) -> str:
        """Return the language of the text, or nothing."""
        text = self._root.find(TEI + "text")
        for each in (text, self._root):
            if each is not None and each.get(_XML_LANG):
                return language_tag(each.get(_XML_LANG))
        found = self._first(_LANGUAGE)
        return "" if found is None else language_tag(found.get("ident"))

    def metadata(self) -> CorpusMetadata:
        """Return what else has a place in a record."""
        return CorpusMetadata(
            date=self._date(),
            issuers=[_words(each) for each in self._all(_AUTHOR)],
            source=self._source(),
            licence=self._licence(),
            original=None,
        )

    def tags(self) -> list[str]:
        """Return the keywords."""
        found = self._all(_TERM)
        return list(dict.fromkeys(filter(None, map(_words, found))))

    def left_out(self) -> list[str]:
        """Return the parts of the header that hold words and are not looked at."""
        if self._root.find(TEI + "teiHeader") is None:
            return []
        parts = list(self._headers[0])
        for each in self._headers[0].iterchildren(TEI + "fileDesc"):
            parts += each
        return [
            local(each.tag)
            for each in parts
            if isinstance(each.tag, str)
            and local(each.tag) not in _KNOWN | {"fileDesc"}
            and "".join(each.itertext()).strip()
        ]

    def person(self, pointer: str | None) -> str | None:
        """Return the name of whom ``resp`` points to, or None where it does not."""
        if pointer not in self._pointed:
            self._pointed[pointer] = self._person(pointer or "")
        return self._pointed[pointer]

    def _person(self, pointer: str) -> str | None:
        first = pointer.split()[:1]
        if not first:
            return None
        if self._people is None:
            self._people = self._named()
        key = first[0].rpartition("#")[2]
        name = self._people.get(key) or key
        return GOLD if name.casefold() == GOLD else name or None

    def _named(self) -> dict[str, str]:
        """Return the names of people and bodies in the headers by id."""
        named: dict[str, str] = {}
        for header in self._headers:
            for each in header.iter():
                key = each.get(XML_ID) if isinstance(each.tag, str) else None
                if key is None:
                    continue
                inside = (each.find(f".//{TEI}{name}") for name in _NAMES)
                found = next((one for one in inside if one is not None), None)
                if found is None and local(each.tag) in _NAMES:
                    found = each
                if found is not None:
                    named.setdefault(key, _words(found))
        return named

    def _date(self) -> str:
        for path in _DATES:
            found = self._first(path)
            if found is not None:
                for value in (found.get("when"), _words(found)):
                    if value and _DATE.fullmatch(value.strip()):
                        return value.strip()
        return ""

    def _source(self) -> str:
        for path in _SOURCES:
            text = _words(self._first(path))
            if text:
                return text
        return ""

    def _licence(self) -> str:
        found = self._first(_LICENCE)
        if found is not None:
            return _words(found) or found.get("target", "")
        return _words(self._first(_AVAILABILITY))

    def _first(self, path: str) -> etree._Element | None:
        return next(iter(self._all(path)), None)

    def _all(self, path: str) -> list[etree._Element]:
        return next((found[path] for found in self._found if path in found), [])


def _by_path(header: etree._Element) -> dict[str, list[etree._Element]]:
    """Return what stands at the known places of a header; asking for each takes far longer."""
    found: dict[str, list[etree._Element]] = {}
    inside = [("", header)]
    for before, element in inside:  # it grows by what is inside
        for each in element:
            tag = each.tag
            if not isinstance(tag, str) or not tag.startswith(TEI):
                continue
            way = before + tag.removeprefix(TEI)
            if way in _WAYS:
                found.setdefault(way, []).append(each)
                inside.append((f"{way} ", each))
    return found


def _words(element: etree._Element | None) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())[:_LONGEST]

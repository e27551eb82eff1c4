"""The text of a TEI document: what stands in its bodies, where each id lies, elements that name."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING, Any

from declannot.domain.errors import UserError
from declannot.domain.span import Range
from declannot.formats.tei.writing import NAMESPACE

if TYPE_CHECKING:
    from lxml import etree

TEI = f"{{{NAMESPACE}}}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_ANCHOR = TEI + "anchor"
SPANS = frozenset(
    "persName placeName orgName name rs term seg date w geogName country region settlement district"
    " bloc forename surname roleName time num measure objectName eventName s cl phr".split()
)
"""Elements that say of the words in them what they are."""
_APART = frozenset(
    "teiHeader standOff spanGrp span linkGrp link interpGrp interp fs index listAnnotation"
    " annotation join joinGrp alt altGrp timeline certainty precision respons".split()
)
"""Elements whose content is no text, wherever they stand."""
_ONE_OF = frozenset({"choice", "app"})
_BLOCKS = frozenset(
    "div div1 div2 div3 div4 div5 div6 div7 head p ab lg l list item table row sp stage opener"
    " closer salute signed dateline byline trailer quote epigraph body note label titlePart".split()
)
_POINTS = frozenset("anchor pb lb cb gb milestone ptr".split())
_BLANKS = re.compile("[ \t\r\n]+")
_WORDS = re.compile("[^ \t\r\n]+")
_LOCAL: dict[str, str] = {}
_LOCAL_LIMIT = 10_000


def local(tag: str) -> str:
    """Return a tag without its namespace."""
    name = _LOCAL.get(tag)
    if name is None:
        name = tag.rpartition("}")[2]
        if len(_LOCAL) < _LOCAL_LIMIT:
            _LOCAL[tag] = name
    return name


class TeiText:
    """The text of a document as its elements come by.

    XML nested deeper than 256 levels is refused by the parser, so that calls may follow it.

    Attributes:
        text: the text, as it is or with single blanks.
        plain: the text as it is; all places count in it.
        places: where the element of each id lies, in code points of the text.
        marked: elements that name what is in them, and where they lie.
        structure: how often other elements occur.
        left_out: alternatives that are no part of the text, and entities.
    """

    def __init__(self, bodies: list[etree._Element], where: str) -> None:
        """Read the text of ``bodies``, one after the other.

        Raises:
            UserError: an id occurs twice.
        """
        self._where = where
        self._parts: list[str] = []
        self._at = 0
        self._breaks: list[int] = []
        self.places: dict[str, Range] = {}
        self.marked: list[tuple[etree._Element, str, Range]] = []
        self.structure: Counter[str] = Counter()
        self.left_out: Counter[str] = Counter()
        for body in bodies:
            if self._parts and not self._parts[-1][-1:].isspace():
                self._add("\n")
            self._element(body)
        self.text = self.plain = "".join(self._parts)
        self._moved: _Moved | None = None

    def normalise(self) -> None:
        """Make a line of each block and one blank of several; places move with their words."""
        self._moved = _Moved(self.text, self._breaks)
        self.text = self._moved.text

    def moved(self, place: Range) -> Range:
        """Return where a place lies in the text as it is now."""
        return place if self._moved is None else self._moved.range(place)

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._at += len(text)

    def _content(self, element: etree._Element) -> None:
        parts, places = self._parts, self.places
        text = element.text
        if text:
            self._add(text)
        for child in element:
            tag: Any = child.tag
            if tag == _ANCHOR:
                key = child.get(XML_ID)
                if key in places:
                    self._place(key, (self._at, self._at), child)
                elif key is not None:
                    places[key] = (self._at, self._at)
            elif tag.__class__ is str:
                self._element(child)
            elif child.__class__.__name__ == "_Entity":
                self.left_out[f"the entity {child.text[:80]}, which is not resolved"] += 1
                self._add("\ufffd")
            tail = child.tail
            if tail:
                parts.append(tail)
                self._at += len(tail)

    def _element(self, element: etree._Element) -> None:
        name = local(element.tag)
        if name in _APART:
            return
        start = self._at
        if name in _ONE_OF:
            self._first(element, name)
        else:
            self._content(element)
        place = (start, self._at)
        key = element.get(XML_ID)
        if key is not None:
            self._place(key, place, element)
        if name in SPANS:
            self.marked.append((element, name, place))
        elif name not in _POINTS and name not in ("ab", "body"):
            self.structure[name] += 1
        if name in _BLOCKS:
            self._breaks += place

    def _first(self, element: etree._Element, name: str) -> None:
        """Take the first of several readings of one place."""
        readings = [each for each in element if each.tag.__class__ is str]
        for each in readings[:1]:
            self._element(each)
        for each in readings[1:]:
            self.left_out[f"{local(each.tag)} in {name}"] += 1

    def _place(self, key: str, place: Range, element: etree._Element) -> None:
        if key in self.places:
            raise id_twice(key, f"{self._where}, line {element.sourceline}")
        self.places[key] = place


def id_twice(key: str, where: str) -> UserError:
    """Return the error for an id that two elements have."""
    return UserError(
        "The id “{id}” occurs twice",
        where=where,
        remedy="Ids are unique; remove or rename one.",
        id=key[:80],
    )


class _Moved:
    """A text with single blanks, and where each of its words comes from."""

    def __init__(self, text: str, breaks: list[int]) -> None:
        self._from: list[int] = []
        self._to: list[int] = []
        self._ends: list[int] = []
        parts: list[str] = []
        at = 0
        edges = sorted({0, len(text), *breaks})
        for start, end in zip(edges, edges[1:], strict=False):
            first = True
            for word in _WORDS.finditer(text, start, end):
                if parts:
                    parts.append("\n" if first else " ")
                    at += 1
                first = False
                self._from.append(word.start())
                self._ends.append(word.end())
                self._to.append(at)
                parts.append(word[0])
                at += len(word[0])
        parts.append("\n")
        self.text = "".join(parts)

    def range(self, place: Range) -> Range:
        """Return a place in the new text: it holds the same words; without any it is empty."""
        start, end = place
        first = bisect_right(self._ends, start)
        last = bisect_left(self._from, end) - 1
        if start >= end or first > last:
            at = self._to[first] if first < len(self._to) else len(self.text)
            return at, at
        begin = self._to[first] + max(0, start - self._from[first])
        return begin, self._to[last] + min(end, self._ends[last]) - self._from[last]

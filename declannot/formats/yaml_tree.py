"""Reading YAML 1.2 as a plain tree with line numbers.

Only the parser of ruamel.yaml is used, never its constructors: nothing in a file can name a
Python type, and every scalar stays the text that was written until a field asks for a number or
a boolean. So a label may be called ``on``, ``no`` or ``2022-06-10`` without quotation marks.

Source: YAML 1.2.2, https://yaml.org/spec/1.2.2/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from declannot.domain.errors import UserError
from declannot.domain.message import Spoken

LARGEST_FILE = 1 << 20
"""Bytes of the largest file that is read."""
DEEPEST = 20
"""Levels of lists and mappings within each other."""
MOST_NODES = 100_000
"""Values in a file, those that aliases repeat counted each time."""

_INTEGER = re.compile(r"[-+]?[0-9]+")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}

Plain = str | int | float | bool | None | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True, slots=True)
class YamlScalar:
    """A single value as it was written, quotation marks and escapes resolved.

    Attributes:
        text: the characters.
        quoted: whether it was quoted or a block, and therefore surely a text.
        line: where it begins, counted from 1.
    """

    text: str
    quoted: bool
    line: int

    @property
    def value(self) -> str | int | float | bool | None:
        """The value by the core schema of YAML 1.2; numbers in base ten only."""
        if self.quoted:
            return self.text
        if self.text in _WORDS:
            return _WORDS[self.text]
        if len(self.text) < 400 and _INTEGER.fullmatch(self.text):
            return int(self.text)
        return float(self.text) if _NUMBER.fullmatch(self.text) else self.text


@dataclass(frozen=True, slots=True)
class YamlList:
    """A sequence of nodes."""

    items: list[YamlNode]
    line: int


@dataclass(frozen=True, slots=True)
class YamlMap:
    """A mapping with text keys, in file order; ``key_lines`` says where each key stands."""

    items: dict[str, YamlNode]
    key_lines: dict[str, int]
    line: int


YamlNode = YamlScalar | YamlList | YamlMap


def plain_value(node: YamlNode) -> Plain:
    """Return the node as Python's own values."""
    match node:
        case YamlScalar():
            return node.value
        case YamlList():
            return [plain_value(item) for item in node.items]
        case YamlMap():
            return {key: plain_value(item) for key, item in node.items.items()}


def place(where: str, line: int) -> str:
    """Return the place of a line in a file, as errors name it."""
    return f"{where}, line {line}" if where else f"line {line}"


def read_tree(data: bytes, *, where: str = "") -> YamlNode:
    """Return the one document of a YAML file.

    Args:
        data: the file; UTF-8, at most 1 MiB.
        where: what errors call the file.

    Raises:
        UserError: the file is not UTF-8, not YAML, too large or too deep, repeats a key, or uses
            tags; with the line and the remedy.
    """
    if len(data) > LARGEST_FILE:
        raise UserError(
            "The file has {size} bytes; at most {limit} are read",
            where=where,
            remedy="Check that it is the right file.",
            size=len(data),
            limit=LARGEST_FILE,
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            "The file is not UTF-8 at byte {byte}",
            where=place(where, data.count(b"\n", 0, error.start) + 1),
            remedy="Save it as UTF-8.",
            byte=error.start,
        ) from None
    return _TreeBuilder(where).build(text)


@dataclass(slots=True)
class _Open:
    """A collection whose end has not been met; ``key`` waits for its value."""

    node: YamlList | YamlMap
    anchor: str | None
    key: str | None = None
    key_line: int = 0
    size: int = 1
    depth: int = 1


@dataclass(slots=True)
class _Anchors:
    """Nodes that aliases can repeat, with size and depth; and those still being read."""

    nodes: dict[str, tuple[YamlNode, int, int]] = field(default_factory=dict)
    opened: set[str] = field(default_factory=set)


class _TreeBuilder:
    """Builds the tree from the parser's events, without recursion."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._stack: list[_Open] = []
        self._anchors = _Anchors()
        self._root: YamlNode | None = None
        self._documents = 0
        self._line = 1

    def build(self, text: str) -> YamlNode:
        try:
            for event in self._events(text):
                self._take(event)
        except ReaderError as error:
            self._line = text.count("\n", 0, error.position) + 1
            self._refuse(
                "The character U+{code} is not allowed in YAML",
                "Remove it, or write it as an escape in double quotation marks.",
                code=f"{error.character:04X}",
            )
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            self._line = mark.line + 1 if mark else self._line
            problem = " ".join(part for part in (error.context, error.problem) if part)
            self._refuse(
                "The file is not valid YAML: {problem}",
                "Check indentation, quotation marks and brackets here and in the line before.",
                problem=problem,
            )
        except (YAMLError, ValueError) as error:
            self._refuse(
                "The file is not valid YAML: {problem}",
                "Check its first lines.",
                problem=str(error).partition("\n")[0],
            )
        if self._root is None:
            self._refuse("The file is empty", "Check that it is the right file.")
        return self._root

    def _events(self, text: str) -> Iterator[Event]:
        yield from YAML(typ="safe", pure=True).parse(text)

    def _take(self, event: Event) -> None:
        if event.start_mark is not None:
            self._line = event.start_mark.line + 1
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._refuse("A second YAML document begins", "Keep one document in the file.")
            case AliasEvent():
                self._take_alias(event)
            case NodeEvent():
                self._take_node(event)
            case CollectionEndEvent():
                done = self._stack.pop()
                if done.anchor:
                    self._anchors.nodes[done.anchor] = (done.node, done.size, done.depth)
                    self._anchors.opened.discard(done.anchor)
                self._put(done.node, done.size, done.depth)

    def _take_node(self, event: NodeEvent) -> None:
        tag = getattr(event, "tag", None)
        if tag not in (None, "!"):
            self._refuse("The tag {tag} is not allowed", "Leave it out.", tag=tag)
        match event:
            case ScalarEvent():
                node = YamlScalar(event.value, not event.implicit[0], self._line)
                if event.anchor:
                    self._anchors.nodes[event.anchor] = (node, 1, 0)
                self._put(node, 1, 0)
            case SequenceStartEvent():
                self._open(YamlList([], self._line), event.anchor)
            case MappingStartEvent():
                self._open(YamlMap({}, {}, self._line), event.anchor)

    def _take_alias(self, event: AliasEvent) -> None:
        if event.anchor in self._anchors.opened:
            self._refuse("The alias *{alias} lies inside what it repeats", alias=event.anchor)
        if event.anchor not in self._anchors.nodes:
            self._refuse("Nothing is anchored as &{alias} before this line", alias=event.anchor)
        self._put(*self._anchors.nodes[event.anchor])

    def _open(self, node: YamlList | YamlMap, anchor: str | None) -> None:
        self._check_depth(len(self._stack) + 1)
        if anchor:
            self._anchors.opened.add(anchor)
        self._stack.append(_Open(node, anchor))

    def _put(self, node: YamlNode, size: int, depth: int) -> None:
        if not self._stack:
            self._root = node
            return
        self._check_depth(len(self._stack) + depth)
        parent = self._stack[-1]
        parent.depth = max(parent.depth, depth + 1)
        parent.size += size
        if parent.size > MOST_NODES:
            self._refuse(
                "The file holds more than {limit} values, repeated ones included",
                "Check that it is the right file.",
                limit=MOST_NODES,
            )
        if isinstance(parent.node, YamlList):
            parent.node.items.append(node)
        elif parent.key is None:
            self._take_key(parent, parent.node, node)
        else:
            parent.node.items[parent.key] = node
            parent.node.key_lines[parent.key] = parent.key_line
            parent.key = None

    def _take_key(self, parent: _Open, mapping: YamlMap, node: YamlNode) -> None:
        if not isinstance(node, YamlScalar):
            self._refuse("A list or mapping cannot be a key", "Use a word as the key.")
        if node.text in mapping.items:
            self._refuse(
                "The key “{key}” stands here a second time (first in line {first})",
                "Keep one of the two.",
                key=node.text,
                first=mapping.key_lines[node.text],
            )
        parent.key, parent.key_line = node.text, self._line

    def _check_depth(self, depth: int) -> None:
        if depth > DEEPEST:
            self._refuse(
                "Lists and mappings lie more than {depth} deep",
                "Check that it is the right file.",
                depth=DEEPEST,
            )

    def _refuse(
        self, what: Spoken, remedy: Spoken = "Write the values out.", **values: object
    ) -> NoReturn:
        raise UserError(what, where=place(self._where, self._line), remedy=remedy, **values)

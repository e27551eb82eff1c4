"""The code book of a REFI-QDA project as a schema, and what else has to be known beforehand.

Users, codes, notes and links stand before and behind the sources. They are collected in a first
walk, in which the sources are only looked at for what their positions count.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from declannot.domain.document import GOLD
from declannot.domain.schema import Colour, Family, Label, Schema
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.refi_qda.package import Package, opened
from declannot.formats.refi_qda.xml import Attributes, Walker, guid, walked

_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
_UNGROUPED = "codes"
_COUNTED = {"Case": "cases", "Variable": "variables", "Set": "sets", "Graph": "graphs"}
_NO_TEXT = ("PictureSource", "PDFSource", "AudioSource", "VideoSource")
_KEPT_NAMES = 120


@dataclass(slots=True)
class Code:
    """A code as the project has it, and the label it is.

    Attributes:
        key, parent: GUIDs; the parent's is empty for a code at the top.
        codable: whether it can be given to text; otherwise it groups others.
        label: a name no other code has.
    """

    key: str
    name: str
    parent: str
    codable: bool
    colour: str = ""
    description: str = ""
    label: str = ""
    children: int = 0


@dataclass(slots=True)
class Note:
    """A note: its text, or the path of a file that has it, and who wrote it."""

    name: str
    user: str
    path: str = ""
    text: str = ""


@dataclass(slots=True)
class Link:
    """A link between two things of the project, by their GUIDs."""

    name: str
    origin: str
    target: str
    both_ways: bool


@dataclass(slots=True)
class Book:
    """What stands before and behind the sources, each by its GUID.

    Attributes:
        program: the program the project comes from, as it calls itself.
        users: names of annotators, no two alike.
        noted: notes that something refers to.
        losses: what no record has a place for.
    """

    program: str = ""
    users: dict[str, str] = field(default_factory=dict)
    codes: dict[str, Code] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    noted: set[str] = field(default_factory=set)
    losses: list[LossDetail] = field(default_factory=list)

    def lose(self, code: Loss, detail: str) -> None:
        """Note what is left out."""
        self.losses.append(LossDetail(code=code.value, detail=detail))

    def schema(self) -> Schema | None:
        """Return the code book as a schema, or None where there are no codes.

        A code at the top that has others below it is a family; the labels are the codes that can
        be given to text.
        """
        families: dict[str, Family] = {}
        labels: list[Label] = []
        for code in self.codes.values():
            if not code.codable:
                continue
            family = self._family(code)
            families.setdefault(family, Family(family))
            colour = _six_digits(code.colour)
            label = Label(
                id=code.key, name=code.label, family=family, definition=code.description.strip()
            )
            labels.append(
                label if not colour else Label(
                    id=label.id, name=label.name, family=family, definition=label.definition,
                    colour=Colour(colour, colour),
                )
            )  # fmt: skip
        if not labels:
            return None
        return Schema(name="REFI-QDA", families=tuple(families.values()), labels=tuple(labels))

    def _family(self, code: Code) -> str:
        top = code
        while top.parent:
            top = self.codes[top.parent]
        return top.name if top.children else _UNGROUPED


def book_of(package: Package, survey: Survey | None = None) -> Book:
    """Return what has to be known of a project beforehand.

    Args:
        survey: what walks through it; one that looks at nothing else where None.

    Raises:
        UserError: it is no project, or contradicts itself.
    """
    walker = survey or Survey(package)
    for _ in walked(walker):
        pass
    walker.finish()
    return walker.book


def proposes(path: Path) -> Schema | None:
    """Return the code book of a project as a schema.

    Raises:
        UserError: it is no project.
    """
    with opened(path) as package:
        return book_of(package).schema()


class Survey(Walker):
    """The first walk: everything but the sources."""

    def __init__(self, package: Package) -> None:
        """Prepare to walk through ``package``."""
        super().__init__(package)
        self.book = Book()
        self._open_codes: list[Code] = []
        self._note: Note | None = None
        self._counts: Counter[str] = Counter()
        self.starts |= {
            "Project": self._project,
            "User": self._user,
            "Code": self._code,
            "Description": self._description,
            "Note": self._begin_note,
            "PlainTextContent": self._content,
            "NoteRef": self._note_reference,
            "Link": self._link,
            **{element: partial(self._counted, element) for element in _COUNTED},
            **{element: partial(self._source, element) for element in _NO_TEXT},
        }
        self.ends |= {
            "Code": self._end_code,
            "Description": self._end_description,
            "Note": self._end_note,
            "PlainTextContent": self._end_content,
        }

    def finish(self) -> None:
        """Name annotators and labels, no two alike, and list what is left out."""
        book = self.book
        for element, what in _COUNTED.items():
            if self._counts[element]:
                book.lose(Loss.UNKNOWN_IGNORED, f"{what}: {self._counts[element]}")
        _name_labels(book)
        _name_users(book)

    def _project(self, parent: str, attributes: Attributes) -> None:
        self.book.program = attributes.get("origin", "")

    def _user(self, parent: str, attributes: Attributes) -> None:
        name = attributes.get("name", "").strip() or attributes.get("id", "").strip()
        key = guid(attributes.get("guid"))
        self.book.users[key] = name or f"user {key[:8]}"

    def _code(self, parent: str, attributes: Attributes) -> None:
        above = self._open_codes[-1] if self._open_codes else None
        code = Code(
            key=guid(attributes.get("guid")),
            name=attributes.get("name", "").strip() or "code",
            parent=above.key if above else "",
            codable=attributes.get("isCodable", "true").strip() not in ("false", "0"),
            colour=attributes.get("color", "").strip(),
        )
        if above:
            above.children += 1
        self._open_codes.append(code)
        self.book.codes[code.key] = code

    def _end_code(self, parent: str, text: str) -> None:
        self._open_codes.pop()

    def _description(self, parent: str, attributes: Attributes) -> None:
        if parent == "Code":
            self.collect()

    def _end_description(self, parent: str, text: str) -> None:
        if parent == "Code":
            self._open_codes[-1].description = text

    def _begin_note(self, parent: str, attributes: Attributes) -> None:
        if parent == "Notes":
            self._note = Note(
                name=attributes.get("name", ""),
                user=guid(attributes.get("creatingUser")),
                path=attributes.get("plainTextPath", ""),
            )
            self.book.notes[guid(attributes.get("guid"))] = self._note

    def _end_note(self, parent: str, text: str) -> None:
        if parent == "Notes":
            self._note = None

    def _content(self, parent: str, attributes: Attributes) -> None:
        if parent == "Note" and self._note is not None:
            self.collect()

    def _end_content(self, parent: str, text: str) -> None:
        if parent == "Note" and self._note is not None:
            self._note.text = text

    def _note_reference(self, parent: str, attributes: Attributes) -> None:
        if parent in ("Coding", "PlainTextSelection", "TextSource"):
            self.book.noted.add(guid(attributes.get("targetGUID")))

    def _link(self, parent: str, attributes: Attributes) -> None:
        self.book.links.append(
            Link(
                name=attributes.get("name", "").strip() or "link",
                origin=guid(attributes.get("originGUID")),
                target=guid(attributes.get("targetGUID")),
                both_ways=attributes.get("direction") == "Bidirectional",
            )
        )

    def _counted(self, element: str, parent: str, attributes: Attributes) -> None:
        self._counts[element] += 1

    def _source(self, element: str, parent: str, attributes: Attributes) -> None:
        if parent == "Sources":
            kind = element.removesuffix("Source").lower()
            name = attributes.get("name", "")[:_KEPT_NAMES]
            self.book.lose(Loss.UNKNOWN_IGNORED, f"the {kind} source “{name}”")


def _name_labels(book: Book) -> None:
    """Give each code a label of its own: its name, else with the codes above it, else a number."""
    taken: set[str] = set()
    for code in book.codes.values():
        if not code.codable:
            continue
        name = _flat(code.name)
        above = book.codes.get(code.parent)
        while name in taken and above is not None:
            name = f"{_flat(above.name)}: {name}"
            above = book.codes.get(above.parent)
        name = _unique(name, taken)
        if name != code.name:
            book.lose(Loss.LABEL_RENAMED, f"{code.name} is {name}")
        taken.add(name)
        code.label = name
    for code in book.codes.values():  # what groups codes can bear a name that a label has
        if not code.codable:
            code.label = _unique(_flat(code.name), taken)


def _name_users(book: Book) -> None:
    """Give each user a name of its own, capitals not regarded."""
    taken: set[str] = set()
    for key, wanted in book.users.items():
        name, number = _flat(wanted), 1
        while name.casefold() in taken:
            number += 1
            name = f"{_flat(wanted)} {number}"
        taken.add(name.casefold())
        book.users[key] = GOLD if name.casefold() == GOLD else name


def _unique(name: str, taken: set[str]) -> str:
    wanted, number = name, 1
    while name in taken:
        number += 1
        name = f"{wanted} {number}"
    return name


def _flat(name: str) -> str:
    return " ".join(name.split())


def _six_digits(colour: str) -> str:
    """Return ``#RGB`` as ``#RRGGBB``, and nothing for what is no colour."""
    if not _COLOUR.fullmatch(colour):
        return ""
    return colour if len(colour) == 7 else "#" + "".join(2 * digit for digit in colour[1:])

"""brat's ``annotation.conf`` and ``visual.conf`` as a schema.

Source: brat's own documentation of its configuration. Types that stand indented below another are
its kinds: the uppermost is the family, and wherever a type is an end its kinds are ends too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.schema import (
    AttributeKind,
    AttributeType,
    Colour,
    Family,
    FamilyStyle,
    Label,
    RelationType,
    Schema,
)
from declannot.domain.schema_check import unfit_name
from declannot.formats.brat.config import CONFIGURATION, LOOKS
from declannot.formats.brat.names import given_names

_LEVELS = 3
_LARGEST = 1 << 20
_TYPES = 2000
_EXPANDED = 20_000
_MACRO = re.compile(r"<([A-Za-z_-]+)>=\s*(.*)")
_ROW = re.compile(r"(\s*)(!?)([^\s,:|]+)(?:\|\S*)?(?:\s+(.*))?")
_ARGUMENT = re.compile(r"([^\s:]+?)(?:[?*+]|\{[0-9]*(?:-[0-9]*)?\})?\s*:\s*(.*)")
_SECTIONS = frozenset({"entities", "spans", "events", "relations", "attributes"})
_ENTITY, _EVENT, _ANY, _RELATION = "<ENTITY>", "<EVENT>", "<ANY>", "<RELATION>"
_RESERVED = frozenset({_ENTITY, _EVENT, _ANY, _RELATION})
_HEX = re.compile(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
_COLOURS = {
    "black": "#000000", "silver": "#C0C0C0", "gray": "#808080", "grey": "#808080",
    "white": "#FFFFFF", "maroon": "#800000", "red": "#FF0000", "purple": "#800080",
    "fuchsia": "#FF00FF", "green": "#008000", "lime": "#00FF00", "olive": "#808000",
    "yellow": "#FFFF00", "navy": "#000080", "blue": "#0000FF", "teal": "#008080",
    "aqua": "#00FFFF", "orange": "#FFA500", "pink": "#FFC0CB", "lightblue": "#ADD8E6",
    "lightgreen": "#90EE90", "lightgray": "#D3D3D3", "lightgrey": "#D3D3D3",
}  # fmt: skip


def proposes(path: Path) -> Schema | None:
    """Return the schema of the configuration beside a file, or in a folder above.

    Raises:
        UserError: a line of it cannot be read, with its place.
        OSError: it cannot be read.
    """
    folder = path.parent
    for _ in range(_LEVELS):
        configuration = folder / CONFIGURATION
        if configuration.is_file():
            looks = folder / LOOKS
            names = tuple(given_names(folder).items())
            return _schema(_content(configuration), _content(looks), names, configuration)
        if folder == folder.parent:
            break
        folder = folder.parent
    return None


@lru_cache(maxsize=8)
def _schema(
    configuration: str, looks: str, names: tuple[tuple[str, str], ...], path: Path
) -> Schema:
    """Return the schema of a configuration; the same object while nothing changes."""
    sections = _sections(configuration, path)
    types = _Types(path)
    types.take(sections.get("entities", ()), _ENTITY)
    types.take(sections.get("spans", ()), _ENTITY)
    types.take(sections.get("events", ()), _EVENT)
    shown = _Looks(looks)
    given = dict(names)
    labels = [
        Label(
            id=new_id(),
            name=given.get(each.name, each.name),
            family=given.get(each.family, each.family),
            colour=shown.colour(each.name),
            titles=shown.titles(each.name),
        )
        for each in types.all
        if each.chosen
    ]
    made = Schema(name="brat", labels=tuple(labels), families=tuple(types.families(shown, given)))
    ids = {each.name: label.id for each, label in zip(types.chosen(), labels, strict=True)}
    rows = sections.get("relations", ())
    return replace(
        made,
        relations=tuple(_relations(rows, types, ids, shown, given)),
        attributes=tuple(_attributes(sections.get("attributes", ()), types, ids, shown, given)),
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a section: how deep it stands, its name, its arguments, and where it is."""

    depth: int
    name: str
    chosen: bool
    arguments: tuple[tuple[str, str], ...]
    where: str


@dataclass(slots=True)
class _Type:
    """A type of spans: its family, what stands below it, and its roles where it is an event."""

    name: str
    family: str
    kind: str
    chosen: bool
    roles: tuple[tuple[str, str], ...]
    where: str
    below: list[_Type] = field(default_factory=list)

    def all(self) -> Iterator[_Type]:
        """Yield the type and all its kinds, however deep."""
        left = [self]
        while left:
            each = left.pop()
            yield each
            left += reversed(each.below)


class _Types:
    """The types of spans a configuration declares.

    Attributes:
        all: every type, in the order of the file.
    """

    def __init__(self, path: Path) -> None:
        self.all: list[_Type] = []
        self._by_name: dict[str, _Type] = {}
        self._path = path

    def take(self, rows: Iterable[_Row], kind: str) -> None:
        """Take in a section, whose indentation says what is a kind of what."""
        above: list[tuple[int, _Type]] = []
        for row in rows:
            while above and above[-1][0] >= row.depth:
                above.pop()
            family = above[0][1].name if above else ""
            made = _Type(row.name, family, kind, row.chosen, row.arguments, row.where)
            if above:
                above[-1][1].below.append(made)
            if row.name not in self._by_name:  # brat lets a type stand in several places
                self._by_name[row.name] = made
                self.all.append(made)
            if len(self.all) > _TYPES:
                raise UserError(
                    "The configuration has more than {limit} types",
                    where=row.where,
                    remedy="Add no names when you import, and make the schema here.",
                    limit=_TYPES,
                ).in_command("Import without --unknown add, and make the schema here.")
            above.append((row.depth, made))
        for each in self.all:
            if not each.family:
                each.family = each.name if each.below else _FAMILIES[each.kind]

    def chosen(self) -> list[_Type]:
        """Return the types that spans can bear."""
        return [each for each in self.all if each.chosen]

    def families(self, shown: _Looks, given: Mapping[str, str]) -> Iterator[Family]:
        """Yield the families of the types, in the order of the file."""
        known: set[str] = set()
        for each in self.all:
            if each.family not in known:
                known.add(each.family)
                style = FamilyStyle.UNDERLINE if each.kind == _ENTITY else FamilyStyle.FILL
                name = given.get(each.family, each.family)
                yield Family(name, style=style, titles=shown.titles(each.family))

    def named(self, ends: str, where: str) -> list[str]:
        """Return the names an end stands for: itself and its kinds, or all of a macro.

        Raises:
            UserError: there is no such type.
        """
        found: dict[str, None] = {}
        for end in ends.split("|"):
            if end in _RESERVED:
                own = [each for each in self.all if end in (_ANY, each.kind)]
            elif end in self._by_name:
                own = list(self._by_name[end].all())
            else:
                raise UserError(
                    "The configuration has no type “{type}”",
                    where=where,
                    remedy="Correct the line, or declare the type in [entities] or [events].",
                    type=end[:60],
                )
            found |= dict.fromkeys(each.name for each in own if each.chosen)
        return list(found)

    def everything(self, names: Iterable[str]) -> bool:
        """Whether names are those of all types."""
        return {each.name for each in self.chosen()} <= set(names)


_FAMILIES = {_ENTITY: "entity", _EVENT: "event"}


def _relations(
    rows: Iterable[_Row],
    types: _Types,
    ids: Mapping[str, str],
    shown: _Looks,
    given: Mapping[str, str],
) -> Iterator[RelationType]:
    """Yield a relation for each that is declared and each role of events, ends put together."""
    ends: dict[str, tuple[dict[str, None], dict[str, None]]] = {}
    for row in rows:
        if row.name.startswith("<") or not row.chosen:
            continue  # which annotations may overlap
        own = [value for key, value in row.arguments if not key.startswith("<")]
        if len(own) != 2:
            raise UserError(
                "The relation {name} has {count} ends",
                where=row.where,
                remedy="Give it two, such as Arg1:A, Arg2:B.",
                name=row.name[:60],
                count=len(own),
            )
        both = ends.setdefault(row.name, ({}, {}))
        for side, value in zip(both, own, strict=True):
            side |= dict.fromkeys(types.named(value, row.where))
    for each in types.chosen():
        for role, value in each.roles:
            if not role.startswith("<"):
                first, second = ends.setdefault(role, ({}, {}))
                first[each.name] = None
                second |= dict.fromkeys(types.named(value, each.where))
    for name, sides in ends.items():
        first_ids, second_ids = (
            () if types.everything(side) else tuple(ids[each] for each in side) for side in sides
        )
        yield RelationType(
            id=new_id(),
            name=given.get(name, name),
            from_labels=first_ids,
            to_labels=second_ids,
            titles=shown.titles(name),
        )


def _attributes(
    rows: Iterable[_Row],
    types: _Types,
    ids: Mapping[str, str],
    shown: _Looks,
    given: Mapping[str, str],
) -> Iterator[AttributeType]:
    """Yield the attributes of spans: a choice of values, or yes and no where there are none."""
    known: set[str] = set()
    for row in rows:
        said = dict(row.arguments)
        bearers = [each for each in said.get("Arg", _ANY).split("|") if each != _RELATION]
        if not bearers or row.name in known:
            continue
        known.add(row.name)
        names = types.named("|".join(bearers), row.where)
        values = tuple(dict.fromkeys(filter(None, said.get("Value", "").split("|"))))
        yes_no = not values or set(values) <= {"true", "false"}
        default = said.get("<DEFAULT>")
        yield AttributeType(
            id=new_id(),
            name=given.get(row.name, row.name),
            kind=AttributeKind.BOOLEAN if yes_no else AttributeKind.CHOICE,
            values=() if yes_no else values,
            default=default if default in values and not yes_no else None,
            applies_to=() if types.everything(names) else tuple(ids[each] for each in names),
            titles=shown.titles(row.name),
        )


class _Looks:
    """What ``visual.conf`` says: how types are called for people, and their colours."""

    def __init__(self, content: str) -> None:
        self._titles: dict[str, str] = {}
        self._colours: dict[str, str] = {}
        section = ""
        for line in content.splitlines():
            text = line.strip()
            if text.startswith("[") and text.endswith("]"):
                section = text[1:-1].strip()
            elif not text or text.startswith("#"):
                continue
            elif section == "labels":
                name, *titles = (each.strip() for each in text.split("|"))
                if titles and titles[0] and titles[0].isprintable():
                    self._titles.setdefault(name, titles[0])
            elif section == "drawing":
                self._draw(text)

    def titles(self, name: str) -> dict[str, str]:
        """Return the shown name, where there is one that differs."""
        title = self._titles.get(name, name)
        return {} if title == name else {"en": title}

    def colour(self, name: str) -> Colour:
        """Return the colour of spans of a type."""
        found = self._colours.get(name) or self._colours.get("SPAN_DEFAULT")
        return Colour(found, found) if found else Colour("#BBBBBB", "#555555")

    def _draw(self, text: str) -> None:
        name, *rest = text.split(None, 1)
        for each in rest[0].split(",") if rest else ():
            key, _, value = each.partition(":")
            colour = value.strip()
            if key.strip() != "bgColor":
                continue
            if _HEX.fullmatch(colour):
                short = colour[1:] if len(colour) == 7 else "".join(2 * one for one in colour[1:])
                self._colours[name] = f"#{short}"
            elif colour.lower() in _COLOURS:
                self._colours[name] = _COLOURS[colour.lower()]


def _sections(content: str, path: Path) -> dict[str, list[_Row]]:
    """Return the lines of each section, macros replaced.

    Raises:
        UserError: a line cannot be read.
    """
    sections: dict[str, list[_Row]] = {}
    macros: dict[str, str] = {}
    section = ""
    for number, line in enumerate(content.split("\n"), 1):
        text = line.strip()
        where = f"{path}, line {number}"
        if not text or text.startswith("#") or not text.strip("-"):
            continue  # hyphens alone part lines where brat shows them
        if text.startswith("[") and text.endswith("]"):
            section = text[1:-1].strip()
        elif (macro := _MACRO.fullmatch(text)) is not None:
            macros[macro[1]] = _expanded(macro[2].strip(), macros)
        elif section in _SECTIONS:
            sections.setdefault(section, []).append(_row(_expanded(line, macros), where))
    return sections


def _expanded(text: str, macros: Mapping[str, str]) -> str:
    for name, value in macros.items():
        if f"<{name}>" in text:
            text = text.replace(f"<{name}>", value)[:_EXPANDED]
    return text


def _row(line: str, where: str) -> _Row:
    found = _ROW.fullmatch(line.rstrip())
    arguments = []
    for each in (found[4] or "").split(",") if found else ():
        argument = _ARGUMENT.fullmatch(each.strip())
        if argument is not None and not unfit_name(argument[1]):
            arguments.append((argument[1], argument[2]))
        elif each.strip():
            found = None
    if found is None or unfit_name(found[3]):
        raise UserError(
            "The line cannot be read: “{line}”",
            where=where,
            remedy="A line is a name, then arguments like Arg1:Person, Arg2:Place.",
            line=" ".join(line[:200].split())[:60],
        )
    depth = len(found[1].expandtabs(8))
    return _Row(depth, found[3], not found[2], tuple(arguments), where)


def _content(path: Path) -> str:
    """Return the content of a configuration, nothing where there is none."""
    if not path.is_file():
        return ""
    if path.stat().st_size > _LARGEST:
        raise UserError(
            "The configuration has more than {limit} MB",
            where=str(path),
            remedy="Take the one of the corpus.",
            limit=_LARGEST >> 20,
        )
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UserError(
            "The configuration is not UTF-8 (byte {byte})",
            where=str(path),
            remedy="Save it as UTF-8.",
            byte=error.start,
        ) from None

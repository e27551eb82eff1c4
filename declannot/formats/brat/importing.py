"""Takes brat standoff in: an ``.ann`` beside its ``.txt``, whoever made them.

Source: brat's own documentation of standoff. A trigger and its event are one span, each role of
the event a relation. What a line quotes is compared with the text.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.span import AttributeValue
from declannot.formats.brat.names import DOUBT, given_names
from declannot.formats.format import Read, ReadOptions
from declannot.formats.gathering import Gathered, Joined, Marked
from declannot.formats.losses import Loss
from declannot.formats.plain_text.format import decoded
from declannot.formats.readings import Place
from declannot.formats.record import (
    MAX_TEXT_BYTES,
    CorpusDocument,
    CorpusMetadata,
    CorpusSpan,
    OriginalFile,
)
from declannot.formats.units import CODE_POINT, UTF16, slicer

PAGE, TEXT = ".ann", ".txt"
_HEAD = re.compile(rb"(?:[TREAMN]\d+\t\S+ |\*\t\S+ T\d)")
_SIMPLE = re.compile(r"(T[^\t]*)\t(\S+) ([0-9]{1,10}) ([0-9]{1,10})\t(.*)", re.DOTALL)
_SPAN = re.compile(r"(\S+) +([0-9]{1,10}) +([0-9]{1,10})((?:;[0-9]{1,10} +[0-9]{1,10})*)")
_ID = re.compile(r"[A-Z][0-9]+")
_ROLE = re.compile(r"([^\s:]+):(\S+)")
_NUMBERED = re.compile(r"(.*[^0-9])([0-9]{1,4})")
_FLAT = str.maketrans("\t\r\n", "   ")
_MARK = "\ufeff"
_NOTE = "AnnotatorNotes"
_SHOWN = 60


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the one document a text and its annotations are.

    A text without an ``.ann`` is a document nobody has worked on.

    Args:
        path: the ``.ann``, or a ``.txt`` that may have none.

    Raises:
        UserError: the text is not beside it, a line is not of the format, a line names what is
            not there, or a span does not cover what it quotes; with file and line.
    """
    text_path, page_path = _pair(path)
    data = _bytes_of(text_path)
    text, bom = decoded(data, text_path, options.encoding)
    document = CorpusDocument(
        title=path.stem,
        text=text,
        bom=bom,
        metadata=CorpusMetadata(
            original=OriginalFile(name=text_path.name, sha256=hashlib.sha256(data).hexdigest())
        ),
    )
    if page_path is None:
        yield Read(document, str(text_path))
        return
    lines = _lines_of(page_path, options.encoding)
    names = given_names(page_path.parent)
    page = _Page(page_path, text, lines, names)
    if bom and page.disagrees:
        marked = _Page(page_path, _MARK + text, lines, names)
        page = page if marked.disagrees else marked.without_mark()
    try:
        found = page.gathered().read(document, options)
    except UserError as error:
        page.name_line(error)
        raise
    for layer in document.layers:
        for span in layer.spans:
            if span.fragments is not None:
                _join_lines(span, text)
    yield found


def recognises(head: bytes) -> bool:
    """Whether the first bytes of a file are a line of standoff."""
    return _HEAD.match(head) is not None


def _pair(path: Path) -> tuple[Path, Path | None]:
    """Return the text and the annotations that belong together, None where there are none."""
    if path.suffix.lower() == TEXT:
        page = path.with_suffix(PAGE)
        return path, page if page.is_file() else None
    for ending in (TEXT, TEXT.upper()):
        text = path.with_suffix(ending)
        if text.is_file():
            return text, path
    raise UserError(
        "The text of the annotations, {name}, is not beside them",
        where=str(path),
        remedy="Put it into the same folder.",
        name=path.with_suffix(TEXT).name,
    )


def _bytes_of(path: Path) -> bytes:
    size = path.stat().st_size
    if size > MAX_TEXT_BYTES:
        raise UserError(
            "The file has {size} MB",
            where=str(path),
            remedy="Split it; files of up to {limit} MB are taken in.",
            size=-(-size >> 20),
            limit=MAX_TEXT_BYTES >> 20,
        )
    return path.read_bytes()


def _lines_of(path: Path, encoding: str | None) -> list[str]:
    data = _bytes_of(path)
    try:
        content = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if encoding is None:
            raise UserError(
                "The annotations are not UTF-8 (byte {byte})",
                where=str(path),
                remedy="Save them as UTF-8, or name the encoding of both files.",
                byte=error.start,
            ).in_command(
                "Save them as UTF-8, or name the encoding of both files with --encoding."
            ) from None
        content = decoded(data, path, encoding)[0]
    if "\0" in content:
        raise UserError(
            "The annotations hold a NUL at offset {offset}",
            where=str(path),
            remedy="The file is damaged; take the original.",
            offset=content.index("\0"),
        )
    return content.replace("\r\n", "\n").split("\n")


def _join_lines(span: CorpusSpan, text: str) -> None:
    """Join pieces that a line break alone parts: brat has no other way to write such a span."""
    pieces = span.fragments or []
    joined = [pieces[0]]
    for start, end in pieces[1:]:
        first, last = joined[-1]
        if text[last:start].strip("\r\n"):
            joined.append((start, end))
        else:
            joined[-1] = (first, end)
    span.fragments = joined if len(joined) > 1 else None


@dataclass(slots=True)
class _Line:
    """A line that is not a span's: its place in the file, id, columns."""

    number: int
    key: str
    middle: str
    last: str


@dataclass(slots=True)
class _Page:
    """An ``.ann``, put together line by line.

    Attributes:
        disagrees: whether a span does not cover what it quotes, code points counted.
    """

    path: Path
    text: str
    lines: list[str]
    names: Mapping[str, str]
    disagrees: bool = False
    _spans: dict[str, Marked] = field(default_factory=dict)
    _numbers: list[int] = field(default_factory=list)
    _homes: dict[str, str] = field(default_factory=dict)
    _others: dict[str, list[_Line]] = field(default_factory=dict)
    _ids: set[str] = field(default_factory=set)
    _gathered: Gathered = field(init=False)
    _lf: str = ""

    def __post_init__(self) -> None:
        self._gathered = Gathered(str(self.path))
        self._lf = self.text.replace("\r\n", "\n")
        for number, line in enumerate(self.lines, 1):
            if line.startswith("T"):
                self._add_span(number, line)
            elif line.strip():
                self._put_off(number, line)

    def gathered(self) -> Gathered:
        """Return what the file says, having looked at what belongs to its spans."""
        self._gathered.layer(None).extend(self._spans.values())
        self._add_events()
        for line in self._others.get("R", ()):
            self._add_relation(line)
        for kind in "AM":
            for line in self._others.get(kind, ()):
                self._add_attribute(line)
        for line in self._others.get("N", ()):
            self._add_reference(line)
        for line in self._others.get("*", ()):
            self._add_equals(line)
        for line in self._others.get("#", ()):
            self._add_note(line)
        return self._gathered

    def without_mark(self) -> _Page:
        """Return the page with offsets that do not count the byte order mark."""
        for span in self._spans.values():
            span.places = [
                Place(
                    max(0, each.start - 1),
                    max(0, each.end - 1),
                    each.quote and each.quote.removeprefix(_MARK),
                )
                for each in span.places
            ]
        self._gathered.lose(Loss.UNIT_ASSUMED, "the byte order mark is counted")
        return self

    def name_line(self, error: UserError) -> None:
        """Let an error about a span name its line."""
        start, end = error.what.values.get("start"), error.what.values.get("end")
        for number, span in zip(self._numbers, self._spans.values(), strict=True):
            for place in span.places:
                wrong = place.quote != self.text[place.start : place.end]
                if place.start == start and (wrong if end is None else place.end == end):
                    error.where = f"{self.path}, line {number}"
                    error.args = (str(error),)
                    return

    def _add_span(self, number: int, line: str) -> None:
        found = _SIMPLE.fullmatch(line)
        if found is None:
            self._add_pieces(number, line)
            return
        key, label, first, last, quote = found.groups()
        start, end = int(first), int(last)
        if self.text[start:end] != quote:
            quote = self._as_covered(start, end, quote)
        self._keep(number, key, label, [Place(start, end, quote)])

    def _add_pieces(self, number: int, line: str) -> None:
        """Add a span of several pieces, or one whose line is not as brat writes it."""
        key, _, rest = line.partition("\t")
        middle, tab, quote = rest.partition("\t")
        found = _SPAN.fullmatch(middle.strip())
        if found is None:
            raise self._unreadable(number, line)
        label, start, end, more = found.groups()
        edges = [(int(start), int(end))]
        if more:
            pairs = (each.split() for each in more[1:].split(";"))
            edges += [(int(first), int(last)) for first, last in pairs]
        quotes = _parted(quote, edges) if tab else [None] * len(edges)
        places = [
            Place(*each, None if said is None else self._as_covered(*each, said))
            for each, said in zip(edges, quotes, strict=True)
        ]
        self._keep(number, key, label, places)

    def _keep(self, number: int, key: str, label: str, places: list[Place]) -> None:
        self._claim(number, key)
        self._spans[key] = Marked(self.names.get(label, label), places, key)
        self._homes[key] = key
        self._numbers.append(number)

    def _as_covered(self, start: int, end: int, quote: str) -> str:
        """Return a quote with the tabs and line breaks of the text, which a column cannot hold."""
        for text in (self.text, self._lf):
            covered = text[start:end]
            if covered == quote or covered.translate(_FLAT) == quote.translate(_FLAT):
                return covered
        self.disagrees = True
        return quote

    def _put_off(self, number: int, line: str) -> None:
        """Keep a line until all spans are known."""
        key, tab, rest = line.partition("\t")
        kind = key[:1]
        if not kind or kind not in "REAMN*#":
            raise self._unreadable(number, line)
        middle, _, last = rest.partition("\t")
        if kind == "#" and (not tab or not middle.strip()):
            self._gathered.lose(Loss.UNKNOWN_IGNORED, f"line {number}: a remark on nothing")
            return
        if not tab or not middle.strip():
            raise self._unreadable(number, line)
        if kind not in "#*":
            self._claim(number, key)
        self._others.setdefault(kind, []).append(_Line(number, key, middle.strip(), last))

    def _add_events(self) -> None:
        """Let events be their triggers, and each of their roles a relation."""
        events = []
        for line in self._others.get("E", ()):
            (kind, trigger), *roles = self._roles(line)
            span = self._spans.get(trigger)
            if span is None:
                raise self._missing(line, trigger)
            if self.names.get(kind, kind) != span.label:
                detail = f"{line.key} is called {kind}, its trigger {span.label}"
                self._gathered.lose(Loss.UNKNOWN_IGNORED, detail)
            self._homes[line.key] = trigger
            events.append((line, trigger, roles))
        self._note_shared(trigger for _, trigger, _ in events)
        counted = {role for _, _, roles in events for role, _ in roles}
        seen = set()
        for line, trigger, roles in events:
            for role, end in roles:
                arrow = (_role(role, counted), trigger, self._home(line, end))
                if arrow not in seen:
                    seen.add(arrow)
                    self._join(*arrow)

    def _note_shared(self, triggers: Iterable[str]) -> None:
        known: set[str] = set()
        for trigger in triggers:
            if trigger in known:
                detail = f"{trigger} is the trigger of several events, which become one span"
                self._gathered.lose(Loss.UNKNOWN_IGNORED, detail)
            known.add(trigger)

    def _add_relation(self, line: _Line) -> None:
        kind, _, rest = line.middle.partition(" ")
        ends = [_ROLE.fullmatch(each) for each in rest.split()]
        named = {each[1]: each[2] for each in ends if each is not None}
        if len(ends) != 2 or len(named) != 2:
            raise self._unreadable(line.number, f"{line.key}\t{line.middle}")
        first, last = (named[name] for name in (sorted(named) if "Arg1" in named else named))
        self._join(kind, self._home(line, first), self._home(line, last))

    def _add_attribute(self, line: _Line) -> None:
        name, target, value = self._three(line)
        home = self._home(line, target, others=True)
        if home is None:
            self._gathered.lose(Loss.ATTRIBUTE_DROPPED, f"{name} of {target}")
        elif (name, value) == (DOUBT, "true"):
            self._spans[home].doubt = True
        else:
            own = self._spans[home].attributes
            given: AttributeValue = value if value else True
            if own.setdefault(self.names.get(name, name), given) != given:
                self._gathered.lose(Loss.ATTRIBUTE_DROPPED, f"{name}={value}, a second value")

    def _add_reference(self, line: _Line) -> None:
        """Take an entry of a database as a text attribute: its id, and what it is called there."""
        name, target, entry = self._three(line)
        if not entry:
            raise self._unreadable(line.number, f"{line.key}\t{line.middle}")
        home = self._home(line, target, others=True)
        if home is None:
            self._gathered.lose(Loss.ATTRIBUTE_DROPPED, f"{name} of {target}")
            return
        value = f"{entry} {line.last.strip()}".strip()
        own, name = self._spans[home].attributes, self.names.get(name, name)
        own[name] = f"{own[name]}; {value}" if name in own else value

    def _add_equals(self, line: _Line) -> None:
        """Join the first of a group to each of the others."""
        kind, *members = line.middle.split()
        first, *others = dict.fromkeys(self._home(line, each) for each in members) or [None]
        if not others:
            raise self._unreadable(line.number, f"{line.key}\t{line.middle}")
        for each in others:
            self._join(kind, first, each)

    def _add_note(self, line: _Line) -> None:
        kind, _, target = line.middle.partition(" ")
        target, text = target.strip(), line.last.strip()
        if target not in self._ids and not _ID.fullmatch(target):
            self._gathered.lose(Loss.UNKNOWN_IGNORED, f"line {line.number}: a remark on nothing")
            return
        home = self._home(line, target, others=True)
        if home is None:
            self._gathered.lose(Loss.NOTE_DROPPED, f"on {target}: {_short(text)}")
        elif text:
            said = text if kind == _NOTE else f"{kind}: {text}"
            known = self._spans[home].note
            self._spans[home].note = f"{known}\n{said}" if known else said

    def _join(self, kind: str, first: str | None, last: str | None) -> None:
        self._gathered.join(None, Joined(self.names.get(kind, kind), first, last))

    def _home(self, line: _Line, key: str, *, others: bool = False) -> str | None:
        """Return the span an id stands for.

        Args:
            others: whether it may also be something that is no span; None then.

        Raises:
            UserError: it stands for nothing.
        """
        home = self._homes.get(key)
        if home is None and not (others and key in self._ids):
            raise self._missing(line, key)
        return home

    def _roles(self, line: _Line) -> list[tuple[str, str]]:
        found = [_ROLE.fullmatch(each) for each in line.middle.split()]
        if not all(found):
            raise self._unreadable(line.number, f"{line.key}\t{line.middle}")
        return [(each[1], each[2]) for each in found if each is not None]

    def _three(self, line: _Line) -> tuple[str, str, str]:
        name, *rest = line.middle.split(" ", 2)
        if not rest:
            raise self._unreadable(line.number, f"{line.key}\t{line.middle}")
        return name, rest[0], rest[1].strip() if len(rest) > 1 else ""

    def _claim(self, number: int, key: str) -> None:
        if key in self._ids:
            raise UserError(
                "The id “{id}” occurs twice",
                where=f"{self.path}, line {number}",
                remedy="Ids are unique in a file; renumber or remove one.",
                id=key[:_SHOWN],
            )
        self._ids.add(key)

    def _missing(self, line: _Line, key: str) -> UserError:
        return UserError(
            "The line names “{id}”, which is no span or event of the file",
            where=f"{self.path}, line {line.number}",
            remedy="Add what is missing, or remove the line.",
            id=key[:_SHOWN],
        )

    def _unreadable(self, number: int, line: str) -> UserError:
        return UserError(
            "The line is none of brat's: “{line}”",
            where=f"{self.path}, line {number}",
            remedy="Lines are like “T1⇥Label 0 5⇥words”, with tabs at ⇥.",
            line=_short(line),
        )


def _parted(quote: str, edges: list[tuple[int, int]]) -> list[str | None]:
    """Return what each piece of a span covers, where blanks join them in the quote.

    A quote that cannot be parted so is given whole to each piece, which it then contradicts.
    """
    if len(edges) == 1:
        return [quote]
    for unit in (CODE_POINT, UTF16):
        cut = slicer(quote, unit)
        parts: list[str] = []
        joints: list[str] = []
        at = 0
        for start, end in edges:
            parts.append(cut(at, at + end - start))
            at += end - start + 1
            joints.append(cut(at - 1, at))
        if not joints.pop() and set(joints) == {" "} and " ".join(parts) == quote:
            return [*parts]
    return [quote] * len(edges)


def _role(role: str, roles: set[str]) -> str:
    """Return a role without the number that tells its second from its first occurrence.

    Where a file also has the role with a 1, numbers are part of names.
    """
    found = _NUMBERED.fullmatch(role)
    if found is None or int(found[2]) < 2 or f"{found[1]}1" in roles:
        return role
    return found[1]


def _short(text: str) -> str:
    flat = " ".join(text[: 4 * _SHOWN].split())
    return flat if len(flat) <= _SHOWN else f"{flat[: _SHOWN - 1]}…"

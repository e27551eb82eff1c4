"""Sources of a REFI-QDA project as they are read, and the links between their parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from declannot.formats.gathering import Gathered, Joined
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.readings import Place
from declannot.formats.refi_qda.book import Book


@dataclass(slots=True)
class Coding:
    """A code that was given to a selection, and by whom."""

    key: str
    user: str
    created: str | None
    code: str = ""
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Selection:
    """A stretch of text with its codings."""

    key: str
    user: str
    created: str
    place: Place
    description: str = ""
    notes: list[str] = field(default_factory=list)
    codings: list[Coding] = field(default_factory=list)


@dataclass(slots=True)
class Source:
    """A source that is text, as the project has it."""

    key: str
    name: str
    path: str
    where: str
    text: str | None = None
    notes: list[str] = field(default_factory=list)
    selections: list[Selection] = field(default_factory=list)
    whole: int = 0
    values: int = 0


Owner = Callable[[Coding], str | None]
"""Tells whose a coding is."""


class Links:
    """The links of a project: between spans of a layer, or of a note and a span."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._by_end: dict[str, list[int]] = defaultdict(list)
        self._open = dict.fromkeys(range(len(book.links)))
        for number, link in enumerate(book.links):
            for end in dict.fromkeys((link.origin, link.target)):
                self._by_end[end].append(number)

    def attach_notes(self, source: Source, gathered: Gathered) -> None:
        """Give notes that are linked with a source, a selection or a coding to it."""
        if not self._by_end:
            return
        for key, notes in _noted(source):
            for number in self._by_end.get(key, ()):
                link = self._book.links[number]
                note = link.target if link.origin == key else link.origin
                if note in self._book.notes:
                    notes.append(note)
                    self._open.pop(number, None)
                    detail = f"{link.name[:60]}: its note is taken as one of the span or text"
                    gathered.lose(Loss.RELATION_DROPPED, detail)

    def join(self, source: Source, gathered: Gathered, user: Owner) -> None:
        """Add a relation for each link between two spans of one annotator."""
        if not self._by_end:
            return
        codings: dict[str, Coding] = {}
        touched: dict[int, None] = {}
        for selection in source.selections:
            for coding in selection.codings:
                codings.setdefault(coding.key, coding)
                codings.setdefault(selection.key, coding)
                for key in (coding.key, selection.key):
                    touched |= dict.fromkeys(self._by_end.get(key, ()))
        for number in touched:
            if number not in self._open:
                continue
            del self._open[number]
            link = self._book.links[number]
            first, last = codings.get(link.origin), codings.get(link.target)
            if first is None or last is None or user(first) != user(last):
                detail = f"{link.name[:60]}: it does not join two spans of one annotator in a text"
                gathered.lose(Loss.RELATION_DROPPED, detail)
                continue
            gathered.join(user(first), Joined(link.name, first.key, last.key))
            if link.both_ways:
                gathered.join(user(first), Joined(link.name, last.key, first.key))

    def left(self) -> list[LossDetail]:
        """Return a loss for each link that has nothing to do with spans."""
        return [
            LossDetail(
                code=Loss.UNKNOWN_IGNORED.value,
                detail=f"the link “{self._book.links[number].name[:60]}” between other things",
            )
            for number in self._open
        ]


def _noted(source: Source) -> Iterator[tuple[str, list[str]]]:
    """Yield what notes can be linked with, and the list of its notes."""
    yield source.key, source.notes
    for selection in source.selections:
        yield selection.key, selection.notes
        for coding in selection.codings:
            yield coding.key, coding.notes

"""What a list of documents is narrowed to, as one types it: ``climate status:new -tag:draft``.

Words without a name must stand in the title, the tags, the group, the issuers or the date. Words
of the form ``name:value`` ask for a property; ``a,b`` is either, ``-`` before the name means
*not*, quotes keep blanks together. All that is written must hold.

===========  =====================================================================
``status``   ``new``, ``started``, ``done``
``lang``     a language tag; ``pt`` finds ``pt-BR``, too
``date``     ``2022`` and all in it; ``2020..2022``, ``2020..``, ``..2022``
``issuer``   part of an issuer's name
``tag``      a tag or the folder it lies in: ``un`` finds ``un/ga``, too
``group``    a group, whole
``read``     percent read: ``0``, ``1..99``, ``100``
``spans``    number of spans: ``0``, ``1..``
``look``     ``yes``: spans carried over to a corrected text wait to be looked at
``practice`` ``yes`` or ``no``
===========  =====================================================================

``none`` as the value of ``lang``, ``date``, ``issuer``, ``tag`` or ``group`` finds those without.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from declannot.domain.document import Document, Status

NONE = "none"
FOLDER = "/"
"""Parts a tag into folders."""

_TERM = re.compile(r'(-?)([a-z]+):((?:"[^"]*"?|[^\s"])+)|"([^"]*)"?|(\S+)')
_VALUE = re.compile(r'"([^"]*)"?|([^,"]+)')
_NUMBERS = re.compile(r"(\d*)(\.\.)?(\d*)")


@dataclass(slots=True)
class DocumentFacts:
    """What a filter looks at.

    Attributes:
        words: what words are sought in, case folded.
        status, spans, read_share: of the work that is shown; ``read_share`` from 0 to 1.
        waiting: carried spans to look at.
        tags, issuers: those of the document, case folded.
    """

    document: Document
    words: str
    status: Status = Status.NEW
    spans: int = 0
    read_share: float = 0.0
    waiting: int = 0
    tags: tuple[str, ...] = field(init=False)
    issuers: str = field(init=False)

    def __post_init__(self) -> None:
        self.tags = tuple(map(str.casefold, self.document.tags))
        self.issuers = "\n".join(self.document.issuers).casefold()


def searched_words(document: Document) -> str:
    """Return what the words of a filter are sought in."""
    parts = (document.title, *document.tags, document.group, *document.issuers, document.date)
    return "\n".join(parts).casefold()


Test = Callable[[DocumentFacts], bool]


@dataclass(frozen=True, slots=True)
class Term:
    """One ``name:value`` of a filter; ``start`` and ``end`` are its place in the text."""

    name: str
    values: tuple[str, ...]
    negated: bool
    start: int
    end: int


class DocumentFilter:
    """A filter as it was typed.

    Attributes:
        text: what was typed.
        terms: the properties it asks for.
        unknown: what looks like a property and is none, or has a value that makes no sense; it
            is taken for a word.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.terms: list[Term] = []
        self.unknown: list[str] = []
        self._words: list[str] = []
        self._tests: list[Test] = []
        for found in _TERM.finditer(text):
            self._take(found)

    def __bool__(self) -> bool:
        return bool(self._words or self._tests)

    def matches(self, facts: DocumentFacts) -> bool:
        """Whether a document is one of those wanted."""
        words = facts.words
        for word in self._words:
            if word not in words:
                return False
        for test in self._tests:  # noqa: SIM110 (a generator would take twice as long)
            if not test(facts):
                return False
        return True

    def values_of(self, name: str) -> tuple[str, ...]:
        """Return the values asked for under a name, those that are excluded left out."""
        return tuple(
            value
            for term in self.terms
            if term.name == name and not term.negated
            for value in term.values
        )

    def with_value(self, name: str, value: str | None) -> str:
        """Return the text with one value under a name, or with none."""
        kept = self.text
        for term in reversed(self.terms):
            if term.name == name and not term.negated:
                kept = kept[: term.start].rstrip() + " " + kept[term.end :].lstrip()
        kept = kept.strip()
        if value is None:
            return kept
        return f"{kept} {term_text(name, [value])}".strip()

    def with_toggled(self, name: str, value: str) -> str:
        """Return the text with a value under a name added to the others there, or taken out."""
        present = list(self.values_of(name))
        wanted = [each for each in present if each.casefold() != value.casefold()]
        if len(wanted) == len(present):
            wanted.append(value)
        bare = self.with_value(name, None)
        return f"{bare} {term_text(name, wanted)}".strip() if wanted else bare

    def _take(self, found: re.Match[str]) -> None:
        minus, name, raw, quoted, word = found.groups()
        if name is None:
            self._words.append((quoted if quoted is not None else word).casefold())
            return
        values = tuple((one or other) for one, other in _VALUE.findall(raw) if one or other)
        make = _TESTS.get(name)
        tests = [make(value) for value in values] if make is not None else []
        if not tests or None in tests:
            self.unknown.append(found.group())
            self._words.append(found.group().casefold())
            return
        self.terms.append(Term(name, values, bool(minus), found.start(), found.end()))
        usable = [each for each in tests if each is not None]
        self._tests.append(_either(usable, negated=bool(minus)))


def term_text(name: str, values: Iterable[str]) -> str:
    """Return a property with its values as one types it."""
    return f"{name}:" + ",".join(
        f'"{each}"' if re.search(r'[\s,"]', each) else each for each in values
    )


def folders_of(tags: Iterable[str]) -> list[str]:
    """Return every tag with the folders above it: ``un/ga`` lies in ``un``."""
    found: dict[str, None] = {}
    for tag in tags:
        parts = tag.split(FOLDER)
        for depth in range(1, len(parts) + 1):
            folder = FOLDER.join(parts[:depth])
            if folder:
                found[folder] = None
    return list(found)


def _either(tests: Sequence[Test], *, negated: bool) -> Test:
    if len(tests) == 1:
        (only,) = tests
        return (lambda facts: not only(facts)) if negated else only
    return lambda facts: any(test(facts) for test in tests) != negated


def _status(value: str) -> Test | None:
    try:
        wanted = Status(value.casefold())
    except ValueError:
        return None
    return lambda facts: facts.status is wanted


def _language(value: str) -> Test:
    wanted = value.casefold()
    if wanted == NONE:
        return lambda facts: not facts.document.language
    below = wanted + "-"

    def test(facts: DocumentFacts) -> bool:
        language = facts.document.language.casefold()
        return language == wanted or language.startswith(below)

    return test


def _date(value: str) -> Test | None:
    if value.casefold() == NONE:
        return lambda facts: not facts.document.date
    low, dots, high = value.partition("..")
    if not re.fullmatch(r"(\d{4}(-\d\d){0,2})?", low) or not re.fullmatch(
        r"(\d{4}(-\d\d){0,2})?", high
    ):
        return None
    if not dots:
        return lambda facts: facts.document.date.startswith(low)
    if not low and not high:
        return None

    def test(facts: DocumentFacts) -> bool:
        date = facts.document.date
        if not date or (low and date < low and not low.startswith(date)):
            return False
        return not high or date <= high or date.startswith(high)

    return test


def _issuer(value: str) -> Test:
    wanted = value.casefold()
    if wanted == NONE:
        return lambda facts: not facts.document.issuers
    return lambda facts: wanted in facts.issuers


def _tag(value: str) -> Test:
    wanted = value.casefold().rstrip(FOLDER)
    if wanted == NONE:
        return lambda facts: not facts.document.tags
    below = wanted + FOLDER

    def test(facts: DocumentFacts) -> bool:
        return any(tag == wanted or tag.startswith(below) for tag in facts.tags)

    return test


def _group(value: str) -> Test:
    wanted = "" if value.casefold() == NONE else value.casefold()
    return lambda facts: facts.document.group.casefold() == wanted


def _numbers(value: str) -> tuple[int, int] | None:
    found = _NUMBERS.fullmatch(value.rstrip("%"))
    if found is None:
        return None
    low, dots, high = found.groups()
    if not dots:
        return (int(low), int(low)) if low else None
    if not low and not high:
        return None
    return int(low or 0), int(high) if high else 10**12


def _read(value: str) -> Test | None:
    limits = _numbers(value)
    if limits is None:
        return None
    low, high = limits

    def test(facts: DocumentFacts) -> bool:
        # Nothing read is 0, all of it 100; everything between counts as 1 to 99.
        share = facts.read_share
        percent = 0 if share <= 0 else 100 if share >= 1 else min(99, max(1, int(100 * share)))
        return low <= percent <= high

    return test


def _spans(value: str) -> Test | None:
    limits = _numbers(value)
    if limits is None:
        return None
    low, high = limits
    return lambda facts: low <= facts.spans <= high


def _yes_or_no(value: str) -> bool | None:
    return {"yes": True, "no": False}.get(value.casefold())


def _look(value: str) -> Test | None:
    wanted = _yes_or_no(value)
    return None if wanted is None else lambda facts: bool(facts.waiting) is wanted


def _practice(value: str) -> Test | None:
    wanted = _yes_or_no(value)
    return None if wanted is None else lambda facts: facts.document.practice is wanted


_TESTS: dict[str, Callable[[str], Test | None]] = {
    "status": _status,
    "lang": _language,
    "date": _date,
    "issuer": _issuer,
    "tag": _tag,
    "group": _group,
    "read": _read,
    "spans": _spans,
    "look": _look,
    "practice": _practice,
}
NAMES = tuple(_TESTS)
"""The properties a filter can ask for."""

"""What a name of a file could stand for in the schema: offered, never taken in silence.

The reasons, from the surest: the same name written otherwise, a former name, a title in some
language, the last part of a name with dots, a word of other tools for the same thing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from declannot.domain.message import Message, message

_SIGNS = re.compile(r"[\W_]+")
_PARTS = re.compile(r"[.:/#]")
_SYNONYMS: tuple[frozenset[str], ...] = tuple(
    frozenset(words.split())
    for words in (
        "person per pers persname people human",
        "organisation organization org orgname institution institutionname body company agency",
        "place location loc placename geo gpe facility fac site",
        "actor agent party participant state country gpe norp nation person per persname",
        "event evt happening incident",
        "instrument law legal treaty agreement convention document workofart",
        "date time timex timex3 temporal when",
        "commitment promise pledge undertaking",
        "call request appeal demand directive",
        "condemnation blame denunciation rejection",
        "support endorsement approval praise",
        "recognition acknowledgement acknowledgment affirmation",
        "concern worry fear",
        "target patient object theme goal",
        "by agent author source speaker",
        "beneficiary recipient",
        "basis ground reason legalbasis",
        "misc miscellaneous other",
        "strong high", "medium middle normal", "weak low",
        "true yes y 1", "false no n 0",
    )
)  # fmt: skip


class Named(Protocol):
    """A label, attribute or relation of a schema."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def formerly(self) -> tuple[str, ...]:
        """What it was called before."""

    @property
    def titles(self) -> Mapping[str, str]:
        """Titles by language."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name of the schema that could be meant, and why."""

    to: str
    why: Message


def folded(name: str) -> str:
    """Return a name without case, accents, blanks, hyphens and other signs."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return _SIGNS.sub("", "".join(each for each in plain if not unicodedata.combining(each)))


def suggested(name: str, known: Iterable[Named]) -> Suggestion | None:
    """Return which of the schema's entries a name could stand for, or None."""
    entries = list(known)
    for spelt, to, why in (
        *((each.name, each.name, message("written differently")) for each in entries),
        *_former(entries),
        *_titled(entries),
    ):
        if spelt == name or (folded(spelt) and folded(spelt) == folded(name)):
            return Suggestion(to, why)
    return _by_meaning(name, [each.name for each in entries])


def suggested_value(name: str, values: Sequence[str]) -> Suggestion | None:
    """Return which of an attribute's values a value of a file could stand for, or None."""
    for each in values:
        if folded(each) == folded(name):
            return Suggestion(each, message("written differently"))
    return _by_meaning(name, values)


def suggested_annotator(name: str, known: Sequence[str]) -> Suggestion | None:
    """Return which annotator of the project a name could stand for, or None."""
    for each in known:
        if folded(each) and folded(each) == folded(name):
            return Suggestion(each, message("written differently"))
    return None


def _former(entries: Iterable[Named]) -> Iterator[tuple[str, str, Message]]:
    for each in entries:
        for former in each.formerly:
            yield former, each.name, message("a former name")


def _titled(entries: Iterable[Named]) -> Iterator[tuple[str, str, Message]]:
    for each in entries:
        for language, title in each.titles.items():
            yield title, each.name, message("its title ({language})", language=language)


def _by_meaning(name: str, known: Sequence[str]) -> Suggestion | None:
    """Return an entry by the last part of a name, or one that means the same."""
    last = folded(_PARTS.split(name)[-1])
    for each in known:
        if last and last == folded(each):
            return Suggestion(each, message("the last part of the name"))
    for words in _SYNONYMS:
        if last in words:
            for each in known:
                if folded(each) in words:
                    return Suggestion(each, message("usually means the same"))
    return None

"""Groups suggested: translations and statements of a series, to stay on one side of a split."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import regex

from declannot.domain.document import Document
from declannot.domain.message import Message, message
from declannot.domain.operations.documents import set_groups
from declannot.domain.similarity import Sketch, resembling, sketch_of
from declannot.exchange.progress import Cancel, Progress, step

if TYPE_CHECKING:
    from declannot.store.project import Project
    from declannot.store.queries import Reading

NEARLY_EQUAL = 0.5
"""From this resemblance on two texts are versions of one, whatever is known about them."""
ALIKE = 0.15
"""From this on they are, where date and issuers are the same."""
_LENGTHS_APART = 4
"""A translation is at most so many times as long; Chinese takes a third of the characters."""
_MOST_OF_A_DAY = 60
_NAME_LENGTH = 80

_DATE = re.compile(r"(?<!\d)(\d{4})[-_.](\d{2})[-_.](\d{2})(?!\d)")
_WORD = regex.compile(r"[^\W\d_]+")
_SCRIPTS = {
    "zh": regex.compile(r"\p{Han}"),
    "ja": regex.compile(r"[\p{Hiragana}\p{Katakana}]"),
    "ko": regex.compile(r"\p{Hangul}"),
    "ar": regex.compile(r"\p{Arabic}"),
    "ru": regex.compile(r"\p{Cyrillic}"),
}
_SMALL_WORDS = {
    "en": {"the", "of", "and", "to", "in", "for", "with", "we"},
    "fr": {"le", "la", "les", "des", "et", "du", "une", "dans"},
    "es": {"el", "los", "las", "del", "y", "una", "con", "por"},
    "pt": {"o", "os", "das", "dos", "e", "uma", "com", "não"},
    "de": {"der", "die", "das", "und", "den", "von", "mit", "zu"},
    "it": {"il", "gli", "della", "dei", "e", "che", "per", "nel"},
}
_LOOKED_AT = 4000


@dataclass(frozen=True, slots=True)
class GroupSuggestion:
    """Documents that seem to belong together.

    Attributes:
        name: what the group would be called: that of a member who has one, or made of a title.
        documents: the members, by title.
        reasons: why, the strongest first.
    """

    name: str
    documents: tuple[Document, ...]
    reasons: tuple[Message, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the suggestion for ``--json``."""
        return {
            "group": self.name,
            "documents": [
                {"id": each.id, "title": each.title, "group": each.group} for each in self.documents
            ],
            "reasons": [str(each) for each in self.reasons],
        }


@dataclass(frozen=True, slots=True)
class _Look:
    """What is compared of a document."""

    document: Document
    day: str
    issuers: frozenset[str]
    language: str
    sketch: Sketch


def suggest_groups(
    source: Reading,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> list[GroupSuggestion]:
    """Return groups that documents might be put in; nothing is changed.

    Two documents belong together where their texts are nearly equal; where one corrects the
    other; where day and issuers are the same and the texts are alike; or where day and issuers
    are the same, the languages are not, and the lengths could be those of translations. A day is
    taken from the date, else from the title or the file name. Documents that were put in
    different groups are left there.

    Raises:
        Cancelled: it was stopped.
    """
    looks: dict[str, _Look] = {}
    total = len(source.documents())
    for done, record in enumerate(source.iter_records(None, ())):
        step(progress, cancelled, done, total)
        looks[record.document.id] = _look(record.document, record.text.text)
    groups = _Groups(looks)
    for one, other, reason in _pairs(looks):
        groups.tie(one, other, reason)
    step(progress, cancelled, total, total)
    return groups.suggestions()


def apply_groups(project: Project, suggestions: Iterable[GroupSuggestion], *, by: str = "") -> int:
    """Put documents in the groups suggested, as one step; return how many changed.

    Raises:
        Busy, EnvironmentFault: it cannot be written.
    """
    known = {each.id: each for each in project.documents()}
    wanted = [
        (known[document.id], each.name)
        for each in suggestions
        for document in each.documents
        if document.id in known
    ]
    made = set_groups(wanted)
    if made is None:
        return 0
    project.apply(made, by=by)
    return len(made.changes)


class _Groups:
    """Documents tied together."""

    def __init__(self, looks: dict[str, _Look]) -> None:
        self._looks = looks
        self._members: dict[str, list[str]] = {key: [key] for key in looks}
        self._head = {key: key for key in looks}
        self._named = {key: look.document.group.strip() for key, look in looks.items()}
        self._reasons: defaultdict[str, list[Message]] = defaultdict(list)
        heads: dict[str, str] = {}
        for key, name in self._named.items():
            if name:
                self._join(heads.setdefault(name, key), key)

    def tie(self, one: str, other: str, reason: Message) -> None:
        """Put two documents together, unless they were put in different groups."""
        a, b = self._head[one], self._head[other]
        if a == b or (self._named[a] and self._named[b]):
            return
        self._join(a, b)
        self._reasons[a].append(reason)

    def suggestions(self) -> list[GroupSuggestion]:
        """Return the groups that would change something."""
        found = []
        for head, reasons in self._reasons.items():
            if self._head[head] != head:
                continue
            members = sorted(
                (self._looks[key].document for key in self._members[head]),
                key=lambda each: (each.title, each.id),
            )
            why = {str(each): each for each in reasons}
            found.append((members, self._named[head], tuple(why.values())))
        found.sort(key=lambda each: (each[0][0].title, each[0][0].id))
        taken = {name for name in self._named.values() if name}
        suggestions = []
        for members, name, told in found:
            chosen = name or _free_name(members[0].title, taken)
            taken.add(chosen)
            suggestions.append(GroupSuggestion(chosen, tuple(members), told))
        return suggestions

    def _join(self, a: str, b: str) -> None:
        if a == b:
            return
        for key in self._members.pop(b):
            self._head[key] = a
            self._members[a].append(key)
        self._named[a] = self._named[a] or self._named[b]
        if told := self._reasons.pop(b, []):
            self._reasons[a] += told


def _pairs(looks: dict[str, _Look]) -> Iterator[tuple[str, str, Message]]:
    sketches = {key: look.sketch for key, look in looks.items()}
    alike = {}
    for one, other, share in resembling(sketches, ALIKE):
        alike[one, other] = share
        if share >= NEARLY_EQUAL:
            yield one, other, message("nearly equal texts")
    for key, look in looks.items():
        earlier = look.document.version_of
        if earlier in looks:
            yield earlier, key, message("one corrects the other")
    days: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(looks):
        if looks[key].day:
            days[looks[key].day].append(key)
    for _, keys in sorted(days.items()):
        if len(keys) > _MOST_OF_A_DAY:
            continue
        for one, other in combinations(keys, 2):
            reason = _same_day(looks[one], looks[other], alike.get((one, other), 0.0))
            if reason is not None:
                yield one, other, reason


def _same_day(one: _Look, other: _Look, share: float) -> Message | None:
    """Return why two documents of one day belong together, or None."""
    if one.issuers != other.issuers and one.issuers and other.issuers:
        return None
    known = bool(one.issuers and other.issuers)
    if share >= ALIKE and known:
        return message("same date and issuers, texts alike")
    lengths = sorted((one.document.length, other.document.length))
    if (
        one.language != other.language
        and one.language
        and other.language
        and lengths[1] <= _LENGTHS_APART * lengths[0]
    ):
        if known:
            return message("same date and issuers, other languages")
        return message("same date, other languages")
    return None


def _look(document: Document, text: str) -> _Look:
    day = document.date[:10] if _DATE.match(document.date) else ""
    if not day and not document.date:
        found = _DATE.search(document.title) or _DATE.search(document.original_name)
        day = "-".join(found.groups()) if found else ""
    issuers = frozenset(" ".join(each.casefold().split()) for each in document.issuers)
    language = document.language.partition("-")[0].casefold() or _language_of(text)
    return _Look(document, day, issuers, language, sketch_of(text))


def _language_of(text: str) -> str:
    """Guess the language from script and small words; empty where nothing tells."""
    start = text[:_LOOKED_AT]
    letters = sum(map(str.isalpha, start))
    counts = {name: len(script.findall(start)) for name, script in _SCRIPTS.items()}
    if letters and counts["ja"] * 20 > letters:
        return "ja"
    script = max(counts, key=counts.__getitem__)
    if letters and counts[script] * 2 > letters:
        return script
    words = _WORD.findall(start.casefold())
    found = {name: sum(each in small for each in words) for name, small in _SMALL_WORDS.items()}
    best = max(found, key=found.__getitem__)
    return best if found[best] * 20 > len(words) else ""


def _free_name(title: str, taken: Sequence[str] | set[str]) -> str:
    short = " ".join(title.split())[:_NAME_LENGTH].strip() or "group"
    name, number = short, 2
    while name in taken:
        name, number = f"{short} ({number})", number + 1
    return name

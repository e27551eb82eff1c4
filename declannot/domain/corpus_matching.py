"""Where a corpus query is fulfilled in one text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from declannot.domain.corpus_query import CorpusQuery
from declannot.domain.errors import UserError
from declannot.domain.query_language import (
    Both,
    Either,
    Near,
    Node,
    Term,
    Without,
    parse,
)
from declannot.domain.span import Range
from declannot.domain.text_search import Matcher, Query, matcher
from declannot.domain.words import words

_CHARACTERS_A_WORD = 60
"""Characters up to which a word of a gap between two terms is counted on average."""


class CorpusMatcher:
    """A corpus query that was read, ready for any number of texts.

    Attributes:
        node: what the words mean in the query language; None for a regular expression and where
            there are no words.
    """

    def __init__(self, query: CorpusQuery) -> None:
        """Read a query.

        Raises:
            UserError: it cannot be read.
        """
        self.node: Node | None = None
        self._query = query
        self._whole: Matcher | None = None
        self._terms: dict[Term, Matcher] = {}
        if query.regex:
            if query.words:
                self._whole = matcher(query.query(query.words))
        elif query.words.strip():
            self.node = Term(query.words) if query.phrase else parse(query.words)
            if isinstance(self.node, Term):
                self._whole = self._of(self.node)

    @property
    def is_empty(self) -> bool:
        """Whether no words were given, so that every text fulfils the query."""
        return self._whole is None and self.node is None

    def places(self, text: str, *, limit: int) -> list[Range]:
        """Return the places found in a text, in order, each once; empty where it does not fulfil
        the query.

        Raises:
            UserError: a regular expression takes too long.
        """
        if self._whole is not None:
            return self._whole.places(text, limit=limit)
        found = None if self.node is None else self._found(self.node, text, limit)
        return sorted(set(found), key=_in_order)[:limit] if found else []

    def fulfilled_by(self, texts: Sequence[str]) -> list[bool]:
        """Return for each of many texts whether it fulfils the query.

        Raises:
            UserError: a regular expression takes too long.
        """
        if self._whole is not None:
            return self._whole.find_in_each(texts)
        return [self.node is None or bool(self.places(text, limit=1)) for text in texts]

    def _found(self, node: Node, text: str, limit: int) -> list[Range] | None:
        """Return the places of a part of the query, or None where it is not fulfilled."""
        match node:
            case Term():
                return self._of(node).places(text, limit=limit) or None
            case Near():
                return self._near(node, text, limit) or None
            case Both(parts):
                every: list[Range] = []
                for part in parts:
                    found = self._found(part, text, limit)
                    if found is None:
                        return None
                    every += found
                return every
            case Either(parts):
                some = [self._found(part, text, limit) for part in parts]
                if all(each is None for each in some):
                    return None
                return [place for each in some for place in each or ()]
            case Without(part, absent):
                found = self._found(part, text, limit)
                return found if found and self._found(absent, text, 1) is None else None

    def _near(self, node: Near, text: str, limit: int) -> list[Range]:
        places: list[tuple[int, int, int]] = []
        for number, term in enumerate(node.terms):
            found = self._of(term).places(text, limit=limit)
            if not found:
                return []
            places += [(start, end, number) for start, end in found]
        return list(_close_together(sorted(places), text, len(node.terms), node.words))

    def _of(self, term: Term) -> Matcher:
        known = self._terms.get(term)
        if known is None:
            query = self._query
            known = self._terms[term] = matcher(
                Query(
                    term.words,
                    query.case,
                    query.whole_word,
                    diacritics=query.diacritics,
                    prefix=term.prefix,
                )
            )
        return known


def _close_together(
    places: Iterable[tuple[int, int, int]], text: str, terms: int, most: int
) -> Iterable[Range]:
    """Yield the ranges that hold all terms with at most so many words between neighbours."""
    latest: dict[int, Range] = {}
    before = 0
    for start, end, number in places:
        if latest and not _is_near(text, before, start, most):
            latest.clear()
        latest[number] = (start, end)
        before = max(before, end) if len(latest) > 1 else end
        if len(latest) == terms:
            yield min(each[0] for each in latest.values()), max(each[1] for each in latest.values())
            latest.clear()


def _is_near(text: str, end: int, start: int, most: int) -> bool:
    if start - end > (most + 1) * _CHARACTERS_A_WORD:
        return False
    return len(words(text[end:start])) <= most if start > end else True


def _in_order(place: Range) -> tuple[int, int]:
    return place[0], -place[1]


def check_filters(query: CorpusQuery) -> None:
    """Refuse a query that can find nothing by its own terms.

    Raises:
        UserError: its lengths or dates exclude each other.
    """
    spans, documents = query.spans, query.documents
    if spans.longest is not None and spans.longest < spans.shortest:
        raise UserError(
            "The longest length is shorter than the shortest",
            remedy="Exchange the two.",
        )
    dates = ((documents.since, documents.until), (spans.made_since, spans.made_until))
    if any(since and until and until[:10] < since[: len(until[:10])] for since, until in dates):
        raise UserError("The last date is before the first", remedy="Exchange the two.")

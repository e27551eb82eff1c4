"""What is looked for in a corpus: in which documents, in texts or in spans, and whose."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from declannot.domain.document import Status
from declannot.domain.span import AttributeValue
from declannot.domain.text_search import Query


class Target(StrEnum):
    """What a hit is: a place in a text, or a span."""

    TEXT = "text"
    SPANS = "spans"


class LengthUnit(StrEnum):
    """What the length of a span is counted in; words only where blanks part them."""

    CHARACTERS = "characters"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFilter:
    """Which documents are searched; what is empty or None admits all.

    Attributes:
        ids: of documents; None for all but earlier versions of corrected texts, which are
            reached by naming them.
        tags: one of them must be on the document.
        languages: BCP 47 tags; ``en`` admits ``en-GB`` too. An empty one admits unknown ones.
        since, until: ISO 8601 dates or parts of one, both included; documents without a date
            fall away where one is given.
        statuses: how far the work on the document is, in one of the layers searched.
    """

    ids: frozenset[str] | None = None
    tags: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    since: str = ""
    until: str = ""
    statuses: frozenset[Status] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanFilter:
    """Which spans are looked for; what is empty or None admits all.

    Attributes:
        labels: label ids.
        attributes: attribute id to the value it must have; None for any stored value.
        doubt: whether it must (True) or must not (False) be flagged.
        note: words its note must hold, case alike; a single ``*`` for any note.
        shortest, longest: length in ``unit``, pieces of a discontinuous span added up.
        unit: code points, or words; spans in languages without blanks have no length in words.
        made_since, made_until: when it was made: ISO 8601 dates (UTC) or parts of one, both
            included; spans that do not say when fall away where one is given.
        origin: how its origin must begin, such as ``import`` or ``manual``.
    """

    labels: frozenset[str] = frozenset()
    attributes: dict[str, AttributeValue | None] = field(default_factory=dict)
    doubt: bool | None = None
    note: str = ""
    shortest: int = 0
    longest: int | None = None
    unit: LengthUnit = LengthUnit.CHARACTERS
    made_since: str = ""
    made_until: str = ""
    origin: str = ""

    @property
    def asks_for_length(self) -> bool:
        """Whether some lengths are left out."""
        return bool(self.shortest) or self.longest is not None

    @property
    def asks_for_words(self) -> bool:
        """Whether it must be known how many words a span has, which only its text tells."""
        return self.unit is LengthUnit.WORDS and self.asks_for_length


@dataclass(frozen=True, slots=True, kw_only=True)
class CorpusQuery:
    """What is looked for.

    Attributes:
        words: words, "phrases", prefix*, AND, OR, NOT, parentheses, NEAR(a b, 5); or a regular
            expression. For spans it is looked for in the text they cover, and may be empty.
        regex: whether ``words`` is a regular expression.
        case: whether capitals are told from small letters.
        whole_word: whether hits begin and end where words do.
        diacritics: whether é is told from e.
        phrase: whether ``words`` are one phrase as they stand, without operators.
        tokens: whether hits begin and end where tokens of the document's language do.
        target: whether hits are places in texts or spans.
        layers: annotator ids, None in it for gold, whose spans count; None means all.
        spans: which spans are hits, where these are looked for.
        within, outside: label ids; hits in texts only where a span of one of them covers the
            whole hit, or none of them touches it.
        documents: where to look.
    """

    words: str = ""
    regex: bool = False
    case: bool = False
    whole_word: bool = False
    diacritics: bool = True
    phrase: bool = False
    tokens: bool = False
    target: Target = Target.TEXT
    layers: frozenset[str | None] | None = None
    spans: SpanFilter = SpanFilter()
    within: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()
    documents: DocumentFilter = DocumentFilter()

    def query(self, words: str) -> Query:
        """Return how ``words``, a part of the query or all of it, are meant."""
        return Query(words, self.case, self.whole_word, self.regex, self.diacritics)

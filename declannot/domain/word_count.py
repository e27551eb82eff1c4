"""Lengths in words: a word is what stands between blanks.

That is coarser than the tokens of ``words.py``, and what people count when they look at a text.
"""

from __future__ import annotations

from collections.abc import Iterable

from declannot.domain.span import Range

WITHOUT_BLANKS = frozenset(("zh", "ja", "yue", "th", "lo", "km", "my"))
"""Languages whose words are not parted by blanks: words are not counted in them."""


def parts_words(language: str) -> bool:
    """Whether a language, a BCP 47 tag, parts its words by blanks; an unknown one does."""
    return language.partition("-")[0].lower() not in WITHOUT_BLANKS


def word_count(text: str, ranges: Iterable[Range]) -> int:
    """Return how many words, or beginnings and ends of words, lie in some ranges of a text."""
    return sum(len(text[start:end].split()) for start, end in ranges)

"""Segmentation by language: one door to tokens, sentences, snapping and caret stops."""

from declannot.domain.boundaries import Unit, next_boundary, previous_boundary
from declannot.domain.sentences import sentences
from declannot.domain.snapping import (
    SnapLevel,
    expand,
    paragraph_at,
    sentence_at,
    shrink,
    snap,
    word_at,
)
from declannot.domain.words import (
    TOKENIZER,
    grapheme_ceil,
    grapheme_floor,
    graphemes,
    tokens,
    words,
)

__all__ = [
    "TOKENIZER",
    "SnapLevel",
    "Unit",
    "expand",
    "grapheme_ceil",
    "grapheme_floor",
    "graphemes",
    "next_boundary",
    "paragraph_at",
    "previous_boundary",
    "sentence_at",
    "sentences",
    "shrink",
    "snap",
    "tokens",
    "word_at",
    "words",
]

"""How long the spans of many layers are and how much text they cover, counted in arrays.

Statistics count a million spans in one go, so nothing is done span by span but the look at words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from declannot.domain.schema import Schema
from declannot.store.cells import ranges_from_text
from declannot.store.statistics_reading import LayerSpans

if TYPE_CHECKING:
    from numpy import bool_, int64
    from numpy.typing import NDArray

    Whole = NDArray[int64]

_LAST_BLANK = 0x3000
"""The last code point that is blank; a test looks that it is."""


@dataclass(slots=True)
class SpanTally:
    """What is added up while slices of layers are counted.

    Attributes:
        covered_label, covered_family, covered_layer: code points covered, each once a layer, by
            label id, by family id (empty for labels the schema does not know), by layer id.
        characters, words: by label id, length -> how many spans; pieces of a span are added up.
        without_words: spans whose words were not counted.
    """

    covered_label: Counter[str] = field(default_factory=Counter)
    covered_family: Counter[str] = field(default_factory=Counter)
    covered_layer: Counter[str] = field(default_factory=Counter)
    characters: dict[str, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))
    words: dict[str, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))
    without_words: int = 0

    def add(self, schema: Schema, layers: Sequence[LayerSpans], texts: Mapping[str, str]) -> None:
        """Count the spans of some layers.

        Args:
            schema: the schema in force; it says of which family a label is.
            layers: those that have spans.
            texts: by layer id, where words are counted; a word is what stands between blanks.
        """
        if not layers:
            return
        import numpy as np

        labels, label = _numbered(chain.from_iterable(each.labels for each in layers))
        spans = [len(each.labels) for each in layers]
        layer = np.repeat(np.arange(len(layers)), spans)
        pieces = _Pieces.of(layers)
        _add_lengths(self.characters, labels, label, pieces.added_up(pieces.ends - pieces.starts))
        has_words = np.repeat([each.layer_id in texts for each in layers], spans)
        words = pieces.added_up(_word_counts(layers, texts, pieces))
        _add_lengths(self.words, labels, label[has_words], words[has_words])
        self.without_words += int((~has_words).sum())
        families, family = _numbered(_families(schema, labels))
        for covered, names, name in (
            (self.covered_label, labels, label),
            (self.covered_family, families, family[label]),
            (self.covered_layer, [each.layer_id for each in layers], layer),
        ):
            _add_covered(covered, names, pieces.of_spans(name), pieces.of_spans(layer), pieces)


class _Pieces(NamedTuple):
    """The pieces of many spans: one layer's after the other's, one span's after the other's.

    Attributes:
        starts, ends: of each piece, in code points.
        of_span: how many of them each span has.
        of_layer: how many of them each layer has.
    """

    starts: Whole
    ends: Whole
    of_span: Whole
    of_layer: Sequence[int]

    @classmethod
    def of(cls, layers: Sequence[LayerSpans]) -> _Pieces:
        """Read where the spans of layers lie."""
        import numpy as np

        edges, counts = zip(*map(_edges, layers), strict=True)
        every = np.concatenate(edges)
        return cls(every[::2], every[1::2], np.concatenate(counts), [len(e) // 2 for e in edges])

    def added_up(self, values: Whole) -> Whole:
        """Return the sum over the pieces of each span."""
        import numpy as np

        return np.add.reduceat(values, np.cumsum(self.of_span) - self.of_span)

    def of_spans(self, values: Whole) -> Whole:
        """Return for each piece the value of its span."""
        import numpy as np

        return np.repeat(values, self.of_span)


def _edges(layer: LayerSpans) -> tuple[Whole, Whole]:
    """Return start, end, start, end … of the pieces of a layer, and how many each span has."""
    import numpy as np

    if "[" not in layer.places:
        edges = np.fromstring(layer.places.replace(";", ","), np.int64, sep=",")
        return edges, np.ones(len(layer.labels), np.int64)
    pieces = [
        ranges_from_text(place if place.startswith("[") else f"[[{place}]]")
        for place in layer.places.split(";")
    ]
    every = [edge for ranges in pieces for piece in ranges for edge in piece]
    return np.array(every, np.int64), np.array(list(map(len, pieces)), np.int64)


def _word_counts(layers: Sequence[LayerSpans], texts: Mapping[str, str], pieces: _Pieces) -> Whole:
    """Return how many words lie in each piece, as ``str.split`` parts them; 0 without a text.

    Those are the words that begin in it, and one more where it begins within a word.
    """
    import numpy as np

    found = [np.zeros(0, np.int64)]
    first = 0
    for layer, count in zip(layers, pieces.of_layer, strict=True):
        here = slice(first, first + count)
        first += count
        text = texts.get(layer.layer_id)
        if text is None:
            found.append(np.zeros(count, np.int64))
            continue
        starts, ends = pieces.starts[here], pieces.ends[here]
        blank = _blanks(text)
        begins = np.flatnonzero(blank[:-1] & ~blank[1:]) + 1
        within = begins.searchsorted(ends) - begins.searchsorted(starts, "right")
        found.append(within + ~blank[starts])
    return np.concatenate(found)


def _blanks(text: str) -> NDArray[bool_]:
    """Return for each character of a text whether it is blank."""
    import numpy as np

    if text.isascii():
        return _blank_codes().take(np.frombuffer(text.encode("ascii"), np.uint8))
    return _blank_codes().take(np.frombuffer(text.encode("utf-32-le"), np.uint32), mode="clip")


@cache
def _blank_codes() -> NDArray[bool_]:
    """Return for each code point up to one beyond the last blank whether it is blank."""
    import numpy as np

    return np.array([chr(code).isspace() for code in range(_LAST_BLANK + 2)])


def _families(schema: Schema, label_ids: Iterable[str]) -> Iterator[str]:
    for label_id in label_ids:
        label = schema.label_by_id.get(label_id)
        yield "" if label is None else label.family


def _numbered(names: Iterable[str]) -> tuple[list[str], Whole]:
    """Return the different names, and the number among them of each that was given."""
    import numpy as np

    given = list(names)
    numbers = {name: number for number, name in enumerate(dict.fromkeys(given))}
    return list(numbers), np.fromiter(map(numbers.__getitem__, given), np.int64, len(given))


def _add_lengths(
    tally: Mapping[str, Counter[int]], names: Sequence[str], name: Whole, lengths: Whole
) -> None:
    """Count how many spans have which length, by the name at the number each of them has."""
    import numpy as np

    if not len(lengths):
        return
    width = int(lengths.max()) + 1
    found, counts = np.unique(name * width + lengths, return_counts=True)
    for each, count in zip(found.tolist(), counts.tolist(), strict=True):
        number, length = divmod(each, width)
        tally[names[number]][length] += count


def _add_covered(
    tally: Counter[str], names: Sequence[str], name: Whole, layer: Whole, pieces: _Pieces
) -> None:
    """Count the code points that the pieces of each name cover, each once a layer.

    Pieces of one name in one layer are laid on a stretch of numbers of their own, all of them in
    the order of their starts: each adds what lies beyond the furthest end before it.

    Args:
        names: what is counted for.
        name: for each piece, the number of its name.
        layer: for each piece, the number of its layer.
    """
    import numpy as np

    offset = (layer * len(names) + name) * (int(pieces.ends.max()) + 1)
    starts, ends = pieces.starts + offset, pieces.ends + offset
    order = np.argsort(starts)
    starts, ends = starts[order], ends[order]
    starts[1:] = np.maximum(starts[1:], np.maximum.accumulate(ends)[:-1])
    covered = np.zeros(len(names), np.int64)
    np.add.at(covered, name[order], np.maximum(ends - starts, 0))
    for each, count in zip(names, covered.tolist(), strict=True):
        tally[each] += count

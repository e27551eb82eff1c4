"""Records as the tests of formats make them, and the spans they read again."""

from __future__ import annotations

import re
from typing import Any

import hypothesis.strategies as st

from declannot.formats.format import Read
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from tests.formats.conftest import document, span

PIECES = st.sampled_from(
    [
        "Canada", "the United States’s", "U.S.", " ", "  ", "\n", "\r\n", "\r", "\t", "\u2028",
        "\u00a0", "\ufeff", "\u200b", "👩‍👩‍👧", "😀", "🇨🇦", "e\u0301", "n\u0303o", "ירושלים",
        "العربية", "日本国", "\x85", "\x1c", "-DOCSTART-", ",", ".", "“", "”", "I-X", "a\tb", "ß",
        "\U0001d11e", "\"", "=1+1", "\\", "O",
    ]
)  # fmt: skip
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=6)), min_size=1, max_size=25).map("".join)
LABELS = st.sampled_from(["COMMITMENT", "CALL", "ACTOR", "Événement spécial"])


@st.composite
def documents(draw: st.DrawFn) -> CorpusDocument:
    """A text that can be stored, with spans of one or two pieces anywhere in it."""
    text = draw(TEXTS.filter(lambda each: each.strip() and "\0" not in each and _storable(each)))
    edges = st.integers(0, len(text))
    spans: dict[str, Any] = {}
    for _ in range(draw(st.integers(0, 8))):
        cuts = sorted({draw(edges) for _ in range(draw(st.sampled_from([2, 2, 4])))})
        if len(cuts) < 2:
            continue
        label = draw(LABELS)
        pieces = None
        if len(cuts) == 4 and cuts[1] < cuts[2]:
            pieces = [(cuts[0], cuts[1]), (cuts[2], cuts[3])]
        made = span(text, cuts[0], cuts[-1], label, fragments=pieces)
        spans[made.id] = made
    return document(text, spans.values())


def _storable(text: str) -> bool:
    return not re.search("[\ud800-\udfff]", text)


def bare_span(start: int, end: int, label: str = "ACTOR", **more: Any) -> CorpusSpan:
    """Return a span without its quote, its id made of its place."""
    return CorpusSpan(start=start, end=end, label=label, **({"id": f"s{start}-{end}"} | more))


def bare_document(
    *spans: CorpusSpan, text: str, language: str = "", **layer: Any
) -> CorpusDocument:
    """Return a record "One" without a hash, with one layer, of A."""
    layers = [CorpusLayer(annotator="A", spans=list(spans), **layer)]
    return CorpusDocument(id="d1", title="One", text=text, language=language, layers=layers)


def quotes(read: Read) -> list[tuple[str, str]]:
    """Return the label of each span with what it covers."""
    text = read.document.text
    return [(each.label, text[each.start : each.end]) for each in read.document.spans()]

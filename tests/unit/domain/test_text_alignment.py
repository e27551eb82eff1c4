"""Two versions of a text beside each other, and spans brought from one to the other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from declannot.domain.carrying import Carrier, Fate, carry_layer
from declannot.domain.document import Layer
from declannot.domain.span import Decision, Relation, Span, covered_text
from declannot.domain.text_alignment import align

WORDS = st.text("abé 漢\n\r.,🙂", max_size=80)


def carrier(old: str, new: str) -> Carrier:
    return Carrier(old, new, align(old, new))


def span(old: str, words: str, label: str = "l", id_: str = "", **more) -> Span:
    start = old.index(words)
    end = start + len(words)
    return Span(id=id_ or words, layer_id="old", label_id=label, start=start, end=end, **more)


@given(WORDS, WORDS)
def test_blocks_are_equal_stretches_in_order(old, new) -> None:
    last = (0, 0)
    for block in align(old, new).blocks:
        assert block.length > 0
        assert (block.old >= last[0], block.new >= last[1]) == (True, True)
        one = old[block.old : block.old + block.length]
        assert one == new[block.new : block.new + block.length]
        last = (block.old + block.length, block.new + block.length)


@given(
    st.lists(st.sampled_from(["peace", "and", "Côte", "we", "🙂x", "漢字"]), min_size=1), st.data()
)
def test_a_span_in_untouched_text_covers_the_same_text_after_edits(words, data) -> None:
    """Words that stand nowhere else come before and behind the span."""
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    before, after = data.draw(st.integers(0, first)), data.draw(st.integers(last, len(words)))
    covered = " ".join(words[first:last])
    start = len(" ".join(words[:first])) + bool(first)
    edited = [*words[:before], "quite", "new", *words[before:after], "here", *words[after:]]
    old, new = " ".join(words), " ".join(edited)
    fate, place = carrier(old, new).range((start, start + len(covered)))
    assert (fate, new[place[0] : place[1]]) == (Fate.EXACT, covered)


@given(WORDS, WORDS, st.data())
def test_an_unchanged_span_always_covers_what_it_covered(old, new, data) -> None:
    if not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    fate, place = carrier(old, new).range((start, end))
    if fate is Fate.EXACT:
        assert new[place[0] : place[1]] == old[start:end]
    assert 0 <= place[0] <= place[1] <= len(new)
    if fate is not Fate.LOST:
        assert place[0] < place[1]


def test_what_becomes_of_spans_is_told_by_where_the_text_changed() -> None:
    old = "Canada, Mexcio and the United States reafirm their commitments to peace and trade."
    new = "Canada, Mexico and the United States reaffirm commitments to peace in Europe."
    taken = carrier(old, new)

    def told(words: str) -> tuple[Fate, str]:
        found = taken.span(span(old, words), "new")
        covered = covered_text(new, found.span) if found.span else ""
        return found.fate, covered

    assert told("United States") == (Fate.EXACT, "United States")
    assert told("Mexcio") == (Fate.INSIDE, "Mexico")
    assert told("reafirm their commitments") == (Fate.INSIDE, "reaffirm commitments")
    assert told("their commitments") == (Fate.EDGES, "commitments")
    assert told("their") == (Fate.LOST, "")
    assert told("peace and trade") == (Fate.EDGES, "peace in Europe")


def test_a_span_that_would_cover_half_of_a_word_is_doubtful() -> None:
    fate, place = carrier("the Canada act", "the Canadas act").range((4, 10))
    assert (fate, place) == (Fate.EDGES, (4, 10))


def test_pieces_of_a_span_are_followed_apart() -> None:
    old, new = "we shall, in time, act", "we shall, act"
    pieces = Span(
        id="s",
        layer_id="old",
        label_id="l",
        start=0,
        end=22,
        fragments=((0, 8), (10, 17), (19, 22)),
    )
    found = carrier(old, new).span(pieces, "new")
    assert found.fate is Fate.EDGES
    assert found.span is not None and covered_text(new, found.span) == "we shall act"


def test_a_layer_keeps_ids_and_what_refers_to_a_lost_span_goes_with_it() -> None:
    old, new = "Alpha beta gamma delta.", "Alpha gamma delta."
    spans = [span(old, "Alpha"), span(old, "beta"), span(old, "gamma delta")]
    relations = [
        Relation(id="r1", layer_id="old", type_id="t", from_id="Alpha", to_id="gamma delta"),
        Relation(id="r2", layer_id="old", type_id="t", from_id="Alpha", to_id="beta"),
    ]
    decisions = [
        Decision(
            id=f"d{number}",
            layer_id="old",
            difference="exact",
            sources=sources,
            result=sources[:1],
            choice="a",
        )
        for number, sources in enumerate((("Alpha",), ("beta",), ("Alpha", "beta")))
    ]
    layer = Layer(id="new", document_id="d", annotator_id=None, read=((0, 12),))
    carried = carry_layer(carrier(old, new), layer, spans, relations, decisions, {})
    assert [each.id for each in carried.kept] == ["Alpha", "gamma delta"]
    assert [each.text for each in carried.doubtful] == ["beta"]
    assert ([each.id for each in carried.relations], carried.relations_lost) == (["r1"], 1)
    kept = [(each.id, each.sources, each.stale) for each in carried.decisions]
    assert kept == [("d0", ("Alpha",), False), ("d2", ("Alpha",), True)]
    assert carried.layer.read == ((0, 7),)


def test_a_text_of_other_words_has_little_in_common() -> None:
    old = "The ministers met in Geneva and agreed on a text about the sea. " * 30
    new = "Quarterly figures show growth; profits rose while costs fell sharply. " * 30
    assert align(old, new).share < 0.5
    assert align(old, old.replace("Geneva", "Genève", 1)).share > 0.99
    assert align("", "").share == 1.0

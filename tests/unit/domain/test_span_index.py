"""The span index against looking at every span."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.domain.span import Span
from declannot.domain.span_index import SpanIndex
from tests.thoroughness import examples


def span(number: int, start: int, length: int, label: str = "a") -> Span:
    return Span(id=f"{number:04}", layer_id="l", label_id=label, start=start, end=start + length)


lengths = st.one_of(st.integers(1, 5), st.integers(1, 40), st.integers(200, 5000))
spans = st.lists(st.tuples(st.integers(0, 60), lengths, st.sampled_from("ab"))).map(
    lambda rows: [span(number, *row) for number, row in enumerate(rows)]
)
offsets = st.integers(-5, 120)


@given(spans, offsets, st.integers(0, 30))
def test_overlapping_finds_all_in_document_order(
    given_spans: list[Span], start: int, length: int
) -> None:
    end = start + length
    expected = [each for each in given_spans if each.start < end and each.end > start]
    expected.sort(key=lambda each: each.order)
    assert SpanIndex(given_spans).overlapping(start, end) == expected


@given(spans, offsets)
def test_at_gives_the_shortest_first(given_spans: list[Span], offset: int) -> None:
    found = SpanIndex(given_spans).at(offset)
    assert {each.id for each in found} == {
        each.id for each in given_spans if each.start <= offset < each.end
    }
    widths = [each.end - each.start for each in found]
    assert widths == sorted(widths)


@given(spans, st.integers(0, 60), lengths)
def test_with_range_finds_just_that_range(given_spans: list[Span], start: int, length: int) -> None:
    wanted = span(9999, start, length)
    index = SpanIndex([*given_spans, wanted])
    expected = {each.id for each in given_spans if (each.start, each.end) == (start, wanted.end)}
    assert {each.id for each in index.with_range(start, wanted.end)} == expected | {wanted.id}


@given(spans, offsets)
def test_walking_visits_every_span_once_in_both_directions(
    given_spans: list[Span], offset: int
) -> None:
    index = SpanIndex(given_spans)
    ordered = sorted(given_spans, key=lambda each: each.order)
    assert list(index) == ordered
    forward, key = [], (-1,)
    while (found := index.after(key)) is not None:
        forward.append(found)
        key = found.order
    assert forward == ordered
    backward, key = [], (10**9,)
    while (found := index.before(key)) is not None:
        backward.append(found)
        key = found.order
    assert backward == ordered[::-1]
    assert index.after((offset,)) == next((s for s in ordered if s.start >= offset), None)
    assert index.before((offset,)) == next((s for s in ordered[::-1] if s.start < offset), None)


@settings(max_examples=examples(60))
@given(spans, st.data())
def test_adding_and_removing_keeps_the_index_exact(
    given_spans: list[Span], data: st.DataObject
) -> None:
    index = SpanIndex()
    held: list[Span] = []
    for each in given_spans:
        index.add(each)
        held.append(each)
        if data.draw(st.booleans()):
            gone = held.pop(data.draw(st.integers(0, len(held) - 1)))
            index.remove(gone)
        assert len(index) == len(held)
    assert list(index) == sorted(held, key=lambda item: item.order)


def test_removing_what_is_not_there_is_an_error_and_changes_nothing() -> None:
    index = SpanIndex([span(1, 0, 5), span(2, 0, 5)])
    for absent in (span(3, 0, 5), span(1, 0, 6), span(1, 0, 500)):
        with pytest.raises(KeyError):
            index.remove(absent)
    assert len(index) == 2

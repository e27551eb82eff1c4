"""The model of the table of spans, against a plain sorted list."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from declannot.app.models.spans_model import Column, Occurrences, SpansModel, excerpt
from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Layer
from declannot.domain.schema import Label, Schema
from declannot.domain.span import Span
from declannot.domain.text import StatementText
from tests.thoroughness import examples

TEXT = "Canada,\n\nMexico and the United States\nunite for İstanbul’s peace. " * 3
LABELS = ("one", "two", "three")
SCHEMA = Schema(name="s", labels=tuple(Label(id=each, name=each, family="f") for each in LABELS))


def content_of(spans: list[Span]) -> LayerContent:
    document = Document(id="d", title="t", sha256="", length=len(TEXT))
    layer = Layer(id="layer", document_id="d", annotator_id="a")
    return LayerContent(document, StatementText(TEXT), layer, spans)


def span(number: int, start: int, length: int, label: str, doubt: bool = False) -> Span:
    end = min(len(TEXT), start + length)
    return Span(
        id=f"{number:04}", layer_id="layer", label_id=label, start=start, end=end, doubt=doubt
    )


def ids(model: SpansModel) -> list[str]:
    return [model.span_at(row).id for row in range(model.rowCount())]


made = st.tuples(
    st.integers(0, len(TEXT) - 1), st.integers(1, 60), st.sampled_from(LABELS), st.booleans()
)


@settings(max_examples=examples(60))
@given(
    first=st.lists(made, max_size=25),
    edits=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 99), made), max_size=25),
    column=st.sampled_from(Column),
    order=st.sampled_from(Qt.SortOrder),
)
def test_after_any_edits_it_shows_what_a_fresh_one_would(
    first: list[tuple[int, int, str, bool]],
    edits: list[tuple[int, int, tuple[int, int, str, bool]]],
    column: Column,
    order: Qt.SortOrder,
) -> None:
    spans = [span(number, *each) for number, each in enumerate(first)]
    content = content_of(spans)
    model = SpansModel()
    model.show(content, SCHEMA)
    model.sort(column, order)
    shown = ids(model)
    model.rowsInserted.connect(lambda _parent, row, _last: shown.insert(row, model.span_at(row).id))
    model.rowsRemoved.connect(lambda _parent, row, _last: shown.pop(row))
    for number, (kind, place, values) in enumerate(edits, 1000):
        present = list(content.spans.values())
        before = present[place % len(present)] if present and kind else None
        after = None if kind == 1 and before else span(number, *values)
        if kind == 2 and before and after:
            after = replace(after, id=before.id)
        if before is None and after is None:
            continue
        changes = (Change(before, after),)
        content.apply(changes)
        model.take_in(changes)
    keys = [model._key(model.span_at(row)) for row in range(model.rowCount())]
    assert keys == sorted(keys, reverse=order is Qt.SortOrder.DescendingOrder)
    assert sorted(ids(model)) == sorted(content.spans)
    assert shown == ids(model)
    for each in content.spans.values():
        assert model.span_at(model.row_of(each)).id == each.id


def test_words_are_found_over_line_ends_and_whatever_their_case() -> None:
    found = Occurrences(TEXT, "canada, mexico")
    assert found.within(0, 20)
    assert not found.within(1, 20)
    assert not found.within(0, 10)
    start = TEXT.index("İstanbul’s")
    assert Occurrences(TEXT, "istanbul's").within(start, start + 10)


def test_an_excerpt_is_one_line_and_says_where_pieces_are_left_out() -> None:
    whole = span(1, 0, 30, "one")
    assert excerpt(TEXT, whole, 99) == "Canada, Mexico and the United"
    assert excerpt(TEXT, whole, 10) == "Canada, M…"
    pieces = replace(whole, end=15, fragments=((0, 6), (9, 15)))
    assert excerpt(TEXT, pieces, 99) == "Canada … Mexico"


def test_many_changes_at_once_are_shown_by_making_it_anew() -> None:
    content = content_of([])
    model = SpansModel()
    model.show(content, SCHEMA)
    changes = tuple(Change(None, span(number, number, 3, "one")) for number in range(90))
    content.apply(changes)
    model.take_in(changes)
    assert ids(model) == [f"{number:04}" for number in range(90)]

"""Searching a project: hits in order, filters, contexts, orders, the index beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.corpus_query import (
    CorpusQuery,
    DocumentFilter,
    LengthUnit,
    SpanFilter,
    Target,
)
from declannot.domain.document import Status
from declannot.domain.errors import DamagedProject, UserError
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.spans import add_span, set_doubt, set_note
from declannot.exchange.hit_list import HitList, RowReader, SortKey, sorted_numbers
from declannot.exchange.progress import Cancelled
from declannot.exchange.searching import Search
from declannot.store.project import Project
from declannot.store.search import WordIndex

LEAD = {
    "b": ("B second", "Peace and climate.\nClimate change, the cost of climate inaction.", "en-GB"),
    "a": ("A first", "Nous condamnons l’état du climat. Le climat change.", "fr"),
}


@pytest.fixture
def corpus(read: Project) -> Project:
    """The LA statement as A read it, with an English and a French document."""
    documents = [
        new_document(title, text, at="2026-01-01T00:00:00Z", language=language, date=date)
        for (title, text, language), date in zip(LEAD.values(), ("2021-03-01", "2022"), strict=True)
    ]
    read.apply(
        add_documents(
            [(each, text[1]) for each, text in zip(documents, LEAD.values(), strict=True)]
        )
    )
    return read


def hits_of(source: Project, index: WordIndex | None = None, **asked: object) -> HitList:
    hits = HitList()
    hits.extend(Search(source, CorpusQuery(**asked), index=index).run())  # type: ignore[arg-type]
    return hits


def words_of(source: Project, hits: HitList) -> list[str]:
    return [
        source.text(hit.document.id).text[hit.start : hit.end]
        for hit in (hits[number] for number in range(len(hits)))
    ]


def label(source: Project, name: str) -> str:
    return source.schema.label_by_name[name].id


def test_hits_come_by_title_and_place_with_exact_ranges(corpus: Project) -> None:
    hits = hits_of(corpus, words="climat*")
    assert [hits[n].document.title for n in (0, 1, 2)] == ["A first", "A first", "B second"]
    found = words_of(corpus, hits)
    assert found[:5] == ["climat", "climat", "climate", "Climate", "climate"]
    places = [(hits.document_of(n).title, hits.starts[n]) for n in range(len(hits))]
    assert places == sorted(places)


def test_with_and_without_an_index_the_hits_are_the_same(corpus: Project, tmp_path: Path) -> None:
    with WordIndex.of(corpus.info, tmp_path / "indexes") as index:
        # Not in step yet: it knows nothing, so everything is read.
        assert len(hits_of(corpus, index, words="climate")) == len(hits_of(corpus, words="climate"))
        index.update(corpus)
        for words in ("climate", "zebra", "limat", '"climate change"', "climat NOT cost", "ÉTAT"):
            plain, narrowed = hits_of(corpus, words=words), hits_of(corpus, index, words=words)
            assert list(plain.starts) == list(narrowed.starts), words
            assert [each.id for each in plain.documents] == [each.id for each in narrowed.documents]
        search = Search(corpus, CorpusQuery(words="condamnons"), index=index)
        assert len(list(search.run())) == 1
        assert (search.total, search.hits) == (3, 1)


def test_documents_are_narrowed_by_language_date_and_work(corpus: Project) -> None:
    def titles(**wanted: object) -> list[str]:
        hits = hits_of(corpus, words="climat", documents=DocumentFilter(**wanted))  # type: ignore[arg-type]
        return [each.title for each in hits.documents]

    assert titles(languages=frozenset({"fr"})) == ["A first"]
    assert "B second" in titles(languages=frozenset({"en"}))
    assert titles(since="2022-01-01", until="2022-02") == ["A first"]
    assert titles(until="2021") == ["B second"]
    assert titles(statuses=frozenset({Status.NEW})) == ["A first", "B second"]
    assert titles(tags=frozenset({"none"})) == []


def test_spans_are_found_by_label_text_doubt_note_length_and_annotator(corpus: Project) -> None:
    commitments = hits_of(
        corpus,
        target=Target.SPANS,
        spans=SpanFilter(labels=frozenset({label(corpus, "COMMITMENT")})),
    )
    content = corpus.content(corpus.documents()[-1].id, corpus.annotators()[0].id)
    wanted = [s for s in content.index if s.label_id == label(corpus, "COMMITMENT")]
    assert [commitments[n].span.id for n in range(len(commitments))] == [s.id for s in wanted]  # type: ignore[union-attr]
    with_words = hits_of(
        corpus,
        target=Target.SPANS,
        words="and",
        spans=SpanFilter(labels=frozenset({label(corpus, "COMMITMENT")})),
    )
    assert 0 < len(with_words) < len(commitments)
    assert all("and" in words.lower() for words in words_of(corpus, with_words))
    span, by = wanted[0], Stamp.now(corpus.annotators()[0].id)
    for step in (
        set_note(content, span.id, "Is this one?", by),
        set_doubt(content, span.id, True, by),
    ):
        assert step is not None
        content.apply(corpus.apply(step).changes)
    for wanted_ in (
        SpanFilter(doubt=True),
        SpanFilter(note="THIS ONE"),
        SpanFilter(note="*"),
    ):
        assert len(hits_of(corpus, target=Target.SPANS, spans=wanted_)) == 1
    length = span.end - span.start
    exact = hits_of(corpus, target=Target.SPANS, spans=SpanFilter(shortest=length, longest=length))
    assert len(exact) >= 1
    assert not hits_of(corpus, target=Target.SPANS, layers=frozenset({None}))


def test_spans_are_found_by_when_they_were_made(corpus: Project) -> None:
    content = corpus.content(corpus.documents()[-1].id, corpus.annotators()[0].id)
    first, second, *_rest = sorted(content.spans.values(), key=lambda span: span.order)
    made = {first.id: "2026-02-28T23:59:59Z", second.id: "2026-03-01T00:00:00Z"}
    corpus.apply(
        Step(
            "import",
            message("Import"),
            [
                Change(span, replace(span, created=made.get(span.id, "")))
                for span in content.spans.values()
            ],
        )
    )

    def found(since: str, until: str = "") -> list[str]:
        spans = SpanFilter(made_since=since, made_until=until)
        hits = hits_of(corpus, target=Target.SPANS, spans=spans)
        return [hits[number].span.id for number in range(len(hits))]  # type: ignore[union-attr]

    assert found("2026-02", "2026-02") == [first.id]
    assert found("2026-03-01", "2026-03-01") == [second.id]
    assert found("2026-03") == [second.id]
    assert found("", "2026") == [first.id, second.id]
    with pytest.raises(UserError, match="before the first"):
        found("2026-03-02", "2026-03-01")


def test_spans_are_found_by_their_length_in_words_where_blanks_part_them(
    corpus: Project,
) -> None:
    def found(shortest: int, longest: int | None = None) -> list[str]:
        spans = SpanFilter(shortest=shortest, longest=longest, unit=LengthUnit.WORDS)
        return words_of(corpus, hits_of(corpus, target=Target.SPANS, spans=spans))

    every = words_of(corpus, hits_of(corpus, target=Target.SPANS))
    assert found(2, 2) == [each for each in every if len(each.split()) == 2] != []
    assert found(0, 1) + found(2) != []
    assert len(found(0, 1)) + len(found(2)) == len(every)
    document = corpus.documents()[-1]
    corpus.apply(
        Step("set", message("Set"), [Change(document, replace(document, language="zh-Hans"))])
    )
    assert found(1) == []


def test_spans_are_found_by_attribute_and_value(corpus: Project) -> None:
    every = hits_of(corpus, target=Target.SPANS, spans=SpanFilter(attributes={"strength": None}))
    held = [
        span.attributes["strength"]
        for span in corpus.content(
            corpus.documents()[-1].id, corpus.annotators()[0].id
        ).spans.values()
        if "strength" in span.attributes
    ]
    assert len(every) == len(held) > 0
    some = hits_of(corpus, target=Target.SPANS, spans=SpanFilter(attributes={"strength": held[0]}))
    assert len(some) == held.count(held[0])


def test_places_in_and_out_of_spans(corpus: Project) -> None:
    inside = frozenset({label(corpus, "ACTOR")})
    every = len(hits_of(corpus, words="canada"))
    within = len(hits_of(corpus, words="canada", within=inside))
    outside = len(hits_of(corpus, words="canada", outside=inside))
    assert within + outside == every
    assert within > 0


def test_more_hits_than_the_limit_are_said(corpus: Project) -> None:
    search = Search(corpus, CorpusQuery(words="the"), limit=3)
    assert sum(map(len, search.run())) == 3
    assert search.is_capped
    exact = Search(
        corpus, CorpusQuery(words="climat*"), limit=len(hits_of(corpus, words="climat*"))
    )
    list(exact.run())
    assert not exact.is_capped


def test_bad_queries_are_refused_before_anything_is_read(corpus: Project) -> None:
    for asked in ({"words": " "}, {"words": "(a"}, {"words": "[", "regex": True}):
        with pytest.raises(UserError):
            Search(corpus, CorpusQuery(**asked))  # type: ignore[arg-type]


def test_an_expression_that_runs_away_ends_with_a_sentence(
    corpus: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("declannot.domain.text_search.TIME_LIMIT_S", 0.05)
    text = "a" * 5000 + "b"
    corpus.apply(add_documents([(new_document("Long", text, at="2026-01-01T00:00:00Z"), text)]))
    with pytest.raises(UserError, match="too long"):
        hits_of(corpus, words=r"(a|aa|a?a)+$", regex=True)


def test_a_search_can_be_stopped(corpus: Project) -> None:
    asked = iter([False, False, True, True, True])
    with pytest.raises(Cancelled):
        list(Search(corpus, CorpusQuery(words="climat")).run(cancelled=lambda: next(asked, True)))


def test_a_text_that_was_changed_behind_our_back_is_no_hit(corpus: Project) -> None:
    import sqlite3

    with sqlite3.connect(corpus.path) as driver:
        driver.execute("UPDATE document_text SET text = text || 'climate'")
    driver.close()
    with pytest.raises(DamagedProject, match="SHA-256"):
        hits_of(corpus, words="climate")


def test_rows_show_the_words_around_a_hit_on_one_line(corpus: Project) -> None:
    hits = hits_of(corpus, words="climate", documents=DocumentFilter(until="2021"))
    rows = RowReader(corpus, hits, context=18).rows(range(3))
    assert [tuple(row) for row in rows] == [
        ("Peace and ", "climate", ". Climate change, "),
        ("eace and climate. ", "Climate", " change, the cost "),
        ("ange, the cost of ", "climate", " inaction."),
    ]


def test_hits_are_put_in_order_by_what_stands_around_them(corpus: Project) -> None:
    hits = hits_of(corpus, words="climate", documents=DocumentFilter(until="2021"))
    assert list(sorted_numbers(hits, SortKey.RIGHT, corpus)) == [0, 1, 2]
    assert list(sorted_numbers(hits, SortKey.RIGHT, corpus, descending=True)) == [2, 1, 0]
    rows = RowReader(corpus, hits)
    for by, part in ((SortKey.RIGHT, "right"), (SortKey.HIT, "hit")):
        order = sorted_numbers(hits, by, corpus)
        shown = [getattr(rows.row(n), part).strip().casefold() for n in order]
        assert shown == sorted(shown)
    # "and" before "climate." before "of": the word next to the hit decides.
    assert list(sorted_numbers(hits, SortKey.LEFT, corpus)) == [0, 1, 2]
    assert list(sorted_numbers(hits, SortKey.LEFT, corpus, descending=True)) == [2, 1, 0]
    assert list(sorted_numbers(hits, SortKey.PLACE, corpus, descending=True)) == [2, 1, 0]


def test_span_hits_are_put_in_order_by_label_and_length(corpus: Project) -> None:
    hits = hits_of(corpus, target=Target.SPANS)
    names = {each.id: each.name for each in corpus.schema.labels}
    order = sorted_numbers(hits, SortKey.LABEL, corpus, names=names)
    shown = [names[hits[n].span.label_id].casefold() for n in order]  # type: ignore[union-attr]
    assert shown == sorted(shown)
    lengths = [hits.ends[n] - hits.starts[n] for n in sorted_numbers(hits, SortKey.LENGTH, corpus)]
    assert lengths == sorted(lengths)


def test_pieces_of_a_span_are_searched_together(corpus: Project) -> None:
    document = next(each for each in corpus.documents() if each.title == "B second")
    who = corpus.annotators()[0].id
    content = corpus.content(document.id, who)
    step = add_span(
        content, corpus.schema, label(corpus, "ACTOR"), [(0, 5), (19, 26)], Stamp.now(who)
    )
    assert step is not None
    corpus.apply(step)
    hits = hits_of(corpus, target=Target.SPANS, words='"peace climate"')
    assert len(hits) == 1
    found = hits[0].span
    assert found is not None
    assert found.fragments == ((0, 5), (19, 26))

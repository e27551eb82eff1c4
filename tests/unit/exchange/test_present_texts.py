"""Where people mean the present text, earlier versions of corrected texts do not count."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import declannot
from declannot.domain.corpus_query import CorpusQuery, DocumentFilter, Target
from declannot.domain.moment import Stamp
from declannot.domain.operations.adjudication import Verdict, decide
from declannot.domain.review import Choice
from declannot.exchange.correcting import corrected, look
from declannot.exchange.occurrences import occurrences_of
from declannot.exchange.reasons import reasons_of_labels
from declannot.exchange.reviewing import review_of
from declannot.exchange.searching import Search
from declannot.exchange.statistics import StatisticsChoice, statistics_of
from declannot.store.project import Project

Corrected = tuple[Project, str, str]
"""A project, the id of the earlier version and of the present one."""


@pytest.fixture
def both(pair: Project) -> Iterator[Corrected]:
    """The Los Angeles statement with the work of two, one word of it corrected."""
    (old,) = pair.documents()
    text = pair.text(old.id).text.replace("Los Angeles", "Los Ángeles", 1)
    pair.apply(corrected(pair, look(pair, old.id, text)))
    (new,) = pair.present_documents()
    yield pair, old.id, new.id


def _found_in(source: Project, **asked: Any) -> list[str]:
    found = Search(source, CorpusQuery(**asked)).run()
    return [each.document.id for each in found]


def test_search_finds_the_present_text_alone(both: Corrected) -> None:
    source, old, new = both
    assert _found_in(source, words="Canada") == [new]
    assert _found_in(source, words="Los Angeles", case=True, diacritics=True) == []
    assert _found_in(source, target=Target.SPANS) == [new]
    assert {each.id for each in occurrences_of(source, "Canada").documents} == {new}


def test_search_reaches_an_earlier_version_that_is_named(both: Corrected) -> None:
    source, old, _new = both
    named = DocumentFilter(ids=frozenset((old,)))
    assert _found_in(source, words="Los Angeles", documents=named) == [old]


def test_statistics_count_spans_once(both: Corrected) -> None:
    source, old, new = both
    figures = statistics_of(source, source.schema)
    carried = sum(source.spans_by_layer(new).values())
    assert [each.document.id for each in figures.documents] == [new]
    assert figures.spans == sum(each.spans for each in figures.labels) == carried
    assert sum(count for days in figures.days.values() for count in days.values()) == carried
    assert {each.new + each.started + each.done for each in figures.annotators} == {1}

    named = StatisticsChoice(documents=DocumentFilter(ids=frozenset((old,))))
    (earlier,) = statistics_of(source, source.schema, named).documents
    assert earlier.document.id == old


def test_values_are_counted_once(pair: Project) -> None:
    before = pair.attribute_counts()
    (old,) = pair.documents()
    pair.apply(corrected(pair, look(pair, old.id, pair.text(old.id).text + "\n")))
    assert before
    assert pair.attribute_counts() == before


def test_reasons_of_decisions_that_went_along_are_counted_once(pair: Project) -> None:
    (old,) = pair.documents()
    review = review_of(pair, old.id, *sorted(each.id for each in pair.annotators()))
    verdict = Verdict(Choice.A, reason="slip")
    stamp = Stamp("rita", "2026-11-24T10:00:00Z")
    step = decide(review.gold, pair.schema, review.undecided[0], verdict, stamp)
    assert step is not None
    pair.apply(step)
    before = [each.reasons for each in reasons_of_labels(pair)]
    assert {"slip": 1} in before
    pair.apply(corrected(pair, look(pair, old.id, pair.text(old.id).text + "\n")))
    assert [each.reasons for each in reasons_of_labels(pair)] == before


def test_notebooks_walk_present_texts_and_reach_earlier_ones(both: Corrected) -> None:
    source, old, new = both
    title = source.document(new).title
    with declannot.open_project(source.path) as opened:
        assert len(opened.documents) == 1
        assert [each.id for each in opened.documents] == [new]
        assert opened.documents[title].id == new
        assert opened.documents[new].version_of == old
        assert opened.documents[old].text == source.text(old).text

"""Statistics of a small corpus whose figures were counted by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.corpus_query import DocumentFilter
from declannot.domain.document import Annotator, Document, DocumentText, Layer, Status
from declannot.domain.message import message
from declannot.domain.operations.documents import new_document
from declannot.domain.span import Span
from declannot.exchange.progress import Cancelled
from declannot.exchange.starting import default_schema
from declannot.exchange.statistics import Statistics, StatisticsChoice, statistics_of
from declannot.exchange.table_file import table_as_csv
from declannot.store.project import Project

ONE = "We pledge to act. Canada, Mexico"  # 32 characters, 27 of them not blank
TWO = "加拿大承诺行动"
ANN, BOB = Annotator("ann", "Ann"), Annotator("bob", "Bob")


def _span(
    layer: str, number: int, label: str, start: int, end: int, day: str, **more: object
) -> Span:
    return Span(
        id=f"{layer}{number}",
        layer_id=layer,
        label_id=label,
        start=start,
        end=end,
        created=f"{day}T10:00:00Z",
        changed=f"{day}T10:00:00Z",
        **more,  # type: ignore[arg-type]
    )


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two documents; Ann has read both, Bob one of them, and one has gold."""
    first = new_document("One", ONE, at="2026-01-01T00:00:00Z", language="en", tags=("g7",))
    second = new_document("Two", TWO, at="2026-01-01T00:00:00Z", language="zh-Hans")
    layers = [
        Layer(
            id="a1", document_id=first.id, annotator_id="ann", status=Status.DONE, read=((0, 17),)
        ),
        Layer(id="a2", document_id=second.id, annotator_id="ann", status=Status.STARTED),
        Layer(id="b1", document_id=first.id, annotator_id="bob", status=Status.STARTED),
        Layer(id="g1", document_id=first.id, annotator_id=None, status=Status.DONE),
    ]
    spans = [
        _span("a1", 1, "commitment", 0, 16, "2026-01-05", attributes={"strength": "strong"}),
        _span("a1", 2, "actor", 18, 24, "2026-01-05"),
        _span("a1", 3, "actor", 26, 32, "2026-01-06"),
        _span("a1", 4, "commitment", 3, 9, "2026-01-06", attributes={"strength": "weak"}),
        _span("a2", 1, "actor", 0, 3, "2026-01-20"),
        _span("b1", 1, "commitment", 0, 9, "2026-01-07", attributes={"strength": "strong"}),
        _span("b1", 2, "actor", 18, 32, "2026-01-07", fragments=((18, 24), (26, 32))),
        _span("g1", 1, "commitment", 0, 16, "2026-02-01"),
    ]
    entities: list[object] = [ANN, BOB]
    for document, text in ((first, ONE), (second, TWO)):
        entities += [document, DocumentText(document.id, text)]
    entities += [*layers, *spans]
    with Project.create(tmp_path / "p.declannot", schema=default_schema()) as made:
        changes = tuple(Change(None, each) for each in entities)  # type: ignore[arg-type]
        made.apply(Step("import", message("Import"), changes))
        yield made


def counted(project: Project, choice: StatisticsChoice | None = None) -> Statistics:
    with project.reader() as view:
        return statistics_of(view, project.schema, choice or StatisticsChoice())


def test_labels_are_counted_by_annotator_and_document(project: Project) -> None:
    found = {each.label_id: each for each in counted(project).labels}
    assert [*found] == ["commitment", "actor"]
    assert found["commitment"].by_layer == {"ann": 2, "bob": 1, None: 1}
    assert (found["commitment"].spans, found["commitment"].documents) == (4, 1)
    assert (found["actor"].spans, found["actor"].documents) == (4, 2)


def test_coverage_counts_each_character_once_a_layer(project: Project) -> None:
    figures = counted(project)
    found = {each.label_id: each.coverage for each in figures.labels}
    # a1: 0-16 holds 3-9; b1: 0-9; g1: 0-16. Texts: three layers of 32, one of 7 characters.
    assert (found["commitment"].covered, found["commitment"].characters) == (16 + 9 + 16, 103)
    assert found["actor"].covered == 6 + 6 + 3 + 12
    assert {family: each.covered for family, each in figures.families.items()} == {
        "act": 41,
        "entity": 27,
    }
    by_person = {each.annotator_id: each.coverage for each in figures.annotators}
    assert (by_person["ann"].covered, by_person["ann"].characters) == (16 + 12 + 3, 39)
    assert by_person["bob"].share == (9 + 12) / 32


def test_status_and_reading_stand_by_annotator_gold_last(project: Project) -> None:
    found = counted(project).annotators
    shown = [(e.annotator_id, e.new, e.started, e.done, e.spans) for e in found]
    assert shown == [("ann", 0, 1, 1, 5), ("bob", 1, 1, 0, 2), (None, 1, 0, 1, 1)]
    assert (found[0].read.covered, found[0].read.characters) == (14, 27 + 7)
    assert found[1].read.share == 0.0


def test_lengths_add_pieces_up_and_leave_out_words_where_none_are_parted(project: Project) -> None:
    figures = counted(project)
    assert figures.lengths.characters == {16: 2, 6: 3, 3: 1, 9: 1, 12: 1}
    assert figures.lengths.words == {4: 2, 1: 3, 2: 2}
    assert figures.without_words == 1
    actor = next(each for each in figures.labels if each.label_id == "actor")
    spread = actor.lengths.in_characters
    assert spread is not None
    assert (spread.least, spread.median, spread.greatest) == (3, 6.0, 12)


def test_stated_values_and_days_are_counted(project: Project) -> None:
    figures = counted(project)
    assert [(e.label_id, e.attribute_id, e.value, e.spans) for e in figures.values] == [
        ("commitment", "strength", "strong", 2),
        ("commitment", "strength", "weak", 1),
    ]
    assert figures.days == {
        "ann": {"2026-01-05": 2, "2026-01-06": 2, "2026-01-20": 1},
        "bob": {"2026-01-07": 2},
        None: {"2026-02-01": 1},
    }


@pytest.mark.parametrize(
    ("choice", "spans", "documents"),
    [
        (StatisticsChoice(layers=frozenset((None,))), 1, 2),
        (StatisticsChoice(layers=frozenset(("ann", None))), 6, 2),
        (StatisticsChoice(documents=DocumentFilter(languages=frozenset(("zh",)))), 1, 1),
        (StatisticsChoice(documents=DocumentFilter(tags=frozenset(("g7", "g8")))), 7, 1),
        (StatisticsChoice(documents=DocumentFilter(tags=frozenset(("none",)))), 0, 0),
    ],
)
def test_only_what_is_chosen_counts(
    project: Project, choice: StatisticsChoice, spans: int, documents: int
) -> None:
    figures = counted(project, choice)
    assert (figures.spans, len(figures.documents)) == (spans, documents)
    assert sum(each.spans for each in figures.labels) == spans
    assert sum(figures.lengths.characters.values()) == spans


def test_documents_have_counts_by_annotator_and_label(project: Project) -> None:
    found = {each.document.title: each for each in counted(project).documents}
    assert found["One"].by_layer == {"ann": 4, "bob": 2, None: 1}
    assert found["One"].by_label == {"commitment": 4, "actor": 3}
    assert isinstance(found["Two"].document, Document)
    assert found["Two"].coverage.share == 3 / 7


def test_the_work_tells_how_far_it_is_and_stops(project: Project) -> None:
    told: list[tuple[int, int]] = []
    statistics_of(project, project.schema, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (4, 4)
    with pytest.raises(Cancelled):
        statistics_of(project, project.schema, cancelled=lambda: True)


def test_a_table_becomes_a_file_that_no_sheet_runs() -> None:
    data = table_as_csv(["Name", "Share"], [["=cmd()", 0.5], ['A "B", C', None]])
    assert data == b'Name,Share\r\n\'=cmd(),0.5\r\n"A ""B"", C",\r\n'

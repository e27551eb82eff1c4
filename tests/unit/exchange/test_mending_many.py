"""Mending many findings: what a preview says, and that nothing is done to another project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from declannot.domain.errors import UserError
from declannot.domain.mend import Mend
from declannot.domain.message import message
from declannot.domain.moment import Stamp, utc_now
from declannot.domain.operations.bulk_spans import Effect
from declannot.domain.operations.documents import add_documents, delete_documents
from declannot.exchange.consistency import Found
from declannot.exchange.consistency_reading import read_consistency
from declannot.exchange.mending_many import MendPreview, MendWish, carry_out_mends, preview_mends
from declannot.exchange.progress import Cancelled
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.store.project import Project

STAMP = Stamp("me", "2026-11-30T00:00:00Z")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Return a project with the two readings of the LA statement."""
    with new_project(tmp_path / "p.declannot") as made:
        document, text = sample_statement(utc_now())
        made.apply(add_documents([(document, text)]))
        for reader in ("A", "B"):
            add_readings(made, document.id, reader)
        yield made


def of_code(project: Project, code: str) -> list[Found]:
    return [each for each in read_consistency(project).findings() if each.finding.code == code]


def look(project: Project, wish: MendWish) -> MendPreview:
    with project.reader() as view:
        plan, hits = preview_mends(view, project.schema, wish, STAMP)
    assert len(hits) == len(plan.planned) == len(plan.findings)
    return plan


def test_what_is_left_out_or_somebody_elses_stays(project: Project) -> None:
    found = of_code(project, "NOT_TAGGED")
    a = next(each.id for each in project.annotators() if each.name == "A")
    reason = message("not yours")
    wish = MendWish(found, Mend.REMOVE, {a: reason})
    plan = look(project, wish)
    skipped = [each.number for each in plan.planned if each.effect is Effect.SKIP]
    assert [plan.findings[number].annotator_id for number in skipped] == [a]
    assert plan.reasons == [(reason, 1)]
    assert plan.changes == len(found) - 1
    first = next(each.number for each in plan.planned if each.effect is Effect.REMOVE)
    left = plan.left_in({first})
    applied = carry_out_mends(
        project,
        project.schema,
        MendWish(left, Mend.REMOVE, {}),
        STAMP,
        position=plan.position,
    )
    assert applied is not None
    assert str(applied.entry.name) == f"Mend {len(found) - 2} findings"
    stay = {plan.findings[number].finding.subject for number in (first, *skipped)}
    assert {each.finding.subject for each in of_code(project, "NOT_TAGGED")} == stay
    project.undo()
    assert len(of_code(project, "NOT_TAGGED")) == len(found)


def test_nothing_is_done_where_the_project_is_not_the_one_looked_at(project: Project) -> None:
    wish = MendWish(of_code(project, "EDGE_WORD"), Mend.TRIM, {})
    plan = look(project, wish)
    project.apply(add_documents([sample_statement(utc_now())]))
    with pytest.raises(UserError, match="changed since the preview"):
        carry_out_mends(project, project.schema, wish, STAMP, position=plan.position)
    assert of_code(project, "EDGE_WORD") == wish.findings


def test_a_document_that_is_gone_is_left_out_and_a_stop_changes_nothing(project: Project) -> None:
    wish = MendWish(of_code(project, "EDGE_WORD"), Mend.TRIM, {})
    plan = look(project, wish)
    before = project.journal_position()
    with pytest.raises(Cancelled):
        carry_out_mends(
            project,
            project.schema,
            wish,
            STAMP,
            position=plan.position,
            cancelled=lambda: True,
        )
    assert project.journal_position() == before
    assert of_code(project, "EDGE_WORD") == wish.findings
    (document,) = project.documents()
    text = project.text(document.id).text
    layers = [
        project.content(document.id, each.annotator_id) for each in project.layers(document.id)
    ]
    project.apply(delete_documents([(document, text, layers)]))
    assert look(project, wish).planned == []

"""What the check finds in a project: damage, and what a person should look at."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from declannot.domain.change import AcceptedFinding, Change, Step
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.exchange.checking import CheckReport, check_project
from declannot.exchange.progress import Cancelled
from declannot.store.project import Project


def edit(path: Path, *statements: str) -> None:
    """Change a project behind its back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            connection.execute(statement)


def checked(path: Path) -> CheckReport:
    """Return what the check says of the project at ``path``."""
    with Project.open(path, read_only=True) as project:
        return check_project(project)


def test_annotator_a_left_nothing_to_mend(tagged: Path) -> None:
    report = checked(tagged)
    assert (report.documents, report.layers, report.spans, report.relations) == (1, 1, 109, 18)
    assert report.sound
    assert report.damages == []


def test_a_damage_names_document_annotator_and_place(tagged: Path) -> None:
    edit(tagged, 'UPDATE span SET "end" = 99999 WHERE "start" = 0')
    (damage,) = checked(tagged).damages
    assert damage.code == "OFFSET"
    assert damage.annotator == "A"
    assert damage.title.startswith("Joint statement")
    assert (damage.start, damage.end) == (0, 99999)
    assert "Joint statement" in str(damage.sentence)
    assert "at 0 to 99999" in str(damage.sentence)


def test_one_damaged_text_does_not_hide_the_rest(tagged: Path) -> None:
    edit(
        tagged,
        "UPDATE document_text SET text = text || ' '",
        "UPDATE layer SET read = '[[5, 3]]'",
    )
    report = checked(tagged)
    assert [each.code for each in report.damages] == ["TEXT"]
    assert report.documents == 1


def test_ranges_read_must_lie_in_the_text(tagged: Path) -> None:
    edit(tagged, "UPDATE layer SET read = '[[0, 999999]]'")
    assert [each.code for each in checked(tagged).damages] == ["READ"]


def test_a_stray_blank_is_a_finding_and_no_damage(tagged: Path) -> None:
    edit(tagged, 'UPDATE span SET "end" = 7 WHERE "start" = 0')
    report = checked(tagged)
    assert report.sound
    assert "EDGE_PUNCTUATION" in {each.code for each in report.findings}


def test_what_was_accepted_is_not_told_again(tagged: Path) -> None:
    edit(tagged, 'UPDATE span SET "end" = 8 WHERE "start" = 0')
    before = [each for each in checked(tagged).findings if each.start == 0]
    assert before
    with Project.open(tagged) as project:
        changes = [
            Change(
                None,
                AcceptedFinding(
                    id=new_id(),
                    code=each.code,
                    document_id=each.document,
                    subject=each.subject,
                    reason="it is meant so",
                ),
            )
            for each in before
        ]
        project.apply(Step("accept_finding", message("Accept"), changes))
    assert [each for each in checked(tagged).findings if each.start == 0] == []


def test_progress_ends_at_all_documents_and_can_be_stopped(tagged: Path) -> None:
    told: list[tuple[int, int]] = []
    with Project.open(tagged, read_only=True) as project:
        check_project(project, progress=lambda done, total: told.append((done, total)))
        assert told == [(0, 1), (1, 1)]
        with pytest.raises(Cancelled):
            check_project(project, cancelled=lambda: True)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE span SET attributes = '{' WHERE start = 0",
        "UPDATE span SET attributes = '[]' WHERE start = 0",
        "UPDATE span SET fragments = '[[0,' WHERE start = 0",
        "UPDATE span SET fragments = '[1, 2]' WHERE start = 0",
    ],
)
def test_a_value_that_cannot_be_read_is_damage_of_its_layer(tagged: Path, statement: str) -> None:
    edit(tagged, statement)
    report = checked(tagged)
    assert [(each.code, each.annotator) for each in report.damages] == [("LAYER", "A")]
    assert report.documents == 1
    assert report.findings == []


def test_wordings_are_compared_in_a_sound_project_only(tagged: Path) -> None:
    assert [each.code for each in checked(tagged).findings] == ["NOT_TAGGED"]
    edit(tagged, "UPDATE span SET label_id = 'nonsense' WHERE start = 0")
    report = checked(tagged)
    assert [each.code for each in report.damages] == ["LABEL"]
    assert report.findings == []

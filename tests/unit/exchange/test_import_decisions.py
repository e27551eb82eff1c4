"""Names of files are mapped, added or left out as was decided, and it is remembered by kind."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.domain.message import Message
from declannot.exchange.decisions import (
    ADD,
    FIT,
    IGNORE,
    Decisions,
    Kind,
    from_json,
    mapped,
    to_json,
)
from declannot.exchange.importing import ImportChoices, preview_import, run_import
from declannot.exchange.names_found import Fate, NameFound
from declannot.exchange.starting import new_project
from declannot.exchange.suggesting import suggested
from declannot.store.project import Project

Lines = Callable[..., Path]
Rows = Callable[[str], int]

FOREIGN: dict[str, Any] = {
    "title": "Foreign",
    "text": "Canada and NATO strongly condemn the attack.",
    "layers": [
        {
            "annotator": "Ana",
            "spans": [
                {"id": "a1", "start": 0, "end": 6, "label": "GPE", "attributes": {"sort": "State"}},
                {"id": "a2", "start": 11, "end": 15, "label": "ORG"},
                {
                    "id": "a3",
                    "start": 16,
                    "end": 43,
                    "label": "condemnation",
                    "attributes": {"strength": "high", "reviewed": True},
                },
            ],
            "relations": [{"id": "r1", "type": "Agent", "from": "a3", "to": "a2"}],
        },
        {"annotator": "ben", "spans": [{"id": "b1", "start": 0, "end": 6, "label": "GPE"}]},
    ],
}


@pytest.fixture
def foreign(lines: Lines) -> Path:
    """A corpus whose names the default schema does not know."""
    return lines(FOREIGN, name="foreign.jsonl")


def _rows(project: Project, path: Path, **choices: Any) -> dict[str, NameFound]:
    report = preview_import(project, [path], ImportChoices(**choices))
    return {f"{each.attribute}={each.name}".strip("="): each for each in report.names}


def _spans(project: Project, annotator: str | None) -> list[tuple[str, dict[str, Any]]]:
    owner = next((each.id for each in project.annotators() if each.name == annotator), None)
    (record,) = project.iter_records([each.id for each in project.documents()])
    layer = next(each for each in record.layers if each.layer.annotator_id == owner)
    names = {each.id: each.name for each in project.schema.attributes}
    spans = sorted(layer.spans, key=lambda span: (span.start, span.label_id))
    return [
        (
            project.schema.label_by_id[span.label_id].name,
            {names[key]: value for key, value in span.attributes.items()},
        )
        for span in spans
    ]


def test_every_name_is_listed_with_count_fate_examples_and_what_could_be_meant(
    project: Project, foreign: Path
) -> None:
    rows = _rows(project, foreign)
    assert (rows["GPE"].count, rows["GPE"].fate, rows["GPE"].to) == (2, Fate.UNDECIDED, None)
    assert rows["GPE"].examples == ("Canada",)
    assert rows["GPE"].suggestion is not None
    assert rows["ORG"].suggestion is not None
    assert rows["ORG"].suggestion.to == "INSTITUTION"
    condemnation = rows["condemnation"].suggestion
    assert condemnation is not None
    assert (condemnation.to, str(condemnation.why)) == ("CONDEMNATION", "written differently")
    assert rows["Agent"].suggestion is not None
    assert rows["Agent"].suggestion.to == "by"
    assert rows["Ana"].fate is Fate.ADDED
    # Where the label is not decided, nobody can say yet whether its attributes fit.
    assert rows["strength"].fate is Fate.WAITING
    rows = _rows(
        project,
        foreign,
        decisions=Decisions(labels={"condemnation": mapped("CONDEMNATION")}),
    )
    assert rows["condemnation"].fate is Fate.MAPPED
    assert rows["reviewed"].fate is Fate.UNDECIDED
    assert rows["strength=high"].fate is Fate.UNDECIDED
    assert rows["strength=high"].suggestion is not None
    assert rows["strength=high"].suggestion.to == "strong"


def test_decisions_are_followed_in_one_step_and_remembered(
    project: Project, foreign: Path, rows: Rows
) -> None:
    decisions = Decisions(
        labels={"GPE": mapped("ACTOR"), "ORG": ADD, "condemnation": mapped("CONDEMNATION")},
        attributes={"sort": mapped("type"), "reviewed": IGNORE},
        values={("sort", "State"): mapped("state"), ("strength", "high"): ADD},
        relations={"Agent": mapped("by")},
        annotators={"ben": mapped("gold")},
    )
    run_import(project, [foreign], ImportChoices(decisions=decisions, remember=True))
    assert _spans(project, "Ana") == [
        ("ACTOR", {"type": "state"}),
        ("ORG", {}),
        ("CONDEMNATION", {"strength": "high"}),
    ]
    assert _spans(project, None) == [("ACTOR", {})]
    assert [each.name for each in project.annotators()] == ["Ana"]
    assert rows("source_memory") == 1
    rows_now = _rows(project, foreign, remembered=True)
    assert rows_now["GPE"].fate is Fate.MAPPED
    assert str(rows_now["GPE"].why) == "remembered"
    assert rows_now["reviewed"].fate is Fate.LEFT_OUT
    position = project.journal_position()
    again = run_import(project, [foreign], ImportChoices(remembered=True, remember=True))
    assert (again.documents_new, again.spans_new, again.relations_new) == (0, 0, 0)
    assert project.journal_position() == position
    project.undo()
    assert (rows("source_memory"), rows("span"), rows("annotator")) == (0, 0, 0)
    assert "ORG" not in project.schema.label_by_name


def test_what_is_remembered_is_offered_only_for_files_of_the_kind(
    project: Project, foreign: Path, lines: Lines
) -> None:
    labels = {"GPE": mapped("ACTOR"), "ORG": IGNORE, "condemnation": mapped("CONDEMNATION")}
    decisions = Decisions(
        labels=labels, attributes={"sort": FIT, "reviewed": FIT, "strength": FIT},
        relations={"Agent": IGNORE},
    )  # fmt: skip
    run_import(project, [foreign], ImportChoices(decisions=decisions, remember=True))
    other = {
        "text": "Cuba and the OAS.",
        "layers": [{"annotator": "Ana", "spans": [{"start": 0, "end": 4, "label": "GPE"}]}],
    }
    alike = lines(other, name="alike.jsonl")
    assert _rows(project, alike, remembered=True)["GPE"].to == "ACTOR"
    assert _rows(project, alike)["GPE"].fate is Fate.UNDECIDED
    with pytest.raises(UserError, match="no label “GPE”"):
        run_import(project, [alike], ImportChoices())
    spans = [{"start": 0, "end": 4, "label": name} for name in ("GPE", "x", "y", "z")]
    layers = [{"annotator": "Ana", "spans": spans}]
    unlike = lines(other | {"layers": layers}, name="unlike.jsonl")
    assert _rows(project, unlike, remembered=True)["GPE"].fate is Fate.UNDECIDED
    assert preview_import(project, [alike], ImportChoices()).recalled.labels["GPE"].remembered


def test_a_decision_that_was_taken_back_is_forgotten(project: Project, lines: Lines) -> None:
    spans = [{"start": 0, "end": 4, "label": "ACTOR"}]
    one = {"text": "Cuba.", "layers": [{"annotator": "Ana", "spans": spans}]}
    path = lines(one, name="one.jsonl")
    decisions = Decisions(labels={"ACTOR": mapped("PLACE")}, annotators={"Ana": mapped("Eva")})
    run_import(project, [path], ImportChoices(decisions=decisions, remember=True))
    assert preview_import(project, [path], ImportChoices()).recalled == decisions
    again = Decisions(annotators={"Ana": mapped("Eva")})
    run_import(project, [path], ImportChoices(decisions=again, remember=True))
    assert preview_import(project, [path], ImportChoices()).recalled == again
    run_import(project, [path], ImportChoices(remember=True))
    assert not preview_import(project, [path], ImportChoices()).recalled


def test_attributes_without_room_are_kept_where_they_fit(project: Project, foreign: Path) -> None:
    decisions = Decisions(
        labels={"GPE": mapped("ACTOR"), "ORG": IGNORE, "condemnation": mapped("CONDEMNATION")},
        attributes={"sort": FIT, "strength": FIT, "reviewed": ADD},
        relations={"Agent": IGNORE},
    )
    report = run_import(project, [foreign], ImportChoices(decisions=decisions))
    assert _spans(project, "Ana") == [("ACTOR", {}), ("CONDEMNATION", {"reviewed": True})]
    assert report.losses == {"UNKNOWN_IGNORED": 4}


def test_two_annotators_of_a_file_can_be_one_here(project: Project, foreign: Path) -> None:
    choices = ImportChoices(
        unknown="ignore",
        mapping={"GPE": "ACTOR"},
        decisions=Decisions(annotators={"Ana": mapped("Carla"), "ben": mapped("Carla")}),
    )
    run_import(project, [foreign], choices)
    assert [each.name for each in project.annotators()] == ["Carla"]
    assert _spans(project, "Carla") == [("ACTOR", {})]
    again = run_import(project, [foreign], choices)
    assert again.spans_new == 0


def test_a_layer_is_left_out_with_whoever_made_it(project: Project, lines: Lines) -> None:
    record = json.loads(json.dumps(FOREIGN))
    record["layers"][0]["spans"] = [{"start": 0, "end": 6, "label": "ACTOR", "by": "ben"}]
    record["layers"][0]["relations"] = []
    path = lines(record, name="two.jsonl")
    decisions = Decisions(annotators={"ben": IGNORE})
    report = run_import(project, [path], ImportChoices(decisions=decisions))
    assert [each.name for each in project.annotators()] == ["Ana"]
    assert [each.detail for each in report.ledger.first] == ["layer of ben, 1 spans"]


@pytest.mark.parametrize(
    ("decisions", "said"),
    [
        (Decisions(labels={"GPE": mapped("NATION")}), "no label “NATION”"),
        (Decisions(attributes={"sort": mapped("force")}), "no attribute “force”"),
        (Decisions(relations={"Agent": mapped("against")}), "no relation “against”"),
    ],
)
def test_a_target_the_schema_lacks_is_refused(
    project: Project, foreign: Path, rows: Rows, decisions: Decisions, said: str
) -> None:
    with pytest.raises(UserError, match=said):
        run_import(project, [foreign], ImportChoices(decisions=decisions))
    assert rows("document") == 0


def test_undecided_names_leave_the_project_as_it_was(
    project: Project, foreign: Path, rows: Rows
) -> None:
    decisions = Decisions(labels={"GPE": mapped("ACTOR"), "condemnation": IGNORE})
    with pytest.raises(UserError, match="ACTOR has no attribute “sort”"):
        run_import(project, [foreign], ImportChoices(decisions=decisions, remember=True))
    assert (rows("document"), rows("annotator"), rows("source_memory")) == (0, 0, 0)


def test_decisions_as_text_and_back() -> None:
    decisions = Decisions(
        labels={"PER": mapped("ACTOR"), "X": IGNORE},
        attributes={"a": FIT},
        values={("a", "b, c"): mapped("d")},
        relations={"r": ADD},
        annotators={"": mapped("gold")},
    )
    back = from_json(to_json(decisions))
    assert back == decisions
    found = back.of(Kind.LABEL, "PER")
    assert found is not None
    assert found.remembered


@pytest.mark.parametrize("text", ["", "[]", '{"labels": 3, "values": [1]}', '{"labels":{"a":[1]}}'])
def test_what_is_not_understood_is_no_decision(text: str) -> None:
    assert not from_json(text)


def test_former_names_and_titles_are_known_or_offered(tmp_path: Path) -> None:
    with new_project(tmp_path / "p.declannot") as project:
        labels = project.schema.labels
    for given, meant, why in (
        ("Actor ", "ACTOR", "written differently"),
        ("Engagement", "COMMITMENT", "its title (fr)"),
        ("ner.PLACE", "PLACE", "the last part of the name"),
        ("LOC", "PLACE", "usually means the same"),
    ):
        found = suggested(given, labels)
        assert found is not None, given
        assert (found.to, str(found.why)) == (meant, why)
    assert suggested("Banana", labels) is None
    assert isinstance(suggested("LOC", labels).why, Message)  # type: ignore[union-attr]

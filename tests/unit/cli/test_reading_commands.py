"""What the commands that only read tell about a project."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path

import pytest

from declannot.exchange.correcting import corrected, look
from declannot.store.project import Project

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
TEXT = (SAMPLES / "la_joint_statement_2022.txt").read_text(encoding="utf-8")
SEED = json.loads((SAMPLES / "seed_two_annotators.json").read_text(encoding="utf-8"))


def test_documents_keep_the_words_of_the_native_record(call, tagged) -> None:
    (record,) = call("documents", tagged, "--json").json
    assert record["sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert record["length"] == len(TEXT)
    assert record["language"] == "en"
    assert record["metadata"]["issuers"] == ["Canada", "Mexico", "United States"]
    assert "text" not in record
    (layer,) = record["layers"]
    assert (layer["annotator"], layer["status"], layer["spans"]) == ("A", "started", 109)


def test_spans_are_those_of_the_annotator_in_document_order(call, tagged) -> None:
    spans = call("spans", tagged, "--json").json
    wanted = {(each["start"], each["end"], each["label"]) for each in SEED["annotators"]["A"]}
    assert {(each["start"], each["end"], each["label"]) for each in spans} == wanted
    assert all(each["text"] == TEXT[each["start"] : each["end"]] for each in spans)
    places = [(each["start"], -each["end"]) for each in spans]
    assert places == sorted(places)
    assert {each["annotator"] for each in spans} == {"A"}


def test_spans_can_be_narrowed(call, tagged) -> None:
    every = call("spans", tagged, "--json").json
    calls = call("spans", tagged, "--label", "CALL", "--json").json
    assert calls == [each for each in every if each["label"] == "CALL"] != []
    title = every[0]["title"]
    assert call("spans", tagged, "--document", title, "--annotator", "a", "--json").json == every
    assert call("spans", tagged, "--annotator", "gold", "--json").json == []


@pytest.mark.parametrize(
    ("option", "name", "said"),
    [
        ("--label", "COMITMENT", "Did you mean “COMMITMENT”"),
        ("--annotator", "Beatrice", "There is no annotator “Beatrice”"),
        ("--document", "nowhere", "There is no document “nowhere”"),
    ],
)
def test_a_name_that_fits_nothing_is_refused(refused, tagged, option, name, said) -> None:
    assert said in refused("spans", tagged, option, name, "--json").err


def test_info_counts_what_is_there(call, tagged) -> None:
    record = call("info", tagged, "--json").json
    assert record["title"] == "Summits"
    assert (record["documents"], record["spans"]) == (1, 109)
    assert record["schema"] == {"name": "diplomatic-statements", "version": 1}
    assert record["annotators"] == [
        {
            "annotator": "A",
            "annotator_id": record["annotators"][0]["annotator_id"],
            "started": 1,
            "done": 0,
            "spans": 109,
        }
    ]
    counts = {each["label"]: each["spans"] for each in record["labels"]}
    wanted = [each["label"] for each in SEED["annotators"]["A"]]
    assert counts == {label: wanted.count(label) for label in counts}


def test_earlier_versions_are_reached_by_id_and_counted_apart(call, tagged) -> None:
    before = call("spans", tagged, "--json").json
    with Project.open(tagged) as project:
        (old,) = project.documents()
        project.apply(corrected(project, look(project, old.id, project.text(old.id).text + "\n")))
    spans = call("spans", tagged, "--json").json
    assert [each["id"] for each in spans] == [each["id"] for each in before]
    assert old.id not in {each["document"] for each in spans}
    assert call("spans", tagged, "--document", old.id, "--json").json == before
    info = call("info", tagged, "--json").json
    assert (info["documents"], info["earlier_versions"], info["spans"]) == (1, 1, 109)
    assert "1, not counted" in call("info", tagged).out
    assert {each["version_of"] for each in call("documents", tagged, "--json").json} == {
        None,
        old.id,
    }


def test_people_get_aligned_lines(call, tagged) -> None:
    listed = call("documents", tagged).out.splitlines()
    assert listed[0].split() == ["title", "id", "lang", "date", "characters", "spans", "work"]
    assert "A started" in listed[1]
    assert "Canada" in call("spans", tagged).out
    assert "COMMITMENT" in call("info", tagged).out


def test_an_empty_project_says_so(call, empty) -> None:
    assert call("documents", empty, "--json").json == []
    assert call("spans", empty, "--json").json == []
    assert "no documents yet" in call("documents", empty).out
    assert call("info", empty, "--json").json["documents"] == 0


def test_a_sound_project_is_called_sound(call, tagged) -> None:
    answer = call("check", tagged, "--json")
    assert answer.code == 0
    record = answer.json
    assert (record["damaged"], record["damages"]) == (False, [])
    assert (record["documents"], record["layers"], record["spans"]) == (1, 1, 109)
    assert record["relations"] == len(SEED["relations"]["A"])
    assert (
        call("check", tagged)
        .out.rstrip()
        .splitlines()[-1]
        .startswith("Sound: 1 document, 1 layer, 109")
    )


def _edit(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE document_text SET text = replace(text, 'Canada', 'Kanada')", "TEXT"),
        ('UPDATE span SET "end" = 99999 WHERE rowid IN (SELECT 1)', "OFFSET"),
        ("UPDATE span SET label_id = 'nonsense'", "LABEL"),
    ],
)
def test_a_changed_text_or_span_is_damage(call, tagged, statement, code) -> None:
    if "rowid" in statement:
        statement = 'UPDATE span SET "end" = 99999 WHERE "start" = 0'
    _edit(tagged, statement)
    answer = call("check", tagged, "--json")
    assert answer.code == 1
    assert answer.json["damaged"] is True
    assert code in {each["code"] for each in answer.json["damages"]}
    assert answer.err.count("\n") == 1


def test_reading_changes_nothing(call, tagged) -> None:
    before = tagged.read_bytes()
    for command in ("info", "documents", "spans", "schema", "check"):
        assert call(command, tagged).code == 0
    assert tagged.read_bytes() == before
    assert sorted(each.name for each in tagged.parent.iterdir()) == ["tagged.declannot"]


def test_formats_are_listed_with_what_they_can_do(call) -> None:
    formats = {each["format"]: each for each in call("formats", "--json").json}
    assert {"text", "jsonl", "csv", "brat", "conll"} <= set(formats)
    assert formats["jsonl"]["import"] and formats["jsonl"]["export"]
    assert formats["html"]["import"] and not formats["html"]["export"]
    assert "brat" in call("formats").out


def test_the_version_is_told(call) -> None:
    from declannot import __version__

    assert call("--version").out == f"declannot {__version__}\n"
    assert call("--version", "--json").json["declannot"] == __version__


def test_help_names_every_command(call) -> None:
    from declannot.__main__ import COMMANDS

    shown = call("--help").out
    assert all(command in shown for command in COMMANDS)
    assert "demo" in shown


def test_an_older_project_is_brought_up_to_date_before_it_is_read(call, tagged, tmp_path) -> None:
    with tagged.open("rb+") as file:
        file.seek(60)
        file.write((2).to_bytes(4, "big"))
    with sqlite3.connect(tagged) as connection:
        connection.executescript(
            "DROP TABLE dataset_document; DROP TABLE frozen_record; DROP TABLE source_memory;"
            "DROP TABLE carried_span;"
            "UPDATE alembic_version SET version_num = '0002';"
        )
    connection.close()
    assert call("info", tagged, "--json").json["spans"] == 109
    assert call("dataset", "list", tagged, "--json").json == {"datasets": []}
    assert len(list((tmp_path / "data" / "backups").rglob("*.declannot"))) == 1

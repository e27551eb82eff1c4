"""Bad input by command: one clear sentence with the place and the remedy, nothing half-done."""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from declannot.domain.schema import Schema


def native(**changes: object) -> str:
    """A line of the native format with a tagged span, changed as asked for."""
    record = {
        "declannot": 1,
        "id": "documentone",
        "title": "One",
        "text": "Canada condemns it.",
        "layers": [
            {
                "annotator": "A",
                "spans": [{"id": "spanone", "start": 0, "end": 6, "label": "ACTOR"}],
            }
        ],
    }
    return json.dumps(record | changes)


def with_span(**changes: object) -> str:
    """Such a line with something else in its span."""
    span = {"id": "spanone", "start": 0, "end": 6, "label": "ACTOR"} | changes
    return native(layers=[{"annotator": "A", "spans": [span]}])


def contents(call, project: Path) -> tuple[list, list]:
    """What the project holds, as the commands tell it."""
    return call("documents", project, "--json").json, call("spans", project, "--json").json


def test_a_text_that_is_not_utf8_is_asked_about(call, refused, empty, tmp_path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes("L’été à Genève".encode("cp1252"))
    answer = refused("import", empty, path)
    assert "note.txt" in answer.err
    assert "--encoding" in answer.err
    assert "cp1252" in answer.err
    assert contents(call, empty) == ([], [])
    assert call("import", empty, path, "--encoding", "cp1252").code == 0
    (document,) = call("documents", empty, "--json").json
    assert document["length"] == len("L’été à Genève")


def test_an_unknown_encoding_is_refused(call, refused, empty, tmp_path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(b"text")
    assert "klingon" in refused("import", empty, path, "--encoding", "klingon").err
    assert contents(call, empty) == ([], [])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x07" * 50),
        ("archive.txt", b"PK\x03\x04\x14\x00\x00\x00" + bytes(range(256)) * 4),
        ("nothing.txt", b""),
        ("mark.txt", b"\xef\xbb\xbf"),
        ("half.jsonl", native().encode()[:-20]),
        ("list.jsonl", b"[1, 2]\n"),
    ],
)
def test_what_is_no_document_is_refused(call, refused, empty, tmp_path, name, data) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert name in refused("import", empty, path).err
    assert contents(call, empty) == ([], [])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (with_span(end=99), "99"),
        (with_span(start=-1), "-1"),
        (with_span(start=6), "6"),
        (with_span(text="Mexico"), "Mexico"),
        (with_span(label="ACTRO"), "ACTRO"),
        (with_span(colour="red"), "colour"),
        (with_span(attributes={"type": "planet"}), "planet"),
        (native(text=""), "text"),
        (native(sha256="0" * 64), "SHA-256"),
        (native(extra=1), "extra"),
        (native(declannot=9), "9"),
        (
            native(
                layers=[
                    {
                        "annotator": "A",
                        "spans": [
                            {"id": "spanone", "start": 0, "end": 6, "label": "ACTOR"},
                            {"id": "spanone", "start": 7, "end": 15, "label": "ACTOR"},
                        ],
                    }
                ]
            ),
            "spanone",
        ),
    ],
)
def test_a_bad_line_is_named_and_the_good_ones_stay_out(
    call, refused, empty, tmp_path, line, said
) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text(native(id="documentzero", layers=[]) + "\n" + line + "\n", encoding="utf-8")
    answer = refused("import", empty, path)
    assert "corpus.jsonl" in answer.err
    assert "2" in answer.err
    assert said in answer.err
    assert contents(call, empty) == ([], [])


def test_one_id_with_two_texts_is_refused(call, refused, empty, tmp_path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text(native() + "\n" + native(text="Canada supports it.") + "\n", encoding="utf-8")
    assert "documentone" in refused("import", empty, path).err
    assert contents(call, empty) == ([], [])


def test_a_missing_file_is_named(refused, empty, tmp_path) -> None:
    assert "missing.txt" in refused("import", empty, tmp_path / "missing.txt").err


def broken(tagged: Path, how: str) -> None:
    """Damage a project."""
    data = bytearray(tagged.read_bytes())
    if how == "empty":
        data.clear()
    elif how == "cut":
        del data[len(data) // 2 :]
    elif how == "cut in the header":
        del data[60:]
    elif how == "header":
        data[0:16] = b"X" * 16
    elif how == "page size":
        data[16:18] = b"\x00\x07"
    elif how == "newer":
        data[60:64] = (999).to_bytes(4, "big")
    elif how == "foreign":
        data[68:72] = (42).to_bytes(4, "big")
    elif how == "text":
        data[:] = b"Just a letter.\n" * 20
    tagged.write_bytes(bytes(data))


DAMAGES = [
    "empty",
    "cut",
    "cut in the header",
    "header",
    "page size",
    "newer",
    "foreign",
    "text",
]


@pytest.mark.parametrize("how", DAMAGES)
@pytest.mark.parametrize("command", ["info", "documents", "spans", "schema", "check"])
def test_a_damaged_project_is_never_read_as_if_it_were_whole(refused, tagged, how, command) -> None:
    broken(tagged, how)
    before = tagged.read_bytes()
    answer = refused(command, tagged)
    assert str(tagged) in answer.err
    assert tagged.read_bytes() == before


@pytest.mark.parametrize("how", DAMAGES)
def test_a_damaged_project_is_never_written_to(refused, tagged, how, tmp_path) -> None:
    broken(tagged, how)
    before = tagged.read_bytes()
    path = tmp_path / "more.txt"
    path.write_text("We condemn it.", encoding="utf-8")
    refused("import", tagged, path)
    refused("export", tagged, tmp_path / "out.jsonl", "--format", "jsonl")
    assert tagged.read_bytes() == before
    assert not (tmp_path / "out.jsonl").exists()


def test_check_tells_damage_in_json_too(call, tagged) -> None:
    broken(tagged, "cut")
    answer = call("check", tagged, "--json")
    assert answer.code == 1
    assert answer.json["damaged"] is True
    assert answer.err.count("\n") == 1


def test_a_newer_project_names_what_it_needs(refused, tagged) -> None:
    broken(tagged, "newer")
    err = refused("info", tagged).err
    assert "999" in err
    assert "Update declannot" in err


def test_zeroed_pages_are_found(call, tagged) -> None:
    data = bytearray(tagged.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    middle = len(data) // size // 2 * size
    data[middle : middle + size] = bytes(size)
    tagged.write_bytes(bytes(data))
    assert call("check", tagged).code == 1


def test_a_project_with_a_trigger_is_not_opened(refused, tagged) -> None:
    with sqlite3.connect(tagged) as connection:
        connection.execute("CREATE TRIGGER wipe AFTER INSERT ON span BEGIN DELETE FROM span; END")
    connection.close()
    assert "trigger" in refused("info", tagged).err


def test_a_missing_project_is_not_made(refused, tmp_path) -> None:
    path = tmp_path / "missing.declannot"
    for command in ("info", "documents", "spans", "schema", "check"):
        assert "There is no such project" in refused(command, path).err
    assert not path.exists()


def test_a_folder_is_not_a_project(refused, tmp_path) -> None:
    assert str(tmp_path) in refused("info", tmp_path).err


def test_an_existing_file_is_not_overwritten(refused, tagged) -> None:
    before = tagged.read_bytes()
    assert str(tagged) in refused("new", tagged).err
    assert tagged.read_bytes() == before


def test_a_project_needs_its_folder(refused, tmp_path) -> None:
    answer = refused("new", tmp_path / "nowhere" / "p.declannot", code=3)
    assert "nowhere" in answer.err


def test_a_second_writer_is_refused_and_readers_are_not(call, refused, tagged, tmp_path) -> None:
    from declannot.store.project import Project

    path = tmp_path / "more.txt"
    path.write_text("We condemn it.", encoding="utf-8")
    with Project.open(tagged):
        answer = refused("import", tagged, path, code=3)
        assert str(os.getpid()) in answer.err
        assert call("info", tagged).code == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
def test_a_full_disk_leaves_the_project_as_it_was(call, refused, tagged, tmp_path) -> None:
    path = tmp_path / "large.txt"
    path.write_text("We condemn the attack. " * 40_000, encoding="utf-8")
    before = contents(call, tagged)
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (tagged.stat().st_size + 20_000, old[1]))
    try:
        answer = refused("import", tagged, path, code=3)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert str(tagged) in answer.err
    assert contents(call, tagged) == before
    assert call("check", tagged).code == 0
    assert call("import", tagged, path).code == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
def test_a_full_disk_leaves_no_half_export(call, refused, tagged, tmp_path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    for name, out in (("jsonl", folder / "o.jsonl"), ("csv", folder / "o.csv")):
        resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, old[1]))
        try:
            refused("export", tagged, out, "--format", name, code=3)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
def test_a_full_disk_leaves_no_half_project(refused, tmp_path) -> None:
    path = tmp_path / "new.declannot"
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_192, old[1]))
    try:
        refused("new", path, code=3)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert list(tmp_path.glob("*declannot*")) == []


def test_a_schema_with_two_labels_on_one_key_names_the_line(call, refused, tmp_path) -> None:
    text = call_default_schema()
    path = tmp_path / "schema.yaml"
    path.write_text(text.replace("key: u\n", "key: c\n"), encoding="utf-8")
    project = tmp_path / "p.declannot"
    answer = refused("new", project, "--schema", path)
    assert "schema.yaml" in answer.err
    assert "CALL" in answer.err or "“c”" in answer.err
    assert not project.exists()


def test_a_schema_with_an_unknown_colour_names_the_line(call, refused, tagged, tmp_path) -> None:
    text = call_default_schema()
    path = tmp_path / "schema.yaml"
    path.write_text(text.replace("'#BBDDFF'", "blueish"), encoding="utf-8")
    answer = refused("schema", tagged, "--import", path)
    line = next(n for n, each in enumerate(path.read_text().splitlines(), 1) if "blueish" in each)
    assert f"line {line}" in answer.err or f":{line}" in answer.err
    assert "blueish" in answer.err
    assert call("info", tagged, "--json").json["schema"]["version"] == 1


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"a: [1, 2", b"just words", b"- a\n- b\n"])
def test_what_is_no_schema_is_refused(refused, tagged, tmp_path, data) -> None:
    path = tmp_path / "schema.yaml"
    path.write_bytes(data)
    assert "schema.yaml" in refused("schema", tagged, "--import", path).err


def test_a_schema_that_drops_a_label_in_use_is_refused(call, refused, tagged, tmp_path) -> None:
    from declannot.exchange.starting import default_schema
    from declannot.formats.schema_yaml import write_schema

    path = tmp_path / "schema.yaml"
    path.write_bytes(write_schema(without(default_schema(), "EVENT")))
    answer = refused("schema", tagged, "--import", path)
    assert "EVENT" in answer.err
    assert call("info", tagged, "--json").json["schema"]["version"] == 1


def without(schema: Schema, name: str) -> Schema:
    """The schema without one label, and without what refers to it."""
    gone = schema.label_by_name[name].id

    def rest(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in ids if each != gone)

    return replace(
        schema,
        labels=tuple(each for each in schema.labels if each.id != gone),
        attributes=tuple(
            replace(each, applies_to=rest(each.applies_to)) for each in schema.attributes
        ),
        relations=tuple(
            replace(each, from_labels=rest(each.from_labels), to_labels=rest(each.to_labels))
            for each in schema.relations
        ),
    )


def call_default_schema() -> str:
    """The text of the schema that comes with the program."""
    place = Path(__file__).parents[3] / "resources" / "schemas" / "default_schema.yaml"
    return place.read_text(encoding="utf-8")

"""brat's configuration as a schema, and the schema as brat's configuration."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.domain.schema import AttributeKind, Colour, FamilyStyle, Schema
from declannot.domain.schema_check import check_schema
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.brat.schema import proposes
from declannot.formats.format import Rendering
from declannot.formats.registry import format_named
from tests.thoroughness import examples

CONFIGURATION = """\
# people and places
[entities]
Person
!Place
\tTown
\t!Waters
\t\tSea|Ocean
\t\tLake
Thing
---
[relations]
<PLACES>=Place|Thing
Near   Arg1:<PLACES>, Arg2:Waters, <REL-TYPE>:symmetric
Near   Arg1:Person, Arg2:<ENTITY>
Any    Arg1:<ANY>, Arg2:<ANY>
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]
!Life
    Birth  Person-Arg:Person, Place-Arg?:Place
    Marry  Person-Arg{2}:Person, Cause*:<EVENT>
Report  Reporter-Arg+:Person|Thing

[attributes]
Sure    Arg:<ANY>
Rank    Arg:Person|Birth, Value:High|Low, <DEFAULT>:Low
Told    Arg:<EVENT>, Value:true|false
Of      Arg:<RELATION>, Value:A|B
"""
LOOKS = """\
[labels]
# a comment | of two
Sea | Open sea | S
Person-Arg | Person
Life | Events of life
[drawing]
SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen
Sea\tbgColor:#123, borderColor:darken
Person\tbgColor:#ABCDEF
Town\tbgColor:unheard-of
"""


def _proposed(folder: Path, configuration: str = CONFIGURATION, looks: str = LOOKS) -> Schema:
    (folder / "annotation.conf").write_text(configuration, encoding="utf-8")
    (folder / "visual.conf").write_text(looks, encoding="utf-8")
    schema = proposes(folder / "One.ann")
    assert schema is not None
    return schema


def _names(schema: Schema, ids: tuple[str, ...]) -> set[str]:
    return {schema.label_by_id[each].name for each in ids}


def test_a_configuration_becomes_a_schema(tmp_path: Path) -> None:
    schema = _proposed(tmp_path)
    check_schema(schema)
    assert {label.name: label.family for label in schema.labels} == {
        "Person": "entity",
        "Town": "Place",
        "Sea": "Place",
        "Lake": "Place",
        "Thing": "entity",
        "Birth": "Life",
        "Marry": "Life",
        "Report": "event",
    }
    families = schema.family_by_id
    assert families["Life"].title("en") == "Events of life"
    assert families["Life"].style is FamilyStyle.FILL
    assert families["Place"].style is FamilyStyle.UNDERLINE
    labels = schema.label_by_name
    assert labels["Sea"].title("en") == "Open sea"
    assert labels["Sea"].colour == Colour("#112233", "#112233")
    assert labels["Person"].colour.light == "#ABCDEF"
    assert labels["Town"].colour.light == "#90EE90"
    ends = {
        each.name: (_names(schema, each.from_labels), _names(schema, each.to_labels))
        for each in schema.relations
    }
    waters = {"Sea", "Lake"}
    assert ends == {
        "Near": (
            {"Town", "Thing", "Person"} | waters,
            {"Person", "Town", "Thing"} | waters,
        ),
        "Any": (set(), set()),
        "Person-Arg": ({"Birth", "Marry"}, {"Person"}),
        "Place-Arg": ({"Birth"}, {"Town"} | waters),
        "Cause": ({"Marry"}, {"Birth", "Marry", "Report"}),
        "Reporter-Arg": ({"Report"}, {"Person", "Thing"}),
    }
    assert schema.relation_by_name["Person-Arg"].titles == {"en": "Person"}
    kinds = {each.name: each for each in schema.attributes}
    assert set(kinds) == {"Sure", "Rank", "Told"}
    assert kinds["Sure"].kind is kinds["Told"].kind is AttributeKind.BOOLEAN
    assert kinds["Sure"].applies_to == ()
    assert kinds["Rank"].values == ("High", "Low")
    assert kinds["Rank"].default == "Low"
    assert _names(schema, kinds["Told"].applies_to) == {"Birth", "Marry", "Report"}


def test_the_configuration_is_looked_for_above_and_read_once(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    schema = _proposed(tmp_path)
    assert proposes(tmp_path / "a" / "Two.ann") is schema
    (tmp_path / "annotation.conf").write_text("[entities]\nOther\n")
    other = proposes(tmp_path / "a" / "Two.ann")
    assert other is not None
    assert [label.name for label in other.labels] == ["Other"]


@pytest.mark.parametrize(
    ("section", "line", "what"),
    [
        ("relations", "Near Arg1:Person", "has 1 ends"),
        ("relations", "Near Arg1:Person, Arg2:Nobody", "no type “Nobody”"),
        ("relations", "Near Arg1:Person, Arg2:<PLANET>", "no type “<PLANET>”"),
        ("relations", "Near Person Person", "cannot be read"),
        ("attributes", "Sure Arg:Nobody", "no type “Nobody”"),
        ("events", "Birth Person-Arg:Nobody", "no type “Nobody”"),
        ("entities", "a,b", "cannot be read"),
        ("entities", "a\0b", "cannot be read"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, section: str, line: str, what: str) -> None:
    content = f"[entities]\nPerson\n[{section}]\n{line}\n"
    with pytest.raises(UserError, match=what) as caught:
        _proposed(tmp_path, content, "")
    assert caught.value.where == f"{tmp_path / 'annotation.conf'}, line 4"


def test_what_is_no_configuration_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "annotation.conf"
    path.write_bytes(b"[entities]\n\xff\n")
    with pytest.raises(UserError, match=r"not UTF-8 \(byte 11\)"):
        proposes(tmp_path / "One.ann")
    path.write_text("[entities]\n" + "".join(f"{' ' * n}T{n}\n" for n in range(1200)))
    assert proposes(tmp_path / "One.ann") is not None
    path.write_text("[entities]\n" + "".join(f"T{n}\n" for n in range(3000)))
    with pytest.raises(UserError, match="more than 2000 types"):
        proposes(tmp_path / "One.ann")
    bomb = "".join(f"<{b}>=<{a}>|<{a}>\n" for a, b in zip("abcdefghijklmnop", "bcdefghijklmnopq"))  # noqa: B905
    path.write_text(f"[entities]\nA\n<a>=A|A|A|A|A|A\n{bomb}[relations]\nR Arg1:<q>, Arg2:A\n")
    with pytest.raises(UserError):
        proposes(tmp_path / "One.ann")


@given(st.data())
@settings(
    max_examples=examples(100),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_damage_gives_errors_for_people_or_a_schema_that_is_good(
    tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray((CONFIGURATION if data.draw(st.booleans()) else LOOKS).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 40))] = data.draw(
            st.sampled_from([b"", b"\n", b"\t", b"<", b":", b",", b"|", b"!", b"[", b"\xff", b"\0"])
        )
        content = content or bytearray(b"x")
    looks = bytes(content).lstrip().startswith(b"[labels")
    (tmp_path / "annotation.conf").write_bytes(CONFIGURATION.encode() if looks else content)
    (tmp_path / "visual.conf").write_bytes(content if looks else LOOKS.encode())
    try:
        schema = proposes(tmp_path / "One.ann")
    except UserError as error:
        assert "conf" in error.where
        return
    assert schema is not None
    check_schema(schema)


def test_a_schema_comes_back_from_what_is_written(tmp_path: Path, schema: Schema) -> None:
    titled = dataclasses.replace(
        schema.labels[0], titles={"en": "A | commitment"}, colour=Colour("#AABBCC", "#001122")
    )
    schema = dataclasses.replace(schema, labels=(titled, *schema.labels[1:]))
    back = _written(tmp_path, schema)
    assert [(each.name, each.family) for each in back.labels] == [
        (each.name, each.family) for each in schema.labels
    ]
    assert back.label_by_name["COMMITMENT"].title("en") == "A commitment"
    assert back.label_by_name["COMMITMENT"].colour.light == "#AABBCC"
    (by,) = back.relations
    assert _names(back, by.from_labels) == {"COMMITMENT", "CALL"}
    assert _names(back, by.to_labels) == {"ACTOR"}
    kinds = {each.name: each for each in back.attributes}
    assert kinds["strength"].values == ("strong", "weak")
    assert _names(back, kinds["strength"].applies_to) == {"COMMITMENT"}
    assert kinds["reported"].kind is AttributeKind.BOOLEAN
    assert kinds["reported"].applies_to == ()


def test_a_family_and_a_label_of_one_name_are_told_apart(tmp_path: Path, schema: Schema) -> None:
    family = dataclasses.replace(schema.families[0], id="ACTOR")
    other = dataclasses.replace(schema.families[1], id="call")
    labels = [
        dataclasses.replace(each, family={"act": "ACTOR", "entity": "call"}[each.family])
        for each in schema.labels
    ]
    schema = dataclasses.replace(schema, families=(family, other), labels=tuple(labels))
    back = _written(tmp_path, schema)
    assert [(each.name, each.family) for each in back.labels] == [
        (each.name, {"ACTOR": "ACTOR-family", "call": "call"}[each.family])
        for each in schema.labels
    ]


def _written(folder: Path, schema: Schema) -> Schema:
    write = format_named("brat").write
    assert write is not None
    renderer: Any = write(Rendering(schema=schema, layers=("A",)))
    renderer.begin()
    for name, content in renderer.end():
        (folder / name).write_bytes(content)
    back = proposes(folder / "One.ann")
    assert back is not None
    return back


def test_an_import_takes_what_it_lacks_from_the_configuration(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    _proposed(folder)
    (folder / "One.txt").write_text("Ana was born in Rome.")
    (folder / "One.ann").write_text(
        "T1\tPerson 0 3\tAna\nT2\tBirth 8 12\tborn\nT3\tTown 16 20\tRome\n"
        "E1\tBirth:T2 Person-Arg:T1 Place-Arg:T3\nA1\tTold E1 true\nA2\tRank T1 High\n"
        "A3\tSure T1\n"
    )
    with new_project(tmp_path / "p.declannot") as project:
        choices = ImportChoices(annotator="Ana", unknown="add")
        report = run_import(project, [folder], choices)
        assert not report.losses
        schema = project.schema
        check_schema(schema)
        birth = schema.label_by_name["Birth"]
        assert (birth.family, birth.colour.light) == ("Life", "#90EE90")
        assert schema.family_by_id["Life"].title("en") == "Events of life"
        told = schema.attribute_named(birth.id, "Told")
        assert told is not None
        assert told.kind is AttributeKind.BOOLEAN
        place = schema.relation_by_name["Place-Arg"]
        assert _names(schema, place.from_labels) == {"Birth"}
        assert _names(schema, place.to_labels) == {"Town"}
        (record,) = project.iter_records([each.id for each in project.documents()])
        values = [dict(each.attributes) for each in record.layers[0].spans]
        assert {True, "High"} <= {value for each in values for value in each.values()}

"""REFI-QDA in: code books, notes, links, what positions count, and what is refused."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.formats.record_check import check_record
from declannot.formats.refi_qda.book import proposes
from declannot.formats.registry import detect
from tests.formats.refi_qda_packages import (
    BO,
    PROJECT,
    TEXT,
    losses_of,
    package_of,
    reads_of,
    selection_of,
    spans_of,
)
from tests.thoroughness import examples


def test_several_codes_of_a_selection_are_spans_and_users_are_layers(tmp_path: Path) -> None:
    selections = selection_of(2, 8, 3, 2) + selection_of(12, 18, 5, number=2, user=BO)
    (read,) = reads_of(package_of(tmp_path / "a.qdpx", selections))
    assert spans_of(read) == [
        ("Ana", "ACTOR", "Canada"), ("Ana", "CALL", "Canada"), ("Bo", "Who: ACTOR", "Mexico"),
    ]  # fmt: skip
    assert losses_of(read) == [
        ("UNIT_ASSUMED", "codepoint: 4 of 4 edges at words, 1 as utf16, 3 as codepoint over the "
         "text with LF, 3 as utf16 over the text with LF"),
        ("UNKNOWN_IGNORED", "the picture source “photo.jpg”"),
        ("UNKNOWN_IGNORED", "cases: 1"),
        ("LABEL_RENAMED", "ACTOR is Who: ACTOR"),
    ]  # fmt: skip
    assert detect(tmp_path / "a.qdpx")[0].name == "refi-qda"


def test_notes_and_links_are_read(tmp_path: Path) -> None:
    note = '<NoteRef targetGUID="{A0000000-0000-0000-0000-000000000001}"/>'
    selections = selection_of(2, 8, 3, more=note) + selection_of(12, 18, 2, number=2)
    selections += '<NoteRef targetGUID="a0000000-0000-0000-0000-000000000002"/>'
    coding, other = (f"60000000-0000-0000-0000-00000000000{n}" for n in (1, 2))
    selection = "50000000-0000-0000-0000-000000000002"

    def link(number: int, ends: tuple[str, str], direction: str = "OneWay") -> str:
        return (
            f'<Link guid="b0000000-0000-0000-0000-00000000000{number}" name="by{number}" '
            f'direction="{direction}" originGUID="{ends[0]}" targetGUID="{ends[1]}"/>'
        )

    tail = (
        '<Notes><Note guid="a0000000-0000-0000-0000-000000000001" name="Why">'
        "<PlainTextContent>because</PlainTextContent></Note>"
        f'<Note guid="a0000000-0000-0000-0000-000000000002" creatingUser="{BO}">'
        "<PlainTextContent>all of it</PlainTextContent></Note>"
        '<Note guid="a0000000-0000-0000-0000-000000000003">'
        "<PlainTextContent>lonely</PlainTextContent></Note></Notes><Links>"
        + link(1, (other, coding))
        + link(2, (coding, selection), "Bidirectional")
        + link(3, ("20000000-0000-0000-0000-000000000002", "20000000-0000-0000-0000-000000000003"))
        + link(4, (coding, "20000000-0000-0000-0000-000000000003"))
        + "</Links>"
    )
    (read,) = reads_of(package_of(tmp_path / "a.qdpx", selections, tail))
    ana, bo = read.document.layers
    assert [each.note for each in ana.spans] == ["Why: because", ""]
    assert (bo.annotator, bo.notes, bo.spans) == ("Bo", "all of it", [])
    first, second = (each.id for each in ana.spans)
    assert [(each.type, each.from_id, each.to_id) for each in ana.relations] == [
        ("by1", second, first), ("by2", first, second), ("by2", second, first),
    ]  # fmt: skip
    codes = [code for code, detail in losses_of(read) if "by" in detail or "lonely" in detail]
    assert codes == ["RELATION_DROPPED", "NOTE_DROPPED", "UNKNOWN_IGNORED"]


def test_the_code_book_is_proposed_as_a_schema(tmp_path: Path) -> None:
    schema = proposes(package_of(tmp_path / "a.qdpx"))
    assert schema is not None
    assert [(each.name, each.family) for each in schema.labels] == [
        ("CALL", "Acts"), ("ACTOR", "Acts"), ("Who", "Who"), ("Who: ACTOR", "Who"),
        ("PLACE", "codes"),
    ]  # fmt: skip
    assert schema.labels[0].colour.light == "#33cc33"
    assert schema.labels[0].definition == "Asks others."
    assert [each.id for each in schema.families] == ["Acts", "Who", "codes"]


def test_names_are_told_apart(tmp_path: Path) -> None:
    changes = {'name="Bo"': 'name=" ANA"', 'name="PLACE"': 'name="call"'}
    selections = selection_of(2, 8, 2) + selection_of(2, 8, 6, number=2, user=BO)
    selections += selection_of(12, 18, 4, number=3, user="{70000000-0000-0000-0000-000000000001}")
    (read,) = reads_of(package_of(tmp_path / "a.qdpx", selections, changes=changes))
    assert spans_of(read) == [
        ("Ana", "CALL", "Canada"), ("ANA 2", "call", "Canada"), ("user 70000000", "Who", "Mexico"),
    ]  # fmt: skip


WORDS = "👍 Canada\r\nand Mexico 👍\r\ncall on all states. 👍 End"


def _positions(unit: str, *, line_feeds: bool) -> str:
    """Return selections of each word, counted in some way."""
    text = WORDS.replace("\r\n", "\n") if line_feeds else WORDS
    width = {"codepoint": 4, "utf16": 2}[unit]
    codec = {"codepoint": "utf-32-le", "utf16": "utf-16-le"}[unit]
    return "".join(
        selection_of(
            len(text[: found.start()].encode(codec)) // width,
            len(text[: found.end()].encode(codec)) // width,
            3,
            number=n,
        )
        for n, found in enumerate(re.finditer(r"\w+", text))
    )


@pytest.mark.parametrize("unit", ["codepoint", "utf16"])
@pytest.mark.parametrize("line_feeds", [False, True])
def test_positions_count_as_most_edges_of_words_say(
    tmp_path: Path, unit: str, line_feeds: bool
) -> None:
    selections = _positions(unit, line_feeds=line_feeds)
    package = package_of(tmp_path / "a.qdpx", selections, text=b"\xef\xbb\xbf" + WORDS.encode())
    (read,) = reads_of(package)
    assert [quote for *_, quote in spans_of(read)] == re.findall(r"\w+", WORDS)
    (assumed,) = [detail for code, detail in losses_of(read) if code == "UNIT_ASSUMED"]
    assert assumed.startswith(f"{unit}{' over the text with LF' if line_feeds else ''}: 16 of 16")


def test_nvivo_counts_utf16_units_and_what_is_named_wins(tmp_path: Path) -> None:
    selection = selection_of(3, 9, 3)  # so few do not decide
    program = {"Some QDA 1": "QSR International, NVivo 12"}
    package = package_of(tmp_path / "a.qdpx", selection, changes=program)
    (read,) = reads_of(package)
    assert spans_of(read) == [("Ana", "ACTOR", "Canada")]
    assert ("UNIT_ASSUMED", "utf16: QSR International, NVivo 12 counts so") in losses_of(read)
    (read,) = reads_of(package, "codepoint")
    assert spans_of(read) == [("Ana", "ACTOR", "anada ")]
    assert "UNIT_ASSUMED" not in dict(losses_of(read))


def test_a_project_beside_its_sources_is_read_too(tmp_path: Path) -> None:
    packed = package_of(tmp_path / "a.qdpx", selection_of(2, 8, 3))
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(tmp_path / "open")
    (read,) = reads_of(tmp_path / "open" / "Something.QDE")
    assert spans_of(read) == [("Ana", "ACTOR", "Canada")]


def test_sources_without_words_and_selections_without_codes_are_listed(tmp_path: Path) -> None:
    sources = (
        "</TextSource><TextSource guid='40000000-0000-0000-0000-000000000008' name='Blank'>"
        "<PlainTextContent> </PlainTextContent></TextSource>"
        "<TextSource guid='40000000-0000-0000-0000-000000000009' name='Rich' "
        "richTextPath='internal://x.docx'></TextSource>"
        "<TextSource guid='40000000-0000-0000-0000-000000000007' name='Inline'>"
        "<PlainTextContent>Canada acts.</PlainTextContent>" + selection_of(0, 6, 3, number=3)
        + "<VariableValue/><Coding guid='60000000-0000-0000-0000-000000000009'/>"
    )  # fmt: skip
    selections = selection_of(2, 8) + selection_of(3, 3, 2, number=2) + sources
    first, last = reads_of(package_of(tmp_path / "a.qdpx", selections))
    assert (first.document.title, last.document.title) == ("One", "Inline")
    assert spans_of(last) == [("Ana", "ACTOR", "Canada")]
    details = [detail for code, detail in losses_of(first, last) if code == "UNKNOWN_IGNORED"]
    assert details == [
        "the selection at 2: it has no code",
        "1 codes of the whole text",
        "1 values of variables",
        "the picture source “photo.jpg”",
        "cases: 1",
        "the text source “Blank”, which has no words",
        "the text source “Rich”, which has no plain text",
    ]
    assert "EMPTY_SPAN_DROPPED" in dict(losses_of(first))


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"One.TXT": "Two.txt"}, "does not hold the text “internal://Two.txt”"),
        ({"internal://One.TXT": "absolute:///etc/passwd"}, "does not hold the text “absolute"),
        ({"internal://One.TXT": "internal://../a.qdpx"}, "does not hold the text"),
        ({'startPosition="2"': 'startPosition="x"'}, "“x” is not a position"),
        ({'startPosition="2"': 'startPosition="-2"'}, "is not in the text"),
        ({'endPosition="8"': 'endPosition="99"'}, "is not in the text, which has 25"),
        ({'endPosition="8"': 'endPosition="1"'}, "The span at offset 2 ends at 1"),
        ({"CodeRef targetGUID": "CodeRef other"}, "is not in the code book"),
        ({"<Project ": "<!DOCTYPE a [<!ENTITY b 'c'>]><Project "}, "document type"),
        ({"urn:QDA-XML:project:1.0": "urn:x"}, "no project of REFI-QDA"),
        ({"</Project>": ""}, "not XML"),
        ({"TextSource": "AudioSource"}, "no source that is text"),
        ({"<Cases>": "<Cases>" + "<a>" * 500}, "nested more than"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, changes: dict[str, str], complaint: str) -> None:
    with pytest.raises(UserError, match=re.escape(complaint)) as caught:
        reads_of(package_of(tmp_path / "a.qdpx", selection_of(2, 8, 3), changes=changes))
    assert str(caught.value).startswith(str(tmp_path / "a.qdpx"))


def test_a_package_has_one_project_and_stays_within_itself(tmp_path: Path) -> None:
    package = package_of(tmp_path / "a.qdpx")
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr("__MACOSX/._Something.qde", b"no project")
    assert len(reads_of(package)) == 1
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr("other.qde", b"<Project/>")
    with pytest.raises(UserError, match="holds 2 projects"):
        reads_of(package)
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("../a.qde", PROJECT)
    with pytest.raises(UserError, match="outside of itself"):
        reads_of(package)


def test_entities_and_tags_without_end_do_not_grow(tmp_path: Path) -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    for inside in ('<!ENTITY x SYSTEM "file:///etc/passwd">', f'<!ENTITY e0 "lol">{bomb}'):
        changes = {
            "<Project ": f"<!DOCTYPE Project [{inside}]><Project ",
            'name="P"': "name='&e11;'",
        }
        with pytest.raises(UserError, match="document type"):
            reads_of(package_of(tmp_path / "a.qdpx", changes=changes))
    endless = {"<Cases>": f'<Cases a="{" " * (10 << 20)}">'}
    with pytest.raises(UserError, match="A tag is longer than 8 MB"):
        reads_of(package_of(tmp_path / "a.qdpx", changes=endless))


def test_large_parts_are_refused_by_what_comes_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = package_of(tmp_path / "a.qdpx", text=b"Canada " * 50_000)
    monkeypatch.setattr("declannot.formats.refi_qda.package.MAX_TEXT_BYTES", 1 << 16)
    with pytest.raises(UserError, match=r"One\.TXT: The file is larger"):
        reads_of(package)
    monkeypatch.setattr("declannot.formats.refi_qda.package.MAX_PROJECT_BYTES", 500)
    with pytest.raises(UserError, match=r"Something\.QDE\): The file is larger"):
        reads_of(package)


@given(data=st.data())
@settings(
    max_examples=examples(150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_a_damaged_project_in_a_sound_package_is_refused_or_read(
    tmp_path: Path, data: st.DataObject
) -> None:
    note = '<NoteRef targetGUID="a0000000-0000-0000-0000-000000000001"/>'
    tail = (
        '<Notes><Note guid="a0000000-0000-0000-0000-000000000001"><PlainTextContent>why'
        "</PlainTextContent></Note></Notes><Links><Link guid='b' name='by' direction='OneWay' "
        "originGUID='60000000-0000-0000-0000-000000000001' "
        "targetGUID='60000000-0000-0000-0000-000000000002'/></Links>"
    )
    selections = selection_of(2, 8, 3, more=note) + selection_of(12, 18, 2, number=2)
    project = PROJECT.replace("SELECTIONS", selections).replace("TAIL", tail)
    good = project.encode()
    damaged = bytearray(good)
    at = data.draw(st.integers(0, len(good) - 1))
    kind = data.draw(st.sampled_from(["cut", "flip", "add", "number", "swap", "drop"]))
    if kind == "cut":
        damaged = damaged[:at]
    elif kind == "flip":
        damaged[at] = data.draw(st.integers(0, 255))
    elif kind == "add":
        more = [b"\0", b"<a>" * 50_000, b"\xff", b"]]>", b"<", b"&#0;", b"&x;", b"'", b"1" * 5000]
        damaged[at:at] = data.draw(st.sampled_from(more))
    elif kind == "number":
        found = data.draw(st.sampled_from(list(re.finditer(rb"\d+", good))))
        new = [b"-1", b"0", b"17", b"9" * 30, b"1e9", b"2147483648"]
        damaged[found.start() : found.end()] = data.draw(st.sampled_from(new))
    elif kind == "swap":
        lines = good.split(b"\n")
        first, second = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        lines[first], lines[second] = lines[second], lines[first]
        damaged = bytearray(b"\n".join(lines))
    else:
        damaged[at : data.draw(st.integers(at, len(good)))] = b""
    path = tmp_path / "a.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", bytes(damaged))
        archive.writestr("sources/one.txt", TEXT)
    for unit in (None, "utf16"):
        try:
            for read in reads_of(path, unit):
                check_record(read.document, read.where)
        except UserError as error:
            assert str(error).startswith(str(path))

"""UIMA XMI and JSON: what cassis finds in our files, what comes back, and what is refused."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import cassis
import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.domain.schema import Schema
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.formats.format import ReadOptions, Rendering
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation
from declannot.formats.registry import format_named
from declannot.formats.uima.files import read_json, read_xmi
from declannot.store.project import Project
from tests.formats.making import bare_document, bare_span, documents
from tests.thoroughness import examples

Write = Callable[..., Any]
TEXT = "Canada 👍 acts.\r\n\tMexico & <Cuba>."
BOTH = pytest.mark.parametrize("name", ["uima-xmi", "uima-json"])
pytestmark = pytest.mark.filterwarnings("ignore:Trying to add feature:UserWarning")


_document = partial(bare_document, text=TEXT, language="en")


def _full() -> CorpusDocument:
    spans = [
        bare_span(0, 6, id="a", note="a\tb\n", doubt=True),
        bare_span(0, 14, "COMMITMENT", id="b", attributes={"strength": "strong", "reported": False,
              "count": 2, "words": ["x y", "z"]}),
        bare_span(7, 8, "Événement spécial", id="c"),
        bare_span(17, 23, id="d", attributes={"type": "state"}),
    ]  # fmt: skip
    relations = [CorpusRelation(id="r", type="by", from_id="b", to_id="a", attributes={"sure": 1})]
    return _document(*spans, relations=relations)


def _ending(name: str) -> str:
    return format_named(name).extensions[0]


def _load(root: Path, name: str, stem: str = "One") -> cassis.Cas:
    path = root / f"{stem}{_ending(name)}"
    if name == "uima-json":
        return cassis.load_cas_from_json(path.read_text(encoding="utf-8"))
    system = cassis.load_typesystem(BytesIO((root / "TypeSystem.xml").read_bytes()))
    return cassis.load_cas_from_xmi(BytesIO(path.read_bytes()), typesystem=system)


def _read(root: Path, name: str, stem: str = "One") -> CorpusDocument:
    read = format_named(name).read
    assert read is not None
    return next(read(root / f"{stem}{_ending(name)}", ReadOptions())).document


@BOTH
def test_cassis_finds_what_was_written(write: Write, name: str) -> None:
    root, ledger, mismatches, spans = write(name, [_full()])
    cas = _load(root, name)
    found = cas.select("webanno.custom.DeclannotSpan")
    assert not mismatches
    assert spans == len(found) == 4
    assert cas.sofa_string == TEXT
    assert [(each.get_covered_text(), each.label) for each in found] == [
        ("Canada", "ACTOR"),
        ("Canada 👍 acts.", "COMMITMENT"),
        ("👍", "Événement spécial"),
        ("Mexico", "ACTOR"),
    ]
    assert found[1].count == 2.0
    assert found[1].reported is False
    assert found[1].words.elements == ["x y", "z"]
    (relation,) = cas.select("webanno.custom.DeclannotRelation")
    assert (relation.Governor, relation.Dependent) == (found[1], found[0])
    assert (relation.label, relation.sure) == ("by", "1")
    assert ledger.counts["ANNOTATOR_FLATTENED"] == 1
    assert not ledger.counts["CHAR_REPLACED"]


def test_offsets_in_the_files_are_utf16(write: Write) -> None:
    root, *_ = write("uima-xmi", [_document(bare_span(9, 13))])
    assert b'begin="10" end="14" label="ACTOR"' in (root / "One.xmi").read_bytes()
    root, *_ = write("uima-json", [_document(bare_span(9, 13))])
    features = json.loads((root / "One.json").read_bytes())["%FEATURE_STRUCTURES"]
    assert [(each["begin"], each["end"]) for each in features if "label" in each] == [(10, 14)]


@BOTH
def test_what_was_written_comes_back(write: Write, name: str) -> None:
    root, *_ = write(name, [_full()])
    document = _read(root, name)
    assert (document.text, document.title, document.language) == (TEXT, "One", "en")
    spans = {each.id: each for each in document.layers[0].spans}
    assert sorted((each.start, each.end, each.label) for each in spans.values()) == [
        (0, 6, "ACTOR"),
        (0, 14, "COMMITMENT"),
        (7, 8, "Événement spécial"),
        (17, 23, "ACTOR"),
    ]
    act = next(each for each in spans.values() if each.label == "COMMITMENT")
    assert act.attributes == {
        "strength": "strong",
        "reported": False,
        "count": 2,
        "words": ["x y", "z"],
    }
    actor = next(each for each in spans.values() if each.end == 6)
    assert (actor.note, actor.doubt) == ("a\tb\n", True)
    (relation,) = document.layers[0].relations
    assert (spans[relation.from_id], spans[relation.to_id]) == (act, actor)


@BOTH
def test_what_does_not_fit_is_said(write: Write, name: str) -> None:
    spans = [
        bare_span(0, 23, fragments=[(0, 6), (17, 23)], id="p"),
        bare_span(9, 13, attributes={"words": [], "reported": "perhaps", "Größe": "x"}),
    ]
    root, ledger, mismatches, count = write(name, [_document(*spans, notes="Remarks")])
    assert not mismatches
    assert count == 3
    assert ledger.counts["DISCONTINUOUS_SPLIT"] == ledger.counts["NOTE_DROPPED"] == 1
    assert ledger.counts["LABEL_RENAMED"] == 1
    assert ledger.counts["ATTRIBUTE_DROPPED"] == 2


def test_what_xml_cannot_hold_is_replaced_one_for_one(write: Write) -> None:
    text = "Ca\x0bna\x01da acts"
    document = _document(bare_span(0, 8), text=text)
    root, ledger, mismatches, _ = write("uima-xmi", [document])
    assert _read(root, "uima-xmi").text == "Ca\ufffdna\ufffdda acts"
    assert not mismatches
    assert ledger.counts["CHAR_REPLACED"] == 1
    root, ledger, mismatches, _ = write("uima-json", [document])
    assert _read(root, "uima-json").text == text
    assert not mismatches
    assert not ledger.counts["CHAR_REPLACED"]


@given(record=documents())
@settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@BOTH
def test_any_text_comes_back_exactly(write: Write, record: CorpusDocument, name: str) -> None:
    root, ledger, mismatches, _ = write(name, [record])
    assert not mismatches
    replaced = ledger.counts["CHAR_REPLACED"]
    assert (_read(root, name, "A_title").text == record.text) == (replaced == 0)


@BOTH
def test_layers_stand_where_inception_has_them(write: Write, name: str) -> None:
    layers = [CorpusLayer(annotator="A", spans=[bare_span(0, 6)]), CorpusLayer(annotator="gold")]
    one = CorpusDocument(id="d1", title="One", text="Canada acts.", layers=layers)
    two = CorpusDocument(id="d2", title="Two", text="Nobody read this.")
    root, ledger, mismatches, _ = write(name, [one, two], ("A", "gold"))
    made = sorted(each.relative_to(root).as_posix() for each in root.rglob(f"*{_ending(name)}"))
    assert made == [
        f"annotation/One/A{_ending(name)}",
        f"annotation/Two/INITIAL_CAS{_ending(name)}",
        f"curation/One/CURATION_USER{_ending(name)}",
    ]
    assert not mismatches
    assert not ledger.counts["ANNOTATOR_FLATTENED"]


def _made_by_others(name: str, path: Path) -> None:
    """Write a CAS with relation, chain, slots and an empty span, with cassis alone."""
    system = cassis.TypeSystem()
    annotation = "uima.tcas.Annotation"
    token = system.create_type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")
    part = system.create_type("x.Part")
    link = system.create_type("x.PartLink", "uima.cas.TOP")
    host = system.create_type("x.Host")
    chain = system.create_type("x.CorefLink")
    dependency = system.create_type("x.Dependency")
    add = system.create_feature
    for kind, feature, range_name in (
        (part, "value", "uima.cas.String"),
        (part, "identifier", "uima.cas.String"),
        (part, "size", "uima.cas.Integer"),
        (link, "role", "uima.cas.String"),
        (link, "target", part),
        (chain, "next", chain),
        (chain, "referenceType", "uima.cas.String"),
        (chain, "referenceRelation", "uima.cas.String"),
        (dependency, "Governor", annotation),
        (dependency, "Dependent", annotation),
        (dependency, "DependencyType", "uima.cas.String"),
    ):
        add(kind, feature, range_name)
    add(host, "parts", "uima.cas.FSArray", elementType="x.PartLink")
    cas = cassis.Cas(typesystem=system)
    cas.sofa_string = "👍 One two"
    cas.sofa_mime = "text/plain"
    words = [token(begin=2, end=5), token(begin=6, end=9), token(begin=0, end=1)]
    pieces = [part(begin=2, end=5, value="V", identifier="Q1", size=3), part(begin=6, end=9)]
    second = chain(begin=6, end=9, referenceType="nam")
    first = chain(begin=2, end=5, referenceRelation="same", next=second)
    array = system.get_type("uima.cas.FSArray")(
        elements=[link(role="agent", target=pieces[0]), link(target=pieces[1])]
    )
    for each in (
        *words,
        *pieces,
        first,
        second,
        host(begin=0, end=1, parts=array),
        part(begin=4, end=4),
        dependency(begin=6, end=9, Governor=words[0], Dependent=words[1], DependencyType="obj"),
    ):
        cas.add(each)
    if name == "uima-json":
        cas.to_json(str(path))
    else:
        cas.to_xmi(path)
        system.to_xml(path.with_name("TypeSystem.xml"))


@BOTH
def test_relations_chains_and_slots_of_others_are_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"made{_ending(name)}"
    _made_by_others(name, path)
    read = format_named(name).read
    assert read is not None
    found = next(read(path, ReadOptions()))
    layer = found.document.layers[0]
    at = {each.id: (each.start, each.end, each.label) for each in layer.spans}
    assert sorted(at.values()) == [
        (0, 1, "Host"),
        (2, 5, "CorefLink"),
        (2, 5, "Token"),
        (2, 5, "V"),
        (6, 9, "Part"),
        (6, 9, "Token"),
        (6, 9, "nam"),
    ]
    assert next(each.attributes for each in layer.spans if each.label == "V") == {
        "identifier": "Q1",
        "size": 3,
    }
    assert sorted((each.type, at[each.from_id], at[each.to_id]) for each in layer.relations) == [
        ("agent", (0, 1, "Host"), (2, 5, "V")),
        ("obj", (2, 5, "Token"), (6, 9, "Token")),
        ("parts", (0, 1, "Host"), (6, 9, "Part")),
        ("same", (2, 5, "CorefLink"), (6, 9, "nam")),
    ]
    assert sorted(str(each.code) for each in found.losses) == [
        "EMPTY_SPAN_DROPPED",
        "UNKNOWN_IGNORED",
    ]


XMI = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<xmi:XMI xmlns:tcas="http:///uima/tcas.ecore" xmlns:xmi="http://www.omg.org/XMI" '
    'xmlns:cas="http:///uima/cas.ecore" xmi:version="2.0">\n<cas:NULL xmi:id="0"/>\n'
    '<tcas:Annotation xmi:id="2" sofa="1" begin="{begin}" end="{end}"/>\n'
    '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" '
    'sofaString="{text}"/>\n<cas:View sofa="1" members="2"/>\n</xmi:XMI>\n'
)


@pytest.mark.parametrize(
    ("content", "says", "line"),
    [
        (XMI.format(begin=0, end=1, text="👍a"), "surrogate", ""),
        (XMI.format(begin=0, end=99, text="a"), "outside of the text", ""),
        (XMI.format(begin=3, end=1, text="abcd"), "not in the text", ""),
        (XMI.format(begin=0, end=1, text=""), "no text", ""),
        (XMI.format(begin="x", end=1, text="a"), "cannot be read", ""),
        (XMI.format(begin=0, end=1, text="a")[:-90], "cannot be read", ", line 5"),
        (XMI.replace("tcas:Annotation", "tcas:Nobody").format(begin=0, end=1, text="a"),
         "cannot be read", ""),
        (XMI.replace("uima/tcas", "x").format(begin=0, end=1, text="a"), "type system", ""),
        ('<!DOCTYPE x [<!ENTITY a "aaa">]>\n' + XMI.format(begin=0, end=1, text="&a;"),
         "declares", ", line 1"),
        ('<?xml version="1.0"?>\n\n<!DOCTYPE x SYSTEM "http://localhost/x.dtd">\n<x/>',
         "declares", ", line 3"),
        ('<?xml version="1.0" encoding="UTF-7"?>\n<x/>', "not UTF-8", ", line 1"),
    ],
)  # fmt: skip
def test_bad_xmi_is_refused(tmp_path: Path, content: str, says: str, line: str) -> None:
    path = tmp_path / "bad.xmi"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        next(read_xmi(path, ReadOptions()))
    assert says in str(caught.value)
    assert caught.value.where == f"{path}{line}"


def test_xml_in_utf16_cannot_hide_a_declaration(tmp_path: Path) -> None:
    path = tmp_path / "bad.xmi"
    path.write_bytes('<!DOCTYPE x [<!ENTITY a "aaa">]><x>&a;</x>'.encode("utf-16"))
    with pytest.raises(UserError, match="not UTF-8"):
        next(read_xmi(path, ReadOptions()))


@pytest.mark.parametrize("system", ["<!DOCTYPE x><x/>", "<typeDescription><name>x.A</name>"])
def test_bad_type_systems_are_refused(tmp_path: Path, system: str) -> None:
    path = tmp_path / "bad.xmi"
    path.write_text(
        XMI.replace("uima/tcas", "x")
        .replace("tcas:Annotation", "tcas:A")
        .format(begin=0, end=1, text="a"),
        encoding="utf-8",
    )
    content = (
        system
        if "name" in system
        else (system + "<typeDescription><name>x.A</name></typeDescription>")
    )
    (tmp_path / "TypeSystem.xml").write_text(content, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        next(read_xmi(path, ReadOptions()))
    assert caught.value.where.startswith(str(tmp_path / "TypeSystem.xml"))


@pytest.mark.parametrize("content", ["[]", "{", '{"%FEATURE_STRUCTURES": 3}', "{}", "[" * 5000,
    '{"%TYPES": {}, "%FEATURE_STRUCTURES": [{"%ID": 1}], "%VIEWS": {}}',
    '{"%TYPES": {"a": {"%SUPER_TYPE": "b"}, "b": {"%SUPER_TYPE": "a"}}, '
    '"%FEATURE_STRUCTURES": [], "%VIEWS": {}}',
    '{"%FEATURE_STRUCTURES": ' + "[" * 5000])  # fmt: skip
def test_bad_json_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        next(read_json(path, ReadOptions()))
    assert caught.value.where.startswith(str(path))


def _sample(name: str) -> dict[str, bytes]:
    chosen = format_named(name)
    assert chosen.write is not None
    renderer = chosen.write(Rendering(schema=Schema(name="x"), layers=("A",)))
    return dict([*renderer.document(_full()), *renderer.end()])


@given(data=st.data())
@settings(
    max_examples=examples(150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@BOTH
def test_damaged_files_are_read_or_refused_by_our_own_errors(
    tmp_path: Path, name: str, data: st.DataObject
) -> None:
    for piece, content in _sample(name).items():
        (tmp_path / piece).write_bytes(content)
    target = tmp_path / f"One{_ending(name)}"
    if name == "uima-xmi" and data.draw(st.booleans()):
        target = tmp_path / "TypeSystem.xml"
    content = target.read_bytes()
    at = data.draw(st.integers(0, len(content) - 1))
    how = data.draw(st.sampled_from(["cut", "flip", "insert", "number"]))
    if how == "cut":
        content = content[:at]
    elif how == "flip":
        content = content[:at] + bytes([data.draw(st.integers(0, 255))]) + content[at + 1 :]
    elif how == "insert":
        piece_of = st.sampled_from([b"<", b">", b'"', b"&a;", b"\0", b"[", b"{", b"-", b"<a/>"])
        content = content[:at] + data.draw(piece_of) + content[at:]
    else:
        digits = [place for place, byte in enumerate(content) if 48 <= byte <= 57]
        place = data.draw(st.sampled_from(digits or [at]))
        content = (
            content[:place]
            + data.draw(st.sampled_from([b"0", b"9", b"99999"]))
            + content[place + 1 :]
        )
    target.write_bytes(content)
    read = format_named(name).read
    assert read is not None
    try:
        document = next(read(tmp_path / f"One{_ending(name)}", ReadOptions())).document
    except UserError as error:
        assert error.where.startswith(str(tmp_path))
        return
    for span in document.spans():
        assert 0 <= span.start < span.end <= len(document.text)


@BOTH
def test_two_readings_go_out_and_come_back_equal(tmp_path: Path, name: str) -> None:
    with new_project(tmp_path / "one.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in "AB":
            add_readings(project, document.id, reader)
        done = run_export(project, tmp_path / "out", ExportChoices(format=name))
        before = _contents(project)
    assert set(done.losses) == {"METADATA_DROPPED"}
    archive = tmp_path / "out.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for each in (tmp_path / "out").rglob("*.*"):
            if each.is_file():
                made.write(each, each.relative_to(tmp_path / "out"))
    for number, source in enumerate((tmp_path / "out", archive)):
        with new_project(tmp_path / f"two{number}.declannot") as project:
            report = run_import(project, [source], ImportChoices())
            assert report.annotators_new == ["A", "B"]
            assert (report.documents_new, report.spans_new, report.relations_new) == (1, 227, 28)
            assert not report.losses
            assert not report.warnings
            assert _contents(project) == before
            again = run_import(project, [source], ImportChoices())
            assert (again.documents_unchanged, again.spans_new, again.relations_new) == (1, 0, 0)


def _contents(project: Project) -> dict[str, object]:
    """Return spans and relations of every annotator, by what they are."""
    result: dict[str, object] = {}
    names = {each.id: each.name for each in project.annotators()}
    for record in project.iter_records([each.id for each in project.documents()]):
        for page in record.layers:
            spans = {
                each.id: (each.start, each.end, each.fragments, each.label_id,
                          tuple(sorted(each.attributes.items())), each.note, each.doubt)
                for each in page.spans
            }  # fmt: skip
            relations = [(r.type_id, spans[r.from_id], spans[r.to_id]) for r in page.relations]
            name = names.get(page.layer.annotator_id or "", "gold")
            result[name] = (sorted(spans.values(), key=str), sorted(relations, key=str))
    return result

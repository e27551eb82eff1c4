"""TEI P5: text of bodies, elements that name, pointers of every kind, and what goes out."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation
from declannot.formats.registry import detect, format_named
from declannot.formats.xml_text import as_name, from_name
from tests.formats.making import bare_span

Write = Callable[..., Any]
NS = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
TEXT = "👍 Canada &\r\nMexico  <act>.\u0085"
HEADER = """<teiHeader><fileDesc><titleStmt><title>A
 statement</title><author>G7</author><author>EU</author>
<respStmt xml:id="ana"><resp>tagger</resp><persName>Ana</persName></respStmt>
<respStmt xml:id="gold"><resp>judge</resp><name>gold</name></respStmt></titleStmt>
<editionStmt><p>First</p></editionStmt>
<publicationStmt><publisher>P</publisher><availability><licence target="urn:x">CC BY</licence>
</availability><date when="1999">x</date></publicationStmt>
<sourceDesc><bibl>The  archive</bibl></sourceDesc></fileDesc>
<profileDesc><creation><date when="2022-03-11"/></creation>
<langUsage><language ident="fr">French</language></langUsage>
<textClass><keywords><term>war</term></keywords></textClass></profileDesc></teiHeader>"""


def _tei(body: str, rest: str = "", header: str = HEADER) -> str:
    return (
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0">{header}<text><body>{body}</body></text>'
        f"{rest}</TEI>"
    )


def _all(path: Path, content: str, **options: Any) -> list[Read]:
    path.write_text(content, encoding="utf-8", newline="")
    reader = format_named("tei").read
    assert reader is not None
    return list(reader(path, ReadOptions(**options)))


def _read(path: Path, content: str, **options: Any) -> Read:
    (read,) = _all(path / "a.xml", content, **options)
    return read


def _quotes(read: Read) -> list[tuple[str | None, str, list[str]]]:
    text = read.document.text
    return [
        (layer.annotator, each.label, [text[start:end] for start, end in each.ranges])
        for layer in read.document.layers
        for each in layer.spans
    ]


def test_elements_that_name_become_spans_with_their_attributes(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        _tei(
            '<p>Near <placeName xml:id="x" ref="#r" xml:lang="en" type="town">Rome <hi>a'
            '</hi></placeName> <!-- c --><persName resp="#ana" cert="low">C. <surname>D</surname>'
            '</persName><pb n="2"/> on <date when="2000">now</date> <rs/>.</p>'
        ),
    )
    assert read.document.text == "Near Rome a C. D on now ."
    assert sorted(_quotes(read), key=str) == [
        ("Ana", "persName", ["C. D"]),
        (None, "date", ["now"]),
        (None, "placeName", ["Rome a"]),
        (None, "surname", ["D"]),
    ]
    place = next(each for each in read.document.spans() if each.label == "placeName")
    assert place.attributes == {"ref": "#r", "lang": "en", "type": "town"}
    assert [(each.code, each.detail) for each in read.losses] == [
        ("METADATA_DROPPED", "elements that mark no words: hi 1, p 1"),
        ("METADATA_DROPPED", "of the header: editionStmt"),
        ("EMPTY_SPAN_DROPPED", "rs covers nothing"),
    ]
    document = read.document
    assert (document.title, document.language, document.tags) == ("A statement", "fr", ["war"])
    known = document.metadata
    assert (known.date, known.issuers, known.source, known.licence) == (
        "2022-03-11", ["G7", "EU"], "The archive", "CC BY",
    )  # fmt: skip


def test_pointers_of_every_kind_are_followed(tmp_path: Path) -> None:
    body = (
        '<p>A<anchor xml:id="a1"/>bc<anchor xml:id="a2"/>d <w xml:id="w1">one</w> '
        '<w xml:id="w2">two</w>, <w xml:id="w3">three</w></p>'
    )
    rest = """<standOff><spanGrp type="claim" resp="#ana">
<span xml:id="s1" from="#a1" to="#a2">CALL</span><span from="#w1" to="#w3" type="PART">so</span>
<span xml:id="s3" target="#w1 #w2" ana="#f1 #i1"/><span target="#w3,#w1" resp="#gold">GAP</span>
<span target="#range(a1,a2) #range(w2, w3)" ana="other.xml#q">RANGE</span>
<span from="#none" to="#a2">LOST</span><span target="other.xml#a">LOST</span>
<span from="#a2" to="#a1">BACK</span></spanGrp>
<listAnnotation><annotation xml:id="n1" motivation="commenting" target="#w3">
<respStmt><resp>creator</resp><persName>Bo</persName></respStmt><note>What
 for?</note></annotation></listAnnotation>
<fs xml:id="f1"><f name="lemma"><string>One</string></f><f name="num_x0020_ber"><numeric value="2"/>
</f><f name="sure"><binary value="true"/></f><f name="pos"><symbol value="NN"/></f>
<f name="all"><vColl org="list"><string>a</string><string>b</string></vColl></f>
<f name="odd"><default/></f></fs><interp xml:id="i1">an  idea</interp>
<linkGrp type="see"><link target="#s1 #s3"/><link type="to" target="#s1 #n1"/></linkGrp>
</standOff>"""
    read = _read(tmp_path, _tei(body, rest))
    assert [each for each in _quotes(read) if each[1] != "w"] == [
        ("Ana", "CALL", ["bc"]),
        ("Ana", "PART", ["one two, three"]),
        ("Ana", "claim", ["one two"]),
        ("Ana", "RANGE", ["bc", "two, three"]),
        ("gold", "GAP", ["one", "three"]),
        ("Bo", "commenting", ["three"]),
    ]
    layers = {each.annotator: each for each in read.document.layers}
    by_label = {each.label: each for each in read.document.spans()}
    assert by_label["PART"].note == "so"
    assert by_label["commenting"].note == "What for?"
    assert by_label["claim"].attributes == {
        "lemma": "One", "num ber": 2, "sure": True, "pos": "NN", "all": ["a", "b"],
        "ana": "an idea",
    }  # fmt: skip
    assert by_label["RANGE"].attributes == {"ana": "other.xml#q"}
    (arrow,) = layers["Ana"].relations
    assert (arrow.type, arrow.from_id, arrow.to_id) == (
        "see", by_label["CALL"].id, by_label["claim"].id,
    )  # fmt: skip
    codes = [each.code for each in read.losses if each.code != "METADATA_DROPPED"]
    assert codes == ["UNKNOWN_IGNORED"] * 4 + ["RELATION_DROPPED"]


def test_blanks_are_kept_or_made_single_and_spans_follow(tmp_path: Path) -> None:
    content = _tei(
        "\n  <head>The\n   head</head><p>\n  one <name> two\n three </name>four</p>\n"
        "<p>five<name>\n </name></p>\n"
    )
    read = _read(tmp_path, content)
    assert read.document.text == "\n  The\n   head\n  one  two\n three four\nfive\n \n"
    assert _quotes(read)[0] == (None, "name", [" two\n three "])
    other = _read(tmp_path, content, blanks="normalise")
    assert other.document.text == "The head\none two three four\nfive\n"
    assert _quotes(other) == [(None, "name", ["two three"])]
    assert [each.code for each in other.losses] == [
        "TEXT_REBUILT", "METADATA_DROPPED", "METADATA_DROPPED", "EMPTY_SPAN_DROPPED",
    ]  # fmt: skip


def test_one_reading_of_several_is_text(tmp_path: Path) -> None:
    body = (
        "<p>a <choice><sic>teh</sic><corr>the</corr></choice> <app><lem>b</lem><rdg>c</rdg></app>"
    )
    read = _read(tmp_path, _tei(body + "<index><term>no</term></index></p>"))
    assert read.document.text == "a teh b"
    details = [each.detail for each in read.losses if each.code == "UNKNOWN_IGNORED"]
    assert details == ["corr in choice: 1", "rdg in app: 1"]


def test_a_corpus_is_several_documents(tmp_path: Path) -> None:
    one = _tei("<p>One</p>", header="")
    front = _tei("<p>Two</p>").replace("<body>", "<front><p>before</p></front><body>")
    corpus = f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">{HEADER}{one}\n{front}</teiCorpus>'
    first, second = _all(tmp_path / "c.xml", corpus)
    assert (first.document.text, second.document.text) == ("One", "Two")
    assert (first.document.title, second.document.title) == ("c", "A statement")
    assert (first.document.language, first.document.metadata.issuers) == ("fr", ["G7", "EU"])
    assert ("UNKNOWN_IGNORED", "front matter: 6 characters") in [
        (each.code, each.detail) for each in second.losses
    ]
    group = one.replace("<body>", "<group><text><body>").replace(
        "</body>", "</body></text><text><body>Three</body></text></group>"
    )
    (read,) = _all(tmp_path / "g.xml", group)
    assert read.document.text == "One\nThree"


def test_entities_are_neither_fetched_nor_multiplied(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden")
    entities = f'<!DOCTYPE TEI [<!ENTITY s SYSTEM "{secret.as_uri()}"><!ENTITY a "aaaaaaaaaa">'
    read = _read(tmp_path, entities + "]>" + _tei("<p>x &s; &a; &amp;&#8364; y</p>"))
    assert read.document.text == "x \ufffd \ufffd &€ y"
    assert [each.code for each in read.losses][:3] == [
        "METADATA_DROPPED", "CHAR_REPLACED", "CHAR_REPLACED",
    ]  # fmt: skip
    for nth in range(12):
        entities += f'<!ENTITY a{nth} "{"&a;" if not nth else f"&a{nth - 1};" * 10}">'
    for body in ("<p>x &a11; y</p>", '<p n="&a11;">x</p>'):
        with pytest.raises(UserError, match="not XML"):
            _read(tmp_path, entities + "]>" + _tei(body))


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (_tei("<p>a</p>").replace("1.0", "2.0"), "no TEI with a text"),
        (_tei("<p>a</p>").replace("body", "front"), "no TEI with a text"),
        (_tei("<p> \n </p>"), "text is empty"),
        (_tei('<p xml:id="a">x<anchor xml:id="a"/></p>'), "“a” occurs twice"),
        (_tei('<w xml:id="a">x</w>', '<standOff><span xml:id="a" from="#a"/></standOff>'), "twice"),
        (
            _tei(
                '<w xml:id="a" resp="#ana">x</w><w>y</w><s xml:id="b">z</s>',
                '<standOff><span xml:id="a" from="#b"/></standOff>',
            ),
            "“a” occurs twice",
        ),
        (_tei("<p>" * 300 + "a" + "</p>" * 300), "not XML"),
        (_tei("<p>a</q>"), "not XML"),
        (_tei("a")[:-9], "not XML"),
        ("", "not XML"),
    ],
)
def test_what_is_no_good_is_refused(tmp_path: Path, content: str, complaint: str) -> None:
    with pytest.raises(UserError, match=complaint):
        _read(tmp_path, content)


@pytest.fixture
def rich() -> CorpusDocument:
    """A document with everything that TEI can hold."""
    values = {
        "strength": "weak & so",
        "count": 2,
        "share": 0.5,
        "reported": True,
        "mots clés": ["a"],
    }
    spans = [
        bare_span(2, 8, attributes=values, note="Why?\r\n<So>  ", doubt=True),
        bare_span(12, 18, "Événement spécial"),
        bare_span(2, 19, "CALL", id="c", fragments=[(2, 8), (9, 10), (12, 19)]),
    ]
    relation = CorpusRelation(id="r", type="is by", from_id="s12-18", to_id="s2-8")
    layers = [
        CorpusLayer(annotator="A & Ö", spans=spans, relations=[relation], notes="Hm\r\n "),
        CorpusLayer(annotator="B"),
        CorpusLayer(annotator="gold", spans=[bare_span(0, len(TEXT), id="g")]),
    ]
    record = CorpusDocument(id="d1", title="One", text=TEXT, language="en-GB", layers=layers)
    record.tags = ["war", "peace & so"]
    known = record.metadata
    known.date, known.issuers = "2022-03-11", ["G7", "EU"]
    known.source, known.licence = "https://example.org/a?b&c", "CC BY"
    return record


def test_what_is_written_is_tei_with_anchors_at_every_edge(
    write: Write, rich: CorpusDocument
) -> None:
    root, ledger, mismatches, count = write("tei", [rich], ("A & Ö", "B", "gold"))
    assert (mismatches, count) == ([], 4)
    assert set(ledger.counts) == {"METADATA_DROPPED"}
    tree = ElementTree.parse(root / "One.xml").getroot()
    assert [each.tag for each in tree] == [NS + "teiHeader", NS + "text", NS + "standOff"]
    body = tree.find(f"{NS}text/{NS}body")
    assert body is not None
    assert "".join(body.itertext()) == TEXT
    edges = sorted({0, 2, 8, 9, 10, 12, 18, 19, len(TEXT)})
    assert [each.get(ID) for each in body.iter(NS + "anchor")] == [f"a{each}" for each in edges]
    groups = list(tree.iter(NS + "spanGrp"))
    assert [each.get("resp") for each in groups] == ["#annotator1", "#annotator2", "#gold"]
    first, second, third = groups[0].iter(NS + "span")
    assert (first.get("from"), first.get("to"), first.text) == ("#a2", "#a8", "ACTOR")
    assert (second.text, second.get("ana")) == ("Événement spécial", None)
    assert third.get("target") == "#range(a2,a8) #range(a9,a10) #range(a12,a19)"
    (link,) = tree.iter(NS + "link")
    assert link.attrib == {"type": "is_x0020_by", "target": f"#{second.get(ID)} #{first.get(ID)}"}
    ids = [each.get(ID) for each in tree.iter() if each.get(ID)]
    assert len(ids) == len(set(ids))
    pointers = [
        pointer
        for each in tree.iter()
        for name in ("from", "to", "target", "ana", "resp")
        for pointer in re.findall(r"[\w.]+", each.get(name, "").replace("range", ""))
    ]
    assert set(pointers) <= set(ids)


def test_what_was_written_is_read_again(write: Write, rich: CorpusDocument) -> None:
    root, *_ = write("tei", [rich], ("A & Ö", "B", "gold"))
    assert detect(root / "One.xml")[0].name == "tei"
    reader = format_named("tei").read
    assert reader is not None
    (read,) = reader(root / "One.xml", ReadOptions())
    assert read.losses == ()
    found = read.document
    for name in ("text", "title", "language", "tags"):
        assert getattr(found, name) == getattr(rich, name)
    for name in ("date", "issuers", "source", "licence"):
        assert getattr(found.metadata, name) == getattr(rich.metadata, name)
    assert [each.annotator for each in found.layers] == ["A & Ö", "B", "gold"]
    assert [each.notes for each in found.layers] == ["Hm\r\n ", "", ""]
    for mine, theirs in zip(found.layers, rich.layers, strict=True):
        for one, other in zip(mine.spans, theirs.spans, strict=True):
            for name in ("start", "end", "label", "fragments", "attributes", "note", "doubt"):
                assert getattr(one, name) == getattr(other, name)
    layer = found.layers[0]
    (arrow,) = layer.relations
    assert (arrow.type, arrow.from_id, arrow.to_id) == (
        "is by",
        layer.spans[1].id,
        layer.spans[0].id,
    )


def test_what_xml_cannot_hold_is_replaced(write: Write) -> None:
    span = bare_span(0, 6, note="a\x0bb")
    layer = CorpusLayer(annotator="A", spans=[span])
    record = CorpusDocument(id="d", title="One", text="Canada\x07US\ufffe", layers=[layer])
    root, ledger, mismatches, _ = write("tei", [record])
    assert (mismatches, ledger.counts["CHAR_REPLACED"]) == ([], 2)
    reader = format_named("tei").read
    assert reader is not None
    (read,) = reader(root / "One.xml", ReadOptions())
    assert read.document.text == "Canada\ufffdUS\ufffd"
    assert next(read.document.spans()).note == "a\ufffdb"


def test_a_damaged_export_does_not_pass_the_proof(write: Write, rich: CorpusDocument) -> None:
    from declannot.formats.format import Rendering
    from declannot.formats.tei.writing import TeiRenderer, read_back

    root, *_ = write("tei", [rich], ("A & Ö", "B", "gold"))
    path = root / "One.xml"
    good = path.read_text(encoding="utf-8")
    for old, new in (
        ("Canada", "Kanada"),
        ('to="#a8"', 'to="#a9"'),
        (">ACTOR<", ">CALL<"),
        ('cert="low"', ""),
        ("weak &amp;", "meek &amp;"),
        ('type="is_x0020_by"', 'type="of"'),
        ("</TEI>", ""),
        ("&#13;", ""),
        ("<title>One", "<title>Two"),
        ('<anchor xml:id="a8"/>', ""),
    ):
        assert old in good
        rendering = Rendering(schema=None, layers=("A & Ö", "B", "gold"))  # type: ignore[arg-type]
        list(TeiRenderer(rendering).document(rich))
        path.write_text(good.replace(old, new, 1), encoding="utf-8", newline="")
        _, mismatches = rendering.promises.compare(read_back(root, rendering))
        assert mismatches, old
    path.write_text(good, encoding="utf-8", newline="")


@pytest.mark.parametrize(
    "name", ["a", "mots clés", "", "1st", "_x0020_", "日本 a.b", "😀", "a:b", "-"]
)
def test_names_become_names_of_xml_and_come_back(name: str) -> None:
    written = as_name(name)
    assert from_name(written) == name
    ElementTree.fromstring(f"<{written}/>")


def test_files_are_read_in_blocks_and_up_to_a_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = [_tei(f"<p>{'é' * 40_000} <name>{nth}</name></p>") for nth in range(5)]
    corpus = f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">{HEADER}{"".join(parts)}</teiCorpus>'
    whole = _all(tmp_path / "a.xml", corpus)
    monkeypatch.setattr("declannot.formats.tei.format._BLOCK", 1001)
    blocks = _all(tmp_path / "a.xml", corpus)
    assert [each.document.text for each in blocks] == [each.document.text for each in whole]
    assert [_quotes(each) for each in blocks] == [[(None, "name", [str(nth)])] for nth in range(5)]
    with pytest.raises(UserError, match="not XML"):
        _all(tmp_path / "a.xml", corpus[:-200_000])
    monkeypatch.setattr("declannot.formats.tei.format._MAX_BYTES", 1000)
    with pytest.raises(UserError, match="larger than"):
        _all(tmp_path / "a.xml", corpus)

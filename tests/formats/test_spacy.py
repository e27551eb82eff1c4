"""DocBin: groups, entities, what stands in user_data, foreign files, and files that are damaged."""

from __future__ import annotations

import json
import pickle
import random
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from declannot.domain.errors import UserError
from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.formats.format import Read, ReadOptions
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan
from declannot.formats.record_check import check_record
from declannot.formats.registry import detect, format_named
from declannot.formats.spacy import docbin as docbin
from declannot.formats.tag_reading import entities_of
from tests.formats.making import bare_span

spacy = pytest.importorskip("spacy")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

Write = Callable[..., Any]
TEXT = "👍 Canada and\r\n\r\nthe  United States act."
STATES = TEXT.index("United")


def _document(*layers: CorpusLayer, text: str = TEXT, **more: Any) -> CorpusDocument:
    given = {"id": "d1", "title": "One", "language": "en"} | more
    return CorpusDocument(text=text, layers=list(layers), **given)


def _layer(annotator: str, *spans: CorpusSpan, **more: Any) -> CorpusLayer:
    return CorpusLayer(annotator=annotator, spans=list(spans), **more)


def _read(path: Path, **options: Any) -> list[Read]:
    reader = format_named("spacy").read
    assert reader is not None
    return list(reader(path, ReadOptions(**options)))


def _docs(path: Path) -> list[Any]:
    return list(spacy.tokens.DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def _places(spans: Any) -> list[tuple[int, int, str, str]]:
    return [(each.start_char, each.end_char, each.label_, each.id_) for each in spans]


def test_layers_are_groups_and_gold_gives_the_entities(write: Write) -> None:
    act = bare_span(2, STATES + 13, "COMMITMENT")
    inner = bare_span(STATES, STATES + 13)
    record = _document(
        _layer("A", act, inner),
        _layer("gold", bare_span(2, 8, id="g1"), bare_span(2, 27, "CALL", id="g2")),
    )
    path, ledger, mismatches, count = write("spacy", [record], ("A", "gold"))
    assert (mismatches, count) == ([], 4)
    (doc,) = _docs(path)
    assert doc.text == TEXT
    assert set(doc.spans) == {"A", "gold"}
    assert _places(doc.spans["A"]) == [
        (2, STATES + 13, "COMMITMENT", act.id),
        (STATES, STATES + 13, "ACTOR", inner.id),
    ]
    assert _places(doc.ents) == [(2, 8, "ACTOR", "g1")]
    assert {token.ent_iob_ for token in doc} == {"B", "O"}
    assert set(ledger.counts) == {"METADATA_DROPPED"}


@pytest.mark.parametrize(
    ("overlap", "entities"),
    [
        ("family", [(2, 8, "ACTOR", "b"), (STATES, STATES + 13, "ACTOR", "c")]),
        ("longest", [(2, STATES + 13, "COMMITMENT", "a")]),
        ("levels", [(2, STATES + 13, "COMMITMENT", "a")]),
        ("innermost", [(2, 8, "ACTOR", "b"), (STATES, STATES + 13, "ACTOR", "c")]),
    ],
)
def test_entities_are_a_choice_that_does_not_overlap(
    write: Write, overlap: str, entities: list[Any]
) -> None:
    spans = [
        bare_span(2, STATES + 13, "COMMITMENT", id="a"),
        bare_span(2, 8, id="b"),
        bare_span(STATES, STATES + 13, id="c"),
        bare_span(STATES + 7, STATES + 13, id="d"),
    ]
    if overlap == "innermost":
        spans.pop()
    path, ledger, mismatches, count = write(
        "spacy", [_document(_layer("A", *spans))], overlap=overlap
    )
    assert (mismatches, count) == ([], len(spans))
    (doc,) = _docs(path)
    assert _places(doc.ents) == entities
    left = {"family": 1, "longest": 3, "levels": 3, "innermost": 1}[overlap]
    assert ledger.counts["OVERLAP_DROPPED"] == left


def test_without_gold_several_layers_leave_the_entities_open(write: Write) -> None:
    layers = [_layer("A", bare_span(2, 8, id="a")), _layer("B", bare_span(2, 8, id="b"))]
    path, ledger, mismatches, _ = write("spacy", [_document(*layers)], ("A", "B"))
    assert not mismatches
    (doc,) = _docs(path)
    assert {token.ent_iob_ for token in doc} == {""}
    assert ledger.counts["ANNOTATOR_FLATTENED"] == 1


def test_spans_inside_words_are_widened_and_come_back_as_they_were(write: Write) -> None:
    spans = [
        bare_span(3, 5, attributes={"type": "state"}, note="n", doubt=True),
        bare_span(2, STATES + 6, "CALL", fragments=[(2, 8), (STATES, STATES + 6)]),
        bare_span(8, 9, "CALL"),
    ]
    relation = CorpusRelation(id="r", type="by", from_id=spans[1].id, to_id=spans[0].id)
    record = _document(_layer("A", *spans, relations=[relation], notes="remark"))
    path, ledger, mismatches, count = write("spacy", [record])
    assert (mismatches, count) == ([], 3)
    wanted = {
        "BOUNDARY_SNAPPED": 1, "DISCONTINUOUS_SPLIT": 1, "EMPTY_SPAN_DROPPED": 1,
        "ATTRIBUTE_DROPPED": 2, "NOTE_DROPPED": 1, "RELATION_DROPPED": 1,
    }  # fmt: skip
    assert {code: ledger.counts[code] for code in wanted} == wanted
    (doc,) = _docs(path)
    assert [(each.text, each.id_) for each in doc.spans["A"]] == [
        ("Canada", "s3-5"), ("Canada", spans[1].id), ("United", spans[1].id),
    ]  # fmt: skip
    (read,) = _read(path)
    assert (read.document.id, read.document.title, read.document.language) == ("d1", "One", "en")
    assert read.losses == ()
    (layer,) = read.document.layers
    assert (layer.annotator, layer.notes) == ("A", "remark")
    assert layer.spans == spans[:2]
    assert layer.relations == [relation]


@pytest.mark.parametrize("language", ["", "ja", "zh", "pt-BR", "nonsense"])
def test_every_language_and_every_blank_keeps_its_text(write: Write, language: str) -> None:
    text = "  日本国\t L’État\u00a0a  dit\r\n\n\u2028 😀e\u0301 — عربية  "
    record = _document(_layer("A", bare_span(2, 5)), text=text, language=language)
    path, _, mismatches, count = write("spacy", [record])
    assert (mismatches, count) == ([], 1)
    (read,) = _read(path)
    assert read.document.text == text
    assert [(each.start, each.end) for each in read.document.spans()] == [(2, 5)]


def test_a_part_without_documents_is_a_file_spacy_reads(write: Write) -> None:
    path, _, mismatches, _ = write("spacy", [])
    assert not mismatches
    assert _docs(path) == []
    assert _read(path) == []


def _foreign(path: Path, **store: Any) -> Any:
    from spacy.tokens import Doc, DocBin, Span

    nlp = spacy.blank("en")
    doc = nlp("Canada and Mexico act.")
    doc.set_ents([Span(doc, 0, 1, label="GPE")])
    doc.spans["sc"] = [Span(doc, 0, 1, label="GPE"), Span(doc, 0, 3, label="PARTIES")]
    doc.spans["ruler"] = [Span(doc, 2, 3, label="GPE"), Span(doc, 4, 4, label="NONE")]
    doc.user_data["mine"] = {"a": 1}
    loose = Doc(nlp.vocab, words=["Spain", "too", "."])
    kept = DocBin(store_user_data=True, docs=[doc, loose])
    kept.to_disk(path)
    return kept


def test_groups_of_others_and_entities_are_one_layer_of_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.spacy"
    _foreign(path)
    first, second = _read(path)
    (layer,) = first.document.layers
    assert layer.annotator is None
    assert sorted((each.start, each.end, each.label) for each in layer.spans) == [
        (0, 6, "GPE"), (0, 17, "PARTIES"), (11, 17, "GPE"),
    ]  # fmt: skip
    assert sorted(loss.code for loss in first.losses) == [
        "EMPTY_SPAN_DROPPED", "METADATA_DROPPED", "UNKNOWN_IGNORED",
    ]  # fmt: skip
    assert second.document.text == "Spain too ."
    assert [loss.code for loss in second.losses] == ["TEXT_REBUILT"]


def test_one_group_can_be_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.spacy"
    _foreign(path)
    first, _ = _read(path, column="ruler")
    assert [each.label for each in first.document.spans()] == ["GPE"]
    first, _ = _read(path, column="ents")
    assert [(each.start, each.end) for each in first.document.spans()] == [(0, 6)]
    with pytest.raises(UserError, match="No document has spans called “sk”"):
        _read(path, column="sk")


def test_what_a_pipeline_added_to_our_file_is_nobodys(write: Write, tmp_path: Path) -> None:
    from spacy.tokens import DocBin, Span

    record = _document(_layer("A", bare_span(2, 8)))
    path, *_ = write("spacy", [record])
    (doc,) = _docs(path)
    doc.set_ents([*doc.ents, Span(doc, len(doc) - 2, len(doc) - 1, label="VERB")])
    DocBin(store_user_data=True, docs=[doc]).to_disk(tmp_path / "b.spacy")
    (read,) = _read(tmp_path / "b.spacy")
    assert [(each.annotator, len(each.spans)) for each in read.document.layers] == [
        ("A", 1), (None, 1),
    ]  # fmt: skip


def _damaged(path: Path, **changes: Any) -> None:
    kept: dict[str, Any] = msgspec.msgpack.decode(zlib.decompress(_foreign(path).to_bytes()))
    path.write_bytes(zlib.compress(msgspec.msgpack.encode(kept | changes)))


@pytest.mark.parametrize(
    "changes",
    [
        {"tokens": b"1234567"}, {"tokens": b""}, {"lengths": b"\xff\xff\xff\xff\x01\0\0\0"},
        {"lengths": b"\xff\xff\xff\x7f"}, {"strings": []}, {"spaces": b""}, {"attrs": []},
        {"attrs": [77, 65, 78, 454]}, {"attrs": "all"}, {"span_groups": [b"\x91\xc1"]},
        {"span_groups": 5}, {"strings": [1]}, {"cats": None}, {"flags": 7},
    ],
    ids=str,
)  # fmt: skip
def test_files_that_contradict_themselves_are_refused(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    path = tmp_path / "a.spacy"
    _damaged(path, **changes)
    with pytest.raises(UserError) as caught:
        _read(path)
    assert caught.value.where.startswith(str(path))


def test_damage_inside_the_packed_map_is_refused_or_read(tmp_path: Path) -> None:
    path = tmp_path / "a.spacy"
    whole = zlib.decompress(_foreign(path).to_bytes())
    draw = random.Random(0)
    refused = 0
    for _ in range(250):
        data = bytearray(whole)
        for _ in range(draw.randint(1, 3)):
            data[draw.randrange(len(data))] = draw.randrange(256)
        path.write_bytes(zlib.compress(data, level=1))
        try:
            for read in _read(path):
                check_record(read.document, read.where)
        except UserError as error:
            refused += 1
            assert str(path) in error.where
    assert 40 < refused < 250


def test_spans_outside_of_the_words_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.spacy"
    kept = _foreign(path)
    label = spacy.strings.StringStore().add("GPE")
    packed = docbin.SPAN.pack(0, 0, label, 0, 400_000_000, 0, 9)
    group = msgspec.msgpack.encode({"name": "sc", "attrs": {}, "spans": [packed]})
    groups = [msgspec.msgpack.encode({group: ["sc"]}), b""]
    assert len(kept) == 2
    _damaged(path, span_groups=groups)
    with pytest.raises(UserError, match="0 to 400000000 is not in the document"):
        _read(path)


def test_a_pickle_in_user_data_is_never_run(tmp_path: Path) -> None:
    class Bomb:
        def __reduce__(self) -> Any:
            return (Path.write_text, (tmp_path / "ran", "x"))

    packed = {b"nd": True, b"kind": b"O", b"type": b"O", b"shape": (1,)}
    data = msgspec.msgpack.encode({"declannot": packed | {b"data": pickle.dumps(Bomb())}})
    path = tmp_path / "a.spacy"
    _damaged(path, user_data=[data, pickle.dumps(Bomb())])
    reads = _read(path)
    assert len(reads) == 2
    assert all("user_data" in str(read.losses) for read in reads)
    assert not (tmp_path / "ran").exists()


def test_bombs_and_large_files_are_refused_by_their_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.spacy"
    monkeypatch.setattr(docbin, "MAX_UNPACKED_BYTES", 4 << 20)
    path.write_bytes(zlib.compress(bytes(64 << 20)))
    with pytest.raises(UserError, match="more than 4 MB"):
        _read(path)
    monkeypatch.setattr(docbin, "MAX_FILE_BYTES", 1 << 20)
    path.write_bytes(bytes(2 << 20))
    with pytest.raises(UserError, match="more than 1 MB"):
        _read(path)


def test_a_file_cut_anywhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.spacy"
    _foreign(path)
    data = path.read_bytes()
    for share in range(100):
        path.write_bytes(data[: len(data) * share // 100])
        with pytest.raises(UserError):
            _read(path)
    path.write_bytes(data + b"x")
    with pytest.raises(UserError, match="behind its end"):
        _read(path)


@pytest.mark.parametrize(
    ("value", "spans"),
    [
        ([["Canada acts", {"entities": [[0, 6, "GPE"]]}]], [(0, 6, "GPE")]),
        ([["Canada acts", {"spans": {"sc": [[0, 6, "A"], [0, 11, "B"]]}}]],
         [(0, 6, "A"), (0, 11, "B")]),
        ([{"id": 0, "paragraphs": [
            {"raw": "Canada acts.", "sentences": [{"tokens": [
                {"orth": "Canada", "ner": "U-GPE"}, {"orth": "acts", "ner": "-"},
                {"orth": ".", "ner": "O"}]}]},
            {"sentences": [{"tokens": [{"orth": "New", "ner": "B-GPE"},
                                       {"orth": "York", "ner": "L-GPE"}]}]}]}],
         [(0, 6, "GPE"), (13, 21, "GPE")]),
    ],
)  # fmt: skip
def test_older_training_files_are_read(tmp_path: Path, value: Any, spans: list[Any]) -> None:
    path = tmp_path / "train.json"
    path.write_text(json.dumps(value, indent=1))
    assert detect(path)[0].name == "spacy"
    (read,) = _read(path)
    assert [(each.start, each.end, each.label) for each in read.document.spans()] == spans


@pytest.mark.parametrize(
    "value",
    [
        [["text", {"entities": [[0, 99, "X"]]}]], [["text", {"entities": [[2, 1, "X"]]}]],
        [["text", {"entities": [["a", 1, "X"]]}]], [["text"]], [[1, {}]],
        [{"paragraphs": [{"raw": "a", "sentences": [{"tokens": [{"orth": "b"}]}]}]}],
        [{"paragraphs": 3}],
    ],
    ids=str,
)  # fmt: skip
def test_older_training_files_with_faults_are_refused(tmp_path: Path, value: Any) -> None:
    path = tmp_path / "train.json"
    path.write_text(json.dumps(value))
    with pytest.raises(UserError) as caught:
        _read(path)
    assert "train.json" in caught.value.where


@pytest.mark.parametrize(
    ("tags", "scheme", "entities", "repaired"),
    [
        ("B-X I-X O", None, [(0, 2, "X")], []),
        ("I-X I-X B-X", "IOB1", [(0, 2, "X"), (2, 3, "X")], []),
        ("O I-X I-Y", None, [(1, 2, "X"), (2, 3, "Y")], [1, 2]),
        ("B-X L-X U-Y S-Y", None, [(0, 2, "X"), (2, 3, "Y"), (3, 4, "Y")], []),
        ("B-X I-X E-X I-X", None, [(0, 3, "X"), (3, 4, "X")], [3]),
        ("- B-X-Y -", None, [(1, 2, "X-Y")], []),
        ("E-X O B-X", None, [(0, 1, "X"), (2, 3, "X")], [0]),
    ],
)
def test_tags_of_every_scheme_become_entities(
    tags: str, scheme: str | None, entities: list[Any], repaired: list[int]
) -> None:
    assert entities_of(tags.split(), scheme) == (entities, repaired)


def test_the_sample_statement_with_two_readers_comes_back(tmp_path: Path) -> None:
    document, text = sample_statement("2022-06-01T00:00:00Z")
    out, first, second = tmp_path / "la.spacy", tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    with new_project(tmp_path / "a.declannot") as project:
        project.apply(add_documents([(document, text)]))
        for reader in "AB":
            add_readings(project, document.id, reader)
        done = run_export(project, out, ExportChoices(format="spacy", status="all"))
        assert (done.spans, done.relations) == (227, 28)
        assert done.verified is not None
        twin = tmp_path / "twin.spacy"
        run_export(project, twin, ExportChoices(format="spacy", status="all"))
        assert twin.read_bytes() == out.read_bytes()
        run_export(project, first, ExportChoices(format="jsonl"))
        again = run_import(project, [out], ImportChoices())
        assert (again.documents_new, again.spans_new, again.relations_new) == (0, 0, 0)
    with new_project(tmp_path / "b.declannot") as project:
        run_import(project, [out], ImportChoices())
        run_export(project, second, ExportChoices(format="jsonl"))
    assert _comparable(second) == _comparable(first)


def _comparable(path: Path) -> list[Any]:
    return [
        (record["id"], record["text"], layer["annotator"], span)
        for record in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        for layer in record["layers"]
        for span in [
            *([each["id"], each["start"], each["end"], each["fragments"], each["label"],
               each["attributes"], each["note"], each["doubt"]] for each in layer["spans"]),
            *([each["id"], each["type"], each["from"], each["to"]] for each in layer["relations"]),
        ]
    ]  # fmt: skip

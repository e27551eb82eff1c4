"""Token-per-line files: schemes, blocks, families, and what is left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from declannot.formats.conll.schemes import SCHEMES, BrokenTag, entities, tags
from declannot.formats.conll.tokens import tokens_of
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan
from tests.formats.making import bare_span

Write = Callable[..., Any]


def _document(text: str, *spans: CorpusSpan, **more: Any) -> CorpusDocument:
    layer = CorpusLayer(annotator="A", spans=sorted(spans, key=lambda each: each.order), **more)
    return CorpusDocument(id="d1", title="One", text=text, layers=[layer])


def _rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_bytes().decode().split("\n")[:-1]]


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ("IOB1", "I-A B-A O I-A I-B O I-A I-A I-A"),
        ("IOB2", "B-A B-A O B-A B-B O B-A I-A I-A"),
        ("BIOES", "S-A S-A O S-A S-B O B-A I-A E-A"),
    ],
)
def test_each_scheme_writes_its_tags(scheme: str, expected: str) -> None:
    found = [(0, 1, "A"), (1, 2, "A"), (3, 4, "A"), (4, 5, "B"), (6, 9, "A")]
    column = tags(9, found, scheme)
    assert column == expected.split()
    assert entities(column, scheme) == found


def test_entities_at_both_sides_of_a_blocks_end_do_not_touch() -> None:
    column = tags(3, [(0, 1, "A"), (1, 2, "A"), (2, 3, "A")], "IOB1", blocks={0, 2})
    assert column == ["I-A", "B-A", "I-A"]


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 3), st.sampled_from("AB"))))
def test_any_entities_are_read_back_in_any_scheme(steps: list[tuple[int, int, str]]) -> None:
    found, place = [], 0
    for gap, length, label in steps:
        found.append((place + gap, place + gap + length, label))
        place += gap + length
    for scheme in SCHEMES:
        assert entities(tags(place + 1, found, scheme), scheme) == found


@pytest.mark.parametrize(
    ("scheme", "column"),
    [
        ("IOB2", "O I-A"),
        ("IOB2", "B-A I-B"),
        ("IOB1", "O B-A"),
        ("BIOES", "B-A O"),
        ("BIOES", "S-A I-A"),
        ("BIOES", "O E-A"),
        ("BIOES", "B-A"),
        ("IOB2", "S-A"),
        ("IOB2", "B"),
        ("IOB2", "O-A"),
    ],
)
def test_the_strict_reader_refuses_broken_tags(scheme: str, column: str) -> None:
    with pytest.raises(BrokenTag):
        entities(column.split(), scheme)


def test_families_stand_in_files_of_their_own(write: Write) -> None:
    text = "We thank Canada.\n\nMexico acts."
    record = _document(text, bare_span(0, 16, "CALL"), bare_span(9, 15))
    root, ledger, mismatches, spans = write("conll", [record])
    assert _rows(root / "entity.conll") == [
        ["-DOCSTART-", "O"],
        [""],
        ["We", "O"],
        ["thank", "O"],
        ["Canada", "B-ACTOR"],
        [".", "O"],
        [""],
        ["Mexico", "O"],
        ["acts", "O"],
        [".", "O"],
        [""],
    ]
    acts = [row[1] for row in _rows(root / "act.conll") if len(row) == 2]
    assert acts[1:5] == ["B-CALL", "I-CALL", "I-CALL", "I-CALL"]
    assert spans == 2
    assert not mismatches
    assert ledger.counts["OVERLAP_DROPPED"] == 0
    assert ledger.counts["TEXT_REBUILT"] == ledger.counts["ANNOTATOR_FLATTENED"] == 1


def test_blocks_are_joined_where_a_span_runs_over_their_end(write: Write) -> None:
    text = "One.\n\nCanada,\r\n\r\nMexico act.\nLast."
    record = _document(text, bare_span(6, 23))
    root, ledger, _, _ = write("conll", [record])
    blocks = "\n".join("\t".join(row) for row in _rows(root / "entity.conll")).strip().split("\n\n")
    assert [block.count("\n") + 1 for block in blocks] == [1, 2, 5, 2]
    assert ledger.counts["BLOCK_SPLIT"] == 0


@pytest.mark.parametrize(
    ("overlap", "kept", "columns"), [("longest", 2, 2), ("innermost", 3, 2), ("levels", 4, 4)]
)
def test_overlap_is_resolved_as_chosen(write: Write, overlap: str, kept: int, columns: int) -> None:
    text = "a b c d e f g"
    outer = [bare_span(0, 9, "CALL"), bare_span(4, 9, "COMMITMENT")]
    record = _document(text, *outer, bare_span(0, 3), bare_span(4, 5), bare_span(12, 13))
    root, ledger, mismatches, spans = write("conll", [record], overlap=overlap)
    rows = _rows(root / "spans.conll")
    assert {len(row) for row in rows if row != [""]} == {columns}
    assert spans == (5 if overlap == "levels" else kept)
    assert ledger.counts["OVERLAP_DROPPED"] == 5 - spans
    assert not mismatches


def test_levels_are_the_same_in_all_documents_of_a_file(write: Write) -> None:
    first = _document("a b c", bare_span(0, 5, "CALL"), bare_span(0, 1))
    second = _document("d e f")
    second.id = "d2"
    root, _, mismatches, _ = write("conll", [second, first], overlap="levels")
    assert {len(row) for row in _rows(root / "spans.conll") if row != [""]} == {3}
    assert not mismatches


def test_a_span_within_a_token_is_widened_and_reported(write: Write) -> None:
    root, ledger, mismatches, _ = write(
        "conll", [_document("The Canadians act.", bare_span(4, 10))]
    )
    assert ["Canadians", "B-ACTOR"] in _rows(root / "entity.conll")
    assert ledger.counts["BOUNDARY_SNAPPED"] == 1
    assert "now “Canadians”" in ledger.first[-1].detail or any(
        "now “Canadians”" in each.detail for each in ledger.first
    )
    assert not mismatches


def test_pieces_become_entities_and_blanks_alone_none(write: Write) -> None:
    record = _document(
        "Canada and Mexico act.",
        bare_span(0, 17, fragments=[(0, 6), (11, 17)]),
        bare_span(6, 7, id="x"),
    )
    _, ledger, _, spans = write("conll", [record])
    assert spans == 2
    assert ledger.counts["DISCONTINUOUS_SPLIT"] == 1
    assert ledger.counts["EMPTY_SPAN_DROPPED"] == 1


def test_what_a_tag_cannot_hold_is_reported(write: Write) -> None:
    spans = [
        bare_span(0, 6, id="a", attributes={"count": 1}, note="why", doubt=True),
        bare_span(11, 17, "CALL", id="b"),
    ]
    relation = CorpusRelation(id="r", type="by", from_id="b", to_id="a")
    record = _document("Canada and Mexico act.", *spans, relations=[relation])
    _, ledger, _, _ = write("conll", [record])
    assert ledger.counts["ATTRIBUTE_DROPPED"] == 2
    assert ledger.counts["NOTE_DROPPED"] == ledger.counts["RELATION_DROPPED"] == 1
    assert ledger.counts["METADATA_DROPPED"] == 2


def test_labels_with_blanks_are_renamed(write: Write) -> None:
    root, ledger, mismatches, _ = write(
        "conll", [_document("Canada", bare_span(0, 6, "Événement spécial"))]
    )
    assert ["Canada", "B-Événement_spécial"] in _rows(root / "entity.conll")
    assert ledger.counts["LABEL_RENAMED"] == 1
    assert "Événement spécial\tÉvénement_spécial" in (root / "names.tsv").read_text("utf-8")
    assert not mismatches


def test_layers_stand_in_folders_and_untouched_ones_are_left_out(write: Write) -> None:
    record = _document("Canada", bare_span(0, 6))
    record.layers.append(CorpusLayer(annotator="B"))
    other = CorpusDocument(id="d2", title="Two", text="Mexico", layers=[])
    root, ledger, mismatches, _ = write("conll", [record, other], ("A", "B"))
    for who in ("A", "B"):
        words = [row[0] for row in _rows(root / who / "entity.conll")]
        assert words == ["-DOCSTART-", "", "Canada", ""]
    assert not ledger.counts["ANNOTATOR_FLATTENED"]
    assert not mismatches


@pytest.mark.parametrize("name", ["words", "blanks", "characters"])
@given(st.text())
def test_tokens_hold_everything_but_blanks(name: str, text: str) -> None:
    tokens = tokens_of(text, "", name)
    assert "".join(text[a:b] for a, b in tokens) == "".join(text.split())
    assert all(text[a:b].split() == [text[a:b]] for a, b in tokens)
    assert sorted(tokens) == tokens

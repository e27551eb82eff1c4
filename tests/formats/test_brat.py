"""brat standoff: what stands in the files, and what does not fit is said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from declannot.formats.brat.proof import BadLine, read_page
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation
from tests.formats.making import bare_document, bare_span

Write = Callable[..., Any]
TEXT = "Canada,\r\n\r\nMexico and\tCuba\r\nact."


_document = partial(bare_document, text=TEXT)


def _lines(root: Path, name: str = "One.ann") -> list[str]:
    return (root / name).read_bytes().decode().split("\n")[:-1]


def test_text_is_written_with_lf_and_offsets_follow(write: Write) -> None:
    root, ledger, mismatches, _ = write("brat", [_document(bare_span(0, 6), bare_span(11, 17))])
    assert (root / "One.txt").read_bytes() == b"Canada,\n\nMexico and\tCuba\nact."
    assert _lines(root) == ["T1\tACTOR 0 6\tCanada", "T2\tACTOR 9 15\tMexico"]
    assert ledger.counts["TEXT_REBUILT"] == 1
    assert not mismatches


def test_a_span_over_lines_becomes_a_fragment_a_line(write: Write) -> None:
    root, ledger, _, _ = write("brat", [_document(bare_span(0, 17))])
    assert _lines(root) == ["T1\tACTOR 0 7;9 15\tCanada, Mexico"]
    assert ledger.counts["BLOCK_SPLIT"] == 1


def test_pieces_are_joined_by_a_blank(write: Write) -> None:
    span = bare_span(0, 26, fragments=[(0, 6), (22, 26)])
    root, ledger, _, _ = write("brat", [_document(span)])
    assert _lines(root) == ["T1\tACTOR 0 6;20 24\tCanada Cuba"]
    assert not ledger.counts["BLOCK_SPLIT"]


def test_a_tab_in_a_quote_becomes_a_blank(write: Write) -> None:
    root, ledger, mismatches, _ = write("brat", [_document(bare_span(18, 26))])
    assert _lines(root) == ["T1\tACTOR 16 24\tand Cuba"]
    assert ledger.counts["CHAR_REPLACED"] == 1
    assert not mismatches


def test_a_line_break_alone_cannot_be_a_span(write: Write) -> None:
    spans = [bare_span(7, 9, id="x"), bare_span(0, 6, id="y")]
    layer_relations = [CorpusRelation(id="r", type="by", from_id="x", to_id="y")]
    record = _document(*spans, relations=layer_relations)
    root, ledger, _, _ = write("brat", [record])
    assert len(_lines(root)) == 1
    assert ledger.counts["EMPTY_SPAN_DROPPED"] == ledger.counts["RELATION_DROPPED"] == 1


def test_attributes_relations_notes_and_doubts_are_kept(write: Write) -> None:
    spans = [
        bare_span(
            0,
            17,
            "COMMITMENT",
            id="c",
            attributes={"strength": "strong", "reported": False, "count": 2, "words": ["a", "b"]},
            note="First\nsecond\tthird",
            doubt=True,
        ),
        bare_span(11, 17, id="a"),
    ]
    relation = CorpusRelation(id="r", type="by", from_id="c", to_id="a", attributes={"sure": True})
    root, ledger, mismatches, _ = write("brat", [_document(*spans, relations=[relation])])
    assert _lines(root)[2:] == [
        "R1\tby Arg1:T1 Arg2:T2",
        "A1\tstrength T1 strong",
        "A2\treported T1 false",
        "A3\tcount T1 2",
        "A4\twords T1 a, b",
        "A5\tdoubt T1 true",
        "#1\tAnnotatorNotes T1\tFirst second third",
    ]
    assert not mismatches
    assert ledger.counts["ATTRIBUTE_DROPPED"] == 3  # a number, a list, one on the relation
    assert ledger.counts["CHAR_REPLACED"] == 1


def test_the_configuration_declares_all_that_occurs(write: Write) -> None:
    span = bare_span(0, 6, "COMMITMENT", attributes={"words": ["x|y,z"]})
    root, *_ = write("brat", [_document(span, text="Canada")])
    config = (root / "annotation.conf").read_text(encoding="utf-8")
    sections = [line for line in config.splitlines() if line.startswith("[")]
    assert sections == ["[entities]", "[relations]", "[events]", "[attributes]"]
    assert "by\tArg1:COMMITMENT|CALL, Arg2:ACTOR\n" in config
    assert "strength\tArg:COMMITMENT, Value:strong|weak\n" in config
    assert "Value:true|false\n" in config
    assert "Value:x y z\n" in config


def test_names_brat_cannot_write_are_mapped(write: Write) -> None:
    spans = [bare_span(0, 6, "Événement spécial"), bare_span(11, 17, "Evenement_special")]
    root, ledger, mismatches, _ = write("brat", [_document(*spans)])
    labels = [line.split("\t")[1].split()[0] for line in _lines(root)]
    assert labels == ["Evenement_special", "Evenement_special-2"]
    table = (root / "names.tsv").read_text(encoding="utf-8").splitlines()
    assert table[1:] == [
        "Événement spécial\tEvenement_special",
        "Evenement_special\tEvenement_special-2",
    ]
    assert ledger.counts["LABEL_RENAMED"] == 2
    assert not mismatches


def test_titles_that_are_alike_or_forbidden_get_names_of_their_own(write: Write) -> None:
    titles = ["A/B: c?", "a_b_ c_", "..", "CON", "A/B: c?", "é" * 300]
    records = [
        CorpusDocument(id=f"d{n}", title=title, text=f"Text {n}.", layers=[])
        for n, title in enumerate(titles)
    ]
    root, _, mismatches, _ = write("brat", records)
    names = sorted(each.name for each in root.glob("*.txt"))
    assert len({name.casefold() for name in names}) == len(titles)
    assert "document.txt" in names
    assert "_CON.txt" in names
    assert all(len(name.encode()) < 255 for name in names)
    assert not mismatches


def test_an_absent_layer_has_no_file_and_an_empty_one_has(write: Write) -> None:
    text = "Canada acts."
    layers = [
        CorpusLayer(annotator="A", spans=[bare_span(0, 6)]),
        CorpusLayer(annotator="B"),
    ]
    record = CorpusDocument(id="d1", title="One", text=text, layers=layers)
    root, ledger, mismatches, _ = write("brat", [record], ("A", "B", "gold"))
    assert (root / "A" / "One.ann").read_bytes() == b"T1\tACTOR 0 6\tCanada\n"
    assert (root / "B" / "One.ann").read_bytes() == b""
    assert (root / "gold" / "One.txt").exists()
    assert not (root / "gold" / "One.ann").exists()
    assert not ledger.counts["ANNOTATOR_FLATTENED"]
    assert not mismatches


@pytest.mark.parametrize(
    "line",
    ["T1 ACTOR 0 6 Canada", "T1\tACTOR 6 6\t", "T1\tACTOR 0;6\tx", "X1\tzzz", "R1\tby T1 T2", "T"],
)
def test_the_reader_names_a_line_it_cannot_read(line: str) -> None:
    with pytest.raises(BadLine, match="line 2"):
        read_page(f"T9\tACTOR 0 6\tCanada\n{line}\n")


def test_the_reader_refuses_an_id_that_occurs_twice() -> None:
    with pytest.raises(BadLine, match="T1 occurs twice"):
        read_page("T1\tACTOR 0 6\tCanada\nT1\tACTOR 7 9\tis\n")

"""Reading files of a token a line: columns, schemes, repairs, texts, and what is refused."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.formats.conll.records import chunks, read, recognises
from declannot.formats.conll.schemes import SCHEMES, entities, tags
from declannot.formats.format import Read, ReadOptions
from declannot.formats.plain_text.format import EncodingNeeded
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.registry import detect
from tests.thoroughness import examples

Write = Callable[..., Any]
TWO = "Canada\tB-ACTOR\nand\tO\nNew\tB-ACTOR\nZealand\tI-ACTOR\n\nact\tB-CALL\n.\tO\n"


def _read(path: Path, content: str, **options: Any) -> list[Read]:
    path.write_bytes(content.encode())
    return list(read(path, ReadOptions(**options)))


def _spans(found: Read) -> list[tuple[str, str]]:
    document = found.document
    return [(each.label, document.text[each.start : each.end]) for each in document.spans()]


def _losses(found: Read) -> list[tuple[str, str]]:
    return [(each.code, each.detail) for each in found.losses]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a file is put."""
    return tmp_path / "file.conll"


def test_words_are_joined_by_blanks_and_blocks_by_line_breaks(path: Path) -> None:
    (found,) = _read(path, TWO)
    assert found.document.text == "Canada and New Zealand\nact ."
    assert _spans(found) == [("ACTOR", "Canada"), ("ACTOR", "New Zealand"), ("CALL", "act")]
    assert _losses(found) == [
        (
            "TEXT_REBUILT",
            "words joined by blanks, blocks by line breaks; tags are IOB2 in column 2",
        )
    ]
    assert found.document.title == ""
    assert found.document.layers[0].annotator is None


@pytest.mark.parametrize(
    "content",
    [
        TWO.replace("\n", "\r\n"),
        "\ufeff" + TWO,
        "\n\n" + TWO + "\n\n\n",
        TWO.replace("\n\n", "\n\n\n \n\t\n"),
        TWO.replace("\t", " "),
        TWO.replace("\t", "   "),
        "# a remark\n" + TWO.replace("\n\n", "\n# another\n\n# and\n# more\n"),
        "-DOCSTART-\n\n" + TWO,
        "-DOCSTART- O\n" + TWO,
        TWO.replace("I-", "L-").replace("B-CALL", "U-CALL").replace("Canada\tB", "Canada\tU"),
    ],
)
def test_the_same_words_and_tags_are_read_however_they_are_written(
    path: Path, content: str
) -> None:
    (found,) = _read(path, content)
    assert found.document.text == "Canada and New Zealand\nact ."
    assert _spans(found) == [("ACTOR", "Canada"), ("ACTOR", "New Zealand"), ("CALL", "act")]
    assert [code for code, _ in _losses(found)] == ["TEXT_REBUILT"]


def test_a_word_that_begins_with_a_number_sign_is_no_remark(path: Path) -> None:
    (found,) = _read(path, "#G7\tB-ACTOR\n# is\n# \tO\nand\tO\n")
    assert found.document.text == "#G7 # and"
    assert _spans(found) == [("ACTOR", "#G7")]


def test_documents_are_parted_and_counted(path: Path) -> None:
    content = (
        f"-DOCSTART-\t-X-\n\n{TWO}\n-DOCSTART-\t-X-\n\n-DOCSTART-\tO\n{TWO}# newdoc id = c7\n{TWO}"
    )
    first, second, third = _read(path, content)
    assert [each.document.title for each in (first, second, third)] == ["", "", "c7"]
    assert [each.where.rpartition(", ")[2] for each in (first, second, third)] == [
        "line 1",
        "line 13",
        "line 21",
    ]
    assert _spans(first) == _spans(second) == _spans(third)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_each_scheme_is_found_and_said(path: Path, scheme: str) -> None:
    marked = [(0, 2, "A"), (2, 3, "A"), (4, 5, "B"), (5, 8, "A")]
    column = tags(9, marked, scheme)
    (found,) = _read(path, "".join(f"w{n}\t{tag}\n" for n, tag in enumerate(column)))
    assert len(_spans(found)) == 4
    ((_, detail),) = _losses(found)
    assert f"tags are {scheme} in column 2" in detail


@pytest.mark.parametrize(
    ("column", "scheme", "expected", "repairs"),
    [
        ("O I-A I-A O B-A O", "IOB2", [(1, 3, "A"), (4, 5, "A")], [2]),
        ("B-A I-B I-B O", "IOB2", [(0, 1, "A"), (1, 3, "B")], [2]),
        ("B-A I-A O I-A", "IOB1", [(0, 2, "A"), (3, 4, "A")], [1]),
        ("S-A I-A E-A O", "BIOES", [(0, 1, "A"), (1, 3, "A")], [2]),
        ("B-A E-A E-A I-A", "BIOES", [(0, 2, "A"), (2, 3, "A"), (3, 4, "A")], [3, 4, 4]),
    ],
)
def test_what_breaks_the_scheme_is_read_as_conlleval_does_and_told(
    path: Path, column: str, scheme: str, expected: list[Any], repairs: list[int]
) -> None:
    cells = column.split()
    content = "".join(f"w\t{tag}\n" for tag in cells)
    (found,) = _read(path, content, scheme=scheme)
    assert chunks(cells) == expected
    assert [(each.start // 2, (each.end + 1) // 2, each.label) for each in found.document.spans()] \
        == expected  # fmt: skip
    told = [detail for code, detail in _losses(found) if code == "SCHEME_REPAIRED"]
    lines = [int(each.partition("line ")[2].partition(":")[0]) for each in told]
    assert lines == repairs
    assert all(each.startswith("file.conll, line ") for each in told)


def test_repairs_name_lines_behind_remarks_and_marks(path: Path) -> None:
    content = "-DOCSTART-\tO\n\n# one\nx\tB-A\n\n\n# two\ny\tI-A\n"
    (found,) = _read(path, content)
    assert ("SCHEME_REPAIRED", "file.conll, line 8: I-A after O in IOB2") in _losses(found)


@given(st.lists(st.sampled_from(["O", "B-A", "I-A", "E-A", "S-A", "B-B", "I-B", "E-B"])))
def test_sequences_are_cut_as_conlleval_cuts_them(column: list[str]) -> None:
    assert chunks(column) == _conlleval(column)
    if not any(tag == other != "O" and tag[0] != "I" for tag, other in itertools.pairwise(column)):
        assert chunks(column, repeats=False) == _conlleval(column)


def _conlleval(column: list[str]) -> list[tuple[int, int, str]]:
    """The two questions of conlleval, does a chunk end before this tag and does one begin."""
    found: list[tuple[int, int, str]] = []
    begun, before, kind_before = 0, "O", ""
    for place, tag in enumerate([*column, "O"]):
        letter, _, kind = tag.partition("-")
        ends = before != "O" and (
            before in "ES" or (before in "BI" and letter in "BSO") or kind != kind_before
        )
        begins = letter != "O" and (
            letter in "BS" or before in ("E", "S", "O") or kind != kind_before
        )
        if ends:
            found.append((begun, place, kind_before))
        if begins:
            begun = place
        before, kind_before = letter, kind
    return found


def test_the_last_column_of_tags_is_taken_unless_another_is_chosen(path: Path) -> None:
    content = "-DOCSTART- -X- O O\n\nEU NNP B-NP B-ORG\nacts VBZ B-VP O\n"
    (found,) = _read(path, content)
    assert _spans(found) == [("ORG", "EU")]
    assert ("UNKNOWN_IGNORED", "columns 2, 3 of 4") in _losses(found)
    (found,) = _read(path, content, column="3")
    assert _spans(found) == [("NP", "EU"), ("VP", "acts")]


def test_a_column_is_named_by_a_header_or_a_remark(path: Path) -> None:
    rows = "EU\tB-NP\tB-ORG\nacts\tB-VP\tO\n"
    for first in ("word\tchunk\tname\n", "# global.columns = word chunk name\n"):
        (found,) = _read(path, first + rows, column="Chunk")
        assert found.document.text == "EU acts"
        assert _spans(found) == [("NP", "EU"), ("VP", "acts")]


def test_numbers_of_words_are_no_words(path: Path) -> None:
    (found,) = _read(path, "1\tEU\tB-ORG\t-\tx\n2\tacts\tO\t-\t-\n\n1\tToday\tO\t-\t-\n")
    assert found.document.text == "EU acts\nToday"
    assert _spans(found) == [("ORG", "EU")]
    assert ("UNKNOWN_IGNORED", "columns 4, 5 of 5") in _losses(found)


def test_the_text_of_a_remark_is_taken_where_the_words_are_in_it(path: Path) -> None:
    content = (
        "# newdoc id = n1\n# sent_id = 1\n# text = “EU acts.”\n“\tO\n"
        "EU\tB-ORG\nacts\tO\n.\tO\n”\tO\n\n"
        "# text = Something else.\nNATO\tB-ORG\nacts\tO\n"
    )
    (found,) = _read(path, content)
    assert found.document.text == "“EU acts.”\nNATO acts"
    assert found.document.title == "n1"
    assert _spans(found) == [("ORG", "EU"), ("ORG", "NATO")]
    assert _losses(found)[0][1].startswith("1 of 2 sentences as “# text” has them")


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        ("a b c\nd\tO\ne\tB-A\n", "line 1", "1 column, and most have 2"),
        ("a\tO\n\nb\tO\nc\nd\tO\n", "line 4", "1 column, and"),
        ("-DOCSTART-\tO\na\tO\nb\tO\tO\n", "line 3", "3 columns"),
        ("a\tNN\nb\tVB\n", "line 1", "“NN” is no tag"),
        ("a\tO\nb\tB-A\nc\tVB\n", "line 3", "“VB” is no tag"),
        ("a\tO\nb\tB-\n", "line 2", "“B-” is no tag"),
        ("a\nb\n", "line 1", "no tag"),
        ("a\tO\n\tB-A\n", "line 2", "no word"),
        ("a\tO\nb\0\tO\n", "line 2", "NUL"),
        ("", "file.conll", "no words"),
        ("# only\n\n-DOCSTART-\tO\n", "file.conll", "no words"),
    ],
)
def test_what_is_wrong_is_refused_with_its_line(
    path: Path, content: str, place: str, reason: str
) -> None:
    with pytest.raises(UserError, match=reason) as caught:
        _read(path, content)
    assert str(caught.value.where).endswith(place)


@pytest.mark.parametrize("column", ["0", "4", "-1", "tag", "99999999999", "²"])
def test_a_column_that_is_not_there_is_refused(path: Path, column: str) -> None:
    with pytest.raises(UserError, match="no column"):
        _read(path, "EU\tB-NP\tB-ORG\n", column=column)


def test_a_column_without_tags_is_refused(path: Path) -> None:
    with pytest.raises(UserError, match="“NNP” is no tag"):
        _read(path, "EU\tNNP\tB-ORG\n", column="2")


def test_another_encoding_is_asked_for_and_taken(path: Path) -> None:
    path.write_bytes("Zürich\tB-LOC\n".encode("cp1252"))
    with pytest.raises(EncodingNeeded):
        list(read(path, ReadOptions()))
    (found,) = read(path, ReadOptions(encoding="cp1252"))
    assert found.document.text == "Zürich"
    path.write_bytes("Zürich\tB-LOC\r\n".encode("utf-16"))
    (found,) = read(path, ReadOptions())
    assert found.document.text == "Zürich"


def test_a_document_longer_than_the_limit_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("declannot.formats.conll.rows.LONGEST_DOCUMENT", 100)
    with pytest.raises(UserError, match="longer"):
        _read(path, TWO * 10)
    path.unlink()
    assert len(_read(path, f"-DOCSTART-\n{TWO}" * 10)) == 10


def test_documents_are_parted_wherever_a_block_of_the_file_ends(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = f"-DOCSTART-\tO\n\n{TWO}\n" * 3 + f"# newdoc id = ü\n{TWO}"
    whole = _read(path, content)
    for size in (1, 2, 3, 7, 11, 64):
        monkeypatch.setattr("declannot.formats.text_streams.BLOCK", size)
        path.unlink()
        parts = _read(path, content + "\n" * size)
        assert [(_spans(each), each.where, each.document.title) for each in parts] == [
            (_spans(each), each.where, each.document.title) for each in whole
        ]


@pytest.mark.parametrize(
    ("content", "taken"),
    [
        (TWO, True),
        (TWO.replace("\t", " "), True),
        ("# sent_id = 1\n1\tEU\tB-ORG\t-\n", True),
        ("a\tb\n1\t2\n", False),
        ("label,text\nO,B-A\n", False),
        ("O O O\n", False),
        ("We commit to act.\nB-A and O\n", False),
        ("", False),
        ("1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n", False),
    ],
)
def test_only_rows_with_tags_are_taken_for_the_format(
    tmp_path: Path, content: str, taken: bool
) -> None:
    assert recognises(content.encode()) is taken
    if taken:
        path = tmp_path / "file.data"
        path.write_text(content, encoding="utf-8")
        assert detect(path)[0].name == "conll"


def _document() -> CorpusDocument:
    text = "We thank Canada, too.\n\nMexico acts, and so does\n\nCuba. End."
    spans = [
        CorpusSpan(id=f"s{start}", start=start, end=end, label=label)
        for start, end, label in [
            (0, 20, "CALL"), (9, 15, "ACTOR"), (23, 53, "COMMITMENT"), (23, 29, "ACTOR"),
            (49, 53, "Événement spécial"),
        ]
    ]  # fmt: skip
    return CorpusDocument(id="d", text=text, layers=[CorpusLayer(annotator="A", spans=spans)])


@pytest.mark.parametrize("scheme", SCHEMES)
def test_levels_of_one_layer_come_back_from_their_columns(write: Write, scheme: str) -> None:
    document = _document()
    root, *_ = write("conll", [document], overlap="levels", scheme=scheme)
    (found,) = read(root / "spans.conll", ReadOptions())
    squeezed = [
        (each.label, "".join(document.text[each.start : each.end].split()))
        for each in document.layers[0].spans
    ]
    back = [(label, quote.replace(" ", "").replace("\n", "")) for label, quote in _spans(found)]
    assert sorted(back) == sorted(squeezed)
    assert f"{scheme} in column 2, 3" in _losses(found)[0][1]


def test_labels_an_export_had_to_rename_come_back(write: Write) -> None:
    span = CorpusSpan(id="s", start=0, end=6, label="Événement spécial")
    document = CorpusDocument(
        id="d", text="Canada", layers=[CorpusLayer(annotator="A", spans=[span])]
    )
    root, *_ = write("conll", [document])
    (found,) = read(root / "entity.conll", ReadOptions())
    assert _spans(found) == [("Événement spécial", "Canada")]
    (root / "names.tsv").unlink()
    (found,) = read(root / "entity.conll", ReadOptions())
    assert _spans(found) == [("Événement_spécial", "Canada")]


@given(data=st.data())
@settings(
    max_examples=examples(200),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_damage_makes_only_errors_for_people(path: Path, data: st.DataObject) -> None:
    more = "# newdoc id = x\n# text = 👍 Canada\n👍\tO\nCanada\tS-A\n"
    good = f"-DOCSTART-\tO\n\n{TWO}\n{more}".encode()
    damaged = bytearray(good)
    at = data.draw(st.integers(0, len(good) - 1))
    kind = data.draw(st.sampled_from(["cut", "flip", "swap", "add", "drop"]))
    if kind == "cut":
        damaged = damaged[:at]
    elif kind == "flip":
        damaged[at] = data.draw(st.integers(0, 255))
    elif kind == "swap":
        lines = good.split(b"\n")
        one, two = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        lines[one], lines[two] = lines[two], lines[one]
        damaged = bytearray(b"\n".join(lines))
    elif kind == "add":
        bad = [
            b"\0",
            b"\t",
            b"\n",
            b" ",
            b"#",
            b"\xff\xfe",
            b"B-",
            b"-DOCSTART-",
            b"\xc2\xa0",
            b"\r",
        ]
        damaged[at:at] = data.draw(st.sampled_from(bad))
    else:
        damaged[at : data.draw(st.integers(at, len(good)))] = b""
    path.write_bytes(bytes(damaged))
    for column in (None, "1", "2"):
        try:
            for found in read(path, ReadOptions(column=column)):
                text = found.document.text
                for span in found.document.spans():
                    assert 0 <= span.start < span.end <= len(text)
                    assert not text[span.start].isspace() or text[span.start] in "\xa0\x85\x1c"
        except UserError as error:
            assert str(error)


def test_entities_read_leniently_are_those_read_strictly_where_nothing_is_wrong() -> None:
    for scheme in SCHEMES:
        column = tags(7, [(0, 1, "A"), (1, 3, "A"), (4, 5, "B"), (5, 7, "A")], scheme)
        assert chunks(column) == entities(column, scheme)

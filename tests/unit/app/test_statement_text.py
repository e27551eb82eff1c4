"""Every offset keeps its place, whatever the text holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from declannot.app.selection import Selection
from declannot.app.statement.blocks import LONGEST, Blocks
from declannot.app.statement.heights import Heights
from declannot.app.statement.shown_text import Utf16Map, runs_right_to_left, shown_text
from declannot.app.statement.view import StatementView
from declannot.domain.content import LayerContent
from declannot.domain.document import Document
from declannot.domain.segment import graphemes
from declannot.domain.text import StatementText

_PIECES = st.sampled_from(
    (
        "We reaffirm ",
        "Canada,",
        " and ",
        "\n",
        "\r\n",
        "\n\n",
        "\t",
        "👩‍👩‍👧‍👦",
        "🇨🇦",
        "e\u0301",
        "שלום ",
        "ירושלים",
        "العربية ",
        "人权",
        "𝔘n",
        "\u00a0",
        "12,5 ",
        "(x)",
    )
)
_TEXTS = st.lists(_PIECES, max_size=30).map("".join)


def shown(text: str, language: str = "en") -> StatementView:
    view = StatementView(Selection())
    view.resize(420, 500)
    statement = StatementText(text)
    document = Document(id="d", title="", sha256="", length=statement.length)
    view.set_statement(LayerContent.untouched(document, statement, "a"), language)
    return view


def caret_places(text: str) -> list[int]:
    """Where a caret can stand: between graphemes, not inside a line break."""
    return [start for start, end in graphemes(text) if text[start:end] not in ("\n", "\r\n", "\r")]


@given(_TEXTS)
def test_a_click_on_a_caret_gives_its_offset(qapp, text: str) -> None:
    view = shown(text)
    for offset in caret_places(text):
        caret = view.caret_rect(offset)
        found = view.offset_at(caret.center())
        same = view.caret_rect(found)
        # At a change of direction one place on the screen belongs to two offsets.
        assert found == offset or (same.x() == caret.x() and same.y() == caret.y()), (text, offset)
    view.deleteLater()


@given(_TEXTS)
def test_right_goes_through_the_whole_text_of_one_direction(qapp, text: str) -> None:
    if any(runs_right_to_left(each, 0, 1, "") for each in text):
        return
    view = shown(text)
    offset, seen = 0, [0]
    while (after := view.visual_right(offset)) != offset:
        assert after > offset
        offset = after
        seen.append(offset)
    assert offset == len(text.rstrip("\r")) or text[offset:].strip("\r\n") == ""
    for after, before in zip(seen[::-1], seen[-2::-1], strict=False):
        assert view.visual_left(after) == before
    view.deleteLater()


def test_control_characters_keep_their_offsets(qapp) -> None:
    text = "one\rtwo\u2028three\u2029four\x0bfive\x00six\ufeffseven\ufffceight\x85nine"
    view = shown(text)
    for word in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"):
        offset = text.index(word)
        inside = view.caret_rect(offset + 1).center()
        assert view.offset_at(inside) == offset + 1
    assert view.caret_rect(text.index("two")).y() > view.caret_rect(0).y()
    view.deleteLater()


def test_shown_text_has_the_same_length_in_every_unit() -> None:
    text = "".join(map(chr, range(0x100))) + "\u2028\u2029\ufffc\ufeff😀"
    shown_as = shown_text(text)
    assert len(shown_as) == len(text)
    assert len(shown_as.encode("utf-16")) == len(text.encode("utf-16"))
    assert shown_text("plain\ttext") == "plain\ttext"


@given(st.text(alphabet="aé人😀𝔘\u0301", max_size=40))
def test_units_within_a_block(text: str) -> None:
    units = Utf16Map(text)
    for offset in range(len(text) + 1):
        qt_offset = len(text[:offset].encode("utf-16-le")) // 2
        assert units.to_qt(offset) == qt_offset
        assert units.from_qt(qt_offset) == offset


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Hello שלום", "he", False),
        ("«12» שלום world", "en", True),
        ("123 - 456", "ar", True),
        ("123 - 456", "fr", False),
        ("", "fa-IR", True),
    ],
)
def test_direction_of_a_paragraph(text: str, language: str, expected: bool) -> None:
    assert runs_right_to_left(text, 0, len(text), language) is expected


def test_blocks_cover_the_text_and_break_long_paragraphs_at_blanks() -> None:
    long = "word and more " * 1000
    text = StatementText(f"first\r\n{long}\n\nlast")
    blocks = Blocks(text)
    pieces = [text.text[start:end] for start, end in (blocks[n] for n in range(len(blocks)))]
    assert pieces[0] == "first" and pieces[-1] == "last"
    assert "".join(pieces[1:-2]) == long
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert all(piece.endswith(" ") for piece in pieces[1:-3])
    assert {blocks.paragraph(n) for n in range(1, len(blocks) - 2)} == {1}
    assert blocks.begins_paragraph(1) and not blocks.begins_paragraph(2)
    assert blocks.index_at(3) == 0 and blocks.index_at(5) == 0 and blocks.index_at(7) == 1


def test_a_paragraph_without_blanks_is_cut_between_graphemes() -> None:
    text = StatementText("e\u0301" * 5000)
    blocks = Blocks(text)
    assert len(blocks) > 2
    assert all(start % 2 == 0 for start in blocks.starts)


def test_the_caret_crosses_the_pieces_of_a_long_paragraph(qapp) -> None:
    text = "some words here " * 600
    view = shown(text)
    cut = Blocks(StatementText(text)).starts[1]
    assert view.visual_right(cut - 1) == cut
    assert view.visual_left(cut) == cut - 1
    assert view.caret_rect(cut).y() > view.caret_rect(cut - 2).y()
    x = view.caret_rect(cut).x()
    assert view.offset_on_line(cut, -1, x) < cut < view.offset_on_line(cut, 1, x)
    view.deleteLater()


@given(
    st.lists(st.integers(1, 90), min_size=1, max_size=700),
    st.integers(0, 699),
    st.integers(1, 90),
)
def test_heights_find_what_is_at_a_place(values: list[int], index: int, value: int) -> None:
    heights = Heights(values)
    index %= len(values)
    heights[index] = values[index] = value
    assert heights.total == sum(values)
    assert heights.above(index) == sum(values[:index])
    assert heights.at(heights.above(index)) == index
    assert heights.at(heights.above(index) + value - 1) == index
    assert heights.at(-5) == 0 and heights.at(heights.total + 5) == len(values) - 1


def test_a_point_beside_the_text_gives_the_end_of_its_line(qapp) -> None:
    view = shown("A first line of words that is long enough to be wrapped into some more lines.")
    end = view.line_range(3)[1]
    middle = view.caret_rect(3).center().y()
    assert view.offset_at(QPointF(5000, middle)) == end
    assert view.caret_rect(end).center().y() == middle
    assert view.offset_at(QPointF(-50, middle)) == 0
    view.deleteLater()

"""The offset maps of a text against what the encodings themselves say."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declannot.domain.errors import UserError
from declannot.domain.text import StatementText

MIXED = "Añb 👩‍👩‍👧 e\u0301 Москва\r\n中文\u2028שלום\t\ufeff\n"
texts = st.text(alphabet=st.characters(exclude_categories=["Cs"])) | st.text(
    alphabet="a é中😀\U0001f9d1\r\n\u0301"
)


@given(texts)
def test_utf16_offsets_are_those_of_the_encoding(text: str) -> None:
    statement = StatementText(text)
    for offset in range(len(text) + 1):
        units = len(text[:offset].encode("utf-16-le")) // 2
        assert statement.to_utf16(offset) == units
        assert statement.from_utf16(units) == offset


@given(texts)
def test_byte_offsets_are_those_of_the_encoding(text: str) -> None:
    statement = StatementText(text)
    for offset in range(len(text) + 1):
        size = len(text[:offset].encode())
        assert statement.to_byte(offset) == size
        assert statement.from_byte(size) == offset


@pytest.mark.parametrize("text", [MIXED * 300, "é" * 1024, "x" * 1023 + "é", "😀" * 3000])
def test_maps_hold_across_checkpoints(text: str) -> None:
    statement = StatementText(text)
    for offset in range(0, len(text) + 1, 7):
        assert statement.from_byte(statement.to_byte(offset)) == offset
        assert statement.to_byte(offset) == len(text[:offset].encode())
        assert statement.from_utf16(statement.to_utf16(offset)) == offset
    assert statement.to_byte(len(text)) == len(text.encode())


@given(texts)
def test_offsets_inside_a_character_are_refused(text: str) -> None:
    statement = StatementText(text)
    data = text.encode()
    for byte, value in enumerate(data):
        if value & 0xC0 == 0x80:
            with pytest.raises(UserError, match="inside a character"):
                statement.from_byte(byte)
    for offset, character in enumerate(text):
        if character > "\uffff":
            with pytest.raises(UserError, match="inside a surrogate pair"):
                statement.from_utf16(statement.to_utf16(offset) + 1)


@pytest.mark.parametrize("text", ["", "plain", MIXED])
def test_offsets_outside_the_text_are_refused(text: str) -> None:
    statement = StatementText(text)
    for convert, size in (
        (statement.to_utf16, len(text)),
        (statement.to_byte, len(text)),
        (statement.paragraph_index, len(text)),
        (statement.from_utf16, len(text.encode("utf-16-le")) // 2),
        (statement.from_byte, len(text.encode())),
    ):
        convert(0)
        convert(size)
        for outside in (-1, size + 1):
            with pytest.raises(UserError, match="not in the text"):
                convert(outside)


def test_half_a_surrogate_pair_is_refused_with_its_offset() -> None:
    with pytest.raises(UserError, match=r"U\+DC00.* at offset 2001"):
        StatementText("é" * 2001 + "\udc00")


def test_the_hash_is_that_of_the_utf8_text() -> None:
    assert StatementText(MIXED).sha256 == hashlib.sha256(MIXED.encode()).hexdigest()


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("", [""]),
        ("one", ["one"]),
        ("one\n", ["one", ""]),
        ("one\r\n\r\ntwo", ["one", "", "two"]),
        ("\r\n", ["", ""]),
        ("a\rb\u2028c\x0bd\n\n", ["a\rb\u2028c\x0bd", "", ""]),
        ("a\r\r\nb", ["a\r", "b"]),
        ("last\r", ["last\r"]),
    ],
)
def test_paragraphs_are_lines_without_their_breaks(text: str, paragraphs: list[str]) -> None:
    statement = StatementText(text)
    assert [text[start:end] for start, end in statement.paragraphs] == paragraphs
    assert statement.paragraphs[-1] == statement.paragraphs[len(paragraphs) - 1]
    assert statement.paragraphs[1:] == list(statement.paragraphs)[1:]


@given(texts)
def test_every_offset_belongs_to_the_paragraph_of_its_line(text: str) -> None:
    statement = StatementText(text)
    for offset in range(len(text) + 1):
        index = statement.paragraph_index(offset)
        assert index == text.count("\n", 0, offset)
        assert statement.paragraphs[index][0] <= offset

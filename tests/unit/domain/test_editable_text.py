"""A text that goes through an editor comes back as it was, but for what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declannot.domain.editable_text import EditableText

ODD = "ab\r\n\r\n\rc\n\u00a0\u2028\u2029\x0b\x0c\x00\ufdd0\ufffc\ufeff🙂é"


@given(st.text("ab \r\n\u00a0\u2028\u2029\x0b\x00🙂", max_size=40))
def test_what_is_not_edited_is_what_it_was(text: str) -> None:
    shown = EditableText(text).shown
    assert not set(shown) & set("\r\u2029\x00\ufdd0\ufffc")
    assert EditableText(text).true(shown) == text


def test_only_what_was_typed_is_new() -> None:
    text = ODD + " word " + ODD
    editable = EditableText(text)
    edited = editable.shown.replace("word", "other words", 1)
    assert editable.true(edited) == ODD + " other words " + ODD


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_new_line_ends_as_the_others_do(end: str) -> None:
    text = f"one{end}two{end}three"
    editable = EditableText(text)
    assert editable.line_end == end
    assert editable.true("one\ntwo\nmore\nthree") == f"one{end}two{end}more{end}three"
    assert editable.true("one\u2029two\u2029three") == text


def test_a_line_end_can_be_taken_out() -> None:
    assert (
        EditableText("Canada,\r\n\r\nMexico\r\n").true("Canada, Mexico\n") == "Canada, Mexico\r\n"
    )

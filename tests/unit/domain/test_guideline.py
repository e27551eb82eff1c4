"""The guideline: its headings, what belongs to a label, and what no window could lay out."""

from __future__ import annotations

import pytest

from declannot.domain.change import SchemaVersion
from declannot.domain.errors import UserError
from declannot.domain.guideline import (
    CELLS_LIMIT,
    CHARACTERS_LIMIT,
    WORD_LIMIT,
    check_guideline,
    headings,
    sections_of,
)
from declannot.domain.operations.guideline import set_guideline
from declannot.domain.schema import Label, Schema

COMMITMENT = Label(id="commitment", name="COMMITMENT", family="act", titles={"fr": "Engagement"})
CALL = Label(id="call", name="CALL", family="act")

GUIDE = """\
# How to *annotate*

Call your trainer when you are lost.

## COMMITMENT and its [neighbours](#call)

A promise.

### Edges

From the subject on.

## `CALL` ##

```
# no heading
```

Under it
========

Under it
--------

* point
---
"""


def test_headings_have_rank_words_line_and_an_anchor_of_their_own() -> None:
    found = [(each.level, each.title, each.line, each.anchor) for each in headings(GUIDE)]
    assert found == [
        (1, "How to annotate", 0, "how-to-annotate"),
        (2, "COMMITMENT and its neighbours", 4, "commitment-and-its-neighbours"),
        (3, "Edges", 8, "edges"),
        (2, "CALL", 12, "call"),
        (1, "Under it", 18, "under-it"),
        (2, "Under it", 21, "under-it-1"),
    ]


def test_a_name_with_a_low_line_stays_whole() -> None:
    assert headings("## PRE_AMBLE and _stress_")[0].title == "PRE_AMBLE and stress"


def test_a_section_reaches_to_the_next_heading_of_its_rank() -> None:
    (section,) = sections_of(GUIDE, COMMITMENT)
    assert section.startswith("## COMMITMENT")
    assert section.endswith("From the subject on.")


@pytest.mark.parametrize("heading", ["commitment", "Engagement", "COMMITMENT: promises"])
def test_a_heading_belongs_to_a_label_by_name_or_title(heading: str) -> None:
    assert sections_of(f"## {heading}\n\nText", COMMITMENT) == [f"## {heading}\n\nText"]


@pytest.mark.parametrize("heading", ["A call from afar", "RECALL", "Commitments of others"])
def test_a_heading_that_only_sounds_alike_belongs_to_none(heading: str) -> None:
    assert sections_of(f"## {heading}\n\nText", CALL) == []
    assert sections_of(f"## {heading}\n\nText", COMMITMENT) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("word " * (CHARACTERS_LIMIT // 5 + 1), "at most 400000"),
        ("one\ntwo\n" + "x" * (WORD_LIMIT + 1), "Line 3"),
        ("| " * (CELLS_LIMIT + 1), "cells"),
        ("one\n\x00", "Line 2 of the guideline holds a control character"),
    ],
)
def test_what_cannot_be_laid_out_is_refused_with_its_place(text: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        check_guideline(text)


def test_another_guideline_is_a_step_with_the_same_schema() -> None:
    version = SchemaVersion(4, Schema(name="s", version=4, labels=()), "old", "2026-01-01")
    step = set_guideline(version, "new\r\nlines\r", at="2026-02-02")
    assert step is not None
    assert str(step.name) == "Change the guideline"
    (change,) = step.changes
    assert isinstance(change.after, SchemaVersion)
    assert (change.after.number, change.after.guideline) == (5, "new\nlines\n")
    assert set_guideline(version, "old", at="2026-02-02") is None

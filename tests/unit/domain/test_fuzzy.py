"""Entries are found by a few letters, and the one that was meant comes first."""

from __future__ import annotations

import pytest

from declannot.domain.fuzzy import Finder, Searched, matches

ENTRIES = (
    "New project",
    "Open recent project",
    "Next span",
    "Paste text as document",
    "Narrow the selection",
    "Save a copy",
    "Copy with labels",
    "Étapes à venir",
    "Straße der Einheit",
    "",
)
SEARCHED = Searched.of(ENTRIES)


def found(typed: str, recent: tuple[int, ...] = ()) -> list[str]:
    return [ENTRIES[number] for number in Finder(SEARCHED, recent).ranked(typed)]


def test_the_start_of_the_entry_beats_that_of_a_later_word() -> None:
    assert found("cop") == ["Save a copy", "Copy with labels"][::-1]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("np", "New project"),
        ("pro", "New project"),
        ("re pro", "Open recent project"),
        ("pro re", "Open recent project"),
        ("ptad", "Paste text as document"),
        ("cwl", "Copy with labels"),
        ("nrw", "Narrow the selection"),
        ("etapes", "Étapes à venir"),
        ("ETÀPES", "Étapes à venir"),
        ("strasse", "Straße der Einheit"),
        ("copy with", "Copy with labels"),
    ],
)
def test_what_is_meant_comes_first(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_letters_must_begin_at_a_word() -> None:
    assert "Save a copy" in found("scy")
    assert "Save a copy" not in found("vcy")


def test_every_word_must_fit() -> None:
    assert found("new span") == []
    assert found("spa nex") == ["Next span"]


def test_what_was_used_lately_comes_first_among_equals() -> None:
    assert found("n", recent=(4, 2))[:3] == ["Narrow the selection", "Next span", "New project"]
    assert found("", recent=(4, 2))[:3] == ["Narrow the selection", "Next span", "New project"]
    assert len(found("")) == len(ENTRIES)
    # Lately used is no reason to stand before what fits better.
    assert found("next", recent=(0,))[0] == "Next span"


def test_signs_alone_find_everything_and_patterns_mean_themselves() -> None:
    assert len(found(" …& ")) == len(ENTRIES)
    assert found("a.*b[") == []


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("New project", "np", "[N]ew [p]roject"),
        ("New project", "pro", "New [pro]ject"),
        ("Open recent project", "pro re", "Open [re]cent [pro]ject"),
        ("Étapes à venir", "etap", "[Étap]es à venir"),
        ("Straße der Einheit", "strasse", "[Straße] der Einheit"),
        ("Narrow the selection", "nrw", "[N]a[r]ro[w] the selection"),
        ("Save a copy", "xyz", "Save a copy"),
        ("Export", "por", "Ex[por]t"),
    ],
)
def test_what_answers_to_the_letters_is_told(text: str, typed: str, shown: str) -> None:
    marked, after = "", 0
    for start, end in matches(text, typed):
        marked += text[after:start] + "[" + text[start:end] + "]"
        after = end
    assert marked + text[after:] == shown


def test_further_words_find_an_entry_after_those_that_say_it_themselves() -> None:
    searched = Searched.of(
        ("Datasets", "Freeze", "Frame size"), ("Freeze versions of the corpus", "", "")
    )
    assert Finder(searched).ranked("freez") == [1, 0]
    assert Finder(searched).ranked("corpus data") == [0]


def test_what_is_of_no_use_now_comes_behind_what_fits_as_well() -> None:
    assert Finder(SEARCHED, behind={2}).ranked("n")[:3] == [0, 4, 2]
    assert Finder(SEARCHED, behind={2}).ranked("next")[0] == 2

"""Groups that are suggested, applied when confirmed, and kept on one side of a split."""

from __future__ import annotations

from typing import Any

import pytest

from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.similarity import resemblance, sketch_of
from declannot.exchange.exporting import ExportChoices
from declannot.exchange.freezing import preview_freeze
from declannot.exchange.grouping import apply_groups, suggest_groups
from declannot.store.project import Project

ENGLISH = "We, the leaders of {names}, met in the city of {place} and agreed to act on {what}. " * 6
FRENCH = "Les dirigeants de ces pays se sont réunis dans la ville et ont décidé des mesures. " * 6
SPANISH = "Los países del continente acuerdan que las medidas de la cumbre se cumplan. " * 6
RUSSIAN = "Мы, лидеры этих стран, встретились в городе и договорились действовать вместе. " * 6


def _add(project: Project, title: str, text: str, **known: Any) -> str:
    document = new_document(title, text, at=utc_now(), **known)
    project.apply(add_documents([(document, text)]))
    return document.id


def _titles(project: Project) -> list[list[str]]:
    return [[each.title for each in found.documents] for found in suggest_groups(project)]


def _paragraphs(word: str, count: int = 12) -> str:
    return " ".join(
        f"{word} paragraph {chr(97 + number)} says {word}{number} twice over."
        for number in range(count)
    )


def test_versions_of_a_text_are_found_without_any_metadata(project: Project) -> None:
    _add(project, "Draft", _paragraphs("alpha") + " " + _paragraphs("beta"))
    _add(project, "Final", _paragraphs("alpha") + " Added. " + _paragraphs("beta"))
    _add(project, "Other", _paragraphs("gamma") + " " + _paragraphs("delta"))
    (found,) = suggest_groups(project)
    assert [each.title for each in found.documents] == ["Draft", "Final"]
    assert [str(each) for each in found.reasons] == ["nearly equal texts"]


def test_a_series_that_differs_in_dates_and_figures_is_one_text() -> None:
    january = sketch_of("On 3 May 2024 the 14 members met in 21 rooms to review aid. " * 3)
    later = sketch_of("On 28 May 2025 the 9 members met in 2 rooms to review aid. " * 3)
    assert resemblance(january, later) == 1.0
    assert resemblance(january, sketch_of(FRENCH)) == 0.0
    assert resemblance(sketch_of(""), sketch_of("")) == 0.0


def test_translations_are_found_by_date_and_issuers(project: Project) -> None:
    known = {"date": "2022-06-10", "issuers": ("Canada", "Mexico")}
    _add(project, "English", ENGLISH, **known)
    _add(project, "Français", FRENCH, **known)
    _add(project, "Other issuers", RUSSIAN, date="2022-06-10", issuers=("Kazakhstan",))
    _add(project, "Other day", SPANISH, date="2022-06-11", issuers=("Canada", "Mexico"))
    (found,) = suggest_groups(project)
    assert [each.title for each in found.documents] == ["English", "Français"]
    assert [str(each) for each in found.reasons] == ["same date and issuers, other languages"]


def test_the_day_may_stand_in_the_title(project: Project) -> None:
    _add(project, "en_2021-02-03_readout", ENGLISH)
    _add(project, "ru_2021-02-03_readout", RUSSIAN)
    _add(project, "fr_2021-02-04_readout", FRENCH)
    assert _titles(project) == [["en_2021-02-03_readout", "ru_2021-02-03_readout"]]


def test_two_statements_of_one_day_in_one_language_are_no_group(project: Project) -> None:
    _add(project, "a 2021-02-03", _paragraphs("alpha"))
    _add(project, "b 2021-02-03", _paragraphs("beta"))
    assert _titles(project) == []


def test_a_group_that_is_there_takes_others_in_and_two_stay_apart(project: Project) -> None:
    text = _paragraphs("alpha")
    _add(project, "One", text, group="Summit")
    _add(project, "Two", text + " More.")
    _add(project, "Three", text + " Else.", group="Another")
    (found,) = suggest_groups(project)
    assert (found.name, [each.title for each in found.documents]) in [
        ("Summit", ["One", "Two"]),
        ("Another", ["Three", "Two"]),
    ]


def test_what_was_confirmed_is_one_step_and_is_not_suggested_again(project: Project) -> None:
    for number in range(3):
        _add(project, f"Version {number}", _paragraphs("alpha") + f" End {number}.")
    found = suggest_groups(project)
    assert all(each.group == "" for each in project.documents())
    assert apply_groups(project, found) == 3
    assert {each.group for each in project.documents()} == {"Version 0"}
    assert suggest_groups(project) == []
    assert apply_groups(project, found) == 0
    project.undo()
    assert {each.group for each in project.documents()} == {""}


@pytest.mark.parametrize("seed", range(4))
def test_documents_of_one_group_stay_on_one_side(project: Project, seed: int) -> None:
    ids = [
        _add(project, f"Statement {number}", f"Text {number}.", group="Twins" if number < 2 else "")
        for number in range(10)
    ]
    choices = ExportChoices(format="jsonl", split="60/20/20", seed=seed)
    split = preview_freeze(project, choices).split
    assert split is not None
    assert split.part_of[ids[0]] == split.part_of[ids[1]]
    assert dict(split.reached) == {"train": 6, "dev": 2, "test": 2}

"""What is read of schema and guideline, and what is not."""

from __future__ import annotations

import pytest

from declannot.domain.guidance import Guidance
from declannot.domain.plain_span import PlainSpan
from declannot.domain.schema import Example, Family, Label, Schema
from declannot.domain.wording import wording
from declannot.domain.wording_findings import find_against_guidance


def schema(*labels: Label) -> Schema:
    return Schema(name="s", families=(Family("e"),), labels=labels)


def label(name: str, rule: str = "", **examples: tuple[Example, ...]) -> Label:
    return Label(id=name.lower(), name=name, family="e", rule=rule, **examples)


def told(
    text: str, words: str, label_id: str, made: Schema, guideline: str = ""
) -> list[tuple[str, str]]:
    """Return code and label to use instead of what is found of a span."""
    start = text.index(words)
    span = PlainSpan("s", label_id, start, start + len(words), None, {})
    guidance = Guidance(made, guideline)
    if label_id not in guidance.speaks_of(wording(words)):
        return []
    found = find_against_guidance(text, made, guidance, span, wording(words))
    return [(each.code, each.instead) for each in found]


@pytest.mark.parametrize(
    ("rule", "text", "words", "is_told"),
    [
        ('Demonyms ("Swiss banks") are not tagged.', "Swiss banks", "Swiss", True),
        ('Demonyms ("Swiss banks") are not tagged.', "Swiss law", "Swiss", False),
        ('"The city" must not be tagged.', "the city", "the city", True),
        ('"The city" is not tagged again inside a name.', "the city", "the city", False),
        ('"The city" is not tagged separately.', "the city", "the city", False),
        ('"Bern" is tagged; "the city" is not tagged.', "Bern", "Bern", False),
        ('"Bern" is tagged; "the city" is not tagged.', "the city", "the city", True),
        ('"The UN" is not tagged as GROUP.', "the UN", "the UN", False),
        ("« la ville » n’est pas annoté.", "la ville", "la ville", True),
        ("“la ciudad” no se etiqueta.", "la ciudad", "la ciudad", True),
        ('"The city" is tagged.', "the city", "the city", False),
    ],
)
def test_clauses_that_say_not_tagged(rule: str, text: str, words: str, is_told: bool) -> None:
    found = told(text + ".", words, "name", schema(label("NAME", rule), label("GROUP")))
    assert [code for code, _ in found] == ["NOT_TAGGED"] * is_told


def test_a_clause_that_names_another_label_speaks_of_that_one() -> None:
    made = schema(label("NAME", '"The UN" is not tagged as GROUP.'), label("GROUP"))
    assert told("the UN.", "the UN", "group", made) == [("NOT_TAGGED", "")]


@pytest.mark.parametrize(
    ("rule", "words", "is_told"),
    [
        ("Leave out the, our and a final ’s.", "our Rhine", True),
        ("Leave out the, our and a final ’s.", "the Rhine", True),
        ("Leave out the, our and a final ’s.", "Rhine’s", True),
        ("Leave out the, our and a final ’s.", "Rhine", False),
        ("Leave out the, our and a final ’s.", "the", False),
        ("Leave out titles, ranks and dates.", "Titles Act", False),
        ("Never leave anything out.", "the Rhine", False),
        ("Sans le, la et un final ’s.", "le Rhin", True),
    ],
)
def test_words_to_leave_out(rule: str, words: str, is_told: bool) -> None:
    found = told(f"In {words} here", words, "name", schema(label("NAME", rule)))
    assert [code for code, _ in found] == ["EDGE_WORD"] * is_told


def test_the_guideline_lists_wordings_in_a_column_and_words_in_a_sentence() -> None:
    made = schema(label("NAME"), label("GROUP"))
    guideline = (
        "# Names\n| Label | Mark | Leave out |\n|---|---|---|\n"
        '| NAME | "Rhine" | "the river", banks |\n\nWithout "the".\n# Others\nWithout "our".\n'
    )
    assert told("the river", "the river", "name", made, guideline) == [("NOT_TAGGED", "")]
    assert told("Rhine", "Rhine", "name", made, guideline) == []
    assert told("banks", "banks", "name", made, guideline) == []
    assert told("the river", "the river", "group", made, guideline) == []
    assert told("the Rhine", "the Rhine", "name", made, guideline) == [("EDGE_WORD", "")]
    assert told("our Rhine", "our Rhine", "name", made, guideline) == []


def test_examples_say_what_is_tagged_otherwise() -> None:
    bank = Example("Bank of Italy")
    made = schema(
        label(
            "NAME",
            negative=(Example("UN", why="a body; GROUP"), Example("Rome", why='in "pact of Rome"')),
        ),
        label("GROUP", positive=(bank, Example("Roma"))),
        label("OLD", positive=(bank,), negative=(bank,)),
    )
    assert told("the UN", "UN", "name", made) == [("NOT_TAGGED", "group")]
    assert told("in Rome", "Rome", "name", made) == []
    assert told("the Pact of Rome", "Rome", "name", made) == [("NOT_TAGGED", "")]
    assert told("Bank of Italy", "Bank of Italy", "name", made) == [("EXAMPLE_LABEL", "group")]
    assert told("Bank of Italy", "Bank of Italy", "old", made) == []


def test_labels_that_context_tells_apart_are_not_at_odds_with_examples() -> None:
    rule = "A city is GROUP when it acts, NAME when it is a place."
    made = schema(label("NAME", rule), label("GROUP", positive=(Example("Rome"),)))
    assert told("Rome", "Rome", "name", made) == []


def test_nothing_is_known_of_words_that_nobody_wrote_down() -> None:
    assert Guidance(schema(label("NAME"))).speaks_of("russian") == frozenset()

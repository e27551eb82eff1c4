"""What the page asks: who is compared with whom, on which state, in which documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from declannot.domain.document import GOLD, Status

if TYPE_CHECKING:
    from declannot.store.queries import Reading


@dataclass(frozen=True, slots=True)
class Person:
    """One side of a comparison; ``id`` is None for gold."""

    id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be computed.

    Attributes:
        a, b: who is compared.
        as_sent: on what each first sent; else on the present state.
        finished: only documents both have marked as done.
    """

    a: Person
    b: Person
    as_sent: bool = True
    finished: bool = True


def people(project: Reading) -> list[Person]:
    """Return who has work in a project, by name; gold, where there is some, is last."""
    found = [Person(each.id, each.name) for each in project.annotators()]
    found.append(Person(None, GOLD))
    return [each for each in found if _has_work(project, each)]


def first_question(those: list[Person], before: Question | None) -> Question | None:
    """Return what to ask at first: what was asked before where both are still there."""
    if len(those) < 2:
        return None
    if before is not None:
        by_id = {each.id: each for each in those}
        if before.a.id in by_id and before.b.id in by_id and before.a.id != before.b.id:
            a, b = by_id[before.a.id], by_id[before.b.id]
            return Question(a, b, before.as_sent, before.finished)
        return Question(those[0], those[1], before.as_sent, before.finished)
    return Question(those[0], those[1])


def _has_work(project: Reading, person: Person) -> bool:
    return any(
        each.spans or each.status is not Status.NEW
        for each in project.summaries(person.id).values()
    )

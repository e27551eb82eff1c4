"""Who gets which document: drawn at random, balanced by length, the same again from its seed."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from declannot.domain.change import Change, Step
from declannot.domain.document import Annotator, Document, folded_name
from declannot.domain.errors import UserError
from declannot.domain.handover import Assignment, Plan
from declannot.domain.identity import new_id
from declannot.domain.message import message

Shares = dict[str, list[str]]
"""Ids of the annotators who get a document, by the document's id."""


def draw_shares(
    documents: Iterable[Document], annotators: Sequence[Annotator], overlap: float, seed: int
) -> Shares:
    """Draw who gets which document.

    The share done by two is drawn first. Then the longest documents are given out first, each to
    whoever has least to read so far, so that everybody reads about as many characters. Nothing
    depends on the order of documents or annotators: texts and names are put in order first.

    Args:
        documents: those for practice are left out.
        overlap: share of the documents that two annotators get, 0 to 1; where it is more than 0
            at least one document.
        seed: of the draw.

    Raises:
        UserError: there are no annotators or documents, or nobody to share with.
    """
    chosen = sorted(
        (each for each in documents if not each.practice),
        key=lambda each: (each.sha256, each.title, each.id),
    )
    people = sorted(annotators, key=lambda each: folded_name(each.name))
    _check(chosen, people, overlap)
    draw = random.Random(seed)
    draw.shuffle(people)
    count = round(len(chosen) * overlap)
    if overlap > 0:
        count = max(1, count)
    twice = {each.id for each in draw.sample(chosen, count)}
    draw.shuffle(chosen)
    chosen.sort(key=lambda each: (each.id in twice, each.length), reverse=True)
    load = {each.id: 0 for each in people}
    shares: Shares = {}
    for document in chosen:
        by_load = sorted(load, key=load.__getitem__)
        takers = by_load[: 2 if document.id in twice else 1]
        for annotator_id in takers:
            load[annotator_id] += document.length
        shares[document.id] = sorted(takers)
    return shares


def add_plan(
    name: str,
    seed: int,
    choices: str,
    shares: Shares,
    newcomers: Iterable[Annotator],
    *,
    by: str,
    at: str,
) -> Step:
    """Keep a plan; the newest one counts.

    Args:
        name: its number.
        choices: JSON of what it was drawn with.
        newcomers: annotators who join with it.
    """
    plan = Plan(id=new_id(), name=name, seed=seed, choices=choices, by=by, created=at)
    assignments = [
        Assignment(
            id=new_id(),
            plan_id=plan.id,
            document_id=document_id,
            annotator_id=annotator_id,
            created=at,
        )
        for document_id, takers in sorted(shares.items())
        for annotator_id in takers
    ]
    changes = [Change(None, each) for each in newcomers]
    changes += [Change(None, plan), *(Change(None, each) for each in assignments)]
    return Step("plan", message("Plan who gets which documents"), tuple(changes))


def _check(documents: Sequence[Document], annotators: Sequence[Annotator], overlap: float) -> None:
    if not annotators:
        raise UserError("A plan needs annotators", remedy="Name at least one.")
    if not documents:
        raise UserError(
            "There are no documents to give out",
            remedy="Add some; those for practice are not part of a plan.",
        )
    if not 0 <= overlap <= 1:
        raise UserError("An overlap is between 0 and 100 %", remedy="Write it like 20%, or 0.2.")
    if overlap > 0 and len(annotators) < 2:
        raise UserError(
            "One annotator has nobody to share documents with",
            remedy="Name a second annotator, or choose an overlap of 0.",
        )

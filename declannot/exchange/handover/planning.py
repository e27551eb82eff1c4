"""The plan of who gets which documents: drawn, kept, shown."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from declannot.domain.change import Step
from declannot.domain.document import Annotator, Document, folded_name
from declannot.domain.handover import Plan
from declannot.domain.identity import new_id
from declannot.domain.message import Message, message
from declannot.domain.moment import utc_now
from declannot.domain.operations.planning import Shares, add_plan, draw_shares
from declannot.domain.operations.project import checked_annotator_name

if TYPE_CHECKING:
    from declannot.store.project import Project
    from declannot.store.queries import Reading


@dataclass(frozen=True, slots=True)
class PlanShare:
    """What one annotator gets; ``shared`` counts the documents somebody else gets as well."""

    annotator: Annotator
    documents: tuple[Document, ...]
    characters: int
    shared: int


@dataclass(frozen=True, slots=True)
class PlanSummary:
    """The plan in force.

    Attributes:
        overlap: the share of documents that was to be done by two, 0 to 1.
        documents: how many it gives out; deleted ones are not counted.
        twice: how many of them two annotators get.
        left_out: documents that are in no share, such as ones added since, practice not counted.
    """

    plan: Plan
    overlap: float
    shares: tuple[PlanShare, ...]
    documents: int
    twice: int
    left_out: int

    @property
    def sentence(self) -> Message:
        """The overlap in a sentence, for the dataset card."""
        return message(
            "Documents given to two annotators: {twice} of {documents} ({percent} %), drawn at "
            "random with seed {seed}",
            twice=self.twice,
            documents=self.documents,
            percent=f"{100 * self.twice / self.documents:.0f}" if self.documents else "0",
            seed=self.plan.seed,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the plan for ``--json``."""
        return {
            "seed": self.plan.seed,
            "overlap": self.overlap,
            "created": self.plan.created,
            "documents": self.documents,
            "twice": self.twice,
            "left_out": self.left_out,
            "annotators": [
                {
                    "annotator": each.annotator.name,
                    "annotator_id": each.annotator.id,
                    "documents": [
                        {"id": document.id, "title": document.title} for document in each.documents
                    ],
                    "characters": each.characters,
                    "shared": each.shared,
                }
                for each in self.shares
            ],
        }


def make_plan(
    project: Project, names: Sequence[str], *, overlap: float = 0.0, seed: int = 0, by: str = ""
) -> PlanSummary:
    """Draw a plan and keep it as one step; one that is just the same is not kept twice.

    Args:
        as for ``plan_step``.

    Raises:
        UserError: a name cannot be used, or there is nothing to draw from.
    """
    step = plan_step(project, names, overlap=overlap, seed=seed, by=by)
    if step is not None:
        project.apply(step, by=by)
    summary = plan_summary(project)
    assert summary is not None
    return summary


def plan_step(
    project: Project,
    names: Sequence[str],
    *,
    overlap: float = 0.0,
    seed: int = 0,
    by: str = "",
    documents: Sequence[Document] | None = None,
) -> Step | None:
    """Draw a plan and return the step that keeps it; None where it is the one in force.

    Args:
        names: of annotators; unknown ones are made with the step.
        overlap: share of the documents that two annotators get, 0 to 1.
        by: id of whoever draws it.
        documents: what is given out; all of the project where None.

    Raises:
        UserError: a name cannot be used, or there is nothing to draw from.
    """
    people, newcomers = _people(project, names)
    chosen = project.present_documents() if documents is None else documents
    shares = draw_shares(chosen, people, overlap, seed)
    choices = json.dumps(
        {"overlap": overlap, "annotators": sorted(each.id for each in people)},
        separators=(",", ":"),
    )
    newest = newest_plan(project)
    if (
        newest is not None
        and (newest.seed, newest.choices) == (seed, choices)
        and _shares_of(project, newest) == shares
    ):
        return None
    number = str(int(newest.name) + 1 if newest else 1)
    return add_plan(number, seed, choices, shares, newcomers, by=by, at=utc_now())


def plan_summary(source: Reading) -> PlanSummary | None:
    """Return the plan in force, the newest one, or None where there is none."""
    plan = newest_plan(source)
    if plan is None:
        return None
    shares = _shares_of(source, plan)
    documents = source.present_documents()
    by_person: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        for annotator_id in shares.get(document.id, ()):
            by_person[annotator_id].append(document)
    given = [each for each in documents if shares.get(each.id)]
    twice = {each.id for each in given if len(shares[each.id]) > 1}
    return PlanSummary(
        plan,
        float(json.loads(plan.choices)["overlap"]),
        tuple(
            PlanShare(
                person,
                tuple(by_person[person.id]),
                sum(each.length for each in by_person[person.id]),
                sum(each.id in twice for each in by_person[person.id]),
            )
            for person in source.annotators()
            if person.id in by_person
        ),
        len(given),
        len(twice),
        sum(not each.practice and not shares.get(each.id) for each in documents),
    )


def newest_plan(source: Reading) -> Plan | None:
    """Return the plan with the highest number; plans are named by numbers."""
    return max(source.plans(), key=lambda plan: int(plan.name), default=None)


def assigned_documents(source: Reading, annotator_id: str) -> set[str] | None:
    """Return the documents the plan in force gives an annotator; None where there is no plan."""
    plan = newest_plan(source)
    if plan is None:
        return None
    return {
        each.document_id
        for each in source.assignments(plan.id)
        if each.annotator_id == annotator_id
    }


def _shares_of(source: Reading, plan: Plan) -> Shares:
    shares: Shares = defaultdict(list)
    for each in source.assignments(plan.id):
        shares[each.document_id].append(each.annotator_id)
    return {key: sorted(takers) for key, takers in shares.items()}


def _people(source: Reading, names: Sequence[str]) -> tuple[list[Annotator], list[Annotator]]:
    """Return the annotators of these names, and those of them that are new."""
    known = {folded_name(each.name): each for each in source.annotators()}
    chosen: dict[str, Annotator] = {}
    made: list[Annotator] = []
    for name in names:
        found = known.get(folded_name(name))
        if found is None:
            found = Annotator(new_id(), checked_annotator_name(name, known.values()))
            known[folded_name(found.name)] = found
            made.append(found)
        chosen[found.id] = found
    return list(chosen.values()), made

"""Who works in a project that was opened: whoever did last, is called like the user, or is alone.

Those who work in projects of their own, because a task was or will be handed to them, are not
taken for whoever sits here: a trainer must not go on in an annotator's layer by chance.
"""

from __future__ import annotations

import getpass
from dataclasses import replace
from typing import TYPE_CHECKING

from declannot.domain.change import Change, Step
from declannot.domain.document import Annotator, folded_name
from declannot.domain.identity import new_id

if TYPE_CHECKING:
    from declannot.store.project import Applied
    from declannot.store.queries import Reading

_SENT_AWAY = (("task", "out"), ("work", "in"))
"""Kinds and directions of packages that show that somebody works elsewhere."""


class WorkingAnnotator:
    """Who works in the open project, through all that steps, undo and merges say of them.

    Attributes:
        person: who it is; somebody new until a project says otherwise.
        is_stored: whether the project has them. A new one comes with their first step, and goes
            again where that is undone.
    """

    def __init__(self) -> None:
        self.become(Annotator(new_id(), user_name()), stored=False)

    def become(self, person: Annotator, *, stored: bool) -> None:
        """Let somebody else work."""
        self.person, self.is_stored = person, stored

    def choose(self, source: Reading, last: str | None) -> None:
        """Choose who works in a project that was opened.

        Args:
            last: id of whoever worked in it last, or whose task it is.
        """
        present = self.person.id if self.is_stored else None
        chosen = fitting_annotator(source, last, present, user_name())
        self.become(chosen or Annotator(new_id(), user_name()), stored=chosen is not None)

    def look_up(self, source: Reading) -> None:
        """See whether the project has them."""
        self.is_stored = self.person.id in {each.id for each in source.annotators()}

    def introduced(self, step: Step) -> Step:
        """Return a step about to be made, which brings them along if it is their first."""
        if self.is_stored:
            return step
        self.is_stored = True
        return replace(step, changes=(Change(None, self.person), *step.changes))

    def follow(self, applied: Applied, source: Reading) -> bool:
        """Follow what a step says of them; return whether it is somebody else now."""
        before = self.person
        for change in applied.changes:
            if not isinstance(change.entity, Annotator):
                continue
            if change.entity.id == self.person.id:
                self.is_stored = change.after is not None
                if isinstance(change.after, Annotator):
                    self.person = change.after
            elif isinstance(change.after, Annotator) and not self.is_stored:
                # A first step of an earlier run came back, and with it who made it.
                self.become(change.after, stored=True)
        if applied.coarse:  # its changes are not listed: it may bring or take them
            found = known_again(source, self.person, stored=self.is_stored)
            self.become(found or self.person, stored=found is not None)
        return self.person.id != before.id


def fitting_annotator(
    source: Reading, last: str | None, present: str | None, user_name: str
) -> Annotator | None:
    """Return which of the project's annotators works here, or None where it is nobody yet.

    Args:
        last: id of whoever worked in this project last, or whose task it is.
        present: id of whoever worked in the project before.
        user_name: the name of the system's user.
    """
    known = source.annotators()
    away = _working_elsewhere(source)
    name = folded_name(user_name)
    for each in known:
        if each.id == last or (each.id == present and each.id not in away):
            return each
    for each in known:
        if folded_name(each.name) == name:
            return each
    return known[0] if len(known) == 1 and known[0].id not in away else None


def known_again(source: Reading, annotator: Annotator, *, stored: bool) -> Annotator | None:
    """Return the annotator as the project has them now, or None where it has not.

    Args:
        stored: whether the project had them; otherwise one of the same name is meant.
    """
    name = folded_name(annotator.name)
    for each in source.annotators():
        if each.id == annotator.id or (not stored and folded_name(each.name) == name):
            return each
    return None


def _working_elsewhere(source: Reading) -> set[str]:
    away = {
        each.annotator_id or ""
        for each in source.exchanges()
        if (each.kind, each.direction) in _SENT_AWAY
    }
    for plan in source.plans():
        away |= {each.annotator_id for each in source.assignments(plan.id)}
    return away


def user_name() -> str:
    """Return the name of the system's user, as a first name for the annotator."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"

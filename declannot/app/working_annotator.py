"""Who works in a project that was opened: whoever did last, is called like the user, or is alone.

Those who work in projects of their own, because a task was or will be handed to them, are not
taken for whoever sits here: a trainer must not go on in an annotator's layer by chance.
"""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

from declannot.domain.document import Annotator, folded_name

if TYPE_CHECKING:
    from declannot.store.queries import Reading

_SENT_AWAY = (("task", "out"), ("work", "in"))
"""Kinds and directions of packages that show that somebody works elsewhere."""


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

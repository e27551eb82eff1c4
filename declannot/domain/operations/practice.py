"""Documents for newcomers to practise on: adjudicated ones, kept apart from the real work."""

from __future__ import annotations

from dataclasses import replace

from declannot.domain.change import Change, Step
from declannot.domain.document import Document, Status
from declannot.domain.errors import UserError
from declannot.domain.message import message


def check_practice(document: Document, gold_status: Status) -> None:
    """Refuse to practise on a document whose gold is not done.

    Raises:
        UserError: it is not.
    """
    if gold_status is not Status.DONE:
        raise UserError(
            "Newcomers practise against gold, and that of this document is not done",
            where=document.title,
            remedy="Decide its differences and mark gold as done first.",
        )


def set_practice(document: Document, on: bool, gold_status: Status) -> Step | None:
    """Mark a document as one for practice, or take the mark away; None where it is so.

    Args:
        gold_status: of the document's gold layer.

    Raises:
        UserError: the gold of the document is not done.
    """
    if document.practice is on:
        return None
    if on:
        check_practice(document, gold_status)
    name = (
        message("Use “{title}” for practice", title=document.title)
        if on
        else message("Use “{title}” for real work", title=document.title)
    )
    change = Change(document, replace(document, practice=on))
    return Step("set_practice", name, (change,), document.id)

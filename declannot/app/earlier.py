"""Earlier versions of corrected texts stay as they were."""

from __future__ import annotations

from declannot.domain.change import Step
from declannot.domain.document import Document
from declannot.domain.errors import UserError


def refuse_earlier(step: Step, document: Document | None) -> None:
    """Refuse a step on the earlier version of a text that is on the screen.

    Raises:
        UserError: it is one.
    """
    if document is not None and step.document_id == document.id:
        raise UserError(
            "This is an earlier version of a corrected text; it stays as it was",
            where=document.title,
            remedy="Open the present version.",
        )

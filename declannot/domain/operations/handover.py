"""Answering annotators' questions."""

from __future__ import annotations

from declannot.domain.change import Change, Step
from declannot.domain.handover import Answer
from declannot.domain.message import message
from declannot.domain.moment import Stamp


def answer_question(
    question_id: str,
    document_id: str,
    annotator_id: str,
    text: str,
    stamp: Stamp,
    *,
    before: Answer | None = None,
) -> Step | None:
    """Write the answer to a question, or another one; an empty one takes it away.

    It goes out with the next task file of the annotator who asked.

    Args:
        annotator_id: who asked.
        before: the answer so far, if there is one.
    """
    text = text.strip()
    if text == (before.text if before else ""):
        return None
    after = Answer(
        id=question_id,
        document_id=document_id,
        annotator_id=annotator_id,
        text=text,
        by=stamp.by,
        at=stamp.at,
    )
    name = message("Answer a question") if text else message("Take an answer back")
    change = Change(before, after if text else None)
    return Step("answer_question", name, (change,), document_id)

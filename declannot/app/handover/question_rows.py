"""Questions of annotators as the window lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.app.handover.questions_dialog import QuestionRow
from declannot.exchange.handover.questions import Question, questions_of

if TYPE_CHECKING:
    from declannot.store.project import Project


def read_questions(project: Project, annotator_id: str | None) -> list[Question]:
    """Return the questions of one annotator, or of all; callable from a worker."""
    with project.reader() as view:
        return questions_of(view, annotator_id)


def row_of(question: Question) -> QuestionRow:
    """Return a question as it is shown; a remark on the whole document has no edges."""
    return QuestionRow(
        id=question.id,
        document_id=question.document_id,
        document=question.document,
        annotator=question.annotator,
        start=question.start or 0,
        end=question.end or 0,
        quote=question.quote,
        label=question.label,
        said=question.text,
        answer=question.answer.text if question.answer is not None else "",
    )

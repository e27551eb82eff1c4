"""Questions of annotators: spans in doubt and remarks on documents, with the trainer's answers.

Questions are not stored: they are read from the layers that came back. Answers are stored, and
go out with the next task file of the annotator who asked, and to nobody else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from declannot.domain.handover import Answer
from declannot.domain.span import covered_text

if TYPE_CHECKING:
    from declannot.store.queries import Reading
    from declannot.store.records import DocumentRecord, LayerRecord

QUOTE_LENGTH = 200
"""Most characters quoted of a span."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something an annotator wants to know.

    Attributes:
        id: the span's id, or made of document and annotator for a remark on the whole document.
        span_id: the span in doubt, or None.
        start, end: its edges in code points, or None.
        label: its label's name, or empty.
        quote: the text it covers, cut where it is long.
        text: what was written; empty where a span is merely flagged.
        answer: the answer, or None while there is none.
    """

    id: str
    document_id: str
    document: str
    annotator_id: str
    annotator: str
    span_id: str | None
    start: int | None
    end: int | None
    label: str
    quote: str
    text: str
    answer: Answer | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the question for a package or ``--json``."""
        return {
            "id": self.id,
            "document": self.document,
            "document_id": self.document_id,
            "annotator": self.annotator,
            "span": self.span_id,
            "start": self.start,
            "end": self.end,
            "label": self.label,
            "quote": self.quote,
            "question": self.text,
            "answer": self.answer.text if self.answer else None,
        }


def question_id(document_id: str, annotator_id: str) -> str:
    """Return the id of what an annotator remarks on a whole document."""
    return f"{document_id}~{annotator_id}"


def questions_of(source: Reading, annotator_id: str | None = None) -> list[Question]:
    """Return the questions of one annotator, or of all, in document order.

    A span in doubt is a question, with its note; so are the remarks on a document. What went along
    to the present version of a corrected text is asked there and no more in the earlier one.
    """
    answers = {each.id: each for each in source.answers()}
    people = {each.id: each.name for each in source.annotators()}
    wanted = None if annotator_id is None else {annotator_id}
    labels = {each.id: each.name for each in source.schema.labels}
    asked: list[Question] = []
    for record in source.iter_records(_with_layers(source, wanted), wanted):
        for inside in sorted(record.layers, key=lambda each: people.get(_owner(each), "")):
            if inside.layer.annotator_id is not None:
                asked += _asked(record, inside, people, labels, answers)
    return _once(asked, source.earlier_document_ids())


def _once(asked: list[Question], earlier: set[str]) -> list[Question]:
    """Leave out what is asked in an earlier version as it is in a present one."""
    present = {_sense(each) for each in asked if each.document_id not in earlier}
    return [
        each for each in asked if each.document_id not in earlier or _sense(each) not in present
    ]


def _sense(question: Question) -> tuple[str, ...]:
    """Return what makes two questions one: spans keep their ids, remarks their words."""
    if question.span_id is not None:
        return question.annotator_id, question.span_id
    return question.annotator_id, question.document, question.text


def _owner(inside: LayerRecord) -> str:
    return inside.layer.annotator_id or ""


def _with_layers(source: Reading, wanted: set[str] | None) -> list[str]:
    """Return the documents in which the annotators worked, in project order."""
    ids = wanted if wanted is not None else {each.id for each in source.annotators()}
    found: set[str] = set()
    for each in ids:
        found |= source.layer_revisions(each).keys()
    return [document.id for document in source.documents() if document.id in found]


def _asked(
    record: DocumentRecord,
    inside: LayerRecord,
    people: dict[str, str],
    labels: dict[str, str],
    answers: dict[str, Answer],
) -> Iterator[Question]:
    layer, document = inside.layer, record.document
    who = layer.annotator_id or ""
    common = {
        "document_id": document.id,
        "document": document.title,
        "annotator_id": who,
        "annotator": people.get(who, who),
    }
    if layer.notes:
        id_ = question_id(document.id, who)
        yield Question(
            id=id_,
            **common,
            span_id=None,
            start=None,
            end=None,
            label="",
            quote="",
            text=layer.notes,
            answer=answers.get(id_),
        )
    for span in inside.spans:
        if not span.doubt:
            continue
        quote = covered_text(record.text.text, span)
        yield Question(
            id=span.id,
            **common,
            span_id=span.id,
            start=span.start,
            end=span.end,
            label=labels.get(span.label_id, span.label_id),
            quote=quote if len(quote) <= QUOTE_LENGTH else f"{quote[: QUOTE_LENGTH - 1]}…",
            text=span.note,
            answer=answers.get(span.id),
        )

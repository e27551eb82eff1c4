"""The audit queue: a sample of what both annotators have alike and of what nobody tagged."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator, Status
from declannot.domain.message import Message, message
from declannot.domain.operations.auditing import AuditEntry, record_audit, with_record
from declannot.domain.review import ReviewKind
from declannot.domain.words import words
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.reviewing import DocumentReview, content_of

if TYPE_CHECKING:
    from declannot.store.queries import Reading
    from declannot.store.records import DocumentRecord

__all__ = ["AuditEntry", "AuditQueue", "audit_queue", "record_audit", "with_record"]

SHARE = 0.05
"""How much is looked at again, unless told otherwise."""


@dataclass(slots=True)
class AuditQueue:
    """What is to be looked at again, and what came of it.

    Attributes:
        share, seed: of the draw; the same seed draws the same from the same documents.
        population: per kind, how much there is to draw from.
        entries: what was drawn, by document title and place.
    """

    share: float
    seed: int
    population: dict[ReviewKind, int] = field(default_factory=dict)
    entries: list[AuditEntry] = field(default_factory=list)

    def counts(self, kind: ReviewKind) -> tuple[int, int, int]:
        """Return how many entries of a kind were drawn, audited and changed."""
        drawn = [each for each in self.entries if each.kind is kind]
        audited = sum(each.is_audited for each in drawn)
        return len(drawn), audited, sum(each.was_changed for each in drawn)

    def sentence(self, kind: ReviewKind) -> Message:
        """Return what came of a kind, as a report says it."""
        drawn, audited, changed = self.counts(kind)
        template = (
            message(
                "{changed} of {audited} agreements looked at again were changed "
                "({drawn} drawn from {population}, seed {seed})"
            )
            if kind is ReviewKind.AUDIT
            else message(
                "In {changed} of {audited} untagged paragraphs looked at again something was "
                "missing ({drawn} drawn from {population}, seed {seed})"
            )
        ).template
        values = {
            "changed": changed,
            "audited": audited,
            "drawn": drawn,
            "population": self.population.get(kind, 0),
            "seed": self.seed,
        }
        return Message(template, values)

    def followed(self, gold: LayerContent) -> None:
        """Look up the records of a document's gold anew."""
        self.entries = [
            with_record(gold, each) if each.document_id == gold.document.id else each
            for each in self.entries
        ]

    def to_dict(self) -> dict[str, Any]:
        """Return the counts for reports in JSON."""
        names = {ReviewKind.AUDIT: "agreed", ReviewKind.AUDIT_UNTAGGED: "untagged"}
        found: dict[str, Any] = {"share": self.share, "seed": self.seed}
        for kind, name in names.items():
            drawn, audited, changed = self.counts(kind)
            found[name] = {
                "population": self.population.get(kind, 0),
                "drawn": drawn,
                "audited": audited,
                "changed": changed,
            }
        return found


def audit_queue(
    source: Reading,
    annotators: Sequence[Annotator],
    *,
    documents: Iterable[str] | None = None,
    share: float = SHARE,
    seed: int = 0,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> AuditQueue:
    """Draw a sample of agreed spans, and one of paragraphs in which neither marked anything.

    Args:
        annotators: the two whose readings are compared.
        documents: only these, by id; of all, those both have marked as done and that are not
            for practice.
        share: above 0, at most 1; at least one entry is drawn of each kind there is.
        seed: of the draw.

    Raises:
        Cancelled: it was stopped.
    """
    wanted = None if documents is None else set(documents)
    ids = [
        each.id
        for each in (source.present_documents() if wanted is None else source.documents())
        if not each.practice and (wanted is None or each.id in wanted)
    ]
    schema = source.schema
    found: dict[ReviewKind, list[AuditEntry]] = {
        ReviewKind.AUDIT: [],
        ReviewKind.AUDIT_UNTAGGED: [],
    }
    for done, record in enumerate(source.iter_records(ids)):
        step(progress, cancelled, done, len(ids))
        if _are_done(record, annotators):
            a, b = (content_of(record, each.id) for each in annotators)
            gold = content_of(record, None)
            review = DocumentReview(a, b, gold, schema)
            found[ReviewKind.AUDIT] += [with_record(gold, each) for each in _agreed(review)]
            found[ReviewKind.AUDIT_UNTAGGED] += [
                with_record(gold, each) for each in _untagged(a, b)
            ]
    step(progress, cancelled, len(ids), len(ids))
    queue = AuditQueue(share, seed, {kind: len(entries) for kind, entries in found.items()})
    place = {document_id: number for number, document_id in enumerate(ids)}
    for kind, entries in found.items():
        queue.entries += _drawn(entries, share, f"{seed} {kind}")
    queue.entries.sort(key=lambda each: (place[each.document_id], each.start, each.end, each.kind))
    return queue


def _agreed(review: DocumentReview) -> list[AuditEntry]:
    return [
        AuditEntry(
            document_id=review.a.document.id,
            kind=ReviewKind.AUDIT,
            sources=item.sources,
            start=item.start,
            end=item.end,
        )
        for item in review.agreed
        if item.a.spans
    ]


def _untagged(a: LayerContent, b: LayerContent) -> list[AuditEntry]:
    text = a.text.text
    return [
        AuditEntry(
            document_id=a.document.id,
            kind=ReviewKind.AUDIT_UNTAGGED,
            sources=(),
            start=start,
            end=end,
        )
        for start, end in a.text.paragraphs
        if words(text[start:end], a.document.language)
        and not a.index.overlapping(start, end)
        and not b.index.overlapping(start, end)
    ]


def _drawn(entries: list[AuditEntry], share: float, seed: str) -> list[AuditEntry]:
    """Draw at least one where there is any; who is called A makes no difference."""
    ordered = sorted(
        entries, key=lambda each: (each.document_id, each.start, each.end, sorted(each.sources))
    )
    count = min(len(ordered), math.ceil(round(share * len(ordered), 6)))
    return random.Random(seed).sample(ordered, count)


def _are_done(record: DocumentRecord, annotators: Sequence[Annotator]) -> bool:
    done = {each.layer.annotator_id for each in record.layers if each.layer.status is Status.DONE}
    return all(each.id in done for each in annotators)

"""Keeping a record of what was looked at again: agreements, and paragraphs nobody tagged.

Two people can miss the same thing or make the same mistake. A sample of what needed no decision
is read once more; each entry that was read leaves a record among the decisions of gold.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.gold_draft import AUDITS
from declannot.domain.operations.layers import begun
from declannot.domain.review import Choice, ReviewKind
from declannot.domain.span import Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """Something to be read again.

    Attributes:
        kind: ``audit`` for two spans that agree, ``audit untagged`` for a paragraph.
        sources: ids of the two spans; empty for a paragraph.
        start, end: the text, in code points.
        decision: the record that it was read, or None.
    """

    document_id: str
    kind: ReviewKind
    sources: tuple[str, ...]
    start: int
    end: int
    decision: Decision | None = None

    @property
    def is_audited(self) -> bool:
        """Whether it was read, and its spans are as they were then."""
        return self.decision is not None and not self.decision.stale

    @property
    def was_changed(self) -> bool:
        """Whether gold was changed there."""
        return self.is_audited and self.decision is not None and self.decision.choice != "both"


def record_audit(
    gold: LayerContent, entry: AuditEntry, stamp: Stamp, *, seed: int, comment: str = ""
) -> Step:
    """Record that an entry was read again; what gold says by now tells whether it was changed.

    The record stands among the decisions: of two spans with them as sources and what they
    became as result; of a paragraph with its range at the beginning of the comment and the gold
    spans in it as result. The choice is ``both`` where both annotators were right, ``edited``
    or ``neither`` where gold was changed. The reason names the seed of the sample.

    Args:
        seed: of the sample the entry is from.

    Raises:
        UserError: nobody has decided about the two spans yet.
    """
    if entry.kind is ReviewKind.AUDIT:
        choice, result = _of_agreement(gold, entry)
    else:
        result = tuple(span.id for span in gold.index.overlapping(entry.start, entry.end))
        choice = Choice.EDITED if result else Choice.BOTH
        comment = f"{paragraph_mark(entry.start, entry.end)} {comment}".strip()
    record = Decision(
        id=entry.decision.id if entry.decision else new_id(),
        layer_id=gold.layer.id,
        difference=str(entry.kind),
        sources=entry.sources,
        result=result,
        choice=str(choice),
        reason=f"seed {seed}",
        comment=comment,
        by=stamp.by,
        at=stamp.at,
    )
    before = gold.decisions.get(record.id)
    name = message("Audit: nothing to change") if choice is Choice.BOTH else message("Audit")
    return Step("audit", name, (*begun(gold), Change(before, record)), gold.document.id)


def with_record(gold: LayerContent, entry: AuditEntry) -> AuditEntry:
    """Return an entry with the record of gold that it was read."""
    for decision in gold.decisions.values():
        if decision.difference == entry.kind and (
            set(decision.sources) == set(entry.sources)
            if entry.sources
            else decision.comment.startswith(paragraph_mark(entry.start, entry.end))
        ):
            return replace(entry, decision=decision)
    return replace(entry, decision=None)


def paragraph_mark(start: int, end: int) -> str:
    """Return how the comment of a record names its paragraph, in code points."""
    return f"[{start}, {end}]"


def _of_agreement(gold: LayerContent, entry: AuditEntry) -> tuple[Choice, tuple[str, ...]]:
    found = {each.id: each for key in entry.sources for each in gold.decisions_from(key)}
    decisions = [
        each for each in found.values() if each.difference not in (*AUDITS, ReviewKind.ATTRIBUTES)
    ]
    if not decisions:
        raise UserError(
            "This agreement is not in gold yet",
            where=gold.document.title,
            remedy="Take the agreements first.",
        )
    result = tuple(key for each in decisions for key in each.result if key in gold.spans)
    if not result:
        return Choice.NEITHER, ()
    is_untouched = all(each.choice == Choice.BOTH for each in decisions)
    return (Choice.BOTH if is_untouched else Choice.EDITED), result

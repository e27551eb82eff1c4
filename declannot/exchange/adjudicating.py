"""Deciding much at once: agreements, one annotator's reading, a majority, equal wordings.

Everything can be looked at before, is one step over all documents, and never touches what was
decided before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator, Document, Layer, Status
from declannot.domain.errors import UserError
from declannot.domain.message import Message, counted, message
from declannot.domain.moment import Stamp
from declannot.domain.operations.adjudication import (
    Outcome,
    Verdict,
    decide_many,
    is_open_agreement,
)
from declannot.domain.review import Choice, Extent, ReviewItem, ReviewKind, of_extent
from declannot.exchange.majority import majority_verdicts, without_majority
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.reviewing import DocumentReview, content_of, likeness

if TYPE_CHECKING:
    from declannot.store.project import Applied, Project
    from declannot.store.queries import Reading
    from declannot.store.records import DocumentRecord

NO_MAJORITY = "no majority"
"""How spans are counted that no more than half of the annotators have."""


class Strategy(StrEnum):
    """How many entries are decided at once."""

    AGREED = "agreed"
    A = "A"
    B = "B"
    MAJORITY = "majority"


_NAMES = {
    Strategy.AGREED: (
        message("Take agreements: {count}"),
        message("Take agreements: {count}, documents: {documents}"),
    ),
    Strategy.A: (
        message("Take the reading of {name}. Decisions: {count}"),
        message("Take the reading of {name}. Decisions: {count}, documents: {documents}"),
    ),
    Strategy.MAJORITY: (
        message("Take the majority. Decisions: {count}"),
        message("Take the majority. Decisions: {count}, documents: {documents}"),
    ),
}
_NAMES[Strategy.B] = _NAMES[Strategy.A]
"""What the step is called, in one document and in several."""


@dataclass(slots=True)
class DocumentOutcome:
    """What comes of one document.

    Attributes:
        decided: how many entries of each class are decided by this.
        open: how many of each class are still undecided afterwards.
        refused: entries that could not be decided, with the sentence that says why.
        is_finished: whether gold becomes done, because nothing is left to decide.
    """

    document: Document
    decided: Counter[str] = field(default_factory=Counter)
    open: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[ReviewItem, Message]] = field(default_factory=list)
    is_finished: bool = False


@dataclass(slots=True)
class AdjudicationReport:
    """What was decided at once, or would be.

    Attributes:
        title: how the whole is called; the name of the step.
        annotators: whose readings were compared.
        documents: those that were looked at, by title.
        left_out: those that were not, and why.
        applied: the step that was written; None in a preview and where there was nothing to do.
    """

    title: Message
    annotators: tuple[Annotator, ...]
    documents: list[DocumentOutcome] = field(default_factory=list)
    left_out: list[tuple[Document, Message]] = field(default_factory=list)
    applied: Applied | None = None

    @property
    def decided(self) -> Counter[str]:
        """How many entries of each class are decided by this, over all documents."""
        return sum((each.decided for each in self.documents), Counter())

    @property
    def open(self) -> Counter[str]:
        """How many entries of each class stay undecided."""
        return sum((each.open for each in self.documents), Counter())

    @property
    def finished(self) -> int:
        """In how many documents gold becomes done."""
        return sum(each.is_finished for each in self.documents)

    @property
    def refused(self) -> list[tuple[Document, ReviewItem, Message]]:
        """Entries that could not be decided, and why."""
        return [(each.document, *pair) for each in self.documents for pair in each.refused]

    def to_dict(self) -> dict[str, Any]:
        """Return the report for ``--json``."""
        return {
            "annotators": [each.name for each in self.annotators],
            "decided": _counts(self.decided),
            "open": _counts(self.open),
            "refused": [
                {
                    "document": document.id,
                    "class": str(item.kind),
                    "start": item.start,
                    "end": item.end,
                    "reason": str(why),
                }
                for document, item, why in self.refused
            ],
            "documents": [
                {
                    "document": each.document.id,
                    "title": each.document.title,
                    "decided": _counts(each.decided),
                    "open": _counts(each.open),
                    "finished": each.is_finished,
                }
                for each in self.documents
            ],
            "left_out": [
                {"document": document.id, "title": document.title, "reason": str(why)}
                for document, why in self.left_out
            ],
        }


def preview_strategy(
    source: Reading,
    annotators: Sequence[Annotator],
    strategy: Strategy,
    *,
    documents: Iterable[str] | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> AdjudicationReport:
    """Return what a strategy would decide and what would stay open; nothing is written.

    Args:
        source: the project, or a worker's view of it.
        annotators: the two to compare; for the majority at least three, or none for all.
        documents: only these, by id. Documents that one of the two has not marked as done, and
            those for practice, are left out in any case.

    Raises:
        UserError: the number of annotators does not fit the strategy.
        Cancelled: it was stopped.
    """
    work = _Work(source, annotators, strategy, documents)
    for _ in work.outcomes(Stamp("", ""), progress, cancelled):
        pass
    return work.report


def run_strategy(
    project: Project,
    annotators: Sequence[Annotator],
    strategy: Strategy,
    stamp: Stamp,
    *,
    documents: Iterable[str] | None = None,
    new_people: Iterable[Annotator] = (),
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> AdjudicationReport:
    """Decide by a strategy over all documents, as one step that can be undone.

    Gold of a document in which nothing is left to decide is marked as done.

    Args:
        annotators, documents: as in ``preview_strategy``.
        new_people: annotators to add in the same step, such as the reviewer.

    Raises:
        UserError, Cancelled: as in ``preview_strategy``; nothing has changed then.
        Busy, EnvironmentFault: as in ``Project.bulk``.
    """
    work = _Work(project, annotators, strategy, documents)
    with project.bulk("adjudicate", work.report.title, by=stamp.by) as bulk:
        people: list[Change] = [Change(None, each) for each in new_people]
        for outcome in work.outcomes(stamp, progress, cancelled):
            bulk.add((*people, *outcome.changes))
            people = []
        bulk.name = work.report.title
    work.report.applied = bulk.applied
    return work.report


@dataclass(frozen=True, slots=True)
class SameWay:
    """How all of a wording is decided: a choice, or a quick choice of edges.

    Attributes:
        item: the entry whose likes are wanted.
        text: of the document it stands in.
    """

    item: ReviewItem
    text: str
    choice: Choice | Extent
    reason: str = ""
    comment: str = ""

    def verdict(self, item: ReviewItem) -> Verdict:
        """Return the verdict on an entry like it.

        Raises:
            UserError: the quick choice does not fit.
        """
        choice, wishes = (
            of_extent(item, self.choice) if isinstance(self.choice, Extent) else (self.choice, ())
        )
        return Verdict(choice, wishes, reason=self.reason, comment=self.comment)


def preview_same_way(
    source: Reading,
    annotators: Sequence[Annotator],
    way: SameWay,
    *,
    documents: Iterable[str] | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> AdjudicationReport:
    """Return which undecided entries of the same class, wording and labels would be decided.

    Raises:
        UserError: a choice of this kind cannot be made for several entries at once.
        Cancelled: it was stopped.
    """
    work = _Work(source, annotators, way, documents)
    for _ in work.outcomes(Stamp("", ""), progress, cancelled):
        pass
    return work.report


def run_same_way(
    project: Project,
    annotators: Sequence[Annotator],
    way: SameWay,
    stamp: Stamp,
    *,
    documents: Iterable[str] | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> AdjudicationReport:
    """Decide all undecided entries of the same class, wording and labels, as one step.

    Raises:
        UserError, Cancelled: as in ``preview_same_way``; nothing has changed then.
    """
    work = _Work(project, annotators, way, documents)
    with project.bulk("decide_same_way", work.report.title, by=stamp.by) as bulk:
        for outcome in work.outcomes(stamp, progress, cancelled):
            bulk.add(outcome.changes)
        bulk.name = work.report.title
    work.report.applied = bulk.applied
    return work.report


class _Work:
    """One strategy over the documents of a project."""

    def __init__(
        self,
        source: Reading,
        annotators: Sequence[Annotator],
        way: Strategy | SameWay,
        documents: Iterable[str] | None,
    ) -> None:
        self._source = source
        self._way = way
        self._people = tuple(annotators)
        self._names = {each.id: each.name for each in source.annotators()}
        self._wanted = None if documents is None else set(documents)
        self._schema = source.schema
        self._check()
        self._seen: set[str] = set()
        self.report = AdjudicationReport(self._title(0, 0), self._people)

    def outcomes(
        self, stamp: Stamp, progress: Progress | None, cancelled: Cancel | None
    ) -> Iterator[Outcome]:
        """Yield what comes of each document, and fill the report."""
        chosen = [document for document in self._documents() if self._is_chosen(document)]
        ids = [each.id for each in chosen]
        for done, record in enumerate(self._source.iter_records(ids)):
            step(progress, cancelled, done, len(ids))
            outcome = self._document(record, stamp)
            if outcome is not None and outcome.changes:
                yield outcome
        step(progress, cancelled, len(ids), len(ids))
        if self._seen:
            people = self._source.annotators()
            self.report.annotators = tuple(each for each in people if each.id in self._seen)
        touched = sum(bool(each.decided) for each in self.report.documents)
        self.report.title = self._title(self.report.decided.total(), touched)
        if not touched and self.report.finished:
            self.report.title = message("Mark gold as done")

    def _document(self, record: DocumentRecord, stamp: Stamp) -> Outcome | None:
        finished = {
            each.layer.annotator_id
            for each in record.layers
            if each.layer.status is Status.DONE and each.layer.annotator_id is not None
        }
        why = self._why_left_out(finished)
        if why is not None:
            self.report.left_out.append((record.document, why))
            return None
        gold = content_of(record, None)
        if self._way is Strategy.MAJORITY:
            wanted = [each for each in sorted(finished) if self._counts(each)]
            self._seen.update(wanted)
            layers = [content_of(record, each) for each in wanted]
            return self._majority(layers, gold, stamp)
        a, b = (content_of(record, each.id) for each in self._people)
        review = DocumentReview(a, b, gold, self._schema)
        return self._pair(review, stamp)

    def _pair(self, review: DocumentReview, stamp: Stamp) -> Outcome:
        verdicts: list[tuple[ReviewItem, Verdict]] = []
        refused: list[tuple[ReviewItem, Message]] = []
        like = likeness(self._way.text, self._way.item) if isinstance(self._way, SameWay) else None
        for item in review.undecided:
            if isinstance(self._way, SameWay):
                if likeness(review.a.text.text, item) != like:
                    continue
                try:
                    verdicts.append((item, self._way.verdict(item)))
                except UserError as error:
                    refused.append((item, error.what))
            elif is_open_agreement(review.gold, item) or (
                self._way is not Strategy.AGREED and not item.earlier
            ):
                verdicts.append((item, Verdict(_SIDES[self._way])))
        outcome = decide_many(review.gold, self._schema, verdicts, stamp)
        outcome.refused[:0] = refused
        done = {item.key for item in outcome.decided}
        left = [item for item in review.undecided if item.key not in done]
        self._note(review.gold, outcome, Counter(str(item.kind) for item in left))
        return outcome

    def _majority(self, layers: list[LayerContent], gold: LayerContent, stamp: Stamp) -> Outcome:
        outcome = decide_many(gold, self._schema, majority_verdicts(layers, gold), stamp)
        left = without_majority(layers, gold, outcome.decided)
        self._note(gold, outcome, Counter({NO_MAJORITY: left} if left else {}))
        return outcome

    def _note(self, gold: LayerContent, outcome: Outcome, left: Counter[str]) -> None:
        decided = Counter(str(item.kind) for item in outcome.decided)
        noted = DocumentOutcome(gold.document, decided, left, outcome.refused)
        is_whole = isinstance(self._way, Strategy) and not left and not outcome.refused
        if is_whole and gold.layer.status is not Status.DONE:
            noted.is_finished = True
            outcome.changes = _with_gold_done(gold, outcome.changes)
        self.report.documents.append(noted)

    def _documents(self) -> list[Document]:
        if self._wanted is None:
            return self._source.present_documents()
        return self._source.documents()

    def _is_chosen(self, document: Document) -> bool:
        if self._wanted is not None and document.id not in self._wanted:
            return False
        if document.practice:
            self.report.left_out.append((document, message("it is for practice")))
            return False
        return True

    def _counts(self, annotator_id: str) -> bool:
        return not self._people or any(each.id == annotator_id for each in self._people)

    def _why_left_out(self, finished: set[str]) -> Message | None:
        if self._way is Strategy.MAJORITY:
            count = sum(map(self._counts, finished))
            if count < 3:
                return counted(
                    count,
                    "{count} annotator has marked it as done",
                    "{count} annotators have marked it as done",
                )
            return None
        missing = [each.name for each in self._people if each.id not in finished]
        if len(missing) == 1:
            return message("{name} has not marked it as done", name=missing[0])
        if missing:
            return message("{first} and {second} have not marked it as done",
                           first=missing[0], second=missing[1])  # fmt: skip
        return None

    def _check(self) -> None:
        """Refuse a number of annotators that does not fit.

        Raises:
            UserError: it does not, or one is named twice.
        """
        count = len({each.id for each in self._people})
        if count < len(self._people):
            raise UserError(
                "One annotator is named twice", remedy="Name different annotators to compare."
            )
        if self._way is Strategy.MAJORITY:
            if 0 < count < 3:
                raise UserError(
                    "A majority takes three annotators or more, and {count} are named",
                    remedy="Name them all, or choose another strategy.",
                    count=count,
                )
            if count == 0 and len(self._names) < 3:
                raise UserError(
                    "A majority takes three annotators or more, and the project has {count}",
                    remedy="Choose another strategy.",
                    count=len(self._names),
                )
        elif count != 2:
            raise UserError(
                "Two annotators are compared here, and {count} are named",
                remedy="Name two, or take the majority.",
                count=count,
            )

    def _title(self, count: int, documents: int) -> Message:
        if isinstance(self._way, SameWay):
            return message("Decide {count} of one wording the same way", count=count)
        who = {Strategy.A: 0, Strategy.B: 1}.get(self._way)
        name = "" if who is None else self._people[who].name
        values = {"count": count, "documents": documents, "name": name}
        return Message(_NAMES[self._way][documents > 1].template, values)


def _with_gold_done(gold: LayerContent, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes of a decision on gold with its status set to done."""
    begun = next((each for each in changes if isinstance(each.after, Layer)), None)
    if begun is None:
        begun = Change(gold.layer if gold.stored else None, gold.layer)
    assert isinstance(begun.after, Layer)
    done = Change(begun.before, replace(begun.after, status=Status.DONE))
    return (done, *(each for each in changes if not isinstance(each.after, Layer)))


_SIDES = {Strategy.AGREED: Choice.BOTH, Strategy.A: Choice.A, Strategy.B: Choice.B}


def _counts(counts: Counter[str]) -> dict[str, int]:
    order = [str(kind) for kind in ReviewKind] + [NO_MAJORITY]
    return {kind: counts[kind] for kind in order if counts[kind]}

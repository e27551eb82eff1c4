"""The review of the document on the screen: what is compared, and which difference is shown."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from declannot.app.notices import Kind
from declannot.app.review.lane_marks import Lanes, Loudness
from declannot.app.review.pairing import Pair, candidates, chosen_pair, is_turned
from declannot.app.review.queue import QueueFilter, listed
from declannot.app.workspace import Workspace
from declannot.domain.document import Annotator, Status
from declannot.domain.errors import DeclannotError
from declannot.domain.message import Message
from declannot.domain.review import Choice, ReviewItem, ReviewKind, Side
from declannot.domain.span import Decision, Range, Span, joined_ranges
from declannot.exchange.reviewing import DocumentReview

if TYPE_CHECKING:
    from declannot.store.project import Applied


class Absence(Enum):
    """Why there is nothing to review."""

    NO_DOCUMENT = auto()
    FEW_ANNOTATORS = auto()
    NOT_BOTH_HERE = auto()


class ReviewSession(QObject):
    """Keeps the review up to date with the document, the pair and every change.

    Attributes:
        leaving: another entry is about to be shown; what is being written is to be kept.
        rebuilt: another document, pair or text: everything is to be shown anew.
        items_changed: decisions were made or taken back; the entries are as they are now.
        current_changed: another entry is shown, or none.
        names_changed: names are shown now, or hidden.
        editing_changed: gold is worked on with the hand, or no longer.
        filter_changed: the queue was narrowed otherwise.
        lanes_changed: carries the ranges of text whose lanes look different.
        active: whether the workspace is shown; otherwise nothing is compared.
        pair, people: who is compared, and all who could be.
        review: what is decided and what not; None where there is nothing to review.
        absence: why there is none.
        lanes: what the statement shows.
        narrowed: what the queue is narrowed to.
        reason, comment: what goes with the next decision.
        names_shown: whether the annotators' names are shown; lanes are not shuffled then.
        editing: whether the hand works on gold.
    """

    leaving = Signal()
    rebuilt = Signal()
    items_changed = Signal()
    current_changed = Signal()
    names_changed = Signal()
    editing_changed = Signal()
    filter_changed = Signal()
    lanes_changed = Signal(list)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.active = False
        self.pair: Pair | None = None
        self.people: list[Annotator] = []
        self.review: DocumentReview | None = None
        self.absence: Absence | None = Absence.NO_DOCUMENT
        self.lanes = Lanes()
        self.narrowed = QueueFilter()
        self.reason, self.comment = "", ""
        self.names_shown = False
        self.editing = False
        self.wanted_pair: tuple[str, ...] = ()
        self.wanted_key = ""
        self._key = ""
        self._queue: list[ReviewItem] | None = None
        workspace.document_changed.connect(self._document_changed)
        workspace.schema_changed.connect(self._document_changed)
        workspace.changes_applied.connect(self._take_in)

    # What is shown

    @property
    def current(self) -> ReviewItem | None:
        """The entry that is shown, as it is now."""
        return self.review.item(self._key) if self.review is not None else None

    @property
    def turned(self) -> bool:
        """Whether B stands in the upper lane."""
        if self.pair is None or self.workspace.document is None or self.names_shown:
            return False
        return is_turned(self.pair, self.workspace.document.id)

    def side(self, item: ReviewItem, lane: int) -> Side:
        """Return what stands in a lane (0 above, 1 below the text) of an entry."""
        return item.b if (lane == 0) == self.turned else item.a

    def choice_of(self, lane: int) -> Choice:
        """Return the choice that stands for a lane."""
        return Choice.B if (lane == 0) == self.turned else Choice.A

    def lane_of(self, choice: Choice) -> int | None:
        """Return the lane that a choice stands for; None where it is no single one."""
        if choice not in (Choice.A, Choice.B):
            return None
        return int((choice is Choice.A) == self.turned)

    def person(self, lane: int) -> Annotator | None:
        """Return who stands in a lane."""
        if self.pair is None:
            return None
        return self.pair.b if (lane == 0) == self.turned else self.pair.a

    def queue(self) -> list[ReviewItem]:
        """Return the differences that the queue lists."""
        if self._queue is None:
            items = self.review.differences if self.review is not None else []
            self._queue = listed(items, self.narrowed)
        return self._queue

    def progress(self) -> tuple[int, int]:
        """Return how many differences are decided, and how many there are."""
        if self.review is None:
            return 0, 0
        differences = self.review.differences
        return sum(item.is_decided for item in differences), len(differences)

    def not_taken(self) -> list[ReviewItem]:
        """Return the agreements that nobody has taken yet."""
        return self.review.untaken if self.review is not None else []

    def place_of(self, decision: Decision) -> int | None:
        """Return the offset of what a decision is about, or None where it is not known."""
        item = self._item_of(decision)
        return item.start if item is not None else None

    def unfinished(self) -> list[str]:
        """Return the names of those who have not marked the document as done."""
        review, pair = self.review, self.pair
        if review is None or pair is None:
            return []
        both = ((pair.a, review.a), (pair.b, review.b))
        return [each.name for each, layer in both if layer.layer.status is not Status.DONE]

    # Coming and going

    def enter(self) -> None:
        """Compare from now on; the gold layer is shown."""
        self.active = True
        self.workspace.show_gold(True)
        self._find_people()
        self._rebuild()

    def leave(self) -> None:
        """Compare nothing any more; the annotator's own layer is shown again."""
        self.active = False
        self.editing = False
        self.lanes.editing = False
        self.review = None
        self.workspace.show_gold(False)

    def choose_people(self, one_id: str, other_id: str) -> None:
        """Compare two other annotators."""
        if one_id == other_id:
            return
        self.wanted_pair = (one_id, other_id)
        self._find_people()
        self._rebuild()

    def show_names(self, shown: bool) -> None:
        """Show who stands in which lane, or hide it again and shuffle the lanes."""
        if shown != self.names_shown:
            self.names_shown = shown
            self._fill_lanes()
            self.names_changed.emit()
            self.lanes_changed.emit(self._all_ranges())

    def narrow(self, narrowed: QueueFilter) -> None:
        """List some differences alone."""
        if narrowed != self.narrowed:
            self.narrowed = narrowed
            self._queue = None
            self.filter_changed.emit()

    def set_editing(self, editing: bool) -> None:
        """Let the hand work on gold, or no longer."""
        if editing != self.editing:
            self.editing = self.lanes.editing = editing
            self.editing_changed.emit()
            self.lanes_changed.emit(self._all_ranges())

    # Going from difference to difference

    def show(self, item: ReviewItem | None) -> None:
        """Make an entry the one that is shown."""
        key = item.key if item is not None else ""
        if key == self._key:
            return
        self.leaving.emit()
        before = self.current
        self._key = key
        self.reason, self.comment = "", ""
        touched = self._set_loudness(each for each in (before, item) if each is not None)
        self._show_current_ranges(touched)
        self.current_changed.emit()

    def step(self, direction: int, *, undecided: bool) -> bool:
        """Show the entry after (1) or before (-1) the present one in the queue.

        Args:
            undecided: pass over what is decided, and go on from the beginning at the end.

        Returns:
            Whether there is another one.
        """
        queue, place = self.queue(), self._place_in_queue()
        if direction > 0:
            after = range(place + 1, len(queue))
            places = chain(after, range(place + 1)) if undecided else iter(after)
        else:
            places = iter(range(place - 1, -1, -1))
        found = next(
            (
                each
                for each in map(queue.__getitem__, places)
                if each.key != self._key and not (undecided and each.is_decided)
            ),
            None,
        )
        if found is not None:
            self.show(found)
        return found is not None

    def at(self, offset: int, lane: int | None) -> ReviewItem | None:
        """Return the entry at a place of the text: that of the shortest span there.

        Args:
            lane: look in this lane alone; None for both.
        """
        if self.review is None:
            return None
        found = [
            each
            for each in self.lanes.between(offset, offset + 1)
            if lane is None or each.lane == lane
        ]
        found.sort(key=lambda each: (each.span.end - each.span.start, each.lane))
        items = [self.review.item_of(each.span.id) for each in found]
        loud = [each for each in items if each is not None and each.kind is not ReviewKind.EXACT]
        return next(iter(loud or [each for each in items if each is not None]), None)

    # Inside

    def _place_in_queue(self) -> int:
        """Return where the present entry stands, or would stand if it were listed, less one."""
        queue, current = self.queue(), self.current
        for place, item in enumerate(queue):
            if item.key == self._key:
                return place
        if current is None:
            return -1
        return sum((item.start, -item.end) < (current.start, -current.end) for item in queue) - 1

    def _document_changed(self) -> None:
        if self.active:
            self._find_people()
            self._rebuild()

    def _find_people(self) -> None:
        """Find whom to compare; the pair chosen last is kept where it can be."""
        workspace = self.workspace
        project, document = workspace.project, workspace.document
        self.people, self.pair = [], None
        if project is None:
            return
        try:
            self.people = candidates(project)
            layers = project.layers(document.id) if document is not None else []
        except DeclannotError as error:
            workspace.refuse(error)
            return
        here = {each.annotator_id for each in layers if each.annotator_id is not None}
        self.pair = chosen_pair(self.people, self.wanted_pair, workspace.annotator.id, here)

    def _rebuild(self) -> None:
        """Compare the document on the screen anew."""
        if self.editing:
            self.editing = self.lanes.editing = False
            self.editing_changed.emit()
        kept = self._key or self.wanted_key
        self.wanted_key = ""
        self._queue = None
        self.review = self._compared()
        item = self.review.item(kept) if self.review is not None else None
        if item is None:
            item = next((each for each in self.queue() if not each.is_decided), None)
        self._key = item.key if item is not None else ""
        self.reason, self.comment = "", ""
        self._fill_lanes()
        self.rebuilt.emit()

    def _compared(self) -> DocumentReview | None:
        workspace, pair = self.workspace, self.pair
        project, content = workspace.project, workspace.content
        self.absence = None
        if (
            project is None
            or content is None
            or not content.layer.is_gold
            or not workspace.knows(content.document.id)  # another project was just opened
        ):
            self.absence = Absence.NO_DOCUMENT
        elif pair is None:
            self.absence = Absence.FEW_ANNOTATORS
        if self.absence is not None:
            return None
        assert project is not None and content is not None and pair is not None
        try:
            a, b = (project.content(content.document.id, each) for each in pair.ids)
        except DeclannotError as error:
            workspace.refuse(error)
            self.absence = Absence.NO_DOCUMENT
            return None
        if not (_is_worked_on(a.layer.status, a.spans) and _is_worked_on(b.layer.status, b.spans)):
            self.absence = Absence.NOT_BOTH_HERE
            return None
        return DocumentReview(a, b, content, workspace.schema)

    def _take_in(self, applied: Applied) -> None:
        """Follow a step; what undo and redo touch is shown again where it happened."""
        review = self.review
        if not self.active:
            return
        if applied.coarse:  # the workspace reads the document anew where it was touched
            before = self.pair
            self._find_people()
            if self.pair != before:
                self._rebuild()
            return
        if review is None:
            return
        if any(isinstance(change.entity, Annotator) for change in applied.changes):
            self._find_people()
            self.names_changed.emit()
        items = review.items
        review.a.apply(applied.changes)
        review.b.apply(applied.changes)
        review.apply(applied.changes)
        if review.items is items:
            return
        self._queue = None
        decisions = [
            each
            for change in applied.changes
            for each in (change.before, change.after)
            if isinstance(each, Decision)
        ]
        touched = [item for each in decisions if (item := self._item_of(each)) is not None]
        if applied.direction != "do" and touched:
            self.show(touched[0])
        elif self.current is None:
            self._key = ""
            self.step(1, undecided=True)
        current = self.current
        changed = self._set_loudness([*touched, *((current,) if current else ())])
        self._show_current_ranges(changed)
        self.items_changed.emit()

    def _item_of(self, decision: Decision) -> ReviewItem | None:
        if self.review is None:
            return None
        wants = decision.difference == ReviewKind.ATTRIBUTES
        for source in decision.sources:
            item = self.review.item_of(source)
            if item is None:
                continue
            if wants:
                return self.review.item(f"attributes {item.key}") or item
            return item
        return None

    # Lanes

    def _fill_lanes(self) -> None:
        review = self.review
        if review is None:
            self.lanes.show((), ())
            self.lanes.ranges = ()
            return
        a, b = review.a.spans.values(), review.b.spans.values()
        self.lanes.show(*((b, a) if self.turned else (a, b)))
        self._set_loudness(review.items)
        self.lanes.ranges = self._current_ranges()

    def _set_loudness(self, items: Iterable[ReviewItem]) -> list[Range]:
        """Let spans look as their entries ask for; return the ranges that look different."""
        current = self.current
        loud = {each.id: Loudness.CURRENT for each in _spans(current)} if current else {}
        fresh: dict[str, Loudness] = {}
        spans: dict[str, Span] = {}
        for item in items:
            for span in _spans(item):
                about = self.review.item_of(span.id) if self.review is not None else None
                fresh[span.id] = loud.get(span.id) or _loudness(about or item)
                spans[span.id] = span
        changed = [
            (spans[key].start, spans[key].end)
            for key, value in fresh.items()
            if self.lanes.loudness(key) is not value
        ]
        self.lanes.set_loudness(fresh)
        return changed

    def _show_current_ranges(self, changed: list[Range]) -> None:
        before, now = self.lanes.ranges, self._current_ranges()
        self.lanes.ranges = now
        if before != now:
            changed = [*changed, *before, *now]
        if changed:
            self.lanes_changed.emit(changed)

    def _current_ranges(self) -> tuple[Range, ...]:
        current = self.current
        if current is None:
            return ()
        found = joined_ranges(piece for span in _spans(current) for piece in span.ranges)
        return found or ((current.start, current.end),) * (current.end > current.start)

    def _all_ranges(self) -> list[Range]:
        content = self.workspace.content
        return [(0, content.text.length)] if content is not None else []

    # Saying things

    def say(self, said: Message) -> None:
        """Confirm something."""
        self.workspace.notice(said)

    def refuse(self, said: Message) -> None:
        """Say why a key did nothing."""
        self.workspace.notice(said, Kind.REFUSED)


def _spans(item: ReviewItem) -> tuple[Span, ...]:
    return (*item.a.spans, *item.b.spans, *item.a.ends, *item.b.ends)


def _loudness(item: ReviewItem) -> Loudness:
    if item.kind is ReviewKind.EXACT:
        return Loudness.TAKEN if item.is_decided else Loudness.AGREED
    return Loudness.DECIDED if item.is_decided else Loudness.OPEN


def _is_worked_on(status: Status, spans: dict[str, Span]) -> bool:
    return bool(spans) or status is not Status.NEW

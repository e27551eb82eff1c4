"""What the keys, buttons and menus of the review do to gold."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from declannot.app.notices import Kind
from declannot.app.review.reason_chips import reason_word
from declannot.domain.change import Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Status
from declannot.domain.errors import DeclannotError
from declannot.domain.message import Message, message
from declannot.domain.operations import adjudication
from declannot.domain.operations.adjudication import Verdict
from declannot.domain.operations.layers import set_status
from declannot.domain.review import Choice, Extent, GoldWish, ReviewItem, ReviewKind, of_extent
from declannot.domain.span import Span

if TYPE_CHECKING:
    from declannot.app.review.session import ReviewSession

_EDGES = (ReviewKind.BOUNDARY, ReviewKind.BOUNDARY_AND_LABEL, ReviewKind.SPLIT_MERGE)


class Deciding:
    """Decides the entry that is shown, and goes on to the next one.

    A wish that cannot be fulfilled is refused in a sentence and changes nothing.
    """

    def __init__(self, session: ReviewSession, key_or_name: Callable[[str], str]) -> None:
        """Decide in a session.

        Args:
            key_or_name: what a sentence says to press for an action.
        """
        self.session, self._key_or_name = session, key_or_name
        self._before: dict[str, Span] = {}

    # One difference

    def decide_lane(self, lane: int) -> None:
        """Let what stands in a lane (0 above, 1 below the text) stand in gold."""
        item = self._wanted()
        if item is None:
            return
        if item.kind in (ReviewKind.ONLY_A, ReviewKind.ONLY_B) and not self.session.side(
            item, lane
        ):
            self._decide(item, Verdict(Choice.NEITHER))
        else:
            self._decide(item, Verdict(self.session.choice_of(lane)))

    def decide_both(self) -> None:
        """Let both readings stand in gold, where the schema permits it."""
        item = self._wanted()
        if item is not None:
            self._decide(item, Verdict(Choice.BOTH))

    def decide_neither(self) -> None:
        """Let neither reading stand in gold."""
        item = self._wanted()
        if item is not None:
            self._decide(item, Verdict(Choice.NEITHER))

    def decide_extent(self, extent: str) -> None:
        """Let the longer or shorter reading stand, or all from the first start to the last end."""
        item = self._wanted()
        if item is None:
            return
        if item.kind not in _EDGES:
            self._refuse(message("This difference is not about edges"))
            return
        try:
            choice, wishes = of_extent(item, Extent(extent))
        except DeclannotError as error:
            self._refuse_error(error)
            return
        self._decide(item, Verdict(choice, wishes))

    def reopen(self) -> None:
        """Take the decision about what is shown back."""
        item, gold = self._wanted(), self._gold()
        if item is None or gold is None:
            return
        if not item.earlier:
            self._refuse(message("This is not decided yet"))
            return
        if self._run(lambda: adjudication.reopen(gold, item)):
            self._say(message("Open again"))

    def confirm(self) -> None:
        """Let a stale decision stand as it is."""
        item, gold = self._wanted(), self._gold()
        if item is None or gold is None:
            return
        if not item.is_stale:
            self._refuse(message("Nothing changed under this decision"))
            return
        stamp = self.session.workspace.stamp()
        if self._run(lambda: adjudication.confirm(gold, item, stamp)):
            self._say(message("Confirmed"))
            self._go_on()

    def set_reason(self, reason: str) -> None:
        """Give what is decided, or the next decision, a reason; the same again takes it away."""
        session = self.session
        item = session.current
        if item is None:
            self._refuse(message("There is nothing to decide"))
            return
        decision = item.decision
        if decision is None or not item.is_decided:
            session.reason = "" if session.reason == reason else reason
            session.current_changed.emit()
            chosen = session.reason
        else:
            chosen = "" if decision.reason == reason else reason
            self._explain(item, chosen, decision.comment)
        self._say(
            message("Reason: {reason}", reason=reason_word(chosen))
            if chosen
            else message("No reason given")
        )

    def set_comment(self, comment: str) -> None:
        """Keep what was written about the difference."""
        session = self.session
        item = session.current
        if item is None:
            return
        decision = item.decision
        if decision is None or not item.is_decided:
            session.comment = comment
        elif decision.comment != comment.strip():
            self._explain(item, decision.reason, comment)

    def skip(self) -> None:
        """Go to the next difference that is not decided."""
        if not self.session.step(1, undecided=True) and not self.session.step(1, undecided=False):
            self._tell_end()

    def back(self) -> None:
        """Go to the difference before."""
        if not self.session.step(-1, undecided=False):
            self._refuse(message("This is the first difference"))

    # Working on gold

    def edit(self) -> None:
        """Let the hand work on gold, with the text of the difference selected."""
        session = self.session
        item, gold = session.current, self._gold()
        if gold is None:
            return
        if session.workspace.read_only:
            self._refuse(message("The project is open for reading only"))
            return
        self._before = dict(gold.spans)
        session.set_editing(True)
        selection = session.workspace.selection
        made = [
            key
            for key in (item.decision.result if item is not None and item.decision else ())
            if key in gold.spans
        ]
        if made:
            selection.set_span(made[0], gold.spans[made[0]].start)
        elif session.lanes.ranges:
            selection.set_range(session.lanes.ranges[0][0], session.lanes.ranges[-1][1])
        self._say(message("Editing gold: label keys, edges and attributes work; Esc returns"))

    def end_editing(self) -> None:
        """Give gold out of the hand, and record what was made as the decision."""
        session = self.session
        item, gold = session.current, self._gold()
        session.workspace.selection.clear()
        session.set_editing(False)
        if item is None or gold is None or item.is_decided:
            self._say(message("Gold is as you left it"))
            return
        behind = {key for each in gold.decisions.values() for key in each.result}
        made = [
            span
            for key, span in gold.spans.items()
            if key not in behind and self._before.get(key) != span and _touches(item, span)
        ]
        if not made:
            self._say(message("Nothing was made here: the difference is still undecided"))
        elif item.kind is ReviewKind.ATTRIBUTES or item.is_about_relations:
            self._say(message("Gold was changed; choose one of the readings, or neither"))
        else:
            wishes = tuple(GoldWish.like(span) for span in sorted(made, key=lambda one: one.order))
            self._decide(item, Verdict(Choice.EDITED, wishes))

    # Many at once

    def take_agreed(self) -> None:
        """Take every agreement of the document into gold."""
        session, gold = self.session, self._gold()
        if session.review is None or gold is None:
            self._refuse(message("There is nothing to review"))
            return
        items = session.not_taken()
        stamp, schema = session.workspace.stamp(), session.workspace.schema
        if not items:
            self._refuse(message("Every agreement is taken"))
        elif all(each.is_about_relations for each in items) and not self._takes_any(items):
            self._refuse(message("They wait for decisions about the spans they join"))
        elif self._run(lambda: adjudication.take_agreed(gold, schema, items, stamp)):
            left = len(session.not_taken())
            if left:
                self._say(
                    message(
                        "Agreements taken: {count}; waiting for decisions: {left}",
                        count=len(items) - left,
                        left=left,
                    )
                )
            else:
                self._say(message("Agreements taken: {count}", count=len(items)))

    def toggle_done(self) -> None:
        """Mark gold as done, or open it again."""
        session, gold = self.session, self._gold()
        if session.review is None or gold is None:
            self._refuse(message("There is nothing to review"))
        elif gold.layer.status is Status.DONE:
            if self._run(lambda: set_status(gold, Status.STARTED)):
                self._say(message("Gold is open again"))
        elif self._run(session.review.finish):
            self._say(message("Gold of this document is done"))

    def _takes_any(self, items: list[ReviewItem]) -> bool:
        session, gold = self.session, self._gold()
        if gold is None:
            return False
        step = adjudication.take_agreed(
            gold, session.workspace.schema, items, session.workspace.stamp()
        )
        return step is not None

    # Inside

    def _wanted(self) -> ReviewItem | None:
        """Return what is shown, or None after saying why nothing can be done."""
        session = self.session
        item = session.current
        if item is None:
            self._tell_end()
        elif session.workspace.read_only:
            self._refuse(message("The project is open for reading only"))
            return None
        return item

    def _gold(self) -> LayerContent | None:
        review = self.session.review
        return review.gold if review is not None else None

    def _decide(self, item: ReviewItem, verdict: Verdict) -> None:
        session, gold = self.session, self._gold()
        if gold is None:
            return
        given = item.decision
        reason = session.reason or (given.reason if given is not None else "")
        comment = session.comment or (given.comment if given is not None else "")
        verdict = Verdict(verdict.choice, verdict.wishes, verdict.values, reason, comment)
        stamp, schema = session.workspace.stamp(), session.workspace.schema
        warnings: list[Message] = []

        def make() -> Step:
            step = adjudication.decide(gold, schema, item, verdict, stamp)
            warnings.extend(step.warnings)
            return step

        if not self._run(make):
            return
        done = session.review.item(item.key) if session.review is not None else None
        said = self._said(done or item)
        if warnings:
            said = message("{said} ({warning})", said=said, warning=warnings[0])
        self._say(said)
        self._go_on()

    def _said(self, item: ReviewItem) -> Message:
        choice = item.choice
        lane = self.session.lane_of(choice) if choice is not None else None
        if lane is not None:
            return message("Decided: upper lane") if lane == 0 else message("Decided: lower lane")
        if choice is Choice.BOTH:
            return message("Decided: both")
        if choice is Choice.NEITHER:
            return message("Decided: neither")
        return message("Decided: edited")

    def _go_on(self) -> None:
        session = self.session
        session.reason, session.comment = "", ""
        if not session.step(1, undecided=True):
            session.current_changed.emit()
            self._tell_end()

    def _tell_end(self) -> None:
        session = self.session
        if session.review is None:
            self._refuse(message("There is nothing to review"))
            return
        done, total = session.progress()
        if done < total:
            self._refuse(message("No undecided difference is listed: widen the filter"))
        elif session.not_taken():
            self._hint(message("All differences are decided; take the agreements next"))
        else:
            key = self._key_or_name("mark_done")
            self._hint(message("Everything is decided: {key} marks gold as done", key=key))

    def _explain(self, item: ReviewItem, reason: str, comment: str) -> None:
        gold, decision = self._gold(), item.decision
        if gold is None or decision is None:
            return
        stamp = self.session.workspace.stamp()
        self._run(
            lambda: adjudication.explain(gold, decision.id, stamp, reason=reason, comment=comment)
        )

    def _run(self, make: Callable[[], Step | None]) -> bool:
        try:
            step = make()
        except DeclannotError as error:
            self._refuse_error(error)
            return False
        return self.session.workspace.run(step)

    def _say(self, said: Message) -> None:
        self.session.workspace.notice(said)

    def _hint(self, said: Message) -> None:
        self.session.workspace.notice(said, Kind.HINT)

    def _refuse(self, said: Message) -> None:
        self.session.workspace.notice(said, Kind.REFUSED)

    def _refuse_error(self, error: DeclannotError) -> None:
        self.session.workspace.refuse(error)


def _touches(item: ReviewItem, span: Span) -> bool:
    """Whether a gold span lies where an entry is."""
    return span.start < item.end and item.start < span.end

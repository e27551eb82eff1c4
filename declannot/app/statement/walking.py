"""Moving the one target: from span to span, outwards and inwards, by passes."""

from __future__ import annotations

from PySide6.QtCore import Signal

from declannot.app.statement.hand_base import HandBase
from declannot.app.titles import title_of
from declannot.domain.content import LayerContent
from declannot.domain.message import message
from declannot.domain.snapping import expand, shrink, word_at
from declannot.domain.span import Range, Span


class Walking(HandBase):
    """Commands that move the target.

    Attributes:
        span_choice_wanted: carries the stacked spans to choose from, innermost first.
    """

    span_choice_wanted = Signal(object)

    def walk(self, direction: int) -> None:
        """Select the next span in document order, or the one before (``direction`` -1)."""
        content = self.content
        if content is None:
            return
        span = self.workspace.selected_span
        found = self._neighbour(content, span, direction)
        if found is None:
            self.refuse(self.nothing_further())
        else:
            self.select_span(found)

    def outer(self) -> None:
        """Select the next span around the present target."""
        self._step_in_stack(1)

    def inner(self) -> None:
        """Select the next span inside the present one, at the caret."""
        self._step_in_stack(-1)

    def choose_span(self) -> None:
        """Offer the spans stacked at the caret."""
        stacked = self.spans_at_caret()
        if len(stacked) == 1:
            self.select_span(stacked[0])
        elif stacked:
            self.span_choice_wanted.emit(stacked)
        else:
            self.refuse(message("No span covers the caret"))

    def select_span(self, span: Span) -> None:
        """Select a span, bring it into view and say what it is."""
        self.origin = None
        self.selection.set_span(span.id, span.start)
        self.view.ensure_visible(span.start, min(span.end, span.start + 400))
        name = self.label_name(span.label_id)
        self.say(message("{label}: {text}", label=name, text=self.excerpt(span)))

    def expand(self) -> None:
        """Widen the selection: word, phrase, sentence, paragraph."""
        content = self.content
        if content is None:
            return
        present, language = self._target_range(), self.workspace.language
        if self.origin is None:
            self.origin = present[0]
        word = word_at(content.text, present[0], language) if present[0] == present[1] else None
        self._select_range(word or expand(content.text, present, language))

    def shrink(self) -> None:
        """Narrow the selection again, towards where it began."""
        content = self.content
        if content is not None:
            present = self._target_range()
            if self.origin is None:
                self.origin = present[0]
            self._select_range(shrink(content.text, present, self.origin, self.workspace.language))

    def set_pass(self, family_id: str | None) -> None:
        """Work on one family: the others fade and cannot be hit."""
        self.family = family_id
        self.view.set_pass(family_id)
        self.state_changed.emit()
        if family_id is None:
            self.say(message("All labels"))
        else:
            family = title_of(self.workspace.schema.family_by_id[family_id])
            key = self.key_or_name("pass_all")
            self.say(message("Only {family}; {key} shows all", family=family, key=key))

    def spans_at_caret(self) -> list[Span]:
        """Return the spans of the present pass at the caret, innermost first."""
        content = self.content
        if content is None:
            return []
        return [span for span in content.index.at(self.selection.caret) if self.in_pass(span)]

    def _neighbour(self, content: LayerContent, span: Span | None, direction: int) -> Span | None:
        key = span.order if span is not None else None
        if key is None:
            caret = self.selection.caret
            key = (caret, -content.text.length - 1, "", "") if direction > 0 else (caret, 0, "", "")
        step = content.index.after if direction > 0 else content.index.before
        found = step(key)
        while found is not None and not self.may_walk_to(found):
            found = step(found.order)
        return found

    def _step_in_stack(self, direction: int) -> None:
        content, span = self.content, self.workspace.selected_span
        if content is None:
            return
        if span is None:
            stacked = self.spans_at_caret()
            if stacked:
                self.select_span(stacked[0] if direction > 0 else stacked[-1])
            else:
                self.refuse(message("No span covers the caret"))
            return
        around = content.index.overlapping(span.start, span.end)
        chain = [each for each in around if self.in_pass(each) and _nested(each, span)]
        chain.sort(key=lambda each: (each.end - each.start, each.order))
        index = chain.index(span) + direction if span in chain else -1
        if 0 <= index < len(chain):
            self.select_span(chain[index])
        else:
            self.refuse(
                message("No span lies around this one")
                if direction > 0
                else message("No span lies inside this one")
            )

    def _target_range(self) -> Range:
        span = self.workspace.selected_span
        if span is not None:
            return span.start, span.end
        return self.selection.range or (self.selection.caret, self.selection.caret)

    def _select_range(self, chosen: Range) -> None:
        self.selection.set_range(*chosen)
        self.view.ensure_visible(chosen[1], chosen[0])


def _nested(one: Span, other: Span) -> bool:
    """Whether one of two spans lies within the other."""
    return (one.start <= other.start and other.end <= one.end) or (
        other.start <= one.start and one.end <= other.end
    )

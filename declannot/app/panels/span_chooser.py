"""Choosing among spans stacked on one place, innermost first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from declannot.app.panels.popup import Choice, ChooserPopup
from declannot.app.panels.span_choices import span_choices
from declannot.app.theme import Theme
from declannot.app.workspace import Workspace
from declannot.domain.span import Span


class SpanChooser(ChooserPopup):
    """The spans under the caret or the pointer; each is outlined while its line is current.

    Esc gives back what was selected before.

    Attributes:
        chosen: carries the id of the span taken; it is selected already.
    """

    chosen = Signal(str)

    def __init__(
        self, workspace: Workspace, stacked: Sequence[Span], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(theme, parent, filtered=len(stacked) > 9)
        self._workspace = workspace
        selection = workspace.selection
        self._before = (
            selection.anchor,
            selection.caret,
            selection.parts,
            selection.span_id,
            selection.just_made,
        )
        self._starts = {span.id: span.start for span in stacked}
        assert workspace.content is not None
        choices = span_choices(stacked, workspace.content, workspace.schema, theme)
        self.offer(choices, self.tr("{count} spans here").format(count=len(stacked)))

    def take(self, choice: Choice, *, shifted: bool) -> bool:
        self._select(choice)
        self.chosen.emit(choice.id)
        return True

    def preview(self, choice: Choice | None) -> None:
        if choice is not None:
            self._select(choice)

    def given_up(self) -> None:
        anchor, caret, parts, span_id, just_made = self._before
        selection = self._workspace.selection
        content = self._workspace.content
        if span_id is not None and content is not None and span_id in content.spans:
            selection.set_span(span_id, caret, just_made=just_made)
        else:
            selection.parts = parts
            selection.set_range(anchor, caret, keep_parts=True)

    def _select(self, choice: Choice) -> None:
        self._workspace.selection.set_span(choice.id, self._starts[choice.id])

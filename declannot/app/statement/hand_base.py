"""What the commands of the hand share: the target, the one door, and speaking of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from declannot.app.keys.key_names import usual_key_or_name
from declannot.app.notices import Kind
from declannot.app.workspace import Workspace
from declannot.domain.change import Step
from declannot.domain.content import LayerContent
from declannot.domain.errors import DeclannotError
from declannot.domain.message import Message, message
from declannot.domain.span import Span, covered_text

if TYPE_CHECKING:
    from declannot.app.statement.view import StatementView

_EXCERPT_LENGTH = 40


class HandBase(QObject):
    """The statement's one target and how it is changed and spoken of.

    Attributes:
        state_changed: pass, armed label, snapping level or editing of edges changed.
        attribute_wanted: carries the id of an attribute whose value has to be typed.
        family: id of the family of the present pass, or None for all.
        origin: where widening the selection began, or None.
        warnings: what the schema's rules say of the step run last.
        key_or_name: what a sentence says to press for an action.
        keys_changed: some action has other keys now.
    """

    state_changed = Signal()
    attribute_wanted = Signal(str)
    keys_changed = Signal()

    def __init__(self, workspace: Workspace, view: StatementView) -> None:
        super().__init__(view)
        self.workspace = workspace
        self.view = view
        self.selection = workspace.selection
        self.family: str | None = None
        self.origin: int | None = None
        self.warnings: tuple[Message, ...] = ()
        self.key_or_name: Callable[[str], str] = usual_key_or_name

    def follow_keys(self, key_or_name: Callable[[str], str], changed: SignalInstance) -> None:
        """Call actions by the keys that somebody chose, and tell whoever shows them."""
        self.key_or_name = key_or_name
        changed.connect(self.keys_changed)

    @property
    def content(self) -> LayerContent | None:
        """The content on the screen."""
        return self.workspace.content

    def excerpt(self, span: Span) -> str:
        """Return the beginning of a span's text on one line."""
        assert self.content is not None
        short = " ".join(
            self.content.text.text[span.start : span.start + 3 * _EXCERPT_LENGTH].split()
            if span.fragments is None and span.end - span.start > 3 * _EXCERPT_LENGTH
            else covered_text(self.content.text.text, span).split()
        )
        return short if len(short) <= _EXCERPT_LENGTH else short[: _EXCERPT_LENGTH - 1] + "…"

    def in_pass(self, span: Span) -> bool:
        """Whether a span belongs to the family worked on."""
        if self.family is None:
            return True
        label = self.workspace.schema.label_by_id.get(span.label_id)
        return label is not None and label.family == self.family

    def may_walk_to(self, span: Span) -> bool:
        """Whether walking from span to span stops at this one."""
        return self.in_pass(span)

    def nothing_further(self) -> Message:
        """Return what is said where walking finds nothing."""
        there = self.content is not None and self.content.spans
        return message("No further span") if there else message("No spans yet")

    def label_name(self, label_id: str) -> str:
        """Return the name of a label, or its id where the schema does not know it."""
        label = self.workspace.schema.label_by_id.get(label_id)
        return label.name if label else label_id

    def say(self, said: Message) -> None:
        """Confirm something in the status bar and to a screen reader."""
        self.workspace.notice(said)

    def refuse(self, said: Message) -> None:
        """Say why a key did nothing."""
        self.workspace.notice(said, Kind.REFUSED)

    def run(self, operation: Callable[[], Step | None]) -> bool:
        """Run an operation through the one door; return whether the screen shows its step."""
        try:
            step = operation()
        except DeclannotError as error:
            self.workspace.refuse(error)
            return False
        self.warnings = step.warnings if step is not None else ()
        return self.workspace.run(step)

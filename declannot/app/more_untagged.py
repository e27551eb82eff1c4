"""“6 more untagged here”: after a name is tagged, the places where it stands untagged.

A quiet line in the status bar says how many there are. One key goes from place to place; Enter
tags one, Delete takes it off the list, Esc ends. Nothing is tagged that nobody said yes to, and
what was keeps its origin for ever. It is never offered while a task has not been sent for the
first time: a first reading is one's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from declannot.app.notices import Kind
from declannot.app.panels.later import Later
from declannot.app.workspaces import ANNOTATE
from declannot.domain.errors import DeclannotError
from declannot.domain.message import Message, message
from declannot.domain.operations import spans
from declannot.domain.span import Range, covered_text
from declannot.domain.untagged import OCCURRENCE, is_name, untagged_places

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

_REST_MS = 60
"""How long nothing must be done before places are looked for, so that no key waits for it."""

_YES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MoreUntagged(QObject):
    """Offers the places, and steps through them.

    Attributes:
        places: ranges that are offered now, in code points.
        place: the one that is asked about, or None while nothing is asked.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self.places: list[Range] = []
        self.place: Range | None = None
        self._words = self._label_id = self._made = ""
        self._vetoed: set[tuple[str, str, Range]] = set()
        self._asked = 0
        self._rest = Later(self._look, self, _REST_MS)
        workspace, actions = self._workspace, window.actions_by_id
        workspace.selection.changed.connect(self._selected)
        workspace.changes_applied.connect(lambda _applied: self._changed())
        workspace.document_changed.connect(self._forget)
        window.workspaces.changed.connect(lambda _name: self._forget())
        window.settings.changed.connect(self._setting_changed)
        window.hand.asked_first.append(self._obey)
        window.status.on_offer(self.step)
        actions.bind("more_untagged", self.step)
        actions.bind_toggle("offer_more", lambda on: window.settings.put(offer_more=on))
        actions.check("offer_more", window.settings.values.offer_more)

    def step(self) -> None:
        """Ask about the first place, or leave the one asked about for later and go on."""
        if self._rest.is_due:
            self._look()
        if not self.places:
            self._workspace.notice(self._why_none(), Kind.HINT)
        elif self.place is None:
            self._ask(self._after(self._workspace.selection.caret))
        else:
            self._ask(self._after(self.place[1]))

    # Looking for places

    def _look(self) -> None:
        """Offer the places of the name that was tagged just now."""
        self._rest.forget()
        content, span = self._workspace.content, self._workspace.selected_span
        schema = self._workspace.schema
        if self.place is not None or content is None:
            return
        if span is None or not self._workspace.selection.just_made:
            if self._label_id:
                self._find()
            return
        self._made = span.id
        if is_name(content, schema, span):
            self._words, self._label_id = covered_text(content.text.text, span), span.label_id
        else:
            self._words = self._label_id = ""
        self._find()

    def _find(self) -> None:
        content, schema = self._workspace.content, self._workspace.schema
        self.places = []
        source = content.spans.get(self._made) if content is not None else None
        if source is None or source.label_id != self._label_id:  # undone, or something else now
            self._words = self._label_id = ""
        elif content is not None and self._may_offer():
            try:
                found = untagged_places(content, schema, self._words, self._label_id)
            except DeclannotError as error:
                self._workspace.refuse(error)
                found = []
            vetoed, document_id = self._vetoed, content.document.id
            label_id = self._label_id
            self.places = [each for each in found if (document_id, label_id, each) not in vetoed]
        self._show()

    def _may_offer(self) -> bool:
        """Whether it is wished for, and not a first reading that is to stay one's own."""
        workspace = self._workspace
        content = workspace.content
        return (
            content is not None
            and self._window.settings.values.offer_more
            and self._window.workspaces.current == ANNOTATE
            and not workspace.read_only
            and not (workspace.is_task and not content.layer.first_sent)
        )

    # Asking

    def _after(self, offset: int) -> Range:
        """Return the first place at or behind an offset, else the first of all."""
        return next((each for each in self.places if each[0] >= offset), self.places[0])

    def _ask(self, place: Range) -> None:
        self.place = place
        self._workspace.selection.set_range(*place)
        self._workspace.place_wanted.emit(place[0])
        self._window.view.setFocus()
        self._show()
        self._window.view.announce(self._window.status.offered)

    def _obey(self, event: QKeyEvent) -> bool:
        """Obey yes, no and Esc while something is asked; every other key means what it does."""
        if self.place is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in _YES:
            self._accept()
        elif event.key() in _NO:
            self._veto()
        elif event.key() == Qt.Key.Key_Escape:
            self._end()
        else:
            return False
        return True

    def _accept(self) -> None:
        content, place, hand = self._workspace.content, self.place, self._window.hand
        assert content is not None and place is not None
        schema, stamp, label_id = self._workspace.schema, self._workspace.stamp(), self._label_id
        self._asked = place[1]
        if hand.run(
            lambda: spans.add_span(content, schema, label_id, (place,), stamp, origin=OCCURRENCE)
        ):
            name = hand.label_name(label_id)
            self._workspace.notice(message("Added {label}: {text}", label=name, text=self._words))
            self._go_on()

    def _veto(self) -> None:
        content, place = self._workspace.content, self.place
        assert content is not None and place is not None
        self._vetoed.add((content.document.id, self._label_id, place))
        self._asked = place[1]
        self._workspace.notice(message("Not tagged: {text}", text=self._words))
        self._go_on()

    def _go_on(self) -> None:
        """Ask about what is left, beginning behind the place just decided."""
        self.place = None
        self._find()
        if self.places:
            self._ask(self._after(self._asked))
        else:
            self._workspace.notice(message("That was the last one"))

    def _end(self) -> None:
        if self.place is not None:
            self.place = None
            self._show()

    # Following what else is done

    def _selected(self) -> None:
        selection = self._workspace.selection
        if self.place is not None and (
            selection.span_id is not None or selection.range != self.place
        ):
            self._end()
        if selection.just_made and selection.span_id != self._made:
            self._rest.call()

    def _changed(self) -> None:
        if self.place is None and (self._label_id or self._workspace.selection.just_made):
            self._rest.call()

    def _forget(self) -> None:
        self._rest.forget()
        self._end()
        self.places, self._words, self._label_id, self._made = [], "", "", ""
        self._show()

    def _setting_changed(self, name: str) -> None:
        if name == "offer_more":
            self._window.actions_by_id.check(name, self._window.settings.values.offer_more)
            self._end()
            self._look()
            self._find()

    # Saying it

    def _show(self) -> None:
        self._window.status.show_offer(*self._line())

    def _line(self) -> tuple[str, str]:
        """Return what stands in the status bar, and what it means."""
        if not self.places:
            return "", ""
        if self.place is None:
            count = len(self.places)
            line = self.tr("%n more untagged here ({key})", "", count).format(key=self._key())
            return line, self.tr("“{words}”: goes from place to place and asks").format(
                words=self._words
            )
        number = self.places.index(self.place) + 1
        name = self._window.hand.label_name(self._label_id)
        line = self.tr(
            "{number} of {count}: {label}? Enter: yes · Del: no · {key}: later · Esc: end"
        ).format(number=number, count=len(self.places), label=name, key=self._key())
        return line, line

    def _key(self) -> str:
        return self._window.actions_by_id.key_text("more_untagged")

    def _why_none(self) -> Message:
        if self._workspace.is_task and not self._may_offer():
            return message("Before a task is sent for the first time, nothing is suggested")
        if not self._window.settings.values.offer_more:
            return message("“Offer more of a name” is off in the Spans menu")
        if self._words:
            return message("“{text}” stands untagged nowhere else here", text=self._words)
        return message("Nothing more is untagged here: tag a name first")

"""Keys and the mouse in the statement while differences are decided.

It stands between the statement and the ordinary hand. While gold is edited everything goes to
the hand, until Esc ends that; otherwise digits decide and no label key does anything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

from declannot.app.notices import Kind
from declannot.app.statement.physical_keys import digit_or_zero, label_character, shortcut_key
from declannot.domain.message import message
from declannot.domain.review import Extent

if TYPE_CHECKING:
    from declannot.app.review.deciding import Deciding
    from declannot.app.review.session import ReviewSession
    from declannot.app.statement.hand import Hand
    from declannot.app.statement.view import StatementView

Key = Qt.Key
Modifier = Qt.KeyboardModifier
_PASSED = Modifier.KeypadModifier | Modifier.GroupSwitchModifier


class ReviewHand:
    """Obeys the keys of the review, for the statement and for the queue.

    Args:
        reason: chooses the reason with a number, 1 to 9.
        comment: puts the keyboard into the comment.
        same_wording: offers to decide all of this wording the same way.
    """

    def __init__(
        self,
        session: ReviewSession,
        deciding: Deciding,
        view: StatementView,
        hand: Hand,
        reason: Callable[[int], None],
        comment: Callable[[], None],
        same_wording: Callable[[], None],
    ) -> None:
        self._session, self._deciding = session, deciding
        self._view, self._hand = view, hand
        self._reason = reason
        self._letters: dict[str, Callable[[], None]] = {
            "l": lambda: deciding.decide_extent(Extent.LONGER),
            "k": lambda: deciding.decide_extent(Extent.SHORTER),
            "x": lambda: deciding.decide_extent(Extent.UNION),
            "c": comment,
            "w": same_wording,
        }
        self._digits: dict[int, Callable[[], None]] = {
            1: lambda: deciding.decide_lane(0),
            2: lambda: deciding.decide_lane(1),
            3: deciding.decide_both,
            0: deciding.decide_neither,
        }
        self._keys: dict[Key, Callable[[], None]] = {
            Key.Key_Return: deciding.edit,
            Key.Key_Enter: deciding.edit,
            Key.Key_Right: deciding.skip,
            Key.Key_Left: deciding.back,
            Key.Key_Delete: deciding.reopen,
            Key.Key_Backspace: deciding.reopen,
        }

    @property
    def keyboard(self) -> Any:
        """The keyboard of the hand; the statement asks it whether edges are being moved."""
        return self._hand.keyboard

    # Keys

    def key_press(self, event: QKeyEvent) -> bool:
        """Obey a key; return whether it meant something."""
        modifiers = event.modifiers() & ~_PASSED
        if self._session.editing:
            if event.key() == Key.Key_Escape and not self._hand.keyboard.holds_escape:
                self._deciding.end_editing()
                return True
            return self._hand.key_press(event)
        if modifiers == Modifier.AltModifier:
            number = digit_or_zero(event)
            if number:
                self._reason(number)
                return True
            return False
        if modifiers & ~Modifier.ShiftModifier:
            return self._scroll_far(Key(event.key()), modifiers)
        return self._plain(event, modifiers)

    def decides(self, event: QKeyEvent) -> bool:
        """Obey a key in the queue, where arrows up and down and Tab are the queue's own."""
        if self._session.editing or event.modifiers() & Modifier.ControlModifier:
            return False
        key = event.key()
        if key in (Key.Key_Left, Key.Key_Right, Key.Key_Delete, Key.Key_Backspace) or (
            key in (Key.Key_Return, Key.Key_Enter) and not event.modifiers()
        ):
            return self.key_press(event)
        if digit_or_zero(event) is not None or label_character(event) in self._letters:
            return self.key_press(event)
        return False

    def key_release(self, event: QKeyEvent) -> bool:
        """Let the hand know of releases while it works."""
        return self._session.editing and self._hand.key_release(event)

    def _plain(self, event: QKeyEvent, modifiers: Modifier) -> bool:
        command = self._keys.get(Key(event.key())) if not modifiers else None
        number = digit_or_zero(event)
        if command is None and number is not None:
            command = self._digits.get(number)
            if command is None:
                self._refuse_digit()
                return True
        if command is None and not modifiers:
            command = self._letters.get(label_character(event))
        if command is not None:
            if not event.isAutoRepeat() or event.key() in (Key.Key_Right, Key.Key_Left):
                command()
            return True
        return self._scroll(shortcut_key(event)) or self._refuse_letter(event)

    def _refuse_digit(self) -> None:
        self._session.workspace.notice(
            message("Keys here: 1 upper, 2 lower, 3 both, 0 neither"), Kind.REFUSED
        )

    def _refuse_letter(self, event: QKeyEvent) -> bool:
        if not label_character(event):
            return False
        self._session.workspace.notice(
            message("Label keys work while gold is edited: press Enter first"), Kind.REFUSED
        )
        return True

    # Scrolling, as there is no caret to move

    def _scroll(self, key: Key) -> bool:
        bar = self._view.verticalScrollBar()
        by = {
            Key.Key_Up: -bar.singleStep(),
            Key.Key_Down: bar.singleStep(),
            Key.Key_PageUp: -bar.pageStep(),
            Key.Key_PageDown: bar.pageStep(),
            Key.Key_Home: -bar.maximum(),
            Key.Key_End: bar.maximum(),
        }.get(key)
        if by is None:
            return False
        bar.setValue(bar.value() + by)
        return True

    def _scroll_far(self, key: Key, modifiers: Modifier) -> bool:
        if modifiers == Modifier.ControlModifier and key in (Key.Key_Home, Key.Key_End):
            return self._scroll(key)
        return False

    # The mouse

    def mouse_press(self, event: QMouseEvent) -> None:
        """Show the difference that was clicked."""
        if self._session.editing:
            self._hand.mouse_press(event)
            return
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton and self._view.content is not None:
            offset, lane = self._view.offset_and_lane(event.position())
            item = self._session.at(offset, lane)
            if item is not None:
                self._session.show(item)

    def mouse_move(self, event: QMouseEvent) -> None:
        """Let the hand select while it works."""
        if self._session.editing:
            self._hand.mouse_move(event)

    def mouse_release(self, event: QMouseEvent) -> None:
        """Let the hand end what it selects."""
        if self._session.editing:
            self._hand.mouse_release(event)

    def mouse_double_click(self, event: QMouseEvent) -> None:
        """Let the hand select a word while it works."""
        if self._session.editing:
            self._hand.mouse_double_click(event)
        else:
            self.mouse_press(event)

    def context_menu(self, event: QContextMenuEvent) -> None:
        """Offer the menu of the statement while the hand works."""
        if self._session.editing:
            self._hand.context_menu(event)

    def focus_changed(self, focused: bool) -> None:
        """Let the hand give up the moving of edges."""
        self._hand.focus_changed(focused)

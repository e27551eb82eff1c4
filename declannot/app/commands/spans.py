"""What the Spans menu does, and the small lists the hand asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QInputDialog

from declannot.app.notices import Kind
from declannot.app.rule_card import RuleCard
from declannot.app.titles import title_of
from declannot.domain.message import message
from declannot.domain.schema import AttributeKind
from declannot.domain.span import AttributeValue, Span

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow


class SpanCommands(QObject):
    """Binds the menu to the hand, and answers its questions beside the caret."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._hand = window.hand
        self._view = window.view
        self._card = RuleCard(window)
        self._bind()
        hand = self._hand
        hand.label_choice_wanted.connect(self.choose_label)
        hand.span_choice_wanted.connect(self.choose_span)
        hand.attribute_wanted.connect(self.ask_attribute)
        hand.rule_wanted.connect(self.show_rule)
        hand.state_changed.connect(self._show_state)
        self._show_state()

    def _bind(self) -> None:
        bind, hand = self._window.actions_by_id.bind, self._hand
        bind("undo", self._workspace.undo)
        bind("redo", self._workspace.redo)
        bind("copy", lambda: self._copy("copy"), asks_itself=True)
        bind("copy_with_labels", lambda: self._copy("copy_with_labels"), asks_itself=True)
        bind("select_all", self._select_all)
        bind("choose_label", hand.choose_label)
        bind("repeat_label", hand.repeat_label)
        bind("begin_part", hand.begin_part)
        bind("adjust_edges", self._adjust_edges)
        bind("remove_span", hand.remove)
        bind("doubt", hand.toggle_doubt)
        bind("expand", hand.expand)
        bind("shrink", hand.shrink)
        bind("next_span", lambda: hand.walk(1))
        bind("previous_span", lambda: hand.walk(-1))
        bind("outer_span", hand.outer)
        bind("inner_span", hand.inner)
        bind("mark_read", hand.mark_read)
        bind("go_to_statement", self._go_to_statement)
        self._window.actions_by_id.bind_group("pass", self._set_pass)

    # Asked by the hand

    def choose_label(self) -> None:
        """Open the filterable list of labels beside the selection."""
        from declannot.app.panels.label_chooser import LabelChooser

        theme = self._window.appearance.theme
        chooser = LabelChooser(
            self._workspace.schema, theme, self._window, family=self._hand.family
        )
        chooser.chosen.connect(self._hand.apply_label)
        chooser.open_at(self._below_target())

    def choose_span(self, stacked: list[Span]) -> None:
        """Offer the spans stacked at the caret, innermost first."""
        from declannot.app.panels.span_chooser import SpanChooser

        theme = self._window.appearance.theme
        chooser = SpanChooser(self._workspace, stacked, theme, self._window)
        chooser.open_at(self._below_target())

    def ask_attribute(self, attribute_id: str) -> None:
        """Let the value of an attribute be given that no key can cycle."""
        span = self._workspace.selected_span
        kind = self._workspace.schema.attribute_by_id.get(attribute_id)
        if span is None or kind is None:
            return
        if self._window.edit_attribute(attribute_id):
            return
        present = span.attributes.get(attribute_id, kind.default)
        if kind.kind is AttributeKind.NUMBER:
            number = float(present) if isinstance(present, int | float) else 0.0
            value: AttributeValue
            value, accepted = QInputDialog.getDouble(
                self._window, kind.name, kind.name, number, decimals=6
            )
        else:
            value, accepted = QInputDialog.getText(
                self._window, kind.name, kind.name, text="" if present is None else str(present)
            )
        if accepted:
            self._hand.set_attribute(attribute_id, value)

    def show_rule(self, label_id: str) -> None:
        """Show the rule of a label whose key is held down; "" takes it away."""
        label = self._workspace.schema.label_by_id.get(label_id)
        if label is None:
            self._card.hide()
        else:
            self._card.show_label(label, self._view)

    # Inside

    def _copy(self, action_id: str) -> None:
        focused = self._window.focusWidget()
        if focused is not None and focused is not self._view and hasattr(focused, "copy"):
            focused.copy()  # a text field keeps its own Ctrl+C
        elif self._window.actions_by_id.allows(action_id):
            self._hand.copy(with_labels=action_id == "copy_with_labels")

    def _go_to_statement(self) -> None:
        self._window.workspaces.show_statement()
        self._view.setFocus()

    def _adjust_edges(self) -> None:
        self._view.setFocus()
        self._hand.adjust_edges()

    def _select_all(self) -> None:
        if self._workspace.text is not None:
            self._workspace.selection.set_range(0, self._workspace.text.length)

    def _set_pass(self, value: str) -> None:
        families = self._workspace.schema.families
        if not value:
            self._hand.set_pass(None)
        elif int(value) < len(families):
            self._hand.set_pass(families[int(value)].id)
        else:
            self._workspace.notice(message("The schema has no further family"), Kind.REFUSED)
            self._show_state()

    def _show_state(self) -> None:
        ids = [each.id for each in self._workspace.schema.families]
        family = self._hand.family
        value = str(ids.index(family)) if family in ids else ""
        self._window.actions_by_id.choose("pass", value)
        self._window.status.show_mode(self._mode())

    def _mode(self) -> str:
        """Return what the hand is about, for the status bar, or nothing."""
        schema, hand = self._workspace.schema, self._hand
        if hand.keyboard.editing_edges:
            return self.tr("Moving edges: Enter keeps, Esc leaves")
        if hand.source is not None:
            name = hand.label_name(hand.source.label_id)
            return self.tr("Relation from {label}: Enter on its target").format(label=name)
        parts = []
        if hand.family is not None:
            family = title_of(self._workspace.schema.family_by_id[hand.family])
            parts.append(self.tr("Only {family}").format(family=family))
        label = schema.label_by_id.get(hand.sticky or "")
        if label is not None:
            parts.append(self.tr("Armed: {label}").format(label=title_of(label)))
        return " · ".join(parts)

    def _below_target(self) -> QPoint:
        return self._view.below(self._hand.target_start())

"""Choosing by which relation two spans are joined, by a digit, a letter or the arrows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from declannot.app.panels.popup import Choice, ChooserPopup, folded
from declannot.app.relation_words import relation_title
from declannot.app.statement.relating import Joining
from declannot.app.theme import Theme
from declannot.domain.schema import RelationType, Schema
from declannot.domain.span import Span

_LAST_DIGIT = 9


class RelationTypeChooser(ChooserPopup):
    """The types the schema permits between two spans; where only turned ones are, those.

    Attributes:
        chosen: carries the type's id, and the ids of the spans it leads from and to.
    """

    chosen = Signal(str, str, str)

    def __init__(self, joining: Joining, schema: Schema, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, filtered=False)
        self._schema = schema
        turned = not joining.kinds
        self._source, self._target = (
            (joining.target, joining.source) if turned else (joining.source, joining.target)
        )
        way = f"{self._name(self._source)} → {self._name(self._target)}"
        title = (
            self.tr("Only the other way round: {way}").format(way=way)
            if turned
            else self.tr("Which relation? {way}").format(way=way)
        )
        kinds = joining.turned if turned else joining.kinds
        self.offer([self._choice(number, kind) for number, kind in enumerate(kinds, 1)], title)

    def take(self, choice: Choice, *, shifted: bool) -> bool:
        self.chosen.emit(choice.id, self._source.id, self._target.id)
        return True

    def _key(self, event: QKeyEvent) -> bool:
        typed = event.text().casefold()
        if typed.isdigit():
            self._take(int(typed) - 1)
            return True
        if typed.isalpha():
            self._take_letter(typed)
            return True
        return super()._key(event)

    def _take_letter(self, letter: str) -> None:
        """Take the type that begins with a letter, or go on to the next where several do."""
        shown = self.model.shown
        rows = [row for row, each in enumerate(shown) if each.text.casefold().startswith(letter)]
        if len(rows) == 1:
            self._take(rows[0])
        elif rows:
            present = self.view.currentIndex().row()
            following = next((row for row in rows if row > present), rows[0])
            self.view.setCurrentIndex(self.model.index(following))

    def _choice(self, number: int, kind: RelationType) -> Choice:
        title = relation_title(kind)
        key = str(number) if number <= _LAST_DIGIT else ""
        return Choice(kind.id, title, searched=folded(title, kind.name), key=key, tip=kind.help)

    def _name(self, span: Span) -> str:
        return self._schema.label(span.label_id).name

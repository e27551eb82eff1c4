"""What was looked for before, newest first, kept in the settings."""

from __future__ import annotations

import json
from dataclasses import asdict

from PySide6.QtCore import QObject, Signal

from declannot.app.corpus.query_row import QueryRow, Wording
from declannot.app.settings import Settings
from declannot.domain.corpus_query import Target

_KEPT = 20


class RecentSearches(QObject):
    """Fills the menu of the query's row.

    Attributes:
        chosen: carries the ``Wording`` that is looked for again.
    """

    chosen = Signal(object)

    def __init__(self, settings: Settings, row: QueryRow) -> None:
        super().__init__(row)
        self._settings = settings
        self._row = row
        row.recent_wanted.connect(self._fill)

    def note(self, wording: Wording) -> None:
        """Remember what is looked for."""
        if wording.words.strip():
            text = json.dumps(asdict(wording), ensure_ascii=False)
            others = [each for each in self._settings.values.searches if each != text]
            self._settings.put(searches=(text, *others)[:_KEPT])

    def _fill(self) -> None:
        menu = self._row.recent
        menu.clear()
        for text in self._settings.values.searches:
            wording = _read(text)
            if wording is None:
                continue
            shown = wording.words
            if wording.target is Target.SPANS:
                shown = self.tr("{words} (spans)").format(words=shown)
            if wording.regex:
                shown = self.tr("{words} (expression)").format(words=shown)
            action = self._row.add_recent(shown, wording)
            action.triggered.connect(lambda _on=False, each=wording: self.chosen.emit(each))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing was looked for yet")).setEnabled(False)


def _read(text: str) -> Wording | None:
    """Return what a setting says, or None where it is damaged."""
    try:
        raw = json.loads(text)
        return Wording(
            words=str(raw["words"]),
            target=Target(raw["target"]),
            **{name: bool(raw[name]) for name in ("case", "whole_word", "diacritics", "regex")},
        )
    except (ValueError, KeyError, TypeError):
        return None

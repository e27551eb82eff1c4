"""The settings as entries of the palette: each by itself, and each of its values, done at once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from declannot.app.messages import text_of
from declannot.app.palette.entry import Entry, Kind
from declannot.app.punctuation import with_colon
from declannot.app.settings_dialog.declared import Control, Row, setting_pages
from declannot.app.titles import window_language

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow


class SettingEntries(QObject):
    """Makes the entries as the settings are at this moment."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def all(self, path: str) -> Iterator[Entry]:
        """Return the entries in the order of the dialog.

        Args:
            path: what stands before a page's title to say where a setting is.
        """
        for page in setting_pages():
            for row in page.rows:
                where = path + page.title
                yield Entry(
                    Kind.SETTING,
                    row.name,
                    row.text,
                    partial(self._window.settings_dialog.open, row.name),
                    where=where,
                    also=row.about,
                )
                yield from self._values(row, where)

    def _values(self, row: Row, where: str) -> Iterator[Entry]:
        if row.control is Control.ARMED:
            yield from self._armed(row, where)
            return
        present = getattr(self._window.settings.values, row.name)
        for value, text in self._offered(row):
            yield Entry(
                Kind.SETTING,
                f"{row.name}={value}",
                with_colon(row.text, text),
                partial(self._window.settings_dialog.put, row.name, value),
                where=where,
                checked=value == present,
            )

    def _offered(self, row: Row) -> list[tuple[object, str]]:
        """Return values and what they are called; none where an action of a menu chooses each."""
        if row.control is Control.SWITCH:
            return [(True, self.tr("on")), (False, self.tr("off"))]
        if self._window.actions_by_id.of_group(row.name):
            return []
        numbers = QLocale()
        counted = [(each, numbers.toString(each) + row.suffix) for each in row.offered]
        return [*row.choices, *counted]

    def _armed(self, row: Row, where: str) -> Iterator[Entry]:
        """The label that every selection by mouse gets at once."""
        window, language = self._window, window_language()
        hand = window.hand
        said = window.actions_by_id.hindrance("mark_read")
        labels = [each for each in window.workspace.schema.labels if not each.retired]
        named: list[tuple[str | None, str]] = [(None, self.tr("None"))]
        named += [(each.id, each.title(language)) for each in labels]
        for label_id, title in named:
            yield Entry(
                Kind.SETTING,
                f"{row.name}={label_id or ''}",
                with_colon(row.text, title),
                partial(hand.set_sticky, label_id),
                where=where,
                hindrance=text_of(said) if said is not None else "",
                checked=hand.sticky == label_id,
            )

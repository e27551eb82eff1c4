"""The menus over the list of documents: folders, what it is narrowed to, its order.

They write what they choose into the filter, where it can be read, changed and typed as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from declannot.app.language_names import language_and_tag
from declannot.app.panels.painting import MENU_BUTTON
from declannot.domain.document_filter import FOLDER, NONE, folders_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from declannot.app.corpus.documents_table import DocumentsTable
    from declannot.app.models.documents_model import DocumentsModel

_NARROW_BUTTON = "QToolButton { padding-left: 3px; padding-right: 13px; min-width: 0; }"
"""Lets the three of them stand side by side in a dock of the usual width."""
MOST_OFFERED = 60
"""Most values a menu offers, the commonest; others can be typed."""


class DocumentChoices(QObject):
    """Fills the menus when they are about to be seen.

    Attributes:
        filter_wanted: carries the text of a filter.
        sort_wanted: carries an order, as ``DocumentsModel.set_sort`` takes it.
    """

    filter_wanted = Signal(str)
    sort_wanted = Signal(str)

    def __init__(
        self,
        model: DocumentsModel | DocumentsTable,
        folder: QToolButton,
        narrow: QToolButton,
        order: QToolButton | None,
        parent: QWidget,
    ) -> None:
        """Give the buttons their menus.

        Args:
            order: None where the headings of a table choose the order.
        """
        super().__init__(parent)
        self._model = model
        self._folder, self._narrow, self._order = folder, narrow, order
        for button, fill in (
            (folder, self._fill_folders),
            (narrow, self._fill_narrow),
            (order, self._fill_order),
        ):
            if button is None:
                continue
            button.setStyleSheet(MENU_BUTTON + _NARROW_BUTTON)
            menu = QMenu(button)
            menu.aboutToShow.connect(lambda menu=menu, fill=fill: self._fill(menu, fill))
            button.setMenu(menu)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Mark the buttons whose menus have something chosen."""
        wanted = self._model.filter
        folders = wanted.values_of("tag")
        named = self.tr("Folder: {name}").format(name=folders[0]) if folders else self.tr("Folder")
        self._folder.setText(named)
        narrowed = sum(bool(wanted.values_of(name)) for name in _NARROWING)
        self._narrow.setText(
            self.tr("Narrow ({count})").format(count=narrowed) if narrowed else self.tr("Narrow")
        )
        if self._order is not None:
            name = self._model.sorted_by.removeprefix("-")
            self._order.setText(self.tr("Order") if name == "title" else self._sort_words()[name])

    def _fill(self, menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        below = [each.menu() for each in menu.actions() if each.menu() is not None]
        menu.clear()
        for each in below:
            each.deleteLater()
        fill(menu)

    # Folders

    def _fill_folders(self, menu: QMenu) -> None:
        rows = self._model.all_rows()
        counts: Counter[str] = Counter()
        for row in rows:
            counts.update(folders_of(row.document.tags))
        chosen = self._model.filter.values_of("tag")
        self._offer(menu, self.tr("All documents"), "tag", None, is_on=not chosen)
        untagged = sum(not row.document.tags for row in rows)
        if untagged and counts:
            shown = self.tr("Without a tag ({count})").format(count=untagged)
            self._offer(menu, shown, "tag", NONE, is_on=NONE in chosen)
        menu.addSeparator()
        if not counts:
            hint = menu.addAction(self.tr("Tags become folders; / makes folders in folders"))
            hint.setEnabled(False)
        self._add_folders(menu, "", counts, chosen)

    def _add_folders(
        self, menu: QMenu, above: str, counts: Mapping[str, int], chosen: tuple[str, ...]
    ) -> None:
        depth = above.count(FOLDER) + 1 if above else 0
        inside = [
            each
            for each in counts
            if each.count(FOLDER) == depth and (not above or each.startswith(above + FOLDER))
        ]
        for folder in sorted(inside, key=str.casefold)[: 4 * MOST_OFFERED]:
            name = folder.rpartition(FOLDER)[2] if above else folder
            shown = f"{name} ({counts[folder]})"
            if any(each.startswith(folder + FOLDER) for each in counts):
                below = menu.addMenu(_escaped(shown))
                everything = self.tr("All in {folder}").format(folder=folder)
                self._offer(below, everything, "tag", folder, is_on=folder in chosen)
                below.addSeparator()
                self._add_folders(below, folder, counts, chosen)
            else:
                self._offer(menu, shown, "tag", folder, is_on=folder in chosen)

    # Narrowing

    def _fill_narrow(self, menu: QMenu) -> None:
        rows = self._model.all_rows()
        status = menu.addMenu(self.tr("Status"))
        for value, word in (
            ("new", self.tr("new")),
            ("started", self.tr("started")),
            ("done", self.tr("done")),
        ):
            self._toggle(status, word, "status", value)
        progress = menu.addMenu(self.tr("Read"))
        for value, word in (
            ("0", self.tr("nothing yet")),
            ("1..99", self.tr("in part")),
            ("100", self.tr("to the end")),
        ):
            self._toggle(progress, word, "read", value)
        languages = Counter(row.document.language or NONE for row in rows)
        self._add_values(menu, self.tr("Language"), "lang", languages, self._language)
        years = Counter(row.document.date[:4] or NONE for row in rows)
        self._add_values(menu, self.tr("Year"), "date", years, self._or_none, by_name=True)
        issuers = Counter(each for row in rows for each in row.document.issuers or (NONE,))
        self._add_values(menu, self.tr("Issuer"), "issuer", issuers, self._or_none)
        groups = Counter(row.document.group or NONE for row in rows)
        self._add_values(menu, self.tr("Group"), "group", groups, self._or_none)
        self._toggle(menu, self.tr("With carried spans to look at"), "look", "yes")
        menu.addSeparator()
        clear = menu.addAction(self.tr("Show all documents"))
        clear.setEnabled(bool(self._model.filter))
        clear.triggered.connect(lambda: self.filter_wanted.emit(""))

    def _add_values(
        self,
        menu: QMenu,
        title: str,
        name: str,
        counts: Counter[str],
        word: Callable[[str], str],
        *,
        by_name: bool = False,
    ) -> None:
        below = menu.addMenu(title)
        below.setEnabled(len(counts) > 1 or NONE not in counts)
        offered = [value for value, _ in counts.most_common(MOST_OFFERED)]
        for value in sorted(offered, reverse=True) if by_name else sorted(offered, key=word):
            self._toggle(below, f"{word(value)} ({counts[value]})", name, value)
        if len(counts) > len(offered):
            more = below.addAction(self.tr("Others can be typed, as {name}:…").format(name=name))
            more.setEnabled(False)

    def _language(self, value: str) -> str:
        return self._or_none(value) if value == NONE else language_and_tag(value)

    def _or_none(self, value: str) -> str:
        return self.tr("not given") if value == NONE else value

    def _toggle(self, menu: QMenu, text: str, name: str, value: str) -> None:
        wanted = self._model.filter
        action = menu.addAction(_escaped(text))
        action.setCheckable(True)
        action.setChecked(_is_among(value, wanted.values_of(name)))
        action.triggered.connect(lambda: self.filter_wanted.emit(wanted.with_toggled(name, value)))

    def _offer(self, menu: QMenu, text: str, name: str, value: str | None, *, is_on: bool) -> None:
        wanted = self._model.filter
        action = menu.addAction(_escaped(text))
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda: self.filter_wanted.emit(wanted.with_value(name, value)))

    # Order

    def _fill_order(self, menu: QMenu) -> None:
        present = self._model.sorted_by
        group = QActionGroup(menu)
        for name, word in self._sort_words().items():
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setActionGroup(group)
            action.setChecked(present.removeprefix("-") == name)
            back = "-" if present.startswith("-") else ""
            action.triggered.connect(
                lambda _on=False, wanted=back + name: self.sort_wanted.emit(wanted)
            )
        menu.addSeparator()
        turned = menu.addAction(self.tr("The other way round"))
        turned.setCheckable(True)
        turned.setChecked(present.startswith("-"))
        other = present.removeprefix("-") if present.startswith("-") else f"-{present}"
        turned.triggered.connect(lambda: self.sort_wanted.emit(other))

    def _sort_words(self) -> dict[str, str]:
        return {
            "title": self.tr("By title"),
            "date": self.tr("By date"),
            "language": self.tr("By language"),
            "issuer": self.tr("By issuer"),
            "group": self.tr("By group"),
            "status": self.tr("By status"),
            "read": self.tr("By what is read"),
            "spans": self.tr("By number of spans"),
        }


_NARROWING = ("status", "read", "lang", "date", "issuer", "group", "look")


def _is_among(value: str, values: Iterable[str]) -> bool:
    return value.casefold() in {each.casefold() for each in values}


def _escaped(text: str) -> str:
    return text.replace("&", "&&")

"""The list of formats, by what they are for, with what the chosen one can hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem

from declannot.app.exporting.words import group_of, groups, held
from declannot.app.messages import text_of
from declannot.formats.extras import lacking
from declannot.formats.format import Format

_NUMBER = Qt.ItemDataRole.UserRole


class FormatList(QObject):
    """Lets one format be chosen.

    Attributes:
        changed: another format was chosen.
    """

    changed = Signal()

    def __init__(self, tree: QTreeWidget, words: QLabel, formats: Sequence[Format]) -> None:
        super().__init__(tree)
        self._tree, self._words, self._formats = tree, words, formats
        self._items: dict[str, QTreeWidgetItem] = {}
        tree.setRootIsDecorated(False)
        tree.setIndentation(12)
        self._fill()
        tree.currentItemChanged.connect(self._change)

    def _fill(self) -> None:
        font = self._tree.font()
        font.setBold(True)
        for number, title in enumerate(groups()):
            inside = [each for each in self._formats if group_of(each) == number]
            if not inside:
                continue
            heading = QTreeWidgetItem([title])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setFont(0, font)
            self._tree.addTopLevelItem(heading)
            for each in inside:
                item = QTreeWidgetItem([self._text(each)])
                item.setData(0, _NUMBER, self._formats.index(each))
                heading.addChild(item)
                self._items[each.name] = item
            heading.setExpanded(True)
        self._tree.setItemsExpandable(False)

    def _text(self, chosen: Format) -> str:
        text = f"{text_of(chosen.called)} ({chosen.name})"
        missing = lacking(chosen)
        return text if missing is None else f"{text} – {text_of(missing)}"

    @property
    def chosen(self) -> Format:
        """The format chosen."""
        item = self._tree.currentItem()
        number = item.data(0, _NUMBER) if item is not None else None
        return self._formats[number or 0]

    def choose(self, name: str) -> None:
        """Choose a format by name; the first one where there is none of that name."""
        item = self._items.get(name) or next(iter(self._items.values()))
        with QSignalBlocker(self._tree):
            self._tree.setCurrentItem(item)
        self._tree.scrollToItem(item)
        self._words.setText(held(self.chosen))
        self.changed.emit()

    def _change(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        if item is None or item.data(0, _NUMBER) is None:  # a heading: none is chosen by it
            return
        self._words.setText(held(self.chosen))
        self.changed.emit()

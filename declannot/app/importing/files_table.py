"""The files of an import: which come in, how each is read, and what is wrong with it."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from declannot.app import counts
from declannot.app.handover.columns import fit_columns
from declannot.app.importing import words
from declannot.app.messages import error_text, text_of
from declannot.app.theme import Theme
from declannot.domain.errors import DeclannotError
from declannot.exchange.report import ImportReport, UnitFound
from declannot.exchange.sources import Problem

_NAME, _READ_AS, _UNIT = range(3)
_PATH = Qt.ItemDataRole.UserRole
FILES_SHOWN = 2_000
"""Files that are listed one by one; more come in all the same."""


@dataclass(slots=True)
class _File:
    """What is known of a file."""

    read_as: str = ""
    format: str = ""
    unit: str = ""
    problem: str = ""


class FilesTable(QObject):
    """Lists files with a tick for those that come in.

    Attributes:
        changed: emitted when a file was ticked or unticked.
        problem_shown: carries what is wrong with the file one is at, or an empty text.
        left_out: the files that are not to come in.
    """

    changed = Signal()
    problem_shown = Signal(str)

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self.view, self._theme = view, theme
        self.model = QStandardItemModel(self)
        self.left_out: set[Path] = set()
        self._filling = False
        self._files: dict[Path, _File] = {}
        view.setModel(self.model)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAllColumnsShowFocus(True)
        view.setWordWrap(True)
        self.model.itemChanged.connect(self._ticked)
        view.selectionModel().currentChanged.connect(self._tell_problem)

    def show_report(self, report: ImportReport) -> None:
        """Show how files are read; those that were left out stay in the list."""
        units: dict[Path, list[UnitFound]] = defaultdict(list)
        for each in report.units:
            units[each.path].append(each)
        for known in self._files.values():
            known.problem = ""
        for path, name, why in report.formats:
            self._files[path] = _File(text_of(why), name, words.unit_text(units[path]))
        self._note_problems(report.problems)
        self._fill()

    def show_names(self, paths: Iterable[Path]) -> None:
        """Show the names of files nothing is known of yet."""
        for path in paths:
            self._files.setdefault(path, _File())
        self._fill()
        self._files.clear()

    @property
    def count(self) -> int:
        """How many files come in."""
        return len(self._files.keys() - self.left_out)

    @property
    def bad(self) -> list[Path]:
        """The files with something wrong that are still to come in."""
        return [path for path, each in self._files.items()
                if each.problem and path not in self.left_out]  # fmt: skip

    @property
    def formats(self) -> set[str]:
        """Names of the formats of the files that come in."""
        return {each.format for path, each in self._files.items()
                if each.format and path not in self.left_out}  # fmt: skip

    def chosen(self) -> list[Path]:
        """Return the files that are selected, or all where none or one of one is."""
        rows = self.view.selectionModel().selectedRows(_NAME)
        found = [index.data(_PATH) for index in rows]
        return [Path(each) for each in found if each] or list(self._files)

    def leave_out(self, paths: Iterable[Path]) -> None:
        """Untick files."""
        self.left_out.update(paths)
        self._fill()
        self.changed.emit()

    def choose_first_bad(self) -> None:
        """Go to the first file with something wrong."""
        bad = {str(path) for path in self.bad}
        for number in range(self.model.rowCount()):
            index = self.model.index(number, _NAME)
            if index.data(_PATH) in bad:
                self.view.setCurrentIndex(index)
                return

    def _note_problems(self, problems: Iterable[Problem]) -> None:
        for each in problems:
            for path in each.files:
                known = self._files.setdefault(path, _File())
                known.problem = known.problem or _without_path(each.error, path)

    def _fill(self) -> None:
        self._filling = True
        current = self.view.currentIndex().row()
        self.model.clear()
        self.model.setHorizontalHeaderLabels(
            [self.tr("File"), self.tr("Read as"), self.tr("Offsets count")]
        )
        ordered = sorted(self._files.items(), key=lambda each: not each[1].problem)
        root = _root(self._files)
        for path, each in ordered[:FILES_SHOWN]:
            self.model.appendRow(self._cells(path, each, root))
        left = len(ordered) - FILES_SHOWN
        if left > 0:
            more = QStandardItem(self.tr("{count} more files").format(count=counts.number(left)))
            more.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.model.appendRow([more, QStandardItem(), QStandardItem()])
        self._filling = False
        fit_columns(self.view, _NAME, _READ_AS)
        self.view.setColumnHidden(_UNIT, not any(each.unit for each in self._files.values()))
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(max(current, 0), _NAME))
            self.view.clearSelection()

    def _cells(self, path: Path, each: _File, root: Path | None) -> list[QStandardItem]:
        out = path in self.left_out
        shown = str(path.relative_to(root)) if root is not None else path.name
        cells = [QStandardItem(shown), QStandardItem(each.problem or each.read_as),
                 QStandardItem(each.unit)]  # fmt: skip
        cells[_NAME].setData(str(path), _PATH)
        cells[_NAME].setCheckable(True)
        cells[_NAME].setCheckState(Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
        for cell in cells:
            cell.setEditable(False)
            cell.setToolTip(cell.text() or str(path))
            if out:
                cell.setForeground(QColor(self._theme.muted))
        cells[_NAME].setToolTip(str(path))
        if each.problem and not out:
            cells[_READ_AS].setForeground(QColor(self._theme.bad))
        spoken = [shown, self.tr("left out") if out else "", each.problem or each.read_as]
        cells[_NAME].setData(", ".join(filter(None, spoken)), Qt.ItemDataRole.AccessibleTextRole)
        return cells

    def _tell_problem(self, index: QModelIndex) -> None:
        path = index.siblingAtColumn(_NAME).data(_PATH) if index.isValid() else None
        known = self._files.get(Path(path)) if path else None
        self.problem_shown.emit(known.problem if known is not None else "")

    def _ticked(self, item: QStandardItem) -> None:
        if self._filling or item.column() != _NAME or not item.data(_PATH):
            return
        path = Path(item.data(_PATH))
        if item.checkState() == Qt.CheckState.Checked:
            self.left_out.discard(path)
        else:
            self.left_out.add(path)
        self.changed.emit()


def _root(paths: Collection[Path]) -> Path | None:
    """Return the folder to call files from, where their own names do not tell them apart."""
    if len({path.name for path in paths}) == len(paths):
        return None
    try:
        return Path(os.path.commonpath([path.parent for path in paths]))
    except ValueError:  # on several drives
        return None


def _without_path(error: DeclannotError, path: Path) -> str:
    """Return what is wrong, with the place in the file and without the file itself."""
    text = error_text(error)
    for place in (str(path), path.name):
        if text.startswith(place):
            return text[len(place) :].lstrip(",:\u00a0\u202f ")
    return text

"""What narrows the list of findings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from declannot.app.consistency.model import Wanted
from declannot.app.consistency.words import KINDS, kind_name
from declannot.app.panels.check_box import CheckBox
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.later import Later

_REST_MS = 150
_LIST_ROOM = 48
"""Pixels of a list for its arrow and its edges."""


class FindingFilters(QWidget):
    """Kind, annotator, document and words; and whether accepted findings are shown.

    Attributes:
        changed: something else is wanted.
        down: the keyboard should go to the findings.
    """

    changed = Signal()
    down = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = self._list(self.tr("Kind of finding"))
        self.people = self._list(self.tr("Whose spans"))
        self.documents = self._list(self.tr("In which documents"))
        self.documents.addItem(self.tr("All documents"), False)
        self.documents.addItem(self.tr("Open document"), True)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Filter…"))
        self.words.setAccessibleName(self.tr("Filter findings"))
        self.words.setToolTip(self.tr("Words of what is said, of the title or of the reason"))
        self.words.setClearButtonEnabled(True)
        self.accepted = CheckBox(self.tr("Accepted"), self)
        self.accepted.setToolTip(self.tr("Show the findings that were accepted for good"))
        self._flow = FlowLayout(self, 6)
        for each in (self.kind, self.people, self.documents, self.words, self.accepted):
            self._flow.addWidget(each)
        widest = max(self.fontMetrics().horizontalAdvance(kind_name(code)) for code in KINDS)
        digits = self.fontMetrics().horizontalAdvance(" (00000)")
        self.kind.setMinimumWidth(widest + digits + _LIST_ROOM)
        self.words.setMinimumWidth(170)
        self._rest = Later(self.changed.emit, self, _REST_MS)
        for box in (self.kind, self.people, self.documents):
            box.activated.connect(lambda _number: self.changed.emit())
        self.words.textChanged.connect(lambda _text: self._rest.call())
        self.words.returnPressed.connect(self._enter)
        self.accepted.toggled.connect(lambda _on: self.changed.emit())

    def add(self, widget: QWidget) -> None:
        """Add something behind the filters."""
        self._flow.addWidget(widget)

    def wanted(self, document_id: str) -> Wanted:
        """Return what is wanted.

        Args:
            document_id: the open document, or empty.
        """
        only = bool(self.documents.currentData())
        return Wanted(
            code=self.kind.currentData() or "",
            document_id=(document_id or "-") if only else "",
            whose=self.people.currentData() or "",
            words=self.words.text().strip(),
            accepted=self.accepted.isChecked(),
        )

    @property
    def in_use(self) -> bool:
        """Whether anything is narrowed; showing the accepted ones is not."""
        lists = (self.kind, self.people, self.documents)
        return bool(self.words.text().strip()) or any(box.currentData() for box in lists)

    def clear(self) -> None:
        """Narrow nothing."""
        for box in (self.kind, self.people, self.documents):
            box.setCurrentIndex(0)
        self.words.clear()
        self._rest.forget()
        self.changed.emit()

    def offer(
        self,
        counts: Mapping[str, int],
        people: Mapping[str, str],
        accepted: int,
    ) -> None:
        """Offer the kinds and annotators there are, with how many findings.

        Args:
            people: names by id.
            accepted: how many findings were accepted for good.
        """
        count = sum(counts.values())
        every = (
            self.tr("All kinds ({count})").format(count=count) if count else self.tr("All kinds")
        )
        kinds = [(every, "")]
        chosen = self.kind.currentData()
        for code in KINDS:
            if counts.get(code) or code == chosen:
                kinds.append((f"{kind_name(code)} ({counts.get(code, 0)})", code))
        _fill(self.kind, kinds)
        chosen = self.people.currentData()
        names = sorted(people.items(), key=lambda pair: pair[1].casefold())
        known = [(name, each) for each, name in names]
        if chosen and chosen not in people:
            known.append((self.people.currentText(), chosen))
        _fill(self.people, [(self.tr("Everybody"), ""), *known])
        text = self.tr("Accepted ({count})").format(count=accepted)
        self.accepted.setText(text if accepted else self.tr("Accepted"))

    def _enter(self) -> None:
        self._rest.now()
        self.down.emit()

    def _list(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box


def _fill(box: QComboBox, entries: list[tuple[str, str]]) -> None:
    """Offer other entries; the choice stays, and a list that is the same is left alone."""
    present = [(box.itemText(row), box.itemData(row)) for row in range(box.count())]
    if present == entries or box.view().isVisible():
        return
    chosen = box.currentData()
    box.clear()
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))

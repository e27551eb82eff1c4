"""The choice of documents to hand out: all, those chosen in the list, those with a tag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from declannot.domain.document import Document


class DocumentChoice(QObject):
    """Fills a box with choices of documents and tells which documents are meant.

    Attributes:
        changed: another choice was made.
    """

    changed = Signal()

    def __init__(
        self, box: QComboBox, documents: Sequence[Document], selected: Sequence[str]
    ) -> None:
        """Offer the choices.

        Args:
            documents: all documents, in the order of the list.
            selected: ids of those chosen in the list; one alone is the one on the screen.
        """
        super().__init__(box)
        self._box = box
        self._choices: list[tuple[str, ...]] = []
        self._offer(self.tr("All documents ({count})"), [each.id for each in documents])
        if len(selected) > 1:
            self._offer(self.tr("Those chosen in the list ({count})"), selected)
        elif selected:
            self._offer(self.tr("The one on the screen"), selected)
        for tag in sorted({tag for each in documents for tag in each.tags}):
            tagged = [each.id for each in documents if tag in each.tags]
            self._offer(self.tr("Tagged “{tag}” ({count})").replace("{tag}", tag), tagged)
        if len(selected) > 1:
            box.setCurrentIndex(1)
        box.currentIndexChanged.connect(self.changed)

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the documents meant."""
        return self._choices[max(self._box.currentIndex(), 0)]

    def _offer(self, text: str, ids: Sequence[str]) -> None:
        self._choices.append(tuple(ids))
        self._box.addItem(text.replace("{count}", str(len(ids))))

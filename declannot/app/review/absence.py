"""What to do where there is nothing to review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from declannot.app.review.session import Absence

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from declannot.app.review.session import ReviewSession


class AbsencePage(QWidget):
    """Says what is missing, and how one gets it."""

    def __init__(self, session: ReviewSession, take_in: QAction | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("emptyStatement")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setWordWrap(True)
        self.text.setProperty("role", "muted")
        self.take_in = QPushButton(self)
        self.take_in.setVisible(take_in is not None)
        if take_in is not None:
            self.take_in.setText(take_in.text())
            self.take_in.clicked.connect(lambda: take_in.trigger())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.take_in)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.text)
        column.addLayout(row)
        column.addStretch(3)

    def refresh(self) -> None:
        """Say why nothing is compared."""
        session = self._session
        match session.absence:
            case Absence.FEW_ANNOTATORS:
                if session.people:
                    said = self.tr(
                        "Only {name} has worked on this project.\nA review compares two "
                        "annotators: take in another one's work file."
                    ).format(name=session.people[0].name)
                else:
                    said = self.tr(
                        "Nobody has worked on this project yet.\nA review compares two "
                        "annotators: take in their work files."
                    )
            case Absence.NOT_BOTH_HERE:
                said = self.tr(
                    "Not both of the two have worked on this document.\nChoose another "
                    "document, or take in the missing work file."
                )
            case _:
                said = self.tr("Choose a document on the left.")
        self.text.setText(said)

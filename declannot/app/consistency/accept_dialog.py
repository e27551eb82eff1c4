"""Why findings are right as they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

_WIDTH = 520


class AcceptDialog(QDialog):
    """Asks for a reason; those given before are offered.

    Attributes:
        reason: the field; ok: the button that accepts.
    """

    def __init__(
        self, count: int, said: str, *, of_wording: bool, reasons: Sequence[str], parent: QWidget
    ) -> None:
        """Ask.

        Args:
            count: how many findings are accepted.
            said: what the first of them says.
            of_wording: whether they are about wordings, and accepted wherever these stand.
            reasons: given before, the newest first.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Accept for good"))
        what = QLabel(said if count == 1 else self.tr("%n finding(s)", "", count), self)
        what.setProperty("role", "title")
        scope = QLabel(
            self.tr("Accepted wherever the wording is found so, whoever annotates.")
            if of_wording
            else self.tr("Accepted as long as its place, label and value stay the same."),
            self,
        )
        scope.setProperty("role", "muted")
        ask = QLabel(self.tr("&Why is this right as it is?"), self)
        self.reason = QComboBox(self)
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.addItems(list(reasons))
        self.reason.setCurrentIndex(-1)
        self.reason.setAccessibleName(self.tr("Reason"))
        ask.setBuddy(self.reason)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.ok = buttons.button(kinds.Ok)
        self.ok.setText(self.tr("Accept"))
        self.ok.setEnabled(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.reason.editTextChanged.connect(lambda text: self.ok.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        for label in (what, scope):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for each in (what, scope, ask, self.reason):
            column.addWidget(each)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(min(_WIDTH, parent.width()))
        self.reason.setFocus()

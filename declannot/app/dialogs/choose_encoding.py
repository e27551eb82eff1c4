"""Which encoding a file has that is not UTF-8: seen, not guessed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from declannot.app.forms.ui_choose_encoding import Ui_ChooseEncodingForm


class ChooseEncoding(QDialog):
    """Shows how a file begins in each encoding that can read it.

    Args:
        name: the file's name.
        candidates: encodings with the first lines decoded by them, the likeliest first.
    """

    def __init__(
        self, name: str, candidates: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_ChooseEncodingForm()
        self.form.setupUi(self)
        self.form.question.setText(
            self.tr("“{name}” is not UTF-8. In which encoding was it written?").format(name=name)
        )
        self._candidates = list(candidates)
        names = self._names()
        for encoding, _lines in self._candidates:
            known = names.get(encoding)
            self.form.encodings.addItem(f"{known} ({encoding})" if known else encoding)
        self.form.encodings.currentRowChanged.connect(self._show)
        self.form.encodings.itemDoubleClicked.connect(self.accept)
        if self._candidates:
            self.form.encodings.setCurrentRow(0)
        self.form.encodings.setFocus()

    @property
    def encoding(self) -> str:
        """The encoding chosen."""
        row = self.form.encodings.currentRow()
        return self._candidates[row][0] if row >= 0 else ""

    def _names(self) -> dict[str, str]:
        """Return what people call the encodings that are offered."""
        return {
            "cp1252": self.tr("Western European"),
            "cp1250": self.tr("Central European"),
            "cp1251": self.tr("Cyrillic"),
            "koi8_r": self.tr("Cyrillic"),
            "cp1256": self.tr("Arabic"),
            "mac_roman": self.tr("Western, Mac"),
            "utf-16-le": self.tr("Unicode"),
            "utf-16-be": self.tr("Unicode"),
            "shift_jis": self.tr("Japanese"),
            "gb18030": self.tr("Chinese"),
            "big5": self.tr("Chinese, traditional"),
            "euc_kr": self.tr("Korean"),
        }

    def _show(self, row: int) -> None:
        self.form.preview.setPlainText(self._candidates[row][1] if row >= 0 else "")

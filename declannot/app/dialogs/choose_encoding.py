"""Which encoding a file has that is not UTF-8: seen, not guessed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from declannot.app.dialogs.fitting import fit_to_screen
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
        for encoding, _lines in self._candidates:
            self.form.encodings.addItem(encoding_name(encoding))
        self.form.encodings.currentRowChanged.connect(self._show)
        self.form.encodings.itemDoubleClicked.connect(self.accept)
        if self._candidates:
            self.form.encodings.setCurrentRow(0)
        self.form.encodings.setFocus()
        fit_to_screen(self)

    @property
    def encoding(self) -> str:
        """The encoding chosen."""
        row = self.form.encodings.currentRow()
        return self._candidates[row][0] if row >= 0 else ""

    def _show(self, row: int) -> None:
        self.form.preview.setPlainText(self._candidates[row][1] if row >= 0 else "")


def encoding_name(encoding: str) -> str:
    """Return what people call an encoding, with its name."""
    names = {
        "cp1252": QCoreApplication.translate("ChooseEncoding", "Western European"),
        "cp1250": QCoreApplication.translate("ChooseEncoding", "Central European"),
        "cp1251": QCoreApplication.translate("ChooseEncoding", "Cyrillic"),
        "koi8_r": QCoreApplication.translate("ChooseEncoding", "Cyrillic"),
        "cp1256": QCoreApplication.translate("ChooseEncoding", "Arabic"),
        "mac_roman": QCoreApplication.translate("ChooseEncoding", "Western, Mac"),
        "utf-16-le": QCoreApplication.translate("ChooseEncoding", "Unicode"),
        "utf-16-be": QCoreApplication.translate("ChooseEncoding", "Unicode"),
        "shift_jis": QCoreApplication.translate("ChooseEncoding", "Japanese"),
        "gb18030": QCoreApplication.translate("ChooseEncoding", "Chinese"),
        "big5": QCoreApplication.translate("ChooseEncoding", "Chinese, traditional"),
        "euc_kr": QCoreApplication.translate("ChooseEncoding", "Korean"),
    }
    known = names.get(encoding)
    return f"{known} ({encoding})" if known else encoding

"""A family: its title in three languages, and how its labels are drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from declannot.app.dialogs.fitting import fit_to_screen
from declannot.domain.operations.schema_draft import FAMILIES, moved, put_family, remove_family
from declannot.domain.schema import Family, FamilyStyle

if TYPE_CHECKING:
    from declannot.app.schema_editor.session import DraftSession

Standard = QDialogButtonBox.StandardButton


class FamilyDialog(QDialog):
    """Edits one family, or adds one."""

    def __init__(self, session: DraftSession, family: Family | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Family"))
        self._session, self._family = session, family
        layout = QFormLayout(self)
        self.titles: dict[str, QLineEdit] = {}
        present = family or Family("")
        for language, name in (
            ("en", self.tr("Title, &English")),
            ("fr", self.tr("Title, &French")),
            ("es", self.tr("Title, &Spanish")),
        ):
            field = self.titles[language] = QLineEdit(present.titles.get(language, ""), self)
            layout.addRow(name, field)
        self.style_box = QComboBox(self)
        self.style_box.addItem(self.tr("Fill behind the text"), FamilyStyle.FILL)
        self.style_box.addItem(self.tr("Underline"), FamilyStyle.UNDERLINE)
        self.style_box.setCurrentIndex(self.style_box.findData(present.style))
        layout.addRow(self.tr("&Drawn as"), self.style_box)
        self.meaning = QLineEdit(present.meaning, self)
        layout.addRow(self.tr("&Meaning"), self.meaning)
        self.buttons = QDialogButtonBox(Standard.Ok | Standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        if family is not None:
            role = QDialogButtonBox.ButtonRole.ActionRole
            for text, do in (
                (self.tr("Up"), lambda: session.edit(lambda d: moved(d, FAMILIES, family.id, -1))),
                (self.tr("Down"), lambda: session.edit(lambda d: moved(d, FAMILIES, family.id, 1))),
                (self.tr("Remove"), self._remove),
            ):
                button = QPushButton(text, self)
                button.setAutoDefault(False)
                button.clicked.connect(do)
                self.buttons.addButton(button, role)
        layout.addRow(self.buttons)
        fit_to_screen(self)

    def accept(self) -> None:
        """Put the family as it was filled in."""
        titles = {key: field.text().strip() for key, field in self.titles.items()}
        titles = {key: value for key, value in titles.items() if value}
        style, meaning = self.style_box.currentData(), self.meaning.text().strip()
        known = self._session.schema.family_by_id
        if self._family is None:
            wished = "-".join((titles.get("en") or next(iter(titles.values()), "")).lower().split())
            if not wished:
                self.titles["en"].setFocus()
                return
            number, key = 2, wished
            while key in known:
                key, number = f"{wished}-{number}", number + 1
            family = Family(key, meaning, style, titles)
        else:
            family = replace(self._family, titles=titles, style=style, meaning=meaning)
        self._session.edit(lambda d: put_family(d, family))
        super().accept()

    def _remove(self) -> None:
        family = self._family
        if family is not None and self._session.edit(lambda d: remove_family(d, family.id)):
            super().accept()


def ask_family(session: DraftSession, family_id: str, parent: QWidget) -> None:
    """Let a family be edited, or made where the id is empty."""
    FamilyDialog(session, session.schema.family_by_id.get(family_id), parent).open()

"""Changing properties of several documents at once, with a look at what changes before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from declannot.app.dialogs.fields import (
    chosen_language,
    fill_languages,
    parts,
    show_problem,
    unique,
)
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.models.index import Index
from declannot.app.panels.later import Later
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.panels.row_in_full import RowInFull
from declannot.domain.document import Document, Status
from declannot.domain.operations.document_editing import Difference, PropertyEdit, differences

_NONE = QModelIndex()
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_PREVIEW_DELAY_MS = 150
_LEAST_FIELDS_PX, _LEAST_PX = 92, 100
"""Height of the fields, and of the table, where the screen is small: nearly three rows."""


class EditMany(QDialog):
    """Takes what is to be changed; ``edit()`` returns it."""

    def __init__(
        self,
        documents: Sequence[Document],
        gold: Mapping[str, Status],
        parent: QWidget | None = None,
    ) -> None:
        """Offer to change documents.

        Args:
            gold: status of the gold layers, by document.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change properties"))
        self.resize(760, 620)
        self._documents, self._gold = list(documents), gold
        self._make_fields()
        self.problem, self.summary = _label("", self), _label("", self)
        self.model = DifferencesModel()
        self.model.setParent(self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What changes"))
        _dress(self.table)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._later = Later(self._preview, self, _PREVIEW_DELAY_MS)
        self._connect()
        self._preview()
        self.add_tags.setFocus()

    def _make_fields(self) -> None:
        """Make a field for each property, which shows what all documents have alike."""
        documents = self._documents
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._boxes: dict[str, QCheckBox] = {}
        self.language = QComboBox(self)
        self.language.setEditable(True)
        fill_languages(self.language, _common(each.language for each in documents))
        self._add("language", self.tr("&Language"), self.language)
        self.lines: dict[str, QLineEdit] = {}
        for name, text, hint in self._fields():
            line = self.lines[name] = QLineEdit(self)
            line.setPlaceholderText(hint)
            line.setText(_common(_line_of(each, name) for each in documents))
            self._add(name, text, line)
        self.practice = QComboBox(self)
        self.practice.addItem(self.tr("for real work"), False)
        self.practice.addItem(self.tr("for practice"), True)
        self._add("practice", self.tr("&Use"), self.practice)
        self.add_tags, self.remove_tags = QLineEdit(self), QLineEdit(self)
        for line, text, hint in (
            (self.add_tags, self.tr("&Add tags"), self.tr("blanks between; / makes folders")),
            (self.remove_tags, self.tr("&Remove tags"), self.tr("a folder goes with all in it")),
        ):
            line.setPlaceholderText(hint)
            self._add_plain(text, line)

    def _lay_out(self) -> None:
        heading = _label(self.tr("%n document(s)", "", len(self._documents)), self)
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(self._scrolled(self._grid))
        column.addWidget(self.problem)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(RowInFull(self.table, self))
        column.addWidget(self.buttons)
        fit_to_screen(self)
        self.table.setMinimumHeight(_LEAST_PX)

    def _scrolled(self, fields: QGridLayout) -> QScrollArea:
        """Return what holds the fields, which scroll where the screen is small."""
        area, whole = QScrollArea(self), QWidget(self)
        fields.setContentsMargins(0, 0, 0, 0)
        whole.setLayout(fields)
        area.setWidget(whole)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumHeight(_LEAST_FIELDS_PX)
        policy = QSizePolicy.Policy
        area.setSizePolicy(policy.Preferred, policy.Preferred)
        return area

    def edit(self) -> PropertyEdit:
        """Return what is to be changed; nothing where a field is not usable."""
        wanted, problem = self._wanted()
        return PropertyEdit() if problem else wanted

    def accept(self) -> None:
        """Close if something would change; the preview is brought up to date before."""
        self._later.forget()
        self._preview()
        if self.model.rowCount():
            super().accept()

    def _fields(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("date", self.tr("&Date"), self.tr("2022, 2022-06 or 2022-06-10")),
            ("issuers", self.tr("&Issuers"), self.tr("semicolons between")),
            ("source", self.tr("&Source"), ""),
            ("licence", self.tr("Li&cence"), ""),
            ("group", self.tr("&Group"), self.tr("shared by translations")),
        )

    def _add(self, name: str, text: str, field: QWidget) -> None:
        """Add a property with the box that says whether it is to be changed."""
        box = self._boxes[name] = QCheckBox(text, self)
        box.setToolTip(self.tr("Change this in all of them"))
        field.setAccessibleName(text.replace("&", ""))
        row = self._grid.rowCount()
        self._grid.addWidget(box, row, 0)
        self._grid.addWidget(field, row, 1)

    def _add_plain(self, text: str, field: QLineEdit) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)

    def _connect(self) -> None:
        for box in self._boxes.values():
            box.toggled.connect(lambda _on: self._later.call())
        self.language.editTextChanged.connect(lambda _text: self._touch("language"))
        self.language.activated.connect(lambda _row: self._touch("language"))
        self.practice.activated.connect(lambda _row: self._touch("practice"))
        for name, line in self.lines.items():
            line.textEdited.connect(lambda _text, name=name: self._touch(name))
        for line in (self.add_tags, self.remove_tags):
            line.textEdited.connect(lambda _text: self._later.call())

    def _touch(self, name: str) -> None:
        """Tick what somebody types in."""
        self._boxes[name].setChecked(True)
        self._later.call()

    def _wanted(self) -> tuple[PropertyEdit, str]:
        """Return what is to be changed, and what is wrong with it."""
        chosen = {name for name, box in self._boxes.items() if box.isChecked()}
        language = chosen_language(self.language)
        if "language" in chosen and language is None:
            said = self.tr("“{language}” is not a language tag: choose one, or type en or pt-BR.")
            return PropertyEdit(), said.format(language=self.language.currentText())
        date = self.lines["date"].text().strip()
        if "date" in chosen and date and not _DATE.fullmatch(date):
            said = self.tr("“{date}” is not a date: write 2022, 2022-06 or 2022-06-10.")
            return PropertyEdit(), said.format(date=date)

        def line(name: str) -> str | None:
            return self.lines[name].text().strip() if name in chosen else None

        issuers = line("issuers")
        return (
            PropertyEdit(
                language=language if "language" in chosen else None,
                date=line("date"),
                issuers=None if issuers is None else unique(parts(issuers, ";")),
                source=line("source"),
                licence=line("licence"),
                group=line("group"),
                practice=bool(self.practice.currentData()) if "practice" in chosen else None,
                add_tags=unique(self.add_tags.text().split()),
                remove_tags=unique(self.remove_tags.text().split()),
            ),
            "",
        )

    def _preview(self) -> None:
        wanted, problem = self._wanted()
        found, refused = ([], []) if problem else differences(self._documents, wanted, self._gold)
        if refused and not problem:
            problem = self.tr(
                "%n document(s) cannot be for practice: their gold is not done", "", len(refused)
            )
            show_problem(self.problem, problem, role="warning")
        else:
            show_problem(self.problem, problem)
        self.model.show_all(found)
        changing = len({each.document.id for each in found})
        if not found:
            said = self.tr("Nothing changes yet.")
        else:
            said = self.tr("%n document(s) change", "", changing)
            rest = len(self._documents) - changing
            if rest:
                same = self.tr("%n document(s) are so already", "", rest)
                said = self.tr("{change}; {same}").format(change=said, same=same)
        self.summary.setText(said)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(found))
        ok.setText(self.tr("Change %n document(s)", "", changing) if found else self.tr("Change"))


class DifferencesModel(QAbstractTableModel):
    """What an edit changes, a property of a document a row."""

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Difference] = []

    def show_all(self, found: Sequence[Difference]) -> None:
        """Show other changes."""
        self.beginResetModel()
        self._found = list(found)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            headings = (
                self.tr("Document"),
                self.tr("Property"),
                self.tr("It is"),
                self.tr("It will be"),
            )
            return headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        each = self._found[index.row()]
        cells = (
            each.document.title,
            self._property(each.property),
            self._value(each.before),
            self._value(each.after),
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cells[index.column()])
        return None

    def _property(self, name: str) -> str:
        return {
            "language": self.tr("language"),
            "date": self.tr("date"),
            "issuers": self.tr("issuers"),
            "source": self.tr("source"),
            "licence": self.tr("licence"),
            "group": self.tr("group"),
            "tags": self.tr("tags"),
            "practice": self.tr("use"),
        }[name]

    def _value(self, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("for practice") if value else self.tr("for real work")
        text = "; ".join(value) if isinstance(value, tuple) else str(value)
        return text or "—"


def _common(values: Any) -> str:
    """Return the value that all have, or nothing."""
    found = set(values)
    return found.pop() if len(found) == 1 else ""


def _line_of(document: Document, name: str) -> str:
    value = getattr(document, name)
    return "; ".join(value) if isinstance(value, tuple) else str(value)


def _dress(table: QTableView) -> None:
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    for column in (0, 2, 3):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label

"""How files are read: the choices their formats ask for, and no others."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from declannot.app.dialogs.choose_encoding import encoding_name
from declannot.app.forms.ui_import import Ui_ImportForm
from declannot.app.importing import words
from declannot.app.messages import text_of
from declannot.exchange.choices import BLANKS
from declannot.formats import registry
from declannot.formats.conll.schemes import SCHEMES
from declannot.formats.extras import lacking
from declannot.formats.format import Format, Holds, Unit
from declannot.formats.plain_text.format import CANDIDATES
from declannot.formats.units import UNITS


class ReadingChoices(QObject):
    """The fields below the list of files.

    Attributes:
        changed: emitted when one of them says something else.
        format_chosen: carries the name of a format, or None to detect it.
    """

    changed = Signal()
    format_chosen = Signal(object)

    def __init__(self, form: Ui_ImportForm) -> None:
        super().__init__(form.files_page)
        self._form = form
        self._fill()
        self.show_for(frozenset())
        form.format.activated.connect(
            lambda _index: self.format_chosen.emit(form.format.currentData())
        )
        for box in (form.unit, form.scheme, form.blanks, form.encoding):
            box.activated.connect(lambda _index: self.changed.emit())
        form.column.editingFinished.connect(self.changed)

    def _fill(self) -> None:
        form = self._form
        form.format.addItem(self.tr("Detect it"), None)
        for each in registry.formats():
            if each.imports:
                self._offer(each)
        form.unit.addItem(self.tr("as the files prove or lay down"), None)
        for unit in UNITS:
            form.unit.addItem(words.unit_name(unit), unit)
        form.scheme.addItem(self.tr("as found out"), None)
        for scheme in SCHEMES:
            form.scheme.addItem(scheme, scheme)
        texts = {"keep": self.tr("keep them"), "normalise": self.tr("normalise them")}
        for value in BLANKS:
            form.blanks.addItem(texts.get(value, value), value)
        form.encoding.addItem(self.tr("UTF-8, or as marked"), None)
        for encoding in CANDIDATES:
            form.encoding.addItem(encoding_name(encoding), encoding)

    def _offer(self, chosen: Format) -> None:
        """Offer a format; one whose library is missing says so and cannot be chosen."""
        box, title, missing = self._form.format, text_of(chosen.called), lacking(chosen)
        box.addItem(f"{title} – {text_of(missing)}" if missing else title, chosen.name)
        model = box.model()
        if missing is not None and isinstance(model, QStandardItemModel):
            model.item(box.count() - 1).setEnabled(False)

    def show_for(self, names: Collection[str]) -> None:
        """Show the choices that files of these formats ask for."""
        form = self._form
        formats = [each for each in registry.formats() if each.name in names]
        asked = {field for each in formats for field in each.asks}
        counts = any(
            each.proves or each.unit is Unit.CODE_POINT
            for each in formats
            if each.holds != {Holds.TEXT}
        )
        self._show(form.unit, on=counts)
        self._show(form.scheme, on="scheme" in asked)
        self._show(form.column, on="column" in asked)
        self._show(form.blanks, on="blanks" in asked)
        self._show(form.encoding, on=self.encoding is not None)

    def show_format(self, name: str | None) -> None:
        """Show which format is chosen for the files that are selected."""
        _choose(self._form.format, name)

    def use_encoding(self, encoding: str) -> None:
        """Read texts that are neither UTF-8 nor marked in an encoding."""
        _choose(self._form.encoding, encoding)
        if self._form.encoding.currentData() != encoding:
            self._form.encoding.addItem(encoding_name(encoding), encoding)
            _choose(self._form.encoding, encoding)
        self._show(self._form.encoding, on=True)

    @property
    def encoding(self) -> str | None:
        """The encoding chosen, or None."""
        found: str | None = self._form.encoding.currentData()
        return found

    def values(self) -> dict[str, str | None]:
        """Return the choices as ``ImportChoices`` names them."""
        form = self._form
        return {
            "unit": None if form.unit.isHidden() else form.unit.currentData(),
            "scheme": None if form.scheme.isHidden() else form.scheme.currentData(),
            "column": None if form.column.isHidden() else form.column.text().strip() or None,
            "blanks": "keep" if form.blanks.isHidden() else form.blanks.currentData(),
            "encoding": self.encoding,
        }

    def _show(self, field: QWidget, *, on: bool) -> None:
        self._form.reading.setRowVisible(field, on)


def _choose(box: QComboBox, value: object) -> None:
    with QSignalBlocker(box):
        box.setCurrentIndex(max(0, box.findData(value)))

"""What is known about a document, to read and to change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
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
from declannot.app.forms.ui_document_properties import Ui_DocumentPropertiesForm
from declannot.app.messages import error_text
from declannot.app.moments import moment_text
from declannot.domain.document import Document, Status
from declannot.domain.errors import UserError
from declannot.domain.operations.documents import checked_title
from declannot.domain.operations.practice import check_practice

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


class DocumentProperties(QDialog):
    """Shows a document's properties; ``document()`` returns them as they are in the fields.

    Attributes:
        version_wanted: carries the id of an earlier version that is to be opened.
    """

    version_wanted = Signal(str)

    def __init__(
        self,
        document: Document,
        parent: QWidget | None = None,
        *,
        gold: Status = Status.NEW,
        read_only: bool = False,
        earlier: Sequence[Document] = (),
    ) -> None:
        """Show a document.

        Args:
            gold: how far its gold is: newcomers practise against gold that is done.
            read_only: whether it is only to be read.
            earlier: the versions it had before its text was corrected, the newest first.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = document
        self._gold = gold
        self.form = Ui_DocumentPropertiesForm()
        self.form.setupUi(self)
        self._fill(document)
        show_problem(self.form.problem, "")
        if read_only:
            self._lock()
        if earlier:
            self._offer_versions(earlier)
        fit_to_screen(self)

    def document(self) -> Document:
        """Return the document with what stands in the fields.

        Raises:
            UserError: title, language or date are not usable, or newcomers cannot practise on it.
        """
        form = self.form
        language = chosen_language(form.language)
        if language is None:
            raise UserError(
                "“{language}” is not a language tag",
                remedy="Choose a language, or type a tag such as en or pt-BR.",
                language=form.language.currentText(),
            )
        date = form.date.text().strip()
        if date and not _DATE.fullmatch(date):
            raise UserError(
                "“{date}” is not a date",
                remedy="Write it like 2022, 2022-06 or 2022-06-10.",
                date=date,
            )
        if form.practice.isChecked() and not self._document.practice:
            check_practice(self._document, self._gold)
        return replace(
            self._document,
            title=checked_title(form.title.text()),
            language=language,
            date=date,
            issuers=unique(parts(form.issuers.text(), ";")),
            source=form.source.text().strip(),
            licence=form.licence.text().strip(),
            group=form.group.text().strip(),
            tags=unique(form.tags.text().split()),
            practice=form.practice.isChecked(),
        )

    def accept(self) -> None:
        """Close if the fields hold something usable; otherwise say what does not."""
        try:
            self.document()
        except UserError as error:
            show_problem(self.form.problem, error_text(error))
            return
        super().accept()

    def _fill(self, document: Document) -> None:
        form = self.form
        form.title.setText(document.title)
        form.title.setCursorPosition(0)
        fill_languages(form.language, document.language)
        form.date.setText(document.date)
        form.issuers.setText("; ".join(document.issuers))
        form.source.setText(document.source)
        form.licence.setText(document.licence)
        form.group.setText(document.group)
        form.tags.setText(" ".join(document.tags))
        form.practice.setChecked(document.practice)
        facts = [
            self.tr("{length} characters").format(length=document.length),
            self.tr("added {time}").format(time=moment_text(document.created)),
        ]
        if document.original_name:
            facts.append(self.tr("from the file {name}").format(name=document.original_name))
        if document.bom:
            facts.append(self.tr("the file began with a byte order mark"))
        sums = self.tr("SHA-256 {sum}").format(sum=document.sha256)
        form.facts.setText(" · ".join(facts) + f"\n{sums}\n{document.id}")

    def _offer_versions(self, earlier: Sequence[Document]) -> None:
        """Add a button whose menu opens what the document was before its text was corrected."""
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.versions = self.form.buttons.addButton(self.tr("&Earlier versions"), role)
        menu = QMenu(self.versions)
        for each in earlier:
            when = moment_text(each.created) if each.created else each.title
            action = menu.addAction(
                self.tr("{time}: {length} characters").format(time=when, length=each.length)
            )
            action.triggered.connect(lambda _on=False, id_=each.id: self._go_to(id_))
        self.versions.setMenu(menu)

    def _go_to(self, document_id: str) -> None:
        self.reject()
        self.version_wanted.emit(document_id)

    def _lock(self) -> None:
        for kind in (QLineEdit, QComboBox, QCheckBox):
            for field in self.findChildren(kind):
                field.setEnabled(False)
        self.form.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

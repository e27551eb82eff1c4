"""Who annotates: another name for the same person, or another person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from declannot.app.dialogs.fields import show_problem
from declannot.app.forms.ui_annotator import Ui_AnnotatorForm
from declannot.app.messages import error_text
from declannot.domain.document import Annotator, folded_name
from declannot.domain.errors import DeclannotError
from declannot.domain.operations.project import (
    add_annotator,
    checked_annotator_name,
    rename_annotator,
)

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace


class AnnotatorDialog(QDialog):
    """Renames the annotator, or lets somebody else work."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self.form = Ui_AnnotatorForm()
        self.form.setupUi(self)
        assert workspace.project is not None
        self._known = workspace.project.annotators()
        self.form.name.setText(workspace.annotator.name)
        self.form.name.selectAll()
        for each in self._known:
            if each.id != workspace.annotator.id:
                self.form.others.addItem(each.name)
        self.form.others.setCurrentText("")
        self.form.others.editTextChanged.connect(lambda: self.form.other.setChecked(True))
        self.form.name.textEdited.connect(lambda: self.form.rename.setChecked(True))
        show_problem(self.form.problem, "")
        if workspace.read_only:
            self.form.rename.setEnabled(False)
            self.form.name.setEnabled(False)
            self.form.other.setChecked(True)
        if workspace.is_task:  # whoever it was handed to, and nobody else
            for each in (self.form.other, self.form.others):
                each.setEnabled(False)
        self.form.name.setFocus()
        width = self.width()
        self.adjustSize()
        self.resize(width, self.height())

    def accept(self) -> None:
        """Do what is chosen; stay open and say why where it cannot be done."""
        try:
            if self.form.rename.isChecked():
                self._rename(self.form.name.text())
            else:
                self._change(self.form.others.currentText())
        except DeclannotError as error:
            show_problem(self.form.problem, error_text(error))
            return
        super().accept()

    def _rename(self, name: str) -> None:
        workspace = self._workspace
        if workspace.annotator_stored:
            workspace.run(rename_annotator(workspace.annotator, name, self._known))
        else:  # nothing of this person is in the file yet
            checked = checked_annotator_name(name, self._known)
            workspace.set_annotator(Annotator(workspace.annotator.id, checked), stored=False)

    def _change(self, name: str) -> None:
        workspace = self._workspace
        known = next(
            (each for each in self._known if folded_name(each.name) == folded_name(name)), None
        )
        if known is not None:
            workspace.set_annotator(known)
        else:
            annotator, _step = add_annotator(name, self._known)  # stored with the first span
            workspace.set_annotator(annotator, stored=False)

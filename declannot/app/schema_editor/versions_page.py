"""The tab of versions: when each came, and what changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject
from PySide6.QtWidgets import QAbstractItemView

from declannot.app.messages import text_of
from declannot.app.schema_editor.lists import Row, Rows
from declannot.domain.change import SchemaVersion
from declannot.domain.operations.schema_draft import start_from
from declannot.domain.schema_differences import schema_differences

if TYPE_CHECKING:
    from declannot.app.forms.ui_schema_editor import Ui_SchemaEditorForm
    from declannot.app.schema_editor.session import DraftSession

DRAFT = "draft"


class VersionsPage(QObject):
    """Fills the tab of versions; an earlier one can be taken into the draft."""

    def __init__(
        self,
        form: Ui_SchemaEditorForm,
        session: DraftSession,
        versions: Sequence[SchemaVersion],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form, self._session = form, session
        self._versions = list(versions)
        self.model = Rows(self)
        form.versions.setModel(self.model)
        form.versions.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        form.versions.selectionModel().currentChanged.connect(self._show)
        form.take_version.clicked.connect(self.take)
        session.changed.connect(self.refresh)
        self.refresh()

    def set_versions(self, versions: Sequence[SchemaVersion]) -> None:
        """Show other versions, after one came in force."""
        self._versions = list(versions)
        self.refresh()
        self._form.versions.setCurrentIndex(self.model.index(0))

    def refresh(self) -> None:
        """Show the versions, newest first, with the draft above them."""
        chosen = self.model.key_at(self._form.versions.currentIndex())
        rows = [Row(DRAFT, self.tr("The draft"))] if self._session.draft.is_changed else []
        newest = self._versions[-1].number if self._versions else 0
        for each in reversed(self._versions):
            text = self.tr("{number}, of {time}").format(
                number=each.number, time=_time(each.created)
            )
            if each.number == newest:
                text = self.tr("{version} (in force)").format(version=text)
            rows.append(Row(str(each.number), text))
        self.model.show_rows(rows)
        index = self.model.place(chosen)
        self._form.versions.setCurrentIndex(index if index.isValid() else self.model.index(0))
        self._show()

    def _show(self) -> None:
        form = self._form
        key = self.model.key_at(form.versions.currentIndex())
        version = self._version(key)
        before = None
        if key == DRAFT:
            form.changes_heading.setText(self.tr("What the draft changes"))
            pair = (self._session.draft.base, self._session.schema)
            lines = [text_of(each) for each in schema_differences(*pair)]
        elif version is not None:
            place = self._versions.index(version)
            before = self._versions[place - 1] if place else None
            form.changes_heading.setText(
                self.tr("What version {number} changed").format(number=version.number)
            )
            lines = [self.tr("The first schema of the project")] if before is None else []
            if before is not None:
                lines = [
                    text_of(each) for each in schema_differences(before.schema, version.schema)
                ]
                if before.guideline != version.guideline:
                    lines.append(self.tr("The text of the guideline changed"))
        else:
            form.changes_heading.setText("")
            lines = []
        form.changes.setPlainText("\n".join(lines) or self.tr("Nothing that shows"))
        is_old = version is not None and version is not self._versions[-1]
        form.take_version.setEnabled(is_old and not self._session.read_only)

    def take(self) -> None:
        """Let the draft be like the version that is chosen; labels in use stay, retired."""
        version = self._version(self.model.key_at(self._form.versions.currentIndex()))
        if version is not None:
            used = {key for key, count in self._session.in_use.items() if count}
            self._session.edit(lambda d: start_from(d, version.schema, used))

    def _version(self, key: str) -> SchemaVersion | None:
        return next((each for each in self._versions if str(each.number) == key), None)


def _time(created: str) -> str:
    moment = QDateTime.fromString(created, "yyyy-MM-ddTHH:mm:ssZ")
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else "–"

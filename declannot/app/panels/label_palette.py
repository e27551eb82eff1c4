"""The labels at the right of the statement: one click or one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from declannot.app.forms.ui_label_palette import Ui_LabelPalette
from declannot.app.keys.key_names import native_key
from declannot.app.models.labels_model import LABEL_ID, LabelsModel
from declannot.app.panels.label_row import GAP, LabelDelegate
from declannot.app.panels.later import Later
from declannot.app.panels.painting import dress_heading
from declannot.app.statement.hand import Hand
from declannot.app.theme import Theme
from declannot.app.workspace import Workspace

if TYPE_CHECKING:
    from declannot.store.project import Applied

_FEWEST_ROWS, _FEWEST_ROWS_IN_LITTLE_ROOM = 12, 4
"""Labels always in sight; the others scroll."""


class LabelPalette(QWidget):
    """Labels with swatch, title, count and key; a click does what the label's key does.

    Shift and a click add a second label on the same text. The context menu keeps a label armed.

    Attributes:
        left: the statement should have the keyboard again.
        header: heading; a dock can take it as its title bar.
    """

    left = Signal()

    def __init__(self, workspace: Workspace, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._hand = workspace, hand
        self._fewest_rows = _FEWEST_ROWS
        self._form = Ui_LabelPalette()
        self._form.setupUi(self)
        self.header, self.view = self._form.header, self._form.labels
        self.model = LabelsModel(self)
        self._delegate = LabelDelegate(self.model)
        dress_heading(self._form.heading, self._form.keyHeading)
        dress_heading(self._form.keyHeading)
        self.view.setUniformItemSizes(False)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._count_later = Later(self._count, self)
        self._state_later = Later(self._show_state, self)
        self._connect()
        self._show_schema()
        self._count_later.call()

    def set_room(self, *, little: bool) -> None:
        """Take less height where the window has little."""
        rows = _FEWEST_ROWS_IN_LITTLE_ROOM if little else _FEWEST_ROWS
        if rows != self._fewest_rows:
            self._fewest_rows = rows
            self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.model.set_theme(theme)
        self.view.viewport().update()

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.schema_changed.connect(self._show_schema)
        workspace.project_changed.connect(self._state_later.call)
        workspace.document_changed.connect(self._document_changed)
        workspace.changes_applied.connect(self._take_in)
        workspace.selection.changed.connect(self._state_later.call)
        self._hand.state_changed.connect(self._state_later.call)
        self.view.picked.connect(self._apply)
        self.view.left.connect(self._leave)
        self.view.customContextMenuRequested.connect(self._show_menu)

    def _show_schema(self) -> None:
        self.model.set_schema(self._workspace.schema)
        has_labels = self.model.rowCount() > 0
        self.view.setVisible(has_labels)
        self._form.empty.setVisible(not has_labels)
        self._fit()
        self._state_later.call()

    def _document_changed(self) -> None:
        if self._workspace.schema is not self.model.schema:
            self._show_schema()
        self._count_later.call()
        self._state_later.call()

    def _count(self) -> None:
        self.model.count_all(self._workspace.content)

    def _take_in(self, applied: Applied) -> None:
        content = self._workspace.content
        if content is None or self._count_later.is_due:
            return
        if applied.coarse:
            self._count_later.call()
        else:
            self.model.take_in(applied.changes, content.layer.id)
        self._state_later.call()

    def _show_state(self) -> None:
        self.model.say_counted()
        span = self._workspace.selected_span
        hand = self._hand
        self.model.set_state(hand.family, hand.sticky, span.label_id if span else None)
        writable = self._workspace.content is not None and not self._is_read_only()
        if writable != self._delegate.is_enabled:
            self._delegate.is_enabled = writable
            self.view.viewport().update()

    def _is_read_only(self) -> bool:
        project = self._workspace.project
        return project is not None and project.read_only

    # The hand

    def _apply(self, index: QModelIndex) -> None:
        self._hand.apply_label(index.data(LABEL_ID), extra=self.view.shifted)
        self._leave()

    def _leave(self) -> None:
        self._hand.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def _show_menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        if not index.isValid():
            return
        label_id, hand = index.data(LABEL_ID), self._hand
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        label = self._workspace.schema.label_by_id[label_id]
        key = f"\t{label.key.upper()}" if label.key else ""
        beside = f"\t{native_key(f'Shift+{label.key.upper()}')}" if label.key else ""
        menu.addAction(self.tr("Apply") + key).triggered.connect(
            lambda _on=False: hand.apply_label(label_id)
        )
        menu.addAction(self.tr("Add beside what is there") + beside).triggered.connect(
            lambda _on=False: hand.apply_label(label_id, True)
        )
        menu.addSeparator()
        armed = menu.addAction(self.tr("Keep armed: every selection gets it"))
        armed.setCheckable(True)
        armed.setChecked(hand.sticky == label_id)
        armed.triggered.connect(lambda on=False: hand.set_sticky(label_id if on else None))
        menu.setEnabled(self._delegate.is_enabled)
        menu.popup(self.view.viewport().mapToGlobal(point))

    # Size: as high as the labels, no higher

    def _fit(self) -> None:
        self.view.setMinimumHeight(
            min(self._rows_height(), self._fewest_rows * self._row_height() + GAP)
        )
        self.view.setMaximumHeight(max(1, self._rows_height()))
        self.updateGeometry()

    def _row_height(self) -> int:
        return self._delegate.row_height(self.view.fontMetrics().height())

    def _rows_height(self) -> int:
        return (
            sum(self.view.sizeHintForRow(row) for row in range(self.model.rowCount()))
            + 2 * self.view.frameWidth()
        )

    def sizeHint(self) -> QSize:
        width = super().sizeHint().width()
        above = self.header.sizeHint().height() if self.header.parent() is self else 0
        return QSize(max(220, width), above + max(40, self._rows_height()) + 8)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

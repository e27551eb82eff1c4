"""A filterable list of labels beside the selection, for those who use no label keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from declannot.domain.schema import Label, Schema

_WIDTH, _ROWS = 300, 12


class LabelList(QFrame):
    """Opens at a place, takes letters as a filter, Enter or a click as the choice.

    Attributes:
        chosen: carries the id of the label chosen.
    """

    chosen = Signal(str)

    def __init__(self, schema: Schema, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Label…"))
        self.field.setAccessibleName(self.tr("Filter the labels"))
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Labels"))
        self.list.setIconSize(QSize(22, 12))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._labels = [label for label in schema.labels if not label.retired]
        dark = self.palette().window().color().lightness() < 128
        for label in self._labels:
            item = QListWidgetItem(_icon(label, dark), _row_text(label))
            item.setData(Qt.ItemDataRole.UserRole, label.id)
            self.list.addItem(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._filter)
        self.list.itemClicked.connect(self._choose)
        self._filter("")

    def open_at(self, place: QPoint) -> None:
        """Open below a place on the screen, wholly on the screen."""
        row = max(self.list.sizeHintForRow(0), 20)
        height = self.field.sizeHint().height() + row * min(len(self._labels), _ROWS) + 28
        self.resize(_WIDTH, height)
        screen = self.parentWidget().screen().availableGeometry()
        left = min(max(place.x(), screen.left()), screen.right() - _WIDTH)
        top = place.y() if place.y() + height <= screen.bottom() else place.y() - height - 40
        self.move(left, max(top, screen.top()))
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while letters go to the filter."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None and not item.isHidden():
                    self._choose(item)
                return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold()
        first = None
        for row, label in enumerate(self._labels):
            shown = wanted in label.name.casefold() or wanted in label.title().casefold()
            self.list.item(row).setHidden(not shown)
            if shown and (first is None or label.key.casefold() == wanted):
                first = row
        self.list.setCurrentRow(-1 if first is None else first)

    def _move(self, direction: int) -> None:
        row = self.list.currentRow() + direction
        while 0 <= row < self.list.count():
            if not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return
            row += direction

    def _choose(self, item: QListWidgetItem) -> None:
        label_id = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(label_id)


def _row_text(label: Label) -> str:
    return f"{label.title()}  ({label.key.upper()})" if label.key else label.title()


def _icon(label: Label, dark: bool) -> QIcon:
    picture = QPixmap(44, 24)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.fillRect(2, 2, 40, 20, QColor(label.colour.dark if dark else label.colour.light))
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)

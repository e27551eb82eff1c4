"""The attributes of the selected span, each with its number and a control for its type."""

from __future__ import annotations

from abc import ABC, abstractmethod

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDoubleValidator, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from declannot.app.panels.check_box import CheckBox
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.painting import key_cap_width, paint_key_cap, smaller
from declannot.app.panels.plain_tips import plain, plain_tip
from declannot.app.panels.segments import Segments
from declannot.app.theme import LIGHT, Theme
from declannot.app.titles import window_language
from declannot.domain.schema import AttributeKind, AttributeType
from declannot.domain.span import AttributeValue, Scalar, Span

_LAST_NUMBER = 9


class AttributeRows(QWidget):
    """Controls for the attributes of a label, kept while spans of that label are shown.

    Attributes:
        wanted: carries an attribute's id and the value it should have; None shows the default
            again.
        left: Esc was pressed in a field.
    """

    wanted = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._kinds: tuple[AttributeType, ...] = ()
        self._rows: dict[str, _Row] = {}
        self._page = QWidget(self)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self._page)

    def show_span(self, span: Span, kinds: tuple[AttributeType, ...]) -> None:
        """Show the values of a span whose label bears these attributes."""
        if kinds != self._kinds:
            self._build(kinds)
        for kind in kinds:
            self._rows[kind.id].show(span.attributes.get(kind.id))
        self.setVisible(bool(kinds))

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        for cap in self.findChildren(KeyCap):
            cap.set_theme(theme)
        for segments in self.findChildren(Segments):
            segments.set_theme(theme)

    def set_enabled(self, enabled: bool) -> None:
        """Let values be changed or only be read."""
        self._page.setEnabled(enabled)

    def give_focus(self, attribute_id: str) -> bool:
        """Put the keyboard on an attribute; return whether it is there."""
        row = self._rows.get(attribute_id)
        if row is not None:
            row.give_focus()
        return row is not None

    def _build(self, kinds: tuple[AttributeType, ...]) -> None:
        enabled = self._page.isEnabled()
        old, self._page = self._page, QWidget(self)
        self._outer.replaceWidget(old, self._page)
        old.hide()
        old.deleteLater()
        self._kinds, self._rows = kinds, {}
        lines = QVBoxLayout(self._page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        toggles: QWidget | None = None
        for number, kind in enumerate(kinds, 1):
            if kind.kind is AttributeKind.BOOLEAN:
                if toggles is None:
                    toggles = QWidget(self._page)
                    FlowLayout(toggles, 14)
                    lines.addWidget(toggles)
                row: _Row = _Toggle(kind, number, toggles, self)
            else:
                toggles = None
                line = QWidget(self._page)
                lines.addWidget(line)
                row = _row_for(kind, number, line, self)
            self._rows[kind.id] = row
        self._page.setEnabled(enabled)
        self._page.show()

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme


class KeyCap(QWidget):
    """The number key that cycles an attribute; only looked at."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._theme = text, theme
        self.setFont(smaller(self.font(), 0.82))
        self.setFixedSize(self.sizeHint())

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height() + 3
        return QSize(round(key_cap_width(self._text, self.font())) - 2, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_cap(painter, QRectF(self.rect()), self._text, self.font(), self._theme)
        painter.end()


class _Row(ABC):
    """One attribute with its control."""

    def __init__(self, kind: AttributeType, rows: AttributeRows) -> None:
        self.kind, self.rows = kind, rows
        self.title = attribute_title(kind)
        self.stored: AttributeValue | None = None

    @abstractmethod
    def show(self, stored: AttributeValue | None) -> None:
        """Show a value, or the default where none is stored."""

    @abstractmethod
    def give_focus(self) -> None:
        """Put the keyboard on the control."""

    def want(self, value: AttributeValue | None) -> None:
        if value != self.stored:
            self.rows.wanted.emit(self.kind.id, value)


class _Choice(_Row):
    def __init__(self, kind: AttributeType, number: int, line: QWidget, rows: AttributeRows):
        super().__init__(kind, rows)
        layout = _titled(line, kind, number, rows)
        self._segments = Segments(
            kind.values, multiple=kind.multiple, theme=rows.theme, parent=line
        )
        self._segments.name_for(self.title)
        self._segments.chosen.connect(self._pressed)
        layout.addWidget(self._segments, 1)

    def show(self, stored: AttributeValue | None) -> None:
        self.stored = stored
        self._segments.show_values(_as_values(stored), _as_values(self.kind.default))

    def give_focus(self) -> None:
        self._segments.give_focus()

    def _pressed(self, value: str) -> None:
        stored = _as_values(self.stored)
        if self.kind.multiple:
            present = stored or _as_values(self.kind.default)
            chosen = {*present, value} if value not in present else {*present} - {value}
            ordered: list[Scalar] = [each for each in self.kind.values if each in chosen]
            self.want(ordered or None)
        else:  # a second press takes the stored value away
            self.want(None if value in stored else value)
        self.show(self.stored)


class _Toggle(_Row):
    def __init__(self, kind: AttributeType, number: int, parent: QWidget, rows: AttributeRows):
        super().__init__(kind, rows)
        cell = QWidget(parent)
        layout = QHBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        if number <= _LAST_NUMBER:
            layout.addWidget(KeyCap(str(number), rows.theme, cell))
        self._box = CheckBox(self.title.replace("&", "&&"), cell)
        self._box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._box.setToolTip(_tip(kind, number))
        self._box.setAccessibleName(self.title)
        self._box.clicked.connect(self._clicked)
        layout.addWidget(self._box)
        flow = parent.layout()
        assert flow is not None
        flow.addWidget(cell)

    def show(self, stored: AttributeValue | None) -> None:
        self.stored = stored
        shown = self.kind.default if stored is None else stored
        self._box.setChecked(bool(shown))

    def give_focus(self) -> None:
        self._box.setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self, on: bool) -> None:
        self.want(None if on == bool(self.kind.default) else on)


class _Field(_Row):
    def __init__(self, kind: AttributeType, number: int, line: QWidget, rows: AttributeRows):
        super().__init__(kind, rows)
        layout = _titled(line, kind, number, rows)
        self._edit = _LeavableEdit(line)
        self._edit.setAccessibleName(self.title)
        if kind.default is not None:
            self._edit.setPlaceholderText(_written(kind.default))
        if kind.kind is AttributeKind.NUMBER and not kind.multiple:
            validator = QDoubleValidator(self._edit)
            validator.setLocale(QLocale.c())
            self._edit.setValidator(validator)
            self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        if kind.multiple:
            self._edit.setToolTip(
                QCoreApplication.translate(
                    "AttributeRows", "Several values: put semicolons between them"
                )
            )
        self._edit.editingFinished.connect(self._finished)
        self._edit.left.connect(self._left)
        layout.addWidget(self._edit, 1)

    def show(self, stored: AttributeValue | None) -> None:
        self.stored = stored
        if not self._edit.hasFocus() or not self._edit.isModified():
            self._edit.setText("" if stored is None else _written(stored))

    def give_focus(self) -> None:
        self._edit.setFocus(Qt.FocusReason.TabFocusReason)
        self._edit.selectAll()

    def _finished(self) -> None:
        if self._edit.isModified():
            self._edit.setModified(False)
            self.want(self._value())

    def _left(self) -> None:
        self._edit.setModified(False)
        self.show(self.stored)
        self.rows.left.emit()

    def _value(self) -> AttributeValue | None:
        text = self._edit.text().strip()
        if not text:
            return None
        if self.kind.multiple:
            parts = (part.strip() for part in text.split(";"))
            return [self._one(part) for part in parts if part]
        return self._one(text)

    def _one(self, text: str) -> str | int | float:
        if self.kind.kind is not AttributeKind.NUMBER:
            return text
        try:
            number = float(text)
        except ValueError:
            return text  # refused aloud by the operation, with what it takes
        return int(number) if number.is_integer() else number


class _LeavableEdit(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def attribute_title(kind: AttributeType) -> str:
    """Return what an attribute is called in the language of the window."""
    title = kind.titles.get(window_language()) or kind.name.replace("_", " ")
    return title[:1].upper() + title[1:]


def _row_for(kind: AttributeType, number: int, line: QWidget, rows: AttributeRows) -> _Row:
    if kind.kind is AttributeKind.CHOICE:
        return _Choice(kind, number, line, rows)
    return _Field(kind, number, line, rows)


def _titled(line: QWidget, kind: AttributeType, number: int, rows: AttributeRows) -> QHBoxLayout:
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    if number <= _LAST_NUMBER:
        layout.addWidget(KeyCap(str(number), rows.theme, line))
    title = plain(QLabel(attribute_title(kind), line))
    title.setProperty("role", "muted")
    title.setToolTip(_tip(kind, number))
    layout.addWidget(title)
    return layout


def _tip(kind: AttributeType, number: int) -> str:
    keys = ""
    if number <= _LAST_NUMBER:
        keys = QCoreApplication.translate(
            "AttributeRows", "Key {number} goes to the next value, with Shift back"
        ).format(number=number)
    return plain_tip(kind.name, kind.help, keys)


def _as_values(value: AttributeValue | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


def _written(value: AttributeValue) -> str:
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)

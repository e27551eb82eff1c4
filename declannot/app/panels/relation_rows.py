"""The relations of the selected span: where each leads, and a way to take it away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from declannot.app.label_styles import label_style
from declannot.app.models.spans_model import excerpt
from declannot.app.panels.painting import (
    bold,
    leading,
    paint_focus,
    paint_letter,
    paint_text,
    smaller,
)
from declannot.app.panels.plain_tips import plain, plain_tip
from declannot.app.relation_words import relation_title
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT, Theme
from declannot.domain.content import LayerContent
from declannot.domain.schema import Schema
from declannot.domain.span import Relation, Span

_MOST = 30
"""Relations shown at the most; the rest are counted."""


class RelationRows(QWidget):
    """One line for each relation: its type and the span at its other end.

    Attributes:
        span_wanted: carries the id of a span to go to.
        removal_wanted: carries the id of a relation to take away.
        addition_wanted: a relation should be added.
    """

    span_wanted = Signal(str)
    removal_wanted = Signal(str)
    addition_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._shown: object = None
        self._enabled = True
        self._page = QWidget(self)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(2)
        self._outer.addWidget(self._page)
        self.add_button = QToolButton(self)
        self.add_button.setText(self.tr("Add relation…"))
        self.add_button.setToolTip(
            self.tr("Join this span to another, from a list of what the schema permits")
        )
        self.add_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add_button.setAutoRaise(True)
        self.add_button.setStyleSheet("QToolButton { padding: 1px 5px 1px 1px; }")
        self.add_button.clicked.connect(lambda _on=False: self.addition_wanted.emit())
        self._outer.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_span(self, span: Span, content: LayerContent, schema: Schema) -> None:
        """Show the relations of a span, those that lead to it included."""
        relations = content.relations_of(span.id)
        starts = any(
            not kind.from_labels or span.label_id in kind.from_labels for kind in schema.relations
        )
        self.add_button.setVisible(starts)
        self.add_button.setEnabled(self._enabled)
        ends = [(relation, content.spans.get(_other(relation, span.id))) for relation in relations]
        if (span.id, ends, self._enabled) != self._shown:
            self._shown = (span.id, ends, self._enabled)
            self._build(span, ends, content, schema)
        self.setVisible(starts or bool(relations))

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        self.forget()

    def forget(self) -> None:
        """Build the lines anew when a span is shown next."""
        self._shown = None

    def set_enabled(self, enabled: bool) -> None:
        """Let relations be changed or only be read."""
        self._enabled = enabled

    def _build(
        self,
        span: Span,
        ends: list[tuple[Relation, Span | None]],
        content: LayerContent,
        schema: Schema,
    ) -> None:
        old, self._page = self._page, QWidget(self)
        self._outer.replaceWidget(old, self._page)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        kinds = {kind.id: number for number, kind in enumerate(schema.relations)}
        ends = sorted(ends, key=lambda end: _line_order(end, span, kinds))
        for line, (relation, other) in enumerate(ends[:_MOST]):
            self._add_line(grid, line, relation, other, span, content, schema)
        if len(ends) > _MOST:
            more = self.tr("and {count} more").format(count=len(ends) - _MOST)
            grid.addWidget(plain(QLabel(more, self._page)), _MOST, 1)
        self._page.setVisible(bool(ends))

    def _add_line(
        self,
        grid: QGridLayout,
        line: int,
        relation: Relation,
        other: Span | None,
        span: Span,
        content: LayerContent,
        schema: Schema,
    ) -> None:
        kind = schema.relation_by_id.get(relation.type_id)
        title = relation_title(kind) if kind else relation.type_id
        leads_away = relation.from_id == span.id
        type_label = plain(QLabel(title if leads_away else f"← {title}", self._page))
        type_label.setProperty("role", "muted")
        if kind is not None:
            type_label.setToolTip(plain_tip(kind.name, kind.help))
        grid.addWidget(type_label, line, 0)
        name, text, style = "", self.tr("(missing)"), None
        if other is not None:
            label = schema.label(other.label_id)
            style = label_style(schema, label, self._theme)
            name, text = label.name, excerpt(content.text.text, other, 80)
        chip = SpanChip(text, style, self._theme, self._page)
        way = self.tr("leads to") if leads_away else self.tr("comes from")
        chip.setAccessibleName(f"{title} {way} {name}, {text}")
        chip.setToolTip(plain_tip(f"{title} {way} {name}", text))
        end = _other(relation, span.id)
        chip.clicked.connect(lambda _on=False: self.span_wanted.emit(end))
        self._give_menu(chip, relation.id, end)
        grid.addWidget(chip, line, 1)
        remove = QToolButton(self._page)
        remove.setText("✕")
        remove.setStyleSheet("QToolButton { padding: 0 4px; }")
        remove.setAutoRaise(True)
        remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        remove.setEnabled(self._enabled)
        remove.setToolTip(self.tr("Remove this relation"))
        remove.setAccessibleName(
            self.tr("Remove relation {relation}, {text}").format(relation=title, text=text)
        )
        remove.clicked.connect(lambda _on=False, each=relation.id: self.removal_wanted.emit(each))
        grid.addWidget(remove, line, 2)

    def _give_menu(self, chip: SpanChip, relation_id: str, end: str) -> None:
        """Let a line's menu do what a click and the cross do."""
        go = QAction(self.tr("Go to this span"), chip)
        go.triggered.connect(lambda _on=False: self.span_wanted.emit(end))
        remove = QAction(self.tr("Remove this relation"), chip)
        remove.setEnabled(self._enabled)
        remove.triggered.connect(lambda _on=False: self.removal_wanted.emit(relation_id))
        chip.addActions([go, remove])
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


class SpanChip(QToolButton):
    """The span at the other end of a relation: its letter and the beginning of its text."""

    def __init__(self, text: str, style: LabelStyle | None, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._style, self._theme = text, style, theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, max(22, self.fontMetrics().height() + 6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        rect = QRectF(self.rect())
        if self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(rect, 4, 4)
        small = bold(smaller(self.font()))
        side = self.fontMetrics().height()
        letter = side + 6 if self._style is not None else 0
        text_width = min(
            QFontMetricsF(self.font()).horizontalAdvance(self._text) + 2, rect.width() - letter - 6
        )
        left = 3.0 if self.isRightToLeft() else rect.right() - text_width - letter - 3
        if self._style is not None:
            box = QRectF(left, rect.center().y() - side / 2, side + 1, side)
            paint_letter(painter, box, self._style, small)
        place = QRectF(left + letter, rect.top(), text_width, rect.height())
        paint_text(painter, place, self._text, QColor(theme.ink), self.font(), leading(self._text))
        if self.hasFocus():
            paint_focus(painter, rect, theme)
        painter.end()


def _line_order(
    end: tuple[Relation, Span | None], span: Span, kinds: dict[str, int]
) -> tuple[bool, int, int]:
    """Put relations that lead away first, then by type and by the place of the other span."""
    relation, other = end
    type_number = kinds.get(relation.type_id, len(kinds))
    return relation.from_id != span.id, type_number, other.start if other else -1


def _other(relation: Relation, span_id: str) -> str:
    return relation.to_id if relation.from_id == span_id else relation.from_id

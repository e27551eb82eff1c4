"""A card with a label's rule and its negative examples, while its key is held down."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from declannot.app.titles import title_of
from declannot.domain.schema import Label

_WIDTH, _EXAMPLES = 420, 3


class RuleCard(QFrame):
    """Takes no focus and no keys, and goes when the key is let go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ruleCard")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self._title = self._line("title")
        self._rule = self._line("")
        self._examples = self._line("muted")
        column = QVBoxLayout(self)
        for each in (self._title, self._rule, self._examples):
            column.addWidget(each)
        self.hide()

    def show_label(self, label: Label, beside: QWidget) -> None:
        """Show a label's rule at the lower edge of a widget."""
        self._title.setText(title_of(label))
        self._rule.setText(" ".join((label.rule or label.definition).split()))
        lines = [
            self.tr("Not: “{text}” {why}").format(text=each.text, why=each.why).strip()
            for each in label.negative[:_EXAMPLES]
        ]
        self._examples.setText("\n".join(lines))
        self._examples.setVisible(bool(lines))
        width = min(_WIDTH, beside.width() - 24)
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        self.resize(width, layout.totalHeightForWidth(width))
        corner = beside.mapTo(self.parentWidget() or beside, QPoint(12, beside.height()))
        self.move(corner.x(), corner.y() - self.height() - 12)
        self.raise_()
        self.show()

    def _line(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        return label

"""The page of agreement: one column of figures and plots that scrolls as a whole."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from declannot.app.agreement.class_table import ClassTable
from declannot.app.agreement.confusion_table import ConfusionTable
from declannot.app.agreement.document_table import FIRST_SHOWN, BarTable
from declannot.app.agreement.figure_card import FigureCard, FigureLine
from declannot.app.agreement.figure_table import FigureTable
from declannot.app.agreement.label_table import LabelTable
from declannot.app.agreement.lines import Findings, Group
from declannot.app.agreement.parts import (
    MARGIN_PX,
    WIDEST_PX,
    Disclosure,
    Section,
    WordButton,
    Words,
)
from declannot.app.panels.painting import bold
from declannot.app.punctuation import with_colon
from declannot.app.statement.styles import Styles

_ONE_BELOW_OTHER = 520
"""Under this width the three figures of the headline stand one below the other."""


class AgreementPage(QScrollArea):
    """Shows ``Findings``.

    Attributes:
        wanted: carries the ``Behind`` of a figure that was opened.
        copied: carries the sentence that should go to the clipboard.
        pair_wanted: carries the ids of two annotators who should be compared instead.
    """

    wanted = Signal(object)
    copied = Signal(str)
    pair_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = Findings("", "")
        self._styles: Styles | None = None
        self._all_documents = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._sheet = QWidget(self)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(MARGIN_PX, 18, MARGIN_PX, 40)
        self._column.setSpacing(28)
        middle = QWidget(self._sheet)
        middle.setLayout(self._column)
        middle.setMaximumWidth(WIDEST_PX)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self._sheet)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        self._build()
        self.setWidget(self._sheet)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    # Building

    def _build(self) -> None:
        self.warnings = Words(self, "warning")
        self.cards = [FigureCard(self) for _ in range(3)]
        self.explanation = Words(self, small=True)
        self.explanation.setContentsMargins(5, 0, 5, 0)
        self.explanation.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(18)
        self._place_cards(3)
        self.more = Disclosure(self.tr("More measures"), self)
        self.more.button.toggled.connect(lambda _on: self._show_rest())
        self.lines: list[FigureLine] = []
        top = QVBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.warnings)
        top.addLayout(self._grid)
        top.addWidget(self.explanation)
        top.addWidget(self.more)
        self._column.addLayout(top)
        self._build_plots()
        self._build_compared()
        self._column.addStretch(1)
        for table in self.tables():
            table.wanted.connect(self.wanted)
            table.copied.connect(self.copied)
            table.reached.connect(lambda rect, table=table: self._reach(table, rect))
        for card in self.cards:
            card.wanted.connect(self.wanted)
            card.copied.connect(self.copied)
            card.unfolded.connect(self._explain)

    def _explain(self) -> None:
        """Show the explanations that are wished under the three figures."""
        self.explanation.say(
            "\n\n".join(
                with_colon(card.figure.name, card.explanation.text())
                for card in self.cards
                if card.explain.isChecked() and card.figure.explanation
            )
        )

    def _build_plots(self) -> None:
        self.pairs = BarTable(self.tr("Agreement by pair of annotators"), self)
        self.pairs.wanted.connect(self._want_pair)
        self.classes = ClassTable(self)
        self.labels = LabelTable(self)
        self.confusion = ConfusionTable(self)
        self.documents = BarTable(self.tr("Agreement by document, worst first"), self)
        self.all_documents = WordButton("", self)
        self.all_documents.clicked.connect(self._show_all_documents)
        self.sections = {
            "pairs": self._section(self.tr("All pairs of annotators"), self.pairs),
            "classes": self._section(self.tr("What the differences are"), self.classes),
            "labels": self._section(self.tr("By label"), self.labels),
            "confusion": self._section(self.tr("Which labels are confused"), self.confusion),
            "documents": self._section(self.tr("By document, worst first"), self.documents),
        }
        self.sections["documents"].column.addWidget(
            self.all_documents, 0, Qt.AlignmentFlag.AlignLeft
        )

    def _build_compared(self) -> None:
        section = Section(self.tr("What was compared"), self, copies=False)
        self.compared = Words(section)
        self.left_out = Disclosure("", section)
        self.left_out_list = Words(self.left_out.body, "muted", small=True)
        self.left_out_list.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.left_out.column.addWidget(self.left_out_list)
        section.column.addWidget(self.compared)
        section.column.addWidget(self.left_out)
        self.sections["compared"] = section
        self._column.insertWidget(1, section)

    def _section(self, title: str, table: FigureTable) -> Section:
        section = Section(title, self)
        section.column.addWidget(table)
        section.copied.connect(lambda: self.copied.emit(table.sentence()))
        table.explained.connect(lambda: section.explain.setChecked(True))
        self._column.addWidget(section)
        return section

    def tables(self) -> tuple[FigureTable, ...]:
        """Return the plots in the order in which they stand on the page."""
        return self.pairs, self.classes, self.labels, self.confusion, self.documents

    # Showing

    def set_styles(self, styles: Styles) -> None:
        """Take the colours of a theme and of the labels."""
        self._styles = styles
        self.labels.set_styles(styles)
        self.confusion.set_styles(styles)
        for table in (self.classes, self.documents, self.pairs):
            table.set_theme(styles.theme)
        for each in (*self.cards, *self.lines):
            each.set_theme(styles.theme)

    def show_findings(self, findings: Findings) -> None:
        """Show other figures; what is unfolded and where the keyboard is stays."""
        self.findings = findings
        a, b = findings.name_a, findings.name_b
        self.warnings.say("\n".join(findings.warnings))
        for card, figure in zip(self.cards, findings.headline, strict=False):
            card.show_figure(figure)
        self._show_rest()
        self._show_compared()
        self.pairs.show_lines(findings.pairs, self.tr("Pair"), self.tr("First"), self.tr("Second"))
        self.sections["pairs"].setVisible(bool(findings.pairs))
        self.classes.show_lines(findings.classes)
        self.labels.show_lines(findings.labels, a, b)
        self.sections["labels"].setVisible(bool(findings.labels))
        self.confusion.show_confusion(findings.confusion)
        self.sections["confusion"].setVisible(findings.confusion.largest > 0)
        self._show_documents()
        self._show_notes()

    def _show_notes(self) -> None:
        findings = self.findings
        rows_and_columns = self.tr(
            "Rows: {a}. Columns: {b}. Framed: both chose the same label. The stronger the shade, "
            "the more spans; the last row and column hold spans the other has not."
        ).format(a=findings.name_a, b=findings.name_b)
        hollow = self.tr("A hollow point rests on fewer than 10 spans.")
        few = any(line.few for line in findings.labels)
        leads = {
            "labels": " ".join(
                each for each in (findings.interval_note, hollow if few else "") if each
            ),
            "confusion": rows_and_columns,
        }
        for name, section in self.sections.items():
            explanation, source = findings.notes.get(name, ("", ""))
            section.say(leads.get(name, ""), explanation, source)

    def _show_compared(self) -> None:
        findings = self.findings
        self.compared.say("\n".join(findings.compared))
        count = len(findings.left_out)
        self.left_out.setVisible(bool(count))
        self.left_out.title(self.tr("Documents left out: {count}").format(count=count))
        self.left_out_list.setText(
            "\n".join(_beside(title, reason) for title, reason in findings.left_out)
        )

    def _show_documents(self) -> None:
        findings = self.findings
        count = len(findings.documents)
        shown = findings.documents if self._all_documents else findings.documents[:FIRST_SHOWN]
        self.documents.show_lines(shown, self.tr("Document"), findings.name_a, findings.name_b)
        self.sections["documents"].setVisible(bool(count))
        self.all_documents.setVisible(count > len(shown))
        self.all_documents.setText(self.tr("Show all {count} documents").format(count=count))

    def _show_all_documents(self) -> None:
        self._all_documents = True
        self._show_documents()
        self.documents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rest(self) -> None:
        """Show the other measures; their many parts are made when they are first unfolded."""
        groups = self.findings.rest
        figures = [figure for group in groups for figure in group.figures]
        self.more.setVisible(bool(figures))
        if not self.more.button.isChecked():
            return
        if [figure.key for figure in figures] != [line.figure.key for line in self.lines]:
            self._rebuild_rest(groups)
        for line, figure in zip(self.lines, figures, strict=True):
            line.show_figure(figure)

    def _rebuild_rest(self, groups: tuple[Group, ...]) -> None:
        column = self.more.column
        while column.count():
            item = column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for group in groups:
            heading = QLabel(group.title, self.more.body)
            heading.setTextFormat(Qt.TextFormat.PlainText)
            heading.setProperty("role", "heading")
            heading.setFont(bold(self.font()))
            heading.setContentsMargins(0, 10, 0, 2)
            column.addWidget(heading)
            for _figure in group.figures:
                line = FigureLine(self.more.body)
                line.wanted.connect(self.wanted)
                line.copied.connect(self.copied)
                if self._styles is not None:
                    line.set_theme(self._styles.theme)
                column.addWidget(line)
                self.lines.append(line)

    def _want_pair(self, _behind: object) -> None:
        index = self.pairs.currentIndex()
        if index.isValid():
            line = self.findings.pairs[index.row()]
            self.pair_wanted.emit(line.a_id, line.b_id)

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.viewport().width() - 2 * MARGIN_PX < _ONE_BELOW_OTHER
        self._place_cards(1 if narrow else 3)

    def _place_cards(self, columns: int) -> None:
        if self._grid.count() and self._grid.property("columns") == columns:
            return
        self._grid.setProperty("columns", columns)
        for number, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what Tab went to; plots bring their own row into view."""
        if now is not None and self._sheet.isAncestorOf(now) and not isinstance(now, FigureTable):
            self.ensureWidgetVisible(now, 0, 40)

    def reveal(self, widget: QWidget) -> None:
        """Bring a figure back into view, after the room has changed."""
        if isinstance(widget, FigureTable) and widget.currentIndex().isValid():
            rect = widget.visualRect(widget.currentIndex())
            self._reach(widget, rect.translated(widget.viewport().pos()))
        elif self._sheet.isAncestorOf(widget):
            self.ensureWidgetVisible(widget, 0, 40)

    def _reach(self, table: FigureTable, rect: QRect) -> None:
        """Bring the row the keyboard is on into view."""
        top = table.mapTo(self._sheet, rect.topLeft())
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top.y() < bar.value() + 8:
            bar.setValue(top.y() - 40)
        elif top.y() + rect.height() > bar.value() + height - 8:
            bar.setValue(top.y() + rect.height() - height + 24)


def _beside(title: str, reason: str) -> str:
    """Return a title with a remark, in the direction of the remark whatever the title's is."""
    return with_colon(f"\u200e\u2068{title}\u2069", reason)

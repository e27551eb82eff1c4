"""The page of agreement: what it shows, says and opens, by keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from declannot.app.agreement.figure_table import FigureTable
from declannot.app.agreement.lines import (
    NO_SPAN,
    Behind,
    ClassLine,
    Confusion,
    DocumentLine,
    Figure,
    Findings,
    Group,
    LabelLine,
    PairLine,
)
from declannot.app.agreement.page import AgreementPage
from declannot.app.agreement.painting import heat_colour
from declannot.app.panels.plain_tips import tip_as_text
from declannot.app.statement.contrast import contrast, ink_on
from declannot.app.statement.styles import Styles
from declannot.app.theme import DARK, LIGHT
from declannot.exchange.starting import default_schema

SCHEMA = default_schema()
ACTOR, CALL = SCHEMA.label_by_name["ACTOR"].id, SCHEMA.label_by_name["CALL"].id
STRICT = Figure(
    "strict",
    "Strict F1",
    0.5815,
    counts="66 of 109 / 118",
    interval="No interval: 1 document was compared",
    explanation="Twice what matched, divided by all spans.",
    source="Hripcsak & Rothschild 2005",
    sentence="Strict F1 0.581 (66 of 109 and 118).",
    behind=Behind("Strict F1"),
)


def findings() -> Findings:
    return Findings(
        "Ana",
        "Ben",
        headline=(
            STRICT,
            replace(STRICT, key="exact", name="Exact-extent F1", value=0.608),
            Figure("gamma", "Gamma", None, reason="Nobody marked a span.", explanation="Chance."),
        ),
        rest=(Group("Overlap", (replace(STRICT, key="partial", name="Partial F1", value=0.7),)),),
        compared=("1 document was compared.",),
        left_out=(("Another statement", "only Ana has finished it"),),
        classes=(
            ClassLine("exact", "same", 66, "alike", behind=Behind("same", frozenset({"exact"}))),
            ClassLine("label", "label", 0, "other label"),
        ),
        labels=(
            LabelLine(ACTOR, "Actor", 42, 42, 27, 0.643, low=0.5, high=0.75,
                      sentence="Actor: 0.643.", behind=Behind("Actor", label_id=ACTOR)),
            LabelLine(CALL, "Call", 3, 4, 0, 0.0, few=True, behind=Behind("Call", label_id=CALL)),
            LabelLine("gone", "Gone", 0, 0, 0, None, reason="Nobody marked this label."),
        ),
        confusion=Confusion(
            (ACTOR, CALL, NO_SPAN), ("Actor", "Call", "no span"),
            ((27, 1, 3), (0, 0, 2), (5, 2, 0)), "Ana", "Ben",
        ),
        documents=(
            DocumentLine("d1", "Bad", 9, 11, 2, 0.2, behind=Behind("Bad", document_id="d1")),
            DocumentLine("d2", "Empty", 0, 0, 0, None, reason="Neither marked a span."),
        ),
        pairs=(
            PairLine("a", "b", "Ana – Ben", 1, 109, 118, 66, 0.58, is_shown=True),
            PairLine("a", "c", "Ana – Cy", 1, 109, 100, 50, 0.48),
        ),
    )  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[AgreementPage]:
    page = AgreementPage()
    page.set_styles(Styles(SCHEMA, LIGHT))
    page.show_findings(findings())
    page.resize(820, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    yield page
    page.close()
    page.deleteLater()


def go(table: FigureTable, row: int, column: int = 0) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))


def click(table: FigureTable, row: int, column: int = 0) -> None:
    place = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def spoken(table: FigureTable, row: int, column: int = 0) -> str:
    return str(table.model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_headline_is_large_and_says_what_it_was_made_of(page: AgreementPage) -> None:
    card = page.cards[0]
    assert card.value.text() == "0.58"
    assert card.counts.text() == "66 of 109 / 118"
    assert card.value.font().pointSizeF() > 2 * page.font().pointSizeF()
    assert card.value.accessibleName() == "Strict F1, 0.58, 66 of 109 / 118"


def test_what_is_undefined_is_a_dash_with_its_reason(page: AgreementPage) -> None:
    card = page.cards[2]
    assert card.value.text() == "—"
    assert card.counts.text() == "Nobody marked a span."
    assert card.value.accessibleName() == "Gamma, Nobody marked a span."
    index = page.documents.model().index(1, 2)
    assert index.data() == "—"
    assert "Neither marked a span." in tip_as_text(index.data(Qt.ItemDataRole.ToolTipRole))
    assert "Neither marked a span." in spoken(page.documents, 1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_figure_of_the_headline_opens_by_key(
    page: AgreementPage, qtbot: QtBot, key: Qt.Key
) -> None:
    page.cards[0].value.setFocus()
    with qtbot.waitSignal(page.wanted) as wanted:
        qtbot.keyClick(page.cards[0].value, key)
    assert wanted.args == [Behind("Strict F1")]


def test_the_figures_in_a_plot_are_walked_by_arrows_and_opened_by_enter(
    page: AgreementPage, qtbot: QtBot
) -> None:
    go(page.labels, 0)
    qtbot.keyClick(page.labels, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.wanted) as wanted:
        qtbot.keyClick(page.labels, Qt.Key.Key_Return)
    assert wanted.args == [Behind("Call", label_id=CALL)]


def test_a_cell_of_the_heat_map_opens_its_pair_of_labels(page: AgreementPage, qtbot: QtBot) -> None:
    page.ensureWidgetVisible(page.confusion)
    with qtbot.waitSignal(page.wanted) as wanted:
        click(page.confusion, 0, 2)
    assert wanted.args[0].cell == (ACTOR, NO_SPAN)
    assert wanted.args[0].title == "Ana Actor, Ben no span"


def test_an_empty_cell_opens_nothing(page: AgreementPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.wanted):
        click(page.confusion, 1, 0)
        go(page.confusion, 2, 2)
        qtbot.keyClick(page.confusion, Qt.Key.Key_Return)


def test_a_document_and_a_class_open_their_spans(page: AgreementPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.wanted) as wanted:
        click(page.documents, 0)
    assert wanted.args == [Behind("Bad", document_id="d1")]
    with qtbot.waitSignal(page.wanted) as wanted:
        click(page.classes, 0)
    assert wanted.args[0].kinds == {"exact"}


def test_another_pair_is_one_click_away(page: AgreementPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.pair_wanted) as wanted:
        click(page.pairs, 1)
    assert wanted.args == ["a", "c"]


def test_ctrl_c_copies_the_figure_the_keyboard_is_on(page: AgreementPage, qtbot: QtBot) -> None:
    go(page.labels, 0)
    with qtbot.waitSignal(page.copied) as copied:
        qtbot.keyClick(page.labels, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.args == ["Actor: 0.643."]
    page.cards[0].value.setFocus()
    with qtbot.waitSignal(page.copied) as copied:
        qtbot.keyClick(page.cards[0].value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.args == [STRICT.sentence]


def test_a_small_button_copies_too(page: AgreementPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.copied) as copied:
        qtbot.mouseClick(page.cards[0].copy, Qt.MouseButton.LeftButton)
    assert copied.args == [STRICT.sentence]
    assert page.cards[2].copy.isHidden()  # nothing to cite


def test_the_rest_unfolds_by_keyboard(page: AgreementPage, qtbot: QtBot) -> None:
    assert not page.lines
    page.more.button.setFocus()
    qtbot.keyClick(page.more.button, Qt.Key.Key_Return)
    line = page.lines[0]
    qtbot.waitUntil(line.isVisible)
    assert line.value.text() == "0.70"
    assert page.more.button.accessibleName().endswith("unfolded")
    qtbot.keyClick(page.more.button, Qt.Key.Key_Space)
    assert not line.isVisible()


def test_what_was_left_out_is_counted_and_listed_with_its_reason(
    page: AgreementPage, qtbot: QtBot
) -> None:
    assert page.left_out.button.text() == "Documents left out: 1"
    qtbot.mouseClick(page.left_out.button, Qt.MouseButton.LeftButton)
    assert page.left_out_list.isVisible()
    text = page.left_out_list.text()
    assert "Another statement" in text and "only Ana has finished it" in text


def test_each_measure_is_explained_with_its_source(page: AgreementPage, qtbot: QtBot) -> None:
    assert page.explanation.isHidden()
    qtbot.keyClick(page.cards[0].explain, Qt.Key.Key_Return)
    assert page.explanation.isVisible()
    assert "Twice what matched" in page.explanation.text()
    assert "Source: Hripcsak & Rothschild 2005" in page.explanation.text()
    qtbot.keyClick(page.cards[0].explain, Qt.Key.Key_Return)
    assert page.explanation.isHidden()


def test_a_row_tells_a_screen_reader_everything(page: AgreementPage) -> None:
    assert spoken(page.labels, 0) == ("Actor, strict F1 0.64, 0.50 to 0.75, 27 of 42 and 42 spans")
    assert spoken(page.labels, 1).endswith("few spans")
    assert spoken(page.labels, 2) == "Gone, Nobody marked this label., 0 of 0 and 0 spans"
    assert spoken(page.confusion, 0, 1) == "Ana Actor, Ben Call: 1"
    assert spoken(page.pairs, 0).endswith("shown on this page")
    for table in page.tables():
        assert table.accessibleName()


def test_new_figures_leave_the_keyboard_where_it_was(page: AgreementPage) -> None:
    go(page.labels, 1)
    page.show_findings(replace(findings(), name_a="Anna"))
    assert page.labels.hasFocus()
    assert page.labels.currentIndex().row() == 1


def test_many_documents_are_shown_at_a_wish(page: AgreementPage, qtbot: QtBot) -> None:
    lines = tuple(
        DocumentLine(str(number), f"Statement {number}", 1, 1, 1, 1.0) for number in range(40)
    )
    page.show_findings(replace(findings(), documents=lines))
    assert page.documents.model().rowCount() == 15
    assert page.all_documents.text() == "Show all 40 documents"
    qtbot.mouseClick(page.all_documents, Qt.MouseButton.LeftButton)
    assert page.documents.model().rowCount() == 40
    assert page.all_documents.isHidden()


def test_walking_a_plot_scrolls_the_page_along(page: AgreementPage, qtbot: QtBot) -> None:
    page.resize(820, 300)
    page.verticalScrollBar().setValue(0)
    go(page.labels, 0)
    for _ in range(2):
        qtbot.keyClick(page.labels, Qt.Key.Key_Down)
    row = page.labels.visualRect(page.labels.currentIndex())
    top = page.labels.viewport().mapTo(page.viewport(), row.topLeft()).y()
    assert top >= 0 and top + row.height() <= page.viewport().height()


@pytest.mark.parametrize("width", [420, 683, 1600])
def test_nothing_is_cut_off_at_the_side(page: AgreementPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 500)
    sheet = page.widget()
    qtbot.waitUntil(lambda: sheet.width() <= page.viewport().width())
    for table in page.tables():
        end = table.mapTo(sheet, QPoint(table.width(), 0)).x()
        assert end <= sheet.width()
        used = sum(table.columnWidth(each) for each in range(table.model().columnCount()))
        assert used <= table.viewport().width()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_counts_are_readable_on_every_shade(theme: object) -> None:
    for agreeing in (True, False):
        for count in (1, 3, 10, 50, 200, 1000):
            fill = heat_colour(count, 1000, theme, agreeing=agreeing)  # type: ignore[arg-type]
            assert contrast(ink_on(fill), fill) >= 4.5


def picture(page: AgreementPage, table: FigureTable) -> QImage:
    page.ensureWidgetVisible(table)
    QApplication.processEvents()
    return table.grab().toImage()


def test_a_label_with_few_spans_is_told_without_colour(page: AgreementPage) -> None:
    """The point of a label with few spans is hollow: the page shows in its middle."""
    image = picture(page, page.labels)
    ratio = image.devicePixelRatio()
    header = page.labels.horizontalHeader().height()
    middles = []
    for row, value in ((0, 0.643), (1, 0.0)):
        rect = page.labels.visualRect(page.labels.model().index(row, 5)).translated(0, header)
        x = rect.left() + 10 + (rect.width() - 20) * value
        middles.append(image.pixelColor(round(x * ratio), round(rect.center().y() * ratio)))
    assert middles[1] == QColor(LIGHT.page)
    assert middles[0] != QColor(LIGHT.page)

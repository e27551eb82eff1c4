"""What stands on the screen: fills, underlines, tags, outlines, in both themes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from declannot.app.selection import Selection
from declannot.app.statement.contrast import contrast
from declannot.app.statement.metrics import TagDensity
from declannot.app.statement.styles import Styles
from declannot.app.statement.view import StatementView
from declannot.app.theme import DARK, LIGHT, Theme
from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Document
from declannot.domain.schema import Colour, Family, FamilyStyle, Label, LineStyle, Schema
from declannot.domain.span import Span
from declannot.domain.text import StatementText

ACT = Label(id="act", name="COMMITMENT", family="act", key="c", colour=Colour("#BBDDFF", "#0A3F9E"))
PALE = Label(
    id="pale", name="RECOGNITION", family="act", key="r", colour=Colour("#F2F2F2", "#4A4744")
)
NAME = Label(id="name", name="ACTOR", family="entity", key="a", colour=Colour("#24188A", "#8E98FF"))
DOTS = Label(
    id="dots",
    name="PLACE",
    family="entity",
    key="p",
    colour=Colour("#11801F", "#4FCF78"),
    underline=LineStyle.DOT,
)
SCHEMA = Schema(
    name="test",
    labels=(ACT, PALE, NAME, DOTS),
    families=(
        Family(id="act", style=FamilyStyle.FILL),
        Family(id="entity", style=FamilyStyle.UNDERLINE),
    ),
)
TEXT = "We pledge to protect the people of Canada and of Mexico together. " * 3


class Shown:
    """A statement on the screen and what is seen of it."""

    def __init__(self, view: StatementView, selection: Selection) -> None:
        self.view, self.selection = view, selection

    def add(self, label: Label, covered: str | tuple[int, int], **more: object) -> Span:
        content = self.view.content
        assert content is not None
        if isinstance(covered, str):
            start = content.text.text.index(covered)
            covered = (start, start + len(covered))
        number = f"s{len(content.spans)}"
        span = Span(
            id=number,
            layer_id=content.layer.id,
            label_id=label.id,
            start=covered[0],
            end=covered[1],
            **more,  # type: ignore[arg-type]
        )
        self.change(None, span)
        return span

    def change(self, before: Span | None, after: Span | None) -> None:
        assert self.view.content is not None
        changes = [Change(before, after)]
        self.view.content.apply(changes)
        self.view.spans_changed(changes)

    def image(self) -> QImage:
        return self.view.viewport().grab().toImage()

    def colours(self, area: QRectF | QRect) -> dict[str, int]:
        image, found = self.image(), {}
        box = QRectF(area).toAlignedRect() & image.rect()
        for x in range(box.left(), box.right() + 1):
            for y in range(box.top(), box.bottom() + 1):
                name = image.pixelColor(x, y).name()
                found[name] = found.get(name, 0) + 1
        return found

    def main_colour(self, area: QRectF | QRect) -> str:
        found = self.colours(area)
        return max(found, key=found.__getitem__)

    def rect(self, span: Span) -> QRectF:
        return self.view.span_rects(span)[0]


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., Shown]:
    def make(text: str = TEXT, *, theme: Theme = LIGHT, language: str = "en") -> Shown:
        selection = Selection()
        view = StatementView(selection)
        view.set_theme(theme)
        view.set_schema(SCHEMA)
        view.resize(700, 500)
        statement = StatementText(text)
        document = Document(id="d", title="", sha256="", length=statement.length)
        view.set_statement(LayerContent.untouched(document, statement, "a"), language)
        qtbot.addWidget(view)
        view.show()
        return Shown(view, selection)

    return make


@pytest.mark.parametrize(("theme", "colour"), [(LIGHT, "#bbddff"), (DARK, "#0a3f9e")])
def test_an_act_fills_the_background_with_an_edge(show, theme: Theme, colour: str) -> None:
    shown = show(theme=theme)
    span = shown.add(ACT, "protect the people")
    rectangle = shown.rect(span)
    assert shown.main_colour(rectangle.adjusted(3, 3, -3, -3)) == colour
    assert (
        shown.main_colour(QRectF(rectangle.right() + 4, rectangle.top(), 3, 8))
        == theme.page.lower()
    )
    top = QRectF(rectangle.left() + 8, rectangle.top() - 1, rectangle.width() - 16, 3)
    page = QColor(theme.page)
    best = max(contrast(QColor(name), page) for name in shown.colours(top))
    assert best >= 3


def test_an_entity_is_underlined_and_the_text_above_stays_plain(show) -> None:
    shown = show()
    span = shown.add(NAME, "Canada")
    rectangle = shown.rect(span)
    under = QRectF(rectangle.left() + 2, rectangle.bottom() - 5, rectangle.width() - 4, 6)
    assert "#24188a" in shown.colours(under)
    assert "#24188a" not in shown.colours(rectangle.adjusted(0, 0, 0, -8))


def test_line_styles_differ(show) -> None:
    shown = show()
    solid, dots = shown.add(NAME, "Canada"), shown.add(DOTS, "Mexico")

    def share(span: Span, colour: str) -> float:
        rectangle = shown.rect(span)
        row = QRectF(rectangle.left(), rectangle.bottom() - 6, rectangle.width(), 6)
        found = shown.colours(row)
        return found.get(colour, 0) / rectangle.width()

    assert share(solid, "#24188a") > 1.5
    assert 0.2 < share(dots, "#11801f") < 1.3


def test_a_tag_stands_over_the_start_and_can_be_hit(show) -> None:
    shown = show()
    span = shown.add(NAME, "Canada")
    tag, rectangle = shown.view.tag_rect(span), shown.rect(span)
    assert tag.bottom() <= rectangle.top()
    assert abs(tag.left() - rectangle.left()) <= 2
    assert tag.height() >= 10
    assert "#24188a" in shown.colours(tag)
    assert shown.view.tag_at(tag.center()) == span
    assert shown.view.spans_at(tag.center()) == [span]


@pytest.mark.parametrize("density", list(TagDensity))
def test_tags_keep_apart_and_off_the_line_above(show, density: TagDensity) -> None:
    shown = show()
    shown.view.set_density(density)
    spans = [shown.add(ACT, "pledge to protect the people of Canada")]
    spans += [shown.add(NAME, "pledge"), shown.add(DOTS, "pledge to"), shown.add(PALE, "pledge t")]
    tags = [shown.view.tag_rect(span) for span in spans]
    if density is TagDensity.NONE:
        assert all(tag.isEmpty() for tag in tags)
        return
    for number, tag in enumerate(tags):
        assert not any(tag.intersects(other) for other in tags[:number])
        assert tag.bottom() <= shown.rect(spans[1]).top() + 1


def test_densities_say_more_or_less(show) -> None:
    shown = show()
    span = shown.add(ACT, "protect")
    letter = shown.view.tag_rect(span).width()
    shown.view.set_density(TagDensity.NAME)
    assert shown.view.tag_rect(span).width() > 3 * letter


def test_the_outer_act_is_lighter_and_reaches_out_over_the_inner_one(show) -> None:
    shown = show()
    outer = shown.add(ACT, "pledge to protect the people of Canada")
    inner = shown.add(PALE, "protect")
    assert shown.main_colour(shown.rect(inner).adjusted(3, 3, -3, -3)) == "#f2f2f2"
    around = shown.rect(outer)
    colour = QColor(shown.main_colour(around.adjusted(3, 4, -around.width() / 2, -4)))
    assert colour != QColor("#BBDDFF") and colour.blue() > colour.red()
    assert around.top() < shown.rect(inner).top()


def test_lines_keep_one_height_for_two_levels(show) -> None:
    shown = show()
    below = len(TEXT) - 5
    before = shown.view.caret_rect(below)
    shown.add(ACT, "pledge to protect the people of Canada")
    shown.add(PALE, "protect the people")
    shown.add(NAME, "people of Canada")
    shown.add(DOTS, "Canada")
    assert shown.view.caret_rect(below) == before


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_selected_span_has_an_outline(show, theme: Theme) -> None:
    shown = show(theme=theme)
    span = shown.add(ACT, "protect the people")
    rectangle = shown.rect(span)
    around = rectangle.adjusted(-4, -4, 4, 4)
    accent = theme.accent.lower()
    assert accent not in shown.colours(around)
    shown.selection.set_span(span.id, span.start)
    assert shown.colours(around).get(accent, 0) > rectangle.width()
    assert shown.main_colour(rectangle.adjusted(3, 3, -3, -3)) == (
        "#0a3f9e" if theme.is_dark else "#bbddff"
    )


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_selected_range_does_not_hide_a_fill(show, theme: Theme) -> None:
    shown = show(theme=theme)
    span = shown.add(ACT, "protect the people")
    shown.selection.set_range(0, 60)
    inside = shown.main_colour(shown.rect(span).adjusted(3, 4, -3, -6))
    start, end = shown.view.caret_rect(3), shown.view.caret_rect(9)
    beside = QRectF(start.topLeft(), QPointF(end.x(), end.bottom()))
    assert shown.main_colour(beside) == theme.highlight.lower()
    assert inside not in (theme.highlight.lower(), theme.page.lower())


def test_calm_fills_the_selected_span_only(show) -> None:
    shown = show()
    span = shown.add(ACT, "protect the people")
    shown.view.set_calm(True)
    inside = shown.rect(span).adjusted(3, 4, -3, -4)
    assert shown.main_colour(inside) == LIGHT.page.lower()
    shown.selection.set_span(span.id, span.start)
    assert shown.main_colour(inside) == "#bbddff"


def test_a_pass_fades_the_other_family_which_cannot_be_hit(show) -> None:
    shown = show()
    act, name = shown.add(ACT, "people of Canada"), shown.add(NAME, "Canada")
    point = shown.rect(name).center()
    assert shown.view.spans_at(point) == [name, act]
    shown.view.set_pass("act")
    assert shown.view.spans_at(point) == [act]
    assert shown.view.tag_at(shown.view.tag_rect(name).center()) is None
    assert "#24188a" not in shown.colours(shown.rect(name))
    shown.view.set_pass(None)
    assert shown.view.spans_at(point) == [name, act]


def test_themes_change_at_once(show) -> None:
    shown = show()
    span = shown.add(ACT, "protect the people")
    shown.view.set_theme(DARK)
    assert shown.main_colour(shown.rect(span).adjusted(3, 3, -3, -3)) == "#0a3f9e"
    assert shown.main_colour(QRect(0, 400, 50, 50)) == DARK.page.lower()


def test_arabic_stands_on_the_right_with_its_tag_at_the_right_hand_start(show) -> None:
    shown = show("تحدث وزير الخارجية اليوم مع رئيس السلطة", language="ar")
    span = shown.add(NAME, "وزير")
    rectangle, tag = shown.rect(span), shown.view.tag_rect(span)
    assert shown.view.is_right_to_left(0)
    assert shown.view.caret_rect(0).x() > 500
    assert abs(tag.right() - rectangle.right()) <= 2
    start = QPointF(rectangle.right(), rectangle.center().y())
    shown.selection.set_span(span.id, span.start)
    assert shown.view.edge_at(start) == (span, "start")
    assert shown.view.edge_at(QPointF(rectangle.left(), rectangle.center().y())) == (span, "end")


def test_only_the_selected_span_has_edges_to_hold(show) -> None:
    shown = show()
    span = shown.add(ACT, "protect the people")
    rectangle = shown.rect(span)
    left = QPointF(rectangle.left() + 3, rectangle.center().y())
    assert shown.view.edge_at(left) is None
    shown.selection.set_span(span.id, span.start)
    assert shown.view.edge_at(left) == (span, "start")
    assert shown.view.edge_at(QPointF(rectangle.right() - 2, left.y())) == (span, "end")
    assert shown.view.edge_at(QPointF(rectangle.left() + 9, left.y())) is None


def test_edges_being_moved_are_shown(show) -> None:
    shown = show()
    span = shown.add(ACT, "protect")
    before = shown.rect(span)
    shown.view.preview_range(span.id, (span.start, span.end + 11))
    assert shown.rect(span).right() > before.right() + 40
    shown.view.preview_range(span.id, None)
    assert shown.rect(span) == before


def test_the_parts_of_a_discontinuous_span_are_joined(show) -> None:
    shown = show()
    span = shown.add(ACT, (3, 38), fragments=((3, 9), (21, 38)))
    rectangles = shown.view.span_rects(span)
    assert len(rectangles) == 2
    gap = QRectF(rectangles[0].right() + 6, rectangles[0].bottom() - 3, 60, 4)
    assert len(shown.colours(gap)) > 1
    middle = QPointF(gap.center().x(), rectangles[0].center().y())
    assert shown.view.spans_at(middle) == []


def test_a_doubtful_span_says_so_and_a_suggestion_is_hollow(show) -> None:
    shown = show()
    sure = shown.add(NAME, "Canada")
    width = shown.view.tag_rect(sure).width()
    shown.change(sure, None)
    doubtful = shown.add(NAME, "Canada", doubt=True)
    assert shown.view.tag_rect(doubtful).width() > width
    suggested = shown.add(NAME, "Mexico", origin="suggestion:names")
    assert shown.main_colour(shown.view.tag_rect(suggested)) == LIGHT.page.lower()
    assert shown.main_colour(shown.view.tag_rect(doubtful)) == "#24188a"


def test_hovering_outlines_after_a_rest(show, qtbot: QtBot) -> None:
    shown = show()
    span = shown.add(ACT, "protect the people")
    rectangle = shown.rect(span)
    with qtbot.waitSignal(shown.view.hovered) as caught:
        qtbot.mouseMove(shown.view.viewport(), rectangle.center().toPoint())
    assert caught.args == [span]
    assert shown.view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    with qtbot.waitSignal(shown.view.hovered) as caught:
        qtbot.mouseMove(shown.view.viewport(), QPoint(600, 480))
    assert caught.args == [None]


def test_the_focus_shows_a_ring_and_the_caret(show, qtbot: QtBot) -> None:
    shown = show()
    shown.view.activateWindow()
    shown.view.setFocus()
    qtbot.waitUntil(shown.view.hasFocus)
    shown.selection.set_caret(10)
    caret = shown.view.caret_rect(10).adjusted(-1, 2, 1, -2)
    assert LIGHT.ink.lower() in shown.colours(caret)
    assert shown.main_colour(QRect(0, 40, 2, 60)) == LIGHT.accent.lower()
    shown.view.clearFocus()
    assert shown.main_colour(QRect(0, 40, 2, 60)) == LIGHT.page.lower()


def test_paragraphs_that_were_read_are_marked_in_the_margin(show) -> None:
    from dataclasses import replace

    shown = show("First one.\n\nThird one.")
    content = shown.view.content
    margin = QRect(0, 0, int(shown.view.caret_rect(0).x()) - 4, 120)
    assert LIGHT.good.lower() not in shown.colours(margin)
    change = Change(content.layer, replace(content.layer, read=((0, 10),)))
    content.apply([change])
    shown.view.spans_changed([change])
    assert LIGHT.good.lower() in shown.colours(margin)


def test_an_empty_view_hints_at_what_to_do(qtbot: QtBot) -> None:
    view = StatementView(Selection())
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    image = view.viewport().grab().toImage()
    colours = {image.pixelColor(x, 150).name() for x in range(480)}
    colours |= {image.pixelColor(x, 142).name() for x in range(480)}
    assert len(colours) > 2
    assert view.spans_at(QPointF(10, 10)) == [] and view.offset_at(QPointF(10, 10)) == 0


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_colours_of_the_default_schema_can_be_told_from_the_page(theme: Theme) -> None:
    from declannot.formats.schema_yaml import read_schema
    from declannot.resources import read_bytes

    schema = read_schema(read_bytes("schemas/default_schema.yaml"))
    styles, page = Styles(schema, theme), QColor(theme.page)
    for label in schema.labels:
        style = styles.of(Span(id="", layer_id="", label_id=label.id, start=0, end=1))
        assert contrast(style.edge, page) >= 3, label.name
        assert contrast(style.tag_ink, style.tag_fill) >= 4.5, label.name
        if style.is_act:
            for level in range(4):
                assert contrast(styles.ink, style.fill(level)) >= 4.5, label.name


def test_scripts_no_font_can_show_are_told(show, qtbot: QtBot) -> None:
    # A character of a private area has no picture in any font, and no name.
    shown = show("Plain, then \U000f1234 and \U000f1234 again.")
    with qtbot.waitSignal(shown.view.scripts_missing) as caught:
        shown.view.set_statement(shown.view.content, "en")
    assert caught.args == [["U+F1234"]]
    assert shown.view.missing_scripts() == ["U+F1234"]

"""Two lanes round the text: steady lines, bars that never cover each other, legible colours."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from declannot.app.review.lane_marks import LaneLine, LaneMarking, Lanes, Loudness
from declannot.app.review.lane_painting import LanePainter
from declannot.app.selection import Selection
from declannot.app.statement.contrast import contrast
from declannot.app.statement.metrics import TagDensity
from declannot.app.statement.view import StatementView
from declannot.app.theme import DARK, LIGHT, Theme
from declannot.domain.content import LayerContent
from declannot.domain.document import Document
from declannot.domain.schema import Colour, Family, FamilyStyle, Label, Schema
from declannot.domain.span import Span
from declannot.domain.text import StatementText

ACT = Label(id="act", name="COMMITMENT", family="act", key="c", colour=Colour("#BBDDFF", "#0A3F9E"))
NAME = Label(id="name", name="ACTOR", family="entity", key="a", colour=Colour("#24188A", "#8E98FF"))
SCHEMA = Schema(
    name="test",
    labels=(ACT, NAME),
    families=(
        Family(id="act", style=FamilyStyle.FILL),
        Family(id="entity", style=FamilyStyle.UNDERLINE),
    ),
)
ENGLISH = "We pledge to protect the people of Canada and of Mexico together. " * 6
ARABIC = "نؤكد التزامنا بحماية شعوب المنطقة ونتعهد بالعمل معا من أجل السلام. " * 6


class Review:
    """A statement with two lanes on the screen."""

    def __init__(self, view: StatementView, lanes: Lanes) -> None:
        self.view, self.lanes = view, lanes

    def show(self, upper: list[Span], lower: list[Span], loud: dict[str, Loudness]) -> None:
        self.lanes.show(upper, lower)
        self.lanes.set_loudness(loud)
        self.view.set_marking(LaneMarking(self.lanes), LanePainter)
        self.view.viewport().grab()

    def lines(self) -> list[LaneLine]:
        self.view._page.visible()
        return [
            line.marks
            for _, _, block in self.view._page.visible()
            for line in block.lines
            if isinstance(line.marks, LaneLine)
        ]

    def heights(self) -> set[int]:
        return {
            line.bottom - line.top
            for _, _, block in self.view._page.visible()
            for line in block.lines
        }


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[..., Review]]:
    def make(text: str = ENGLISH, theme: Theme = LIGHT) -> Review:
        selection = Selection()
        view = StatementView(selection)
        qtbot.addWidget(view)
        view.resize(700, 600)
        view.set_schema(SCHEMA)
        view.set_theme(theme)
        document = Document(id="d", title="T", sha256="", length=len(text))
        content = LayerContent.untouched(document, StatementText(text), None)
        view.set_statement(content, "ar" if text is ARABIC else "en")
        with qtbot.waitExposed(view):
            view.show()
        return Review(view, Lanes())

    yield make


def span(key: str, start: int, end: int, label: str = "act") -> Span:
    return Span(id=key, layer_id="l", label_id=label, start=start, end=end)


@pytest.mark.parametrize("density", list(TagDensity))
def test_lines_keep_their_height_with_two_levels_in_both_lanes(
    shown: Callable[..., Review], density: TagDensity
) -> None:
    review = shown()
    review.view.set_density(density)
    review.show([], [], {})
    plain = review.heights()
    assert len(plain) == 1
    nested = [span("u1", 3, 60), span("u2", 20, 40, "name")]
    below = [span("l1", 3, 50), span("l2", 24, 31, "name")]
    review.show(nested, below, {})
    assert review.heights() == plain
    review.show(nested, below, {"u1": Loudness.CURRENT, "l1": Loudness.DECIDED})
    assert review.heights() == plain


def test_a_third_level_makes_room_instead_of_covering(shown: Callable[..., Review]) -> None:
    review = shown()
    stacked = [span(f"u{n}", 3 + n, 60 - n) for n in range(4)]
    review.show(stacked, [], {})
    levels = {piece.level for line in review.lines() for piece, _ in line.bars}
    assert levels == {0, 1, 2, 3}
    assert len(review.heights()) > 1


def test_what_both_agree_on_is_dotted_until_it_is_taken(shown: Callable[..., Review]) -> None:
    review = shown()
    one, other = span("u", 3, 20), span("l", 3, 20)
    review.show([one], [other], {"u": Loudness.AGREED, "l": Loudness.AGREED})
    [first, *_] = review.lines()
    assert len(first.dotted) == 1
    assert not first.bars
    assert not (first.upper_tags or first.lower_tags)
    review.show([one], [other], {"u": Loudness.TAKEN, "l": Loudness.TAKEN})
    assert not review.lines()[0].dotted


def test_tags_stand_over_what_is_open_and_not_over_what_is_decided(
    shown: Callable[..., Review],
) -> None:
    review = shown()
    review.show([span("u", 3, 20)], [span("l", 8, 30)], {"u": Loudness.DECIDED})
    [first, *_] = review.lines()
    assert not first.upper_tags
    assert [tag.span.id for tag in first.lower_tags] == ["l"]
    assert {each.loudness for _, each in first.bars} == {Loudness.DECIDED, Loudness.OPEN}


def test_lanes_follow_text_from_right_to_left(shown: Callable[..., Review]) -> None:
    review = shown(ARABIC)
    review.show([span("u", 0, 12)], [], {})
    [first, *_] = review.lines()
    [(piece, _)] = first.bars
    column = review.view._page.width
    assert piece.right > column - 4  # it begins where the line does, at the right
    [tag] = first.upper_tags
    assert tag.left > piece.left


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_letters_are_legible_on_what_is_being_decided(
    shown: Callable[..., Review], theme: Theme
) -> None:
    from declannot.app.review.lane_painting import _CURRENT

    review = shown(theme=theme)
    review.lanes.ranges = ((3, 20),)
    review.show([span("u", 3, 20)], [], {"u": Loudness.CURRENT})
    assert review.lines()[0].current
    assert contrast(QColor(theme.ink), _CURRENT[theme.is_dark]) >= 7


def test_only_lines_in_sight_are_laid_out(shown: Callable[..., Review]) -> None:
    text = ("We pledge to protect the people of Canada.\n" * 20_000).strip()
    review = shown(text)
    many = [span(f"u{n}", 43 * n + 3, 43 * n + 20) for n in range(0, 20_000, 2)]
    review.show(many, [], {})
    assert len(review.view._page._cache) < 200

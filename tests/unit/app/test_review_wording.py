"""How readings are quoted beside the statement."""

from __future__ import annotations

import pytest

from declannot.app.review.wording import quote
from declannot.domain.review import Side
from declannot.domain.span import Span

ACT = (
    "the three governments are united in their efforts to invest in initiatives that directly "
    "benefit the most marginalized communities"
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            ACT,
            "the three governments are united in their … benefit the most marginalized communities",
        ),
        ("条" * 130, "条" * 48 + " … " + "条" * 48),
        ("We thank Canada.", "We thank Canada."),
    ],
)
def test_a_long_reading_is_cut_between_words_where_there_are_any(text: str, shown: str) -> None:
    span = Span(id="s", layer_id="l", label_id="act", start=0, end=len(text))
    assert "".join(each.text for each in quote(text, Side((span,)), Side())) == shown

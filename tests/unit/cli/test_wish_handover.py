"""A hand-over file on the command line opens the window, as a double click does."""

from __future__ import annotations

from pathlib import Path

import pytest

from declannot.__main__ import Wish, wish_of
from declannot.formats.package import SUFFIX_OF
from declannot.paths import PACKAGE_SUFFIXES


@pytest.mark.parametrize("suffix", PACKAGE_SUFFIXES)
def test_a_hand_over_file_asks_for_a_window(suffix: str) -> None:
    assert wish_of([f"anna{suffix}"]) == Wish(project=Path(f"anna{suffix}"))


def test_the_start_knows_every_kind_of_hand_over_file() -> None:
    assert set(SUFFIX_OF.values()) == set(PACKAGE_SUFFIXES)

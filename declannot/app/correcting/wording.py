"""Two long texts that differ somewhere, shortened so that one sees where."""

from __future__ import annotations

from declannot.domain.text_alignment import common_start

BEFORE = 16
"""Characters shown before the first difference."""


def told_apart(one: str, other: str, most: int = 60) -> tuple[str, str]:
    """Return two texts on one line each, begun shortly before they differ, if they are long.

    Args:
        most: characters that may be shown of each.
    """
    one, other = " ".join(one.split()), " ".join(other.split())
    if max(len(one), len(other)) <= most:
        return one, other
    start = max(0, common_start(one, other) - BEFORE)
    start = one.rfind(" ", 0, start) + 1 if start else 0
    return _cut(one, start, most), _cut(other, start, most)


def _cut(text: str, start: int, most: int) -> str:
    if start >= len(text):
        start = max(0, len(text) - BEFORE)
    shown = ("…" if start else "") + text[start:]
    return shown if len(shown) <= most else shown[: most - 1] + "…"

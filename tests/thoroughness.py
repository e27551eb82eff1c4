"""How many examples a property test tries: all where one develops, fewer on the build server.

The build server draws the same examples every time, so more of them find less there than the
fresh ones of every run on a desk.
"""

from __future__ import annotations

import os

_SHARE = 3 if os.environ.get("CI") else 1


def examples(count: int, *, least: int = 10) -> int:
    """Return how many examples to try where ``count`` is the full number.

    Args:
        least: how many are tried in any case; lower it where one example takes seconds.
    """
    return max(count // _SHARE, min(count, least))

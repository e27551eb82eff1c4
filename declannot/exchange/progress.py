"""How long work tells how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with what is done and what there is in all, in documents (0 where not yet known)."""

Cancel = Callable[[], bool]
"""Asked after each document; True stops the work and leaves nothing half-done."""


class Cancelled(Exception):
    """The work was stopped as wished; nothing has changed."""


def step(progress: Progress | None, cancelled: Cancel | None, done: int, total: int) -> None:
    """Report progress and stop where that is wished.

    Raises:
        Cancelled: stopping is wished.
    """
    if cancelled is not None and cancelled():
        raise Cancelled
    if progress is not None:
        progress(done, total)

"""declannot: mark up diplomatic statements, compare annotators, export corpora. Offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from declannot.notebook import open_project

__version__ = "0.1.0"
__all__ = ["__version__", "open_project"]


def __getattr__(name: str) -> object:
    """Load what notebooks use only when it is asked for, so that the window starts fast."""
    if name == "open_project":
        from declannot.notebook import open_project

        return open_project
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""What everything that reads a project stands on: a short read transaction."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from pathlib import Path

from sqlalchemy import Connection


class ReadsProject(ABC):
    """Reads a project's file; the read methods are parted by what they are about.

    Attributes:
        path: the project's file.
    """

    path: Path

    @abstractmethod
    def _reading(self) -> AbstractContextManager[Connection]:
        """Return a short read transaction."""

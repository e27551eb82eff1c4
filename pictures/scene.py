"""A scene: what a person does to see something, and which parts of the program it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pictures.stage import Stage

Play = Callable[["Stage"], object]


@dataclass(frozen=True)
class Scene:
    """What is played before the camera.

    Attributes:
        play: goes through the program's own doors and takes pictures.
        shows: names of the classes of ``declannot.app`` that its pictures show.
        asks: the functions whose questions they show, as ``Class.function``.
    """

    play: Play
    shows: tuple[str, ...]
    asks: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name of its pictures' files."""
        return self.play.__name__


def scene(*shows: str, asks: str = "") -> Callable[[Play], Scene]:
    """Make a scene of a function; ``shows`` and ``asks`` are proved when it is played."""
    return lambda play: Scene(play, shows, tuple(asks.split()))

"""What is pictured, by the sheet that the pictures stand on; a module each.

A scene is a function with ``@scene(…)`` above it; those of a module are played in their order, on
a project that nothing was done to yet.
"""

from __future__ import annotations

from types import ModuleType

from pictures.scene import Scene
from pictures.scenes import (
    annotate,
    corpus,
    hand_over,
    messages,
    projects,
    review,
    schema,
    settings,
    taking_in,
    taking_out,
)


def _scenes_of(module: ModuleType) -> list[Scene]:
    return [each for each in vars(module).values() if isinstance(each, Scene)]


AREAS: dict[str, list[Scene]] = {
    module.__name__.rpartition(".")[2]: _scenes_of(module)
    for module in (
        annotate,
        review,
        corpus,
        schema,
        taking_in,
        taking_out,
        hand_over,
        projects,
        messages,
        settings,
    )
}
"""The scenes of every area, which is a sheet of the handbook."""

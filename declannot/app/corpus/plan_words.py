"""How many places a plan adds, changes or leaves, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from declannot.domain.operations.bulk_spans import Effect


class PlanWords(QObject):
    """Counts places in the window's language.

    In a class that none derives from: ``tr`` fills the number in before it asks the next base
    class, so that there it would find no translation.
    """

    def so_far(self, count: int) -> str:
        """Return how many places were found by now."""
        return self.tr("%n place(s) so far…", "", count)

    def of_effect(self, effect: Effect, count: int) -> str:
        """Return how many places an effect has."""
        match effect:
            case Effect.ADD:
                return self.tr("%n added", "", count)
            case Effect.CHANGE:
                return self.tr("%n changed", "", count)
            case Effect.REMOVE:
                return self.tr("%n removed", "", count)
            case Effect.SKIP:
                return self.tr("%n skipped", "", count)

    def left_out(self, count: int) -> str:
        """Return how many places somebody left out."""
        return self.tr("of these %n left out", "", count)

    def do_it(self, count: int) -> str:
        """Return what the button says that does it in so many places."""
        return self.tr("Do it in %n place(s)", "", count)

"""What a measure of agreement comes out as: a number, or no number and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from declannot.domain.message import Message

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coefficient:
    """A chance-corrected coefficient.

    Attributes:
        value: the coefficient, or None where it is undefined; never NaN.
        why: why there is no value, or None.
        observed, expected: agreement (kappa, pi, AC1) or disagreement (alpha, gamma: disorder)
            that was observed, and that chance lets expect; None where that is undefined too.
        per_label: the same for each label or category, where the measure has that.
        ci95: a 95 % interval from the asymptotic standard error, where there is one.
        standard_error: that error.
        best_alignment_disorder: of gamma: the disorder of the best alignment.
        samples, seed: of gamma: how many continua were drawn, and with which seed.
        notes: what was done to the data, such as extents that were merged.
    """

    value: float | None
    why: Message | None = None
    observed: float | None = None
    expected: float | None = None
    per_label: Mapping[object, Coefficient] = field(default_factory=dict)
    ci95: Interval | None = None
    standard_error: float | None = None
    best_alignment_disorder: float | None = None
    samples: int | None = None
    seed: int | None = None
    notes: tuple[Message, ...] = ()

    @property
    def reason(self) -> str | None:
        """Why there is no value, as a sentence, or None."""
        return None if self.why is None else str(self.why)


def corrected(observed: float, expected: float, *, perfect: float = 1.0) -> float | None:
    """Return how far ``observed`` lies on the way from ``expected`` to ``perfect``.

    Args:
        observed, expected: agreement; for disagreement, ``perfect`` is 0.
        perfect: what full agreement would be.

    Returns:
        1 for full agreement, 0 for what chance gives; None where chance gives full agreement.
    """
    room = perfect - expected
    return None if abs(room) < 1e-12 else (observed - expected) / room

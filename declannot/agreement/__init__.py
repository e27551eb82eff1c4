"""How far two or more annotators agree. No Qt, no SQL, no files.

The names below are stable, for notebooks and checks; ``docs/handbook/agreement.md`` explains
every figure. Spans are ``(start, end, label)`` with offsets in Unicode code points, the end
exclusive.
"""

from __future__ import annotations

from declannot.agreement.coefficients import (
    cohen_kappa,
    fleiss_kappa,
    gwet_ac1,
    krippendorff_alpha,
    scott_pi,
)
from declannot.agreement.comparison import compare
from declannot.agreement.differences import Difference, DifferenceKind, typed_differences
from declannot.agreement.disorder import gamma
from declannot.agreement.unitizing import unitized_alpha

__all__ = [
    "Difference",
    "DifferenceKind",
    "cohen_kappa",
    "compare",
    "fleiss_kappa",
    "gamma",
    "gwet_ac1",
    "krippendorff_alpha",
    "scott_pi",
    "typed_differences",
    "unitized_alpha",
]

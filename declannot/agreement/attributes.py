"""Agreement on the attributes of spans that agree in place and label."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from declannot.agreement.coefficient import Coefficient
from declannot.agreement.coefficients import krippendorff_alpha

Values = Mapping[str, tuple[object, object]]
"""Of one pair of spans: each attribute's value for A and for B; None where there is none."""


@dataclass(frozen=True, slots=True)
class AttributeScore:
    """Agreement on one attribute.

    Attributes:
        compared: pairs of agreeing spans whose label bears it. equal: those with one value.
        alpha: Krippendorff's nominal alpha; no value is a category of its own.
    """

    compared: int
    equal: int
    alpha: Coefficient


@dataclass(frozen=True, slots=True)
class AttributeAgreement:
    """Agreement on attributes.

    Attributes:
        compared: pairs of spans with the same place and label.
        equal: those in which every attribute is equal.
        per_attribute: by name.
    """

    compared: int
    equal: int
    per_attribute: Mapping[str, AttributeScore] = field(default_factory=dict)


class AttributeCounts:
    """Takes in pairs of agreeing spans one by one."""

    def __init__(self) -> None:
        self._compared = self._equal = 0
        self._units: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)

    def add(self, values: Values) -> None:
        """Take in one pair with all the attributes its label bears."""
        self._compared += 1
        self._equal += all(one == other for one, other in values.values())
        for name, (one, other) in values.items():
            self._units[name].append((repr(one), repr(other)))

    def result(self) -> AttributeAgreement:
        """Return the agreement of what was taken in."""
        return AttributeAgreement(
            self._compared,
            self._equal,
            {
                name: AttributeScore(
                    compared=len(units),
                    equal=sum(one == other for one, other in units),
                    alpha=krippendorff_alpha(units),
                )
                for name, units in self._units.items()
            },
        )

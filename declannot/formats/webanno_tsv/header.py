"""The header of WebAnno TSV 3: which layers a file has, and which columns are theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.formats.inception import label_feature

_SLOT = re.compile(r"ROLE_[^:]+:(.+?)_[A-Za-z0-9]+\..+")
MAX_COLUMNS = 5_000


class Kind(StrEnum):
    """What the annotations of a layer are."""

    SPAN = "#T_SP="
    CHAIN = "#T_CH="
    RELATION = "#T_RL="


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature: its name (empty for the column of a layer without features), first column, and
    for a slot the type of what it points to; a slot has a second column."""

    name: str
    column: int
    target: str = ""


@dataclass(frozen=True, slots=True)
class TsvLayer:
    """A layer: its type, features, and the columns of a row that are its own.

    Attributes:
        first, width: its columns.
        base: for a relation, the type of the spans it joins; its last column names the source.
        label: the feature that is taken as label; empty where there is none.
    """

    kind: Kind
    type: str
    features: tuple[Feature, ...]
    first: int
    width: int
    base: str = ""
    label: str = ""

    @property
    def slots(self) -> bool:
        """Whether a feature is a slot."""
        return any(each.target for each in self.features)

    @property
    def name(self) -> str:
        """The last part of its type."""
        return self.type.rpartition(".")[2] or self.type


def read_layers(lines: Sequence[str], path: Path) -> list[TsvLayer]:
    """Read the lines of a header, the first of which is the second of the file.

    Raises:
        UserError: a line is none that is known, or there are too many columns.
    """
    layers: list[TsvLayer] = []
    column = 0
    for number, line in enumerate(lines, 2):
        kind = next((each for each in Kind if line.startswith(each)), None)
        words = line.partition("=")[2].split("|")
        layer = None if kind is None or not words[0] else _layer(kind, words, column)
        if layer is None or column + layer.width > MAX_COLUMNS:
            raise UserError(
                "The header has a line that is not known",
                where=f"{path}, line {number}",
                remedy="Lines of the header begin with #T_SP=, #T_CH= or #T_RL= and name a type.",
            )
        column += layer.width
        layers.append(layer)
    return layers


def _layer(kind: Kind, words: list[str], first: int) -> TsvLayer | None:
    """Return a layer, or None where its words do not fit together."""
    type_name, *names = words
    base = ""
    if kind is Kind.RELATION:
        if not names or not names[-1].startswith("BT_"):
            return None
        base = names.pop().removeprefix("BT_")
    elif not names:
        names = [""]
    features: list[Feature] = []
    column = first
    rest = iter(names)
    for name in rest:
        if name.startswith("ROLE_"):
            target = next(rest, "")
            if not target or kind is not Kind.SPAN:
                return None
            found = _SLOT.fullmatch(name)
            short = found[1] if found else name.removeprefix("ROLE_")
            features.append(Feature(short, column, target))
            column += 2
        else:
            features.append(Feature(name, column))
            column += 1
    width = column - first + (kind is Kind.RELATION)
    if kind is Kind.CHAIN and width != 2:
        return None
    plain = [each.name for each in features if not each.target]
    return TsvLayer(kind, type_name, tuple(features), first, width, base, label_feature(plain))

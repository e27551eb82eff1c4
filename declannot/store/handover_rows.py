"""Plans, answers, exchanges, memories of imports and carried spans, as rows and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any

from declannot.domain.carried_span import CarriedSpan
from declannot.domain.handover import Answer, Assignment, ExchangeBase, ExchangeEntry, Plan
from declannot.domain.source_memory import SourceMemory

KINDS: tuple[tuple[type[Any], str], ...] = (
    (Plan, "plan"),
    (Assignment, "assignment"),
    (Answer, "answer"),
    (ExchangeEntry, "exchange_log"),
    (ExchangeBase, "exchange_base"),
    (SourceMemory, "source_memory"),
    (CarriedSpan, "carried_span"),
)
"""Classes whose fields are the columns of their table, in an order in which they can be written."""


def columns_of(kind: type[Any]) -> tuple[str, ...]:
    """Return the columns of a class, the key first."""
    return tuple(each.name for each in fields(kind))


def to_row_of(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what makes a row of an entity."""
    names = columns_of(kind)
    return lambda entity: tuple([getattr(entity, name) for name in names])


def from_row_of(kind: type[Any]) -> Callable[[Sequence[Any]], Any]:
    """Return what makes an entity of a row."""
    names = columns_of(kind)
    return lambda row: kind(**dict(zip(names, row, strict=True)))

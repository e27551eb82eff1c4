"""What the declarations of tables have in common."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, ForeignKeyConstraint, MetaData, Text
from sqlalchemy.orm import DeclarativeBase

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

CLUSTERED = {"sqlite_with_rowid": False}
"""Rows lie in the order of the primary key, so that those of a layer lie together."""


class Base(DeclarativeBase):
    """Base of all tables."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {str: Text}


def refers_to(target: str, **options: Any) -> ForeignKey:
    """Return a reference that is checked at the end of a transaction."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED", **options)


def refers_to_span(end: str) -> ForeignKeyConstraint:
    """Return the reference of an end of a relation to a span of its layer."""
    span = ["span.layer_id", "span.id"]
    return ForeignKeyConstraint(["layer_id", end], span, deferrable=True, initially="DEFERRED")

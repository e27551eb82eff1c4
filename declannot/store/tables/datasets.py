"""Frozen versions of the corpus."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from declannot.store.tables.base import CLUSTERED, Base, refers_to


class DatasetTable(Base):
    """A frozen version of the corpus; ``folded`` is the name as it is compared.

    ``parts`` is the JSON of documents by part of the split, ``schema`` that of the schema,
    ``facts`` what else was known. ``sha256`` is of all that is frozen.
    """

    __tablename__ = "dataset"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)
    sha256: Mapped[str]
    documents: Mapped[int]
    spans: Mapped[int]
    relations: Mapped[int]
    parts: Mapped[str]
    schema: Mapped[str]
    guideline: Mapped[str]
    facts: Mapped[str]
    by: Mapped[str]
    created: Mapped[str]


class FrozenRecordTable(Base):
    """The native record of a document as it was frozen, packed; datasets share equal ones."""

    __tablename__ = "frozen_record"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    packed: Mapped[bytes]


class DatasetDocumentTable(Base):
    """Which records a dataset holds, in order. ``notes`` is a JSON list of losses."""

    __tablename__ = "dataset_document"
    __table_args__ = (CLUSTERED,)

    dataset_id: Mapped[str] = mapped_column(refers_to("dataset.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    record: Mapped[str] = mapped_column(refers_to("frozen_record.sha256"), index=True)
    part: Mapped[str]
    notes: Mapped[str]

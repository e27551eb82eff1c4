"""The steps with their ways back."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from declannot.store.tables.base import CLUSTERED, Base, refers_to


class JournalGroupTable(Base):
    """One step, done or undone. ``name`` is the JSON of its template and values.

    ``coarse`` marks steps too large to be told change by change; ``bytes`` counts what the
    rows of the journal hold for it.
    """

    __tablename__ = "journal_group"

    group: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str]
    who: Mapped[str]
    kind: Mapped[str]
    name: Mapped[str]
    document_id: Mapped[str | None]
    coarse: Mapped[bool]
    changes: Mapped[int]
    bytes: Mapped[int]


class JournalTable(Base):
    """The changes of the steps, in rows of bounded size. Both columns are JSON."""

    __tablename__ = "journal"
    __table_args__ = (CLUSTERED,)

    group: Mapped[int] = mapped_column(refers_to("journal_group.group"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    inverse: Mapped[str]
    forward: Mapped[str]


class JournalHeadTable(Base):
    """Where in the journal the project stands: one row.

    ``position`` is the newest step done, ``last`` the highest number ever given; ``format``
    tells how the rows of the journal are to be read.
    """

    __tablename__ = "journal_head"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    format: Mapped[int]
    position: Mapped[int]
    last: Mapped[int]
    groups: Mapped[int]
    bytes: Mapped[int]

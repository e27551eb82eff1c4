"""What belongs to the project as a whole: its name, schemas, annotators and memories."""

from __future__ import annotations

from sqlalchemy import PrimaryKeyConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from declannot.store.tables.base import Base


class ProjectTable(Base):
    """What the project is called: one row."""

    __tablename__ = "project"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    installation: Mapped[str]
    created: Mapped[str]


class SchemaVersionTable(Base):
    """Every schema that was ever in force, as JSON, with its guideline; the newest counts."""

    __tablename__ = "schema_version"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    schema: Mapped[str]
    guideline: Mapped[str]
    created: Mapped[str]


class AnnotatorTable(Base):
    """Who annotates; ``folded`` is the name as it is compared."""

    __tablename__ = "annotator"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)


class SourceMemoryTable(Base):
    """What was decided about the names of a kind of files; ``names`` and ``decisions`` are JSON."""

    __tablename__ = "source_memory"

    id: Mapped[str] = mapped_column(primary_key=True)
    format: Mapped[str]
    names: Mapped[str]
    decisions: Mapped[str]
    at: Mapped[str]


class BackupLogTable(Base):
    """When the project was copied, where to, and why."""

    __tablename__ = "backup_log"

    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[str]
    path: Mapped[str]
    reason: Mapped[str]
    bytes: Mapped[int]


class AlembicVersionTable(Base):
    """The revision of the tables, as Alembic itself makes this table."""

    __tablename__ = "alembic_version"
    __table_args__ = (PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),)

    version_num: Mapped[str] = mapped_column(String(32))

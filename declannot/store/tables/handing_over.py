"""Who gets what, and what came and went."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from declannot.store.tables.base import Base, refers_to


class PlanTable(Base):
    """How documents were handed out: the choices are JSON, so that the draw can be repeated."""

    __tablename__ = "plan"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    seed: Mapped[int]
    choices: Mapped[str]
    by: Mapped[str]
    created: Mapped[str]


class AssignmentTable(Base):
    """Who gets which document; what is said of one that was deleted means nothing."""

    __tablename__ = "assignment"
    __table_args__ = (UniqueConstraint("plan_id", "document_id", "annotator_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    plan_id: Mapped[str | None] = mapped_column(refers_to("plan.id"), index=True)
    document_id: Mapped[str]
    annotator_id: Mapped[str] = mapped_column(refers_to("annotator.id"), index=True)
    created: Mapped[str]


class ExchangeLogTable(Base):
    """Packages sent and taken in; the report is JSON."""

    __tablename__ = "exchange_log"
    __table_args__ = (UniqueConstraint("package_id", "direction"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    package_id: Mapped[str]
    kind: Mapped[str]
    direction: Mapped[str]
    installation: Mapped[str]
    annotator_id: Mapped[str | None]
    report: Mapped[str]
    by: Mapped[str]
    at: Mapped[str]


class ExchangeBaseTable(Base):
    """What an exchange left as common knowledge of a layer: the base of three-way merges.

    The layer is named by document and annotator (empty for gold): its own id may go and come.
    """

    __tablename__ = "exchange_base"
    __table_args__ = (Index(None, "document_id", "annotator_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    installation: Mapped[str]
    document_id: Mapped[str]
    annotator_id: Mapped[str]
    revision: Mapped[int]
    state: Mapped[str]
    exchange_id: Mapped[str] = mapped_column(refers_to("exchange_log.id"), index=True)


class AnswerTable(Base):
    """What the trainer answers to a question of an annotator."""

    __tablename__ = "answer"

    id: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[str]
    annotator_id: Mapped[str] = mapped_column(refers_to("annotator.id"), index=True)
    text: Mapped[str]
    by: Mapped[str]
    at: Mapped[str]

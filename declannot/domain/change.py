"""Changes and steps: how every edit is described before and after it happens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from declannot.domain.carried_span import CarriedSpan
from declannot.domain.document import Annotator, Document, DocumentText, Layer
from declannot.domain.handover import Answer, Assignment, ExchangeBase, ExchangeEntry, Plan
from declannot.domain.message import Message
from declannot.domain.schema import Schema
from declannot.domain.source_memory import SourceMemory
from declannot.domain.span import Decision, Relation, Span


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """What a project is called; ``installation`` tells copies of one project apart."""

    id: str
    title: str
    installation: str = ""


@dataclass(frozen=True, slots=True)
class SchemaVersion:
    """One version of the schema with the guideline that goes with it; the newest is in force."""

    number: int
    schema: Schema
    guideline: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedFinding:
    """A finding of the consistency check that was accepted for good."""

    id: str
    code: str
    document_id: str
    subject: str
    reason: str
    by: str = ""
    at: str = ""


Entity = (
    ProjectInfo
    | SchemaVersion
    | Annotator
    | Document
    | DocumentText
    | Layer
    | Span
    | Relation
    | Decision
    | AcceptedFinding
    | Plan
    | Assignment
    | Answer
    | ExchangeEntry
    | ExchangeBase
    | SourceMemory
    | CarriedSpan
)


@dataclass(frozen=True, slots=True)
class Change:
    """One entity before and after: added where ``before`` is None, removed where ``after`` is."""

    before: Entity | None
    after: Entity | None

    @property
    def entity(self) -> Entity:
        """The entity as it is after the change, or as it was where it is removed."""
        entity = self.after if self.after is not None else self.before
        assert entity is not None
        return entity

    @property
    def entity_id(self) -> str:
        """What tells the entity from others of its kind; a text has the id of its document."""
        entity = self.entity
        if isinstance(entity, DocumentText):
            return entity.document_id
        return str(entity.number) if isinstance(entity, SchemaVersion) else entity.id

    def inverse(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """A named group of changes that happens, and is undone, as one.

    Attributes:
        kind: stable name of the operation, such as ``add_span``.
        name: what the menu shows, such as "Add COMMITMENT".
        changes: in an order in which they can be written (a layer before its spans).
        document_id: where the step happened, or None when it touches several documents.
        warnings: rules of the schema that warn, for the status bar.
    """

    kind: str
    name: Message
    changes: Sequence[Change]
    document_id: str | None = None
    warnings: tuple[Message, ...] = ()

    def inverse(self) -> Step:
        """Return the step that takes this one back, changes in reverse order."""
        changes = tuple(change.inverse() for change in reversed(self.changes))
        return Step(self.kind, self.name, changes, self.document_id)

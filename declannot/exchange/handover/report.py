"""What a merge did, or would do: for windows, summaries and ``--json`` alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from declannot.domain.errors import UserError
from declannot.domain.message import Message, counted, message
from declannot.domain.punctuation import with_semicolons

NEW, CHANGED, UNCHANGED, CONFLICTING, REFUSED = (
    "new",
    "changed",
    "unchanged",
    "conflicting",
    "refused",
)
OUTCOMES = (NEW, CHANGED, UNCHANGED, CONFLICTING, REFUSED)


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a conflict, in words; ``deleted`` where there is nothing left on it.

    Attributes:
        start, end: edges of the span in code points, or None.
        label: name of the label or relation type, or empty.
        quote: the text it covers, cut where it is long.
        attributes: by name.
        note: the note, or the remarks on the document.
    """

    deleted: bool
    start: int | None = None
    end: int | None = None
    label: str = ""
    quote: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    note: str = ""

    def to_dict(self) -> dict[str, Any] | None:
        """Return the side for ``--json``; None where it was deleted."""
        if self.deleted:
            return None
        return {
            "start": self.start,
            "end": self.end,
            "label": self.label,
            "text": self.quote,
            "attributes": self.attributes,
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something both sides changed without knowing of each other.

    Attributes:
        id: what a resolution is given for.
        kind: ``changed``, ``deleted here``, ``deleted there`` or ``notes``.
        what: ``span``, ``relation``, ``decision`` or ``document``.
        ours, theirs: what stands here and in the file.
        resolution: how it is decided, or None.
    """

    id: str
    document_id: str
    document: str
    annotator: str
    kind: str
    what: str
    part_id: str
    ours: Side
    theirs: Side
    resolution: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the conflict for ``--json``."""
        return {
            "id": self.id,
            "document": self.document,
            "document_id": self.document_id,
            "annotator": self.annotator,
            "kind": self.kind,
            "what": self.what,
            "part": self.part_id,
            "ours": self.ours.to_dict(),
            "theirs": self.theirs.to_dict(),
            "resolution": self.resolution,
        }


@dataclass(slots=True)
class DocumentOutcome:
    """What a merge does to one layer of a document, or to the document itself.

    Attributes:
        annotator: whose layer; empty where the document itself is meant.
        outcome: one of ``OUTCOMES``.
        reason: why it is refused, or empty.
        stale: decisions that are marked as stale.
    """

    document_id: str
    document: str
    annotator: str
    outcome: str
    file: str
    reason: Message | None = None
    spans_new: int = 0
    spans_changed: int = 0
    spans_deleted: int = 0
    relations_new: int = 0
    relations_changed: int = 0
    relations_deleted: int = 0
    stale: int = 0
    conflicts: list[Conflict] = field(default_factory=list)

    def to_dict(self) -> dict[str, Any]:
        """Return the outcome for ``--json``."""
        return {
            "document": self.document,
            "document_id": self.document_id,
            "annotator": self.annotator or None,
            "file": self.file,
            "outcome": self.outcome,
            "reason": str(self.reason) if self.reason else None,
            "spans": {
                "new": self.spans_new,
                "changed": self.spans_changed,
                "deleted": self.spans_deleted,
            },
            "relations": {
                "new": self.relations_new,
                "changed": self.relations_changed,
                "deleted": self.relations_deleted,
            },
            "stale_decisions": self.stale,
        }


@dataclass(frozen=True, slots=True)
class MergedFile:
    """A package or project that was merged."""

    path: Path
    kind: str
    package_id: str
    annotator: str
    project: str

    def to_dict(self) -> dict[str, Any]:
        """Return the file for ``--json``."""
        return {
            "file": str(self.path),
            "kind": self.kind,
            "id": self.package_id,
            "annotator": self.annotator or None,
            "project": self.project,
        }


@dataclass(kw_only=True)
class MergePreview:
    """A merge, done or looked at beforehand.

    Attributes:
        changed: whether anything is, or would be, written.
        schema_adopted: the number of the schema version a task brought, or None.
        answers_new: answers to questions that came with a task.
        fatal: why the merge is refused as a whole, if it is.
    """

    dry_run: bool
    files: list[MergedFile] = field(default_factory=list)
    documents: list[DocumentOutcome] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)
    annotators_new: list[str] = field(default_factory=list)
    schema_adopted: int | None = None
    answers_new: int = 0
    changed: bool = False
    fatal: UserError | None = None

    @property
    def conflicts(self) -> list[Conflict]:
        """All conflicts, decided or not."""
        return [conflict for each in self.documents for conflict in each.conflicts]

    @property
    def undecided(self) -> list[Conflict]:
        """The conflicts that still have to be decided."""
        return [each for each in self.conflicts if each.resolution is None]

    @property
    def counts(self) -> dict[str, int]:
        """How many layers and documents had each outcome."""
        counted = Counter(each.outcome for each in self.documents)
        return {outcome: counted[outcome] for outcome in OUTCOMES}

    def to_dict(self) -> dict[str, Any]:
        """Return the report for ``--json``."""
        return {
            "dry_run": self.dry_run,
            "files": [each.to_dict() for each in self.files],
            "counts": self.counts,
            "changed": self.changed,
            "documents": [each.to_dict() for each in self.documents],
            "conflicts": [each.to_dict() for each in self.conflicts],
            "annotators_new": self.annotators_new,
            "schema_adopted": self.schema_adopted,
            "answers_new": self.answers_new,
            "warnings": [str(each) for each in self.warnings],
        }


class MergeConflicts(UserError):
    """A merge has conflicts that nobody decided; nothing was changed. Exit code 1.

    Attributes:
        report: the whole preview.
    """

    def __init__(self, report: MergePreview) -> None:
        """Name the first conflicts."""
        self.report = report
        undecided = report.undecided
        listed = [_place(each) for each in undecided[:3]]
        super().__init__(
            counted(
                len(undecided),
                "{count} conflict has to be decided first: {listed}",
                "{count} conflicts have to be decided first: {listed}",
                listed=with_semicolons([*listed, "…"] if len(undecided) > 3 else listed),
            ),
            remedy="Decide each of them, or all alike.",
        )
        self.in_command(
            "Decide each in the window, or all alike with --prefer ours or --prefer theirs."
        )


def _shown(conflict: Conflict) -> Side:
    return conflict.theirs if conflict.ours.deleted else conflict.ours


def _place(conflict: Conflict) -> object:
    """Return where a conflict is, in words: the document, the offset, the label."""
    side = _shown(conflict)
    place: object = conflict.document
    if side.start is not None:
        place = message("{document}, offset {start}", document=place, start=side.start)
    return message("{place} ({label})", place=place, label=side.label) if side.label else place

"""What an import or export did, or would do: for windows, summaries and ``--json`` alike."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from declannot import __version__
from declannot.domain.message import Message
from declannot.domain.schema import Schema
from declannot.exchange.decisions import Decisions
from declannot.exchange.names_found import NameFound, NamesFound, Standing
from declannot.exchange.sources import Problem
from declannot.formats.losses import Ledger


@dataclass(frozen=True, slots=True)
class Verified:
    """How an export was proved: by what, and how many spans were read back and compared."""

    by: str
    spans: int
    mismatches: int = 0


@dataclass(kw_only=True)
class ExportReport:
    """An export, done or looked at beforehand.

    Attributes:
        out: the file or folder.
        documents, spans, relations: how many are in it.
        verified: the proof; None in a preview.
        tokenizer: name and version, where the format needs tokens.
        files: what was or would be written, relative to the folder of ``out``.
        beside: what was written along with these files, likewise; the report among it.
        beginnings: in a preview, how the first files begin, by name; None where it is no text.
        document_ids: ids of the documents that are in it.
        parts: how many documents are in each part of the split; empty without one.
        spans_not_chosen, values_not_chosen: spans and values of attributes that stay behind
            because others were chosen: no losses.
        ledger: the losses.
    """

    format: str
    out: Path
    unit: str
    tokenizer: str | None = None
    documents: int = 0
    spans: int = 0
    relations: int = 0
    verified: Verified | None = None
    files: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    beginnings: dict[str, tuple[str, ...] | None] = field(default_factory=dict)
    document_ids: list[str] = field(default_factory=list)
    parts: dict[str, int] = field(default_factory=dict)
    spans_not_chosen: int = 0
    values_not_chosen: int = 0
    warnings: list[Message] = field(default_factory=list)
    ledger: Ledger = field(default_factory=Ledger)

    @property
    def first_lines(self) -> tuple[str, ...]:
        """How the first file that is not empty begins, in a preview."""
        return next((lines for lines in self.beginnings.values() if lines and any(lines)), ())

    @property
    def losses(self) -> dict[str, int]:
        """Losses per code."""
        return self.ledger.sorted_counts()

    def to_dict(self) -> dict[str, Any]:
        """Return the report as the contract writes it, every detail included."""
        report = self._head()
        report["details"] = [msgspec.json.decode(line) for line in self.ledger.details()]
        return report | self._tail()

    def to_json(self) -> bytes:
        """Return the same as JSON, a detail a line."""
        head = msgspec.json.format(msgspec.json.encode(self._head()), indent=1)
        details = b",\n  ".join(self.ledger.details())
        tail = msgspec.json.format(msgspec.json.encode(self._tail()), indent=1)
        listed = b"[\n  " + details + b"\n ]" if details else b"[]"
        return head[:-2] + b',\n "details": ' + listed + b"," + tail[1:] + b"\n"

    def _head(self) -> dict[str, Any]:
        return {
            "format": self.format,
            "unit": self.unit,
            "tokenizer": self.tokenizer,
            "documents": self.documents,
            "spans": self.spans,
            "relations": self.relations,
            "losses": self.losses,
        }

    def _tail(self) -> dict[str, Any]:
        proof = self.verified
        return {
            "verified": None
            if proof is None
            else {"by": proof.by, "spans": proof.spans, "mismatches": proof.mismatches},
            "declannot": __version__,
        }


class Basis(StrEnum):
    """On what it rests that offsets are counted in a unit."""

    NAMED = "named"
    QUOTED = "quoted"
    FOUND = "found out"
    DECLARED = "declared"


@dataclass(frozen=True, slots=True)
class UnitFound:
    """What the offsets of a file count, and how one knows.

    Attributes:
        path: the file.
        unit: what its offsets count.
        basis: whether it was named, is proved by what spans quote, was found out or assumed
            (``detail`` says how), or is what the format lays down.
        documents: how many documents of the file it holds for.
    """

    path: Path
    unit: str
    basis: Basis
    detail: str
    documents: int


@dataclass(frozen=True, slots=True)
class Beginning:
    """How the first document with spans begins.

    Attributes:
        title: of the document.
        text: its beginning, in whole lines where they are not too long.
        spans: start, end (code points in ``text``) and label of those that lie in it.
    """

    title: str
    text: str
    spans: tuple[tuple[int, int, str], ...]


@dataclass(kw_only=True)
class ImportReport:
    """An import, done or looked at beforehand.

    Attributes:
        formats: per file, the format it was read as and why.
        documents_new: documents that were not there before.
        documents_matched: documents that were; ``documents_unchanged`` of them gain nothing.
        spans_new, spans_present: spans that are added, and those that were there already.
        relations_new: relations that are added.
        annotators_new: names of annotators who were not there before.
        labels_unknown, attributes_unknown, relations_unknown: names the schema does not know,
            with how often they occur.
        schema_adopted: whether the empty project takes the schema that lies beside the corpus.
        document_ids: ids of the documents that were added or matched, in the order of the files.
        first_lines: how the first text begins.
        beginning: how the first document with spans begins, or None where none has any.
        names: every name the files bring and what becomes of it.
        found: the same as it was counted; ``Standing.rows`` makes names of it.
        standing: what they are held against.
        recalled: what was decided at an earlier import of such files.
        schema: the schema as it is after the import.
        units: what the offsets of each file count.
        problems: what keeps files from being taken in, where they were all looked at.
    """

    documents_new: int = 0
    documents_matched: int = 0
    documents_unchanged: int = 0
    spans_new: int = 0
    spans_present: int = 0
    relations_new: int = 0
    annotators_new: list[str] = field(default_factory=list)
    labels_unknown: dict[str, int] = field(default_factory=dict)
    attributes_unknown: dict[str, int] = field(default_factory=dict)
    relations_unknown: dict[str, int] = field(default_factory=dict)
    schema_adopted: bool = False
    dry_run: bool = False
    formats: list[tuple[Path, str, Message]] = field(default_factory=list)
    document_ids: list[str] = field(default_factory=list)
    first_lines: tuple[str, ...] = ()
    beginning: Beginning | None = None
    names: list[NameFound] = field(default_factory=list)
    found: NamesFound = field(default_factory=NamesFound)
    standing: Standing | None = None
    recalled: Decisions = field(default_factory=Decisions)
    schema: Schema | None = None
    units: list[UnitFound] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)
    ledger: Ledger = field(default_factory=Ledger)

    @property
    def losses(self) -> dict[str, int]:
        """Losses per code."""
        return self.ledger.sorted_counts()

    def to_dict(self) -> dict[str, Any]:
        """Return the report for ``--json``."""
        return {
            "dry_run": self.dry_run,
            "files": [
                {"path": str(path), "format": name, "why": str(why)}
                for path, name, why in self.formats
            ],
            "documents": {
                "new": self.documents_new,
                "matched": self.documents_matched,
                "unchanged": self.documents_unchanged,
            },
            "spans": {"new": self.spans_new, "present": self.spans_present},
            "relations": {"new": self.relations_new},
            "annotators": self.annotators_new,
            "labels_unknown": self.labels_unknown,
            "attributes_unknown": self.attributes_unknown,
            "relations_unknown": self.relations_unknown,
            "schema_adopted": self.schema_adopted,
            "names": [each.to_dict() for each in self.names],
            "units": [
                {
                    "path": str(each.path),
                    "unit": each.unit,
                    "basis": each.basis.value,
                    "detail": each.detail,
                    "documents": each.documents,
                }
                for each in self.units
            ],
            "losses": self.losses,
            "details": [msgspec.json.decode(line) for line in self.ledger.details()],
            "warnings": [str(warning) for warning in self.warnings],
            "declannot": __version__,
        }

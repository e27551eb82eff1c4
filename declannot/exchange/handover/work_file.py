"""Work files: one annotator's layers on their way back."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from declannot.domain.document import Annotator, Document, Status
from declannot.domain.errors import UserError
from declannot.domain.handover import ExchangeBase, ExchangeEntry, base_id
from declannot.domain.identity import new_id
from declannot.domain.moment import utc_now
from declannot.exchange.delivery import check_place, workshop
from declannot.exchange.faults import disk_faults
from declannot.exchange.first_sent import freeze
from declannot.exchange.handover.carried import CarriedRecord, carried_records
from declannot.exchange.handover.layers import state_of
from declannot.exchange.handover.manifest import manifest_of
from declannot.exchange.handover.questions import questions_of
from declannot.exchange.handover.versions import (
    Knowledge,
    committed,
    from_json,
    joined,
    to_json,
)
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.records import Namer
from declannot.formats.losses import Ledger
from declannot.formats.package import WORK, Manifest, Member, write_package
from declannot.formats.record import CorpusLayer
from declannot.formats.schema_yaml import write_schema

if TYPE_CHECKING:
    from declannot.store.project import Project
    from declannot.store.records import DocumentRecord, LayerRecord

LAYERS, SCHEMA, QUESTIONS = "layers.jsonl", "schema.yaml", "questions.json"


class WorkRecord(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """One layer in a work file: a line of ``layers.jsonl``.

    Attributes:
        document, sha256: the document, by id and by the hash of its text, which stays at home.
        layer: as in the native record.
        seconds: time on task, that of all installations together.
        known: versions of all parts (``versions.py``).
        carried: what waits in the layer, or waited, since its text was corrected, if anything.
    """

    document: str
    title: str
    sha256: str
    layer: CorpusLayer
    seconds: int
    known: msgspec.Raw
    carried: list[CarriedRecord] | msgspec.UnsetType = msgspec.UNSET


encode_line = msgspec.json.Encoder().encode
decode_work_record = msgspec.json.Decoder(WorkRecord).decode


@dataclass(frozen=True, slots=True)
class WorkReport:
    """A work file that was written.

    Attributes:
        out: the file.
        package_id: hash of its content.
        at: when it was sent.
        layers, spans, relations, done: how many are in it; ``done`` counts finished layers.
        first_sent: ids of the documents sent for the first time.
        questions: how many doubts and remarks go along.
    """

    out: Path
    package_id: str
    annotator: Annotator
    at: str
    layers: int
    spans: int
    relations: int
    done: int
    first_sent: tuple[str, ...]
    questions: int


def make_work(
    project: Project,
    out: Path,
    *,
    annotator: Annotator | None = None,
    force: bool = False,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> WorkReport:
    """Write an annotator's work file and note that it was sent; this is no step for undo.

    Every layer the annotator began is in it. What is sent of a layer for the first time is kept
    as ``first_sent``, whatever its status: the work has left the house.

    Args:
        annotator: whose work; may be left out where the project is one person's.

    Raises:
        UserError: whose work is not clear, there is none, or OUT is in the way.
        EnvironmentFault: it cannot be written; then nothing was sent.
        Cancelled: it was stopped.
    """
    who = annotator or sole_annotator(project)
    check_place(out, folder=False, force=force, project=project.path, beside=[])
    at = utc_now()
    sending = _Sending(project, who, at)
    with workshop(out) as folder, disk_faults("The work file cannot be written", out):
        part = folder / out.name
        manifest = write_package(part, sending.manifest(), sending.members(progress, cancelled))
        if not sending.layers:
            raise UserError(
                "There is no work of {name} yet",
                where=str(project.path),
                remedy="Mark something first.",
                name=who.name,
            )
        # First the project, then the file: no file may hold versions the project forgot.
        project.record_sending(sending.entry(manifest), sending.bases, sending.first_sent)
        os.replace(part, out)
    return WorkReport(
        out,
        manifest.id,
        who,
        at,
        sending.layers,
        sending.spans,
        sending.relations,
        sending.done,
        tuple(sending.first_documents),
        sending.questions,
    )


def sole_annotator(project: Project) -> Annotator:
    """Return the annotator of a project that is one person's.

    Raises:
        UserError: there are several, or none.
    """
    from declannot.exchange.handover.task_project import task_of

    task = task_of(project)
    annotators = project.annotators()
    if task is not None:
        annotators = [each for each in annotators if each.id == task.annotator_id]
    if len(annotators) == 1:
        return annotators[0]
    raise UserError(
        "The project has several annotators" if annotators else "The project has no annotator",
        where=str(project.path),
        remedy="Name the annotator whose work it is.",
    )


class _Sending:
    """Collects what goes into one work file, and what is written down of it."""

    def __init__(self, project: Project, who: Annotator, at: str) -> None:
        self._project = project
        self._who = who
        self._at = at
        self._entry_id = new_id()
        self.layers = self.spans = self.relations = self.done = self.questions = 0
        self.bases: list[ExchangeBase] = []
        self.first_sent: dict[str, str] = {}
        self.first_documents: list[str] = []

    def manifest(self) -> Manifest:
        return manifest_of(self._project, WORK, self._who)

    def entry(self, manifest: Manifest) -> ExchangeEntry:
        return ExchangeEntry(
            id=self._entry_id,
            package_id=manifest.id,
            kind=WORK,
            direction="out",
            installation=self._project.installation,
            annotator_id=self._who.id,
            report=msgspec.json.encode(
                {"layers": self.layers, "spans": self.spans, "relations": self.relations}
            ).decode(),
            by=self._who.id,
            at=self._at,
        )

    def members(self, progress: Progress | None, cancelled: Cancel | None) -> Iterator[Member]:
        yield LAYERS, self._lines(progress, cancelled)
        yield SCHEMA, (write_schema(self._project.schema),)
        asked = questions_of(self._project, self._who.id)
        self.questions = len(asked)
        yield QUESTIONS, (encode_line([each.to_dict() for each in asked]) + b"\n",)

    def _lines(self, progress: Progress | None, cancelled: Cancel | None) -> Iterator[bytes]:
        project = self._project
        revisions = project.layer_revisions(self._who.id)
        with closing(Ledger()) as ledger:
            namer = Namer(project.schema, project.annotators(), ledger)
            records = project.iter_records(list(revisions), {self._who.id})
            for done, each in enumerate(records):
                step(progress, cancelled, done, len(revisions))
                for inside in each.layers:
                    _, revision = revisions[each.document.id]
                    yield self._line(each, inside, revision, namer)

    def _line(
        self, record: DocumentRecord, inside: LayerRecord, revision: int, namer: Namer
    ) -> bytes:
        document, layer = record.document, inside.layer
        first = freeze(layer, inside.spans, inside.relations, self._at)
        is_first = not layer.first_sent and not _is_untouched(inside)
        if is_first:
            self.first_sent[layer.id] = first
            self.first_documents.append(document.id)
            layer = replace(layer, first_sent=first)
        known = self._committed(document, inside, revision, anew=is_first)
        self._count(inside)
        line = WorkRecord(
            document=document.id,
            title=document.title,
            sha256=document.sha256,
            layer=namer.layer(layer, inside.spans, inside.relations, (), record.text.text),
            seconds=layer.seconds,
            known=msgspec.Raw(to_json(known, with_hashes=False).encode()),
            carried=self._carried(document, layer.id) or msgspec.UNSET,
        )
        return encode_line(line) + b"\n"

    def _carried(self, document: Document, layer_id: str) -> list[CarriedRecord]:
        if not document.version_of:
            return []
        project = self._project
        items = project.carried_spans(document.id)
        return carried_records(items, layer_id, project.schema, project.annotators())

    def _read_known(self, document_id: str) -> Knowledge:
        bases = self._project.exchange_bases([document_id])
        return joined(from_json(base.state) for base in bases.get((document_id, self._who.id), ()))

    def _committed(
        self, document: Document, inside: LayerRecord, revision: int, *, anew: bool
    ) -> Knowledge:
        installation = self._project.installation
        known = committed(
            state_of(inside, Knowledge()).parts(),
            inside.layer.seconds,
            self._read_known(document.id),
            installation,
            revision,
            anew=anew,
        )
        self.bases.append(
            ExchangeBase(
                id=base_id(installation, document.id, self._who.id),
                installation=installation,
                document_id=document.id,
                annotator_id=self._who.id,
                revision=revision,
                state=to_json(known),
                exchange_id=self._entry_id,
            )
        )
        return known

    def _count(self, inside: LayerRecord) -> None:
        self.layers += 1
        self.spans += len(inside.spans)
        self.relations += len(inside.relations)
        self.done += inside.layer.status is Status.DONE


def _is_untouched(inside: LayerRecord) -> bool:
    """Whether nothing was made or said in a layer yet; such a layer is not sent *first*."""
    return inside.layer.status is Status.NEW and not inside.spans and not inside.layer.notes

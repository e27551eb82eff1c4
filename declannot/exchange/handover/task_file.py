"""Task files: what an annotator needs to work, and nobody else's work."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from declannot.domain.change import Change, Step
from declannot.domain.document import Annotator, Document, folded_name
from declannot.domain.errors import UserError
from declannot.domain.handover import ExchangeEntry
from declannot.domain.identity import new_id
from declannot.domain.moment import utc_now
from declannot.domain.operations.project import add_annotator
from declannot.exchange.delivery import check_place, workshop
from declannot.exchange.faults import disk_faults
from declannot.exchange.handover.manifest import manifest_of
from declannot.exchange.handover.planning import assigned_documents
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.records import Namer
from declannot.formats.losses import Ledger
from declannot.formats.package import TASK, Manifest, Member, write_package
from declannot.formats.record import CorpusDocument
from declannot.formats.schema_yaml import write_schema

if TYPE_CHECKING:
    from declannot.store.project import Project
    from declannot.store.queries import Reading

DOCUMENTS, PRACTICE = "documents.jsonl", "practice.jsonl"
SCHEMA, GUIDELINE, INSTRUCTIONS, ANSWERS = (
    "schema.yaml",
    "guideline.md",
    "instructions.md",
    "answers.json",
)

_encode = msgspec.json.Encoder().encode


class AnswerRecord(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """An answer to one of the annotator's questions, by the question's id."""

    id: str
    document: str
    text: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class TaskReport:
    """A task file that was written.

    Attributes:
        made_annotator: whether the annotator was not known before.
        planned: whether the plan chose the documents.
    """

    out: Path
    package_id: str
    annotator: Annotator
    documents: int
    characters: int
    practice: int
    answers: int
    made_annotator: bool
    planned: bool


def make_task(
    project: Project,
    out: Path,
    annotator_name: str,
    *,
    documents: Sequence[Document] | None = None,
    instructions: str = "",
    force: bool = False,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> TaskReport:
    """Write a task file for an annotator, who is made if unknown.

    It holds no layer of anybody, not even of this annotator: a task never touches work that was
    done. Documents for practice bring their gold along, without names and sources.

    Args:
        documents: which; those the newest plan gives the annotator where None, or all where
            there is no plan.

    Raises:
        UserError: the name cannot be used, there are no documents, or OUT is in the way.
        EnvironmentFault: it cannot be written.
        Cancelled: it was stopped.
    """
    check_place(out, folder=False, force=force, project=project.path, beside=[])
    who, joining = _annotator(project, annotator_name)
    if joining is not None:
        known_documents = documents if documents is not None else project.documents()
        if not known_documents:
            raise _nothing_for(project, who)
        project.apply(joining)
    planned = None if documents is not None else assigned_documents(project, who.id)
    chosen = _chosen(project, documents, planned)
    if not chosen:
        raise _nothing_for(project, who)
    task = _Task(project, who, chosen, instructions)
    with workshop(out) as folder, disk_faults("The task file cannot be written", out):
        part = folder / out.name
        manifest = write_package(part, task.manifest(), task.members(progress, cancelled))
        project.record_sending(task.entry(manifest))
        os.replace(part, out)
    practice = sum(each.practice for each in chosen)
    return TaskReport(
        out,
        manifest.id,
        who,
        len(chosen) - practice,
        sum(each.length for each in chosen if not each.practice),
        practice,
        task.answers,
        made_annotator=joining is not None,
        planned=planned is not None,
    )


def _nothing_for(project: Project, who: Annotator) -> UserError:
    return UserError(
        "There is no document for {name}",
        where=str(project.path),
        remedy="Add documents first, name some, or draw a plan with this annotator.",
        name=who.name,
    )


def _annotator(project: Project, name: str) -> tuple[Annotator, Step | None]:
    """Return the annotator, and the step that adds them where they are not known.

    Whoever got a task before is the same person again, also where their joining was undone.
    """
    known = project.annotators()
    for each in known:
        if name == each.id or folded_name(each.name) == folded_name(name):
            return each, None
    annotator, step = add_annotator(name, known)
    for each in task_holders(project):
        if folded_name(each.name) == folded_name(name):
            return each, replace(step, changes=(Change(None, each),))
    return annotator, step


def task_holders(source: Reading) -> list[Annotator]:
    """Return everybody a task file was ever made for here."""
    found = {}
    for entry in source.exchanges():
        if entry.kind == TASK and entry.direction == "out" and entry.annotator_id:
            name = json.loads(entry.report).get("name", "")
            found[entry.annotator_id] = Annotator(entry.annotator_id, name)
    return list(found.values())


def _chosen(
    project: Project, documents: Sequence[Document] | None, planned: set[str] | None
) -> list[Document]:
    if documents is not None:
        return list(documents)
    if planned is not None:
        return [each for each in project.present_documents() if each.id in planned]
    return project.present_documents()


class _Task:
    """Collects what goes into one task file."""

    def __init__(
        self, project: Project, who: Annotator, chosen: Sequence[Document], instructions: str
    ) -> None:
        self._project = project
        self._who = who
        self._work = [each.id for each in chosen if not each.practice]
        self._practice = [each.id for each in chosen if each.practice]
        self._instructions = instructions
        self.answers = 0

    def manifest(self) -> Manifest:
        return manifest_of(self._project, TASK, self._who)

    def entry(self, manifest: Manifest) -> ExchangeEntry:
        report = {
            "name": self._who.name,
            "documents": len(self._work),
            "practice": len(self._practice),
            "answers": self.answers,
        }
        return ExchangeEntry(
            id=new_id(),
            package_id=manifest.id,
            kind=TASK,
            direction="out",
            installation=self._project.installation,
            annotator_id=self._who.id,
            report=_encode(report).decode(),
            at=utc_now(),
        )

    def members(self, progress: Progress | None, cancelled: Cancel | None) -> Iterator[Member]:
        yield DOCUMENTS, self._documents(progress, cancelled)
        if self._practice:
            yield PRACTICE, self._practised()
        yield SCHEMA, (write_schema(self._project.schema),)
        yield GUIDELINE, (self._project.guideline.encode(),)
        if self._instructions:
            yield INSTRUCTIONS, (self._instructions.encode(),)
        own = [each for each in self._project.answers() if each.annotator_id == self._who.id]
        self.answers = len(own)
        people = {each.id: each.name for each in self._project.annotators()}
        records = [
            AnswerRecord(
                id=each.id,
                document=each.document_id,
                text=each.text,
                by=people.get(each.by, ""),
                at=each.at,
            )
            for each in own
        ]
        yield ANSWERS, (_encode(records) + b"\n",)

    def _documents(self, progress: Progress | None, cancelled: Cancel | None) -> Iterator[bytes]:
        with closing(Ledger()) as ledger:
            namer = Namer(self._project.schema, (), ledger)
            for done, each in enumerate(self._project.iter_records(self._work, ())):
                step(progress, cancelled, done, len(self._work))
                yield _encode(namer.document(each.document, each.text.text, [])) + b"\n"

    def _practised(self) -> Iterator[bytes]:
        with closing(Ledger()) as ledger:
            namer = Namer(self._project.schema, (), ledger)
            for each in self._project.iter_records(self._practice, {None}):
                layers = [
                    namer.layer(
                        replace(inside.layer, first_sent=""),
                        inside.spans,
                        inside.relations,
                        inside.decisions,
                        each.text.text,
                    )
                    for inside in each.layers
                ]
                record = namer.document(each.document, each.text.text, layers)
                yield _encode(_without_people(record)) + b"\n"


def _without_people(record: CorpusDocument) -> CorpusDocument:
    """Take out of gold who made it, and the ids of the spans it was made from."""
    for layer in record.layers:
        for span in layer.spans:
            span.by = ""
            span.origin = "gold"
        for relation in layer.relations:
            relation.by = ""
            relation.origin = "gold"
        for decision in layer.decisions:
            decision.by = ""
            decision.sources = []
    return record

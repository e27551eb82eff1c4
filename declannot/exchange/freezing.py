"""Freezing a version of the corpus: chosen, dealt into parts, kept as records in the project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import msgspec

from declannot import __version__
from declannot.domain.dataset import Dataset, FrozenDocument, checked_dataset_name, dataset_named
from declannot.domain.document import Status
from declannot.domain.message import Message, message
from declannot.domain.moment import utc_now
from declannot.domain.splitting import Split
from declannot.exchange.choices import ExportChoices
from declannot.exchange.dataset_facts import (
    AgreementGathering,
    DatasetFacts,
    LeftOut,
    facts_json,
)
from declannot.exchange.handover.planning import plan_summary
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.selection import Selection
from declannot.formats.losses import Ledger
from declannot.formats.record import CorpusDocument

if TYPE_CHECKING:
    from declannot.store.datasets import DatasetShelf
    from declannot.store.project import Project
    from declannot.store.queries import Reading

_encode = msgspec.json.Encoder().encode
_NOT_KEPT = frozenset(("format", "force"))


@dataclass(frozen=True, slots=True)
class FreezePreview:
    """What a dataset would hold.

    Attributes:
        document_ids: ids of the documents.
        layers: their names, gold last.
        split: how the documents would be dealt, or None.
        labels: spans by label id, those of ``split`` too.
        label_names: of the schema, by id.
        left_out: titles of documents that stay behind, each with the reason.
        warnings: what is to be known.
    """

    document_ids: tuple[str, ...]
    layers: tuple[str, ...]
    split: Split | None
    labels: Mapping[str, int]
    label_names: Mapping[str, str]
    left_out: tuple[tuple[str, Message], ...]
    warnings: tuple[Message, ...]

    @property
    def documents(self) -> int:
        """How many documents."""
        return len(self.document_ids)


@dataclass(frozen=True, slots=True)
class Frozen:
    """A dataset that was frozen, and what is to be known of it."""

    dataset: Dataset
    warnings: tuple[Message, ...]


def preview_freeze(
    source: Reading, choices: ExportChoices, *, cancelled: Cancel | None = None
) -> FreezePreview:
    """Return what a dataset would hold; nothing is written and no layer is read.

    Raises:
        UserError: a choice names what is not there, or nothing is left.
        Cancelled: it was stopped.
    """
    chosen = Selection(source, None, choices, Ledger(), cancelled)
    return FreezePreview(
        chosen.document_ids,
        chosen.layers,
        chosen.split,
        chosen.spans_by_label(),
        chosen.label_names,
        tuple((document.title, reason) for document, reason in chosen.left_out),
        tuple(chosen.warnings()),
    )


def freeze(
    project: Project,
    name: str,
    choices: ExportChoices,
    *,
    by: str = "",
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> Frozen:
    """Keep what the choices leave of the corpus as a dataset of this name.

    It is written in one transaction beside the journal: undo does not take it back. Documents,
    spans and their order are those an export of the same choices would write now.

    Args:
        choices: the format and ``force`` mean nothing here; options of formats become the
            dataset's own defaults.
        by: id of whoever freezes it, or empty.

    Raises:
        UserError: the name is taken or empty, a choice names what is not there, or nothing is
            left.
        Busy, EnvironmentFault: it cannot be written.
        Cancelled: it was stopped; nothing is left.
    """
    what = message("Freeze “{name}”", name=name)
    with project.datasets_open(what) as shelf:
        checked = checked_dataset_name(name, project.datasets())
        freezing = _Freezing(project, choices, shelf, cancelled)
        freezing.add_records(progress)
        facts = freezing.facts(by, progress)
        dataset = shelf.put(
            Dataset(
                id="",
                name=checked,
                sha256="",
                documents=0,
                spans=freezing.spans,
                relations=freezing.relations,
                parts=freezing.parts(),
                schema=project.schema,
                guideline=project.guideline,
                facts=facts_json(facts),
                by=by,
                created=utc_now(),
            )
        )
        told = (*freezing.selection.warnings(), *_unfinished(facts))
        if not dataset.spans:
            told = (*told, message("There is no span in it"))
        return Frozen(dataset, told)


def rename_dataset(project: Project, dataset: Dataset, name: str) -> None:
    """Give a dataset another name; what it holds stays.

    Raises:
        UserError: the name is taken or empty.
        Busy, Conflict, EnvironmentFault: it cannot be written.
    """
    what = message("Rename “{name}”", name=dataset.name)
    with project.datasets_open(what) as shelf:
        others = [each for each in project.datasets() if each.id != dataset.id]
        shelf.rename(dataset.id, checked_dataset_name(name, others))


def remove_dataset(project: Project, name: str) -> Dataset:
    """Remove a dataset for good; exports of it stay where they are.

    Raises:
        UserError: there is none of that name.
        Busy, EnvironmentFault: it cannot be written.
    """
    with project.datasets_open(message("Remove “{name}”", name=name)) as shelf:
        found = dataset_named(name, project.datasets())
        shelf.remove(found.id)
    return found


class _Freezing:
    """One dataset on its way."""

    def __init__(
        self,
        project: Project,
        choices: ExportChoices,
        shelf: DatasetShelf,
        cancelled: Cancel | None,
    ) -> None:
        self._project = project
        self._choices = choices
        self._shelf = shelf
        self._cancelled = cancelled
        self._ledger = Ledger()
        self.selection = Selection(project, None, choices, self._ledger, cancelled)
        self._agreement = AgreementGathering(self.selection.layers)
        self._practice = {each.id for each in self.selection.documents if each.practice}
        self._parts: Counter[str] = Counter()
        self._groups: Counter[str] = Counter()
        self._unfinished = 0
        self.spans = self.relations = 0

    def add_records(self, progress: Progress | None) -> None:
        """Put every record on the shelf, with its losses."""
        total = len(self.selection)
        for done, selected in enumerate(self.selection.records()):
            step(progress, self._cancelled, done, total)
            notes = b"[" + b",".join(self._ledger.details()) + b"]"
            self._ledger.restart()
            self._shelf.add(FrozenDocument(_encode(selected.record), selected.part, notes.decode()))
            self._count(selected.record, selected.part)
        step(progress, self._cancelled, total, total)

    def _count(self, record: CorpusDocument, part: str) -> None:
        self._parts[part] += 1
        if group := record.metadata.group.strip():
            self._groups[group.casefold()] += 1
        if record.id not in self._practice:
            self._agreement.add(record)
        for layer in record.layers:
            self.spans += len(layer.spans)
            self.relations += len(layer.relations)
            self._unfinished += layer.status != Status.DONE

    def parts(self) -> dict[str, int]:
        """Return documents per part, in the order of the parts; empty without a split."""
        return {name: self._parts[name] for name in self.selection.parts if name}

    def facts(self, by: str, progress: Progress | None) -> DatasetFacts:
        """Return what else is frozen.

        Raises:
            Cancelled: it was stopped.
        """
        names = {each.id: each.name for each in self._project.annotators()}
        plan = plan_summary(self._project)
        return DatasetFacts(
            project=self._project.info.title,
            declannot=__version__,
            by=names.get(by, ""),
            choices=made_choices(self._choices),
            layers=list(self.selection.layers),
            groups=sum(count > 1 for count in self._groups.values()),
            unfinished=self._unfinished,
            practice=sorted(self._practice),
            split=self._choices.split,
            seed=(self._choices.seed or 0) if self._choices.split else None,
            left_out=[
                LeftOut(id=document.id, title=document.title, reason=str(reason))
                for document, reason in self.selection.left_out
            ],
            agreement=self._agreement.result(progress, self._cancelled),
            pairs_left_out=self._agreement.pairs_left_out,
            plan="" if plan is None else str(plan.sentence),
        )


def made_choices(choices: ExportChoices) -> dict[str, Any]:
    """Return the choices that were made, by the names of their fields, in that order."""
    made = {}
    for each in fields(choices):
        value = getattr(choices, each.name)
        if each.name not in _NOT_KEPT and value != each.default:
            made[each.name] = list(value) if isinstance(value, tuple) else value
    return made


def _unfinished(facts: DatasetFacts) -> list[Message]:
    if not facts.unfinished:
        return []
    return [
        message(
            "{count} layers in it are not done; freeze with status “done” to leave them out"
            if facts.unfinished > 1
            else "A layer in it is not done; freeze with status “done” to leave it out",
            count=facts.unfinished,
        )
    ]

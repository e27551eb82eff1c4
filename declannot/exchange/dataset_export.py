"""A frozen dataset on its way out: through the same door as an export, with card and checksums."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from declannot.domain.dataset import Dataset, dataset_named
from declannot.domain.errors import UsageError
from declannot.domain.message import Message
from declannot.domain.schema import Schema
from declannot.domain.splitting import PARTS
from declannot.exchange.choices import ExportChoices
from declannot.exchange.dataset_card import card_of
from declannot.exchange.dataset_facts import facts_of
from declannot.exchange.dataset_tally import Tally
from declannot.exchange.delivery import check_place
from declannot.exchange.exporting import Begun, Chosen, Export, endings_beside
from declannot.exchange.progress import Cancel, Progress
from declannot.exchange.report import ExportReport
from declannot.exchange.selection import Selected
from declannot.formats.format import Format, WriteOptions
from declannot.formats.losses import Ledger, Loss, LossDetail
from declannot.formats.record import CorpusDocument
from declannot.formats.registry import format_named

if TYPE_CHECKING:
    from declannot.store.project import Project
    from declannot.store.queries import Reading

CARD, CHECKSUMS = "README.md", "checksums.sha256"
"""In a folder; beside one file they are called after it."""
CARD_BESIDE, CHECKSUMS_BESIDE = ".README.md", ".sha256"

_decode_record = msgspec.json.Decoder(CorpusDocument).decode
_decode_notes = msgspec.json.Decoder(list[LossDetail]).decode

OPTIONS = tuple(each.name for each in fields(WriteOptions))
"""Choices that are a format's own and may be made anew at each export of a dataset."""


def dataset_choices(
    dataset: Dataset, chosen_format: str, *, force: bool = False, **options: Any
) -> ExportChoices:
    """Return the choices of an export of a dataset.

    Args:
        options: of the format, such as ``tokens``; those left out or None are as they were
            frozen.

    Raises:
        UsageError: an option has a value that is not known.
    """
    frozen = facts_of(dataset).choices
    given = {name: frozen[name] for name in OPTIONS if name in frozen}
    given |= {name: value for name, value in options.items() if value is not None}
    return ExportChoices(format=chosen_format, force=force, **given)


def run_dataset_export(
    project: Project,
    name: str,
    out: Path,
    choices: ExportChoices,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> ExportReport:
    """Write a dataset, prove it, and put it with card, checksums and report in its place.

    The same dataset and choices give the same bytes, whatever was done to the project since.

    Args:
        name: of the dataset.
        choices: see ``dataset_choices``; what the dataset holds cannot be narrowed here.

    Raises:
        UserError, EnvironmentFault, Cancelled: as ``run_export``.
        DamagedProject: a record is not the one that was frozen.
    """
    with project.reader() as source:
        dataset = dataset_named(name, source.datasets())
        return DatasetExport(source, dataset, out, choices).write(progress, cancelled)


def preview_dataset_export(
    project: Project,
    name: str,
    out: Path,
    choices: ExportChoices,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
    begun: Begun | None = None,
) -> ExportReport:
    """Return what an export of a dataset would hold and lose; see ``preview_export``.

    Raises:
        UserError, Cancelled: as ``preview_export``.
    """
    with project.reader() as source:
        dataset = dataset_named(name, source.datasets())
        return DatasetExport(source, dataset, out, choices).look(progress, cancelled, begun)


def frozen_records(source: Reading, dataset: Dataset) -> Iterator[Selected]:
    """Yield the documents of a dataset with their parts, as plain records.

    Raises:
        DamagedProject: a record is not the one that was frozen.
    """
    for each in source.dataset_documents(dataset.id):
        yield Selected(_decode_record(each.record), each.part)


def frozen_record(source: Reading, dataset: Dataset, number: int) -> CorpusDocument:
    """Return one document of a dataset.

    Args:
        number: its place among them, from 0.

    Raises:
        DamagedProject: the record is not the one that was frozen.
    """
    (found,) = source.dataset_documents(dataset.id, only=number)
    return _decode_record(found.record)


class FrozenSelection:
    """A dataset as what goes out; see ``exporting.Chosen``.

    Attributes:
        tally: counts of what was walked through last.
    """

    def __init__(self, source: Reading, dataset: Dataset, ledger: Ledger) -> None:
        facts = facts_of(dataset)
        self._source = source
        self._dataset = dataset
        self._ledger = ledger
        self.layers = tuple(facts.layers)
        self.parts: tuple[str, ...] = PARTS if dataset.parts else ("",)
        self.relations_left_out = self.spans_not_chosen = self.values_not_chosen = 0
        self.tally = Tally(self.parts)

    def __len__(self) -> int:
        return self._dataset.documents

    def records(self) -> Iterator[Selected]:
        """Yield what was frozen; losses of freezing are noted anew."""
        self.relations_left_out = 0
        self.tally = Tally(self.parts)
        for each in self._source.dataset_documents(self._dataset.id):
            for loss in _decode_notes(each.notes):
                code = Loss(loss.code)
                self.relations_left_out += code is Loss.RELATION_DROPPED
                self._ledger.lose(code, document=loss.document, span=loss.span, detail=loss.detail)
            record = _decode_record(each.record)
            self.tally.add(record, each.part)
            yield Selected(record, each.part)

    def warnings(self) -> list[Message]:
        """Nothing is left to be said: it was when the dataset was frozen."""
        return []


class DatasetExport(Export):
    """An export of a dataset."""

    def __init__(
        self, source: Reading, dataset: Dataset, out: Path, choices: ExportChoices
    ) -> None:
        if choices != _without_narrowing(choices):
            raise UsageError(
                "What a dataset holds was chosen when it was frozen",
                remedy="Freeze another one with these choices.",
            )
        self._source = source
        self._dataset = dataset
        self.path: Path = source.path
        self.schema: Schema = dataset.schema
        self._frozen: FrozenSelection
        super().__init__(self, out, choices)

    def chosen(self, chosen_format: Format, ledger: Ledger) -> Chosen:
        """Return the dataset as what goes out."""
        self._frozen = FrozenSelection(self._source, self._dataset, ledger)
        return self._frozen

    def _check_place(self, out: Path) -> None:
        check_dataset_target(self.path, self._dataset, out, self._choices)

    def _companions(
        self, folder: Path, moves: Sequence[tuple[Path, Path]]
    ) -> list[tuple[Path, Path]]:
        """Write card and checksums: into the folder, or beside the file."""
        made, out = moves[0]
        card = card_of(
            self._dataset, self._frozen.tally, self._format, self._choices, self._report
        ).encode()
        if self._is_folder:
            (made / CARD).write_bytes(card)
            inside = sorted(each for each in made.rglob("*") if each.is_file())
            named = [(each, each.relative_to(made).as_posix()) for each in inside]
            (made / CHECKSUMS).write_bytes(checksums(named))
            self._report.beside = (f"{out.name}/{CARD}", f"{out.name}/{CHECKSUMS}")
            return []
        readme, sums = folder / "card", folder / "checksums"
        readme.write_bytes(card)
        more = [(readme, out.with_name(out.name + CARD_BESIDE))]
        sums.write_bytes(checksums([(source, to.name) for source, to in (*moves, *more)]))
        return [*more, (sums, out.with_name(out.name + CHECKSUMS_BESIDE))]

    @property
    def _is_folder(self) -> bool:
        return _goes_in_a_folder(self._dataset, self._format)


def check_dataset_target(
    project: Path, dataset: Dataset, out: Path, choices: ExportChoices
) -> None:
    """Refuse a place a dataset cannot go to.

    Raises:
        UserError: OUT is in the way of something, or has no folder to stand in.
    """
    chosen = format_named(choices.format)
    folder = _goes_in_a_folder(dataset, chosen)
    check_place(
        out,
        folder=folder,
        force=choices.force,
        project=project,
        beside=[*endings_beside(chosen), *([] if folder else (CARD_BESIDE, CHECKSUMS_BESIDE))],
    )


def _goes_in_a_folder(dataset: Dataset, chosen: Format) -> bool:
    return chosen.folder or bool(dataset.parts)


def checksums(files: Sequence[tuple[Path, str]]) -> bytes:
    """Return the SHA-256 of files as ``sha256sum -c`` reads them, sorted by name.

    A name with a backslash or a line break is written with escapes, and the line begins with a
    backslash then, as the program itself does it.
    """
    lines = []
    for path, name in sorted(files, key=lambda each: each[1]):
        escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
        mark = "\\" if escaped != name else ""
        lines.append(f"{mark}{_sha256(path)}  {escaped}\n")
    return "".join(lines).encode()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _without_narrowing(choices: ExportChoices) -> ExportChoices:
    """Return the choices with everything undone that says what goes out."""
    kept = {"format", "force", *OPTIONS}
    undone: dict[str, Any] = {
        each.name: each.default for each in fields(choices) if each.name not in kept
    }
    return replace(choices, **undone)

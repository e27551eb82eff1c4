"""Taking the corpus out: chosen, counted, written, read back and compared, put in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from declannot import __version__
from declannot.domain.errors import UserError
from declannot.domain.message import Message
from declannot.domain.schema import Schema
from declannot.exchange.choices import ExportChoices
from declannot.exchange.delivery import (
    REPORT,
    SCHEMA,
    Beginning,
    Files,
    Glimpse,
    beginning,
    check_place,
    put_in_place,
    workshop,
)
from declannot.exchange.faults import disk_faults
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.report import ExportReport, Verified
from declannot.exchange.selection import Selected, Selection
from declannot.formats import extras
from declannot.formats.format import Format, Renderer, Rendering
from declannot.formats.losses import Ledger, Loss
from declannot.formats.proof import Promises
from declannot.formats.registry import format_named
from declannot.formats.schema_yaml import write_schema

if TYPE_CHECKING:
    from declannot.store.project import Project
    from declannot.store.queries import Reading

__all__ = ["ExportChoices", "ExportReport", "check_target", "preview_export", "run_export"]

_SHOWN_AFTER = 5
"""Documents after which the first lines are shown, however few they are."""

Begun = Callable[[Mapping[str, Beginning]], None]
"""Takes how the first files begin, by name."""


def preview_export(
    project: Project,
    out: Path,
    choices: ExportChoices,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
    begun: Begun | None = None,
) -> ExportReport:
    """Return what an export would hold and lose, and its first lines; nothing is written.

    ``out`` need not be free yet.

    Args:
        begun: called once with how the files begin, as soon as the first lines are known; what
            is lost is counted after that.

    Raises:
        UsageError, UserError: a choice names what is not there.
        Cancelled: it was stopped.
    """
    with project.reader() as source:
        export = Export(Selecting(source, choices, cancelled), out, choices)
        return export.look(progress, cancelled, begun)


def run_export(
    project: Project,
    out: Path,
    choices: ExportChoices,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> ExportReport:
    """Write an export, prove it, and put it with its report in its place.

    Raises:
        UserError: OUT is in the way, a choice names what is not there, or what was read back is
            not what was to be written. Nothing is left then.
        EnvironmentFault: it cannot be written there.
        Cancelled: it was stopped; nothing is left.
    """
    with project.reader() as source:
        export = Export(Selecting(source, choices, cancelled), out, choices)
        return export.write(progress, cancelled)


class Chosen(Protocol):
    """What goes out: a selection of the project, or a frozen dataset.

    Attributes:
        layers: names of the layers, gold last.
        parts: names of the parts of the split, or one empty name.
        relations_left_out: relations that were noted as lost and never reach a writer.
        spans_not_chosen, values_not_chosen: what stays behind because other things were chosen.
    """

    layers: tuple[str, ...]
    parts: tuple[str, ...]
    relations_left_out: int
    spans_not_chosen: int
    values_not_chosen: int

    def __len__(self) -> int:
        """Return how many documents go out."""

    def records(self) -> Iterator[Selected]:
        """Yield what goes out; each walk notes the same losses anew."""

    def warnings(self) -> list[Message]:
        """Return what is to be known before anything is written."""


class Origin(Protocol):
    """Where an export comes from.

    Attributes:
        path: the project, which is never overwritten.
        schema: the schema that goes with the records.
    """

    path: Path
    schema: Schema

    def chosen(self, chosen_format: Format, ledger: Ledger) -> Chosen:
        """Return what goes out in a format; losses are noted in the ledger."""


class Selecting:
    """A project as the origin of an export: what goes out is selected by the choices."""

    def __init__(self, source: Reading, choices: ExportChoices, cancelled: Cancel | None) -> None:
        self._source, self._choices, self._cancelled = source, choices, cancelled
        self.path = source.path
        self.schema: Schema = source.schema

    def chosen(self, chosen_format: Format, ledger: Ledger) -> Chosen:
        """Return the selection."""
        return Selection(self._source, chosen_format, self._choices, ledger, self._cancelled)


def check_target(project: Path, out: Path, choices: ExportChoices) -> None:
    """Refuse a place an export cannot go to, without looking at what goes out.

    Args:
        project: the project's file, which is never replaced.

    Raises:
        UserError: OUT is in the way of something, or has no folder to stand in.
    """
    chosen = format_named(choices.format)
    check_place(
        out,
        folder=chosen.folder or choices.split is not None,
        force=choices.force,
        project=project,
        beside=endings_beside(chosen),
    )


def endings_beside(chosen: Format) -> list[str]:
    """Return the endings of what stands beside OUT, as long as it is no dataset."""
    return [REPORT, *([SCHEMA] if chosen.name == "jsonl" else []), *chosen.beside]


class _Part:
    """One part of the split, or all: a writer with its promises, and where it writes."""

    def __init__(self, name: str, chosen: Format, rendering: Rendering) -> None:
        self.name = name
        self.rendering = rendering
        assert chosen.write is not None
        self.renderer: Renderer = chosen.write(rendering)
        self.sink: Files | Glimpse = Glimpse()
        self.root = Path()

    @property
    def glimpse(self) -> Glimpse:
        """The sink of an export that is only looked at."""
        assert isinstance(self.sink, Glimpse)
        return self.sink


class Export:
    """One export, looked at or written."""

    def __init__(self, origin: Origin, out: Path, choices: ExportChoices) -> None:
        self._format = format_named(choices.format)
        if not self._format.exports:
            raise UserError(
                "The format “{format}” can be imported only",
                remedy="See the list of formats for those that can be exported.",
                format=self._format.name,
            )
        extras.require(self._format)
        self._ending = choices.ending_of(self._format, out)
        self._project = origin.path
        self._choices = choices
        self._schema = origin.schema
        self._ledger = Ledger()
        self._selection = origin.chosen(self._format, self._ledger)
        if self._format.training and not self._selection.layers:
            raise UserError(
                "Nobody has worked on these documents, so there is nothing to train on",
                remedy="Tag some, or choose another format.",
            )
        self._report = ExportReport(
            format=self._format.name,
            out=out,
            unit=choices.unit_of(self._format),
            tokenizer=self._tokenizer(),
            parts={name: 0 for name in self._selection.parts if name},
            ledger=self._ledger,
        )
        self._report.warnings += self._selection.warnings()
        self._parts = [self._part(name) for name in self._selection.parts]

    def look(
        self, progress: Progress | None, cancelled: Cancel | None, begun: Begun | None
    ) -> ExportReport:
        """Render everything and keep only counts, names and first lines."""

        def show_beginnings() -> None:
            nonlocal begun
            enough = self._report.documents >= _SHOWN_AFTER
            if begun is not None and (enough or any(part.glimpse.full for part in self._parts)):
                begun(self._beginnings())
                begun = None

        self._render(progress, cancelled, show_beginnings)
        self._report.beginnings = self._beginnings()
        for ending, made in self._format.beside.items():
            lines = beginning(made(self._parts[0].rendering))
            self._report.beginnings[self._report.out.name + ending] = lines
        return self._report

    def _beginnings(self) -> dict[str, Beginning]:
        return {
            self._file_name(part.name, name): lines
            for part in self._parts
            for name, lines in part.glimpse.beginnings().items()
        }

    def write(self, progress: Progress | None, cancelled: Cancel | None) -> ExportReport:
        """Write, prove, and put everything in its place."""
        out = self._report.out
        self._check_place(out)
        with ExitStack() as stack:
            folder = stack.enter_context(workshop(out))
            stack.enter_context(disk_faults("The export cannot be written", out))
            made = folder / "export"
            self._open_files(made)
            self._render(progress, cancelled)
            self._prove()
            if cancelled is not None and cancelled():
                step(None, cancelled, 0, 0)
            moves = [(made, out), *self._beside(folder)]
            moves += self._companions(folder, moves)
            self._report.beside += tuple(to.name for _, to in moves[1:])
            put_in_place(moves, folder / "attic")
        return self._report

    def _open_files(self, made: Path) -> None:
        for part in self._parts:
            ending = "" if self._format.folder else self._ending
            part.root = made / f"{part.name}{ending}" if part.name else made
            if self._format.folder:
                part.root.mkdir(parents=True)
            part.sink = Files(part.root)

    def _render(
        self,
        progress: Progress | None,
        cancelled: Cancel | None,
        after_each: Callable[[], None] | None = None,
    ) -> None:
        """Give every document to the writer of its part."""
        total = len(self._selection)
        by_name = {part.name: part for part in self._parts}
        if self._format.surveys is not None and self._format.surveys(
            self._choices.write_options(self._format)
        ):
            for selected in self._selection.records():
                step(None, cancelled, 0, total)
                for part in self._parts:  # so that the files of all parts look alike
                    part.renderer.survey(selected.record)
            self._ledger.restart()
        try:
            for part in self._parts:
                part.sink.add(part.renderer.begin())
            for done, selected in enumerate(self._selection.records()):
                step(progress, cancelled, done, total)
                part = by_name[selected.part]
                self._count(selected)
                part.sink.add(part.renderer.document(selected.record))
                if after_each is not None:
                    after_each()
            for part in self._parts:
                part.sink.add(part.renderer.end())
        finally:
            for part in self._parts:
                part.sink.close()
        step(progress, cancelled, total, total)
        self._finish_counts()

    def _count(self, selected: Selected) -> None:
        self._report.documents += 1
        self._report.document_ids.append(selected.record.id)
        if selected.part:
            self._report.parts[selected.part] += 1
        for layer in selected.record.layers:
            self._report.spans += 0 if self._format.bare else len(layer.spans)
            self._report.relations += len(layer.relations)

    def _finish_counts(self) -> None:
        """Count what is in the files: what was given to the writer less what it left out."""
        lost = self._ledger.counts.copy()
        for part in self._parts:
            lost.subtract(part.rendering.kept)
        self._report.spans -= lost[Loss.OVERLAP_DROPPED] + lost[Loss.EMPTY_SPAN_DROPPED]
        left_out = self._selection.relations_left_out  # never given to the writer
        self._report.relations -= lost[Loss.RELATION_DROPPED] - left_out
        self._report.spans_not_chosen = self._selection.spans_not_chosen
        self._report.values_not_chosen = self._selection.values_not_chosen
        self._report.files = tuple(
            self._file_name(part.name, name) for part in self._parts for name in part.sink.written
        )

    def _file_name(self, part: str, name: str) -> str:
        """Return how a file is called, seen from the folder of OUT."""
        inside = part if self._format.folder or not part else part + self._ending
        return "/".join(word for word in (self._report.out.name, inside, name) if word)

    def _prove(self) -> None:
        """Read every file back and compare it with what was promised.

        Raises:
            UserError: something differs; the export is refused.
        """
        spans = 0
        for part in self._parts:
            assert self._format.read_back is not None
            found = self._format.read_back(part.root, part.rendering)
            counted, mismatches = part.rendering.promises.compare(found)
            spans += counted
            if mismatches:
                first = mismatches[0]
                raise UserError(
                    "The export was refused: {count} places read back are not what was written, "
                    "the first because {reason}"
                    if len(mismatches) > 1
                    else "The export was refused: a place read back is not what was written, "
                    "because {reason}",
                    where=f"{self._report.out} ({first.place})",
                    remedy="Nothing was left; please report this as a fault of declannot.",
                    count=len(mismatches),
                    reason=first.reason,
                )
        self._report.verified = Verified(f"{self._format.proved_by}, {__version__}", spans)

    @property
    def _native(self) -> bool:
        return self._format.name == "jsonl"

    def _check_place(self, out: Path) -> None:
        """Refuse an OUT that is in the way of something."""
        check_target(self._project, out, self._choices)

    def _companions(
        self, folder: Path, moves: Sequence[tuple[Path, Path]]
    ) -> list[tuple[Path, Path]]:
        """Write what goes along beyond the export itself, and return where it goes.

        Args:
            folder: the workshop; OUT stands there as ``export`` and may be added to.
            moves: from and to of all that is made, OUT first.
        """
        return []

    def _beside(self, folder: Path) -> list[tuple[Path, Path]]:
        """Write what stands beside the export, and return where it goes; the report last."""
        out = self._report.out
        moves = []
        if self._native:
            schema = folder / "schema"
            schema.write_bytes(write_schema(self._schema))
            moves.append((schema, out.with_name(out.name + SCHEMA)))
        for number, (ending, made) in enumerate(self._format.beside.items()):
            file = folder / f"beside{number}"
            file.write_bytes(made(self._parts[0].rendering))
            moves.append((file, out.with_name(out.name + ending)))
        report = folder / "report"
        report.write_bytes(self._report.to_json())
        moves.append((report, out.with_name(out.name + REPORT)))
        return moves

    def _part(self, name: str) -> _Part:
        rendering = Rendering(
            schema=self._schema,
            layers=self._selection.layers,
            options=replace(self._choices.write_options(self._format), ending=self._ending),
            ledger=self._ledger,
            promises=Promises(),
        )
        return _Part(name, self._format, rendering)

    def _tokenizer(self) -> str | None:
        named: Callable[..., str] | None = self._format.tokenizer
        return None if named is None else named(self._choices.write_options(self._format))

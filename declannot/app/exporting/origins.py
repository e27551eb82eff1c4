"""What an export is taken from: the project as it is now, or a frozen dataset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication

from declannot.app.exporting.contents import Choosing, Contents
from declannot.app.exporting.frozen_contents import FrozenContents, Survey
from declannot.app.forms.ui_export import Ui_ExportForm
from declannot.app.handover.file_names import fit_name
from declannot.domain.dataset import Dataset
from declannot.domain.span import Span
from declannot.exchange.choices import ExportChoices
from declannot.exchange.command_line import dataset_export_command, export_command
from declannot.exchange.dataset_export import (
    check_dataset_target,
    dataset_choices,
    frozen_record,
    frozen_records,
    preview_dataset_export,
    run_dataset_export,
)
from declannot.exchange.dataset_facts import facts_of
from declannot.exchange.dataset_tally import Tally
from declannot.exchange.exporting import check_target, preview_export, run_export
from declannot.exchange.progress import Cancel, step
from declannot.exchange.report import ExportReport
from declannot.formats.format import Format
from declannot.formats.record import CorpusSpan

if TYPE_CHECKING:
    from declannot.store.project import Project
    from declannot.store.queries import Reading


@dataclass(frozen=True, slots=True)
class Quote:
    """A span as it is quoted beside a loss: its label, the text it covers, and its edges."""

    label: str
    covered: str
    start: int
    end: int


class Origin(Protocol):
    """Where the export assistant takes documents from.

    Attributes:
        title: of the window.
        stem: how files are called.
        key: stands for it among the choices that are remembered.
        options: what was chosen of options of formats before the first export of it.
    """

    title: str
    stem: str
    key: str
    options: Mapping[str, str]

    @property
    def titles(self) -> Mapping[str, str]:
        """The titles of documents, by id."""

    def contents(self, form: Ui_ExportForm, shown: str | None) -> Choosing:
        """Return what is chosen besides the format; see ``Contents``."""

    def survey(self, source: Reading, cancelled: Cancel) -> Any:
        """Return, in a worker, what ``Choosing.show_survey`` shows."""

    def choices(
        self, chosen: Format, narrowing: Mapping[str, Any], options: Mapping[str, str], force: bool
    ) -> ExportChoices:
        """Return the choices that are made.

        Args:
            narrowing: what goes out, see ``Choosing.choices``.
            options: of the format.
            force: whether what is there may be replaced.
        """

    def check(self, out: Path, choices: ExportChoices) -> None:
        """Refuse a place the export cannot go to; see ``check_target``."""

    def preview(self, out: Path, choices: ExportChoices, **how: Any) -> ExportReport:
        """Look at the export; see ``preview_export``."""

    def write(self, out: Path, choices: ExportChoices, **how: Any) -> ExportReport:
        """Write the export; see ``run_export``."""

    def command(self, out: Path, choices: ExportChoices) -> list[str]:
        """Return the words of the command that writes the same."""

    def quote(self, document_id: str, span_id: str) -> Quote | None:
        """Return a span that is lost, whoever made it; None where there is none."""

    def in_view(self, document_id: str) -> bool:
        """Whether the window can show the document as it goes out."""


class CorpusOrigin:
    """The project as it is now; see ``Origin``."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.title = QCoreApplication.translate("Export", "Export")
        self.stem = project.path.stem
        self.key = str(project.path.resolve())
        self.options: Mapping[str, str] = {}
        self.titles = {each.id: each.title for each in project.documents()}
        self._spans: dict[str, dict[str, Span]] = {}

    def contents(self, form: Ui_ExportForm, shown: str | None) -> Contents:
        """Return what can be chosen: documents, spans, split."""
        return Contents(form, self._project, shown)

    def survey(self, source: Reading, cancelled: Cancel) -> dict[str, int]:
        """Return how many spans bear each attribute, by id."""
        return source.attribute_counts()

    def choices(
        self, chosen: Format, narrowing: Mapping[str, Any], options: Mapping[str, str], force: bool
    ) -> ExportChoices:
        """Return the choices that are made."""
        fields: dict[str, Any] = {**narrowing, **options}
        return ExportChoices(format=chosen.name, force=force, **fields)

    def check(self, out: Path, choices: ExportChoices) -> None:
        """Refuse a place the export cannot go to."""
        check_target(self._project.path, out, choices)

    def preview(self, out: Path, choices: ExportChoices, **how: Any) -> ExportReport:
        """Look at the export."""
        return preview_export(self._project, out, choices, **how)

    def write(self, out: Path, choices: ExportChoices, **how: Any) -> ExportReport:
        """Write the export."""
        return run_export(self._project, out, choices, **how)

    def command(self, out: Path, choices: ExportChoices) -> list[str]:
        """Return the words of ``declannot export``."""
        return export_command(self._project.path.absolute(), out, choices)

    def quote(self, document_id: str, span_id: str) -> Quote | None:
        """Return a span of the project."""
        known = self._spans.get(document_id)
        if known is None:
            known = self._spans[document_id] = {}
            if document_id in self.titles:
                for layer in self._project.layers(document_id):
                    known |= self._project.content(document_id, layer.annotator_id).spans
        if (span := known.get(span_id)) is None:
            return None
        label = self._project.schema.label(span.label_id)
        covered = self._project.text(document_id).text[span.start : span.end]
        return Quote(label.name, covered, span.start, span.end)

    def in_view(self, document_id: str) -> bool:
        """Whether the document is in the project."""
        return document_id in self.titles


class DatasetOrigin:
    """A frozen dataset; see ``Origin``. Its documents may be gone or altered in the project."""

    def __init__(self, project: Project, dataset: Dataset) -> None:
        self._project, self._dataset = project, dataset
        translate = QCoreApplication.translate
        self.title = translate("Export", "Export “{name}”").replace("{name}", dataset.name)
        self.stem = fit_name(f"{project.path.stem}-{dataset.name}")
        self.key = f"{project.path.resolve()}#{dataset.id}"
        frozen = facts_of(dataset).choices
        self.options: Mapping[str, str] = {
            name: value for name, value in frozen.items() if isinstance(value, str)
        }
        self._texts = {each.id: each.sha256 for each in project.documents()}
        self._survey = Survey(Tally(()), {})
        self._numbers: dict[str, int] = {}
        self._spans: dict[str, tuple[str, dict[str, CorpusSpan]]] = {}

    def contents(self, form: Ui_ExportForm, shown: str | None) -> FrozenContents:
        """Return what is fixed, as facts."""
        return FrozenContents(form, self._dataset)

    def survey(self, source: Reading, cancelled: Cancel) -> Survey:
        """Return what the dataset holds, counted."""
        tally, titles = Tally(tuple(self._dataset.parts) or ("",)), {}
        for done, each in enumerate(frozen_records(source, self._dataset)):
            step(None, cancelled, done, self._dataset.documents)
            tally.add(each.record, each.part)
            titles[each.record.id] = each.record.title
        self._survey = Survey(tally, titles)
        self._numbers = {key: number for number, key in enumerate(titles)}
        return self._survey

    def choices(
        self, chosen: Format, narrowing: Mapping[str, Any], options: Mapping[str, str], force: bool
    ) -> ExportChoices:
        """Return the choices that are made; what goes out was chosen at freezing."""
        return dataset_choices(self._dataset, chosen.name, force=force, **options)

    def check(self, out: Path, choices: ExportChoices) -> None:
        """Refuse a place the dataset cannot go to."""
        check_dataset_target(self._project.path, self._dataset, out, choices)

    def preview(self, out: Path, choices: ExportChoices, **how: Any) -> ExportReport:
        """Look at the export."""
        return preview_dataset_export(self._project, self._dataset.id, out, choices, **how)

    def write(self, out: Path, choices: ExportChoices, **how: Any) -> ExportReport:
        """Write the export with card and checksums."""
        return run_dataset_export(self._project, self._dataset.id, out, choices, **how)

    def command(self, out: Path, choices: ExportChoices) -> list[str]:
        """Return the words of ``declannot dataset export``."""
        path = self._project.path.absolute()
        return dataset_export_command(path, self._dataset.name, out, choices)

    @property
    def titles(self) -> Mapping[str, str]:
        """The titles the documents were frozen with, once they are known."""
        return self._survey.titles

    def quote(self, document_id: str, span_id: str) -> Quote | None:
        """Return a span as it was frozen."""
        if document_id not in self._numbers:
            return None
        if document_id not in self._spans:
            number = self._numbers[document_id]
            record = frozen_record(self._project, self._dataset, number)
            self._spans[document_id] = record.text, {each.id: each for each in record.spans()}
        text, spans = self._spans[document_id]
        if (span := spans.get(span_id)) is None:
            return None
        return Quote(span.label, text[span.start : span.end], span.start, span.end)

    def in_view(self, document_id: str) -> bool:
        """Whether the document is still in the project, with the text that was frozen."""
        number = self._numbers.get(document_id)
        if number is None:
            return False
        return self._texts.get(document_id) == self._survey.tally.sources[number].sha256

"""Taking documents in: matched with what is there, previewed, one undoable step."""

from __future__ import annotations

import hashlib
import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from declannot.domain.change import Change, SchemaVersion
from declannot.domain.document import Document
from declannot.domain.errors import UserError
from declannot.domain.message import Message, Spoken, message
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.schema import Schema
from declannot.domain.text import StatementText
from declannot.exchange.choices import ImportChoices
from declannot.exchange.decisions import Deed, check_targets
from declannot.exchange.import_views import beginning_of, unit_of
from declannot.exchange.incoming import Arrival, Arriving
from declannot.exchange.known_texts import KnownTexts
from declannot.exchange.names_found import NamesFound, Standing
from declannot.exchange.naming import People, Terms
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.remembering import recalled, remembered
from declannot.exchange.renaming import Renaming
from declannot.exchange.report import Basis, ImportReport, UnitFound
from declannot.exchange.schema_growth import with_unknown
from declannot.exchange.sources import Incoming, Sources
from declannot.exchange.taking import Taking
from declannot.formats.losses import Loss
from declannot.formats.plain_text.format import EncodingNeeded
from declannot.formats.record import CorpusDocument
from declannot.formats.record_check import check_text
from declannot.formats.schema_yaml import read_schema

if TYPE_CHECKING:
    from declannot.store.project import Bulk, Project
    from declannot.store.queries import Reading
    from declannot.store.records import DocumentRecord

__all__ = [
    "EncodingNeeded",
    "ImportChoices",
    "ImportReport",
    "add_text",
    "preview_import",
    "run_import",
]

_SLICE_RECORDS, _SLICE_CHARACTERS = 64, 1_000_000
_FIRST_LINES = 20
_NOBODY_YET = "?"
"""Whose layers of nobody are while one looks at an import and has not said it yet."""
_LINE_LENGTH = 300


def preview_import(
    project: Project,
    paths: Sequence[Path],
    choices: ImportChoices,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
    collect: bool = False,
    ask: bool = True,
) -> ImportReport:
    """Return what an import would do; nothing is written.

    Names the schema does not know are counted in the report, also where the import itself would
    refuse them.

    Args:
        collect: put what is wrong with single files into the report and look at the others too,
            and see layers of nobody; else the first such thing is raised.
        ask: raise EncodingNeeded all the same, so that somebody can be asked.

    Raises:
        EncodingNeeded: a text is not UTF-8 and no encoding was named.
        UserError: a file is not good, with the place and a remedy.
        Cancelled: it was stopped.
    """
    with (
        project.reader() as source,
        closing(_Import(source, None, paths, choices, collect=collect, ask=ask)) as dry,
    ):
        return dry.run(progress, cancelled)


def run_import(
    project: Project,
    paths: Sequence[Path],
    choices: ImportChoices,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> ImportReport:
    """Take files in as one step that can be undone; an error leaves nothing half-done.

    Raises:
        as ``preview_import``; also UserError for names the schema does not know, unless they
        are to be added or left out.
    """
    name = message("Import {file}", file=_called(paths))
    with (
        project.bulk("import", name) as bulk,
        closing(_Import(project, bulk, paths, choices)) as real,
    ):
        return real.run(progress, cancelled)


def add_text(
    project: Project, title: str, text: str, *, language: str = "", **properties: Any
) -> ImportReport:
    """Add one text, such as a pasted one, as a document.

    A text that is there already adds nothing; the report then counts it as matched.

    Args:
        properties: further fields of Document, such as ``source``.

    Raises:
        UserError: the text is empty, or the title is not usable.
    """
    report = ImportReport()
    check_text(CorpusDocument(text=text), title)
    sha256 = StatementText(text).sha256
    there = next((each for each in project.documents() if each.sha256 == sha256), None)
    if there is not None:
        report.documents_matched = report.documents_unchanged = 1
        report.document_ids.append(there.id)
        return report
    document = new_document(title, text, at=utc_now(), language=language, **properties)
    project.apply(add_documents([(document, text)]))
    report.documents_new = 1
    report.document_ids.append(document.id)
    return report


class _Import:
    """One import, dry (without a bulk) or real."""

    def __init__(
        self,
        source: Reading,
        bulk: Bulk | None,
        paths: Sequence[Path],
        choices: ImportChoices,
        *,
        collect: bool = False,
        ask: bool = True,
    ) -> None:
        self._source = source
        self._bulk = bulk
        self._choices = choices
        self._version: SchemaVersion = source.schema_version
        self._sources = Sources(
            paths, choices, source.path, collects=collect, asks=ask, text_of=KnownTexts(source)
        )
        self._found = NamesFound()
        self._decisions = choices.decisions
        self._units: Counter[tuple[Path, str, Basis, str]] = Counter()
        self._report = ImportReport(
            dry_run=bulk is None,
            formats=[
                (each.shown, each.format.name, self._sources.why(each))
                for each in self._sources.files
            ],
            warnings=list(self._sources.warnings),
        )
        self._match = _Match(source.documents())
        self._annotators = tuple(source.annotators())
        self._people = People(self._annotators)
        self._nobody = choices.annotator or (_NOBODY_YET if collect else None)

    def run(self, progress: Progress | None, cancelled: Cancel | None) -> ImportReport:
        """Read everything once, or twice where the schema is to grow."""
        total = self._sources.count() if progress else 0
        for name, annotator_id in self._sources.owners():
            self._people.expect(name, annotator_id)
        base = self._beside() or self._version.schema
        if self._choices.remembered:
            self._recall(base, cancelled)
        check_targets(self._decisions, base)
        renaming = Renaming(self._decisions, base, self._nobody)
        schema = self._schema_in_force(base, renaming)
        terms = Terms(
            schema, self._choices.mapping, refuse=self._refuses(), fitting=self._fitting()
        )
        taking = Taking(terms, self._people, self._nobody, self._report)
        arriving = Arriving(taking)
        done = 0
        for part in _slices(self._sources.records()):
            matched = list(self._matched(part, renaming))
            records = self._there(match for _incoming, match in matched if match is not None)
            for incoming, match in matched:
                step(progress, cancelled, done, total)
                self._arrive(arriving, incoming, records.get(match or ""))
                done += 1
        if progress:
            progress(done, done)
        self._finish(taking, base)
        return self._report

    def _matched(
        self, part: list[Incoming], renaming: Renaming
    ) -> Iterator[tuple[Incoming, str | None]]:
        """Yield records under their decided names, each with the document it speaks of."""
        for each in part:
            self._see(each)
            try:
                match = self._match.of(each)
            except UserError as error:
                self._sources.blame([each.source], error)
            else:
                yield renaming.of(each), match

    def _see(self, incoming: Incoming) -> None:
        """Count the names of a record and note what its offsets count."""
        if not self._choices.remembered:
            self._found.see(incoming)
        if any(layer.spans for layer in incoming.document.layers):
            self._units[unit_of(incoming, self._choices, self._sources.quoted)] += 1

    def _recall(self, base: Schema, cancelled: Cancel | None) -> None:
        """Go through the names, and decide as was decided for such files before."""
        for each in self._sources.records():
            step(None, cancelled, 0, 0)
            self._found.see(each)
        mapped_here = self._choices.mapping.keys()
        earlier = recalled(self._source.source_memories(), self._formats(), self._found, base)
        labels = {name: each for name, each in earlier.labels.items() if name not in mapped_here}
        self._decisions = self._choices.decisions.over(replace(earlier, labels=labels))

    def _formats(self) -> set[str]:
        return {each.format.name for each in self._sources.files}

    def _fitting(self) -> set[str]:
        """Return the attributes of which only what fits is kept, under their decided names."""
        found = self._decisions.attributes.items()
        return {name for name, each in found if each.deed is Deed.FIT}

    def _arrive(self, arriving: Arriving, incoming: Incoming, there: DocumentRecord | None) -> None:
        try:
            arrival = arriving.arrival(incoming, there)
        except UserError as error:
            self._sources.blame([incoming.source], error)
            return
        for loss in incoming.losses:
            self._report.ledger.lose(
                Loss(loss.code),
                document=arrival.document_id,
                span=loss.span,
                detail=loss.detail,
            )
        self._take(arrival, incoming)

    def close(self) -> None:
        """Let go of what was unpacked."""
        self._sources.close()

    def _take(self, arrival: Arrival, incoming: Incoming) -> None:
        report = self._report
        report.document_ids.append(arrival.document_id)
        if arrival.is_new:
            report.documents_new += 1
        else:
            report.documents_matched += 1
            report.documents_unchanged += not arrival.changes
        if not report.first_lines:
            lines = incoming.document.text[:8000].splitlines()[:_FIRST_LINES]
            report.first_lines = tuple(
                line if len(line) <= _LINE_LENGTH else f"{line[:_LINE_LENGTH]}…" for line in lines
            )
        if report.beginning is None or not report.beginning.spans:
            report.beginning = beginning_of(incoming.document) or report.beginning
        if self._bulk is not None and arrival.changes:
            self._bulk.add(arrival.changes)

    def _there(self, document_ids: Iterable[str]) -> dict[str, DocumentRecord]:
        """Return what the project holds of the documents that were matched."""
        wanted = list(document_ids)
        if not wanted:
            return {}
        return {each.document.id: each for each in self._source.iter_records(wanted)}

    def _refuses(self) -> bool:
        return self._bulk is not None and self._choices.unknown != "ignore"

    def _schema_in_force(self, base: Schema, renaming: Renaming) -> Schema:
        """Return the schema for this import, put into the project where it is another one."""
        schema = base
        for new in self._choices.mapping.values():
            if new not in schema.label_by_name and self._choices.unknown != "add":
                raise UserError(
                    "The schema has no label “{label}” to map to",
                    remedy="Its labels are: {known}.",
                    label=new,
                    known=", ".join(label.name for label in schema.labels),
                )
        everything = self._choices.unknown == "add"
        if everything or self._decisions.adds:
            schema = with_unknown(
                schema,
                renaming.all(self._sources.records()),
                self._choices.mapping,
                self._sources.proposals(),
                None if everything else self._decisions,
            )
        if schema != self._version.schema and self._bulk is not None:
            number = self._version.number + 1
            version = SchemaVersion(number, schema, self._version.guideline, utc_now())
            self._bulk.add([Change(None, version)])
            self._bulk.flush()
        return schema

    def _beside(self) -> Schema | None:
        """Return the schema that lies beside a native corpus, for a project without documents.

        Its version number is kept, so that it goes out again as it came in.
        """
        found: Schema | None = None
        for each in self._sources.files:
            path = each.path.with_name(f"{each.path.name}.schema.yaml")
            if each.format.name != "jsonl" or not path.is_file() or self._match.any:
                continue
            schema = read_schema(path.read_bytes(), where=str(path))
            if found is None:
                found = schema
            elif schema != found:
                self._warn("The schema beside {file} differs from the first and was not taken",
                           file=each.path.name)  # fmt: skip
        if found is not None and found != self._version.schema:
            self._report.schema_adopted = True
        return found

    def _finish(self, taking: Taking, base: Schema) -> None:
        report = self._report
        self._name(taking, base)
        made = (each.name for each in self._people.made)
        report.annotators_new = [name for name in made if name != _NOBODY_YET]
        report.labels_unknown = dict(taking.terms.unknown.labels.most_common())
        report.attributes_unknown = dict(taking.terms.unknown.attributes.most_common())
        report.relations_unknown = dict(taking.terms.unknown.relations.most_common())
        for given, name in self._people.same_name.items():
            self._warn(
                "“{given}” has another id or name here and is taken for “{name}”",
                given=given,
                name=name,
            )
        for name in self._choices.mapping.keys() - taking.terms.mapped:
            self._warn("No span has the label “{label}” that was to be mapped", label=name)
        if self._choices.annotator and taking.somebody and not taking.nobody:
            self._warn("The files name their annotators, so “{name}” was not used",
                       name=self._choices.annotator)  # fmt: skip
        if taking.edge_blanks:
            self._warn("Spans that begin or end with a blank: {count}", count=taking.edge_blanks)
        if taking.unusual_relations:
            self._warn("Relations between labels the schema does not join: {count}",
                       count=taking.unusual_relations)  # fmt: skip
        self._remember(taking.now)
        if self._bulk is not None and report.documents_new + report.documents_matched == 1:
            self._bulk.document_id = report.document_ids[0]

    def _name(self, taking: Taking, base: Schema) -> None:
        """Report what became of every name, and what offsets count."""
        report, choices = self._report, self._choices
        report.found, report.schema = self._found, taking.terms.schema
        report.standing = Standing(
            schema=base,
            annotators=self._annotators,
            decisions=self._decisions,
            mapping=choices.mapping,
            unknown=choices.unknown,
            nobody=choices.annotator,
        )
        report.names = report.standing.rows(self._found)
        if self._bulk is None:
            report.recalled = recalled(
                self._source.source_memories(), self._formats(), self._found, base
            )
        report.units = [UnitFound(*key, count) for key, count in self._units.items()]
        report.problems = self._sources.problems

    def _remember(self, at: str) -> None:
        """Keep what was decided for the next files of this kind, in the same step."""
        if self._bulk is None or not self._choices.remember:
            return
        memories = self._source.source_memories()
        changes = remembered(memories, self._formats(), self._found, self._decisions, at)
        if changes:
            self._bulk.add(changes)

    def _warn(self, template: Spoken, **values: object) -> None:
        self._report.warnings.append(Message(template, values))


class _Match:
    """Which document of the project a record speaks of: by id, else by the hash of its text.

    The nth record with a text takes the nth document that had it before the import.
    """

    def __init__(self, documents: Iterable[Document]) -> None:
        self._by_id = {each.id: each for each in documents}
        self._by_hash: dict[str, list[str]] = defaultdict(list)
        for each in sorted(self._by_id.values(), key=lambda item: (item.created, item.id)):
            self._by_hash[each.sha256].append(each.id)
        self._claimed: set[str] = set()
        self.any = bool(self._by_id)

    def of(self, incoming: Incoming) -> str | None:
        """Return the id of the document that is meant, or None for a new one.

        Raises:
            UserError: an id comes twice, or belongs to another text here.
        """
        record = incoming.document
        sha256 = record.sha256 or hashlib.sha256(record.text.encode()).hexdigest()
        record.sha256 = sha256
        there = self._by_id.get(record.id)
        if record.id and record.id in self._claimed:
            raise UserError(
                "The document id “{id}” occurs twice",
                where=incoming.where,
                remedy="Remove one of the two records, or the id of one.",
                id=record.id,
            )
        if there is not None:
            if there.sha256 != sha256:
                raise UserError(
                    "The document “{id}” has another text in the project",
                    where=incoming.where,
                    remedy="A text never changes under its spans; give the new text its own id.",
                    id=record.id,
                )
            self._claimed.add(there.id)
            return there.id
        if record.id:
            self._claimed.add(record.id)
        for document_id in self._by_hash.get(sha256, ()):
            if document_id not in self._claimed:
                self._claimed.add(document_id)
                return document_id
        return None


def _slices(records: Iterator[Incoming]) -> Iterator[list[Incoming]]:
    """Yield records in parts of bounded size, so that what is there is read a part at a time."""
    part: list[Incoming] = []
    size = 0
    for each in records:
        part.append(each)
        size += len(each.document.text)
        if len(part) >= _SLICE_RECORDS or size >= _SLICE_CHARACTERS:
            yield part
            part, size = [], 0
    if part:
        yield part


def _called(paths: Sequence[Path]) -> str:
    names = ", ".join(path.name or str(path) for path in itertools.islice(paths, 2))
    return f"{names}…" if len(paths) > 2 else names

"""What one merge knows and collects while it goes through its files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from declannot.domain.change import Change, ProjectInfo, SchemaVersion
from declannot.domain.document import (
    GOLD,
    Annotator,
    Document,
    DocumentText,
    Status,
    folded_name,
)
from declannot.domain.errors import UserError
from declannot.domain.handover import ExchangeBase, ExchangeEntry, base_id
from declannot.domain.identity import new_id
from declannot.domain.message import Spoken, message
from declannot.domain.moment import utc_now
from declannot.domain.operations.staleness import stale_decisions
from declannot.domain.span import Decision
from declannot.exchange.handover.describing import described
from declannot.exchange.handover.layers import Difference, LocalDocument, difference
from declannot.exchange.handover.report import (
    CHANGED,
    CONFLICTING,
    NEW,
    REFUSED,
    UNCHANGED,
    DocumentOutcome,
    MergedFile,
    MergePreview,
)
from declannot.exchange.handover.task_file import task_holders
from declannot.exchange.handover.three_way import (
    Choice,
    Clash,
    LayerState,
    merge_layers,
)
from declannot.exchange.handover.versions import Knowledge, to_json
from declannot.exchange.progress import Cancel, Progress, step

if TYPE_CHECKING:
    from declannot.formats.package import Package
    from declannot.store.project import Bulk, Project
    from declannot.store.view import ReadView


class Merge:
    """One merge, looked at (without a bulk) or done.

    Attributes:
        source: what is there; within a bulk it shows what was already merged.
        info, version, annotators, documents: as they are by now.
        ids_in_file: documents the file spoke of so far.
        report: what is told in the end.
    """

    def __init__(
        self,
        source: Project | ReadView,
        bulk: Bulk | None,
        resolutions: Mapping[str, Choice],
        prefer: Choice | None,
        progress: Progress | None,
        cancelled: Cancel | None,
    ) -> None:
        self.source = source
        self.report = MergePreview(dry_run=bulk is None)
        self.info: ProjectInfo = source.info
        self.version: SchemaVersion = source.schema_version
        self.annotators = {each.id: each for each in source.annotators()}
        self.documents = {each.id: each for each in source.documents()}
        self.ids_in_file: set[str] = set()
        self._bulk = bulk
        self._resolutions, self._prefer = resolutions, prefer
        self._progress, self._cancelled = progress, cancelled
        self._done = 0
        self._entries = {
            each.package_id: each for each in source.exchanges() if each.direction == "in"
        }
        self._installation = ""
        self._file = ""
        self._entry: ExchangeEntry | None = None
        self._is_entry_written = False

    # Files

    def begin(self, path: Path, kind: str, id_: str, annotator: str, project: ProjectInfo) -> None:
        """Begin with a file, whose exchange is logged as soon as it changes something."""
        self._file = path.name
        self.ids_in_file = set()
        self._installation = project.installation
        self.report.files.append(MergedFile(path, kind, id_, annotator, project.title))
        known = self._entries.get(id_)
        self._is_entry_written = known is not None
        self._entry = known or ExchangeEntry(
            id=new_id(),
            package_id=id_,
            kind=kind,
            direction="in",
            installation=project.installation,
            annotator_id=None,
            report="{}",
            at=utc_now(),
        )

    def begin_package(self, package: Package) -> None:
        """Begin with a package."""
        manifest = package.manifest
        self.begin(
            package.path,
            manifest.kind,
            manifest.id,
            manifest.annotator.name,
            ProjectInfo(manifest.project.id, manifest.project.name, manifest.installation),
        )
        if not self._is_entry_written:
            self._entry = replace(self._entry_begun(), annotator_id=manifest.annotator.id)

    def log_package(self, report: str) -> None:
        """Log the package with what is to be remembered of it, once."""
        if not self._is_entry_written:
            self._entry = replace(self._entry_begun(), report=report)
            self._write_entry()

    def add_document(self, document: Document, text: str) -> None:
        """Let a document in."""
        self.documents[document.id] = document
        self.outcome(document, NEW)
        self.write([Change(None, document), Change(None, DocumentText(document.id, text))])

    def check_project(self, package: Package) -> None:
        """Refuse a package of another project.

        Raises:
            UserError: it is one.
        """
        theirs = package.manifest.project
        if theirs.id != self.info.id:
            raise UserError(
                "The file belongs to another project, “{theirs}”; this one is “{ours}”",
                where=package.path.name,
                remedy="Open the project it belongs to, or merge a task file into an empty one.",
                theirs=theirs.name,
                ours=self.info.title,
            )

    def annotator_of(self, package: Package) -> Annotator:
        """Return the annotator a package is for or of.

        Raises:
            UserError: nobody here has that id.
        """
        given = package.manifest.annotator
        found = self.annotators.get(given.id)
        if found is not None:
            return found
        holders = {each.id: each for each in task_holders(self.source)}
        if given.id in holders:
            self.add_annotator(holders[given.id])
            return holders[given.id]
        same = [
            each.name
            for each in self.annotators.values()
            if folded_name(each.name) == folded_name(given.name)
        ]
        raise UserError(
            "The file is of “{name}”, who has another id here"
            if same
            else "The file is of “{name}”, whom this project does not know",
            where=package.path.name,
            remedy="Merge the work of people who got their task file from this project.",
            name=given.name,
        )

    def add_annotator(self, annotator: Annotator) -> None:
        """Let an annotator join.

        Raises:
            UserError: somebody else has that name.
        """
        for each in self.annotators.values():
            if folded_name(each.name) == folded_name(annotator.name):
                raise UserError(
                    "There already is another annotator named “{name}”",
                    where=self._file,
                    remedy="Rename one of them.",
                    name=annotator.name,
                )
        self.annotators[annotator.id] = annotator
        self.report.annotators_new.append(annotator.name)
        self.write([Change(None, annotator)])

    # Layers

    def merge_layer(
        self, local: LocalDocument, ours: LayerState, theirs: LayerState, owner: str | None
    ) -> None:
        """Merge one layer of a document that is here."""
        name = GOLD if owner is None else self.annotators[owner].name
        outcome = self.outcome(local.document, UNCHANGED, name)
        decide = self._decider(local.document, owner)
        merged, clashes, _ = merge_layers(ours, theirs, decide)
        found = difference(ours, merged)
        outcome.conflicts = [
            described(
                clash,
                self.conflict_id(local.document.id, owner, clash.key),
                local.document,
                local.text,
                name,
                self.version.schema,
                decide(clash),
            )
            for clash in clashes
        ]
        for name_ in (
            "spans_new",
            "spans_changed",
            "spans_deleted",
            "relations_new",
            "relations_changed",
            "relations_deleted",
        ):
            setattr(outcome, name_, getattr(found, name_))
        overtaken = self._overtaken(local, found) if owner is not None else []
        outcome.stale = sum(isinstance(each.after, Decision) for each in overtaken)
        if ours.layer is None:
            outcome.outcome = NEW
        elif found.changes:
            outcome.outcome = CHANGED
        if clashes:
            outcome.outcome = CONFLICTING
        self.write([*found.changes, *overtaken])
        if merged.known != ours.known:
            self._keep(local, owner, merged.known)

    @staticmethod
    def _overtaken(local: LocalDocument, found: Difference) -> list[Change]:
        """Return what an annotator's new state means for gold, which follows in ``local``.

        Decisions about what was changed or deleted become stale; gold that was done is open
        again with them, and where something came that nobody has decided about.
        """
        gold = local.layers.get(None)
        if gold is None:
            return []
        changes = stale_decisions(gold.decisions, found.touched)
        stale = {each.entity_id: each.after for each in changes}
        layer = gold.layer
        if layer.status is Status.DONE and (stale or found.spans_new or found.relations_new):
            layer = replace(layer, status=Status.STARTED)
            changes.append(Change(gold.layer, layer))
        decisions = [cast(Decision, stale.get(each.id, each)) for each in gold.decisions]
        local.layers[None] = replace(gold, layer=layer, decisions=decisions)
        return changes

    def note_in_layer(self, changes: Sequence[Change]) -> None:
        """Take in changes that belong to the layer spoken of last, beside its content."""
        if changes:
            outcome = self.report.documents[-1]
            if outcome.outcome == UNCHANGED:
                outcome.outcome = CHANGED
        self.write(changes)

    def unchanged(self, document: Document, owner: str | None) -> None:
        """Note a layer of which the file holds nothing new."""
        name = GOLD if owner is None else self.annotators[owner].name
        self.outcome(document, UNCHANGED, name)

    def outcome(self, document: Document, outcome: str, annotator: str = "") -> DocumentOutcome:
        """Note what becomes of a document or a layer of it."""
        noted = DocumentOutcome(document.id, document.title, annotator, outcome, self._file)
        self.report.documents.append(noted)
        return noted

    def refuse(
        self, document_id: str, title: str, annotator: str, why: Spoken, where: str, *, fatal: bool
    ) -> None:
        """Note that a document is refused.

        Args:
            fatal: whether the whole merge is.
        """
        noted = DocumentOutcome(document_id, title, annotator, REFUSED, self._file)
        noted.reason = message(why)
        self.report.documents.append(noted)
        if fatal and self.report.fatal is None:
            self.report.fatal = UserError(
                "“{title}” is refused: {reason}",
                where=where,
                remedy="Ask for the file anew, or find out which of the two texts is meant.",
                title=title,
                reason=message(why),
            )

    @staticmethod
    def conflict_id(document_id: str, owner: str | None, key: str) -> str:
        """Return the id of a conflict, the same at every attempt."""
        return f"{document_id}/{owner or ''}/{key}"

    def step(self) -> None:
        """Report progress and stop where that is wished."""
        step(self._progress, self._cancelled, self._done, 0)
        self._done += 1

    def write(self, changes: Iterable[Change]) -> None:
        """Take in changes; they are written where the merge is done and not looked at."""
        changes = list(changes)
        if not changes:
            return
        self.note_change()
        if self._bulk is not None:
            self._bulk.add(changes)

    def note_change(self) -> None:
        """Take in that something is, or would be, written."""
        self.report.changed = True
        self._write_entry()

    def finished(self) -> MergePreview:
        """Return the report."""
        if self._progress is not None:
            self._progress(self._done, self._done)
        return self.report

    def _decider(self, document: Document, owner: str | None) -> Callable[[Clash], Choice | None]:
        def decide(clash: Clash) -> Choice | None:
            key = self.conflict_id(document.id, owner, clash.key)
            return self._resolutions.get(key, self._prefer)

        return decide

    def _keep(self, local: LocalDocument, owner: str | None, known: Knowledge) -> None:
        """Keep what is common knowledge of a layer now."""
        if self._bulk is None:
            self.note_change()
            return
        before = next(
            (
                each
                for each in local.bases.get(owner or "", ())
                if each.installation == self._installation
            ),
            None,
        )
        after = ExchangeBase(
            id=base_id(self._installation, local.document.id, owner),
            installation=self._installation,
            document_id=local.document.id,
            annotator_id=owner or "",
            revision=0,
            state=to_json(known),
            exchange_id=self._entry_begun().id,
        )
        self.write([Change(before, after)])

    def _entry_begun(self) -> ExchangeEntry:
        assert self._entry is not None
        return self._entry

    def _write_entry(self) -> None:
        if self._is_entry_written:
            return
        entry = self._entry_begun()
        self._is_entry_written = True
        self._entries[entry.package_id] = entry
        self.report.changed = True
        if self._bulk is not None:
            self._bulk.add([Change(None, entry)])

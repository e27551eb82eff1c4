"""Feedback for one annotator: where gold differs from their reading, why, and how often.

It holds the annotator's own spans and gold, with the reviewer's reasons and comments; nobody
else's name or spans. It travels as a package of kind *feedback* with a page beside it that any
browser shows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from declannot.domain.document import Annotator, Document, Status
from declannot.domain.errors import UserError
from declannot.domain.message import Message, message
from declannot.exchange.delivery import check_place, put_in_place, workshop
from declannot.exchange.explaining import (
    Explained,
    Explanation,
    Figures,
    LabelGuide,
    concerned_labels,
    figures_of,
    guides_for,
)
from declannot.exchange.faults import disk_faults
from declannot.exchange.patterns import Pattern, PatternCounter
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.reviewing import content_of
from declannot.formats.package import FEEDBACK, Manifest, Package, Party, write_package

if TYPE_CHECKING:
    from declannot.store.project import Project
    from declannot.store.queries import Reading
    from declannot.store.records import DocumentRecord

MEMBER = "feedback.json"
PAGE = ".html"


class LeftOut(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A document without feedback, and why."""

    title: str
    reason: str


class DocumentFeedback(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One document of an annotator beside gold."""

    id: str
    title: str
    yours: int
    gold: int
    matched: int
    differences: list[Explained]


class ReasonCount(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How often a reason was given for differences in spans of a label."""

    label: str
    reason: str
    count: int


class Feedback(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything an annotator is told after the review.

    Attributes:
        declannot_feedback: version of this form.
        project, annotator: id and name.
        schema, schema_version: whose labels are used.
        documents: those whose gold is done, by title.
        left_out: the annotator's others.
        figures: all labels first; they are not independent of the annotator's work.
        patterns: the most frequent first.
        reasons: per label, the most frequent first.
        guides: what the schema says of the labels that differences are about.
    """

    declannot_feedback: int = 1
    project: Party
    annotator: Party
    schema: str
    schema_version: int
    documents: list[DocumentFeedback]
    left_out: list[LeftOut]
    figures: list[Figures]
    patterns: list[Pattern]
    reasons: list[ReasonCount]
    guides: list[LabelGuide]

    @property
    def differences(self) -> int:
        """How many differences there are in all."""
        return sum(len(each.differences) for each in self.documents)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the package, the page beside it, and what stands in both."""

    package: Path
    page: Path
    feedback: Feedback


def feedback_for(
    source: Reading,
    annotator: Annotator,
    *,
    documents: Iterable[str] | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> Feedback:
    """Return the feedback for an annotator on documents whose gold is done.

    Args:
        source: the project, or a worker's view of it.
        documents: only these, by id. Documents for practice are left out in any case.

    Raises:
        UserError: there is no such document.
        Cancelled: it was stopped.
    """
    version = source.schema_version
    schema, guideline = version.schema, version.guideline
    explained: list[tuple[Document, Explanation]] = []
    left_out: list[LeftOut] = []
    counter = PatternCounter(schema)
    for record in _records(source, annotator, documents, progress, cancelled):
        why = _why_left_out(record)
        if why is not None:
            left_out.append(LeftOut(title=record.document.title, reason=str(why)))
            continue
        one = Explanation(content_of(record, annotator.id), content_of(record, None), schema)
        counter.add(one.items, record.text.text, record.document.language, one.yours, one.gold)
        explained.append((record.document, one))
    if not explained:
        raise _nothing(annotator, left_out)
    differences = [each for _, one in explained for each in one.differences]
    info = source.info
    return Feedback(
        project=Party(id=info.id, name=info.title),
        annotator=Party(id=annotator.id, name=annotator.name),
        schema=schema.name,
        schema_version=version.number,
        documents=[_of_document(document, one) for document, one in explained],
        left_out=left_out,
        figures=figures_of([one for _, one in explained], schema),
        patterns=counter.patterns(),
        reasons=reasons_by_label(differences),
        guides=guides_for(concerned_labels(differences), schema, guideline),
    )


def write_feedback(
    project: Project,
    out: Path,
    annotator: Annotator,
    *,
    force: bool = False,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> Written:
    """Write the feedback for an annotator as a package, and as a page beside it.

    Args:
        out: the package; the page is called like it, with ``.html`` at the end.
        force: whether earlier files of these names may be replaced.

    Raises:
        UserError: there is no such feedback, or a file is in the way.
        EnvironmentFault: it cannot be written there; nothing is left then.
        Cancelled: it was stopped; nothing is left.
    """
    from declannot.exchange.feedback_page import feedback_page

    page = out.with_name(out.name + PAGE)
    check_place(out, folder=False, force=force, project=project.path, beside=[PAGE])
    with project.reader() as source:
        feedback = feedback_for(source, annotator, progress=progress, cancelled=cancelled)
    manifest = Manifest(
        kind=FEEDBACK,
        project=feedback.project,
        installation=project.installation,
        annotator=feedback.annotator,
        schema_version=feedback.schema_version,
    )
    data = msgspec.json.format(msgspec.json.encode(feedback), indent=1) + b"\n"
    with workshop(out) as folder, disk_faults("The feedback cannot be written", out):
        write_package(folder / "package", manifest, [(MEMBER, [data])])
        (folder / "page").write_text(feedback_page(feedback), encoding="utf-8", newline="\n")
        put_in_place([(folder / "package", out), (folder / "page", page)], folder / "attic")
    return Written(out, page, feedback)


def read_feedback(package: Package) -> Feedback:
    """Return what a feedback package holds.

    Raises:
        UserError: it is a package of another kind, or what it holds is not feedback.
    """
    where = package.where(MEMBER)
    if package.manifest.kind != FEEDBACK or not package.has(MEMBER):
        raise UserError(
            "This is no feedback", where=package.path.name, remedy="Choose a feedback file."
        )
    return feedback_from_json(package.read(MEMBER), where)


def feedback_from_json(data: bytes, where: str) -> Feedback:
    """Return feedback from its JSON, as a package holds it.

    Raises:
        UserError: it is something else, or of a newer version.
    """
    try:
        feedback = msgspec.json.decode(data, type=Feedback)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(
            "The feedback cannot be understood: {reason}",
            where=where,
            remedy="Ask for the file anew.",
            reason=str(error),
        ) from error
    if feedback.declannot_feedback != 1:
        raise UserError(
            "The feedback has version {version}, and this declannot reads version {known}",
            where=where,
            remedy="Use a newer declannot.",
            version=feedback.declannot_feedback,
            known=1,
        )
    return feedback


def reasons_by_label(differences: Iterable[Explained]) -> list[ReasonCount]:
    """Count the reasons of differences under each of their labels, the most frequent first.

    A difference of two labels counts under both, and one with two reasons for each.
    """
    counts = Counter(
        (label, reason)
        for each in differences
        for reason in each.reason.split("; ")
        if reason
        for label in each.labels
    )
    return [
        ReasonCount(label=label, reason=reason, count=count)
        for (label, reason), count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    ]


def _records(
    source: Reading,
    annotator: Annotator,
    documents: Iterable[str] | None,
    progress: Progress | None,
    cancelled: Cancel | None,
) -> Iterator[DocumentRecord]:
    """Yield the documents the annotator has worked on, without anybody else's layers."""
    worked_on = source.summaries(annotator.id)
    wanted = None if documents is None else set(documents)
    ids = [
        each.id
        for each in (source.present_documents() if wanted is None else source.documents())
        if not each.practice
        and worked_on[each.id].status is not Status.NEW
        and (wanted is None or each.id in wanted)
    ]
    for done, record in enumerate(source.iter_records(ids, {annotator.id, None})):
        step(progress, cancelled, done, len(ids))
        yield record
    step(progress, cancelled, len(ids), len(ids))


def _why_left_out(record: DocumentRecord) -> Message | None:
    status = {each.layer.is_gold: each.layer.status for each in record.layers}
    if status.get(False) is not Status.DONE:
        return message("you have not marked it as done")
    if status.get(True) is not Status.DONE:
        return message("its gold is not done yet")
    return None


def _of_document(document: Document, one: Explanation) -> DocumentFeedback:
    return DocumentFeedback(
        id=document.id,
        title=document.title,
        yours=one.yours.total(),
        gold=one.gold.total(),
        matched=one.matched.total(),
        differences=one.differences,
    )


def _nothing(annotator: Annotator, left_out: list[LeftOut]) -> UserError:
    if left_out:
        return UserError(
            "There is no feedback for {name} yet: “{title}” is left out because {reason}",
            remedy="Decide all its differences and mark gold as done.",
            name=annotator.name,
            title=left_out[0].title,
            reason=left_out[0].reason,
        )
    return UserError(
        "{name} has not worked on any document",
        remedy="Choose another annotator.",
        name=annotator.name,
    )

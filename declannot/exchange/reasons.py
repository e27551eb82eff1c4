"""Why differences were decided as they were: the list of reasons, and what they say of labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from declannot.domain.change import Change
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.operations.gold_draft import AUDITS
from declannot.domain.review import DEFAULT_REASONS
from declannot.exchange.explaining import LabelGuide, guides_for
from declannot.exchange.progress import Cancel, Progress, step

if TYPE_CHECKING:
    from declannot.store.project import Applied, Project
    from declannot.store.queries import Reading
    from declannot.store.records import DocumentRecord


@dataclass(frozen=True, slots=True)
class LabelReasons:
    """Why spans of a label were decided otherwise than somebody had them.

    Attributes:
        guide: what schema and guideline say of the label, to be mended where that is the reason.
        reasons: how often each was given, the most frequent first.
        comments: what reviewers wrote, each once.
    """

    guide: LabelGuide
    reasons: dict[str, int]
    comments: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many reasons were given."""
        return sum(self.reasons.values())


def reasons(source: Reading) -> list[str]:
    """Return the list of reasons: those it begins with, then others the project uses.

    A reason that is typed once is in the list from then on; ``rename_reason`` changes one.
    """
    used = source.decision_reasons()
    others = sorted(used.keys() - set(DEFAULT_REASONS), key=lambda each: (-used[each], each))
    return [*DEFAULT_REASONS, *others]


def rename_reason(project: Project, old: str, new: str, *, by: str = "") -> Applied | None:
    """Give a reason another wording in every decision, or join it with another, as one step.

    Returns:
        The step, or None where nothing gives this reason.

    Raises:
        UserError: the new wording is empty.
        Busy, EnvironmentFault: as in ``Project.bulk``.
    """
    wording = " ".join(new.split())
    if not wording:
        raise UserError("A reason needs words", remedy="Type some.")
    if wording == old or old not in project.decision_reasons():
        return None
    name = message("Change the reason “{old}” to “{new}”", old=old, new=wording)
    with project.bulk("rename_reason", name, by=by) as bulk:
        for record in project.iter_records(annotator_ids={None}):
            for layer in record.layers:
                bulk.add(
                    Change(each, replace(each, reason=wording))
                    for each in layer.decisions
                    if each.reason == old and each.difference not in AUDITS
                )
    return bulk.applied


def reasons_of_labels(
    source: Reading,
    *,
    documents: Iterable[str] | None = None,
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> list[LabelReasons]:
    """Count the reasons under the labels they are about, beside what the guideline says of each.

    A decision counts under every label its sources and its result bear.

    Args:
        documents: ids of documents; None for all but earlier versions of corrected texts, whose
            decisions were carried over.

    Raises:
        Cancelled: it was stopped.
    """
    version = source.schema_version
    counts: dict[str, Counter[str]] = {}
    comments: dict[str, dict[str, None]] = {}
    if documents is None:
        documents = (each.id for each in source.present_documents())
    wanted = set(documents)
    total = len(wanted)
    for done, record in enumerate(source.iter_records(wanted)):
        step(progress, cancelled, done, total)
        _count(record, counts, comments)
    names = {label.id: label.name for label in version.schema.labels}
    by_name = {names.get(key, key): key for key in counts}
    guides = guides_for(by_name, version.schema, version.guideline, language)
    found = [
        LabelReasons(
            guide,
            dict(sorted(counts[by_name[guide.label]].items(), key=lambda each: (-each[1], each))),
            tuple(comments[by_name[guide.label]]),
        )
        for guide in guides
    ]
    return sorted(found, key=lambda each: (-each.total, each.guide.label))


def _count(
    record: DocumentRecord, counts: dict[str, Counter[str]], comments: dict[str, dict[str, None]]
) -> None:
    label_of: dict[str, tuple[str, ...]] = {}
    for layer in record.layers:
        label_of |= {span.id: (span.label_id,) for span in layer.spans}
        for relation in layer.relations:
            ends = (relation.from_id, relation.to_id)
            label_of[relation.id] = tuple(key for end in ends for key in label_of.get(end, ()))
    for layer in record.layers:
        for each in layer.decisions:
            if each.reason and each.difference not in AUDITS:
                ids = (*each.sources, *each.result)
                for label in {label for key in ids for label in label_of.get(key, ())}:
                    counts.setdefault(label, Counter())[each.reason] += 1
                    comments.setdefault(label, {})
                    if each.comment:
                        comments[label][each.comment] = None

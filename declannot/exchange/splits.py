"""The split of a choice of documents: drawn from what the project knows of them, and told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from declannot.domain.document import Document, Status
from declannot.domain.message import Message, message
from declannot.domain.splitting import Split, Stratum, draw_split

if TYPE_CHECKING:
    from declannot.store.queries import Reading

_NAMED = 12
"""Most labels named in one warning."""


def split_of(
    source: Reading,
    documents: Sequence[Document],
    shares: Sequence[int],
    seed: int,
    *,
    annotators: Collection[str | None] | None,
    labels: Collection[str],
    only_done: bool,
) -> Split:
    """Draw a split of documents, stratified by the labels of the spans that go out.

    Documents of one group, versions of one document and equal texts stay together.

    Args:
        annotators: ids of those whose layers go out, None in it for gold; None for all.
        labels: ids of the labels that go out; empty for all.
        only_done: whether only finished layers count.
    """
    counts = spans_by_label(
        source, documents, annotators=annotators, labels=labels, only_done=only_done
    )
    return draw_split(
        (Stratum(each.id, each.sha256, counts[each.id], _ties(each)) for each in documents),
        shares,
        seed,
    )


def spans_by_label(
    source: Reading,
    documents: Sequence[Document],
    *,
    annotators: Collection[str | None] | None,
    labels: Collection[str],
    only_done: bool,
) -> dict[str, Counter[str]]:
    """Return how many spans of each label go out, by document and label id; no layer is read.

    Args:
        annotators, labels, only_done: as for ``split_of``.
    """
    ids = {each.id for each in documents}
    counts: dict[str, Counter[str]] = {key: Counter() for key in ids}
    for document_id, annotator_id, status, spans in source.layer_tallies():
        if (
            document_id in ids
            and (annotators is None or annotator_id in annotators)
            and (status is Status.DONE or not only_done)
        ):
            counts[document_id].update(
                {label: count for label, count in spans.items() if not labels or label in labels}
            )
    return counts


def split_warnings(split: Split, names: Mapping[str, str]) -> list[Message]:
    """Return what is to be known of a split: sizes that are off, and labels a part has not.

    Args:
        names: of labels, by id.
    """
    told = []
    for part, wished in split.wished.items():
        reached = split.reached[part]
        if wished and not reached:
            told.append(
                message(
                    "No document is left for {part}: there are only {count} to deal out, groups "
                    "counted as one"
                    if split.units > 1
                    else "No document is left for {part}: there is only one to deal out, groups "
                    "counted as one",
                    part=part,
                    count=split.units,
                )
            )
        elif abs(reached - wished) >= 1:
            told.append(
                message(
                    "Documents in {part}: {reached} instead of {wished}, so that groups stay "
                    "together and no part is empty",
                    part=part,
                    reached=reached,
                    wished=f"{wished:.1f}".removesuffix(".0"),
                )
            )
    for part, labels in split.absent.items():
        if labels and split.reached[part]:
            listed = sorted(names.get(each, each) for each in labels)
            more = f" (+{len(listed) - _NAMED})" if len(listed) > _NAMED else ""
            told.append(
                message(
                    "Labels with no span in {part}: {labels}",
                    part=part,
                    labels=", ".join(listed[:_NAMED]) + more,
                )
            )
    return told


def _ties(document: Document) -> tuple[str, ...]:
    """Return what a document stays together with: its group, and the versions of one document."""
    ties = [f"version {document.version_of or document.id}", f"version {document.id}"]
    if document.group.strip():
        ties.append(f"group {' '.join(document.group.split()).casefold()}")
    return tuple(ties)

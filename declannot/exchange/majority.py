"""What more than half of three or more annotators have alike in one document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from declannot.agreement.differences import DifferenceKind, typed_differences
from declannot.domain.content import LayerContent
from declannot.domain.operations.adjudication import Verdict
from declannot.domain.operations.gold_draft import AUDITS
from declannot.domain.review import Choice, ReviewItem, ReviewKind, Side
from declannot.domain.span import Range, Relation, Span

_Place = tuple[int, int, str, tuple[Range, ...]]


def majority_verdicts(
    layers: Sequence[LayerContent], gold: LayerContent
) -> list[tuple[ReviewItem, Verdict]]:
    """Return a decision for each span and relation that more than half have identically.

    Its sources are all those spans, and then those of the others that stand in their place and
    are overruled by it. Attributes are taken where all of the majority have them alike. What
    was decided before, and what is alike in no more than half of the layers, is left alone.

    Args:
        layers: of three annotators or more who have finished the document.
    """
    taken = decided_sources(gold)
    groups = _majorities(layers)
    supported = {span.id for spans in groups.values() for span in spans.values()}
    others = _Overruled(layers, supported)
    verdicts: list[tuple[ReviewItem, Verdict]] = []
    place: dict[str, _Place] = {}
    for key, spans in groups.items():
        kind, overruled = others.by(spans)
        overruled = [span for span in overruled if span.id not in taken]
        sources = [span.id for span in spans.values()]
        place |= dict.fromkeys([*sources, *(span.id for span in overruled)], key)
        if taken.intersection(sources):
            continue
        taken.update(sources, (span.id for span in overruled))
        item = ReviewItem.between(kind, Side(tuple(spans.values())), Side(tuple(overruled)))
        verdicts.append((item, Verdict(Choice.A)))
    return verdicts + _relations(layers, place, taken)


def without_majority(
    layers: Iterable[LayerContent], gold: LayerContent, decided: Iterable[ReviewItem]
) -> int:
    """Return how many spans and relations nobody has decided about.

    Args:
        decided: what is decided beyond the decisions in gold.
    """
    taken = decided_sources(gold)
    for item in decided:
        taken.update(item.sources)
    return sum(key not in taken for layer in layers for key in (*layer.spans, *layer.relations))


def decided_sources(gold: LayerContent) -> set[str]:
    """Return the ids of all spans and relations decisions are about."""
    return {
        source
        for decision in gold.decisions.values()
        if decision.difference not in AUDITS
        for source in decision.sources
    }


def _majorities(layers: Sequence[LayerContent]) -> dict[_Place, dict[int, Span]]:
    """Return the spans that more than half have, by place and label, then by layer."""
    found: dict[_Place, dict[int, Span]] = {}
    for number, layer in enumerate(layers):
        for span in layer.index:
            key = (span.start, span.end, span.label_id, span.ranges)
            found.setdefault(key, {}).setdefault(number, span)
    return {key: spans for key, spans in found.items() if 2 * len(spans) > len(layers)}


class _Overruled:
    """Finds what other annotators have in place of a majority's spans."""

    def __init__(self, layers: Sequence[LayerContent], supported: set[str]) -> None:
        self._layers = layers
        self._supported = supported
        self._opposite: dict[tuple[int, int], dict[str, tuple[ReviewKind, list[Span]]]] = {}

    def by(self, spans: dict[int, Span]) -> tuple[ReviewKind, list[Span]]:
        """Return the spans in place of these that no majority has, and the class of the first."""
        first = next(iter(spans))
        kind, found = ReviewKind.EXACT, list[Span]()
        for number in range(len(self._layers)):
            if number in spans:
                continue
            opposite = self._between(first, number).get(spans[first].id)
            if opposite is not None:
                kind = opposite[0] if kind is ReviewKind.EXACT else kind
                found += opposite[1]
        return kind, found

    def _between(self, first: int, other: int) -> dict[str, tuple[ReviewKind, list[Span]]]:
        """Return by span of one layer what stands in its place in another."""
        known = self._opposite.get((first, other))
        if known is not None:
            return known
        ours, theirs = list(self._layers[first].index), list(self._layers[other].index)
        known = {}
        for each in typed_differences(map(_mark, ours), map(_mark, theirs)):
            spans = [theirs[at] for at in each.b if theirs[at].id not in self._supported]
            if spans and each.kind is not DifferenceKind.EXACT:
                known |= {ours[at].id: (ReviewKind(each.kind.value), spans) for at in each.a}
        self._opposite[(first, other)] = known
        return known


def _relations(
    layers: Sequence[LayerContent], place: dict[str, _Place], taken: set[str]
) -> list[tuple[ReviewItem, Verdict]]:
    """Return the relations that more than half have between spans that come to the same.

    Args:
        place: what becomes of a span in gold, by its id.
    """
    found: dict[tuple[str, _Place, _Place], dict[int, Relation]] = {}
    for number, layer in enumerate(layers):
        for relation in layer.relations.values():
            first, last = place.get(relation.from_id), place.get(relation.to_id)
            if first is not None and last is not None:
                key = (relation.type_id, first, last)
                found.setdefault(key, {}).setdefault(number, relation)
    verdicts = []
    for _, relations in sorted(found.items()):
        ids = {relation.id for relation in relations.values()}
        if 2 * len(relations) > len(layers) and not taken & ids:
            ends = tuple(
                layers[number].spans[end]
                for number, relation in relations.items()
                for end in (relation.from_id, relation.to_id)
            )
            side = Side(relations=tuple(relations.values()), ends=ends)
            item = ReviewItem.between(ReviewKind.EXACT, side, Side())
            verdicts.append((item, Verdict(Choice.BOTH)))
    return verdicts


def _mark(span: Span) -> tuple[int, int, str, tuple[Range, ...] | None]:
    return (span.start, span.end, span.label_id, span.fragments)

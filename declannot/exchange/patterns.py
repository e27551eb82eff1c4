"""What an annotator does differently from gold again and again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from declannot.domain.message import Message, message
from declannot.domain.review import ReviewItem, ReviewKind
from declannot.domain.schema import Schema
from declannot.domain.words import words

REPEATED = 2
"""Differences of one sort that make a pattern, at least."""


class Pattern(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that was seen at least twice.

    Attributes:
        kind: ``starts early``, ``starts late``, ``ends early``, ``ends late``, ``label``,
            ``missed`` or ``extra``.
        label: the annotator's label; gold's for what was missed.
        other: gold's label, of ``label``.
        distance: words between the edges; 0 where it is less than a word.
        count: how often. total: out of how many: of edges, the spans of this label whose edges
            differ; of labels and extra spans, the annotator's spans of this label; of missed
            ones, gold's.
    """

    kind: str
    label: str
    other: str = ""
    distance: int = 0
    count: int
    total: int


class PatternCounter:
    """Counts over documents."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._edges: Counter[tuple[str, str, int]] = Counter()
        self._moved: Counter[str] = Counter()
        self._labels: Counter[tuple[str, str]] = Counter()
        self._missed: Counter[str] = Counter()
        self._extra: Counter[str] = Counter()
        self._yours: Counter[str] = Counter()
        self._gold: Counter[str] = Counter()

    def add(
        self,
        items: Iterable[ReviewItem],
        text: str,
        language: str,
        yours: Counter[str],
        gold: Counter[str],
    ) -> None:
        """Count one document.

        Args:
            items: the annotator as A against gold as B.
            yours, gold: spans per label id.
        """
        self._yours.update(yours)
        self._gold.update(gold)
        for item in items:
            match item.kind:
                case ReviewKind.BOUNDARY:
                    self._edge(item, text, language)
                case ReviewKind.LABEL | ReviewKind.BOUNDARY_AND_LABEL:
                    self._labels[item.a.spans[0].label_id, item.b.spans[0].label_id] += 1
                case ReviewKind.ONLY_A:
                    self._extra[item.a.spans[0].label_id] += 1
                case ReviewKind.ONLY_B:
                    self._missed[item.b.spans[0].label_id] += 1

    def patterns(self) -> list[Pattern]:
        """Return what was seen at least twice, the most frequent first."""
        found = [
            Pattern(kind=kind, label=self._name(key), distance=far, count=count,
                    total=self._moved[key])
            for (key, kind, far), count in self._edges.items()
        ]  # fmt: skip
        found += [
            Pattern(kind="label", label=self._name(mine), other=self._name(theirs), count=count,
                    total=self._yours[mine])
            for (mine, theirs), count in self._labels.items()
        ]  # fmt: skip
        found += [
            Pattern(kind=kind, label=self._name(key), count=count, total=all_[key])
            for kind, counts, all_ in (
                ("missed", self._missed, self._gold),
                ("extra", self._extra, self._yours),
            )
            for key, count in counts.items()
        ]
        repeated = [each for each in found if each.count >= REPEATED]
        return sorted(
            repeated,
            key=lambda each: (-each.count, each.kind, each.label, each.other, each.distance),
        )

    def _edge(self, item: ReviewItem, text: str, language: str) -> None:
        mine, theirs = item.a.spans[0], item.b.spans[0]
        self._moved[mine.label_id] += 1
        for verb, here, there in (
            ("starts", mine.start, theirs.start),
            ("ends", mine.end, theirs.end),
        ):
            if here != there:
                when = "early" if here < there else "late"
                between = text[min(here, there) : max(here, there)]
                far = len(words(between, language))
                self._edges[mine.label_id, f"{verb} {when}", far] += 1

    def _name(self, label_id: str) -> str:
        label = self._schema.label_by_id.get(label_id)
        return label.name if label else label_id


def pattern_sentence(pattern: Pattern) -> Message:
    """Return a pattern as a sentence to the annotator."""
    size = min(pattern.distance, 2)
    template = _SENTENCES[pattern.kind, size if " " in pattern.kind else 0].template
    return Message(
        template,
        {
            "label": pattern.label,
            "other": pattern.other,
            "words": pattern.distance,
            "count": pattern.count,
            "total": pattern.total,
        },
    )


_SENTENCES = {
    ("starts early", 0): message(
        "Your {label} starts less than a word early in {count} of the {total} whose edges differ"
    ),
    ("starts early", 1): message(
        "Your {label} starts one word early in {count} of the {total} whose edges differ"
    ),
    ("starts early", 2): message(
        "Your {label} starts {words} words early in {count} of the {total} whose edges differ"
    ),
    ("starts late", 0): message(
        "Your {label} starts less than a word late in {count} of the {total} whose edges differ"
    ),
    ("starts late", 1): message(
        "Your {label} starts one word late in {count} of the {total} whose edges differ"
    ),
    ("starts late", 2): message(
        "Your {label} starts {words} words late in {count} of the {total} whose edges differ"
    ),
    ("ends early", 0): message(
        "Your {label} ends less than a word early in {count} of the {total} whose edges differ"
    ),
    ("ends early", 1): message(
        "Your {label} ends one word early in {count} of the {total} whose edges differ"
    ),
    ("ends early", 2): message(
        "Your {label} ends {words} words early in {count} of the {total} whose edges differ"
    ),
    ("ends late", 0): message(
        "Your {label} ends less than a word late in {count} of the {total} whose edges differ"
    ),
    ("ends late", 1): message(
        "Your {label} ends one word late in {count} of the {total} whose edges differ"
    ),
    ("ends late", 2): message(
        "Your {label} ends {words} words late in {count} of the {total} whose edges differ"
    ),
    ("label", 0): message("You have {label} where gold has {other}: {count} of your {total}"),
    ("missed", 0): message("Gold has {label} where you have nothing: {count} of its {total}"),
    ("extra", 0): message("Your {label} has no place in gold: {count} of your {total}"),
}
"""By kind and, of edges, by whether it is less than a word, one, or more."""

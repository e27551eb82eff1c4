"""An annotator's reading beside gold: figures, each difference, and what the schema says of it.

Feedback and practice both show this to the annotator. Whatever another annotator marked stays
out of it: there are the annotator's own spans, and gold.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from declannot.domain.content import LayerContent
from declannot.domain.message import Message, message
from declannot.domain.operations.gold_draft import AUDITS
from declannot.domain.review import ReviewItem, ReviewKind, Side
from declannot.domain.schema import Label, Schema
from declannot.domain.span import AttributeValue, Decision, Span, covered_text
from declannot.exchange.reviewing import DocumentReview

CONTEXT = 60
"""Characters of text shown before and after a difference, at most."""
PASSAGES = 4
"""Most passages of the guideline shown for a label."""

_EMPHASIS = re.compile(r"(\*\*|\*|`)(\S(?:.*?\S)?)\1")
"""Words that Markdown sets bold or as code; as plain text they need no marks."""

NOT_INDEPENDENT = message(
    "Gold was decided with these spans in view, so these figures are not independent: they tell "
    "what changed in the review, not how far two people agree"
)
NO_FIGURE = message("Neither you nor gold has such a span")


class Marked(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A span as it is shown: offsets in code points, the label's name, the text."""

    start: int
    end: int
    label: str
    text: str


class Arrow(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A relation as it is shown, by the texts it joins."""

    type: str
    source: str
    target: str


class Explained(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One difference between an annotator and gold.

    Attributes:
        kind: its class; *only A* is a span that gold lacks, *only B* one the annotator lacks.
        start, end: what it is about, in code points.
        before, quote, after: that text and some of what stands around it.
        yours, gold: the spans on both sides.
        yours_relations, gold_relations: where it is about relations.
        attributes: name to the annotator's value and gold's.
        labels: names of the labels in it.
        reason, comment: what the reviewer gave, or empty.
    """

    kind: str
    start: int
    end: int
    before: str = ""
    quote: str = ""
    after: str = ""
    yours: list[Marked] = []
    gold: list[Marked] = []
    yours_relations: list[Arrow] = []
    gold_relations: list[Arrow] = []
    attributes: dict[str, tuple[AttributeValue | None, AttributeValue | None]] = {}
    labels: list[str] = []
    reason: str = ""
    comment: str = ""


class Figures(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How far an annotator's spans are gold's, in place and label.

    Attributes:
        label: its name, or empty for all labels.
        yours, gold, matched: spans of the annotator, of gold, and those that are alike.
        f1: twice matched by yours and gold; None where there is neither.
        reason: why there is no figure.
    """

    label: str
    yours: int
    gold: int
    matched: int
    f1: float | None
    reason: str | None = None


class LabelGuide(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What schema and guideline say of a label.

    Attributes:
        positive: quotes that are such spans. negative: quotes that are not, each with the reason.
        passages: of the guideline, those that name the label.
    """

    label: str
    title: str
    definition: str = ""
    rule: str = ""
    positive: list[str] = []
    negative: list[tuple[str, str]] = []
    passages: list[str] = []


class Explanation:
    """One document of an annotator beside gold.

    Attributes:
        differences: each of them, in document order.
        yours, gold, matched: spans per label id.
        items: the entries the differences were made from, agreements included.
    """

    def __init__(self, own: LayerContent, gold: LayerContent, schema: Schema) -> None:
        """Compare.

        Args:
            own: the annotator's layer.
            gold: of the same document, with its decisions.
        """
        self._schema = schema
        self._own, self._gold = own, gold
        nothing = LayerContent.untouched(own.document, own.text, None)
        self.items = DocumentReview(own, gold, nothing, schema).items
        self._by_source = _by_id(gold.decisions.values(), results=False)
        self._by_result = _by_id(gold.decisions.values(), results=True)
        self.yours = Counter(span.label_id for span in own.spans.values())
        self.gold = Counter(span.label_id for span in gold.spans.values())
        self.matched = Counter(
            item.a.spans[0].label_id
            for item in self.items
            if item.kind is ReviewKind.EXACT and item.a.spans
        )
        self.differences = [
            self._explained(item) for item in self.items if item.kind is not ReviewKind.EXACT
        ]

    def _explained(self, item: ReviewItem) -> Explained:
        text = self._own.text.text
        spans = (*item.a.spans, *item.b.spans, *item.a.ends, *item.b.ends)
        labels = dict.fromkeys(self._label(span.label_id) for span in spans)
        decisions = self._decisions(item)
        return Explained(
            kind=str(item.kind),
            start=item.start,
            end=item.end,
            before=_before(text, item.start),
            quote=text[item.start : item.end],
            after=_after(text, item.end),
            yours=[] if item.is_about_relations else self._marks(item.a.spans),
            gold=[] if item.is_about_relations else self._marks(item.b.spans),
            yours_relations=self._arrows(item.a),
            gold_relations=self._arrows(item.b),
            attributes={self._attribute(key): values for key, values in item.attributes.items()},
            labels=list(labels),
            reason=_joined(each.reason for each in decisions),
            comment=_joined(each.comment for each in decisions),
        )

    def _decisions(self, item: ReviewItem) -> list[Decision]:
        """Return the decisions that led from the annotator's side to gold's."""
        found = {
            each.id: each
            for ids, table in ((item.a.ids, self._by_source), (item.b.ids, self._by_result))
            for key in ids
            for each in table.get(key, ())
        }
        wants_attributes = item.kind is ReviewKind.ATTRIBUTES
        return [
            each
            for each in found.values()
            if (each.difference == ReviewKind.ATTRIBUTES) is wants_attributes
        ]

    def _marks(self, spans: Iterable[Span]) -> list[Marked]:
        text = self._own.text.text
        return [
            Marked(
                start=span.start,
                end=span.end,
                label=self._label(span.label_id),
                text=covered_text(text, span),
            )
            for span in spans
        ]

    def _arrows(self, side: Side) -> list[Arrow]:
        ends = {span.id: covered_text(self._own.text.text, span) for span in side.ends}
        kinds = self._schema.relation_by_id
        return [
            Arrow(
                type=kinds[each.type_id].name if each.type_id in kinds else each.type_id,
                source=ends[each.from_id],
                target=ends[each.to_id],
            )
            for each in side.relations
        ]

    def _label(self, label_id: str) -> str:
        label = self._schema.label_by_id.get(label_id)
        return label.name if label else label_id

    def _attribute(self, attribute_id: str) -> str:
        kind = self._schema.attribute_by_id.get(attribute_id)
        return kind.name if kind else attribute_id


def figures_of(explanations: Sequence[Explanation], schema: Schema) -> list[Figures]:
    """Return the figures over some documents: all labels first, then each that occurs."""
    yours, gold, matched = (Counter[str]() for _ in range(3))
    for each in explanations:
        yours.update(each.yours)
        gold.update(each.gold)
        matched.update(each.matched)
    known = [label.id for label in schema.labels]
    rows = [("", yours.total(), gold.total(), matched.total())]
    for key in dict.fromkeys([*known, *yours, *gold]):
        if yours[key] or gold[key]:
            label = schema.label_by_id.get(key)
            rows.append((label.name if label else key, yours[key], gold[key], matched[key]))
    return [
        Figures(
            label=label,
            yours=mine,
            gold=theirs,
            matched=both,
            f1=2 * both / (mine + theirs) if mine + theirs else None,
            reason=None if mine + theirs else str(NO_FIGURE),
        )
        for label, mine, theirs, both in rows
    ]


def guides_for(
    names: Iterable[str], schema: Schema, guideline: str, language: str = "en"
) -> list[LabelGuide]:
    """Return what schema and guideline say of some labels, in the order of the schema."""
    wanted = set(names)
    passages = _passages(guideline)
    return [_guide(label, passages, language) for label in schema.labels if label.name in wanted]


def concerned_labels(differences: Iterable[Explained]) -> list[str]:
    """Return the names of the labels that differences are about, each once."""
    return list(dict.fromkeys(name for each in differences for name in each.labels))


def kind_sentence(kind: str) -> Message:
    """Return a heading for a class of differences as the annotator sees it."""
    return _KINDS.get(kind, message("Another difference"))


_KINDS = {
    "label": message("Another label in gold"),
    "boundary": message("Other edges in gold"),
    "boundary+label": message("Other edges and another label in gold"),
    "split/merge": message("Split or merged in gold"),
    "only A": message("Not in gold"),
    "only B": message("In gold, and not marked by you"),
    "attributes": message("Other attributes in gold"),
    "relation": message("Another relation in gold"),
}


def _guide(label: Label, passages: Sequence[str], language: str) -> LabelGuide:
    name = re.compile(rf"\b{re.escape(label.name)}\b")
    return LabelGuide(
        label=label.name,
        title=label.title(language),
        definition=label.definition,
        rule=label.rule,
        positive=[example.text for example in label.positive],
        negative=[(example.text, example.why) for example in label.negative],
        passages=[each for each in passages if name.search(each)][:PASSAGES],
    )


def _passages(guideline: str) -> list[str]:
    """Return the paragraphs and points of a guideline in Markdown; tables are left out."""
    parts = re.split(r"\n\s*\n|\n(?=\s*[-*] )", guideline)
    joined = (" ".join(part.split()) for part in parts if not part.lstrip().startswith("|"))
    return [
        _EMPHASIS.sub(r"\2", part.removeprefix("- "))
        for part in joined
        if part and not part.startswith("#")
    ]


def _by_id(decisions: Iterable[Decision], *, results: bool) -> dict[str, list[Decision]]:
    found: dict[str, list[Decision]] = {}
    for decision in decisions:
        if decision.difference not in AUDITS:
            for key in decision.result if results else decision.sources:
                found.setdefault(key, []).append(decision)
    return found


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(text for text in texts if text))


def _before(text: str, start: int) -> str:
    """Return the last whole words before an offset, on its line."""
    first = max(0, start - CONTEXT)
    line = text[first:start].rpartition("\n")[2]
    is_cut = first > 0 and len(line) == start - first and not text[first - 1].isspace()
    return line.partition(" ")[2] if is_cut and " " in line else line.lstrip()


def _after(text: str, end: int) -> str:
    """Return the first whole words after an offset, on its line."""
    last = min(len(text), end + CONTEXT)
    line = text[end:last].partition("\n")[0]
    is_cut = last < len(text) and len(line) == last - end and not text[last].isspace()
    return line.rpartition(" ")[0] if is_cut and " " in line else line.rstrip()

"""The spans behind a figure, out of a report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from declannot.agreement.differences import DifferenceKind
from declannot.agreement.explanations import CLASS_NAMES
from declannot.agreement.marks import Key
from declannot.agreement.matching import weight
from declannot.app.agreement.lines import NO_SPAN, Behind, SpanPair
from declannot.app.messages import text_of
from declannot.app.punctuation import with_colon, with_semicolons
from declannot.app.titles import window_language
from declannot.domain.message import message
from declannot.domain.schema import Schema
from declannot.domain.span import Span, covered_text
from declannot.exchange.agreement_report import (
    RELATION,
    AgreementReport,
    ComparedDocument,
    RelationDifference,
    SpanDifference,
)

ATTRIBUTES = "attributes"


def class_name(kind: DifferenceKind, a: str, b: str) -> str:
    """Return what a class of differences is called between two people."""
    side = {DifferenceKind.ONLY_A: a, DifferenceKind.ONLY_B: b}.get(kind)
    return text_of(message("only {name}", name=side) if side is not None else CLASS_NAMES[kind])


class FoundPairs(Sequence[SpanPair]):
    """What lies behind a figure; each entry is put into words when it is looked at."""

    def __init__(self, finder: _Finder) -> None:
        self._finder = finder
        self._documents: list[ComparedDocument] = []
        self._differences: list[SpanDifference | RelationDifference] = []

    def add(
        self, document: ComparedDocument, found: list[SpanDifference] | list[RelationDifference]
    ) -> None:
        """Add differences of a document at the end."""
        self._documents += [document] * len(found)
        self._differences += found

    def __len__(self) -> int:
        return len(self._differences)

    @overload
    def __getitem__(self, index: int) -> SpanPair: ...

    @overload
    def __getitem__(self, index: slice) -> list[SpanPair]: ...

    def __getitem__(self, index: int | slice) -> SpanPair | list[SpanPair]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        return self._finder.in_words(self._documents[index], self._differences[index])


def pairs_behind(report: AgreementReport, schema: Schema, behind: Behind) -> FoundPairs:
    """Return what lies behind a figure: differences first, then agreements, in document order."""
    finder = _Finder(report, schema, behind)
    found = FoundPairs(finder)
    documents = [
        each
        for each in report.documents
        if not behind.document_id or each.document.id == behind.document_id
    ]
    if RELATION in behind.kinds:
        for document in documents:
            found.add(document, list(document.relations))
        return found
    for same in (False, True):
        for document in documents:
            found.add(
                document,
                [
                    each
                    for each in document.differences
                    if (each.kind is DifferenceKind.EXACT) is same and finder.fits(each)
                ],
            )
    return found


class _Finder:
    def __init__(self, report: AgreementReport, schema: Schema, behind: Behind) -> None:
        self._report, self._schema, self._behind = report, schema, behind
        self._language = window_language()

    def fits(self, each: SpanDifference) -> bool:
        """Whether a difference lies behind the figure."""
        behind = self._behind
        if ATTRIBUTES in behind.kinds:
            wanted = behind.attribute_id
            return wanted in each.attributes if wanted else bool(each.attributes)
        if behind.kinds and each.kind.value not in behind.kinds:
            return False
        if behind.label_id and all(span.label_id != behind.label_id for span in (*each.a, *each.b)):
            return False
        return behind.cell is None or behind.cell in cells_of(each)

    def in_words(
        self, document: ComparedDocument, each: SpanDifference | RelationDifference
    ) -> SpanPair:
        """Return a difference as the list shows it."""
        if isinstance(each, RelationDifference):
            return self._relation(document, each)
        if ATTRIBUTES in self._behind.kinds:
            return self._attributes(document, each)
        return self._spans(document, each)

    # Spans

    def _spans(self, document: ComparedDocument, each: SpanDifference) -> SpanPair:
        return SpanPair(
            document.document.id,
            document.document.title,
            each.kind.value,
            class_name(each.kind, self._report.a.name, self._report.b.name),
            each.start,
            each.end,
            each.span_ids,
            tuple(span.label_id for span in each.a),
            tuple(span.label_id for span in each.b),
            self._labels(each.a),
            self._labels(each.b),
            _texts(document.text, each.a),
            _texts(document.text, each.b),
            cells_of(each),
        )

    def _labels(self, spans: Sequence[Span]) -> str:
        names = dict.fromkeys(self._title(span.label_id) for span in spans)
        return ", ".join(names)

    def _title(self, label_id: str) -> str:
        label = self._schema.label_by_id.get(label_id)
        return label.title(self._language) if label is not None else label_id

    # Attributes and relations

    def _attributes(self, document: ComparedDocument, each: SpanDifference) -> SpanPair:
        names = self._report.attribute_names
        values = [
            with_semicolons(
                with_colon(names.get(key, key), _value(pair[side]))
                for key, pair in each.attributes.items()
                if self._behind.attribute_id in ("", key)
            )
            for side in (0, 1)
        ]
        quote = " ".join(_texts(document.text, each.a).split())
        return SpanPair(
            document.document.id,
            document.document.title,
            ATTRIBUTES,
            text_of(message("attributes")),
            each.start,
            each.end,
            each.span_ids,
            tuple(span.label_id for span in each.a),
            tuple(span.label_id for span in each.b),
            values[0],
            values[1],
            quote,
            quote,
        )

    def _relation(self, document: ComparedDocument, each: RelationDifference) -> SpanPair:
        wanted = {
            end
            for relation in (each.a, each.b)
            if relation is not None
            for end in (relation.from_id, relation.to_id)
        }
        spans = {
            span.id: span
            for difference in document.differences
            for span in (*difference.a, *difference.b)
            if span.id in wanted
        }
        names, texts = [], []
        for relation in (each.a, each.b):
            if relation is None:
                names.append("")
                texts.append("")
                continue
            joined = (spans[relation.from_id], spans[relation.to_id])
            names.append(self._report.relation_names.get(relation.type_id, relation.type_id))
            texts.append(" → ".join(_texts(document.text, [span]) for span in joined))
        return SpanPair(
            document.document.id,
            document.document.title,
            RELATION,
            text_of(message("relation")),
            min(span.start for span in spans.values()),
            max(span.end for span in spans.values()),
            tuple(spans),
            (),
            (),
            names[0],
            names[1],
            texts[0],
            texts[1],
        )


def cells_of(each: SpanDifference) -> tuple[tuple[str, str], ...]:
    """Return the cells of the confusion matrix a difference is counted in, by label ids.

    Of a split span, the piece that overlaps most stands for it and the others stand alone, as in
    the matrix itself.
    """
    if len(each.a) == 1 == len(each.b):
        return ((each.a[0].label_id, each.b[0].label_id),)
    standing = max(
        ((one, other) for one in each.a for other in each.b),
        key=lambda pair: weight(_key(pair[0]), _key(pair[1])),
        default=(None, None),
    )
    cells = [] if standing[0] is None else [(standing[0].label_id, standing[1].label_id)]
    cells += [(span.label_id, NO_SPAN) for span in each.a if span is not standing[0]]
    cells += [(NO_SPAN, span.label_id) for span in each.b if span is not standing[1]]
    return tuple(cells)


def _key(span: Span) -> Key:
    return (span.start, span.end, span.label_id, span.fragments or ())


def _texts(text: str, spans: Sequence[Span]) -> str:
    return " | ".join(covered_text(text, span) for span in spans)


def _value(value: object) -> str:
    if value is None:
        return "—"
    return ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)

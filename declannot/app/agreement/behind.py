"""The spans behind a figure, out of a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale

from declannot.agreement.differences import DifferenceKind
from declannot.agreement.explanations import CLASS_NAMES
from declannot.agreement.marks import Key
from declannot.agreement.matching import weight
from declannot.app.agreement.lines import NO_SPAN, Behind, SpanPair
from declannot.app.messages import text_of
from declannot.domain.message import message
from declannot.domain.schema import Schema
from declannot.domain.span import Span, covered_text
from declannot.exchange.agreement_report import (
    RELATION,
    AgreementReport,
    ComparedDocument,
    SpanDifference,
)

ATTRIBUTES = "attributes"
_EXACT = DifferenceKind.EXACT.value


def class_name(kind: DifferenceKind, a: str, b: str) -> str:
    """Return what a class of differences is called between two people."""
    side = {DifferenceKind.ONLY_A: a, DifferenceKind.ONLY_B: b}.get(kind)
    return text_of(message("only {name}", name=side) if side is not None else CLASS_NAMES[kind])


def pairs_behind(report: AgreementReport, schema: Schema, behind: Behind) -> list[SpanPair]:
    """Return what lies behind a figure: differences first, then agreements, in document order."""
    finder = _Finder(report, schema, behind)
    found = [
        pair
        for document in report.documents
        if not behind.document_id or document.document.id == behind.document_id
        for pair in finder.in_document(document)
    ]
    found.sort(key=lambda each: each.kind == _EXACT)
    return found


class _Finder:
    def __init__(self, report: AgreementReport, schema: Schema, behind: Behind) -> None:
        self._report, self._schema, self._behind = report, schema, behind
        self._language = QLocale().name()[:2]

    def in_document(self, document: ComparedDocument) -> Iterator[SpanPair]:
        """Yield what lies behind the figure in one document."""
        kinds = self._behind.kinds
        if ATTRIBUTES in kinds:
            for each in document.differences:
                if self._has_unequal(each):
                    yield self._attributes(document, each)
        elif RELATION in kinds:
            yield from self._relations(document)
        else:
            for each in document.differences:
                if self._fits(each):
                    yield self._spans(document, each)

    # Spans

    def _fits(self, each: SpanDifference) -> bool:
        behind = self._behind
        if behind.kinds and each.kind.value not in behind.kinds:
            return False
        if behind.label_id and all(span.label_id != behind.label_id for span in (*each.a, *each.b)):
            return False
        return behind.cell is None or behind.cell in cells_of(each)

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

    def _has_unequal(self, each: SpanDifference) -> bool:
        wanted = self._behind.attribute_id
        return wanted in each.attributes if wanted else bool(each.attributes)

    def _attributes(self, document: ComparedDocument, each: SpanDifference) -> SpanPair:
        names = self._report.attribute_names
        values = [
            "; ".join(
                f"{names.get(key, key)}: {_value(pair[side])}"
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

    def _relations(self, document: ComparedDocument) -> Iterator[SpanPair]:
        spans = {span.id: span for each in document.differences for span in (*each.a, *each.b)}
        for each in document.relations:
            one = each.a or each.b
            assert one is not None
            ends = [spans[one.from_id], spans[one.to_id]]
            names, texts = [], []
            for relation in (each.a, each.b):
                if relation is None:
                    names.append("")
                    texts.append("")
                    continue
                joined = (spans[relation.from_id], spans[relation.to_id])
                names.append(self._report.relation_names.get(relation.type_id, relation.type_id))
                texts.append(" → ".join(_texts(document.text, [span]) for span in joined))
            yield SpanPair(
                document.document.id,
                document.document.title,
                RELATION,
                text_of(message("relation")),
                min(span.start for span in ends),
                max(span.end for span in ends),
                tuple(span.id for span in ends),
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

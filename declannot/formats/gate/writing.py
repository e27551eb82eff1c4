"""Writes GATE's XML, a file a document with a set a layer, and reads it back for the proof."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from declannot.domain.span import AttributeValue
from declannot.domain.text import StatementText
from declannot.formats.dropped import note_dropped
from declannot.formats.file_names import UniqueNames, file_stem
from declannot.formats.format import Holds, Piece, Rendering, Unit
from declannot.formats.losses import Loss
from declannot.formats.pieces import arrows, single_pieces
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.units import slicer
from declannot.formats.xml_text import escaped, held

HOLDS = frozenset(
    {
        Holds.TEXT,
        Holds.NESTING,
        Holds.CROSSING,
        Holds.ATTRIBUTES,
        Holds.RELATIONS,
        Holds.NOTES,
        Holds.ANNOTATORS,
    }
)
NOTE, DOUBT, RELATION = "span_note", "span_doubt", "relation."
_HEAD = "<?xml version='1.0' encoding='UTF-8'?>\n<GateDocument version=\"3\">\n"
_Features = dict[str, tuple[str, str]]


class GateRenderer:
    """Writes a file a document, annotators and gold as sets of their names."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._stems = UniqueNames()

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Nothing stands before the documents."""
        return ()

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the file of a document."""
        note_dropped(document, HOLDS, self._ledger, doubt_held=True, held=("title",))
        name = self._stems.name(document.id, file_stem(document.title)) + ".xml"
        text = self._written(document, None, document.text, "the text")
        whole = StatementText(text)
        nodes: dict[int, int] = {0: 0, len(text): whole.to_utf16(len(text))}
        sets: list[str] = []
        promised: list[tuple[object, ...]] = []
        first = 0
        for layer in document.layers:
            lines, content = self._set(document, layer, whole, nodes, first)
            first += len(content)
            sets += lines
            promised.append((layer.annotator, content))
        title = self._written(document, None, document.title, "the title")
        header = _feature_lines({"title": ("java.lang.String", title)})
        parts = [_HEAD, "<GateDocumentFeatures>\n", *header, "</GateDocumentFeatures>\n"]
        parts += ["<TextWithNodes>", *_text_with_nodes(text, nodes), "</TextWithNodes>\n"]
        parts += ["<AnnotationSet>\n</AnnotationSet>\n", *sets, "</GateDocument>\n"]
        self._rendering.promises.promise(name, first, (text, title, tuple(promised)))
        yield name, "".join(parts).encode()

    def end(self) -> Iterable[Piece]:
        """Nothing stands after the documents."""
        return ()

    def _set(
        self,
        document: CorpusDocument,
        layer: CorpusLayer,
        whole: StatementText,
        nodes: dict[int, int],
        first: int,
    ) -> tuple[list[str], tuple[object, ...]]:
        """Return the set of a layer as lines, and what a reader must find in it."""
        if layer.notes:
            self._lose(Loss.NOTE_DROPPED, document, None, "remarks on the document")
        pieces = list(single_pieces(document, layer, self._ledger))
        keys: dict[str, int] = {}
        for number, (span, _) in enumerate(pieces, first):
            keys.setdefault(span.id, number)
        leads: dict[int, dict[str, list[str]]] = {}
        for relation, tail, head in arrows(document, layer, keys, self._ledger):
            leads.setdefault(tail, {}).setdefault(relation.type, []).append(str(head))
        types: dict[str, tuple[str, str]] = {}
        lines = [f"<AnnotationSet Name={quoteattr(layer.annotator or '')}>\n"]
        content: list[object] = []
        for number, (span, (start, end)) in enumerate(pieces, first):
            features = self._features(document, span)
            for kind, ends in leads.get(number, {}).items():
                features[RELATION + kind] = ("java.lang.String", " ".join(ends))
            for edge in (start, end):
                if edge not in nodes:
                    nodes[edge] = whole.to_utf16(edge)
            if span.label not in types:
                label = self._written(document, span, span.label, "the label")
                types[span.label] = (label, quoteattr(label))
            label, quoted = types[span.label]
            lines.append(
                f'<Annotation Id="{number}" Type={quoted} '
                f'StartNode="{nodes[start]}" EndNode="{nodes[end]}">\n'
            )
            lines += _feature_lines(features)
            lines.append("</Annotation>\n")
            borne = tuple(sorted((name, *value) for name, value in features.items()))
            quote = whole.text[start:end]
            content.append((str(number), label, nodes[start], nodes[end], quote, borne))
        lines.append("</AnnotationSet>\n")
        return lines, tuple(content)

    def _features(self, document: CorpusDocument, span: CorpusSpan) -> _Features:
        features: _Features = {}
        for name, value in span.attributes.items():
            if isinstance(value, list):
                detail = f"{name}: several values written as text"
                self._lose(Loss.ATTRIBUTE_DROPPED, document, span.id, detail)
            kind, text = _java(value)
            features[name] = (kind, self._written(document, span, text, name))
        if span.note:
            note = self._written(document, span, span.note, "its note")
            features[NOTE] = ("java.lang.String", note)
        if span.doubt:
            features[DOUBT] = ("java.lang.Boolean", "true")
        return features

    def _written(
        self, document: CorpusDocument, span: CorpusSpan | None, text: str, what: str
    ) -> str:
        """Return text that XML can hold: control characters become U+FFFD, one for one."""
        written = held(text)
        if written != text:
            key = span.id if span is not None else None
            self._lose(Loss.CHAR_REPLACED, document, key, f"control characters in {what}")
        return written

    def _lose(self, code: Loss, document: CorpusDocument, span: str | None, detail: str) -> None:
        self._ledger.lose(code, document=document.id, span=span, detail=detail)


def _java(value: AttributeValue) -> tuple[str, str]:
    """Return a value as Java writes it, with its class."""
    if isinstance(value, bool):
        return "java.lang.Boolean", "true" if value else "false"
    if isinstance(value, int):
        return "java.lang.Long", str(value)
    if isinstance(value, float):
        return "java.math.BigDecimal", repr(value)
    text = ", ".join(map(str, value)) if isinstance(value, list) else value
    return "java.lang.String", text


def _text_with_nodes(text: str, nodes: dict[int, int]) -> Iterator[str]:
    at = 0
    for offset in sorted(nodes):
        if offset > at:
            yield escaped(text[at:offset])
        yield f'<Node id="{nodes[offset]}"/>'
        at = offset


def _feature_lines(features: _Features) -> list[str]:
    return [
        f'<Feature>\n  <Name className="java.lang.String">{escaped(name)}</Name>\n'
        f'  <Value className="{kind}">{escaped(value)}</Value>\n</Feature>\n'
        for name, (kind, value) in features.items()
    ]


def read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export: every annotation sliced in UTF-16, every node on its place."""
    for path in sorted(root.glob("*.xml")):
        try:
            yield _found(path.name, ElementTree.parse(path).getroot())
        except (ElementTree.ParseError, AttributeError, KeyError, ValueError) as error:
            yield Found(path.name, 0, (), f"no document of GATE, {error!r}")


def _found(place: str, root: ElementTree.Element) -> Found:
    content = root.find("TextWithNodes")
    assert content is not None
    text = content.text or ""
    fault = ""
    parts, units = [text], len(text.encode("utf-16-le")) // 2
    for node in content:
        if int(node.attrib["id"]) != units:
            fault = f"the node {node.attrib['id']} stands at {units}"
        parts.append(node.tail or "")
        units += len(parts[-1].encode("utf-16-le")) // 2
    text = "".join(parts)
    cut = slicer(text, Unit.UTF16)
    sets = []
    count = 0
    for each in root.iterfind("AnnotationSet"):
        if "Name" in each.attrib:
            annotations = tuple(_annotation(item, cut) for item in each.iterfind("Annotation"))
            sets.append((each.attrib["Name"], annotations))
            count += len(annotations)
    title = root.findtext("GateDocumentFeatures/Feature/Value", "")
    return Found(place, count, (text, title, tuple(sets)), fault)


def _annotation(item: ElementTree.Element, cut: Any) -> tuple[object, ...]:
    start, end = int(item.attrib["StartNode"]), int(item.attrib["EndNode"])
    borne = []
    for feature in item.iterfind("Feature"):
        value = feature.find("Value")
        assert value is not None
        name = feature.findtext("Name", "")
        borne.append((name, value.attrib["className"], value.text or ""))
    quote = cut(start, end)
    return item.attrib["Id"], item.attrib["Type"], start, end, quote, tuple(sorted(borne))
